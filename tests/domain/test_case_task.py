"""Case tasks: what is left to do asks on its day like any deadline, until it is ticked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from subtrack.domain.case_moves import with_case
from subtrack.domain.case_task import CaseTask, Since, TaskKind, Tasks, taken_over
from subtrack.domain.deadlines import deadlines
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.subscription import Subscription
from tests.domain.casing import asked, case, due, started, walked
from tests.domain.making import contract, day, length

EXPORT = CaseTask(kind=TaskKind.SAVE, text="An export", since=Since.END)
ROUTER = CaseTask(kind=TaskKind.RETURN, text="The router.", since=Since.END, within=length("10d"))
BOX = CaseTask(kind=TaskKind.RETURN, text="A box goes back")
NUMBER = CaseTask(kind=TaskKind.NUMBER)
SENT, CONFIRMED = "sent 2026-11-23", "confirmed 2026-11-25 2026-12-15"


def leaving(*tasks: CaseTask, steps: tuple[str, ...] = (SENT, CONFIRMED)) -> Subscription:
    entry = started(contract("1m", first="2026-01-15"), tasks=tasks)
    return walked(entry, *steps)


def ticked(entry: Subscription, number: int, on: str | None = "2026-12-01") -> Subscription:
    return with_case(entry, case(entry).with_task(number, day(on) if on else None))


def follow_ups(entry: Subscription, on: str) -> list[tuple[str, bool]]:
    return [(when, late) for kind, when, late in due(entry, on) if kind == "follow-up"]


def test_its_day_is_a_deadline_with_the_last_day_and_the_time_after_it() -> None:
    entry = leaving(ROUTER)
    assert follow_ups(entry, "2026-12-17") == [("2026-12-16", True), ("2026-12-24", False)]
    assert follow_ups(entry, "2026-12-24") == [("2026-12-24", False)]


def test_it_stays_late_until_it_is_ticked_and_comes_back_with_the_tick() -> None:
    entry = leaving(ROUTER, steps=(SENT, CONFIRMED, "verified 2026-12-20"))
    assert follow_ups(entry, "2027-01-05") == [("2026-12-24", True)]
    done = ticked(entry, 1)
    assert follow_ups(done, "2027-01-05") == []
    assert follow_ups(ticked(done, 1, None), "2027-01-05") == [("2026-12-24", True)]


def test_its_reasons_say_what_is_due_without_a_second_full_stop() -> None:
    entry = leaving(ROUTER, steps=(SENT, CONFIRMED, "verified 2026-12-20"))
    today = day("2026-12-21")
    found = deadlines(entry.contract, today, (), entry.cancellation(today))
    (task,) = [one for one in found if one.kind is Kind.FOLLOW_UP]
    assert [(step.origin, step.to, step.what) for step in task.reckoning] == [
        (day("2026-12-14"), day("2026-12-24"), "The router"),
        (day("2026-12-24"), day("2026-12-24"), ""),
    ]


def test_what_has_no_known_day_asks_on_none() -> None:
    entry = leaving(BOX, NUMBER)
    plain = leaving()
    for on in ("2026-12-14", "2026-12-15", "2027-02-01"):
        assert due(entry, on) == due(plain, on)


def test_before_the_end_is_known_nothing_asks() -> None:
    assert follow_ups(leaving(ROUTER, steps=()), "2026-11-23") == []
    entry = leaving(ROUTER, steps=(SENT,))
    assert due(entry, "2026-11-24") == due(leaving(steps=(SENT,)), "2026-11-24")


def test_what_is_lost_with_the_sending_is_due_on_its_day() -> None:
    at_once = replace(EXPORT, since=Since.SENDING)
    entry = leaving(at_once, steps=(SENT,))
    assert follow_ups(entry, "2026-11-23")[0] == ("2026-11-23", False)


def test_two_of_one_day_are_asked_together() -> None:
    second = replace(EXPORT, text="The pictures")
    entry = leaving(EXPORT, second)
    today = day("2026-12-13")
    found = deadlines(entry.contract, today, (), entry.cancellation(today))
    said = [one for one in found if one.date == day("2026-12-14") and one.kind is Kind.FOLLOW_UP]
    assert [[step.what for step in one.reckoning] for one in said] == [
        ["An export", "The pictures", ""]
    ]
    one = ticked(entry, 1)
    found = deadlines(one.contract, today, (), one.cancellation(today))
    said = [one for one in found if one.date == day("2026-12-14") and one.kind is Kind.FOLLOW_UP]
    assert [[step.what for step in one.reckoning] for one in said] == [["The pictures", ""]]


def test_what_is_late_tells_of_all_that_is_and_of_the_rest_once_the_first_is_answered() -> None:
    entry = leaving(EXPORT, ROUTER, steps=(SENT, CONFIRMED, "verified 2026-12-20"))
    today = day("2027-01-05")
    found = deadlines(entry.contract, today, (), entry.cancellation(today))
    (late,) = [one for one in found if one.late]
    assert (late.date, late.event) == (day("2026-12-14"), day("2026-12-14"))
    assert [step.what for step in late.reckoning] == ["An export", "The router", ""]
    kept = Decision(kind=late.kind, event=late.event, answer=Answer.KEEP, decided_on=today)
    found = deadlines(entry.contract, today, (kept,), entry.cancellation(today))
    (late,) = [one for one in found if one.late]
    assert (late.date, [step.what for step in late.reckoning]) == (
        day("2026-12-24"),
        ["The router", ""],
    )


def test_who_has_saved_all_is_not_asked_to_save_anything() -> None:
    assert ("2026-12-12", "save-data") in asked(leaving(EXPORT), "2026-12-01")
    assert ("2026-12-12", "save-data") in asked(leaving(ROUTER), "2026-12-01")
    assert ("2026-12-12", "save-data") not in asked(ticked(leaving(EXPORT), 1), "2026-12-01")


def test_a_closed_case_still_asks_for_what_it_left_and_a_kept_one_for_nothing() -> None:
    closed = leaving(ROUTER, steps=(SENT, CONFIRMED, "closed 2026-12-16"))
    assert due(closed, "2026-12-20") == [("follow-up", "2026-12-24", False)]
    assert due(ticked(closed, 1), "2026-12-20") == []
    kept = leaving(ROUTER, steps=(SENT, CONFIRMED, "abandoned 2026-12-02"))
    assert due(kept, "2026-12-20") == []


def test_what_is_found_anew_keeps_its_tick_and_what_was_done_stays() -> None:
    done = replace(ROUTER, done=day("2026-12-20"))
    known: Tasks = (done, replace(EXPORT, done=day("2026-12-01")), BOX)
    longer = replace(ROUTER, within=length("30d"))
    assert taken_over(known, (longer, NUMBER)) == (
        replace(longer, done=day("2026-12-20")),
        NUMBER,
        replace(EXPORT, done=day("2026-12-01")),
    )


@pytest.mark.parametrize("number", [0, 2])
def test_a_task_that_is_not_there_is_refused(number: int) -> None:
    with pytest.raises(InvalidInputError, match=f"no task {number}; the case has 1"):
        case(leaving(ROUTER)).with_task(number, None)


@pytest.mark.parametrize("text", ["", "  ", "a\nb", "x" * 2_001])
def test_a_text_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="task: "):
        replace(ROUTER, text=text)
