"""Case documents: cancellations as a part of the exported book, written and read without loss.

The files of evidence are no part of it: what proves them is, so that one that is missing or was
changed is noticed wherever the book is read.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from subtrack.domain.case import Case, CaseRoute, CaseStep
from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.case_task import CaseTask, Since, TaskKind
from subtrack.domain.evidence import LARGEST_EVIDENCE, CaseLetter, Evidence
from subtrack.domain.failed_step import FailedStep, NamedStep
from subtrack.domain.provider import Channel
from subtrack.services.nodes import Node

Document = dict[str, Any]
_EVENT_TEXTS = ("note", "reference")
_ROUTE_TEXTS = ("provider", "title", "url")
_STEP_TEXTS = ("where", "provider", "title")
_MOST_EVENTS = 2**31


def case_document(case: Case) -> Document:
    """Give a case as it stands in the document."""
    return {
        "reason": case.reason,
        "country": case.country,
        "abroad": case.abroad,
        "events": [_event_document(one) for one in case.events],
        "failed": [_failed_document(one) for one in case.failed],
        "routes": [_route_document(one) for one in case.routes],
        "evidence": [_evidence_document(one) for one in case.evidence],
        "letters": [_letter_document(one) for one in case.letters],
        "tasks": [_task_document(one) for one in case.tasks],
    }


def case_from(node: Node, *, knows_steps: bool = True, knows_after: bool = True) -> Case:
    """Read a case.

    An older document does not know of steps that failed or have evidence, or of what comes after
    the end: what is left to do, and whether money came back.

    Raises:
        InvalidInputError: something in it cannot be right.
    """
    return node.made(
        lambda: Case(
            reason=node.text_or_none("reason"),
            country=node.text_or_none("country"),
            abroad=node.truth("abroad"),
            events=tuple(_event(one, knows_after=knows_after) for one in node.items("events")),
            failed=tuple(_failed(one) for one in node.items("failed")) if knows_steps else (),
            routes=tuple(_route(one) for one in node.items("routes")),
            evidence=tuple(
                _evidence(one, knows_steps=knows_steps) for one in node.items("evidence")
            ),
            letters=tuple(_letter(one) for one in node.items("letters")),
            tasks=tuple(_task(one) for one in node.items("tasks")) if knows_after else (),
        )
    )


def _event_document(event: CaseEvent) -> Document:
    return {
        "state": str(event.state),
        "day": event.day.isoformat(),
        **{key: getattr(event, key) for key in _EVENT_TEXTS},
        "channel": str(event.channel) if event.channel else None,
        "end_before": _day(event.end_before),
        "end_after": _day(event.end_after),
        "end_assumed": event.end_assumed,
        "came_back": event.came_back,
    }


def _event(node: Node, *, knows_after: bool) -> CaseEvent:
    came_back = node.optional("came_back") if knows_after else None
    return node.made(
        lambda: CaseEvent(
            state=node.one_of("state", CaseState),
            day=node.day("day"),
            **{key: node.text_or_none(key) for key in _EVENT_TEXTS},
            channel=node.one_of_or_none("channel", Channel),
            end_before=node.day_or_none("end_before"),
            end_after=node.day_or_none("end_after"),
            end_assumed=node.truth("end_assumed"),
            came_back=None if came_back is None else node.truth("came_back"),
        )
    )


def _failed_document(failed: FailedStep) -> Document:
    return {
        "step": _named_step_document(failed.step),
        "day": failed.day.isoformat(),
        "note": failed.note,
        "event": failed.event,
    }


def _failed(node: Node) -> FailedStep:
    return node.made(
        lambda: FailedStep(
            step=_named_step(node.part("step")),
            day=node.day("day"),
            note=node.text_or_none("note"),
            event=node.whole("event", 0, _MOST_EVENTS),
        )
    )


def _named_step_document(step: NamedStep) -> Document:
    return {
        "do": step.do,
        "where": step.where,
        "channel": str(step.channel),
        "provider": step.provider,
        "title": step.title,
    }


def _named_step(node: Node) -> NamedStep:
    return node.made(
        lambda: NamedStep(
            do=node.text("do"),
            channel=node.one_of("channel", Channel),
            **{key: node.text_or_none(key) for key in _STEP_TEXTS},
        )
    )


def _route_document(route: CaseRoute) -> Document:
    return {
        "channel": str(route.channel),
        **{key: getattr(route, key) for key in _ROUTE_TEXTS},
        "steps": [
            {"do": step.do, "where": step.where, "done": _day(step.done)} for step in route.steps
        ],
    }


def _route(node: Node) -> CaseRoute:
    return node.made(
        lambda: CaseRoute(
            channel=node.one_of("channel", Channel),
            **{key: node.text_or_none(key) for key in _ROUTE_TEXTS},
            steps=tuple(_step(one) for one in node.items("steps")),
        )
    )


def _step(node: Node) -> CaseStep:
    return node.made(
        lambda: CaseStep(node.text("do"), node.text_or_none("where"), node.day_or_none("done"))
    )


def _evidence_document(evidence: Evidence) -> Document:
    return {
        "name": evidence.name,
        "sha256": evidence.sha256,
        "size": evidence.size,
        "ending": evidence.ending,
        "added_at": evidence.added_at.isoformat(),
        "note": evidence.note,
        "event": evidence.event,
        "step": _named_step_document(evidence.step) if evidence.step else None,
    }


def _evidence(node: Node, *, knows_steps: bool) -> Evidence:
    event, step = node.optional("event"), node.optional("step") if knows_steps else None
    return node.made(
        lambda: Evidence(
            name=node.text("name"),
            sha256=node.text("sha256"),
            size=node.whole("size", 0, LARGEST_EVIDENCE),
            ending=node.text("ending"),
            added_at=node.instant("added_at"),
            note=node.text_or_none("note"),
            event=None if event is None else node.whole("event", 0, _MOST_EVENTS),
            step=_named_step(step) if step else None,
        )
    )


def _letter_document(letter: CaseLetter) -> Document:
    return {
        "name": letter.name,
        "sha256": letter.sha256,
        "kind": letter.kind,
        "written_on": letter.written_on.isoformat(),
    }


def _letter(node: Node) -> CaseLetter:
    return node.made(
        lambda: CaseLetter(
            name=node.text("name"),
            sha256=node.text("sha256"),
            kind=node.text("kind"),
            written_on=node.day("written_on"),
        )
    )


def _task_document(task: CaseTask) -> Document:
    return {
        "kind": str(task.kind),
        "text": task.text,
        "since": str(task.since) if task.since else None,
        "within": str(task.within) if task.within else None,
        "done": _day(task.done),
    }


def _task(node: Node) -> CaseTask:
    return node.made(
        lambda: CaseTask(
            kind=node.one_of("kind", TaskKind),
            text=node.text_or_none("text"),
            since=node.one_of_or_none("since", Since),
            within=node.period_or_none("within"),
            done=node.day_or_none("done"),
        )
    )


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
