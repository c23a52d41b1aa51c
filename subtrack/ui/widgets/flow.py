"""Flow: a layout that goes on in a further line where one is full."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from subtrack.ui.look import Space


class FlowLayout(QLayout):
    """Lays out from left to right, each as wide as it wants to be; or, with `column`, alike.

    With `column` all get the same width, at least that many logical pixels where there is room,
    and those in one line the same height.
    """

    def __init__(
        self, gap: int = Space.SMALL, *, between_lines: int | None = None, column: int = 0
    ) -> None:
        """Be empty; between lines there is the same gap unless another is given."""
        super().__init__()
        self._gap = gap
        self._between_lines = gap if between_lines is None else between_lines
        self._column = column
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put something at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count what is in it."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give what is at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out what is at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Say that it needs no more than it has."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that all lines need in a width."""
        if width not in self._heights:
            places = self._places(QRect(0, 0, width, 0))
            self._heights[width] = max((rect.bottom() + 1 for _, rect in places), default=0)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Give the size of all in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Give the size of the largest."""
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        for item, place in self._places(rect):
            item.setGeometry(place)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        return self._in_columns(rect) if self._column else self._in_lines(rect)

    def _in_lines(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        at, tallest = QPoint(rect.topLeft()), 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(rect.width(), 10_000))
            if at.x() > rect.left() and at.x() + size.width() > rect.right() + 1:
                at, tallest = QPoint(rect.left(), at.y() + tallest + self._between_lines), 0
            yield item, QRect(at, size)
            at.setX(at.x() + size.width() + self._gap)
            tallest = max(tallest, size.height())

    def _in_columns(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        items = self._shown()
        fit = max((rect.width() + self._gap) // (self._column + self._gap), 1)
        columns = max(min(fit, len(items)), 1)
        width = (rect.width() - self._gap * (columns - 1)) // columns
        top = rect.top()
        for first in range(0, len(items), columns):
            line = items[first : first + columns]
            height = max(_height(item, width) for item in line)
            for number, item in enumerate(line):
                left = rect.left() + number * (width + self._gap)
                yield item, QRect(left, top, width, height)
            top += height + self._between_lines


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()


class Flow(QWidget):
    """Widgets one after the other, in as many lines as they need."""

    def __init__(self, *widgets: QWidget, gap: int = Space.SMALL, column: int = 0) -> None:
        """Begin with some widgets; `column` as in the layout."""
        super().__init__()
        self._row = FlowLayout(gap, column=column)
        self.setLayout(self._row)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add(*widgets)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets at the end."""
        for widget in widgets:
            self._row.addWidget(widget)
