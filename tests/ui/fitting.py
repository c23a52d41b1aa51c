"""Fitting: whether the texts of a window have the room that they need."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from subtrack.ui.widgets.buttons import IconButton
from subtrack.ui.widgets.chip import Chip
from subtrack.ui.widgets.text import ElidedLabel, StrongLine, plain_tip
from tests.ui.walking import described

_FRAME = 6
"""What a field keeps free on either side of its text, at least."""
_SLACK = 1
"""A pixel that rounding may take."""


def cut_texts(root: QWidget) -> Iterator[str]:
    """Yield every text of a window that is cut, whatever can be scrolled to included."""
    for widget in root.findChildren(QWidget):
        text = shown_text(widget)
        if text and widget.isVisible():
            wanted, given = _sizes(widget)
            for what, need, has in zip(("width", "height"), wanted, given, strict=True):
                if need > has + _SLACK:
                    yield f"“{text}” has {has} of {need} in {what} ({described(widget)})"
            if _overhang(widget, root) > _SLACK:
                yield f"“{text}” hangs over by {_overhang(widget, root)} ({described(widget)})"


def shown_text(widget: QWidget) -> str:
    """Give the text that a widget shows of its own; names that are elided on purpose are none."""
    if isinstance(widget, (ElidedLabel, IconButton)) or _shows_its_icon(widget):
        return ""
    if isinstance(widget, QComboBox) and plain_tip(widget.currentText()) == widget.toolTip():
        return ""
    if isinstance(widget, (QLabel, QAbstractButton, StrongLine, Chip)):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText() if not widget.text() else ""
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _shows_its_icon(widget: QWidget) -> bool:
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() is style


def _sizes(widget: QWidget) -> tuple[tuple[int, int], tuple[int, int]]:
    """Give the size that the text needs, and what it has."""
    size, hint = widget.size(), widget.sizeHint()
    if isinstance(widget, (QLineEdit, QComboBox)):
        need = widget.fontMetrics().horizontalAdvance(shown_text(widget))
        return (need, 0), (_room(widget), 0)
    if widget.hasHeightForWidth():
        longest = max(map(widget.fontMetrics().horizontalAdvance, _words(widget)), default=0)
        return (longest, widget.heightForWidth(size.width())), size.toTuple()
    if isinstance(widget, Chip):  # it paints in a font of its own
        return hint.toTuple(), size.toTuple()
    width = widget.fontMetrics().horizontalAdvance(shown_text(widget))
    return (max(width, hint.width()), hint.height()), size.toTuple()


def _room(field: QLineEdit | QComboBox) -> int:
    """Give the width that a field leaves for its text."""
    if isinstance(field, QLineEdit):
        margins = field.textMargins()
        return field.width() - margins.left() - margins.right() - 2 * _FRAME
    option = QStyleOptionComboBox()
    field.initStyleOption(option)
    part, control = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
    return field.style().subControlRect(control, option, part, field).width()


def _words(widget: QWidget) -> list[str]:
    return [] if isinstance(widget, StrongLine) else shown_text(widget).split()


def _overhang(widget: QWidget, root: QWidget) -> int:
    """Give by how much a widget reaches over the right edge of what holds it."""
    most, parent = 0, widget.parentWidget()
    while parent is not None:
        right = widget.mapTo(parent, QPoint(widget.width(), 0)).x()
        most = max(most, right - parent.width())
        if parent is root or (isinstance(parent, QAbstractScrollArea) and _scrolls(parent)):
            break
        parent = parent.parentWidget()
    return most


def _scrolls(area: QAbstractScrollArea) -> bool:
    policy = area.horizontalScrollBarPolicy()
    return policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
