"""Signature folder: pictures are cut to the ink on clear paper, and kept by whose they are."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

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
    folder.put("me", b"one")
    folder.put("../../you", b"two")
    assert (folder.get("me"), folder.get("../../you")) == (b"one", b"two")
    assert len(list((tmp_path / "signatures").iterdir())) == 2
    folder.put("me", b"")
    folder.put("nobody", b"")
    assert folder.get("me") == b""


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
