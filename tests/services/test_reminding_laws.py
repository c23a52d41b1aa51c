"""Laws of reminding: whatever the clock, the channel and the processes do, no reminder is lost.

The person has quiet hours, sees some reminders, and gives some subscriptions lead times of their
own; that silences what they asked to be silent, and nothing else. They live through nights in which
their clock is changed, and fly to other zones, also over the date line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.decisions import Kind
from subtrack.domain.errors import NotFoundError
from subtrack.domain.hours import ALWAYS, Hours, Span
from subtrack.domain.lead_times import USUAL
from subtrack.domain.reminders import Claim, Owed
from subtrack.domain.unanswered import STILL_MATTERS
from subtrack.services.deciding import Occurrence
from subtrack.services.drafts import Draft
from subtrack.services.reminding import Reminder, Reminding
from tests.fakes import FakeLedger
from tests.services.conftest import Desk
from tests.services.making import draft

ONE_DAY = timedelta(days=1)
START = date(2026, 11, 22)
CLOCK_IS_WRONG = timedelta(days=2)
"""What was told so far ahead was told too early, and is told again until that day."""
ELEVEN, NOON = time(11), time(12)
MOMENTS = [timedelta(seconds=1), timedelta(minutes=3), timedelta(hours=5), timedelta(days=1)]
SET_BACK = [timedelta(hours=-3), timedelta(days=-1), timedelta(days=-5)]
JUMPS = [*MOMENTS, timedelta(days=4), timedelta(days=400), *SET_BACK]
ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",  # half an hour beside the others
    "Australia/Lord_Howe",  # summer time of half an hour, and that in its winter
    "Asia/Kathmandu",  # a quarter of an hour beside the others
    "Pacific/Apia",  # left out the 30th of December 2011
    "Pacific/Kiritimati",  # nobody has the next day earlier
    "Pacific/Pago_Pago",  # nobody has it later, 25 hours after that
]
BEGINNINGS = [
    START,
    date(2026, 3, 28),  # the night in which summer time begins in Berlin
    date(2026, 10, 24),  # in which it ends there
    date(2026, 11, 1),  # the day on which it ends in New York
    date(2026, 4, 4),  # in which it ends in Lord Howe
    date(2011, 12, 28),  # two days before the one that Apia left out
]
SOME_HOURS = [
    ALWAYS,
    Hours(not_before=time(9)),
    Hours(quiet=Span(time(22), time(7))),
    Hours(quiet=Span(time(8), time(20))),
    Hours(time(14), Span(time(16), time(6))),
]


class StoppedError(Exception):
    """The channel failed, or the process was killed."""


@dataclass(frozen=True)
class Run:
    """One run after a jump of the clock: all goes well, or it ends after so many were shown."""

    jump: timedelta
    ends_after: int | None = None
    is_killed: bool = False


@dataclass(frozen=True)
class See:
    """The person says that they saw the reminders of one trial, where it is still open."""

    which: int


@dataclass(frozen=True)
class Lead:
    """The person gives one trial lead times of its own, or the usual ones again."""

    which: int
    days: tuple[int, ...]


@dataclass(frozen=True)
class Fly:
    """The person goes to another zone, and their clock follows them."""

    zone: str


@dataclass(frozen=True)
class Life:
    """Whose trials end how many days after a day, and in which zone and hours they are told."""

    begins: date
    zone: str
    ends: Sequence[int]
    hours: Hours


@dataclass(frozen=True)
class Telling:
    """What was told: at which instant, and at which time on the wall."""

    claim: Claim
    at: datetime
    on_the_wall: time


Step = Run | See | Lead | Fly
WHICH = st.integers(0, 4)
RUNS = st.builds(
    Run,
    jump=st.sampled_from(JUMPS),
    ends_after=st.none() | st.integers(0, 4),
    is_killed=st.booleans(),
)
LEADS = st.lists(st.integers(0, 20), max_size=3, unique=True).map(
    lambda days: tuple(sorted(days, reverse=True))
)
FLIGHTS = st.builds(Fly, st.sampled_from(ZONES))
STEPS = st.lists(
    RUNS | RUNS | FLIGHTS | st.builds(See, WHICH) | st.builds(Lead, WHICH, LEADS),
    min_size=1,
    max_size=14,
)
LIVES = st.builds(
    Life,
    begins=st.sampled_from(BEGINNINGS),
    zone=st.sampled_from(ZONES),
    ends=st.lists(st.integers(-3, 12), min_size=1, max_size=5, unique=True),
    hours=st.sampled_from(SOME_HOURS),
)
AT_ANY_HOUR = LIVES.map(lambda life: replace(life, hours=ALWAYS))
AHEAD = st.lists(st.builds(Run, st.sampled_from(MOMENTS)) | FLIGHTS, max_size=10)


class MortalLedger(FakeLedger):
    """A ledger that a process which was killed does not reach any more."""

    def __init__(self) -> None:
        super().__init__()
        self.is_reached = True

    def shown(self, claims: Sequence[Claim], now: datetime) -> None:
        if self.is_reached:
            super().shown(claims, now)

    def release(self, claims: Sequence[Claim], claimed_at: datetime) -> None:
        if self.is_reached:
            super().release(claims, claimed_at)


class World:
    """A book of trials, runs over it, and what a person saw and said."""

    def __init__(self, life: Life) -> None:
        self.desk = Desk()
        self.ledger = MortalLedger()
        self.clock = self.desk.clock
        self.clock.zone = ZoneInfo(life.zone)
        self.clock.go_to(life.begins)
        self.reminding = Reminding(self.desk.book, self.ledger, self.clock.today, self.clock.now)
        self.hours = life.hours
        self.told: list[Telling] = []
        self.seen: list[tuple[date, date]] = []
        self.ends = [life.begins + timedelta(days=days) for days in life.ends]
        self.leads = dict.fromkeys(self.ends, USUAL[Kind.TRIAL])
        started = str(life.begins - timedelta(days=21))
        for end in self.ends:
            self.desk.subscriptions.add(draft(started=started, trial_ends=str(end)))

    def live(self, steps: Sequence[Step]) -> None:
        for step in steps:
            if isinstance(step, Run):
                self.run(step)
            elif isinstance(step, See):
                self.see(step)
            elif isinstance(step, Fly):
                self.clock.zone = ZoneInfo(step.zone)
            else:
                self.lead(step)

    def run(self, run: Run) -> None:
        self.clock.advance(run.jump)
        try:
            self.reminding.remind(
                "desktop", lambda given: self._show(given, run), waits=self._waits
            )
        except StoppedError:
            """Somebody else goes on."""
        self.ledger.is_reached = True

    def see(self, see: See) -> None:
        end = self.ends[see.which % len(self.ends)]
        uid = f"uid-{self.ends.index(end) + 1}"
        try:
            self.desk.deciding.see_one(Occurrence(uid, Kind.TRIAL, end))
        except NotFoundError:
            return
        self.seen.append((end, self.clock.today()))

    def lead(self, lead: Lead) -> None:
        place = lead.which % len(self.ends)
        self.desk.subscriptions.edit(str(place + 1), Draft(lead_days=lead.days or None))
        self.leads[self.ends[place]] = lead.days or USUAL[Kind.TRIAL]

    def _waits(self, owed: Owed) -> bool:
        at, is_last_day = self.clock.time_of_day(), owed.is_last_day(self.clock.today())
        return self.hours.waits_until(at, is_last_day=is_last_day) is not None

    def _show(self, given: Sequence[Reminder], run: Run) -> Iterator[Sequence[Reminder]]:
        for place, one in enumerate(given):
            if place == run.ends_after:
                self.ledger.is_reached = not run.is_killed
                raise StoppedError
            self.told.append(Telling(one.claim, self.clock.now(), self.clock.time_of_day()))
            yield [one]

    def told_today(self) -> set[date]:
        """Give the ends of the trials that were told today, or before the clock was set back."""
        today, now = self.clock.today(), self.clock.now()
        return {
            one.claim.event
            for one in self.told
            if one.claim.day == today or (one.claim.day > today and one.at - now < CLOCK_IS_WRONG)
        }

    def due(self) -> set[date]:
        """Give the ends of the trials that a person must have been told of today."""
        return {end for end in self.ends if self._is_due(end)}

    def owed(self) -> set[date]:
        """Give the ends of the trials that the program says are owed."""
        found = self.reminding.owed()
        return {one.deadline.event for _, one in found if one.deadline.kind is Kind.TRIAL}

    def unanswered(self) -> set[date]:
        """Give the ends of the trials of which a person saw nothing that has come by today.

        A trial that became a paid plan is of use for a week, and has to be seen anew.
        """
        today = self.clock.today()
        return {end for end in self.ends if self._is_open(end, today)}

    def _is_open(self, end: date, today: date) -> bool:
        seen = [on for which, on in self.seen if which == end]
        if today >= end:
            return today <= end + STILL_MATTERS and not any(on >= end for on in seen)
        come = self._come(end, today)
        is_last_day = today == end - ONE_DAY
        return bool(come) and (is_last_day or not any(come <= self._come(end, on) for on in seen))

    def _is_due(self, end: date) -> bool:
        left, at = self._left(end, self.clock.today()), self.clock.time_of_day()
        come = self._come(end, self.clock.today())
        is_free = self.hours.waits_until(at, is_last_day=False) is None
        if left <= 0:
            return not left and bool(come) and (is_free or at >= ELEVEN)
        covered = [self._come(end, on) for which, on in self.seen if which == end]
        return bool(come) and is_free and not any(come <= other for other in covered)

    def _come(self, end: date, on: date) -> set[int]:
        """Give the lead times that have come by a day, as they are by now."""
        return {lead for lead in self.leads[end] if self._left(end, on) <= lead}

    @staticmethod
    def _left(end: date, on: date) -> int:
        return (end - ONE_DAY - on).days


@given(LIVES, STEPS)
def test_what_is_owed_is_told_once_a_run_goes_well(life: Life, steps: list[Step]) -> None:
    """It is told unless the person has seen all of its lead times that have come."""
    world = World(life)
    world.live(steps)
    # A claim of a process that was killed holds for two minutes.
    world.run(Run(timedelta(minutes=3)))
    assert world.told_today() >= world.due()
    world.clock.go_to(world.clock.today() + ONE_DAY, NOON)
    world.run(Run(timedelta(0)))
    assert world.told_today() >= world.due()


@given(LIVES, STEPS)
def test_whatever_happened_each_trial_is_owed_until_it_was_seen(
    life: Life, steps: list[Step]
) -> None:
    """Neither that it was shown answers it, nor where and when the person is now."""
    world = World(life)
    for step in steps:
        world.live([step])
        assert world.owed() >= world.unanswered()


@given(LIVES, STEPS)
def test_nothing_is_told_twice_on_a_day(life: Life, steps: list[Step]) -> None:
    """What was shown was marked before the next one was shown, so a kill repeats nothing either."""
    world = World(life)
    world.live(steps)
    counted = Counter(one.claim for one in world.told)
    assert not [one for one, count in counted.items() if count > 1]


@given(LIVES, STEPS)
def test_outside_of_a_person_s_hours_only_a_last_day_is_told(life: Life, steps: list[Step]) -> None:
    world = World(life)
    world.live(steps)
    for one in world.told:
        claim = one.claim
        is_free = life.hours.waits_until(one.on_the_wall, is_last_day=False) is None
        is_last_day = claim.day == claim.event - ONE_DAY
        missed = claim.kind is Kind.TRIAL and claim.day >= claim.event
        assert is_free or is_last_day or (claim.kind is not Kind.TRIAL) or missed


@given(AT_ANY_HOUR, WHICH, AHEAD)
def test_what_was_seen_is_not_told_before_a_tighter_lead_time(
    life: Life, which: int, steps: list[Step]
) -> None:
    world = World(life)
    world.run(Run(timedelta(0)))
    world.see(See(which))
    before = len(world.told)
    world.live(steps)
    for end, on in world.seen:
        for claim in (one.claim for one in world.told[before:]):
            if (claim.event, claim.kind) == (end, Kind.TRIAL) and claim.day < end - ONE_DAY:
                assert world._come(end, claim.day) > world._come(end, on)


@given(LIVES, AHEAD)
def test_a_run_right_after_another_says_nothing(life: Life, steps: list[Step]) -> None:
    world = World(life)
    for step in steps:
        world.live([step])
        world.run(Run(timedelta(0)))
        before = len(world.told)
        world.run(Run(timedelta(0)))
        assert len(world.told) == before


@given(AT_ANY_HOUR, st.lists(st.sampled_from(ZONES), min_size=1, max_size=6))
def test_who_flies_within_a_day_is_told_nothing_twice(life: Life, zones: list[str]) -> None:
    """Neither where the same day comes again nor where the next one has come already."""
    world = World(life)
    world.run(Run(timedelta(0)))
    for zone in zones:
        world.live([Fly(zone), Run(timedelta(hours=1))])
    for before, after in combinations(world.told, 2):
        if _occurrence(before.claim) == _occurrence(after.claim):
            assert before.claim.day < after.claim.day
    assert world.told_today() >= world.due()


@given(AT_ANY_HOUR, st.integers(2, 40))
def test_a_clock_that_ran_days_ahead_takes_no_reminder_away(life: Life, days: int) -> None:
    world = World(life)
    world.run(Run(timedelta(days=days)))
    world.run(Run(timedelta(days=-days)))
    for _ in range(14):
        assert world.told_today() >= world.due()
        world.run(Run(ONE_DAY))


def _occurrence(claim: Claim) -> tuple[str, Kind, date]:
    return claim.uid, claim.kind, claim.event
