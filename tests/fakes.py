"""Fakes: the services' ports in memory, and a clock that stands still until it is set."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.domain.accounts import CalendarAccount, MailAccount
from subtrack.domain.attempts import MOST_KEPT, Attempt, ChannelName
from subtrack.domain.catalog import Listing
from subtrack.domain.data_size import DataSize
from subtrack.domain.errors import InvalidInputError, KnownError, OutsideError, StorageError
from subtrack.domain.evidence import Evidence, KeptFile, Soundness, kept_ending
from subtrack.domain.last_writing import LastWriting
from subtrack.domain.letter_template import LetterTemplate
from subtrack.domain.mail import Mail, Stamp
from subtrack.domain.notice import Notice
from subtrack.domain.preferences import Preferences
from subtrack.domain.profile import Profile
from subtrack.domain.provider import Provider
from subtrack.domain.publication import Publication, Published, ServerCalendar
from subtrack.domain.record import Record
from subtrack.domain.reminders import Claim
from subtrack.domain.subscription import Subscription
from subtrack.services.ports.book import Maintenance, Store
from subtrack.services.ports.cases import EvidenceFiles
from subtrack.services.ports.clock import Now, TimeOfDay, Today
from subtrack.services.ports.elsewhere import (
    CalendarServer,
    LastWritings,
    MailServer,
    Publications,
    Secrets,
)
from subtrack.services.ports.records import Catalog, Providers, RecordFiles
from subtrack.services.ports.reminders import Attempts, Channel, LastCheck, Ledger
from subtrack.services.ports.system import Files

CLAIM_HOLDS = timedelta(minutes=2)
CLOCK_IS_WRONG = timedelta(days=2)


class FixedClock:
    """A clock that stands still until it is set; its methods are the ports.

    It hangs in `zone`, and may be carried into another one.
    """

    def __init__(self, day: date, at: time = time(8), zone: tzinfo = UTC) -> None:
        self.zone = zone
        self.go_to(day, at)

    def today(self) -> date:
        return self.instant.astimezone(self.zone).date()

    def now(self) -> datetime:
        return self.instant

    def time_of_day(self) -> time:
        return self.instant.astimezone(self.zone).time()

    def go_to(self, day: date, at: time = time(8)) -> None:
        self.instant = datetime.combine(day, at, self.zone).astimezone(UTC)

    def advance(self, by: timedelta = timedelta(seconds=1)) -> None:
        self.instant += by


class FakeStore:
    """The port `Store`; `full` makes every writing fail, `writes` counts those that succeeded."""

    def __init__(
        self, entries: Iterable[Subscription] = (), profiles: Iterable[Profile] = ()
    ) -> None:
        self._entries: dict[int, Subscription] = {}
        self._profiles: dict[str, Profile] = {}
        self._templates: dict[str, LetterTemplate] = {}
        self._preferences = Preferences()
        self._highest = 0
        self.full = False
        self.writes = 0
        first, senders = tuple(entries), tuple(profiles)
        if first or senders:
            self.write(added=first, beside=senders)

    def subscriptions(self) -> tuple[Subscription, ...]:
        return tuple(self._entries.values())

    def profiles(self) -> tuple[Profile, ...]:
        return tuple(self._profiles.values())

    def templates(self) -> tuple[LetterTemplate, ...]:
        return tuple(self._templates.values())

    def preferences(self) -> Preferences:
        return self._preferences

    def write(
        self,
        added: Sequence[Subscription] = (),
        changed: Sequence[tuple[Subscription, Subscription]] = (),
        beside: Sequence[Beside] = (),
        preferences: Preferences | None = None,
        gone: Sequence[Beside] = (),
    ) -> tuple[Subscription, ...]:
        if self.full:
            raise StorageError("The disk is full, so nothing was changed.")
        numbered = self._numbered(added)
        for before, _ in changed:
            self._check_current(before)
        entries = {
            **self._entries,
            **{one.number: one for one in numbered},
            **{before.number: after for before, after in changed},
        }
        senders, wordings = dict(self._profiles), dict(self._templates)
        for one in beside:
            if isinstance(one, Profile):
                senders[one.uid] = one
            else:
                wordings[one.uid] = one
        for one in gone:
            (senders if isinstance(one, Profile) else wordings).pop(one.uid, None)
        _check_unique("uid", [one.uid for one in entries.values()])
        _check_unique("name", [one.name for one in senders.values()])
        _check_unique(
            "name", [f"{one.kind} {one.language} {one.name}" for one in wordings.values()]
        )
        self._entries, self._profiles, self._templates = entries, senders, wordings
        self._preferences = preferences or self._preferences
        self._highest = max(self._highest, *entries, 0)
        self.writes += 1
        return (*numbered, *(after for _, after in changed))

    def delete(self, entries: Sequence[Subscription]) -> None:
        if self.full:
            raise StorageError("The disk is full, so nothing was changed.")
        for one in entries:
            self._check_current(one)
        for one in entries:
            del self._entries[one.number]
        self.writes += 1

    def mark(self) -> object:
        return self.writes

    def _numbered(self, added: Sequence[Subscription]) -> list[Subscription]:
        taken, following = set(self._entries), self._highest + 1
        numbered = []
        for one in added:
            number = one.number if one.number and one.number not in taken else following
            following = max(following, number + 1)
            taken.add(number)
            numbered.append(replace(one, number=number))
        return numbered

    def _check_current(self, before: Subscription) -> None:
        current = self._entries.get(before.number)
        if current is None or current.changed_at != before.changed_at:
            raise StorageError(
                "{name} was changed elsewhere at the same time, so nothing was saved.",
                name=before.name,
            )


def _check_unique(what: str, values: Sequence[str]) -> None:
    if len(set(values)) < len(values):
        raise StorageError("Nothing was changed: the same {what} twice.", what=what)


class FakeLedger:
    """The port `Ledger`; given a store, it knows only reminders of entries in it."""

    def __init__(self, store: Store | None = None) -> None:
        self._store = store
        self.claimed: dict[Claim, datetime] = {}
        self.shown_at: dict[Claim, datetime] = {}

    def open(self, wanted: Sequence[Claim], now: datetime) -> Sequence[Claim]:
        return [
            one for one in wanted if not self._was_shown(one, now) and not self._is_held(one, now)
        ]

    def claim(self, wanted: Sequence[Claim], now: datetime) -> Mapping[Claim, bool]:
        won: dict[Claim, bool] = {}
        for claim in self._known(wanted):
            if self.open([claim], now):
                won[claim] = any(_same(claim, other) for other in self.shown_at)
                self.claimed[claim] = now
        return won

    def shown(self, claims: Sequence[Claim], now: datetime) -> None:
        for claim in self._known(claims):
            self.shown_at[claim] = now

    def release(self, claims: Sequence[Claim], claimed_at: datetime) -> None:
        for claim in claims:
            if claim not in self.shown_at and self.claimed.get(claim) == claimed_at:
                del self.claimed[claim]

    def _known(self, claims: Sequence[Claim]) -> list[Claim]:
        if self._store is None:
            return list(claims)
        uids = {entry.uid for entry in self._store.subscriptions()}
        return [claim for claim in claims if claim.uid in uids]

    def _was_shown(self, claim: Claim, now: datetime) -> bool:
        """Whether it was shown on its day, or a later one by a clock that was about right."""
        return claim in self.shown_at or any(
            _same(claim, other) and other.day > claim.day and at - now < CLOCK_IS_WRONG
            for other, at in self.shown_at.items()
        )

    def _is_held(self, claim: Claim, now: datetime) -> bool:
        """Whether it was claimed within two minutes; a claim from farther ahead is void."""
        at = self.claimed.get(claim)
        return at is not None and abs(now - at) < CLAIM_HOLDS


class FakeChannel:
    """The port `Channel`; nobody is there if it is so set, and it takes so many notices."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []
        self.there = True
        self.takes = 1_000

    def check(self) -> None:
        if not self.there:
            raise OutsideError("Nobody is there.")

    def show(self, notice: Notice) -> None:
        if len(self.shown) == self.takes:
            raise OutsideError("It was not taken.")
        self.shown.append(notice)


