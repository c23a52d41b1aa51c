"""Letter templates in the database, as they are written."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert

from subtrack.domain.letter_template import LetterTemplate
from subtrack.storage.rows import LetterTemplateRow
from subtrack.storage.subscriptions import table_of
from subtrack.storage.template_mapping import template_values


class TemplateWriter:
    """Writes templates within a transaction that the caller holds."""

    def __init__(self, connection: Connection) -> None:
        """Remember the transaction."""
        self._connection = connection
        self._table = table_of(LetterTemplateRow)

    def put(self, templates: Sequence[LetterTemplate]) -> None:
        """Add templates, or replace those of the same uid."""
        self.remove(templates)
        for template in templates:
            self._connection.execute(insert(self._table).values(template_values(template)))

    def remove(self, templates: Sequence[LetterTemplate]) -> None:
        """Take templates out by their uids."""
        column = self._table.c.uid
        for template in templates:
            self._connection.execute(delete(self._table).where(column == template.uid))
