"""Fitting: a dialog that is as high as what it shows."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.widgets.buttons import Button


class FittingDialog(Dialog):
    """A dialog that shows ever other things in its `column`, and is as high as they need."""

    def __init__(self, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)

    def fit_soon(self) -> None:
        """Take the height that is needed, once what is new has its size."""
        self._fitting.start()

    @staticmethod
    def propose(button: Button) -> None:
        """Let Enter press a button, wherever no other button has the focus."""
        button.setDefault(True)
        button.setFocus()

    def _fit(self) -> None:
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))
