"""Trial access: what becomes of the access to a trial that is cancelled before its end."""

from __future__ import annotations

from enum import StrEnum


class TrialAccess(StrEnum):
    """What a record says of it; the words are those of the records' format."""

    RUNS_ON = "trial-end"
    ENDS_AT_ONCE = "immediate"
    VARIES = "varies"
    NOT_KNOWN = "not-known"
