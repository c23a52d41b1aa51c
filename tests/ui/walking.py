"""Walking: what must hold for every widget of a window or dialog."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def faults(root: QWidget) -> Iterator[str]:
    """Yield what is wrong with a window: nameless controls, rich text, unreachable controls."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from _of(widget)


def _of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
        yield f"{described(widget)}: its text may be read as markup"
    tip = widget.toolTip()
    if tip and not tip.startswith("<qt>"):
        yield f"{described(widget)}: its tooltip may be read as markup"
    if isinstance(widget, CONTROLS) and not _is_part(widget) and not name_of(widget).strip():
        yield f"{described(widget)}: it has no accessible name"
    button = isinstance(widget, QAbstractButton) and widget.isEnabled() and not _is_part(widget)
    if button and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        yield f"{described(widget)}: no key reaches it"


def _is_part(widget: QWidget) -> bool:
    """Whether Qt made it inside another control, which is what readers meet."""
    parent = widget.parent()
    inner = isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit))
    return inner or widget.objectName().startswith("qt_") or _is_part_of_calendar(widget)


def _is_part_of_calendar(widget: QObject) -> bool:
    parent = widget.parent()
    while parent is not None:
        if parent.metaObject().className() == "QCalendarWidget":
            return True
        parent = parent.parent()
    return False


def name_of(widget: QWidget) -> str:
    """Give what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def described(widget: QWidget) -> str:
    """Tell a widget apart from others in a fault."""
    path = []
    step: QObject | None = widget
    while step is not None:
        path.append(step.objectName() or type(step).__name__)
        step = step.parent()
    return "/".join(reversed(path))
