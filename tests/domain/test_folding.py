from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.folding import folded


@pytest.mark.parametrize(
    ("text", "found"),
    [("Netflix", "netflix"), ("Café", "cafe"), ("STRASSE", "strasse"), ("Straße", "strasse")],
)
def test_case_and_accents_are_taken_away(text: str, found: str) -> None:
    assert folded(text) == found


@given(st.text())
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    once = folded(text)
    assert folded(once) == once


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_fold_as_python_does(text: str) -> None:
    assert folded(text) == text.casefold()
