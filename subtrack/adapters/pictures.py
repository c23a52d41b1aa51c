"""Pictures: files that somebody gave, decoded within bounds."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("PNG", "JPEG")
_MOST_PIXELS = 50_000_000
_LONGEST_SIDE = 2_000
"""Pixels; finer than a printer shows on a sheet of paper."""
_QUALITY = 85


def shrunk(content: bytes) -> tuple[bytes, float] | None:
    """Give a PNG or JPEG as a JPEG that fits on paper, and its height by its width.

    None where it is no such picture, is torn, or has over 50 million pixels. It is turned upright,
    and what is transparent becomes white. Equal pictures give equal bytes.
    """
    from PIL import Image as Pictures  # noqa: PLC0415 - only a pack has pictures

    found = upright(content)
    if found is None:
        return None
    found.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    flat = Pictures.new("RGB", found.size, "white")
    flat.paste(found, mask=found.getchannel("A"))
    target = BytesIO()
    flat.save(target, "JPEG", quality=_QUALITY)
    return target.getvalue(), flat.height / flat.width


def upright(content: bytes) -> Image | None:
    """Read a PNG or JPEG with its transparency, turned upright.

    None where it is no such picture, is torn, or has over 50 million pixels.
    """
    from PIL import Image as Pictures  # noqa: PLC0415 - a pack and a signature alone have any
    from PIL import ImageOps  # noqa: PLC0415 - as above

    with warnings.catch_warnings():
        warnings.simplefilter("error", Pictures.DecompressionBombWarning)
        try:
            with Pictures.open(BytesIO(content), formats=_FORMATS) as found:
                if found.width * found.height > _MOST_PIXELS:
                    return None
                return ImageOps.exif_transpose(found).convert("RGBA")
        except (
            OSError,
            ValueError,
            SyntaxError,
            EOFError,
            Pictures.DecompressionBombError,
            Pictures.DecompressionBombWarning,
        ):
            return None
