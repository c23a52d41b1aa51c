"""Answers: what a person can say of a cancellation, by where it stands; the likely one first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from subtrack.domain.case_event import CaseState
from subtrack.domain.follow_up import FollowUp, tasks_due
from subtrack.domain.owed_charges import open_charges
from subtrack.domain.terms import Rule
from subtrack.services.case_views import CaseSeen
from subtrack.ui.speech import say

_S = CaseState
_LIKELY: Mapping[CaseState, tuple[CaseState, ...]] = MappingProxyType(
    {
        _S.DRAFT: (_S.SENT, _S.ABANDONED),
        _S.READY: (_S.SENT, _S.ABANDONED),
        _S.REOPENED: (_S.SENT, _S.CONFIRMED, _S.CHARGED_AGAIN),
        _S.SENT: (_S.CONFIRMED, _S.ACKNOWLEDGED, _S.REFUSED),
        _S.DELIVERED: (_S.CONFIRMED, _S.REFUSED, _S.RETAINED_OFFER),
        _S.ACKNOWLEDGED: (_S.CONFIRMED, _S.REFUSED, _S.RETAINED_OFFER),
        _S.OVERDUE: (_S.SENT, _S.CONFIRMED, _S.ESCALATED),
        _S.REFUSED: (_S.SENT, _S.CONFIRMED, _S.ESCALATED),
        _S.RETAINED_OFFER: (_S.CONFIRMED, _S.SENT, _S.ABANDONED),
        _S.ESCALATED: (_S.CONFIRMED, _S.VERIFIED, _S.REFUSED),
        _S.CONFIRMED: (_S.VERIFIED, _S.CHARGED_AGAIN),
        _S.ENDING: (_S.CHARGED_AGAIN, _S.ABANDONED),
        _S.ENDED: (_S.VERIFIED, _S.CHARGED_AGAIN),
        _S.CHARGED_AGAIN: (_S.VERIFIED, _S.DISPUTED, _S.ESCALATED),
        _S.DISPUTED: (_S.VERIFIED, _S.ESCALATED),
        _S.VERIFIED: (_S.CLOSED, _S.VERIFIED, _S.CHARGED_AGAIN),
        _S.CLOSED: (_S.REOPENED,),
        _S.ABANDONED: (_S.REOPENED,),
    }
)
_ASKED = frozenset(
    {
        _S.SENT,
        _S.DELIVERED,
        _S.ACKNOWLEDGED,
        _S.CONFIRMED,
        _S.REFUSED,
        _S.RETAINED_OFFER,
        _S.CHARGED_AGAIN,
        _S.DISPUTED,
        _S.ESCALATED,
    }
)
"""The states of which the day matters, and whatever there is to note of them."""


_DONE_ALONE = frozenset(
    {
        Rule.CASE_PROOF,
        Rule.CASE_RECEIPT,
        Rule.CASE_DELIVERY_RECORD,
        Rule.CASE_ASK_FOR_END,
        Rule.CASE_SAVE_DATA,
        Rule.CASE_ACCESS,
        Rule.CASE_WRITE,
        Rule.CASE_STOP_PAYMENT,
        Rule.CASE_ASK_BANK,
        Rule.CASE_ASK_AUTHORITY,
    }
)
"""What a person does without anything having happened to the case by it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A state that can be entered, the word for it, and whether more is asked before.

    `came_back`: with it the person says that what was charged came back.
    """

    state: CaseState
    word: str
    asks: bool
    came_back: bool | None = None


def done_alone(seen: CaseSeen) -> FollowUp | None:
    """Give what is asked for where a person can say that it is done, and nothing more.

    None, too, where something is left to do on that day: one answer would be to both.
    """
    asked = seen.next.follow_up if seen.next else None
    if asked and asked.number:
        return asked
    if asked is None or asked.rule not in _DONE_ALONE:
        return None
    left = tasks_due(seen.case, seen.entry.contract)
    return None if any(one.day == asked.day for one in left) else asked


def answers(seen: CaseSeen) -> tuple[list[Answer], list[Answer]]:
    """Give the likely answers, and all others that are possible."""
    likely = [state for state in _LIKELY[seen.state] if state in seen.moves]
    others = [state for state in seen.moves if state not in likely]
    first = [_answer(state, seen) for state in likely]
    if open_charges(seen.case) and _S.VERIFIED in seen.moves:
        back = Answer(_S.VERIFIED, say("The money came back"), asks=False, came_back=True)
        first = [back, *(one for one in first if one.state is not _S.VERIFIED)]
        others = [_S.VERIFIED, *(state for state in others if state is not _S.VERIFIED)]
    return first, [_answer(state, seen) for state in others]


def _answer(state: CaseState, seen: CaseSeen) -> Answer:
    asks = state in _ASKED
    word = word_of(state)
    if state is _S.SENT and seen.facts.sendings:
        word = say("I sent it again")
    elif state is _S.VERIFIED and open_charges(seen.case):
        word = say("No further charge came")
    return Answer(state, say("{words}…").format(words=word) if asks else word, asks)


def word_of(state: CaseState) -> str:
    """Say what a person enters with a state, as they would say it."""
    words = {
        _S.READY: say("It is ready to send"),
        _S.SENT: say("I sent it"),
        _S.DELIVERED: say("It arrived"),
        _S.ACKNOWLEDGED: say("A receipt came"),
        _S.CONFIRMED: say("The end was confirmed"),
        _S.REFUSED: say("They refuse"),
        _S.RETAINED_OFFER: say("They offer something"),
        _S.CHARGED_AGAIN: say("A charge came"),
        _S.DISPUTED: say("I disputed the charge"),
        _S.ESCALATED: say("I took it further"),
        _S.VERIFIED: say("No charge came"),
        _S.CLOSED: say("Close the case"),
        _S.ABANDONED: say("Keep it after all"),
        _S.REOPENED: say("Take it up again"),
    }
    return words[state]
