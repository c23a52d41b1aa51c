"""Composing: what a letter says, block by block, of what is known."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from types import MappingProxyType

from subtrack.domain.dates import ONE_DAY, working_day_on_or_before, working_days_after
from subtrack.domain.letter import Letter
from subtrack.domain.letter_kinds import Cause, Fact, Kind, Pattern
from subtrack.domain.money import Money, sums
from subtrack.domain.phrases import Phrases
from subtrack.domain.profile import Profile
from subtrack.domain.provider import Channel, working_days
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.letter_addresses import in_a_sentence, recipient_lines, sender_lines
from subtrack.services.letter_charges import charges_named
from subtrack.services.letter_end import End, first_end
from subtrack.services.letter_law import Citing, cite, first_sent, for_data, situation_of
from subtrack.services.letter_needs import DECEASED, RECIPIENT, Missing, asked, needed
from subtrack.services.own_wording import OWN, OwnWording, Paragraph
from subtrack.services.ports.letters import Countries, LetterBook
from subtrack.services.wishes import Wishes

_DETAILS = "details"
"""The block that is made of facts and not of a text."""
ENDING = frozenset({Kind.CANCELLATION, Kind.OBJECTION})
"""Kinds that end a contract on a day to come, and must have their answer in time for it."""
_NOT_TOLD = MappingProxyType(
    {
        Kind.BANK_STOP: ("number", "account", "plan"),
        Kind.DATA_DELETION: ("plan", "payment"),
        Kind.COMPLAINT: ("account", "payment"),
    }
)
"""What a kind of letter does not tell, for the recipient has no use for it."""


@dataclass(frozen=True, kw_only=True)
class Composition:
    """One letter in the making.

    What is missing leaves a gap that can be seen. A letter that goes by mail alone may have no
    `recipient`; it is not missing then. `registered`: it goes by registered post. `signed` is the
    picture of the sender's signature. `asks_whose`: it is not known for customers of which country
    the recipient is. `company` is whom a letter to others is about; empty where it is only known by
    the entry's name. `template` are the person's texts by their places; `told` gives what fills
    them, where that is not of this language.
    """

    entry: Subscription
    sender: Profile | None
    recipient: tuple[str, ...]
    wishes: Wishes
    today: date
    countries: Countries
    book: LetterBook
    by_mail: bool = False
    registered: bool = False
    signed: bytes = b""
    asks_whose: bool = False
    company: str = ""
    template: Mapping[str, str] = field(default_factory=dict)
    told: Callable[[str], Mapping[str, str]] | None = None

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Every fact that the letter needs and nobody told."""
        known = {one.key for one in self._needed}
        more = (asked(name) for name in self.wording.unknown() if name not in known)
        return (*self._needed, *more)

    @cached_property
    def _needed(self) -> tuple[Missing, ...]:
        """What every letter of its kind needs and nobody told."""
        recipient = None if self.by_mail else self.recipient
        return tuple(needed(self.entry.name, self.sender, recipient, self.wishes))

    @cached_property
    def arrival(self) -> date:
        """The working day on which it arrives if it is sent today; in doubt it goes abroad."""
        if self.by_mail:
            return working_days_after(self.today, working_days(Channel.EMAIL, abroad=True))
        known = bool(self.country and self.recipient)
        at_home = known and self.countries.code(self.recipient) in {None, self.country}
        takes = working_days(Channel.LETTER, abroad=not at_home, registered=self.registered)
        return working_days_after(self.today, takes)

    @cached_property
    def end(self) -> End:
        """The next possible end, whichever the letter asks for."""
        return first_end(self.entry.contract, self.today, self.arrival)

    @cached_property
    def law(self) -> Citing:
        """Which rule it cites for what it does, and why."""
        situation = situation_of(self.entry, self.sender, self.wishes, self.today, self._last_day)
        situation = replace(situation, arrival=self.arrival)
        return cite(self.book.rules(), situation, self._phrases.language)

    @cached_property
    def data_law(self) -> Citing:
        """Which rule it cites where it also asks for data to be deleted."""
        # Data protection is for the living: a letter about a death cites no rule for data.
        also = self.wishes.kind is not Kind.DATA_DELETION and not self._holder_died
        wanted = self.wishes.delete_data and also
        situation = for_data(self.law.situation)
        rules = self.book.rules() if wanted else ()
        return cite(rules, situation, self._phrases.language)

    def letter(self) -> Letter:
        """Compose it."""
        gap, phrases = self._gaps.get(RECIPIENT), self._phrases
        language, subject = phrases.language, self._subject()
        return Letter(
            sender=self._sender_lines(),
            recipient=(gap,) if gap else self._recipient_lines(),
            place_and_date=phrases.formed(
                "place_and_date", place=self._told("city"), date=self._day(self.today)
            ),
            reference=phrases.formed("reference", reference=self._reference()),
            subject=subject,
            salutation=phrases.formed("salutation", addressee=self._addressee()),
            paragraphs=tuple(one.text for one in self.paragraphs if one.text),
            closing=phrases.form["closing"],
            signature=self._told("full_name"),
            enclosures=tuple(self._enclosures()),
            contact=tuple(filter(None, (self._told("email"), self._told("phone")))),
            language=language,
            subject_label=phrases.form["subject_label"],
            code=self._reference(),
            signed=self.signed,
        )

    def in_english(self) -> Letter | None:
        """Compose it in English, to be read beside it; None where it is in English."""
        if self.wishes.language.startswith("en"):
            return None
        wishes = replace(self.wishes, language="en")
        return replace(self, wishes=wishes, told=self._facts_of).letter()

    @property
    def country(self) -> str:
        """The country of the sender; empty where it is not known."""
        return (self.sender and self.sender.country) or ""

    @cached_property
    def _pattern(self) -> Pattern:
        return self.book.pattern(self.wishes.kind)

    @cached_property
    def _phrases(self) -> Phrases:
        return self.book.phrases(self.wishes.language, self._country_of_words)

    @cached_property
    def _country_of_words(self) -> str:
        """Whose words and dates the letter has: in English the sender's, else the recipient's."""
        if self.wishes.language == "en-US":
            return "US"
        if self.wishes.language == "en" or not self.recipient:
            return self.country
        return self.countries.code(self.recipient) or self.country

    @cached_property
    def _gaps(self) -> Mapping[str, str]:
        return {one.key: one.gap for one in self._needed}

    def _told(self, key: str) -> str:
        """Give a field of the sender, or the gap in its place."""
        return str(getattr(self.sender, key, None) or self._gaps.get(key, ""))

    @property
    def _last_day(self) -> date | None:
        """The last day of the contract that the letter names."""
        if self.wishes.as_soon_as_possible:
            return None
        return self.wishes.last_day or self.end.last_day

    @property
    def _holder_died(self) -> bool:
        """Whether the contract was in the name of somebody who died, and not in the sender's."""
        return self.wishes.cause is Cause.DEATH

    @cached_property
    def _known(self) -> frozenset[Fact]:
        found = {*self.law.situation.known}
        rule = self.law.rule
        if rule:
            found |= {Fact.LAW, Fact.REMINDS} if rule.reminds else {Fact.LAW}
        if self.data_law.rule:
            found.add(Fact.DATA_LAW)
        return frozenset(found)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs, with what the person made of them."""
        return self.wording.paragraphs

    @cached_property
    def wording(self) -> OwnWording:
        """What the person made of what the program says."""
        standing = [one.say for one in self._pattern.blocks if one.stands(self._known)]
        return OwnWording(
            said=[(block, self._words(block)) for block in standing],
            edits=self.wishes.edits,
            template=self.template,
            facts=self.told or self._facts_of,
        )

    def law_told(self) -> Iterator[Remark]:
        """Say of each rule whether the letter names it, and why."""
        text = self._whole_text
        yield from (*self.law.why(text), *self.data_law.why(text))

    def law_named(self) -> Iterator[Remark]:
        """Say which rules the letter names, and why."""
        text = self._whole_text
        yield from (*self.law.named(text), *self.data_law.named(text))

    @property
    def _whole_text(self) -> str:
        return "\n".join(one.text for one in self.paragraphs)

    def _words(self, block: str) -> str:
        """Give what the program says in a block; empty where there is nothing to say."""
        if block == _DETAILS:
            return self._details()
        if block == OWN:
            return self.wishes.own or ""
        return self._phrases.said(block, {**self._facts, "law": self._law_of(block)})

    def _law_of(self, block: str) -> str:
        law = self.data_law.rule if block == "delete_law" else self.law.rule
        return law.name(self._phrases.language) if law else ""

    def _facts_of(self, block: str) -> Mapping[str, str]:
        """Give what a template may ask for in a block."""
        particulars, plan = self.entry.particulars, self.entry.contract.billing[-1].plan
        return {
            **self._facts,
            "law": self._law_of(block),
            "full_name": self._told("full_name"),
            "contract_no": particulars.contract_no or "",
            "account": particulars.account or "",
            "plan": plan or "",
        }

    @cached_property
    def _facts(self) -> Mapping[str, str]:
        contract = self.entry.contract
        days = {
            "last_day": self._last_day or self.end.last_day,
            "started": contract.started,
            "sent": first_sent(self.entry, self.wishes, self.today),
            "warned": self.wishes.warned,
            "trial_ends": contract.trial_ends,
            "answer_by": self._answer_by(),
        }
        return {
            "service": self._about,
            "total": self._total(),
            "deceased": self.wishes.deceased or self._gaps.get(DECEASED, ""),
            **{name: self._day(day) if day else "" for name, day in days.items()},
        }

    def _details(self) -> str:
        phrases, particulars = self._phrases, self.entry.particulars
        facts: dict[str, str | None] = {
            "company": "" if self._pattern.is_for_company else self._about,
            "name": self._facts[DECEASED] if self._holder_died else self._told("full_name"),
            "address": "" if self._holder_died else in_a_sentence(self._sender_lines()[1:]),
            "number": particulars.contract_no,
            "account": particulars.account,
            "plan": self.entry.contract.billing[-1].plan,
            "payment": particulars.payment,
        }
        for key in _NOT_TOLD.get(self.wishes.kind, ()):
            facts[key] = None
        told = [(key, value) for key, value in facts.items() if value]
        told += [("charge", self._charge(*one)) for one in self._charges]
        return "\n".join(
            phrases.formed("labelled", label=phrases.labels[key], value=value)
            for key, value in told
        )

    @property
    def _charges(self) -> tuple[tuple[date, Money], ...]:
        return charges_named(self.entry, self.wishes.kind, self.today)

    def _charge(self, day: date, price: Money) -> str:
        return self._phrases.formed("charge", amount=self._amount(price), date=self._day(day))

    def _total(self) -> str:
        """Write what was charged in all, each currency on its own."""
        amounts = [self._amount(one) for one in sums(price for _, price in self._charges)]
        language = self.wishes.language[:2]
        return self.countries.listed(amounts, language, self._country_of_words)

    def _amount(self, money: Money) -> str:
        return self.countries.amount(money, self.wishes.language[:2], self._country_of_words)

    def _answer_by(self) -> date:
        """Ask for an answer in good time, but while there is time for a second way."""
        rule = self.law.rule
        days = (rule and rule.answer_days) or self._pattern.answer_days
        asked = self.arrival + timedelta(days=days)
        chosen = self.wishes.as_soon_as_possible or self.wishes.last_day
        safe_day = self.end.safe_day if self.wishes.kind in ENDING and not chosen else None
        if safe_day and self.arrival < safe_day <= asked:
            asked = max(working_day_on_or_before(safe_day - ONE_DAY), self.arrival)
        return asked

    def _enclosures(self) -> Iterator[str]:
        if self.wishes.enclosures:
            one = len(self.wishes.enclosures) == 1
            yield self._phrases.form["enclosure" if one else "enclosures"]
            yield from self.wishes.enclosures

    def _subject(self) -> str:
        phrases, number = self._phrases, self.entry.particulars.contract_no
        subject = phrases.subjects[self.wishes.kind.value].format_map({"service": self._about})
        if not number or self.wishes.kind is Kind.BANK_STOP:
            return subject
        return phrases.formed("subject_with_number", subject=subject, number=number)

    @property
    def _about(self) -> str:
        """What the letter is about: to others it names the company, which knows no nickname."""
        return self.entry.name if self._pattern.is_for_company else self.company or self.entry.name

    def _addressee(self) -> str:
        return self.recipient[0] if self.recipient else self.entry.name

    def _reference(self) -> str:
        """Derive the reference from what the letter is about: equal input, equal letter."""
        about = f"{self.entry.uid} {self.wishes.kind.value} {self.today.isoformat()}"
        digits = hashlib.sha256(about.encode()).hexdigest()[:7].upper()
        return f"{self.today.year}-{digits}"

    def _recipient_lines(self) -> tuple[str, ...]:
        language = self._phrases.language
        return recipient_lines(self.countries, self.recipient, self.country, language)

    def _sender_lines(self) -> tuple[str, ...]:
        return sender_lines(self.countries, self._told, self.country, self._phrases.language)

    def _day(self, day: date) -> str:
        language = self.wishes.language[:2]
        return self.countries.long_date(day, language, self._country_of_words)
