"""Today answers: what is done with a decision, each deed with its words and its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY, add_months
from subtrack.domain.decisions import MONTHS_UNTIL_ASKED_AGAIN, Kind
from subtrack.domain.reckoning import paid_chance, renewals
from subtrack.services.change import Change
from subtrack.services.deciding import Occurrence
from subtrack.services.inbox import Answered, Item
from subtrack.ui.speech import say
from subtrack.ui.undo import changes
from subtrack.ui.workspace import Workspace

_FEW_DAYS = timedelta(days=3)


class Answers:
    """The answers to decisions; all of them can be taken back."""

    def __init__(self, workspace: Workspace) -> None:
        """Remember who does it."""
        self._workspace = workspace
        self._services = workspace.services
        self._speech = workspace.speech

    def keep(self, item: Item, *, always: bool = False) -> None:
        """It goes on."""
        self._do(
            lambda: self._services.deciding.keep_one(item.occurrence, always=always),
            lambda change: self._kept(item, change, always=always),
        )

    def note(self, item: Item) -> None:
        """The person knows it."""
        words = say("{name}: noted").format(name=item.entry.name)
        self._do(lambda: self._services.deciding.keep_one(item.occurrence), lambda _: words)

    def renew(self, item: Item) -> None:
        """It was renewed by hand."""
        text = say("{name} is renewed: the charge of {day} is marked as paid")
        words = text.format(name=item.entry.name, day=self._speech.day(item.deadline.event))
        self._do(lambda: self._services.renewing.renew(item.occurrence), lambda _: words)

    def let_end(self, item: Item) -> None:
        """It is not renewed by hand."""
        event = item.deadline.event
        text = say("{name} ends {day}") if event > self._speech.today() else say("{name} has ended")
        words = text.format(name=item.entry.name, day=self._speech.day(event))
        self._do(lambda: self._services.renewing.let_end(item.occurrence), lambda _: words)

    def later(self, item: Item, day: date) -> None:
        """It asks again on a day."""
        words = say("{name} asks again {day}").format(
            name=item.entry.name, day=self._speech.day(day)
        )
        self._do(lambda: self._services.deciding.later_one(item.occurrence, day), lambda _: words)

    def acknowledge(self, item: Item) -> None:
        """Its reminders were seen."""
        text = say("{name}: seen")
        if item.reminds_on:
            text = say("{name}: seen, it reminds again {day}")
        day = self._speech.day(item.reminds_on) if item.reminds_on else ""
        words = text.format(name=item.entry.name, day=day)
        self._do(lambda: self._services.deciding.see_one(item.occurrence), lambda _: words)

    def cancel(self, item: Item) -> None:
        """Go to the steps that lead out."""
        self._workspace.doors.cancel(item.entry.number)

    def bring_back(self, item: Item) -> None:
        """It asks today."""
        words = say("{name} is back").format(name=item.entry.name)
        self._take_back(item.occurrence, words)

    def take_back(self, answered: Answered) -> None:
        """The answer is gone."""
        words = say("The answer for {name} is taken back").format(name=answered.entry.name)
        self._take_back(answered.occurrence, words)

    def see(self) -> None:
        """What was missed is seen."""
        preferences, today = self._services.preferences, self._speech.today()
        self._workspace.undo.do(
            lambda: preferences.visited(today),
            preferences.undo,
            lambda _: say("What happened since your last visit is seen"),
        )

    def _take_back(self, occurrence: Occurrence, words: str) -> None:
        self._do(lambda: self._services.deciding.take_back(occurrence), lambda _: words)

    def _do(self, answer: Callable[[], Change], words: Callable[[Change], str]) -> None:
        def told(token: Sequence[Change]) -> str:
            return words(token[0]) if token else ""

        self._workspace.undo.do(
            lambda: changes(answer()), self._services.subscriptions.undo_all, told
        )

    def _kept(self, item: Item, change: Change, *, always: bool) -> str:
        name = item.entry.name
        if always:
            day = self._speech.day(change.after.decisions[-1].asks_again)
            return say("{name} is kept and asks again after {day}").format(name=name, day=day)
        until = kept_until(change.after.contract, item.deadline.kind, item.deadline.event)
        if until is None:
            return say("{name} is kept").format(name=name)
        return say("{name} is kept until {day}").format(name=name, day=self._speech.day(until))


def kept_until(contract: Contract, kind: Kind, event: date) -> date | None:
    """Give the day on which what goes on now can end; None where the answer is about no term."""
    if kind not in {Kind.TRIAL, Kind.CANCEL_BY}:
        return None
    following = next(iter(renewals(contract, event + ONE_DAY)), None)
    return following.to if following else None


def asks_within_a_year(item: Item, today: date) -> bool:
    """Whether it would ask about a later term before a year has passed."""
    if item.deadline.kind is not Kind.CANCEL_BY:
        return False
    contract = item.entry.contract
    following = next(iter(renewals(contract, item.deadline.event + ONE_DAY)), None)
    if following is None:
        return False
    asks_again = add_months(today, MONTHS_UNTIL_ASKED_AGAIN)
    return paid_chance(contract, following).safe_day < asks_again


def days_to_put_off(today: date, last: date) -> list[tuple[str, date]]:
    """Give the usual days to be asked again, each with its words, up to the last safe day."""
    monday = today + timedelta(days=7 - today.weekday())
    usual = (
        (say("Tomorrow"), today + ONE_DAY),
        (say("In 3 days"), today + _FEW_DAYS),
        (say("Next Monday"), monday),
    )
    found: dict[date, str] = {}
    for words, day in usual:
        if day < last:
            found.setdefault(day, words)
    if today < last:
        found[last] = say("On the last safe day")
    return [(words, day) for day, words in found.items()]
