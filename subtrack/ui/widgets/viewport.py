"""Viewport: what a scrolling widget draws on."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def lend_viewport(area: QAbstractScrollArea) -> None:
    """Give an area a viewport made here, like the one that Qt makes.

    PySide has to find out of which class a widget is that it did not make itself; the first time it
    makes the classes of all widgets for that, which takes longer than to build a page.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
