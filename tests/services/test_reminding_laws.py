"""Laws of reminding: whatever the clock, the channel and the processes do, no reminder is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from subtrack.domain.reminders import Claim
from subtrack.services.reminding import Reminder, Reminding
from tests.fakes import FakeLedger
from tests.services.conftest import Desk
from tests.services.making import draft

ONE_DAY = timedelta(days=1)
EARLIEST = 7
"""The widest lead time of a trial, in days."""
START = date(2026, 11, 22)
MOMENTS = [timedelta(seconds=1), timedelta(minutes=3), timedelta(hours=5), timedelta(days=1)]
JUMPS = [*MOMENTS, timedelta(days=4), timedelta(days=-1), timedelta(hours=-3), timedelta(days=400)]


class StoppedError(Exception):
    """The channel failed, or the process was killed."""


@dataclass(frozen=True)
class Run:
    """One run after a jump of the clock: all goes well, or it ends after so many were shown."""

    jump: timedelta
    ends_after: int | None
    is_killed: bool


RUNS = st.lists(
    st.builds(
        Run,
        jump=st.sampled_from(JUMPS),
        ends_after=st.none() | st.integers(0, 4),
        is_killed=st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


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
    """A book, runs over it, and what a person saw."""

    def __init__(self, ends: Sequence[int]) -> None:
        self.desk = Desk()
        self.ledger = MortalLedger()
        self.clock = self.desk.clock
        self.reminding = Reminding(self.desk.book, self.ledger, self.clock.today, self.clock.now)
        self.seen: list[Claim] = []
        self.kills = 0
        self.ends = [START + timedelta(days=days) for days in ends]
        for end in self.ends:
            self.desk.subscriptions.add(draft(started="2026-11-01", trial_ends=str(end)))

    def run(self, run: Run) -> None:
        self.clock.advance(run.jump)
        try:
            self.reminding.remind("desktop", lambda given: self._show(given, run))
        except StoppedError:
            self.kills += not self.ledger.is_reached
        self.ledger.is_reached = True

    def _show(self, given: Sequence[Reminder], run: Run) -> Iterator[Sequence[Reminder]]:
        for place, one in enumerate(given):
            if place == run.ends_after:
                self.ledger.is_reached = not run.is_killed
                raise StoppedError
            self.seen.append(one.claim)
            yield [one]

    def due(self) -> list[date]:
        """Give the ends of the trials whose last safe day is today or in the next seven days."""
        return [
            end for end in self.ends if 0 <= (end - ONE_DAY - self.clock.today()).days <= EARLIEST
        ]


ENDS = st.lists(st.integers(-3, 12), min_size=1, max_size=5, unique=True)


@settings(deadline=None)
@given(ENDS, RUNS)
def test_what_is_owed_is_seen_once_a_run_goes_well(ends: list[int], runs: list[Run]) -> None:
    world = World(ends)
    for run in runs:
        world.run(run)
    # A claim of a process that was killed holds for two minutes.
    world.run(Run(timedelta(minutes=3), ends_after=None, is_killed=False))
    told = {one.event for one in world.seen if one.day >= world.clock.today()}
    assert told >= set(world.due())


@settings(deadline=None)
@given(ENDS, RUNS)
def test_nothing_is_seen_twice_on_a_day(ends: list[int], runs: list[Run]) -> None:
    """What was shown was marked before the next one was shown, so a kill repeats nothing either."""
    world = World(ends)
    for run in runs:
        world.run(run)
    assert not [one for one, count in Counter(world.seen).items() if count > 1]


@settings(deadline=None)
@given(ENDS, st.lists(st.sampled_from(MOMENTS), max_size=8))
def test_a_run_right_after_another_says_nothing(ends: list[int], jumps: list[timedelta]) -> None:
    world = World(ends)
    for jump in jumps:
        world.run(Run(jump, ends_after=None, is_killed=False))
        before = len(world.seen)
        world.run(Run(timedelta(0), ends_after=None, is_killed=False))
        assert len(world.seen) == before
