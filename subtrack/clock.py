"""Clock: what day, instant and time it is; the only place that asks for it."""

from __future__ import annotations

import time as clock
from datetime import UTC, date, datetime, time


def local_today() -> date:
    """Give the date where the person is."""
    _learn_zone()
    return date.today()


def utc_now() -> datetime:
    """Give the instant."""
    return datetime.now(UTC)


def local_time() -> time:
    """Give the time on the wall where the person is."""
    _learn_zone()
    return datetime.now().astimezone().time()


def _learn_zone() -> None:
    """Follow the person into another zone; else a process keeps the one that it began in."""
    learn = getattr(clock, "tzset", None)  # Windows has none: there it is known at the next start
    if learn is not None:
        learn()
