"""Today words: what a card says of a decision: what happens, what it costs, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.decisions import TO_KNOW, Decision, Kind
from subtrack.domain.periods import YEAR
from subtrack.domain.provider import Channel
from subtrack.domain.subscription import Subscription
from subtrack.domain.trial_access import TrialAccess
from subtrack.services.inbox import Attention, Item, Nearness
from subtrack.services.onward_words import sayings
from subtrack.ui.nearness import tone_of
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.text import Part

_MARK = "\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """The texts of a card; `note` is what else to know, with its icon.

    `by` names the day to answer by, `near` how near it is, `send` the day for a way that takes
    time. `seen` says that its reminders were, and when they come again. `spoken` is all of it, for
    readers.
    """

    name: str
    chip: str
    sentence: tuple[Part, ...]
    note: str
    note_icon: str
    by: tuple[Part, ...]
    near: str
    send: str
    seen: str
    near_tone: str
    send_tone: str
    exactly: str

    @property
    def spoken(self) -> str:
        """The whole card in sentences."""
        sentence, by = (_plain(parts) for parts in (self.sentence, self.by))
        until = ", ".join(filter(None, (by, self.near, self.send, self.seen)))
        return " ".join(filter(None, (f"{self.name}, {self.chip}.", sentence, self.note, until)))

    @property
    def short(self) -> str:
        """Which card it is: whose, and by when."""
        return f"{self.name}: {_plain(self.by)}"


class DecisionWords:
    """Says decisions in the person's language."""

    def __init__(self, speech: Speech) -> None:
        """Remember how days, money and periods are said."""
        self._speech = speech

    def card(self, item: Item) -> CardWords:
        """Say everything that stands on a card."""
        today, deadline = self._speech.today(), item.deadline
        note, icon = self._note(item, today)
        day = deadline.event if self._untold(item, today) else deadline.date
        return CardWords(
            name=item.entry.name,
            chip=chip(item.entry, deadline.kind, deadline.event),
            sentence=self.sentence(item),
            note=note,
            note_icon=icon,
            by=self._by(item, today),
            near=self._speech.near(day),
            send=self._send(item, today),
            seen=self._seen(item),
            near_tone=tone_of(day, today),
            send_tone=tone_of(item.send_by or day, today),
            exactly=self._speech.exactly(day),
        )

    def sentence(self, item: Item) -> tuple[Part, ...]:
        """Say in one sentence what happens and what it costs, the amount in medium weight."""
        deadline, contract = item.deadline, item.entry.contract
        price = deadline.price
        paused = self._paused(item)
        if paused:
            return ((paused, "body", "text2"),)
        if deadline.kind is Kind.REFUND_WINDOW:
            price = contract.prices.on(deadline.reckoning[0].origin)
        text = self._template(item).format(
            event=self._speech.day(deadline.event),
            price=_MARK,
            cycle=self._speech.cycle(item.cycle),
            term=self._term(item),
            before=self._speech.money(contract.prices.on(deadline.reckoning[0].origin - ONE_DAY)),
            date=self._speech.day(deadline.date),
        )
        if deadline.kind in TO_KNOW:
            return ((text, "body", "text2"),)
        return _emphasised(text, self._speech.money(price), "medium")

    def days(self, nearness: Nearness, first: date, week_ends: date) -> str:
        """Say which days a group means; `first` is the earliest day in it."""
        if nearness is Nearness.THIS_WEEK:
            return say("until {day}").format(day=self._speech.day(week_ends))
        if nearness in {Nearness.TODAY, Nearness.TOMORROW}:
            return self._speech.day(first)
        return ""

    def _template(self, item: Item) -> str:
        kind, event = item.deadline.kind, item.deadline.event
        passed = event <= self._speech.today()
        if kind is Kind.TRIAL and passed:
            return say("The trial turned into a paid plan {event}, {price} {cycle}.")
        if kind is Kind.RENEWAL:
            return (
                say("Was due {event}, {price}. It does not renew by itself.")
                if passed
                else say("Due {event}, {price}. It does not renew by itself.")
            )
        texts = {
            Kind.TRIAL: say("Trial ends {event}, then {price} {cycle}."),
            Kind.PROMO_ENDS: say(
                "The lower price ends: from {event} on {price} {cycle} instead of {before}."
            ),
            Kind.PRICE_CHANGE: say(
                "The price rises: from {event} on {price} {cycle} instead of {before}."
            ),
            Kind.REFUND_WINDOW: say("The first {price} can be asked back until {date}."),
            Kind.CONTRACT_END: say("It ends; nothing is owed after that day."),
            Kind.CARD_EXPIRES: say("The card that pays it is not valid after that day."),
        }
        return texts.get(kind) or self._renewal(item)

    def _renewal(self, item: Item) -> str:
        terms = item.entry.contract.terms
        if terms.is_open:
            return say("The minimum term ends {event}, then it runs on for {price} {cycle}.")
        if terms.renewal_period is None or terms.renewal_period.length == item.cycle.length:
            return say("Renews {event} for {term}, {price}.")
        return say("Renews {event} for {term}, {price} {cycle}.")

    def _paused(self, item: Item) -> str:
        """Say what happens in a pause, in which nothing is charged; empty outside of one."""
        deadline = item.deadline
        said, onward = sayings(deadline), deadline.onward
        if said is None or onward is None or onward.pause is None:
            return ""
        if deadline.event <= self._speech.today():
            template = say("The trial turned into a paid plan {event}.")
        elif deadline.kind is Kind.TRIAL:
            template = say("Trial ends {event}, then it is a paid plan.")
        elif onward.term is None:
            template = say("The minimum term ends {event}, then it runs on.")
        else:
            template = say("Renews {event} for {term}.")
        happens = template.format(event=self._speech.day(deadline.event), term=self._term(item))
        return f"{happens} {self._speech.wording.filled(said.cost, deadline)}"

    def _term(self, item: Item) -> str:
        return self._speech.period(item.entry.contract.terms.renewal_period or item.cycle)

    def _by(self, item: Item, today: date) -> tuple[Part, ...]:
        kind, day = item.deadline.kind, item.deadline.date
        if self._untold(item, today):
            day, template = item.deadline.event, say("Was due {day}")
        elif item.deadline.late:
            template = say("Safe day was {day}")
        elif kind is Kind.RENEWAL:
            template = say("Renew by {day}")
        elif kind is Kind.REFUND_WINDOW:
            template = say("Ask by {day}")
        else:
            template = say("Cancel by {day}")
        return _emphasised(template.format(day=_MARK), self._speech.day(day), "strong")

    def _send(self, item: Item, today: date) -> str:
        sending = item.sending
        if sending is None or not today < item.deadline.date > sending.day:
            return ""
        by, now = _use_words(sending.channel)
        return now if sending.day <= today else by.format(day=self._speech.day(sending.day))

    def _seen(self, item: Item) -> str:
        if item.attention is not Attention.SEEN:
            return ""
        if item.reminds_on is None:
            return say("seen")
        return say("seen, again {day}").format(day=self._speech.day(item.reminds_on))

    def _note(self, item: Item, today: date) -> tuple[str, str]:
        deadline = item.deadline
        day, event = self._speech.day(deadline.date), self._speech.day(deadline.event)
        if self._untold(item, today):
            return say("Did you renew it? Nobody marked it as paid."), "info"
        if deadline.late and deadline.event <= today:
            text = say("Look whether it was charged: cancelled soon, it may be paid back.")
            return text, "info"
        if deadline.late:
            text = say("Cancel now all the same: it may still count, for {event} has not come.")
            return text.format(event=event), "info"
        texts = {
            TrialAccess.RUNS_ON: say("Cancelled now, it runs on to its end all the same."),
            TrialAccess.ENDS_AT_ONCE: say(
                "Access stops the moment you cancel: use it until {day}, then cancel."
            ),
            TrialAccess.VARIES: say("Access may stop the moment you cancel: look before you do."),
        }
        access = item.trial_access
        return (texts.get(access, "").format(day=day) if access else ""), "bulb"

    @staticmethod
    def _untold(item: Item, today: date) -> bool:
        return item.deadline.kind is Kind.RENEWAL and item.deadline.event <= today


