"""Fold: a section that opens and closes under its head."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.painting import FOCUS, box, elided, hairline, smooth
from subtrack.ui.widgets.scrolling import settle
from subtrack.ui.widgets.text import tell_whole

_HEAD = 34
_ICON = 16


class FoldHead(QAbstractButton):
    """The head of a fold: an arrow, a word, how many lie below, and a note at the right."""

    def __init__(self, look: Look, word: str, count: str = "", note: str = "") -> None:
        """Show a word; it is closed."""
        super().__init__()
        self._look = look
        self._count = count
        self._note = note
        self.setText(word)
        self.setAccessibleName(f"{word} {count}".strip())
        self.setAccessibleDescription(note)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def put_note(self, note: str) -> None:
        """Say something else at the right."""
        self._note = note
        self.setAccessibleDescription(note)
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(120, max(_HEAD, QFontMetrics(self._look.font("strong")).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the head."""
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect())
        if self.hasFocus():
            box(painter, rect, 6, None, look.colour("accent"), FOCUS)
        arrow = "down" if self.isChecked() else "right"
        ratio = self.devicePixelRatioF()
        pixmap = look.icons.pixmap(arrow, look.tones.text2, _ICON, ratio)
        painter.drawPixmap(4, int((rect.height() - _ICON) / 2), pixmap)
        left = self._words(painter, rect.adjusted(_ICON + 10, 0, -4, 0), "strong", self.text())
        left = self._words(painter, rect.adjusted(left + 8, 0, -4, 0), "body", self._count)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text2"))
        note = elided(QFontMetrics(look.font("small")), self._note, rect.width() - left - 24)
        tell_whole(self, self._note, note)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -4, 0), right, note)

    def _words(self, painter: QPainter, rect: QRectF, step: str, text: str) -> float:
        font = self._look.font(step)
        painter.setFont(font)
        painter.setPen(self._look.colour("text" if step == "strong" else "text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return rect.left() + QFontMetrics(font).horizontalAdvance(text)


Fill = Callable[[QVBoxLayout], None]


class Fold(QWidget):
    """A head with content below it that opens and closes.

    With `fill` the content is built into the column it is given when it is first opened.

    Signals:
        toggled: whether it is open now.
    """

    toggled = Signal(bool)

    def __init__(
        self, look: Look, word: str, count: str = "", note: str = "", fill: Fill | None = None
    ) -> None:
        """Show the head alone."""
        super().__init__()
        self._look = look
        self._fill = fill
        self._content: QWidget | None = None
        self.head = FoldHead(look, word, count, note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 1)
        self._column.setSpacing(Space.TINY)
        self._column.addWidget(self.head)
        self.head.toggled.connect(self._turn)
        look.changed.connect(self.update)

    @property
    def content(self) -> QWidget:
        """What opens and closes; made when it is first wanted."""
        if self._content is None:
            self._content = QWidget()
            self._content.hide()
            self._column.addWidget(self._content)
        return self._content

    def open(self) -> None:
        """Show the content."""
        self.head.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline below."""
        hairline(smooth(self), 0, self.width(), self.height() - 1, self._look.colour("line"))

    def _turn(self, opened: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if self._fill and opened:
            self._fill(self._filled_column())
            self._fill = None
        self.content.setVisible(opened)
        settle(self)
        self.toggled.emit(opened)

    def _filled_column(self) -> QVBoxLayout:
        column = QVBoxLayout(self.content)
        column.setContentsMargins(_ICON + 10, 0, Space.TINY, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        return column
