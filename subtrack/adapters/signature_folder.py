"""Signature folder: pictures of signatures, each named by whose it is."""

from __future__ import annotations

import stat
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from subtrack.adapters.pictures import upright
from subtrack.adapters.whole_files import replace_whole
from subtrack.adapters.write_failures import told_writing
from subtrack.domain.errors import InvalidInputError

_LARGEST = 20_000_000
"""Bytes of a picture that is read."""
_MOST = (1200, 360)
"""Pixels that a signature is kept in at most; more is not seen on paper."""
_PAPER = 200
"""From this lightness on, of 255, it is the paper."""


class SignatureFolder:
    """The port `SignatureFiles`; the folder is made when the first one is kept."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder."""
        self._folder = folder

    def get(self, uid: str) -> bytes:
        """Give a signature as a PNG; empty where there is none."""
        try:
            return self._path(uid).read_bytes()
        except OSError:
            return b""

    def put(self, uid: str, picture: bytes) -> None:
        """Keep a signature in the place of what was there; an empty one removes it."""
        path = self._path(uid)
        with told_writing(path):
            if picture:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                replace_whole(path, picture)
            else:
                path.unlink(missing_ok=True)

    def read(self, path: Path) -> bytes:
        """Read a picture of a signature from a file, and make its paper transparent."""
        try:
            found = path.stat()
            fits = stat.S_ISREG(found.st_mode) and found.st_size <= _LARGEST
            content = path.read_bytes() if fits else b""
        except (OSError, ValueError):
            content = b""
        with suppress(InvalidInputError):
            return self.made(content)
        raise InvalidInputError(
            "{name} is no picture of a signature: choose a PNG or JPEG with dark ink on white "
            "paper, of at most 20 MB.",
            name=path.name,
        )

    def made(self, picture: bytes) -> bytes:
        """Make the paper of a picture transparent, and cut off what is empty around it."""
        from PIL import Image  # noqa: PLC0415 - only who signs with a picture waits

        found = upright(picture)
        if found is None:
            raise InvalidInputError("This is no picture that can be read.")
        on_white = Image.alpha_composite(Image.new("RGBA", found.size, "white"), found)
        grey = on_white.convert("L")
        ink = grey.point(lambda light: 0 if light >= _PAPER else 255 - light)
        edges = ink.getbbox()
        if edges is None:
            raise InvalidInputError("There is nothing on it: sign with dark ink.")
        on_white.putalpha(ink)
        cut = on_white.crop(edges)
        cut.thumbnail(_MOST)
        written = BytesIO()
        cut.save(written, "PNG")
        return written.getvalue()

    def _path(self, uid: str) -> Path:
        """Name a file by its owner; a uid may come from elsewhere, so its text names nothing."""
        return self._folder / f"{sha256(uid.encode()).hexdigest()[:32]}.png"
