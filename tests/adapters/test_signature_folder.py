"""Signature folder: pictures are cut to the ink on clear paper, and kept by whose they are."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageChops, ImageDraw

from subtrack.adapters.signature_folder import SignatureFolder
from subtrack.domain.errors import InvalidInputError, StorageError


@pytest.fixture
def folder(tmp_path: Path) -> SignatureFolder:
    return SignatureFolder(tmp_path / "signatures")


def scan(kind: str = "PNG", paper: int = 245, size: tuple[int, int] = (600, 400)) -> bytes:
    """Give a stroke on paper that is not quite white."""
    image = Image.new("RGB", size, (paper, paper, paper))
    ImageDraw.Draw(image).line((100, 200, 500, 230), fill=(20, 20, 90), width=8)
    target = BytesIO()
    image.save(target, kind)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_paper_becomes_clear_and_what_is_empty_is_cut_off(
    folder: SignatureFolder, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "scan"
    path.write_bytes(scan(kind))
    with Image.open(BytesIO(folder.read(path))) as made:
        assert (made.format, made.mode) == ("PNG", "RGBA")
        assert made.width == pytest.approx(400, abs=20)
        assert made.height < 60
        shown = made.getchannel("A").tobytes()
        assert min(shown) == 0
        assert max(shown) > 150


def test_a_large_scan_is_made_as_small_as_paper_shows(folder: SignatureFolder) -> None:
    with Image.open(BytesIO(folder.made(scan(size=(6000, 3000))))) as made:
        assert made.width <= 1200
    assert folder.made(scan()) == folder.made(scan())


def test_one_is_kept_for_each_and_removed(folder: SignatureFolder, tmp_path: Path) -> None:
    assert folder.get("me") == b""
    one, two = scan(), scan(size=(700, 300))
    folder.put("me", one)
    folder.put("../../you", two)
    assert (folder.get("me"), folder.get("../../you")) == (one, two)
    assert len(list((tmp_path / "signatures").iterdir())) == 2
    folder.put("me", b"")
    folder.put("nobody", b"")
    assert folder.get("me") == b""


@pytest.mark.parametrize("content", [b"no picture", scan()[:300]])
def test_one_that_was_spoilt_is_none(
    folder: SignatureFolder, tmp_path: Path, content: bytes
) -> None:
    folder.put("me", scan())
    assert folder.get("me") != b""
    (path,) = (tmp_path / "signatures").iterdir()
    path.write_bytes(content)
    assert folder.get("me") == b""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_nothing_is_waited_for(folder: SignatureFolder, tmp_path: Path) -> None:
    folder.put("me", scan())
    (path,) = (tmp_path / "signatures").iterdir()
    path.unlink()
    os.mkfifo(path)
    assert folder.get("me") == b""


def test_those_of_nobody_go_and_what_is_of_somebody_else_stays(
    folder: SignatureFolder, tmp_path: Path
) -> None:
    folder.put("me", scan())
    folder.put("gone", scan())
    (tmp_path / "signatures" / "mine.png").write_bytes(b"mine")
    folder.sweep(["me"])
    assert (folder.get("me"), folder.get("gone")) == (scan(), b"")
    assert (tmp_path / "signatures" / "mine.png").exists()


def photograph() -> bytes:
    """Give a stroke on paper that is grey, in the shade on one side, grained, and dusty."""
    paper = Image.linear_gradient("L").resize((900, 500)).point(lambda light: 110 + light // 3)
    grain = Image.frombytes("L", paper.size, Random(1).randbytes(900 * 500))  # noqa: S311 - grain
    paper = ImageChops.add(paper, grain.point(lambda light: light // 10), offset=-13)
    for place in ((20, 20), (880, 480), (15, 470)):
        paper.putpixel(place, 0)
    ImageDraw.Draw(paper).line((200, 200, 700, 300), fill=40, width=10)
    target = BytesIO()
    paper.convert("RGB").save(target, "PNG")
    return target.getvalue()


def test_the_paper_of_a_photograph_is_clear_too(folder: SignatureFolder) -> None:
    with Image.open(BytesIO(folder.made(photograph()))) as made:
        assert made.width == pytest.approx(500, abs=20)
        assert made.height == pytest.approx(110, abs=20)
        shown = made.getchannel("A").tobytes()
        assert 0.05 < sum(alpha > 0 for alpha in shown) / len(shown) < 0.2


@pytest.mark.parametrize("size", [(600, 400), (6000, 3000)])
def test_nothing_is_kept_but_where_there_is_ink_and_its_colour(
    folder: SignatureFolder, size: tuple[int, int]
) -> None:
    image = Image.open(BytesIO(scan(size=size))).convert("RGB")
    ImageDraw.Draw(image).text((250, 205), "my secret", fill=(225, 225, 225))
    target = BytesIO()
    image.save(target, "PNG")
    with Image.open(BytesIO(folder.made(target.getvalue()))) as made:
        colours = made.convert("RGB").tobytes()
    (colour,) = {colours[at : at + 3] for at in range(0, len(colours), 3)}
    assert tuple(colour) == pytest.approx((20, 20, 90), abs=25)


def test_a_pencil_is_seen_as_well_as_ink(folder: SignatureFolder) -> None:
    image = Image.new("L", (600, 400), 245)
    ImageDraw.Draw(image).line((100, 200, 500, 230), fill=170, width=4)
    target = BytesIO()
    image.save(target, "PNG")
    with Image.open(BytesIO(folder.made(target.getvalue()))) as made:
        assert max(made.getchannel("A").tobytes()) == 255


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", scan()[:100], b"GIF89a"],
)
def test_what_is_no_picture_is_refused_by_its_name(
    folder: SignatureFolder, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(content)
    with pytest.raises(InvalidInputError, match=r"scan\.png is no picture of a signature"):
        folder.read(path)


def test_a_folder_a_missing_file_and_white_paper_are_refused(
    folder: SignatureFolder, tmp_path: Path
) -> None:
    for path in (tmp_path, tmp_path / "missing.png"):
        with pytest.raises(InvalidInputError, match="no picture of a signature"):
            folder.read(path)
    white = BytesIO()
    Image.new("RGB", (50, 50), "white").save(white, "PNG")
    with pytest.raises(InvalidInputError, match="nothing on it"):
        folder.made(white.getvalue())


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "signatures").write_text("a file", encoding="utf-8")
    with pytest.raises(StorageError, match="Nothing was changed"):
        SignatureFolder(tmp_path / "signatures").put("me", b"one")
