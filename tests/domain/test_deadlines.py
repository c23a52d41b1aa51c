"""Deadlines: kinds that no command can enter yet, and the shape of every reckoning."""

from __future__ import annotations

from datetime import date

from subtrack.domain.cancellation import Cancellation
from subtrack.domain.deadlines import Deadline, deadlines, upcoming
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.reckoning import Reckoning, Step
from subtrack.domain.terms import PartyTerms, Rule
from tests.domain.making import contract, length, money, prices

TODAY = date(2026, 11, 22)


def by_kind(found: object) -> dict[Kind, Deadline]:
    return {one.kind: one for one in found}  # type: ignore[attr-defined]


def on(day: date) -> Reckoning:
    return (Step(Rule.CASE, day, None, day),)


def test_what_a_case_asks_for_stays_and_is_late_until_it_is_answered() -> None:
    asked = Cancellation(sent=TODAY, follow_ups=(on(date(2026, 11, 20)), on(date(2026, 12, 1))))
    made = contract(first="2026-01-31")
    found = list(deadlines(made, TODAY, cancellation=asked))
    assert [(one.date.day, one.late) for one in found] == [(20, True), (1, False)]
    seen = Decision(
        kind=Kind.FOLLOW_UP, event=date(2026, 11, 20), answer=Answer.KEEP, decided_on=TODAY
    )
    (left,) = deadlines(made, TODAY, (seen,), asked)
    assert left.date == date(2026, 12, 1)


def test_a_case_brings_its_next_step_and_its_watch() -> None:
    facts = Cancellation(
        sent=TODAY, follow_ups=(on(date(2026, 12, 1)),), watches=(on(date(2027, 1, 5)),)
    )
    found = by_kind(deadlines(contract(first="2026-01-31"), TODAY, cancellation=facts))
    assert set(found) == {Kind.FOLLOW_UP, Kind.WATCH}
    assert (found[Kind.FOLLOW_UP].date, found[Kind.FOLLOW_UP].event) == (
        date(2026, 12, 1),
        date(2026, 12, 1),
    )


def test_a_draft_keeps_the_deadline() -> None:
    facts = Cancellation(follow_ups=(on(date(2026, 11, 25)),))
    found = by_kind(deadlines(contract(first="2026-01-31"), TODAY, cancellation=facts))
    assert Kind.CANCEL_BY in found


def test_a_refund_window_opens_with_the_first_charge_and_counts_that_day() -> None:
    made = contract(first="2026-11-22", refund_days=14)
    window = by_kind(deadlines(made, TODAY))[Kind.REFUND_WINDOW]
    assert (window.date, window.event) == (date(2026, 12, 5), date(2026, 12, 6))
    assert Kind.REFUND_WINDOW not in by_kind(deadlines(made, date(2026, 11, 21)))
    assert Kind.REFUND_WINDOW not in by_kind(deadlines(made, date(2026, 12, 6)))


def test_an_open_contract_can_be_left_before_a_price_rises() -> None:
    made = contract(
        first="2026-01-15",
        renewal_term="open",
        notice="1m",
        price=prices("10", ("2027-02-01", "12")),
    )
    found = by_kind(deadlines(made, TODAY))
    assert (found[Kind.PRICE_CHANGE].date, found[Kind.PRICE_CHANGE].event) == (
        date(2027, 1, 14),
        date(2027, 2, 15),
    )


def test_the_notice_is_not_known_for_a_trial_without_a_start() -> None:
    found = by_kind(deadlines(contract(trial_ends="2026-11-30", notice="2d"), TODAY))
    trial = found[Kind.TRIAL]
    assert trial.date == date(2026, 11, 29)
    assert Rule.NOTICE_NOT_KNOWN_FOR_TRIAL in {step.rule for step in trial.reckoning}


def test_a_party_behind_a_seller_counts_for_the_trial_alone() -> None:
    party = PartyTerms(party="provider", cancel_before=length("3d"), trial_only=True)
    trial = contract(started="2026-11-01", trial_ends="2026-11-30", parties=[party])
    assert by_kind(deadlines(trial, TODAY))[Kind.TRIAL].date == date(2026, 11, 26)
    paid = contract(first="2026-01-30", parties=[party])
    assert by_kind(deadlines(paid, TODAY))[Kind.CANCEL_BY].date == date(2026, 11, 29)


def test_of_months_and_days_the_earlier_day_of_that_month_holds() -> None:
    made = contract("1y", first="2026-03-01", notice="1m", cancel_before="30d")
    found = by_kind(deadlines(made, date(2027, 1, 1)))[Kind.CANCEL_BY]
    assert found.date == date(2027, 1, 29)
    other = contract("1y", first="2026-08-01", notice="1m", cancel_before="30d")
    assert by_kind(deadlines(other, date(2027, 1, 1)))[Kind.CANCEL_BY].date == date(2027, 6, 30)


def test_the_card_of_a_cancelled_contract_is_nobody_s_concern() -> None:
    made = contract(first="2026-01-31", card_expires="2026-12-31", ends="2026-12-15")
    assert set(by_kind(deadlines(made, TODAY))) == {Kind.CONTRACT_END}


def test_all_deadlines_of_a_stretch_of_days_come_out() -> None:
    found = list(upcoming(contract(first="2026-01-31"), TODAY, date(2027, 2, 1)))
    assert [one.event.isoformat() for one in found] == ["2026-11-30", "2026-12-31", "2027-01-31"]


def test_a_kept_one_is_left_out_of_a_stretch_of_days() -> None:
    keep = Decision(
        kind=Kind.CANCEL_BY,
        event=date(2026, 12, 31),
        answer=Answer.KEEP,
        decided_on=TODAY,
        price=money(),
    )
    found = list(upcoming(contract(first="2026-01-31"), TODAY, date(2027, 2, 1), [keep]))
    assert [one.event.isoformat() for one in found] == ["2026-11-30", "2027-01-31"]


def test_an_open_contract_after_its_minimum_term_can_be_left_before_a_price_rises() -> None:
    made = contract(
        started="2024-01-15",
        minimum_term="1y",
        renewal_term="open",
        notice="1m",
        price=prices("10", ("2027-01-01", "12")),
    )
    found = by_kind(deadlines(made, TODAY))[Kind.PRICE_CHANGE]
    assert (found.date, found.event, found.late) == (date(2026, 12, 14), date(2027, 1, 15), False)
