"""Preferences in a database: sparse rows, and a sentence for what cannot be right."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from subtrack.domain.dates import WeekStart
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import StorageError
from subtrack.domain.lead_times import LeadTimes
from subtrack.domain.preferences import Preferences
from subtrack.storage.database import Database
from subtrack.storage.maintenance import SqlMaintenance
from tests.storage.making import database_file, rows, sql, sql_store, stored

CHOSEN = Preferences(
    home_currency="CHF",
    week_start=WeekStart.SATURDAY,
    lead_times=LeadTimes({Kind.TRIAL: (9, 2)}, ()),
    seen_on=date(2026, 11, 17),
)


def test_each_choice_has_a_row_and_what_was_left_has_none(tmp_path: Path) -> None:
    store = sql_store(tmp_path)
    store.write(preferences=CHOSEN)
    assert sorted(rows(tmp_path / "subtrack.db", "SELECT * FROM preference")) == [
        ("home_currency", '"CHF"'),
        ("lead_times", '{"trial": [9, 2]}'),
        ("seen_on", '"2026-11-17"'),
        ("short_plan", "[]"),
        ("week_start", '"saturday"'),
    ]
    store.write(preferences=Preferences())
    assert rows(tmp_path / "subtrack.db", "SELECT * FROM preference") == []


def test_rows_of_other_names_are_left_alone(tmp_path: Path) -> None:
    path = stored(tmp_path)
    sql(path, "INSERT INTO preference VALUES ('of_another_version', '[1]')")
    sql_store(tmp_path).write(preferences=CHOSEN)
    assert sql_store(tmp_path).preferences() == CHOSEN
    found = rows(path, "SELECT value FROM preference WHERE name = 'of_another_version'")
    assert found == [("[1]",)]


@pytest.mark.parametrize("value", ['"XYZ"', "978", "{", "", "[" * 100_000])
def test_what_cannot_be_right_is_one_sentence(tmp_path: Path, value: str) -> None:
    path = stored(tmp_path)
    sql(path, f"INSERT INTO preference VALUES ('home_currency', '{value}')")  # noqa: S608
    with pytest.raises(StorageError, match=r"A preference in .* cannot be right"):
        sql_store(tmp_path).preferences()
    (fault,) = SqlMaintenance(Database(database_file(tmp_path))).faults()
    assert "A preference in" in fault
