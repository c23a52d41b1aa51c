"""Beside subscriptions: profiles and templates of letters in the database, as they are written."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Table, delete, insert

from subtrack.domain.letter_template import LetterTemplate
from subtrack.domain.profile import Profile
from subtrack.storage.mapping import Values, profile_values
from subtrack.storage.rows import LetterTemplateRow, ProfileRow
from subtrack.storage.subscriptions import table_of
from subtrack.storage.template_mapping import template_values


class BesideWriter:
    """Writes what stands beside subscriptions, within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection

    def put(self, beside: Sequence[Profile | LetterTemplate]) -> None:
        """Add them, or replace those of the same uid."""
        self.remove(beside)
        for one in beside:
            self._connection.execute(insert(_table(one)).values(_values(one)))

    def remove(self, beside: Sequence[Profile | LetterTemplate]) -> None:
        """Take them out by their uids."""
        for one in beside:
            table = _table(one)
            self._connection.execute(delete(table).where(table.c.uid == one.uid))


def _table(one: Profile | LetterTemplate) -> Table:
    return table_of(ProfileRow if isinstance(one, Profile) else LetterTemplateRow)


def _values(one: Profile | LetterTemplate) -> Values:
    return profile_values(one) if isinstance(one, Profile) else template_values(one)
