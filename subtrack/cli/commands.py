"""Commands: each call is handed to the group that has its command."""

from __future__ import annotations

from argparse import Namespace

from subtrack.cli.command_group import CommandGroup
from subtrack.cli.output import Output
from subtrack.compose import Services
from subtrack.services.wording import Wording

_ENTRIES = frozenset(
    {"add", "edit", "remove", "restore-removed", "paid", "list", "show", "charges"}
)
_DEADLINES = frozenset({"today", "deadlines", "decide", "remind"})
_PROVIDERS = frozenset({"guide", "providers"})
_CASES = frozenset({"cancel", "case"})
_LETTERS = frozenset({"letter", "profile"})
_CHANGING = frozenset(
    {
        *("add", "edit", "remove", "restore-removed", "paid", "decide", "cancel", "case"),
        *("import", "restore"),
    }
)
"""The commands after which the calendar may hold something else."""


class Commands:
    """The commands over the services."""

    def __init__(self, services: Services, output: Output) -> None:
        """Remember the services, and where to print."""
        self._services = services
        self._output = output
        self._wording = Wording(name_of=self._provider_name)

    def run(self, arguments: Namespace) -> None:
        """Run the command that was called; without one, show today.

        Raises:
            KnownError: it cannot be done; nothing was changed.
        """
        command = arguments.command or "today"
        if command == "remind":  # first, for nobody may be there to show reminders
            self._refresh_calendar(arguments)
        group = self._group(command)(self._services, self._output, self._wording)
        group.run(command, arguments)
        if command in _CHANGING:
            self._refresh_calendar(arguments)

    def _group(self, command: str) -> type[CommandGroup]:
        """Give the group of a command; the others are not imported."""
        if command in _ENTRIES:
            from subtrack.cli.entry_commands import EntryCommands  # noqa: PLC0415 - as said

            return EntryCommands
        if command in _DEADLINES:
            from subtrack.cli.deadline_commands import DeadlineCommands  # noqa: PLC0415 - as said

            return DeadlineCommands
        if command in _PROVIDERS:
            from subtrack.cli.provider_commands import ProviderCommands  # noqa: PLC0415 - as said

            return ProviderCommands
        if command in _CASES:
            from subtrack.cli.case_commands import CaseCommands  # noqa: PLC0415 - as said

            return CaseCommands
        if command in _LETTERS:
            from subtrack.cli.letter_commands import LetterCommands  # noqa: PLC0415 - as said

            return LetterCommands
        from subtrack.cli.data_commands import DataCommands  # noqa: PLC0415 - as said

        return DataCommands

    def _refresh_calendar(self, arguments: Namespace) -> None:
        """Let the calendar file follow what was done; that it cannot be written is no failure."""
        failure = self._services.refresh_calendar()
        if failure and not getattr(arguments, "json", False):
            self._output.line(self._wording.error(failure))

    def _provider_name(self, slug: str) -> str:
        record = self._services.providers.get(slug)
        return record.name if record else slug
