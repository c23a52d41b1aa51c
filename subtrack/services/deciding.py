"""Deciding: what must be decided by when, and a person's answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from subtrack.domain.deadlines import Deadline, deadlines, sort_key
from subtrack.domain.decisions import OF_A_CASE, Answer, Decision, Kind
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.subscription import Subscription
from subtrack.domain.unanswered import asking
from subtrack.services.book import Book
from subtrack.services.change import Change
from subtrack.services.leading import Sending, leading
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.records import Providers
from subtrack.services.posting import Posting


@dataclass(frozen=True, slots=True)
class Occurrence:
    """What one answer answers: the deadline of a kind for an event, of the entry of a uid."""

    uid: str
    kind: Kind
    event: date


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline of an entry; `sending` is the last day for its best way to cancel, if known."""

    entry: Subscription
    deadline: Deadline
    sending: Sending | None = None

    @property
    def send_by(self) -> date | None:
        """The last day for its best way to cancel, if known."""
        return self.sending.day if self.sending else None


class Deciding:
    """The deadlines of all entries, and their answers."""

    def __init__(
        self, book: Book, providers: Providers, posting: Posting, today: Today, now: Now
    ) -> None:
        """Remember the book, the records, who knows how far letters go, and the clock."""
        self._book = book
        self._providers = providers
        self._posting = posting
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
            for deadline in _open(entry, self._today())
            if deadline.date <= last
        ]
        found.sort(key=lambda due: sort_key(due.deadline, due.entry.name))
        country = self._book.country() if found else None
        return [replace(due, sending=self._sending(due, country)) for due in found]

    def keep(self, words: str, *, always: bool = False) -> tuple[Change, Deadline]:
        """Answer the entry's earliest unanswered deadline: the contract goes on.

        Raises:
            NotFoundError: there is no such entry, or nothing to decide.
        """
        entry, deadline = self._earliest(words)
        (change,) = self._kept([(entry, deadline)], always=always)
        return change, deadline

    def keep_one(self, occurrence: Occurrence, *, always: bool = False) -> Change:
        """Answer one deadline, a trial that was missed included: the contract goes on.

        Raises:
            NotFoundError: it is not open any more.
        """
        (change,) = self._kept(
            [open_question(self._book, occurrence, self._today())], always=always
        )
        return change

    def keep_all(self, occurrences: Iterable[Occurrence]) -> tuple[Change, ...]:
        """Answer several deadlines alike, all or none; gives a change for each entry.

        Raises:
            NotFoundError: one of them is not open any more.
        """
        return self._kept([open_question(self._book, one, self._today()) for one in occurrences])

    def later(self, words: str, until: date) -> tuple[Change, Deadline]:
        """Put the entry's earliest unanswered deadline off until a day.

        Raises:
            NotFoundError: there is no such entry, or nothing to decide.
            InvalidInputError: the day has passed, or lies beyond the last safe day.
        """
        entry, deadline = self._earliest(words)
        return self._put_off(entry, deadline, until), deadline

    def later_one(self, occurrence: Occurrence, until: date) -> Change:
        """Put one deadline off until a day.

        Raises:
            NotFoundError: it is not open any more.
            InvalidInputError: the day has passed, or lies beyond the last safe day.
        """
        return self._put_off(*open_question(self._book, occurrence, self._today()), until)

    def see(self, words: str) -> tuple[Change, Deadline]:
        """Note that the reminders of the entry's earliest unanswered deadline were seen.

        Raises:
            NotFoundError: there is no such entry, or nothing to decide.
        """
        entry, deadline = self._earliest(words)
        return self._seen(entry, deadline), deadline

    def see_one(self, occurrence: Occurrence) -> Change:
        """Note that the reminders of one deadline were seen; it stays to be decided.

        It reminds again with the next tighter lead time, and on the last safe day.

        Raises:
            NotFoundError: it is not open any more.
        """
        return self._seen(*open_question(self._book, occurrence, self._today()))

    def take_back(self, occurrence: Occurrence) -> Change:
        """Take the answer to one deadline away, so that it asks again if it is still to come.

        A renewal by hand is no longer marked as paid.

        Raises:
            NotFoundError: there is no such answer.
        """
        entry = entry_of(self._book, occurrence.uid)
        kind, event = occurrence.kind, occurrence.event
        decisions = without_answer(entry.decisions, kind, event)
        if decisions == entry.decisions:
            raise NotFoundError("The answer for {name} is gone already.", name=entry.name)
        contract = entry.contract
        if kind is Kind.RENEWAL:
            contract = replace(contract, paid=contract.paid - {event})
        after = replace(entry, decisions=decisions, contract=contract, changed_at=self._now())
        (change,) = self._book.write(changed=[(entry, after)])
        return change

    def _earliest(self, words: str) -> tuple[Subscription, Deadline]:
        entry = self._book.find(words)
        earliest = min(
            _open(entry, self._today()), key=lambda one: sort_key(one, entry.name), default=None
        )
        if earliest is None:
            raise NotFoundError("There is nothing to decide for {name}.", name=entry.name)
        return entry, earliest

    def _kept(
        self, found: Iterable[tuple[Subscription, Deadline]], *, always: bool = False
    ) -> tuple[Change, ...]:
        today = self._today()
        answers = list(found)
        if always and any(one.kind in OF_A_CASE for _, one in answers):
            raise InvalidInputError(
                "A step of a cancellation is answered for itself; leave out that it holds always."
            )
        return self._answered((entry, keeping(one, today, always=always)) for entry, one in answers)

    def _seen(self, entry: Subscription, deadline: Deadline) -> Change:
        decision = Decision(
            kind=deadline.kind,
            event=deadline.event,
            answer=Answer.SEEN,
            decided_on=self._today(),
            price=deadline.price,
        )
        (change,) = self._answered([(entry, decision)])
        return change

    def _put_off(self, entry: Subscription, deadline: Deadline, until: date) -> Change:
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
        (change,) = self._answered([(entry, decision)])
        return change

    def _answered(self, answers: Iterable[tuple[Subscription, Decision]]) -> tuple[Change, ...]:
        """Store answers at once; an earlier one to the same occurrence gives way."""
        changed: dict[str, tuple[Subscription, Subscription]] = {}
        for entry, decision in answers:
            before, after = changed.get(entry.uid, (entry, entry))
            after = replace(with_answer(after, decision), changed_at=self._now())
            changed[entry.uid] = (before, after)
        return self._book.write(changed=list(changed.values()))

    def _sending(self, due: Due, country: str | None) -> Sending | None:
        if due.deadline.kind in OF_A_CASE:
            return None
        lead = leading(due.entry.particulars, self._providers.get)
        return self._posting.last_sending(due.entry, lead, due.deadline.date, country)


