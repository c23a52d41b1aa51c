"""Wording: the one place that turns steps, deadlines and known errors into sentences.

Every sentence is a template that goes through a translator; days, money and periods are written
by functions that are passed in, so that the command line and the window each speak their own way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import OF_A_CASE, Kind
from subtrack.domain.errors import KnownError
from subtrack.domain.money import Money
from subtrack.domain.periods import Period
from subtrack.domain.reckoning import RULE, Reckoning, Step
from subtrack.domain.record_faults import Fault
from subtrack.domain.remarks import Remark, Told
from subtrack.domain.terms import PERSON, Rule
from subtrack.domain.trial_access import TrialAccess
from subtrack.services.onward_words import sayings
from subtrack.services.translating import Translator, english
from subtrack.services.trial_advice import trial_advice

Reason = tuple[date, str]
"""A day, and the sentence that says why it is that one."""


def begun(text: str) -> str:
    """Begin a text with a capital letter, as a sentence or a line begins."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True)
class Wording:
    """How things are said: the language, days, money, and the names of records."""

    translate: Translator = english
    day: Callable[[date], str] = date.isoformat
    money: Callable[[Money], str] = str
    name_of: Callable[[str], str] = str

    def error(self, error: KnownError) -> str:
        """Say what went wrong, in one sentence."""
        return self._said(error.template, error.values)

    def fault(self, fault: Fault) -> str:
        """Say what is wrong at a place of a record."""
        return self._said(fault.template, fault.values)

    def remark(self, remark: Remark) -> str:
        """Say what is worth a look, in one sentence."""
        return self._said(remark.template, remark.values)

    def told(self, said: Remark | KnownError) -> str:
        """Say a remark or an error."""
        return self.remark(said) if isinstance(said, Remark) else self.error(said)

    def _said(self, template: str, values: Mapping[str, object]) -> str:
        filled = {key: self._value(value) for key, value in values.items()}
        if filled.get("field") in _FIELDS:
            filled["field"] = self.translate(_FIELDS[str(filled["field"])])
        return self.translate(template).format(**filled)

    def period(self, period: Period) -> str:
        """Say how long: `1 month`, `2 years and 6 months`, `48 hours`."""
        units = (
            (period.years, "{count} year(s)"),
            (period.months, "{count} month(s)"),
            (period.weeks, "{count} week(s)"),
            (period.days, "{count} day(s)"),
            (period.hours, "{count} hour(s)"),
        )
        parts = [self.translate(unit, count).format(count=count) for count, unit in units if count]
        return self.translate(" and ").join(parts)

    def cycle(self, period: Period) -> str:
        """Say how often: `every month`, `every 3 months`, `every 2 weeks`."""
        single = _SINGLE_CYCLES.get(str(period))
        if single:
            return self.translate(single)
        return self.translate("every {period}").format(period=self.period(period))

    def why(self, deadline: Deadline) -> list[str]:
        """Say step by step why this day; the last sentence names the day and the event."""
        return [sentence for _, sentence in self.reasons(deadline)]

    def reasons(self, deadline: Deadline, today: date | None = None) -> list[Reason]:
        """Say step by step why this day, each sentence with the day that its step arrives at.

        The last one names the day and the event. Without `today` the event has not come.
        """
        *steps, _ = deadline.reckoning
        passed = today is not None and deadline.event <= today and deadline.kind not in OF_A_CASE
        last = self.filled(_PASSED, deadline) if passed else self._conclusion(deadline)
        return [*self._steps(steps), (deadline.date, last)]

    def steps(self, reckoning: Reckoning) -> list[Reason]:
        """Say the steps of a reckoning, each with its day, without what the event costs."""
        return list(self._steps(reckoning))

    def reminder(
        self, name: str, deadline: Deadline, today: date, access: TrialAccess | None = None
    ) -> str:
        """Say in one text what is due: what happens, what it costs, and what to do by when.

        With what becomes of the `access` to a trial that is cancelled, it says when that is wise.
        """
        happens = self.happens(name, deadline)
        if deadline.kind in OF_A_CASE:
            return f"{happens} {self.asked(deadline, today)}"
        if deadline.event <= today:
            return self.filled(_MISSED, deadline, name=name)
        if deadline.late:
            return f"{happens} {self.filled(_LATE, deadline)}"
        usual = (_ADVICE_TODAY if deadline.date == today else _ADVICE)[_ADVICE_FOR[deadline.kind]]
        is_trial = deadline.kind is Kind.TRIAL
        wise = trial_advice(access, deadline.date, today) if access and is_trial else None
        return f"{happens} {self.filled(wise or usual, deadline)}"

    def happens(self, name: str, deadline: Deadline) -> str:
        """Say what happens on the event, and what it costs."""
        said = sayings(deadline)
        if said:
            happens = self.filled(said.happens, deadline, name)
            return f"{happens} {self.filled(said.cost, deadline)}"
        return self.filled(_HAPPENS[deadline.kind], deadline, name=name)

    def asked(self, deadline: Deadline, today: date) -> str:
        """Say what a case asks for on a day, or asked for on a day that has passed."""
        what = " ".join(sentence for _, sentence in self._steps(deadline.reckoning[:-1]))
        if deadline.date < today:
            return f"{what} {self.filled(_WAS_DUE, deadline)}"
        return what or self.filled(_CONCLUSIONS[deadline.kind], deadline)

    def _steps(self, steps: Iterable[Step]) -> Iterator[Reason]:
        for step in steps:
            template = _STEPS[step.rule]
            if step.rule is Rule.CHARGE and step.by is None:
                template = _CHARGED_BY_HAND
            elif step.rule is Rule.CHARGE and step.origin == step.to:
                template = _NEXT_CHARGE
            elif step.rule is Rule.CASE_TASK and step.by is None:
                template = _TASK_ON_LAST_DAY
            said = self.translate(template).format(
                origin=self.day(step.origin),
                to=self.day(step.to),
                by=self.period(step.by) if step.by else "",
                who=self.who(step.source),
                what=step.what,
            )
            yield step.to, said

    def _conclusion(self, deadline: Deadline) -> str:
        if any(step.rule is Rule.BOUND for step in deadline.reckoning):
            return self.filled(_BOUND, deadline)
        if deadline.kind in OF_A_CASE:
            late = deadline.late
            return self.filled(_STILL_DUE if late else _CONCLUSIONS[deadline.kind], deadline)
        if deadline.late:
            return self.filled(_LATE, deadline)
        said = sayings(deadline)
        if said:
            concludes = self.filled(said.concludes, deadline)
            return f"{concludes} {self.filled(said.cost, deadline)}"
        return self.filled(_CONCLUSIONS[deadline.kind], deadline)

    def filled(self, template: str, deadline: Deadline, name: str = "") -> str:
        """Say a template of a deadline in its days, its money and its periods."""
        return self.translate(template).format(
            name=name,
            date=self.day(deadline.date),
            event=self.day(deadline.event),
            before=self.day(deadline.date - ONE_DAY),
            **self._money_of(deadline),
        )

    def _money_of(self, deadline: Deadline) -> dict[str, str]:
        onward = deadline.onward
        if onward is None:
            return {"price": self.money(deadline.price)}
        until = onward.pause.until if onward.pause else None
        return {
            "price": self.money(onward.price),
            "cycle": self.cycle(onward.cycle),
            "term": self.period(onward.term) if onward.term else "",
            "notice": self.period(onward.notice) if onward.notice else "",
            "charged": self.day(onward.charged) if onward.charged else "",
            "until": self.day(until) if until else "",
        }

    def who(self, source: str) -> str:
        """Say who asks for something: the contract, or whoever a record is about."""
        if source in {PERSON, RULE}:
            return self.translate("The contract")
        return self.name_of(source)

    def _value(self, value: object) -> object:
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, KnownError):
            return self.error(value)
        if isinstance(value, Told):
            return self.translate(value)
        if isinstance(value, Fault):
            return f"{value.place}: {self.fault(value)}" if value.place else self.fault(value)
        return self.money(value) if isinstance(value, Money) else value


