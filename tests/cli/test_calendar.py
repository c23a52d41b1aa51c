"""The calendar file of a household, through the command line."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.calendars import read
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
