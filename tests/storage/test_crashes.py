"""The program killed, or let down by the disk, at each call to the system that touches its files.

`strace` counts the calls in one run that is left alone, then lets one after another fail.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from subtrack.storage.database import Database
from subtrack.storage.maintenance import SqlMaintenance
from subtrack.storage.migrations import NEWEST
from tests.storage.making import database_file, entry, files_in, full_entry, rows, sql_store, stored

pytestmark = pytest.mark.slow

CALLS = (
    "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename,link,linkat,mkdir,chmod,fchmod"
)
WAYS = {"killed": "signal=SIGKILL", "disk full": "error=ENOSPC", "disk broken": "error=EIO"}
NEW = ["New", "--price", "5", "--currency", "EUR", "--every", "1m", "--first", "2026-12-05"]
STRACE = shutil.which("strace") or "strace"
# The number of the process, and of a folder, is part of names that must be known beforehand.
PROGRAM = """
import os
import sys
import tempfile
os.getpid = lambda: 7
tempfile._get_candidate_names = lambda: (f"x{number}" for number in range(1000))
from subtrack.__main__ import main
sys.exit(main())
"""
Touched = Callable[[Path], Iterator[Path]]
"""Gives every path that the program may touch in a folder."""
KEPT = f"backups/before-format-{NEWEST}.db"
VERSION_1 = Path(__file__).parent / "files" / "version-1.db"
ACKNOWLEDGED, REFUSED = 0, 3
FEWEST = 40


@dataclass(frozen=True)
class Point:
    """The n-th call of its name."""

    call: str
    number: int


@dataclass(frozen=True)
class Run:
    """How one run of the program ended, and what it left."""

    folder: Path
    point: Point
    status: int
    said: str

    @property
    def killed(self) -> bool:
        return self.status < 0


def touched(folder: Path) -> Iterator[Path]:
    """Yield every path that the program may touch in `folder`."""
    database = folder / "subtrack.db"
    unfinished = [
        folder / "subtrack.db.new-7",
        folder / "subtrack.db.migrating-7",
        folder / "backups" / f"before-format-{NEWEST}.db.part",
    ]
    yield from (folder, folder / "backups", folder / KEPT)
    for path in (database, *unfinished):
        yield from (path, path.with_name(f"{path.name}-journal"))


def traced(
    folder: Path, words: list[str], *options: str, touched: Touched = touched
) -> tuple[int, str, str]:
    """Run the program on `folder` under strace; give its status, its stderr and its calls."""
    log = folder.with_name(f"{folder.name}.log")
    paths = [word for path in touched(folder) for word in ("-P", str(path))]
    program = [sys.executable, "-c", PROGRAM, "--data-dir", str(folder), *words]
    done = subprocess.run(
        [STRACE, "-f", "-qq", "-o", str(log), *paths, "-e", f"trace={CALLS}", *options, *program],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr, log.read_text(encoding="utf-8")


def points(folder: Path, words: list[str], touched: Touched) -> list[Point]:
    """Give each call that touches something in `folder`, from a run that is left alone."""
    status, said, log = traced(folder, words, touched=touched)
    assert status == ACKNOWLEDGED, said
    seen = Counter(re.findall(r"^\d+ +(\w+)\(", log, re.MULTILINE))
    return [Point(call, number) for call in seen for number in range(1, seen[call] + 1)]


def hit(folder: Path, words: list[str], point: Point, how: str, touched: Touched) -> Run:
    """Run the program, with one call made to fail."""
    rule = f"inject={point.call}:{WAYS[how]}:when={point.number}"
    status, said, log = traced(folder, words, "-e", rule, touched=touched)
    assert "(INJECTED)" in log or "killed by SIGKILL" in log, f"{point} was not reached"
    return Run(folder, point, status, said)


@pytest.fixture(scope="session")
def _strace() -> None:
    if not shutil.which(STRACE):
        pytest.skip("strace is not installed")
    tried = subprocess.run([STRACE, "-f", "true"], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("strace cannot trace here")


def each(
    tmp_path: Path,
    prepare: Callable[[Path], None],
    words: list[str],
    how: str,
    touched: Touched = touched,
) -> Iterator[Run]:
    """Yield a run for every point, each on a folder of its own, prepared alike."""

    def one(case: tuple[int, Point]) -> Run:
        folder = tmp_path / f"case-{case[0]:04}" / "data"
        folder.parent.mkdir()
        prepare(folder)
        return hit(folder, words, case[1], how, touched)

    clean = tmp_path / "clean" / "data"
    clean.parent.mkdir()
    prepare(clean)
    found = points(clean, words, touched)
    assert {"openat", "pwrite64", "fdatasync", "unlink"} <= {point.call for point in found}
    assert len(found) > FEWEST
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(one, enumerate(found))


def check_told(run: Run) -> None:
    """Hold that what happened was told as it should be."""
    if run.killed:
        return
    assert run.status in {ACKNOWLEDGED, REFUSED}, run.said
    assert run.said.count("\n") == (run.status == REFUSED), run.said


def check_whole(run: Run) -> list[str]:
    """Hold that the database opens and is whole; give the names of its entries."""
    assert SqlMaintenance(Database(database_file(run.folder))).faults() == []
    return sorted(one.name for one in sql_store(run.folder).subscriptions())


def check_usable(run: Run) -> None:
    """Hold that one can go on after it, and that nothing stays half-made beside the database."""
    sql_store(run.folder).write(added=[entry("Next")])
    assert "Next" in check_whole(run)
    left = {name for name in files_in(run.folder) if not name.startswith("backups")}
    if run.killed or run.point.call == "unlink":
        left = {name for name in left if ".new-" not in name}
    assert left == {"subtrack.db"}


@pytest.mark.usefixtures("_strace")
@pytest.mark.parametrize("how", WAYS)
def test_an_addition_is_there_or_not_and_nothing_else_is_touched(tmp_path: Path, how: str) -> None:
    def prepare(folder: Path) -> None:
        stored(folder, full_entry())

    for run in each(tmp_path, prepare, ["add", *NEW], how):
        check_told(run)
        names = check_whole(run)
        assert names in ([full_entry().name], sorted([full_entry().name, "New"]))
        assert "New" in names or run.status != ACKNOWLEDGED
        (kept,) = (one for one in sql_store(run.folder).subscriptions() if one.name != "New")
        assert kept == full_entry()
        check_usable(run)


@pytest.mark.usefixtures("_strace")
@pytest.mark.parametrize("how", WAYS)
def test_the_first_addition_leaves_a_whole_database_or_none(tmp_path: Path, how: str) -> None:
    for run in each(tmp_path, lambda _: None, ["add", *NEW], how):
        check_told(run)
        names = check_whole(run)
        assert names == ["New"] or (names == [] and run.status != ACKNOWLEDGED)
        check_usable(run)


@pytest.mark.usefixtures("_strace")
@pytest.mark.parametrize("how", WAYS)
def test_a_migration_leaves_the_whole_old_or_the_whole_new_database(
    tmp_path: Path, how: str
) -> None:
    def prepare(folder: Path) -> None:
        folder.mkdir()
        shutil.copyfile(VERSION_1, folder / "subtrack.db")

    expected = sorted(name for (name,) in rows(VERSION_1, "SELECT name FROM subscription"))
    for run in each(tmp_path, prepare, ["list"], how):
        check_told(run)
        path = run.folder / "subtrack.db"
        assert rows(path, "PRAGMA integrity_check") == [("ok",)]
        assert rows(path, "SELECT count(*) FROM delivery") == [(2,)]
        assert rows(path, "PRAGMA user_version") in ([(1,)], [(NEWEST,)])
        assert run.status != ACKNOWLEDGED or rows(path, "PRAGMA user_version") == [(NEWEST,)]
        assert check_whole(run) == expected
        assert rows(path, "PRAGMA user_version") == [(NEWEST,)]
        check_usable(run)
