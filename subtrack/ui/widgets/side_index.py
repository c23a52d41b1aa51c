"""Side index: the sections of a long page, each one click away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.painting import FOCUS, box, elided, smooth
from subtrack.ui.widgets.text import tell_whole

_ITEM = 30
_PAD = 10


class SideIndex(QWidget):
    """Words one below the other; that of the section in sight is marked.

    Signals:
        chosen: the place of the word that was chosen, from 0.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        """Be empty; `name` tells readers what is listed."""
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)

    def add(self, word: str) -> None:
        """List one more section."""
        item = _Item(self._look, word)
        self._group.addButton(item, len(self._group.buttons()))
        self._column.addWidget(item)

    def mark(self, place: int) -> None:
        """Mark the section in sight."""
        self._group.button(place).setChecked(True)

    def marked(self) -> int:
        """Give the place of the section that is marked; -1 for none."""
        return self._group.checkedId()


class _Item(QAbstractButton):
    def __init__(self, look: Look, word: str) -> None:
        super().__init__()
        self._look = look
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font("strong"))
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD
        return QSize(width, max(_ITEM, metrics.height() + 10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, smooth(self)
        rect, marked = QRectF(self.rect()), self.isChecked()
        ground = look.colour("selected") if marked else None
        if self.hasFocus():
            box(painter, rect, 7, ground, look.colour("accent"), FOCUS)
        elif marked or self.underMouse():
            box(painter, rect, 7, ground or look.colour("hover"))
        font = look.font("strong" if marked else "body")
        painter.setFont(font)
        painter.setPen(look.colour("text" if marked else "text2"))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        text = elided(QFontMetrics(font), self.text(), inner.width())
        tell_whole(self, self.text(), text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
