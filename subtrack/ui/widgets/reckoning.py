"""Reckoning: why a day is the one it is, a line a step, its day in the first column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Label


class ReckoningPanel(Panel):
    """A quiet panel of days and sentences; the last one is strong."""

    def __init__(self, look: Look, lines: Sequence[tuple[str, str]]) -> None:
        """Show lines, each a day and its sentence."""
        super().__init__(look)
        grid = QGridLayout(self)
        grid.setContentsMargins(
            Space.MEDIUM + 2, Space.SMALL + 2, Space.MEDIUM + 2, Space.SMALL + 2
        )
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.TINY)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (day, sentence) in enumerate(lines):
            last = row == len(lines) - 1
            step, tone = ("strong", "text") if last else ("body", "text2")
            grid.addWidget(Label(look, day, step, tone), row, 0, top)
            grid.addWidget(Label(look, sentence, step, tone, wraps=True), row, 1)
        self.setAccessibleName(" ".join(f"{day}: {sentence}" for day, sentence in lines))
