from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from subtrack.domain.errors import StorageError
from subtrack.storage.connecting import APPLICATION_ID
from subtrack.storage.database import Database
from subtrack.storage.migrations import NEWEST
from subtrack.storage.store import SqlStore
from tests.rights import change_mode, open_folder, read_only
from tests.storage.dbapis import FullDisk
from tests.storage.making import (
    database_file,
    entry,
    files_in,
    full_profile,
    rows,
    sql,
    sql_store,
    stored,
)
from tests.storage.workers import add, at_once

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def names(store: SqlStore) -> list[str]:
    return sorted(one.name for one in store.subscriptions())


def delete_and_fail(database: Database) -> None:
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM profile")
        raise ZeroDivisionError


def note_and_fail(database: Database, statement: str) -> None:
    with database.noting() as connection:
        connection.execute(statement)
        raise ZeroDivisionError


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.fixture
def locked_up() -> Iterator[Path]:
    """Give a folder with a database that this process may read and not write."""
    with open_folder() as folder:
        stored(folder)
        names(sql_store(folder))  # imports what cannot be imported without rights
        with read_only(folder):
            yield folder


class TestWhereThereIsNone:
    @pytest.mark.parametrize(
        "look",
        [
            lambda database: SqlStore(database).subscriptions(),
            lambda database: SqlStore(database).profiles(),
            lambda database: SqlStore(database).mark(),
            lambda database: database.faults(),
            lambda database: database.back_up("copy"),
            lambda database: database.close(),
        ],
        ids=["entries", "profiles", "mark", "faults", "backup", "closing"],
    )
    def test_looking_makes_nothing(
        self, tmp_path: Path, look: Callable[[Database], object]
    ) -> None:
        assert not look(Database(database_file(tmp_path / "data")))
        assert files_in(tmp_path) == []

    def test_writing_makes_one_that_says_whose_it_is(self, tmp_path: Path) -> None:
        header = stored(tmp_path / "new" / "data").read_bytes()[:100]
        assert header[68:72] == b"SUBT" == APPLICATION_ID.to_bytes(4, "big")
        assert int.from_bytes(header[60:64], "big") == NEWEST
        assert files_in(tmp_path) == ["new", "new/data", "new/data/subtrack.db"]

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    @pytest.mark.usefixtures("umask")
    def test_nobody_else_can_read_what_is_made(self, tmp_path: Path) -> None:
        folder = tmp_path / "data"
        path = stored(folder)
        Database(database_file(folder)).back_up("copy")
        assert mode(path) == mode(folder / "backups" / "copy.db") == PRIVATE_FILE
        assert mode(folder) == mode(folder / "backups") == PRIVATE_FOLDER

    def test_what_a_killed_process_of_the_same_number_left_is_no_hindrance(
        self, tmp_path: Path
    ) -> None:
        left = tmp_path / f"subtrack.db.new-{os.getpid()}"
        sql(left, "CREATE TABLE subscription (id)")
        left.with_name(f"{left.name}-journal").write_bytes(b"torn")
        assert names(SqlStore(Database(database_file(stored(tmp_path).parent)))) == ["Netflix"]
        assert files_in(tmp_path) == ["subtrack.db"]

    def test_processes_that_make_one_at_once_lose_nothing(self, tmp_path: Path) -> None:
        folder = tmp_path / "data"
        numbers = at_once(add, [(folder, "A"), (folder, "B"), (folder, "C")])
        assert sorted(numbers) == [1, 2, 3]
        assert names(sql_store(folder)) == ["A", "B", "C"]
        assert files_in(folder) == ["subtrack.db"]

    def test_a_full_disk_leaves_none(self, tmp_path: Path) -> None:
        with pytest.raises(StorageError, match="disk is full"):
            sql_store(tmp_path, dbapi=FullDisk()).write(added=[entry()])
        assert files_in(tmp_path) == []


class TestWriting:
    def test_a_failure_half_way_undoes_everything(self, tmp_path: Path) -> None:
        stored(tmp_path)
        database = Database(database_file(tmp_path))
        with pytest.raises(ZeroDivisionError):
            delete_and_fail(database)
        assert SqlStore(database).profiles() == (full_profile(),)

    def test_a_full_disk_is_one_sentence_and_changes_nothing(self, tmp_path: Path) -> None:
        path = stored(tmp_path)
        before = path.read_bytes()
        store = sql_store(tmp_path, dbapi=FullDisk())
        many = [entry(f"Entry {number}") for number in range(200)]
        with pytest.raises(StorageError, match=r"^The disk is full, so nothing was changed in "):
            store.write(added=many)
        assert path.read_bytes() == before
        assert names(store) == ["Netflix"]
        assert len(sql_store(tmp_path).write(added=many)) == 200

    def test_what_breaks_a_rule_of_the_tables_is_one_sentence(self, tmp_path: Path) -> None:
        stored(tmp_path)
        with pytest.raises(StorageError, match="nothing was changed: CHECK constraint failed"):
            sql_store(tmp_path).write(added=[entry(uid="")])


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
class TestNoting:
    def test_what_was_noted_is_there_for_all(self, tmp_path: Path) -> None:
        stored(tmp_path)
        with Database(database_file(tmp_path)).noting() as connection:
            connection.execute("UPDATE subscription SET name = 'Noted'")
        assert names(sql_store(tmp_path)) == ["Noted"]

    def test_a_failure_half_way_undoes_everything(self, tmp_path: Path) -> None:
        before = stored(tmp_path).read_bytes()
        with pytest.raises(ZeroDivisionError):
            note_and_fail(Database(database_file(tmp_path)), "DELETE FROM profile")
        assert (tmp_path / "subtrack.db").read_bytes() == before

    def test_what_sqlite_says_is_one_sentence(self, tmp_path: Path) -> None:
        before = stored(tmp_path).read_bytes()
        with pytest.raises(StorageError, match="nothing was changed"):
            note_and_fail(Database(database_file(tmp_path)), "DELETE FROM nowhere")
        assert (tmp_path / "subtrack.db").read_bytes() == before

    def test_it_waits_for_no_reader_but_for_the_one_who_writes(self, tmp_path: Path) -> None:
        stored(tmp_path)
        database = Database(replace(database_file(tmp_path), busy_timeout_ms=1))
        other = Database(database_file(tmp_path))
        with other.noting(), pytest.raises(StorageError, match="in use"), database.noting():
            """Never reached."""


