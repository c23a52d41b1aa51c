"""Composing: what a letter says, block by block, of what is known."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY, working_day_on_or_before, working_days_after
from subtrack.domain.deadlines import paid_events, trial_events
from subtrack.domain.entries import NAME_LENGTH, checked_lines, checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.letter import Letter
from subtrack.domain.postal import town_lines
from subtrack.domain.postcodes import address_remarks
from subtrack.domain.profile import Profile
from subtrack.domain.provider import WORKING_DAYS_ABROAD, WORKING_DAYS_AT_HOME, WORKING_DAYS_EMAIL
from subtrack.domain.remarks import Remark
from subtrack.domain.standing import open_end
from subtrack.domain.subscription import Subscription
from subtrack.services.ports import Countries

KIND = "cancellation"
RECIPIENT = "recipient"
_DAYS_TO_CONFIRM = timedelta(days=14)
_MOST_ENCLOSURES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person wants of a letter; what is left out is chosen for them.

    `last_day` is the last day of the contract, printed as given. `recipient` are lines as on an
    envelope, `enclosures` what is sent along.
    """

    last_day: date | None = None
    as_soon_as_possible: bool = False
    layout: str | None = None
    recipient: tuple[str, ...] = ()
    delete_data: bool = False
    enclosures: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Check what was typed; it is kept without space at its ends.

        Raises:
            InvalidInputError: a line is empty, over 200 characters or has control characters, there
                are too many, or one has a full card number.
        """
        object.__setattr__(self, "recipient", checked_lines("recipient", self.recipient))
        if len(self.enclosures) > _MOST_ENCLOSURES:
            raise InvalidInputError(
                "{count} enclosures are too many; at most {most} fit on a letter.",
                count=len(self.enclosures),
                most=_MOST_ENCLOSURES,
            )
        kept = (checked_text("enclosure", one, longest=NAME_LENGTH) for one in self.enclosures)
        object.__setattr__(self, "enclosures", tuple(kept))
        for enclosure in self.enclosures:
            refuse_card_number("enclosure", enclosure)


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that a letter needs: a field of the sender's profile, or `recipient`.

    `gap` is what stands in its place while the letter is only looked at.
    """

    key: str
    gap: str
    error: InvalidInputError


@dataclass(frozen=True, slots=True)
class End:
    """The next possible end of a contract.

    `last_day` is the last day of the contract, `safe_day` the last one on which a cancellation
    reaches it; None where there is none, or it is not known.
    """

    last_day: date | None = None
    safe_day: date | None = None


