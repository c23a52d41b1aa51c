"""List and one: a list at the left, one of its things at the right; or one of the two at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from subtrack.ui.look import NARROW, Look
from subtrack.ui.widgets.panels import Hairline
from subtrack.ui.widgets.scrolling import ScrollColumn

ANY_WIDTH = 16_777_215
"""No limit of a width, as Qt has it."""
_LIST = 268
_ONE_AT_A_TIME = 1080
"""Below this width of the window the two take turns."""


class One(ScrollColumn):
    """What stands at the right: one thing, told as a page.

    Signals:
        back: the list is wanted again.
    """

    back = Signal()

    def set_room(self, *, narrow: bool, alone: bool) -> None:
        """Take in how much room there is; `alone`, without the list, an arrow leads back to it."""
        raise NotImplementedError


class ListAndOne(QWidget):
    """Puts both beside each other, or lets them take turns where there is no room for both."""

    def __init__(self, look: Look, index: QWidget, rows: QWidget, one: One) -> None:
        """Lay out `index`, which has the `rows` that take the keys, and `one` at its right."""
        super().__init__()
        self._look = look
        self._index = index
        self._rows = rows
        self._one = one
        self._reading = False
        self._line = Hairline(look, upright=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(index)
        row.addWidget(self._line)
        row.addWidget(one, 1)
        one.back.connect(self.go_back)
        self._arrange()

    @property
    def takes_turns(self) -> bool:
        """Whether only one of the two is seen."""
        return self._is_below(_ONE_AT_A_TIME)

    def read(self) -> None:
        """Turn to what stands at the right."""
        self._reading = True
        self._arrange()

    def go_back(self) -> None:
        """Turn to the list."""
        self._reading = False
        self._arrange()
        self._rows.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self._arrange()

    def _is_below(self, window: int) -> bool:
        """Whether there is less room than in a window of a width."""
        wide = self._look.wide(window)
        return self.width() < wide - self._look.rail(wide)

    def _arrange(self) -> None:
        turns = self.takes_turns
        self._index.setVisible(not turns or not self._reading)
        self._line.setVisible(not turns)
        self._one.setVisible(not turns or self._reading)
        self._one.set_room(narrow=self._is_below(NARROW), alone=turns)
        if turns:
            self._index.setMinimumWidth(0)
            self._index.setMaximumWidth(ANY_WIDTH)
        else:
            self._index.setFixedWidth(self._look.wide(_LIST))
