"""News: one line that says how things stand, with an icon and what one can do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.widgets.text import StrongLine

_ICON = 16
_ICONS = {"urgent": "warning", "good": "check", "text2": "info", "soon": "info"}

Action = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class News(QWidget):
    """A sentence in a tone: urgent, good, soon or text2; it wraps, and may have buttons."""

    def __init__(self, look: Look, *, keeps_room: bool = False) -> None:
        """Say nothing; with `keeps_room` in the place of what may be said."""
        super().__init__()
        self._keeps_room = keeps_room
        self._look = look
        self._icon = Icon(look, "info", "text2", _ICON)
        self._text = StrongLine(look)
        self._buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.SMALL)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.tell("", "text2")

    def tell(self, sentence: str, tone: str, actions: Sequence[Action] = ()) -> None:
        """Say something, or with an empty sentence nothing."""
        self._icon.show_icon(_ICONS[tone], tone)
        self._icon.setVisible(bool(sentence))
        self._text.set_parts([(sentence, "body", "text" if tone == "good" else tone)])
        if not self._keeps_room:
            self.setVisible(bool(sentence))
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(*action) for action in actions]

    def text(self) -> str:
        """Give what is said."""
        return self._text.text()

    def _button(self, words: str, act: Callable[[], object]) -> Button:
        button = Button(self._look, words, kind="link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - drops what the signal carries
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button
