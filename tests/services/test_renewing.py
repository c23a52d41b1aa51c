"""Renewals by hand: they go on, or they end."""

from __future__ import annotations

from datetime import date

import pytest

from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.status import Status
from subtrack.services.deciding import Occurrence
from tests.services.conftest import Desk
from tests.services.making import draft


def asked(desk: Desk) -> list[Occurrence]:
    return [one.occurrence for one in desk.overview.inbox().to_decide]


def add_paper(desk: Desk, first: str = "2026-01-30") -> Occurrence:
    desk.subscriptions.add(draft("Paper", "44.50 EUR", first=first, manual=True))
    return asked(desk)[0]


def test_what_goes_on_is_marked_as_paid_and_asks_for_the_next(desk: Desk) -> None:
    paper = add_paper(desk)
    desk.renewing.renew(paper)
    assert asked(desk) == []
    assert date(2026, 11, 30) in desk.book.find("Paper").contract.paid
    assert [one.occurrence for one in desk.overview.inbox().answered] == [paper]
    desk.clock.go_to(date(2026, 12, 1))
    assert [one.event for one in asked(desk)] == [date(2026, 12, 30)]


def test_what_does_not_go_on_ends_on_the_day_of_the_charge(desk: Desk) -> None:
    desk.renewing.let_end(add_paper(desk))
    assert asked(desk) == []
    (seen,) = desk.subscriptions.listed()
    assert (seen.status, seen.entry.contract.ends) == (Status.ENDING, date(2026, 11, 30))


def test_both_answers_can_be_taken_back(desk: Desk) -> None:
    paper = add_paper(desk)
    for answer in (desk.renewing.renew, desk.renewing.let_end):
        change = answer(paper)
        desk.clock.advance()
        desk.subscriptions.undo(change)
        assert asked(desk) == [paper]


def test_an_answer_is_taken_back_with_its_mark(desk: Desk) -> None:
    paper = add_paper(desk)
    desk.renewing.renew(paper)
    desk.clock.advance()
    desk.deciding.take_back(paper)
    assert asked(desk) == [paper]
    assert not desk.book.find("Paper").contract.paid


def test_a_charge_of_which_nobody_told_asks_for_a_week(desk: Desk) -> None:
    paper = add_paper(desk)
    told = []
    for day in range(28, 31):
        desk.clock.go_to(date(2026, 11, day))
        told.append(paper in asked(desk))
    for day in range(1, 10):
        desk.clock.go_to(date(2026, 12, day))
        told.append(paper in asked(desk))
    assert told == [True] * 10 + [False] * 2


def test_a_charge_of_which_nobody_told_is_late_and_can_be_answered(desk: Desk) -> None:
    paper = add_paper(desk)
    desk.clock.go_to(date(2026, 12, 2))
    found = next(one for one in desk.overview.inbox().to_decide if one.occurrence == paper)
    assert (found.deadline.late, found.deadline.date) == (True, date(2026, 11, 29))
    desk.renewing.renew(paper)
    assert [one.event for one in asked(desk)] == [date(2026, 12, 30)]


def test_the_first_charge_is_the_start_and_asks_nothing(desk: Desk) -> None:
    desk.subscriptions.add(draft("Paper", every="1y", first="2026-11-20", manual=True))
    assert asked(desk) == []


def test_what_renews_by_itself_has_no_such_answer(desk: Desk) -> None:
    desk.subscriptions.add(draft(every="1y", first="2025-12-10"))
    (found,) = asked(desk)
    with pytest.raises(InvalidInputError, match="Thing renews by itself"):
        desk.renewing.renew(found)
    with pytest.raises(NotFoundError, match="not in the book"):
        desk.renewing.let_end(Occurrence("nobody", Kind.RENEWAL, date(2026, 12, 1)))
