"""Laws: what holds for every contract, whatever its dates and terms are."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, product, takewhile
from random import Random
from string import ascii_uppercase

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from subtrack.domain.billing import BillingPeriod
from subtrack.domain.cancellation import Cancellation
from subtrack.domain.contract import Contract, Pause
from subtrack.domain.currencies import minor_digits
from subtrack.domain.deadlines import Deadline, deadlines, events_by_kind, upcoming
from subtrack.domain.decisions import Answer, Decision, Kind, carried
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import Money, parse_money
from subtrack.domain.periods import Period, parse_period
from subtrack.domain.prices import Price, PriceList, Promotion
from subtrack.domain.reckoning import Reckoning
from subtrack.domain.reminders import owed
from subtrack.domain.standing import standing
from tests.domain import replay
from tests.domain.making import billing, contract, money, prices

DAY = timedelta(days=1)
WALK = 400
TWO_CENTURIES = relativedelta(years=200)
PAST = date(1980, 1, 1)
# Deadlines whose safe day is the cancel-by of the last renewal on or before their event.
OF_A_RENEWAL = {Kind.CANCEL_BY, Kind.PRICE_CHANGE, Kind.PROMO_ENDS}

few = settings(max_examples=30)
many = settings(deadline=None)


# What contracts are made of


def lengths(
    *, days: int = 0, weeks: int = 0, months: int = 0, years: int = 0
) -> st.SearchStrategy[Period]:
    """Give lengths of one unit up to so many of it, each unit only where it may occur."""
    units = {"days": days, "weeks": weeks, "months": months, "years": years}
    texts = [f"P{n}{unit[0].upper()}" for unit, most in units.items() for n in range(1, most + 1)]
    by_unit = [[text for text in texts if text[-1] == letter] for letter in "DWMY"]
    return (
        st.sampled_from([each for each in by_unit if each])
        .flatmap(st.sampled_from)
        .map(parse_period)
    )


MIXED = st.sampled_from(
    [Period(years=1, months=6), Period(months=1, days=1), Period(months=1, weeks=2)]
)
plain_days = st.dates(date(2019, 1, 1), date(2031, 12, 31))
# Where months differ: the ends of months, and the days that only some of them have.
awkward_days = st.builds(
    lambda day, number: day + relativedelta(day=number), plain_days, st.integers(28, 31)
)
leap_days = st.sampled_from([date(2020, 2, 29), date(2024, 2, 29), date(2028, 2, 29)])
any_day = plain_days | awkward_days | leap_days
cycles = lengths(weeks=8, months=24, years=3) | lengths(days=60) | MIXED
minimum_terms = lengths(days=360, weeks=60, months=36, years=3) | MIXED
notices = lengths(days=90, weeks=12, months=6, years=1) | MIXED
advances = lengths(days=30, weeks=2, months=1) | st.builds(Period, hours=st.integers(1, 100))
# Made once, for hypothesis looks at each strategy anew that is made within another.
minimum_terms_or_none = st.none() | minimum_terms
notices_or_none = st.none() | notices
advances_or_none = st.none() | advances
one_in_three = st.sampled_from([False, False, True])
one_in_four = st.sampled_from([False, False, False, True])
ways_to_begin_a_trial = st.sampled_from(["first", "next_charge", "trial_ends"])
ways_to_begin = st.sampled_from(["first", "next_charge", "trial_ends", "started"])
trial_days = st.sampled_from([0, 0, 1, 20])
days_around = st.integers(-200, 700)
days_around_or_none = st.none() | days_around
few_days_around = st.sets(days_around, max_size=3)
pause_days = st.none() | st.integers(1, 90)
refund_days = st.none() | st.integers(1, 60)
amounts = st.integers(0, 20_000).map(lambda minor: Money(minor, "EUR"))


def is_of_months(period: Period) -> bool:
    return not (period.weeks or period.days or period.hours)


@st.composite
def starts(draw: st.DrawFn, *, on_trial: bool = False) -> dict[str, date]:
    """Give the days that a contract begins with, in every way in which they may be known."""
    anchor = draw(any_day)
    known = draw(ways_to_begin_a_trial if on_trial else ways_to_begin)
    days = {known: anchor}
    if known in {"first", "next_charge"} and (on_trial or draw(st.booleans())):
        days["trial_ends"] = anchor - draw(trial_days) * DAY
    if draw(st.booleans()):
        longest = 700 if known == "next_charge" and "trial_ends" not in days else 40
        earliest = days.get("trial_ends") or anchor
        days.setdefault("started", earliest - draw(st.integers(0, longest)) * DAY)
    return days


@st.composite
def contracts(draw: st.DrawFn, *, on_trial: bool = False) -> Contract:
    """Give contracts that `tests/domain/replay.py` can live through."""
    days = draw(starts(on_trial=on_trial))
    cycle = draw(cycles)
    may_be_bound = "next_charge" not in days or len(days) > 1
    minimum = draw(minimum_terms_or_none) if may_be_bound else None
    is_open = draw(one_in_four)
    renewal = "open" if is_open else draw(minimum_terms_or_none)
    return contract(
        cycle,
        first=days.get("first"),
        next_charge=days.get("next_charge"),
        started=days.get("started"),
        trial_ends=days.get("trial_ends"),
        last_day=is_of_months(cycle) and draw(st.booleans()),
        minimum_term=minimum,
        renewal_term=renewal,
        notice=draw(notices_or_none),
        trial_notice=draw(advances_or_none),
        cancel_before=draw(advances_or_none),
        charged_before_end=draw(advances_or_none),
    )


@st.composite
def eventful_contracts(draw: st.DrawFn) -> Contract:
    """Give contracts with everything that can have a deadline, at once or not."""
    plain = draw(contracts())

    def day(around: int) -> date:
        return plain.anchor + around * DAY

    later = sorted(map(day, draw(few_days_around)))
    since, lasts = day(draw(days_around)), draw(pause_days)
    pause = Pause(since, since + lasts * DAY if lasts else None)
    promoted, expires = draw(days_around_or_none), draw(days_around_or_none)
    return replace(
        plain,
        prices=PriceList(
            (Price(draw(amounts)), *(Price(draw(amounts), each) for each in later)),
            None if promoted is None else Promotion(draw(amounts), day(promoted)),
        ),
        terms=replace(plain.terms, refund_days=draw(refund_days)),
        pauses=(pause,) if draw(one_in_three) else (),
        auto_renew=not draw(one_in_three),
        card_expires=None if expires is None else day(expires) + relativedelta(day=31),
    )


@st.composite
def todays(draw: st.DrawFn, of: Contract, before: int = 60, after: int = 900) -> date:
    """Give days around a contract's anchor.

    Where a start is known and there is no trial, none before the start or the first charge: what
    holds before a contract begins has a law of its own.
    """
    day = replay.anchor(of) + draw(st.integers(-before, after)) * DAY
    if of.trial_ends or not of.started:
        return day
    return max(day, of.started if replay.is_next_charge_known_only(of) else replay.beginning(of))


def first_of(days: Iterable[date], on_or_after: date) -> date | None:
    return next((day for day in days if day >= on_or_after), None)


# Charges


@many
@given(of=contracts())
def test_charges_rise_and_none_lies_before_the_anchor(of: Contract) -> None:
    end = replay.anchor(of) + relativedelta(years=10)
    charges = list(of.charges(PAST, end))
    assert all(before < after for before, after in pairwise(charges))
    assert all(replay.anchor(of) <= charge < end for charge in charges)


@many
@given(of=contracts())
def test_charges_are_those_of_a_life_lived_day_by_day(of: Contract) -> None:
    end = replay.anchor(of) + relativedelta(years=5)
    assert list(of.charges(PAST, end)) == replay.charges(of, end)


@few
@given(anchor=any_day, every=st.integers(1, 30))
def test_monthly_charges_never_drift_in_two_centuries(anchor: date, every: int) -> None:
    of = contract(Period(months=every), first=anchor)
    for k, charge in enumerate(of.charges(anchor, anchor + TWO_CENTURIES)):
        year, month = divmod(anchor.month - 1 + k * every, 12)
        year, month = anchor.year + year, month + 1
        assert charge == date(year, month, min(anchor.day, monthrange(year, month)[1]))


@few
@given(anchor=any_day, every=st.integers(1, 30))
def test_last_day_charges_stay_on_the_last_day_for_two_centuries(anchor: date, every: int) -> None:
    of = contract(Period(months=every), first=anchor, last_day=True)
    charges = list(of.charges(anchor, anchor + TWO_CENTURIES))
    assert all((charge + DAY).day == 1 for charge in charges)
    months = [charge.year * 12 + charge.month for charge in charges]
    assert all(after - before == every for before, after in pairwise(months))


@few
@given(anchor=any_day, every=st.integers(1, 400))
def test_charges_counted_in_days_never_drift_in_two_centuries(anchor: date, every: int) -> None:
    of = contract(Period(days=every), first=anchor)
    charges = list(of.charges(anchor, anchor + TWO_CENTURIES))
    assert charges == [anchor + k * every * DAY for k in range(len(charges))]
    assert charges[-1] + every * DAY >= anchor + TWO_CENTURIES


def test_31_january_gives_the_end_of_every_month() -> None:
    of = contract("1m", first="2027-01-31")
    charges = [str(day) for day in of.charges(date(2027, 1, 1), date(2028, 4, 1))]
    assert charges[:5] == ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]
    assert charges[-3:] == ["2028-01-31", "2028-02-29", "2028-03-31"]


def test_30_january_comes_back_to_the_30th() -> None:
    of = contract("1m", first="2026-01-30")
    charges = [str(day) for day in of.charges(date(2026, 1, 1), date(2026, 5, 1))]
    assert charges == ["2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30"]


@pytest.mark.parametrize("every", ["1y", "12m"])
def test_29_february_comes_back_to_29_february(every: str) -> None:
    of = contract(every, first="2024-02-29")
    charges = [str(day) for day in of.charges(date(2024, 1, 1), date(2029, 1, 1))]
    assert charges == ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]


def test_28_february_is_not_the_last_day_of_the_month_unless_said_so() -> None:
    said = contract("1m", first="2026-02-28", last_day=True)
    unsaid = contract("1m", first="2026-02-28")
    assert said.next_charge(date(2026, 3, 1)) == date(2026, 3, 31)
    assert unsaid.next_charge(date(2026, 3, 1)) == date(2026, 3, 28)


@many
@given(data=st.data(), of=eventful_contracts())
def test_the_next_charge_is_the_first_of_the_series_from_today_on(
    data: st.DataObject, of: Contract
) -> None:
    of = replace(of, auto_renew=True)
    series = list(of.charges(PAST, of.anchor + relativedelta(years=13)))
    today = data.draw(todays(of, before=800))
    assert of.next_charge(today) == first_of(series, today)


@many
@given(data=st.data(), of=eventful_contracts())
def test_charges_over_adjacent_ranges_are_those_over_both(
    data: st.DataObject, of: Contract
) -> None:
    first, middle, end = sorted(data.draw(todays(of, before=300)) for _ in range(3))
    together = list(of.charges(first, end))
    assert list(of.charges(first, middle)) + list(of.charges(middle, end)) == together


@many
@given(data=st.data(), of=contracts())
def test_a_new_billing_period_leaves_what_was_charged_before_it(
    data: st.DataObject, of: Contract
) -> None:
    since = data.draw(todays(of, before=0))
    changed = billing(data.draw(cycles), first=data.draw(todays(of, before=0)), since=since)
    end = of.anchor + relativedelta(years=5)
    charges = list(with_billing(of, changed).charges(PAST, end))
    assert [day for day in charges if day < since] == list(of.charges(PAST, since))
    assert all(before < after for before, after in pairwise(charges))
    trial_ends = of.trial_ends or since
    series = contract(changed.cycle, first=changed.anchor).charges(max(since, trial_ends), end)
    assert [day for day in charges if day >= since] == list(series)


def with_billing(of: Contract, later: BillingPeriod) -> Contract:
    return replace(of, billing=(*of.billing, later))


@given(st.dictionaries(any_day, st.sampled_from(["1", "5", "20"]), max_size=6), st.randoms())
def test_prices_added_in_any_order_are_the_same_list(
    changes: dict[date, str], chance: Random
) -> None:
    shuffled = list(changes.items())
    chance.shuffle(shuffled)
    ordered = disordered = prices("10")
    for day, amount in sorted(changes.items()):
        ordered = ordered.changed(money(amount), day)
    for day, amount in shuffled:
        disordered = disordered.changed(money(amount), day)
    assert disordered == ordered


@many
@given(data=st.data(), of=contracts(), length=st.none() | st.integers(1, 200))
def test_a_pause_takes_away_its_own_charges_alone(
    data: st.DataObject, of: Contract, length: int | None
) -> None:
    since = data.draw(todays(of, before=0))
    until = length and since + length * DAY
    paused = replace(of, pauses=(Pause(since, until or None),))
    end = of.anchor + relativedelta(years=5)
    left = [day for day in of.charges(PAST, end) if day < since or (until and day >= until)]
    assert list(paused.charges(PAST, end)) == left


@many
@given(data=st.data(), of=contracts())
def test_the_charges_until_the_earliest_end_are_those_that_are_paid(
    data: st.DataObject, of: Contract
) -> None:
    arrival = data.draw(todays(of))
    ended = replace(of, ends=standing(of, arrival).earliest_end)
    assert ended.ends
    assert list(ended.charges(PAST, ended.ends + DAY)) == replay.charges_paid(of, arrival)


# Safe days


@many
@given(data=st.data(), of=eventful_contracts())
def test_every_deadline_lies_before_its_event(data: st.DataObject, of: Contract) -> None:
    today = data.draw(todays(of))
    for each in everything_listed(of, today):
        assert each.date < each.event
        assert each.event > today
        assert each.late == (each.date < today)


def everything_listed(of: Contract, today: date) -> Iterator[Deadline]:
    yield from deadlines(of, today)
    yield from upcoming(of, today, today + WALK * DAY)


@many
@given(data=st.data(), of=eventful_contracts())
def test_the_cancel_by_before_a_renewal_is_the_same_on_every_day(
    data: st.DataObject, of: Contract
) -> None:
    of = replace(of, auto_renew=True)
    for each in deadlines(of, data.draw(todays(of))):
        if each.kind is Kind.CANCEL_BY:
            assert each.date == replay.last_safe_day(of, each.event)
        if each.kind is Kind.TRIAL:
            assert each.date == replay.last_safe_day_of_trial(of)


@many
@given(data=st.data(), of=contracts(), notice=notices, longer_by=notices)
def test_a_longer_notice_never_gives_a_later_cancel_by_for_the_same_event(
    data: st.DataObject, of: Contract, notice: Period, longer_by: Period
) -> None:
    today = data.draw(todays(of, before=0))
    end = today + 3 * WALK * DAY
    short = replace(of, terms=replace(of.terms, notice=notice))
    long = replace(of, terms=replace(of.terms, notice=notice.plus(longer_by)))
    shorter_days = safe_days(upcoming(short, today, end))
    for event, safe in safe_days(upcoming(long, today, end)).items():
        assert safe <= shorter_days.get(event, date.max)


def safe_days(listed: Iterable[Deadline]) -> dict[tuple[Kind, date], date]:
    return {(each.kind, each.event): each.date for each in listed}


@many
@given(data=st.data(), of=eventful_contracts())
def test_who_cancels_on_the_safe_day_avoids_the_event(data: st.DataObject, of: Contract) -> None:
    of = replace(of, auto_renew=True)
    today = data.draw(todays(of))
    for each in deadlines(of, today):
        if each.kind is Kind.TRIAL or (each.kind in OF_A_RENEWAL and is_real(of, today, each)):
            assert each.late or replay.first_day_not_owed(of, each.date) <= each.event


def is_real(of: Contract, today: date, each: Deadline) -> bool:
    """Tell whether a term ends up to the event, and not before a first charge in the future.

    A new price while a person is bound cannot be avoided; the other case has a law of its own.
    """
    is_bound = next(replay.renewal_days(of), date.max) > each.event
    return not is_bound and replay.counts(of, today, each.date)


@many
@given(data=st.data(), of=eventful_contracts())
def test_who_cancels_a_day_after_the_safe_day_does_not_avoid_the_event(
    data: st.DataObject, of: Contract
) -> None:
    # An open contract may still end in time: its notice counts from the arrival, not back.
    of = replace(of, auto_renew=True)
    assume(not of.terms.is_open)
    for each in deadlines(of, data.draw(todays(of))):
        if each.kind in {*OF_A_RENEWAL, Kind.TRIAL}:
            end = replay.first_day_not_owed(of, each.date + DAY)
            assert end > each.event or (each.kind is not Kind.TRIAL and end == of.trial_ends)


@many
@given(data=st.data(), of=contracts())
def test_the_earliest_end_is_the_one_that_a_cancellation_today_is_replayed_to(
    data: st.DataObject, of: Contract
) -> None:
    today = data.draw(todays(of))
    assert standing(of, today).earliest_end == replay.first_day_not_owed(of, today)


@many
@given(data=st.data(), of=contracts())
def test_waiting_never_ends_a_contract_earlier(data: st.DataObject, of: Contract) -> None:
    today = data.draw(todays(of))
    ends = [standing(of, today + days * DAY).earliest_end or date.max for days in range(60)]
    assert ends == sorted(ends)


@st.composite
def contracts_to_come(draw: st.DrawFn, entered: str) -> Contract:
    """Give contracts that begin with their first charge: it, the start, or both were entered."""
    first = draw(any_day)
    return contract(
        draw(cycles),
        first=None if entered == "start" else first,
        started=None if entered == "first" else first,
        minimum_term=draw(minimum_terms_or_none),
        notice=draw(notices_or_none),
    )


@many
@given(trial_ends=any_day, notice=notices, days=st.sampled_from([-1, 0, 1]))
def test_the_notice_counts_for_a_trial_only_where_it_reaches_back_to_after_the_start(
    trial_ends: date, notice: Period, days: int
) -> None:
    reaches_back_to = replay.earlier(trial_ends, notice)
    started = min(reaches_back_to + days * DAY, trial_ends)
    of = contract(trial_ends=trial_ends, started=started, notice=notice)
    (trial,) = (each for each in deadlines(of, trial_ends - DAY) if each.kind is Kind.TRIAL)
    assert trial.date == (reaches_back_to if days < 0 else trial_ends) - DAY


@pytest.mark.parametrize("entered", ["first", "start", "both"])
@many
@given(data=st.data(), days=st.integers(1, 100))
def test_no_cancel_by_lies_before_a_first_charge_in_the_future(
    entered: str, data: st.DataObject, days: int
) -> None:
    of = data.draw(contracts_to_come(entered))
    first = replay.beginning(of)
    today = first - days * DAY
    assert all(each.date >= first for each in everything_listed(of, today))
    assert standing(of, today).earliest_end == replay.first_day_not_owed(of, today)


@many
@given(of=contracts_to_come("first"), days=st.integers(1, 100), since=st.integers(1, 900))
def test_no_new_price_is_to_be_avoided_before_a_first_charge_in_the_future(
    of: Contract, days: int, since: int
) -> None:
    first = replay.beginning(of)
    of = replace(of, prices=prices("9.99", (first + since * DAY, "12.99")))
    listed = everything_listed(of, first - days * DAY)
    assert all(each.date >= first for each in listed if each.kind is Kind.PRICE_CHANGE)


# Reckonings


@many
@given(data=st.data(), of=eventful_contracts())
def test_a_reckoning_is_a_chain_that_ends_on_the_deadline(
    data: st.DataObject, of: Contract
) -> None:
    for each in everything_listed(of, data.draw(todays(of))):
        assert_is_chain(each.reckoning)
        assert each.reckoning[-1].to == each.date


@many
@given(data=st.data(), of=eventful_contracts())
def test_a_standing_is_reckoned_in_a_chain(data: st.DataObject, of: Contract) -> None:
    now = standing(of, data.draw(todays(of)))
    for pair in (now.upcoming, now.late):
        if pair:
            assert_is_chain(pair.reckoning)
            assert pair.reckoning[-1].to == pair.safe_day < pair.event


def assert_is_chain(reckoning: Reckoning) -> None:
    assert reckoning
    for before, after in pairwise(reckoning):
        assert after.origin == before.to


@many
@given(data=st.data(), of=eventful_contracts())
def test_every_step_moves_by_what_it_says(data: st.DataObject, of: Contract) -> None:
    assume(not any(each.last_day for each in of.billing))
    for each in everything_listed(of, data.draw(todays(of))):
        for step in each.reckoning:
            if step.by is not None and step.to != step.origin:
                on, back = (replay.later(step.origin, (step.by, sign)) for sign in (1, -1))
                assert step.to in {on, back}


# What is listed


@many
@given(data=st.data(), of=eventful_contracts())
def test_of_each_kind_one_late_and_one_next_deadline_are_listed_at_most(
    data: st.DataObject, of: Contract
) -> None:
    listed = [(each.kind, each.late) for each in deadlines(of, data.draw(todays(of)))]
    assert len(listed) == len(set(listed))


@many
@given(data=st.data(), of=eventful_contracts())
def test_standing_agrees_with_the_deadlines(data: st.DataObject, of: Contract) -> None:
    today = data.draw(todays(of))
    listed = {(each.kind, each.late): each for each in deadlines(of, today)}
    now = standing(of, today)
    if not of.auto_renew:
        assert now.upcoming is None
        assert now.late is None
        return
    pair = listed.get((Kind.TRIAL, False)) or listed.get((Kind.CANCEL_BY, False))
    passed = [listed[kind, True] for kind in (Kind.TRIAL, Kind.CANCEL_BY) if (kind, True) in listed]
    late = min(passed, key=lambda each: each.event, default=None)
    assert (now.upcoming and tuple(now.upcoming)) == (pair and (pair.event, pair.reckoning))
    assert (now.late and tuple(now.late)) == (late and (late.event, late.reckoning))


@many
@given(data=st.data(), of=eventful_contracts())
def test_nothing_is_left_to_cancel_where_an_end_is_set(data: st.DataObject, of: Contract) -> None:
    ended = replace(of, ends=of.anchor + data.draw(st.integers(1, 900)) * DAY)
    today = data.draw(todays(of))
    now = standing(ended, today)
    assert (now.upcoming, now.late, now.earliest_end) == (None, None, ended.ends)
    kinds = {each.kind for each in deadlines(ended, today)}
    assert not kinds & {Kind.CANCEL_BY, Kind.RENEWAL}


@many
@given(data=st.data(), of=eventful_contracts())
def test_only_a_cancellation_that_was_sent_takes_the_cancel_by_away(
    data: st.DataObject, of: Contract
) -> None:
    today = data.draw(todays(of))
    draft, sent = Cancellation(), Cancellation(sent=today)
    assert list(deadlines(of, today, (), draft)) == list(deadlines(of, today))
    assert {each.kind for each in deadlines(of, today, (), sent)}.isdisjoint(
        {Kind.CANCEL_BY, Kind.RENEWAL, Kind.TRIAL}
    )
    now = standing(of, today, (), sent)
    assert (now.upcoming, now.late) == (None, None)


Chances = list[tuple[date, date]]


def chances_after(of: Contract, first: date) -> Chances:
    """List `(renewal day, safe day)` of the terms that begin in the years after a day."""
    horizon = first + 3 * WALK * DAY
    ends = takewhile(lambda day: day < horizon, replay.renewal_days(of))
    return [(end, replay.last_safe_day(of, end)) for end in ends if end > first]


def passed(of: Contract, today: date, chances: Chances) -> Chances:
    """List those that are late: no safe day is missed while the trial can still be ended."""
    if replay.still_in_time_to_end_trial(of, today):
        return []
    return [
        (event, safe)
        for event, safe in chances
        if safe < today < event and replay.counts(of, today, safe)
    ]


@many
@given(data=st.data(), of=contracts())
def test_day_by_day_each_renewal_is_next_on_its_safe_day_and_late_until_it_comes(
    data: st.DataObject, of: Contract
) -> None:
    first = data.draw(todays(of, after=500))
    chances = chances_after(of, first)
    for today in (first + days * DAY for days in range(WALK)):
        listed = {
            each.late: (each.event, each.date)
            for each in deadlines(of, today)
            if each.kind is Kind.CANCEL_BY
        }
        coming = [chance for chance in chances if chance[1] == today]
        if coming and replay.counts(of, today, today):
            assert listed[False] == min(coming)
        late = passed(of, today, chances)
        assert listed.get(True) == (min(late) if late else None)


@many
@given(data=st.data(), of=contracts(on_trial=True))
def test_day_by_day_a_trial_is_next_until_its_safe_day_and_late_until_it_ends(
    data: st.DataObject, of: Contract
) -> None:
    assert of.trial_ends
    safe = replay.last_safe_day_of_trial(of)
    first = data.draw(st.integers(-200, 5).map(lambda days: safe + days * DAY))
    for today in (first + days * DAY for days in range(WALK)):
        listed = [
            (each.date, each.event, each.late)
            for each in deadlines(of, today)
            if each.kind is Kind.TRIAL
        ]
        expected = [(safe, of.trial_ends, today > safe)] if today < of.trial_ends else []
        assert listed == expected


@many
@given(data=st.data(), of=contracts())
def test_upcoming_lists_every_renewal_whose_safe_day_lies_in_the_range(
    data: st.DataObject, of: Contract
) -> None:
    today = data.draw(todays(of))
    end = today + data.draw(st.integers(1, WALK)) * DAY
    listed = sorted(
        (each.date, each.event) for each in upcoming(of, today, end) if each.kind is Kind.CANCEL_BY
    )
    chances = ((safe, event) for event, safe in chances_after(of, today) if today <= safe < end)
    assert listed == [each for each in sorted(chances) if replay.counts(of, today, each[0])]


# Money and periods


def every_currency() -> list[str]:
    codes = ("".join(letters) for letters in product(ascii_uppercase, repeat=3))
    return [code for code in codes if is_currency(code)]


def is_currency(code: str) -> bool:
    try:
        minor_digits(code)
    except InvalidInputError:
        return False
    return True


EVERY_CURRENCY = every_currency()


@pytest.mark.parametrize("currency", EVERY_CURRENCY)
def test_money_of_every_currency_is_read_as_it_was_written(currency: str) -> None:
    digits = minor_digits(currency)
    for minor in (0, 1, 9, 10, 99, 100, 999, 1_000, 12_345, 10 ** (12 + digits) - 1):
        written = Money(minor, currency).amount
        assert parse_money(written, currency) == Money(minor, currency)
        assert len(written.partition(".")[2]) == digits


@many
@given(data=st.data(), currency=st.sampled_from(EVERY_CURRENCY))
def test_any_amount_is_read_as_it_was_written(data: st.DataObject, currency: str) -> None:
    minor = data.draw(st.integers(0, 10 ** (12 + minor_digits(currency)) - 1))
    amount = Money(minor, currency)
    assert parse_money(amount.amount, currency) == amount
    assert str(amount) == f"{amount.amount} {currency}"


periods = st.builds(
    Period,
    years=st.integers(0, 40),
    months=st.integers(0, 200),
    weeks=st.integers(0, 500),
    days=st.integers(0, 3000),
    hours=st.integers(0, 2000),
).filter(lambda period: period != Period())


@many
@given(period=periods)
def test_a_period_is_read_as_it_was_written_in_its_own_units(period: Period) -> None:
    again = parse_period(str(period), hours=True)
    assert again == period
    assert str(again) == str(period)


@many
@given(number=st.integers(1, 100), unit=st.sampled_from("dwmy"))
def test_a_short_period_keeps_its_unit(number: int, unit: str) -> None:
    assert str(parse_period(f"{number}{unit}")) == f"P{number}{unit.upper()}"


@many
@given(day=any_day, period=periods, times=st.integers(0, 3))
def test_a_period_moves_months_first_then_days(day: date, period: Period, times: int) -> None:
    assert period.after(day, times) == replay.later(day, (period, times))
    assert period.before(day) == replay.earlier(day, period)


# Answers


def keep(of: Deadline, today: date, *, always: bool = False) -> Decision:
    return Decision(
        kind=of.kind,
        event=of.event,
        answer=Answer.KEEP,
        decided_on=today,
        price=of.price,
        always=always,
    )


def drawn_deadline(data: st.DataObject, of: Contract, today: date) -> Deadline:
    listed = sorted(deadlines(of, today), key=lambda each: (each.kind, each.event))
    assume(listed)
    return data.draw(st.sampled_from(listed))


def is_listed(one: Deadline, listed: Iterable[Deadline]) -> bool:
    return (one.kind, one.event) in {(each.kind, each.event) for each in listed}


@many
@given(data=st.data(), of=eventful_contracts())
def test_a_kept_event_stays_silent_and_everything_else_speaks(
    data: st.DataObject, of: Contract
) -> None:
    today = data.draw(todays(of))
    answered = drawn_deadline(data, of, today)
    kept = [keep(answered, today)]
    for day in (today, data.draw(st.dates(today, answered.event + DAY))):
        before = list(deadlines(of, day))
        after = list(deadlines(of, day, kept))
        assert not is_listed(answered, after)
        assert all(is_listed(each, after) for each in before if each.event != answered.event)
        others = [each for each in after if each.kind is not answered.kind]
        assert others == [each for each in before if each.kind is not answered.kind]


@many
@given(data=st.data(), of=eventful_contracts(), rise=st.integers(1, 1000))
def test_a_kept_event_speaks_again_when_its_price_rises_and_not_when_it_falls(
    data: st.DataObject, of: Contract, rise: int
) -> None:
    today = data.draw(todays(of))
    each = drawn_deadline(data, of, today)
    kept = keep(each, today)
    lower = replace(kept, price=Money(each.price.minor - rise, each.price.currency))
    higher = replace(kept, price=Money(each.price.minor + rise, each.price.currency))
    foreign = replace(kept, price=money("0.01", "USD"))
    assert is_listed(each, deadlines(of, today, [lower]))
    assert is_listed(each, deadlines(of, today, [foreign]))
    assert not is_listed(each, deadlines(of, today, [higher]))


@many
@given(data=st.data(), of=contracts(), rise=st.integers(1, 1000))
def test_an_answer_lapses_when_the_price_list_makes_the_event_dearer(
    data: st.DataObject, of: Contract, rise: int
) -> None:
    today = data.draw(todays(of))
    each = drawn_deadline(data, of, today)
    dearer = replace(of, prices=prices(Money(each.price.minor + rise, "EUR")))
    always = data.draw(st.booleans())
    assert is_listed(each, deadlines(dearer, today, [keep(each, today, always=always)]))


@many
@given(data=st.data(), of=eventful_contracts(), days=st.integers(1, 500))
def test_an_answer_to_one_day_does_not_answer_another(
    data: st.DataObject, of: Contract, days: int
) -> None:
    today = data.draw(todays(of))
    each = drawn_deadline(data, of, today)
    for other in (each.event + days * DAY, each.event - days * DAY):
        assert is_listed(each, deadlines(of, today, [replace(keep(each, today), event=other)]))


@many
@given(data=st.data(), of=contracts(), answers=st.integers(0, 4))
def test_of_several_that_are_late_the_earliest_unanswered_is_listed(
    data: st.DataObject, of: Contract, answers: int
) -> None:
    of = replace(of, terms=replace(of.terms, notice=Period(months=data.draw(st.integers(3, 24)))))
    today = data.draw(todays(of))
    kept: list[Decision] = []
    for _ in range(answers):
        late = [each for each in deadlines(of, today, kept) if is_late_renewal(each)]
        kept += [keep(each, today) for each in late]
    late_days = sorted(event for event, _ in passed(of, today, chances_after(of, today)))
    listed = [each.event for each in deadlines(of, today, kept) if is_late_renewal(each)]
    assert listed == late_days[answers : answers + 1]


def is_late_renewal(each: Deadline) -> bool:
    return each.kind is Kind.CANCEL_BY and each.late


@settings(max_examples=15)
@given(data=st.data(), of=contracts())
def test_an_answer_for_always_holds_for_a_year_of_later_terms(
    data: st.DataObject, of: Contract
) -> None:
    today = data.draw(todays(of))
    renewals = [each for each in deadlines(of, today) if each.kind is Kind.CANCEL_BY]
    assume(renewals)
    answered = data.draw(st.sampled_from(renewals))
    always = [keep(answered, today, always=True)]
    asked_again = today + relativedelta(years=1)
    for day in (today + days * DAY for days in range(0, 500, 9)):
        before = [each for each in deadlines(of, day) if each.kind is Kind.CANCEL_BY]
        after = [each for each in deadlines(of, day, always) if each.kind is Kind.CANCEL_BY]
        for each in after:
            assert each.event < answered.event or each.date >= asked_again
        if day >= asked_again:
            due = [each for each in before if each.date >= asked_again]
            due = [each for each in due if each.event != answered.event]
            assert all(is_listed(each, after) for each in due)


@many
@given(data=st.data(), of=contracts(on_trial=True))
def test_an_answer_for_always_to_a_trial_covers_the_trial_alone(
    data: st.DataObject, of: Contract
) -> None:
    assert of.trial_ends
    today = of.trial_ends - data.draw(st.integers(1, 60)) * DAY
    trials = [each for each in deadlines(of, today) if each.kind is Kind.TRIAL]
    assert len(trials) == 1
    before = [each for each in deadlines(of, today) if each.kind is not Kind.TRIAL]
    assert list(deadlines(of, today, [keep(trials[0], today, always=True)])) == before


@many
@given(data=st.data(), of=contracts())
def test_a_snoozed_deadline_reminds_on_its_safe_day_all_the_same(
    data: st.DataObject, of: Contract
) -> None:
    today = data.draw(todays(of))
    each = drawn_deadline(data, of, today)
    later = replace(keep(each, today), answer=Answer.LATER, until=each.date + 30 * DAY)
    awake = is_listed(each, (one.deadline for one in owed(of, each.date)))
    snoozed = is_listed(each, (one.deadline for one in owed(of, each.date, [later])))
    assert snoozed == awake


@many
@given(data=st.data(), kind=st.sampled_from(Kind), event=any_day, days=st.integers(-400, 400))
def test_an_answer_follows_its_event_to_a_later_day_and_lapses_on_an_earlier_one(
    data: st.DataObject, kind: Kind, event: date, days: int
) -> None:
    answer = Decision(kind=kind, event=event, answer=Answer.KEEP, decided_on=event, price=money())
    other = replace(
        answer, kind=data.draw(st.sampled_from([each for each in Kind if each != kind]))
    )
    earlier = replace(answer, event=event - 1000 * DAY)
    moved = event + days * DAY
    after = carried([answer, other, earlier], {kind: event}, {kind: moved})
    assert other in after
    assert earlier in after
    answered = {each.event for each in after if each.kind is kind}
    assert (moved in answered) == (days >= 0)


@many
@given(every=cycles, first=any_day, notice=st.none() | notices, data=st.data())
def test_an_edit_that_moves_a_kept_renewal_later_keeps_it_silent_and_earlier_wakes_it(
    every: Period, first: date, notice: Period | None, data: st.DataObject
) -> None:
    of = contract(every, first=first, notice=notice)
    later = contract(every, first=first + data.draw(st.integers(1, 20)) * DAY, notice=notice)
    today = data.draw(todays(of))
    event, later_event = (events_by_kind(each, today)[Kind.CANCEL_BY] for each in (of, later))
    assume(event < later_event)
    for old, new, stays in ((of, later, True), (later, of, False)):
        kept = [
            keep(each, today)
            for each in deadlines(old, today)
            if each.kind is Kind.CANCEL_BY and not each.late
        ]
        decisions = carried(kept, events_by_kind(old, today), events_by_kind(new, today))
        event = events_by_kind(new, today)[Kind.CANCEL_BY]
        listed = {each.event for each in deadlines(new, today, decisions)}
        assert (event not in listed) == stays
