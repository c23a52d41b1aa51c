"""Quick days: finding in a line the days, and what each one is for."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain
from types import MappingProxyType
from typing import Final

from subtrack.services import quick_words as words
from subtrack.services.quick_line import Found, Line, Reading
from subtrack.services.quick_words import alternatives
from subtrack.services.written_days import DAY, DAY_AFTER_A_WORD, day_readings

CHARGED: Final = "charged"
"""The key of a day on which money was taken; a draft holds it as its next charge."""
_ENDS_OR_RENEWS = "ends_or_renews"
_BEGINS = r"(?<![^\W_])"
_PREPOSITION = rf"(?:{alternatives(words.BEFORE_A_DAY)}\s+)?"


_TRIAL_DAY = re.compile(
    rf"{_BEGINS}{alternatives(words.TRIAL)}\s+(?P<until>{alternatives(words.UNTIL)}\s+)?"
    rf"{_PREPOSITION}(?P<day>{DAY_AFTER_A_WORD})",
    re.IGNORECASE,
)
_BARE_DAY = re.compile(rf"(?:{_BEGINS}{_PREPOSITION})?(?P<day>{DAY})", re.IGNORECASE)
_WORDS = (
    (CHARGED, words.CHARGED),
    ("started", words.SINCE),
    ("next", words.NEXT),
    ("first", words.FROM),
    ("ends", words.ENDS),
    (_ENDS_OR_RENEWS, words.ENDS_OR_RENEWS),
)
_AHEAD = MappingProxyType({CHARGED: False, "started": False, "next": True, "ends": True})
"""Where a day lies that is written without a year; one from which something holds may lie near on
either side: who enters a trial on its third day writes when it began."""
_KEYS = "|".join(f"(?P<{key}>{alternatives(phrases)})" for key, phrases in _WORDS)
_DAY_AFTER_A_WORD = re.compile(
    rf"{_BEGINS}(?:{_KEYS})\s*:?\s*{_PREPOSITION}(?P<day>{DAY_AFTER_A_WORD})", re.IGNORECASE
)


def take_days(line: Line, today: date) -> None:
    """Take each day: those after a word that says what for, then those that stand alone.

    What a trial does on a day is clear only with a word such as "until".
    """
    for match in line.search(_TRIAL_DAY):
        days = _readings("trial_ends", match["day"], today)
        line.take(Found(*match.span(), days, sure=bool(match["until"])))
    for match in line.search(_DAY_AFTER_A_WORD):
        key = next(key for key, _ in _WORDS if match[key])
        keys = ("ends", "next") if key == _ENDS_OR_RENEWS else (key,)
        found = (_readings(each, match["day"], today) for each in keys)
        line.take(Found(*match.span(), tuple(chain.from_iterable(found))))
    for match in line.search(_BARE_DAY):
        line.take(Found(*match.span(), _bare(match["day"], today, recurring=line.has("every"))))


def _readings(key: str, text: str, today: date) -> tuple[Reading, ...]:
    days = day_readings(text, today, ahead=_AHEAD.get(key))
    return tuple(Reading(key, day) for day in days) or (Reading(key, None),)


def _bare(text: str, today: date, *, recurring: bool) -> tuple[Reading, ...]:
    """Read a day alone as one on which money is taken.

    Who says how often speaks of the next time, a receipt of the last.
    """
    days = day_readings(text, today, ahead=recurring)
    return tuple(
        Reading("next" if day > today or (recurring and day == today) else CHARGED, day)
        for day in days
    )
