"""Every released version of the database file, taken to today's, whatever happens on the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import SQLModel, create_engine

from subtrack.domain.errors import StorageError
from subtrack.domain.preferences import Preferences
from subtrack.storage import migrations
from subtrack.storage.case_rows import CaseRow
from subtrack.storage.connecting import Dbapi
from subtrack.storage.database import Database
from subtrack.storage.maintenance import SqlMaintenance
from subtrack.storage.migrations import NEWEST, VERSION_2
from subtrack.storage.opening import check_file
from subtrack.storage.rows import SubscriptionRow
from tests.storage.dbapis import Overheard
from tests.storage.making import (
    database_file,
    entry,
    files_in,
    full_template,
    rows,
    sql,
    sql_store,
    stored,
)
from tests.storage.workers import at_once, die_after, look

STORED = sorted((Path(__file__).parent / "files").glob("version-*.db"))
VERSION_OF = {path: int(path.stem.removeprefix("version-")) for path in STORED}
KEPT = f"backups/before-format-{NEWEST}.db"
DONE = ["backups", KEPT, "subtrack.db"]


@pytest.fixture(params=STORED, ids=lambda path: path.stem)
def source(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture
def old(source: Path, tmp_path: Path) -> Path:
    """Give a database as an earlier version left it."""
    return put(source, tmp_path)


def put(path: Path, folder: Path) -> Path:
    return Path(shutil.copyfile(path, folder / "subtrack.db"))


def tables(path: Path) -> list[str]:
    found = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return [name for (name,) in rows(path, found)]


def columns(path: Path, table: str) -> list[str]:
    return [name for _, name, *_ in rows(path, f"PRAGMA table_info({table})")]


def content(path: Path, like: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Give all rows of the tables and columns that the file `like` has."""
    return {
        table: sorted(
            rows(path, f"SELECT {', '.join(columns(like, table))} FROM {table}"),  # noqa: S608
            key=repr,
        )
        for table in tables(like)
    }


def check_taken_over(old: Path, path: Path) -> None:
    assert rows(path, "PRAGMA user_version") == [(NEWEST,)]
    assert content(path, old) == content(old, old)
    assert SqlMaintenance(Database(database_file(path.parent))).faults() == []


def test_a_file_of_every_version_below_the_newest_is_stored() -> None:
    assert set(VERSION_OF.values()) >= set(range(1, NEWEST))


def test_a_stored_file_is_of_its_version_and_has_rows_in_every_table(source: Path) -> None:
    assert rows(source, "PRAGMA user_version") == [(VERSION_OF[source],)]
    assert tables(source)
    assert all(content(source, source).values())


def test_an_old_file_is_taken_to_the_newest_version_with_all_it_holds(
    source: Path, old: Path, tmp_path: Path
) -> None:
    assert check_file(database_file(tmp_path))
    check_taken_over(source, old)


def test_the_old_file_is_kept_among_the_backups(old: Path, tmp_path: Path) -> None:
    before = content(old, old)
    version = rows(old, "PRAGMA user_version")
    check_file(database_file(tmp_path))
    assert files_in(tmp_path) == DONE
    kept = tmp_path / KEPT
    assert content(kept, kept) == before
    assert rows(kept, "PRAGMA user_version") == version


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_nobody_else_can_read_the_new_file_nor_the_old_one(old: Path, tmp_path: Path) -> None:
    old.chmod(0o644)
    check_file(database_file(tmp_path))
    assert [path.stat().st_mode & 0o777 for path in (old, tmp_path / KEPT)] == [0o600, 0o600]


def test_entries_of_version_1_are_read_with_everything_in_them(tmp_path: Path) -> None:
    put(STORED[0], tmp_path)
    fitness, netflix = sorted(sql_store(tmp_path).subscriptions(), key=lambda one: one.order)
    assert (netflix.number, netflix.name, fitness.number) == (1, "Netflix", 2)
    contract = fitness.contract
    assert [str(one.cycle) for one in contract.billing] == ["P4W", "P1M"]
    assert [str(one.money) for one in contract.prices.prices] == ["19.90 EUR", "24.90 EUR"]
    assert contract.terms.refund_days is None
    assert contract.terms.parties == ()
    assert str(contract.terms.trial_notice) == "PT48H"
    assert contract.paid == {date(2026, 1, 31), date(2026, 2, 28)}
    assert fitness.particulars.tags == ("Sport", "=1+1")
    assert fitness.removed_on == date(2026, 10, 20)
    assert [str(one.answer) for one in fitness.decisions] == ["keep", "later"]
    assert sorted(one.name for one in sql_store(tmp_path).profiles()) == ["Anna", "Ben"]


