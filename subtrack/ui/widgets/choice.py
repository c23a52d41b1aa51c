"""Choice: one of several things, each with its value; the wheel scrolls past it unharmed."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
)

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.painting import elided, hairline
from subtrack.ui.widgets.text import plain_tip, tell_whole

Index = QModelIndex | QPersistentModelIndex
_ROW = 28
_LINE = 9
_LONGEST = 24
"""Characters of the widest item that a choice makes room for; longer ones are elided."""


class Choice(QComboBox):
    """A list of things to choose one from; typing finds one by its name.

    Signals:
        edited: the person chose something.
    """

    edited = Signal()

    def __init__(self, look: Look, name: str) -> None:
        """Offer nothing yet; `name` tells readers what is chosen."""
        super().__init__()
        self.setItemDelegate(ChoiceDelegate(look, self))
        self._values: list[Hashable] = []
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self.edited)

    @property
    def field(self) -> QComboBox:
        """What takes the focus."""
        return self

    def offer(self, *groups: Iterable[tuple[Hashable, str]]) -> None:
        """Offer values with their names, with a line between groups; the one chosen stays so."""
        kept = self.value()
        self.clear()
        self._values.clear()
        for group in groups:
            self._add_group(list(group))
        longest = max((len(self.itemText(at)) for at in range(self.count())), default=0)
        self.setMinimumContentsLength(min(longest, _LONGEST))
        self.put(kept)

    def value(self) -> Hashable:
        """Give what is chosen; None where nothing is offered."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def put(self, value: Hashable) -> None:
        """Choose a value; one that is not offered leaves the first chosen."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def holds(self, value: Hashable) -> bool:
        """Whether a value is offered."""
        return value in self._values

    def rename(self, names: Sequence[str]) -> None:
        """Give the things on offer other names, in their order."""
        for at, name in enumerate(names):
            self.setItemText(at, name)
            self._tell(at, name)

    def problem(self) -> str:
        """Say what cannot be read: nothing, for only what is offered can be chosen."""
        return ""

    def minimumSizeHint(self) -> QSize:
        """Let the choice become narrower than its longest name."""
        return QSize(64, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """See to it that there is a label for readers, if only a hidden one.

        On Linux Qt tells them what is chosen in place of the name, and the name by a label alone.
        """
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and not self._is_labelled():
            label = QLabel(parent)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(self.accessibleName())
            label.setBuddy(self)
            label.hide()

    def _is_labelled(self) -> bool:
        relations = QAccessible.queryAccessibleInterface(self).relations()
        return any(kind & QAccessible.RelationFlag.Label for _, kind in relations)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show what is chosen, and in the tooltip the whole of it where it is shortened."""
        super().paintEvent(event)
        text = self.currentText()
        tell_whole(self, text, elided(self.fontMetrics(), text, self._room()))

    def _room(self) -> int:
        """Give the width that there is for the text."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part, control = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        return self.style().subControlRect(control, option, part, self).width()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls here."""
        event.ignore()

    def _add_group(self, group: list[tuple[Hashable, str]]) -> None:
        if group and self.count():
            self.insertSeparator(self.count())
            self._values.append(_Line())
        for value, name in group:
            self.addItem(name)
            self._tell(self.count() - 1, name)
            self._values.append(value)

    def _tell(self, at: int, name: str) -> None:
        """Show the whole of a name that the list shortens."""
        self.setItemData(at, plain_tip(name), Qt.ItemDataRole.ToolTipRole)


class ChoiceDelegate(QStyledItemDelegate):
    """Paints what can be chosen in rows that are easy to hit, and the lines between groups."""

    def __init__(self, look: Look, parent: QComboBox) -> None:
        """Paint in the colours in use."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the size of a row."""
        font = self._look.font("body")
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(_text(index)) + 2 * Space.MEDIUM
        return QSize(width, _LINE if _is_line(index) else max(_ROW, metrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        look, rect = self._look, QRectF(option.rect)
        state = option.state
        if _is_line(index):
            painter.fillRect(rect, look.colour("surface"))
            hairline(painter, rect.left(), rect.right(), rect.center().y(), look.colour("line"))
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("selected" if chosen else "surface"))
        font = look.font("body")
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        inner = rect.adjusted(Space.MEDIUM, 0, -Space.SMALL, 0)
        shown = elided(QFontMetrics(font), _text(index), inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _text(index: Index) -> str:
    return str(index.data() or "")


def _is_line(index: Index) -> bool:
    return bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator")


class _Line:
    """Stands for the line between two groups; it equals no value."""
