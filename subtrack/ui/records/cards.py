"""Cards: the members of a list of a record, such as its ways to cancel, added and removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from subtrack.domain.record_faults import Fault
from subtrack.ui.dialogs.entry_row import Sheet
from subtrack.ui.look import Look, Space
from subtrack.ui.records.field import RecordField, Table, lay_out
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Label

Fields = Callable[[], Sequence[RecordField]]
New = Callable[[], Table]
"""Gives what a new member begins with."""
LABELS = 132


class Member(Panel):
    """One member: its fields, and what of it the form does not show.

    Signals:
        edited: the person changed it.
        unwanted: the person wants it gone.
    """

    edited = Signal()
    unwanted = Signal()

    def __init__(self, look: Look, table: Table, fields: Sequence[RecordField]) -> None:
        """Show a member."""
        super().__init__(look)
        self.fields = fields
        self._table = table
        self.heading = Label(look, "", "medium")
        self.remove = Button(look, say("Remove"), kind="link")
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.unwanted)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.remove)
        sheet = Sheet(look, LABELS)
        lay_out(sheet, fields)
        self._said = _said_in(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(sheet)
        for field in fields:
            field.show(table)
            field.edited.connect(self.edited)

    def table(self) -> Table:
        """Give the member with what was entered."""
        found = deepcopy(self._table)
        for field in self.fields:
            field.write(found)
        return found

    def call(self, name: str) -> None:
        """Be called something, such as "Way 2"; readers hear it with each field."""
        self.heading.setText(name)
        self.remove.setAccessibleName(say("Remove: {name}").format(name=name))
        for widget, said in self._said.items():
            widget.setAccessibleName(f"{name}: {said}")


class Members(QWidget):
    """All members of a list.

    Signals:
        edited: the person changed one, added or removed one.
    """

    edited = Signal()

    def __init__(
        self, look: Look, place: str, words: tuple[str, str], fields: Fields, new: New
    ) -> None:
        """Be empty; `words` call a member by its `{number}`, and say that one is added."""
        super().__init__()
        self.place = place
        self.members: list[Member] = []
        self._look = look
        self._name = words[0]
        self._fields = fields
        self._new = new
        self._touched = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.SMALL)
        self.add = Button(look, words[1], icon="plus", kind="link")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_new)
        self.complaint = Complaint(look, self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._rows)
        column.addWidget(self.complaint)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def fits(self, table: Mapping[str, Any]) -> bool:
        """Whether what stands at the place can be shown."""
        found = table.get(self.place, [])
        if not isinstance(found, list):
            return False
        fields = self._fields()
        return all(
            isinstance(one, dict) and all(field.fits(one) for field in fields) for one in found
        )

    def show_table(self, table: Mapping[str, Any]) -> None:
        """Show what stands at the place."""
        for member in list(self.members):
            self._drop(member)
        for one in table.get(self.place, []):
            self._put(dict(one))
        self._touched = False

    def write(self, table: Table) -> None:
        """Put what was entered into a table."""
        if self._touched:
            table[self.place] = [one.table() for one in self.members]

    def complain(self, faults: Mapping[str, Fault], say_fault: Callable[[Fault], str]) -> set[str]:
        """Complain where a fault belongs; give the places that were dealt with."""
        told = set[str]()
        for field, place in self._places():
            mine = [one for one in faults if is_at(one, place)]
            told.update(mine)
            field.complain(say_fault(faults[mine[0]]) if mine else "")
        own = faults.get(self.place)
        sentence = say_fault(own) if own else ""
        if sentence != self.complaint.text():
            self.complaint.say(sentence)
        return told | ({self.place} if own else set())

    def _places(self) -> Iterator[tuple[RecordField, str]]:
        for number, member in enumerate(self.members, 1):
            for field in member.fields:
                yield field, f"{self.place}[{number}].{field.place}"

    def _add_new(self) -> None:
        self._put(self._new())
        self.members[-1].fields[0].editor.field.setFocus()
        self._edit()

    def _put(self, table: Table) -> None:
        member = Member(self._look, table, self._fields())
        member.edited.connect(self._edit)
        member.unwanted.connect(lambda: self._remove(member))
        self.members.append(member)
        self._rows.addWidget(member)
        self._count()

    def _remove(self, member: Member) -> None:
        self._drop(member)
        self.add.setFocus()
        self._edit()

    def _drop(self, member: Member) -> None:
        self.members.remove(member)
        member.hide()
        member.deleteLater()
        self._count()

    def _count(self) -> None:
        for number, member in enumerate(self.members, 1):
            member.call(self._name.format(number=number))

    def _edit(self) -> None:
        self._touched = True
        self.edited.emit()


def _said_in(sheet: Sheet) -> dict[QWidget, str]:
    """Give what readers are told of the widgets of a sheet; labels tell it with their text."""
    found = {
        one: one.text() if isinstance(one, QLabel) else one.accessibleName()
        for one in sheet.findChildren(QWidget)
    }
    return {widget: said for widget, said in found.items() if said}


def is_at(place: str, field: str) -> bool:
    """Whether a place is that of a field, or lies in it."""
    return place == field or place.startswith((f"{field}[", f"{field}."))
