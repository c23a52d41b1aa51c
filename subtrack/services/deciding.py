"""Deciding: what must be decided by when, and a person's answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from subtrack.domain.deadlines import Deadline, deadlines, sort_key
from subtrack.domain.decisions import Answer, Decision
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.provider import Provider, Role, send_by
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.ports import Change, Now, Providers, Today


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline of an entry; `send_by` is the last day for its best way to cancel, if known."""

    entry: Subscription
    deadline: Deadline
    send_by: date | None = None


class Deciding:
    """The deadlines of all entries, and their answers."""

    def __init__(self, book: Book, providers: Providers, today: Today, now: Now) -> None:
        """Remember the book, the records and the clock."""
        self._book = book
        self._providers = providers
        self._today = today
        self._now = now

    def due(self, days: int) -> list[Due]:
        """Give what is due from today to `days` days from now, both included, and all late ones.

        Soonest first, then by event, then by name.
        """
        last = self._today() + timedelta(days=days)
        found = [
            Due(entry, deadline)
            for entry in self._book.kept()
            for deadline in deadlines(entry.contract, self._today(), entry.decisions)
            if deadline.date <= last
        ]
        found.sort(key=lambda due: sort_key(due.deadline, due.entry.name))
        country = self._country() if found else None
        return [replace(due, send_by=self._send_by(due, country)) for due in found]

    def keep(self, words: str, *, always: bool = False) -> tuple[Change, Deadline]:
        """Answer the entry's earliest unanswered deadline: the contract goes on.

        Raises:
            NotFoundError: there is no such entry, or nothing to decide.
        """
        entry, deadline = self._earliest(words)
        decision = Decision(
            kind=deadline.kind,
            event=deadline.event,
            answer=Answer.KEEP,
            decided_on=self._today(),
            price=deadline.price,
            always=always,
        )
        return self._answered(entry, decision), deadline

    def later(self, words: str, until: date) -> tuple[Change, Deadline]:
        """Put the entry's earliest unanswered deadline off until a day.

        Raises:
            NotFoundError: there is no such entry, or nothing to decide.
            InvalidInputError: the day has passed, or lies beyond the last safe day.
        """
        entry, deadline = self._earliest(words)
        if until < self._today():
            raise InvalidInputError("{until} has passed already.", until=until)
        if until > deadline.date:
            raise InvalidInputError(
                "{until} is too late: the last safe day for {name} is {safe_day}.",
                until=until,
                name=entry.name,
                safe_day=deadline.date,
            )
        decision = Decision(
            kind=deadline.kind,
            event=deadline.event,
            answer=Answer.LATER,
            decided_on=self._today(),
            until=until,
        )
        return self._answered(entry, decision), deadline

    def _earliest(self, words: str) -> tuple[Subscription, Deadline]:
        entry = self._book.find(words)
        found: Iterable[Deadline] = deadlines(entry.contract, self._today(), entry.decisions)
        earliest = min(found, key=lambda one: sort_key(one, entry.name), default=None)
        if earliest is None:
            raise NotFoundError("There is nothing to decide for {name}.", name=entry.name)
        return entry, earliest

    def _answered(self, entry: Subscription, decision: Decision) -> Change:
        """Store an answer; an earlier one to the same occurrence gives way."""
        others = tuple(
            one
            for one in entry.decisions
            if (one.kind, one.event) != (decision.kind, decision.event)
        )
        after = replace(entry, decisions=(*others, decision), changed_at=self._now())
        (change,) = self._book.write(changed=[(entry, after)])
        return change

    def _country(self) -> str | None:
        profile = self._book.default_profile()
        return profile.country if profile else None

    def _send_by(self, due: Due, country: str | None) -> date | None:
        """Give the day on which to send by the best way of whoever is to be told."""
        record = self._leading(due.entry)
        if record is None or not record.channels:
            return None
        abroad = country is None or country not in record.countries
        return send_by(due.deadline.date, record.channels[0], abroad=abroad)

    def _leading(self, entry: Subscription) -> Provider | None:
        particulars = entry.particulars
        biller = particulars.billed_by if particulars.biller_known else None
        for slug in (biller, particulars.provider):
            record = self._providers.get(slug) if slug else None
            if record and (slug == particulars.provider or record.role is Role.SELLER):
                return record
        return None
