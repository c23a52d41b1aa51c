"""Day field: a day as one types it, or chosen in a small calendar."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.reading import Reader
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.month_grid import MonthGrid
from subtrack.ui.widgets.painting import box, smooth
from subtrack.ui.widgets.text import Label

_WIDTH = 172
_NEAR = timedelta(days=99)
"""Days up to which it helps to know how many they are."""


class DayField(QWidget):
    """A line for a day with a button for the calendar; what cannot be read stays as it was typed.

    Signals:
        edited: the person typed, or chose a day.
    """

    edited = Signal()

    def __init__(
        self, look: Look, speech: Speech, name: str, *, first_weekday: int = 0, nothing: str = ""
    ) -> None:
        """Be empty; `name` tells readers which day, `nothing` what no day means."""
        super().__init__()
        self._look = look
        self._speech = speech
        self._reader = Reader(speech.locale)
        self.first_weekday = first_weekday
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(nothing)
        self.field.setFixedWidth(look.wide(_WIDTH))
        self.field.textEdited.connect(self._typed)
        self.field.editingFinished.connect(self._write_out)
        self._near = Label(look, "", "small", "text2")
        self._button = IconButton(look, "calendar", say("Choose: {name}").format(name=name))
        self._button.clicked.connect(self.open_calendar)
        self._lay_out()

    def value(self) -> date | None:
        """Give the day; None where there is none, or it cannot be read."""
        return self.day()

    def put(self, day: date | None) -> None:
        """Show a day, or none."""
        self.show_day(day)

    def day(self) -> date | None:
        """Give the day as it is written."""
        text = self.field.text().strip()
        return self.read(text) if text else None

    def show_day(self, day: date | None) -> None:
        """Write a day, or none."""
        self.field.setText(self._speech.dated(day) if day else "")
        self._say_near()

    def read(self, text: str) -> date | None:
        """Read a day as typed."""
        return self._reader.day(text, self._speech.today())

    def problem(self) -> str:
        """Say what cannot be read; empty where all is well."""
        text = self.field.text().strip()
        if not text or self.day():
            return ""
        today = self._speech.today()
        return say("“{text}” is not a day. Write one like {day} or {iso}.").format(
            text=text, day=self._speech.dated(today), iso=today.isoformat()
        )

    def open_calendar(self) -> None:
        """Show the calendar below the line."""
        popup = DayPopup(self._look, self._speech, self.first_weekday, self)
        popup.grid.go_to(self.day() or self._speech.today())
        popup.grid.chosen.connect(self._choose)
        popup.show_below(self.field)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self.field)
        row.addWidget(self._button)
        row.addSpacing(Space.TINY)
        row.addWidget(self._near, 1)

    def _typed(self) -> None:
        self._say_near()
        self.edited.emit()

    def _write_out(self) -> None:
        day = self.day()
        if day and self.field.text() != self._speech.dated(day):
            self.show_day(day)

    def _choose(self, day: date) -> None:
        self.show_day(day)
        self.field.setFocus()
        self.edited.emit()

    def _say_near(self) -> None:
        day = self.day()
        self._near.setText(self._near_words(day) if day else "")

    def _near_words(self, day: date) -> str:
        weekday = self._speech.weekday(day.weekday())
        if abs(day - self._speech.today()) > _NEAR:
            return weekday
        return say("{weekday}, {near}").format(weekday=weekday, near=self._speech.near(day))


class DayPopup(QFrame):
    """A calendar that lies over the window until a day is chosen or Esc pressed."""

    def __init__(self, look: Look, speech: Speech, first_weekday: int, parent: QWidget) -> None:
        """Show the month of today."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(say("Calendar"))
        self._look = look
        self._speech = speech
        self.grid = MonthGrid(look, speech, first_weekday)
        self.grid.turned.connect(self._say_month)
        self.grid.chosen.connect(self.close)
        self._month = Label(look, "", "strong")
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TINY)
        column.addLayout(self._head())
        column.addWidget(self.grid)
        self._today = self._today_button()
        column.addWidget(self._today, 0, Qt.AlignmentFlag.AlignHCenter)
        self._say_month()

    def limit(self, earliest: date, latest: date) -> None:
        """Allow only days from `earliest` to `latest`, both included."""
        self.grid.limit(earliest, latest)
        self._today.setVisible(self.grid.allows(self._speech.today()))

    def show_below(self, widget: QWidget) -> None:
        """Show it below a widget, or above where the screen ends before."""
        self.show()
        room = widget.screen().availableGeometry()
        place = widget.mapToGlobal(QPoint(0, widget.height() + Space.HAIR))
        if place.y() + self.height() > room.bottom():
            place = widget.mapToGlobal(QPoint(0, -self.height() - Space.HAIR))
        place.setX(min(place.x(), room.right() + 1 - self.width()))
        self.move(place)
        self.grid.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = smooth(self)
        ground, line = self._look.colour("surface"), self._look.colour("outline")
        box(painter, self.rect().toRectF(), 0, ground, line)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._turner("left", say("Month before"), -1))
        row.addWidget(self._month, 1)
        row.addWidget(self._turner("right", say("Month after"), 1))
        return row

    def _turner(self, icon: str, name: str, months: int) -> IconButton:
        button = IconButton(self._look, icon, name)
        button.clicked.connect(lambda: self.grid.turn(months))
        return button

    def _today_button(self) -> Button:
        button = Button(self._look, say("Today"), kind="link")
        button.clicked.connect(self._choose_today)
        return button

    def _choose_today(self) -> None:
        self.grid.go_to(self._speech.today())
        self.grid.chosen.emit(self.grid.day)

    def _say_month(self) -> None:
        self._month.setText(self._speech.month_of_year(self.grid.day))
