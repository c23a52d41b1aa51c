"""Suggest field: a line that offers, while one types, what could be meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QScrollArea, QWidget

from subtrack.ui.look import Look
from subtrack.ui.speech import say
from subtrack.ui.widgets.suggestions import Suggestion, SuggestionList
from subtrack.ui.widgets.text import plain_tip
from subtrack.ui.widgets.text_field import TextField

_ICON = 16
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SuggestField(TextField):
    """A line with suggestions below it; arrow keys move in them, Enter takes one.

    Signals:
        taken: a suggestion was taken.
        finished: the person went on to another field.
    """

    taken = Signal(object)
    finished = Signal()

    def __init__(self, look: Look, name: str, nothing: str = "", *, as_typed: bool = False) -> None:
        """Be empty.

        `as_typed`: what is offered comes with the typing, with monograms; else an arrow opens it.
        """
        super().__init__(name, nothing)
        self._look = look
        self._as_typed = as_typed
        self.list = SuggestionList(look, name, monograms=as_typed)
        self.list.taken.connect(self._take)
        self._arrow = QAction(say("Choose: {name}").format(name=name), self)
        self._arrow.setToolTip(plain_tip(self._arrow.text()))
        self._arrow.triggered.connect(self.open_list)
        self._arrow.setVisible(False)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        self.destroyed.connect(self.list.deleteLater)
        self._follow()
        look.changed.connect(self._follow)

    def suggest(self, rows: Sequence[Suggestion]) -> None:
        """Offer suggestions; while one types the list opens by itself."""
        self.list.offer(rows)
        self._arrow.setVisible(bool(rows) and not self._as_typed)
        if self._as_typed and rows and self.hasFocus():
            self.open_list()
        else:
            self.list.hide()

    def open_list(self) -> None:
        """Show what is offered."""
        if self.list.rows():
            self.setFocus()
            self.list.open_below(self)
            self._close_when_scrolled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take from it or close it; all other keys are typed."""
        key = Qt.Key(event.key())
        if not self.list.isVisible():
            if key == Qt.Key.Key_Down:
                self.open_list()
            else:
                super().keyPressEvent(event)
        elif key in _STEPS:
            self.list.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.list.hide()
        elif key in _ENTER and (chosen := self.list.chosen()):
            self._take(chosen)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list, and tell that the person went on."""
        super().focusOutEvent(event)
        self.list.hide()
        self.finished.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the list."""
        super().hideEvent(event)
        self.list.hide()

    def _take(self, suggestion: Suggestion) -> None:
        self.list.hide()
        self.put(suggestion.text)
        self.taken.emit(suggestion)

    def _close_when_scrolled(self) -> None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QAbstractScrollArea):
            bar = area.verticalScrollBar()
            bar.valueChanged.connect(self.list.hide, Qt.ConnectionType.UniqueConnection)

    def _follow(self) -> None:
        self._arrow.setIcon(self._look.icons.icon("down", self._look.tones.text2, _ICON))
