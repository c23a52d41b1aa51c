"""Letter proposals: which kind of letter fits now, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from subtrack.domain.case_event import CaseState
from subtrack.domain.case_state import counts, facts, state
from subtrack.domain.law import Rule, period_end
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.profile import Profile
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.letter_law import cite, situation_of
from subtrack.services.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Proposal:
    """A kind of letter, and why it is proposed."""

    kind: Kind
    why: Remark


def proposed(
    entry: Subscription, sender: Profile | None, rules: Sequence[Rule], today: date
) -> Proposal:
    """Propose a kind by what the case says, then by the period for a withdrawal."""
    return (
        _by_case(entry, today)
        or _by_withdrawal(entry, sender, rules, today)
        or Proposal(Kind.CANCELLATION, Remark("The contract runs: this letter ends it."))
    )


def _by_case(entry: Subscription, today: date) -> Proposal | None:
    case, contract = entry.case, entry.contract
    if case is None or not counts(case, contract):
        return _ended(entry, today)
    known, now = facts(case), state(case, contract, today)
    if now is CaseState.CHARGED_AGAIN:
        why = Remark("A charge came in spite of the cancellation: this letter asks for it back.")
        return Proposal(Kind.REFUND, why)
    if now is CaseState.OVERDUE and known.sent:
        why = Remark(
            "You cancelled on {day}, and nobody confirmed it in time: this letter asks once more.",
            {"day": known.sent},
        )
        return Proposal(Kind.REMINDER, why)
    if now in {CaseState.REFUSED, CaseState.ESCALATED}:
        why = Remark("The company refused: this letter complains about it to an agency.")
        return Proposal(Kind.COMPLAINT, why)
    return _ended(entry, today)


def _ended(entry: Subscription, today: date) -> Proposal | None:
    ends = entry.contract.ends
    if ends is None or ends > today:
        return None
    why = Remark("The contract has ended: this letter has your personal data deleted.")
    return Proposal(Kind.DATA_DELETION, why)


def _by_withdrawal(
    entry: Subscription, sender: Profile | None, rules: Sequence[Rule], today: date
) -> Proposal | None:
    wishes = replace(Wishes(), kind=Kind.WITHDRAWAL)
    found = cite(rules, situation_of(entry, sender, wishes, today, None), wishes.language)
    last = found.rule and period_end(found.rule, found.situation)
    if found.rule is None or last is None:
        return None
    why = Remark(
        "The contract was made on {day}: until {last} it can be withdrawn from, if it was made at "
        "a distance. Sending in time is enough.",
        {"day": entry.contract.started, "last": last},
    )
    return Proposal(Kind.WITHDRAWAL, why)
