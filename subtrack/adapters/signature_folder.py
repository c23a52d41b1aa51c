"""Signature folder: pictures of signatures, each named by whose it is."""

from __future__ import annotations

import re
from collections.abc import Collection
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.adapters.pictures import upright
from subtrack.adapters.whole_files import replace_whole
from subtrack.adapters.write_failures import told_writing
from subtrack.domain.errors import InvalidInputError

if TYPE_CHECKING:
    from PIL.Image import Image

_OWN_NAME = re.compile(r"[0-9a-f]{32}\.png", re.ASCII)
_LARGEST = 20_000_000
"""Bytes of a picture that is read."""
_SHEET = (3000, 3000)
"""Pixels of a scan that are looked at; of a whole sheet, still as fine as print."""
_MOST = (1200, 360)
"""Pixels that a signature is kept in at most; more is not seen on paper."""
_SPOTS = (48, 48)
"""A scan is divided into so many: the lightest around each is how light the paper is there."""
_NEIGHBOURS, _SOFT = 9, 2
_FAINT, _FULL = 0.2, 0.6
"""So much darker than the paper, of 1, ink begins to be seen, and covers it."""
_LINE = 14
"""A dot of one pixel is dust; what is blurred to at least this, of 255, is part of a line."""


class SignatureFolder:
    """The port `SignatureFiles`; the folder is made when the first one is kept."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder."""
        self._folder = folder
        self._sound = b""

    def get(self, uid: str) -> bytes:
        """Give a signature as a PNG; empty where there is none that can be read."""
        content = _content(self._path(uid))
        if content != self._sound:
            if upright(content) is None:
                return b""
            self._sound = content  # each key that is typed asks again
        return content

    def put(self, uid: str, picture: bytes) -> None:
        """Keep a signature in the place of what was there; an empty one removes it."""
        path = self._path(uid)
        with told_writing(path):
            if picture:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                replace_whole(path, picture)
            else:
                path.unlink(missing_ok=True)

    def sweep(self, used: Collection[str]) -> None:
        """Remove the pictures of all but these; what cannot be removed stays."""
        wanted = {self._path(uid) for uid in used}
        with suppress(OSError):  # there is no folder, or it cannot be read
            for path in self._folder.iterdir():
                if path not in wanted and _OWN_NAME.fullmatch(path.name):
                    with suppress(OSError):
                        path.unlink()

    def read(self, path: Path) -> bytes:
        """Read a picture of a signature from a file, and make its paper transparent."""
        with suppress(InvalidInputError):
            return self.made(_content(path))
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
        found.thumbnail(_SHEET)
        on_white = Image.alpha_composite(Image.new("RGBA", found.size, "white"), found)
        ink = _ink(on_white.convert("L"))
        edges = ink.getbbox()
        if edges is None:
            raise InvalidInputError("There is nothing on it: sign with dark ink.")
        # In one colour: of whatever else was on the paper nothing is left, not even unseen.
        cut = ink.crop(edges)
        cut.thumbnail(_MOST)
        pen = Image.new("RGB", cut.size, _colour(on_white, ink))
        pen.putalpha(cut)
        written = BytesIO()
        pen.save(written, "PNG")
        return written.getvalue()

    def _path(self, uid: str) -> Path:
        """Name a file by its owner; a uid may come from elsewhere, so its text names nothing."""
        return self._folder / f"{sha256(uid.encode()).hexdigest()[:32]}.png"


def _content(path: Path) -> bytes:
    """Give what is in a regular file of a bearable size; empty where it is none."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except (OSError, ValueError):
        return b""
    return content if len(content) <= _LARGEST else b""


def _ink(grey: Image) -> Image:
    """Give how much ink is where, from 0 to 255, by how light the paper is around it.

    A photograph has grey paper, and darker on one side than on the other.
    """
    from PIL import Image as Pictures  # noqa: PLC0415 - as above
    from PIL import ImageChops, ImageFilter  # noqa: PLC0415 - as above

    spots = grey.resize(_SPOTS, Pictures.Resampling.BOX)
    lightest = spots.filter(ImageFilter.MaxFilter(_NEIGHBOURS))
    paper = lightest.filter(ImageFilter.GaussianBlur(_SOFT)).resize(grey.size)
    darker = ImageChops.subtract(paper, grey)
    whitest, darkest = max(lightest.tobytes()), _most(darker)
    faint, full = _FAINT * whitest, max(1, min(_FULL * whitest, darkest))
    ink = darker.point(lambda by: 0 if by < faint else min(255, round(255 * by / full)))
    blur = ImageFilter.BoxBlur(2)
    lines = ink.filter(blur).point(lambda by: 255 if by >= _LINE else 0)
    return ImageChops.darker(ink, lines.filter(blur).point(lambda by: 255 if by else 0))


def _most(grey: Image) -> int:
    return max(value for value, count in enumerate(grey.histogram()) if count)


def _colour(scan: Image, ink: Image) -> tuple[int, ...]:
    """Give the colour of the ink: the middle one of where it covers the paper."""
    from PIL import ImageStat  # noqa: PLC0415 - as above

    most = _most(ink)
    core = ink.point(lambda inked: 255 if inked == most else 0)
    return tuple(ImageStat.Stat(scan.convert("RGB"), core).median)
