"""Records: everything that a provider record says, as one reads it in a guide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from subtrack.domain.catalog import Listing
from subtrack.domain.disputes import ADVANCES, WINDOWS, Dispute
from subtrack.domain.money import Money
from subtrack.domain.periods import Period
from subtrack.domain.provider import Channel, ConditionalTerms, Provider, is_registered


class Question(StrEnum):
    """What decides about money; every record is asked all of them."""

    LIMIT_BEFORE_RENEWAL = "limit-before-renewal"
    LIMIT_BEFORE_TRIAL_END = "limit-before-trial-end"
    CHARGED_BEFORE_END = "charged-before-end"
    TRIAL_ENDS_AT_ONCE = "trial-ends-at-once"
    DELETING_CANCELS = "deleting-cancels"
    EQUIPMENT = "equipment"
    REFUND_FIRST = "refund-first"
    REFUND_RENEWAL = "refund-renewal"
    WHOSE_ADDRESS = "whose-address"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a question: a text with the numbers of its sources, or none.

    `looked` tells "looked for, not found" from "not looked for".
    """

    question: Question
    text: str | None = None
    sources: tuple[int, ...] = ()
    looked: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the record does not know."""
        return self.text is None

    @property
    def lacks_source(self) -> bool:
        """Whether there is an answer, and nothing tells where it was read."""
        return self.text is not None and not self.sources


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts were read: an address, who published it, and when it was read."""

    url: str
    publisher: str
    retrieved: date
    title: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class RouteStep:
    """One action, and the place where it is done."""

    do: str
    where: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One way to cancel; `country` and `for_plan` say for whom, `sources` are numbers from 1."""

    channel: Channel
    steps: tuple[RouteStep, ...]
    sources: tuple[int, ...]
    title: str | None = None
    url: str | None = None
    for_plan: str | None = None
    country: str | None = None

    @property
    def is_registered(self) -> bool:
        """Whether it is a letter that is to be registered."""
        steps = (text for step in self.steps for text in (step.do, step.where))
        return is_registered(self.channel, (self.title, *steps))


@dataclass(frozen=True, slots=True)
class Alternative:
    """What one can do instead of cancelling, such as a pause."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What goes wrong, and what to do then."""

    when: str
    then: str


@dataclass(frozen=True, slots=True)
class Faq:
    """A question and its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan with its price on a day, from the source of that number."""

    name: str
    price: Money
    cycle: Period
    source: int
    region: str | None = None
    trial_days: int | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """A limit that is no length of time, such as a day of the month: what it is for, in words."""

    text: str
    day_of_month: int | None = None
    working_days: int | None = None
    before_delivery: Period | None = None
    sources: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The terms that only a reader can use."""

    trial_days: int | None = None
    trial_access_after: str | None = None
    access_after: str | None = None
    refund: str | None = None
    refund_days: int | None = None
    early_exit_fee: str | None = None
    undo: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How a provider is reached."""

    support_url: str | None = None
    email: str | None = None
    phone: str | None = None
    hours: str | None = None
    cancel_email: str | None = None
    cancel_phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A whole record: `listing` in brief, `facts` for the reckoning, and all that one reads."""

    listing: Listing
    facts: Provider
    website: str
    words: Words
    contact: Contact
    routes: tuple[Route, ...]
    sources: tuple[Source, ...]
    needs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    problems: tuple[Problem, ...] = ()
    faq: tuple[Faq, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    plans: tuple[Plan, ...] = ()
    special_terms: tuple[ConditionalTerms, ...] = ()
    deadline_rules: tuple[DeadlineRule, ...] = ()
    endings: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    successor: str | None = None

    def length_of(self, fact: str) -> Period | None:
        """Give the length of time that the record has for a fact of disputes, such as a notice."""
        if fact in WINDOWS:
            days: int | None = getattr(self.words, WINDOWS[fact])
            return Period(days=days) if days else None
        period: Period | None = getattr(self.facts.terms, ADVANCES.get(fact, ""), None)
        return period