def _use_words(channel: Channel) -> tuple[str, str]:
    """Say to use a way by a day, and to use it today."""
    sent = say("send by {day}"), say("send it today")
    gone = say("go there by {day}"), say("go there today")
    texts = {
        Channel.LETTER: (say("post by {day}"), say("post it today")),
        Channel.EMAIL: sent,
        Channel.TEXT_MESSAGE: sent,
        Channel.PHONE: (say("call by {day}"), say("call today")),
        Channel.IN_PERSON: gone,
        Channel.BANK: gone,
    }
    return texts.get(channel, (say("do it by {day}"), say("do it today")))


def answered_words(entry: Subscription, decision: Decision, speech: Speech) -> str:
    """Say what was kept."""
    event = speech.day(decision.event)
    price = speech.money(decision.price) if decision.price else ""
    texts = {
        Kind.TRIAL: say("Kept after the trial that ends {event}, {price}."),
        Kind.CANCEL_BY: say("Kept beyond {event}, {price}."),
        Kind.RENEWAL: say("Renewed for {event}, {price}."),
        Kind.PROMO_ENDS: say("Kept at the full price from {event}, {price}."),
        Kind.PRICE_CHANGE: say("Kept at the new price from {event}, {price}."),
        Kind.REFUND_WINDOW: say("Kept, the money is not asked back."),
        Kind.CONTRACT_END: say("Known: it ends {event}."),
        Kind.CARD_EXPIRES: say("Known: the card is not valid from {event} on."),
        Kind.FOLLOW_UP: say("Done: the step of the cancellation for {event}."),
        Kind.WATCH: say("Looked: the statement for {event}."),
    }
    if decision.always:
        day = speech.day(decision.asks_again)
        return say("Kept beyond {event}, {price}. It asks again from {day} on.").format(
            event=event, price=price, day=day
        )
    found = texts.get(decision.kind, say("Answered for {event}."))
    if decision.kind is Kind.RENEWAL and decision.event not in entry.contract.paid:
        found = texts[Kind.CANCEL_BY]
    return found.format(event=event, price=price)


