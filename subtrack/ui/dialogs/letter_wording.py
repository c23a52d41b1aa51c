"""Letter wording: the paragraphs of a letter, each to be said in the person's own words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal

from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.own_wording import OWN, Paragraph
from subtrack.services.wishes import Edit, below, is_added
from subtrack.ui.dialogs.letter_template_field import TemplateField
from subtrack.ui.look import Look
from subtrack.ui.speech import Speech, say
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

    def __init__(self, look: Look, speech: Speech) -> None:
        """Have no paragraphs yet."""
        self.templates = TemplateField(look, speech)
        self.paragraphs = Choice(look, say("Paragraph"))
        name = say("What it says; empty leaves it out")
        self.text = FactField(look, name, NoteField(look, name, _LINES))
        self.add = Button(look, say("Add a paragraph below"), kind="quiet")
        self.reset = Button(look, say("Back to the program's words"), kind="quiet")
        self.remove = Button(look, say("Remove this paragraph"), kind="quiet")
        self.reset_all = Button(look, say("All paragraphs back"), kind="quiet")
        self._found: dict[str, Paragraph] = {}
        self._edits: dict[str, Edit] = {}
        word = self.paragraphs.accessibleName()
        self.chosen = NamedField(look, word, self.paragraphs, self.paragraphs)
        buttons = (self.add, self.reset, self.remove, self.reset_all)
        super().__init__(look, say("Wording"), self.templates, self.chosen, self.text, *buttons)
        for button in buttons:
            self.column.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        self.templates.typed.connect(self._take_template)
        self.paragraphs.edited.connect(self._show_chosen)
        self.text.typed.connect(self._take)
        self.add.clicked.connect(self._add)
        self.reset.clicked.connect(self._take_back)
        self.remove.clicked.connect(self._take_back)
        self.reset_all.clicked.connect(self._take_all_back)
        self._follow()

    def edits(self) -> tuple[Edit, ...]:
        """Give what the person changed, in all kinds of letters that they looked at."""
        return tuple(self._edits.values())

    def own_words(self) -> tuple[str, str]:
        """Give what the person wrote into the paragraph that is shown, and into the others."""
        shown = str(self.paragraphs.value())
        here = self._edits.get(shown)
        others = (one.text for place, one in self._edits.items() if place != shown and one.text)
        return (here.text or "") if here else "", "\n".join(others)

    def show_draft(self, draft: LetterDraft) -> None:
        """Offer the paragraphs that the letter has now, but for the one that is all their own."""
        self.templates.show_draft(draft)
        before = self.paragraphs.value()
        self._offer([one for one in draft.paragraphs if one.block != OWN])
        if before not in self._found or not self.text.field.hasFocus():
            self._show_chosen()
        self._follow()

    def choose(self, block: str) -> None:
        """Choose the paragraph of a block."""
        self.paragraphs.put(block)
        self._show_chosen()

    def _offer(self, paragraphs: Iterable[Paragraph]) -> None:
        self._found = {one.block: one for one in paragraphs}
        self.paragraphs.offer([(one.block, self._name(one)) for one in self._found.values()])

    def _name(self, paragraph: Paragraph) -> str:
        said = self._said(paragraph)
        text = " ".join((said or paragraph.base or paragraph.words).split())
        short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}\u2026"
        if paragraph.is_added:
            return say("Added: {text}").format(text=short) if short else say("Added, still empty")
        return short if said == paragraph.words else say("Changed: {text}").format(text=short)

    def _said(self, paragraph: Paragraph) -> str:
        """Give what a paragraph says, with what the person just changed."""
        edit = self._edits.get(paragraph.block)
        if edit is None:
            return paragraph.base
        return paragraph.words if edit.text is None else edit.text

    def _show_chosen(self) -> None:
        found = self._chosen()
        self.text.editor.put(self._said(found) if found else None)
        self._follow()

    def _chosen(self) -> Paragraph | None:
        return self._found.get(str(self.paragraphs.value()))

    def _take(self) -> None:
        found = self._chosen()
        if found is None:
            return
        text, known = self.text.editor.value() or "", self._edits.get(found.block)
        if text == found.base and (text or not found.is_added):
            self._edits.pop(found.block, None)
        else:
            of = known.of if known else found.base
            self._edits[found.block] = Edit(block=found.block, text=text, of=of)
        self._follow()
        self.typed.emit()

    def _add(self) -> None:
        """Begin a paragraph below the one chosen, or go on with the one that is there."""
        above = self._chosen()
        if above is None:
            return
        place = below(above.block)
        if place not in self._found:
            self._edits[place] = Edit(block=place, text="", of="")
            at = list(self._found).index(above.block) + 1
            paragraphs = list(self._found.values())
            self._offer((*paragraphs[:at], Paragraph(place, "", "", ""), *paragraphs[at:]))
            self.typed.emit()
        self.choose(place)
        self.text.field.setFocus()

    def _take_back(self) -> None:
        """Have the program's words again, whatever a template has in their place."""
        found = self._chosen()
        if found is None:
            return
        self._edits.pop(found.block, None)
        if found.base != found.words:
            text = "" if found.is_added else None
            self._edits[found.block] = Edit(block=found.block, text=text, of=found.base)
        self._show_chosen()
        self.typed.emit()

    def _take_all_back(self) -> None:
        self._edits.clear()
        self.templates.choose_none()
        self._show_chosen()
        self.typed.emit()

    def _take_template(self) -> None:
        """Have the words of a template, those too that were taken out of another."""
        for place, edit in list(self._edits.items()):
            if edit.text is None or (is_added(place) and not edit.text):
                del self._edits[place]
        self.typed.emit()

    def _follow(self) -> None:
        found = self._chosen()
        added = found is not None and found.is_added
        changed = found is not None and self._said(found) != found.words
        self.add.setVisible(found is not None and not added)
        self.reset.setVisible(changed and not added)
        self.remove.setVisible(added)
        self.reset_all.setVisible(len(self._edits) > 1 or self.templates.wanted is not None)
