"""Letter English: what a letter in another language says, to be read beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from subtrack.domain.letter import Letter
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.widgets.text import Label

_WIDTH = 300


class LetterEnglish(ScrollColumn):
    """The letter in English; it is not what is sent."""

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__(say("The letter in English"))
        self.column.setContentsMargins(Space.GROUP, Space.GROUP, Space.GROUP, Space.GROUP)
        self.column.setSpacing(Space.MEDIUM)
        self.column.addWidget(Label(look, say("In English, only to be read"), "strong", wraps=True))
        self._text = Label(look, "", "body", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self._text)
        self.column.addStretch(1)
        self.setFixedWidth(look.wide(_WIDTH))

    def show_letter(self, letter: Letter | None) -> None:
        """Show what a letter says; None for nothing."""
        parts = (letter.subject, letter.salutation, *letter.paragraphs) if letter else ()
        self._text.setText("\n\n".join(parts))

    def text(self) -> str:
        """Give what is shown."""
        return self._text.text()
