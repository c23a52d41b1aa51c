"""What other programs list is taken in row by row: nothing twice, nothing silently left out."""

from __future__ import annotations

from datetime import date
from typing import Any

from subtrack.domain.money import Money
from subtrack.domain.provider import Channel
from subtrack.domain.status import Status
from subtrack.domain.subscription import Subscription
from subtrack.services.foreign.importing import Listed
from subtrack.services.foreign.table import Row
from tests.services.conftest import Desk
from tests.services.making import draft, record


def row(name: str = "Gym", **fields: str) -> Row:
    plain = {"price": "€9.99", "cycle": "Monthly", "next": "2026-12-05"}
    return {"name": name, **plain, **fields}


def listed(desk: Desk, *rows: Row, home: str | None = None) -> Listed:
    return desk.foreign.planned(rows, home)


def one(desk: Desk, **fields: str) -> Subscription:
    (entry,) = listed(desk, row(**fields)).added
    return entry


def said(found: Listed) -> list[tuple[str, str]]:
    return [(it.name, it.said.template) for it in (*found.refused, *found.remarks)]


def test_a_row_becomes_a_subscription_with_all_that_it_says(desk: Desk) -> None:
    entry = one(
        desk,
        renews="Manual",
        category="Sport",
        payment="Card",
        account="me@example.org",
        tags="a\nb",
        note="Two\nlines",
        url="https://gym.example",
        payer="Anna",
        notice_days="14",
    )
    particulars = entry.particulars
    assert (entry.contract.prices.on(date(2026, 12, 5)), entry.contract.auto_renew) == (
        Money(999, "EUR"),
        False,
    )
    assert entry.contract.next_charge(date(2026, 11, 22)) == date(2026, 12, 5)
    assert (particulars.category, particulars.payment, particulars.account) == (
        "Sport",
        "Card",
        "me@example.org",
    )
    assert set(particulars.tags) == {"a", "b"}
    assert particulars.note == "Two\nlines\nhttps://gym.example\nPaid by Anna"
    assert str(entry.contract.terms.notice) == "P14D"


def test_a_start_whose_charges_fall_on_the_next_one_is_the_anchor(desk: Desk) -> None:
    entry = one(desk, started="2026-01-31", next="2026-11-30")
    days = list(entry.contract.charges(date(2026, 11, 22), date(2027, 2, 1)))
    assert days == [date(2026, 11, 30), date(2026, 12, 31), date(2027, 1, 31)]


def test_a_start_that_does_not_fit_is_only_the_start(desk: Desk) -> None:
    entry = one(desk, started="2026-01-10", next="2026-12-05")
    assert entry.contract.started == date(2026, 1, 10)
    assert entry.contract.anchor == date(2026, 12, 5)


def test_a_next_charge_that_passed_goes_on_from_where_it_was(desk: Desk) -> None:
    entry = one(desk, next="2025-05-31")
    assert entry.contract.next_charge(date(2026, 11, 22)) == date(2026, 11, 30)


def test_what_is_here_already_is_not_added_again(desk: Desk) -> None:
    desk.subscriptions.add(draft("gym", "12.00 EUR", first="2026-01-05"))
    assert listed(desk, row()).unchanged == 1
    assert [it.name for it in listed(desk, row(), row()).added] == ["Gym"]
    assert [it.name for it in listed(desk, row(price="$5")).added] == ["Gym"]
    assert [it.name for it in listed(desk, row(cycle="Yearly")).added] == ["Gym"]


def test_the_same_list_adds_nothing_a_second_time_whatever_was_done_since(desk: Desk) -> None:
    rows = (row(), row(), row("Other"))
    first = listed(desk, *rows)
    assert len(first.added) == 3
    desk.book.write(added=first.added)
    assert (listed(desk, *rows).added, listed(desk, *rows).unchanged) == ([], 3)
    desk.subscriptions.edit("Other", draft("Renamed", "20.00 EUR", first="2026-12-05"))
    desk.subscriptions.remove("Renamed")
    assert (listed(desk, *rows).added, listed(desk, *rows).unchanged) == ([], 3)
    assert len(listed(desk, *rows, row()).added) == 1


def test_what_cannot_be_read_is_named_with_its_reason_and_the_others_are_taken_in(
    desk: Desk,
) -> None:
    found = listed(
        desk,
        row("Once", cycle="One-time"),
        row("Unclear", price="1.299", currency="EUR"),
        row("When", next="5/6/2026"),
        row("", price="€1"),
        row("Card", note="4111 1111 1111 1111"),
        row("Fine"),
    )
    assert [it.name for it in found.added] == ["Fine"]
    assert [it.name for it in found.refused] == ["Once", "Unclear", "When", "row 4", "Card"]


def test_a_sign_and_a_last_day_of_a_month_are_told(desk: Desk) -> None:
    found = listed(desk, row("Dollar", price="$5", next="2027-02-28"), home="CAD")
    (entry,) = found.added
    assert entry.contract.prices.on(date(2027, 2, 28)).currency == "CAD"
    assert [text.split()[0] for _, text in said(found)] == ["{sign}", "{day}"]


def test_the_day_to_cancel_of_wallos_cancels_nothing(desk: Desk) -> None:
    found = listed(desk, row(decide_by="2026-11-30", status="Enabled", active="Yes"))
    (entry,) = found.added
    assert entry.contract.ends is None
    assert entry.particulars.note == "Cancel by 2026-11-30"
    assert "notice period" in said(found)[0][1]


def test_where_it_stands_there_is_taken_over_and_told(desk: Desk) -> None:
    found = listed(
        desk,
        row("Paused", active="No"),
        row("Left", status="Cancelled", next="2026-11-30"),
        row("Gone", status="Cancelled", next="2026-10-05", started="2026-01-05"),
        row("Trial", status="Trial"),
    )
    desk.book.write(added=found.added)
    status = {it.entry.name: it.status for it in desk.subscriptions.listed(everything=True)}
    assert status == {
        "Paused": Status.PAUSED,
        "Left": Status.ENDING,
        "Gone": Status.ENDED,
        "Trial": Status.TRIAL,
    }
    noticed = dict.fromkeys(it.name for it in found.remarks)
    assert list(noticed) == ["Paused", "Left", "Gone", "Trial"]


def test_a_name_that_only_one_record_can_mean_has_its_terms(desk: Desk) -> None:
    desk.know(record("netflix", Channel.WEB))
    netflix, gym = (one(desk, name=name) for name in ("Netflix", "Gym"))
    assert (netflix.particulars.provider, gym.particulars.provider) == ("netflix", None)


def test_no_row_is_a_fault(desk: Desk) -> None:
    nasty: dict[str, Any] = {"interval": "999", "notice_days": "99999999", "started": "9999-99-99"}
    found = listed(desk, row(**nasty), row(name="x" * 500), row(cycle="Every 999999 Years"), {})
    assert len(found.added) + len(found.refused) == 4
