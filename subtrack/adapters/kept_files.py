"""Kept files: files that are kept up to date, on drives that may have stopped answering."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from subtrack.adapters.bounded import Bounded
from subtrack.adapters.files import LocalFiles
from subtrack.domain.errors import StorageError

BOUND_S = 20.0
"""How long writing a file may take: a drive on the network that is away answers never or late."""


class PatientFiles:
    """The port `KeptFiles` over the file system.

    A drive that hangs holds up only what is kept on it: each file is waited for by itself. A file
    is never written by two at once, so that what was written later stays.
    """

    def __init__(self, bound_s: float = BOUND_S) -> None:
        """Remember how long writing may take, in seconds."""
        self._files = LocalFiles()
        self._bound_s = bound_s
        self._lock = Lock()
        self._bounded: dict[Path, Bounded] = {}
        self._is_ending = False

    def renew(self, path: Path, content: bytes, is_own: Callable[[bytes], bool]) -> bool:
        """Write a whole file or none; say whether it was written."""
        try:
            return self._of(path).run(lambda: self._files.renew(path, content, is_own))
        except TimeoutError as error:
            raise StorageError(
                "{path} cannot be written in time. Nothing here is lost; look whether the drive is "
                "connected, or choose another file.",
                path=path,
            ) from error

    def stop(self) -> None:
        """Wait a moment for what is under way and no longer, for the program ends."""
        with self._lock:
            self._is_ending = True
            for one in self._bounded.values():
                one.hurry()

    def _of(self, path: Path) -> Bounded:
        with self._lock:
            if path not in self._bounded:
                self._bounded[path] = Bounded(self._bound_s)
                if self._is_ending:
                    self._bounded[path].hurry()
            return self._bounded[path]
