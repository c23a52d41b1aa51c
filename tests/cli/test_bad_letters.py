"""Letters that cannot be written: one sentence, nothing changed, and no half file."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.calling import Subtrack
from tests.rights import hand_over, open_folder, read_only

ME = ("--name", "Your Name", "--street", "Your Street 1", "--postcode", "10115", "--city", "Berlin")
NINE_LINES = "; ".join(["Firm", *(f"Line {number}" for number in range(2, 9)), "Germany"])
ENDINGS = pytest.mark.parametrize("ending", ["pdf", "txt", "eml"])


def letter_of(book: Subtrack, path: Path, *options: str) -> tuple[str, ...]:
    """Give the call that writes the letter of an entry that is made for it."""
    book.ok("profile", *ME, "--country", "DE")
    book.add("Thing", "--first", "2026-01-05", "--address", "Firm; Street 5; 10115 Berlin; Germany")
    return ("letter", "Thing", "--out", str(path), *options)


@pytest.fixture
def anybody(capsys: pytest.CaptureFixture[str]) -> Iterator[Subtrack]:
    """Give the program on data that is theirs for whom a folder can be read-only."""
    with open_folder() as folder:
        yield Subtrack(folder / "data", capsys)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@ENDINGS
def test_a_folder_that_is_read_only_is_named(anybody: Subtrack, ending: str) -> None:
    folder = anybody.data.parent / "out"
    folder.mkdir()
    path = folder / f"letter.{ending}"
    call = letter_of(anybody, path)
    anybody.ok(*call)  # what a letter needs is imported while it can be read
    path.write_bytes(b"older")
    hand_over(anybody.data)
    with read_only(folder):
        said = anybody.refused(3, *call)
    assert f"{path} cannot be written: Permission denied. Nothing was changed." in said
    assert [(one.name, one.read_bytes()) for one in folder.iterdir()] == [(path.name, b"older")]


@ENDINGS
def test_a_folder_that_is_missing_is_named(subtrack: Subtrack, tmp_path: Path, ending: str) -> None:
    call = letter_of(subtrack, tmp_path / "gone" / f"letter.{ending}")
    assert f"There is no folder {tmp_path / 'gone'}" in subtrack.refused(2, *call)
    assert not (tmp_path / "gone").exists()


@ENDINGS
def test_a_full_disk_leaves_the_older_letter_and_no_half_one(
    subtrack: Subtrack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / f"letter.{ending}"
    call = letter_of(subtrack, path)
    path.write_bytes(b"older")
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        assert "No space left on device" in subtrack.refused(3, *call)
    assert [(one.name, one.read_bytes()) for one in folder.iterdir()] == [(path.name, b"older")]


@pytest.mark.parametrize("layout", ["din5008b", "us10"])
def test_an_address_of_nine_lines_that_fits_no_window_is_refused(
    subtrack: Subtrack, tmp_path: Path, layout: str
) -> None:
    path = tmp_path / "letter.pdf"
    call = letter_of(subtrack, path, "--layout", layout, "--to", NINE_LINES)
    said = subtrack.refused(2, *call)
    assert "address of the recipient takes 9 lines" in said
    assert layout in said
    assert not path.exists()


@pytest.mark.parametrize("ending", ["txt", "eml"])
def test_an_address_of_nine_lines_is_whole_where_there_is_no_window(
    subtrack: Subtrack, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"letter.{ending}"
    subtrack.ok(*letter_of(subtrack, path, "--to", NINE_LINES))
    lines = NINE_LINES.replace("; ", "\n")
    assert lines in path.read_text(encoding="utf-8").replace("\r\n", "\n")


@ENDINGS
@pytest.mark.parametrize(
    ("options", "part"),
    [
        (("--to", f"Firm; {'x' * 300}; Germany"), "300 characters are too many"),
        (("--to", "; ".join("x" * 10)), "10 lines are too many"),
        (("--to", "Firm\nBcc: a@example.org; Germany"), "control character"),
        (("--to", "Firm; \x1b[31m; Germany"), "control character"),
        (("--enclosure", "x" * 300), "300 characters are too many"),
        (("--enclosure", " "), "nothing was written"),
        (("--enclosure", "a\nb"), "control character"),
        (("--enclosure", "Visa 4111 1111 1111 1111"), "full card number"),
        (("--enclosure", "x") * 21, "21 enclosures are too many"),
    ],
)
def test_what_no_letter_can_hold_is_refused(
    subtrack: Subtrack, tmp_path: Path, options: tuple[str, ...], part: str, ending: str
) -> None:
    path = tmp_path / f"letter.{ending}"
    assert part in subtrack.refused(2, *letter_of(subtrack, path, *options))
    assert not path.exists()


@pytest.mark.parametrize("name", ["山田太郎", "Your 😀 Name", "ᏣᎳᎩ"])
def test_characters_that_no_font_has_are_named_before_anything_is_written(
    subtrack: Subtrack, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "letter.pdf"
    call = letter_of(subtrack, path)
    path.write_bytes(b"older")
    subtrack.ok("profile", "--name", name)
    said = subtrack.refused(2, *call)
    assert "No font has the characters" in said
    assert max(name) in said
    assert f"U+{ord(max(name)):04X}" in said
    assert path.read_bytes() == b"older"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["letter.pdf"]


def test_a_postcode_that_does_not_fit_is_a_hint_and_no_refusal(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    call = letter_of(subtrack, path)
    assert subtrack.ok(*call).out == ""
    said = subtrack.ok("profile", "--postcode", "1011").out
    hint = "The postcode 1011 is not written like one of DE: look whether it is right.\n"
    assert said.endswith(hint)
    assert subtrack.ok("profile").out == said
    assert "postcode" not in subtrack.ok("profile", "--json").out.replace('"postcode"', "")
    path.unlink()
    assert subtrack.ok(*call).out == hint
    path.unlink()
    assert subtrack.ok(*call, "--to", "Firm; Street 5; 8001 Zürich; Germany").out == hint + (
        "No postcode as DE writes it stands in the recipient's address, which ends with 8001 "
        "Zürich: look whether it is right.\n"
    )
    path.unlink()
    assert subtrack.ok(*call, "--to", "Firm; Street 5; 8001 Zürich; Switzerland").out == hint
    assert path.exists()
