"""Dispute words: on what sources disagree, and which value is used for what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from subtrack.domain.disputes import ADVANCES, WINDOWS, Dispute, Named, Sides
from subtrack.domain.periods import NO_TIME
from subtrack.domain.provider import Channel
from subtrack.domain.record import Record
from subtrack.services.term_words import TermWords
from subtrack.services.way_words import WayWords
from subtrack.services.wording import Wording


class DisputeWords:
    """Says disputes through the wording of the command line or of the window."""

    def __init__(self, wording: Wording) -> None:
        """Remember how things are said."""
        self._wording = wording
        self._say = wording.translate

    def lines(self, record: Record) -> Iterator[tuple[str, str]]:
        """Yield for each dispute all that is said, and what is used for what."""
        for dispute in record.disputes:
            said = "; ".join(statement.text for statement in dispute.says)
            yield f"{self._fact(dispute.about)}: {said}", self._used(record, dispute)

    def _fact(self, about: str) -> str:
        """Name a fact, or one way of "routes: web"; one without a name is named as it is."""
        fact, _, channel = about.partition(": ")
        if fact == "routes" and channel in set(Channel):
            return f"{self._say(_FACTS[fact])}: {WayWords(self._wording).channel(Channel(channel))}"
        return self._say(_FACTS[about]) if about in _FACTS else about

    def _used(self, record: Record, dispute: Dispute) -> str:
        length = record.length_of(dispute.about)
        if length:
            templates = _ADVANCE if dispute.is_advance else _WINDOW
            return " ".join(self._sides(dispute.sides(length), templates))
        value = self._value(record, dispute.about)
        if value:
            return self._say("Used here: {value}").format(value=value)
        if dispute.about in ADVANCES or dispute.about in WINDOWS:
            return self._say("No date here rests on it: for when to act, go by the earliest.")
        return self._say("No date here rests on it.")

    def _sides(self, sides: Sides, templates: _Templates) -> Iterator[str]:
        used = self._wording.period(sides.to_act)
        if sides.stricter or not sides.may_work:
            yield self._say("For when to act {period} is used.").format(period=used)
        else:
            yield self._say(templates.to_act).format(period=used)
        if sides.may_work:
            yield self._named(templates.may_work, sides.may_work)
        if sides.stricter:
            yield self._named(templates.stricter, sides.stricter)

    def _named(self, template: str, named: Named) -> str:
        nothing = named.period == NO_TIME
        return self._say(template).format(
            period=self._say("any time") if nothing else self._wording.period(named.period),
            sources=f"[{', '.join(map(str, named.sources))}]",
        )

    def _value(self, record: Record, about: str) -> str | None:
        """Say what the record has for a fact without an earlier and a later day."""
        table, _, key = about.partition(".")
        minimum = record.facts.terms.minimum_term
        if table == "contact":
            return _contact(record, key)
        if key == "minimum_term" and minimum:
            return self._wording.period(minimum)
        if key == "early_exit_fee":
            return record.words.early_exit_fee
        return TermWords(self._wording).sentence(key, record.words)


@dataclass(frozen=True, slots=True)
class _Templates:
    """How the sides of a dispute are said."""

    to_act: str
    may_work: str
    stricter: str


_ADVANCE = _Templates(
    "For when to act the earlier day is used: {period} before.",
    "Whether it can still work may follow the later one: {period} before {sources}.",
    "No date here rests on the still earlier one, {period} before {sources}: act by it if it may "
    "hold for you.",
)
_WINDOW = _Templates(
    "For when to act the shorter one is used: {period}.",
    "Whether it can still work may follow the longer one: {period} {sources}.",
    "No date here rests on the still shorter one, {period} {sources}: act by it if it may hold for "
    "you.",
)


def _contact(record: Record, key: str) -> str | None:
    if key == "postal":
        found = [one for one in record.facts.addresses if not one.purpose]
        return ", ".join(found[0].lines) if found else None
    value: str | None = getattr(record.contact, key, None)
    return value


_FACTS = MappingProxyType(
    {
        "terms.notice": "Notice",
        "terms.minimum_term": "Minimum term",
        "terms.cancel_before_renewal": "How long before a renewal to cancel",
        "terms.charged_before_end": "How long before the end the next term is charged",
        "terms.trial_notice": "How long before a trial ends to cancel",
        "terms.trial_days": "Length of a trial",
        "terms.access_after": "Use after cancelling",
        "terms.refund": "Money back",
        "terms.refund_days": "How long money is paid back",
        "terms.early_exit_fee": "Fee for leaving early",
        "terms.notes": "Terms",
        "contact.postal": "Address",
        "contact.cancel_phone": "Phone number for cancelling",
        "routes": "Ways to cancel",
        "alternatives": "Instead of cancelling",
        "after": "Afterwards",
    }
)
