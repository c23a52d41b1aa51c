"""Pieces: a long column of which only what is near the view is built."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from subtrack.ui.widgets.scrolling import ScrollColumn

_BATCH = 4
_MARGIN = 40
"""What is left between a piece that was brought into view and the edge, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a column.

    `show` puts a value into it, and later another of the same key. One that `takes_focus` gets it
    from the piece beside it.
    """

    widget: QWidget
    show: Callable[[Any], None]
    takes_focus: bool = False


class PieceColumn(ScrollColumn):
    """A column of pieces that are built as one scrolls, and kept while their keys stay.

    `top` stands above the pieces and scrolls with them.
    """

    def __init__(
        self, name: str, makers: Mapping[type, Callable[[], Piece]], spacing: int = 0
    ) -> None:
        """Be empty; `makers` build the piece for a type of values."""
        super().__init__(name)
        # A bar that comes and goes would lay out everything anew; while there is nothing to scroll
        # it is disabled, and the style shows no handle.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._makers = makers
        self._values: list[tuple[Hashable, Any]] = []
        self._built: dict[Hashable, Piece] = {}
        self._count = _BATCH
        self.top = QVBoxLayout()
        self._body = QVBoxLayout()
        self._body.setSpacing(spacing)
        self.column.addLayout(self.top)
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        self._otherwise: QWidget | None = None
        self._grows = QTimer(self)
        self._grows.setSingleShot(True)
        self._grows.setInterval(0)
        self._grows.timeout.connect(self._grow)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._look_ahead)
        bar.rangeChanged.connect(self._look_ahead)
        bar.rangeChanged.connect(self._fit_bar)

    def leave_focus_to(self, otherwise: QWidget) -> None:
        """Give the focus to a widget when the piece that has it goes and no other is left."""
        self._otherwise = otherwise

    def show_values(self, values: Sequence[tuple[Hashable, Any]]) -> None:
        """Show values in their order, each with a key; a piece stays while its key does."""
        heir = self._heir({key for key, _ in values})
        self._values = list(values)
        self._settle()
        if heir is not None:
            heir.setFocus()

    def shown(self) -> list[QWidget]:
        """Give the widgets that are built, from top to bottom."""
        return [piece.widget for piece in self._pieces()]

    def focus_beside(self, widget: QWidget, step: int) -> None:
        """Move the focus from a piece to the next one that takes it, or with -1 to the one before.

        What is not built yet is built.
        """
        if step > 0 and self._count < len(self._values):
            self._grow()
        stops = [piece.widget for piece in self._pieces() if piece.takes_focus]
        place = stops.index(widget) + step
        if 0 <= place < len(stops):
            stops[place].setFocus()
            self.ensureWidgetVisible(stops[place], 0, _MARGIN)

    def bring_into_view(self, key: Hashable) -> bool:
        """Give the piece of a key the focus, wherever it is; say whether there is one.

        What is not built yet is built.
        """
        if key not in {one for one, _ in self._values}:
            return False
        while key not in self._built:
            self._grow()
        widget = self._built[key].widget
        widget.setFocus()
        # What was just built has its place once it is laid out.
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, 0, _MARGIN))
        return True

    def scroll_to(self, key: Hashable) -> None:
        """Scroll until the piece of a key stands at the top, as far as there is enough below it.

        What is not built yet is built.
        """
        if key not in {one for one, _ in self._values}:
            return
        while key not in self._built:
            self._grow()
        widget, bar = self._built[key].widget, self.verticalScrollBar()
        QTimer.singleShot(0, widget, lambda: bar.setValue(widget.y()))

    def _pieces(self) -> list[Piece]:
        return [self._built[key] for key, _ in self._values[: self._count] if key in self._built]

    def _heir(self, staying: set[Hashable]) -> QWidget | None:
        """Give who gets the focus, if the piece that has it goes."""
        focus = QApplication.focusWidget()
        keys = [key for key, _ in self._values[: self._count] if key in self._built]
        place = next((n for n, key in enumerate(keys) if _holds(self._built[key], focus)), None)
        if place is None or keys[place] in staying:
            return None
        others = (*keys[place + 1 :], *reversed(keys[:place]))
        left = (self._built[key] for key in others if key in staying)
        return next((piece.widget for piece in left if piece.takes_focus), self._otherwise)

    def _settle(self) -> None:
        """Bring the pieces in line with the values, as far as they are built."""
        wanted = self._values[: self._count]
        keys = {key for key, _ in wanted}
        for key in [key for key in self._built if key not in keys]:
            widget = self._built.pop(key).widget
            self._body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for place, (key, value) in enumerate(wanted):
            self._put(place, key, value)
        self._look_ahead()

    def _put(self, place: int, key: Hashable, value: object) -> None:
        """Put a piece into its place, unless it stands there already."""
        piece = self._built.get(key)
        if piece is None:
            piece = self._built[key] = self._makers[type(value)]()
        piece.show(value)
        if self._body.indexOf(piece.widget) != place:
            self._body.insertWidget(place, piece.widget)
            piece.widget.show()

    def _look_ahead(self) -> None:
        """Build more where what is built ends less than a view below the view."""
        if self._count < len(self._values):
            view, column = self.viewport().size(), self.column
            wraps = column.hasHeightForWidth()
            built = column.heightForWidth(view.width()) if wraps else column.sizeHint().height()
            if built < self.verticalScrollBar().value() + 2 * view.height():
                self._grows.start()

    def _fit_bar(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)

    def _grow(self) -> None:
        self._count += _BATCH
        for place in range(len(self._built), min(self._count, len(self._values))):
            self._put(place, *self._values[place])
        self._look_ahead()


def _holds(piece: Piece, focus: QWidget | None) -> bool:
    return focus is not None and (piece.widget is focus or piece.widget.isAncestorOf(focus))
