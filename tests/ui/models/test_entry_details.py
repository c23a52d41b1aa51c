from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from subtrack.domain.errors import NotFoundError
from subtrack.domain.money import Money
from subtrack.services.drafts import Draft
from subtrack.ui.models.entry_details import DetailMaker, EntryDetails, PriceStep
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import TODAY

Make = Callable[..., EntryDetails]


@pytest.fixture
def make(workspace: Workspace) -> Make:
    """Adds an entry and gives its details."""

    def made(name: str = "Thing", **fields: Any) -> EntryDetails:
        number = workspace.services.subscriptions.add(draft(name, **fields)).after.number
        return details_of(workspace, number)

    return made


def details_of(workspace: Workspace, number: int) -> EntryDetails:
    return DetailMaker(workspace.services, workspace.speech).details(number)


def facts_of(details: EntryDetails) -> dict[str, str]:
    return {fact.name: fact.value for fact in details.facts}


def test_what_is_charged_for_the_first_time_tomorrow_has_not_begun(make: Make) -> None:
    facts = facts_of(make("Soon", first="2026-11-23"))
    assert facts["Begins"] == "23 Nov 2026"
    assert "Since" not in facts
    assert "Since" in facts_of(make("Today", first="2026-11-22"))


def test_everything_that_is_known_is_told(make: Make) -> None:
    details = make(
        "Netflix",
        price="13.99 EUR",
        first="2023-01-31",
        provider="netflix",
        billed_by="direct",
        payment="Visa 4242",
        account="me@example.org",
        contract_no="K-17",
        notice="14d",
        minimum_term="1m",
        tags=("Family", "TV"),
        note="<b>first</b>\nsecond",
        card_expires="2027-08-31",
        address=("Some street 1", "Germany"),
    )
    assert facts_of(details) == {
        "Price": "13.99 EUR every month",
        "Next charge": "Mon 30 Nov, in 8 days",
        "Since": "31 Jan 2023",
        "Paid so far": "643.54 EUR",
        "Billed by": "netflix itself",
        "Paid with": "Visa 4242",
        "Card valid to": "31 Aug 2027",
        "Account": "me@example.org",
        "Contract no.": "K-17",
        "Notice": "14 days",
        "Minimum term": "1 month",
        "Renews by": "1 month, assumed",
        "Letters to": "Some street 1\nGermany",
        "Tags": "Family, TV",
        "Note": "<b>first</b>\nsecond",
    }
    assert {fact.name for fact in details.facts if fact.copies} == {"Account", "Contract no."}


def test_what_a_record_filled_says_so(make: Make) -> None:
    details = make("Netflix", first="2023-01-31", provider="netflix")
    assert facts_of(details)["Letters to"].endswith("(from the record)")


def test_ends_are_told_as_the_last_day(make: Make) -> None:
    details = make(first="2023-01-31", ends="2027-04-01")
    assert facts_of(details)["Last day"] == "31 Mar 2027"
    assert details.advice is not None
    assert details.advice.line.format(day=details.advice.day) == "Ends, the last day is 31 Mar 2027"
    over = make("Over", first="2023-01-31", ends="2026-11-01")
    assert over.advice is not None
    assert over.advice.day == "31 Oct 2026"
    assert over.charges == ()
    assert over.history[0] == (date(2026, 10, 31), "Last day")


def test_a_lower_price_and_a_pause_are_told(make: Make) -> None:
    details = make(
        price="20 EUR",
        first="2026-10-01",
        promo="5",
        promo_until="2027-04-01",
        paused_until=date(2027, 1, 15),
    )
    facts = facts_of(details)
    assert facts["Lower price"] == "5.00 EUR up to 31 Mar 2027, then 20.00 EUR"
    assert facts["Paused until"] == "15 Jan 2027"
    assert [step.price.minor for step in details.steps] == [500, 2000]
    assert details.steps[0].since == date(2026, 10, 1)


