"""Entry details: all that is known of one entry, in words, as the detail panel shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from subtrack.domain.contract import Contract
from subtrack.domain.money import Money, sums
from subtrack.services.history import Past
from subtrack.services.subscriptions import Seen
from subtrack.ui.models.entry_advice import Advice, advice
from subtrack.ui.models.entry_facts import Fact, FactWords
from subtrack.ui.models.past_words import PastWords
from subtrack.ui.models.subscription_rows import EntryRow, RowMaker
from subtrack.ui.speech import Speech, say
from subtrack.ui.workspace import Services

CHARGES = 10


@dataclass(frozen=True, slots=True)
class PriceStep:
    """From a day on, None where the beginning is not known, a charge costs this."""

    since: date | None
    price: Money


@dataclass(frozen=True, slots=True)
class EntryDetails:
    """What the panel shows; `changed` names what the record would fill otherwise today."""

    row: EntryRow
    advice: Advice | None
    facts: Sequence[Fact]
    changed: Sequence[str]
    steps: Sequence[PriceStep]
    charges: Sequence[tuple[date, Money]]
    history: Sequence[tuple[date, str]]

    @property
    def to_come(self) -> tuple[Money, ...]:
        """What the charges come to, per currency."""
        return sums(price for _, price in self.charges)


class DetailMaker:
    """Makes the details of an entry; used in the lane of storage."""

    def __init__(self, services: Services, speech: Speech) -> None:
        """Remember who knows the entries, and how things are said."""
        self._services = services
        self._speech = speech

    def details(self, number: int) -> EntryDetails:
        """Give the details of the entry of a number, one in the trash included.

        Raises:
            NotFoundError: there is none.
        """
        subscriptions = self._services.subscriptions
        seen = subscriptions.shown(str(number))
        entry = seen.entry
        lead_times = self._services.preferences.get().lead_times
        (row,) = RowMaker(self._speech, lead_times).rows([seen])
        paid = subscriptions.paid_so_far(entry)
        return EntryDetails(
            row=row,
            advice=None if row.is_removed else advice(row, seen.standing, self._speech),
            facts=tuple(FactWords(self._speech).facts(row, paid)),
            changed=[_key_name(key) for key in subscriptions.record_changes(entry)],
            steps=price_steps(entry.contract),
            charges=() if row.is_removed else tuple(_to_come(seen)),
            history=self._history(subscriptions.history(str(number))),
        )

    def _history(self, past: Sequence[Past]) -> Sequence[tuple[date, str]]:
        words = PastWords(self._speech)
        return [words.told(one) for one in past]


def price_steps(contract: Contract) -> list[PriceStep]:
    """Give what a charge costs from when on; a lower price at the beginning first."""
    listed, start = contract.prices, contract.beginning
    promotion = listed.promotion
    if promotion is None:
        return [PriceStep(one.since or start, one.money) for one in listed.prices]
    later = [one for one in listed.prices if one.since and one.since > promotion.until]
    return [
        PriceStep(start, promotion.money),
        PriceStep(promotion.until, listed.regular_on(promotion.until)),
        *(PriceStep(one.since, one.money) for one in later),
    ]


def _to_come(seen: Seen) -> Iterator[tuple[date, Money]]:
    contract = seen.entry.contract
    days = (day for day in contract.charges(seen.today, date.max) if day not in contract.paid)
    for day in islice(days, CHARGES):
        yield day, contract.prices.on(day)


def _key_name(key: str) -> str:
    names: Mapping[str, str] = {
        "notice": say("notice"),
        "minimum_term": say("minimum term"),
        "renewal_term": say("renewal"),
        "trial_notice": say("notice before a trial ends"),
        "cancel_before": say("how long before a renewal to cancel"),
        "charged_before_end": say("how early it is charged"),
        "category": say("category"),
        "address": say("address"),
    }
    return names[key]
