"""Tabbing: where the tab key leads in a window, in which order, and whether one sees it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from subtrack.ui.widgets.tab_order import exclusive_group
from tests.ui.walking import CONTROLS, described, is_part

_MOST = 400
"""Stops after which the tab key goes round without coming back."""
_AROUND = 4
"""How far outside a control its ring may lie, in pixels."""
_CARET = 120
"""Bytes of a picture that more than the line in a field differs by."""


def stops(window: QWidget) -> Iterator[QWidget]:
    """Yield what the tab key leads to, until it comes back to where it was first."""
    window.activateWindow()
    QApplication.processEvents()
    first = focus = pressed(window)
    for _ in range(_MOST):
        if focus is None:
            return
        yield focus
        focus = pressed(window)
        if focus is first:
            return
    pytest.fail(f"{described(window)}: the tab key does not come back")


def pressed(window: QWidget) -> QWidget | None:
    """Press the tab key, and give what has the focus then."""
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def missed(window: QWidget, found: Sequence[QWidget]) -> Iterator[str]:
    """Yield what can be clicked and was not among the stops of the tab key."""
    groups = [exclusive_group(one) for one in found if isinstance(one, QAbstractButton)]
    for widget in window.findChildren(QWidget):
        if widget in found or not (widget.isVisible() and widget.isEnabled()):
            continue
        if widget.window() is not window or is_part(widget) or not _takes_clicks(widget):
            continue
        group = exclusive_group(widget) if isinstance(widget, QAbstractButton) else None
        if group is not None and group in groups:
            continue  # the arrow keys go on to it
        if any(_leads_on(stop, widget) for stop in found if _is_beside(stop, widget)):
            continue
        yield f"{described(widget)}: the tab key does not reach it"


def _is_beside(stop: QWidget, widget: QWidget) -> bool:
    return type(stop) is type(widget) and stop.parentWidget() is widget.parentWidget()


def _leads_on(stop: QWidget, widget: QWidget) -> bool:
    """Whether the arrow key goes on from a stop to a widget of its kind."""
    stop.setFocus()
    before: QWidget | None = None
    while (focus := QApplication.focusWidget()) not in {before, None, widget}:
        before = focus
        QTest.keyClick(focus, Qt.Key.Key_Down)
    return focus is widget


def _takes_clicks(widget: QWidget) -> bool:
    """Whether it is a control of Qt's, or of our own."""
    own = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("subtrack."))
    handlers = {"mousePressEvent", "mouseReleaseEvent"}
    return isinstance(widget, CONTROLS) or any(handlers & vars(kind).keys() for kind in own)


def unchosen(stop: QWidget) -> bool:
    """Whether it is one of several of which another is chosen: there the tab key should stop."""
    group = exclusive_group(stop) if isinstance(stop, QAbstractButton) else None
    return group is not None and group.checkedButton() not in {None, stop}


def leaps(found: Sequence[QWidget]) -> list[str]:
    """Give the steps against the order in which one reads, but for one: the way back to the start.

    One reads down, in a line to the right, and from the end of a column to the top of the next.
    """
    steps = pairwise([*found, *found[:1]])
    back = [f"{described(one)} → {described(other)}" for one, other in steps if _leaps(one, other)]
    return back if len(back) > 1 else []


def _leaps(one: QWidget, other: QWidget) -> bool:
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return False
    common = _parent(one)
    while not common.isAncestorOf(other):
        common = _parent(common)
    if _branch(one, common).geometry().intersects(_branch(other, common).geometry()):
        return False  # one of them lies over the window
    here, there = _place(one, common), _place(other, common)
    shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    if shared > min(here.height(), there.height()) / 2:
        return there.center().x() < here.center().x()
    return there.top() < here.top() and there.left() < here.right()


def _branch(widget: QWidget, ancestor: QWidget) -> QWidget:
    """Give the child of an ancestor in which a widget stands."""
    while _parent(widget) is not ancestor:
        widget = _parent(widget)
    return widget


def _parent(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    assert parent is not None
    return parent


def _place(widget: QWidget, ancestor: QWidget) -> QRect:
    """Give where a widget stands in another one; what is scrolled away stands at the edge."""
    rect, step = widget.rect(), widget
    while step is not ancestor:
        parent = _parent(step)
        rect = rect.translated(step.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
            rect = _inside(rect, parent.rect())
        step = parent
    return rect


def _inside(rect: QRect, room: QRect) -> QRect:
    top = min(max(rect.top(), room.top()), room.bottom())
    bottom = min(max(rect.bottom(), room.top()), room.bottom())
    return QRect(QPoint(rect.left(), top), QPoint(rect.right(), max(bottom, top)))


def shows_focus(widget: QWidget) -> bool:
    """Whether a control that has the focus looks otherwise than without; it keeps the focus."""
    focused = _picture(widget)
    widget.clearFocus()
    plain = _picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return _differing(focused, plain) > _CARET


def _picture(widget: QWidget) -> QImage:
    window = widget.window()
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(window.rect())
    return window.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differing(one: QImage, other: QImage) -> int:
    """Count how many bytes of two pictures differ; of what lies outside of the window none do."""
    if one.isNull() or other.isNull():
        return 0
    here, there = (int.from_bytes(image.constBits()) for image in (one, other))
    return one.sizeInBytes() - (here ^ there).to_bytes(one.sizeInBytes()).count(0)
