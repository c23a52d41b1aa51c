"""Kit: makes the fields of a record's form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from subtrack.ui.look import Look
from subtrack.ui.records import kinds
from subtrack.ui.records.field import RecordField
from subtrack.ui.records.names import place_names
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.text_field import AddressField, TagsField, TextField

_LINES = 3


@dataclass(frozen=True, slots=True)
class RecordKit:
    """What fields are made with; `of` is the list in whose members they are, with a dot."""

    look: Look
    speech: Speech
    of: str = ""

    def text(self, place: str, nothing: str = "") -> RecordField:
        """Make a line of text."""
        return self._made(place, TextField(self._name(place), nothing), kinds.TEXT)

    def count(self, place: str) -> RecordField:
        """Make a line for a whole number."""
        return self._made(place, TextField(self._name(place), say("not known")), kinds.COUNT)

    def period(self, place: str) -> RecordField:
        """Make a line for a length of time."""
        hint = say("not known; else 14d, 2w, 1m or 1y")
        return self._made(place, TextField(self._name(place), hint), kinds.PERIOD)

    def day(self, place: str) -> RecordField:
        """Make a field for a day."""
        return self._made(place, DayField(self.look, self.speech, self._name(place)), kinds.DAY)

    def tags(self, place: str, nothing: str = "") -> RecordField:
        """Make a line for texts with commas between them."""
        return self._made(place, TagsField(self._name(place), nothing), kinds.TEXTS)

    def numbers(self, place: str) -> RecordField:
        """Make a line for numbers with commas between them."""
        return self._made(place, TagsField(self._name(place), "1, 2"), kinds.NUMBERS)

    def lines(self, place: str, nothing: str = "", lines: int = _LINES) -> RecordField:
        """Make a field for texts, each on a line."""
        field = AddressField(self.look, self._name(place), lines, nothing)
        return self._made(place, field, kinds.TEXTS)

    def steps(self, place: str) -> RecordField:
        """Make a field for steps, each on a line."""
        hint = say("Open Settings | Profile picture, top right")
        field = AddressField(self.look, self._name(place), 5, hint)
        return self._made(place, field, kinds.STEPS)

    def choice(self, place: str, offered: Iterable[tuple[str, str]]) -> RecordField:
        """Make a list to choose from."""
        field = Choice(self.look, self._name(place))
        field.offer(offered)
        return self._made(place, field, kinds.CHOICE)

    def _name(self, place: str) -> str:
        return place_names()[f"{self.of}{place}"]

    def _made(self, place: str, editor: object, kind: kinds.Kind) -> RecordField:
        return RecordField(self.look, place, editor, kind, of=self.of)  # type: ignore[arg-type] # each is an Editor; to name the type would tell the reader less
