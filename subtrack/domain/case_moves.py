"""Case moves: opening a case, moving it on or back, and taking the last move back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.case_state import (
    UNCONFIRMS,
    CaseFacts,
    earliest_end_at,
    end_before,
    end_set,
    facts,
    state_of,
)
from subtrack.domain.contract import Contract
from subtrack.domain.entries import refuse_card_number
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.owed_charges import check_not_owed, open_charges
from subtrack.domain.periods import YEAR
from subtrack.domain.subscription import Subscription

_S = CaseState
_LIVE = frozenset(
    {
        _S.DRAFT,
        _S.READY,
        _S.SENT,
        _S.DELIVERED,
        _S.ACKNOWLEDGED,
        _S.CONFIRMED,
        _S.ENDING,
        _S.ENDED,
        _S.OVERDUE,
        _S.REFUSED,
        _S.RETAINED_OFFER,
        _S.CHARGED_AGAIN,
        _S.DISPUTED,
        _S.ESCALATED,
        _S.REOPENED,
    }
)
_AFTER_END = frozenset({_S.ENDED, _S.CHARGED_AGAIN, _S.DISPUTED})
_FROM: Mapping[CaseState, frozenset[CaseState]] = MappingProxyType(
    {
        _S.READY: _LIVE - _AFTER_END - {_S.ESCALATED},
        _S.SENT: _LIVE,
        _S.DELIVERED: _LIVE - _AFTER_END,
        _S.ACKNOWLEDGED: _LIVE - _AFTER_END,
        _S.CONFIRMED: _LIVE | {_S.VERIFIED},
        _S.REFUSED: _LIVE,
        _S.RETAINED_OFFER: _LIVE - _AFTER_END,
        _S.CHARGED_AGAIN: _LIVE - {_S.DRAFT, _S.READY} | {_S.VERIFIED, _S.CLOSED},
        _S.DISPUTED: _LIVE - {_S.DRAFT, _S.READY} | {_S.VERIFIED},
        _S.ESCALATED: _LIVE - {_S.DRAFT, _S.READY} | {_S.VERIFIED},
        _S.VERIFIED: _LIVE | {_S.VERIFIED},
        _S.CLOSED: _LIVE | {_S.VERIFIED},
        _S.ABANDONED: _LIVE | {_S.VERIFIED},
        _S.REOPENED: frozenset({_S.ENDED, _S.VERIFIED, _S.CLOSED, _S.ABANDONED}),
    }
)
"""From which states a person can move a case to each of those that are entered, back too."""
_NEED_SENDING = frozenset({_S.CHARGED_AGAIN, _S.DISPUTED})
_SETTLES = frozenset({_S.VERIFIED, _S.CLOSED})
_NEED_END = frozenset({_S.VERIFIED, _S.CLOSED})
_LONG_BEFORE = timedelta(days=31)
_NOT_BEFORE_SENDING = frozenset(_S) - {_S.DRAFT, _S.READY, _S.SENT, _S.RETAINED_OFFER, _S.ABANDONED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What a person enters: `state` was reached on `day`.

    `ends` is the first day not owed, as a confirmation names it. `came_back`: the money of all
    charges before it came back.
    """

    state: CaseState
    day: date
    ends: date | None = None
    reference: str | None = None
    note: str | None = None
    came_back: bool | None = None


def opened(
    entry: Subscription,
    today: date,
    *,
    reason: str | None = None,
    country: str | None = None,
    abroad: bool = True,
) -> Subscription:
    """Give an entry with one more case, opened today; those before it stay as history."""
    ends = entry.contract.ends
    first = CaseEvent(state=CaseState.DRAFT, day=today, end_before=ends, end_after=ends)
    case = Case(events=(first,), reason=reason, country=country, abroad=abroad)
    return replace(entry, cases=(*entry.cases, case))


def with_case(entry: Subscription, case: Case) -> Subscription:
    """Give an entry with its newest case replaced."""
    return replace(entry, cases=(*entry.cases[:-1], case))


def the_case(entry: Subscription) -> Case:
    """Give the newest case.

    Raises:
        NotFoundError: there is none.
    """
    if entry.case is None:
        raise NotFoundError(
            "{name} has no case; cancel {number} opens one.", name=entry.name, number=entry.number
        )
    return entry.case


def running_case(entry: Subscription) -> Case | None:
    """Give the newest case unless it is over, or the contract was taken up again since."""
    case = entry.case
    return case if entry.is_being_cancelled else None


