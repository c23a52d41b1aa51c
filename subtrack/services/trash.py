"""Trash: deleting for good what lies in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.case_evidence import CaseEvidence, files_of
from subtrack.services.ports.book import Maintenance


@dataclass(frozen=True, slots=True)
class AtStake:
    """Entries that would be deleted, and the kept files that go with them."""

    entries: tuple[Subscription, ...] = ()
    files: frozenset[str] = frozenset()


class Trash:
    """Deletes for good; nothing of it can be taken back, so that a backup is made before."""

    def __init__(self, book: Book, evidence: CaseEvidence, maintenance: Maintenance) -> None:
        """Remember the book, who keeps its files, and who makes backups."""
        self._book = book
        self._evidence = evidence
        self._maintenance = maintenance

    def at_stake(self, words: Sequence[str] | None = None) -> AtStake:
        """Say what would go with these entries of the trash, or with all of them.

        Raises:
            NotFoundError: one of them is not in the trash.
        """
        found = map(self._book.find_removed, words) if words is not None else self._book.removed()
        entries = {one.uid: one for one in found}
        others = (one for one in self._book.entries() if one.uid not in entries)
        return AtStake(tuple(entries.values()), files_of(entries.values()) - files_of(others))

    def delete(self, entries: Sequence[Subscription]) -> Path | None:
        """Delete entries as they were looked at, all or none, with the files that only they have.

        Give the backup that was made before.

        Raises:
            StorageError: the backup cannot be made, or an entry was changed since or restored;
                nothing was deleted.
        """
        backup = self._maintenance.back_up("before-deleting")
        self._book.delete(entries)
        self._evidence.drop_unused(files_of(entries))
        return backup
