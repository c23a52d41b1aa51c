"""Renewing: the answers where nothing renews by itself: it goes on, or it ends."""

from __future__ import annotations

from dataclasses import replace

from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.change import Change
from subtrack.services.deciding import Occurrence, keeping, open_question, with_answer
from subtrack.services.ports.clock import Now, Today


class Renewing:
    """Answers to renewals by hand."""

    def __init__(self, book: Book, today: Today, now: Now) -> None:
        """Remember the book and the clock."""
        self._book = book
        self._today = today
        self._now = now

    def renew(self, occurrence: Occurrence) -> Change:
        """Answer that it goes on: the charge is marked as paid.

        Raises:
            NotFoundError: it is not open any more.
            InvalidInputError: it is no renewal by hand.
        """
        entry, deadline = self._open(occurrence)
        contract = replace(entry.contract, paid=entry.contract.paid | {deadline.event})
        after = with_answer(entry, keeping(deadline, self._today()))
        return self._changed(entry, replace(after, contract=contract))

    def let_end(self, occurrence: Occurrence) -> Change:
        """Answer that it does not go on: the day of the charge is the first that is not owed.

        Raises:
            NotFoundError: it is not open any more.
            InvalidInputError: it is no renewal by hand.
        """
        entry, deadline = self._open(occurrence)
        contract = replace(entry.contract, ends=deadline.event)
        return self._changed(entry, replace(entry, contract=contract))

    def _open(self, occurrence: Occurrence) -> tuple[Subscription, Deadline]:
        entry, deadline = open_question(self._book, occurrence, self._today())
        if deadline.kind is not Kind.RENEWAL:
            raise InvalidInputError("{name} renews by itself.", name=entry.name)
        return entry, deadline

    def _changed(self, before: Subscription, after: Subscription) -> Change:
        (change,) = self._book.write(changed=[(before, replace(after, changed_at=self._now()))])
        return change
