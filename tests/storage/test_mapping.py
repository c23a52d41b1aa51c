"""What rows hold that no entry can: a sentence that names it, and never a half-made value."""

from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.domain.errors import StorageError
from subtrack.domain.subscription import Subscription
from subtrack.storage.database import Database
from subtrack.storage.maintenance import SqlMaintenance
from subtrack.storage.mapping import children_values, subscription_from, subscription_values
from tests.storage.making import (
    database_file,
    entry,
    full_entry,
    full_profile,
    sql,
    sql_store,
    stored,
)

ENTRIES = {
    "a day that is none": "UPDATE subscription SET started = '2026-02-30'",
    "an empty day": "UPDATE subscription SET trial_ends = ''",
    "a day in another table": "UPDATE billing_period SET anchor = 'soon'",
    "a day that is a number": "UPDATE price SET since = 20260101.5 WHERE position = 1",
    "no name": "UPDATE subscription SET name = ' '",
    "an instant that is none": "UPDATE subscription SET changed_at = 'now'",
    "an instant without a zone": "UPDATE subscription SET changed_at = '2026-11-23T08:00:00'",
    "tags that are no list": "UPDATE subscription SET tags = '5'",
    "tags that are no texts": "UPDATE subscription SET tags = '[5]'",
    "tags that are no JSON": "UPDATE subscription SET tags = '[\"a\"'",
    "bytes for text": "UPDATE subscription SET tags = x'ff'",
    "text that is none": "UPDATE subscription SET note = CAST(x'ff' AS TEXT)",
    "assumptions that are none": "UPDATE subscription SET assumed = '[1]'",
    "a period that is none": "UPDATE subscription SET notice = 'a while'",
    "an empty period": "UPDATE billing_period SET cycle = 'P'",
    "no billing": "DELETE FROM billing_period",
    "no price": "DELETE FROM price",
    "a price in no currency": "UPDATE price SET currency = 'QQQ'",
    "a promotion without an end": "UPDATE subscription SET promo_until = NULL",
    "a promotion without a price": "UPDATE subscription SET promo_minor = NULL",
    "a decision on nothing": "UPDATE decision SET kind = 'lottery'",
    "a decision's price without its currency": "UPDATE decision SET currency = NULL",
    "prices out of order": "UPDATE price SET since = NULL",
    "a column less": "ALTER TABLE subscription DROP COLUMN note",
    "a trial before the start": "UPDATE subscription SET trial_ends = '2001-01-01'",
}
PROFILES = {
    "no name": "UPDATE profile SET name = ''",
    "an instant that is none": "UPDATE profile SET changed_at = 5",
    "an instant without a zone": "UPDATE profile SET changed_at = '2026-11-23'",
    "a column less": "ALTER TABLE profile DROP COLUMN phone",
    "a country that is none": "UPDATE profile SET country = 'Germany'",
    "an e-mail address that is bytes": "UPDATE profile SET email = x'00ff'",
}


def damaged(folder: Path, statement: str) -> None:
    sql(stored(folder, full_entry()), statement)


def check_named(folder: Path, error: StorageError) -> None:
    told = str(error)
    assert str(folder / "subtrack.db") in told
    assert "\n" not in told
    assert told.endswith(".")


@pytest.mark.parametrize("statement", ENTRIES.values(), ids=ENTRIES)
def test_an_entry_that_cannot_be_right_is_named(tmp_path: Path, statement: str) -> None:
    damaged(tmp_path, statement)
    with pytest.raises(StorageError) as raised:
        sql_store(tmp_path).subscriptions()
    check_named(tmp_path, raised.value)
    assert sql_store(tmp_path).profiles() == (full_profile(),)


@pytest.mark.parametrize("statement", PROFILES.values(), ids=PROFILES)
def test_a_profile_that_cannot_be_right_is_named(tmp_path: Path, statement: str) -> None:
    damaged(tmp_path, statement)
    with pytest.raises(StorageError) as raised:
        sql_store(tmp_path).profiles()
    check_named(tmp_path, raised.value)
    assert sql_store(tmp_path).subscriptions() == (full_entry(),)


@pytest.mark.parametrize("statement", [*ENTRIES.values(), *PROFILES.values()])
def test_looking_for_faults_finds_it(tmp_path: Path, statement: str) -> None:
    damaged(tmp_path, statement)
    assert len(SqlMaintenance(Database(database_file(tmp_path))).faults()) == 1


def test_two_kinds_of_damage_are_both_found(tmp_path: Path) -> None:
    damaged(tmp_path, ENTRIES["no price"])
    sql(tmp_path / "subtrack.db", PROFILES["no name"])
    assert len(SqlMaintenance(Database(database_file(tmp_path))).faults()) == 2


@pytest.mark.parametrize("one", [entry(), full_entry()], ids=["plain", "full"])
def test_rows_make_the_entry_that_they_were_made_of(one: Subscription) -> None:
    row = {"id": 7, **subscription_values(one)}
    made = subscription_from(row, children_values(one))
    assert (made, made.number, made.changed_at) == (one, 7, one.changed_at)
