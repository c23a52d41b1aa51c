"""Onward words: what is said where a term does not just renew for one charge on its first day.

It may run on instead of renewing, be paid otherwise than once a term, or be paused.
"""

from __future__ import annotations

from typing import NamedTuple

from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import Kind
from subtrack.domain.onward import Onward


class Sayings(NamedTuple):
    """The templates of one case; `cost` says what follows the first two: what is charged then.

    `concludes` ends a reckoning, `happens` tells of it by name, `summary` is for a calendar.
    """

    concludes: str
    happens: str
    summary: str
    cost: str


def sayings(deadline: Deadline) -> Sayings | None:
    """Give what is to be said of a deadline; None where the usual sentences are true.

    Those say that a trial is charged on the day it ends, and a term once, on its first day.
    """
    onward = deadline.onward
    if onward is None:
        return None
    if deadline.kind is Kind.TRIAL:
        return None if onward.is_charged_at_once else _trial(onward)
    return None if onward.is_one_charge else _term(onward)


def _trial(onward: Onward) -> Sayings:
    paused = _paused(onward)
    summary = (
        "{name}: last safe day to end the trial; it is paused"
        if paused
        else "{name}: last safe day to end the trial, then {price}"
    )
    return Sayings(
        "So {date} is the last safe day to cancel; on {event} it turns into a paid plan.",
        "The trial of {name} ends on {event}, then it is a paid plan.",
        summary,
        paused or "The first charge is {price} on {charged}.",
    )


def _term(onward: Onward) -> Sayings:
    paused = _paused(onward)
    if onward.term is None:
        template = _RUNS_ON if onward.notice else _RUNS_ON_WITHOUT_NOTICE
    else:
        template = _RENEWS_PAUSED if paused else _RENEWS
    return template._replace(cost=paused) if paused else template


def _paused(onward: Onward) -> str:
    """Give what is said of the money in a pause; empty where there is none."""
    if onward.charged is None:
        return "It is paused, and nothing is charged until it is taken up again."
    if onward.pause:
        return "It is paused until {until}; the first charge after that is {price} on {charged}."
    return ""


_RENEWS = Sayings(
    "So {date} is the last safe day to cancel; on {event} it renews by {term}.",
    "{name} renews on {event} by {term}.",
    "{name}: last safe day to cancel, then {price} {cycle}",
    "It costs {price} {cycle}.",
)
_RENEWS_PAUSED = _RENEWS._replace(summary="{name}: last safe day to cancel; it is paused")
_RUNS_ON = Sayings(
    "So {date} is the last safe day to be out on {event}; from then on it runs on and can be ended "
    "at any time with {notice} of notice.",
    "The minimum term of {name} is over on {event}; from then on it runs on and can be ended at "
    "any time with {notice} of notice.",
    "{name}: last safe day to be out when the minimum term is over",
    _RENEWS.cost,
)
_RUNS_ON_WITHOUT_NOTICE = _RUNS_ON._replace(
    concludes=(
        "So {date} is the last safe day to be out on {event}; from then on it runs on and can be "
        "ended at any time."
    ),
    happens=(
        "The minimum term of {name} is over on {event}; from then on it runs on and can be ended "
        "at any time."
    ),
)
