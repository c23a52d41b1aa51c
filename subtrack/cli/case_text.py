"""Case text: what the command line prints of a cancellation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from subtrack.domain.case import Case, CaseRoute
from subtrack.domain.case_event import CaseEvent
from subtrack.domain.failed_step import FailedStep
from subtrack.domain.particulars import DIRECT
from subtrack.services.afterwards import Afterwards
from subtrack.services.alternatives import Instead
from subtrack.services.at_hand import AtHand
from subtrack.services.case_evidence import EvidenceSeen
from subtrack.services.case_routes import Proposal
from subtrack.services.case_views import CaseSeen
from subtrack.services.case_words import CaseWords
from subtrack.services.guide_words import GuideWords
from subtrack.services.guides import Leaving
from subtrack.services.wording import Wording

_GAP = "  "


def opened_lines(
    proposal: Proposal, seen: CaseSeen, after: Afterwards, wording: Wording
) -> Iterator[str]:
    """Yield what to know of a case that is to be sent."""
    yield from CaseWords(wording).proposal(proposal, seen.case.route)
    yield from case_lines(seen, after, (), wording)


def biller_lines(leaving: Leaving, number: str, wording: Wording) -> Iterator[str]:
    """Yield the question who bills, with what a statement shows; nothing where that is noted."""
    if leaving.billed_by is not None or not leaving.platforms:
        return
    yield "Who bills:"
    yield from (f"{_GAP}{line}" for line in GuideWords(wording).who_bills(leaving))
    keys = ", ".join((DIRECT, *(one.listing.slug for one in leaving.platforms)))
    yield f"{_GAP}Note it with edit {number} --billed-by, one of: {keys}."


def prepared_lines(at_hand: AtHand, instead: Sequence[Instead], wording: Wording) -> Iterator[str]:
    """Yield what to do instead, and what to have at hand."""
    if instead:
        yield "Instead of cancelling:"
    for one in instead:
        yield f"{_GAP}{one.text} {CaseWords(wording).saves(one)}"
    if at_hand.needs:
        yield "Have at hand:"
    for need in at_hand.needs:
        known = ", ".join(_fact(fact.value, wording) for fact in need.known)
        yield f"{_GAP}{need.text}{f': {known}' if known else ''}"


def _fact(value: str | date, wording: Wording) -> str:
    return wording.day(value) if isinstance(value, date) else value


def case_lines(
    seen: CaseSeen, after: Afterwards, evidence: Sequence[EvidenceSeen], wording: Wording
) -> Iterator[str]:
    """Yield where a case stands, what comes next, its steps, its log and what proves it."""
    words = CaseWords(wording)
    yield f"{seen.entry.name}: {seen.state}. {words.meaning(seen)}"
    yield from _next(seen, words, wording)
    if owed := words.money_owed(seen):
        yield owed
    if mind := words.change_of_mind(seen, after):
        yield f"If you change your mind: {mind}"
    if seen.case.reason:
        yield f"Reason: {seen.case.reason}"
    if seen.case.route:
        yield from _route(seen.case.route, seen.case, wording)
    yield from _tasks(seen, words)
    yield "Log:"
    for one in seen.case.log():
        yield f"{_GAP}{_logged(one, words, wording)}"
    for piece in evidence:
        yield f"Evidence: {_evidence(piece, words)}"
    for letter in seen.case.letters:
        yield f"Letter: {letter.name}, written on {wording.day(letter.written_on)}"


def _tasks(seen: CaseSeen, words: CaseWords) -> Iterator[str]:
    if seen.case.is_abandoned:
        return
    if seen.case.tasks:
        yield "Left to do around the end:"
    for number, task in enumerate(seen.case.tasks, 1):
        mark = "x" if task.done else " "
        yield f"{_GAP}{number}. [{mark}] {words.task(task)} ({words.task_day(task, seen)})"


def _evidence(seen: EvidenceSeen, words: CaseWords) -> str:
    one, spoiled = seen.evidence, words.soundness(seen.soundness)
    step = f", step {words.step(one.step)}" if one.step else ""
    note = f" ({one.note})" if one.note else ""
    return f"{one.name}{step}{note}{f': {spoiled}' if spoiled else ''}"


def _next(seen: CaseSeen, words: CaseWords, wording: Wording) -> Iterator[str]:
    if seen.next is None:
        return
    day = (
        f" {wording.day(seen.next.day)}{' (late)' if seen.next.late else ''}:"
        if seen.next.day
        else ""
    )
    yield f"Next:{day} {words.action(seen.next)}"
    why = words.why(seen.next)
    if why:
        yield f"{_GAP}{why}"


def _route(route: CaseRoute, case: Case, wording: Wording) -> Iterator[str]:
    by = f" ({wording.name_of(route.provider)})" if route.provider else ""
    title = f", {route.title}" if route.title else ""
    url = f": {route.url}" if route.url else ""
    yield f"Way: {route.channel}{title}{by}{url}"
    for number, step in enumerate(route.steps, 1):
        where = f" ({step.where})" if step.where else ""
        yield f"{_GAP}{number}. [{'x' if step.done else ' '}] {step.do}{where}"
        failed = case.failure(route.named(step))
        if failed:
            yield f"{_GAP * 4}Did not work on {wording.day(failed.day)}{_noted(failed.note)}"


def _logged(one: CaseEvent | FailedStep, words: CaseWords, wording: Wording) -> str:
    if isinstance(one, CaseEvent):
        return _event(one, wording)
    return f"{wording.day(one.day)} did not work: {words.step(one.step)}{_noted(one.note)}"


def _noted(note: str | None) -> str:
    return f", {' '.join(note.split())}" if note else ""


def _event(event: CaseEvent, wording: Wording) -> str:
    parts = [f"{wording.day(event.day)} {event.state}"]
    if event.channel:
        parts.append(f"by {event.channel}")
    if event.ends:
        assumed = ", which is assumed" if event.end_assumed else ""
        parts.append(f"ends on {wording.day(event.ends)}{assumed}")
    if event.came_back:
        parts.append("the money came back")
    if event.reference:
        parts.append(f"reference {event.reference}")
    if event.note:
        parts.append(" ".join(event.note.split()))
    return ", ".join(parts)
