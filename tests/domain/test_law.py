"""A rule is cited only where it is in force for the person, the contract and the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.law import Outcome, Rule, Situation, Tag, Verdict, period_end, verdicts
from subtrack.domain.letter_kinds import Fact, Kind

TODAY = date(2026, 11, 24)
RULE = Rule(
    id="rule",
    places=frozenset({"DE", "US-CA"}),
    gives="something",
    letters=frozenset({Kind.WITHDRAWAL}),
    source="somewhere",
    checked_on=date(2026, 11, 22),
    tag=Tag.READ,
    names={"": "the rule", "de": "die Regel"},
    valid_from=date(2020, 1, 1),
)
HERE = Situation(kind=Kind.WITHDRAWAL, country="DE", today=TODAY)


def outcome(rule: Rule = RULE, situation: Situation = HERE) -> Outcome | None:
    found = list(verdicts([rule], situation))
    return found[0].outcome if found else None


def test_a_rule_that_fits_is_cited() -> None:
    assert outcome() is Outcome.CITED


@pytest.mark.parametrize(
    "situation",
    [
        replace(HERE, country="AT"),
        replace(HERE, country=""),
        replace(HERE, country="US"),
        replace(HERE, country="US", region="US-NY"),
        replace(HERE, kind=Kind.CANCELLATION),
    ],
)
def test_a_rule_for_others_is_not_even_looked_at(situation: Situation) -> None:
    assert outcome(situation=situation) is None


def test_a_rule_of_a_region_is_for_those_who_live_there() -> None:
    assert outcome(situation=replace(HERE, country="US", region="US-CA")) is Outcome.CITED


def test_a_rule_in_doubt_is_not_cited_and_what_does_not_fit_is_told_first() -> None:
    doubtful = replace(RULE, doubt="Nobody told of a warning.")
    assert outcome(doubtful) is Outcome.DOUBTFUL
    assert outcome(replace(doubtful, needs=frozenset({Fact.BREACH}))) is Outcome.FACT_MISSING


@pytest.mark.parametrize(
    ("days", "arrival", "expected"),
    [
        ((), None, Outcome.CHARGE_UNKNOWN),
        ((0, 56), None, Outcome.CITED),
        ((0, 57), None, Outcome.CHARGE_TOO_OLD),
        ((56,), 1, Outcome.CHARGE_TOO_OLD),
        ((55,), 1, Outcome.CITED),
    ],
)
def test_a_rule_about_charges_is_cited_while_each_of_them_is_young_enough(
    days: tuple[int, ...], arrival: int | None, expected: Outcome
) -> None:
    situation = replace(
        HERE,
        charged=[TODAY - timedelta(days=one) for one in days],
        arrival=TODAY + timedelta(days=arrival) if arrival else None,
    )
    assert outcome(replace(RULE, charged_within=56), situation) is expected


def test_a_rule_that_starts_tomorrow_is_not_cited_today() -> None:
    tomorrow = replace(RULE, valid_from=TODAY + timedelta(days=1))
    assert outcome(tomorrow) is Outcome.NOT_YET
    assert outcome(replace(RULE, valid_from=TODAY)) is Outcome.CITED


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (replace(RULE, tag=Tag.REMEMBERED), Outcome.UNVERIFIED),
        (replace(RULE, valid_from=None), Outcome.NO_START),
        (replace(RULE, valid_to=date(2099, 1, 1)), Outcome.HAS_END),
        (replace(RULE, contracts=frozenset({"video"})), Outcome.CONTRACT_UNKNOWN),
        (replace(RULE, needs=frozenset({Fact.BREACH})), Outcome.FACT_MISSING),
        (replace(RULE, within=14), Outcome.MADE_UNKNOWN),
        (replace(RULE, made_from=date(2022, 3, 1)), Outcome.MADE_UNKNOWN),
    ],
)
def test_what_is_not_verified_in_force_or_known_to_fit_is_not_cited(
    rule: Rule, why: Outcome
) -> None:
    assert outcome(rule) is why


def test_a_rule_read_at_second_hand_is_verified() -> None:
    assert outcome(replace(RULE, tag=Tag.SECOND_HAND)) is Outcome.CITED


def test_a_rule_is_for_its_contracts_alone() -> None:
    rule = replace(RULE, contracts=frozenset({"video"}))
    assert outcome(rule, replace(HERE, category="video")) is Outcome.CITED
    assert outcome(rule, replace(HERE, category="fitness")) is Outcome.OTHER_CONTRACT


def test_a_rule_is_for_contracts_of_its_time() -> None:
    rule = replace(RULE, made_from=date(2022, 3, 1))
    made = replace(HERE, made_on=date(2022, 3, 1))
    assert outcome(rule, made) is Outcome.CITED
    assert outcome(rule, replace(made, made_on=date(2022, 2, 28))) is Outcome.MADE_BEFORE


def test_the_last_day_of_a_period_counts() -> None:
    rule = replace(RULE, within=14)
    made = replace(HERE, made_on=TODAY - timedelta(days=14))
    assert period_end(rule, made) == TODAY
    assert outcome(rule, made) is Outcome.CITED
    assert outcome(rule, replace(made, today=TODAY + timedelta(days=1))) is Outcome.PERIOD_OVER


def test_one_rule_is_cited_and_the_first_that_fits() -> None:
    off, second = replace(RULE, id="off", tag=Tag.REMEMBERED), replace(RULE, id="second")
    found = {one.rule.id: one.outcome for one in verdicts([off, RULE, second], HERE)}
    assert found == {
        "off": Outcome.UNVERIFIED,
        "rule": Outcome.CITED,
        "second": Outcome.SECOND,
    }


def test_a_rule_that_was_checked_a_year_ago_is_stale() -> None:
    verdict = Verdict(RULE, Outcome.CITED)
    assert not verdict.is_stale(date(2027, 11, 22))
    assert verdict.is_stale(date(2027, 11, 23))


def test_letters_name_it_in_their_language() -> None:
    assert (RULE.name("de"), RULE.name("fr"), RULE.name("en-US")) == (
        "die Regel",
        "the rule",
        "the rule",
    )


days = st.none() | st.dates(date(2015, 1, 1), date(2030, 1, 1))
rules = st.builds(
    lambda tag, **dates: replace(RULE, tag=tag, **dates),
    tag=st.sampled_from(Tag),
    valid_from=days,
    valid_to=days,
    made_from=days,
)


@given(rule=rules, made_on=days, today=st.dates(date(2015, 1, 1), date(2030, 1, 1)))
def test_nothing_is_ever_cited_that_is_not_in_force(
    rule: Rule, made_on: date | None, today: date
) -> None:
    if outcome(rule, replace(HERE, today=today, made_on=made_on)) is Outcome.CITED:
        assert rule.tag is not Tag.REMEMBERED
        assert rule.valid_to is None
        assert rule.valid_from
        assert rule.valid_from <= today
        assert rule.made_from is None or (made_on and rule.made_from <= made_on)
