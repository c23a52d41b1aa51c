"""Notices: what of a reminder is said where anybody may read along, and in how many pieces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import Kind
from subtrack.domain.notice import Notice, Urgency
from subtrack.domain.reckoning import Step
from subtrack.domain.reminders import Owed
from subtrack.domain.terms import Rule
from subtrack.services.notices import NoticeWords
from subtrack.services.reminding import Reminder
from subtrack.services.wording import Wording
from tests.services.conftest import Desk
from tests.services.making import draft

TODAY = date(2026, 11, 22)


def reminders(desk: Desk, *names: str) -> list[Reminder]:
    """Give the reminders of trials whose safe day is four days ahead."""
    for name in names:
        desk.subscriptions.add(
            draft(name, started=str(TODAY - timedelta(days=2)), trial_ends="2026-11-27")
        )
    return shown_today(desk)


def shown_today(desk: Desk) -> list[Reminder]:
    return desk.reminding.remind("desktop", lambda given: [given])


def notices(
    given: Sequence[Reminder], today: date = TODAY, *, named: bool = False
) -> list[tuple[Notice, list[str]]]:
    words = NoticeWords(Wording(), today, named)
    return [(notice, [one.entry.name for one in about]) for notice, about in words.notices(given)]


def only(desk: Desk, *, named: bool = False) -> Notice:
    """Give the notice of all that is owed on the day of the desk."""
    ((notice, _),) = notices(shown_today(desk), desk.clock.today(), named=named)
    return notice


def test_nothing_is_said_of_nothing() -> None:
    assert notices([]) == []


def test_it_says_by_when_and_neither_what_nor_how_much(desk: Desk) -> None:
    ((notice, about),) = notices(reminders(desk, "Thing"))
    assert notice.title == "A decision is due by 2026-11-26"
    assert about == ["Thing"]
    for private in ("Thing", "9.99", "EUR"):
        assert private not in notice.title + notice.body


def test_it_knows_whom_it_tells_of(desk: Desk) -> None:
    given = reminders(desk, "A", "B")
    told = [notice.about for notice, _ in notices(given)]
    assert told == [(one.entry.number,) for one in given]


def test_switched_on_it_says_what_and_how_much(desk: Desk) -> None:
    ((notice, _),) = notices(reminders(desk, "Thing"), named=True)
    assert notice.title == "A decision is due by 2026-11-26"
    assert notice.body == (
        "The trial of Thing ends on 2026-11-27, then 9.99 EUR is charged. "
        "Keep it, or cancel on 2026-11-25: 2026-11-26 is the last safe day, and it is not known "
        "whether access goes on once you cancel."
    )


def test_on_the_last_day_it_says_before_noon(desk: Desk) -> None:
    desk.subscriptions.add(draft(started="2026-11-20", trial_ends="2026-11-27"))
    desk.clock.go_to(date(2026, 11, 26))
    assert only(desk).title == "A decision is due today, 2026-11-26, before noon"


def test_a_safe_day_that_passed_is_said(desk: Desk) -> None:
    desk.subscriptions.add(draft(every="1y", first="2025-11-30", notice="1w"))
    desk.clock.go_to(date(2026, 11, 25))
    assert only(desk).title == "A decision is late: the safe day was 2026-11-22"


@pytest.mark.parametrize("named", [False, True])
def test_a_trial_that_turned_into_a_plan_is_said(desk: Desk, *, named: bool) -> None:
    desk.subscriptions.add(draft(started="2026-11-20", trial_ends="2026-11-27"))
    desk.clock.go_to(date(2026, 11, 27))
    notice = only(desk, named=named)
    assert notice.title == "A trial turned into a paid plan on 2026-11-27"
    assert ("Thing" in notice.body) == named


def test_what_is_no_decision_is_not_called_one(desk: Desk) -> None:
    desk.subscriptions.add(draft(every="1y", first="2026-01-01", card_expires="2026-11-30"))
    (told,) = shown_today(desk)
    assert told.owed.deadline.kind is Kind.CARD_EXPIRES
    ((notice, _),) = notices([told])
    assert notice.title == "Something is to be done by 2026-11-30"
    ((notice, _),) = notices([told], date(2026, 11, 30))
    assert notice.title == "Something is to be done today, 2026-11-30"


@pytest.mark.parametrize(
    ("today", "urgency"),
    [
        ("2026-11-18", Urgency.LOW),
        ("2026-11-19", Urgency.NORMAL),
        ("2026-11-25", Urgency.NORMAL),
        ("2026-11-26", Urgency.CRITICAL),
        ("2026-11-27", Urgency.CRITICAL),
    ],
)
def test_it_presses_the_more_the_nearer_the_day(desk: Desk, today: str, urgency: Urgency) -> None:
    told = reminders(desk, "Thing")
    ((notice, _),) = notices(told, date.fromisoformat(today))
    assert notice.urgency is urgency


def test_up_to_three_are_said_one_by_one(desk: Desk) -> None:
    said = notices(reminders(desk, "A", "B", "C"))
    assert [about for _, about in said] == [["A"], ["B"], ["C"]]


def test_more_are_said_in_one(desk: Desk) -> None:
    ((notice, about),) = notices(reminders(desk, *"ABCD"))
    assert about == list("ABCD")
    assert notice.title == "4 reminders; the first is due by 2026-11-26"
    assert not [name for name in about if name in notice.body]


def test_switched_on_the_digest_names_the_first_six(desk: Desk) -> None:
    ((notice, _),) = notices(reminders(desk, *"ABCDEFGH"), named=True)
    *lines, last = notice.body.split("\n")
    assert lines == [f"{name}: 2026-11-26" for name in "ABCDEF"]
    assert last == "and 2 more"


@pytest.mark.parametrize(
    ("today", "title"),
    [
        ("2026-11-26", "4 reminders; the first is due today, 2026-11-26, before noon"),
        ("2026-11-28", "4 reminders; the safe day of the first was 2026-11-26"),
    ],
)
def test_the_digest_presses_as_its_first_does(desk: Desk, today: str, title: str) -> None:
    ((notice, _),) = notices(reminders(desk, *"ABCD"), date.fromisoformat(today))
    assert (notice.title, notice.urgency) == (title, Urgency.CRITICAL)


def test_what_was_said_before_is_said_again_in_one(desk: Desk) -> None:
    told = [replace(one, repeat=one.entry.name != "C") for one in reminders(desk, *"ABC")]
    (new, about_new), (old, about_old) = notices(told)
    assert (about_new, about_old) == (["C"], ["A", "B"])
    assert new.title == "A decision is due by 2026-11-26"
    assert old.title == "2 reminders; the first is due by 2026-11-26"


@pytest.mark.parametrize(
    ("fields", "on", "words"),
    [
        (
            {"started": "2026-11-20", "trial_ends": "2026-11-27"},
            22,
            ["Open", "Keep", "Cancel…", "Tomorrow", "Seen"],
        ),
        (
            {"started": "2026-11-20", "trial_ends": "2026-11-27"},
            26,
            ["Open", "Keep", "Cancel…"],
        ),
        (
            {"started": "2026-11-20", "trial_ends": "2026-11-27"},
            27,
            ["Open", "Keep", "Cancel…", "Seen"],
        ),
        (
            {"every": "1y", "first": "2025-11-25", "manual": True},
            22,
            ["Open", "Renewed", "Tomorrow", "Seen"],
        ),
        ({"first": "2026-01-05", "ends": "2026-11-26"}, 22, ["Open", "I know", "Tomorrow", "Seen"]),
    ],
    ids=["trial", "last safe day", "missed trial", "by hand", "ends"],
)
def test_a_single_one_offers_what_is_possible(
    desk: Desk, fields: dict[str, object], on: int, words: list[str]
) -> None:
    desk.subscriptions.add(draft(**fields))  # type: ignore[arg-type] # as the tests name them
    desk.clock.go_to(date(2026, 11, on))
    notice = only(desk)
    assert [one.word for one in notice.buttons] == words
    assert notice.asks is not None
    assert (notice.asks.uid, notice.asks.channel) == ("uid-1", "desktop")


def test_several_in_one_can_only_be_opened(desk: Desk) -> None:
    ((notice, _),) = notices(reminders(desk, "A", "B", "C", "D"))
    assert [one.word for one in notice.buttons] == ["Open"]
    assert notice.asks is None


@pytest.mark.parametrize(
    ("days_ago", "title", "several", "words"),
    [
        (0, "Something is to be done today, 2026-11-22", "is due today", ["Open"]),
        (2, "Something was to be done by 2026-11-20", "was due by 2026-11-20", ["Open", "Seen"]),
    ],
)
def test_a_step_of_a_cancellation_has_its_own_words(
    desk: Desk, days_ago: int, title: str, several: str, words: list[str]
) -> None:
    (one,) = reminders(desk, "Thing")
    day = TODAY - timedelta(days=days_ago)
    step = Deadline(
        Kind.FOLLOW_UP,
        day,
        (Step(Rule.CASE, day, None, day),),
        one.owed.deadline.price,
        late=days_ago > 0,
    )
    asked = replace(one, owed=Owed(step, 0, ()))
    ((notice, _),) = notices([asked])
    assert notice.title == title
    assert [button.word for button in notice.buttons] == words
    ((digest, _),) = notices([asked] * 4)
    assert several in digest.title
