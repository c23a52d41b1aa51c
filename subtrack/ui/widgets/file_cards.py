"""File cards: kept files as pictures with their names, and a place to add or drop more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from subtrack.ui.look import PANEL_RADIUS, Look, Space
from subtrack.ui.small_pictures import SmallPictures
from subtrack.ui.speech import say
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.painting import FOCUS, box, smooth
from subtrack.ui.widgets.scrolling import clear, settle
from subtrack.ui.widgets.text import set_tip

_PICTURE = QSize(136, 94)
_AT_ONCE = 12


@dataclass(frozen=True, slots=True)
class FileCard:
    """A kept file: its name, when it was added, where it lies, what is wrong, and a note on it."""

    name: str
    when: str
    path: Path
    trouble: str = ""
    note: str = ""


class FileButton(QAbstractButton):
    """One file; a click opens what can be done with it.

    Signals:
        was_read: its picture is there, or there is none.
    """

    was_read = Signal()

    def __init__(self, look: Look, card: FileCard, pictures: SmallPictures) -> None:
        """Show an icon until the picture was read."""
        super().__init__()
        self._look = look
        self._pictures = pictures
        self.card = card
        self._pixmap = QPixmap()
        told = ", ".join(filter(None, (card.name, card.when, card.trouble, card.note)))
        self.setText(card.name)
        self.setAccessibleName(told)
        set_tip(self, told)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown, not an icon."""
        return not self._pixmap.isNull()

    def recall_picture(self) -> bool:
        """Show what is known of the file without reading it; give whether that is all."""
        known = self._pictures.known(self.card.path, self._size())
        if known is not None:
            self._show_picture(known)
        return known is not None

    def read_picture(self) -> None:
        """Read the file where it is a picture; anything else keeps its icon."""
        self._pictures.read(self.card.path, self._size(), self._take_picture)

    def _take_picture(self, image: QImage) -> None:
        self._show_picture(self._pictures.keep(self.card.path, self._size(), image))
        self.was_read.emit()

    def _show_picture(self, pixmap: QPixmap) -> None:
        self._pixmap = QPixmap(pixmap)
        self._pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def _size(self) -> QSize:
        return _PICTURE * self.devicePixelRatioF()

    def sizeHint(self) -> QSize:
        """Give the size."""
        line = QFontMetrics(self._look.font("small")).height()
        return QSize(_PICTURE.width(), _PICTURE.height() + 2 * line + Space.TINY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, and the texts below it."""
        look, painter = self._look, smooth(self)
        frame = QRectF(0, 0, _PICTURE.width(), _PICTURE.height())
        tone = "accent" if self.hasFocus() else "urgent" if self.card.trouble else "line"
        box(painter, frame, PANEL_RADIUS, look.colour("sunken"))
        self._picture(painter, frame)
        wide = FOCUS if self.hasFocus() or self.card.trouble else 1.0
        box(painter, frame, PANEL_RADIUS, None, look.colour(tone), wide)
        self._line(painter, 0, self.card.name, "text", Qt.TextElideMode.ElideMiddle)
        below = self.card.trouble or self.card.note or self.card.when
        tone = "urgent" if self.card.trouble else "text2"
        self._line(painter, 1, below, tone, Qt.TextElideMode.ElideRight)

    def _picture(self, painter: QPainter, frame: QRectF) -> None:
        if not self.has_picture:
            ratio = self.devicePixelRatioF()
            icon = self._look.icons.pixmap("document", self._look.tones.text2, 28, ratio)
            painter.drawPixmap(frame.center() - QPointF(14, 14), icon)
            return
        path = QPainterPath()
        path.addRoundedRect(frame, PANEL_RADIUS, PANEL_RADIUS)
        painter.save()
        painter.setClipPath(path)
        size = self._pixmap.deviceIndependentSize()
        middle = frame.center()
        painter.drawPixmap(
            QPointF(middle.x() - size.width() / 2, middle.y() - size.height() / 2), self._pixmap
        )
        painter.restore()

    def _line(
        self, painter: QPainter, place: int, text: str, tone: str, elide: Qt.TextElideMode
    ) -> None:
        font = self._look.font("small")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self._look.colour(tone))
        top = _PICTURE.height() + Space.TINY + place * metrics.height()
        rect = QRectF(0, top, _PICTURE.width(), metrics.height())
        shown = metrics.elidedText(text, elide, _PICTURE.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class AddButton(QAbstractButton):
    """The place at the end, to which files are dragged or where they are chosen."""

    def __init__(self, look: Look) -> None:
        """Ask for files."""
        super().__init__()
        self._look = look
        self.setText(say("Add or drop files"))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give the size."""
        return _PICTURE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dashed frame, a plus and the words."""
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        pen = QPen(look.colour("accent" if focused else "edge"), FOCUS if focused else 1.0)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, PANEL_RADIUS, PANEL_RADIUS)
        plus = look.icons.pixmap("plus", look.tones.text2, 18, self.devicePixelRatioF())
        painter.drawPixmap(rect.center() - QPointF(9, 22), plus)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text2"))
        wraps = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(6, rect.height() / 2 + 4, -6, 0), wraps, self.text())


class FileCards(QWidget):
    """The files, and the place for more where there is one.

    Signals:
        opened: the place of a file that was clicked, from 0, and its button.
        wanted: files are to be chosen.
        dropped: the paths of files that were dropped.
    """

    opened = Signal(int, object)
    wanted = Signal()
    dropped = Signal(object)

    def __init__(self, look: Look, pictures: SmallPictures, *, adds: bool = True) -> None:
        """Have no files; with `adds` there is a place for more."""
        super().__init__()
        self._look = look
        self._pictures = pictures
        self._adds = adds
        self.setAcceptDrops(adds)
        self.buttons: list[FileButton] = []
        self._cards: Sequence[FileCard] | None = None
        self._later: Sequence[FileCard] = ()
        self._unread: list[FileButton] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._go_on)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.set_files(())

    def set_files(self, cards: Sequence[FileCard]) -> None:
        """Show other files; their pictures are read one by one."""
        if cards == self._cards:
            return
        self._cards = cards
        clear(self._column)
        self._flow = Flow(gap=Space.MEDIUM)
        self.buttons, self._unread = [], []
        self._add_cards(cards[:_AT_ONCE])
        self._later = cards[_AT_ONCE:]
        if not self._later:
            self._end_with_add()
        self._column.addWidget(self._flow)
        self._timer.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _add_cards(self, cards: Sequence[FileCard]) -> None:
        for place, card in enumerate(cards, len(self.buttons)):
            button = FileButton(self._look, card, self._pictures)
            button.was_read.connect(self._timer.start)
            button.clicked.connect(lambda _on, at=place: self.opened.emit(at, self.buttons[at]))
            self.buttons.append(button)
            self._flow.add(button)
            if not button.recall_picture():
                self._unread.append(button)

    def _end_with_add(self) -> None:
        if self._adds:
            self.add = AddButton(self._look)
            self.add.clicked.connect(self.wanted)
            self._flow.add(self.add)

    def _add_later(self) -> None:
        """Add the files that would have held up the others."""
        self._add_cards(self._later)
        self._later = ()
        self._end_with_add()
        settle(self)

    def _go_on(self) -> None:
        """Add what is left, then read one picture after the other: each may wait for its turn."""
        if self._later:
            self._add_later()
            self._timer.start()
        elif self._unread:
            self._unread.pop(0).read_picture()
