from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from subtrack.storage.connecting import storage_error
from subtrack.storage.database import Database
from subtrack.storage.store import SqlStore
from tests.storage.dbapis import FullDisk, Recording
from tests.storage.making import database_file, entry, rows, sql_store, stored
from tests.storage.workers import holding

KEY = "ab" * 32


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Any]:
    stored(tmp_path)
    found = database_file(tmp_path).connect()
    yield found
    found.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("synchronous", 3),
        ("journal_mode", "delete"),
        ("fullfsync", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 2),
        ("busy_timeout", 50),
    ],
)
def test_a_connection_is_set_to_lose_nothing(connection: Any, pragma: str, value: object) -> None:
    assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


@pytest.mark.parametrize("pragma", ["foreign_keys", "synchronous", "trusted_schema"])
def test_the_connections_of_a_database_are_set_alike(
    tmp_path: Path, connection: Any, pragma: str
) -> None:
    wanted = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
    database = Database(database_file(tmp_path))
    with database.reading() as reader:
        assert reader
        assert reader.execute(f"PRAGMA {pragma}").fetchone() == (wanted,)
    with database.writing() as writer:
        assert writer.exec_driver_sql(f"PRAGMA {pragma}").scalar() == wanted


def test_transactions_are_left_to_the_caller(connection: Any) -> None:
    assert connection.isolation_level is None


def test_a_reference_to_nothing_is_refused(connection: Any) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        connection.execute("INSERT INTO payment VALUES (99, '2026-01-01')")


def test_a_file_that_came_with_a_log_beside_it_is_one_file_again(tmp_path: Path) -> None:
    path = stored(tmp_path)
    assert rows(path, "PRAGMA journal_mode = WAL") == [("wal",)]
    assert [one.name for one in sql_store(tmp_path).subscriptions()] == ["Netflix"]
    assert rows(path, "PRAGMA journal_mode") == [("delete",)]
    assert list(tmp_path.iterdir()) == [path]


def test_a_connection_that_cannot_be_set_up_is_closed(tmp_path: Path) -> None:
    made: list[sqlite3.Connection] = []

    class Remembering(FullDisk):
        def connect(self, database: str, *, timeout: float) -> sqlite3.Connection:
            made.append(super().connect(database, timeout=timeout))
            return made[-1]

    path = stored(tmp_path)
    rows(path, "PRAGMA journal_mode = WAL")
    with (
        holding(path, "SELECT * FROM payment"),
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        database_file(tmp_path, dbapi=Remembering()).connect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        made[0].execute("SELECT 1")


def test_a_key_is_given_before_anything_else_is_asked(tmp_path: Path) -> None:
    dbapi = Recording()
    database = Database(database_file(tmp_path, dbapi=dbapi, key=lambda: KEY))
    store = SqlStore(database)
    store.write(added=[entry()])
    store.subscriptions()
    database.back_up("copy")
    database.faults()
    assert len(dbapi.connections) > 5
    for statements in dbapi.connections:
        assert statements[:2] == ["PRAGMA cipher_log_level = NONE", f"PRAGMA key = \"x'{KEY}'\""]


def test_without_a_key_none_is_given(tmp_path: Path) -> None:
    dbapi = Recording()
    store = sql_store(tmp_path, dbapi=dbapi)
    store.write(added=[entry()])
    assert not [
        one for each in dbapi.connections for one in each if "key =" in one or "ciph" in one
    ]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("database is locked", "in use by another program"),
        ("attempt to write a readonly database", "cannot be written"),
        ("database or disk is full", "disk is full"),
        ("unable to open database file", "cannot be opened"),
        ("file is not a database", "not a Subtrack database"),
        ("database disk image is malformed", "is damaged"),
        ("disk I/O error", "the disk reports an error"),
        ("no such table: price", "cannot be used, so nothing was changed: no such table: price"),
    ],
)
def test_what_sqlite_says_becomes_a_sentence_with_the_file_in_it(said: str, sentence: str) -> None:
    told = str(storage_error(sqlite3.OperationalError(said), Path("/data/subtrack.db")))
    assert sentence in told
    assert "/data/subtrack.db" in told
    assert told.endswith(".")