_FIELDS = MappingProxyType(
    {
        "account": "account",
        "address": "address",
        "category": "category",
        "city": "town",
        "contact-email": "e-mail address",
        "contract-no": "contract number",
        "country": "country",
        "email": "e-mail address",
        "enclosure": "enclosure",
        "full-name": "name on the letter",
        "holder": "contract holder",
        "name": "name",
        "note": "note",
        "payment": "payment",
        "phone": "phone number",
        "plan": "plan",
        "postcode": "postcode",
        "recipient": "recipient",
        "region": "region",
        "street": "street",
        "tag": "tag",
        "text": "text",
    }
)
_SINGLE_CYCLES = MappingProxyType(
    {"P1D": "every day", "P1W": "every week", "P1M": "every month", "P1Y": "every year"}
)
_CHARGED_BY_HAND = "The next charge is due on {to}; it does not renew by itself."
_NEXT_CHARGE = "The next term begins on {to}, the day that was given for the next charge."
_TASK_ON_LAST_DAY = "By {to} this is to be done: “{what}”."
_STEPS = MappingProxyType(
    {
        Rule.TRIAL_END: "The trial turns into a paid plan on {to}.",
        Rule.CHARGE: "Billed from {origin} on, the next term begins {by} later, on {to}.",
        Rule.MINIMUM_TERM: "The minimum term of {by} from {origin} on is over on {to}.",
        Rule.RENEWAL_TERM: "The terms from {origin} on add up to {by}; the next begins on {to}.",
        Rule.RENEWAL_ASSUMED: "How it renews is not known; it is assumed to renew by {by}.",
        Rule.NOTICE: "{who} asks for {by} of notice: back to {to}.",
        Rule.TRIAL_NOTICE: "{who} wants to know {by} before a trial ends: back to {to}.",
        Rule.CANCEL_BEFORE: "{who} wants to know {by} before: back to {to}.",
        Rule.CHARGED_BEFORE_END: "{who} may charge as early as {by} before: back to {to}.",
        Rule.NOTICE_NOT_KNOWN_FOR_TRIAL: (
            "The notice of {by} is not known to hold for the trial, so it is left out."
        ),
        Rule.BILLER_NOT_KNOWN: (
            "Who bills is not known, so the earliest day of all who might is taken."
        ),
        Rule.LAST_RENEWAL: "The last chance to leave before that is the term that begins on {to}.",
        Rule.NEW_PRICE: "A higher price holds from {origin} on; it is first charged on {to}.",
        Rule.PROMOTION_ENDS: "The lower price ends on {origin}; the full one is charged on {to}.",
        Rule.BOUND: "No term ends before that, so an ordinary cancellation does not avoid it.",
        Rule.REFUND_WINDOW: (
            "{who} pays back within {by} of the first charge on {origin}, that day included."
        ),
        Rule.CONTRACT_END: "{to} is the first day that is not owed.",
        Rule.CARD_EXPIRES: "On {to} the card is no longer valid.",
        Rule.CASE: "The next step of the cancellation falls on {to}.",
        Rule.CASE_SEND: "Opened on {origin}; {by} later, on {to}, it should have been sent.",
        Rule.CASE_PROOF: "Sent on {origin}; {by} later, on {to}, a proof of it should be kept.",
        Rule.CASE_RECEIPT: "Sent on {origin}; {by} later, on {to}, a receipt should have come.",
        Rule.CASE_DELIVERY_RECORD: (
            "Posted on {origin}; {by} later, on {to}, fetch the record of its delivery: a slip "
            "from the counter does not prove that it arrived."
        ),
        Rule.CASE_SECOND_WAY: (
            "{origin} is the last safe day; on {to}, {by} before it, use a second way if nobody "
            "has confirmed yet."
        ),
        Rule.CASE_REMIND: (
            "Waited for an answer since {origin}; {by} later, on {to}, remind them by a second way."
        ),
        Rule.CASE_ESCALATE: (
            "Waited since {origin}; {by} later, on {to}, take it further: to your bank, and to "
            "whoever helps consumers where you live."
        ),
        Rule.CASE_ASK_FOR_END: (
            "Received on {origin}; {by} later, on {to}, ask in writing for the day on which it "
            "ends."
        ),
        Rule.CASE_REFUSAL: "They refused on {origin}; decide how to go on.",
        Rule.CASE_OFFER: (
            "They made an offer on {origin}; decide within {by}, by {to}. What you sent still "
            "counts."
        ),
        Rule.CASE_SAVE_DATA: (
            "It ends on {origin}; {by} before, on {to}, save what you want to keep."
        ),
        Rule.CASE_TASK: "{origin} is the last day; {by} later, on {to}, this is due: “{what}”.",
        Rule.CASE_STEP: "Sent on {origin}; within {by}, by {to}, this is to be done: “{what}”.",
        Rule.CASE_ACCESS: "It ended on {origin}; on {to} look whether the access is closed.",
        Rule.CASE_STATEMENT: (
            "{origin} would have been the next charge; {by} later, on {to}, it shows on the "
            "statement."
        ),
        Rule.CASE_STATEMENT_AGAIN: (
            "{origin} would have been one more charge; {by} later, on {to}, look a second time."
        ),
        Rule.CASE_WRITE: "Charged again on {origin}: write to them and ask for the money.",
        Rule.CASE_STOP_PAYMENT: (
            "Charged again on {origin}; {by} later, on {to}, have further payments stopped."
        ),
        Rule.CASE_MONEY_BACK: (
            "Charged again on {origin}; {by} later, on {to}, get the money back through whoever "
            "moved it."
        ),
        Rule.CASE_ASK_BANK: "Disputed on {origin}; {by} later, on {to}, ask how far it is.",
        Rule.CASE_ASK_AUTHORITY: (
            "Taken further on {origin}; {by} later, on {to}, ask how far it is."
        ),
        Rule.CASE_REOPENED: "Taken up again on {origin}; say where it stands.",
        Rule.CASE_CLOSE: "Nothing is left to look at on {to}.",
        Rule.DAY_BEFORE: "The day before is {to}.",
    }
)
_CONCLUSIONS = MappingProxyType(
    {
        Kind.TRIAL: (
            "So {date} is the last safe day to cancel; on {event} {price} is charged for the first "
            "time."
        ),
        Kind.CANCEL_BY: (
            "So {date} is the last safe day to cancel; on {event} it renews for {price}."
        ),
        Kind.RENEWAL: "So {date} is the day to decide; on {event} {price} is due if you go on.",
        Kind.PROMO_ENDS: (
            "So {date} is the last safe day to be out before {event}, when {price} is charged."
        ),
        Kind.PRICE_CHANGE: (
            "So {date} is the last safe day to be out before {event}, when {price} is charged."
        ),
        Kind.REFUND_WINDOW: (
            "So {date} is the last safe day to ask for the money; on {event} it is too late to "
            "count on it."
        ),
        Kind.CONTRACT_END: "{date} is the last day of the contract; it ends on {event}.",
        Kind.CARD_EXPIRES: "{date} is the last day of the card; from {event} on charges fail.",
        Kind.FOLLOW_UP: "Act on {date}; the day is {event}.",
        Kind.WATCH: "Look at the statement on {date}; the day is {event}.",
    }
)
_BOUND = "{date} is the day before the new price of {price} is first charged, on {event}."
_STILL_DUE = "{date} has passed; the day was {event}. Do it now all the same."
_WAS_DUE = "It was due on {date}; do it now, and say what came of it."
_LATE = (
    "The safe day was {date}. Act now all the same: it may still count, for {event} has not come."
)
_PASSED = "The safe day was {date}; {event} has come."
_MISSED = (
    "The trial of {name} turned into a paid plan on {event}; the safe day was {date}. Look whether "
    "{price} was charged: cancelled soon, it may be paid back."
)
_HAPPENS = MappingProxyType(
    {
        Kind.TRIAL: "The trial of {name} ends on {event}, then {price} is charged.",
        Kind.CANCEL_BY: "{name} renews on {event} for {price}.",
        Kind.RENEWAL: "{name} is due on {event}: {price}. It does not renew by itself.",
        Kind.PROMO_ENDS: "The lower price of {name} ends: {price} on {event}.",
        Kind.PRICE_CHANGE: "{name} becomes dearer: {price} on {event}.",
        Kind.REFUND_WINDOW: "{name} can still be paid back; after {date} not safely.",
        Kind.CONTRACT_END: "{name} ends; {event} is the first day not owed.",
        Kind.CARD_EXPIRES: "The card that pays {name} is not valid from {event} on.",
        Kind.FOLLOW_UP: "The cancellation of {name} wants your next step.",
        Kind.WATCH: "Look whether {name} was charged all the same.",
    }
)
_CANCEL, _DECIDE, _DO = "cancel", "decide", "do"
_ADVICE_FOR = MappingProxyType(
    {
        Kind.TRIAL: _CANCEL,
        Kind.CANCEL_BY: _CANCEL,
        Kind.RENEWAL: _DECIDE,
        Kind.PROMO_ENDS: _CANCEL,
        Kind.PRICE_CHANGE: _CANCEL,
        Kind.REFUND_WINDOW: _DECIDE,
        Kind.CONTRACT_END: _DO,
        Kind.CARD_EXPIRES: _DO,
    }
)
_ADVICE = MappingProxyType(
    {
        _CANCEL: "Keep it, or cancel by {date}.",
        _DECIDE: "Decide by {date}.",
        _DO: "Do what is needed by {date}.",
    }
)
_ADVICE_TODAY = MappingProxyType(
    {
        _CANCEL: "Today, {date}, is the last safe day: cancel before noon, or keep it.",
        _DECIDE: "Decide today, {date}, before noon.",
        _DO: "Do what is needed today, {date}.",
    }
)
