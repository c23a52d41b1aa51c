"""Write failures: what keeps a file from being written, in the one sentence for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from subtrack.domain.errors import StorageError


@contextmanager
def told_writing(path: Path) -> Iterator[None]:
    """Have it told as a known error if a file cannot be written.

    Raises:
        StorageError: it could not be.
    """
    try:
        yield
    except OSError as error:
        raise StorageError(
            "{path} cannot be written: {reason}. Nothing was changed.",
            path=path,
            reason=error.strerror or error,
        ) from error
