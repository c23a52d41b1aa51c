"""Engine: transactions that write, through SQLModel, which is slow to import."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, NullPool, event
from sqlalchemy.exc import DBAPIError
from sqlmodel import create_engine

from subtrack.storage.connecting import DatabaseFile, storage_error


def new_engine(file: DatabaseFile) -> Engine:
    """Make an engine over a file that was checked; nothing is opened yet."""
    engine = create_engine("sqlite://", module=file.dbapi, creator=file.connect, poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def transaction(engine: Engine, file: DatabaseFile) -> Iterator[Connection]:
    """Lend a connection inside a transaction that is committed at the end or undone.

    Raises:
        StorageError: the file cannot be written; nothing was changed.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        reason = error.orig if isinstance(error.orig, Exception) else error
        raise storage_error(reason, file.path) from error
    except file.dbapi.DatabaseError as error:
        raise storage_error(error, file.path) from error


def _begin(connection: Connection) -> None:
    """Take the write lock at once, so that no transaction fails half-way."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
