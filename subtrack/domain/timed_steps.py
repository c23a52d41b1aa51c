"""Timed steps: what a way asks for within some days of the sending, or what was sent lapses.

Some companies only note a cancellation on their page and want a call within a week or so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from subtrack.domain.case import CaseRoute
from subtrack.domain.periods import Period
from subtrack.domain.reckoning import Step
from subtrack.domain.terms import Rule

_WITHIN = re.compile(
    r"\bwithin (\d{1,3}|two|three|seven|ten|fourteen) (?:business |working )?days\b", re.IGNORECASE
)
_WORDS = MappingProxyType({"two": 2, "three": 3, "seven": 7, "ten": 10, "fourteen": 14})
_OF_SOMETHING_ELSE = re.compile(
    r"\b(equipment|refund|money|purchase|payment|joining|withdraw|notice)\b", re.IGNORECASE
)
"""Its days count from something else than the sending."""


def timed_steps(route: CaseRoute | None, sent: date | None) -> Iterator[tuple[int, Step]]:
    """Yield the steps of a way, counted from 1, that are due some days after it was sent.

    Those that were done are left out. Working days count like any others, which is earlier.
    """
    if route is None or sent is None:
        return
    for number, one in enumerate(route.steps, 1):
        found = _WITHIN.search(one.do)
        if found and one.done is None and not _OF_SOMETHING_ELSE.search(one.do):
            word = found[1].casefold()
            by = Period(days=_WORDS.get(word) or int(word))
            yield number, Step(Rule.CASE_STEP, sent, by, by.after(sent), what=one.do.rstrip("."))