def moves(entry: Subscription, today: date) -> tuple[CaseState, ...]:
    """Give the states into which the newest case can be moved today, in the order of all states."""
    case = entry.case
    if case is None:
        return ()
    found = facts(case)
    return tuple(one for one in CaseState if not _refusal(entry, case, found, one, today))


def moved(entry: Subscription, move: Move, today: date) -> Subscription:
    """Give an entry whose newest case was moved, with what that does to the contract's end.

    A confirmation sets the end; one that names none takes the earliest end as it was on the day of
    the first sending. What unconfirms it puts the end back to what it was before, unless the
    person changed it since; a kept subscription has none.

    Raises:
        NotFoundError: there is no case. InvalidInputError: the move is not sensible, its day cannot
            be right, or no end is known.
    """
    case, contract = the_case(entry), entry.contract
    _check_move(entry, case, move, today)
    refuse_card_number("reference", move.reference or "")  # an older one is read as it is
    channel = case.route.channel if case.route and move.state is CaseState.SENT else None
    event = CaseEvent(
        state=move.state,
        day=move.day,
        reference=move.reference,
        note=move.note,
        channel=channel,
        end_before=contract.ends,
        came_back=move.came_back,
    )
    event = replace(
        event,
        end_after=_end_after(case, event, contract, move.ends),
        end_assumed=move.state is CaseState.CONFIRMED and move.ends is None,
    )
    after = replace(contract, ends=event.end_after)
    became = replace(case, events=(*case.events, event))
    return replace(with_case(entry, became), contract=after)


def failed(
    entry: Subscription, number: int, today: date, on: date | None = None, note: str | None = None
) -> Subscription:
    """Give an entry in whose newest case a step of the way in use, from 1, is noted as failed.

    It does nothing to the state. A note of before is replaced, and its day stays where none is
    given.

    Raises:
        NotFoundError: there is no case. InvalidInputError: there is no such step, or its day or the
            note cannot be right.
    """
    case = the_case(entry)
    step = case.step(number)
    known = case.failure(step)
    day = on or (known.day if known else today)
    _check_it_has_been(entry.contract, case, day, today)
    return with_case(entry, case.with_failure(step, day, note))


def undone(entry: Subscription) -> Subscription:
    """Give an entry whose newest case lost what was entered last.

    That is a step that did not work, or an event with the evidence that came with it. The
    contract's end is again what it was before, unless the person changed it since.

    Raises:
        NotFoundError: there is no case, or nothing happened since it was opened.
    """
    case, contract = the_case(entry), entry.contract
    *events, last = case.events
    stuck = next((one for one in reversed(case.failed) if one.event == len(events)), None)
    if stuck:
        return with_case(entry, case.without_failure(stuck.step))
    if not events:
        raise NotFoundError(
            "There is nothing to take back: the case of {name} was only opened.", name=entry.name
        )
    place = len(events)
    evidence = tuple(one for one in case.evidence if one.event != place)
    became = replace(case, events=tuple(events), evidence=evidence)
    if contract.ends == last.end_after:
        contract = replace(contract, ends=last.end_before)
    return replace(with_case(entry, became), contract=contract)


def _end_after(case: Case, event: CaseEvent, contract: Contract, named: date | None) -> date | None:
    """Give the contract's end after an event."""
    if event.state is CaseState.CONFIRMED:
        found = facts(case)
        known = contract.ends if found.confirmed else None
        ends = named or known or earliest_end_at(case, contract, found.sent or event.day)
        if ends is None:
            raise InvalidInputError(
                "It is not known when the contract ends; give its first day not owed with --ends."
            )
        return ends
    if event.state is CaseState.ABANDONED:
        return None
    if event.state in UNCONFIRMS and contract.ends == end_set(case):
        return end_before(case, contract)
    return contract.ends


def _check_move(entry: Subscription, case: Case, move: Move, today: date) -> None:
    refusal = _refusal(entry, case, facts(case), move.state, today)
    if refusal:
        raise refusal
    if move.ends and move.state is not CaseState.CONFIRMED:
        raise InvalidInputError("An end goes with a confirmation, and with nothing else.")
    if move.came_back:
        _check_money_back(case, move)
    _check_day(entry.contract, case, move, today)


def _check_money_back(case: Case, move: Move) -> None:
    if move.state not in _SETTLES:
        raise InvalidInputError(
            "That money came back is entered with verified or closed, and with nothing else."
        )
    if not open_charges(case):
        raise InvalidInputError(
            "No charge is entered whose money could have come back; enter the charge first."
        )


