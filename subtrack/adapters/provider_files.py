"""Provider files: the records under `resources/providers`, read one at a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.adapters import record_index
from subtrack.domain.catalog import Listing

if TYPE_CHECKING:
    from subtrack.domain.provider import Provider
    from subtrack.domain.record import Record

_LONGEST_SLUG = 100
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class ProviderFiles:
    """The ports `Providers` and `Catalog` over a folder of TOML files."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self._folder = folder
        self._read: dict[str, Record | None] = {}
        self._listings: Sequence[Listing] | None = None
        self._slugs: Sequence[str] | None = None

    def get(self, slug: str) -> Provider | None:
        """Give the facts of a record, or None where there is no sound one of that name."""
        found = self.record(slug)
        return found.facts if found else None

    def record(self, slug: str) -> Record | None:
        """Give a whole record, or None where there is no sound one of that name."""
        if slug not in self._read:
            self._read[slug] = self._sound(slug)
        return self._read[slug]

    def slugs(self) -> Sequence[str]:
        """Give all names, ordered; the folder is looked through once."""
        if self._slugs is None:
            self._slugs = sorted(path.stem for path in self._folder.glob("*.toml"))
        return self._slugs

    def listings(self) -> Sequence[Listing]:
        """Give all sound records in brief, ordered by their slugs; others are left out."""
        if self._listings is None:
            self._listings = record_index.read(self._folder) or self._read_listings()
        return self._listings

    def content(self, slug: str) -> bytes | None:
        """Give the file of a sound record as it is; None where there is none of that name."""
        if self.record(slug) is None:
            return None
        return (self._folder / f"{slug}.toml").read_bytes()

    def index(self) -> bytes:
        """Write an index of the records as they are now."""
        return record_index.written(self._folder, self._read_listings())

    def unsound(self) -> Sequence[Path]:
        """Give the files that are left out, ordered by their names."""
        sound = {listing.slug for listing in self.listings()}
        return [self._folder / f"{slug}.toml" for slug in self.slugs() if slug not in sound]

    def check(self, path: Path) -> tuple[Record | None, Sequence[str]]:
        """Read a record file; give its record, or None with each fault in words."""
        from subtrack.adapters.record_files import (  # noqa: PLC0415 - names alone want no record
            read_record,
            unknown_platforms,
        )

        record, found = read_record(path)
        if record:
            found = list(unknown_platforms(record, self.slugs()))
        return (None if found else record), [str(fault) for fault in found]

    def _read_listings(self) -> Sequence[Listing]:
        found = (self.record(slug) for slug in self.slugs())
        return [record.listing for record in found if record]

    def _sound(self, slug: str) -> Record | None:
        if len(slug) > _LONGEST_SLUG or not _SLUG.fullmatch(slug):
            return None
        from subtrack.adapters.record_files import read_record  # noqa: PLC0415 - as in check

        record, found = read_record(self._folder / f"{slug}.toml")
        return None if found else record
