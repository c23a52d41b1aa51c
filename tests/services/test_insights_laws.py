"""Laws of the insights: whatever a book holds, no part is lost and no currency added to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.contract import Contract
from subtrack.domain.money import Money
from subtrack.domain.particulars import Particulars
from subtrack.domain.subscription import Subscription
from subtrack.services.outgoing import PartOut, Span, charges_of, outgoing
from subtrack.services.what_if import stops, together, year_end
from tests.domain.making import contract, prices

TODAY = date(2026, 11, 22)
DAYS = st.dates(date(2019, 1, 1), date(2028, 12, 31))
CODES = st.sampled_from(["EUR", "USD", "JPY", "KWD"])
CYCLES = st.sampled_from(["1w", "4w", "1m", "30d", "31d", "3m", "1y", "2y"])
MINOR = st.integers(0, 10**12)


@st.composite
def contracts(draw: st.DrawFn) -> Contract:
    code, first = draw(CODES), draw(DAYS)
    later = [(draw(DAYS), Money(draw(MINOR), draw(st.just(code) | CODES)))]
    is_first, is_bound = draw(st.booleans()), draw(st.booleans())
    return contract(
        draw(CYCLES),
        **{"first" if is_first else "next_charge": first},  # type: ignore[arg-type]
        price=prices(Money(draw(MINOR), code), *(later if draw(st.booleans()) else [])),
        minimum_term=draw(st.sampled_from(["6m", "24m"])) if is_first and is_bound else None,
        notice=draw(st.sampled_from([None, "1m", "6w"])),
        ends=draw(st.none() | st.dates(first, date(2029, 1, 1))),
        manual=draw(st.booleans()),
    )


@st.composite
def books(draw: st.DrawFn) -> list[Subscription]:
    return [
        Subscription(
            uid=str(number),
            name="Thing",
            number=number,
            contract=draw(contracts()),
            particulars=Particulars(
                category=draw(st.sampled_from([None, "video", "music"])),
                billed_by=draw(st.sampled_from([None, "direct", "unknown", "apple"])),
            ),
        )
        for number in range(1, draw(st.integers(1, 5)) + 1)
    ]


def summed(amounts: Iterable[Money]) -> Counter[str]:
    found: Counter[str] = Counter()
    for one in amounts:
        found[one.currency] += one.minor
    return found


def parts(found: Iterable[PartOut]) -> int:
    return sum(one.sum.minor for one in found)


@given(books(), st.sampled_from(Span), CODES)
def test_months_categories_and_takers_each_hold_every_charge(
    book: list[Subscription], span: Span, home: str
) -> None:
    out = outgoing(book, span, TODAY, home)
    charges = summed(one.price for one in charges_of(book, span, TODAY))
    assert {one.total.currency: one.total.minor for one in out.currencies} == charges
    for one in out.currencies:
        total, code = one.total.minor, one.total.currency
        months = sum(month.total.minor for month in one.months)
        years = sum(year.total.minor for year in one.years)
        assert months == years == parts(one.categories) == parts(one.takers) == total
        said = (*one.categories, *one.takers)
        assert {money.currency for money in (*(part.sum for part in said), one.total)} == {code}
        assert {month.total.currency for month in one.months} == {code}
        assert all(0 <= part.percent <= 100 for part in said)


@given(books(), CODES)
def test_the_home_currency_leads_where_anything_is_paid_in_it(
    book: list[Subscription], home: str
) -> None:
    codes = [one.total.currency for one in outgoing(book, Span.START, TODAY, home).currencies]
    assert home not in codes[1:]
    assert len(codes) == len(set(codes))


@given(books(), CODES)
def test_stopping_never_saves_more_than_is_charged(book: list[Subscription], home: str) -> None:
    end = year_end(TODAY)
    for one in stops(book, TODAY, home):
        within = summed(
            one.entry.contract.prices.on(day) for day in one.entry.contract.charges(TODAY, end)
        )
        saves = summed(one.saves)
        assert all(saves[code] <= within[code] for code in saves)
        if one.since is not None and one.since < end:
            after_today = TODAY + timedelta(days=1)
            later = summed(
                one.entry.contract.prices.on(day)
                for day in one.entry.contract.charges(after_today, end)
            )
            assert saves + summed(one.owed) == +later
        if one.since is None:
            assert one.saves == ()


@given(books(), CODES)
def test_stopping_several_saves_what_each_of_them_does(book: list[Subscription], home: str) -> None:
    found = stops(book, TODAY, home)
    each = summed(money for one in found for money in one.saves)
    assert {one.currency: one.minor for one in together(found, home)} == each
