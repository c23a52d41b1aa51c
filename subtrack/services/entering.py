"""Entering: what a person entered made into an entry, filled from the records and checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from subtrack.domain.card_numbers import without_card_numbers
from subtrack.domain.deadlines import events_by_kind
from subtrack.domain.decisions import carried
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.order_of_days import check_order
from subtrack.domain.periods import Period
from subtrack.domain.status import Status, may_become, status
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import Terms
from subtrack.services.book import Book
from subtrack.services.drafting import drafted, redrafted
from subtrack.services.drafts import Draft
from subtrack.services.filling import filled, with_minimum_term
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.records import Providers

_FILLS_ANEW = frozenset({"provider", "billed_by"})
_FILLS_MINIMUM_TERM = frozenset({"started", "trial_ends"})

_RENEWALS = frozenset({"minimum_term", "renewal_term"})


class Entering:
    """Turns drafts into entries; nothing is written."""

    def __init__(self, book: Book, providers: Providers, today: Today, now: Now) -> None:
        """Remember the book, which knows the profiles, the records and the clock."""
        self._book = book
        self._providers = providers
        self._today = today
        self._now = now

    def made(self, draft: Draft, uid: str) -> Subscription:
        """Make a new entry of what was entered, with what the records fill.

        Raises:
            InvalidInputError: something needed is missing, or what was entered cannot be right.
        """
        entry = drafted(draft, uid, self._today(), self._now())
        check_order(entry.contract, self._today())
        without_card_numbers(entry)
        self._check_holder(entry)
        made = self.filled(entry)
        _check_renewal(made.contract.terms, made.contract.billing[-1].cycle)
        return made

    def changed(self, before: Subscription, draft: Draft) -> Subscription:
        """Put what was entered on an entry; answers follow events that move to a later day.

        Raises:
            InvalidInputError: what was entered cannot be right, or the entry cannot become that.
        """
        today, given = self._today(), set(draft.given())
        after = redrafted(before, draft, today, self._now())
        check_order(after.contract, today, before.contract)
        without_card_numbers(after, before)
        self._check_holder(after)
        if given & _FILLS_ANEW:
            after = self.filled(after)
        elif given & _FILLS_MINIMUM_TERM:
            after = with_minimum_term(
                after, self._providers, self._book.country(after.particulars.holder)
            )
        if given & _RENEWALS:
            _check_renewal(after.contract.terms, after.contract.billing[-1].cycle)
        _check_status(before, after, today)
        moved = carried(
            after.decisions,
            events_by_kind(before.contract, today),
            events_by_kind(after.contract, today),
        )
        return replace(after, decisions=moved)

    def filled(self, entry: Subscription) -> Subscription:
        """Fill an entry anew from the records as they are now.

        Raises:
            InvalidInputError: there is no record of its provider or of who bills it.
        """
        particulars = entry.particulars
        if particulars.provider is None and not particulars.biller_known:
            return filled(entry, self._providers, None)
        return filled(entry, self._providers, self._book.country(entry.particulars.holder))

    def _check_holder(self, entry: Subscription) -> None:
        holder = entry.particulars.holder
        if holder and not any(
            profile.name.casefold() == holder.casefold() for profile in self._book.profiles()
        ):
            raise InvalidInputError(
                "There is no profile {holder!r}; profile makes one.", holder=holder
            )


def _check_renewal(terms: Terms, cycle: Period) -> None:
    """Refuse a length of further terms that nothing is reckoned by: it would be thought to hold.

    Without a minimum term the term is the billing cycle, so that one of the same length is true.
    """
    renewal = terms.renewal_term
    if terms.minimum_term or not isinstance(renewal, Period) or "renewal_term" in terms.assumed:
        return
    if (renewal.whole_months, renewal.whole_days) != (cycle.whole_months, cycle.whole_days):
        raise InvalidInputError(
            "How long it renews counts from the end of a minimum term: give that too, or leave the "
            "renewal term out. Without a minimum term it renews with every charge."
        )


def _check_status(before: Subscription, after: Subscription, today: date) -> None:
    was, becomes = status(before.contract, today), status(after.contract, today)
    paused = before.contract.pauses != after.contract.pauses
    if not may_become(was, becomes) or (was is Status.ENDED and paused):
        raise InvalidInputError(
            "{name} has ended, so it cannot be paused; clear its end first.", name=before.name
        )
