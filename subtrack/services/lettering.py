"""Lettering: the letter with which a person cancels, composed of what is known and written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType

from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY, working_day_on_or_before, working_days_after
from subtrack.domain.deadlines import paid_events, trial_events
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.letter import Letter
from subtrack.domain.profile import Profile
from subtrack.domain.provider import WORKING_DAYS_ABROAD, WORKING_DAYS_AT_HOME
from subtrack.domain.standing import open_end
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.ports import Countries, Files, Layouts, LetterWriter, Today

KIND = "cancellation"
_DAYS_TO_CONFIRM = timedelta(days=14)
_NEEDED = MappingProxyType(
    {"full_name": "name", "street": "street", "city": "city", "country": "country"}
)
_LETTER_PAPER = frozenset("BZ CA CL CO CR DO GT MX NI PA PH PR SV US VE".split())  # noqa: SIM905 - a list of quoted codes is harder to read
"""Countries that print on Letter paper. Source: CLDR supplemental data; DO by use."""
_DIN = frozenset({"DE", "AT"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person wants of a letter; what is left out is chosen for them.

    `last_day` is the last day of the contract, printed as given. `recipient` are lines as on an
    envelope.
    """

    last_day: date | None = None
    as_soon_as_possible: bool = False
    layout: str | None = None
    recipient: tuple[str, ...] = ()
    delete_data: bool = False


@dataclass(frozen=True, slots=True)
class LetterDesk:
    """What a letter is made with: how it looks, who draws it, countries, and files."""

    layouts: Layouts
    writer: LetterWriter
    countries: Countries
    files: Files


class Lettering:
    """The letters of all entries."""

    def __init__(self, book: Book, desk: LetterDesk, today: Today) -> None:
        """Remember the book, what letters are made with, and the clock."""
        self._book = book
        self._desk = desk
        self._today = today

    def write(self, words: str, path: Path, wishes: Wishes) -> tuple[Letter, Path | None]:
        """Write the letter of an entry; give it, and the name an older file was moved to.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: something that the letter
                needs is missing, or the file's ending is not known. StorageError: it cannot be
                written.
        """
        letter, profile = self.composed(words, wishes)
        if path.suffix.lower() == ".txt":
            return letter, self._desk.files.write(path, plain_text(letter).encode())
        if path.suffix.lower() != ".pdf":
            raise InvalidInputError(
                "{name} has an ending that is not known; end it with .pdf or .txt.", name=path.name
            )
        layout = self._desk.layouts.get(wishes.layout or _default_layout(profile.country or ""))
        return letter, self._desk.files.write(path, self._desk.writer.write(letter, layout))

    def composed(self, words: str, wishes: Wishes) -> tuple[Letter, Profile]:
        """Compose the letter of an entry, and give whose it is."""
        entry = self._book.find(words)
        profile = self._sender(entry)
        recipient = wishes.recipient or entry.particulars.address
        if not recipient:
            raise InvalidInputError(
                "It is not known where letters to {name} go: give --to or --address.",
                name=entry.name,
            )
        composition = _Composition(
            entry, profile, recipient, wishes, self._today(), self._desk.countries
        )
        return composition.letter(), profile

    def _sender(self, entry: Subscription) -> Profile:
        holder = entry.particulars.holder
        profile = (
            next(
                (one for one in self._book.profiles() if one.name.casefold() == holder.casefold()),
                None,
            )
            if holder
            else self._book.default_profile()
        )
        if profile is None:
            raise InvalidInputError(
                "It is not known who writes the letter: profile --name --street --city --country "
                "says it."
            )
        missing = [said for key, said in _NEEDED.items() if not getattr(profile, key)]
        if missing:
            raise InvalidInputError(
                "The letter needs the sender's {missing}: profile {options} says it.",
                missing=", ".join(missing),
                options=" ".join(f"--{said}" for said in missing),
            )
        return profile


