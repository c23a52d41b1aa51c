"""Timer files: what timers are written down in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from subtrack.domain.errors import OutsideError


@contextmanager
def told_changing(place: Path) -> Iterator[None]:
    """Have it told as a known error if the file of a timer cannot be used.

    Raises:
        OutsideError: it cannot be.
    """
    try:
        yield
    except OSError as error:
        raise OutsideError(
            "The timer cannot be changed: {place} cannot be used ({reason}).",
            place=place,
            reason=error.strerror or error,
        ) from error


def is_outdated(place: Path, wanted: bytes) -> bool:
    """Whether a timer is written down that is another one than is wanted.

    Raises:
        OutsideError: it cannot be read.
    """
    with told_changing(place):
        try:
            return place.read_bytes() != wanted
        except FileNotFoundError:
            return False
