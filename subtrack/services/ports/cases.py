"""Cases: the files that prove them, and what gets money back."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from subtrack.domain.evidence import Evidence, KeptFile, Soundness
    from subtrack.domain.money_back import Limit
    from subtrack.domain.pack import Pack


class EvidenceFiles(Protocol):
    """The folder in which files of evidence are kept, named by their content."""

    def keep(self, path: Path) -> KeptFile:
        """Copy a regular file into the folder, whole or not at all; links are not followed.

        Raises:
            InvalidInputError: it is no regular file that can be read, or too large.
            StorageError: the copy cannot be written.
        """

    def drop(self, name: str) -> None:
        """Remove a kept file, as well as can be; one that is not there is no fault."""

    def sweep(self, used: Collection[str], before: datetime) -> Sequence[str]:
        """Remove kept files that are none of `used` and were copied before an instant; name them.

        What cannot be removed stays.
        """

    def path(self, evidence: Evidence) -> Path:
        """Give where a kept file lies."""

    def soundness(self, evidence: Evidence) -> Soundness:
        """Say whether a kept file is as it was; it is only read if it was written to since."""

    def read(self, evidence: Evidence) -> bytes | None:
        """Give the content of a kept file; None where it is missing or was changed."""


class PackWriter(Protocol):
    """Turns a case into a document with pictures of what proves it."""

    def write(self, pack: Pack, contents: Mapping[str, bytes]) -> bytes:
        """Give a PDF; equal input gives equal bytes. `contents` are the files by their names."""


class Limits(Protocol):
    """What gets money back that was charged after the end, and until when."""

    def all(self) -> Sequence[Limit]:
        """Give every limit, those that are not verified too."""
