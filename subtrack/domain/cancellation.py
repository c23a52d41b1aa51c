"""Cancellation: what a running case means for the reckoning of its subscription."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """The facts of a case that dates depend on.

    Only `sent` takes the cancel-by deadline away; a draft leaves it as it is. `follow_up` is the
    day of the next action, `watch` the day on which to look whether a further charge came.
    """

    sent: date | None = None
    confirmed: date | None = None
    follow_up: date | None = None
    watch: date | None = None


NOT_CANCELLED = Cancellation()