@dataclass(frozen=True, kw_only=True)
class Composition:
    """One letter in the making.

    What is missing leaves a gap that can be seen. A letter that goes by mail alone may have no
    `recipient`; it is not missing then.
    """

    entry: Subscription
    sender: Profile | None
    recipient: tuple[str, ...]
    wishes: Wishes
    today: date
    countries: Countries
    by_mail: bool = False

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """Every fact that the letter needs and nobody told."""
        found = [one for one in _OF_SENDER if not getattr(self.sender, one.key, None)]
        if not self.recipient and not self.by_mail:
            error = InvalidInputError(
                "It is not known where letters to {name} go.", name=self.entry.name
            )
            found.append(Missing(RECIPIENT, "[address]", error))
        return tuple(found)

    @cached_property
    def arrival(self) -> date:
        """The working day on which it arrives if it is sent today; in doubt it goes abroad."""
        if self.by_mail:
            return working_days_after(self.today, WORKING_DAYS_EMAIL)
        known = bool(self._country and self.recipient)
        at_home = known and self.countries.code(self.recipient) in {None, self._country}
        days = WORKING_DAYS_AT_HOME if at_home else WORKING_DAYS_ABROAD
        return working_days_after(self.today, days)

    @cached_property
    def end(self) -> End:
        """The next possible end, whichever the letter asks for."""
        found = _first_end(self.entry.contract, self.today, self.arrival)
        return End(found[0] - ONE_DAY, found[1]) if found else End()

    def letter(self) -> Letter:
        """Compose it."""
        gap = self._gaps.get(RECIPIENT)
        return Letter(
            sender=self._sender_lines(),
            recipient=(gap,) if gap else self._recipient_lines(),
            place_and_date=f"{self._told('city')}, {self._day(self.today)}",
            reference=self._reference(),
            subject=self._subject(),
            salutation="Dear Sir or Madam,",
            paragraphs=tuple(self._paragraphs()),
            closing="Yours faithfully," if self._country != "US" else "Sincerely,",
            signature=self._told("full_name"),
            enclosures=tuple(self._enclosures()),
            contact=tuple(filter(None, (self._told("email"), self._told("phone")))),
        )

    def remarks(self) -> Iterator[Remark]:
        """Yield what is worth a look, while nothing is refused."""
        if self.sender:
            yield from self.sender.remarks
        if self.recipient:
            country = self.countries.code(self.recipient)
            lines = self.recipient[:-1] if country else self.recipient
            yield from address_remarks(lines, country or self._country)

    @property
    def _country(self) -> str:
        return (self.sender and self.sender.country) or ""

    @cached_property
    def _gaps(self) -> Mapping[str, str]:
        return {one.key: one.gap for one in self.missing}

    def _told(self, key: str) -> str:
        """Give a field of the sender, or the gap in its place."""
        return str(getattr(self.sender, key, None) or self._gaps.get(key, ""))

    def _paragraphs(self) -> Iterator[str]:
        yield self._act()
        yield "So that you can find the contract:"
        yield "\n".join(f"{name}: {value}" for name, value in self._identification())
        yield (
            "Please take no payment for the time after the end of the contract. Any direct debit "
            "mandate and any other authorisation that I gave you ends for that time."
        )
        if self.wishes.delete_data:
            yield (
                "Please delete my personal data after the end of the contract, as far as you need "
                "not keep it by law."
            )
        yield (
            "Please confirm in writing, by "
            f"{self._day(self._confirm_by())}, that you received this letter and "
            "on which day the contract ends."
        )

    def _act(self) -> str:
        last_day = self.wishes.last_day or self.end.last_day
        what = f"my contract for {self.entry.name}"
        if self.wishes.as_soon_as_possible or last_day is None:
            return f"I hereby cancel {what} with effect from the next possible date."
        return (
            f"I hereby cancel {what} with effect from the end of {self._day(last_day)}, otherwise "
            "at the next possible date."
        )

    def _identification(self) -> Iterator[tuple[str, str]]:
        particulars = self.entry.particulars
        yield "Name", self._told("full_name")
        yield "Address", ", ".join(self._sender_lines()[1:])
        for name, value in (
            ("Contract or customer number", particulars.contract_no),
            ("Account", particulars.account),
            ("Plan", self.entry.contract.billing[-1].plan),
            ("Paid with", particulars.payment),
        ):
            if value:
                yield name, value

    def _confirm_by(self) -> date:
        """Ask for an answer two weeks after arrival, but while there is time for a second way."""
        chosen = self.wishes.as_soon_as_possible or self.wishes.last_day
        safe_day = None if chosen else self.end.safe_day
        asked = self.arrival + _DAYS_TO_CONFIRM
        if safe_day and self.arrival < safe_day <= asked:
            asked = max(working_day_on_or_before(safe_day - ONE_DAY), self.arrival)
        return asked

    def _enclosures(self) -> Iterator[str]:
        if self.wishes.enclosures:
            yield "Enclosure:" if len(self.wishes.enclosures) == 1 else "Enclosures:"
            yield from self.wishes.enclosures

    def _subject(self) -> str:
        number = self.entry.particulars.contract_no
        return f"Cancellation of {self.entry.name}" + (f", contract {number}" if number else "")

    def _reference(self) -> str:
        """Derive the reference from what the letter is about: equal input, equal letter."""
        about = f"{self.entry.uid} {KIND} {self.today.isoformat()}"
        digits = hashlib.sha256(about.encode()).hexdigest()[:7].upper()
        return f"Reference {self.today.year}-{digits}"

    def _recipient_lines(self) -> tuple[str, ...]:
        """Give the address as the sender's post reads it: abroad the country is in capitals."""
        code = self.countries.code(self.recipient)
        if code is None or not self._country or code == self._country:
            return self.recipient
        return (*self.recipient[:-1], self.countries.name_abroad(code, self._country, "en"))

    def _sender_lines(self) -> tuple[str, ...]:
        city, postcode = self._told("city"), self._told("postcode")
        town = town_lines(self._country, city, postcode, self._told("region"))
        country = self.countries.name(self._country) if self._country else self._told("country")
        return tuple(filter(None, (self._told("full_name"), self._told("street"), *town, country)))

    def _day(self, day: date) -> str:
        return self.countries.long_date(day, "en", self._country)


_OF_SENDER = (
    Missing(
        "full_name",
        "[name]",
        InvalidInputError("The letter needs your name, as the contract has it."),
    ),
    Missing(
        "street", "[street]", InvalidInputError("The letter needs your street and house number.")
    ),
    Missing("city", "[town]", InvalidInputError("The letter needs your town.")),
    Missing("country", "[country]", InvalidInputError("The letter needs your country.")),
)


def _first_end(contract: Contract, today: date, arrival: date) -> tuple[date, date | None] | None:
    """Give the first day not owed that a cancellation arriving then reaches, and its safe day."""
    if contract.ends:
        return contract.ends, None
    for events in (trial_events(contract, today), paid_events(contract, today)):
        for found in events:
            if found.safe_day >= arrival:
                return found.event, found.safe_day
            if found.event > arrival + timedelta(days=36_525):
                break
    return (open_end(contract, arrival), None) if contract.terms.is_open else None
