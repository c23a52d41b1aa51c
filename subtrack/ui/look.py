"""Look: the colours, type steps and spaces of the window; nothing else names one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import IntEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from subtrack.ui.icons import Icons


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


NARROW: Final = 1180
"""Below this width of the window, in logical pixels, side columns give way."""
CONTROL: Final = 30
SMALL_CONTROL: Final = 26
ROW: Final = 36
RADIUS: Final = 6
CARD_RADIUS: Final = 10
PANEL_RADIUS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Tones:
    """The colours of one theme, as `#RRGGBB`."""

    name: str
    ground: str
    rail: str
    surface: str
    sunken: str
    hover: str
    selected: str
    rail_selected: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    urgent: str
    urgent_soft: str
    soon: str
    soon_soft: str
    good: str
    good_soft: str
    bar: str
    bar_text: str
    bar_link: str
    outline: str
    monograms: tuple[tuple[str, str], ...]

    def colours(self) -> Mapping[str, str]:
        """Give every colour by its name."""
        found = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in found.items() if str(value).startswith("#")}


LIGHT: Final = Tones(
    name="light",
    ground="#FAFAF8",
    rail="#F0F0EC",
    surface="#FFFFFF",
    sunken="#F3F3EF",
    hover="#F6F6F3",
    selected="#E4EFEF",
    rail_selected="#DFE0DA",
    line="#E3E3DD",
    edge="#8B918C",
    text="#1D2220",
    text2="#535A56",
    text3="#5B625E",
    accent="#17656D",
    on_accent="#FFFFFF",
    accent_hover="#104E55",
    accent_text="#11575F",
    accent_soft="#DFECEC",
    urgent="#A62F1D",
    urgent_soft="#FAE8E3",
    soon="#7F5207",
    soon_soft="#FAF0D9",
    good="#29673A",
    good_soft="#E4F0E5",
    bar="#2A302E",
    bar_text="#F3F4F2",
    bar_link="#8FD3D9",
    outline="#C4C6C0",
    monograms=(
        ("#E3ECEF", "#2F5866"),
        ("#EEE6DC", "#6B4A22"),
        ("#E6EBDD", "#47592A"),
        ("#EFE3E6", "#7A3348"),
        ("#E7E5F0", "#4B4379"),
        ("#DFECE7", "#22604B"),
        ("#F1E7DA", "#7A4516"),
        ("#E4E8F1", "#384F80"),
    ),
)
DARK: Final = Tones(
    name="dark",
    ground="#1B1D1E",
    rail="#151717",
    surface="#232627",
    sunken="#1F2223",
    hover="#292D2E",
    selected="#263A3C",
    rail_selected="#2A2E2E",
    line="#343A3A",
    edge="#7D8483",
    text="#E9EBE9",
    text2="#B0B6B3",
    text3="#9EA5A2",
    accent="#6CBCC3",
    on_accent="#0B2225",
    accent_hover="#86CCD2",
    accent_text="#86CCD2",
    accent_soft="#213A3C",
    urgent="#F29C89",
    urgent_soft="#402721",
    soon="#E6BA6A",
    soon_soft="#3A2F1B",
    good="#8CC896",
    good_soft="#213526",
    bar="#3B4342",
    bar_text="#E9EBE9",
    bar_link="#86CCD2",
    outline="#4E5454",
    monograms=(
        ("#26383F", "#A9CDD9"),
        ("#3A3025", "#E0C29A"),
        ("#2E3624", "#C3D49D"),
        ("#3D2A30", "#E6AFBF"),
        ("#302E42", "#C1B9EE"),
        ("#22382F", "#9AD3BC"),
        ("#3E2F22", "#E8B98B"),
        ("#283147", "#AFC4F0"),
    ),
)
STEPS: Final = MappingProxyType(
    {
        "title": (7.0, QFont.Weight.DemiBold),
        "amount": (6.5, QFont.Weight.Medium),
        "head": (2.0, QFont.Weight.DemiBold),
        "lead": (1.0, QFont.Weight.DemiBold),
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
        """Follow another font of the platform."""
        self._base = base
        self._fonts.clear()
        self.changed.emit()

    def font(self, step: str) -> QFont:
        """Give the font of a step of type; its figures are of equal width."""
        if step not in self._fonts:
            self._fonts[step] = self._font(step)
        return QFont(self._fonts[step])

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


def tones_for(appearance: str) -> Tones:
    """Give the theme for `light`, `dark` or, with anything else, what the system shows."""
    if appearance in {"light", "dark"}:
        return DARK if appearance == "dark" else LIGHT
    hints = QGuiApplication.styleHints()
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def read_style(path: Path, icons: Path) -> str:
    """Read the style sheet; `@icons` in it becomes the folder of icons."""
    return path.read_text(encoding="utf-8").replace("@icons", icons.as_posix())
