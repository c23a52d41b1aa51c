"""Letter press: draws many letters in a process of its own, so that the window goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from threading import Event
from typing import TYPE_CHECKING

from subtrack.adapters.font_shelf import FontShelf
from subtrack.adapters.letter_fonts import document_on
from subtrack.adapters.letter_stack import LetterStack
from subtrack.adapters.letter_texts import cleaned, texts
from subtrack.adapters.pdf import PdfWriter
from subtrack.domain.drawn import Drawn
from subtrack.domain.errors import KnownError, OutsideError
from subtrack.domain.layout import Layout
from subtrack.domain.letter import Letter

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

Sheets = Sequence[tuple[Letter, Layout]]
"""Letters with what they look like."""


class LetterPress:
    """The port `Press`: every run is a process of its own, which ends with it."""

    def __init__(self, shelf: FontShelf | None = None) -> None:
        """Remember where characters are looked for that the program's own fonts lack, if any."""
        self._shelf = shelf or FontShelf(folders=())

    def start(self, letters: Sheets, *, together: bool) -> PressRun:
        """Begin to draw letters, into one file or each into its own."""
        return PressRun(letters, self._shelf, together=together)


class PressRun:
    """The port `Run`: the process starts when the first letter is asked for."""

    def __init__(self, letters: Sheets, shelf: FontShelf, *, together: bool) -> None:
        """Remember what is to be drawn, and where characters are looked for."""
        self._letters = letters
        self._shelf = shelf
        self._together = together
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._stopped = Event()

    def following(self) -> Drawn | None:
        """Wait for what becomes of the next letter; None after the last one, or once stopped.

        Raises:
            OutsideError: the process ended before it was done, or cannot be started.
        """
        if self._stopped.is_set():
            return None
        try:
            drawn: Drawn | None = self._started().recv()
        except (EOFError, OSError) as error:
            if self._stopped.is_set():
                return None
            self.stop()
            raise OutsideError(
                "What draws the letters has ended before it was done: try again with fewer."
            ) from error
        if drawn is None:
            self.stop()
        return drawn

    def stop(self) -> None:
        """End the process, whatever it does; whoever waits for a letter waits no longer."""
        self._stopped.set()
        if self._process is not None:
            self._process.kill()

    def _started(self) -> Connection:
        if self._connection is None:
            from multiprocessing import get_context  # noqa: PLC0415 - for many letters alone

            context = get_context("spawn")
            self._connection, sending = context.Pipe(duplex=False)
            with sending:  # the process has its own end: once that is closed, nothing waits
                arguments = (sending, self._letters, self._shelf, self._together)
                self._process = context.Process(target=work, args=arguments, daemon=True)
                self._process.start()
            if self._stopped.is_set():
                self.stop()
        return self._connection


def work(
    connection: Connection,
    letters: Sheets,
    shelf: FontShelf,
    together: bool,  # noqa: FBT001 - see `start`
) -> None:
    """Draw letters, send what becomes of each, and then None; runs in the process."""
    writer = PdfWriter(shelf)
    made = _stacked(letters, shelf) if together else (_alone(writer, sheet) for sheet in letters)
    with connection, suppress(BrokenPipeError):  # nobody wants them any more
        for drawn in made:
            connection.send(drawn)
        connection.send(None)


def _alone(writer: PdfWriter, sheet: tuple[Letter, Layout]) -> Drawn:
    try:
        return Drawn(writer.write(*sheet))
    except KnownError as error:
        return Drawn(error=error)


def _stacked(letters: Sheets, shelf: FontShelf) -> Iterator[Drawn]:
    """Draw letters into one file, and leave out those that cannot be drawn."""
    drawn = 0
    said = [text for letter, _ in letters for text in texts(cleaned(letter))]
    try:
        with document_on(letters[0][1].paper, said, shelf) as pdf:
            stack = LetterStack(pdf)
            for letter, layout in letters:
                try:
                    stack.add(letter, layout)
                    drawn += 1
                    yield Drawn()
                except KnownError as error:
                    yield Drawn(error=error)
            if drawn:
                yield Drawn(stack.finished(), is_whole=True)
    except KnownError as error:
        yield Drawn(error=error, is_whole=True)
