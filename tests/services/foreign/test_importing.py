"""What other programs list is taken in row by row: nothing twice, nothing silently left out."""

from __future__ import annotations

from datetime import date
from typing import Any

from subtrack.domain.money import Money
from subtrack.domain.provider import Channel
from subtrack.domain.status import Status
from subtrack.domain.subscription import Subscription
from subtrack.services.foreign.importing import Listed
from subtrack.services.foreign.table import ForeignList, Row
from tests.services.conftest import Desk
from tests.services.making import draft, record


def row(name: str = "Gym", **fields: str) -> Row:
    plain = {"price": "€9.99", "cycle": "Monthly", "next": "2026-12-05"}
    return {"name": name, **plain, **fields}


def listed(desk: Desk, *rows: Row, home: str | None = None) -> Listed:
    return desk.foreign.planned(ForeignList(rows), home)


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
        notice="14",
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
    nasty: dict[str, Any] = {"interval": "999", "notice": "99999999", "started": "9999-99-99"}
    found = listed(desk, row(**nasty), row(name="x" * 500), row(cycle="Every 999999 Years"), {})
    assert len(found.added) + len(found.refused) == 4


def test_one_day_of_a_column_that_can_be_read_in_one_way_settles_the_others(desk: Desk) -> None:
    found = listed(desk, row("A", next="5/12/2026"), row("B", next="31/12/2026"))
    days = {it.name: it.contract.next_charge(date(2026, 11, 22)) for it in found.added}
    assert days == {"A": date(2026, 12, 5), "B": date(2026, 12, 31)}
    assert [it.name for it in found.remarks] == ["A"]
    american = listed(desk, row("A", next="1/2/2027"), row("B", next="12/31/2026"))
    assert american.added[0].contract.anchor == date(2027, 1, 2)


def test_a_column_that_contradicts_itself_settles_nothing(desk: Desk) -> None:
    rows = (row("A", next="5/12/2026"), row("B", next="31/12/2026"), row("C", next="12/31/2026"))
    assert [it.name for it in listed(desk, *rows).refused] == ["A"]
    other = listed(desk, row("A", next="5/6/2027"), row("B", started="31/1/2026"))
    assert [it.name for it in other.refused] == ["A"]


def test_a_day_that_cannot_be_read_is_never_passed_over(desk: Desk) -> None:
    found = listed(
        desk,
        row("Next", next="soon", started="2026-01-05"),
        row("Trial", trial_ends="5/6/2027"),
        row("Start", started="long ago"),
    )
    assert [it.name for it in found.refused] == ["Next", "Trial"]
    assert said(found)[2:] == [("Start", "Its start {text!r} cannot be read, and is left out.")]


def test_a_start_without_a_year_lies_behind(desk: Desk) -> None:
    assert one(desk, started="5 Jan", next="2027-02-28").contract.started == date(2026, 1, 5)


def test_a_bill_of_firefly_skips_and_goes_on_from_its_day(desk: Desk) -> None:
    fields = {"price": "12.990000000000", "least": "9.990000000000", "currency": "EUR", "next": ""}
    found = listed(desk, row(first="2026-01-31", skip="1", **fields))
    (entry,) = found.added
    days = list(entry.contract.charges(date(2026, 11, 22), date(2027, 4, 1)))
    assert days == [date(2026, 11, 30), date(2027, 1, 31), date(2027, 3, 31)]
    assert entry.contract.prices.on(days[0]) == Money(1299, "EUR")
    assert "highest" in said(found)[0][1]


def test_a_status_and_a_notice_that_are_not_understood_are_told(desk: Desk) -> None:
    found = listed(desk, row("A", status="ruht"), row("B", notice="fristgerecht"))
    assert [name for name, _ in said(found)] == ["A", "B"]
    left, paused = listed(
        desk, row("C", status="gekündigt"), row("D", status="Pausiert", notice="3 Monate")
    ).added
    assert left.contract.ends is not None
    assert (str(paused.contract.terms.notice), len(paused.contract.pauses)) == ("P3M", 1)


def test_a_price_without_a_currency_is_told_what_it_lacks(desk: Desk) -> None:
    (refused,) = listed(desk, row(price="24,90")).refused
    assert "has no currency" in refused.said.template
    (unclear,) = listed(desk, row(price="€9.99", currency="USD")).refused
    assert "not clear which price" in unclear.said.template


def test_a_broken_row_is_refused_and_columns_left_out_are_told_once(desk: Desk) -> None:
    (refused,) = listed(desk, {"name": "Gym", "broken": "yes"}).refused
    assert "more cells" in refused.said.template
    found = desk.foreign.planned(ForeignList([row("A"), row("B")], ("usage", "share count")))
    assert [(it.name, it.said.values) for it in found.remarks] == [
        ("", {"columns": "usage, share count"})
    ]


def test_a_name_in_other_letters_is_known_again(desk: Desk) -> None:
    desk.book.write(added=listed(desk, row("NETFLIX")).added)
    assert listed(desk, row("Netflix")).added == []


def test_a_label_does_not_hide_whose_record_it_is(desk: Desk) -> None:
    desk.know(record("netflix", Channel.WEB))
    entry = one(desk, name="Netflix", label="Oma")
    assert (entry.name, entry.particulars.provider) == ("Netflix (Oma)", "netflix")


def test_a_month_with_31_days_ends_on_no_shortened_day(desk: Desk) -> None:
    assert said(listed(desk, row(next="2026-12-31"))) == []
