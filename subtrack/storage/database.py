"""Database: one engine over a checked file, and transactions on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, NullPool, event
from sqlalchemy.exc import DBAPIError
from sqlmodel import create_engine

from subtrack.storage.connecting import storage_error
from subtrack.storage.opening import DatabaseFile, back_up, check_file, create, faults

_WRITES: Final = "subtrack_writes"


class Database:
    """A database file that is checked when it is first used and made when it is first written."""

    def __init__(self, file: DatabaseFile) -> None:
        """Remember the file; nothing is opened yet."""
        self.file = file
        self._engine: Engine | None = None
        self._checked: object = None

    @contextmanager
    def reading(self) -> Iterator[Connection | None]:
        """Lend a connection to read with; None where there is no database yet.

        Raises:
            StorageError: the file was refused, or cannot be read.
        """
        engine = self._opened()
        if engine is None:
            yield None
            return
        with self._sentences(), engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend a connection inside a transaction that is committed at the end or undone.

        Raises:
            StorageError: the file was refused, or cannot be written; nothing was changed.
        """
        engine = self._opened()
        if engine is None:
            create(self.file)
            engine = self._opened()
        if engine is None:
            raise storage_error(FileNotFoundError("unable to open"), self.file.path)
        with self._sentences(), engine.connect() as connection:
            writer = connection.execution_options(**{_WRITES: True})
            with writer.begin():
                yield writer

    def back_up(self, label: str) -> Path | None:
        """Copy the database among the backups; None where there is none yet."""
        return back_up(self.file, label) if self._opened() else None

    def faults(self) -> Sequence[str]:
        """Look through every page, index and reference of the file."""
        if self._opened() is None:
            return ()
        with self.file.connection() as connection:
            said = connection.execute("PRAGMA integrity_check(20)").fetchall()
            return (*(str(line) for (line,) in said if line != "ok"), *faults(connection))

    def mark(self) -> object:
        """Give a value that differs once the file was written by anybody."""
        try:
            found = self.file.path.stat()
        except OSError:
            return None
        return (found.st_ino, found.st_mtime_ns, found.st_size)

    def close(self) -> None:
        """Let go of the file."""
        if self._engine:
            self._engine.dispose()
            self._engine = None

    def _opened(self) -> Engine | None:
        """Give the engine once the file was checked: when it is first used, or was replaced."""
        if self._engine is None or self._checked != self._identity():
            self.close()
            if check_file(self.file):
                self._engine = self._new_engine()
                self._checked = self._identity()
        return self._engine

    def _identity(self) -> object:
        """Tell one file of this name from another."""
        try:
            found = self.file.path.stat()
        except OSError:
            return None
        return (found.st_dev, found.st_ino)

    def _new_engine(self) -> Engine:
        engine = create_engine(
            "sqlite://", module=self.file.dbapi, creator=self.file.connect, poolclass=NullPool
        )
        event.listen(engine, "begin", _begin)
        return engine

    @contextmanager
    def _sentences(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            reason = error.orig if isinstance(error.orig, Exception) else error
            raise storage_error(reason, self.file.path) from error
        except self.file.dbapi.DatabaseError as error:
            raise storage_error(error, self.file.path) from error


def _begin(connection: Connection) -> None:
    """Take the write lock at once where it will be wanted, so that no transaction fails half-way.

    Reading takes none: it must work on a file that cannot be written.
    """
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
