"""Elsewhere: builds what reaches a person in other programs and away from this computer."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.clock import utc_now
from subtrack.composition.reminders import ReminderServices
from subtrack.domain.errors import KnownError
from subtrack.services.ports.clock import WallClock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from subtrack.composition.outside import Outside
    from subtrack.domain.preferences import Preferences
    from subtrack.services.calendar import Calendar
    from subtrack.services.calendar_file import CalendarFile
    from subtrack.services.calendar_words import CalendarSayings


class ElsewhereServices(ReminderServices):
    """How deadlines come into calendars and mails."""

    @cached_property
    def calendar_file(self) -> CalendarFile:
        """The deadlines in a file that follows the book."""
        from subtrack.adapters.kept_files import PatientFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.last_writing_file import LastWritingFile  # noqa: PLC0415 - as above
        from subtrack.services.calendar_file import (  # noqa: PLC0415 - as above
            CalendarDesk,
            CalendarFile,
        )

        last = LastWritingFile(self._paths.calendar_state)
        desk = CalendarDesk(self._calendar_words, PatientFiles(), last, self.trying)
        return CalendarFile(self._book, self._calendar, desk, utc_now)

    def refresh_calendar(self) -> KnownError | None:
        """Bring the calendar file up to date; give what went wrong.

        Where none is wanted, it costs nothing.
        """
        wanted = self.preferences.get().calendar_file is not None
        return self.calendar_file.refresh() if wanted else None

    @cached_property
    def outside(self) -> Outside:
        """What reaches the person away from this computer."""
        from subtrack.composition.outside import Desk, Outside, Sayings  # noqa: PLC0415 - when wanted

        desk = Desk(
            book=self._book,
            database=self._database,
            calendar=lambda: self._calendar,
            reminding=self.reminding,
            trying=self.trying,
            clock=WallClock(self.today, self.time_of_day),
            now=utc_now,
        )
        return Outside(desk, Sayings(self._words_of_calendar, self._language, self._name_of_record))

    def catch_up_outside(self) -> Sequence[KnownError]:
        """Bring what reaches the person elsewhere up to date; give what went wrong.

        Where nothing of that is wanted, it costs nothing.
        """
        preferences = self.preferences.get()
        if preferences.calendar_account.is_ready or preferences.mail_account.on:
            return self.outside.catch_up()
        return ()

    def _calendar_words(self, preferences: Preferences) -> CalendarSayings:
        return self._words_of_calendar(
            preferences.calendar_language, named=preferences.names_in_calendar
        )

    def _words_of_calendar(self, code: str | None, *, named: bool) -> CalendarSayings:
        """Give words that equal those of the last time: what was said in them is remembered."""
        from subtrack.services.calendar_words import DiscreetWords, OpenWords  # noqa: PLC0415
        from subtrack.services.wording import Wording  # noqa: PLC0415

        language = self._language(code)
        if not named:
            return DiscreetWords(Wording(language.translate, language.short_day))
        return OpenWords(
            Wording(language.translate, language.day, language.money, self._name_of_record)
        )

    @cached_property
    def _calendar(self) -> Calendar:
        from subtrack.adapters.ics import IcsWriter  # noqa: PLC0415 - when wanted
        from subtrack.services.calendar import Calendar  # noqa: PLC0415 - when wanted

        return Calendar(self._book, self.providers, self._posting, IcsWriter(), self.today)
