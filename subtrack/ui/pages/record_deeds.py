"""Record deeds: what is done from a guide with the record that it stands on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from subtrack.domain.record_faults import Fault
from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.speech import say
from subtrack.ui.workspace import Workspace


class RecordDeeds:
    """The port `RecordHands`: changing opens a dialog, removing can be taken back."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Ask for files over a widget."""
        self._workspace = workspace
        self.files = FileDialogs(workspace.kept, parent)

    def edit_record(self, slug: str) -> None:
        """Change a record; what is saved is the person's own."""
        self._workspace.doors.edit_record(slug)

    def compare_record(self, slug: str) -> None:
        """Show where one's own and the shipped one differ."""
        self._workspace.doors.compare_record(slug)

    def export_record(self, slug: str) -> None:
        """Ask where to, and write a record as a file."""
        kind = say("Provider record (*.toml)")
        self.files.save(
            say("Export a record"), f"{slug}.toml", kind, lambda path: self.write(slug, path)
        )

    def write(self, slug: str, path: Path) -> None:
        """Write a record as a file."""
        own = self._workspace.services.own_records
        self._workspace.tasks.run(
            lambda: own.export(slug, path), lambda _aside: None, self._workspace.undo.failed.emit
        )

    def remove_record(self, slug: str, name: str) -> None:
        """Remove an own record; a shipped one of that name is used again."""
        own = self._workspace.services.own_records
        words = say("Your record of {name} removed").format(name=name)
        self._workspace.undo.do(lambda: own.remove(slug), own.undo, lambda _done: words)

    def keep_record(self, slug: str) -> None:
        """Stay with one's own although the shipped one became newer."""
        own = self._workspace.services.own_records
        words = say("Your record stays in use")
        self._workspace.undo.do(lambda: own.keep(slug), own.undo, lambda _done: words)

    def left_out(self, found: Mapping[str, Sequence[Fault]]) -> Iterator[str]:
        """Say which record files are left out, and why, each in a sentence."""
        wording = self._workspace.speech.wording
        for name, faults in found.items():
            first = faults[0]
            said = wording.fault(first)
            reason = f"{first.place}: {said}" if first.place else said
            yield say("{file} is left out: {reason}.").format(file=name, reason=reason)
