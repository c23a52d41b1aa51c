"""Provider commands: the guide, the catalog, and records of one's own."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from subtrack.cli import shapes, texts
from subtrack.cli.command_group import CommandGroup
from subtrack.cli.guide_text import guide_lines
from subtrack.domain.errors import FaultsFoundError, InvalidInputError


class ProviderCommands(CommandGroup):
    """The commands of providers."""

    def do_guide(self, arguments: Namespace) -> None:
        """Show how to cancel."""
        found = self._services.guiding.guide(arguments.words)
        if arguments.json:
            self._output.json(shapes.guide(found))
        else:
            self._output.lines(guide_lines(found, self._wording))

    def do_providers(self, arguments: Namespace) -> None:
        """Search the provider records, or check record files."""
        words = arguments.query
        if words and words[0] == "check":
            self._check_records([Path(name) for name in words[1:]], as_json=arguments.json)
            return
        if words and words[0] in {"import", "export"}:
            if arguments.json:
                raise InvalidInputError("--json goes with a search or with check; leave it out.")
            self._move_record(words)
            return
        browsing = self._services.browsing
        found = browsing.found(" ".join(words))
        if arguments.json:
            self._output.json([shapes.listing(one) for one in found])
            return
        self._output.lines(texts.records(found) if found else ["No record fits."])
        if not words:
            self._output.lines(texts.left_out(browsing.left_out()))

    def _check_records(self, paths: Sequence[Path], *, as_json: bool) -> None:
        if not paths:
            raise InvalidInputError("Name the record files to check, such as mine.toml.")
        checked = self._services.browsing.checked(paths)
        if as_json:
            self._output.json([shapes.checked(one) for one in checked])
        else:
            self._output.lines(texts.checked_records(checked))
        if any(one.faults for one in checked):
            raise FaultsFoundError(
                "A record file is faulty or cannot be read: mend what is listed above, and check "
                "again."
            )

    def _move_record(self, words: Sequence[str]) -> None:
        from subtrack.cli.record_commands import exported, taken_in  # noqa: PLC0415 - when wanted

        deed, *rest = words
        if deed == "import" and len(rest) == 1:
            self._output.lines(taken_in(self._services.record_import, Path(rest[0])))
        elif deed == "export" and len(rest) == 2:  # noqa: PLR2004 - which one, and where to
            self._output.lines(exported(self._services.own_records, rest[0], Path(rest[1])))
        else:
            raise InvalidInputError("Write providers import FILE, or providers export SLUG FILE.")