@pytest.mark.parametrize(
    ("fields", "line", "reason"),
    [
        (
            {"first": "2023-01-31"},
            "Cancel by Sun 29 Nov, in 7 days",
            "The day before the charge on Mon 30 Nov.",
        ),
        (
            {"first": "2023-01-31", "paused_until": "open"},
            "Cancel by Sun 29 Nov, in 7 days",
            "The day before the next term begins on Mon 30 Nov.",
        ),
        (
            {"first": "2023-12-31", "every": "1y", "notice": "1m"},
            "Cancel by Sun 29 Nov, in 7 days",
            "The contract asks for 1 month of notice before Thu 31 Dec.",
        ),
        (
            {"trial_ends": "2026-11-25"},
            "Cancel by Tue 24 Nov, in 2 days",
            "The day before the trial turns into a paid plan on Wed 25 Nov.",
        ),
        (
            {"first": "2023-11-24", "every": "1y", "notice": "1m"},
            "The safe day was Fri 23 Oct, 30 days ago",
            "Cancel now all the same: it may still count, for Tue 24 Nov has not come.",
        ),
        (
            {"started": "2020-01-01", "minimum_term": "1y", "renewal_term": "open", "notice": "1m"},
            "Can be cancelled on any day",
            "Cancelled today, its last day would be 22 Dec 2026.",
        ),
        (
            {"first": "2026-10-30", "manual": True},
            "Pay on Mon 30 Nov to go on, in 8 days",
            "It does not renew by itself.",
        ),
        (
            {"first": "2026-10-20", "manual": True},
            "Not marked as paid: Fri 20 Nov",
            "It does not renew by itself. Mark what you paid, or say when it ended.",
        ),
    ],
)
def test_advice_says_what_to_do_by_when_and_why(
    make: Make, fields: dict[str, Any], line: str, reason: str
) -> None:
    advice = make(**fields).advice
    assert advice is not None
    assert (advice.line.format(day=advice.day), advice.reason) == (line, reason)


def test_the_whole_reckoning_ends_with_the_day_that_is_advised(make: Make) -> None:
    advice = make(first="2023-12-31", every="1y", notice="1m").advice
    assert advice is not None
    assert len(advice.why) == 3
    assert "Sun 29 Nov" in advice.why[-1]


def test_prices_and_charges_to_come_are_listed(make: Make, workspace: Workspace) -> None:
    number = make("Dear", price="12.99 EUR", first="2023-01-31").row.number
    edit = workspace.services.subscriptions.edit
    edit("Dear", Draft(price="13.99", since=date(2025, 1, 31)))
    edit("Dear", Draft(price="15.99", since=date(2027, 2, 28)))
    details = details_of(workspace, number)
    assert details.steps == [
        PriceStep(date(2023, 1, 31), Money(1299, "EUR")),
        PriceStep(date(2025, 1, 31), Money(1399, "EUR")),
        PriceStep(date(2027, 2, 28), Money(1599, "EUR")),
    ]
    assert len(details.charges) == 10
    assert details.charges[0] == (date(2026, 11, 30), Money(1399, "EUR"))
    assert details.to_come == (Money(3 * 1399 + 7 * 1599, "EUR"),)
    assert (date(2025, 1, 31), "12.99 EUR \u2192 13.99 EUR") in details.history


def test_charges_paid_ahead_are_not_to_come(make: Make, workspace: Workspace) -> None:
    number = make("Hand", first="2026-10-30", manual=True).row.number
    workspace.services.subscriptions.mark_paid("Hand", date(2026, 11, 30))
    details = details_of(workspace, number)
    assert details.charges[0][0] == date(2026, 12, 30)
    assert facts_of(details)["Not marked"] == "1 charge, the last on 30 Oct 2026"
    assert (date(2026, 11, 30), "Paid, 9.99 EUR") not in details.history


def test_decisions_are_part_of_the_history(make: Make, workspace: Workspace) -> None:
    number = make("Yearly", first="2023-11-30", every="1y").row.number
    workspace.services.deciding.keep("Yearly")
    details = details_of(workspace, number)
    assert details.history[0] == (TODAY, "Kept beyond 30 Nov 2026")


def test_an_entry_in_the_trash_has_its_past_alone(make: Make, workspace: Workspace) -> None:
    number = make("Gone", first="2023-11-30").row.number
    workspace.services.subscriptions.remove("Gone")
    details = details_of(workspace, number)
    assert details.advice is None
    assert details.charges == ()
    assert details.history[0] == (TODAY, "Moved to the trash")


def test_an_entry_that_there_is_not_is_a_known_error(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError):
        details_of(workspace, 17)
