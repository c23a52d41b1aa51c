"""What every ledger of reminders promises: the one in memory and the one in a database alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from subtrack.domain.decisions import Kind
from subtrack.domain.errors import StorageError
from subtrack.domain.reminders import Claim
from subtrack.services.ports.book import Store
from subtrack.services.ports.reminders import Ledger
from subtrack.storage.database import Database
from subtrack.storage.deliveries import SqlLedger
from subtrack.storage.store import SqlStore
from tests.fakes import FakeLedger, FakeStore
from tests.storage.making import (
    MORNING,
    TODAY,
    claim,
    database_file,
    entry,
    files_in,
    rows,
    sql,
    stored,
    yearly,
)
from tests.storage.workers import at_once, claim_each

MOMENT = timedelta(seconds=1)
TWO_MINUTES = timedelta(minutes=2)
DAY = timedelta(days=1)
PROCESSES = 8
REMINDERS = 16


@dataclass(frozen=True)
class Desk:
    """A ledger, and the store with the entries that it reminds of."""

    ledger: Ledger
    store: Store


@pytest.fixture(params=["memory", "database"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    if request.param == "memory":
        fake = FakeStore([entry()])
        return Desk(FakeLedger(fake), fake)
    database = Database(database_file(tmp_path))
    store = SqlStore(database)
    store.write(added=[entry()])
    return Desk(SqlLedger(database), store)


@pytest.fixture
def ledger(desk: Desk) -> Ledger:
    return desk.ledger


class TestLedger:
    def test_a_reminder_is_won_by_the_first_who_claims_it(self, ledger: Ledger) -> None:
        assert ledger.claim([claim()], MORNING) == {claim(): False}
        assert ledger.claim([claim()], MORNING + MOMENT) == {}

    def test_asked_twice_at_once_it_is_won_once(self, ledger: Ledger) -> None:
        assert ledger.claim([claim(), claim()], MORNING) == {claim(): False}

    def test_nothing_is_won_where_nothing_is_wanted(self, ledger: Ledger) -> None:
        assert ledger.claim([], MORNING) == {}

    def test_a_claim_that_was_not_shown_holds_for_two_minutes(self, ledger: Ledger) -> None:
        ledger.claim([claim()], MORNING)
        assert ledger.claim([claim()], MORNING + TWO_MINUTES - MOMENT) == {}
        assert ledger.claim([claim()], MORNING + TWO_MINUTES) == {claim(): False}

    def test_a_claim_taken_over_holds_for_two_minutes_again(self, ledger: Ledger) -> None:
        ledger.claim([claim()], MORNING)
        ledger.claim([claim()], MORNING + TWO_MINUTES)
        assert ledger.claim([claim()], MORNING + TWO_MINUTES + MOMENT) == {}

    def test_what_was_shown_does_not_come_again_that_day(self, ledger: Ledger) -> None:
        ledger.claim([claim()], MORNING)
        ledger.shown([claim()], MORNING + MOMENT)
        assert ledger.claim([claim()], MORNING + TWO_MINUTES) == {}
        assert ledger.claim([claim()], MORNING + 12 * timedelta(hours=1)) == {}

    def test_what_was_shown_comes_again_the_next_day_as_a_repeat(self, ledger: Ledger) -> None:
        ledger.claim([claim()], MORNING)
        ledger.shown([claim()], MORNING)
        tomorrow = claim(day=TODAY + DAY)
        assert ledger.claim([tomorrow], MORNING + DAY) == {tomorrow: True}

    def test_what_was_claimed_and_never_shown_is_no_repeat(self, ledger: Ledger) -> None:
        ledger.claim([claim()], MORNING)
        tomorrow = claim(day=TODAY + DAY)
        assert ledger.claim([tomorrow], MORNING + DAY) == {tomorrow: False}

    def test_what_was_shown_on_a_later_day_does_not_come_on_an_earlier_one(
        self, ledger: Ledger
    ) -> None:
        """A clock that was set back repeats nothing."""
        ledger.claim([claim()], MORNING)
        ledger.shown([claim()], MORNING)
        yesterday = claim(day=TODAY - DAY)
        assert ledger.claim([yesterday], MORNING - DAY) == {}

    def test_what_a_clock_showed_that_ran_days_ahead_holds_on_its_own_day_alone(
        self, ledger: Ledger
    ) -> None:
        ahead = claim(day=TODAY + 2 * DAY)
        ledger.claim([ahead], MORNING + 2 * DAY)
        ledger.shown([ahead], MORNING + 2 * DAY)
        assert ledger.claim([claim()], MORNING + MOMENT) == {}
        assert ledger.open([claim()], MORNING) == [claim()]
        assert ledger.claim([claim()], MORNING) == {claim(): True}
        assert ledger.claim([ahead], MORNING + 2 * DAY) == {}

    def test_a_claim_from_the_future_holds_nobody_back(self, ledger: Ledger) -> None:
        """Whoever claimed it did so before the clock was set back."""
        ledger.claim([claim()], MORNING)
        assert ledger.claim([claim()], MORNING - timedelta(hours=1)) == {claim(): False}

    def test_who_waited_for_another_who_claims_does_not_win_it_too(self, ledger: Ledger) -> None:
        """They looked at the clock before the other one did, and came to write after it."""
        ledger.claim([claim()], MORNING)
        assert ledger.claim([claim()], MORNING - MOMENT) == {}

    def test_what_is_shown_without_a_claim_is_settled(self, ledger: Ledger) -> None:
        """The wider lead times that a tighter one settles were never claimed."""
        ledger.shown([claim(lead_days=30)], MORNING)
        assert ledger.claim([claim(lead_days=30)], MORNING + TWO_MINUTES) == {}
        tomorrow = claim(lead_days=30, day=TODAY + DAY)
        assert ledger.claim([tomorrow], MORNING + DAY) == {tomorrow: True}

    def test_marking_as_shown_twice_changes_nothing(self, ledger: Ledger) -> None:
        ledger.claim([claim()], MORNING)
        ledger.shown([claim(), claim()], MORNING)
        ledger.shown([claim()], MORNING + MOMENT)
        assert ledger.claim([claim()], MORNING + TWO_MINUTES) == {}

    def test_open_is_what_a_claim_would_win(self, ledger: Ledger) -> None:
        tomorrow = claim(day=TODAY + DAY)
        assert list(ledger.open([], MORNING)) == []
        assert list(ledger.open([claim()], MORNING)) == [claim()]
        ledger.claim([claim()], MORNING)
        assert list(ledger.open([claim(), tomorrow], MORNING)) == [tomorrow]
        assert list(ledger.open([claim()], MORNING + TWO_MINUTES)) == [claim()]
        ledger.shown([claim()], MORNING)
        assert list(ledger.open([claim()], MORNING + TWO_MINUTES)) == []
        assert list(ledger.open([claim(day=TODAY - DAY), tomorrow], MORNING)) == [tomorrow]

    def test_what_is_released_can_be_claimed_at_once_and_is_no_repeat(self, ledger: Ledger) -> None:
        ledger.claim([claim()], MORNING)
        ledger.release([claim()], MORNING)
        assert ledger.claim([claim()], MORNING + MOMENT) == {claim(): False}

    def test_what_was_shown_is_not_released(self, ledger: Ledger) -> None:
        ledger.claim([claim()], MORNING)
        ledger.shown([claim()], MORNING)
        ledger.release([claim()], MORNING)
        assert ledger.claim([claim()], MORNING + TWO_MINUTES) == {}

    def test_a_claim_that_somebody_took_over_is_not_released(self, ledger: Ledger) -> None:
        """Whoever claimed it first was asleep for longer than a claim holds."""
        ledger.claim([claim()], MORNING)
        ledger.claim([claim()], MORNING + TWO_MINUTES)
        ledger.release([claim()], MORNING)
        assert ledger.claim([claim()], MORNING + TWO_MINUTES + MOMENT) == {}

    @pytest.mark.parametrize(
        "other",
        [
            claim(kind=Kind.TRIAL),
            claim(event=date(2027, 1, 5)),
            claim(lead_days=1),
            claim(channel="desktop"),
        ],
        ids=["kind", "event", "lead time", "channel"],
    )
    def test_another_reminder_is_another(self, ledger: Ledger, other: Claim) -> None:
        ledger.claim([claim()], MORNING)
        ledger.shown([claim()], MORNING)
        assert ledger.claim([other, claim()], MORNING) == {other: False}

    def test_each_is_won_or_lost_for_itself(self, ledger: Ledger) -> None:
        mine, theirs = claim(lead_days=1), claim(lead_days=7)
        ledger.claim([theirs], MORNING)
        assert ledger.claim([mine, theirs], MORNING + MOMENT) == {mine: False}

    def test_an_edit_of_the_entry_forgets_nothing(self, desk: Desk) -> None:
        desk.ledger.claim([claim()], MORNING)
        desk.ledger.shown([claim()], MORNING)
        (before,) = desk.store.subscriptions()
        desk.store.write(changed=[(before, yearly(before, MORNING + MOMENT))])
        assert desk.ledger.claim([claim()], MORNING + TWO_MINUTES) == {}

    def test_an_entry_that_nobody_knows_is_not_reminded_of(self, ledger: Ledger) -> None:
        stranger = claim("stranger")
        assert ledger.claim([stranger, claim()], MORNING) == {claim(): False}
        ledger.shown([stranger], MORNING)
        assert ledger.claim([stranger], MORNING) == {}


def test_where_nothing_is_wanted_no_database_is_made(tmp_path: Path) -> None:
    ledger = SqlLedger(Database(database_file(tmp_path / "data")))
    ledger.open([], MORNING)
    ledger.claim([], MORNING)
    ledger.shown([], MORNING)
    ledger.release([], MORNING)
    ledger.open([claim()], MORNING)
    assert files_in(tmp_path) == []


@pytest.mark.parametrize("column", ["day", "claimed_at"])
def test_a_delivery_that_cannot_be_right_is_told(tmp_path: Path, column: str) -> None:
    path = stored(tmp_path, entry())
    ledger = SqlLedger(Database(database_file(tmp_path)))
    ledger.claim([claim()], MORNING)
    sql(path, f"UPDATE delivery SET {column} = 'someday'")  # noqa: S608 - a name from above
    with pytest.raises(StorageError, match="delivery"):
        ledger.open([claim()], MORNING)


def test_of_eight_processes_each_reminder_is_won_by_exactly_one(tmp_path: Path) -> None:
    uids = [f"entry {number}" for number in range(REMINDERS)]
    path = stored(tmp_path, *(entry(uid) for uid in uids))
    wanted = [claim(uid) for uid in uids]
    # Some were claimed by a process that died before it showed them.
    SqlLedger(Database(database_file(tmp_path))).claim(wanted[::2], MORNING - TWO_MINUTES)
    # Each process begins elsewhere, so that not one of them wins everything.
    turns = [wanted[start:] + wanted[:start] for start in range(0, REMINDERS, 2)]
    won = at_once(claim_each, [(tmp_path, turn) for turn in turns])
    assert len(won) == PROCESSES
    assert Counter(one for each in won for one in each) == Counter(wanted)
    assert rows(path, "SELECT count(*), count(shown_at) FROM delivery") == [(REMINDERS, REMINDERS)]
