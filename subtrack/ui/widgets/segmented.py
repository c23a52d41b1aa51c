"""Segmented control: a few views of one thing, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from subtrack.ui.look import CONTROL, Look
from subtrack.ui.widgets.painting import FOCUS, box, smooth

_PAD = 12
_INSET = 3


class Segmented(QWidget):
    """The control; arrow keys move between its segments.

    Signals:
        chosen: the key of the segment that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, segments: Sequence[tuple[str, str]], name: str) -> None:
        """Show segments, each a key and its word; the first is chosen."""
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(_INSET)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Segment] = {}
        for key, word in segments:
            self._add(row, key, word)
        look.changed.connect(self.update)

    def choose(self, key: str) -> None:
        """Choose a segment without a signal."""
        self._buttons[key].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the trough."""
        box(smooth(self), QRectF(self.rect()), 8, self._look.colour("rail"))

    def _add(self, row: QHBoxLayout, key: str, word: str) -> None:
        button = _Segment(self._look, word)
        button.toggled.connect(lambda chosen: self.setFocusProxy(button) if chosen else None)
        button.setChecked(not self._buttons)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._buttons[key] = button
        self._group.addButton(button)
        row.addWidget(button)


class _Segment(QAbstractButton):
    def __init__(self, look: Look, word: str) -> None:
        super().__init__()
        self._look = look
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font("medium"))
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD
        return QSize(width, max(CONTROL - 2 * _INSET, metrics.height() + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            chosen = self.group().checkedButton()
            if chosen is not None and chosen is not self:
                chosen.setFocus()
                chosen.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        if self.hasFocus():
            ground = look.colour("surface") if chosen else None
            box(painter, rect, 6, ground, look.colour("accent"), FOCUS)
        elif chosen:
            box(painter, rect, 6, look.colour("surface"), look.colour("line"))
        painter.setFont(look.font("medium" if chosen else "body"))
        painter.setPen(look.colour("text" if chosen else "text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
