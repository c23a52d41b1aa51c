"""Rights: folders that this process may look into and not write, whoever runs the tests."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def acting_as(user: int) -> Iterator[None]:
    effective = os.geteuid()
    os.seteuid(user)
    try:
        yield
    finally:
        os.seteuid(effective)


@contextmanager
def open_folder() -> Iterator[Path]:
    """Give a folder that everybody could reach, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Take away the right to write the folder and its files; not even root has it then."""
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    with acting_as(os.getuid() or _NOBODY):
        yield


def hand_over(folder: Path) -> None:
    """Give a folder with all in it to the user as whom `read_only` acts."""
    if not os.getuid():
        for path in (folder, *folder.rglob("*")):
            os.chown(path, _NOBODY, _NOBODY)


def change_mode(path: Path, mode: int) -> None:
    """Set the mode of a file or folder, as its owner can."""
    with acting_as(os.getuid()):
        path.chmod(mode)
