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
    if isinstance(widget, CONTROLS) and not is_part(widget):
        yield from _of_control(widget)


def _of_control(widget: QWidget) -> Iterator[str]:
    if not name_of(widget).strip():
        yield f"{described(widget)}: it has no accessible name"
    button = isinstance(widget, QAbstractButton)
    if button and widget.isEnabled() and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        yield f"{described(widget)}: no key reaches it"
    if isinstance(widget, QAbstractButton) and not widget.text() and not widget.toolTip():
        yield f"{described(widget)}: neither a word nor a tooltip says what it does"


def untold(root: QWidget) -> Iterator[str]:
    """Yield the lists whose texts are nowhere whole where they are cut."""
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or not model.rowCount():
            continue
        first = [model.index(0, column) for column in range(model.columnCount())]
        told = {one.column(): str(one.data(Qt.ItemDataRole.ToolTipRole) or "") for one in first}
        if any(one.data() and not told[one.column()].startswith("<qt>") for one in first):
            yield f"{described(view)}: its tooltips do not tell the whole"


def alike(root: QWidget) -> Iterator[str]:
    """Yield the controls of a window that a reader cannot tell from each other."""
    told: dict[tuple[str, ...], QWidget] = {}
    for widget in root.findChildren(QWidget):
        if isinstance(widget, CONTROLS) and not is_part(widget) and widget.isVisible():
            said = (type(widget).__name__, name_of(widget), description_of(widget))
            if said in told:
                yield f"{described(widget)}: “{said[1]}” is said of another one too"
            told[said] = widget


def is_part(widget: QWidget) -> bool:
    """Say whether Qt made it inside another control, which is what readers meet."""
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
    """Give what a screen reader calls a widget.

    Of a list to choose from that is its label; its own name is what is chosen, on some systems.
    """
    told = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox) and widget.isVisible():
        labels = [one for one, kind in told.relations() if kind & QAccessible.RelationFlag.Label]
        return " ".join(one.text(QAccessible.Text.Name) for one in labels)
    return told.text(QAccessible.Text.Name)


def description_of(widget: QWidget) -> str:
    """Give what a screen reader adds to the name."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def described(widget: QWidget) -> str:
    """Tell a widget apart from others in a fault."""
    path = []
    step: QObject | None = widget
    while step is not None:
        path.append(step.objectName() or type(step).__name__)
        step = step.parent()
    return "/".join(reversed(path))
