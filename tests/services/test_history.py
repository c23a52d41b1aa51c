"""What is known of an entry's past."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from subtrack.domain.contract import Pause
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.subscription import Subscription
from subtrack.services.history import Past, PastKind, past
from tests.domain.making import billing, contract, length, money, prices

TODAY = date(2026, 11, 22)
FULL = Subscription(
    uid="uid",
    name="Thing",
    contract=contract(
        started="2026-01-01",
        trial_ends="2026-01-15",
        price=prices(
            "10.00",
            ("2026-06-01", "12.00"),
            ("2027-01-01", "14.00"),
            promotion=("1.00", "2026-03-15"),
        ),
        later_billing=[billing("1y", since="2026-08-01", plan="Pro", first="2026-08-01")],
        pauses=[Pause(date(2026, 9, 1), date(2026, 10, 1)), Pause(date(2026, 11, 1), None)],
        paid=["2026-02-15"],
        ends="2027-02-01",
    ),
    decisions=(
        Decision(
            kind=Kind.TRIAL,
            event=date(2026, 1, 15),
            answer=Answer.KEEP,
            decided_on=date(2026, 1, 10),
            price=money("1.00"),
        ),
        Decision(
            kind=Kind.CANCEL_BY,
            event=date(2027, 8, 1),
            answer=Answer.LATER,
            decided_on=date(2026, 11, 20),
            until=date(2026, 12, 1),
        ),
    ),
)


def told(entry: Subscription, today: date = TODAY) -> list[tuple[str, str]]:
    return [(one.day.isoformat(), str(one.kind)) for one in past(entry, today)]


def test_the_newest_comes_first_and_nothing_is_left_out() -> None:
    assert told(FULL) == [
        ("2026-11-20", "put-off"),
        ("2026-11-01", "paused"),
        ("2026-10-01", "resumed"),
        ("2026-09-01", "paused"),
        ("2026-08-01", "billing-changed"),
        ("2026-06-01", "price-changed"),
        ("2026-03-15", "promotion-ended"),
        ("2026-02-15", "paid"),
        ("2026-01-15", "first-charge"),
        ("2026-01-15", "trial-ended"),
        ("2026-01-10", "kept"),
        ("2026-01-01", "started"),
    ]


def test_what_is_still_to_come_is_no_past() -> None:
    assert ("2027-01-01", "price-changed") in told(FULL, date(2027, 1, 1))
    assert told(FULL, date(2027, 2, 1))[0] == ("2027-02-01", "ended")
    assert told(FULL, date(2025, 12, 31)) == []


def test_the_values_tell_what_happened() -> None:
    found = {one.kind: one.values for one in past(FULL, TODAY)}
    assert found[PastKind.PRICE_CHANGED] == {"before": money("10.00"), "after": money("12.00")}
    assert found[PastKind.PROMOTION_ENDED] == {"before": money("1.00"), "after": money("10.00")}
    assert found[PastKind.BILLING_CHANGED] == {
        "before": length("1m"),
        "after": length("1y"),
        "plan_before": None,
        "plan": "Pro",
    }
    assert found[PastKind.KEPT] == {
        "of": Kind.TRIAL,
        "event": date(2026, 1, 15),
        "price": money("1.00"),
        "always": False,
    }
    assert found[PastKind.PUT_OFF] == {
        "of": Kind.CANCEL_BY,
        "event": date(2027, 8, 1),
        "until": date(2026, 12, 1),
    }
    assert found[PastKind.FIRST_CHARGE] == {"price": money("1.00")}


def test_a_trial_that_the_contract_did_not_outlive_did_not_turn_into_a_plan() -> None:
    ended = contract(started="2026-01-01", trial_ends="2026-01-15", ends="2026-01-15")
    assert told(replace(FULL, contract=ended, decisions=())) == [
        ("2026-01-15", "ended"),
        ("2026-01-01", "started"),
    ]


def test_where_only_a_next_charge_is_known_the_first_is_not_told() -> None:
    entry = replace(FULL, contract=contract(next_charge="2026-10-10"), decisions=())
    assert past(entry, TODAY) == []


def test_what_was_put_into_the_trash_ends_with_that() -> None:
    removed = replace(FULL, removed_on=TODAY)
    assert past(removed, TODAY)[0] == Past(TODAY, PastKind.REMOVED)