class FakeAttempts:
    """The port `Attempts`: every try by itself, the newest first; `told` gives the channels."""

    def __init__(self) -> None:
        self.noted: list[Attempt] = []

    def newest(self, most: int = MOST_KEPT) -> Sequence[Attempt]:
        return self.noted[:most]

    def note(self, channel: ChannelName, now: datetime, failure: KnownError | None = None) -> None:
        self.noted.insert(0, Attempt(channel, now, now, failure))

    def told(self) -> list[tuple[str, str]]:
        """Give the channel of each and what went wrong, in their order in time."""
        return [(str(one.channel), str(one.failure or "")) for one in reversed(self.noted)]


class FakeSecrets(dict[str, str]):
    """The port `Secrets`: passwords by name; `failure` is raised instead, if there is one."""

    failure: OutsideError | None = None
    stopped = False

    def stop(self) -> None:
        self.stopped = True

    def get(self, name: str) -> str | None:  # type: ignore[override] # a dictionary's has a default
        self._fail()
        return super().get(name)

    def put(self, name: str, secret: str) -> None:
        self._fail()
        self[name] = secret

    def remove(self, name: str) -> None:
        self._fail()
        self.pop(name, None)

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


class FakeCalendarServer:
    """The port `CalendarServer`: events by the address of their calendar and their name.

    It does `takes` things and fails then with `failure`, if there is one.
    """

    def __init__(self) -> None:
        self.events: dict[tuple[str, str], bytes] = {}
        self.passwords: list[str] = []
        self.takes = 1_000
        self.failure: OutsideError | None = None
        self.stopped = False

    def calendars(self, account: CalendarAccount, password: str) -> Sequence[ServerCalendar]:
        self.passwords.append(password)
        if self.failure is not None:
            raise self.failure
        return [ServerCalendar(f"{account.address}/anna/deadlines/", "Deadlines")]

    def carry_out(self, publication: Publication, password: str) -> Published:
        self.passwords.append(password)
        calendar = publication.account.calendar or ""
        gone = list(publication.gone)[: self.takes]
        put = list(publication.put)[: self.takes - len(gone)]
        for one in gone:
            self.events.pop(one, None)
        self.events |= {(calendar, uid): publication.put[uid] for uid in put}
        self.takes -= len(gone) + len(put)
        return Published(tuple(put), tuple(gone), self.failure)

    def stop(self) -> None:
        self.stopped = True