def test_entries_of_version_2_are_read_with_what_it_added(tmp_path: Path) -> None:
    put(STORED[1], tmp_path)
    store = sql_store(tmp_path)
    fitness = next(one for one in store.subscriptions() if one.number == 2)
    assert fitness.contract.terms.refund_days == 14
    assert [one.party for one in fitness.contract.terms.parties] == ["apple", "roku"]
    assert store.preferences() == Preferences()


def test_entries_of_version_4_are_read_with_their_cases(tmp_path: Path) -> None:
    put(STORED[3], tmp_path)
    fuller = next(one for one in sql_store(tmp_path).subscriptions() if one.number == 1)
    case = fuller.cases[0]
    assert [str(one.state) for one in case.events] == ["draft", "sent", "confirmed"]
    assert [one.step for one in case.evidence] == [None, None]
    assert case.failed == ()
    assert case.routes[-1].steps[-1].done == date(2026, 11, 24)


def test_a_file_of_version_5_is_read_with_the_steps_that_did_not_work(tmp_path: Path) -> None:
    put(STORED[4], tmp_path)
    store = sql_store(tmp_path)
    latest = next(one for one in store.subscriptions() if one.number == 4)
    assert [one.step.do for one in latest.cases[0].failed] == ["Write it", "Post it"]
    assert store.templates() == ()
    store.write(beside=[full_template()])
    assert store.templates() == (full_template(),)


def test_a_number_that_was_given_before_is_not_given_after(tmp_path: Path) -> None:
    put(STORED[0], tmp_path)
    (written,) = sql_store(tmp_path).write(added=[entry("New")])
    assert written.number == 4


def test_a_database_of_today_is_not_migrated(tmp_path: Path) -> None:
    path = stored(tmp_path)
    before = path.read_bytes()
    check_file(database_file(tmp_path))
    assert path.read_bytes() == before
    assert files_in(tmp_path) == ["subtrack.db"]


def test_the_tables_after_all_steps_are_those_that_the_rows_describe(
    old: Path, tmp_path: Path
) -> None:
    described = tmp_path / "described.db"
    engine = create_engine(f"sqlite:///{described}")
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    assert {SubscriptionRow.__tablename__, CaseRow.__tablename__} <= set(tables(described))
    fresh = stored(tmp_path / "fresh")
    check_file(database_file(tmp_path))
    for path in (fresh, old):
        assert sorted(tables(path)) == sorted(tables(described))
        for table in tables(described):
            assert shape(path, table) == shape(described, table)


def shape(path: Path, table: str) -> dict[str, set[tuple[Any, ...]]]:
    info = rows(path, f"PRAGMA table_info({table})")
    references = rows(path, f"PRAGMA foreign_key_list({table})")
    indices = rows(path, f"PRAGMA index_list({table})")
    return {
        "columns": {(name, kind, bool(needed or key)) for _, name, kind, needed, _, key in info},
        "primary key": {(name, place) for _, name, _, _, _, place in info if place},
        "foreign keys": {(source, other, target) for _, _, other, source, target, *_ in references},
        "unique": {
            tuple(name for _, _, name in rows(path, f"PRAGMA index_info({index})"))
            for _, index, unique, origin, _ in indices
            if unique and origin == "u"
        },
    }


def failing_at(place: int) -> Dbapi:
    """Give a DBAPI whose statement of that number fails, counted over all connections."""
    numbers = count(1)

    def heard(_path: Path, _statement: str) -> None:
        if next(numbers) == place:
            raise sqlite3.OperationalError("disk I/O error")

    return Overheard(heard)


def failures(folder: Path) -> Iterator[StorageError]:
    """Have each statement of a migration fail in turn, until one migration meets no failure."""
    for place in count(1):
        try:
            check_file(database_file(folder, dbapi=failing_at(place)))
        except StorageError as error:
            yield error
        else:
            return


@pytest.mark.slow
def test_a_failure_at_any_statement_leaves_the_old_file_as_it_was(
    source: Path, old: Path, tmp_path: Path
) -> None:
    before = old.read_bytes()
    met = 0
    for error in failures(tmp_path):
        met += 1
        assert "the disk reports an error" in str(error)
        assert old.read_bytes() == before
        assert files_in(tmp_path) in (["subtrack.db"], ["backups", "subtrack.db"])
    assert met > len(VERSION_2.split(";")) + 10
    assert files_in(tmp_path) == DONE
    check_taken_over(source, old)


