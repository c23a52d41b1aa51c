"""Trial advice: when it is wise to cancel a trial, given what becomes of the access to it."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.trial_access import TrialAccess

_EARLIER = MappingProxyType(
    {
        TrialAccess.RUNS_ON: (
            "Keep it, or cancel now: it runs on to its end all the same. {date} is the last safe "
            "day."
        ),
        TrialAccess.ENDS_AT_ONCE: (
            "Access ends the moment you cancel: use it until {date} and cancel on that day, before "
            "noon, or keep it."
        ),
        TrialAccess.VARIES: (
            "Keep it, or cancel on {before}: {date} is the last safe day, and access may end the "
            "moment you cancel."
        ),
        TrialAccess.NOT_KNOWN: (
            "Keep it, or cancel on {before}: {date} is the last safe day, and it is not known "
            "whether access goes on once you cancel."
        ),
    }
)
_THE_DAY_BEFORE = MappingProxyType(
    {
        TrialAccess.VARIES: (
            "Keep it, or cancel today: {date} is the last safe day, and access may end the moment "
            "you cancel."
        ),
        TrialAccess.NOT_KNOWN: (
            "Keep it, or cancel today: {date} is the last safe day, and it is not known whether "
            "access goes on once you cancel."
        ),
    }
)
_ON_THE_DAY = MappingProxyType(
    {
        TrialAccess.RUNS_ON: (
            "Today, {date}, is the last safe day: cancel before noon, it runs on to its end all "
            "the same, or keep it."
        ),
        TrialAccess.ENDS_AT_ONCE: (
            "Today, {date}, is the last safe day: cancel before noon, though access ends at that "
            "moment, or keep it."
        ),
    }
)


def trial_advice(access: TrialAccess, safe_day: date, today: date) -> str | None:
    """Choose what to advise up to the last safe day; None where nothing more is known that helps.

    Who does not know whether access goes on cancels a day before the last safe one.
    """
    if safe_day == today:
        return _ON_THE_DAY.get(access)
    if safe_day - ONE_DAY == today:
        return _THE_DAY_BEFORE.get(access, _EARLIER[access])
    return _EARLIER[access]
