"""Workers: what several processes do to one database at the same moment."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any, TypeVar

from subtrack.domain.reminders import Claim
from subtrack.storage.database import Database
from subtrack.storage.deliveries import SqlLedger
from tests.storage.making import MORNING, database_file, entry, sql_store

Result = TypeVar("Result")
PATIENT_MS = 30_000
_TOO_LONG = 60
_DIE = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    connection.execute(statement)
os.kill(os.getpid(), signal.SIGKILL)
"""
_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""
if sys.platform == "win32":
    _CONTEXT = multiprocessing.get_context("spawn")
else:
    # A server that imports everything once forks each process; none inherits a connection.
    _CONTEXT = multiprocessing.get_context("forkserver")
    _CONTEXT.set_forkserver_preload([__name__])


def at_once(work: Callable[..., Result], calls: Sequence[tuple[Any, ...]]) -> list[Result]:
    """Make every call in a process of its own; all begin when the last of them is ready."""
    barrier, results = _CONTEXT.Barrier(len(calls)), _CONTEXT.Queue()
    started = [
        _CONTEXT.Process(target=_run, args=(barrier, results, work, call), daemon=True)
        for call in calls
    ]
    for process in started:
        process.start()
    found = [results.get(timeout=_TOO_LONG) for _ in started]
    for process in started:
        process.join()
    assert not [one for one in found if isinstance(one, Exception)]
    return found


def _run(
    barrier: Barrier,
    results: Queue[Result | Exception],
    work: Callable[..., Result],
    call: tuple[Any, ...],
) -> None:
    barrier.wait(_TOO_LONG)
    try:
        results.put(work(*call))
    except Exception as error:  # noqa: BLE001 - the process that waits asks for it
        results.put(RuntimeError(repr(error)))


def claim_each(folder: Path, wanted: Sequence[Claim]) -> list[Claim]:
    """Claim reminders one by one, show what was won, and give it."""
    ledger = SqlLedger(Database(database_file(folder, busy_timeout_ms=PATIENT_MS)))
    won = [each for one in wanted for each in ledger.claim([one], MORNING)]
    ledger.shown(won, MORNING)
    return won


def add(folder: Path, name: str) -> int:
    """Add an entry and give its number."""
    (written,) = sql_store(folder, busy_timeout_ms=PATIENT_MS).write(added=[entry(name)])
    return written.number


def look(folder: Path) -> list[str]:
    """Give the names of all entries."""
    found = sql_store(folder, busy_timeout_ms=PATIENT_MS).subscriptions()
    return sorted(one.name for one in found)


@contextmanager
def holding(path: Path, statement: str) -> Iterator[None]:
    """Have another process hold the lock that a statement takes."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path), statement],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"held\n"
        yield
        process.communicate()


def die_after(path: Path, *statements: str) -> None:
    """Have another process run statements and be killed before it can do anything else."""
    done = subprocess.run([sys.executable, "-c", _DIE, str(path), *statements], check=False)
    assert done.returncode < 0
