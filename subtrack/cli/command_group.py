"""Command group: commands of one field, over the services, with where they print."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from subtrack.cli.output import Output
from subtrack.compose import Services
from subtrack.services.wording import Wording


class CommandGroup:
    """Runs the commands that it has a method for: `restore-removed` is `do_restore_removed`."""

    def __init__(self, services: Services, output: Output, wording: Wording) -> None:
        """Remember the services, where to print, and how things are said."""
        self._services = services
        self._output = output
        self._wording = wording

    def run(self, command: str, arguments: Namespace) -> None:
        """Run a command.

        Raises:
            KnownError: it cannot be done; nothing was changed.
        """
        do: Callable[[Namespace], None] = getattr(self, f"do_{command.replace('-', '_')}")
        do(arguments)
