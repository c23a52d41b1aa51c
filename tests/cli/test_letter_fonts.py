"""A letter takes what its own fonts lack from the font that was chosen, or from the system's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument, raw

from tests.adapters.fonts import font_file
from tests.adapters.test_pdf import pages
from tests.cli.calling import Subtrack
from tests.cli.test_bad_letters import letter_of

NAME = "東京株式会社"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have a system with fonts in the folder `system`."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "system"))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / "letter.pdf"


def choose(book: Subtrack, font: Path) -> None:
    """Choose a font as the window does it."""
    (book.data / "settings.json").write_text(json.dumps({"letter_font": str(font)}))


def test_the_font_chosen_in_the_window_holds_on_the_command_line(
    subtrack: Subtrack, path: Path
) -> None:
    call = letter_of(subtrack, path, "--own", NAME)
    assert "No font has the characters 東 (U+6771 " in subtrack.refused(2, *call)
    choose(subtrack, font_file(path.with_name("mine.ttf")))
    subtrack.ok(*call)
    assert NAME in pages(path.read_bytes())[0]


@pytest.mark.skipif("sys.platform in ('win32', 'darwin')", reason="other folders")
def test_a_font_of_the_system_is_found(subtrack: Subtrack, path: Path) -> None:
    font_file(path.parent / "system" / "fonts" / "cjk" / "any.otf", cff=True)
    subtrack.ok(*letter_of(subtrack, path, "--own", NAME, "--pdf-a"))
    assert NAME in pages(path.read_bytes())[0]


def test_a_chosen_font_that_is_gone_harms_no_letter_that_does_not_need_it(
    subtrack: Subtrack, path: Path
) -> None:
    call = letter_of(subtrack, path)
    choose(subtrack, path.with_name("gone.ttf"))
    subtrack.ok(*call)
    assert "No font has" in subtrack.refused(2, *call, "--own", NAME)
    path.unlink()
    subtrack.ok(*call)


NASTY = (
    "**b** __u__ --x-- ~~s~~",
    "<b>b</b> <script>1</script> & &amp",
    "{name} {nb} {0} %s $x",
    "\"q\" 'q' “q” „q“ `q`",
    "[x](javascript:1) https://example.org",
    "(p) \\( <</URI (x)>> endobj %%EOF",
)
FIELDS = ("--name", "--street", "--city")


@pytest.mark.parametrize("nasty", NASTY)
def test_what_a_person_typed_is_printed_as_typed(
    subtrack: Subtrack, path: Path, nasty: str
) -> None:
    call = letter_of(subtrack, path, "--own", f"own {nasty}", "--enclosure", f"enclosed {nasty}")
    subtrack.ok("profile", *(part for field in FIELDS for part in (field, f"{field[2:]} {nasty}")))
    subtrack.ok("edit", "Thing", "--contract-no", f"no {nasty}", "--account", f"account {nasty}")
    subtrack.ok(*call, "--to", f"firm {nasty}; Street 5; 10115 Berlin; Germany")
    printed = "".join("".join(pages(path.read_bytes())).split())
    said = "".join(nasty.split())
    for part in ("own", "enclosed", "name", "street", "no", "account", "firm"):
        assert part + said in printed, part
    document = PdfDocument(path)
    assert not raw.FPDFDoc_GetJavaScriptActionCount(document)
    assert not any(raw.FPDFPage_GetAnnotCount(page) for page in document)


def test_a_company_has_200_characters_at_most_and_all_are_printed(
    subtrack: Subtrack, path: Path
) -> None:
    longest = "Ж" * 99 + "W" * 101
    call, what, *options = letter_of(subtrack, path)
    assert "300 characters are too many" in subtrack.refused(2, "edit", what, "--name", "W" * 300)
    subtrack.ok("edit", what, "--name", longest)
    subtrack.ok(call, longest, *options)
    printed = "".join("".join(pages(path.read_bytes())).split())
    assert printed.count(longest) == 2


def test_an_override_in_a_name_turns_nothing(subtrack: Subtrack, path: Path) -> None:
    call = letter_of(subtrack, path, "--own", "Pay \u202e12345 to\u202c ABC\u2066!\u2069")
    subtrack.ok(*call)
    assert "Pay 12345 to ABC!" in pages(path.read_bytes())[0]
