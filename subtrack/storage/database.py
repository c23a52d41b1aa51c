"""Database: a file that is checked when it is first used, and transactions on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.storage.connecting import Connection, DatabaseFile, storage_error
from subtrack.storage.copying import back_up, copy_whole, faults
from subtrack.storage.opening import check_file, create

if TYPE_CHECKING:
    from sqlalchemy import Connection as Writer
    from sqlalchemy import Engine


def _all_is_settled() -> None:
    """Do nothing: no other process begins anything with the file."""


class Database:
    """A database file that is checked when it is first used and made when it is first written."""

    def __init__(self, file: DatabaseFile, settle: Callable[[], object] = _all_is_settled) -> None:
        """Remember the file; nothing is opened yet.

        `settle` is called before every use: it brings to an end what another process began with
        the file when it was killed.
        """
        self.file = file
        self._settle = settle
        self._engine: Engine | None = None
        self._checked: object = None

    @contextmanager
    def reading(self) -> Iterator[Connection | None]:
        """Lend a connection that sees one state of the file; None where there is none yet.

        It takes no lock for writing: it must work on a file that cannot be written.

        Raises:
            StorageError: the file was refused, or cannot be read.
        """
        if not self._exists():
            yield None
            return
        try:
            connection = self.file.connect()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                connection.close()
        except self.file.dbapi.DatabaseError as error:
            raise storage_error(error, self.file.path) from error

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Lend a connection inside a transaction that is committed at the end or undone.

        Raises:
            StorageError: the file was refused, or cannot be written; nothing was changed.
        """
        from subtrack.storage.engine import new_engine, transaction  # noqa: PLC0415 - see reading

        self._make()
        if self._engine is None:
            self._engine = new_engine(self.file)
        with transaction(self._engine, self.file) as connection:
            yield connection

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        """Lend a connection inside such a transaction, with SQLite alone.

        It is for what the program notes by itself: SQLModel takes longer to import than that.

        Raises:
            StorageError: the file was refused, or cannot be written; nothing was changed.
        """
        self._make()
        try:
            connection = self.file.connect()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            finally:
                connection.close()  # which undoes what was not committed
        except self.file.dbapi.DatabaseError as error:
            raise storage_error(error, self.file.path) from error

    def back_up(self, label: str) -> Path | None:
        """Copy the database among the backups; None where there is none yet."""
        return back_up(self.file, label) if self._exists() else None

    def copy_to(self, target: Path) -> None:
        """Write a whole copy of the database; of an empty one where there is none yet."""
        if self._exists():
            copy_whole(self.file, target)
        else:
            create(replace(self.file, path=target))

    def faults(self) -> Sequence[str]:
        """Look through every page, index and reference of the file."""
        if not self._exists():
            return ()
        with self.file.connection() as connection:
            said = connection.execute("PRAGMA integrity_check(20)").fetchall()
            return (*(str(line) for (line,) in said if line != "ok"), *faults(connection))

    def mark(self) -> tuple[int, int, int] | None:
        """Give the number of the file, and what differs once it was written by anybody."""
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

    def _make(self) -> None:
        """Make the file where there is none yet."""
        if not self._exists():
            create(self.file)
            if not self._exists():
                raise storage_error(FileNotFoundError("unable to open"), self.file.path)

    def _exists(self) -> bool:
        """Whether there is a file, which is checked when it is first used or was replaced."""
        self._settle()
        if self._checked is None or self._checked != self._identity():
            self.close()
            self._checked = self._identity() if check_file(self.file) else None
        return self._checked is not None

    def _identity(self) -> object:
        """Tell one file of this name from another."""
        try:
            found = self.file.path.stat()
        except OSError:
            return None
        return (found.st_dev, found.st_ino)
