"""Texts: everything that the program says is there in German, and the files are up to date."""

from __future__ import annotations

from pathlib import Path
from string import Formatter

import pytest

from subtrack.adapters.letter_files import LetterFiles
from subtrack.adapters.paths import resources
from subtrack.services import letter_law
from subtrack.services.translating import PLURAL
from tools import texts

LANGUAGE = "de"
FILE = texts.FOLDER / f"subtrack_{LANGUAGE}.ts"
SAME = frozenset(
    [
        # words that German shares
        *(
            "Cloud",
            "Desktop",
            "Fitness",
            "Layout",
            "Mail",
            "Name",
            "Port",
            "Software",
            "Status",
            "Text",
        ),
        *("Version", "Video", "{count} VPNs"),
        # kinds of files and patterns of days
        *("JSON (*.json)", "PDF (*.pdf)", "Text (*.txt)", "MMMM yyyy"),
        # a kind of company, a line as a bank writes it, and the title of a law
        "12.11. NETFLIX.COM 13,99 EUR",
        "Consumer Contracts Regulations 2013, regulations 29 and 30",
    ]
)

Known = dict[str, tuple[str, ...]]


@pytest.fixture(scope="module")
def known() -> Known:
    return texts.read(FILE)


def test_every_text_is_translated_in_all_its_forms(known: Known) -> None:
    wanted = {text: 2 if PLURAL in text else 1 for text in known}
    assert [text for text, forms in known.items() if len(forms) != wanted[text]] == []
    assert [text for text, forms in known.items() if not all(map(str.strip, forms))] == []


def test_every_reason_why_a_law_is_named_or_not_is_among_the_texts() -> None:
    found = set(texts.texts())
    assert {*letter_law.REASONS.values(), *letter_law.LACKS.values()} <= found
    rules = LetterFiles(resources() / "letters").rules()
    assert {one for rule in rules for one in (rule.gives, rule.doubt) if one} <= found


def test_every_translation_has_the_fields_of_its_text(known: Known) -> None:
    wrong = [
        (text, form)
        for text, forms in known.items()
        for form in forms
        if fields(form) != fields(text)
    ]
    assert wrong == []


def test_what_is_the_same_in_both_languages_is_meant_so(known: Known) -> None:
    same = {text for text, forms in known.items() if text in forms and words(text)}
    assert same == SAME


def test_the_file_has_the_texts_that_the_program_has(known: Known) -> None:
    assert FILE.read_bytes() == texts.written(LANGUAGE, known), "`make texts` mends this"


def test_the_compiled_file_is_that_of_the_source(tmp_path: Path) -> None:
    texts.compiled(FILE, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == FILE.with_suffix(".qm").read_bytes()


def fields(text: str) -> list[tuple[str, str]]:
    """Give the fields of a text in any order, each with how it is put in."""
    return sorted((name, how or "") for _, name, _, how in Formatter().parse(text) if name)


def words(text: str) -> str:
    """Give the letters of a text outside its fields."""
    return "".join(filter(str.isalpha, "".join(part for part, *_ in Formatter().parse(text))))
