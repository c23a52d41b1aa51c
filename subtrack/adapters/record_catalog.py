"""Record catalog: the shipped records with the person's own over and beside them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.domain.catalog import Listing
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.own_records import MOST_RECORDS

if TYPE_CHECKING:
    from subtrack.adapters.own_record_files import Mark, OwnRecordFiles
    from subtrack.adapters.provider_files import ProviderFiles
    from subtrack.domain.own_records import OwnRecord
    from subtrack.domain.provider import Provider
    from subtrack.domain.record import Record
    from subtrack.domain.record_faults import Fault


@dataclass(frozen=True, slots=True)
class OwnRead:
    """What was read of the own records; `files` has the name of each one's file."""

    mark: Mark = frozenset()
    kept: Mapping[str, OwnRecord] = field(default_factory=dict)
    records: Mapping[str, Record] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    broken: Mapping[str, Sequence[Fault]] = field(default_factory=dict)


class RecordCatalog:
    """The ports `Providers`, `Catalog`, `RecordFiles` and `OwnShelf` over both folders.

    A record of the person's hand stands in the place of the shipped one of that name. One from a
    file never does: where its name is a shipped one's, it is called by a name of its own.
    """

    def __init__(self, shipped: ProviderFiles, own: Path) -> None:
        """Remember the folders; nothing is read yet."""
        self._shipped = shipped
        self._folder = own
        self._read: OwnRead | None = None
        self._listings: Sequence[Listing] | None = None

    def get(self, slug: str) -> Provider | None:
        """Give the facts of a record, or None where there is no sound one of that name."""
        found = self.record(slug)
        return found.facts if found else None

    def record(self, slug: str) -> Record | None:
        """Give a whole record, or None where there is no sound one of that name."""
        return self._own.records.get(slug) or self._shipped.record(slug)

    def slugs(self) -> Sequence[str]:
        """Give all names, ordered."""
        own = self._own.records
        return sorted({*self._shipped.slugs(), *own}) if own else self._shipped.slugs()

    def listings(self) -> Sequence[Listing]:
        """Give all sound records in brief, ordered by their slugs; the same ones until changed."""
        own = self._own.records
        if self._listings is None:
            found = {one.slug: one for one in self._shipped.listings()}
            found.update({slug: record.listing for slug, record in own.items()})
            self._listings = [found[slug] for slug in sorted(found)]
        return self._listings

    def unsound(self) -> Sequence[Path]:
        """Give the files that are left out, ordered by their names."""
        own = [self._folder / f"{name}.toml" for name in sorted(self._own.broken)]
        return [*self._shipped.unsound(), *own]

    def check(self, path: Path) -> tuple[Record | None, Sequence[str]]:
        """Read a record file; give its record, or None with each fault in words."""
        if path.parent == self._folder and path.stem in self._own.broken:
            return None, [str(fault) for fault in self._own.broken[path.stem]]
        return self._shipped.check(path)

    def refresh(self) -> bool:
        """Look whether another process changed own records; what was read is dropped then."""
        if self._read is None or self._files().mark() == self._read.mark:
            return False
        self._drop()
        return True

    def kept(self, slug: str) -> OwnRecord | None:
        """Give an own record as it is kept; None where there is none."""
        return self._own.kept.get(slug)

    def broken(self) -> Mapping[str, Sequence[Fault]]:
        """Give what is wrong with own records that are left out, by the names of their files."""
        return {f"{name}.toml": faults for name, faults in self._own.broken.items()}

    def shipped(self, slug: str) -> tuple[str, str] | None:
        """Give the text and the digest of a shipped record; None where there is none."""
        content = self._shipped.content(slug)
        return None if content is None else (content.decode("utf-8"), sha256(content).hexdigest())

    def is_taken(self, slug: str) -> bool:
        """Whether a name is a shipped record's or an own one's, sound or not."""
        own = self._own
        return slug in own.records or slug in own.broken or slug in self._shipped.slugs()

    def put(self, record: OwnRecord) -> None:
        """Keep an own record in the place of the one of that name.

        Raises:
            InvalidInputError: too many are kept. StorageError: it cannot be written; what was there
                is as it was.
        """
        own = self._own
        if record.slug not in own.kept and len(own.kept) + len(own.broken) >= MOST_RECORDS:
            raise InvalidInputError(
                "At most {most} records of your own are kept; remove one first.", most=MOST_RECORDS
            )
        before, files = self._own.files.get(record.slug, record.slug), self._files()
        files.put(record)
        if before != record.slug:
            files.drop(before)
        self._drop()

    def drop(self, slug: str) -> None:
        """Remove an own record.

        Raises:
            StorageError: it is still there.
        """
        self._files().drop(self._own.files.get(slug, slug))
        self._drop()

    @property
    def _own(self) -> OwnRead:
        if self._read is None:
            self._read = self._look() if self._folder.is_dir() else OwnRead()
        return self._read

    def _look(self) -> OwnRead:
        from subtrack.adapters.record_reading import read_own  # noqa: PLC0415 - seldom wanted

        return read_own(self._files(), self._shipped.slugs())

    def _files(self) -> OwnRecordFiles:
        from subtrack.adapters.own_record_files import OwnRecordFiles  # noqa: PLC0415 - seldom

        return OwnRecordFiles(self._folder)

    def _drop(self) -> None:
        self._read = self._listings = None


def free_name(name: str, taken: Collection[str]) -> str:
    """Give a name that is not taken: itself, else with the first number that makes it free."""
    slug, number = name, 2
    while slug in taken:
        slug, number = f"{name}-{number}", number + 1
    return slug
