"""Wording: every rule, kind and error becomes a sentence, in any language."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from typing import Any

import pytest

from subtrack.domain.deadlines import Deadline, deadlines
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.particulars import Particulars
from subtrack.domain.periods import parse_period
from subtrack.domain.profile import Profile
from subtrack.domain.reckoning import Step
from subtrack.domain.remarks import Remark, Told
from subtrack.domain.terms import Rule
from subtrack.domain.trial_access import TrialAccess
from subtrack.services.wording import Wording
from tests.domain.making import contract, money

TODAY = date(2026, 11, 22)
EVENT, SAFE = date(2026, 12, 1), date(2026, 11, 30)


def deadline(kind: Kind, *rules: Rule, late: bool = False) -> Deadline:
    steps = [Step(rule, EVENT, parse_period("1m"), EVENT, "apple") for rule in rules]
    last = Step(Rule.DAY_BEFORE, EVENT, parse_period("1d"), SAFE)
    return Deadline(kind, EVENT, (*steps, last), money(), late)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("late", [False, True])
def test_the_last_sentence_names_the_day_and_the_event(kind: Kind, *, late: bool) -> None:
    last = Wording().why(deadline(kind, late=late))[-1]
    assert "2026-11-30" in last
    assert "2026-12-01" in last


@pytest.mark.parametrize("rule", Rule)
def test_every_step_has_its_sentence(rule: Rule) -> None:
    first, _ = Wording().why(deadline(Kind.CANCEL_BY, rule))
    assert first.endswith(".")
    assert "{" not in first


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("today", [TODAY, SAFE, EVENT])
def test_every_reminder_says_what_and_by_when(kind: Kind, today: date) -> None:
    text = Wording().reminder("Thing", deadline(kind), today)
    assert "{" not in text
    assert any(day in text for day in ("2026-11-30", "2026-12-01"))


@pytest.mark.parametrize(
    ("access", "days_left", "said"),
    [
        (TrialAccess.RUNS_ON, 3, "cancel now: it runs on to its end all the same. 2026-11-30 is"),
        (TrialAccess.RUNS_ON, 0, "Today, 2026-11-30, is the last safe day: cancel before noon, it"),
        (TrialAccess.ENDS_AT_ONCE, 3, "use it until 2026-11-30 and cancel on that day, before noo"),
        (TrialAccess.ENDS_AT_ONCE, 1, "use it until 2026-11-30 and cancel on that day, before noo"),
        (TrialAccess.ENDS_AT_ONCE, 0, "cancel before noon, though access ends at that moment"),
        (TrialAccess.NOT_KNOWN, 3, "or cancel on 2026-11-29: 2026-11-30 is the last safe day, and"),
        (TrialAccess.NOT_KNOWN, 1, "or cancel today: 2026-11-30 is the last safe day, and it is n"),
        (
            TrialAccess.NOT_KNOWN,
            0,
            "Today, 2026-11-30, is the last safe day: cancel before noon, o",
        ),
        (TrialAccess.VARIES, 3, "cancel on 2026-11-29: 2026-11-30 is the last safe day, and acces"),
        (TrialAccess.VARIES, 1, "cancel today: 2026-11-30 is the last safe day, and access may en"),
        (TrialAccess.VARIES, 0, "cancel before noon, or keep it"),
    ],
)
def test_a_trial_says_when_it_is_wise_to_cancel(
    access: TrialAccess, days_left: int, said: str
) -> None:
    today = SAFE - timedelta(days=days_left)
    text = Wording().reminder("Thing", deadline(Kind.TRIAL), today, access)
    assert said in text
    assert "2026-11-30" in text


@pytest.mark.parametrize("access", TrialAccess)
def test_only_a_trial_that_can_be_ended_in_time_is_advised_so(access: TrialAccess) -> None:
    for late, kind in ((False, Kind.CANCEL_BY), (True, Kind.TRIAL)):
        one = deadline(kind, late=late)
        wording, today = Wording(), SAFE + timedelta(days=late)
        assert wording.reminder("A", one, today, access) == wording.reminder("A", one, today)


@pytest.mark.parametrize(
    ("text", "words", "cycle"),
    [
        ("1m", "1 month", "every month"),
        ("3m", "3 months", "every 3 months"),
        ("1w", "1 week", "every week"),
        ("P1Y6M", "1 year and 6 months", "every 1 year and 6 months"),
        ("PT48H", "48 hours", "every 48 hours"),
    ],
)
def test_periods_are_said_in_their_units(text: str, words: str, cycle: str) -> None:
    period = parse_period(text, hours=True)
    assert (Wording().period(period), Wording().cycle(period)) == (words, cycle)


def test_another_language_and_its_days_reach_every_part() -> None:
    wording = Wording(
        translate=lambda template, count=1: f"<{template}|{count}>",
        day=lambda day: f"{day.day}.{day.month}.",
        money=lambda _: "much",
        name_of=str.upper,
    )
    (found,) = deadlines(contract(first="2026-01-30", cancel_before="2d"), TODAY)
    said = " ".join(wording.why(found))
    assert "30.11." in said
    assert "much" in said
    assert "2026" not in said
    assert said.count("<") >= 4


def test_errors_are_said_through_the_translator_too() -> None:
    error = InvalidInputError("{day} and {money} of {name}.", day=TODAY, money=money(), name="{x}")
    wording = Wording(translate=lambda template, _=1: template.upper().lower())
    assert wording.error(error) == "2026-11-22 and 9.99 EUR of {x}."


def test_an_error_that_is_the_reason_of_another_is_said_in_the_same_language() -> None:
    reason = InvalidInputError("too late on {day}.", day=TODAY)
    error = InvalidInputError("Nothing was changed: {reason}", reason=reason)
    assert str(error) == "Nothing was changed: too late on 2026-11-22."
    wording = Wording(translate=lambda template, _=1: f"<{template}>", day=lambda _: "that day")
    assert wording.error(error) == "<Nothing was changed: <too late on that day.>>"


def test_a_text_of_the_program_that_fills_a_sentence_is_said_in_the_same_language() -> None:
    remark = Remark("{law} gives {gives}.", {"law": "the law", "gives": Told("a way out")})
    wording = Wording(translate=lambda template, _=1: f"<{template}>")
    assert wording.remark(remark) == "<the law gives <a way out>.>"


def test_a_reckoning_is_said_where_its_price_is_not_known() -> None:
    *reasons, (day, last) = Wording().steps(deadline(Kind.CANCEL_BY, Rule.NOTICE).reckoning)
    assert len(reasons) == 1
    assert day == SAFE
    assert "2026-11-30" in last


def test_each_reason_comes_with_the_day_of_its_step() -> None:
    found = deadline(Kind.CANCEL_BY, Rule.CHARGE, Rule.NOTICE)
    assert [day for day, _ in Wording().reasons(found)] == [EVENT, EVENT, SAFE]
    assert [sentence for _, sentence in Wording().reasons(found)] == Wording().why(found)


def test_once_the_event_has_come_no_reason_says_otherwise() -> None:
    found = deadline(Kind.TRIAL, Rule.TRIAL_END, late=True)
    assert "has not come" in Wording().reasons(found, EVENT - timedelta(days=1))[-1][1]
    said = Wording().reasons(found, EVENT)[-1][1]
    assert said == "The safe day was 2026-11-30; 2026-12-01 has come."


_TYPED = {one.name for one in (*fields(Particulars), *fields(Profile))}
_NOT_TYPED = {"provider", "billed_by", "assumed", "uid", "is_default", "changed_at"}


@pytest.mark.parametrize("key", sorted(_TYPED - _NOT_TYPED))
def test_every_field_that_can_be_complained_about_has_a_word(key: str) -> None:
    asked = list[str]()

    def noting(template: str, count: int = 1) -> str:  # noqa: ARG001 - of the protocol
        asked.append(template)
        return template

    made = Profile if key in {one.name for one in fields(Profile)} else Particulars
    bad = ("a\x07",) if key in {"address", "tags"} else "a\x07"
    given: dict[str, Any] = {"uid": "u", "name": "n"} if made is Profile else {}
    with pytest.raises(InvalidInputError) as caught:
        made(**{**given, key: bad})
    assert Wording(noting).error(caught.value)
    assert len(asked) == 2, f"{caught.value.values} is not said in words"
