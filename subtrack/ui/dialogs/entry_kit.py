"""Entry kit: makes the fields of the form, each with its row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from subtrack.services.offering import Choices
from subtrack.ui.dialogs.entry_row import Row
from subtrack.ui.look import Look
from subtrack.ui.reading import HOURS, UNITS
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.period_field import PeriodField
from subtrack.ui.widgets.suggest_field import SuggestField
from subtrack.ui.widgets.suggestions import Suggestion
from subtrack.ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True)
class Kit:
    """What fields are made with."""

    look: Look
    speech: Speech

    def text(self, key: str, name: str, nothing: str = "") -> Row:
        """Make a line of text."""
        return Row(self.look, key, name, TextField(name, nothing))

    def day(self, key: str, name: str, nothing: str = "") -> Row:
        """Make a field for a day."""
        return Row(self.look, key, name, DayField(self.look, self.speech, name, nothing=nothing))

    def period(self, key: str, name: str) -> Row:
        """Make a field for a length of time, which mostly is in months."""
        field = PeriodField(self.look, self.speech.locale, name, nothing=say("none"))
        return Row(self.look, key, name, field)

    def advance(self, key: str, name: str) -> Row:
        """Make a field for how long before something, which may be in hours."""
        field = PeriodField(
            self.look,
            self.speech.locale,
            name,
            units=(HOURS, *UNITS),
            nothing=say("none"),
            usual="days",
        )
        return Row(self.look, key, name, field)

    def suggesting(self, key: str, name: str, nothing: str = "") -> Row:
        """Make a line of text that offers what was written before."""
        return Row(self.look, key, name, SuggestField(self.look, name, nothing))


def offer(row: Row, texts: Iterable[str]) -> None:
    """Offer texts in a row that suggests."""
    if isinstance(row.editor, SuggestField):
        row.editor.suggest([Suggestion(text) for text in texts])


def begin_weeks(rows: Iterable[Row], choices: Choices, usual: int) -> None:
    """Let weeks begin in all calendars on the person's day, else on the usual one."""
    start = usual if choices.week_start is None else int(choices.week_start)
    for row in rows:
        if isinstance(row.editor, DayField):
            row.editor.first_weekday = start