class FakeMailServer:
    """The port `MailServer`; it raises `failure` instead, if there is one."""

    def __init__(self) -> None:
        self.sent: list[tuple[Mail, Stamp]] = []
        self.passwords: list[str | None] = []
        self.failure: OutsideError | None = None
        self.stopped = False

    def stop(self) -> None:
        self.stopped = True

    def send(self, account: MailAccount, password: str | None, mail: Mail, stamp: Stamp) -> None:
        assert account.recipient == mail.recipient
        self.passwords.append(password)
        if self.failure is not None:
            raise self.failure
        self.sent.append((mail, stamp))


class FakePublications:
    """The port `Publications`."""

    def __init__(self) -> None:
        self.events: dict[str, dict[str, str | None]] = {}

    def known(self) -> Mapping[str, Mapping[str, str | None]]:
        return {calendar: dict(marks) for calendar, marks in self.events.items() if marks}

    def expect(self, calendar: str, uids: Sequence[str]) -> None:
        self.events.setdefault(calendar, {}).update(dict.fromkeys(uids))

    def settle(
        self, calendar: str, put: Mapping[str, str], gone: Sequence[tuple[str, str]]
    ) -> None:
        self.events.setdefault(calendar, {}).update(put)
        for place, uid in gone:
            self.events.get(place, {}).pop(uid, None)


class FakeLastCheck:
    """The port `LastCheck`."""

    def __init__(self) -> None:
        self.day: date | None = None
        self.instant: datetime | None = None

    def read(self) -> date | None:
        return self.day

    def at(self) -> datetime | None:
        return self.instant

    def write(self, day: date, at: datetime) -> None:
        self.day, self.instant = day, at


def _same(one: Claim, other: Claim) -> bool:
    return replace(one, day=other.day) == other


class FakeProviders(dict[str, Provider]):
    """The port `Providers`: records by slug."""

    @classmethod
    def of(cls, *providers: Provider) -> FakeProviders:
        return cls({provider.slug: provider for provider in providers})

    def slugs(self) -> Sequence[str]:
        return sorted(self)


class FakeCatalog(dict[str, Record]):
    """The ports `Catalog` and `RecordFiles`: records by slug, and no file that can be read."""

    @classmethod
    def of(cls, *records: Record) -> FakeCatalog:
        return cls({record.listing.slug: record for record in records})

    def record(self, slug: str) -> Record | None:
        return self.get(slug)

    def listings(self) -> Sequence[Listing]:
        return [self[slug].listing for slug in sorted(self)]

    def unsound(self) -> Sequence[Path]:
        return ()

    def check(self, path: Path) -> tuple[Record | None, Sequence[str]]:
        return None, [f"{path} cannot be read"]


