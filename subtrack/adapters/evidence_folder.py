"""Evidence folder: files of evidence, copied whole and named by their content."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from subtrack.adapters.write_failures import told_writing
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.evidence import (
    LARGEST_EVIDENCE,
    PICTURES,
    Evidence,
    KeptFile,
    Soundness,
    kept_ending,
    plain_name,
)

_CHUNK = 1 << 20  # bytes
_OWN_NAME = re.compile(r"[0-9a-f]{64}(\.[a-z0-9]{1,5})?", re.ASCII)
_PART = re.compile(r"\.part-\d+-[0-9a-f]{8}", re.ASCII)
_HEAD = 16  # bytes
_PICTURE = re.compile(
    rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8|RIFF....WEBP|BM|II\*\0|MM\0\*|....ftyp", re.DOTALL
)
"""How pictures begin: PNG, JPEG, GIF, WebP, BMP, TIFF, and HEIC with its kin."""
_OPENING = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)  # Windows has none; links are refused before
    | getattr(os, "O_NONBLOCK", 0)  # a pipe would be waited for
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class EvidenceFolder:
    """The port `EvidenceFiles` over a folder, which is made when the first file is kept."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder."""
        self._folder = folder

    def keep(self, path: Path) -> KeptFile:
        """Copy a regular file into the folder, whole or not at all; links are not followed."""
        with _opened(path) as source:
            _check_picture(source, path)
            part = self._part()
            try:
                digest, size = self._copied(source, part, path)
                name, ending = plain_name(path.name), kept_ending(path.name)
                target = self._folder / f"{digest}{ending}"
                is_new = not _is_whole(target, digest)
                if is_new:
                    with told_writing(target):
                        part.replace(target)
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
        return KeptFile(name=name, sha256=digest, size=size, ending=ending, is_new=is_new)

    def drop(self, name: str) -> None:
        """Remove a kept file, as well as can be; one that is not there is no fault."""
        if _OWN_NAME.fullmatch(name):
            with suppress(OSError):
                (self._folder / name).unlink(missing_ok=True)

    def sweep(self, used: Collection[str], before: datetime) -> Sequence[str]:
        """Remove kept files that are none of `used` and were copied before an instant; name them.

        What cannot be removed stays. Copies that were torn go, too.
        """
        gone: list[str] = []
        with suppress(OSError):  # there is no folder, or it cannot be read
            for path in sorted(self._folder.iterdir()):
                if path.name not in used and _is_own(path, before):
                    with suppress(OSError):
                        path.unlink()
                        gone.append(path.name)
        return gone

    def path(self, evidence: Evidence) -> Path:
        """Give where a kept file lies."""
        return self._folder / evidence.file_name

    def soundness(self, evidence: Evidence) -> Soundness:
        """Say whether a kept file is as it was; it is only read if it was written to since."""
        path = self.path(evidence)
        try:
            found = path.lstat()
        except OSError:
            return Soundness.MISSING
        if not stat.S_ISREG(found.st_mode) or found.st_size != evidence.size:
            return Soundness.CHANGED
        touched = found.st_mtime > evidence.added_at.timestamp()
        if touched and not _is_whole(path, evidence.sha256):
            return Soundness.CHANGED
        return Soundness.WHOLE

    def read(self, evidence: Evidence) -> bytes | None:
        """Give the content of a kept file; None where it is missing or was changed."""
        try:
            with _opened(self.path(evidence)) as stream:
                content = stream.read(LARGEST_EVIDENCE + 1)
        except (InvalidInputError, OSError):
            return None
        return content if sha256(content).hexdigest() == evidence.sha256 else None

    def _part(self) -> Path:
        """Give a new, empty file that nobody else can read."""
        with told_writing(self._folder):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = self._folder / f".part-{os.getpid()}-{os.urandom(4).hex()}"
            part.touch(mode=0o600, exist_ok=False)
            return part

    def _copied(self, source: BinaryIO, part: Path, path: Path) -> tuple[str, int]:
        """Copy a file; give its hash and its size in bytes."""
        digest, size = sha256(), 0
        with told_writing(part), part.open("wb") as target:
            for chunk in _chunks(source, path):
                size += len(chunk)
                if size > LARGEST_EVIDENCE:
                    raise _too_large(path)
                digest.update(chunk)
                target.write(chunk)
            target.flush()
            os.fsync(target.fileno())
        return digest.hexdigest(), size


def _chunks(source: BinaryIO, path: Path) -> Iterator[bytes]:
    while True:
        try:
            chunk = source.read(_CHUNK)
        except OSError as error:
            raise _unreadable(path, error) from error
        if not chunk:
            return
        yield chunk


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Lend a regular file of a bearable size; nothing is followed and nothing waited for."""
    try:
        if path.is_symlink():
            raise InvalidInputError("{path} is a link; name the file itself.", path=path)
        handle = os.open(path, _OPENING)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    try:
        _check(os.fstat(handle), path)
    except BaseException:
        os.close(handle)
        raise
    with os.fdopen(handle, "rb") as stream:
        yield stream


def _is_own(path: Path, before: datetime) -> bool:
    """Whether a path is a copy, whole or torn, that was made before an instant."""
    named = _OWN_NAME.fullmatch(path.name) or _PART.fullmatch(path.name)
    return bool(named) and path.lstat().st_mtime < before.timestamp()


def _check(found: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise InvalidInputError("{path} is not a file that can be read.", path=path)
    if found.st_size > LARGEST_EVIDENCE:
        raise _too_large(path)


def _check_picture(source: BinaryIO, path: Path) -> None:
    """Refuse what is called a picture and begins like none: it would prove nothing later.

    One that is torn, or of another kind than its name says, is a picture all the same.
    """
    if kept_ending(path.name) not in PICTURES:
        return
    try:
        head = source.read(_HEAD)
        source.seek(0)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not _PICTURE.match(head):
        raise InvalidInputError(
            "{path} is not a picture, though its name says so. Look whether it was saved whole, or "
            "give it the ending of what it is.",
            path=path,
        )


def _is_whole(path: Path, digest: str) -> bool:
    """Whether there is a regular file of that hash."""
    try:
        with _opened(path) as stream:
            found = sha256()
            while chunk := stream.read(_CHUNK):
                found.update(chunk)
    except (InvalidInputError, OSError):
        return False
    return found.hexdigest() == digest


def _unreadable(path: Path, error: Exception) -> InvalidInputError:
    reason = getattr(error, "strerror", None) or error
    return InvalidInputError("{path} cannot be read: {reason}.", path=path, reason=reason)


def _too_large(path: Path) -> InvalidInputError:
    return InvalidInputError(
        "{path} is too large to be kept as evidence; at most {most} bytes are.",
        path=path,
        most=LARGEST_EVIDENCE,
    )
