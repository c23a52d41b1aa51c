"""Onward: what follows on an event, told by the charges and the terms of the contract itself."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from subtrack.domain.contract import Contract
from subtrack.domain.deadlines import deadlines
from subtrack.domain.decisions import Kind
from subtrack.domain.onward import Onward
from subtrack.domain.periods import MONTH, YEAR
from tests.domain.making import contract, money
from tests.domain.test_laws import eventful_contracts, first_of, todays

TODAY = date(2026, 11, 22)


def follows(of: Contract, kind: Kind = Kind.CANCEL_BY) -> Onward:
    found = next(one.onward for one in deadlines(of, TODAY) if one.kind is kind)
    assert found
    return found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data(), of=eventful_contracts())
def test_what_is_charged_is_the_first_charge_from_the_event_on(
    data: st.DataObject, of: Contract
) -> None:
    found = [one.onward for one in deadlines(of, data.draw(todays(of))) if one.onward]
    assume(found)
    for onward in found:
        charges = of.charges(onward.event, onward.event.replace(year=onward.event.year + 8))
        assert onward.charged == first_of(charges, onward.event)
        assert onward.price == of.prices.on(onward.charged or onward.event)
        paused = any(pause.covers(onward.event) for pause in of.pauses)
        assert (onward.pause is not None) is paused
        assert not (paused and onward.is_charged_at_once)
        assert (onward.term is None) is of.terms.is_open


def test_a_term_of_one_cycle_is_one_charge_and_a_contract_paid_by_the_month_is_not() -> None:
    assert follows(contract(first="2026-01-30")).is_one_charge
    yearly = contract("1y", started="2025-12-20", minimum_term="1y", renewal_term="1y")
    assert follows(yearly).is_one_charge
    monthly = follows(contract(started="2025-12-20", minimum_term="1y", renewal_term="1y"))
    assert (monthly.term, monthly.cycle, monthly.is_one_charge) == (YEAR, MONTH, False)


def test_a_trial_that_is_charged_later_than_it_ends_says_when() -> None:
    made = contract(first="2026-12-05", started="2026-11-10", trial_ends="2026-11-27")
    onward = follows(made, Kind.TRIAL)
    assert (onward.charged, onward.price) == (date(2026, 12, 5), money())
    assert not onward.is_charged_at_once
