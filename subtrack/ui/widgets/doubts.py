"""Doubts: what a line can mean, to choose from, and what of it is left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.catalog import Listing
from subtrack.services.quick_line import Reading
from subtrack.ui.look import Look, Space
from subtrack.ui.quick_choices import Doubt, Settled
from subtrack.ui.quick_words import name_of, value_of
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label

_MOST = 4
"""Questions at a time, answers to one of them, and stretches that are named as left out."""
_LONGEST = 40
"""Characters of a stretch that are quoted; all of it stands in the line."""


class Doubts(QWidget):
    """A line for each doubt, with a button for each meaning.

    Signals:
        meant: a doubt, and the reading that was chosen for it.
        provider_meant: candidates, and the one that was chosen, or None.
    """

    meant = Signal(object, object)
    provider_meant = Signal(object, object)

    def __init__(self, look: Look, speech: Speech) -> None:
        """Have none."""
        super().__init__()
        self._look = look
        self._speech = speech
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TINY)
        self.hide()

    def show_doubts(self, settled: Settled | None) -> None:
        """Show what is open in a line; buttons stay where nothing changed."""
        shown = settled and (settled.doubts, settled.candidates, settled.left_out)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        if settled:
            self._fill(settled)
        self.setVisible(self._column.count() > 0)

    def _fill(self, settled: Settled) -> None:
        for doubt in settled.doubts[:_MOST]:
            self._add_doubt(doubt, settled)
        if more := len(settled.doubts[_MOST:]):
            said = say("and {count} more", more).format(count=self._speech.number(more))
            self._column.addWidget(Label(self._look, said, "small", "text2"))
        if settled.candidates:
            self._add_candidates(settled.candidates)
        if settled.left_out:
            self._add_left_out(settled.left_out)

    def _add_left_out(self, left_out: tuple[str, ...]) -> None:
        texts = [say("“{text}”").format(text=_quoted(text)) for text in left_out[:_MOST]]
        if more := len(left_out[_MOST:]):
            texts.append(say("{count} more", more).format(count=self._speech.number(more)))
        said = say("Not understood, and left out: {texts}.")
        said = said.format(texts=self._speech.listed(texts))
        self._column.addWidget(Label(self._look, said, "small", "soon", wraps=True))

    def _add_doubt(self, doubt: Doubt, settled: Settled) -> None:
        several = len(doubt.readings) > 1
        template = say("“{text}” can mean:") if several else say("Does “{text}” mean this?")
        question = template.format(text=_quoted(doubt.text))
        alike = len({reading.key for reading in doubt.readings}) == 1
        answers = [
            (self._words(reading, settled, alike=alike), self._chooser(doubt, reading))
            for reading in doubt.readings[:_MOST]
        ]
        self._add(question, answers)

    def _words(self, reading: Reading, settled: Settled, *, alike: bool) -> str:
        value = value_of(reading, settled.draft, self._speech)
        if alike and reading.key not in {"first", "next"}:
            return value
        return say("{name}: {value}").format(name=name_of(reading.key), value=value)

    def _chooser(self, doubt: Doubt, reading: Reading) -> Callable[[], None]:
        return lambda: self.meant.emit(doubt, reading)

    def _add_candidates(self, candidates: tuple[Listing, ...]) -> None:
        def choose(one: Listing | None) -> Callable[[], None]:
            return lambda: self.provider_meant.emit(candidates, one)

        answers = [(one.name, choose(one)) for one in candidates[:_MOST]]
        self._add(say("Is it one of these?"), [*answers, (say("None of them"), choose(None))])

    def _add(self, question: str, answers: Sequence[tuple[str, Callable[[], None]]]) -> None:
        label = Label(self._look, question, "small", "text2", wraps=True)
        line = Flow()
        for words, act in answers:
            button = Button(self._look, words, kind="small")
            button.setAccessibleDescription(question)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            line.add(button)
        self._column.addWidget(label)
        self._column.addWidget(line)


def _quoted(text: str) -> str:
    """Give as much of a stretch of the line as is quoted."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
