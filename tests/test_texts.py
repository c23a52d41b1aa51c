"""Texts: everything that the program says is there in German, and the files are up to date."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools import texts

LANGUAGE = "de"
FILE = texts.FOLDER / f"subtrack_{LANGUAGE}.ts"
FIELD = re.compile(r"\{[^{}]*\}")


@pytest.fixture(scope="module")
def known() -> dict[str, tuple[str, ...]]:
    return texts.read(FILE)


def test_every_text_is_translated_in_all_its_forms(known: dict[str, tuple[str, ...]]) -> None:
    missing = [text for text, forms in known.items() if not all(form.strip() for form in forms)]
    assert missing == []


def test_every_translation_has_the_fields_of_its_text(known: dict[str, tuple[str, ...]]) -> None:
    wrong = [
        (text, form)
        for text, forms in known.items()
        for form in forms
        if not set(FIELD.findall(form)) <= set(FIELD.findall(text))
    ]
    assert wrong == []


def test_the_compiled_file_is_that_of_the_source(tmp_path: Path) -> None:
    texts.compiled(FILE, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == FILE.with_suffix(".qm").read_bytes()
