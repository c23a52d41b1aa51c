"""Doors: the ways between pages, and the one dialog that may be open over the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from subtrack.ui.main_window import MainWindow
from subtrack.ui.workspace import PageName

if TYPE_CHECKING:
    from subtrack.domain.letter_kinds import Kind as LetterKind
    from subtrack.services.deciding import Occurrence
    from subtrack.services.drafts import Draft
    from subtrack.ui.workspace import Workspace


class WindowDoors:
    """The doors of a window; they open once there is a workspace."""

    def __init__(
        self, window: MainWindow, show_sample: Callable[[], None], restore: Callable[[], None]
    ) -> None:
        """Belong to a window; `show_sample` shows the sample household in it.

        `restore` asks for a backup, and shows what was restored.
        """
        self._window = window
        self._show_sample = show_sample
        self._restore = restore
        self._workspace: Workspace | None = None
        self._dialog: QDialog | None = None
        window.quick_add.connect(self.quick_add)
        window.add.connect(self.add)
        window.help_wanted.connect(self.show_keys)

    def enter(self, workspace: Workspace) -> None:
        """Use a workspace from now on."""
        self._workspace = workspace

    def show_page(self, name: PageName) -> None:
        """Turn to a page."""
        self._window.turn_to(name)

    def show_decision(self, occurrence: Occurrence, number: int) -> None:
        """Turn to Today with one decision in view; without its card, to the subscription."""
        from subtrack.ui.pages.today import TodayPage  # noqa: PLC0415 - when wanted

        page = self._window.turn_to(PageName.TODAY)
        if isinstance(page, TodayPage):
            page.show_decision(occurrence, number)

    def show_subscription(self, number: int) -> None:
        """Turn to the subscriptions with one selected and its details open."""
        from subtrack.ui.pages.subscriptions import SubscriptionsPage  # noqa: PLC0415 - when wanted

        page = self._window.turn_to(PageName.SUBSCRIPTIONS)
        if isinstance(page, SubscriptionsPage):
            page.select(number)

    def show_provider(self, slug: str) -> None:
        """Turn to the providers with one guide open."""
        from subtrack.ui.pages.providers import ProvidersPage  # noqa: PLC0415 - when wanted

        page = self._window.turn_to(PageName.PROVIDERS)
        if isinstance(page, ProvidersPage):
            page.show_record(slug)

    def cancel(self, *numbers: int) -> None:
        """Begin to cancel subscriptions, or go on where that was begun; the first is shown."""
        from subtrack.ui.pages.cancellations import CancellationsPage  # noqa: PLC0415 - as above

        page = self._window.turn_to(PageName.CANCELLATIONS)
        if isinstance(page, CancellationsPage):
            page.open_cases(numbers)

    def show_case(self, number: int) -> None:
        """Show the newest case of a subscription."""
        from subtrack.ui.pages.cancellations import CancellationsPage  # noqa: PLC0415 - as above

        page = self._window.turn_to(PageName.CANCELLATIONS)
        if isinstance(page, CancellationsPage):
            page.show_case(number)

    def show_guide(self, number: int) -> None:
        """Open the guide that applies to a subscription."""
        from subtrack.ui.pages.providers import ProvidersPage  # noqa: PLC0415 - when wanted

        page = self._window.turn_to(PageName.PROVIDERS)
        if isinstance(page, ProvidersPage):
            page.show_entry(number)

    def write_letter(self, number: int, kind: LetterKind | None = None) -> None:
        """Open the letter of a subscription, of a kind where one is named."""
        from subtrack.ui.dialogs.letter import LetterDialog  # noqa: PLC0415 - slow, when wanted

        if self._workspace:
            self.open(LetterDialog(self._workspace, number, self._window, kind))

    def write_letters(self, *numbers: int) -> None:
        """Open the letters of several subscriptions at once."""
        from subtrack.ui.letters.dialog import LettersDialog  # noqa: PLC0415 - when wanted

        if self._workspace:
            self.open(LettersDialog(self._workspace, numbers, self._window))

    def add(self, slug: str | None = None, draft: Draft | None = None) -> None:
        """Open the form for a new subscription: for a provider, or with what is known already."""
        from subtrack.ui.dialogs.entry import EntryDialog  # noqa: PLC0415 - when wanted

        if self._workspace:
            self.open(EntryDialog(self._workspace, self._window, slug=slug or None, draft=draft))

    def edit(self, number: int) -> None:
        """Open the form with a subscription."""
        from subtrack.ui.dialogs.entry import EntryDialog  # noqa: PLC0415 - when wanted

        if self._workspace:
            self.open(EntryDialog(self._workspace, self._window, number=number))

    def quick_add(self, text: str = "") -> None:
        """Open the one line in which a subscription is written as one would say it."""
        from subtrack.ui.dialogs.quick_add import QuickAddDialog  # noqa: PLC0415 - when wanted

        if self._workspace:
            self.open(QuickAddDialog(self._workspace, self._window, text=text))

    def import_file(self) -> None:
        """Open the import of a file."""
        from subtrack.ui.dialogs.import_file import ImportDialog  # noqa: PLC0415 - when wanted

        if self._workspace:
            self.open(ImportDialog(self._workspace, self._window))

    def restore_backup(self) -> None:
        """Open the restoring of a backup."""
        self._restore()

    def new_record(self) -> None:
        """Open the form for a provider record of one's own."""
        self._open_record(None)

    def edit_record(self, slug: str) -> None:
        """Open the form with a provider record."""
        self._open_record(slug)

    def import_record(self) -> None:
        """Open the import of a provider record from a file."""
        from subtrack.ui.records.import_dialog import (  # noqa: PLC0415 - when wanted
            RecordImportDialog,
        )

        if self._workspace:
            self.open(RecordImportDialog(self._workspace, self._window))

    def compare_record(self, slug: str) -> None:
        """Open one's own record beside the one that comes with the program."""
        from subtrack.ui.records.compare_dialog import CompareDialog  # noqa: PLC0415 - when wanted

        if self._workspace:
            self.open(CompareDialog(self._workspace, self._window, slug))

    def _open_record(self, slug: str | None) -> None:
        from subtrack.ui.records.edit_dialog import RecordDialog  # noqa: PLC0415 - when wanted

        if self._workspace:
            self.open(RecordDialog(self._workspace, self._window, slug))

    def look_around(self) -> None:
        """Show the sample household instead of the own book."""
        self._show_sample()

    def show_keys(self) -> None:
        """Show what the keys do."""
        from subtrack.ui.dialogs.keys import KeysDialog  # noqa: PLC0415 - when wanted

        if self._workspace:
            self.open(KeysDialog(self._workspace.look, self._window))

    def open(self, dialog: QDialog) -> None:
        """Open a dialog over the window; while one is open no other opens on it."""
        if self._dialog is not None:
            dialog.deleteLater()
            self._dialog.raise_()
            return
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None
