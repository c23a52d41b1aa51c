"""Onward: what follows on the day of an event if nobody acts, and what it costs from then on."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from subtrack.domain.contract import Contract, Pause
from subtrack.domain.money import Money
from subtrack.domain.periods import Period
from subtrack.domain.reckoning import Chance
from subtrack.domain.terms import Rule


class Onward(NamedTuple):
    """What follows on `event`.

    `term` is by how long it renews; None: no further term begins, it runs on and can be ended with
    `notice`. From then on `price` is due every `cycle`, first on `charged`; None: on no day that is
    known. `pause` is the one that covers the event.
    """

    event: date
    term: Period | None
    notice: Period | None
    cycle: Period
    price: Money
    charged: date | None
    pause: Pause | None

    @property
    def is_charged_at_once(self) -> bool:
        """Whether money is due on the event itself."""
        return self.charged == self.event

    @property
    def is_one_charge(self) -> bool:
        """Whether a further term begins that is paid once, on the event itself."""
        return self.is_charged_at_once and self.term == self.cycle


def onward(contract: Contract, found: Chance, price: Money) -> Onward:
    """Find out what follows on an event if nobody acts; `price` is what holds on that day."""
    event, terms = found.event, contract.terms
    cycle = contract.billing_on(event).cycle
    term = None if terms.is_open else terms.renewal_period or cycle
    pause = contract.pause_on(event) if contract.pauses else None
    if pause is None and found.reckoning[0].rule is Rule.CHARGE:
        return Onward(event, term, terms.notice, cycle, price, event, None)
    charged = next(contract.charges(event, date.max), None)
    price = contract.prices.on(charged) if charged else price
    return Onward(event, term, terms.notice, cycle, price, charged, pause)
