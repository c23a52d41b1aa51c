"""Tabs: several ways of one thing side by side, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.flow import FlowLayout
from subtrack.ui.widgets.painting import FOCUS, box, elided, hairline, smooth
from subtrack.ui.widgets.text import set_tip

_ICON = 16
_HEIGHT = 34
_GAP = 7
_WIDEST = 230
_APART = 20
_SLACK = 2
"""Widths are rounded, and a word must not lose its end to that."""


@dataclass(frozen=True, slots=True)
class TabText:
    """What a tab shows: an icon, a word, a note behind it; `spoken` is all of it to a reader."""

    icon: str
    word: str
    note: str
    spoken: str


class Tab(QAbstractButton):
    """One tab."""

    def __init__(self, look: Look, text: TabText) -> None:
        """Show an icon, a word and a note."""
        super().__init__()
        self._look = look
        self._icon = text.icon
        self._note = text.note
        self.setText(text.word)
        self.setAccessibleName(text.spoken)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if self._word_width() > _WIDEST:
            set_tip(self, text.word)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size."""
        look = self._look
        word = min(self._word_width() + _SLACK, _WIDEST)
        note = QFontMetrics(look.font("small")).horizontalAdvance(self._note)
        width = 2 + _ICON + _GAP + word + (_GAP + note if note else 0) + 2
        height = max(_HEIGHT, QFontMetrics(look.font("strong")).height() + 14)
        return QSize(width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tab."""
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        if self.hasFocus():
            box(painter, rect.adjusted(-2, 2, 2, -4), 6, None, look.colour("accent"), FOCUS)
        tone = "accent_text" if chosen else "text2"
        ink = look.colour(tone).name()
        pixmap = look.icons.pixmap(self._icon, ink, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(2, int((rect.height() - _ICON) / 2), pixmap)
        self._paint_words(painter, rect)
        if chosen:
            painter.fillRect(QRectF(0, rect.height() - 2, rect.width(), 2), look.colour("accent"))

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        look, chosen = self._look, self.isChecked()
        step = "strong" if chosen else "body"
        metrics = QFontMetrics(look.font(step))
        left = 2 + _ICON + _GAP
        note = QFontMetrics(look.font("small")).horizontalAdvance(self._note)
        room = rect.width() - left - 2 - (_GAP + note if note else 0)
        word = elided(metrics, self.text(), room)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(look.font(step))
        painter.setPen(look.colour("text" if chosen or self.underMouse() else "text2"))
        painter.drawText(rect.adjusted(left, 0, 0, 0), middle, word)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text2"))
        behind = left + metrics.horizontalAdvance(word) + _GAP
        painter.drawText(rect.adjusted(behind, 0, 0, 0), middle, self._note)

    def _word_width(self) -> int:
        return QFontMetrics(self._look.font("strong")).horizontalAdvance(self.text())


class Tabs(QWidget):
    """The tabs; the arrow keys go from one to the next.

    Signals:
        chosen: the place of the tab that was chosen, from 0.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, texts: Sequence[TabText], name: str) -> None:
        """Show tabs; the first is chosen, and `name` tells readers what they are."""
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        row = FlowLayout(_APART, between_lines=0)
        self.setLayout(row)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self.tabs = [Tab(look, text) for text in texts]
        for number, tab in enumerate(self.tabs):
            tab.setChecked(number == 0)
            self._group.addButton(tab, number)
            row.addWidget(tab)
        self._group.idToggled.connect(self._tell)
        look.changed.connect(self.update)

    def choose(self, number: int) -> None:
        """Choose a tab."""
        self.tabs[number].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below each row of tabs."""
        painter = smooth(self)
        for bottom in {tab.geometry().bottom() for tab in self.tabs}:
            hairline(painter, 0, self.width(), bottom, self._look.colour("line"))

    def _tell(self, number: int, chosen: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if chosen:
            self.chosen.emit(number)
