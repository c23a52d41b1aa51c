"""Bad databases: each is refused in one sentence with status 3 and left as it is."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from subtrack.cli.main import main
from tests.cli.calling import Subtrack


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a book of some size, which each test gets for itself."""
    data = tmp_path_factory.mktemp("book") / "data"
    given = ("--price", "1", "--currency", "EUR", "--every", "1m", "--first", "2026-01-31")
    for number in range(30):
        words = ("add", f"Thing {number}", *given, "--note", "x" * 1_000)
        assert main(["--data-dir", str(data), "--today", "2026-11-22", *words]) == 0
    return data


@pytest.fixture
def book(written: Path, subtrack: Subtrack) -> Subtrack:
    shutil.copytree(written, subtrack.data)
    return subtrack


def refused(book: Subtrack) -> str:
    """Read and write: both are refused alike."""
    said = book.refused(3, "list")
    assert book.refused(3, *ADD) == said
    return said


ADD = ("add", "New", "--price", "1", "--currency", "EUR", "--every", "1m", "--first", "2026-01-01")


def test_a_text_file_is_no_database(book: Subtrack) -> None:
    (book.data / "subtrack.db").write_text("Dear diary\n" * 100)
    assert "not a database" in refused(book)


def test_an_empty_file_is_damage_and_no_first_start(book: Subtrack) -> None:
    (book.data / "subtrack.db").write_bytes(b"")
    assert "empty" in refused(book)


def test_a_file_cut_in_half_is_damaged(book: Subtrack) -> None:
    path = book.data / "subtrack.db"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert "damaged" in refused(book)


def test_a_newer_file_is_left_to_the_newer_program(book: Subtrack) -> None:
    with closing(sqlite3.connect(book.data / "subtrack.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert "newer Subtrack" in refused(book)


def test_a_file_of_another_program_is_left_alone(subtrack: Subtrack) -> None:
    subtrack.data.mkdir()
    with closing(sqlite3.connect(subtrack.data / "subtrack.db")) as connection:
        connection.execute("CREATE TABLE subscription (id)")
    assert "another program" in refused(subtrack)


def test_a_vanished_file_beside_backups_is_no_first_start(book: Subtrack) -> None:
    (book.data / "backups").mkdir()
    (book.data / "subtrack.db").rename(book.data / "backups" / "old.db")
    assert "backups" in refused(book)


def test_a_folder_is_no_database(subtrack: Subtrack) -> None:
    (subtrack.data / "subtrack.db").mkdir(parents=True)
    assert "not a file" in refused(subtrack)


def test_a_file_is_no_data_folder(subtrack: Subtrack) -> None:
    subtrack.data.write_text("a file")
    said = subtrack("list")
    assert said.status == 3
    assert "not a folder" in said.err
    assert subtrack(*ADD).status == 3
    assert subtrack.data.read_text() == "a file"


def test_what_nobody_can_have_entered_is_damage(book: Subtrack) -> None:
    with closing(sqlite3.connect(book.data / "subtrack.db")) as connection:
        connection.execute("UPDATE billing_period SET cycle = 'monthly' WHERE subscription_id = 2")
        connection.commit()
    said = book.refused(3, "list")
    assert "Subscription 2" in said
    assert "monthly" in said


def test_check_finds_what_opening_lets_through(book: Subtrack) -> None:
    assert book.ok("check").out == "The database is whole.\n"
    assert book.ok("check", "--json").json == {"ok": True, "faults": []}
    with closing(sqlite3.connect(book.data / "subtrack.db")) as connection:
        connection.execute("UPDATE billing_period SET cycle = 'monthly' WHERE subscription_id = 2")
        connection.commit()
    said = book("check", "--json")
    assert said.status == 1
    assert not said.json["ok"]
    assert "Subscription 2" in said.json["faults"][0]


def test_reading_where_nothing_is_makes_nothing(subtrack: Subtrack) -> None:
    assert subtrack.ok("list", "--json").json == []
    assert subtrack.ok("deadlines", "--json").json == []
    assert subtrack.ok("remind", "--json").json == []
    assert subtrack.ok("check").status == 0
    assert not subtrack.data.exists()


@contextmanager
def locked(path: str) -> Iterator[None]:
    """Hold the database from another process."""
    code = (
        "import sqlite3, sys\n"
        f"connection = sqlite3.connect({path!r}, isolation_level=None)\n"
        "connection.execute('BEGIN EXCLUSIVE')\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdin
        assert holder.stdout.readline() == "held\n"
        yield
        holder.stdin.close()


@pytest.mark.slow
def test_a_file_that_another_program_holds_is_waited_for_and_then_refused(book: Subtrack) -> None:
    with locked(str(book.data / "subtrack.db")):
        assert "in use" in book.refused(3, *ADD)
    book.ok(*ADD)
