"""Rail: the pages at the left of the window, and quick add above them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from subtrack.ui.look import Look, Space
from subtrack.ui.shell import RAIL
from subtrack.ui.widgets.painting import FOCUS, box, elided, smooth
from subtrack.ui.widgets.panels import Ground
from subtrack.ui.widgets.text import tell_whole

_ITEM = 34
_ICON = 20
_LEFT = 10
_TEXT = 39


class RailItem(QAbstractButton):
    """One page: icon, word, and how many wait there."""

    def __init__(self, look: Look, icon: str, word: str) -> None:
        """Show a word."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._count = ""
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_count(self, count: str) -> None:
        """Show how many wait there; empty for none."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(120, max(_ITEM, QFontMetrics(self._look.font("strong")).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the item."""
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        ground = look.colour("rail_selected") if chosen else None
        if self.hasFocus():
            box(painter, rect, 7, ground, look.colour("accent"), FOCUS)
        elif chosen or self.underMouse():
            box(painter, rect, 7, ground or look.colour("hover"))
        tone = look.tones.accent_text if chosen else look.tones.text2
        pixmap = look.icons.pixmap(self._icon, tone, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(_LEFT, int((rect.height() - _ICON) / 2), pixmap)
        self._words(painter, rect, "strong" if chosen else "body")

    def _words(self, painter: QPainter, rect: QRectF, step: str) -> None:
        look = self._look
        small = QFontMetrics(look.font("small"))
        taken = small.horizontalAdvance(self._count) + 18
        painter.setFont(look.font(step))
        painter.setPen(look.colour("text"))
        space = rect.adjusted(_TEXT, 0, -taken, 0)
        word = elided(QFontMetrics(look.font(step)), self.text(), space.width())
        tell_whole(self, self.text(), word)
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text2"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -11, 0), right, self._count)


class QuickAddButton(QAbstractButton):
    """The way to quick add: a plus, a word, and the keys."""

    def __init__(self, look: Look, word: str, keys: QKeySequence) -> None:
        """Show a word and its keys."""
        super().__init__()
        self._look = look
        self._keys = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(word)
        self.setAccessibleName(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Give the size."""
        return QSize(120, max(32, QFontMetrics(self._look.font("body")).height() + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect())
        focused = self.hasFocus()
        outline = look.colour("accent" if focused else "outline")
        ground = look.colour("hover" if self.underMouse() else "surface")
        box(painter, rect, 6, ground, outline, FOCUS if focused else 1.0)
        pixmap = look.icons.pixmap("plus", look.tones.text2, 14, self.devicePixelRatioF())
        painter.drawPixmap(10, int((rect.height() - 14) / 2), pixmap)
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text"))
        space = rect.adjusted(33, 0, -10, 0)
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text3"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        word = QFontMetrics(look.font("body")).horizontalAdvance(self.text())
        keys = QFontMetrics(look.font("small")).horizontalAdvance(self._keys)
        if word + keys + 12 < space.width():
            painter.drawText(space, right, self._keys)


class Rail(Ground):
    """The rail.

    Signals:
        chosen: the name of the page that was chosen.
        quick_add: quick add was asked for.
    """

    chosen = Signal(str)
    quick_add = Signal()

    def __init__(self, look: Look, quick_add: str, keys: QKeySequence) -> None:
        """Show quick add alone."""
        super().__init__(look, "rail")
        self._look = look
        self._items: dict[str, RailItem] = {}
        self.setFixedWidth(RAIL)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.MEDIUM, Space.LARGE, Space.MEDIUM, Space.LARGE)
        self._column.setSpacing(Space.HAIR)
        self.quick = QuickAddButton(look, quick_add, keys)
        self.quick.clicked.connect(self.quick_add)
        self._column.addWidget(self.quick)
        self._column.addSpacing(Space.MEDIUM)

    def add(self, name: str, icon: str, word: str) -> RailItem:
        """Add a page."""
        item = RailItem(self._look, icon, word)
        item.clicked.connect(lambda: self.chosen.emit(name))
        self._items[name] = item
        self._column.addWidget(item)
        return item

    def leave_room(self) -> None:
        """Put what follows at the lower end."""
        self._column.addStretch(1)

    def choose(self, name: str) -> None:
        """Mark a page as the current one."""
        for key, item in self._items.items():
            item.setChecked(key == name)

    def set_count(self, name: str, count: str) -> None:
        """Show how many wait on a page."""
        self._items[name].set_count(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the pages with the arrow keys."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        items = list(self._items.values())
        focused = next((n for n, item in enumerate(items) if item.hasFocus()), None)
        if step and focused is not None:
            items[(focused + step) % len(items)].setFocus()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line at its right."""
        super().paintEvent(event)
        painter = smooth(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._look.colour("line"))
