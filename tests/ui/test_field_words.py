"""Every field that a person can be told of has a word."""

from __future__ import annotations

from dataclasses import fields

from subtrack.domain.particulars import ASSUMABLE
from subtrack.services.drafts import DAYS_TO_RECKON_FROM, NEEDED, Draft
from subtrack.ui.field_words import field_word, field_words


def test_every_field_of_a_draft_has_a_word() -> None:
    told = {one.name for one in fields(Draft)} | {*NEEDED, *DAYS_TO_RECKON_FROM, *ASSUMABLE}
    assert sorted(told - field_words().keys()) == []


def test_there_is_no_word_for_what_is_no_field() -> None:
    assert sorted(field_words().keys() - {one.name for one in fields(Draft)}) == []


def test_a_field_without_a_word_is_called_as_it_is() -> None:
    assert field_word("contract_no") == "contract number"
    assert field_word("tax_rate") == "tax rate"
