"""Settings choices: currency and week, look and language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, Qt

from subtrack.domain.currencies import CODES
from subtrack.domain.dates import WeekStart
from subtrack.domain.errors import KnownError
from subtrack.domain.preferences import Preferences
from subtrack.domain.settings import Settings
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import NamedField
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.segmented import Segmented
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_WIDTH = 280


class MoneySection(Section):
    """The home currency, and the day on which weeks begin."""

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Show what is usual where the person lives."""
        super().__init__(workspace.look, say("Currency and week"))
        self._speech = workspace.speech
        self._saving = saving
        self.currency = Choice(self.look, say("Home currency"))
        self.week_start = Choice(self.look, say("Weeks begin on"))
        self._currency = NamedField(self.look, say("Home currency"), self.currency, self.currency)
        self._week_start = NamedField(
            self.look, say("Weeks begin on"), self.week_start, self.week_start
        )
        self.currency.edited.connect(self._choose_currency)
        self.week_start.edited.connect(self._choose_week_start)
        note = say(
            "Sums in your home currency stand first; those in others stand beside them. They are "
            "never added up, for that would need a rate."
        )
        self.column.addWidget(Label(self.look, note, "body", "text2", wraps=True))
        for field in (self._currency, self._week_start):
            field.setFixedWidth(_WIDTH)
            self.column.addWidget(field)

    def show_preferences(self, preferences: Preferences, used: Sequence[str]) -> None:
        """Show what is saved; `used` are the currencies of the book, which stand first."""
        usual = say("As usual here: {name}")
        here = usual.format(name=self._speech.currency())
        self.currency.offer([(None, here)], _named(used), _named(sorted(CODES)))
        self.currency.put(preferences.home_currency)
        days = {one: self._day_name(one) for one in WeekStart}
        here = usual.format(name=days[self._speech.week_start()])
        self.week_start.offer([(None, here)], days.items())
        self.week_start.put(preferences.week_start)

    def _choose_currency(self) -> None:
        value = self.currency.value()
        code = None if value is None else str(value)
        self._saving.choose(
            lambda now: replace(now, home_currency=code),
            say("Home currency changed"),
            partial(self._fail, self._currency),
        )

    def _choose_week_start(self) -> None:
        value = self.week_start.value()
        start = value if isinstance(value, WeekStart) else None
        self._saving.choose(
            lambda now: replace(now, week_start=start),
            say("Start of the week changed"),
            partial(self._fail, self._week_start),
        )

    def _fail(self, field: NamedField, error: KnownError) -> None:
        field.complain(self._speech.wording.error(error))

    def _day_name(self, start: WeekStart) -> str:
        return self._speech.locale.standaloneDayName(start + 1, QLocale.FormatType.LongFormat)


class LookSection(Section):
    """Light or dark, and the language."""

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Show what holds now."""
        super().__init__(workspace.look, say("Look and language"))
        self._saving = saving
        self.appearance = Segmented(self.look, _appearances(), say("Look"))
        self.language = Choice(self.look, say("Language"))
        self.language.offer(_languages())
        self.appearance.chosen.connect(self._choose_appearance)
        self.language.edited.connect(self._choose_language)
        self.column.addWidget(self.appearance, 0, Qt.AlignmentFlag.AlignLeft)
        field = NamedField(self.look, say("Language"), self.language, self.language)
        field.setFixedWidth(_WIDTH)
        self.column.addWidget(field)
        said = say("Another language is spoken from the next start on.")
        self.column.addWidget(Label(self.look, said, "small", "text2", wraps=True))
        self.show_settings(workspace.kept.settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.appearance.choose(settings.appearance)
        self.language.put(settings.language)

    def _choose_appearance(self, key: str) -> None:
        self._saving.keep(say("Look changed"), appearance=key)

    def _choose_language(self) -> None:
        words = say("Language changed from the next start on")
        self._saving.keep(words, language=str(self.language.value()))


def _named(codes: Sequence[str]) -> list[tuple[str, str]]:
    return [(code, code) for code in codes]


def _appearances() -> list[tuple[str, str]]:
    return [("system", say("As the system")), ("light", say("Light")), ("dark", say("Dark"))]


def _languages() -> list[tuple[str, str]]:
    return [("system", say("As the system")), ("en", "English"), ("de", "Deutsch")]
