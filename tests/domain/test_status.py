"""Status: the first that fits, and what can become of it."""

from __future__ import annotations

from datetime import date

from subtrack.domain.cancellation import NOT_CANCELLED, Cancellation
from subtrack.domain.contract import Contract, Pause
from subtrack.domain.status import Status, may_become, status
from tests.domain.making import contract

TODAY = date(2026, 11, 22)
PAUSED = [Pause(date(2026, 11, 1), None)]


def of(made: Contract, facts: Cancellation = NOT_CANCELLED) -> Status:
    return status(made, TODAY, facts)


def test_the_first_that_fits_holds() -> None:
    sent = Cancellation(sent=TODAY)
    confirmed = Cancellation(sent=TODAY, confirmed=TODAY)
    everything = contract(
        started="2026-11-01", trial_ends="2026-12-01", pauses=PAUSED, ends="2026-11-22"
    )
    ahead = contract(trial_ends="2026-12-01", pauses=PAUSED, ends="2026-11-23")
    plain = contract(trial_ends="2026-12-01", pauses=PAUSED)
    assert of(everything, confirmed) is Status.ENDED
    assert of(ahead, sent) is Status.ENDING
    assert of(plain, confirmed) is Status.ENDING
    assert of(plain, sent) is Status.CANCELLING
    assert of(plain) is Status.PAUSED
    assert of(contract(trial_ends="2026-12-01")) is Status.TRIAL
    assert of(contract(trial_ends="2026-11-22")) is Status.ACTIVE


def test_what_is_over_can_be_taken_up_again_but_not_paused() -> None:
    assert may_become(Status.ENDED, Status.ACTIVE)
    assert not may_become(Status.ENDED, Status.PAUSED)
    assert not may_become(Status.ENDED, Status.CANCELLING)
    assert all(may_become(Status.ACTIVE, other) for other in Status)
