"""Preparing: what to have at hand, what to do instead, what to say, and what comes afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from subtrack.domain.case_event import CaseState
from subtrack.domain.money import Money
from subtrack.domain.periods import MONTH, YEAR
from subtrack.domain.record import Alternative, Plan, Record, Words
from subtrack.services.at_hand import Fact, filled
from tests.services.conftest import Desk
from tests.services.making import draft, record

_KEYS = "contract_no plan payment last_four next_charge full_name address email phone"
FACTS = (Fact("account", "anna@example.org"), *(Fact(key, key) for key in _KEYS.split()))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("E-mail and password of the account", ["account"]),
        ("Kundennummer (customer number) and Vertragskonto or contract number", ["contract_no"]),
        ("Membership number", ["contract_no"]),
        ("Kind of plan: monthly, prepaid, or a commitment of 3 months", ["plan"]),
        ("Last four digits of the card", ["last_four"]),
        ("Name, date of birth and address", ["full_name", "address"]),
        ("Date of the next payment", ["next_charge"]),
        ("Name and address of the home club", []),
        ("Name of the channel subscribed to, or Turbo", []),
        ("Account PIN, or the last four digits of the owner's social security number", []),
        ("Way of paying: monthly or for the year", []),
        ("Inbox of the account's e-mail address: the cancellation is confirmed there", []),
        ("Membership agreement", []),
    ],
)
def test_a_need_is_filled_only_with_what_it_surely_asks_for(text: str, keys: list[str]) -> None:
    assert sorted(one.key for one in filled(text, FACTS).known) == sorted(keys)


def test_an_account_that_is_no_address_is_not_given_as_one() -> None:
    facts = (Fact("account", "anna77"), Fact("email", "anna@example.org"))
    assert filled("E-mail and password of the account", facts).known == ()


def known(desk: Desk, made: Record, **fields: Any) -> None:
    desk.know(made)
    desk.subscriptions.add(
        draft(provider="service", billed_by="direct", first="2026-10-30", **fields)
    )


def test_what_is_known_is_given_with_the_last_digits_of_a_card(desk: Desk) -> None:
    desk.profiles.put(
        None,
        {
            "full_name": "Anna Muster",
            "street": "Weg 1",
            "postcode": "10115",
            "city": "Berlin",
            "country": "DE",
        },
    )
    known(
        desk,
        replace(record("service"), needs=("Customer number", "Your PIN")),
        contract_no="4711",
        payment="Karte …1234",
    )
    found = desk.preparing.at_hand("Thing")
    assert {one.key: one.value for one in found.facts} == {
        "contract_no": "4711",
        "payment": "Karte …1234",
        "last_four": "1234",
        "next_charge": date(2026, 11, 30),
        "full_name": "Anna Muster",
        "address": "Weg 1, 10115 Berlin",
    }
    assert [(one.text, [fact.value for fact in one.known]) for one in found.needs] == [
        ("Customer number", ["4711"]),
        ("Your PIN", []),
    ]


def plan(name: str, minor: int, cycle: object = MONTH, currency: str = "EUR") -> Plan:
    return Plan(
        name=name,
        price=Money(minor, currency),
        cycle=cycle,  # type: ignore[arg-type]
        source=1,
        as_of=date(2026, 5, 1),
    )


def test_an_alternative_has_an_amount_only_where_it_is_known(desk: Desk) -> None:
    kinds = ("pause", "free-tier", "downgrade", "switch-cycle", "discount")
    made = replace(
        record("service"),
        alternatives=tuple(Alternative(kind, f"Try {kind}.") for kind in kinds),
        plans=(
            plan("Basic", 499),
            plan("Mini", 299),
            plan("Plus", 1999),
            plan("Basic", 399, currency="USD"),
            plan("Premium", 8999, YEAR),
            replace(plan("Elsewhere", 99), region="US"),
        ),
    )
    known(desk, made, plan="Premium")
    found = {one.kind: one for one in desk.preparing.alternatives("Thing")}
    assert [str(found[kind].saves) for kind in kinds] == [
        "None",
        "9.99 EUR",
        "7.00 EUR",
        "29.89 EUR",
        "None",
    ]
    assert found["switch-cycle"].every == YEAR
    assert [one.plan.name for one in found["downgrade"].cheaper] == ["Mini", "Basic"]


@pytest.mark.parametrize(
    ("kind", "text", "is_unpaid"),
    [
        ("pause", "Pause for up to three months: no charge.", True),
        ("pause", "It can be paused for three months without charges.", True),
        ("pause", "Monthly plans can pause without a charge.", True),
        ("pause", "A pause stops the charges for a while.", True),
        ("pause", "Some plans can halt billing for a few months.", True),
        ("pause", "Pause for a month; the next one is charged.", False),
        ("pause", "Free with Plus, 6.99 GBP a month with Core.", False),
        ("discount", "A month at no charge is offered.", False),
    ],
)
def test_a_pause_is_without_a_charge_only_where_the_record_says_so(
    desk: Desk, kind: str, text: str, *, is_unpaid: bool
) -> None:
    known(desk, replace(record("service"), alternatives=(Alternative(kind, text),)))
    assert [one.is_unpaid for one in desk.preparing.alternatives("Thing")] == [is_unpaid]


def test_without_a_record_nothing_is_claimed(desk: Desk) -> None:
    desk.subscriptions.add(draft(first="2026-10-30"))
    assert desk.preparing.alternatives("Thing") == ()
    assert desk.preparing.at_hand("Thing").needs == ()
    after = desk.preparing.afterwards("Thing")
    assert (after.access_until, after.may_revoke, after.happens) == (None, None, ())


def test_what_happens_afterwards_has_the_days_of_the_end(desk: Desk) -> None:
    made = replace(
        record("service"),
        words=Words(access_after="period-end", undo="until-period-end"),
        after=("Stored videos are deleted: download them first.", "The account stays."),
    )
    known(desk, made)
    desk.cases.open("Thing")
    desk.cases.move("Thing", CaseState.SENT)
    desk.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    after = desk.preparing.afterwards("Thing")
    last = date(2026, 12, 29)
    assert (after.access_until, after.statement_on) == (last, date(2027, 1, 2))
    assert (after.may_revoke, after.revoke_until) == (True, last)
    assert after.happens == ("The account stays.",), "what is left to do is told as such"


def test_access_that_ends_at_once_or_nobody_knows_when_is_told_so(desk: Desk) -> None:
    known(desk, replace(record("service"), words=Words(access_after="immediate")))
    desk.cases.open("Thing")
    desk.cases.move("Thing", CaseState.SENT)
    assert desk.preparing.afterwards("Thing").access_until == desk.clock.today()
    desk.know(replace(record("service"), words=Words(access_after="varies", undo="varies")))
    after = desk.preparing.afterwards("Thing")
    assert (after.access_until, after.may_revoke) == (None, None)
