"""Case commands: opening a cancellation, moving it on, and looking at it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from subtrack.cli import shapes
from subtrack.cli.arguments import MOVES
from subtrack.cli.case_text import biller_lines, case_lines, opened_lines, prepared_lines
from subtrack.cli.command_group import CommandGroup
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.provider import Channel

_OPTIONS = ("number", "on", "ends", "reference", "evidence", "undone", "note", "out", "money_back")
_STEP_NUMBER = "Name the step by its number, as case SUB shows it."
_TASK_NUMBER = "Name the task by its number, as case SUB shows it."
_OF_A_STEP = frozenset({"step", "failed", "task"})
_OF_A_MOVE = frozenset({"on", "ends", "reference", "evidence", "money_back"})
_NAMES = {"money_back": "came_back"}
_ALLOWED = {
    None: frozenset[str](),
    "undo": frozenset[str](),
    "step": frozenset({"number", "undone", "evidence"}),
    "task": frozenset({"number", "undone"}),
    "failed": frozenset({"number", "undone", "on", "note"}),
    "pack": frozenset({"out"}),
}


class CaseCommands(CommandGroup):
    """The commands of cancellations."""

    def do_cancel(self, arguments: Namespace) -> None:
        """Open a case, or name another way for the one that is open."""
        self._output.lines(self._opened(arguments))

    def do_case(self, arguments: Namespace) -> None:
        """Move a case, tick a step, take a move back, or say where it stands."""
        check_options(arguments)
        if getattr(arguments, "json", False):
            self._output.json(self._shape(arguments))
        else:
            self._output.lines(list(self._said(arguments)))

    def _opened(self, arguments: Namespace) -> Iterator[str]:
        cases, words = self._services.cases, arguments.subscription
        proposal = cases.proposal(words)
        channel = Channel(arguments.route) if arguments.route else None
        number = str(cases.open(words, channel=channel).after.number)
        preparing = self._services.preparing
        after = preparing.afterwards(number)
        yield from opened_lines(proposal, cases.shown(number), after, self._wording)
        leaving = self._services.guiding.of_entry(number)
        yield from biller_lines(leaving, number, self._wording)
        yield from prepared_lines(
            preparing.at_hand(number),
            preparing.alternatives(number),
            self._wording,
        )

    def _said(self, arguments: Namespace) -> Iterator[str]:
        if arguments.move == "pack":
            yield from self._packed(arguments)
            return
        self._do(arguments)
        seen = self._services.cases.shown(arguments.subscription)
        after = self._services.preparing.afterwards(str(seen.entry.number))
        evidence = self._services.evidence.seen(seen.case)
        yield from case_lines(seen, after, evidence, self._wording)

    def _shape(self, arguments: Namespace) -> dict[str, Any]:
        if arguments.move == "pack":
            list(self._packed(arguments))
        else:
            self._do(arguments)
        seen = self._services.cases.shown(arguments.subscription)
        return shapes.case(seen, self._services.evidence.seen(seen.case))

    def _packed(self, arguments: Namespace) -> Iterator[str]:
        out = getattr(arguments, "out", None)
        if out is None:
            raise InvalidInputError("Name the file for the pack with --out; end it with .zip.")
        done = self._services.packing.write(arguments.subscription, out, self._wording)
        if done.aside:
            yield f"The file that was there is now {done.aside}."
        for one in done.left_out:
            yield f"Left out: {one.name} is gone or was changed."

    def _do(self, arguments: Namespace) -> None:
        cases, words, move = self._services.cases, arguments.subscription, arguments.move
        if move in _OF_A_STEP:
            self._do_at_step(arguments, _number(arguments))
        elif move == "undo":
            cases.undo(words)
        elif move:
            options = {
                _NAMES.get(key, key): getattr(arguments, key)
                for key in _OF_A_MOVE
                if hasattr(arguments, key)
            }
            cases.move(words, MOVES[move], **options)

    def _do_at_step(self, arguments: Namespace, number: int) -> None:
        words, undone = arguments.subscription, getattr(arguments, "undone", False)
        notes = self._services.step_notes
        if arguments.move == "step":
            files = getattr(arguments, "evidence", None) or ()
            self._services.cases.tick(words, number, done=not undone, evidence=files)
        elif arguments.move == "task":
            self._services.cases.tick_task(words, number, done=not undone)
        elif undone:
            notes.take_back(words, number)
        else:
            on, note = getattr(arguments, "on", None), getattr(arguments, "note", None)
            notes.fail(words, number, on=on, note=note)


def check_options(arguments: Namespace) -> None:
    """Refuse options that do not go with what was asked.

    Raises:
        InvalidInputError: there is one.
    """
    allowed = _ALLOWED.get(arguments.move, _OF_A_MOVE)
    for option in _OPTIONS:
        given = getattr(arguments, option, None)
        if given not in (None, False) and option not in allowed:
            raise InvalidInputError(
                "{option} does not go with case SUB {move}. See subtrack case --help.",
                option="N" if option == "number" else f"--{option.replace('_', '-')}",
                move=arguments.move or "alone",
            )


def _number(arguments: Namespace) -> int:
    number: int | None = getattr(arguments, "number", None)
    if number is None:
        raise InvalidInputError(_TASK_NUMBER if arguments.move == "task" else _STEP_NUMBER)
    return number
