from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from subtrack.domain.data_size import DataSize
from subtrack.domain.errors import StorageError
from subtrack.storage.database import Database
from subtrack.storage.maintenance import SqlMaintenance
from tests.storage.dbapis import Overheard
from tests.storage.making import (
    database_file,
    entry,
    files_in,
    full_entry,
    rows,
    sql_store,
    stored,
)
from tests.storage.workers import holding


def maintenance(folder: Path) -> SqlMaintenance:
    return SqlMaintenance(Database(database_file(folder)))


class TestBackups:
    def test_where_there_is_no_database_there_is_nothing_to_copy(self, tmp_path: Path) -> None:
        assert maintenance(tmp_path).back_up("before-import") is None
        assert files_in(tmp_path) == []

    def test_a_backup_is_a_whole_database_under_its_label(self, tmp_path: Path) -> None:
        stored(tmp_path, full_entry())
        path = maintenance(tmp_path).back_up("before-import")
        assert path == tmp_path / "backups" / "before-import.db"
        path.rename(tmp_path / "subtrack.db")
        assert sql_store(tmp_path).subscriptions() == (full_entry(),)
        assert maintenance(tmp_path).faults() == []

    def test_a_later_backup_never_replaces_an_earlier_one(self, tmp_path: Path) -> None:
        stored(tmp_path)
        labelled = [maintenance(tmp_path).back_up("before-import")]
        sql_store(tmp_path).write(added=[entry("Later")])
        labelled += [maintenance(tmp_path).back_up("before-import") for _ in range(2)]
        assert [path.name for path in labelled if path] == [
            "before-import.db",
            "before-import.1.db",
            "before-import.2.db",
        ]
        counted = [rows(path, "SELECT count(*) FROM subscription") for path in labelled if path]
        assert counted == [[(1,)], [(2,)], [(2,)]]

    def test_what_a_killed_process_left_is_no_hindrance(self, tmp_path: Path) -> None:
        stored(tmp_path)
        folder = tmp_path / "backups"
        folder.mkdir()
        (folder / "copy.db.part").write_bytes(b"half a page")
        (folder / "copy.db.part-journal").write_bytes(b"torn")
        assert maintenance(tmp_path).back_up("copy")
        assert files_in(folder) == ["copy.db"]

    def test_a_backup_is_made_while_another_process_writes(self, tmp_path: Path) -> None:
        path = stored(tmp_path)
        with holding(path, "BEGIN IMMEDIATE"):
            copy = maintenance(tmp_path).back_up("copy")
        assert copy
        assert rows(copy, "SELECT name FROM subscription") == [("Netflix",)]

    def test_a_backup_that_fails_leaves_nothing_half_written(self, tmp_path: Path) -> None:
        def heard(_path: Path, statement: str) -> None:
            if statement.startswith("VACUUM"):
                raise sqlite3.OperationalError("database or disk is full")

        path = stored(tmp_path)
        before = path.read_bytes()
        file = database_file(tmp_path, dbapi=Overheard(heard))
        with pytest.raises(StorageError, match="disk is full"):
            SqlMaintenance(Database(file)).back_up("copy")
        assert files_in(tmp_path) == ["backups", "subtrack.db"]
        assert path.read_bytes() == before

    def test_nobody_else_can_read_a_backup_even_while_it_is_written(self, tmp_path: Path) -> None:
        modes: list[int] = []

        def heard(_path: Path, statement: str) -> None:
            if statement.startswith("VACUUM"):
                modes.append((tmp_path / "backups" / "copy.db.part").stat().st_mode & 0o777)

        stored(tmp_path)
        file = database_file(tmp_path, dbapi=Overheard(heard))
        SqlMaintenance(Database(file)).back_up("copy")
        assert modes == [0o600]

    def test_a_file_in_place_of_the_folder_is_one_sentence(self, tmp_path: Path) -> None:
        stored(tmp_path)
        (tmp_path / "backups").touch()
        with pytest.raises(StorageError, match="backups cannot be used"):
            maintenance(tmp_path).back_up("copy")


class TestFaults:
    def test_a_whole_database_has_none(self, tmp_path: Path) -> None:
        stored(tmp_path, full_entry())
        assert maintenance(tmp_path).faults() == []

    def test_no_database_has_none(self, tmp_path: Path) -> None:
        assert maintenance(tmp_path).faults() == []
        assert files_in(tmp_path) == []

    def test_an_index_that_says_otherwise_than_its_table_is_found(self, tmp_path: Path) -> None:
        """Opening does not look so closely; looking for faults does."""
        path = stored(tmp_path, entry("x", uid="a-uid-to-be-found"))
        content = path.read_bytes()
        places = [place for place in range(len(content)) if content.startswith(b"a-uid-to-", place)]
        assert len(places) == 2
        found = []
        for place in places:
            path.write_bytes(content[:place] + b"b" + content[place + 1 :])
            assert len(sql_store(tmp_path).subscriptions()) == 1
            found.append(maintenance(tmp_path).faults())
        assert all(any("index" in fault for fault in each) for each in found)


class TestSizeOfData:
    def test_where_there_is_nothing_it_is_nothing(self, tmp_path: Path) -> None:
        assert maintenance(tmp_path / "data").size_of_data() == DataSize(0, 0)

    def test_counts_every_file_below_the_folder(self, tmp_path: Path) -> None:
        path = stored(tmp_path)
        copy = maintenance(tmp_path).back_up("copy")
        (tmp_path / "logs").mkdir()
        (tmp_path / "logs" / "subtrack.log").write_bytes(b"12345")
        assert copy
        expected = path.stat().st_size + copy.stat().st_size + 5
        assert maintenance(tmp_path).size_of_data() == DataSize(expected, 3)

    def test_what_lies_behind_a_link_counts_for_nothing(self, tmp_path: Path) -> None:
        elsewhere, data = tmp_path / "elsewhere", tmp_path / "data"
        for folder in (elsewhere, data):
            folder.mkdir()
        (elsewhere / "large").write_bytes(b"x" * 10_000)
        (data / "folder").symlink_to(elsewhere)
        (data / "file").symlink_to(elsewhere / "large")
        (data / "dangling").symlink_to(elsewhere / "gone")
        assert maintenance(data).size_of_data() == DataSize(0, 0)
