"""Status: what a subscription is on a day, and what a person can turn it into."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from types import MappingProxyType

from subtrack.domain.cancellation import NOT_CANCELLED, Cancellation
from subtrack.domain.contract import Contract


class Status(StrEnum):
    """The statuses, in no order."""

    TRIAL = "trial"
    ACTIVE = "active"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    ENDING = "ending"
    ENDED = "ended"


_RUNNING = frozenset({Status.TRIAL, Status.ACTIVE, Status.PAUSED})
_LEAVING = frozenset({Status.CANCELLING, Status.ENDING, Status.ENDED})
CHANGES = MappingProxyType(
    {
        Status.TRIAL: _RUNNING | _LEAVING,
        Status.ACTIVE: _RUNNING | _LEAVING,
        Status.PAUSED: _RUNNING | _LEAVING,
        Status.CANCELLING: _RUNNING | _LEAVING,
        Status.ENDING: _RUNNING | _LEAVING,
        Status.ENDED: frozenset({Status.TRIAL, Status.ACTIVE, Status.ENDING, Status.ENDED}),
    }
)
"""What an edit may turn each status into: a contract that is over can be taken up again, or have
its end corrected, but it cannot be paused or cancelled."""


def status(contract: Contract, today: date, cancellation: Cancellation = NOT_CANCELLED) -> Status:
    """Give the first that fits of ended, ending, cancelling, paused, trial, active."""
    if contract.ends:
        return Status.ENDED if contract.ends <= today else Status.ENDING
    if cancellation.confirmed:
        return Status.ENDING
    if cancellation.sent:
        return Status.CANCELLING
    if contract.pause_on(today):
        return Status.PAUSED
    return Status.TRIAL if contract.in_trial(today) else Status.ACTIVE


def may_become(before: Status, after: Status) -> bool:
    """Whether an edit may turn `before` into `after`."""
    return after in CHANGES[before]
