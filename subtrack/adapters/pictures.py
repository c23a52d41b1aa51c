"""Pictures: files that somebody gave, decoded within bounds."""

from __future__ import annotations

import warnings
from io import BytesIO

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
    from PIL import Image, ImageOps  # noqa: PLC0415 - only a pack has pictures

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(BytesIO(content), formats=_FORMATS) as found:
                if found.width * found.height > _MOST_PIXELS:
                    return None
                upright = ImageOps.exif_transpose(found).convert("RGBA")
        except (
            OSError,
            ValueError,
            SyntaxError,
            EOFError,
            Image.DecompressionBombError,
            Image.DecompressionBombWarning,
        ):
            return None
    upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    flat = Image.new("RGB", upright.size, "white")
    flat.paste(upright, mask=upright.getchannel("A"))
    target = BytesIO()
    flat.save(target, "JPEG", quality=_QUALITY)
    return target.getvalue(), flat.height / flat.width
