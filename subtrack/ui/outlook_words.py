"""Outlook words: what follows from a draft, said in two or three sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.decisions import Kind
from subtrack.domain.reckoning import Chance
from subtrack.domain.status import Status
from subtrack.domain.terms import Rule
from subtrack.services.previewing import Outlook
from subtrack.services.wording import begun
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.text import Part, parts_of


def sentences(outlook: Outlook, speech: Speech) -> list[list[Part]]:
    """Say when money is due next, and by when to decide; the days stand out."""
    return [*_due(outlook, speech), *_to_decide(outlook, speech)]


def reasons(outlook: Outlook, speech: Speech) -> list[tuple[str, str]]:
    """Say step by step why the day to decide is that day, each step with its day.

    Nothing where there is no such day.
    """
    told = outlook.deadline or outlook.late
    chance = outlook.standing.upcoming or outlook.standing.late
    if told:
        found = speech.wording.reasons(told, speech.today())
    elif chance:
        found = speech.wording.steps(chance.reckoning)
    else:
        found = []
    return [(speech.listed_day(day), sentence) for day, sentence in found]


def _due(outlook: Outlook, speech: Speech) -> Iterator[list[Part]]:
    day, cycle = outlook.next_charge, speech.cycle(outlook.cycle)
    if day is None:
        if outlook.status is Status.PAUSED:
            yield parts_of(say("Paused: nothing is charged until it is taken up again."), {})
        return
    values = {"cycle": begun(cycle), "day": speech.day(day)}
    if outlook.status is Status.TRIAL and outlook.charges[0].price:
        values["price"] = speech.money(outlook.charges[0].price)
        template = say("The trial ends on {day}, then {price} is charged.")
        if outlook.trial_ends and outlook.trial_ends != day:
            values["end"] = speech.day(outlook.trial_ends)
            template = say("The trial ends on {end}; on {day}, {price} is charged first.")
        yield parts_of(template, values, {"day", "price"})
    elif outlook.status is Status.TRIAL:
        yield parts_of(say("The trial ends; the first charge is on {day}."), values, {"day"})
    elif _is_by_hand(outlook):
        template = say("{cycle}, next on {day}; it does not renew by itself.")
        yield parts_of(template, values, {"day"})
    else:
        yield parts_of(say("{cycle}, next on {day}."), values, {"day"})


def _to_decide(outlook: Outlook, speech: Speech) -> Iterator[list[Part]]:
    standing = outlook.standing
    if outlook.status is Status.ENDED and standing.earliest_end:
        values = {"day": speech.day(standing.earliest_end)}
        yield parts_of(say("It has ended; nothing is owed from {day} on."), values, {"day"})
    elif outlook.status is Status.ENDING and standing.earliest_end:
        values = {"day": speech.day(standing.earliest_end - ONE_DAY)}
        yield parts_of(say("It runs until {day}; nothing is owed after that."), values, {"day"})
    elif outlook.deadline and _is_by_hand(outlook):
        values = _told(outlook.deadline.date, speech)
        yield parts_of(say("Decide by {date}, {near}."), values, {"date"})
    if standing.late:
        values = {"date": speech.day(standing.late.safe_day)}
        template = say("The safe day was {date}. Cancel now all the same: it may still count.")
        yield parts_of(template, values, {"date"})
    if standing.upcoming:
        yield _to_cancel(outlook, standing.upcoming, speech)
    elif not standing.late and _can_be_ended_any_day(outlook) and standing.earliest_end:
        values = {"day": speech.day(standing.earliest_end - ONE_DAY)}
        template = say("It can be ended at any time: cancelled today, it runs until {day}.")
        yield parts_of(template, values, {"day"})


def _to_cancel(outlook: Outlook, chance: Chance, speech: Speech) -> list[Part]:
    values = {**_told(chance.safe_day, speech), "event": speech.day(chance.event)}
    if chance.reckoning[0].rule is Rule.TRIAL_END:
        template = say("Cancel by {date}, {near}, or it is charged on {event}.")
        if outlook.next_charge != chance.event:
            template = say("Cancel by {date}, {near}, or it is a paid plan from {event} on.")
        return parts_of(template, values, {"date"})
    if outlook.renews_after:
        values["day"] = speech.day(outlook.renews_after - ONE_DAY)
        template = say("Cancel by {date}, {near}, or it runs until {day}.")
    else:
        template = say(
            "Cancel by {date}, {near}, or it goes on; from {event} on it can be ended at any time."
        )
    return parts_of(template, values, {"date"})


def _told(day: date, speech: Speech) -> dict[str, str]:
    return {"date": speech.day(day), "near": speech.near(day)}


def _is_by_hand(outlook: Outlook) -> bool:
    return outlook.deadline is not None and outlook.deadline.kind is Kind.RENEWAL


def _can_be_ended_any_day(outlook: Outlook) -> bool:
    return outlook.deadline is None and outlook.status not in {Status.ENDED, Status.ENDING}
