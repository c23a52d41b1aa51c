"""The table for spreadsheets: out and in again without loss, and no cell is a formula."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from subtrack.domain.errors import InvalidInputError
from subtrack.services import book_table
from tests.services.conftest import Desk
from tests.services.making import draft

FILE = Path("book.csv")
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


@pytest.fixture
def other() -> Desk:
    return Desk()


def table(desk: Desk) -> list[dict[str, str]]:
    desk.transfer.export(FILE)
    text = desk.files.contents[FILE].decode()
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def carry(desk: Desk, other: Desk) -> None:
    desk.transfer.export(FILE)
    other.files.contents[FILE] = desk.files.contents[FILE]


def fill(desk: Desk) -> None:
    desk.subscriptions.add(draft("Plain", first="2026-01-31", last_day=True))
    desk.subscriptions.add(
        draft(
            "=HYPERLINK(evil)",
            next="2026-12-15",
            started=date(2024, 1, 1),
            plan="+Family",
            account="@me",
            note="-1\n=2",
            tags=("-x", "a; b"),
            address=("=Street", "", "Land")[::2],
            contract_no="'+49",
            manual=True,
        )
    )
    desk.subscriptions.add(draft("Ended, and “quoted”", first="2024-01-31", ends=date(2025, 1, 1)))


def test_what_goes_out_comes_in_without_loss(desk: Desk, other: Desk) -> None:
    fill(desk)
    carry(desk, other)
    done = other.transfer.take_in(FILE)
    assert len(done.added) == 3
    other.transfer.export(FILE)
    assert other.files.contents[FILE] == desk.files.contents[FILE]
    assert other.book.entries() == desk.book.entries()


def test_it_adds_nothing_twice_and_changes_nothing(desk: Desk) -> None:
    fill(desk)
    desk.transfer.export(FILE)
    before = desk.book.entries()
    done = desk.transfer.take_in(FILE, update=True)
    assert (done.unchanged, done.added, done.left) == (3, (), ())
    desk.clock.go_to(date(2027, 3, 1))
    assert desk.transfer.take_in(FILE).unchanged == 3
    desk.files.contents[FILE] = desk.files.contents[FILE].replace(b"Plain", b"Other")
    done = desk.transfer.take_in(FILE, update=True)
    assert [one.name for one in done.left] == ["Plain"]
    assert desk.book.entries() == before


def test_no_cell_begins_as_a_formula_does(desk: Desk) -> None:
    fill(desk)
    cells = [cell for row in table(desk) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(FORMULAS)]
    assert "'=HYPERLINK(evil)" in cells


@given(some.text(alphabet=[*FORMULAS, "'", "a", " ", "\n", '"', ","], max_size=8))
def test_a_guard_is_taken_off_exactly(text: str) -> None:
    guarded = book_table.guarded(text)
    assert book_table._unguarded(guarded) == text
    assert not guarded.startswith(FORMULAS)


def test_lines_end_as_the_standard_says_and_columns_keep_their_names(desk: Desk) -> None:
    desk.subscriptions.add(draft("Gym", first="2026-01-05"))
    desk.transfer.export(FILE)
    head, row, rest = desk.files.contents[FILE].decode().split("\r\n")
    assert head.split(",") == list(book_table.COLUMNS)
    assert row.split(",")[1:3] == ["uid-1", "Gym"]
    assert rest == ""


def test_what_lies_in_the_trash_is_left_as_it_is(desk: Desk) -> None:
    desk.subscriptions.add(draft("Gym", first="2026-01-05"))
    desk.transfer.export(FILE)
    desk.subscriptions.remove("Gym")
    done = desk.transfer.take_in(FILE)
    assert [one.name for one in done.left] == ["Gym"]


def test_a_spreadsheet_may_have_saved_it_with_semicolons_and_a_mark(
    desk: Desk, other: Desk
) -> None:
    desk.subscriptions.add(draft("Gym", first="2026-01-05"))
    desk.transfer.export(FILE)
    content = desk.files.contents[FILE].replace(b",", b";")
    other.files.contents[FILE] = b"\xef\xbb\xbf" + content
    assert len(other.transfer.take_in(FILE).added) == 1


HEAD = b"uid,name,price,currency,cycle,anchor\r\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no table"),
        (b"Name,Price\nGym,5\n", "no table"),
        (b"\xff\xfe\x00", "not text in UTF-8"),
        (HEAD + b'a,"Gym,5,EUR,P1M,2026-01-05\r\n', "not a whole table"),
        (HEAD + b"a,Gym,5\r\n", "number of columns"),
        (HEAD + b"a,Gym,5,EUR,P1M,2026-01-05,more\r\n", "number of columns"),
        (HEAD + b"a,Gym,NaN,EUR,P1M,2026-01-05\r\n", "row 1"),
        (HEAD + b"a,Gym,5,EUR,P1M,2026-02-30\r\n", "row 1"),
        (HEAD + b"a,Gym,5,EUR,,2026-01-05\r\n", "row 1"),
        (HEAD + b"a,Gym,5,EUR,P1M,2026-01-05\r\n" * 2, "twice"),
        (HEAD + b"a,4111 1111 1111 1111,5,EUR,P1M,2026-01-05\r\n", "card number"),
        (HEAD + b"x" * 200_000 + b",Gym,5,EUR,P1M,2026-01-05\r\n", "not a whole table"),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_row(
    desk: Desk, content: bytes, said: str
) -> None:
    desk.files.contents[FILE] = content
    with pytest.raises(InvalidInputError) as refused:
        desk.transfer.take_in(FILE)
    assert said in str(refused.value)
    assert desk.book.entries() == ()
