"""Past: what happened to a cancellation and what is due, as entries of a timeline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.evidence import CaseLetter
from subtrack.domain.failed_step import FailedStep
from subtrack.services.case_views import CaseSeen, NextAction
from subtrack.ui.cases.telling import CaseTelling
from subtrack.ui.speech import say
from subtrack.ui.widgets.timeline import EntryKind, Maker, TimelineEntry


def timeline(telling: CaseTelling, seen: CaseSeen) -> list[Maker]:
    """Give what makes the entries, the newest on top; what is due stands above all."""
    due = sorted(_due(telling, seen), key=lambda one: one[0], reverse=True)
    past = sorted(_past(telling, seen), key=lambda one: one[0], reverse=True)
    return [*(make for _, make in due), *(make for _, make in past)]


def _due(telling: CaseTelling, seen: CaseSeen) -> Iterator[tuple[date, Maker]]:
    asked = seen.next
    if asked and asked.day:
        yield asked.day, partial(_asked, telling, asked, asked.day)
    if seen.ends and seen.ends > seen.today:
        last = seen.ends - ONE_DAY
        yield last, partial(_last_day, telling, last)


def _past(telling: CaseTelling, seen: CaseSeen) -> Iterator[tuple[tuple[date, int], Maker]]:
    for place, one in enumerate(seen.case.log()):
        if isinstance(one, CaseEvent):
            yield (one.day, place), partial(_event, telling, seen, one)
        else:
            yield (one.day, place), partial(_failure, telling, one)
    for number, letter in enumerate(seen.case.letters):
        # Of one day the letter comes before it was sent.
        place = number - len(seen.case.letters)
        yield (letter.written_on, place), partial(_letter, telling, letter)


def _asked(telling: CaseTelling, asked: NextAction, day: date) -> TimelineEntry:
    what, why = telling.words.action(asked).rstrip("."), telling.words.why(asked)
    return TimelineEntry(telling.speech.day(day), what, why, EntryKind.DUE)


def _last_day(telling: CaseTelling, day: date) -> TimelineEntry:
    return TimelineEntry(telling.speech.day(day), say("The last day"), "", EntryKind.DUE)


def _letter(telling: CaseTelling, letter: CaseLetter) -> TimelineEntry:
    day = telling.speech.day(letter.written_on)
    return TimelineEntry(day, say("Letter written"), letter.name, EntryKind.PAST)


def _event(telling: CaseTelling, seen: CaseSeen, event: CaseEvent) -> TimelineEntry:
    first, last = seen.case.events[0], seen.case.events[-1]
    what = say("Case opened") if event is first else telling.words.heading(event.state)
    kind = EntryKind.NEWEST if event is last else EntryKind.PAST
    detail = "\n".join(_details(telling, seen, event))
    return TimelineEntry(telling.speech.day(event.day), what, detail, kind)


def _failure(telling: CaseTelling, failed: FailedStep) -> TimelineEntry:
    words = telling.words
    detail = "\n".join(filter(None, (words.step(failed.step), failed.note)))
    return TimelineEntry(telling.speech.day(failed.day), words.failed(), detail, EntryKind.PAST)


def _details(telling: CaseTelling, seen: CaseSeen, event: CaseEvent) -> Iterator[str]:
    if event is seen.case.events[0] and seen.case.reason:
        yield say("Your reason: {reason}").format(reason=seen.case.reason)
    if event.state is CaseState.SENT and event.channel:
        yield telling.ways.channel(event.channel)
    if event.ends:
        last = telling.speech.day(event.ends - ONE_DAY)
        words = say("The last day is {day}, as reckoned: the confirmation named none.")
        yield (words if event.end_assumed else say("The last day is {day}.")).format(day=last)
    if event.came_back:
        yield say("The money came back")
    if event.reference:
        yield say("Reference: {reference}").format(reference=event.reference)
    if event.note:
        yield event.note
