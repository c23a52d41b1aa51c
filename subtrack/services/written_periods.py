"""Written periods: lengths of time as people write them, `14d`, `4 Wochen`, `a month`."""

from __future__ import annotations

import re
from typing import Final

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import Period, parse_period
from subtrack.services.quick_words import NUMBERS, UNITS, alternatives, key_of

_NUMBERS = {key_of(word): count for word, count in NUMBERS.items()}
UNIT: Final = rf"{alternatives(UNITS)}(?![^\W_])\.?"
"""A pattern for a unit; a dot after it belongs to it."""
_COUNT = rf"(?:[0-9]{{1,6}}\s*-?\s*|{alternatives(NUMBERS)}(?:\s+|-))"
_ISO = r"P(?=[0-9])(?:[0-9]{1,6}Y)?(?:[0-9]{1,6}M)?(?:[0-9]{1,6}W)?(?:[0-9]{1,6}D)?(?![^\W_])"
_ONE = rf"{_COUNT}{UNIT}"
PERIOD: Final = rf"(?:{_ONE}(?:\s+(?:and|und)\s+{_ONE}){{0,3}}|{_ISO})"
"""A pattern for a length of time, to be used without regard to case."""
_PARTS = re.compile(rf"({_COUNT})({alternatives(UNITS)})(?![^\W_])", re.IGNORECASE)


def period_of(text: str) -> Period | None:
    """Read what `PERIOD` matched; None where it is no time at all or over 100 years."""
    if text[:1] in {"P", "p"} and text[1:2].isdigit():
        return _checked(text)
    found = [times(_number(count), unit) for count, unit in _PARTS.findall(text)]
    order = "YMWD"
    letters = [one[-1] for one in found]
    if not found or sorted(set(letters), key=order.index) != letters:
        return None
    return _checked("P" + "".join(found))


def times(count: int, unit: str) -> str:
    """Give so many of a written unit as a part of ISO 8601: 2 quarters are `6M`."""
    one = UNITS[key_of(unit)]
    return f"{count * int(one[:-1])}{one[-1]}"


def _number(text: str) -> int:
    word = re.sub(r"[\s-]+$", "", text)
    return int(word) if word.isdigit() else _NUMBERS[key_of(word)]


def _checked(text: str) -> Period | None:
    try:
        return parse_period(text)
    except InvalidInputError:
        return None
