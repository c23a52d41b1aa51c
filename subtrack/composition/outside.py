"""Outside: builds what reaches a person away from this computer; knows storage and adapters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.adapters.secrets import KeyringSecrets
from subtrack.domain.errors import KnownError
from subtrack.services.ports.clock import Now, WallClock

if TYPE_CHECKING:
    from subtrack.adapters.languages import Language
    from subtrack.domain.accounts import CalendarAccount, MailAccount
    from subtrack.services.book import Book
    from subtrack.services.calendar import Calendar
    from subtrack.services.calendar_words import CalendarSayings
    from subtrack.services.mailing import Mailing
    from subtrack.services.publishing import Publishing
    from subtrack.services.reminding import Reminding
    from subtrack.services.trying import Trying
    from subtrack.services.wording import Wording
    from subtrack.storage.database import Database


@dataclass(frozen=True)
class Sayings:
    """How things are said where there is no window."""

    of_calendar: Callable[..., CalendarSayings]
    language: Callable[[str | None], Language]
    name_of: Callable[[str], str]


@dataclass(frozen=True)
class Desk:
    """What is told outside, and the clocks."""

    book: Book
    database: Database
    calendar: Callable[[], Calendar]
    reminding: Reminding
    trying: Trying
    clock: WallClock
    now: Now


@dataclass(frozen=True)
class Outside:
    """The channels over the network, each made when it is first wanted."""

    desk: Desk
    sayings: Sayings

    def catch_up(self) -> Sequence[KnownError]:
        """Bring every channel that is switched on up to date; give what went wrong.

        For a process without a window; it takes its time.
        """
        failures = []
        for channel in (self.publishing, self.mailing):
            try:
                channel.catch_up()
            except KnownError as error:
                failures.append(error)
        return failures

    def stop(self) -> None:
        """Wait a moment for what is under way and no longer, for the program ends."""
        for channel in (self.publishing, self.mailing):
            channel.stop()

    @cached_property
    def publishing(self) -> Publishing:
        """Deadlines in a calendar on a server."""
        from subtrack.adapters.caldav_server import CaldavServer  # noqa: PLC0415 - when wanted
        from subtrack.services.publishing import Publishing, PublishingDesk  # noqa: PLC0415
        from subtrack.storage.publications import SqlPublications  # noqa: PLC0415 - as above

        desk = PublishingDesk(
            words=self._words,
            server=CaldavServer(),
            secrets=self._secrets,
            publications=SqlPublications(self.desk.database),
            trying=self.desk.trying,
            today=self.desk.clock.today,
            now=self.desk.now,
        )
        return Publishing(self.desk.book, self.desk.calendar(), desk)

    @cached_property
    def mailing(self) -> Mailing:
        """What is owed, as one mail a day."""
        from subtrack.adapters.mail_server import SmtpServer  # noqa: PLC0415 - when wanted
        from subtrack.services.mailing import Mailing, MailingDesk  # noqa: PLC0415 - as above

        made = MailingDesk(self._wording, SmtpServer(), self._secrets, self.desk.trying)
        return Mailing(self.desk.book, self.desk.reminding, made, self.desk.clock, self.desk.now)

    @cached_property
    def _secrets(self) -> KeyringSecrets:
        return KeyringSecrets()

    def _words(self, account: CalendarAccount) -> CalendarSayings:
        return self.sayings.of_calendar(account.language, named=account.named)

    def _wording(self, account: MailAccount) -> Wording:
        from subtrack.services.wording import Wording  # noqa: PLC0415 - when wanted

        language = self.sayings.language(account.language)
        day = language.day if account.named else language.short_day
        return Wording(language.translate, day, language.money, self.sayings.name_of)
