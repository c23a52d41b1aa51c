"""Subscriptions: adding, editing, removing, marking as paid, and looking."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from subtrack.domain.deadlines import events_by_kind
from subtrack.domain.decisions import carried
from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.domain.money import Money
from subtrack.domain.particulars import ASSUMABLE
from subtrack.domain.standing import Standing, standing
from subtrack.domain.status import Status, may_become, status
from subtrack.domain.subscription import FILLABLE, Subscription
from subtrack.services.book import Book
from subtrack.services.drafting import drafted, redrafted
from subtrack.services.drafts import Draft
from subtrack.services.filling import filled, with_minimum_term
from subtrack.services.ports import Change, NewUid, Now, Providers, Today

_FILLS_ANEW = frozenset({"provider", "billed_by"})
_FILLS_MINIMUM_TERM = frozenset({"started", "trial_ends"})


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


class SubscriptionBook:
    """What a person does with entries; every call says what it changed."""

    def __init__(
        self, book: Book, providers: Providers, today: Today, now: Now, new_uid: NewUid
    ) -> None:
        """Remember the book, the records and the clock."""
        self._book = book
        self._providers = providers
        self._today = today
        self._now = now
        self._new_uid = new_uid

    def add(self, draft: Draft) -> Change:
        """Add what was entered, with what the records fill.

        Raises:
            InvalidInputError: what was entered cannot be right.
        """
        entry = drafted(draft, self._new_uid(), self._today(), self._now())
        (change,) = self._book.write(added=[self._filled(entry)])
        return change

    def edit(self, words: str, draft: Draft) -> Change:
        """Change an entry; answers follow events that move to a later day.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: what was entered cannot be
                right, or the entry cannot become that.
        """
        before, today = self._book.find(words), self._today()
        after = redrafted(before, draft, today, self._now())
        given = set(draft.given())
        if given & _FILLS_ANEW:
            after = self._filled(after)
        elif given & _FILLS_MINIMUM_TERM:
            after = with_minimum_term(after, self._providers, self._country(after))
        self._check_holder(after)
        self._check_status(before, after, today)
        if after == before:
            return Change(before, before)
        moved = carried(
            after.decisions,
            events_by_kind(before.contract, today),
            events_by_kind(after.contract, today),
        )
        (change,) = self._book.write(changed=[(before, replace(after, decisions=moved))])
        return change

    def remove(self, words: str) -> Change:
        """Put an entry into the trash.

        Raises:
            NotFoundError: there is no such entry.
        """
        return self._moved(self._book.find(words), self._today())

    def restore_removed(self, words: str) -> Change:
        """Take an entry out of the trash.

        Raises:
            NotFoundError: there is no such entry in the trash.
        """
        return self._moved(self._book.find_removed(words), None)

    def undo(self, change: Change) -> Change:
        """Take a change back; an added entry goes to the trash.

        Raises:
            StorageError: the entry was changed since.
        """
        after = change.after
        current = next((one for one in self._book.entries() if one.uid == after.uid), None)
        if current is None or current != after:
            raise StorageError(
                "{name} was changed since, so this cannot be taken back.", name=after.name
            )
        before = change.before or replace(after, removed_on=self._today())
        (undone,) = self._book.write(
            changed=[(current, replace(before, number=current.number, changed_at=self._now()))]
        )
        return undone

    def mark_paid(self, words: str, day: date | None = None) -> tuple[Change, date]:
        """Mark a charge of a manual renewal as paid: of `day`, else the oldest one that is due.

        Raises:
            NotFoundError: there is no such entry, or no charge is due.
            InvalidInputError: it renews by itself, or nothing is charged on that day.
        """
        entry = self._book.find(words)
        if entry.contract.auto_renew:
            raise InvalidInputError(
                "{name} renews by itself, so its charges need no mark.", name=entry.name
            )
        paid = self._unpaid(entry, day)
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
        return Seen(
            entry,
            today,
            status(entry.contract, today),
            standing(entry.contract, today, entry.decisions),
        )

    def record_changes(self, entry: Subscription) -> list[str]:
        """Give the keys that the records would fill otherwise today than when they did.

        A newer record never changes an entry by itself; naming the provider anew takes it over.
        """
        if not (entry.contract.terms.assumed or entry.particulars.assumed):
            return []
        try:
            anew = filled(entry, self._providers, self._country(entry))
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
        found = (
            Charge(entry, day, entry.contract.prices.on(day))
            for entry in self._book.kept()
            for day in entry.contract.charges(first, end)
        )
        return sorted(found, key=lambda charge: (charge.date, *charge.entry.order))

    def _filled(self, entry: Subscription) -> Subscription:
        self._check_holder(entry)
        particulars = entry.particulars
        if particulars.provider is None and not particulars.biller_known:
            return filled(entry, self._providers, None)
        return filled(entry, self._providers, self._country(entry))

    def _country(self, entry: Subscription) -> str | None:
        """Give the country of whoever holds the contract."""
        holder = entry.particulars.holder
        for profile in self._book.profiles():
            named = holder and profile.name.casefold() == holder.casefold()
            if named or (not holder and profile.is_default):
                return profile.country
        return None

    def _check_holder(self, entry: Subscription) -> None:
        holder = entry.particulars.holder
        if holder and not any(
            profile.name.casefold() == holder.casefold() for profile in self._book.profiles()
        ):
            raise InvalidInputError(
                "There is no profile {holder!r}; profile makes one.", holder=holder
            )

    def _check_status(self, before: Subscription, after: Subscription, today: date) -> None:
        was, becomes = status(before.contract, today), status(after.contract, today)
        paused = before.contract.pauses != after.contract.pauses
        if not may_become(was, becomes) or (was is Status.ENDED and paused):
            raise InvalidInputError(
                "{name} has ended, so it cannot be paused; clear its end first.", name=before.name
            )

    def _moved(self, entry: Subscription, removed_on: date | None) -> Change:
        after = replace(entry, removed_on=removed_on, changed_at=self._now())
        (change,) = self._book.write(changed=[(entry, after)])
        return change

    def _unpaid(self, entry: Subscription, day: date | None) -> date:
        contract = entry.contract
        if day is None:
            return self._oldest_due(entry)
        if next(contract.charges(day, date.max), None) != day:
            raise InvalidInputError(
                "Nothing is charged for {name} on {day}.", name=entry.name, day=day
            )
        if day in contract.paid:
            raise InvalidInputError(
                "The charge of {name} on {day} is marked as paid already.",
                name=entry.name,
                day=day,
            )
        return day

    def _oldest_due(self, entry: Subscription) -> date:
        today = self._today()
        overdue = entry.contract.overdue(today)
        if overdue:
            return overdue[0]
        following = entry.contract.next_charge(today)
        if following == today:
            return today
        raise NotFoundError(
            "No charge of {name} is due; the next one is on {day}.",
            name=entry.name,
            day=following or "no day",
        )


def _filled_value(entry: Subscription, key: str) -> object:
    holder = entry.particulars if key in ASSUMABLE else entry.contract.terms
    return getattr(holder, key)
