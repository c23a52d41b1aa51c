"""Case state: what a case's log and the days make of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.contract import Contract
from subtrack.domain.dates import working_days_after
from subtrack.domain.periods import Period
from subtrack.domain.provider import Channel, working_days
from subtrack.domain.standing import standing

TIME_TO_ANSWER = Period(days=14)
"""After the first sending; by then a letter asks for a confirmation (letters.md 4.1 and 4.3)."""
TIME_AFTER_REMINDING = Period(days=7)
"""After each further sending (letters.md 4.3: "new 7 d")."""


class CaseFacts(NamedTuple):
    """What a log comes to, the days left aside.

    `entered` is the state that was entered last, on `since`. `sent` is the day of the first
    sending, `last_sent` that of the last one through `channel`, `sendings` their count; `confirmed`
    is the day of the confirmation that stands. `checks` counts how often it was verified since.
    `registered`: the way of that channel is registered post.
    """

    entered: CaseState
    since: date
    sent: date | None = None
    last_sent: date | None = None
    sendings: int = 0
    channel: Channel | None = None
    confirmed: date | None = None
    checks: int = 0
    registered: bool = False


def facts(case: Case) -> CaseFacts:
    """Read a log from its beginning to its end."""
    first, *others = case.events
    found = CaseFacts(entered=first.state, since=first.day)
    for event in others:
        change = _CHANGES.get(event.state)
        found = change(found, event) if change else found
    last = case.events[-1]
    way = next((one for one in reversed(case.routes) if one.channel is found.channel), None)
    registered = way is not None and way.is_registered
    return found._replace(entered=last.state, since=last.day, registered=registered)


def _begin_anew(_before: CaseFacts, event: CaseEvent) -> CaseFacts:
    """Nothing is sent yet, or it counts no more."""
    return CaseFacts(entered=event.state, since=event.day)


def _send(before: CaseFacts, event: CaseEvent) -> CaseFacts:
    return before._replace(
        sent=min(before.sent or event.day, event.day),
        last_sent=event.day,
        sendings=before.sendings + 1,
        channel=event.channel,
        confirmed=None,
        checks=0,
    )


def _hear(before: CaseFacts, event: CaseEvent) -> CaseFacts:
    """Who hears from them has sent something, on that day at the latest."""
    sent = before if before.sent else _send(before, event)
    return sent._replace(confirmed=None, checks=0)


def _confirm(before: CaseFacts, event: CaseEvent) -> CaseFacts:
    return _hear(before, event)._replace(confirmed=event.day)


def _refuse(before: CaseFacts, _event: CaseEvent) -> CaseFacts:
    """A refusal alone tells nothing of a sending, so that it takes no deadline away."""
    return before._replace(confirmed=None, checks=0)


def _verify(before: CaseFacts, event: CaseEvent) -> CaseFacts:
    """Money that came back after somebody had looked is no second look."""
    checks = max(before.checks, 1) if event.came_back else before.checks + 1
    return before._replace(checks=checks)


def _charge(before: CaseFacts, _event: CaseEvent) -> CaseFacts:
    return before._replace(checks=0)


_CHANGES: Mapping[CaseState, Callable[[CaseFacts, CaseEvent], CaseFacts]] = MappingProxyType(
    {
        CaseState.READY: _begin_anew,
        CaseState.ABANDONED: _begin_anew,
        CaseState.SENT: _send,
        CaseState.DELIVERED: _hear,
        CaseState.ACKNOWLEDGED: _hear,
        CaseState.CONFIRMED: _confirm,
        CaseState.REFUSED: _refuse,
        CaseState.VERIFIED: _verify,
        CaseState.CHARGED_AGAIN: _charge,
    }
)
UNCONFIRMS = frozenset(
    {
        CaseState.READY,
        CaseState.SENT,
        CaseState.DELIVERED,
        CaseState.ACKNOWLEDGED,
        CaseState.REFUSED,
        CaseState.ABANDONED,
    }
)
"""The states after whose entering a confirmation from before does not stand."""


def state(case: Case, contract: Contract, today: date) -> CaseState:
    """Give the state on a day: the one that was entered last, or what has become of it."""
    return state_of(facts(case), contract, today, abroad=case.abroad)


def state_of(found: CaseFacts, contract: Contract, today: date, *, abroad: bool) -> CaseState:
    """Give the state on a day by what a log comes to."""
    if found.entered in {CaseState.SENT, CaseState.DELIVERED}:
        due = answer_due(found, abroad=abroad)
        return CaseState.OVERDUE if due and today >= due else found.entered
    if found.entered is CaseState.CONFIRMED and contract.ends:
        return CaseState.ENDED if contract.ends <= today else CaseState.ENDING
    return found.entered


def answer_due(found: CaseFacts, *, abroad: bool) -> date | None:
    """Give the day from which an answer is overdue; None where nothing was sent.

    It counts from the sending, for a letter from its planned arrival.
    """
    if found.last_sent is None:
        return None
    time = TIME_TO_ANSWER if found.sendings == 1 else TIME_AFTER_REMINDING
    return time.after(planned_arrival(found, found.last_sent, abroad=abroad))


def planned_arrival(found: CaseFacts, sent: date, *, abroad: bool) -> date:
    """Give the day from which an answer is waited for: a letter first has to arrive."""
    if found.channel is not Channel.LETTER:
        return sent
    takes = working_days(found.channel, abroad=abroad, registered=found.registered)
    return working_days_after(sent, takes)


def safe_day_at(contract: Contract, sent: date) -> date | None:
    """Give the last safe day that was to come on the day of the first sending."""
    found = standing(contract, sent).upcoming
    return found.safe_day if found else None


def earliest_end_at(case: Case, contract: Contract, sent: date) -> date | None:
    """Give the earliest end as it was on the day of the first sending, without this case's own."""
    return standing(replace(contract, ends=end_before(case, contract)), sent).earliest_end


def end_before(case: Case, contract: Contract) -> date | None:
    """Give the contract's end as it would be without the confirmation that stands."""
    ends = contract.ends
    for event in _standing_confirmations(case):
        ends = event.end_before
    return ends


def end_set(case: Case) -> date | None:
    """Give the end that the confirmation set that stands; None where none does."""
    return next((event.end_after for event in _standing_confirmations(case)), None)


def _standing_confirmations(case: Case) -> Iterator[CaseEvent]:
    """Yield the confirmations that nothing has taken back since, the newest first."""
    for event in reversed(case.events):
        if event.state in UNCONFIRMS:
            return
        if event.state is CaseState.CONFIRMED:
            yield event


def counts(case: Case, contract: Contract) -> bool:
    """Whether a case still says something about its contract.

    One that is over does not, nor one whose end the person took out again: it goes on.
    """
    resumed = contract.ends is None and facts(case).confirmed
    return not (case.is_over or resumed)
