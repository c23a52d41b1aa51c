"""Pause field: not paused, until a day, or until further notice."""

from __future__ import annotations

from datetime import date
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from subtrack.domain.terms import OPEN
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.day_field import DayField

_DAY = "day"


class PauseField(QWidget):
    """A choice, and a day where one is wanted.

    Signals:
        edited: the person chose something.
    """

    edited = Signal()

    def __init__(self, look: Look, speech: Speech, name: str) -> None:
        """Be not paused; `name` tells readers what is chosen."""
        super().__init__()
        self.field = Choice(look, name)
        self.field.offer(
            [(None, say("not paused")), (_DAY, say("until")), (OPEN, say("until further notice"))]
        )
        self.field.edited.connect(self._edit)
        self.day = DayField(look, speech, say("Paused until"))
        self.day.edited.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.field)
        row.addWidget(self.day)
        row.addStretch(1)
        self._follow()

    def value(self) -> date | Literal["open"] | None:
        """Give the first day after the pause, or `open`; None where it is not paused."""
        chosen = self.field.value()
        if chosen == OPEN:
            return OPEN
        return self.day.value() if chosen == _DAY else None

    def put(self, until: date | Literal["open"] | None) -> None:
        """Show until when it is paused."""
        self.field.put(_DAY if isinstance(until, date) else until)
        self.day.put(until if isinstance(until, date) else None)
        self._follow()

    def problem(self) -> str:
        """Say what cannot be read, or is missing; empty where all is well."""
        if self.field.value() != _DAY or self.day.value():
            return ""
        return self.day.problem() or say("Say until which day it is paused.")

    def _edit(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        self.day.setVisible(self.field.value() == _DAY)
