"""Letter end: the next end of a contract that a letter reaches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import paid_events, trial_events
from subtrack.domain.standing import open_end


@dataclass(frozen=True, slots=True)
class End:
    """The next possible end of a contract.

    `last_day` is the last day of the contract, `safe_day` the last one on which a cancellation
    reaches it; None where there is none, or it is not known.
    """

    last_day: date | None = None
    safe_day: date | None = None


def first_end(contract: Contract, today: date, arrival: date) -> End:
    """Give the next end that a cancellation reaches which arrives on a day."""
    found = _first_end(contract, today, arrival)
    return End(found[0] - ONE_DAY, found[1]) if found else End()


def _first_end(contract: Contract, today: date, arrival: date) -> tuple[date, date | None] | None:
    """Give the first day not owed, and its safe day."""
    if contract.ends:
        return contract.ends, None
    for events in (trial_events(contract, today), paid_events(contract, today)):
        for found in events:
            if found.safe_day >= arrival:
                return found.event, found.safe_day
            if found.event > arrival + timedelta(days=36_525):
                break
    return (open_end(contract, arrival), None) if contract.terms.is_open else None
