"""Card numbers: what was kept unasked once stays readable, and nothing new comes in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from subtrack.domain.card_numbers import without_card_numbers
from subtrack.domain.case_moves import the_case, with_case
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.particulars import Particulars
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from tests.domain.casing import started, state_on, walked

CARD = "4111111111111111"


def referring() -> Subscription:
    """Give an entry that got such a reference before anybody asked."""
    entry = walked(started(), "sent 2026-11-23")
    *events, last = the_case(entry).events
    events.append(replace(last, reference=CARD))
    return with_case(entry, replace(the_case(entry), events=tuple(events)))


def test_a_book_from_before_is_read_and_goes_on() -> None:
    before = referring()
    assert state_on(walked(before, "confirmed 2026-11-25 2027-07-01"), "2026-11-25") == "ending"
    renamed = replace(before, name="Other")
    assert without_card_numbers(renamed, before) == renamed
    with pytest.raises(InvalidInputError, match="reference"):
        without_card_numbers(before)


def test_what_is_new_is_refused_and_the_sentence_names_its_field() -> None:
    entry = started()
    card = replace(entry, particulars=Particulars(address=("Them", CARD)))
    with pytest.raises(InvalidInputError, match=r"^address: .* last four digits, 1111\."):
        without_card_numbers(card, entry)
    with pytest.raises(InvalidInputError, match="full-name"):
        without_card_numbers(Profile(uid="a", name="me", full_name=CARD))
