"""Insights words: how sums, findings and what stopping would save are said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from subtrack.domain.currencies import minor_digits
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.money import Money
from subtrack.domain.particulars import DIRECT, NOT_KNOWN
from subtrack.domain.subscription import Subscription
from subtrack.services.departures import Departure
from subtrack.services.findings import Alike, ByTheYear, Finding, Rise, TrialsEnd, Twice
from subtrack.services.outgoing import (
    CurrencyOut,
    MonthOut,
    Outgoing,
    PartOut,
    Span,
    percent_of,
)
from subtrack.services.same_kind import ServiceKind
from subtrack.services.what_if import Stop
from subtrack.ui.categories import category_name
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.bar_chart import Bar, grid
from subtrack.ui.widgets.figure_lines import Figure
from subtrack.ui.widgets.tick_list import TickRow

MOST_MONTHS = 24
"""With more of them there is a bar for each year."""
MOST_PARTS = 8
_NAMED = 4
_WHOLE_FROM = 100
"""From so many whole units on, values in the chart are without minor digits."""


@dataclass(frozen=True, slots=True)
class FindingSaid:
    """A finding in words: icon, title, the fact; and what leads to where one acts."""

    icon: str
    title: str
    fact: str
    link: str


class OutWords:
    """Says what goes out."""

    def __init__(self, speech: Speech) -> None:
        """Remember how money and days are said."""
        self._speech = speech

    def title(self, out: Outgoing) -> str:
        """Say what the sum is of."""
        month = self._speech.month_of_year
        if out.span is Span.NEXT:
            words = say("Leaves your accounts from {first} to {last}")
            return words.format(first=month(out.first), last=month(out.end - ONE_DAY))
        if out.span is Span.YEAR:
            return say("Leaves your accounts in {year}").format(year=out.first.year)
        return say("Left your accounts since {first}").format(first=month(out.first))

    def note(self, out: Outgoing, shown: CurrencyOut | None) -> str:
        """Say what is and is not in the sum."""
        said = {
            Span.NEXT: say("If nothing changes."),
            Span.YEAR: say("What went out and what is still to come, if nothing changes."),
            Span.START: say("As far as charges are known here."),
        }[out.span]
        return " ".join(filter(None, (said, self._others(out, shown), *self._doubts(out))))

    def bars(self, shown: CurrencyOut) -> list[Bar]:
        """Give a bar for each month, or each year where they are many."""
        rounds = max((one.total.minor for one in shown.months), default=0)
        value = self._value(rounds, shown.total.currency)
        return [
            Bar(
                label=self._label(one, shown),
                below=self._below(one, place, shown),
                first=one.often.minor,
                second=one.seldom.minor,
                value=value(one.total),
                told=self._told(one, shown),
            )
            for place, one in enumerate(stretches(shown))
        ]

    def lines(self, bars: Sequence[Bar], currency: str) -> list[tuple[int, str]]:
        """Give the lines of the chart with what they are called."""
        unit = 10 ** minor_digits(currency)
        values = grid(max((one.whole for one in bars), default=0), max(unit // 100, 1))
        even = all(value % unit == 0 for value in values)
        number, amount = self._speech.number, self._speech.amount
        return [
            (one, number(one // unit) if even else amount(Money(one, currency))) for one in values
        ]

    def stretch(self, one: MonthOut, shown: CurrencyOut) -> str:
        """Say which month it is, or which year."""
        return str(one.month.year) if by_year(shown) else self._speech.month_of_year(one.month)

    def categories(self, shown: CurrencyOut, *, everything: bool) -> list[Figure]:
        """Give the categories with their shares; small ones together unless all are wanted."""
        parts = shown.categories
        few = everything or len(parts) <= MOST_PARTS
        kept = parts if few else parts[: MOST_PARTS - 1]
        most = max((one.sum.minor for one in parts), default=0) or 1
        found = [self._part(category(one.key), one.sum, one.percent, most) for one in kept]
        if not few:
            left = parts[MOST_PARTS - 1 :]
            rest = Money(sum(one.sum.minor for one in left), shown.total.currency)
            words = say("{count} others").format(count=self._speech.number(len(left)))
            percent = percent_of(rest.minor, shown.total.minor)
            found.append(self._part(words, rest, percent, max(most, rest.minor)))
        return found

    def takers(self, shown: CurrencyOut) -> list[Figure]:
        """Give who takes the money, with how many subscriptions."""
        return [
            Figure(self._taker(one), self._speech.amount(one.sum), self.count(one.subscriptions))
            for one in shown.takers
        ]

    def count(self, subscriptions: int) -> str:
        """Say how many subscriptions."""
        words = say("{count} subscription(s)", subscriptions)
        return words.format(count=self._speech.number(subscriptions))

    def sums(self, amounts: Sequence[Money]) -> str:
        """Say sums of unlike currencies."""
        return ", ".join(map(self._speech.money, amounts))

    def _others(self, out: Outgoing, shown: CurrencyOut | None) -> str:
        others = [one.total for one in out.currencies if one is not shown]
        if not others:
            return ""
        words = say("{sums} come on top; without a rate they are not added.")
        return words.format(sums=self._speech.listed([self._speech.money(one) for one in others]))

    def _doubts(self, out: Outgoing) -> Sequence[str]:
        number, found = self._speech.number, []
        if out.unmarked:
            words = say("{count} charge(s) not marked as paid are in it.", out.unmarked)
            found.append(words.format(count=number(out.unmarked)))
        if out.not_known:
            words = say("Of {count} subscription(s) earlier charges are not known.", out.not_known)
            found.append(words.format(count=number(out.not_known)))
        return found

    def _label(self, one: MonthOut, shown: CurrencyOut) -> str:
        return str(one.month.year) if by_year(shown) else self._speech.short_month(one.month)

    @staticmethod
    def _below(one: MonthOut, place: int, shown: CurrencyOut) -> str:
        """Say the year where it begins."""
        begins = place == 0 or one.month.month == 1
        return str(one.month.year) if begins and not by_year(shown) else ""

    def _value(self, most: int, currency: str) -> Callable[[Money], str]:
        unit = 10 ** minor_digits(currency)
        if most < _WHOLE_FROM * unit:
            return self._speech.amount
        return lambda money: self._speech.number((money.minor * 2 + unit) // (2 * unit))

    def _told(self, one: MonthOut, shown: CurrencyOut) -> str:
        money = self._speech.money
        words = (
            say("{month}: {total}, of which {seldom} for yearly and other bills")
            if one.seldom.minor
            else say("{month}: {total}")
        )
        month = self.stretch(one, shown)
        return words.format(month=month, total=money(one.total), seldom=money(one.seldom))

    def _part(self, word: str, amount: Money, percent: int, most: int) -> Figure:
        share = min(amount.minor / most, 1)
        shown = say("{percent} %").format(percent=self._speech.number(percent))
        if not percent and amount.minor:
            shown = say("under 1 %")
        return Figure(word, self._speech.amount(amount), share=share, last=shown)

    def _taker(self, one: PartOut) -> str:
        names = {DIRECT: say("The provider itself"), NOT_KNOWN: say("Not known")}
        key = one.key or NOT_KNOWN
        return names.get(key) or self._speech.wording.name_of(key)


class AsideWords:
    """Says what stopping would save, what ended, and what is worth a look."""

    def __init__(self, speech: Speech) -> None:
        """Remember how money and days are said."""
        self._speech = speech

    def stop(self, one: Stop, until: date) -> TickRow:
        """Say what stopping would save before `until`, less than a year from today."""
        amount, known = self.sums(one.saves), bool(one.saves)
        if one.since is None:
            amount, line = say("not known"), say("It is not known from when on.")
        else:
            line = self._since(one, one.since, until)
        return TickRow(one.entry.number, one.entry.name, line, amount or say("nothing"), known)

    def departure(self, one: Departure, today: date) -> Figure:
        """Say what ended, and what that saved."""
        day = self._speech.day(one.verified or one.last_day)
        if one.verified:
            note, amount = say("verified {day}"), self.sums(one.saved) or say("nothing")
        else:
            note = say("ended {day}") if one.last_day < today else say("ends {day}")
            amount = say("not counted yet") if one.may_count else say("not counted")
        tone = "text" if one.verified else "text2"
        return Figure(one.entry.name, amount, note.format(day=day), tone=tone)

    def finding(self, one: Finding) -> FindingSaid:
        """Say what is worth a look."""
        if isinstance(one, TrialsEnd):
            return self._trials(one)
        if isinstance(one, Rise):
            return self._rise(one)
        if isinstance(one, ByTheYear):
            return self._by_the_year(one)
        return self._several(one)

    def sums(self, amounts: Sequence[Money]) -> str:
        """Say sums of unlike currencies."""
        return ", ".join(map(self._money, amounts))

    def _money(self, money: Money) -> str:
        return _unbroken(self._speech.money(money))

    def _dated(self, day: date) -> str:
        return _unbroken(self._speech.dated(day))

    def _since(self, one: Stop, since: date, until: date) -> str:
        day = self._speech.short_day(since) if since < until else self._speech.dated(since)
        if not one.owed:
            return say("from {day}").format(day=day)
        words = say("from {day}, {sums} until then")
        return words.format(day=day, sums=self.sums(one.owed))

    def _trials(self, one: TrialsEnd) -> FindingSaid:
        day = _unbroken(self._speech.day(one.first))
        if len(one.entries) > 1:
            count = self._speech.number(len(one.entries))
            title = say("{count} trials end soon").format(count=count)
            words = say("{names}; the first one on {day}.")
            fact = words.format(names=self._names(one.entries), day=day)
        else:
            entry = one.entries[0]
            title = say("The trial of {name} ends soon").format(name=entry.name)
            price = self._money(entry.contract.prices.on(one.first))
            cycle = self._speech.cycle(entry.contract.billing_on(one.first).cycle)
            words = say("On {day}, then {price} {cycle}.")
            fact = words.format(day=day, price=price, cycle=cycle)
        return FindingSaid("clock", title, fact, say("Decide"))

    def _rise(self, one: Rise) -> FindingSaid:
        ahead = one.since > self._speech.today()
        title = say("{name} rises by {percent} %") if ahead else say("{name} rose by {percent} %")
        fact = say("{before} to {after} from {day} on.")
        percent = self._speech.number(one.percent)
        return FindingSaid(
            "rise",
            title.format(name=one.entry.name, percent=percent),
            fact.format(
                before=self._money(one.before),
                after=self._money(one.after),
                day=self._dated(one.since),
            ),
            say("History"),
        )

    def _by_the_year(self, one: ByTheYear) -> FindingSaid:
        fact = say("{yearly} a year instead of {now}, by the record's price of {day}.")
        return FindingSaid(
            "scales",
            say("{name} by the year").format(name=one.entry.name),
            fact.format(
                yearly=self._money(one.cheaper.plan.price),
                now=self._money(one.now),
                day=self._dated(one.cheaper.as_of),
            ),
            say("Guide"),
        )

    def _several(self, one: Twice | Alike) -> FindingSaid:
        count = self._speech.number(len(one.entries))
        if isinstance(one, Twice):
            name = self._speech.wording.name_of(one.provider)
            title = say("{count} subscriptions with {name}").format(count=count, name=name)
        else:
            title = _kinds()[one.kind].format(count=count)
        words = say("{names}, {sums} a month together.")
        fact = words.format(names=self._names(one.entries), sums=self.sums(one.a_month))
        return FindingSaid("alike", title, fact, say("Compare"))

    def _names(self, entries: Sequence[Subscription]) -> str:
        names = [entry.name for entry in entries]
        if len(names) > _NAMED:
            more = self._speech.number(len(names) - _NAMED)
            names[_NAMED:] = [say("{count} more").format(count=more)]
        return self._speech.listed(names)


def stretches(shown: CurrencyOut) -> tuple[MonthOut, ...]:
    """Give the months, or the years where the months are many."""
    return shown.years if by_year(shown) else shown.months


def by_year(shown: CurrencyOut) -> bool:
    """Whether the months are too many for a bar each."""
    return len(shown.months) > MOST_MONTHS


def category(key: str | None) -> str:
    """Say a category."""
    return say("No category") if key is None else category_name(key)


def _unbroken(text: str) -> str:
    """Keep an amount or a day on one line."""
    return text.replace(" ", "\u00a0")


def _kinds() -> dict[ServiceKind, str]:
    return {
        ServiceKind.AI_ASSISTANT: say("{count} AI assistants"),
        ServiceKind.MUSIC: say("{count} music services"),
        ServiceKind.VPN: say("{count} VPNs"),
        ServiceKind.PASSWORDS: say("{count} password managers"),
        ServiceKind.CLOUD_STORAGE: say("{count} cloud storages"),
        ServiceKind.MEAL_KITS: say("{count} meal kits"),
    }
