"""Calendar words: what a calendar says of a deadline, with its name and amount or without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Protocol

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import Kind
from subtrack.domain.terms import Rule
from subtrack.services.leading import Sending
from subtrack.services.onward_words import sayings
from subtrack.services.way_words import WayWords
from subtrack.services.wording import Wording


class CalendarSayings(Protocol):
    """What is said of a deadline; `name` is the subscription's."""

    def summary(self, name: str, deadline: Deadline) -> str:
        """Say in a few words what the day is."""

    def description(self, name: str, deadline: Deadline, sending: Sending | None) -> str:
        """Say all that helps to decide; empty where nothing is told."""

    def alarm(self, name: str, deadline: Deadline, days_before: int) -> str:
        """Say what is due, on a day before the last safe day or on it."""

    def categories(self) -> tuple[str, ...]:
        """Say what sort of event it is."""


@dataclass(frozen=True, slots=True)
class OpenWords:
    """With names and amounts."""

    wording: Wording

    def summary(self, name: str, deadline: Deadline) -> str:
        """Say whose day it is, and what to do on it at the latest."""
        said = sayings(deadline)
        usual = _BOUND if _is_bound(deadline) else _SUMMARIES[deadline.kind]
        return self.wording.filled(said.summary if said else usual, deadline, name)

    def description(self, name: str, deadline: Deadline, sending: Sending | None) -> str:
        """Say what happens, what it costs, what to do, and how the day was reckoned."""
        return "\n\n".join(self._paragraphs(name, deadline, sending))

    def alarm(self, name: str, deadline: Deadline, days_before: int) -> str:
        """Say what happens, what it costs and what to do, before noon on the last day."""
        day = deadline.date - timedelta(days=days_before)
        return self.wording.reminder(name, deadline, day)

    def categories(self) -> tuple[str, ...]:
        """Say that it is about subscriptions."""
        return (self.wording.translate("Subscriptions"),)

    def _paragraphs(self, name: str, deadline: Deadline, sending: Sending | None) -> Iterator[str]:
        # It is read on any day: what is said for the last one would be wrong before.
        yield self.wording.reminder(name, deadline, deadline.date - ONE_DAY)
        if sending and sending.day < deadline.date:
            yield WayWords(self.wording).use_by(sending, sending.day)
        yield " ".join(self.wording.why(deadline))
        if deadline.kind in _ANSWERED_BY_OTHERS:
            yield self.wording.translate(
                "On the last day, act before noon: the provider's clock may be ahead of yours."
            )


@dataclass(frozen=True, slots=True)
class DiscreetWords:
    """Without names and amounts: anybody may look at a calendar."""

    wording: Wording

    def summary(self, name: str, deadline: Deadline) -> str:  # noqa: ARG002 - it is not told
        """Say by when, and neither what nor how much."""
        return self._filled("A decision is due by {date}", deadline)

    def description(self, name: str, deadline: Deadline, sending: Sending | None) -> str:  # noqa: ARG002
        """Say nothing."""
        return ""

    def alarm(self, name: str, deadline: Deadline, days_before: int) -> str:
        """Say by when, before noon on the last day."""
        if days_before:
            return self.summary(name, deadline)
        return self._filled("A decision is due today, {date}, before noon", deadline)

    def categories(self) -> tuple[str, ...]:
        """Say nothing."""
        return ()

    def _filled(self, template: str, deadline: Deadline) -> str:
        day = self.wording.day(deadline.date)
        return self.wording.translate(template).format(date=day)


def _is_bound(deadline: Deadline) -> bool:
    return any(step.rule is Rule.BOUND for step in deadline.reckoning)


_BOUND = "{name}: {price} from {event} on"
_LEAVE = "{name}: last safe day to leave before it costs {price}"
_SUMMARIES = MappingProxyType(
    {
        Kind.TRIAL: "{name}: last safe day to end the trial, then {price}",
        Kind.CANCEL_BY: "{name}: last safe day to cancel, then {price}",
        Kind.RENEWAL: "{name}: go on for {price}, or let it end?",
        Kind.PROMO_ENDS: _LEAVE,
        Kind.PRICE_CHANGE: _LEAVE,
        Kind.REFUND_WINDOW: "{name}: last safe day to ask for the money back",
        Kind.CONTRACT_END: "{name}: last day of the contract",
        Kind.CARD_EXPIRES: "{name}: last day of the card that pays it",
        Kind.FOLLOW_UP: "{name}: next step of the cancellation",
        Kind.WATCH: "{name}: look whether it was charged all the same",
    }
)
_ANSWERED_BY_OTHERS = frozenset(
    {Kind.TRIAL, Kind.CANCEL_BY, Kind.PROMO_ENDS, Kind.PRICE_CHANGE, Kind.REFUND_WINDOW}
)
"""The kinds of which a provider's clock says whether they were in time."""
