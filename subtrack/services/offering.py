"""Offering: what a form offers to choose from, as the book and the records hold it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from subtrack.domain.catalog import Listing
from subtrack.domain.currencies import CODES
from subtrack.domain.dates import WeekStart
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.browsing import Browsing


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What there is to choose from; what is used more often stands first.

    `home_currency` and `week_start` are None where the person chose none, `country` (ISO 3166-1)
    where nobody writes letters yet. `billers` are the platforms that may bill for others, by name.
    """

    currencies: tuple[str, ...] = ()
    payments: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    profiles: tuple[Profile, ...] = ()
    billers: tuple[Listing, ...] = ()
    home_currency: str | None = None
    week_start: WeekStart | None = None
    country: str | None = None

    def currencies_first(self, usual: str) -> tuple[str, ...]:
        """Give the currencies that stand first: the chosen, the used, then the usual one.

        `usual` may be empty, or none that a price can be in.
        """
        wanted = (self.home_currency, *self.currencies, usual)
        return tuple(dict.fromkeys(code for code in wanted if code in CODES and code))


class Offering:
    """What a person can choose from while filling in a form."""

    def __init__(self, book: Book, browsing: Browsing) -> None:
        """Remember the book and the records."""
        self._book = book
        self._browsing = browsing

    def choices(self) -> Choices:
        """Give what there is to choose from."""
        entries, preferences = self._book.kept(), self._book.preferences()
        particulars = [entry.particulars for entry in entries]
        return Choices(
            currencies=_by_use(map(_currency, entries)),
            payments=_by_use(one.payment for one in particulars),
            categories=_by_use(one.category for one in particulars),
            tags=_by_use(tag for one in particulars for tag in one.tags),
            profiles=self._book.profiles(),
            billers=_platforms(self._browsing.found("")),
            home_currency=preferences.home_currency,
            week_start=preferences.week_start,
            country=self._book.country(),
        )


def _currency(entry: Subscription) -> str:
    return entry.contract.prices.prices[-1].money.currency


def _by_use(values: Iterable[str | None]) -> tuple[str, ...]:
    """Give each value once, the most frequent first, equally frequent ones in their order."""
    counts = Counter(value for value in values if value)
    return tuple(sorted(counts, key=lambda value: (-counts[value], value.casefold(), value)))


def _platforms(listings: Sequence[Listing]) -> tuple[Listing, ...]:
    return tuple(one for one in listings if one.is_platform)
