"""Record writing: what is written reads back the same, whatever it holds."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtrack.adapters.paths import resources
from subtrack.adapters.record_writing import written

SHIPPED = sorted((resources() / "providers").glob("*.toml"))
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
PLAIN = st.one_of(TEXT, st.booleans(), st.integers(-(2**63), 2**63), st.dates(date(1900, 1, 1)))
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=12,
)


def test_every_shipped_record_reads_back_the_same() -> None:
    for path in SHIPPED:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        assert tomllib.loads(written(table)) == table, path


@given(st.dictionaries(TEXT, VALUES, max_size=4))
@settings(max_examples=100)
def test_any_table_reads_back_the_same(table: dict[str, Any]) -> None:
    assert tomllib.loads(written(table)) == table


def test_a_value_that_no_record_can_have_is_refused() -> None:
    with pytest.raises(TypeError):
        written({"price": 1.5})
