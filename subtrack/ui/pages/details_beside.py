"""Details beside: when the details are shown, and of which entry."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from subtrack.domain.errors import KnownError
from subtrack.ui.models.entry_details import DetailMaker, EntryDetails
from subtrack.ui.pages.subscription_details import DetailPanel
from subtrack.ui.pages.subscriptions_table import SubscriptionsTable
from subtrack.ui.widgets.beside import Beside
from subtrack.ui.workspace import Workspace

_WAIT_MS = 30
"""How long details wait, so that rows that are only passed are not asked for."""


class DetailsBeside(Beside):
    """Shows the details of the row that the table is on.

    Beside the table they stay until the person closes them, and that is kept. Over the table they
    open for a row and close with it.

    Signals:
        turned: the details are shown now, or not any more.
    """

    turned = Signal(bool)

    def __init__(
        self,
        workspace: Workspace,
        content: QWidget,
        panel: DetailPanel,
        table: SubscriptionsTable,
    ) -> None:
        """Stand beside a content that holds the table."""
        super().__init__(content, panel, table.view)
        self._tasks = workspace.tasks
        self._kept = workspace.kept
        self._services = workspace.services
        self._speech = workspace.speech
        self._details = panel
        self._table = table
        self._is_open = False
        self._is_bare = False
        self._is_owed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.ask)
        panel.left.connect(self.close_panel)
        table.view.resized.connect(self.place)
        table.view.touched.connect(self._touched)
        self._show()

    def set_over(self, over: bool) -> None:  # noqa: FBT001 - as in the base
        """Lay the details over the table, or stand them beside it."""
        super().set_over(over)
        self._show()

    def set_bare(self, bare: bool) -> None:  # noqa: FBT001 - a state, not an option
        """Hide the details where there is no subscription at all."""
        self._is_bare = bare
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for details that came into sight while the page was hidden."""
        super().showEvent(event)
        if self._is_owed and self._table.model.all_rows:  # else the first rows ask
            self._is_owed = False
            self._timer.start()

    def follow(self) -> None:
        """Show the details of another row soon."""
        if self._table.view.current() is None and self.is_over:
            self._is_open = False
            self._show()
        if not self._timer.isActive():
            self._timer.start()

    def open_panel(self) -> None:
        """Show the details."""
        if self.is_over:
            self._is_open = True
        else:
            self._kept.put(details=True)
        self._show()

    def close_panel(self) -> None:
        """Hide the details; the keys act on the table then."""
        if self.is_over:
            self._is_open = False
        else:
            self._kept.put(details=False)
        self._show()
        self._table.view.setFocus()

    def toggle(self) -> None:
        """Show the details if they are hidden, and the other way round."""
        if self._details.isHidden():
            self.open_panel()
        else:
            self.close_panel()

    def ask(self) -> None:
        """Ask for the details of the current row, if they are seen."""
        if self._details.isHidden():
            return
        if self._details.lay_out():
            self._timer.start()  # what it shows is made once that was painted
            return
        row = self._table.view.current()
        if row is None:
            self._details.show_details(None)
            return
        number, maker = row.number, DetailMaker(self._services, self._speech)
        self._tasks.run(lambda: maker.details(number), self._take, self._gone)

    def _take(self, details: EntryDetails) -> None:
        row = self._table.view.current()
        if row is not None and row.number == details.row.number:
            self._details.show_details(details)

    def _gone(self, _error: KnownError) -> None:
        """The entry is gone; the rows are asked for anew, too, and show it."""
        self._details.show_details(None)

    def _touched(self) -> None:
        if self.is_over and self._kept.settings.details:
            self.open_panel()

    def _show(self) -> None:
        shown = self._is_open if self.is_over else self._kept.settings.details
        shown = shown and not self._is_bare
        if shown == self._details.isHidden():
            self._details.setVisible(shown)
            self.place()
            if self.isVisible():
                self._timer.start()
            else:
                self._is_owed = True
        self.turned.emit(shown)
