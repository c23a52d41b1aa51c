"""Stops: how far a cancellation has come, as the stops of a track."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from subtrack.domain.case_event import CaseState
from subtrack.domain.dates import ONE_DAY
from subtrack.services.case_views import CaseSeen
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.track import Stop, StopKind

_S = CaseState
_ARRIVED, _CONFIRMED, _RUNS_OUT = 2, 3, 4
_AT: Mapping[CaseState, int] = MappingProxyType(
    {
        _S.DRAFT: 0,
        _S.READY: 0,
        _S.ABANDONED: 0,
        _S.REOPENED: 0,
        _S.SENT: 1,
        _S.DELIVERED: 2,
        _S.ACKNOWLEDGED: 2,
        _S.OVERDUE: 2,
        _S.REFUSED: 3,
        _S.RETAINED_OFFER: 3,
        _S.ESCALATED: 3,
        _S.CONFIRMED: 4,
        _S.ENDING: 4,
        _S.ENDED: 5,
        _S.CHARGED_AGAIN: 5,
        _S.DISPUTED: 5,
        _S.VERIFIED: 6,
        _S.CLOSED: 6,
    }
)
"""The stop at which a state stands, counted from 0; one past the last where all is done."""
_TROUBLE = frozenset({_S.OVERDUE, _S.REFUSED, _S.CHARGED_AGAIN, _S.DISPUTED, _S.ESCALATED})
_REACHED: tuple[frozenset[CaseState], ...] = (
    frozenset({_S.READY}),
    frozenset({_S.SENT}),
    frozenset({_S.DELIVERED, _S.ACKNOWLEDGED}),
    frozenset({_S.CONFIRMED}),
    frozenset(),
    frozenset({_S.VERIFIED}),
)
"""What was entered on the day of each stop."""


def stops(seen: CaseSeen, speech: Speech, word: str) -> list[Stop]:
    """Give the stops of a case; `word` says its state where that stands beside the way."""
    at = _AT[seen.state]
    names = (
        say("Ready"),
        say("Sent"),
        say("Arrived"),
        say("Confirmed"),
        say("Runs out"),
        say("No charge"),
    )
    found = []
    for place, name in enumerate(names):
        day = _day(seen, place)
        kind = StopKind.DONE if place < at else StopKind.AHEAD
        shown = name
        if place == at:
            trouble = seen.state in _TROUBLE
            kind = StopKind.TROUBLE if trouble else StopKind.NOW
            shown = word if trouble or seen.state is _S.RETAINED_OFFER else name
        elif place == _ARRIVED and place < at and day is None:
            # Nobody need hear that it arrived: a confirmation says so as well.
            day = _day(seen, _CONFIRMED)
        found.append(Stop(shown, speech.day(day) if day else "", kind))
    return found


def _day(seen: CaseSeen, place: int) -> date | None:
    """Give the day on which a stop was reached first, or the day on which the contract runs out."""
    if place == _RUNS_OUT:
        return seen.ends - ONE_DAY if seen.ends else None
    days = [one.day for one in seen.case.events if one.state in _REACHED[place]]
    return days[0] if days else None
