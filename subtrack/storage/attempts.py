"""Attempts in the database: what was tried to reach the person, and how it went."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime

from subtrack.domain.attempts import MOST_KEPT, NOTED_EVERY, Attempt, ChannelName
from subtrack.domain.errors import KnownError, OutsideError
from subtrack.storage.attempt_writing import AttemptWriter
from subtrack.storage.connecting import Connection
from subtrack.storage.database import Database

_NEWEST = "SELECT id, channel, since, until, failure FROM attempt ORDER BY id DESC"


class SqlAttempts:
    """The port `Attempts` over a database."""

    def __init__(self, database: Database) -> None:
        """Remember the database; it is opened when it is first used."""
        self._database = database

    def newest(self, most: int = MOST_KEPT) -> Sequence[Attempt]:
        """Give what was tried, the newest first; a row that cannot be right is left out.

        Raises:
            StorageError: the file was refused, or cannot be read.
        """
        with self._database.reading() as connection:
            found = [one for _, one in _attempts(connection)] if connection else []
        return sorted(found, key=lambda one: one.until, reverse=True)[:most]

    def note(self, channel: ChannelName, now: datetime, failure: KnownError | None = None) -> None:
        """Note a try; one that failed like the last is noted with it, and not every time.

        Where it cannot be noted, it is not: reminders go on without.
        """
        with suppress(KnownError):
            self._note(Attempt(channel, now, now, failure))

    def _note(self, attempt: Attempt) -> None:
        number, last = self._last_of(attempt.channel)
        both = last.followed_by(attempt) if last else None
        if last and both and both.until - last.until < NOTED_EVERY:
            return
        with self._database.noting() as connection:
            AttemptWriter(connection).put(both or attempt, number if both else None)

    def _last_of(self, channel: ChannelName) -> tuple[int, Attempt | None]:
        with self._database.reading() as connection:
            found = _attempts(connection) if connection else iter(())
            return next((pair for pair in found if pair[1].channel is channel), (0, None))


def _attempts(connection: Connection) -> Iterator[tuple[int, Attempt]]:
    for number, channel, since, until, failure in connection.execute(_NEWEST):
        try:
            yield (
                number,
                Attempt(
                    ChannelName(channel),
                    datetime.fromisoformat(since),
                    datetime.fromisoformat(until),
                    _failure(failure) if failure else None,
                ),
            )
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            continue


def _failure(text: str) -> KnownError:
    """Give the failure again; a template that its values do not fill is none."""
    template, values = json.loads(text)
    error = OutsideError(template, **values)
    str(error)
    return error
