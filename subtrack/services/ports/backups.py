"""Backups: what puts a person's data into one file, and what brings it back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Protocol

from subtrack.domain.backup import Counts, Manifest

Copy = Callable[[Path], object]
"""Writes a whole copy of the database to a path."""


class Databases(Protocol):
    """The database as it leaves for a backup and comes back from one."""

    def copy_to(self, target: Path) -> Counts:
        """Write a whole copy, of an empty book where there is none yet, and count what is in it.

        Raises:
            StorageError: the database was refused, or the copy cannot be written.
        """

    def take_in(self, path: Path, shown: Path) -> Counts:
        """Check a database that comes from elsewhere, bring it to today's version, and count.

        Raises:
            InvalidInputError: it is not one of this program, damaged, or newer; the sentence names
                the file `shown`.
        """

    def held(self) -> AbstractContextManager[Copy | None]:
        """Keep everybody from writing; lend what copies the database, None where it is not whole.

        Raises:
            StorageError: another process is writing.
        """


class Archive(Protocol):
    """A backup that was opened: a file of this program's, or a copy of the database alone."""

    @property
    def manifest(self) -> Manifest | None:
        """What it says of itself; None of a copy of the database alone."""

    def unpack(self, folder: Path, only: Collection[str] | None = None) -> None:
        """Read and check all of it, and put it, or only some of it, into a folder.

        Raises:
            InvalidInputError: it is damaged. StorageError: a file cannot be written.
        """


class Archives(Protocol):
    """Backups as files."""

    def write(self, path: Path, made_on: date, copy: Copy | None) -> Manifest:
        """Write a backup, whole or not at all; with None one without a database.

        Raises:
            InvalidInputError: there is such a file, or no such folder. StorageError: it cannot be
                written.
        """

    def opened(self, path: Path) -> AbstractContextManager[Archive]:
        """Open a backup.

        Raises:
            InvalidInputError: it is none, or has something in it that none has.
        """

    def has_files(self) -> bool:
        """Whether there is anything to keep besides a database."""


class Replacing(Protocol):
    """The folder of the data, of which the parts are replaced all at once."""

    def look_room(self) -> AbstractContextManager[Path]:
        """Lend a folder that is gone afterwards."""

    def staged(self) -> AbstractContextManager[Path]:
        """Lend a folder whose files take the place of those of the data, if the block succeeds.

        Raises:
            StorageError: it cannot be written; nothing was changed.
        """

    def keep_database(self) -> Sequence[Path]:
        """Copy a database that cannot be read among the backups, as it is; give the copies.

        Raises:
            StorageError: it cannot be copied.
        """

    def backup_name(self) -> Path:
        """Give the name for a backup of what is about to be replaced."""
