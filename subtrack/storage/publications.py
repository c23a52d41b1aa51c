"""Publications in the database: which events may be in calendars on servers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from subtrack.storage.database import Database

_ALL = "SELECT calendar, uid, mark FROM published"


class SqlPublications:
    """The port `Publications` over a database."""

    def __init__(self, database: Database) -> None:
        """Remember the database; it is opened when it is first used."""
        self._database = database

    def known(self) -> Mapping[str, Mapping[str, str | None]]:
        """Give what may be in each calendar: a mark of its content, None where nobody knows.

        Raises:
            StorageError: the file was refused, or cannot be read.
        """
        found: dict[str, dict[str, str | None]] = {}
        with self._database.reading() as connection:
            for calendar, uid, mark in connection.execute(_ALL) if connection else ():
                found.setdefault(calendar, {})[uid] = mark
        return found

    def expect(self, calendar: str, uids: Sequence[str]) -> None:
        """Remember before it is done that events may be there from now on, with any content.

        Raises:
            StorageError: it cannot be written.
        """
        if not uids:
            return
        from subtrack.storage.publication_writing import PublicationWriter  # noqa: PLC0415 - slow

        with self._database.writing() as connection:
            PublicationWriter(connection).put(calendar, dict.fromkeys(uids))

    def settle(
        self, calendar: str, put: Mapping[str, str], gone: Sequence[tuple[str, str]]
    ) -> None:
        """Remember what is there with which content, and by calendar and name what is not.

        Raises:
            StorageError: it cannot be written.
        """
        if not put and not gone:
            return
        from subtrack.storage.publication_writing import PublicationWriter  # noqa: PLC0415 - slow

        with self._database.writing() as connection:
            writer = PublicationWriter(connection)
            writer.put(calendar, put)
            writer.remove(gone)
