"""Look: the colours in use, the type steps and the spaces of the window."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette

from subtrack.ui import shell
from subtrack.ui.icons import Icons
from subtrack.ui.tones import LIGHT, Tones


class Space(IntEnum):
    """The steps of space, in logical pixels."""

    HAIR = 2
    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    GROUP = 20
    SECTION = 24
    PAGE = 32


NARROW: Final = shell.NARROW
CONTROL: Final = 30
SMALL_CONTROL: Final = 26
ROW: Final = 36
RADIUS: Final = 6
CARD_RADIUS: Final = 10
PANEL_RADIUS: Final = 8

STEPS: Final = MappingProxyType(
    {
        "title": (7.0, QFont.Weight.DemiBold),
        "amount": (6.5, QFont.Weight.Medium),
        "head": (2.0, QFont.Weight.DemiBold),
        "lead": (1.0, QFont.Weight.DemiBold),
        "lead-plain": (1.0, QFont.Weight.Normal),
        "strong": (0.0, QFont.Weight.DemiBold),
        "medium": (0.0, QFont.Weight.Medium),
        "body": (0.0, QFont.Weight.Normal),
        "small": (-1.0, QFont.Weight.Normal),
        "small-strong": (-1.0, QFont.Weight.DemiBold),
    }
)
"""The steps of type: points added to the platform's own size, and the weight."""
_ROLES: Final = (
    (QPalette.ColorRole.Window, "ground"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "urgent"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Link, "accent_text"),
    (QPalette.ColorRole.LinkVisited, "accent_text"),
    (QPalette.ColorRole.ToolTipBase, "bar"),
    (QPalette.ColorRole.ToolTipText, "bar_text"),
)
_DISABLED: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Look(QObject):
    """What the window looks like now; `changed` tells that the theme or the font did.

    Attributes:
        tones: the colours in use.
        icons: the icons, in any of these colours.
    """

    changed = Signal()

    def __init__(
        self, base: QFont, style: str, icons: Icons, parent: QObject | None = None
    ) -> None:
        """Take the platform's font and a style sheet with `@colour` in place of colours."""
        super().__init__(parent)
        self.tones = LIGHT
        self.icons = icons
        self._base = base
        self._style = style
        self._fonts: dict[str, QFont] = {}

    def use(self, tones: Tones) -> None:
        """Change the theme."""
        self.tones = tones
        self.changed.emit()

    def use_font(self, base: QFont) -> None:
        """Follow the font of the platform where it is another one."""
        if base == self._base:
            return
        self._base = base
        self._fonts.clear()
        self.changed.emit()

    def font(self, step: str) -> QFont:
        """Give the font of a step of type; its figures are of equal width."""
        if step not in self._fonts:
            self._fonts[step] = self._font(step)
        return QFont(self._fonts[step])

    def wide(self, length: int) -> int:
        """Give a length in which as much text has room as `length` has in a font of usual size."""
        return shell.grown(length, QFontInfo(self._base).pixelSize())

    def rail(self, window: int) -> int:
        """Give the width of the rail in a window of a width, in logical pixels."""
        return shell.rail_width(window, QFontInfo(self._base).pixelSize())

    def colour(self, tone: str) -> QColor:
        """Give a colour by its name."""
        return QColor(str(getattr(self.tones, tone)))

    def palette(self) -> QPalette:
        """Give the colours in the roles of the platform's palette."""
        found = QPalette()
        for role, tone in _ROLES:
            found.setColor(role, self.colour(tone))
        for role in _DISABLED:
            found.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return found

    def style_sheet(self) -> str:
        """Give the style sheet of plain controls in the colours in use."""
        text = self._style.replace("@theme", self.tones.name)
        names = sorted(self.tones.colours(), key=len, reverse=True)
        for name in names:
            text = text.replace(f"@{name};", f"{getattr(self.tones, name)};")
        return text

    def _font(self, step: str) -> QFont:
        points, weight = STEPS[step]
        font = QFont(self._base)
        font.setPointSizeF(max(self._base.pointSizeF() + points, 6.0))
        font.setWeight(weight)
        if step == "title":
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def read_style(path: Path, icons: Path) -> str:
    """Read the style sheet; `@icons` in it becomes the folder of icons."""
    return path.read_text(encoding="utf-8").replace("@icons", icons.as_posix())