@dataclass(frozen=True, slots=True)
class _Composition:
    """One letter in the making."""

    entry: Subscription
    profile: Profile
    recipient: tuple[str, ...]
    wishes: Wishes
    today: date
    countries: Countries

    def letter(self) -> Letter:
        arrival = self._arrival()
        last_day, cancel_by = self._effect(arrival)
        return Letter(
            sender=self._sender_lines(),
            recipient=self.recipient,
            place_and_date=f"{self.profile.city}, {self._day(self.today)}",
            reference=self._reference(),
            subject=self._subject(),
            salutation="Dear Sir or Madam,",
            paragraphs=tuple(self._paragraphs(arrival, last_day, cancel_by)),
            closing="Yours faithfully," if self.profile.country != "US" else "Sincerely,",
            signature=self.profile.full_name or "",
            contact=tuple(one for one in (self.profile.email, self.profile.phone) if one),
        )

    def _arrival(self) -> date:
        """Give the working day on which a letter sent today arrives."""
        at_home = self.countries.is_at_home(self.recipient, self.profile.country or "")
        return working_days_after(
            self.today, WORKING_DAYS_AT_HOME if at_home else WORKING_DAYS_ABROAD
        )

    def _effect(self, arrival: date) -> tuple[date | None, date | None]:
        """Give the last day of the contract, and the last safe day that leads to it."""
        if self.wishes.as_soon_as_possible:
            return None, None
        if self.wishes.last_day:
            return self.wishes.last_day, None
        found = _first_end(self.entry.contract, self.today, arrival)
        return (found[0] - ONE_DAY, found[1]) if found else (None, None)

    def _paragraphs(
        self, arrival: date, last_day: date | None, cancel_by: date | None
    ) -> Iterator[str]:
        yield self._act(last_day)
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
            f"{self._day(self._confirm_by(arrival, cancel_by))}, that you received this letter and "
            "on which day the contract ends."
        )

    def _act(self, last_day: date | None) -> str:
        what = f"my contract for {self.entry.name}"
        if last_day is None:
            return f"I hereby cancel {what} with effect from the next possible date."
        return (
            f"I hereby cancel {what} with effect from the end of {self._day(last_day)}, otherwise "
            "at the next possible date."
        )

    def _identification(self) -> Iterator[tuple[str, str]]:
        particulars = self.entry.particulars
        yield "Name", self.profile.full_name or ""
        yield "Address", ", ".join(self._sender_lines()[1:])
        for name, value in (
            ("Contract or customer number", particulars.contract_no),
            ("Account", particulars.account),
            ("Plan", self.entry.contract.billing[-1].plan),
            ("Paid with", particulars.payment),
        ):
            if value:
                yield name, value

    def _confirm_by(self, arrival: date, cancel_by: date | None) -> date:
        """Ask for an answer two weeks after arrival, but while there is time for a second way."""
        asked = arrival + _DAYS_TO_CONFIRM
        if cancel_by and arrival < cancel_by <= asked:
            asked = max(working_day_on_or_before(cancel_by - ONE_DAY), arrival)
        return asked

    def _subject(self) -> str:
        number = self.entry.particulars.contract_no
        return f"Cancellation of {self.entry.name}" + (f", contract {number}" if number else "")

    def _reference(self) -> str:
        """Derive the reference from what the letter is about: equal input, equal letter."""
        about = f"{self.entry.uid} {KIND} {self.today.isoformat()}"
        digits = hashlib.sha256(about.encode()).hexdigest()[:7].upper()
        return f"Reference {self.today.year}-{digits}"

    def _sender_lines(self) -> tuple[str, ...]:
        profile = self.profile
        region = profile.region.partition("-")[2] if profile.region else ""
        if profile.country in {"US", "CA", "GB", "AU"}:
            town = " ".join(filter(None, (profile.city, region, profile.postcode)))
        else:
            town = " ".join(filter(None, (profile.postcode, profile.city)))
        country = self.countries.name(profile.country or "")
        return tuple(filter(None, (profile.full_name, profile.street, town, country)))

    def _day(self, day: date) -> str:
        return self.countries.long_date(day, self.profile.country or "")


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


def _default_layout(country: str) -> str:
    if country in _DIN:
        return "din5008b"
    return "us10" if country in _LETTER_PAPER else "plain"


def plain_text(letter: Letter) -> str:
    """Give a letter as plain text, block after block."""
    blocks = [
        "\n".join(letter.sender),
        "\n".join(letter.recipient),
        letter.place_and_date,
        letter.reference,
        letter.subject,
        letter.salutation,
        *letter.paragraphs,
        letter.closing,
        letter.signature,
    ]
    return "\n\n".join(blocks) + "\n"
