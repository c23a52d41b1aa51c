"""Period field: how long, as a number and a unit; lengths of several units can be typed whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from subtrack.domain.periods import Period
from subtrack.domain.terms import OPEN
from subtrack.ui.look import Look, Space
from subtrack.ui.reading import HOURS, UNITS, Reader, checked, unit_word
from subtrack.ui.speech import say
from subtrack.ui.widgets.choice import Choice

Length = Period | Literal["open"] | None
_WIDTH = 64
_UNIT_WIDTH = 112
_OPEN_WIDTH = _WIDTH + _UNIT_WIDTH + Space.SMALL
_MOST_DIGITS = 5
_SEVERAL = 2
"""A count that stands for several, where none was typed yet."""


class PeriodField(QWidget):
    """A number and its unit; `1y 6m` can be typed into the number.

    Signals:
        edited: the person typed, or chose a unit.
    """

    edited = Signal()

    def __init__(
        self,
        look: Look,
        locale: QLocale,
        name: str,
        *,
        units: Sequence[str] = UNITS,
        nothing: str = "",
        open_word: str = "",
        usual: str = "months",
    ) -> None:
        """Be empty; `name` tells readers what lasts so long, `nothing` what no period means.

        With `open_word` it can be said that there are no such terms at all; `usual` is the unit
        that most are in.
        """
        super().__init__()
        self._look = look
        self._reader = Reader(locale)
        self._units = tuple(units)
        self._usual = usual
        self._shown: tuple[str, Length] = ("", None)
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(nothing)
        self.field.textEdited.connect(self._edit)
        self.unit = Choice(look, say("{name}: unit").format(name=name))
        self.unit.offer(
            [(unit, unit_word(unit, _SEVERAL)) for unit in self._units],
            [(OPEN, open_word)] if open_word else [],
        )
        self.unit.put(self._usual)
        self.unit.edited.connect(self._edit)
        self._lay_out()
        self._follow()

    def value(self) -> Length:
        """Give the length; None where there is none, or it cannot be read."""
        if self.unit.value() == OPEN:
            return OPEN
        text = self.field.text().strip()
        if text == self._shown[0] and not _is_number(text):
            return self._shown[1]
        if not _is_number(text):
            return self._allowed(self._reader.period(text))
        short = len(text) <= _MOST_DIGITS
        return checked(Period(**{str(self.unit.value()): int(text)})) if short else None

    def put(self, period: Length) -> None:
        """Show a length, or none."""
        parts = _parts(period) if isinstance(period, Period) else []
        unit, count = parts[0] if len(parts) == 1 else ("", 0)
        if period == OPEN or unit in self._units:
            self.unit.put(unit or OPEN)
        elif self.unit.value() == OPEN:
            self.unit.put(self._usual)
        words = say(" and ").join(f"{count} {unit_word(unit, count)}" for unit, count in parts)
        self.field.setText(str(count) if unit in self._units else words)
        self._shown = (self.field.text(), period)
        self._follow()

    def problem(self) -> str:
        """Say what cannot be read; empty where all is well."""
        text = self.field.text().strip()
        if not text or self.value():
            return ""
        return say("“{text}” is not a length of time. Write a number, such as 3.").format(text=text)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.field)
        row.addWidget(self.unit)
        row.addStretch(1)

    def _allowed(self, period: Period | None) -> Period | None:
        return None if period and period.hours and HOURS not in self._units else period

    def _edit(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """Name the units for the number, and leave them out where the text has its own."""
        text = self.field.text().strip()
        is_open = self.unit.value() == OPEN
        plain = not text or _is_number(text)
        self.field.setVisible(not is_open)
        wide = self._look.wide
        self.field.setFixedWidth(wide(_WIDTH if plain else _OPEN_WIDTH))
        self.unit.setVisible(plain or is_open)
        self.unit.setFixedWidth(wide(_OPEN_WIDTH if is_open else _UNIT_WIDTH))
        count = int(text[:_MOST_DIGITS]) if text and plain else _SEVERAL
        self.unit.rename([unit_word(unit, count) for unit in self._units])


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _parts(period: Period) -> list[tuple[str, int]]:
    units = (*reversed(UNITS), HOURS)
    return [(unit, getattr(period, unit)) for unit in units if getattr(period, unit)]
