"""Windows: until when a way that is for money back can work, by what a record says of it.

Whether a window is over is a question of what can still work: of several lengths of time the
longest counts, and a window of hours lasts to the end of its last day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.record import Question, Record, Route

_FOR_MONEY = re.compile(r"\brefund|\bwithdraw|\bcooling-off\b|\bfirst \d+ days\b", re.IGNORECASE)
_FOR_MORE = re.compile(r", or |\band trouble\b|\bfails\b", re.IGNORECASE)
"""The way is for something else as well, which has no window."""
_LENGTH = re.compile(
    r"(?:\bwithin (?:the first )?|\bfirst |, )(\d{1,3}) (?:business |working )?(hour|day)s?\b",
    re.IGNORECASE,
)
_WORKING = re.compile(r"\b(business|working) days\b", re.IGNORECASE)
_OF_THE_START = re.compile(
    r"\bfirst\b|\bjoining\b|\bwithdraw|\bcooling-off\b|\bpurchase\b", re.IGNORECASE
)
_REFUSED = re.compile(
    r"\b(refus|declin|den(y|ie)).*\brefund|\brefund.*\b(refused|declined|denied|over|too late)\b",
    re.IGNORECASE,
)
_REFUNDS = frozenset({Question.REFUND_FIRST, Question.REFUND_RENEWAL})


def over_since(route: Route, record: Record, contract: Contract, today: date) -> date | None:
    """Give the last day on which a way for money back could work, once it has passed.

    None for ways that are for anything else, where no length of time is known, and where it is not
    known from which day it counts.
    """
    title = route.title or ""
    if not _FOR_MONEY.search(title) or _FOR_MORE.search(title):
        return None
    texts = [title, *(text for step in route.steps for text in (step.do, step.where or ""))]
    days = _longest(texts) or _longest_of(record)
    begins = _counted_from(" ".join(texts), contract, today)
    if days is None or begins is None:
        return None
    last = begins + timedelta(days=days)
    return last if last < today else None


def after_the_window(record: Record) -> Iterator[str]:
    """Yield what a record says to do where a refund is refused or its time is over."""
    yield from (one.then for one in record.problems if _REFUSED.search(one.when))


def _counted_from(text: str, contract: Contract, today: date) -> date | None:
    """Give the start where a text speaks of it, else the last charge; None where not known."""
    first = contract.first_charge
    if first is None or first > today:
        return None
    if _OF_THE_START.search(text):
        return max(first, contract.started or first)
    return max(contract.charges(first, today + ONE_DAY), default=first)


def _longest_of(record: Record) -> int | None:
    """Give the longest window for money back that a record names anywhere."""
    said = [one.text or "" for one in record.answers if one.question in _REFUNDS]
    said += [one.text for dispute in record.disputes for one in dispute.says]
    own = [record.words.refund_days or 0]
    own += [one.terms.refund_days or 0 for one in record.special_terms]
    return max(_longest(said) or 0, *own) or None


def _longest(texts: list[str]) -> int | None:
    """Give the longest time that texts name, in days; working days may lie among others."""
    found = []
    for text in texts:
        for number, unit in _LENGTH.findall(text):
            count = int(number)
            if unit.casefold() == "hour":
                count = -(-count // 24)
            elif _WORKING.search(text):
                count = -(-count * 7 // 5) + 2
            found.append(count)
    return max(found, default=None)
