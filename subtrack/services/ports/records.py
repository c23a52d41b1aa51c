"""Records: where the provider records come from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from subtrack.domain.catalog import Listing
    from subtrack.domain.provider import Provider
    from subtrack.domain.record import Record


class Providers(Protocol):
    """The provider records."""

    def get(self, slug: str) -> Provider | None:
        """Give the record, or None where there is no sound one of that name."""

    def slugs(self) -> Sequence[str]:
        """Give all names, ordered."""


class Catalog(Protocol):
    """The provider records as one reads and searches them."""

    def record(self, slug: str) -> Record | None:
        """Give a whole record, or None where there is no sound one of that name."""

    def listings(self) -> Sequence[Listing]:
        """Give all sound records in brief, ordered by their names."""


class RecordFiles(Protocol):
    """Record files: those of the catalog, and any that the person names."""

    def unsound(self) -> Sequence[Path]:
        """Give the files of the catalog that are left out of it, ordered by their names."""

    def check(self, path: Path) -> tuple[Record | None, Sequence[str]]:
        """Read a record file; give its record, or None with each fault in words."""
