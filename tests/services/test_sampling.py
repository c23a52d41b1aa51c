"""The sample household stands on any day as it stands on its reference day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.status import Status
from subtrack.services.deciding import Deciding
from subtrack.services.inbox import Nearness
from subtrack.services.overview import Overview
from subtrack.services.sampling import Sampling
from tests.services.conftest import Desk
from tests.services.making import draft

HOUSEHOLD = (resources() / "sample" / "household.toml").read_bytes()
REFERENCE = date(2026, 11, 22)
DAYS = [REFERENCE + timedelta(days=days) for days in (-400, -30, 0, 1, 9, 40, 70, 99, 464, 1_500)]


@pytest.fixture(scope="module")
def records() -> ProviderFiles:
    return ProviderFiles(resources() / "providers")


@pytest.fixture
def sampling(desk: Desk, records: ProviderFiles) -> Sampling:
    desk.overview = Overview(desk.book, records, desk.posting, desk.clock.today)
    uids = iter(range(100))
    deciding = Deciding(desk.book, records, desk.posting, desk.clock.today, desk.clock.now)
    return Sampling(
        desk.book,
        records,
        deciding,
        desk.clock.today,
        desk.clock.now,
        lambda: f"sample-{next(uids)}",
    )


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_it_is_alive_on_any_day(desk: Desk, sampling: Sampling, today: date) -> None:
    desk.clock.go_to(today)
    assert sampling.fill(HOUSEHOLD) == 36
    seen = desk.subscriptions.listed()
    assert sum(one.status is Status.TRIAL for one in seen) == 4
    assert sum(one.status is Status.ENDING for one in seen) == 1
    inbox = desk.overview.inbox()
    near = {one.nearness for one in inbox.to_decide}
    assert {Nearness.OVERDUE, Nearness.TODAY, Nearness.TOMORROW, Nearness.LATER} <= near
    assert [one.entry.name for one in inbox.later] == ["Google One"]
    assert [one.entry.name for one in inbox.answered] == ["1Password", "Netflix"]
    assert desk.overview.spending().of_month[0].out.currency == "EUR"


def test_on_its_reference_day_it_stands_as_it_was_written(desk: Desk, sampling: Sampling) -> None:
    sampling.fill(HOUSEHOLD)
    spending = desk.overview.spending()
    assert [str(one.total) for one in spending.of_month] == ["907.83 EUR", "1299 JPY", "69.00 USD"]
    assert [str(one) for one in spending.of_week] == ["325.47 EUR", "1299 JPY", "59.00 USD"]
    seen_on = desk.preferences.get().seen_on
    assert seen_on == date(2026, 11, 17)
    missed = desk.overview.since(seen_on)
    assert ([str(one) for one in missed.out], len(missed.charges)) == (["69.53 EUR"], 2)
    (passed,) = missed.safe_days
    assert (passed.entry.name, passed.runs_to) == ("Sports club", date(2027, 3, 31))


def test_prices_promotions_and_who_writes_letters_are_in_it(desk: Desk, sampling: Sampling) -> None:
    sampling.fill(HOUSEHOLD)
    netflix = desk.book.find("Netflix").contract.prices
    assert [str(one.money) for one in netflix.prices] == ["12.99 EUR", "13.99 EUR"]
    assert desk.book.find("New York Times").contract.prices.promotion
    assert desk.book.find("Hosting").contract.prices.rises == (date(2026, 12, 20),)
    assert desk.book.find("Sports club").contract.billing[0].last_day
    assert desk.book.country() == "DE"


def test_a_book_that_is_in_use_is_left_alone(desk: Desk, sampling: Sampling) -> None:
    desk.subscriptions.add(draft(first="2026-01-15"))
    before = desk.book.entries()
    with pytest.raises(InvalidInputError, match="needs an empty book"):
        sampling.fill(HOUSEHOLD)
    assert desk.book.entries() == before
    assert desk.profiles.all() == ()
