"""Files that the person names: read within bounds, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from subtrack.domain.errors import InvalidInputError, StorageError


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
        try:
            _check_place(path)
            return _write(path, content)
        except OSError as error:
            raise StorageError(
                "{path} cannot be written: {reason}. Nothing was changed.",
                path=path,
                reason=error.strerror or error,
            ) from error


def _check_place(path: Path) -> None:
    if not path.parent.is_dir():
        raise InvalidInputError("There is no folder {folder}; make it first.", folder=path.parent)
    if path.is_dir():
        raise InvalidInputError("{path} is a folder, not a file.", path=path)
    if path.exists() and not path.is_file():
        raise InvalidInputError("{path} is not a file that can be written.", path=path)


def _write(path: Path, content: bytes) -> Path | None:
    if path.is_file() and path.read_bytes() == content:
        return None
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        aside = _free_name(path) if path.exists() else None
        if aside:
            path.rename(aside)
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