def chip(entry: Subscription, kind: Kind, event: date) -> str:
    """Say what kind of decision it is, in a word or two."""
    texts = {
        Kind.TRIAL: say("Trial"),
        Kind.RENEWAL: say("By hand"),
        Kind.PROMO_ENDS: say("Promotion"),
        Kind.PRICE_CHANGE: say("Price rise"),
        Kind.REFUND_WINDOW: say("Money back"),
    }
    if kind in texts:
        return texts[kind]
    terms = entry.contract.terms
    if terms.notice or terms.minimum_term:
        return say("Contract")
    is_yearly = entry.contract.billing_on(event).cycle.length == YEAR.length
    return say("Yearly") if is_yearly else say("Renewal")


def group_word(nearness: Nearness) -> str:
    """Say the head of a group."""
    texts = {
        Nearness.OVERDUE: say("Overdue"),
        Nearness.TODAY: say("Today"),
        Nearness.TOMORROW: say("Tomorrow"),
        Nearness.THIS_WEEK: say("This week"),
        Nearness.LATER: say("Later"),
    }
    return texts[nearness]


def _emphasised(text: str, value: str, step: str) -> tuple[Part, ...]:
    before, _, after = text.partition(_MARK)
    return ((before, "body", "text2"), (value, step, "text"), (after, "body", "text2"))


def _plain(parts: tuple[Part, ...]) -> str:
    return "".join(text for text, _, _ in parts)