@pytest.mark.parametrize(
    "stopped", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["disk", "Ctrl+C"]
)
def test_stopped_before_the_new_file_is_in_place_the_old_one_stays(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped: BaseException
) -> None:
    before, replace = old.read_bytes(), Path.replace

    def stop(path: Path, target: Path) -> Path:
        if target == old:
            raise stopped
        return replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", stop)
        with pytest.raises((StorageError, KeyboardInterrupt)):
            check_file(database_file(tmp_path))
    assert old.read_bytes() == before
    assert files_in(tmp_path) == DONE
    assert check_file(database_file(tmp_path))
    assert rows(old, "PRAGMA user_version") == [(NEWEST,)]


@pytest.mark.parametrize(
    ("harm", "what"),
    [
        ("DELETE FROM payment", "payment"),
        ("DROP TABLE delivery", "delivery"),
        ("UPDATE payment SET subscription_id = 99", "belongs to nothing"),
    ],
)
def test_a_step_that_loses_something_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str, what: str
) -> None:
    old = put(STORED[0], tmp_path)
    before = old.read_bytes()
    steps = (*migrations.STEPS[:-1], f"{migrations.STEPS[-1]}; {harm}")
    monkeypatch.setattr(migrations, "STEPS", steps)
    with pytest.raises(StorageError, match=rf"new format \(.*{what}.*it was left as it is"):
        check_file(database_file(tmp_path))
    assert old.read_bytes() == before
    assert files_in(tmp_path) == ["subtrack.db"]


def test_an_old_file_that_is_damaged_is_refused_before_anything_is_done(
    old: Path, tmp_path: Path
) -> None:
    sql(old, "DELETE FROM subscription")
    before = old.read_bytes()
    with pytest.raises(StorageError, match="belongs to nothing"):
        check_file(database_file(tmp_path))
    assert old.read_bytes() == before
    assert files_in(tmp_path) == ["subtrack.db"]


def test_nobody_can_write_into_the_old_file_meanwhile(old: Path, tmp_path: Path) -> None:
    met: list[str] = []

    def heard(path: Path, statement: str) -> None:
        if path != old and statement.strip().startswith(("CREATE", "ALTER", "COMMIT")):
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                write_at_once(old)
            met.append(statement)

    check_file(database_file(tmp_path, dbapi=Overheard(heard)))
    assert met


def write_at_once(path: Path) -> None:
    connection = sqlite3.connect(path, timeout=0)
    try:
        connection.execute("DELETE FROM payment")
    finally:
        connection.close()


def test_what_killed_processes_left_is_cleared_away(old: Path, tmp_path: Path) -> None:
    for number in (1, os.getpid()):
        left = tmp_path / f"subtrack.db.migrating-{number}"
        shutil.copyfile(old, left)
        sql(left, "DELETE FROM payment")
        left.with_name(f"{left.name}-journal").write_bytes(b"torn")
    check_file(database_file(tmp_path))
    assert files_in(tmp_path) == DONE


def test_a_link_goes_on_pointing_to_the_database(old: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    link = folder / "subtrack.db"
    link.symlink_to(old)
    check_file(database_file(folder))
    assert link.is_symlink()
    assert rows(old, "PRAGMA user_version") == [(NEWEST,)]


def test_what_still_lies_in_a_log_is_taken_over(old: Path, tmp_path: Path) -> None:
    rows(old, "PRAGMA journal_mode = WAL")
    die_after(old, "UPDATE subscription SET name = 'Renamed' WHERE id = 1")
    assert (tmp_path / "subtrack.db-wal").stat().st_size
    assert check_file(database_file(tmp_path))
    assert rows(old, "SELECT name FROM subscription WHERE id = 1") == [("Renamed",)]
    assert files_in(tmp_path) == DONE


def test_processes_that_migrate_at_once_agree(old: Path, tmp_path: Path) -> None:
    names = sorted(name for (name,) in rows(old, "SELECT name FROM subscription"))
    assert at_once(look, [(tmp_path,), (tmp_path,), (tmp_path,)]) == [names] * 3
    assert rows(old, "PRAGMA user_version") == [(NEWEST,)]
    assert files_in(tmp_path) == DONE
