"""Banner: one sentence above all pages, and the way out of what it tells of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.painting import hairline, smooth
from subtrack.ui.widgets.panels import Ground
from subtrack.ui.widgets.text import Label


class Banner(Ground):
    """The banner.

    Signals:
        left: the way out was taken.
    """

    left = Signal()

    def __init__(self, look: Look, sentence: str, way_out: str) -> None:
        """Say a sentence and offer a way out."""
        super().__init__(look, "accent_soft")
        self._look = look
        self._button = Button(look, way_out)
        self._button.clicked.connect(self._leave)
        self.setAccessibleName(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.SMALL, Space.SECTION, Space.SMALL)
        row.setSpacing(Space.LARGE)
        row.addWidget(Label(look, sentence, "medium", wraps=True), 1)
        row.addWidget(self._button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and a hairline below."""
        super().paintEvent(event)
        hairline(smooth(self), 0, self.width(), self.height() - 1, self._look.colour("line"))

    def _leave(self) -> None:
        self._button.setEnabled(False)
        self.left.emit()
