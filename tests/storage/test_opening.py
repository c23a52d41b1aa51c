from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from subtrack.domain.errors import StorageError
from subtrack.storage.database import Database
from subtrack.storage.maintenance import SqlMaintenance
from subtrack.storage.migrations import NEWEST
from subtrack.storage.store import SqlStore
from tests.storage.making import (
    database_file,
    entry,
    files_in,
    full_entry,
    rows,
    sql,
    sql_store,
    stored,
)
from tests.storage.workers import die_after, holding

Use = Callable[[Database], object]
USES: dict[str, Use] = {
    "reading": lambda database: SqlStore(database).subscriptions(),
    "reading profiles": lambda database: SqlStore(database).profiles(),
    "writing": lambda database: SqlStore(database).write(added=[entry("New")]),
    "backing up": lambda database: SqlMaintenance(database).back_up("copy"),
    "looking for faults": lambda database: SqlMaintenance(database).faults(),
}


@pytest.fixture(params=USES)
def use(request: pytest.FixtureRequest) -> Use:
    return USES[request.param]


def contents(folder: Path) -> dict[str, bytes | None]:
    found = (folder / name for name in files_in(folder))
    return {str(path): path.read_bytes() if path.is_file() else None for path in found}


def check_refused(folder: Path, words: str, use: Use) -> None:
    """Hold that a use is refused with one sentence, and that no byte in `folder` changed."""
    before = contents(folder)
    with pytest.raises(StorageError, match=words) as raised:
        use(Database(database_file(folder)))
    told = str(raised.value)
    assert str(folder) in told
    assert "\n" not in told
    assert told.endswith(".")
    assert contents(folder) == before


def a_text(path: Path) -> None:
    path.write_text("Dear diary, today I cancelled three subscriptions.\n" * 9, encoding="utf-8")


def a_short_text(path: Path) -> None:
    path.write_text("x", encoding="utf-8")


def an_empty_file(path: Path) -> None:
    path.touch()


def half(path: Path) -> None:
    content = whole(path.parent).read_bytes()
    path.write_bytes(content[: len(content) // 2])


def half_a_header(path: Path) -> None:
    path.write_bytes(whole(path.parent).read_bytes()[:50])


def a_page_of_garbage(path: Path) -> None:
    content = bytearray(whole(path.parent).read_bytes())
    content[4096:8192] = b"\xa5" * 4096
    path.write_bytes(content)


def a_newer_one(path: Path) -> None:
    sql(whole(path.parent), f"PRAGMA user_version = {NEWEST + 1}")


def a_newer_one_with_a_log(path: Path) -> None:
    a_newer_one(path)
    rows(path, "PRAGMA journal_mode = WAL")


def one_without_a_version(path: Path) -> None:
    sql(whole(path.parent), "PRAGMA user_version = 0")


def a_foreign_database(path: Path) -> None:
    sql(path, "CREATE TABLE subscription (id INTEGER)", f"PRAGMA user_version = {NEWEST}")


def one_of_a_named_other_program(path: Path) -> None:
    sql(whole(path.parent), "PRAGMA application_id = 42")


def orphans(path: Path) -> None:
    sql(whole(path.parent), "DELETE FROM subscription")


def a_folder(path: Path) -> None:
    path.mkdir()
    (path / "kept.txt").touch()


def backups_alone(path: Path) -> None:
    SqlMaintenance(Database(database_file(whole(path.parent).parent))).back_up("before-import")
    path.unlink()


def whole(folder: Path) -> Path:
    return stored(folder, full_entry(), *(entry(f"Entry {number}") for number in range(40)))


REFUSALS: list[tuple[Callable[[Path], None], str]] = [
    (a_text, "is not a database; it was left as it is"),
    (a_short_text, "is not a database; it was left as it is"),
    (an_empty_file, "is empty, so it is damaged; it was left as it is"),
    (half, "is damaged"),
    (half_a_header, "is not a database; it was left as it is"),
    (a_page_of_garbage, "is damaged"),
    (a_newer_one, rf"newer Subtrack \(format {NEWEST + 1}, this one knows {NEWEST}\)"),
    (a_newer_one_with_a_log, "newer Subtrack"),
    (one_without_a_version, "it has no version"),
    (a_foreign_database, "belongs to another program; it was left as it is"),
    (one_of_a_named_other_program, "belongs to another program; it was left as it is"),
    (orphans, "belongs to nothing"),
    (a_folder, "is not a file"),
    (backups_alone, "is gone, but there are backups"),
]


@pytest.mark.parametrize(("make", "words"), REFUSALS, ids=[make.__name__ for make, _ in REFUSALS])
def test_what_is_not_ours_or_not_whole_is_refused_and_left_as_it_is(
    tmp_path: Path, make: Callable[[Path], None], words: str, use: Use
) -> None:
    make(tmp_path / "subtrack.db")
    check_refused(tmp_path, words, use)


def test_a_data_folder_that_is_a_file_is_refused(tmp_path: Path, use: Use) -> None:
    place = tmp_path / "data"
    place.write_text("mine", encoding="utf-8")
    for folder in (place, place / "below"):
        with pytest.raises(StorageError, match="data is not a folder"):
            use(Database(database_file(folder)))
    assert place.read_text(encoding="utf-8") == "mine"


def test_a_link_to_nowhere_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "subtrack.db"
    path.symlink_to(tmp_path / "gone" / "subtrack.db")
    with pytest.raises(StorageError, match="cannot be opened"):
        sql_store(tmp_path).write(added=[entry()])
    assert path.is_symlink()
    assert files_in(tmp_path) == ["subtrack.db"]


def test_a_database_that_another_process_has_to_itself_is_refused(tmp_path: Path, use: Use) -> None:
    path = stored(tmp_path)
    with holding(path, "BEGIN EXCLUSIVE"):
        check_refused(tmp_path, "in use by another program", use)
    assert [one.name for one in sql_store(tmp_path).subscriptions()] == ["Netflix"]


def test_while_another_process_writes_one_can_read(tmp_path: Path) -> None:
    path = stored(tmp_path)
    with holding(path, "BEGIN IMMEDIATE"):
        assert [one.name for one in sql_store(tmp_path).subscriptions()] == ["Netflix"]
        check_refused(tmp_path, "in use by another program", USES["writing"])


def test_what_a_killed_process_left_half_written_is_taken_back(tmp_path: Path) -> None:
    path = stored(tmp_path, *(entry(f"Entry {number}") for number in range(99)))
    die_after(
        path,
        "PRAGMA cache_size = 1",
        "BEGIN",
        "UPDATE subscription SET name = 'Lost', note = hex(zeroblob(4000))",
    )
    assert (tmp_path / "subtrack.db-journal").stat().st_size
    found = sql_store(tmp_path).subscriptions()
    assert sorted(one.name for one in found) == sorted(f"Entry {number}" for number in range(99))
    assert files_in(tmp_path) == ["subtrack.db"]