def _refusal(
    entry: Subscription, case: Case, found: CaseFacts, wanted: CaseState, today: date
) -> InvalidInputError | None:
    """Say why a case cannot be moved into a state today; None where it can."""
    contract = entry.contract
    is_in = state_of(found, contract, today, abroad=case.abroad)
    if is_in not in _FROM.get(wanted, frozenset()):
        return InvalidInputError(
            "The case of {name} is {state}; from there it cannot become {wanted}.",
            name=entry.name,
            state=str(is_in),
            wanted=str(wanted),
        )
    if wanted in _NEED_SENDING and not (found.sent or contract.ends):
        return InvalidInputError(
            "Nothing was sent for {name} yet, so it cannot be {wanted}.",
            name=entry.name,
            wanted=str(wanted),
        )
    if wanted in _NEED_END and contract.ends is None:
        return InvalidInputError(
            "No end of {name} is known, so its case cannot be {wanted}; enter the confirmation "
            "first.",
            name=entry.name,
            wanted=str(wanted),
        )
    if wanted is CaseState.VERIFIED and contract.ends and contract.ends > today:
        return InvalidInputError(
            "{name} runs until {ends}; whether no further charge comes shows only after that.",
            name=entry.name,
            ends=contract.ends,
        )
    return None


def _check_it_has_been(contract: Contract, case: Case, day: date, today: date) -> None:
    if day > today:
        raise InvalidInputError("{day} has not come yet.", day=day)
    begins = _beginning(contract, case)
    if begins and day < begins:
        raise InvalidInputError(
            "{day} lies before the contract, which begins on {begins}.", day=day, begins=begins
        )
    if begins is None and day < _long_ago(contract, case):
        raise InvalidInputError(
            "{day} lies long before {opened}, when this case was opened; look at the year. If it "
            "is right, enter first when the contract began.",
            day=day,
            opened=case.opened,
        )


def _long_ago(contract: Contract, case: Case) -> date:
    """Give the day before which nothing is believed where it is not known when a contract began.

    That is a year before the opening, or a billing cycle that is longer: what was sent before the
    term that runs would have ended it, and a wrong year is off by more than that.
    """
    cycle = contract.billing_on(case.opened).cycle
    longest = max(YEAR, cycle, key=lambda one: one.length)
    return longest.before(case.opened)


def _check_day(contract: Contract, case: Case, move: Move, today: date) -> None:
    _check_it_has_been(contract, case, move.day, today)
    _check_after_sending(facts(case), move)
    _check_end(contract, case, move)
    if move.state is CaseState.CHARGED_AGAIN:
        check_not_owed(contract, case, move.day)
    if move.state is CaseState.VERIFIED and contract.ends and move.day < contract.ends:
        raise InvalidInputError(
            "{day} lies before the end of the contract on {ends}, so nothing shows then.",
            day=move.day,
            ends=contract.ends,
        )


def _check_end(contract: Contract, case: Case, move: Move) -> None:
    """Refuse an end that cannot be right: with it every deadline of the contract would go."""
    if move.ends is None or contract.started:
        return  # the contract itself knows that it cannot end before it began
    begins, sent = _beginning(contract, case), facts(case).sent or move.day
    if begins and move.ends < begins:
        raise InvalidInputError(
            "{ends} lies before the contract, which begins on {begins}.",
            ends=move.ends,
            begins=begins,
        )
    if move.ends < sent - _LONG_BEFORE:
        raise InvalidInputError(
            "{ends} lies long before {sent}, when it was cancelled; look at the year. If it is "
            "right, enter first when the contract began.",
            ends=move.ends,
            sent=sent,
        )


def _check_after_sending(found: CaseFacts, move: Move) -> None:
    if found.sent and move.state in _NOT_BEFORE_SENDING and move.day < found.sent:
        raise InvalidInputError(
            "{day} lies before {sent}, the day on which it was sent.",
            day=move.day,
            sent=found.sent,
        )


def _beginning(contract: Contract, case: Case) -> date | None:
    """Give the first day on which something can have happened; None where it is not known.

    A contract that is still to begin, or a trial of an unknown start, was made on some day before.
    """
    if contract.trial_ends and contract.started is None:
        return None
    begins = contract.beginning
    return min(begins, case.opened) if begins else None
