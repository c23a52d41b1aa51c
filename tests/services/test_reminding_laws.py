"""Laws of reminding: whatever the clock, the channel and the processes do, no reminder is lost.

The person has quiet hours, sees some reminders, and gives some subscriptions lead times of their
own; that silences what they asked to be silent, and nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from subtrack.domain.decisions import Kind
from subtrack.domain.errors import NotFoundError
from subtrack.domain.hours import ALWAYS, Hours, Span
from subtrack.domain.lead_times import USUAL
from subtrack.domain.reminders import Claim, Owed
from subtrack.services.deciding import Occurrence
from subtrack.services.drafts import Draft
from subtrack.services.reminding import Reminder, Reminding
from tests.fakes import FakeLedger
from tests.services.conftest import Desk
from tests.services.making import draft

ONE_DAY = timedelta(days=1)
START = date(2026, 11, 22)
ELEVEN, NOON = time(11), time(12)
MOMENTS = [timedelta(seconds=1), timedelta(minutes=3), timedelta(hours=5), timedelta(days=1)]
JUMPS = [*MOMENTS, timedelta(days=4), timedelta(days=-1), timedelta(hours=-3), timedelta(days=400)]
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


Step = Run | See | Lead
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
STEPS = st.lists(
    RUNS | RUNS | st.builds(See, WHICH) | st.builds(Lead, WHICH, LEADS), min_size=1, max_size=14
)
ENDS = st.lists(st.integers(-3, 12), min_size=1, max_size=5, unique=True)
HOURS = st.sampled_from(SOME_HOURS)


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

    def __init__(self, ends: Sequence[int], hours: Hours = ALWAYS) -> None:
        self.desk = Desk()
        self.ledger = MortalLedger()
        self.clock = self.desk.clock
        self.reminding = Reminding(self.desk.book, self.ledger, self.clock.today, self.clock.now)
        self.hours = hours
        self.shown: list[tuple[Claim, time]] = []
        self.seen: list[tuple[date, date]] = []
        self.ends = [START + timedelta(days=days) for days in ends]
        self.leads = dict.fromkeys(self.ends, USUAL[Kind.TRIAL])
        for end in self.ends:
            self.desk.subscriptions.add(draft(started="2026-11-01", trial_ends=str(end)))

    def live(self, steps: Sequence[Step]) -> None:
        for step in steps:
            if isinstance(step, Run):
                self.run(step)
            elif isinstance(step, See):
                self.see(step)
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
            self.shown.append((one.claim, self.clock.time_of_day()))
            yield [one]

    def told_today(self) -> set[date]:
        """Give the ends of the trials that were told today, or tomorrow's by a wrong clock."""
        today = self.clock.today()
        return {claim.event for claim, _ in self.shown if claim.day >= today}

    def due(self) -> set[date]:
        """Give the ends of the trials that a person must have been told of today."""
        return {end for end in self.ends if self._is_due(end)}

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


@settings(deadline=None)
@given(ENDS, HOURS, STEPS)
def test_what_is_owed_is_told_once_a_run_goes_well(
    ends: list[int], hours: Hours, steps: list[Step]
) -> None:
    """It is told unless the person has seen all of its lead times that have come."""
    world = World(ends, hours)
    world.live(steps)
    # A claim of a process that was killed holds for two minutes.
    world.run(Run(timedelta(minutes=3)))
    assert world.told_today() >= world.due()
    world.clock.go_to(world.clock.today() + ONE_DAY, NOON)
    world.run(Run(timedelta(0)))
    assert world.told_today() >= world.due()


@settings(deadline=None)
@given(ENDS, HOURS, STEPS)
def test_nothing_is_told_twice_on_a_day(ends: list[int], hours: Hours, steps: list[Step]) -> None:
    """What was shown was marked before the next one was shown, so a kill repeats nothing either."""
    world = World(ends, hours)
    world.live(steps)
    counted = Counter(claim for claim, _ in world.shown)
    assert not [one for one, count in counted.items() if count > 1]


@settings(deadline=None)
@given(ENDS, HOURS, STEPS)
def test_outside_of_a_person_s_hours_only_a_last_day_is_told(
    ends: list[int], hours: Hours, steps: list[Step]
) -> None:
    world = World(ends, hours)
    world.live(steps)
    for claim, at in world.shown:
        is_free = hours.waits_until(at, is_last_day=False) is None
        is_last_day = claim.day == claim.event - ONE_DAY
        missed = claim.kind is Kind.TRIAL and claim.day >= claim.event
        assert is_free or is_last_day or (claim.kind is not Kind.TRIAL) or missed


@settings(deadline=None)
@given(ENDS, WHICH, st.lists(st.sampled_from(MOMENTS), max_size=8))
def test_what_was_seen_is_not_told_before_a_tighter_lead_time(
    ends: list[int], which: int, jumps: list[timedelta]
) -> None:
    world = World(ends)
    world.run(Run(timedelta(0)))
    world.see(See(which))
    before = len(world.shown)
    for jump in jumps:
        world.run(Run(jump))
    for end, on in world.seen:
        for claim, _ in world.shown[before:]:
            if (claim.event, claim.kind) == (end, Kind.TRIAL) and claim.day < end - ONE_DAY:
                assert world._come(end, claim.day) > world._come(end, on)


@settings(deadline=None)
@given(ENDS, HOURS, st.lists(st.sampled_from(MOMENTS), max_size=8))
def test_a_run_right_after_another_says_nothing(
    ends: list[int], hours: Hours, jumps: list[timedelta]
) -> None:
    world = World(ends, hours)
    for jump in jumps:
        world.run(Run(jump))
        before = len(world.shown)
        world.run(Run(timedelta(0)))
        assert len(world.shown) == before
