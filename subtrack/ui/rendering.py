"""Rendering: pages of a real PDF as pictures, with the places of texts on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

_MM_PER_PT = 25.4 / 72
_DEEPEST = 4096
"""Pixels of the longer side at most, so that no zoom takes the memory."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: its number from 0, how many there are, and its size in mm.

    `found` are the places of the texts that were looked for, in mm from the top left corner.
    `text` is all that is written on it.
    """

    number: int
    count: int
    size: QSizeF
    image: QImage
    found: tuple[QRectF, ...]
    text: str


def rendered(pdf: bytes, number: int, pixels_per_mm: float, texts: Sequence[str]) -> PageImage:
    """Draw a page of a PDF; a number beyond the last page gives the last one.

    Not safe in two threads at once: all calls belong into one lane.
    """
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - loaded for a letter alone

    with closing(PdfDocument(pdf)) as document:
        count = len(document)
        at = max(min(number, count - 1), 0)
        with closing(document[at]) as page:
            width, height = page.get_size()
            scale = min(pixels_per_mm * _MM_PER_PT, _DEEPEST / max(width, height))
            with closing(page.get_textpage()) as written:
                found = tuple(_places(written, texts, height))
                text = written.get_text_bounded()
            return PageImage(
                number=at,
                count=count,
                size=QSizeF(width, height) * _MM_PER_PT,
                image=_image(page, scale),
                found=found,
                text=text,
            )


def pages(pdf: bytes, pixels_per_mm: float) -> list[PageImage]:
    """Draw all pages of a PDF, by the same rule."""
    first = rendered(pdf, 0, pixels_per_mm, ())
    return [first, *(rendered(pdf, at, pixels_per_mm, ()) for at in range(1, first.count))]


def _image(page: Any, scale: float) -> QImage:  # noqa: ANN401 - pypdfium2 ships no types
    with closing(page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)) as bitmap:
        image = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        )
        return image.copy()  # the buffer goes with the bitmap


def _places(written: Any, texts: Sequence[str], height: float) -> Iterator[QRectF]:  # noqa: ANN401 - as above
    """Yield a box for each time that one of the texts, which are single words, is written."""
    for text in texts:
        with closing(written.search(text, match_case=True)) as search:
            while (hit := search.get_next()) is not None:
                yield _box(map(written.get_rect, range(written.count_rects(*hit))), height)


def _box(pieces: Iterable[tuple[float, float, float, float]], height: float) -> QRectF:
    """Give the box around pieces of one line, which the PDF measures from the bottom in points."""
    lefts, bottoms, rights, tops = zip(*pieces, strict=True)
    left, top = min(lefts), height - max(tops)
    box = QRectF(left, top, max(rights) - left, height - min(bottoms) - top)
    return QRectF(box.topLeft() * _MM_PER_PT, box.size() * _MM_PER_PT)
