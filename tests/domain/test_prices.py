"""Price lists."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.making import money, prices

LIST = prices("10", ("2026-03-01", "12"), ("2026-06-01", "11"))


@pytest.mark.parametrize(
    ("day", "amount"),
    [("2020-01-01", "10"), ("2026-02-28", "10"), ("2026-03-01", "12"), ("2026-06-01", "11")],
)
def test_the_price_of_a_day_is_the_last_that_began(day: str, amount: str) -> None:
    assert LIST.on(date.fromisoformat(day)) == money(amount)


def test_a_promotion_holds_before_its_end() -> None:
    found = prices("10", promotion=("1", "2026-03-01"))
    assert found.on(date(2026, 2, 28)) == money("1")
    assert found.on(date(2026, 3, 1)) == money("10")


def test_only_rises_count() -> None:
    assert LIST.rises == (date(2026, 3, 1),)


def test_a_correction_changes_the_last_price_and_a_change_adds_one() -> None:
    assert LIST.corrected(money("9")).on(date(2026, 7, 1)) == money("9")
    assert LIST.corrected(money("9")).on(date(2026, 5, 1)) == money("12")
    added = LIST.changed(money("13"), date(2026, 9, 1))
    assert added.on(date(2026, 8, 31)) == money("11")
    assert added.on(date(2026, 9, 1)) == money("13")
    assert LIST.changed(money("13"), date(2026, 6, 1)).on(date(2026, 6, 1)) == money("13")


def test_a_price_before_the_last_one_holds_until_that_begins() -> None:
    added = LIST.changed(money("13"), date(2026, 5, 1))
    days = (date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 31), date(2026, 6, 1))
    assert [added.on(day) for day in days] == [money(text) for text in ("12", "13", "13", "11")]
