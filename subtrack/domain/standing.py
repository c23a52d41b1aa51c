"""Standing: until when a person can leave, and when they would be out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from subtrack.domain.cancellation import NOT_CANCELLED, Cancellation
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import is_kept, paid_events, trial_events
from subtrack.domain.decisions import Decision, Kind
from subtrack.domain.reckoning import Chance, term_start


@dataclass(frozen=True, slots=True)
class Standing:
    """The next safe day not yet passed with the day that it avoids, and the passed pair.

    `earliest_end` is the first day no longer owed if a cancellation arrives today.
    """

    upcoming: Chance | None
    late: Chance | None
    earliest_end: date | None


def standing(
    contract: Contract,
    today: date,
    decisions: Iterable[Decision] = (),
    cancellation: Cancellation = NOT_CANCELLED,
) -> Standing:
    """Reckon where a person stands; null pairs where there is nothing left to cancel in time."""
    upcoming, late = _pair(contract, today, tuple(decisions))
    earliest = _earliest_end(contract, today, upcoming)
    if contract.ends or cancellation.sent or not contract.auto_renew:
        return Standing(None, None, earliest)
    return Standing(upcoming, late, earliest)


def _pair(
    contract: Contract, today: date, decisions: tuple[Decision, ...]
) -> tuple[Chance | None, Chance | None]:
    late = None
    for kind, found in _ways_out(contract, today):
        if found.safe_day >= today:
            return found, late
        if late is None and not is_kept(contract, kind, found, decisions):
            late = found
    return None, late


def _ways_out(contract: Contract, today: date) -> Iterator[tuple[Kind, Chance]]:
    for found in trial_events(contract, today):
        yield Kind.TRIAL, found
    for found in paid_events(contract, today):
        yield Kind.CANCEL_BY, found


def _earliest_end(contract: Contract, today: date, upcoming: Chance | None) -> date | None:
    if contract.ends:
        return contract.ends
    if not contract.auto_renew:
        return next(contract.charges(today + ONE_DAY, date.max), None)
    if upcoming:
        return upcoming.event
    if contract.terms.is_open:
        return open_end(contract, today)
    return None


def open_end(contract: Contract, arrival: date) -> date:
    """Give the first day not owed of an open contract: notice after arrival, plus a day.

    Not before the minimum term is over, nor before a trial ends.
    """
    notice, minimum = contract.terms.notice, contract.terms.minimum_term
    end = (notice.after(arrival) if notice else arrival) + ONE_DAY
    bound = minimum.after(term_start(contract)) if minimum else contract.trial_ends
    return max(end, bound) if bound else end
