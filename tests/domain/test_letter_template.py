"""Templates of letters: facts are put in and taken out again, and nothing else is read as one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.letter_template import FACTS, LetterTemplate, facts_in, filled, with_places

TEMPLATE = LetterTemplate(
    uid="t", name=" Mine ", kind=Kind.CANCELLATION, language="en", texts={"confirm": "Write soon."}
)
VALUES = st.text(st.sampled_from("Gym {}_+.1 last_day"), min_size=1, max_size=12)
KNOWN = st.dictionaries(st.sampled_from(FACTS), VALUES)


def test_facts_take_the_places_of_their_names() -> None:
    facts = {"service": "Gym", "last_day": "31 March"}
    assert filled("{service} ends on {last_day}.", facts) == "Gym ends on 31 March."


def test_a_fact_that_is_not_known_leaves_a_gap() -> None:
    assert filled("Until {last_day}.", {"last_day": ""}) == "Until [last day]."


@pytest.mark.parametrize(
    "text", ["{name}", "{0}", "{service!r}", "{service:>9}", "{}", "{{", "**{x}** <b>", "{LAW}"]
)
def test_other_braces_and_marks_are_only_text(text: str) -> None:
    assert filled(text, dict.fromkeys(FACTS, "no")) == text
    assert facts_in(text) == ()


def test_what_is_filled_in_is_never_read_as_a_place() -> None:
    assert filled("{service}", {"service": "{last_day}", "last_day": "no"}) == "{last_day}"


@given(st.lists(st.sampled_from(FACTS), max_size=4), KNOWN)
def test_every_place_is_filled_by_its_own_fact(names: list[str], facts: dict[str, str]) -> None:
    text = "; ".join(f"{{{name}}}" for name in names)
    gaps = {name: f"[{name.replace('_', ' ')}]" for name in FACTS}
    assert filled(text, facts) == "; ".join({**gaps, **facts}[name] for name in names)


@given(st.text(st.sampled_from("Gym 1.+last"), max_size=30), KNOWN)
def test_names_in_the_place_of_facts_lead_back_to_the_text(
    text: str, facts: dict[str, str]
) -> None:
    assert filled(with_places(text, facts), facts) == text


def test_facts_are_known_as_whole_words_alone_the_longest_first() -> None:
    facts = {"service": "Gym", "plan": "Gym Plus", "account": "me"}
    said = with_places("Gym Plus at Gym, not Gymnasium; me.", facts)
    assert said == "{plan} at {service}, not Gymnasium; me."


def test_a_name_that_ends_in_a_sign_is_known() -> None:
    assert with_places("My Disney+, please.", {"service": "Disney+"}) == "My {service}, please."


def test_a_place_that_is_there_already_stays() -> None:
    assert with_places("{service}", {"service": "service"}) == "{service}"


def test_fits_its_kind_and_its_language_in_every_country() -> None:
    assert TEMPLATE.name == "Mine"
    assert TEMPLATE.fits(Kind.CANCELLATION, "en-US")
    assert not TEMPLATE.fits(Kind.CANCELLATION, "de")
    assert not TEMPLATE.fits(Kind.WITHDRAWAL, "en")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": " "}, "nothing was written"),
        ({"language": "xx"}, "not written in 'xx'"),
        ({"texts": {}}, "0 paragraphs"),
        ({"texts": {"a": " \n "}}, "nothing was written"),
        ({"texts": {"../x": "A"}}, "no place in a letter"),
        ({"texts": {"a": "4111 1111 1111 1111"}}, "card number"),
        ({"texts": {"a": "x" * 2001}}, "too many"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, object], said: str) -> None:
    with pytest.raises(InvalidInputError, match=said):
        replace(TEMPLATE, **changes)  # type: ignore[arg-type]


def test_a_paragraph_may_be_left_out_or_added_below_another() -> None:
    texts = {"details": "", "confirm+": "One.\n\nTwo."}
    assert dict(replace(TEMPLATE, texts=texts).texts) == texts
