"""Twenty cancellations through a year, day by day, against a table worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from subtrack.domain.case import CaseRoute
from subtrack.domain.case_event import CaseState
from subtrack.domain.case_moves import Move, moved, opened, the_case, undone, with_case
from subtrack.domain.contract import Contract
from subtrack.domain.deadlines import deadlines
from subtrack.domain.decisions import OF_A_CASE, Kind
from subtrack.domain.provider import Channel
from subtrack.domain.subscription import Subscription
from tests.domain.casing import asked, state_on, status_on, subscription
from tests.domain.making import contract

TABLE = Path(__file__).with_name("cases.txt")
DAY = timedelta(days=1)
LAST = date(2027, 11, 22)
TO_LEAVE = {Kind.TRIAL, Kind.CANCEL_BY, Kind.RENEWAL}


@dataclass
class Story:
    """One cancellation: its contract, the case's fields, what is entered, and how it stands."""

    name: str
    contract: str
    case: list[str]
    entered: list[list[str]] = field(default_factory=list)
    stands: dict[date, list[str]] = field(default_factory=dict)


def stories() -> Iterator[Story]:
    story = None
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        sign, _, rest = line.partition(" ")
        if sign == "=":
            if story:
                yield story
            name, _, told = rest.partition(": ")
            made, _, case = told.partition("; ")
            story = Story(name, made, case.split())
        elif story and sign == ">":
            story.entered.append(rest.split())
        elif story and line:
            story.stands[date.fromisoformat(sign)] = rest.split()
    if story:
        yield story


STORIES = list(stories())


def contract_of(told: str) -> Contract:
    every, *words = told.split()
    pairs = dict(zip(words[::2], words[1::2], strict=False))
    return contract(
        every,
        first=pairs.get("first"),
        next_charge=pairs.get("next"),
        started=pairs.get("started"),
        trial_ends=pairs.get("trial"),
        renewal_term="open" if "open" in words else None,
        notice=pairs.get("open"),
        manual="manual" in words,
    )


def begun(story: Story) -> tuple[Subscription, date]:
    words = story.case
    on = date.fromisoformat(words[-1]) if "opened" in words else date(2026, 11, 23)
    entry = opened(
        subscription(contract_of(story.contract)),
        on,
        country="DE" if "DE" in words else None,
        abroad="home" not in words,
    )
    return on_its_way(entry, words[0]), on


def on_its_way(entry: Subscription, channel: str) -> Subscription:
    route = CaseRoute(channel=Channel(channel))
    return with_case(entry, replace(the_case(entry), routes=(route,)))


def live(entry: Subscription, words: list[str], today: date) -> Subscription:
    """Do what a line of the table says."""
    match words[0]:
        case "undo":
            return undone(entry)
        case "open":
            return on_its_way(opened(entry, today), "web")
        case name:
            day, *rest = map(date.fromisoformat, words[1:2] + [w for w in words[2:3] if "-" in w])
            move = Move(state=CaseState(name), day=day, ends=rest[0] if rest else None)
            return moved(entry, move, today)


def entered_on(words: list[str]) -> date:
    return date.fromisoformat(words[words.index("on") + 1] if "on" in words else words[1])


def check(entry: Subscription, today: date, expected: list[str]) -> None:
    state, status, asks = expected
    assert (state_on(entry, today), str(status_on(entry, today))) == (state, status), today
    found = asked(entry, today) if status != "active" or asks != "-" else []
    first = f"{found[0][1]}@{found[0][0]}" if found else "-"
    assert first == asks, today
    due = list(deadlines(entry.contract, today, (), entry.cancellation(today)))
    of_case = {(one.date.isoformat(), one.late) for one in due if one.kind in OF_A_CASE}
    if asks == "-":
        assert not of_case
    else:
        day = asks.partition("@")[2]
        assert (day, date.fromisoformat(day) < today) in of_case, today
    leaves = {one.kind for one in due} & TO_LEAVE
    if status == "active":
        assert leaves or entry.contract.terms.is_open
    else:
        assert not leaves, today


def test_there_are_twenty() -> None:
    assert len(STORIES) == 20
    assert all(story.stands for story in STORIES)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_case_stands_on_every_day_as_the_table_says(story: Story) -> None:
    entry, today = begun(story)
    expected: list[str] = []
    while today <= LAST:
        for words in story.entered:
            if entered_on(words) == today:
                entry = live(entry, words, today)
        expected = story.stands.get(today, expected)
        check(entry, today, expected)
        today += DAY
