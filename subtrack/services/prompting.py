"""Prompting: what to say or to paste to cancel, in the language of who is told."""

from __future__ import annotations

from dataclasses import replace

from subtrack.domain.provider import Channel
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.case_scripts import SPOKEN, WRITTEN, Cancelling, Script, Tongue
from subtrack.services.leading import leading, letter_address
from subtrack.services.letter_language import language_of
from subtrack.services.ports.clock import Today
from subtrack.services.ports.letters import Countries, LetterBook
from subtrack.services.ports.records import Providers
from subtrack.services.wishes import THEIRS, Wishes

_ELSEWHERE = "en"
"""What is spoken where a company sells everywhere."""


class Prompting:
    """Short texts in place of a letter, in its language where that is spoken to customers."""

    def __init__(
        self,
        book: Book,
        providers: Providers,
        letters: LetterBook,
        countries: Countries,
        today: Today,
    ) -> None:
        """Remember the book, the records, what letters say, the countries and the clock."""
        self._book = book
        self._providers = providers
        self._letters = letters
        self._countries = countries
        self._today = today

    def script(self, words: str, channel: Channel, speaks: str = "en") -> Script | None:
        """Give a text for a channel; None for those on which nothing is said.

        `speaks` is the person's language, taken where it is spoken there too. `words` name an
        entry by its number or its name.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: several have that name.
        """
        if channel not in SPOKEN | WRITTEN:
            return None
        entry = self._book.find(words)
        sender = self._book.holder(entry.particulars.holder)
        country = (sender and sender.country) or ""
        address = letter_address(entry, country or None, self._providers.get)
        place = self._place(entry, address, country)
        kept = self._book.preferences().letter_language(entry.uid)
        wished = kept or (_ELSEWHERE if place is None else THEIRS)
        wishes = Wishes(language=wished, speaks=speaks)
        language = language_of(wishes, place or (), country, self._countries)
        there = self._countries.code(place or ()) or country
        tongue = self._tongue(language, country if language == "en" else there)
        told = Cancelling(
            entry=entry,
            sender=sender,
            addressee=(*address, entry.name)[0],
            today=self._today(),
            tongue=tongue,
        )
        return self._with_english(told, channel, country)

    def _place(
        self, entry: Subscription, address: tuple[str, ...], country: str
    ) -> tuple[str, ...] | None:
        """Give the address that tells the language; empty for the person's country, None for none.

        At an office abroad that a record names, nobody answers customers: a company that is known
        to sell in the person's country is told in the language there.
        """
        lead = leading(entry.particulars, self._providers.get)
        abroad = self._countries.code(address) not in {None, country}
        if not (abroad and lead and lead.has_address(address)):
            return address
        return () if country in lead.countries else None

    def _with_english(self, told: Cancelling, channel: Channel, country: str) -> Script | None:
        found = told.script(channel)
        if found is None or found.language.startswith("en"):
            return found
        english = replace(told, tongue=self._tongue("en", country)).script(channel)
        if english is None:
            return found
        return replace(found, english="\n\n".join(filter(None, (english.subject, english.text))))

    def _tongue(self, language: str, country: str) -> Tongue:
        where = "US" if language == "en-US" else country
        phrases = self._letters.phrases(language, where)
        return Tongue(phrases=phrases, countries=self._countries, country=where)
