"""DBAPIs: the standard library's `sqlite3` with something built in that tests ask for."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

Heard = Callable[[Path, str], None]


class Overheard:
    """Tells `heard` which statement is about to run on which file; what it raises is raised."""

    DatabaseError = sqlite3.DatabaseError

    def __init__(self, heard: Heard) -> None:
        self._heard = heard

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlite3, name)

    def connect(self, database: str, *, timeout: float) -> sqlite3.Connection:
        heard, path = self._heard, Path(database)

        class Telling(sqlite3.Connection):
            def execute(self, sql: str, /, parameters: Any = ()) -> sqlite3.Cursor:
                heard(path, sql)
                return super().execute(sql, parameters)

        return sqlite3.connect(database, timeout=timeout, factory=Telling)


class Recording(Overheard):
    """Remembers for each connection what SQLite was asked to run on it, in order."""

    def __init__(self) -> None:
        super().__init__(lambda _path, _sql: None)
        self.connections: list[list[str]] = []

    def connect(self, database: str, *, timeout: float) -> sqlite3.Connection:
        connection = super().connect(database, timeout=timeout)
        self.connections.append([])
        connection.set_trace_callback(self.connections[-1].append)
        return connection


class FullDisk(Overheard):
    """Lets no file grow."""

    def __init__(self) -> None:
        super().__init__(lambda _path, _sql: None)

    def connect(self, database: str, *, timeout: float) -> sqlite3.Connection:
        connection = super().connect(database, timeout=timeout)
        connection.execute("PRAGMA max_page_count = 1")
        return connection
