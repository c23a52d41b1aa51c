"""Case tasks: what a cancellation leaves to do around the end, each with its day and its tick."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.entries import checked_text
from subtrack.domain.periods import Period
from subtrack.domain.reckoning import Step
from subtrack.domain.terms import Rule

MOST_TASKS = 100


class TaskKind(StrEnum):
    """What is to be done: save something, keep a number, give something back."""

    SAVE = "save"
    NUMBER = "number"
    RETURN = "return"


class Since(StrEnum):
    """From which day its day is counted: the contract's last day, or that of the sending."""

    END = "end"
    SENDING = "sending"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTask:
    """One thing to do, as a record said it when it was noted, and the day on which it was done.

    `text` is the record's; None where it names nothing and the kind alone tells. `since` is None
    where no day is known; `within` is how long after it there is, None for that very day.
    """

    kind: TaskKind
    text: str | None = None
    since: Since | None = None
    within: Period | None = None
    done: date | None = None

    def __post_init__(self) -> None:
        """Check the text, for it may come from a file; it is kept without space around.

        Raises:
            InvalidInputError: it is empty, too long, or has control characters.
        """
        if self.text is not None:
            object.__setattr__(self, "text", checked_text("task", self.text))

    @property
    def name(self) -> tuple[TaskKind, str | None]:
        """What it is known by, whatever becomes of its day."""
        return self.kind, self.text

    def step(self, ends: date | None, sent: date | None) -> Step | None:
        """Reckon its last safe day; None where it is not known.

        `ends` is the contract's first day not owed, `sent` the day of the first sending.
        """
        origin = sent if self.since is Since.SENDING else ends and ends - ONE_DAY
        if self.since is None or origin is None:
            return None
        to = self.within.after(origin) if self.within else origin
        return Step(Rule.CASE_TASK, origin, self.within, to, what=(self.text or "").rstrip("."))


Tasks = tuple[CaseTask, ...]


def taken_over(known: Tasks, found: Tasks) -> Tasks:
    """Give the tasks that were found with the ticks of those that are known.

    What was done and is not found any more stays at the end; what was not done goes.
    """
    done = {one.name: one for one in known if one.done}
    anew = (replace(one, done=done[one.name].done if one.name in done else None) for one in found)
    named = {one.name for one in found}
    return (*anew, *(one for one in known if one.done and one.name not in named))
