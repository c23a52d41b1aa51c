"""Tab order: the tab key goes through a window in the order in which it is laid out.

Qt's own order is that in which widgets were made. What is built later, inserted or shown in place
of something else would come last there, far from where it is seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QWidget,
)

from subtrack.ui.widgets.scrolling import reveal

_WHOLE = (QAbstractButton, QComboBox, QLabel, QLineEdit)
"""Widgets in which the tab key stops nowhere; most are of these kinds."""


def move_focus(window: QWidget, step: int) -> bool:
    """Move the focus to the next stop, or with -1 to the one before; False where there is none."""
    focus, found = QApplication.focusWidget(), list[QWidget]()
    _gather(window, focus, found)
    if not found:
        return False
    before = found.index(focus) if focus in found else -1 if step > 0 else 0
    following = found[(before + step) % len(found)]
    tab, backtab = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
    following.setFocus(tab if step > 0 else backtab)
    reveal(following)
    return True


def _gather(inside: QWidget, focus: QWidget | None, found: list[QWidget]) -> None:
    """Find what takes the focus, and in any case what has it, in the order of the layouts."""
    for widget in _children(inside):
        if widget.isVisible() and widget.isEnabled():
            if widget is focus or _takes_focus(widget):
                found.append(widget)
            if not isinstance(widget, _WHOLE):
                _gather(widget, focus, found)


def _takes_focus(widget: QWidget) -> bool:
    """Whether the tab key stops here: of buttons that exclude each other only at the chosen one."""
    if isinstance(widget, QAbstractButton):
        group = exclusive_group(widget)
        if group is not None and group.checkedButton() is not None:
            return widget is group.checkedButton()
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.focusProxy() is None


def exclusive_group(button: QAbstractButton) -> QButtonGroup | None:
    """Give the group in which a button and others exclude each other, if there is one."""
    group = _group(button)
    return group if group is not None and group.exclusive() else None


def _group(button: QAbstractButton) -> QButtonGroup | None:
    return button.group()


def _children(widget: QWidget) -> list[QWidget]:
    """Give what stands in a widget: first what is laid out, in that order, then the rest."""
    inside = (child for child in widget.children() if isinstance(child, QWidget))
    children = [child for child in inside if not child.isWindow()]
    layout = widget.layout()
    found = [] if layout is None else list(laid_out(layout, children))
    known = set(found)
    return [*found, *(child for child in children if child not in known)]


def laid_out(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those widgets that are in a layout and in the layouts within it, in its order.

    The layout is asked for places and never for its items: PySide keeps what `itemAt` gave when Qt
    has deleted it, and takes it for whatever is made at the same address later.
    """
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    places: list[tuple[int, Iterable[QWidget]]] = [
        *((layout.indexOf(one), (one,)) for one in widgets),
        *((layout.indexOf(one), laid_out(one, widgets)) for one in inner),
    ]
    for place, found in sorted(places, key=itemgetter(0)):
        if place >= 0:
            yield from found
