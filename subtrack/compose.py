"""Composition: builds the services from paths; knows storage and adapters, and no Qt."""

from __future__ import annotations

import os
import sqlite3
import sys
import time as clock
from contextlib import suppress
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.adapters.paths import Paths, platform_paths, resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.adapters.record_catalog import RecordCatalog
from subtrack.adapters.sample_folder import discard
from subtrack.domain.errors import KnownError
from subtrack.services.book import Book
from subtrack.services.browsing import Browsing
from subtrack.services.deciding import Deciding
from subtrack.services.overview import Overview
from subtrack.services.ports import (
    Channel,
    Maintenance,
    Parts,
    TimeOfDay,
    Timer,
    Today,
    WallClock,
)
from subtrack.services.preferences import PreferenceBook
from subtrack.services.subscriptions import SubscriptionBook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from subtrack.adapters.languages import Language
    from subtrack.domain.last_writing import LastWriting
    from subtrack.domain.preferences import Preferences
    from subtrack.domain.settings import Settings
    from subtrack.outside import Outside
    from subtrack.services.calendar import Calendar
    from subtrack.services.calendar_file import CalendarFile
    from subtrack.services.calendar_words import CalendarSayings
    from subtrack.services.case_evidence import CaseEvidence
    from subtrack.services.cases import Cases
    from subtrack.services.guiding import Guiding
    from subtrack.services.lettering import Lettering
    from subtrack.services.money_back import MoneyBack
    from subtrack.services.notifying import Notifying
    from subtrack.services.offering import Offering
    from subtrack.services.own_records import OwnRecords
    from subtrack.services.packing import Packing
    from subtrack.services.preparing import Preparing
    from subtrack.services.previewing import Previewing
    from subtrack.services.profiles import ProfileBook
    from subtrack.services.quick_entry import QuickEntry
    from subtrack.services.record_import import RecordImport
    from subtrack.services.reminding import Reminding
    from subtrack.services.renewing import Renewing
    from subtrack.services.sampling import Sampling
    from subtrack.services.starting import Starting
    from subtrack.services.transfer import Transfer
    from subtrack.services.trying import Trying
    from subtrack.services.wording import Wording
    from subtrack.storage.database import Database


def local_today() -> date:
    """Give the local date: the only place that asks the clock for it."""
    _learn_zone()
    return date.today()


def utc_now() -> datetime:
    """Give the instant: the only place that asks the clock for it."""
    return datetime.now(UTC)


def local_time() -> time:
    """Give the time on the wall where the person is: the only place that asks the clock for it."""
    _learn_zone()
    return datetime.now().astimezone().time()


def _learn_zone() -> None:
    """Follow the person into another zone; else a process keeps the one that it began in."""
    learn = getattr(clock, "tzset", None)  # Windows has none: there it is known at the next start
    if learn is not None:
        learn()


def new_uid() -> str:
    """Give a name that nothing else has."""
    from uuid import uuid4  # noqa: PLC0415 - when wanted

    return uuid4().hex


