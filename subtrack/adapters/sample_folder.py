"""Sample folder: the sample household's own data folder, which goes without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from subtrack.adapters.paths import Paths
from subtrack.domain.errors import StorageError


def discard(paths: Paths) -> None:
    """Remove what the program made in a data folder, and the folder once nothing is left in it.

    Files that it did not make stay. A folder that is only a link elsewhere is left alone.

    Raises:
        StorageError: a file cannot be removed.
    """
    if paths.data.is_symlink():
        return
    try:
        for file in _own_files(paths):
            file.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            "The sample household cannot be removed from {path}: {reason}. Your own data is "
            "untouched.",
            path=paths.data,
            reason=error.strerror or error,
        ) from error
    made = (paths.backups, paths.logs, paths.records, paths.evidence, paths.signatures)
    for folder in (*made, paths.data):
        with suppress(OSError):
            folder.rmdir()


def _own_files(paths: Paths) -> Iterator[Path]:
    """Yield the program's files; copies first, for a database missing beside them is damage."""
    database = paths.database.name
    for folder, pattern in (
        (paths.backups, "*.db*"),
        (paths.logs, "subtrack.log*"),
        (paths.records, "*.toml*"),
        (paths.evidence, f"{'[0-9a-f]' * 64}*"),
        (paths.evidence, ".part-*"),
        (paths.signatures, f"{'[0-9a-f]' * 32}.png*"),
        (paths.data, f"{paths.calendar_state.name}*"),
        (paths.data, f"{paths.last_check.name}*"),
        (paths.data, f"{database}.new-*"),
        (paths.data, f"{database}.migrating-*"),
        (paths.data, f"{database}-journal"),
        (paths.data, database),
    ):
        if not folder.is_symlink():
            yield from folder.glob(pattern)
