"""Field: one place of a record, with the widget in which it is entered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from subtrack.ui.dialogs.entry_row import Editor, Sheet
from subtrack.ui.look import Look
from subtrack.ui.records.kinds import Kind
from subtrack.ui.records.names import place_names
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.text import Label

Table = dict[str, Any]


class RecordField(QObject):
    """Shows what stands at a place; only what the person touched is written back.

    Signals:
        edited: the person changed it.
    """

    edited = Signal()

    def __init__(self, look: Look, place: str, editor: Editor, kind: Kind, *, of: str = "") -> None:
        """Be empty; `of` is the list in whose members the place is."""
        super().__init__()
        self.place = place
        self.editor = editor
        self.touched = False
        self._kind = kind
        self.label = Label(look, place_names()[f"{of}{place}"], "body", "text2", wraps=True)
        self.label.setBuddy(editor.field)
        self.complaint = Complaint(look, editor.field)
        editor.edited.connect(self._edit)

    def fits(self, table: Mapping[str, Any]) -> bool:
        """Whether what stands at the place can be shown."""
        holder = self._holder(table)
        if not isinstance(holder, Mapping):
            return False
        return self._key not in holder or self._kind.fits(holder[self._key])

    def show(self, table: Mapping[str, Any]) -> None:
        """Show what stands at the place."""
        holder = self._holder(table)
        self.touched = False
        self.editor.put(self._kind.put(holder[self._key]) if self._key in holder else None)

    def enter(self, value: object) -> None:
        """Enter a value for the person."""
        self.editor.put(value)
        self.touched = True

    def write(self, table: Table) -> None:
        """Put what was entered into a table, or take away what was there."""
        if not self.touched:
            return
        first, _, inner = self.place.rpartition(".")
        holder = table.setdefault(first, {}) if first else table
        value = self._value()
        if value is not None:
            holder[inner] = value
        else:
            holder.pop(inner, None)
        if first and not holder:
            del table[first]

    def complain(self, sentence: str) -> None:
        """Complain below the field; empty: be content."""
        sentence = sentence and (self.editor.problem() or sentence)
        if sentence != self.complaint.text():
            self.complaint.say(sentence)

    @property
    def _key(self) -> str:
        return self.place.rpartition(".")[2]

    def _holder(self, table: Mapping[str, Any]) -> Any:  # noqa: ANN401 - TOML gives any
        first = self.place.rpartition(".")[0]
        return table.get(first, {}) if first else table

    def _value(self) -> Any:  # noqa: ANN401 - each kind has its own
        value = self.editor.value()
        if value is None:
            return self._unread()
        return self._kind.take(value)

    def _unread(self) -> str | None:
        """Give what was typed and cannot be read; the check of the format names it."""
        line = self.editor.field
        return line.text() if isinstance(line, QLineEdit) and self.editor.problem() else None

    def _edit(self) -> None:
        self.touched = True
        self.edited.emit()


def lay_out(sheet: Sheet, fields: Iterable[RecordField]) -> None:
    """Put fields into a sheet, each with its label and its complaint."""
    for field in fields:
        editor = field.editor
        assert isinstance(editor, QWidget)  # noqa: S101 - every editor is one
        sheet.add_line(field.label, [editor, field.complaint])
