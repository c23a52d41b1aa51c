"""Case: one cancellation, from its opening until no further charge comes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from subtrack.domain.case_event import FINISHED, CaseEvent, CaseState
from subtrack.domain.case_task import MOST_TASKS, CaseTask
from subtrack.domain.entries import NAME_LENGTH, checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.evidence import MOST_EVIDENCE, CaseLetter, Evidence
from subtrack.domain.failed_step import MOST_FAILED, FailedStep, NamedStep
from subtrack.domain.provider import Channel, is_registered

MOST_EVENTS = 1_000
_COUNTRY = re.compile(r"[A-Z]{2}")
_ADDRESS = re.compile(r"https://[^\s\x00-\x1f\x7f-\x9f]+")
MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class CaseStep:
    """One action, the place where it is done, and the day on which it was done."""

    do: str
    where: str | None = None
    done: date | None = None

    def __post_init__(self) -> None:
        """Check the texts, for they may come from a file; they are kept without space around.

        Raises:
            InvalidInputError: a text is empty, too long, or has control characters.
        """
        object.__setattr__(self, "do", checked_text("step", self.do))
        if self.where is not None:
            object.__setattr__(self, "where", checked_text("step", self.where))


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRoute:
    """A way that was chosen, with its steps as they were then: ticks stay with their texts.

    `provider` is the slug of the record that knows it; None for a way of the program's own or of
    the person's.
    """

    channel: Channel
    provider: str | None = None
    title: str | None = None
    url: str | None = None
    steps: tuple[CaseStep, ...] = ()

    def __post_init__(self) -> None:
        """Check everything, for it may come from a file.

        Raises:
            InvalidInputError: there are too many steps, a text is empty or too long, or an address
                is none that can be opened.
        """
        if len(self.steps) > MOST_STEPS:
            raise InvalidInputError(
                "{count} steps are too many; at most {most} fit.",
                count=len(self.steps),
                most=MOST_STEPS,
            )
        for key in ("provider", "title"):
            text = getattr(self, key)
            if text is not None:
                object.__setattr__(self, key, checked_text("route", text))
        if self.url is not None and not _ADDRESS.fullmatch(self.url):
            raise InvalidInputError("{url} is not an address that begins with https.", url=self.url)

    @property
    def is_registered(self) -> bool:
        """Whether it is a letter that is to be registered."""
        steps = (text for step in self.steps for text in (step.do, step.where))
        return is_registered(self.channel, (self.title, *steps))

    def is_like(self, other: CaseRoute) -> bool:
        """Whether it is the same way, whatever its steps are."""
        return (self.channel, self.provider, self.title) == (
            other.channel,
            other.provider,
            other.title,
        )

    def named(self, step: CaseStep) -> NamedStep:
        """Name a step, so that it is known whatever becomes of the way."""
        return NamedStep(
            do=step.do,
            where=step.where,
            channel=self.channel,
            provider=self.provider,
            title=self.title,
        )

    def ticked_as(self, others: tuple[CaseRoute, ...]) -> CaseRoute:
        """Take over what was done in other ways: a step of the same words is done here too."""
        done = {(step.do, step.where): step.done for one in others for step in one.steps}
        steps = (replace(one, done=one.done or done.get((one.do, one.where))) for one in self.steps)
        return replace(self, steps=tuple(steps))


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One cancellation.

    `events` are its log in the order in which they were entered, the opening first, as a draft;
    their days may lie before the opening. `failed` are the steps that did not work, each noted
    after an event of the log. `routes` are the ways that were chosen, the one in use last.
    `tasks` are what is left to do around the end, as the record said it last.
    `country` is the person's on the day of the opening (ISO 3166-1), where it was known; `abroad`
    tells that letters of the case go to another one, as they do in doubt.
    """

    events: tuple[CaseEvent, ...]
    failed: tuple[FailedStep, ...] = ()
    routes: tuple[CaseRoute, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    letters: tuple[CaseLetter, ...] = ()
    tasks: tuple[CaseTask, ...] = ()
    reason: str | None = None
    country: str | None = None
    abroad: bool = True

    def __post_init__(self) -> None:
        """Check that it was opened, and what was typed.

        Raises:
            InvalidInputError: the first event is no draft, there are too many of something, a
                piece of evidence or a failed step belongs to no event, or the reason is empty or
                too long.
        """
        if not self.events or self.events[0].state is not CaseState.DRAFT:
            raise InvalidInputError("A case begins as a draft.")
        for count, most in (
            (len(self.events), MOST_EVENTS),
            (len(self.evidence), MOST_EVIDENCE),
            (len(self.letters), MOST_EVIDENCE),
            (len(self.failed), MOST_FAILED),
            (len(self.tasks), MOST_TASKS),
        ):
            if count > most:
                raise InvalidInputError(
                    "{count} are too many; a case holds at most {most} of them.",
                    count=count,
                    most=most,
                )
        places = range(len(self.events))
        if any(one.event is not None and one.event not in places for one in self.evidence):
            raise InvalidInputError("A piece of evidence belongs to an event that is not there.")
        if any(one.event not in places for one in self.failed):
            raise InvalidInputError("A failed step belongs to an event that is not there.")
        if self.country is not None and not _COUNTRY.fullmatch(self.country):
            raise InvalidInputError(
                "{country!r} is not a country code; write two capital letters, like DE.",
                country=self.country,
            )
        if self.reason is not None:
            reason = checked_text("reason", self.reason, longest=NAME_LENGTH)
            refuse_card_number("reason", reason)
            object.__setattr__(self, "reason", reason)

    @property
    def opened(self) -> date:
        """The day on which it was opened."""
        return self.events[0].day

    @property
    def entered(self) -> CaseState:
        """The state that was entered last; what the days make of it is reckoned."""
        return self.events[-1].state

    @property
    def is_over(self) -> bool:
        """Whether it was closed or given up."""
        return self.entered in FINISHED

    @property
    def is_closed(self) -> bool:
        """Whether it was seen through to its end, not given up."""
        return self.entered is CaseState.CLOSED

    @property
    def is_abandoned(self) -> bool:
        """Whether it was given up: the subscription was kept."""
        return self.entered is CaseState.ABANDONED

    @property
    def route(self) -> CaseRoute | None:
        """The way in use."""
        return self.routes[-1] if self.routes else None

    @property
    def has_proof(self) -> bool:
        """Whether it has a file beside copies of letters: that one was written proves nothing."""
        written = {one.sha256 for one in self.letters}
        return any(one.sha256 not in written for one in self.evidence)

    @property
    def was_confirmed(self) -> bool:
        """Whether a confirmation was ever entered."""
        return any(one.state is CaseState.CONFIRMED for one in self.events)

    def log(self) -> Iterator[CaseEvent | FailedStep]:
        """Yield all that was noted, in the order in which it was entered."""
        for place, event in enumerate(self.events):
            yield event
            yield from (one for one in self.failed if one.event == place)

    def step(self, number: int) -> NamedStep:
        """Name a step of the way in use, counted from 1.

        Raises:
            InvalidInputError: there is no such step.
        """
        route = self.route
        count = len(route.steps) if route else 0
        if route is None or not 1 <= number <= count:
            raise InvalidInputError(
                "There is no step {number}; the way in use has {count}.",
                number=number,
                count=count,
            )
        return route.named(route.steps[number - 1])

    def failure(self, step: NamedStep) -> FailedStep | None:
        """Give what was noted of a step of a way that did not work."""
        return next((one for one in self.failed if one.step == step), None)

    def with_failure(self, step: NamedStep, day: date, note: str | None = None) -> Case:
        """Note that a step did not work; what was noted of it before is replaced where it stands.

        Raises:
            InvalidInputError: too many are noted, or the note cannot be right.
        """
        last = len(self.events) - 1
        known = self.failure(step) or FailedStep(step=step, day=day, event=last)
        noted = replace(known, day=day, note=note)
        if self.failure(step) is None:
            return replace(self, failed=(*self.failed, noted))
        return replace(self, failed=tuple(noted if one is known else one for one in self.failed))

    def without_failure(self, step: NamedStep) -> Case:
        """Take back that a step did not work."""
        return replace(self, failed=tuple(one for one in self.failed if one.step != step))

    def with_route(self, route: CaseRoute) -> Case:
        """Use a way: one that was chosen before keeps its ticks, a new one takes over the same."""
        known = next((one for one in self.routes if one.is_like(route)), None)
        others = tuple(one for one in self.routes if one is not known)
        return replace(self, routes=(*others, known or route.ticked_as(self.routes)))

    def with_step(self, number: int, done: date | None) -> Case:
        """Tick a step of the way in use, counted from 1, or take the tick away.

        Raises:
            InvalidInputError: there is no such step.
        """
        self.step(number)
        *others, route = self.routes
        steps = list(route.steps)
        steps[number - 1] = replace(steps[number - 1], done=done)
        return replace(self, routes=(*others, replace(route, steps=tuple(steps))))

    def with_task(self, number: int, done: date | None) -> Case:
        """Tick what is left to do, counted from 1, or take the tick away.

        Raises:
            InvalidInputError: there is no such task.
        """
        count = len(self.tasks)
        if not 1 <= number <= count:
            raise InvalidInputError(
                "There is no task {number}; the case has {count}.", number=number, count=count
            )
        tasks = list(self.tasks)
        tasks[number - 1] = replace(tasks[number - 1], done=done)
        return replace(self, tasks=tuple(tasks))
