"""Calendar side: the chosen day, the sums of its month, and what the marks mean."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from subtrack.services.planner import Plan, PlannedDay
from subtrack.ui.look import Look, Space
from subtrack.ui.models.calendar_cells import CellEntry, Mark
from subtrack.ui.pages.calendar_day import CalendarDay
from subtrack.ui.pages.today_sums import MonthBlock
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import IconButton
from subtrack.ui.widgets.calendar_marks import INDENT, paint_mark
from subtrack.ui.widgets.charge_row import HANGS
from subtrack.ui.widgets.painting import smooth
from subtrack.ui.widgets.panels import Ground, Hairline
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.workspace import Workspace

_WIDTH = 300


class CalendarSide(Ground):
    """Stands beside the month, or lies over it where the window is narrow.

    Signals:
        left: the person closed it.
    """

    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Be empty."""
        super().__init__(workspace.look, "ground")
        look = self._look = workspace.look
        self.setFixedWidth(look.wide(_WIDTH))
        self.day = CalendarDay(workspace)
        self._line = Hairline(look)
        self._month = MonthBlock(look, workspace.speech)
        self._close = IconButton(look, "close", say("Close"))
        self._close.setParent(self)
        self._close.clicked.connect(self.left)
        self._lay_out()

    def show_plan(self, plan: Plan, day: PlannedDay) -> None:
        """Show a day and the sums of its month."""
        self.day.show_day(day)
        self._month.show_sums(plan.month, plan.of_month)

    def leave_day(self, *, leaves: bool) -> None:
        """Show the month alone, where its days are shown elsewhere."""
        self.day.setVisible(not leaves)
        self._line.setVisible(not leaves)

    def offer_closing(self, *, offers: bool) -> None:
        """Show the way back to the month, where this lies over it."""
        self._close.setVisible(offers)
        self.day.leave_corner(self._close.sizeHint().width() if offers else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the way back in the corner."""
        super().resizeEvent(event)
        size = self._close.sizeHint()
        left = self.width() - size.width() - Space.SMALL
        self._close.setGeometry(QRect(QPoint(left, Space.SMALL), size))
        self._close.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line at the left."""
        super().paintEvent(event)
        smooth(self).fillRect(QRectF(0, 0, 1, self.height()), self._look.colour("line"))

    def _lay_out(self) -> None:
        scroll = ScrollColumn(say("The chosen day"))
        scroll.column.setContentsMargins(Space.GROUP, Space.SECTION, Space.LARGE, Space.LARGE)
        scroll.column.setSpacing(Space.LARGE)
        scroll.column.addWidget(self.day)
        below = QVBoxLayout()
        below.setContentsMargins(HANGS, 0, HANGS, 0)
        below.setSpacing(Space.LARGE)
        below.addWidget(self._line)
        below.addWidget(self._month)
        below.addStretch(1)
        below.addWidget(Legend(self._look))
        scroll.column.addLayout(below, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scroll, 1)


class Legend(QWidget):
    """What the marks mean, painted as they are on the days."""

    def __init__(self, look: Look) -> None:
        """Show all of them."""
        super().__init__()
        self._look = look
        self._entries = (
            CellEntry(Mark.CHARGE, say("Charge"), tone="accent"),
            CellEntry(Mark.FIRST, say("First charge after a trial"), tone="accent"),
            CellEntry(Mark.FLAG, say("To decide, to do or to know"), tone="soon"),
        )
        self.setAccessibleName("; ".join(one.name for one in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(180, len(self._entries) * self._line())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marks and their words."""
        painter, line = smooth(self), self._line()
        for number, entry in enumerate(self._entries):
            self._paint(painter, QRectF(0, number * line, self.width(), line), entry)

    def _paint(self, painter: QPainter, rect: QRectF, entry: CellEntry) -> None:
        paint_mark(painter, rect, entry, self._look, self.devicePixelRatioF())
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("text2"))
        words = rect.adjusted(INDENT, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, entry.name)

    def _line(self) -> int:
        return QFontMetrics(self._look.font("small")).height() + Space.TINY
