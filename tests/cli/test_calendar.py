"""The calendar file of a household, through the command line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from tests.calendars import read, unfolded
from tests.cli.calling import Subtrack

TODAY = date(2026, 11, 22)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deadlines.ics"


def test_a_household_goes_into_a_file_that_strict_readers_take(
    household: Subtrack, file: Path
) -> None:
    assert household.ok("export", str(file)).out == ""
    events = read(file.read_bytes())
    assert all(TODAY <= one.day <= TODAY + timedelta(days=400) for one in events)
    assert all(one.alarms for one in events)
    due = {(one["name"], one["date"]) for one in household.deadlines(days=400) if not one["late"]}
    told = {(one.summary.split(": ")[0], one.day.isoformat()) for one in events}
    assert due
    assert due <= told


def test_names_and_amounts_are_told_and_neither_charges_nor_rules(
    household: Subtrack, file: Path
) -> None:
    household.ok("export", str(file))
    text = file.read_text(encoding="utf-8")
    assert "Netflix: last safe day to cancel\\, then 13.99 EUR" in text
    assert not re.search("RRULE|RDATE|EXDATE|VTODO|VTIMEZONE|METHOD", text)


def test_an_equal_file_is_left_and_another_moved_aside(household: Subtrack, file: Path) -> None:
    household.ok("export", str(file))
    first = file.read_bytes()
    assert household.ok("export", str(file)).out == ""
    household.ok("remove", "Netflix")
    said = household.ok("export", str(file)).out
    aside = file.with_name("deadlines.ics.1")
    assert said == f"The file that was there is now {aside}.\n"
    assert aside.read_bytes() == first
    assert "Netflix" not in file.read_text(encoding="utf-8")


def test_the_sequence_rises_with_an_edit_right_after(subtrack: Subtrack, file: Path) -> None:
    subtrack.add("Thing", "--first", "2026-01-15", price="9.99 EUR 1y")
    subtrack.ok("export", str(file))
    (before,) = [one for one in read(file.read_bytes()) if one.day.year == 2027]
    subtrack.ok("edit", "Thing", "--price", "10.99")
    subtrack.ok("export", str(file))
    (after,) = [one for one in read(file.read_bytes()) if one.day.year == 2027]
    assert after.uid == before.uid
    assert after.sequence > before.sequence


def test_an_empty_book_gives_an_empty_calendar(subtrack: Subtrack, file: Path) -> None:
    subtrack.ok("export", str(file))
    assert read(file.read_bytes()) == []


@pytest.mark.parametrize("name", ["deadlines.vcs", "deadlines", "no/deadlines.ics", "."])
def test_what_cannot_be_written_is_refused(subtrack: Subtrack, tmp_path: Path, name: str) -> None:
    subtrack.add("Thing", "--first", "2026-01-15")
    subtrack.refused(2, "export", str(tmp_path / name))
    assert not list(tmp_path.glob("deadlines*"))


def keep_up_to_date(book: Subtrack, file: Path, *, named: bool = False) -> None:
    """Switch the file on, as the window does it."""
    services = Services(Paths(book.data), lambda: date.fromisoformat(book.today))
    preferences = services.preferences
    preferences.put(replace(preferences.get(), calendar_file=str(file), names_in_calendar=named))


def words_of(book: Subtrack) -> Iterator[str]:
    """Yield every word that tells what somebody keeps, and every amount."""
    for one in book.ok("list", "--all", "--json").json:
        for key in ("name", "provider", "plan", "billed_by", "account", "category", "payment"):
            if one[key]:
                yield one[key]
        yield one["price"]["amount"]
        yield one["price"]["amount"].replace(".", ",")
        yield one["price"]["currency"]
        yield one["uid"]
    yield from (one["name"] for one in book.ok("providers", "--json").json)


def test_without_names_it_holds_no_name_and_no_amount_at_all(
    household: Subtrack, file: Path
) -> None:
    keep_up_to_date(household, file)
    household.ok("remind", "--channel", "print")
    events = read(file.read_bytes())
    assert len(events) > 300
    assert {re.sub(r"\w{3} \d+ \w{3,4}", "DAY", one.summary) for one in events} == {
        "A decision is due by DAY"
    }
    assert events[0].summary == "A decision is due by Sun 22 Nov"
    told = "\n".join(line for line in unfolded(file.read_bytes()) if not line.startswith("UID:"))
    words = set(words_of(household))
    assert len(words) > 300
    whole = told.casefold()
    near = {word for word in words if word.casefold() in whole}
    found = {word for word in near if re.search(rf"\b{re.escape(word)}\b", told, re.IGNORECASE)}
    assert found == set()


def test_a_command_that_changes_something_writes_it_anew(household: Subtrack, file: Path) -> None:
    keep_up_to_date(household, file, named=True)
    household.ok("decide", "Duolingo", "keep")
    before = file.read_bytes()
    assert b"Netflix" in before
    household.ok("remove", "Netflix")
    after = file.read_bytes()
    assert b"Netflix" not in after
    assert len(read(after)) < len(read(before))
    assert sorted(path.name for path in file.parent.glob("deadlines*")) == ["deadlines.ics"]


def test_a_reminder_writes_it_anew_on_another_day_and_leaves_it_on_the_same(
    household: Subtrack, file: Path
) -> None:
    keep_up_to_date(household, file)
    household.remind()
    before = file.stat()
    household.remind()
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    household.today = "2026-12-24"
    household.remind()
    assert min(one.day for one in read(file.read_bytes())) >= date(2026, 12, 24)


def test_looking_at_things_writes_nothing(household: Subtrack, file: Path) -> None:
    keep_up_to_date(household, file)
    household.ok("list")
    household.deadlines()
    assert not file.exists()


def test_a_file_that_cannot_be_written_is_told_in_a_sentence_and_tried_again(
    household: Subtrack, tmp_path: Path
) -> None:
    file = tmp_path / "stick" / "deadlines.ics"
    keep_up_to_date(household, file)
    sentence = f"There is no folder {file.parent}; make it first.\n"
    assert household.ok("decide", "Duolingo", "keep").out.endswith(sentence)
    json.loads(household.ok("remind", "--channel", "print", "--json").out)
    file.parent.mkdir()
    assert "folder" not in household.ok("remind", "--channel", "print").out
    assert read(file.read_bytes())
