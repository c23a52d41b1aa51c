"""Timeline: what happened and what is due, the newest on top, on one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.painting import smooth, wraps
from subtrack.ui.widgets.scrolling import clear, settle
from subtrack.ui.widgets.text import Paragraph

_LEFT = 22
_RADIUS = 4.0
_AIR = 10
_SHOWN = 20


class EntryKind(StrEnum):
    """How far an entry is: to come, the newest of what came, or before it."""

    DUE = "due"
    NEWEST = "newest"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A day, what happens on it, and more about it; day and more may be empty."""

    day: str
    what: str
    detail: str
    kind: EntryKind


Maker = Callable[[], TimelineEntry]
"""Makes an entry once it is shown."""


class TimelineRow(QWidget):
    """One entry with its dot; the line goes on to the next but after the last."""

    def __init__(self, look: Look, entry: TimelineEntry, *, last: bool) -> None:
        """Show an entry."""
        super().__init__()
        self._look = look
        self.entry = entry
        self._last = last
        wraps(self)
        self.setAccessibleName(" ".join(filter(None, (entry.day, entry.what, entry.detail))))
        self._follow()
        look.changed.connect(self._follow)

    def heightForWidth(self, width: int) -> int:
        """Give the height that the texts need in a width."""
        room = max(width - _LEFT, 1)
        return sum(one.height(room) for one in self._lines) + (0 if self._last else _AIR)

    def sizeHint(self) -> QSize:
        """Give the width that it would like."""
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        """Let the texts wrap."""
        return QSize(140, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint dot, line and texts."""
        look, painter = self._look, smooth(self)
        middle = self._lines[0].height(self.width()) / 2 if self._lines else _AIR
        if not self._last:
            painter.setPen(QPen(look.colour("line"), 1.5))
            painter.drawLine(QPointF(_RADIUS + 1, middle), QPointF(_RADIUS + 1, self.height()))
        due = self.entry.kind is EntryKind.DUE
        tone = "edge" if self.entry.kind is EntryKind.PAST else "accent"
        painter.setPen(QPen(look.colour(tone), 1.5))
        painter.setBrush(look.colour("ground" if due else tone))
        painter.drawEllipse(QPointF(_RADIUS + 1, middle), _RADIUS, _RADIUS)
        top = 0.0
        for line in self._lines:
            line.draw(painter, _LEFT, top, self.width() - _LEFT)
            top += line.height(self.width() - _LEFT)

    def _follow(self) -> None:
        entry = self.entry
        step = "body" if entry.kind is EntryKind.PAST else "medium"
        texts = ((entry.day, "small", "text2"), (entry.what, step, "text"))
        lines = (*texts, (entry.detail, "small", "text2"))
        self._lines = [Paragraph(self._look, [one]) for one in lines if one[0]]
        self.updateGeometry()
        self.update()


class Timeline(QWidget):
    """The entries, one below the other; of many the last ones are shown when asked for.

    Attributes:
        more: shows the others; None where all are shown.
    """

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self.more: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_entries(self, entries: Sequence[Maker], count_rest: Callable[[int], str] = str) -> None:
        """Show other entries, in the order given; `count_rest` says that there are so many more."""
        clear(self._column)
        self.more = None
        rest = entries[_SHOWN:]
        self._add(entries[:_SHOWN], goes_on=bool(rest))
        if rest:
            self.more = Button(self._look, count_rest(len(rest)), kind="link")
            self.more.clicked.connect(lambda: self._show_rest(rest))
            self._column.addWidget(self.more)

    def _show_rest(self, rest: Sequence[Maker]) -> None:
        if self.more is not None:
            self.more.hide()
            self.more.deleteLater()
            self.more = None
        self._add(rest, goes_on=False)
        settle(self)

    def _add(self, entries: Sequence[Maker], *, goes_on: bool) -> None:
        for place, make in enumerate(entries, 1):
            last = place == len(entries) and not goes_on
            self._column.addWidget(TimelineRow(self._look, make(), last=last))
