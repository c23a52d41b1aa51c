"""Files that the person names: read within bounds, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from shutil import copymode

from subtrack.adapters.write_failures import told_writing
from subtrack.domain.errors import InvalidInputError

_HEAD = 1_000  # bytes


class LocalFiles:
    """The port `Files` over the file system."""

    def read(self, path: Path, most: int) -> bytes:
        """Give the content of a regular file of at most `most` bytes."""
        try:
            if not path.is_file():
                raise InvalidInputError("{path} is not a file that can be read.", path=path)
            with path.open("rb") as stream:
                content = stream.read(most + 1)
        except OSError as error:
            raise InvalidInputError(
                "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
            ) from error
        if len(content) > most:
            raise InvalidInputError(
                "{path} is too large; at most {most} bytes are read.", path=path, most=most
            )
        return content

    def write(self, path: Path, content: bytes) -> Path | None:
        """Write a whole file or none; give the name to which an older one was moved aside."""
        with told_writing(path):
            check_place(path)
            return None if _holds(path, content) else _write(path, content, keeps=path.exists())

    def renew(self, path: Path, content: bytes, is_own: Callable[[bytes], bool]) -> bool:
        """Write a whole file that is kept up to date, or none; say whether it was written."""
        with told_writing(path):
            check_place(path)
            if _holds(path, content):
                return False
            _write(path, content, keeps=path.exists() and not is_own(_head(path)))
            return True


def _holds(path: Path, content: bytes) -> bool:
    same_size = path.exists() and path.stat().st_size == len(content)
    return same_size and path.read_bytes() == content


def _head(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_HEAD)


def check_place(path: Path) -> None:
    """Check that a file may be written there.

    Raises:
        InvalidInputError: there is no such folder, or something else lies there.
    """
    if not path.parent.is_dir():
        raise InvalidInputError("There is no folder {folder}; make it first.", folder=path.parent)
    if path.is_dir():
        raise InvalidInputError("{path} is a folder, not a file.", path=path)
    if path.exists() and not path.is_file():
        raise InvalidInputError("{path} is not a file that can be written.", path=path)


def _write(path: Path, content: bytes, *, keeps: bool) -> Path | None:
    """Put a file in its place; an older one is moved aside where that keeps something."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        aside = _free_name(path) if keeps else None
        if aside:
            path.rename(aside)
        elif path.exists():
            copymode(path, part)  # whoever else reads it goes on reading it
        try:
            part.replace(path)
        except OSError:
            if aside:
                aside.rename(path)
            raise
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return aside


def _free_name(path: Path) -> Path:
    number = 1
    while (found := path.with_name(f"{path.name}.{number}")).exists():
        number += 1
    return found
