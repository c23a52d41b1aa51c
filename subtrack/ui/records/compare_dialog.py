"""Compare dialog: one's own record and the one that comes with the program, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.own_records import RecordChange
from subtrack.services.record_differences import Difference
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.look import Space
from subtrack.ui.records.difference_list import DifferenceList
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, at_the_right
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.workspace import Workspace

_WIDTH = 600
_HEIGHT = 560


class CompareDialog(Dialog):
    """Shows where they differ, and lets one stay with either."""

    def __init__(self, workspace: Workspace, parent: QWidget, slug: str) -> None:
        """Ask for the differences of a record."""
        super().__init__(parent)
        self._workspace = workspace
        self._slug = slug
        look, own = workspace.look, workspace.services.own_records
        self.setWindowTitle(say("Compare records"))
        self.resize(look.wide(_WIDTH), _HEIGHT)
        self.news = News(look)
        self.differences = DifferenceList(look)
        self.close_button = Button(look, say("Close"))
        self.take = Button(look, say("Use the program's"))
        self.keep = Button(look, say("Keep mine"), kind="primary")
        self._lay_out()
        self.close_button.clicked.connect(self.reject)
        self.take.clicked.connect(lambda: self._do(own.remove, say("The program's record is used")))
        self.keep.clicked.connect(lambda: self._do(own.keep, say("Your record stays in use")))
        workspace.tasks.run(lambda: own.compared(slug), self._show, self._fail)

    def _show(self, found: Sequence[Difference]) -> None:
        self.differences.show_pairs(found, say("Yours"), say("Comes with the program"))

    def _do(self, act: Callable[[str], RecordChange], words: str) -> None:
        undo, slug = self._workspace.services.own_records.undo, self._slug
        self._workspace.undo.do(
            lambda: act(slug), undo, lambda _done: words, self._done, self._fail
        )

    def _done(self, _change: RecordChange) -> None:
        self.accept()

    def _fail(self, error: KnownError) -> None:
        self.news.tell(self._workspace.speech.wording.error(error), "urgent")

    def _lay_out(self) -> None:
        scroll = ScrollColumn(say("Differences"))
        scroll.column.addWidget(self.differences)
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.SECTION, Space.SECTION, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.news)
        column.addWidget(scroll, 1)
        column.addLayout(at_the_right(self.close_button, self.take, self.keep))
