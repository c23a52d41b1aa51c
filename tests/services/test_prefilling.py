"""What a record offers for a new entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from subtrack.domain.periods import MONTH, YEAR
from subtrack.domain.provider import Condition, ConditionalTerms, RecordTerms
from subtrack.domain.record import Plan, Source, Words
from subtrack.services.prefilling import Offer, prefill
from tests.domain.making import money
from tests.services.making import record

SOURCES = (
    Source("https://one.example", "provider", date(2026, 1, 1)),
    Source("https://two.example", "third-party", date(2026, 2, 1)),
)
GYM = replace(
    record("gym"),
    sources=SOURCES,
    words=Words(trial_days=7),
    plans=(
        Plan(
            name="Flex",
            price=money("24.90"),
            cycle=MONTH,
            source=2,
            region="DE",
            trial_days=14,
            as_of=date(2026, 1, 5),
        ),
        Plan(name="Year", price=money("199.00"), cycle=YEAR, source=1, region="DE"),
        Plan(name="Flex", price=money("30.00", "USD"), cycle=MONTH, source=1, region="US"),
    ),
    facts=replace(
        record("gym").facts,
        terms=RecordTerms(notice=MONTH),
        special_terms=(ConditionalTerms(Condition(plan="Year"), RecordTerms(minimum_term=YEAR)),),
        sold_through=("apple",),
    ),
)


def test_a_plan_comes_with_its_price_the_day_of_it_and_its_source() -> None:
    found = prefill(GYM, "flex", "DE")
    assert found.chosen == Offer(
        name="Flex",
        price=money("24.90"),
        cycle=MONTH,
        source=SOURCES[1],
        as_of=date(2026, 1, 5),
        region="DE",
        trial_days=14,
    )
    assert (found.currency, found.cycle, found.trial_days) == ("EUR", MONTH, 14)


def test_without_a_plan_that_is_offered_what_all_offers_have_alike() -> None:
    found = prefill(GYM, None, "DE")
    assert found.chosen is None
    assert (found.currency, found.cycle, found.trial_days) == ("EUR", None, 7)
    assert prefill(GYM, "no such plan", "DE").chosen is None


def test_prices_of_other_countries_are_offered_apart() -> None:
    found = prefill(GYM, "Flex", "US")
    assert [one.price for one in found.offers] == [money("30.00", "USD")]
    assert [one.name for one in found.elsewhere] == ["Flex", "Year"]
    assert found.currency == "USD"
    assert prefill(GYM, "Flex", None).offers == ()
    assert prefill(GYM, "Flex", None).currency is None


def test_the_terms_are_those_of_the_plan() -> None:
    assert prefill(GYM, None, "DE").terms == RecordTerms(notice=MONTH)
    assert prefill(GYM, "Year", "DE").terms == RecordTerms(notice=MONTH, minimum_term=YEAR)


def test_it_says_who_else_may_bill() -> None:
    assert prefill(GYM, None, None).sold_through == ("apple",)
