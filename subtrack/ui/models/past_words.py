"""Past words: what happened to an entry, told in a few words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.decisions import Kind
from subtrack.domain.money import Money
from subtrack.services.history import Past, PastKind
from subtrack.ui.speech import Speech, say

Values = Mapping[str, Any]


class PastWords:
    """Tells the past through the speech of the window."""

    def __init__(self, speech: Speech) -> None:
        """Remember how things are said."""
        self._speech = speech

    def told(self, past: Past) -> tuple[date, str]:
        """Give the day under which it stands, and what happened."""
        if past.kind is PastKind.ENDED:
            return past.day - ONE_DAY, say("Last day")
        return past.day, self._words(past)

    def _words(self, past: Past) -> str:
        special = {
            PastKind.PAUSED: self._paused,
            PastKind.KEPT: self._kept,
            PastKind.BILLING_CHANGED: self._billing,
        }.get(past.kind)
        if special:
            return special(past.values)
        return _plain()[past.kind].format(**self._said(past.values))

    def _paused(self, values: Values) -> str:
        until = values["until"]
        if until is None:
            return say("Paused until further notice")
        return say("Paused until {day}").format(day=self._speech.dated(until))

    def _kept(self, values: Values) -> str:
        if values["always"]:
            return say("Kept, to be asked again after a year")
        words: Mapping[Kind, Callable[[], str]] = {
            Kind.TRIAL: lambda: say("Kept after the trial that ends {day}"),
            Kind.CANCEL_BY: lambda: say("Kept beyond {day}"),
            Kind.RENEWAL: lambda: say("Kept, due {day}"),
            Kind.PROMO_ENDS: lambda: say("Kept at the full price from {day}"),
            Kind.PRICE_CHANGE: lambda: say("Kept at the new price from {day}"),
            Kind.REFUND_WINDOW: lambda: say("Kept, no money asked back by {day}"),
        }
        template = words.get(values["of"], lambda: say("Kept, for {day}"))()
        return template.format(day=self._speech.dated(values["event"]))

    def _billing(self, values: Values) -> str:
        before, after = values["before"], values["after"]
        if before != after:
            return say("{before} \u2192 {after}").format(
                before=self._speech.cycle(before), after=self._speech.cycle(after)
            )
        if values["plan"] and values["plan_before"] != values["plan"]:
            return say("Plan {plan}").format(plan=values["plan"])
        return say("Another billing day")

    def _said(self, values: Values) -> dict[str, str]:
        return {key: self._value(value) for key, value in values.items()}

    def _value(self, value: object) -> str:
        if isinstance(value, date):
            return self._speech.dated(value)
        return self._speech.money(value) if isinstance(value, Money) else str(value)


def _plain() -> Mapping[PastKind, str]:
    return {
        PastKind.STARTED: say("Began"),
        PastKind.TRIAL_ENDED: say("Trial ended, then {price}"),
        PastKind.PRICE_CHANGED: say("{before} \u2192 {after}"),
        PastKind.PROMOTION_ENDED: say("Lower price ended: {before} \u2192 {after}"),
        PastKind.FIRST_CHARGE: say("First charge, {price}"),
        PastKind.PAID: say("Paid, {price}"),
        PastKind.PUT_OFF: say("Put off until {until}"),
        PastKind.RESUMED: say("Went on"),
        PastKind.REMOVED: say("Moved to the trash"),
    }
