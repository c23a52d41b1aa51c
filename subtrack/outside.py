"""Outside: builds what reaches a person away from this computer; knows storage and adapters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from subtrack.adapters.secrets import KeyringSecrets
from subtrack.domain.accounts import CalendarAccount
from subtrack.services.book import Book
from subtrack.services.calendar import Calendar
from subtrack.services.calendar_words import CalendarSayings
from subtrack.services.publishing import Publishing, PublishingDesk
from subtrack.services.trying import Trying
from subtrack.storage.database import Database

WordsOfCalendar = Callable[..., CalendarSayings]
"""Gives what a calendar says in a language, `named` with names and amounts or without."""


@dataclass(frozen=True)
class Outside:
    """The channels over the network, each made when it is first wanted."""

    book: Book
    database: Database
    calendar: Calendar
    words_of_calendar: WordsOfCalendar
    trying: Trying

    @cached_property
    def publishing(self) -> Publishing:
        """Deadlines in a calendar on a server."""
        from subtrack.adapters.caldav_server import CaldavServer  # noqa: PLC0415 - when wanted
        from subtrack.storage.publications import SqlPublications  # noqa: PLC0415 - as above

        desk = PublishingDesk(
            words=self._words,
            server=CaldavServer(),
            secrets=self._secrets,
            publications=SqlPublications(self.database),
            trying=self.trying,
        )
        return Publishing(self.book, self.calendar, desk)

    @cached_property
    def _secrets(self) -> KeyringSecrets:
        return KeyringSecrets()

    def _words(self, account: CalendarAccount) -> CalendarSayings:
        return self.words_of_calendar(account.language, named=account.named)
