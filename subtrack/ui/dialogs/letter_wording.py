"""Letter wording: the paragraphs of a letter, each to be said in the person's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from subtrack.services.composing import OWN, Paragraph
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.wishes import Edit
from subtrack.ui.look import Look
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import FactField, NamedField
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text_field import NoteField

_LINES = 5
_LONGEST = 28
"""Characters of a paragraph that tell which one it is."""


class WordingSection(Section):
    """One paragraph at a time; what the person changed stays whatever else the letter becomes.

    Signals:
        typed: something was changed by the person.
    """

    typed = Signal()

    def __init__(self, look: Look) -> None:
        """Have no paragraphs yet."""
        self.paragraphs = Choice(look, say("Paragraph"))
        name = say("What it says; empty leaves it out")
        self.text = FactField(look, name, NoteField(look, name, _LINES))
        self.reset = Button(look, say("Back to the program's words"), kind="quiet")
        self.reset_all = Button(look, say("All paragraphs back"), kind="quiet")
        self._found: dict[str, Paragraph] = {}
        self._edits: dict[str, Edit] = {}
        word = self.paragraphs.accessibleName()
        chosen = NamedField(look, word, self.paragraphs, self.paragraphs)
        super().__init__(look, say("Wording"), chosen, self.text, self.reset, self.reset_all)
        for button in (self.reset, self.reset_all):
            self.column.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        self.paragraphs.edited.connect(self._show_chosen)
        self.text.typed.connect(self._take)
        self.reset.clicked.connect(self._take_back)
        self.reset_all.clicked.connect(self._take_all_back)
        self._follow()

    def edits(self) -> tuple[Edit, ...]:
        """Give what the person changed, in all kinds of letters that they looked at."""
        return tuple(self._edits.values())

    def show_draft(self, draft: LetterDraft) -> None:
        """Offer the paragraphs that the letter has now, but for the one that is all their own."""
        self._found = {one.block: one for one in draft.paragraphs if one.block != OWN}
        before = self.paragraphs.value()
        self.paragraphs.offer([(one.block, self._name(one)) for one in self._found.values()])
        if before in self._found:
            self.paragraphs.put(before)
        if before not in self._found or not self.text.field.hasFocus():
            self._show_chosen()
        self._follow()

    def choose(self, block: str) -> None:
        """Choose the paragraph of a block."""
        self.paragraphs.put(block)
        self._show_chosen()

    def _name(self, paragraph: Paragraph) -> str:
        text = " ".join((paragraph.text or paragraph.words).split())
        short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}\u2026"
        if paragraph.block in self._edits:
            return say("Changed: {text}").format(text=short)
        return short

    def _show_chosen(self) -> None:
        found = self._chosen()
        edit = self._edits.get(found.block) if found else None
        self.text.editor.put(edit.text if edit else found.words if found else None)
        self._follow()

    def _chosen(self) -> Paragraph | None:
        return self._found.get(str(self.paragraphs.value()))

    def _take(self) -> None:
        found = self._chosen()
        if found is None:
            return
        text, known = self.text.editor.value() or "", self._edits.get(found.block)
        if text == found.words:
            self._edits.pop(found.block, None)
        else:
            of = known.of if known else found.words
            self._edits[found.block] = Edit(block=found.block, text=text, of=of)
        self._follow()
        self.typed.emit()

    def _take_back(self) -> None:
        found = self._chosen()
        if found is not None:
            self._edits.pop(found.block, None)
            self._show_chosen()
            self.typed.emit()

    def _take_all_back(self) -> None:
        self._edits.clear()
        self._show_chosen()
        self.typed.emit()

    def _follow(self) -> None:
        found = self._chosen()
        self.reset.setVisible(found is not None and found.block in self._edits)
        self.reset_all.setVisible(len(self._edits) > 1)
