"""Step notes: what did not work, in a case and in a guide, and how it is taken back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from subtrack.domain.case import CaseRoute, CaseStep
from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.failed_step import MOST_FAILED, FailedStep, NamedStep
from subtrack.domain.provider import Channel
from tests.services.conftest import Desk
from tests.services.making import draft

SHOT = Path("shot.png")
SIGN_IN, CANCEL = CaseStep("Sign in"), CaseStep("Cancel", "At the bottom")
WEB = CaseRoute(channel=Channel.WEB, provider="service", steps=(SIGN_IN, CANCEL))
APP = CaseRoute(channel=Channel.MOBILE_APP, provider="service", steps=(SIGN_IN,))
IN_GUIDE = NamedStep(do="Sign in", channel=Channel.WEB, provider="service")


@pytest.fixture
def begun(desk: Desk) -> Desk:
    desk.subscriptions.add(draft(first="2026-10-30"))
    desk.cases.open("Thing", route=WEB)
    return desk


def noted(desk: Desk) -> list[tuple[str, date, str | None]]:
    case = desk.cases.shown("Thing").case
    return [(one.step.do, one.day, one.note) for one in case.failed]


def test_a_note_keeps_its_day_when_more_is_said_of_it(begun: Desk) -> None:
    begun.step_notes.fail("Thing", 2)
    begun.clock.go_to(date(2026, 11, 25))
    begun.step_notes.fail("Thing", 2, note="no button")
    assert noted(begun) == [("Cancel", date(2026, 11, 22), "no button")]
    begun.step_notes.fail("Thing", 2, on=date(2026, 11, 24), note="no button")
    assert noted(begun) == [("Cancel", date(2026, 11, 24), "no button")]


def test_it_changes_neither_state_nor_what_is_asked_next(begun: Desk) -> None:
    before = begun.cases.shown("Thing")
    begun.step_notes.fail("Thing", 1)
    after = begun.cases.shown("Thing")
    assert (after.state, after.next, after.moves) == (before.state, before.next, before.moves)


def test_switching_the_way_keeps_it_with_its_own_way(begun: Desk) -> None:
    begun.step_notes.fail("Thing", 1, note="wrong password")
    begun.evidence_files.sources[SHOT] = b"picture"
    begun.evidence.attach("Thing", [SHOT], step=1)
    begun.cases.use("Thing", APP)
    case = begun.cases.shown("Thing").case
    assert case.failure(case.step(1)) is None
    (kept,) = case.evidence
    assert kept.step is not None
    assert kept.step.is_like(case.step(1))
    begun.cases.use("Thing", WEB)
    case = begun.cases.shown("Thing").case
    assert case.failure(case.step(1)) == case.failed[0]
    assert kept.step == case.step(1)


def test_the_log_is_taken_back_from_its_end(begun: Desk) -> None:
    begun.step_notes.fail("Thing", 1)
    begun.cases.move("Thing", CaseState.SENT)
    begun.step_notes.fail("Thing", 2)
    log = list(begun.cases.shown("Thing").case.log())
    assert [isinstance(one, CaseEvent) for one in log] == [True, False, True, False]
    for length in (3, 2, 1):
        begun.cases.undo("Thing")
        assert list(begun.cases.shown("Thing").case.log()) == log[:length]


def test_taking_back_is_a_change_that_can_be_taken_back(begun: Desk) -> None:
    begun.step_notes.fail("Thing", 1, note="wrong password")
    change = begun.step_notes.take_back("Thing", 1)
    assert noted(begun) == []
    begun.subscriptions.undo(change)
    assert noted(begun) == [("Sign in", date(2026, 11, 22), "wrong password")]


def test_nothing_is_written_where_nothing_was_noted(begun: Desk) -> None:
    writes = begun.store.writes
    change = begun.step_notes.take_back("Thing", 1)
    assert (change.before, begun.store.writes) == (change.after, writes)


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 10, 1)])
def test_a_day_that_cannot_be_is_refused(begun: Desk, day: date) -> None:
    with pytest.raises(InvalidInputError):
        begun.step_notes.fail("Thing", 1, on=day)
    assert noted(begun) == []


def test_a_file_of_a_step_that_is_not_there_is_not_copied(begun: Desk) -> None:
    begun.evidence_files.sources[SHOT] = b"picture"
    with pytest.raises(InvalidInputError, match="There is no step 3"):
        begun.evidence.attach("Thing", [SHOT], step=3)
    assert begun.evidence_files.kept == {}


def test_the_same_file_can_belong_to_two_steps(begun: Desk) -> None:
    begun.evidence_files.sources[SHOT] = b"picture"
    for step in (1, 2, 2):
        begun.evidence.attach("Thing", [SHOT], step=step)
    case = begun.cases.shown("Thing").case
    assert [one.step for one in case.evidence] == [case.step(1), case.step(2)]


def test_in_a_guide_it_is_noted_with_the_record_and_taken_back(desk: Desk) -> None:
    first = desk.step_notes.note(IN_GUIDE)
    desk.clock.go_to(date(2026, 11, 24))
    desk.step_notes.note(IN_GUIDE, "no such page")
    expected = FailedStep(step=IN_GUIDE, day=date(2026, 11, 22), note="no such page")
    assert desk.step_notes.of_record("service") == (expected,)
    assert desk.step_notes.of_record("other") == ()
    desk.preferences.undo(desk.step_notes.forget(IN_GUIDE))
    assert desk.step_notes.of_record("service") == (expected,)
    desk.step_notes.forget(IN_GUIDE)
    assert desk.step_notes.of_record("service") == first.before.failed_steps == ()


def test_of_very_many_the_oldest_are_let_go(desk: Desk) -> None:
    for number in range(MOST_FAILED + 1):
        desk.step_notes.note(NamedStep(do=f"Do {number}", channel=Channel.WEB, provider="service"))
    kept = desk.step_notes.of_record("service")
    assert (len(kept), kept[0].step.do) == (MOST_FAILED, "Do 1")
