"""Streams: where a call writes its answer and what went wrong, as it finds them.

Either may be closed, lie on a full disk, or be read no further.
"""

from __future__ import annotations

import os
import sys

from subtrack.domain.errors import StorageError

_LONGEST = 2000
_BEGINNING, _END = 500, 200


def make_ready() -> None:
    """Write UTF-8 wherever the output goes: JSON is read by programs."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def check() -> None:
    """See, before anything is done, that there is somewhere to write the answer to.

    Raises:
        StorageError: standard output is closed.
    """
    if not sys.stdout:
        raise StorageError(
            "The output is closed, so nothing was done; send it to a file or to nowhere instead."
        )


def write(text: str) -> None:
    """Write a line of the answer.

    Raises:
        BrokenPipeError: nobody reads on.
        StorageError: it cannot be written.
    """
    try:
        sys.stdout.write(f"{text}\n")
    except OSError as error:
        raise _unwritten(error) from error


def flush() -> None:
    """Send the answer on its way.

    Raises:
        BrokenPipeError: nobody reads on.
        StorageError: it cannot be written.
    """
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _unwritten(error) from error


def complain(sentence: str) -> None:
    """Write one line on stderr, if there is one; of a very long one the middle is left out."""
    line = " ".join(sentence.split())
    if len(line) > _LONGEST:
        line = f"{line[:_BEGINNING]} … {line[-_END:]}"
    if sys.stderr:
        sys.stderr.write(f"{line}\n")


def leave() -> None:
    """Write nothing more, for whoever reads has read enough or it cannot be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unwritten(error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError):
        return error
    leave()  # or the end of the process would fail as well
    return StorageError(
        "The answer cannot be written: {reason}. Look with list at what was done of it.",
        reason=error.strerror or str(error),
    )
