"""Unions: who is a member, and what a name in a list of places stands for."""

from __future__ import annotations

from subtrack.domain.unions import EEA, EU, EURO, places


def test_the_economic_area_has_three_more_members_than_the_union() -> None:
    assert len(EU) == 27
    assert {"IS", "LI", "NO"} == EEA - EU


def test_bulgaria_pays_in_euro_and_six_of_the_union_do_not() -> None:
    assert len(EURO) == 21
    assert "BG" in EURO
    assert not EURO & {"DK", "PL", "SE"}
    assert EURO < EU


def test_a_union_stands_for_its_members_and_any_other_place_for_itself() -> None:
    assert places(["EU", "IS", "NO"]) == EEA - {"LI"}
    assert places(["EEA"]) == EEA
    assert places(["EURO", "PL"]) == EURO | {"PL"}
    assert places(["US-CA", "GB"]) == {"US-CA", "GB"}
    assert places([]) == frozenset()
