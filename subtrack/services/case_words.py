"""Case words: what is said of a cancellation: its state, and what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import MappingProxyType

from subtrack.domain.case import CaseRoute
from subtrack.domain.case_event import CaseState
from subtrack.domain.case_task import CaseTask, Since, TaskKind
from subtrack.domain.evidence import Soundness
from subtrack.domain.failed_step import NamedStep
from subtrack.domain.owed_charges import open_charges
from subtrack.domain.provider import Channel
from subtrack.domain.terms import Rule
from subtrack.services.afterwards import Afterwards
from subtrack.services.alternatives import Instead
from subtrack.services.case_routes import Proposal, Way
from subtrack.services.case_views import CaseSeen, NextAction
from subtrack.services.way_words import WayWords
from subtrack.services.wording import Wording, begun


class CaseWords:
    """Says cases through the wording of the command line or of the window."""

    def __init__(self, wording: Wording) -> None:
        """Remember how things are said."""
        self._wording = wording
        self._say = wording.translate
        self._ways = WayWords(wording)

    def state(self, state: CaseState) -> str:
        """Say a state in a word or two, as it stands in a list."""
        return self._say(_STATES[state])

    def heading(self, state: CaseState) -> str:
        """Say a state where a line begins with it."""
        return begun(self.state(state))

    def meaning(self, seen: CaseSeen) -> str:
        """Say in one sentence what the state means, with its days."""
        found = seen.facts
        return self._say(_MEANINGS[seen.state]).format(
            name=seen.entry.name,
            since=self._wording.day(found.since),
            sent=self._day(found.sent),
            ends=self._day(seen.ends or seen.entry.contract.ends),
        )

    def action(self, action: NextAction) -> str:
        """Say what to do next, without its day."""
        asked = action.follow_up
        if asked and asked.task:
            return self.task(asked.task)
        if asked and asked.number:
            return f"{asked.step.what}."
        return self._say(_ACTIONS[action.rule])

    def why(self, action: NextAction) -> str:
        """Say how the day of the next action was reckoned; empty where it has none of its own."""
        if action.follow_up is None:
            return ""
        ((_, sentence),) = self._wording.steps((action.follow_up.step,))
        return sentence

    def money_owed(self, seen: CaseSeen) -> str:
        """Say of what day a charge is not known to have come back, where nothing else asks it."""
        days = open_charges(seen.case) if seen.state in _SETTLED else []
        if not days:
            return ""
        return self._say(
            "Whether what was charged on {day} came back is not noted, so it does not count as "
            "spared."
        ).format(day=self._wording.day(days[-1]))

    def task(self, task: CaseTask) -> str:
        """Say what is left to do around the end, without its day."""
        if task.text is None:
            return self._say(_KEEP_NUMBER)
        return self._say(_TASKS[task.kind]).format(what=task.text)

    def task_day(self, task: CaseTask, seen: CaseSeen) -> str:
        """Say by when it is to be done, or when it was, as it stands beside it."""
        if task.done:
            return self._say("done on {day}").format(day=self._wording.day(task.done))
        step = task.step(seen.entry.contract.ends, seen.facts.sent)
        if step:
            return self._say("by {day}").format(day=self._wording.day(step.to))
        if task.since is Since.SENDING:
            return self._say("before you send it")
        if task.since is None:
            return self._say("day not known")
        if task.within is None:
            return self._say("by the last day")
        time = self._wording.period(task.within)
        return self._say("{time} after the last day").format(time=time)

    def saves(self, instead: Instead) -> str:
        """Say in one sentence what something done instead of cancelling saves."""
        if instead.saves and instead.every:
            return self._say("It saves {sum} {cycle}.").format(
                sum=self._wording.money(instead.saves), cycle=self._wording.cycle(instead.every)
            )
        if instead.is_unpaid:
            return self._say("Nothing is charged while it lasts.")
        return self._say("What it saves is not known.")

    def change_of_mind(self, seen: CaseSeen, after: Afterwards) -> str:
        """Say whether what was sent can be taken back; empty where nothing sent counts any more."""
        if seen.facts.sent is None or seen.is_over:
            return ""
        ends, until = seen.entry.contract.ends, after.revoke_until
        if after.may_revoke is False or (ends and ends <= seen.today):
            return self._say("It cannot be taken back with them; it would be a new contract.")
        if after.may_revoke is None:
            return self._say("Whether they take it back is not known: ask them.")
        possible = (
            self._say("Until {day} they take it back.").format(day=self._wording.day(until))
            if until
            else self._say("Until it ends they take it back.")
        )
        return f"{possible} {self._say(_ONCE_TAKEN_BACK)}"

    def proof(self, channel: Channel | None) -> str:
        """Say what to keep as a proof of a way (letters.md 4.2)."""
        return self._say(_PROOFS.get(channel, _PROOF) if channel else _PROOF)

    def soundness(self, soundness: Soundness) -> str:
        """Say what became of a file; empty where it is whole."""
        return self._say(_SOUNDNESS[soundness]) if soundness in _SOUNDNESS else ""

    def channel(self, channel: Channel) -> str:
        """Say by which means it is cancelled."""
        return self._ways.channel(channel)

    def step(self, step: NamedStep) -> str:
        """Name a step with its way."""
        way = step.title or self._ways.channel(step.channel)
        return self._say("“{step}” ({way})").format(step=step.do, way=way)

    def failed(self) -> str:
        """Say that a step did not work, where a line begins with it."""
        return self._say("A step did not work")

    def proposal(self, proposal: Proposal, chosen: CaseRoute | None = None) -> Iterator[str]:
        """Say which way to use, and why another one, or the one that was chosen, is too slow."""
        best, left = proposal.best, proposal.days_left
        if best is None:
            yield self._say(
                "No way to cancel is known; use one of which you can keep a proof, best in writing."
            )
            return
        if best.in_time is False and best.send_by:
            yield self._say(
                "No way that is known still arrives safely by {day}. The quickest: {way}. Cancel "
                "now all the same: it may still count."
            ).format(day=self._day(proposal.cancel_by), way=self._ways.channel(best.route.channel))
            return
        own = [way for way in proposal.too_slow if chosen and way.route.is_like(chosen)]
        for slow in _once((*proposal.passed_over, *own)):
            yield self._too_slow(slow, best, left or 0)

    def _too_slow(self, slow: Way, best: Way, left: int) -> str:
        takes = self._say("{count} working day(s)", slow.takes).format(count=slow.takes)
        days = self._say("{count} day(s)", left).format(count=left)
        return self._say("{slow}: needs {takes}, and {days} are left. Best now: {best}.").format(
            slow=self._ways.channel(slow.route.channel),
            takes=takes,
            days=days,
            best=self._ways.channel(best.route.channel),
        )

    def _day(self, day: date | None) -> str:
        return self._wording.day(day) if day else self._say("a day that is not known")


def _once(ways: tuple[Way, ...]) -> list[Way]:
    """Give the first way of each channel."""
    return list({way.route.channel: way for way in reversed(ways)}.values())[::-1]


_STATES = MappingProxyType(
    {
        CaseState.DRAFT: "begun",
        CaseState.READY: "ready to send",
        CaseState.SENT: "sent",
        CaseState.DELIVERED: "delivered",
        CaseState.ACKNOWLEDGED: "receipt confirmed",
        CaseState.CONFIRMED: "end confirmed",
        CaseState.ENDING: "running out",
        CaseState.ENDED: "over, watched",
        CaseState.VERIFIED: "no further charge",
        CaseState.CLOSED: "closed",
        CaseState.OVERDUE: "answer overdue",
        CaseState.REFUSED: "refused",
        CaseState.RETAINED_OFFER: "offer to stay",
        CaseState.CHARGED_AGAIN: "charged again",
        CaseState.DISPUTED: "payment disputed",
        CaseState.ESCALATED: "taken further",
        CaseState.ABANDONED: "kept",
        CaseState.REOPENED: "taken up again",
    }
)
_MEANINGS = MappingProxyType(
    {
        CaseState.DRAFT: "Begun on {since}, not sent yet: every deadline of {name} still holds.",
        CaseState.READY: "Ready since {since}, not sent yet: every deadline of {name} still holds.",
        CaseState.SENT: "Sent on {sent}; nobody has answered yet.",
        CaseState.DELIVERED: "Sent on {sent} and delivered on {since}; nobody has answered yet.",
        CaseState.ACKNOWLEDGED: "They confirmed on {since} that they have it, but not yet the end.",
        CaseState.CONFIRMED: "Confirmed on {since}.",
        CaseState.ENDING: "Confirmed; {ends} is the first day not owed.",
        CaseState.ENDED: "Over since {ends}; it is watched until no further charge comes.",
        CaseState.VERIFIED: "Looked on {since}: no further charge has come.",
        CaseState.CLOSED: "Closed on {since}.",
        CaseState.OVERDUE: "Sent on {sent}; an answer is overdue.",
        CaseState.REFUSED: "Refused on {since}.",
        CaseState.RETAINED_OFFER: (
            "They made an offer on {since}. Unless you take it, all that was sent still counts."
        ),
        CaseState.CHARGED_AGAIN: "Charged again on {since}, though it was cancelled.",
        CaseState.DISPUTED: "The charge was disputed on {since}.",
        CaseState.ESCALATED: "Taken further on {since}.",
        CaseState.ABANDONED: "Kept on {since}: {name} goes on.",
        CaseState.REOPENED: "Taken up again on {since}.",
    }
)
_ACTIONS = MappingProxyType(
    {
        Rule.CASE_SEND: "Go through the steps and send it.",
        Rule.CASE_PROOF: "Keep a proof that you sent it.",
        Rule.CASE_RECEIPT: "Look whether a receipt has come.",
        Rule.CASE_DELIVERY_RECORD: "Fetch the record of delivery from the post.",
        Rule.CASE_SECOND_WAY: "No confirmation yet: use a second way while there is time.",
        Rule.CASE_REMIND: "Remind them in writing, with a copy of the first letter.",
        Rule.CASE_ESCALATE: "Take it further: to your bank, and to whoever helps consumers.",
        Rule.CASE_ASK_FOR_END: "Ask in writing for the day on which it ends.",
        Rule.CASE_REFUSAL: "Decide how to go on after the refusal.",
        Rule.CASE_OFFER: "Decide on the offer.",
        Rule.CASE_SAVE_DATA: "Save what you want to keep before it ends.",
        Rule.CASE_ACCESS: "Look whether the access is closed.",
        Rule.CASE_STATEMENT: "Look at the statement: did a charge come?",
        Rule.CASE_STATEMENT_AGAIN: "Look at the statement once more: did a charge come?",
        Rule.CASE_WRITE: "Write to them and ask for the money back.",
        Rule.CASE_STOP_PAYMENT: "Have further payments stopped.",
        Rule.CASE_MONEY_BACK: "Get the money back through your bank or the seller.",
        Rule.CASE_ASK_BANK: "Ask how far the dispute is.",
        Rule.CASE_ASK_AUTHORITY: "Ask how far it is.",
        Rule.CASE_REOPENED: "Say where it stands.",
        Rule.CASE_CLOSE: "Close the case.",
    }
)
_SETTLED = frozenset({CaseState.VERIFIED, CaseState.CLOSED})
_TASKS = MappingProxyType(
    {
        TaskKind.SAVE: "To save: {what}",
        TaskKind.NUMBER: "Phone number: {what}",
        TaskKind.RETURN: "To return: {what}",
    }
)
_KEEP_NUMBER = "If you keep your phone number: have the new company move it before the line ends."
_ONCE_TAKEN_BACK = (
    "Once they have, enter here that you keep it. Later it would be a new contract, with the price "
    "and the terms of that day."
)
_PROOF = (
    "Keep a picture of each step and of the confirmation, with time and address, and the e-mail "
    "that comes."
)
_CHAT = "Keep the whole conversation, with day and time."
_PROOFS = MappingProxyType(
    {
        Channel.PHONE: (
            "Note day, time, the name of whom you spoke with and the number of the call; have it "
            "confirmed by e-mail."
        ),
        Channel.CHAT: _CHAT,
        Channel.CHAT_BOT: _CHAT,
        Channel.TEXT_MESSAGE: _CHAT,
        Channel.EMAIL: (
            "Keep the sent e-mail whole, with its headers, and any notice of its delivery."
        ),
        Channel.LETTER: (
            "Keep a copy of the letter, the slip of the post, and the record of its delivery."
        ),
        Channel.IN_PERSON: "Have a copy stamped or signed, with the day.",
    }
)
_SOUNDNESS = MappingProxyType(
    {
        Soundness.MISSING: "The file is gone.",
        Soundness.CHANGED: "The file was changed since it was added.",
    }
)
