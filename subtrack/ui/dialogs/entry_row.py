"""Entry row: one field of the form, with what it held, what a record says, and what is wrong."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from subtrack.services.drafts import LEFT_ALONE
from subtrack.ui.look import CONTROL, Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.text import ElidedLabel, Label


class Editor(Protocol):
    """A widget in which one value is entered; None stands for no value."""

    @property
    def edited(self) -> SignalInstance:
        """The person changed it."""

    @property
    def field(self) -> QWidget:
        """What takes the focus, and the outline of a complaint."""

    def value(self) -> Any:  # noqa: ANN401 - each field has its own type
        """Give what was entered; None where there is nothing, or it cannot be read."""

    def put(self, value: Any, /) -> None:  # noqa: ANN401 - as above
        """Show a value."""

    def problem(self) -> str:
        """Say what cannot be read; empty where all is well."""


class Row(QObject):
    """A field of a draft on its way from what was stored to what is entered.

    What the person did not touch is left alone in the draft, so that a record may fill it; what
    was proposed to them is entered as though they had.

    Attributes:
        key: the field of the draft.
        name: what it is called, for complaints.

    Signals:
        edited: the person changed it.
    """

    edited = Signal()

    def __init__(self, look: Look, key: str, name: str, editor: Editor) -> None:
        """Be empty."""
        super().__init__()
        self.key = key
        self.name = name
        self.editor = editor
        self.label = Label(look, name, "body", "text2", wraps=True)
        self.label.setBuddy(editor.field)
        self.origin = Origin(look, name)
        self.origin.change.clicked.connect(self._change)
        self.complaint = Complaint(look, editor.field)
        self._stored: Any = None
        self._assumed: Any = None
        self._source = ""
        self._touched = False
        self._proposed = False
        editor.edited.connect(self._edit)

    @property
    def touched(self) -> bool:
        """Whether the person entered something here."""
        return self._touched

    @property
    def changed(self) -> bool:
        """Whether the person entered what would be lost."""
        return self._touched and (self.given() is not LEFT_ALONE or bool(self.editor.problem()))

    @property
    def is_free(self) -> bool:
        """Whether nothing stands here that somebody said."""
        return not self._touched and self._stored is None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is entered."""
        return self.editor.value() is None and not self.editor.problem()

    def start(self, stored: Any) -> None:  # noqa: ANN401 - each field has its own type
        """Show what an entry holds."""
        self._stored = stored
        self._proposed = False
        self.editor.put(stored)

    def take(self, value: Any) -> None:  # noqa: ANN401 - as above
        """Enter a value for the person."""
        self.editor.put(value)
        self._touched = True
        self._tell()

    def propose(self, value: Any, source: str) -> None:  # noqa: ANN401 - as above
        """Enter a value that a record offers, unless somebody said another one."""
        if not self.is_free:
            return
        self._proposed, self._source = value is not None, source
        self.editor.put(value)
        self._tell()

    def assume(self, value: Any, source: str) -> None:  # noqa: ANN401 - as above
        """Show what a record or a rule fills, unless the person says otherwise."""
        known = self._assumed is not None and not self._touched
        if value is None and not known:
            return
        if not self._touched and value != self._assumed:
            self.editor.put(value)
        self._assumed, self._source = value, source
        self._tell()

    def given(self) -> Any:  # noqa: ANN401 - as above
        """Give what a draft holds here: a value, None to clear it, or left alone."""
        if not (self._touched or self._proposed):
            return LEFT_ALONE
        if self.is_empty:
            clears = self._stored is not None or self._assumed is not None
            return None if clears else LEFT_ALONE
        value = self.editor.value()
        return LEFT_ALONE if value is None or value == self._stored else value

    def complain(self, sentence: str) -> None:
        """Complain below the field; empty: be content."""
        if sentence != self.complaint.text():
            self.complaint.say(sentence)

    def _edit(self) -> None:
        known = (self.editor.value(), self._stored, self._assumed)
        self._touched = bool(self.editor.problem()) or any(one is not None for one in known)
        self._proposed = False
        self._tell()
        self.edited.emit()

    def _change(self) -> None:
        """Clear what was assumed, or take it again."""
        clears = not self._touched
        self._touched = clears
        self.editor.put(None if clears else self._assumed)
        self._tell()
        self.editor.field.setFocus()
        self.edited.emit()

    def _tell(self) -> None:
        """Say where the value is from, and offer the other way."""
        if self._proposed:
            self.origin.tell(self._source)
        elif self._assumed is not None and not self._touched:
            self.origin.tell(self._source, say("Clear"))
        elif self._assumed is not None and self.is_empty:
            self.origin.tell(say("left empty"), say("Use what the record says"))
        else:
            self.origin.tell("")


class Origin(QWidget):
    """Where a value is from, and a button that says otherwise."""

    def __init__(self, look: Look, name: str) -> None:
        """Say nothing; `name` tells readers whose value it is."""
        super().__init__()
        self._note = ElidedLabel(look, "", "small", "text2")
        self._note.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.change = Button(look, say("Clear"), kind="link")
        self.change.setAccessibleDescription(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self._note)
        row.addWidget(self.change)
        row.addStretch(1)
        self.hide()

    def tell(self, note: str, change: str = "") -> None:
        """Say where it is from, and offer a change where there is one."""
        self._note.setText(note)
        self.change.set_text(change or say("Clear"))
        self.change.setVisible(bool(change))
        self.setVisible(bool(note))

    def text(self) -> str:
        """Give what is said."""
        return self._note.text()


class Sheet(QWidget):
    """Labels on the left, fields on the right, complaints below the fields."""

    def __init__(self, look: Look, labels: int) -> None:
        """Be empty; labels stand in a column of so many logical pixels."""
        super().__init__()
        self._look = look
        self._labels = look.wide(labels)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)

    def add(self, row: Row, *beside: QWidget, wide: bool = False) -> QWidget:
        """Add a row; `wide` puts where its value is from below the field."""
        editor = row.editor
        assert isinstance(editor, QWidget)  # noqa: S101 - every editor is one
        line = _line([editor, *beside, *([] if wide else [row.origin])], wide=wide)
        below = [row.origin] if wide else []
        return self.add_line(row.label, [line, *below, row.complaint])

    def add_line(self, label: QWidget | None, content: list[QWidget]) -> QWidget:
        """Add a label with what stands at its right, one below the other."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._placed(label), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(Space.TINY)
        for one in content:
            column.addWidget(one)
        row.addLayout(column, 1)
        self._column.addWidget(line)
        return line

    def add_whole(self, widget: QWidget) -> None:
        """Add something across both columns."""
        self._column.addWidget(widget)

    def _placed(self, label: QWidget | None) -> QWidget:
        placed = label or QWidget()
        placed.setFixedWidth(self._labels)
        if isinstance(placed, Label):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            placed.setAlignment(right)
            placed.setMinimumHeight(CONTROL)
        return placed


def _line(widgets: list[QWidget], *, wide: bool) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.SMALL)
    for at, widget in enumerate(widgets):
        row.addWidget(widget, int(wide and at == 0))
    if not wide:
        row.addStretch(1)
    return line
