"""Quick words: what was understood of a line, said part by part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import parse_money
from subtrack.domain.periods import Period
from subtrack.services.drafts import Draft
from subtrack.services.quick_days import CHARGED
from subtrack.services.quick_entry import Understood
from subtrack.services.quick_line import Reading
from subtrack.ui.field_words import field_word
from subtrack.ui.quick_choices import Settled
from subtrack.ui.speech import Speech, say

_SHOWN_WITH_THE_PRICE = "currency"


class Sureness(StrEnum):
    """How sure a part is."""

    WRITTEN = "written"
    ASSUMED = "assumed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Told:
    """A part as it is shown: what it is, its value in words, and how sure that is."""

    name: str
    value: str = ""
    sureness: Sureness = Sureness.WRITTEN


def told(settled: Settled, speech: Speech) -> Iterator[Told]:
    """Tell what a line became, in the order in which it is written, then what is missing."""
    draft, understood = settled.draft, settled.understood
    for key in _in_order(draft, understood):
        value = getattr(draft, key)
        assumed = key in understood.assumed or (
            key == "price" and _SHOWN_WITH_THE_PRICE in understood.assumed
        )
        words = value_of(Reading(key, value), draft, speech)
        if key == "provider" and settled.provider:
            words = settled.provider.name
        yield Told(name_of(key), words, Sureness.ASSUMED if assumed else Sureness.WRITTEN)
    for key in draft.missing():
        if key != _SHOWN_WITH_THE_PRICE:
            yield Told(name_of(key), sureness=Sureness.MISSING)


def name_of(key: str) -> str:
    """Say what a part is."""
    return say("charged on") if key == CHARGED else field_word(key)


def value_of(reading: Reading, draft: Draft, speech: Speech) -> str:
    """Say a value as it was understood; an amount is in the draft's currency, if that is known."""
    value = reading.value
    if isinstance(value, date):
        return speech.day(value - ONE_DAY if reading.key == "ends" else value)
    if isinstance(value, Period):
        return speech.cycle(value) if reading.key == "every" else speech.period(value)
    if reading.key == "price":
        return _amount(str(value), draft, speech)
    return say("yes") if value is True else str(value)


def _in_order(draft: Draft, understood: Understood) -> Iterator[str]:
    """Yield the fields that are shown, as they stand in the line, chosen ones last."""
    given = list(draft.given())
    if "price" in given and _SHOWN_WITH_THE_PRICE in given:
        given.remove(_SHOWN_WITH_THE_PRICE)
    if given == [_SHOWN_WITH_THE_PRICE] and _SHOWN_WITH_THE_PRICE in understood.assumed:
        return
    written = ["next" if part.key == CHARGED else part.key for part in understood.parts]
    yield from dict.fromkeys(key for key in (*written, *given) if key in given)


def _amount(amount: str, draft: Draft, speech: Speech) -> str:
    try:
        return speech.money(parse_money(amount, str(draft.currency)))
    except InvalidInputError:
        return amount.replace(".", speech.locale.decimalPoint())
