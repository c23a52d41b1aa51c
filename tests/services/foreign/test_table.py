"""A list of another program is known by its headings, and what is no list is left to others."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from subtrack.domain.errors import InvalidInputError
from subtrack.services.foreign.table import BROKEN, Row, list_of

WALLOS = (
    "Name,Payment Cycle,Next Payment,Renewal,Category,Payment Method,Paid By,Price,Notes,URL,"
    "State,Notifications,Cancellation Date,Active\n"
)


def rows_of(content: bytes) -> Sequence[Row] | None:
    found = list_of(content)
    return found.rows if found else None


def test_wallos_json_is_read_bare_and_wrapped_and_behind_what_a_server_printed() -> None:
    rows = [{"Name": "AT&amp;T", "Payment Cycle": "Monthly", "Next Payment": "2027-01-31"}]
    rows[0]["Price"] = "$85.5"
    bare, wrapped = json.dumps(rows), json.dumps({"success": True, "subscriptions": rows})
    for text in (bare, wrapped, f"<br />\n<b>Warning</b>: Undefined index<br />\n{bare}"):
        assert rows_of(text.encode()) == [
            {"name": "AT&T", "cycle": "Monthly", "next": "2027-01-31", "price": "$85.5"}
        ]


def test_wallos_table_has_broken_lines_and_addresses_with_commas() -> None:
    body = (
        "Netflix,Monthly,2026-12-05,Automatic,Video,PayPal,Anna,€15.99,line1\n"
        "line2,,Enabled,Enabled,,Yes\n"
        "JetBrains,Yearly,2027-02-28,Automatic,Software,Card,Anna,$299,,https://a.example/b,c,"
        "Enabled,Disabled,,Yes\n"
    )
    rows = rows_of((WALLOS + body).encode())
    assert rows is not None
    assert [(one["name"], one["note"], one["url"], one["active"]) for one in rows] == [
        ("Netflix", "line1\nline2", "", "Yes"),
        ("JetBrains", "", "https://a.example/b,c", "Yes"),
    ]


def test_subtrackr_json_gives_the_names_of_what_it_nests() -> None:
    row = {
        "name": "Netflix",
        "cost": 15.90,
        "original_currency": "EUR",
        "schedule": "Monthly",
        "schedule_interval": 1,
        "renewal_date": "2026-12-05T00:00:00Z",
        "category": {"id": 1, "name": "Video"},
        "tags": [{"id": 1, "name": "tv"}, {"id": 2, "name": "family"}],
        "autopay": True,
        "url": None,
    }
    (found,) = rows_of(json.dumps({"version": "1.0", "subscriptions": [row]}).encode()) or ()
    assert (found["price"], found["category"], found["tags"]) == ("15.9", "Video", "tv\nfamily")
    assert (found["renews"], found["url"], found["interval"]) == ("yes", "", "1")


def test_columns_are_known_by_name_in_any_order_and_with_any_separator() -> None:
    table = "\ufeffPreis;Anbieter;Nächste Zahlung;Turnus\n24,90 €;Gym;01.12.2026;monatlich\n;;;\n"
    assert rows_of(table.encode()) == [
        {"price": "24,90 €", "name": "Gym", "next": "01.12.2026", "cycle": "monatlich"}
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"hello",
        b'{"format": "subtrack", "version": 1, "subscriptions": []}',
        b'{"subscriptions": []}',
        b'[{"Name": "a", "Price": "1"}]',
        b"[1, 2]",
        b"name,price\na,1\n",
        b"name,price,cycle\na,1,monthly\n",
        b"[" * 100_000,
    ],
)
def test_what_is_no_such_list_is_none(content: bytes) -> None:
    assert list_of(content) is None


@pytest.mark.parametrize("content", [b"PK\x03\x04zip", b"SQLite format 3\x00"])
def test_an_archive_and_a_database_are_told_what_to_do_instead(content: bytes) -> None:
    with pytest.raises(InvalidInputError, match="JSON or CSV"):
        list_of(content)


def test_too_many_rows_are_refused() -> None:
    table = "name,price,cycle,next payment\n" + "a,1,monthly,2026-12-01\n" * 50_001
    with pytest.raises(InvalidInputError, match="more than"):
        list_of(table.encode())


def test_what_a_spreadsheet_saved_of_wallos_is_read_and_what_was_cut_off_stays_a_row() -> None:
    saved = WALLOS.replace(",", ";") + "Gym;Monthly;2026-12-05;Automatic;;;;€9;a,b;;Enabled;;;Yes\n"
    cut = f"{WALLOS}Gym,Monthly,2026-12-05,Automatic,,,,€9,a\nNetflix,Monthly,20"
    for content, names in ((saved, ["Gym"]), (cut, ["Gym"])):
        rows = rows_of(content.encode())
        assert rows is not None
        assert [one["name"] for one in rows] == names
        assert rows[0]["note"].startswith("a")


def test_a_row_that_does_not_fit_under_its_headings_is_a_broken_one() -> None:
    table = "name,price,cycle,next payment\nGym,9,99,monthly,2026-12-01\nA,9,monthly,2026-12-01,,\n"
    first, second = rows_of(table.encode()) or ()
    assert first == {"name": "Gym", BROKEN: "yes"}
    assert second["next"] == "2026-12-01"


def test_an_address_is_no_markup() -> None:
    table = (
        "name,price,cycle,next payment,url\nA,9,monthly,2026-12-01,https://a.example/?b=1&copy=2\n"
    )
    ((row),) = rows_of(table.encode()) or ()
    assert row["url"] == "https://a.example/?b=1&copy=2"


def test_firefly_counts_from_a_date_and_skips() -> None:
    table = (
        "user_id,bill_id,created_at,updated_at,currency_code,name,amount_min,amount_max,date,"
        "repeat_freq,skip,active\n"
        "1,2,x,x,EUR,Rent,9.990000000000,12.990000000000,2024-01-31,monthly,1,1\n"
    )
    found = list_of(table.encode())
    assert found is not None
    (row,) = found.rows
    assert (row["first"], row["skip"], row["cycle"]) == ("2024-01-31", "1", "monthly")
    assert found.aside == ()


def test_columns_of_which_nothing_is_taken_over_are_named_and_none_overwrites_another() -> None:
    table = (
        "id;name;company;price;cycle;next payment;notes;description;usage;empty\n"
        "1;Gym;;9 EUR;monthly;2026-12-01;a;b;Low;\n"
        "2;Club;Ltd;9 EUR;monthly;2026-12-01;;b;;\n"
    )
    found = list_of(table.encode())
    assert found is not None
    assert [(one["name"], one["note"]) for one in found.rows] == [("Gym", "a\nb"), ("Club", "b")]
    assert found.aside == ("usage", "company")


def nested(depth: int) -> str:
    return f"{'[' * depth}{']' * depth}"


@pytest.mark.parametrize(
    "content",
    [
        "x" * 200_000,
        "a,b\rc,d\r",
        f'[{{"Name": "a", "Price": "1", "Cycle": "m", "Due": {nested(900)}}}]',
    ],
)
def test_a_hostile_file_is_no_list_and_no_fault(content: str) -> None:
    assert list_of(content.encode()) is None
