"""Browsing: the provider records, searched and checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from subtrack.domain.catalog import Listing
from subtrack.domain.errors import NotFoundError
from subtrack.domain.record import Record
from subtrack.services.open_answers import open_answers
from subtrack.services.ports.records import Catalog, RecordFiles
from subtrack.services.searching import Search


@dataclass(frozen=True, slots=True)
class Answered:
    """Counts: questions left open, those of them looked for, and answers without a source."""

    still_open: int = 0
    looked_for: int = 0
    without_source: int = 0

    def __add__(self, other: Answered) -> Answered:
        """Count both together."""
        return Answered(
            self.still_open + other.still_open,
            self.looked_for + other.looked_for,
            self.without_source + other.without_source,
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """A record file that was looked at: its faults, or its record and how much it leaves open."""

    path: Path
    faults: tuple[str, ...]
    record: Record | None = None

    @property
    def answered(self) -> Answered:
        """How far the record answers the questions that decide about money."""
        if self.record is None:
            return Answered()
        still_open = open_answers(self.record)
        return Answered(
            still_open=len(still_open),
            looked_for=sum(answer.looked for answer in still_open),
            without_source=sum(answer.lacks_source for answer in self.record.answers),
        )


class Browsing:
    """What a person does with records."""

    def __init__(self, catalog: Catalog, files: RecordFiles) -> None:
        """Remember the catalog, and who reads single files."""
        self._catalog = catalog
        self._files = files
        self._searched: Search | None = None

    def found(self, query: str) -> Sequence[Listing]:
        """Give the records that fit a query, best first; without one all of them by name."""
        if not query.strip():
            listings = self._catalog.listings()
            return sorted(listings, key=lambda one: (one.name.casefold(), one.slug))
        return self.search().find(query)

    def record(self, slug: str) -> Record:
        """Give a whole record.

        Raises:
            NotFoundError: there is no sound one of that name.
        """
        found = self._catalog.record(slug)
        if found is None:
            raise NotFoundError("There is no provider {slug!r}.", slug=slug)
        return found

    def search(self) -> Search:
        """Give a search over the records as they are now; its index is kept while they are."""
        listings = self._catalog.listings()
        if self._searched is None or self._searched.listings is not listings:
            self._searched = Search(listings)
        return self._searched

    def checked(self, paths: Sequence[Path]) -> list[Checked]:
        """Look at record files, each for itself."""
        return [self._checked(path) for path in paths]

    def left_out(self) -> list[Checked]:
        """Give each record file of the catalog that is left out of it, with its faults."""
        return self.checked(self._files.unsound())

    def _checked(self, path: Path) -> Checked:
        record, faults = self._files.check(path)
        return Checked(path, tuple(faults), record)
