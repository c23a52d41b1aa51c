"""Preferences go out with the book, and come in where nothing was chosen yet."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from subtrack.domain.dates import WeekStart
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.preferences import Preferences
from tests.services.conftest import Desk
from tests.services.making import draft

FILE = Path("book.json")
CHOSEN = Preferences(home_currency="CHF", week_start=WeekStart.SUNDAY, seen_on=date(2026, 11, 17))


@pytest.fixture
def other() -> Desk:
    return Desk()


def carry(desk: Desk, other: Desk) -> None:
    desk.transfer.export(FILE)
    other.files.contents[FILE] = desk.files.contents[FILE]


def test_an_empty_book_takes_them_over(desk: Desk, other: Desk) -> None:
    desk.preferences.put(CHOSEN)
    carry(desk, other)
    assert other.transfer.take_in(FILE).preferences
    assert other.preferences.get() == CHOSEN
    assert other.maintenance.labels == ["before-import"]
    other.transfer.export(FILE)
    assert other.files.contents == desk.files.contents


def test_which_calendar_file_is_written_here_is_told_to_nobody(desk: Desk, other: Desk) -> None:
    desk.preferences.put(
        Preferences(home_currency="CHF", calendar_file="/home/me/x.ics", names_in_calendar=True)
    )
    carry(desk, other)
    assert b"calendar" not in desk.files.contents[FILE]
    other.transfer.take_in(FILE)
    assert other.preferences.get() == Preferences(home_currency="CHF")


def test_what_was_chosen_here_stays(desk: Desk, other: Desk) -> None:
    desk.preferences.put(CHOSEN)
    other.preferences.put(Preferences(home_currency="EUR"))
    carry(desk, other)
    assert other.transfer.take_in(FILE).preferences
    assert other.preferences.get() == Preferences(
        home_currency="EUR", week_start=WeekStart.SUNDAY, seen_on=date(2026, 11, 17)
    )


def test_where_nothing_is_new_nothing_is_written(desk: Desk, other: Desk) -> None:
    desk.preferences.put(CHOSEN)
    other.preferences.put(CHOSEN)
    carry(desk, other)
    writes = other.store.writes
    assert not other.transfer.take_in(FILE).preferences
    assert (other.store.writes, other.maintenance.labels) == (writes, [])


def test_a_dry_run_only_says_so(desk: Desk, other: Desk) -> None:
    desk.preferences.put(CHOSEN)
    carry(desk, other)
    assert other.transfer.take_in(FILE, dry_run=True).preferences
    assert other.preferences.get() == Preferences()


@pytest.mark.parametrize("version", [1, 2])
def test_a_file_of_an_older_version_is_still_read(desk: Desk, other: Desk, version: int) -> None:
    desk.subscriptions.add(draft(first="2026-01-15", lead_days=(9,)))
    carry(desk, other)
    document = json.loads(other.files.contents[FILE])
    for entry in document["subscriptions"]:
        del entry["lead_days"]
    if version == 1:
        del document["preferences"]
    other.files.contents[FILE] = json.dumps({**document, "version": version}).encode()
    done = other.transfer.take_in(FILE)
    (added,) = done.added
    assert (added.name, added.lead_days, done.preferences) == ("Thing", (), False)


def with_case(desk: Desk) -> None:
    desk.subscriptions.add(draft("Line", first="2026-01-15", category="telecom"))
    desk.cases.open("Line")
    desk.cases.tick_task("Line", 1)


def test_a_file_from_before_there_were_tasks_is_read_without_them(desk: Desk, other: Desk) -> None:
    with_case(desk)
    carry(desk, other)
    document = json.loads(other.files.contents[FILE])
    (case,) = document["subscriptions"][0]["cases"]
    del case["tasks"]
    for event in case["events"]:
        del event["came_back"]
    other.files.contents[FILE] = json.dumps({**document, "version": 5}).encode()
    (added,) = other.transfer.take_in(FILE).added
    assert added.cases[0].tasks == ()


def test_what_is_left_to_do_and_its_tick_travel_with_the_book(desk: Desk, other: Desk) -> None:
    with_case(desk)
    carry(desk, other)
    (added,) = other.transfer.take_in(FILE).added
    assert added.cases == desk.book.find("Line").cases
    assert [one.done for one in added.cases[0].tasks] == [desk.clock.today()]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("kind", value) for value in (None, "", "eat", 1)),
        *(("text", value) for value in ("", " ", 7, "a\x00b", "x" * 2_001)),
        *(("since", value) for value in ("birth", 1)),
        *(("within", value) for value in ("", "P", "-P1D", 10, "P999Y")),
        *(("done", value) for value in ("", "2026-13-01", 1, "1800-01-01")),
    ],
    ids=repr,
)
def test_a_task_that_cannot_be_is_told_with_its_place(
    desk: Desk, other: Desk, key: str, value: object
) -> None:
    with_case(desk)
    carry(desk, other)
    document = json.loads(other.files.contents[FILE])
    document["subscriptions"][0]["cases"][0]["tasks"][0][key] = value
    other.files.contents[FILE] = json.dumps(document).encode()
    with pytest.raises(InvalidInputError) as refusal:
        other.transfer.take_in(FILE)
    assert "subscriptions[0].cases[0].tasks[0]" in str(refusal.value)
    assert other.book.entries() == ()


@pytest.mark.parametrize("days", [None, [7.5], ["7"], [-1], [200_000], list(range(101))], ids=str)
def test_lead_times_that_cannot_be_are_told_with_their_place(
    desk: Desk, other: Desk, days: object
) -> None:
    desk.subscriptions.add(draft(first="2026-01-15"))
    carry(desk, other)
    document = json.loads(other.files.contents[FILE])
    document["subscriptions"][0]["lead_days"] = days
    other.files.contents[FILE] = json.dumps(document).encode()
    with pytest.raises(InvalidInputError, match=r"subscriptions\[0\]"):
        other.transfer.take_in(FILE)


@pytest.mark.parametrize(
    ("preferences", "said"),
    [
        ({"home_currency": "XYZ"}, "preferences: There is no currency 'XYZ'"),
        ([], "preferences is not an object"),
    ],
)
def test_what_cannot_be_right_is_told_with_its_place(
    desk: Desk, other: Desk, preferences: object, said: str
) -> None:
    carry(desk, other)
    document = json.loads(other.files.contents[FILE])
    document["preferences"] = preferences
    other.files.contents[FILE] = json.dumps(document).encode()
    with pytest.raises(InvalidInputError) as refused:
        other.transfer.take_in(FILE)
    assert said in str(refused.value)


def test_version_2_must_tell_them(desk: Desk, other: Desk) -> None:
    carry(desk, other)
    document = json.loads(other.files.contents[FILE])
    del document["preferences"]
    other.files.contents[FILE] = json.dumps(document).encode()
    with pytest.raises(InvalidInputError, match="preferences is missing"):
        other.transfer.take_in(FILE)


def test_what_an_import_did_can_be_taken_back(desk: Desk, other: Desk) -> None:
    desk.preferences.put(CHOSEN)
    desk.subscriptions.add(draft("Gym", first="2026-01-05"))
    carry(desk, other)
    planned = other.transfer.take_in(FILE, dry_run=True)
    assert (planned.changes, planned.chosen) == ((), None)
    done = other.transfer.take_in(FILE)
    assert done.chosen
    other.subscriptions.undo_all(done.changes)
    other.preferences.undo(done.chosen)
    assert other.subscriptions.listed() == []
    assert other.preferences.get() == Preferences()


@pytest.mark.parametrize(
    ("name", "mark"), [("own.txt", ","), ("own.csv", "\t"), ("own.tsv", "\t"), ("own.csv", ";")]
)
def test_its_own_table_is_known_by_what_it_holds(desk: Desk, name: str, mark: str) -> None:
    desk.subscriptions.add(draft("Gym", first="2026-01-05", notice="3m"))
    desk.transfer.export(Path("/book.csv"))
    table = desk.files.contents[Path("/book.csv")].decode().replace(",", mark)
    desk.files.contents[Path("/", name)] = f"\ufeff{table}".encode()
    assert desk.transfer.take_in(Path("/", name)).unchanged == 1


def test_a_text_that_is_no_list_is_told_what_headings_are_wanted(desk: Desk) -> None:
    desk.files.contents[Path("/list.txt")] = b"Netflix, Gym"
    with pytest.raises(InvalidInputError, match="headings"):
        desk.transfer.take_in(Path("/list.txt"))