class Services:
    """What a person can do, each service made when it is first wanted.

    Importing storage is slow; what needs no book, such as searching the records, goes without.
    """

    def __init__(
        self,
        paths: Paths,
        today: Today,
        own: Paths | None = None,
        channels: Sequence[Channel] = (),
        time_of_day: TimeOfDay = local_time,
    ) -> None:
        """Remember the places and the clock; no file is opened.

        `own` are the places that the program starts with, where `paths` are others. `channels` are
        those that the program that runs has for notices, preferred ones first.
        """
        self._paths = paths
        self._own = own or paths
        self._channels = channels
        self.today = today
        self.time_of_day = time_of_day
        self._languages: dict[str | None, Language] = {}
        self.providers = RecordCatalog(ProviderFiles(resources() / "providers"), paths.records)

    @cached_property
    def subscriptions(self) -> SubscriptionBook:
        """Keeping entries."""
        return SubscriptionBook(self._book, self.providers, self.today, utc_now, new_uid)

    @cached_property
    def deciding(self) -> Deciding:
        """Deadlines and answers."""
        return Deciding(self._book, self.providers, self.today, utc_now)

    @cached_property
    def renewing(self) -> Renewing:
        """Answers where nothing renews by itself."""
        from subtrack.services.renewing import Renewing  # noqa: PLC0415 - when wanted

        return Renewing(self._book, self.today, utc_now)

    @cached_property
    def overview(self) -> Overview:
        """What a person sees first."""
        return Overview(self._book, self.providers, self.today)

    @cached_property
    def reminding(self) -> Reminding:
        """Reminders."""
        from subtrack.services.reminding import Reminding  # noqa: PLC0415 - when wanted
        from subtrack.storage.deliveries import SqlLedger  # noqa: PLC0415 - when wanted

        return Reminding(self._book, SqlLedger(self._database), self.today, utc_now, self.providers)

    @cached_property
    def trying(self) -> Trying:
        """What was tried to reach the person outside the window."""
        from subtrack.services.trying import Trying  # noqa: PLC0415 - when wanted
        from subtrack.storage.attempts import SqlAttempts  # noqa: PLC0415 - as above

        return Trying(SqlAttempts(self._database), utc_now)

    @cached_property
    def notifying(self) -> Notifying:
        """Reminders on the desktop."""
        from subtrack.adapters.last_check_file import LastCheckFile  # noqa: PLC0415 - when wanted
        from subtrack.domain.attempts import ChannelName  # noqa: PLC0415 - as above
        from subtrack.services.away import Away  # noqa: PLC0415 - as above
        from subtrack.services.notifying import Notifying  # noqa: PLC0415 - as above
        from subtrack.services.trying import NotedChannel  # noqa: PLC0415 - as above

        away = Away(self.overview, LastCheckFile(self._paths.last_check), self.today)
        clock = WallClock(self.today, self.time_of_day)
        channel = NotedChannel(self._channel(), ChannelName.DESKTOP, self.trying)
        return Notifying(self._book, self.reminding, away, channel, clock)

    def _channel(self) -> Channel:
        """Give the way to the desktop: what the running program has, else the desktop's service."""
        from subtrack.adapters.notifications import DesktopNotifications  # noqa: PLC0415 - as above
        from subtrack.services.fallbacks import Fallbacks  # noqa: PLC0415 - as above

        return Fallbacks(self._channels or [DesktopNotifications(os.environ, sys.platform)])

    @cached_property
    def profiles(self) -> ProfileBook:
        """Who writes the letters."""
        from subtrack.services.profiles import ProfileBook  # noqa: PLC0415 - when wanted

        return ProfileBook(self._book, utc_now, new_uid)

    @cached_property
    def preferences(self) -> PreferenceBook:
        """What a person chose about their book."""
        return PreferenceBook(self._book)

    @cached_property
    def transfer(self) -> Transfer:
        """Export and import."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.services.transfer import Transfer  # noqa: PLC0415 - when wanted

        return Transfer(self._book, self._calendar, LocalFiles(), self.maintenance)

    @cached_property
    def calendar_file(self) -> CalendarFile:
        """The deadlines in a file that follows the book."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.last_writing_file import LastWritingFile  # noqa: PLC0415 - as above
        from subtrack.services.calendar_file import (  # noqa: PLC0415 - as above
            CalendarDesk,
            CalendarFile,
        )

        last = LastWritingFile(self._paths.calendar_state)
        desk = CalendarDesk(self._calendar_words, LocalFiles(), last, self.trying)
        return CalendarFile(self._book, self._calendar, desk, utc_now)

    @cached_property
    def outside(self) -> Outside:
        """What reaches the person away from this computer."""
        from subtrack.outside import Desk, Outside, Sayings  # noqa: PLC0415 - when wanted

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

    def refresh_calendar(self) -> LastWriting | None:
        """Bring the calendar file up to date; None where none is wanted, which costs nothing."""
        wanted = self.preferences.get().calendar_file is not None
        return self.calendar_file.refresh() if wanted else None

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

    def desktop_wording(self) -> Wording:
        """Give how notices are said where there is no window: in the person's language."""
        from functools import partial  # noqa: PLC0415 - when wanted

        from subtrack.adapters.languages import spoken_code  # noqa: PLC0415 - as above
        from subtrack.services.wording import Wording  # noqa: PLC0415 - as above

        language = self._language(spoken_code(self._settings().language, os.environ))
        day = partial(language.day_from, today=self.today())
        return Wording(language.translate, day, language.money, self._name_of_record)

    def is_paused(self) -> bool:
        """Whether the person wants no reminders on the desktop until tomorrow."""
        return self._settings().paused == self.today().isoformat()

    def _settings(self) -> Settings:
        from subtrack.adapters.settings_file import SettingsFile  # noqa: PLC0415 - when wanted

        return SettingsFile(self._own.settings).read()

    def _language(self, code: str | None) -> Language:
        from subtrack.adapters.languages import Language  # noqa: PLC0415 - when wanted

        if code not in self._languages:
            self._languages[code] = Language(code, resources() / "i18n")
        return self._languages[code]

    def _name_of_record(self, slug: str) -> str:
        record = self.providers.get(slug)
        return record.name if record else slug

    @cached_property
    def maintenance(self) -> Maintenance:
        """Backups, and looking for damage."""
        from subtrack.storage.maintenance import SqlMaintenance  # noqa: PLC0415 - slow to import

        return SqlMaintenance(self._database)

    @cached_property
    def parts(self) -> Parts:
        """What the program is made of."""
        from subtrack.adapters.installed_parts import InstalledParts  # noqa: PLC0415 - when wanted

        return InstalledParts()

    @cached_property
    def guiding(self) -> Guiding:
        """The steps to get out."""
        from subtrack.services.guiding import Guiding  # noqa: PLC0415 - when wanted

        return Guiding(self._book, self.providers, self.providers, self.today, utc_now)

    @cached_property
    def cases(self) -> Cases:
        """Cancellations, from the opening until no further charge comes."""
        from subtrack.services.cases import Cases  # noqa: PLC0415 - when wanted

        return Cases(self._book, self.guiding, self.evidence, self.today, utc_now)

    @cached_property
    def preparing(self) -> Preparing:
        """What helps to cancel, and what to know of the time after it."""
        from subtrack.services.preparing import Preparing  # noqa: PLC0415 - when wanted

        return Preparing(self._book, self.guiding, self.today)

    @cached_property
    def money_back(self) -> MoneyBack:
        """What to do about a charge that came although it was cancelled."""
        from subtrack.adapters.limits_file import LimitsFile  # noqa: PLC0415 - when wanted
        from subtrack.services.money_back import MoneyBack  # noqa: PLC0415 - when wanted

        limits = LimitsFile(resources() / "money" / "limits.toml")
        return MoneyBack(self._book, self.providers, limits)

    @cached_property
    def packing(self) -> Packing:
        """A case with all that proves it, as one file."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.pack_pdf import PackPdf  # noqa: PLC0415 - when wanted
        from subtrack.services.packing import Packing  # noqa: PLC0415 - when wanted

        return Packing(self._book, self.evidence, PackPdf(), LocalFiles())

    @cached_property
    def evidence(self) -> CaseEvidence:
        """The files that prove cancellations."""
        from subtrack.adapters.evidence_folder import EvidenceFolder  # noqa: PLC0415 - when wanted
        from subtrack.services.case_evidence import CaseEvidence  # noqa: PLC0415 - when wanted

        return CaseEvidence(self._book, EvidenceFolder(self._paths.evidence), utc_now)

    def tidy_up(self) -> None:
        """Remove files of evidence that no case has any more, at the end; failing costs nothing."""
        if self._paths.evidence.is_dir():
            with suppress(KnownError):
                self.evidence.tidy_up()

    @cached_property
    def browsing(self) -> Browsing:
        """The records."""
        return Browsing(self.providers, self.providers)

    @cached_property
    def own_records(self) -> OwnRecords:
        """The records that the person wrote or changed."""
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.record_text import TomlRecordText  # noqa: PLC0415 - as above
        from subtrack.services.own_records import OwnRecords  # noqa: PLC0415 - as above

        return OwnRecords(self.providers, TomlRecordText(), LocalFiles(), self.today)

    @cached_property
    def record_import(self) -> RecordImport:
        """Records from files."""
        from subtrack.adapters.record_text import TomlRecordText  # noqa: PLC0415 - when wanted
        from subtrack.services.record_import import RecordImport  # noqa: PLC0415 - as above

        return RecordImport(self.providers, TomlRecordText())

    @cached_property
    def previewing(self) -> Previewing:
        """What a draft would become."""
        from subtrack.services.previewing import Previewing  # noqa: PLC0415 - when wanted

        return Previewing(self._book, self.providers, self.browsing, self.today, utc_now)

    @cached_property
    def offering(self) -> Offering:
        """What a form offers to choose from."""
        from subtrack.services.offering import Offering  # noqa: PLC0415 - when wanted

        return Offering(self._book, self.browsing)

    @cached_property
    def quick_entry(self) -> QuickEntry:
        """Reading a subscription from one line."""
        from subtrack.services.quick_entry import QuickEntry  # noqa: PLC0415 - slow to import

        return QuickEntry(self.browsing)

    @cached_property
    def lettering(self) -> Lettering:
        """The letters."""
        from subtrack.adapters.countries import BabelCountries  # noqa: PLC0415 - when wanted
        from subtrack.adapters.files import LocalFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.layout_files import LayoutFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.letter_files import LetterFiles  # noqa: PLC0415 - when wanted
        from subtrack.adapters.mail import MailDrafts  # noqa: PLC0415 - when wanted
        from subtrack.adapters.pdf import PdfWriter  # noqa: PLC0415 - when wanted
        from subtrack.services.lettering import LetterDesk, Lettering  # noqa: PLC0415 - when wanted

        folder = resources() / "letters"
        desk = LetterDesk(
            LetterFiles(folder),
            LayoutFiles(folder / "layouts.toml"),
            PdfWriter(),
            MailDrafts(),
            BabelCountries(),
            LocalFiles(),
        )
        return Lettering(self._book, self.providers, self.providers, desk, self.today)

    @cached_property
    def starting(self) -> Starting:
        """Starting with the computer."""
        from subtrack.adapters.autostart import (  # noqa: PLC0415 - when wanted
            NAME,
            own_call,
            platform_autostart,
        )
        from subtrack.services.starting import Starting  # noqa: PLC0415 - when wanted

        if self._own == platform_paths():
            return Starting(platform_autostart(), own_call("--minimised"))
        call = own_call("--data-dir", str(self._own.data.resolve()), "--minimised")
        return Starting(platform_autostart(self._own_name(NAME)), call)

    @cached_property
    def timer(self) -> Timer:
        """Reminders by a timer of the system."""
        from subtrack.adapters.autostart import own_call  # noqa: PLC0415 - when wanted
        from subtrack.adapters.timers import (  # noqa: PLC0415 - when wanted
            Calls,
            platform_timer,
            this_system,
        )

        # The place of the data is named always: systemd need not know the variables of a shell.
        place = ("--data-dir", str(self._own.data.resolve()))
        calls = Calls(own_call(*place, "remind"), own_call(*place, "--minimised"))
        name = self._own_name("subtrack-remind")
        return platform_timer(name, calls, self._own.data, this_system())

    def _own_name(self, name: str) -> str:
        """Tell by its name what belongs to these data, where they are not at the usual place."""
        from zlib import crc32  # noqa: PLC0415 - when wanted

        if self._own == platform_paths():
            return name
        return f"{name}-{crc32(str(self._own.data.resolve()).encode()):08x}"

    @cached_property
    def sampling(self) -> Sampling:
        """Looking around before adding anything."""
        from subtrack.services.sampling import Sampling  # noqa: PLC0415 - when wanted

        return Sampling(self._book, self.providers, self.today, utc_now, new_uid)

    def open(self) -> None:
        """Read the book.

        Raises:
            StorageError: the file was refused, or holds something that cannot be right.
        """
        self._book.entries()

    def refresh(self) -> bool:
        """Look whether another process changed a file; what was read of it is dropped then."""
        records = self.providers.refresh()
        return self._book.refresh() or records

    @cached_property
    def _book(self) -> Book:
        from subtrack.storage.store import SqlStore  # noqa: PLC0415 - slow to import

        return Book(SqlStore(self._database))

    @cached_property
    def _calendar(self) -> Calendar:
        from subtrack.adapters.ics import IcsWriter  # noqa: PLC0415 - when wanted
        from subtrack.services.calendar import Calendar  # noqa: PLC0415 - when wanted

        return Calendar(self._book, self.providers, IcsWriter(), self.today)

    @cached_property
    def _database(self) -> Database:
        from subtrack.storage.database import Database  # noqa: PLC0415 - slow to import
        from subtrack.storage.opening import DatabaseFile  # noqa: PLC0415

        return Database(DatabaseFile(self._paths.database, self._paths.backups, sqlite3))


def sample_services(paths: Paths, today: Today) -> Services:
    """Give services over the sample household, which is made first if it is not there yet.

    Raises:
        StorageError: its folder cannot be read or written.
    """
    services = Services(paths.sample, today, own=paths)
    if not services.subscriptions.listed(everything=True):
        services.sampling.fill((resources() / "sample" / "household.toml").read_bytes())
    return services


def discard_sample(paths: Paths) -> None:
    """Remove the sample household; the person's own data is not touched.

    Raises:
        StorageError: a file of it cannot be removed.
    """
    discard(paths.sample)
