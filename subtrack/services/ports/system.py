"""System: the files of the person, what starts the program, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from subtrack.domain.parts import Part
    from subtrack.domain.remarks import Remark


class Files(Protocol):
    """Files that the person names."""

    def read(self, path: Path, most: int) -> bytes:
        """Give the content of a regular file of at most `most` bytes.

        Raises:
            InvalidInputError: there is no such file, or it is too large.
        """

    def write(self, path: Path, content: bytes) -> Path | None:
        """Write a whole file or none; give the name to which an older one was moved aside.

        A file of the same content is left as it is.

        Raises:
            InvalidInputError: there is no such folder. StorageError: it cannot be written.
        """


class KeptFiles(Protocol):
    """Files that are kept up to date; called beside the window, for a drive may hang."""

    def renew(self, path: Path, content: bytes, is_own: Callable[[bytes], bool]) -> bool:
        """Write a whole file that is kept up to date, or none; say whether it was written.

        A file of the same content is left as it is, and one that is not the program's own by its
        first bytes is moved aside.

        Raises:
            InvalidInputError: there is no such folder. StorageError: it cannot be written, or not
                in time.
        """

    def stop(self) -> None:
        """Wait a moment for what is under way and no longer, for the program ends."""


class Timer(Protocol):
    """The system's own timer that reminds while the program does not run."""

    def install(self) -> Remark:
        """Switch it on, or bring it up to date; say from when on it reminds.

        Raises:
            OutsideError: it cannot be written.
        """

    def repair(self) -> None:
        """Have it call this program, where it is on and the program has moved since.

        Raises:
            OutsideError: it cannot be read or written.
        """

    def remove(self) -> Remark:
        """Switch it off; say what was done.

        Raises:
            OutsideError: it cannot be taken away.
        """


class Autostart(Protocol):
    """Whether the program starts when the person logs in, and with which call."""

    def call(self) -> Sequence[str] | None:
        """Give the call that is made at login; None where none is made.

        Raises:
            OutsideError: it cannot be read.
        """

    def makes(self, call: Sequence[str]) -> bool:
        """Whether it is switched on and makes this very call.

        Raises:
            OutsideError: it cannot be read.
        """

    def put(self, call: Sequence[str] | None) -> None:
        """Have a call made at login, or none.

        Raises:
            OutsideError: it cannot be written.
        """


class Parts(Protocol):
    """What the program is made of besides itself."""

    def all(self) -> Sequence[Part]:
        """Give every part with its licence, by name."""
