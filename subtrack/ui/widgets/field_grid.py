"""Field grid: fields of a form below and beside each other, in columns of one width."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from subtrack.ui.look import Space

Place = tuple[int, int, int]
"""Row, column, and how many columns are taken."""


def field_grid(fields: Mapping[str, QWidget], places: Mapping[str, Place]) -> QGridLayout:
    """Lay fields out by their places, which come in the order in which one goes through."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.MEDIUM)
    grid.setVerticalSpacing(Space.SMALL)
    for key, (row, column, columns) in places.items():
        grid.addWidget(fields[key], row, column, 1, columns)
    for column in range(grid.columnCount()):
        grid.setColumnStretch(column, 1)
    return grid