class FakeFiles:
    """The ports `Files` and `KeptFiles`: contents by path; `missing` are folders not there."""

    def __init__(self, contents: Mapping[Path, bytes] | None = None) -> None:
        self.contents: dict[Path, bytes] = dict(contents or {})
        self.missing: set[Path] = set()
        self.full = False
        self.stopped = False

    def read(self, path: Path, most: int) -> bytes:
        if path not in self.contents:
            raise InvalidInputError("{path} is not a file that can be read.", path=path)
        if len(self.contents[path]) > most:
            raise InvalidInputError("{path} is too large.", path=path)
        return self.contents[path]

    def write(self, path: Path, content: bytes) -> Path | None:
        self._refuse(path)
        if self.contents.get(path) == content:
            return None
        aside = self._moved_aside(path) if path in self.contents else None
        self.contents[path] = content
        return aside

    def renew(self, path: Path, content: bytes, is_own: Callable[[bytes], bool]) -> bool:
        there = self.contents.get(path)
        if there is not None and there != content and is_own(there):
            self._refuse(path)
            self.contents[path] = content
            return True
        self.write(path, content)
        return there != content

    def stop(self) -> None:
        self.stopped = True

    def _refuse(self, path: Path) -> None:
        if path.parent in self.missing:
            raise InvalidInputError("There is no folder {folder}.", folder=path.parent)
        if self.full:
            raise StorageError("{path} cannot be written. Nothing was changed.", path=path)

    def _moved_aside(self, path: Path) -> Path:
        number = 1
        while (aside := path.with_name(f"{path.name}.{number}")) in self.contents:
            number += 1
        self.contents[aside] = self.contents[path]
        return aside


class FakeLastWritings:
    """The port `LastWritings`; `writes` counts what was remembered."""

    def __init__(self) -> None:
        self.last = LastWriting()
        self.writes = 0

    def read(self) -> LastWriting:
        return self.last

    def write(self, last: LastWriting) -> None:
        self.last = last
        self.writes += 1


class FakeEvidence:
    """The port `EvidenceFiles`: contents by the names of kept files; `sources` are the others."""

    def __init__(self) -> None:
        self.sources: dict[Path, bytes] = {}
        self.kept: dict[str, bytes] = {}
        self.copied_at = datetime.min.replace(tzinfo=UTC)

    def keep(self, path: Path) -> KeptFile:
        if path not in self.sources:
            raise InvalidInputError("{path} cannot be read.", path=path)
        content = self.sources[path]
        found = KeptFile(
            name=path.name,
            sha256=sha256(content).hexdigest(),
            size=len(content),
            ending=kept_ending(path.name),
            is_new=False,
        )
        found = replace(found, is_new=found.file_name not in self.kept)
        self.kept[found.file_name] = content
        return found

    def drop(self, name: str) -> None:
        self.kept.pop(name, None)

    def sweep(self, used: Collection[str], before: datetime) -> Sequence[str]:
        gone = sorted(set(self.kept) - set(used)) if self.copied_at < before else []
        for name in gone:
            del self.kept[name]
        return gone

    def path(self, evidence: Evidence) -> Path:
        return Path("evidence") / evidence.file_name

    def soundness(self, evidence: Evidence) -> Soundness:
        content = self.kept.get(evidence.file_name)
        if content is None:
            return Soundness.MISSING
        whole = sha256(content).hexdigest() == evidence.sha256
        return Soundness.WHOLE if whole else Soundness.CHANGED

    def read(self, evidence: Evidence) -> bytes | None:
        sound = self.soundness(evidence) is Soundness.WHOLE
        return self.kept[evidence.file_name] if sound else None


class FakeMaintenance:
    """The port `Maintenance`: remembers the labels; `empty` where there is no database yet."""

    def __init__(self, found: Sequence[str] = (), *, empty: bool = False) -> None:
        self.found = found
        self.empty = empty
        self.labels: list[str] = []

    def back_up(self, label: str) -> Path | None:
        if self.empty:
            return None
        self.labels.append(label)
        return Path("backups") / f"{label}.db"

    def faults(self) -> Sequence[str]:
        return self.found

    def folder(self) -> Path:
        return Path("data")

    def size_of_data(self) -> DataSize:
        return DataSize(4096 * len(self.labels), len(self.labels))


if TYPE_CHECKING:
    from subtrack.services.ports.book import Beside

    _CLOCK = FixedClock(date.max)
    _PORTS: tuple[
        Store,
        Ledger,
        Attempts,
        Secrets,
        CalendarServer,
        MailServer,
        Publications,
        Channel,
        Providers,
        Catalog,
        RecordFiles,
        Files,
        LastCheck,
        LastWritings,
        EvidenceFiles,
        Maintenance,
        Today,
        Now,
        TimeOfDay,
    ] = (
        FakeStore(),
        FakeLedger(),
        FakeAttempts(),
        FakeSecrets(),
        FakeCalendarServer(),
        FakeMailServer(),
        FakePublications(),
        FakeChannel(),
        FakeProviders(),
        FakeCatalog(),
        FakeCatalog(),
        FakeFiles(),
        FakeLastCheck(),
        FakeLastWritings(),
        FakeEvidence(),
        FakeMaintenance(),
        _CLOCK.today,
        _CLOCK.now,
        _CLOCK.time_of_day,
    )
