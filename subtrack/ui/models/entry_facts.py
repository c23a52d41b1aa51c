"""Entry facts: what is known of an entry, each thing with its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.lead_times import days_text
from subtrack.domain.money import Money
from subtrack.domain.particulars import DIRECT, NOT_KNOWN
from subtrack.domain.periods import Period
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import OPEN
from subtrack.ui.models.subscription_rows import EntryRow
from subtrack.ui.speech import Speech, say


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what is known; `copies` where a person may want to copy it."""

    name: str
    value: str
    tip: str = ""
    copies: bool = False


class FactWords:
    """Says what is known of an entry, in the order in which one asks for it."""

    def __init__(self, speech: Speech) -> None:
        """Remember how things are said."""
        self._speech = speech

    def facts(self, row: EntryRow, paid: Sequence[Money] | None) -> Iterator[Fact]:
        """Give the facts that there are; `paid` is what was paid so far, None if not known."""
        yield from self._costs(row)
        yield from self._days(row)
        yield from self._paid(row, paid)
        yield from self._who(row.entry)
        yield from self._terms(row.entry)
        yield from self._words(row.entry)

    def _costs(self, row: EntryRow) -> Iterator[Fact]:
        price = say("{price} {cycle}").format(price=row.price_text, cycle=row.cycle_text)
        yield Fact(say("Price"), price)
        promotion = row.entry.contract.prices.promotion
        if promotion and promotion.until > row.today:
            words = say("{price} up to {day}, then {full}").format(
                price=self._speech.money(promotion.money),
                day=self._speech.dated(promotion.until - ONE_DAY),
                full=self._speech.money(row.entry.contract.prices.on(promotion.until)),
            )
            yield Fact(say("Lower price"), words)
        if row.due and row.is_overdue:
            yield self._day(say("Was due"), row.due)
        following = None if row.is_removed else row.entry.contract.next_charge(row.today)
        if following:
            yield self._day(say("Next charge"), following)

    def _day(self, name: str, day: date) -> Fact:
        said = say("{day}, {near}").format(day=self._speech.day(day), near=self._speech.near(day))
        return Fact(name, said, self._speech.exactly(day))

    def _days(self, row: EntryRow) -> Iterator[Fact]:
        contract, speech = row.entry.contract, self._speech
        if contract.trial_ends and contract.trial_ends > row.today:
            yield self._day(say("Trial ends"), contract.trial_ends)
        pause = contract.pause_on(row.today)
        if pause:
            until = pause.until
            said = speech.dated(until) if until else say("until further notice")
            yield Fact(say("Paused until") if until else say("Paused"), said)
        if contract.ends:
            yield Fact(say("Last day"), speech.dated(contract.ends - ONE_DAY))
        since = contract.beginning
        if since:
            name = say("Since") if since <= row.today else say("Begins")
            yield Fact(name, speech.dated(since), speech.full_day(since))

    def _paid(self, row: EntryRow, paid: Sequence[Money] | None) -> Iterator[Fact]:
        said = say("not known, for earlier charges are not")
        if paid is not None:
            said = ", ".join(map(self._speech.money, paid)) or say("nothing yet")
        yield Fact(say("Paid so far"), said)
        overdue = row.entry.contract.overdue(row.today)
        if overdue:
            said = say("{count} charge(s), the last on {day}", len(overdue)).format(
                count=self._speech.number(len(overdue)), day=self._speech.dated(overdue[-1])
            )
            yield Fact(say("Not marked"), said, say("Charges that are not marked as paid"))

    def _who(self, entry: Subscription) -> Iterator[Fact]:
        about = entry.particulars
        biller = self._biller(entry)
        if biller:
            yield Fact(say("Billed by"), biller)
        if about.payment:
            yield Fact(say("Paid with"), about.payment)
        expires = entry.contract.card_expires
        if expires:
            yield Fact(say("Card valid to"), self._speech.dated(expires))
        if about.account:
            yield Fact(say("Account"), about.account, copies=True)
        if about.contract_no:
            yield Fact(say("Contract no."), about.contract_no, copies=True)

    def _biller(self, entry: Subscription) -> str:
        about = entry.particulars
        if about.billed_by is None:
            return ""
        if about.billed_by == NOT_KNOWN:
            return say("not known")
        if about.billed_by != DIRECT:
            return self._speech.wording.name_of(about.billed_by)
        if about.provider is None:
            return say("the provider itself")
        name = self._speech.wording.name_of(about.provider)
        return say("{name} itself").format(name=name)

    def _terms(self, entry: Subscription) -> Iterator[Fact]:
        terms = entry.contract.terms
        names = (
            ("notice", say("Notice")),
            ("minimum_term", say("Minimum term")),
            ("trial_notice", say("Trial notice")),
            ("cancel_before", say("Cancel before")),
            ("charged_before_end", say("Charged early")),
        )
        for key, name in names:
            period = getattr(terms, key)
            if period:
                yield Fact(name, self._told(entry, key, self._speech.period(period)))
        renewal = self._renewal(terms.renewal_term)
        if renewal:
            yield Fact(say("Renews by"), self._told(entry, "renewal_term", renewal))
        elif terms.assumed_renewal:
            said = say("{value}, assumed").format(value=self._speech.period(terms.assumed_renewal))
            yield Fact(say("Renews by"), said)

    def _renewal(self, term: Period | str | None) -> str:
        if isinstance(term, Period):
            return self._speech.period(term)
        return say("nothing: it runs on until it is cancelled") if term == OPEN else ""

    def _words(self, entry: Subscription) -> Iterator[Fact]:
        about = entry.particulars
        if about.address:
            address = "\n".join(about.address)
            if "address" in about.assumed:
                address = say("{address}\n(from the record)").format(address=address)
            yield Fact(say("Letters to"), address)
        if about.contact_email:
            yield Fact(say("E-mail"), about.contact_email, copies=True)
        if about.holder:
            yield Fact(say("Held by"), about.holder)
        if entry.lead_days:
            said = say("{days} day(s) before", entry.lead_days[0])
            yield Fact(say("Reminders"), said.format(days=days_text(entry.lead_days)))
        if about.tags:
            yield Fact(say("Tags"), ", ".join(about.tags))
        if about.note:
            yield Fact(say("Note"), about.note)

    def _told(self, entry: Subscription, key: str, value: str) -> str:
        """Say whether a value is the person's own or a record's."""
        if key in entry.contract.terms.assumed:
            return say("{value}, from the record").format(value=value)
        return value
