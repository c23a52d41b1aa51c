"""Guide words: what a guide says, line by line, in plain words.

What holds everywhere is said here and not in the records: cancel before you delete, keep proof,
look at the next statement, check the provider's own page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from subtrack.domain.catalog import Listing, Provenance
from subtrack.domain.provider import Role
from subtrack.domain.record import Question, Record
from subtrack.domain.unions import EU
from subtrack.services.dispute_words import DisputeWords
from subtrack.services.guides import Guide, Leaving
from subtrack.services.open_answers import open_answers
from subtrack.services.term_words import TermWords
from subtrack.services.wording import Wording

MONTHS_UNTIL_OLD = 12


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A right to withdraw from a new contract: where, for how many days, and who says so."""

    countries: frozenset[str]
    days: int
    law: str
    source: str
    checked: date


WITHDRAWALS = (
    Withdrawal(
        EU,
        14,
        "Directive 2011/83/EU, Article 9",
        "https://www.legislation.gov.uk/eudr/2011/83/article/9",
        date(2026, 11, 22),
    ),
    Withdrawal(
        frozenset({"GB"}),
        14,
        "Consumer Contracts Regulations 2013, regulations 29 and 30",
        "https://www.legislation.gov.uk/uksi/2013/3134",
        date(2026, 11, 22),
    ),
)


class GuideWords:
    """Says a guide through the wording of the command line or of the window."""

    def __init__(self, wording: Wording) -> None:
        """Remember how things are said."""
        self._wording = wording
        self._say = wording.translate

    def reliance(self, record: Record, today: date) -> str:
        """Say how far a record can be relied on: confidence, day, and age."""
        listing = record.listing
        # What a file says of itself is no reason to rely on it.
        strange = listing.provenance is Provenance.FILE
        parts = [self._say(_UNCHECKED if strange else _CONFIDENCE[listing.confidence])]
        age = months_old(listing, today)
        parts.append(
            self._say("Put together on {day}.").format(day=self._wording.day(listing.checked))
        )
        if age >= MONTHS_UNTIL_OLD:
            parts.append(
                self._say("That is {count} months ago: it may have changed.").format(count=age)
            )
        return " ".join(parts)

    def when(self, leaving: Leaving) -> Iterator[str]:
        """Say by when to cancel; a safe day that has passed is no reason to wait."""
        missed = leaving.missed
        if missed:
            yield self._say(
                "The safe day was {day}. Cancel now all the same: it may still count, for {event} "
                "has not come."
            ).format(day=self._wording.day(missed.safe_day), event=self._wording.day(missed.event))
        if missed and missed.may_work_until:
            yield self._say(
                "Sources disagree: by the latest of what they say, {day} is still in time."
            ).format(day=self._wording.day(missed.may_work_until))
        if leaving.cancel_by:
            template = "Otherwise cancel by {day}." if missed else "Cancel by {day}."
            yield self._say(template).format(day=self._wording.day(leaving.cancel_by))

    def who_bills(self, leaving: Leaving) -> Iterator[str]:
        """Say who bills, or how to find it out."""
        if isinstance(leaving, Guide):
            yield from self._who_bills(leaving)
        elif leaving.billed_by is None:
            yield from self._how_to_find_out(leaving.platforms)
        else:  # a seller would lead
            for one in leaving.platforms:
                if one.listing.slug == leaving.billed_by:
                    yield self._only_moves_money(one)

    def _who_bills(self, guide: Guide) -> Iterator[str]:
        if guide.billed_by and guide.leading.facts.role:
            yield self._say("{name} bills it, so it is cancelled there and its terms hold.").format(
                name=guide.leading.listing.name
            )
        if guide.last_step:
            yield self._only_moves_money(guide.last_step)
        if guide.billers:
            yield from self._how_to_find_out(guide.billers)

    def _only_moves_money(self, service: Record) -> str:
        return self._say(
            "{name} only moves the money: cancel first, and stop the payment there only "
            "afterwards, for charges after the end."
        ).format(name=service.listing.name)

    def _how_to_find_out(self, billers: Sequence[Record]) -> Iterator[str]:
        yield self._say(
            "Who bills decides where to cancel. Look at the last charge on your statement, or at "
            "the receipt that came by e-mail:"
        )
        for biller in billers:
            tokens = ", ".join(biller.listing.statement_tokens)
            if tokens:
                seller = biller.facts.role is not Role.PAYMENT_SERVICE
                template = _BILLS if seller else _MOVES_MONEY
                yield self._say(template).format(tokens=tokens, name=biller.listing.name)
            else:
                yield self._say("- It may also be {name}.").format(name=biller.listing.name)
        yield self._say("- Anything else: the provider itself.")

    def terms(self, record: Record) -> Iterator[str]:
        """Say the terms of a record; what it does not know is left to `open_questions`."""
        return TermWords(self._wording).lines(record)

    def disputes(self, record: Record) -> Iterator[tuple[str, str]]:
        """Say on what sources disagree, each with what is used for what."""
        return DisputeWords(self._wording).lines(record)

    def answers(self, record: Record) -> Iterator[str]:
        """Say what decides about money, as far as the record knows, and who says so."""
        for answer in record.answers:
            if answer.text:
                numbers = ", ".join(str(number) for number in answer.sources)
                source = f"[{numbers}]" if numbers else self._say("(source not noted)")
                yield f"{answer.text} {source}"

    def open_questions(self, record: Record) -> Iterator[str]:
        """Say what the record does not know: not known, which is never "none"."""
        for answer in open_answers(record):
            looked = self._say("looked for, not found") if answer.looked else ""
            note = f" ({looked})" if looked else ""
            yield self._say(_QUESTIONS[answer.question]) + note

    def at_hand(self, leaving: Leaving) -> Iterator[tuple[str, str]]:
        """Say what the person noted of what one may be asked for, each with what it is."""
        names = {
            "account": self._say("Account"),
            "contract_no": self._say("Contract number"),
            "plan": self._say("Plan"),
            "payment": self._say("Payment"),
        }
        for key, value in leaving.at_hand:
            yield names[key], value

    def contact(self, record: Record) -> Iterator[tuple[str, str]]:
        """Say how the provider is reached, what is for cancelling first."""
        names = {
            "cancel_phone": self._say("Phone for cancelling"),
            "cancel_email": self._say("E-mail for cancelling"),
            "support_url": self._say("Help pages"),
            "phone": self._say("Phone"),
            "hours": self._say("Hours"),
            "email": self._say("E-mail"),
        }
        for key, name in names.items():
            value = getattr(record.contact, key)
            if value:
                yield name, value
        for address in record.facts.addresses:
            purpose = self._say(_PURPOSES[address.purpose or ""])
            whom = f" ({address.country})" if address.country else ""
            yield f"{purpose}{whom}", ", ".join(address.lines)

    def successor(self, record: Record) -> Iterator[str]:
        """Say that another record took over."""
        if record.successor:
            yield self._say("It goes on as {name}: read the guide of {name} as well.").format(
                name=self._wording.name_of(record.successor)
            )

    def always(self, leaving: Leaving) -> Iterator[str]:
        """Say what holds everywhere."""
        yield self._say("Deleting an app or an account does not cancel: cancel before you delete.")
        yield self._say(
            "Keep proof: a screenshot with its date, the e-mail, or a copy of the letter."
        )
        yield self._say("Look at the next statement: nothing more may be charged after the end.")
        yield self._say("Check the provider's own page before you rely on this: steps change.")
        for right in WITHDRAWALS:
            if leaving.country in right.countries:
                yield self._say(
                    "Within {count} days of signing up online you may withdraw without a reason "
                    "({law}, {source}, read on {day}); for digital content begun at once it can be "
                    "lost."
                ).format(
                    count=right.days,
                    law=right.law,
                    source=right.source,
                    day=self._wording.day(right.checked),
                )


