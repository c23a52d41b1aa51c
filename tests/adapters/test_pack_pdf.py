"""Packs on paper: what they say, their pictures, and that nothing in them is trusted."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from subtrack.adapters.pack_pdf import PackPdf
from subtrack.adapters.pictures import shrunk
from subtrack.domain.layout import LETTER
from subtrack.domain.pack import Pack, PackFile

HASH = "ab" * 32


def picture(width: int = 40, height: int = 30, kind: str = "PNG", **save: object) -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), "navy").save(target, kind, **save)
    return target.getvalue()


def pack(*files: PackFile, **fields: object) -> Pack:
    usual = {
        "title": "Cancellation of Netflix",
        "headings": ("What happened", "Files in this pack", "Letters"),
        "facts": (("Plan", "Premium"),),
        "timeline": (("2026-11-23", "Sent: On the web\nReference: 12"),),
    }
    return Pack(**{**usual, **fields}, files=files)  # type: ignore[arg-type]


def file(name: str = "evidence/01-a.png", said: str = "", *, is_picture: bool = True) -> PackFile:
    return PackFile(name=name, sha256=HASH, said=said, is_picture=is_picture)


def pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def test_it_says_what_happened_and_names_every_file_with_its_hash() -> None:
    (text,) = pages(PackPdf().write(pack(file(said="from the counter")), {}))
    for said in ("Cancellation of Netflix", "Premium", "2026-11-23", "Reference: 12", HASH):
        assert said in text
    assert "from the counter" in text


def test_each_picture_has_a_page_and_what_is_none_is_only_named() -> None:
    one, two = file(), file("evidence/02-b.png")
    mail = file("evidence/03-c.eml", is_picture=False)
    contents = {one.name: picture(), two.name: b"no picture", mail.name: picture()}
    found = pages(PackPdf().write(pack(one, two, mail), contents))
    assert len(found) == 2
    assert found[1].split()[0] == "evidence/01-a.png"


@pytest.mark.slow
def test_equal_packs_have_equal_bytes_on_either_paper() -> None:
    one = file()
    contents = {one.name: picture(kind="JPEG")}
    assert PackPdf().write(pack(one), contents) == PackPdf().write(pack(one), contents)
    other = PackPdf().write(pack(one), contents, LETTER)
    assert re.search(rb"/MediaBox \[0 0 612(\.00)? 792(\.00)?\]", other)


@pytest.mark.slow
def test_whatever_is_typed_is_text_and_fits() -> None:
    odd = "**b** <i>\u202e {nb} 日本 שלום " + "x" * 300
    found = pages(PackPdf().write(pack(file(said=odd), timeline=((odd, odd),) * 30), {}))
    assert len(found) > 1
    assert "**b** <i> {nb} ??" in found[0].replace("\r\n", " ")


@pytest.mark.parametrize(
    "content",
    [
        bytes,
        lambda: b"GIF89a",
        lambda: b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        lambda: picture()[:60],
        lambda: picture(kind="JPEG")[:300],
        lambda: picture(kind="BMP"),
        lambda: picture(8_000, 8_000, "PNG"),
    ],
    ids=["empty", "gif", "svg", "torn png", "torn jpeg", "bmp", "64 million pixels"],
)
def test_what_is_no_sound_picture_is_left_out(content: Callable[[], bytes]) -> None:
    assert shrunk(content()) is None


def test_a_picture_is_turned_upright_flattened_and_made_small() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lying on its side
    lying = shrunk(picture(40, 20, "JPEG", exif=exif))
    assert lying
    assert lying[1] == 2
    target = BytesIO()
    Image.new("RGBA", (3_000, 30), (0, 0, 0, 0)).save(target, "PNG")
    wide = shrunk(target.getvalue())
    assert wide
    with Image.open(BytesIO(wide[0])) as made:
        assert made.size == (2_000, 20)
        assert made.getpixel((0, 0)) == (255, 255, 255)
