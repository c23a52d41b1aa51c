"""A font file is checked before it is used, and a document gets no more of it than it needs."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from subtrack.adapters import font_files
from subtrack.adapters.font_files import part_of, read_faces
from subtrack.domain.errors import InvalidInputError
from tests.adapters.fonts import a_font, collection, font_file


def refusal(path: Path) -> str:
    with pytest.raises(InvalidInputError) as caught:
        read_faces(path)
    return str(caught.value)


@pytest.mark.parametrize("cff", [False, True])
def test_a_font_tells_its_name_and_its_characters(tmp_path: Path, cff: bool) -> None:  # noqa: FBT001 - a parameter
    (face,) = read_faces(font_file(tmp_path / "a.ttf", "東京", name="Tokyo", cff=cff))
    assert face.name == "Tokyo"
    assert set(face.characters) == {ord("東"), ord("京")}
    assert face.had(map(ord, "京x")) == {ord("京")}


def test_a_collection_has_several(tmp_path: Path) -> None:
    fonts = [a_font("東", "One"), a_font("京", "Two")]
    found = read_faces(collection(tmp_path / "a.ttc", fonts))
    assert [face.name for face in found] == ["One", "Two"]
    assert [set(face.characters) for face in found] == [{ord("東")}, {ord("京")}]


@pytest.mark.parametrize("cff", [False, True])
def test_a_part_has_the_wanted_characters_alone_and_equal_bytes(tmp_path: Path, cff: bool) -> None:  # noqa: FBT001 - a parameter
    characters = "".join(map(chr, range(0x4E00, 0x5200)))
    path = font_file(tmp_path / "a.otf", characters, cff=cff)
    (face,) = read_faces(path)
    part = part_of(face, {0x4E01, 0x4E02})
    assert set(TTFont(BytesIO(part)).getBestCmap()) == {0x4E01, 0x4E02}
    assert len(part) < path.stat().st_size / 10
    assert part_of(read_faces(path)[0], {0x4E02, 0x4E01}) == part


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\0\1\0\0", b"OTTO" + b"\xff" * 500, b"ttcf"])
def test_what_is_no_font_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.ttf"
    path.write_bytes(content)
    assert refusal(path).startswith("a.ttf is no font")


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6])
def test_a_font_that_ends_too_early_is_refused(tmp_path: Path, share: float) -> None:
    path = font_file(tmp_path / "a.ttf")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert "no font" in refusal(path)


@pytest.mark.parametrize("table", ["OS/2", "cmap", "glyf", "hmtx", "name", "post"])
def test_a_font_that_lacks_a_table_is_refused(tmp_path: Path, table: str) -> None:
    font = TTFont(font_file(tmp_path / "a.ttf"))
    del font[table]
    font.save(tmp_path / "b.ttf", reorderTables=False)
    assert "b.ttf is no font" in refusal(tmp_path / "b.ttf")


@pytest.mark.parametrize(
    ("rights", "may"),
    [(0, True), (4, True), (8, True), (2, False), (0x0100, False), (0x0200, False), (2 | 8, True)],
)
def test_a_font_that_may_not_be_embedded_is_refused(
    tmp_path: Path, rights: int, *, may: bool
) -> None:
    path = font_file(tmp_path / "a.ttf", rights=rights)
    if may:
        assert read_faces(path)
    else:
        assert refusal(path).startswith("The maker of the font a.ttf does not allow it")


def test_a_font_larger_than_any_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = font_file(tmp_path / "a.ttf")
    monkeypatch.setattr(font_files, "LARGEST", 1_000)
    monkeypatch.setattr(Path, "open", None)
    assert refusal(path) == "a.ttf has more than 0 MB, which no font of a letter has."


@pytest.mark.parametrize("name", ["gone.ttf", "", "a\0b.ttf"])
def test_what_is_no_file_is_refused(tmp_path: Path, name: str) -> None:
    assert "no file" in refusal(tmp_path / name)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.ttf")
    assert "no file" in refusal(tmp_path / "a.ttf")
