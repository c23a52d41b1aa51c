"""Touring records: the person's own provider records, from the first line to the last word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPlainTextEdit

from subtrack.adapters.paths import resources
from subtrack.domain.own_records import OwnRecord
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.records.compare_dialog import CompareDialog
from subtrack.ui.records.edit_dialog import RecordDialog
from subtrack.ui.records.field import RecordField
from subtrack.ui.records.import_dialog import RecordImportDialog
from subtrack.ui.speech import say
from tests.adapters.record_samples import SOUND, yours
from tests.ui.guide.making import press

if TYPE_CHECKING:
    from tests.ui.touring import Sight

_NETFLIX = (resources() / "providers" / "netflix.toml").read_text(encoding="utf-8")
_ACCOUNT = "https://www.netflix.com/account"
_FOREIGN = _NETFLIX.replace(_ACCOUNT, "https://pay.example.com/netflix")
_STRANGE = "".join(f"key{one} = 1\n" for one in range(20))


class RecordTour:
    """What a person does with records of their own on the page of providers."""

    def __init__(self, page: ProvidersPage, dialog: Callable[[], QDialog], folder: Path) -> None:
        self.page = page
        self.dialog = dialog
        self.folder = folder

    def sights(self) -> Iterator[Sight]:
        """Write a record, take some in from files, change one, and look at what became of them."""
        yield from self._writing()
        yield from self._taking_in()
        yield from self._changing()
        yield from self._comparing()
        yield from self._leaving_out()

    def _writing(self) -> Iterator[Sight]:
        self._ask_above_the_list(0)
        dialog = self.dialog()
        assert isinstance(dialog, RecordDialog)
        yield "new record", dialog
        form = dialog.form
        for members in (form.routes, form.sources):
            members.add.click()
        for place, text in (("name", "<b>Gym</b>"), ("website", "javascript:x"), ("checked", "x")):
            _type(form.field(place), text)
        _type(form.routes.members[1].fields[2], "<i>Sign in</i>")
        _type(form.sources.members[0].fields[2], "never")
        yield "new record with faults", dialog
        for members in (form.routes, form.sources):
            for member in tuple(members.members):
                member.remove.click()
        yield "new record without ways and sources", dialog
        dialog.reject()
        yield "leaving a new record", dialog
        press(dialog, say("Go on editing"))
        yield from self._writing_text(dialog)

    def _writing_text(self, dialog: RecordDialog) -> Iterator[Sight]:
        dialog.views.chosen.emit("text")
        dialog.text.setPlainText("nonsense")
        yield "record as text", dialog
        dialog.text.setPlainText(SOUND)
        dialog.foot.deed.click()
        yield "guide of an own record", self.page

    def _taking_in(self) -> Iterator[Sight]:
        dialog = self._asked_for_a_file()
        yield "import of a record", dialog
        dialog.open_file(self._file(_STRANGE + _NETFLIX))
        yield "import of a record with faults", dialog
        dialog.open_file(self._file(SOUND.replace("gym", "pool")))
        yield "import of a new record", dialog
        dialog.open_file(self._file(_FOREIGN.replace('name = "Netflix"', 'name = "Netfl1x"')))
        yield "import of a record beside a shipped one", dialog
        dialog.take_in.click()
        yield "guide of a record from a file", self.page
        dialog = self._asked_for_a_file()
        dialog.open_file(self.folder / "theirs.toml")
        yield "import of a record that is kept", dialog
        dialog.open_file(self.folder / "gone.toml")
        yield "import of a file that is gone", dialog
        dialog.reject()

    def _changing(self) -> Iterator[Sight]:
        self.page.show_record("netflix")
        press(self.page.guide, say("Edit this record…"))
        dialog = self.dialog()
        assert isinstance(dialog, RecordDialog)
        yield "a record to change", dialog
        _type(dialog.form.field("contact.phone"), "+49 30 123456")
        dialog.foot.deed.click()
        yield "guide of a changed record", self.page

    def _comparing(self) -> Iterator[Sight]:
        text = _FOREIGN.replace('name = "Netflix"', 'name = "Mine"')
        for name, kept in (("another one", text), ("the same", _NETFLIX)):
            self._put(yours("netflix", kept, based_on="an older one"))
            yield f"guide of an own record, {name}, with a newer one beside it", self.page
            press(self.page.guide, say("Compare…"))
            dialog = self.dialog()
            assert isinstance(dialog, CompareDialog)
            yield f"a newer record compared with {name}", dialog
            dialog.keep.click()

    def _leaving_out(self) -> Iterator[Sight]:
        self._put(yours("broken", "nonsense"))
        self.page.focus_filter()
        assert self.page.index.left_out.isVisible()
        yield "a record that is left out", self.page

    def _asked_for_a_file(self) -> RecordImportDialog:
        self._ask_above_the_list(1)
        dialog = self.dialog()
        assert isinstance(dialog, RecordImportDialog)
        return dialog

    def _ask_above_the_list(self, at: int) -> None:
        menu = self.page.index.more.menu()
        assert isinstance(menu, QMenu)
        menu.actions()[at].trigger()

    def _put(self, record: OwnRecord) -> None:
        """Keep a record as an older program, or another one, has left it."""
        self.page.workspace.services.providers.put(record)  # type: ignore[attr-defined] # of the composition
        self.page.refresh()

    def _file(self, text: str) -> Path:
        path = self.folder / "theirs.toml"
        path.write_text(text, encoding="utf-8")
        return path


def _type(field: RecordField, text: str) -> None:
    widget = field.editor.field
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    widget.selectAll()
    QTest.keyClicks(widget, text)
