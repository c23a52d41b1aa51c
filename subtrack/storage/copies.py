"""Copies: a database that leaves for a backup, and one that comes from there, which nobody trusts.

A file that was restored may be anybody's: it may have triggers and views that act on what is done
to it. So its schema must be, word for word, what this program makes for its version.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from subtrack.disk import sync
from subtrack.domain.backup import Counts
from subtrack.domain.errors import InvalidInputError, StorageError
from subtrack.storage.connecting import Connection, DatabaseFile, connect, prepare, storage_error
from subtrack.storage.copying import copy_whole, faults
from subtrack.storage.database import Database
from subtrack.storage.migrations import NEWEST, STEPS
from subtrack.storage.opening import check_identity, migrate_whole
from subtrack.storage.reading import Reader

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"


class SqlCopies:
    """The port `Databases` over a database."""

    def __init__(self, database: Database) -> None:
        """Remember the database; it is opened when it is first used."""
        self._database = database
        self._file = database.file

    def copy_to(self, target: Path) -> Counts:
        """Write a whole copy, of an empty book where there is none yet, and count what is in it."""
        self._database.copy_to(target)
        self._check(target)
        with self._file.connection(target) as connection:
            return _counted(Reader(connection, self._file.path))

    def take_in(self, path: Path, shown: Path) -> Counts:
        """Check a database that comes from elsewhere, bring it to today's version, and count."""
        try:
            with self._strange(path, shown) as connection:
                prepare(connection)
                version = check_identity(shown, connection)
                self._check_schema(connection, version, shown)
                for fault in _all_faults(connection):
                    raise InvalidInputError(
                        "{path} holds a damaged database ({fault}), so nothing was changed; "
                        "restore another backup.",
                        path=shown,
                        fault=fault,
                    )
                if version < NEWEST:
                    migrate_whole(connection, version, shown)
                return _counted(Reader(connection, shown))
        except StorageError as error:  # what is wrong is what was named, not what is here
            raise InvalidInputError(error.template, **error.values) from error

    @contextmanager
    def held(self) -> Iterator[Callable[[Path], None] | None]:
        """Keep everybody from writing; lend what copies the database, None where it is not whole.

        Raises:
            StorageError: another process is writing.
        """
        connection = self._hold()
        try:
            yield self._copy_held if connection else None
        finally:
            if connection:
                connection.close()

    def _hold(self) -> Connection | None:
        """Begin to write in the database; None where there is none, or none that is whole."""
        file = self._file
        if not file.path.is_file():
            return None
        connection = connect(file.dbapi, file.path, file.key, file.busy_timeout_ms)
        try:
            connection.execute("BEGIN IMMEDIATE")
            check_identity(file.path, connection)
            if not any(faults(connection)):
                return connection
        except file.dbapi.DatabaseError as error:
            if "locked" in str(error):
                connection.close()
                raise storage_error(error, file.path) from error
        except StorageError:  # another program's, or a newer one's
            pass
        connection.close()
        return None

    def _copy_held(self, target: Path) -> None:
        copy_whole(self._file, target)
        self._check(target)

    def _check(self, copy: Path) -> None:
        """Look through every page of a copy, and have the disk keep it."""
        with self._file.connection(copy) as connection:
            for fault in _all_faults(connection):
                raise StorageError("The copy {path} is not whole: {fault}.", path=copy, fault=fault)
        sync(copy)

    @contextmanager
    def _strange(self, path: Path, shown: Path) -> Iterator[Connection]:
        """Lend a connection to a file whose sentences name another one."""
        file = self._file
        connection = connect(file.dbapi, path, file.key, file.busy_timeout_ms)
        try:
            yield connection
        except file.dbapi.DatabaseError as error:
            raise storage_error(error, shown) from error
        finally:
            connection.close()

    def _check_schema(self, connection: Connection, version: int, shown: Path) -> None:
        if _schema(connection) != _own_schema(self._file, version):
            raise InvalidInputError(
                "{path} holds a database that Subtrack did not make, so nothing was changed.",
                path=shown,
            )


def _all_faults(connection: Connection) -> Iterator[str]:
    """Yield what the thorough check and the check of references find."""
    for (said,) in connection.execute("PRAGMA integrity_check(3)").fetchall():
        if said != "ok":
            yield str(said)
    yield from faults(connection)


def _own_schema(file: DatabaseFile, version: int) -> set[tuple[str, ...]]:
    """Give the schema that this program makes for a version."""
    connection = connect(file.dbapi, Path(":memory:"), lambda: None, 0)
    try:
        for step in STEPS[:version]:
            for statement in step.split(";"):
                connection.execute(statement)
        return _schema(connection)
    finally:
        connection.close()


def _schema(connection: Connection) -> set[tuple[str, ...]]:
    """Give what the tables are made of; builds of SQLite differ in space alone."""
    return {
        tuple("".join(str(value).split()).lower() for value in row)
        for row in connection.execute(_SCHEMA).fetchall()
    }


def _counted(reader: Reader) -> Counts:
    """Make a value of every row, and count."""
    entries = list(reader.subscriptions())
    for beside in (reader.profiles(), reader.templates()):
        deque(beside, maxlen=0)
    reader.preferences()
    return Counts(len(entries), sum(len(entry.cases) for entry in entries))
