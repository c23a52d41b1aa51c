"""Letter form: everything that a letter says, editable where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal

from subtrack.domain.dates import WeekStart
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.layout import Layout
from subtrack.domain.letter_kinds import ELSEWHERE, Kind
from subtrack.domain.profile import Profile
from subtrack.services.drafts import Draft
from subtrack.services.letter_drafts import LetterDraft, Typed
from subtrack.services.letter_needs import RECIPIENT
from subtrack.services.wishes import Wishes
from subtrack.services.wording import Wording
from subtrack.ui.dialogs.letter_end import EndSection
from subtrack.ui.dialogs.letter_kind import KindSection, LawSection
from subtrack.ui.dialogs.letter_parts import (
    AlsoSection,
    ContractSection,
    ElsewhereSection,
    FromSection,
    ToSection,
)
from subtrack.ui.dialogs.letter_standing import TEMPLATE
from subtrack.ui.dialogs.letter_wording import WordingSection
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.fact_field import FactField, NamedField
from subtrack.ui.widgets.scrolling import ScrollColumn

ENCLOSURES, EDITS, PARAGRAPHS = "enclosures", "edits", "paragraphs"
_ENDING = frozenset({Kind.CANCELLATION, Kind.OBJECTION, Kind.REMINDER})
"""Kinds that name the last day of the contract."""
_WITH_DATA = frozenset({Kind.CANCELLATION, Kind.WITHDRAWAL, Kind.EXTRAORDINARY, Kind.OBJECTION})
"""Kinds that may ask for data to be deleted beside what they are for."""


@dataclass(frozen=True, slots=True)
class LetterChoices:
    """What there is to choose from: layouts, countries by their codes, and days.

    Weeks begin on `week_start`; None where the person chose no day.
    """

    layouts: Sequence[Layout]
    countries: Mapping[str, str]
    week_start: WeekStart | None = None


class LetterForm(ScrollColumn):
    """The form; it knows what was typed and leaves saving to others.

    Signals:
        typed: something was changed by the person.
        left: the person went on to another field; what was typed may be saved.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__(say("What the letter says"))
        self.kind = KindSection(look, speech)
        self.end = EndSection(look, speech)
        self.elsewhere = ElsewhereSection(look)
        self.to = ToSection(look, speech)
        self.writer = FromSection(look, speech)
        self.contract = ContractSection(look)
        self.also = AlsoSection(look)
        self.wording = WordingSection(look, speech)
        self.law = LawSection(look, speech)
        self.column.setContentsMargins(Space.SECTION, Space.GROUP, Space.GROUP, Space.GROUP)
        self.column.setSpacing(Space.GROUP)
        sections = (self.kind, self.end, self.elsewhere, self.to, self.writer)
        for section in (*sections, self.contract, self.wording, self.also, self.law):
            self.column.addWidget(section)
        self.column.addStretch(1)
        self.end.changed.connect(self.typed)
        for part in (self.to, self.writer, self.contract):
            part.typed.connect(self.typed)
            part.left.connect(self.left)
        for wish in (self.kind, self.elsewhere, self.also, self.wording):
            wish.typed.connect(self.typed)
        self.kind.typed.connect(self._follow_kind)
        self._follow_kind()

    def offer(self, choices: LetterChoices) -> None:
        """Offer what there is to choose from."""
        self.writer.profile.offer(choices.countries)
        self.also.offer(choices.layouts)
        self.end.begin_weeks_on(choices.week_start)

    def wishes(self) -> Wishes:
        """Give what the person wants of this letter, without what cannot be right."""
        ends = not self.end.isHidden()
        wishes = Wishes(
            last_day=self.end.last_day if ends else None,
            as_soon_as_possible=ends and self.end.as_soon_as_possible,
            layout=self.also.layout_wanted,
            template=self.wording.templates.wanted,
            delete_data=self.also.delete_data.value() and not self.also.delete_data.isHidden(),
            **self.kind.wishes(),
        )
        for key, value in self._texts().items():
            with suppress(InvalidInputError):
                wishes = replace(wishes, **{key: value})
        return wishes

    def problems(self, wording: Wording) -> dict[str, str]:
        """Say what is wrong with the wishes, by the names of their fields."""
        found = {"last_day": "" if self.end.isHidden() else self.end.problem()}
        found |= self.kind.problems()
        for key, value in self._texts().items():
            try:
                replace(Wishes(), **{key: value})
            except InvalidInputError as error:
                found[key] = wording.error(error)
        return {key: sentence for key, sentence in found.items() if sentence}

    def _texts(self) -> Mapping[str, Any]:
        """Give what was typed of the wishes and may be wrong, by the names of their fields."""
        elsewhere = () if self.elsewhere.isHidden() else self.elsewhere.address.value() or ()
        return {
            ENCLOSURES: self.also.enclosures.value() or (),
            "own": self.also.own.value(),
            RECIPIENT: elsewhere,
            EDITS: self.wording.edits(),
            **self.kind.typed_texts(),
        }

    def _follow_kind(self) -> None:
        """Ask only for what such letters say."""
        kind = self.kind.kind
        elsewhere = kind in ELSEWHERE
        self.end.setVisible(kind in _ENDING)
        self.elsewhere.setVisible(elsewhere)
        self.to.setVisible(not elsewhere)
        self.also.delete_data.setVisible(kind in _WITH_DATA)

    def changes(self) -> Typed:
        """Give what was typed and differs from what is saved."""
        facts = {**dict(self.to.changes()), **dict(self.contract.changes())}
        return Typed(self.writer.profile.changes(), Draft(**facts))

    def texts(self) -> Mapping[str, str]:
        """Give what the fields say that are asked for, by the names of what stands in them."""
        asked = {key: field for key, field in self._fields().items() if not field.isHidden()}
        found = {key: _text(field) for key, field in asked.items()}
        found[EDITS], found[PARAGRAPHS] = self.wording.own_words()
        return {**found, TEMPLATE: self.wording.templates.words()}

    def show_draft(self, draft: LetterDraft, profiles: Sequence[Profile]) -> None:
        """Show what is saved, but where something else was typed."""
        parts = (self.kind, self.end, self.to, self.contract, self.wording, self.also, self.law)
        for part in parts:
            part.show_draft(draft)
        self.writer.show_draft(draft, profiles)

    def complain(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong with fields, by their names; the others are all right."""
        complaints = dict[NamedField, str]()
        for key, field in self._fields().items():
            complaints[field] = complaints.get(field) or sentences.get(key, "")
        for field, sentence in complaints.items():
            field.complain(sentence)
        for part in (self.to, self.writer):
            if not part.card.is_open and any(map(sentences.get, part.fields())):
                part.card.open()

    def focus_on(self, key: str) -> None:
        """Put the cursor into the field of a name."""
        self.to.card.open()
        self.writer.card.open()
        field = self._fields()[key].field
        field.setFocus()
        self.ensureWidgetVisible(field)

    def _fields(self) -> Mapping[str, NamedField]:
        return {
            **self.to.fields(),
            **self.writer.fields(),
            **self.contract.fields(),
            **self.kind.fields(),
            **({} if self.elsewhere.isHidden() else {RECIPIENT: self.elsewhere.address}),
            ENCLOSURES: self.also.enclosures,
            "own": self.also.own,
            EDITS: self.wording.text,
            PARAGRAPHS: self.wording.chosen,
            TEMPLATE: self.wording.templates.chosen,
        }


def _text(field: NamedField) -> str:
    value = field.value() if isinstance(field, FactField) else None
    return value if isinstance(value, str) else "\n".join(value or ())
