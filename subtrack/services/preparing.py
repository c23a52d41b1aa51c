"""Preparing: what helps to cancel, and what to know of the time after it."""

from __future__ import annotations

from subtrack.domain.record import Record
from subtrack.domain.subscription import Subscription
from subtrack.services.afterwards import Afterwards, afterwards
from subtrack.services.alternatives import Instead, alternatives
from subtrack.services.at_hand import AtHand, filled, known_facts
from subtrack.services.book import Book
from subtrack.services.guides import Guide
from subtrack.services.guiding import Guiding
from subtrack.services.ports.clock import Today


class Preparing:
    """What is known for an entry that is to be cancelled; nothing here changes anything.

    `words` name an entry by its number or its name; every call raises `NotFoundError` where there
    is none, and `InvalidInputError` where several have that name.
    """

    def __init__(self, book: Book, guiding: Guiding, today: Today) -> None:
        """Remember the book, the guides and the clock."""
        self._book = book
        self._guiding = guiding
        self._today = today

    def at_hand(self, words: str) -> AtHand:
        """Give what one may be asked for, with the person's own data where they are known."""
        entry = self._book.find(words)
        facts = tuple(
            known_facts(entry, self._book.holder(entry.particulars.holder), self._today())
        )
        record = self._leading(entry)
        needs = tuple(filled(text, facts) for text in record.needs) if record else ()
        return AtHand(facts, needs)

    def alternatives(self, words: str) -> tuple[Instead, ...]:
        """Give what the provider's record knows to do instead, with what it would save."""
        entry = self._book.find(words)
        record = self._provider(entry)
        if record is None:
            return ()
        country = self._book.country(entry.particulars.holder)
        return tuple(alternatives(record, entry.contract, country, self._today()))

    def afterwards(self, words: str) -> Afterwards:
        """Give what is known of the time around the end, as things to do with their days."""
        entry = self._book.find(words)
        return afterwards(entry, self._leading(entry))

    def _leading(self, entry: Subscription) -> Record | None:
        found = self._guiding.of_entry(str(entry.number))
        return found.leading if isinstance(found, Guide) else None

    def _provider(self, entry: Subscription) -> Record | None:
        """Give who provides the service, who alone can offer another plan; else who leads."""
        found = self._guiding.of_entry(str(entry.number))
        return (found.provider or found.leading) if isinstance(found, Guide) else None
