"""Case mapping: rows of cancellations to values and back; two functions a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from subtrack.domain.case import Case, CaseRoute, CaseStep
from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.case_task import CaseTask, Since, TaskKind
from subtrack.domain.evidence import CaseLetter, Evidence
from subtrack.domain.failed_step import FailedStep, NamedStep
from subtrack.domain.periods import parse_period
from subtrack.domain.provider import Channel
from subtrack.storage.mapping import CASE_TABLES, Values, instant, placed


def cases_from(children: Mapping[str, Sequence[Values]]) -> tuple[Case, ...]:
    """Make the cases of one subscription from its rows, the oldest first.

    Raises:
        InvalidInputError, ValueError, KeyError: the rows hold what no case can.
    """
    rows = children.get("case_", ())
    numbers = {row["position"] for row in rows}
    for table in CASE_TABLES[1:]:
        if any(row["case_position"] not in numbers for row in children.get(table, ())):
            message = f"a row of {table} belongs to no case"
            raise ValueError(message)
    return tuple(_case_from(row, children) for row in rows)


def case_values(cases: Iterable[Case]) -> dict[str, list[Values]]:
    """Give the columns of all rows of cases, by table, the number of the subscription left out."""
    found: dict[str, list[Values]] = {table: [] for table in CASE_TABLES}
    for number, case in enumerate(cases):
        found["case_"].append(
            {
                "position": number,
                "reason": case.reason,
                "country": case.country,
                "abroad": case.abroad,
            }
        )
        for table, rows in _rows_of(case):
            found[table].extend({"case_position": number, **row} for row in rows)
    return found


def _rows_of(case: Case) -> Iterator[tuple[str, Iterable[Values]]]:
    yield "case_event", placed(_event_values(one) for one in case.events)
    yield "failed_step", placed(_failed_values(one) for one in case.failed)
    yield "case_route", placed(_route_values(one) for one in case.routes)
    yield "case_step", _step_values(case.routes)
    yield "evidence", placed(_evidence_values(one) for one in case.evidence)
    yield "case_letter", placed(_letter_values(one) for one in case.letters)
    yield "case_task", placed(_task_values(one) for one in case.tasks)


def _case_from(row: Values, children: Mapping[str, Sequence[Values]]) -> Case:
    def own(table: str) -> Iterator[Values]:
        rows = children.get(table, ())
        return (one for one in rows if one["case_position"] == row["position"])

    steps = list(own("case_step"))
    return Case(
        events=tuple(_event_from(one) for one in own("case_event")),
        failed=tuple(_failed_from(one) for one in own("failed_step")),
        routes=tuple(_route_from(one, steps) for one in own("case_route")),
        evidence=tuple(_evidence_from(one) for one in own("evidence")),
        letters=tuple(_letter_from(one) for one in own("case_letter")),
        tasks=tuple(_task_from(one) for one in own("case_task")),
        reason=row["reason"],
        country=row["country"],
        abroad=row["abroad"],
    )


def _event_from(row: Values) -> CaseEvent:
    return CaseEvent(
        state=CaseState(row["state"]),
        day=row["day"],
        note=row["note"],
        reference=row["reference"],
        channel=Channel(row["channel"]) if row["channel"] else None,
        end_before=row["end_before"],
        end_after=row["end_after"],
        end_assumed=row["end_assumed"],
        came_back=row["came_back"],
    )


def _event_values(event: CaseEvent) -> Values:
    return {
        "state": str(event.state),
        "day": event.day,
        "note": event.note,
        "reference": event.reference,
        "channel": str(event.channel) if event.channel else None,
        "end_before": event.end_before,
        "end_after": event.end_after,
        "end_assumed": event.end_assumed,
        "came_back": event.came_back,
    }


def _failed_from(row: Values) -> FailedStep:
    return FailedStep(
        step=_named_step_from(row), day=row["day"], note=row["note"], event=row["event"]
    )


def _failed_values(failed: FailedStep) -> Values:
    return {
        **_named_step_values(failed.step),
        "day": failed.day,
        "note": failed.note,
        "event": failed.event,
    }


def _named_step_from(row: Values) -> NamedStep:
    return NamedStep(
        do=row["step_action"],
        where=row["step_place"],
        channel=Channel(row["step_channel"]),
        provider=row["step_provider"],
        title=row["step_title"],
    )


def _named_step_values(step: NamedStep | None) -> Values:
    return {
        "step_action": step.do if step else None,
        "step_place": step.where if step else None,
        "step_channel": str(step.channel) if step else None,
        "step_provider": step.provider if step else None,
        "step_title": step.title if step else None,
    }


def _route_from(row: Values, steps: Iterable[Values]) -> CaseRoute:
    own = (one for one in steps if one["route_position"] == row["position"])
    return CaseRoute(
        channel=Channel(row["channel"]),
        provider=row["provider"],
        title=row["title"],
        url=row["url"],
        steps=tuple(CaseStep(one["action"], one["place"], one["done"]) for one in own),
    )


def _route_values(route: CaseRoute) -> Values:
    return {
        "channel": str(route.channel),
        "provider": route.provider,
        "title": route.title,
        "url": route.url,
    }


def _step_values(routes: Iterable[CaseRoute]) -> Iterator[Values]:
    for number, route in enumerate(routes):
        for position, step in enumerate(route.steps):
            yield {
                "route_position": number,
                "position": position,
                "action": step.do,
                "place": step.where,
                "done": step.done,
            }


def _evidence_from(row: Values) -> Evidence:
    return Evidence(
        name=row["name"],
        sha256=row["sha256"],
        size=row["size"],
        ending=row["ending"],
        added_at=instant(row["added_at"]),
        note=row["note"],
        event=row["event"],
        step=None if row["step_action"] is None else _named_step_from(row),
    )


def _evidence_values(evidence: Evidence) -> Values:
    return {
        "name": evidence.name,
        "sha256": evidence.sha256,
        "size": evidence.size,
        "ending": evidence.ending,
        "added_at": evidence.added_at.isoformat(),
        "note": evidence.note,
        "event": evidence.event,
        **_named_step_values(evidence.step),
    }


def _letter_from(row: Values) -> CaseLetter:
    return CaseLetter(
        name=row["name"], sha256=row["sha256"], kind=row["kind"], written_on=row["written_on"]
    )


def _letter_values(letter: CaseLetter) -> Values:
    return {
        "name": letter.name,
        "sha256": letter.sha256,
        "kind": letter.kind,
        "written_on": letter.written_on,
    }


def _task_from(row: Values) -> CaseTask:
    return CaseTask(
        kind=TaskKind(row["kind"]),
        text=row["text"],
        since=Since(row["since"]) if row["since"] else None,
        within=parse_period(row["within"]) if row["within"] else None,
        done=row["done"],
    )


def _task_values(task: CaseTask) -> Values:
    return {
        "kind": str(task.kind),
        "text": task.text,
        "since": str(task.since) if task.since else None,
        "within": str(task.within) if task.within else None,
        "done": task.done,
    }
