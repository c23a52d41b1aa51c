"""Data commands: everything at once, out, in, kept and checked."""

from __future__ import annotations

from argparse import Namespace

from subtrack.cli import shapes, texts
from subtrack.cli.backup_text import backed_up, held, restored
from subtrack.cli.command_group import CommandGroup
from subtrack.domain.errors import FaultsFoundError


class DataCommands(CommandGroup):
    """The commands of files that hold the whole book."""

    def do_export(self, arguments: Namespace) -> None:
        """Write everything, a table, or the deadlines to come, to a file."""
        aside = self._services.transfer.export(arguments.file, self._wording)
        if aside:
            self._output.line(f"The file that was there is now {aside}.")

    def do_import(self, arguments: Namespace) -> None:
        """Add what is in an exported file."""
        done = self._services.transfer.take_in(
            arguments.file, update=arguments.update, dry_run=arguments.dry_run
        )
        if arguments.json:
            self._output.json(shapes.imported(done, self._wording))
        else:
            self._output.lines(texts.imported(done, self._wording, dry_run=arguments.dry_run))

    def do_backup(self, arguments: Namespace) -> None:
        """Write everything to one file."""
        path = arguments.file
        self._output.lines(backed_up(path, self._services.backups.back_up(path), self._wording))

    def do_restore(self, arguments: Namespace) -> None:
        """Put what is in a backup in the place of everything that is here."""
        backups, path = self._services.backups, arguments.file
        if arguments.dry_run:
            self._output.lines(held(path, backups.look_into(path), self._wording))
        else:
            self._output.lines(restored(path, backups.restore(path), self._wording))

    def do_check(self, arguments: Namespace) -> None:
        """Look for damage in the database."""
        faults = list(self._services.maintenance.faults())
        if arguments.json:
            self._output.json({"ok": not faults, "faults": faults})
        else:
            self._output.lines(faults or ["The database is whole."])
        if faults:
            raise FaultsFoundError("The database is damaged: restore FILE brings back a backup.")
