"""Seeing: a page put on the screen, and what a person sees on it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from subtrack.ui.widgets.text import StrongLine

Shown = TypeVar("Shown", bound=QWidget)


def shown(qtbot: QtBot, page: Shown, width: int = 1200) -> Shown:
    """Show a page as a window of its own, `width` logical pixels wide, and wait for the focus."""
    qtbot.addWidget(page)
    page.resize(width, 800)
    with qtbot.waitActive(page):
        page.show()
    return page


def texts(where: QWidget) -> list[str]:
    """Give the texts that are seen: labels first, then those whose parts differ in weight."""
    labels = [one.text() for one in where.findChildren(QLabel) if one.isVisible()]
    return [*labels, *(one.text() for one in where.findChildren(StrongLine) if one.isVisible())]


def button(where: QWidget, name: str) -> QAbstractButton:
    """Give the first button of a name that is seen."""
    found = where.findChildren(QAbstractButton)
    return next(one for one in found if one.isVisible() and one.accessibleName() == name)
