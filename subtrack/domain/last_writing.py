"""Last writing: how a file that is kept up to date fared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from subtrack.domain.errors import KnownError, alike


@dataclass(frozen=True, slots=True)
class LastWriting:
    """When the file was written last, and what has gone wrong since, if anything."""

    written_at: datetime | None = None
    failure: KnownError | None = None

    def failed_alike(self, other: LastWriting) -> bool:
        """Whether both tell the same failure, or both none."""
        return alike(self.failure, other.failure)
