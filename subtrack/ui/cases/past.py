"""Past: what happened to a cancellation and what is due, as entries of a timeline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.failed_step import FailedStep
from subtrack.services.case_views import CaseSeen
from subtrack.ui.cases.telling import CaseTelling
from subtrack.ui.speech import say
from subtrack.ui.widgets.timeline import EntryKind, TimelineEntry


def timeline(telling: CaseTelling, seen: CaseSeen) -> list[TimelineEntry]:
    """Give the entries, the newest on top; what is due stands above all."""
    due = [entry for _, entry in sorted(_due(telling, seen), key=lambda one: one[0], reverse=True)]
    past = [
        entry for _, entry in sorted(_past(telling, seen), key=lambda one: one[0], reverse=True)
    ]
    return [*due, *past]


def _due(telling: CaseTelling, seen: CaseSeen) -> Iterator[tuple[date, TimelineEntry]]:
    speech, asked = telling.speech, seen.next
    if asked and asked.day:
        what, why = telling.words.action(asked).rstrip("."), telling.words.why(asked)
        yield asked.day, TimelineEntry(speech.day(asked.day), what, why, EntryKind.DUE)
    if seen.ends and seen.ends > seen.today:
        last = seen.ends - ONE_DAY
        yield last, TimelineEntry(speech.day(last), say("The last day"), "", EntryKind.DUE)


def _past(telling: CaseTelling, seen: CaseSeen) -> Iterator[tuple[tuple[date, int], TimelineEntry]]:
    for place, one in enumerate(seen.case.log()):
        if isinstance(one, CaseEvent):
            yield (one.day, place), _event(telling, seen, one)
        else:
            yield (one.day, place), _failure(telling, one)
    for number, letter in enumerate(seen.case.letters):
        day = telling.speech.day(letter.written_on)
        entry = TimelineEntry(day, say("Letter written"), letter.name, EntryKind.PAST)
        # Of one day the letter comes before it was sent.
        yield (letter.written_on, number - len(seen.case.letters)), entry


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
    if event.reference:
        yield say("Reference: {reference}").format(reference=event.reference)
    if event.note:
        yield event.note
