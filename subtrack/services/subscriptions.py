"""Subscriptions: adding, editing, removing, marking as paid, and looking."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from subtrack.domain.entries import NAME_LENGTH
from subtrack.domain.errors import InvalidInputError, StorageError
from subtrack.domain.money import Money
from subtrack.domain.particulars import ASSUMABLE
from subtrack.domain.payments import paid_so_far
from subtrack.domain.standing import Standing, standing
from subtrack.domain.status import Status, status
from subtrack.domain.subscription import FILLABLE, Subscription
from subtrack.services.book import Book
from subtrack.services.change import Change
from subtrack.services.drafts import Draft
from subtrack.services.entering import Entering
from subtrack.services.history import Past, past
from subtrack.services.paying import unpaid_charge
from subtrack.services.ports.book import NewUid
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.records import Providers

COPY = " (copy)"


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry as it stands on a day."""

    entry: Subscription
    today: date
    status: Status
    standing: Standing


@dataclass(frozen=True, slots=True)
class Charge:
    """A day on which money is due."""

    entry: Subscription
    date: date
    price: Money


Followed = Callable[[Subscription, Subscription], Subscription]
"""Gives what an edit made of an entry with what it means for its case: `CaseFollowing.followed`."""


class SubscriptionBook:
    """What a person does with entries; every call says what it changed."""

    def __init__(  # noqa: PLR0913, PLR0917 - whom it asks
        self,
        book: Book,
        providers: Providers,
        today: Today,
        now: Now,
        new_uid: NewUid,
        followed: Followed,
    ) -> None:
        """Remember the book, the records, the clock, and who knows what follows for a case."""
        self._book = book
        self._entering = Entering(book, providers, today, now)
        self._today = today
        self._now = now
        self._new_uid = new_uid
        self._followed = followed

    def add(self, draft: Draft) -> Change:
        """Add what was entered, with what the records fill.

        Raises:
            InvalidInputError: what was entered cannot be right.
        """
        (change,) = self._book.write(added=[self._entering.made(draft, self._new_uid())])
        return change

    def duplicate(self, words: str, mark: str = COPY) -> Change:
        """Add a copy of an entry, its name followed by `mark`, without what became of it.

        Raises:
            NotFoundError: there is no such entry.
        """
        original = self._book.find(words)
        copy = replace(
            original,
            uid=self._new_uid(),
            name=original.name[: NAME_LENGTH - len(mark)].rstrip() + mark,
            contract=replace(original.contract, paid=frozenset()),
            decisions=(),
            cases=(),
            number=0,
            changed_at=self._now(),
        )
        (change,) = self._book.write(added=[copy])
        return change

    def edit(self, words: str, draft: Draft) -> Change:
        """Change an entry; answers follow events that move to a later day.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: what was entered cannot be
                right, or the entry cannot become that.
        """
        entry = self._book.find(words)
        (change,) = self._rewritten([entry], lambda one: self._changed(one, draft))
        return change

    def edit_all(self, words: Sequence[str], draft: Draft) -> tuple[Change, ...]:
        """Change several entries alike, all or none; also those are given that stay as they are.

        Raises:
            NotFoundError: one of them is not there. InvalidInputError: one cannot become that.
        """
        return self._rewritten(
            self._found(words), lambda one: self._changed_with_others(one, draft)
        )

    def tag_all(self, words: Sequence[str], tags: Sequence[str]) -> tuple[Change, ...]:
        """Add tags to those that several entries have, all or none.

        Raises:
            NotFoundError: one of them is not there. InvalidInputError: a tag cannot be right.
        """

        def tagged(entry: Subscription) -> Subscription:
            draft = Draft(tags=(*entry.particulars.tags, *tags))
            return self._changed_with_others(entry, draft)

        return self._rewritten(self._found(words), tagged)

    def remove(self, words: str) -> Change:
        """Put an entry into the trash.

        Raises:
            NotFoundError: there is no such entry.
        """
        (change,) = self.remove_all([words])
        return change

    def remove_all(self, words: Sequence[str]) -> tuple[Change, ...]:
        """Put entries into the trash, all or none.

        Raises:
            NotFoundError: one of them is not there.
        """
        return self._rewritten(self._found(words), lambda one: self._moved(one, self._today()))

    def restore_removed(self, words: str) -> Change:
        """Take an entry out of the trash.

        Raises:
            NotFoundError: there is no such entry in the trash.
        """
        (change,) = self.restore_all([words])
        return change

    def restore_all(self, words: Sequence[str]) -> tuple[Change, ...]:
        """Take entries out of the trash, all or none.

        Raises:
            NotFoundError: one of them is not in the trash.
        """
        entries = _once(self._book.find_removed(one) for one in words)
        return self._rewritten(entries, lambda one: self._moved(one, None))

    def undo(self, change: Change) -> Change:
        """Take a change back; an added entry goes to the trash.

        Raises:
            StorageError: the entry was changed since.
        """
        (undone,) = self.undo_all([change])
        return undone

    def undo_all(self, changes: Sequence[Change]) -> tuple[Change, ...]:
        """Take changes back, the last one first, all or none; gives one change an entry.

        Raises:
            StorageError: an entry was changed since.
        """
        current = {entry.uid: entry for entry in self._book.entries()}
        became = dict(current)
        for change in reversed(changes):
            after = change.after
            if became.get(after.uid) != after:
                raise StorageError(
                    "{name} was changed since, so this cannot be taken back.", name=after.name
                )
            became[after.uid] = change.before or self._moved(after, self._today())
        uids = dict.fromkeys(change.after.uid for change in changes)
        pairs = ((current[uid], became[uid]) for uid in uids)
        return self._stored(
            [(now, replace(then, number=now.number, changed_at=self._now())) for now, then in pairs]
        )

    def mark_paid(self, words: str, day: date | None = None) -> tuple[Change, date]:
        """Mark a charge of a manual renewal as paid: of `day`, else the oldest one that is due.

        Raises:
            NotFoundError: there is no such entry, or no charge is due.
            InvalidInputError: it renews by itself, or nothing is charged on that day.
        """
        entry = self._book.find(words)
        paid = unpaid_charge(entry, day, self._today())
        contract = replace(entry.contract, paid=entry.contract.paid | {paid})
        after = replace(entry, contract=contract, changed_at=self._now())
        (change,) = self._book.write(changed=[(entry, after)])
        return change, paid

    def listed(self, *, everything: bool = False) -> list[Seen]:
        """Give the entries by name; ended and removed ones only on request."""
        entries = self._book.entries() if everything else self._book.kept()
        seen = (self.seen(entry) for entry in entries)
        return [one for one in seen if everything or one.status is not Status.ENDED]

    def shown(self, words: str) -> Seen:
        """Give one entry, looked for in the trash last.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: several have that name.
        """
        return self.seen(self._book.find_any(words))

    def seen(self, entry: Subscription) -> Seen:
        """Say how an entry stands today."""
        today = self._today()
        cancellation = entry.cancellation(today)
        return Seen(
            entry,
            today,
            status(entry.contract, today, cancellation),
            standing(entry.contract, today, entry.decisions, cancellation),
        )

    def record_changes(self, entry: Subscription) -> list[str]:
        """Give the keys that the records would fill otherwise today than when they did.

        A newer record never changes an entry by itself; naming the provider anew takes it over.
        """
        if not (entry.contract.terms.assumed or entry.particulars.assumed):
            return []
        try:
            anew = self._entering.filled(entry)
        except InvalidInputError:  # the record is gone
            return []
        return [key for key in FILLABLE if _filled_value(entry, key) != _filled_value(anew, key)]

    def charges(self, first: date, end: date) -> list[Charge]:
        """Give all charges from `first` to before `end`, by day and then by name.

        Raises:
            InvalidInputError: the range ends before it begins.
        """
        if end < first:
            raise InvalidInputError(
                "The range ends on {end}, before it begins on {first}.", end=end, first=first
            )
        return charges_between(self._book.kept(), first, end)

    def history(self, words: str) -> list[Past]:
        """Give what is known of an entry's past, newest first; the trash is looked in last.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: several have that name.
        """
        return past(self._book.find_any(words), self._today())

    def paid_so_far(self, entry: Subscription) -> tuple[Money, ...] | None:
        """Give what an entry has cost up to and including today, per currency.

        None where earlier charges are not known.
        """
        return paid_so_far(entry.contract, self._today())

    def _found(self, words: Sequence[str]) -> list[Subscription]:
        return _once(self._book.find(one) for one in words)

    def _rewritten(
        self, entries: Sequence[Subscription], become: Callable[[Subscription], Subscription]
    ) -> tuple[Change, ...]:
        """Store what entries become, all or none; those that stay as they are are not written."""
        found = [(entry, become(entry)) for entry in entries]
        written = iter(self._stored([pair for pair in found if pair[0] != pair[1]]))
        return tuple(
            next(written) if after != before else Change(before, before) for before, after in found
        )

    def _stored(self, changed: Sequence[tuple[Subscription, Subscription]]) -> tuple[Change, ...]:
        return self._book.write(changed=changed) if changed else ()

    def _changed(self, entry: Subscription, draft: Draft) -> Subscription:
        after = self._entering.changed(entry, draft)
        return entry if after == entry else self._followed(entry, after)

    def _changed_with_others(self, entry: Subscription, draft: Draft) -> Subscription:
        try:
            return self._changed(entry, draft)
        except InvalidInputError as error:
            raise InvalidInputError(
                "Nothing was changed, because of {name}: {reason}", name=entry.name, reason=error
            ) from error

    def _moved(self, entry: Subscription, removed_on: date | None) -> Subscription:
        return replace(entry, removed_on=removed_on, changed_at=self._now())


def _once(entries: Iterable[Subscription]) -> list[Subscription]:
    """Give every entry once, in the order in which they come."""
    return list({entry.uid: entry for entry in entries}.values())


def charges_between(entries: Iterable[Subscription], first: date, end: date) -> list[Charge]:
    """Give the charges of entries from `first` to before `end`, by day and then as they stand."""
    found = [
        Charge(entry, day, entry.contract.prices.on(day))
        for entry in entries
        for day in entry.contract.charges(first, end)
    ]
    found.sort(key=lambda charge: charge.date)
    return found


def _filled_value(entry: Subscription, key: str) -> object:
    holder = entry.particulars if key in ASSUMABLE else entry.contract.terms
    return getattr(holder, key)
