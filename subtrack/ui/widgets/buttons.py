"""Buttons: plain, primary, link-like and icon-only ones, each with a name for readers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.text import set_tip

LINK_AIR = 7
"""What a link is wider than its text at each side: so far it hangs out where texts are in line."""
_ICON = 16
_GAP = "\u2002"
_TONES = {"primary": "on_accent", "link": "accent_text", "bar": "bar_link"}


class Button(QPushButton):
    """A button; `kind` is plain, small, primary, link, quiet or bar."""

    def __init__(self, look: Look, text: str, *, icon: str = "", kind: str = "plain") -> None:
        """Show a text, with an icon before it if one is named."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.set_text(text)
        self._follow()
        look.changed.connect(self._follow)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(f"{_GAP if self._icon else ''}{text.replace('&', '&&')}")
        self.setAccessibleName(text)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._follow()

    def set_kind(self, kind: str) -> None:
        """Stand out more or less."""
        self._kind = kind
        self.setProperty("kind", kind)
        self._follow()
        self._restyle()

    def set_menu(self, menu: QMenu | None) -> None:
        """Open a menu instead of being clicked; None takes it away."""
        if menu is None and self.menu() is None:
            return
        self.setProperty("menu", "true" if menu else "false")
        self.setMenu(menu)  # type: ignore[arg-type] # None is allowed, the stub does not know
        self._restyle()

    def _restyle(self) -> None:
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)

    def _follow(self) -> None:
        self.setFont(self._look.font("body"))
        if self._icon:
            tone = _TONES.get(self._kind, "text2")
            colour = str(getattr(self._look.tones, tone))
            self.setIcon(self._look.icons.icon(self._icon, colour, _ICON))
            self.setIconSize(QSize(_ICON, _ICON))


class IconButton(QToolButton):
    """A button that shows only an icon; its name is in the tooltip and told to readers."""

    def __init__(self, look: Look, icon: str, name: str, *, size: int = _ICON) -> None:
        """Show an icon and carry a name."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._size = size
        self.setAccessibleName(name)
        set_tip(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._follow()
        look.changed.connect(self._follow)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._follow()

    def _follow(self) -> None:
        self.setIcon(self._look.icons.icon(self._icon, self._look.tones.text2, self._size))
        self.setIconSize(QSize(self._size, self._size))


def at_the_right(*buttons: Button) -> QHBoxLayout:
    """Give the line of buttons that closes a dialog."""
    line = QHBoxLayout()
    line.setSpacing(Space.SMALL)
    line.addStretch(1)
    for button in buttons:
        line.addWidget(button)
    return line


def hanging(link: Button) -> QHBoxLayout:
    """Give a line for a link whose text is in line with what stands above and below."""
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addSpacing(-LINK_AIR)
    line.addWidget(link)
    line.addStretch(1)
    return line
