"""Connecting: how this program talks to SQLite, whichever build of it is passed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from subtrack.domain.errors import StorageError

APPLICATION_ID = 0x53554254
"""`SUBT`, in the header of every database of this program."""
BUSY_TIMEOUT_MS = 5_000
_PRAGMAS = (
    "foreign_keys = ON",
    "synchronous = EXTRA",
    "fullfsync = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "secure_delete = FAST",
)

KeyProvider = Callable[[], str | None]
"""Gives the key of an encrypted database as hexadecimal digits, or None for a plain one."""


class Cursor(Protocol):
    """The part of a DBAPI cursor that is used here."""

    def fetchall(self) -> list[Any]:
        """Give the rows that are left."""

    def fetchone(self) -> Any:  # noqa: ANN401 - the DBAPI gives untyped rows
        """Give the next row, or None."""


class Connection(Protocol):
    """The part of a DBAPI connection that is used here."""

    isolation_level: Any

    def execute(self, sql: str, parameters: Any = ...) -> Any:  # noqa: ANN401 - as in the DBAPI
        """Run one statement."""

    def close(self) -> None:
        """Let go of the file."""


class Dbapi(Protocol):
    """A DBAPI module: the standard library's `sqlite3`, or SQLCipher's."""

    @property
    def DatabaseError(self) -> type[Exception]:  # noqa: N802 - named by PEP 249
        """What the module raises when the database fails."""

    def connect(self, database: str, *, timeout: float) -> Any:  # noqa: ANN401 - as in the DBAPI
        """Open a file."""


def no_key() -> str | None:
    """Give no key: the database is plain."""
    return None


def connect(dbapi: Dbapi, path: Path, key: KeyProvider, busy_timeout_ms: int) -> Connection:
    """Open `path` with transactions left to the caller; nothing is read or written yet."""
    connection: Connection = dbapi.connect(str(path), timeout=busy_timeout_ms / 1000)
    connection.isolation_level = None
    digits = key()
    if digits:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{digits}'\"")
    return connection


def prepare(connection: Connection) -> None:
    """Set what holds for a connection; call it only once the file is known to be ours."""
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "delete":
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()


READ_ONLY = "{path} cannot be written, so nothing was changed; allow writing to it and its folder."
FULL = "The disk is full, so nothing was changed in {path}; make room and try again."
_SENTENCES = {
    "locked": "{path} is in use by another program right now, so nothing was changed; close it "
    "there, or try again.",
    "readonly": READ_ONLY,
    "full": FULL,
    "unable to open": "{path} cannot be opened; check that its folder exists and may be read.",
    "not a database": "{path} is not a Subtrack database, or it needs a key; it was left as it is.",
    "malformed": "{path} is damaged; it was left as it is. Restore a backup, such as one from the "
    "folder backups.",
    "disk i/o error": "{path} cannot be read or written (the disk reports an error), so nothing "
    "was changed.",
}


def storage_error(error: Exception, path: Path) -> StorageError:
    """Turn what SQLite says into a sentence for the person."""
    said = str(error).lower()
    for words, sentence in _SENTENCES.items():
        if words in said:
            return StorageError(sentence, path=path)
    return StorageError(
        "{path} cannot be used, so nothing was changed: {reason}.", path=path, reason=error
    )


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """A database file, the folder for its copies, and how to talk to it."""

    path: Path
    backups: Path
    dbapi: Dbapi
    key: KeyProvider = no_key
    busy_timeout_ms: int = BUSY_TIMEOUT_MS

    def connect(self) -> Connection:
        """Open a connection that is ready to use; the file has been checked before."""
        connection = connect(self.dbapi, self.path, self.key, self.busy_timeout_ms)
        try:
            prepare(connection)
        except self.dbapi.DatabaseError:
            connection.close()
            raise
        return connection

    @contextmanager
    def connection(
        self, path: Path | None = None, told: Path | None = None
    ) -> Iterator[Connection]:
        """Lend a bare connection to the file (or to `path`); what SQLite says becomes a sentence.

        `told` is what a person knows of where `path` is unfinished.

        Raises:
            StorageError: the file cannot be opened, read or written.
        """
        target = path or self.path
        try:
            connection = connect(self.dbapi, target, self.key, self.busy_timeout_ms)
        except self.dbapi.DatabaseError as error:
            raise storage_error(error, told or target) from error
        try:
            yield connection
        except self.dbapi.DatabaseError as error:
            raise storage_error(error, told or target) from error
        finally:
            connection.close()
