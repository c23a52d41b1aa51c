"""Letters: one that can be posted, or a sentence that names what is missing."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.cli.calling import Subtrack

ME = ("--name", "Me Myself", "--street", "Way 1", "--postcode", "53111", "--city", "Bonn")


@pytest.fixture
def writer(subtrack: Subtrack) -> Subtrack:
    subtrack.ok("profile", *ME, "--country", "DE", "--email", "me@example.org")
    return subtrack


def text_of(book: Subtrack, folder: Path, *words: str) -> str:
    path = folder / "letter.txt"
    path.unlink(missing_ok=True)
    book.ok("letter", *words, "--out", str(path))
    return path.read_text(encoding="utf-8")


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_a_letter_says_everything_that_ends_the_contract(writer: Subtrack, tmp_path: Path) -> None:
    writer.add(
        "Gym",
        *("--first", "2026-01-05", "--started", "2026-01-05", "--minimum-term", "1y"),
        *("--notice", "1m", "--contract-no", "G-77", "--account", "me@example.org"),
        *("--plan", "Flex", "--address", "Gym Ltd; Street 5; 10115 Berlin; Germany"),
    )
    said = text_of(writer, tmp_path, "Gym")
    for part in (
        "Me Myself\nWay 1\n53111 Bonn\nGermany",
        "Gym Ltd\nStreet 5\n10115 Berlin\nGermany",
        "Bonn, 22 November 2026",
        "Cancellation of Gym, contract G-77",
        "with effect from the end of 4 January 2027, otherwise at the next possible date",
        "Contract or customer number: G-77",
        "Account: me@example.org",
        "Plan: Flex",
        "no payment for the time after the end",
        "direct debit mandate",
        "Please confirm in writing, by 3 December 2026",
        "Yours faithfully,",
    ):
        assert part in said
    assert "[" not in said
    assert "delete my personal data" not in said
    assert "delete my personal data" in text_of(writer, tmp_path, "Gym", "--delete-data")


def test_the_end_is_the_first_that_the_letter_can_still_reach(
    writer: Subtrack, tmp_path: Path
) -> None:
    terms = ("--notice", "1w", "--address", "Firm; Germany")
    writer.add("Near", "--first", "2026-01-05", *terms)
    assert "end of 4 December 2026" in text_of(writer, tmp_path, "Near")
    writer.today = "2026-11-24"
    assert "end of 4 January 2027" in text_of(writer, tmp_path, "Near")
    writer.add("Far", "--first", "2026-01-05", "--notice", "1w", "--address", "Firm; France")
    writer.today = "2026-11-11"
    assert "end of 4 December 2026" in text_of(writer, tmp_path, "Far")
    writer.today = "2026-11-12"
    assert "end of 4 January 2027" in text_of(writer, tmp_path, "Far")


def test_the_person_can_say_when(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    assert "end of 31 March 2027" in text_of(writer, tmp_path, "Thing", "--on", "2027-03-31")
    assert "from the next possible date" in text_of(writer, tmp_path, "Thing", "--asap")
    both = ("letter", "Thing", "--out", str(tmp_path / "x.pdf"), "--on", "2027-03-31", "--asap")
    assert writer.refused(2, *both)


def test_an_open_contract_ends_a_notice_after_the_letter_arrives(
    writer: Subtrack, tmp_path: Path
) -> None:
    options = ("--renewal-term", "open", "--notice", "1m", "--address", "Firm; Germany")
    writer.add("Open", "--first", "2026-01-05", *options)
    assert "end of 26 December 2026" in text_of(writer, tmp_path, "Open")


def test_equal_input_gives_equal_bytes(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    writer.ok("letter", "Thing", "--out", str(first))
    writer.ok("letter", "Thing", "--out", str(second))
    assert first.read_bytes() == second.read_bytes()
    assert writer.ok("letter", "Thing", "--out", str(first)).out == ""
    writer.today = "2026-11-24"
    assert "a.pdf.1" in writer.ok("letter", "Thing", "--out", str(first)).out


@pytest.mark.parametrize(
    ("country", "size"), [("DE", (595, 842)), ("US", (612, 792)), ("FR", (595, 842))]
)
def test_the_paper_fits_the_sender_s_country(
    subtrack: Subtrack, tmp_path: Path, country: str, size: tuple[int, int]
) -> None:
    subtrack.ok("profile", *ME, "--country", country)
    subtrack.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    path = tmp_path / "letter.pdf"
    subtrack.ok("letter", "Thing", "--out", str(path))
    document = pypdfium2.PdfDocument(path)
    assert tuple(round(side) for side in document.get_page_size(0)) == size
    document.close()
    assert "Cancellation of Thing" in pdf_text(path)


def test_whatever_a_person_writes_is_only_text(writer: Subtrack, tmp_path: Path) -> None:
    name = "**Bold** <b>x</b> {name} --"
    writer.add(name, "--first", "2026-01-05", "--address", "Firm; Germany")
    path = tmp_path / "letter.pdf"
    writer.ok("letter", "1", "--out", str(path))
    assert name in pdf_text(path).replace("\r\n", " ").replace("\n", " ")
    assert b"/URI" not in path.read_bytes()


def test_the_record_s_address_is_used_and_another_wins(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Phone", "--provider", "telekom-de", "--first", "2026-01-05")
    assert "53171 Bonn" in text_of(writer, tmp_path, "Phone")
    assert "Other Firm" in text_of(writer, tmp_path, "Phone", "--to", "Other Firm; 1 Road; UK")


def test_what_is_missing_is_named(subtrack: Subtrack, tmp_path: Path) -> None:
    subtrack.add("Thing", "--first", "2026-01-05")
    call = ("letter", "Thing", "--out", str(tmp_path / "letter.pdf"))
    assert "who writes the letter" in subtrack.refused(2, *call)
    subtrack.ok("profile", "--name", "Me", "--city", "Bonn")
    assert "street, country" in subtrack.refused(2, *call)
    subtrack.ok("profile", "--street", "Way 1", "--country", "DE")
    assert "--to" in subtrack.refused(2, *call)
    assert subtrack.refused(2, *call, "--to", "; ".join("x" * 10))
    assert list(tmp_path.glob("letter*")) == []


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--out", "letter.odt"), ".pdf"),
        (("--out", "nowhere/letter.pdf"), "folder"),
        (("--out", "letter.pdf", "--layout", "round"), "layout"),
        (("--out", "letter.pdf", "--kind", "love"), "kind"),
        (("--out", "letter.pdf", "--language", "xx"), "language"),
        (("--out", "letter.pdf", "--on", "2027-02-30"), "2027-02-30"),
        (("--out", "letter.pdf", "--to", "; "), "address"),
        (("--out", "letter.pdf", "--to", "Firm 😀; Germany"), "characters"),
    ],
)
def test_a_letter_that_cannot_be_written_leaves_nothing(
    writer: Subtrack, tmp_path: Path, words: tuple[str, ...], part: str
) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    path = str(tmp_path / words[1])
    assert part in writer.refused(2, "letter", "Thing", "--out", path, *words[2:])
    assert list(tmp_path.glob("*letter*")) == []
