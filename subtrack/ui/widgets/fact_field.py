"""Fact field: a fact that is edited where it stands, with its name above and a complaint below."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.text import Label


class Editor(Protocol):
    """A widget in which one value is entered; None stands for no value."""

    @property
    def edited(self) -> SignalInstance:
        """The person changed it."""

    @property
    def field(self) -> QWidget:
        """What takes the focus, and the outline of a complaint."""

    def value(self) -> Any:  # noqa: ANN401 - each editor has its own type
        """Give what was entered; None where there is nothing."""

    def put(self, value: Any, /) -> None:  # noqa: ANN401 - as above
        """Show a value."""


class NamedField(QWidget):
    """A name, whatever is typed into, and a complaint.

    Attributes:
        name: the label above.
        field: what takes the focus.
    """

    def __init__(self, look: Look, name: str, widget: QWidget, field: QWidget) -> None:
        """Put a name above a widget; `field` is the part of it that takes the focus."""
        super().__init__()
        self.field = field
        self.name = Label(look, name, "body", "text2", wraps=True)
        self.name.setBuddy(field)
        self._complaint = Complaint(look, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.name)
        column.addWidget(widget)
        column.addWidget(self._complaint)
        column.addStretch(1)

    def complain(self, sentence: str) -> None:
        """Say what is wrong; empty where nothing is."""
        self._complaint.say(sentence)

    def complaint(self) -> str:
        """Give what is wrong; empty where nothing is."""
        return self._complaint.text()


class FactField(NamedField):
    """A fact that knows what was saved, and keeps what was typed.

    Signals:
        typed: the person changed it.
        left: the person went on to something else, or pressed Enter.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, look: Look, name: str, editor: Editor) -> None:
        """Put a name above an editor."""
        assert isinstance(editor, QWidget)  # noqa: S101 - an editor is one
        super().__init__(look, name, editor, editor.field)
        self.editor = editor
        self._saved: Any = None
        editor.edited.connect(self.typed)
        if isinstance(editor.field, QLineEdit):
            editor.field.editingFinished.connect(self.left)
        else:
            editor.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See when the person goes on."""
        if event.type() is QEvent.Type.FocusOut and watched is self.field:
            self.left.emit()
        return False

    def show_saved(self, value: Any) -> None:  # noqa: ANN401 - each editor has its own type
        """Show what is saved now, unless something else was typed."""
        if not self.is_changed and self.value() != value:
            self.editor.put(value)
        self._saved = value

    def value(self) -> Any:  # noqa: ANN401 - as above
        """Give what stands there; None where nothing does."""
        return self.editor.value()

    def put(self, value: Any) -> None:  # noqa: ANN401 - as above
        """Show a value as if it had been typed."""
        self.editor.put(value)

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what is saved."""
        return bool(self.value() != self._saved)
