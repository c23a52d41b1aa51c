"""The limits that come with the program: sound, sourced, and said in words."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from subtrack.adapters.limits_file import LimitsFile
from subtrack.adapters.paths import resources
from subtrack.domain.money_back import CARDS, Counts, Limit, Payment, Rung
from subtrack.services.ladder_words import _STEPS

FILE = resources() / "money" / "limits.toml"
LIMITS = LimitsFile(FILE).all()
COUNTRIES = "AT AU BE BR CA CH DE DK ES FI FR GB IE IT LU NL PL PT SE US".split()  # noqa: SIM905 - a list of quoted codes is harder to read
KINDS = {"revoke-mandate", "bank-stop", "refund", "complaint"}


@pytest.mark.parametrize("limit", LIMITS, ids=lambda one: one.key)
def test_a_limit_is_sourced_and_said_and_counts_from_what_it_says(limit: Limit) -> None:
    assert limit.sources
    for source in limit.sources:
        assert source.url.startswith("https://")
        assert isinstance(source.retrieved, date)
    assert limit.key in _STEPS
    assert limit.letter is None or limit.letter in KINDS
    assert limit.page is None or limit.page.startswith("https://")
    assert (limit.counts is Counts.CHARGE) == bool(limit.days or limit.months)
    assert (limit.counts is Counts.NEXT_CHARGE) == bool(limit.working_days)
    assert limit.rung is not Rung.WRITE
    assert all(len(one) == 2 and one.isupper() for one in limit.countries)


def test_what_is_known_from_memory_alone_is_switched_off() -> None:
    from_memory = {
        one.key
        for one in LIMITS
        if any("from memory" in source.publisher for source in one.sources)
    }
    assert from_memory == {one.key for one in LIMITS if not one.verified}


@pytest.mark.parametrize("country", COUNTRIES)
def test_whom_a_person_can_turn_to_is_known_there_and_says_what_it_does(country: str) -> None:
    of_country = [one for one in LIMITS if one.countries == {country}]
    assert any(one.rung is Rung.ESCALATE and not one.payments for one in of_country)
    assert all(_STEPS[one.key].endswith(".") for one in of_country)


def test_who_decides_on_banks_is_named_only_where_a_bank_took_the_money() -> None:
    of_banks = [one for one in LIMITS if one.rung is Rung.ESCALATE and "bank" in _STEPS[one.key]]
    assert len(of_banks) > 10
    for one in of_banks:
        assert one.payments == CARDS | {Payment.DIRECT_DEBIT}


def test_the_platform_of_the_union_that_was_closed_is_not_named() -> None:
    told = FILE.read_text(encoding="utf-8") + "".join(_STEPS.values())
    assert not re.search(r"/odr\b|\bODR\b|Online Dispute Resolution", told)


def test_every_sentence_belongs_to_a_limit() -> None:
    of_no_limit = {"write", "seller-refund", "seller-refund-over"}
    assert set(_STEPS) == {one.key for one in LIMITS} | of_no_limit


def test_a_key_that_nobody_knows_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "limits.toml"
    path.write_text('[[limits]]\nkey = "a"\nrung = "money-back"\nweeks = 8\n')
    with pytest.raises(ValueError, match="weeks is no key of a limit"):
        LimitsFile(path).all()
