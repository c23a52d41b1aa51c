"""Engine: transactions that write, through SQLModel, which is slow to import."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, event
from sqlalchemy.exc import DBAPIError
from sqlmodel import create_engine

from subtrack.storage.connecting import DatabaseFile, Dbapi, storage_error


def new_engine(file: DatabaseFile) -> Engine:
    """Make an engine over a file that was checked; nothing is opened yet."""
    shared = _shared(file.dbapi)  # type: ignore[arg-type] # a module can be hashed
    connect: Any = file.connect  # whose connections say less than SQLAlchemy's type for them
    engine = Engine(NullPool(connect, dialect=shared.dialect), shared.dialect, shared.url)
    engine.update_execution_options(**shared.get_execution_options())
    event.listen(engine, "begin", _begin)
    return engine


@cache
def _shared(dbapi: Dbapi) -> Engine:
    """Make what all engines have in common: a statement is compiled for the first of them alone."""
    return create_engine("sqlite://", module=dbapi, execution_options={"compiled_cache": {}})


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