class TestReadOnly:
    def test_reading_works(self, locked_up: Path) -> None:
        store = sql_store(locked_up)
        assert names(store) == ["Netflix"]
        assert store.profiles() == (full_profile(),)
        assert Database(database_file(locked_up)).faults() == ()

    def test_writing_is_one_sentence_and_changes_nothing(self, locked_up: Path) -> None:
        path = locked_up / "subtrack.db"
        before = path.read_bytes()
        with pytest.raises(StorageError, match="cannot be written, so nothing was changed"):
            sql_store(locked_up).write(added=[entry("New")])
        assert path.read_bytes() == before
        assert files_in(locked_up) == ["subtrack.db"]

    def test_a_folder_alone_is_enough_to_hinder_writing(self, locked_up: Path) -> None:
        path = locked_up / "subtrack.db"
        change_mode(path, 0o666)
        with pytest.raises(StorageError, match="cannot be written, so nothing was changed"):
            sql_store(locked_up).write(added=[entry("New")])
        assert names(sql_store(locked_up)) == ["Netflix"]
        assert files_in(locked_up) == ["subtrack.db"]

    @pytest.mark.parametrize("place", [".", "below", "below/deep"])
    def test_none_is_made_where_nothing_can_be_made(self, locked_up: Path, place: str) -> None:
        other = replace(database_file(locked_up), path=locked_up / place / "other.db")
        with pytest.raises(StorageError, match=r"other\.db cannot be used, so nothing was changed"):
            SqlStore(Database(other)).write(added=[entry()])
        assert files_in(locked_up) == ["subtrack.db"]

    def test_there_is_no_backup_where_none_can_be_made(self, locked_up: Path) -> None:
        with pytest.raises(StorageError, match="backups cannot be used, so nothing was changed"):
            Database(database_file(locked_up)).back_up("copy")

    def test_a_folder_that_may_not_be_looked_into_is_not_taken_for_an_empty_one(
        self, locked_up: Path
    ) -> None:
        change_mode(locked_up, 0o000)
        with pytest.raises(StorageError, match="allow reading and writing it"):
            sql_store(locked_up).subscriptions()

    @pytest.mark.parametrize(
        ("reason", "words"),
        [
            (errno.EROFS, r"subtrack\.db cannot be written, so nothing was changed"),
            (errno.ENOSPC, r"disk is full, so nothing was changed in \S+subtrack\.db;"),
        ],
    )
    def test_none_is_begun_where_there_is_no_room_or_nothing_is_written(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: int, words: str
    ) -> None:
        def refuse(*_given: object, **_named: object) -> None:
            raise OSError(reason, os.strerror(reason))

        monkeypatch.setattr(Path, "touch", refuse)
        with pytest.raises(StorageError, match=words):
            sql_store(tmp_path).write(added=[entry()])
        assert files_in(tmp_path) == []


class TestReplacedWhileInUse:
    """A program that runs for days meets files that others moved, restored or synchronised."""

    @pytest.fixture
    def store(self, tmp_path: Path) -> SqlStore:
        stored(tmp_path)
        store = sql_store(tmp_path)
        assert names(store) == ["Netflix"]
        return store

    def test_a_file_that_was_moved_away_is_not_made_anew_by_reading(
        self, store: SqlStore, tmp_path: Path
    ) -> None:
        (tmp_path / "subtrack.db").rename(tmp_path / "moved.db")
        assert names(store) == []
        assert files_in(tmp_path) == ["moved.db"]

    def test_a_file_that_was_moved_away_beside_backups_is_damage(
        self, store: SqlStore, tmp_path: Path
    ) -> None:
        Database(database_file(tmp_path)).back_up("copy")
        (tmp_path / "subtrack.db").unlink()
        for use in (store.subscriptions, lambda: store.write(added=[entry("New")])):
            with pytest.raises(StorageError, match="is gone, but there are backups"):
                use()
        assert files_in(tmp_path) == ["backups", "backups/copy.db"]

    def test_another_file_in_its_place_is_read(self, store: SqlStore, tmp_path: Path) -> None:
        stored(tmp_path / "other", entry("Other")).replace(tmp_path / "subtrack.db")
        assert names(store) == ["Other"]

    def test_a_newer_file_in_its_place_is_refused(self, store: SqlStore, tmp_path: Path) -> None:
        newer = stored(tmp_path / "other", entry("Other"))
        sql(newer, f"PRAGMA user_version = {NEWEST + 1}")
        newer.replace(tmp_path / "subtrack.db")
        with pytest.raises(StorageError, match="newer Subtrack"):
            store.write(added=[entry("New")])
        assert rows(tmp_path / "subtrack.db", "SELECT name FROM subscription") == [("Other",)]

    def test_a_closed_database_opens_again(self, tmp_path: Path) -> None:
        stored(tmp_path)
        database = Database(database_file(tmp_path))
        assert names(SqlStore(database)) == ["Netflix"]
        database.close()
        database.close()
        assert names(SqlStore(database)) == ["Netflix"]
