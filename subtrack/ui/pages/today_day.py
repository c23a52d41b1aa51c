"""Today day: choosing the day on which a decision asks again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.dates import ONE_DAY
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.text import Label


class DayDialog(QDialog):
    """A month to choose a day from, tomorrow to the last safe day.

    Signals:
        chosen: the day.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, speech: Speech, last: date, parent: QWidget) -> None:
        """Show the month of tomorrow."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Ask again on"))
        self._calendar = QCalendarWidget()
        self._calendar.setLocale(speech.locale)
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        first = speech.today() + ONE_DAY
        self._calendar.setDateRange(_qdate(first), _qdate(last))
        self._calendar.setSelectedDate(_qdate(first))
        self._calendar.setAccessibleName(say("Ask again on"))
        self._calendar.activated.connect(self._choose)
        limit = say("The last safe day is {day}.").format(day=speech.day(last))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.GROUP, Space.GROUP, Space.GROUP, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Label(look, limit, "body", "text2", wraps=True))
        column.addWidget(self._calendar)
        column.addLayout(self._buttons(look))

    def _buttons(self, look: Look) -> QHBoxLayout:
        discard = Button(look, say("Discard"))
        discard.clicked.connect(self.reject)
        later = Button(look, say("Later"), kind="primary")
        later.setDefault(True)
        later.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(discard)
        row.addWidget(later)
        return row

    def _choose(self) -> None:
        day = self._calendar.selectedDate()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.accept()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
