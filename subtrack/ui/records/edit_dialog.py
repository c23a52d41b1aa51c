"""Edit dialog: a provider record of the person's own, as a form or as the text that it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.own_records import RecordChange
from subtrack.domain.record_faults import Fault
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.dialogs.entry_foot import Foot
from subtrack.ui.look import Space
from subtrack.ui.records.field import Table
from subtrack.ui.records.form import RecordForm
from subtrack.ui.records.names import place_name
from subtrack.ui.speech import say
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.widgets.segmented import Segmented
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_WIDTH = 700
_HEIGHT = 760
_MARGIN = 24
_FORM, _TEXT = "form", "text"


class RecordDialog(Dialog):
    """Writes a new record, or changes one; it is checked as one types."""

    def __init__(self, workspace: Workspace, parent: QWidget, slug: str | None = None) -> None:
        """Begin with a record, or with a new one."""
        super().__init__(parent)
        self._workspace = workspace
        self._slug = slug
        self._text_table: Table | None = None
        self._changed = False
        look, own = workspace.look, workspace.services.own_records
        self.form = RecordForm(look, workspace.speech)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say("The record as text"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.views = Segmented(look, [(_FORM, say("Form")), (_TEXT, say("Text"))], say("View"))
        self.foot = Foot(look, say("Save"))
        self._sides = QStackedLayout()
        self.setWindowTitle(say("Change a record") if slug else say("New record"))
        self.resize(look.wide(_WIDTH), min(_HEIGHT, parent.height() - _MARGIN))
        self._lay_out()
        self._connect()
        workspace.tasks.run(lambda: own.begun(slug), self._begin, self._fail)

    def reject(self) -> None:
        """Leave, after a question where something would be lost."""
        if self._changed:
            self.foot.ask()
        else:
            super().reject()

    def _lay_out(self) -> None:
        look = self._workspace.look
        scroll = ScrollColumn(say("Form"))
        scroll.column.setContentsMargins(0, 0, Space.MEDIUM, 0)
        scroll.column.addWidget(self.form)
        scroll.column.addStretch(1)
        self._sides.addWidget(scroll)
        self._sides.addWidget(self.text)
        words = say(
            "What you write here is yours and stays on this computer. Write down only what you "
            "read, and where; what you leave empty counts as not known."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.GROUP, Space.MEDIUM, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Label(look, words, "small", "text2", wraps=True))
        column.addWidget(self.views)
        column.addLayout(self._sides, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.form.edited.connect(self._edit)
        self.text.textChanged.connect(self._type)
        self.views.chosen.connect(self._turn_to)
        self.foot.wanted.connect(self._save)
        self.foot.left.connect(super().reject)

    def _begin(self, table: Table) -> None:
        if self.form.fits(table):
            self.form.show_table(table)
            self._look_at(table)
            self.form.field("name").editor.field.setFocus()
        else:
            self._text_table = table
            self._show_text(table)

    def _edit(self) -> None:
        self._change()
        self._look_at(self.form.table())

    def _change(self) -> None:
        self._changed = True
        self.foot.typed(True)

    def _look_at(self, table: Table) -> None:
        own, slug = self._workspace.services.own_records, self._slug
        self._workspace.tasks.run(lambda: own.judged(table, slug), self._tell)

    def _tell(self, faults: Sequence[Fault]) -> None:
        """Complain at the fields, and say below what else is in the way."""
        if self._sides.currentIndex() == 0:
            left = self.form.complain(faults)
            self.foot.ready(self._reason((left or faults)[:1]))
        else:
            self.foot.ready(self._reason(faults[:1], raw=True))

    def _reason(self, faults: Sequence[Fault], *, raw: bool = False) -> str:
        for one in faults:
            place = one.place if raw else place_name(one.place)
            said = self._workspace.speech.wording.fault(one)
            return say("{place}: {reason}").format(place=place, reason=said) if place else said
        return ""

    def _turn_to(self, key: str) -> None:
        if key == _TEXT:
            self._show_text(self.form.table())
        elif self._text_table is not None and self.form.fits(self._text_table):
            self.form.show_table(self._text_table)
            self._sides.setCurrentIndex(0)
            self._look_at(self._text_table)
        else:
            self.views.choose(_TEXT)
            self.foot.ready(say("The form cannot show this yet: a key holds what it never does."))

    def _show_text(self, table: Table) -> None:
        own = self._workspace.services.own_records
        self._workspace.tasks.run(lambda: own.text(table), self._put_text, self._fail)

    def _put_text(self, text: str) -> None:
        self.views.choose(_TEXT)
        self._sides.setCurrentIndex(1)
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.blockSignals(False)
        self._read(text)
        self.text.setFocus()

    def _type(self) -> None:
        self._change()
        self._read(self.text.toPlainText())

    def _read(self, text: str) -> None:
        own = self._workspace.services.own_records
        self._workspace.tasks.run(lambda: own.read(text), self._take)

    def _take(self, found: tuple[Table | None, Sequence[Fault]]) -> None:
        self._text_table, faults = found
        if self._text_table is None:
            self._tell(faults)
        else:
            self._look_at(self._text_table)

    def _save(self) -> None:
        in_form = self._sides.currentIndex() == 0
        table = self.form.table() if in_form else self._text_table
        own, slug = self._workspace.services.own_records, self._slug
        if table is not None:
            words = say("{name} saved as yours").format(name=table.get("name", ""))
            self._workspace.undo.do(
                lambda: own.save(table, slug), own.undo, lambda _done: words, self._done, self._fail
            )

    def _done(self, change: RecordChange) -> None:
        self.accept()
        self._workspace.doors.show_provider(change.slug)

    def _fail(self, error: KnownError) -> None:
        self.foot.failure.say(self._workspace.speech.wording.error(error))
