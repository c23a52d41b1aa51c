"""Browsing: the provider records, searched and checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from subtrack.domain.catalog import Listing
from subtrack.domain.record import Record
from subtrack.services.guide_words import open_answers
from subtrack.services.ports import Catalog, RecordFiles
from subtrack.services.searching import Search


@dataclass(frozen=True, slots=True)
class Checked:
    """A record file that was looked at: its faults, or its record and how much it leaves open."""

    path: Path
    faults: tuple[str, ...]
    record: Record | None = None

    @property
    def open_questions(self) -> int:
        """How many of the questions that decide about money the record does not answer."""
        return len(open_answers(self.record)) if self.record else 0


class Browsing:
    """What a person does with records."""

    def __init__(self, catalog: Catalog, files: RecordFiles) -> None:
        """Remember the catalog, and who reads single files."""
        self._catalog = catalog
        self._files = files

    def found(self, query: str) -> Sequence[Listing]:
        """Give the records that fit a query, best first; without one all of them by name."""
        listings = self._catalog.listings()
        if not query.strip():
            return sorted(listings, key=lambda one: (one.name.casefold(), one.slug))
        return Search(listings).find(query)

    def checked(self, paths: Sequence[Path]) -> list[Checked]:
        """Look at record files, each for itself."""
        return [self._checked(path) for path in paths]

    def _checked(self, path: Path) -> Checked:
        record, faults = self._files.check(path)
        return Checked(path, tuple(faults), record)
