"""Backups: everything a person has in one file, and the way back from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from subtrack.domain.backup import DATABASE, Counts, Holding, holding
from subtrack.services.book import Book
from subtrack.services.ports.backups import Archives, Copy, Databases, Replacing
from subtrack.services.ports.clock import Today


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back, and the files in which everything from before is kept."""

    holding: Holding
    kept: tuple[Path, ...]


class Backups:
    """Making backups, looking into them, and restoring them."""

    def __init__(
        self,
        book: Book,
        databases: Databases,
        archives: Archives,
        replacing: Replacing,
        today: Today,
    ) -> None:
        """Remember the book, who copies its database, the files, and the folder of the data."""
        self._book = book
        self._databases = databases
        self._archives = archives
        self._replacing = replacing
        self._today = today

    def back_up(self, path: Path) -> Holding:
        """Write everything a person has into one file that is not there yet; say what is in it.

        Raises:
            InvalidInputError: there is such a file, or no such folder. StorageError: the database
                was refused, or the file cannot be written.
        """
        counts: list[Counts] = []

        def copy(target: Path) -> None:
            counts.append(self._databases.copy_to(target))

        return holding(self._archives.write(path, self._today(), copy), counts[0])

    def look_into(self, path: Path) -> Holding:
        """Check all of a backup, and say what is in it; nothing is changed.

        Raises:
            InvalidInputError: it is no whole backup of this program, or of a newer one.
        """
        with self._archives.opened(path) as archive, self._replacing.look_room() as room:
            archive.unpack(room, only={DATABASE})
            return holding(archive.manifest, self._databases.take_in(room / DATABASE, path))

    def restore(self, path: Path) -> Restored:
        """Put what is in a backup in the place of everything that is here, which is kept aside.

        Raises:
            InvalidInputError: it is no whole backup of this program, or of a newer one.
            StorageError: another process is writing, or there is no room; nothing was changed.
        """
        found = self.look_into(path)
        with self._databases.held() as copy, self._replacing.staged() as room:
            with self._archives.opened(path) as archive:
                archive.unpack(room)
            self._databases.take_in(room / DATABASE, path)
            kept = self._kept(copy)
        self._book.refresh()
        return Restored(found, kept)

    def _kept(self, copy: Copy | None) -> tuple[Path, ...]:
        """Keep what is here: as a backup, or what of it can be one beside the database as it is."""
        kept = () if copy else tuple(self._replacing.keep_database())
        if copy is None and not self._archives.has_files():
            return kept
        path = self._replacing.backup_name()
        self._archives.write(path, self._today(), copy)
        return (*kept, path)
