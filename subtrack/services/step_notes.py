"""Step notes: what did not work, noted at a step of a cancellation or of a guide.

They are the person's own; nothing of them is sent to anybody.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from subtrack.domain.case_moves import failed, the_case, with_case
from subtrack.domain.failed_step import MOST_FAILED, FailedStep, NamedStep
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.change import Change
from subtrack.services.ports.clock import Now, Today
from subtrack.services.preferences import PreferenceBook, PreferenceChange


class StepNotes:
    """The steps that did not work."""

    def __init__(self, book: Book, preferences: PreferenceBook, today: Today, now: Now) -> None:
        """Remember the book, where notes without a case go, and the clock."""
        self._book = book
        self._preferences = preferences
        self._today = today
        self._now = now

    def fail(
        self, words: str, number: int, *, on: date | None = None, note: str | None = None
    ) -> Change:
        """Note in the newest case's log that a step of the way in use did not work.

        Steps are counted from 1. What was noted of it before is replaced; its day stays where none
        is given.

        Raises:
            NotFoundError: there is no such entry, or it has no case. InvalidInputError: there is no
                such step, or the day or the note cannot be right.
        """
        entry = self._book.find(words)
        return self._written(entry, failed(entry, number, self._today(), on, note))

    def take_back(self, words: str, number: int) -> Change:
        """Take back that a step of the way in use did not work.

        Raises:
            NotFoundError: there is no such entry, or it has no case.
            InvalidInputError: there is no such step.
        """
        entry = self._book.find(words)
        case = the_case(entry)
        return self._written(entry, with_case(entry, case.without_failure(case.step(number))))

    def of_record(self, slug: str) -> tuple[FailedStep, ...]:
        """Give what was noted in the guide of a record."""
        noted = self._preferences.get().failed_steps
        return tuple(one for one in noted if one.step.provider == slug)

    def note(self, step: NamedStep, note: str | None = None) -> PreferenceChange:
        """Note in a guide that a step did not work; of many, the oldest are let go.

        What was noted of it before is replaced, and its day stays.

        Raises:
            InvalidInputError: the note cannot be right.
        """
        noted = self._preferences.get().failed_steps
        known = next((one for one in noted if one.step == step), None)
        added = replace(known or FailedStep(step=step, day=self._today()), note=note)
        others = (one for one in noted if one is not known)
        return self._put((*others, added)[-MOST_FAILED:])

    def forget(self, step: NamedStep) -> PreferenceChange:
        """Take back what was noted in a guide."""
        noted = self._preferences.get().failed_steps
        return self._put(tuple(one for one in noted if one.step != step))

    def _put(self, noted: tuple[FailedStep, ...]) -> PreferenceChange:
        return self._preferences.put(replace(self._preferences.get(), failed_steps=noted))

    def _written(self, before: Subscription, after: Subscription) -> Change:
        if before == after:
            return Change(before, before)
        (change,) = self._book.write(changed=[(before, replace(after, changed_at=self._now()))])
        return change