def months_old(listing: Listing, today: date) -> int:
    """Give in how many months before that of `today` a record was put together."""
    checked = listing.checked
    return (today.year - checked.year) * 12 + today.month - checked.month


_BILLS = "- {tokens}: {name} bills it."
_MOVES_MONEY = "- {tokens}: {name} only moves the money; the provider itself bills."
_UNCHECKED = "This record came from a file. Nobody has checked it."
_CONFIDENCE = MappingProxyType(
    {
        "official": "The steps stand on the provider's own page.",
        "corroborated": "Two or more independent sources agree on the steps.",
        "single": "Only one source was found for the steps: check them.",
    }
)
_PURPOSES = MappingProxyType(
    {
        "": "Letters to",
        "cancel": "Letters that cancel to",
        "customer-service": "Letters to customer service",
        "head-office": "Head office, not for cancelling",
        "privacy": "For questions about your data, not for cancelling",
    }
)
_QUESTIONS = MappingProxyType(
    {
        Question.LIMIT_BEFORE_RENEWAL: "how long before a renewal one must cancel",
        Question.LIMIT_BEFORE_TRIAL_END: "how long before a trial ends one must cancel",
        Question.CHARGED_BEFORE_END: "whether the next term is charged before this one ends",
        Question.TRIAL_ENDS_AT_ONCE: "whether a trial ends at once when it is cancelled",
        Question.DELETING_CANCELS: "whether deleting the account or the app does anything",
        Question.EQUIPMENT: "whether there is equipment to return, by when, and for what fee",
        Question.REFUND_FIRST: "whether a first purchase is paid back",
        Question.REFUND_RENEWAL: "whether a renewal is paid back",
        Question.WHOSE_ADDRESS: "for which country and purpose the address is",
    }
)
