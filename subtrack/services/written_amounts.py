"""Written amounts: numbers as people write them, with a comma or a dot, read without guessing."""

from __future__ import annotations

import re
from typing import Final

from subtrack.domain.currencies import minor_digits

_SPACES = "\u00a0\u202f\u2009"
_USUAL_DIGITS = 2
_WHOLE_DIGITS = 12
NUMBER: Final = (
    rf"(?:[0-9]{{1,3}}(?:['\u2019{_SPACES}][0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?"
    rf"|[0-9](?:[0-9.,]*[0-9])?)"
)
"""A pattern for a number with its marks; a common space ends it."""
_PLAIN = re.compile(r"[0-9]+")
_ONE_MARK = re.compile(r"([0-9]+)[.,]([0-9]+)")
_GROUPED = re.compile(
    rf"([0-9]{{1,3}}(?:([.,'\u2019{_SPACES}])[0-9]{{3}})(?:\2[0-9]{{3}})*)(?:([.,])([0-9]+))?"
)
_GROUP = 3


def amount_readings(text: str, currency: str | None) -> tuple[str, ...]:
    """Give the amounts that a written number may mean, each with a dot as the decimal mark.

    One is certain, several are all that it can mean, none: it is no amount in that currency. Where
    the currency is not known, two digits after the mark are taken for usual.
    """
    digits = _USUAL_DIGITS if currency is None else minor_digits(currency)
    if _PLAIN.fullmatch(text):
        return _bounded(text, "", digits)
    one_mark, grouped = _ONE_MARK.fullmatch(text), _GROUPED.fullmatch(text)
    if one_mark:
        return _with_one_mark(one_mark[1], one_mark[2], digits)
    if grouped and grouped[2] != grouped[3]:
        return _bounded(re.sub(r"[^0-9]", "", grouped[1]), grouped[4] or "", digits)
    return ()


def _with_one_mark(whole: str, part: str, digits: int) -> tuple[str, ...]:
    """Read `1.299`, which may be a thousand and more, or a decimal of three digits."""
    if len(part) != _GROUP or len(whole) > _GROUP or whole.startswith("0"):
        return _bounded(whole, part, digits)
    thousands = _bounded(whole + part, "", digits)
    return (*thousands, f"{whole}.{part}") if digits else thousands


def _bounded(whole: str, part: str, digits: int) -> tuple[str, ...]:
    if len(part) > digits or len(whole.lstrip("0")) > _WHOLE_DIGITS:
        return ()
    return (f"{whole}.{part}" if part else whole,)
