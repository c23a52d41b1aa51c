"""Calendar cells: what stands on each day of a month, in the person's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from subtrack.domain.decisions import OF_A_CASE, Kind
from subtrack.domain.money import Money
from subtrack.services.inbox import Item
from subtrack.services.planner import Plan, PlannedCharge, PlannedDay
from subtrack.ui.nearness import tone_of
from subtrack.ui.speech import Speech, say


class Mark(StrEnum):
    """What an entry of a cell is: a last day to decide, a first charge after a trial, a charge."""

    FLAG = "flag"
    FIRST = "first"
    CHARGE = "charge"


@dataclass(frozen=True, slots=True)
class CellEntry:
    """A line of a cell; `tone` is that of its mark, and of its word where it is a flag.

    An entry that is `past` stands back.
    """

    mark: Mark
    name: str
    amount: str = ""
    tone: str = "text2"
    past: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands on a day: its sum, its entries, and all of it in lines for tooltips."""

    sum: str
    entries: tuple[CellEntry, ...]
    lines: tuple[str, ...]


EMPTY = Cell("", (), ())


class CellMaker:
    """Says what a plan has."""

    def __init__(self, speech: Speech) -> None:
        """Remember how days and money are said."""
        self._speech = speech

    def cells(self, plan: Plan) -> Mapping[date, Cell]:
        """Give the cells of the days on which anything falls."""
        return {day: self._cell(planned, plan.home) for day, planned in plan.days.items()}

    def _cell(self, day: PlannedDay, home: str | None) -> Cell:
        # One may be asked for two reasons: that it renews, and that its price rises.
        decisions = dict.fromkeys(map(self._decision, day.decisions))
        charges = sorted(day.charges, key=lambda one: not one.is_first)
        return Cell(
            sum=" + ".join(self._short(one, home) for one in day.sums),
            entries=(*decisions, *(self._charge(one, home) for one in charges)),
            lines=tuple(self._lines(day)),
        )

    def _decision(self, item: Item) -> CellEntry:
        today = self._speech.today()
        tone = tone_of(item.deadline.date, today)
        return CellEntry(Mark.FLAG, item.entry.name, tone=tone)

    def _charge(self, planned: PlannedCharge, home: str | None) -> CellEntry:
        charge = planned.charge
        return CellEntry(
            mark=Mark.FIRST if planned.is_first else Mark.CHARGE,
            name=charge.entry.name,
            amount=self._short(charge.price, home),
            tone=_tone(planned),
            past=planned.is_out,
        )

    def _short(self, money: Money, home: str | None) -> str:
        """Say an amount, without its currency where that is the home currency."""
        said = self._speech
        return said.amount(money) if money.currency == home else said.money(money)

    def _lines(self, day: PlannedDay) -> Iterator[str]:
        # A case may ask for two things on a day.
        yield from dict.fromkeys(
            _asked(item.deadline.kind).format(name=item.entry.name) for item in day.decisions
        )
        for planned in day.charges:
            charge = planned.charge
            text = f"{charge.entry.name}, {self._speech.money(charge.price)}"
            yield _marked(planned).format(text=text)


def _asked(kind: Kind) -> str:
    if kind in OF_A_CASE:
        return say("To do in the cancellation: {name}")
    if kind is Kind.CARD_EXPIRES:
        return say("Last day of the card: {name}")
    if kind is Kind.CONTRACT_END:
        return say("Last day: {name}")
    return say("Last day to decide: {name}")


def _tone(planned: PlannedCharge) -> str:
    if planned.is_overdue:
        return "urgent"
    return "text3" if planned.is_out else "accent"


def _marked(planned: PlannedCharge) -> str:
    if planned.is_overdue:
        return say("Not marked as paid: {text}")
    return say("First charge: {text}") if planned.is_first else "{text}"