def _open(entry: Subscription, today: date) -> Iterator[Deadline]:
    """Yield the unanswered deadlines of an entry, those of its case among them."""
    return deadlines(entry.contract, today, entry.decisions, entry.cancellation(today))


def open_question(book: Book, occurrence: Occurrence, today: date) -> tuple[Subscription, Deadline]:
    """Give the entry and the deadline that an occurrence names.

    Raises:
        NotFoundError: it is not open any more.
    """
    entry = entry_of(book, occurrence.uid)
    wanted = (occurrence.kind, occurrence.event)
    for one in asking(entry.contract, today, entry.decisions, entry.cancellation(today)):
        if (one.kind, one.event) == wanted:
            return entry, one
    raise NotFoundError(
        "What was asked about {name} for {event} is not open any more: it was answered, moved "
        "or is over.",
        name=entry.name,
        event=occurrence.event,
    )


def entry_of(book: Book, uid: str) -> Subscription:
    """Give the entry of a uid that is not in the trash.

    Raises:
        NotFoundError: there is none.
    """
    entry = next((one for one in book.kept() if one.uid == uid), None)
    if entry is None:
        raise NotFoundError("This subscription is not in the book any more.")
    return entry


def keeping(deadline: Deadline, today: date, *, always: bool = False) -> Decision:
    """Give the answer that the contract goes on, at the price that is known today."""
    return Decision(
        kind=deadline.kind,
        event=deadline.event,
        answer=Answer.KEEP,
        decided_on=today,
        price=deadline.price,
        always=always,
    )


def with_answer(entry: Subscription, decision: Decision) -> Subscription:
    """Give an entry with one more answer; an earlier one to the same occurrence gives way.

    That it was seen answers nothing, and only an earlier such note gives way to it.
    """
    of_others = without_answer(entry.decisions, decision.kind, decision.event)
    answers_nothing = decision.answer is Answer.SEEN
    left = (
        one
        for one in entry.decisions
        if one in of_others or (answers_nothing and one.answer is not Answer.SEEN)
    )
    return replace(entry, decisions=(*left, decision))


def without_answer(decisions: Iterable[Decision], kind: Kind, event: date) -> tuple[Decision, ...]:
    """Give the answers to other occurrences."""
    return tuple(one for one in decisions if (one.kind, one.event) != (kind, event))
