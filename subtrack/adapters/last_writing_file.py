"""Last writing file: how a file that is kept up to date fared, for the next process to know."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from subtrack.adapters.whole_files import replace_whole
from subtrack.domain.errors import KnownError, StorageError
from subtrack.domain.last_writing import LastWriting

_LARGEST = 100_000  # bytes


class LastWritingFile:
    """The port `LastWritings` in a file; one that cannot be read or written tells nothing."""

    def __init__(self, path: Path) -> None:
        """Remember the file."""
        self._path = path

    def read(self) -> LastWriting:
        """Give what was remembered."""
        try:
            with self._path.open("rb") as stream:
                document = json.loads(stream.read(_LARGEST))
            at, failure = document["written_at"], document["failure"]
            return LastWriting(
                None if at is None else datetime.fromisoformat(at),
                None if failure is None else _failure(failure),
            )
        except (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError):
            return LastWriting()

    def write(self, last: LastWriting) -> None:
        """Remember how it fared."""
        template, values = last.failure.plain() if last.failure else (None, None)
        document = {
            "written_at": last.written_at.isoformat() if last.written_at else None,
            "failure": {"template": template, "values": values} if template else None,
        }
        with suppress(OSError):
            replace_whole(self._path, f"{json.dumps(document, ensure_ascii=False)}\n".encode())


def _failure(document: Any) -> KnownError:  # noqa: ANN401 - it was read from a file
    """Give the error again; a template that its values do not fill is none."""
    template, values = document["template"], document["values"]
    if not isinstance(template, str):
        raise TypeError(template)
    error = StorageError(template, **values)
    str(error)
    return error
