"""Entry advice: by when to act on an entry, why in short, and the whole reckoning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import Kind
from subtrack.domain.reckoning import Chance
from subtrack.domain.standing import Standing
from subtrack.domain.terms import Rule
from subtrack.ui.models.subscription_rows import EntryRow
from subtrack.ui.speech import Speech, say


@dataclass(frozen=True, slots=True)
class Advice:
    """A line with a day in it, why in a sentence, and the steps of the reckoning.

    The line has `{day}` where `day` goes; `tone` says how near it is.
    """

    line: str
    day: str
    reason: str
    why: Sequence[str] = ()
    tone: str = "text"


def advice(row: EntryRow, standing: Standing, speech: Speech) -> Advice | None:
    """Say what to do by when; None where there is nothing to do."""
    contract = row.entry.contract
    if contract.ends:
        return _ending(row, speech)
    if not contract.auto_renew:
        return _by_hand(row, speech)
    if row.chance:
        return _leaving(row, row.chance, speech)
    if contract.terms.is_open and standing.earliest_end:
        return Advice(
            say("Can be cancelled on any day{day}"),
            "",
            say("Cancelled today, its last day would be {day}.").format(
                day=speech.dated(standing.earliest_end - ONE_DAY)
            ),
        )
    return None


def _ending(row: EntryRow, speech: Speech) -> Advice | None:
    ends = row.entry.contract.ends
    if ends is None:
        return None
    last = ends - ONE_DAY
    if ends <= row.today:
        return Advice(say("Ended, the last day was {day}"), speech.dated(last), "")
    reason = say("Nothing is owed after that day.")
    return Advice(say("Ends, the last day is {day}"), speech.dated(last), reason)


def _by_hand(row: EntryRow, speech: Speech) -> Advice | None:
    if row.due is None:
        return None
    if row.is_overdue:
        return Advice(
            say("Not marked as paid: {day}"),
            speech.day(row.due),
            say("It does not renew by itself. Mark what you paid, or say when it ended."),
            tone="urgent",
        )
    line = say("Pay on {day} to go on, {near}")
    return Advice(
        _with_near(line, row.due, speech), speech.day(row.due), say("It does not renew by itself.")
    )


def _leaving(row: EntryRow, chance: Chance, speech: Speech) -> Advice:
    contract = row.entry.contract
    in_trial = contract.in_trial(row.today) and chance.event == contract.trial_ends
    kind = Kind.TRIAL if in_trial else Kind.CANCEL_BY
    deadline = Deadline.of(contract, kind, chance, late=row.is_late)
    day, why = speech.day(chance.safe_day), speech.wording.why(deadline)
    tone = "text" if row.nearness == "text2" else row.nearness
    if row.is_late:
        line = say("The safe day was {day}, {near}")
        reason = say("Cancel now all the same: it may still count, for {event} has not come.")
        reason = reason.format(event=speech.day(chance.event))
    else:
        line, reason = say("Cancel by {day}, {near}"), short_reason(deadline, speech)
    return Advice(_with_near(line, chance.safe_day, speech), day, reason, why, tone)


def _with_near(line: str, day: date, speech: Speech) -> str:
    return line.format(day="{day}", near=speech.near(day))


def short_reason(deadline: Deadline, speech: Speech) -> str:
    """Say in one sentence why the day is the last safe one."""
    holding = deadline.reckoning[-2] if len(deadline.reckoning) > 1 else deadline.reckoning[0]
    templates = {
        Rule.NOTICE: say("{who} asks for {by} of notice before {event}."),
        Rule.TRIAL_NOTICE: say("{who} wants to know {by} before {event}."),
        Rule.CANCEL_BEFORE: say("{who} wants to know {by} before {event}."),
        Rule.CHARGED_BEFORE_END: say("{who} may charge as early as {by} before {event}."),
        Rule.TRIAL_END: say("The day before the trial turns into a paid plan on {event}."),
        Rule.MINIMUM_TERM: say("The day before the minimum term is over on {event}."),
        Rule.RENEWAL_TERM: say("The day before the next term begins on {event}."),
    }
    onward = deadline.onward
    if onward is None or onward.is_charged_at_once:
        usual = say("The day before the charge on {event}.")
    else:
        usual = templates[Rule.RENEWAL_TERM]
    if deadline.kind is Kind.TRIAL:
        usual = templates[Rule.TRIAL_END]
    return templates.get(holding.rule, usual).format(
        who=speech.wording.who(holding.source),
        by=speech.period(holding.by) if holding.by else "",
        event=speech.day(deadline.event),
    )
