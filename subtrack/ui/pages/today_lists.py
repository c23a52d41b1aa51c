"""Today lists: what was put off, what was answered of late, and what asks next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.services.inbox import DAYS_ANSWERED, Answered, Coming, Inbox, Item
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.today_answers import Answers
from subtrack.ui.pages.today_words import DecisionWords, answered_words
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.monogram import Monogram
from subtrack.ui.widgets.painting import hairline, smooth
from subtrack.ui.widgets.pieces import Piece, PieceColumn
from subtrack.ui.widgets.text import ElidedLabel, Label, Part, StrongLine

_MONOGRAM = 28
_INDENT = _MONOGRAM + Space.MEDIUM


class ListRow(QWidget):
    """A name and what is said of it, a day at the right, and a button if there is one."""

    def __init__(self, look: Look, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Be blank."""
        super().__init__()
        self._look = look
        self._monogram = Monogram(look, "", _MONOGRAM)
        self._name = ElidedLabel(look, "", "medium")
        self._line = StrongLine(look)
        self._day = Label(look, "", "body", "text2")
        self.button = Button(look, button) if button else None
        if self.button is not None and act is not None:
            self.button.setAutoDefault(True)
            self.button.clicked.connect(act)
            self.setFocusProxy(self.button)
        self._lay_out()
        look.changed.connect(self.update)

    def show_words(self, name: str, line: Sequence[Part], day: str, exactly: str) -> None:
        """Show texts; `exactly` is the day in full, for its tooltip."""
        self._monogram.set_name(name)
        self._name.setText(name)
        self._line.set_parts(line)
        self._day.setText(day)
        self._day.set_tip(exactly)
        if self.button is not None:
            self.button.setAccessibleDescription(f"{name}: {self._line.text()}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline below."""
        line = self._look.colour("line")
        hairline(smooth(self), _INDENT, self.width(), self.height() - 1, line)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._name)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.SMALL + 2, 0, Space.SMALL + 2)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self._monogram, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._day)
        if self.button is not None:
            row.addWidget(self.button)


class LaterRow(ListRow):
    """What was put off, with the way back."""

    def __init__(self, look: Look, speech: Speech, words: DecisionWords, answers: Answers) -> None:
        """Be blank."""
        super().__init__(look, say("Bring back"), lambda: answers.bring_back(self._item))
        self._speech = speech
        self._words = words
        self._item: Item

    def show_item(self, item: Item) -> None:
        """Show a decision that was put off."""
        self._item = item
        day = item.put_off_until or self._speech.today()
        text = say("asks again {day}").format(day=self._speech.day(day))
        self.show_words(
            item.entry.name, self._words.sentence(item), text, self._speech.exactly(day)
        )


class AnsweredRow(ListRow):
    """What was answered, with the way to take it back."""

    def __init__(self, look: Look, speech: Speech, answers: Answers) -> None:
        """Be blank."""
        super().__init__(look, say("Take back"), lambda: answers.take_back(self._answered))
        self._speech = speech
        self._answered: Answered

    def show_answered(self, answered: Answered) -> None:
        """Show an answer."""
        self._answered = answered
        day = answered.decision.decided_on
        said = answered_words(answered.entry, answered.decision, self._speech)
        self.show_words(
            answered.entry.name,
            ((said, "body", "text2"),),
            self._speech.listed_day(day),
            self._speech.exactly(day),
        )


class KnownRow(ListRow):
    """What ends or expires, until the person says that they know."""

    def __init__(self, look: Look, speech: Speech, words: DecisionWords, answers: Answers) -> None:
        """Be blank."""
        super().__init__(look, say("I know"), lambda: answers.note(self._item))
        self._speech = speech
        self._words = words
        self._item: Item

    def show_item(self, item: Item) -> None:
        """Show what is to be known, with the last day before."""
        self._item = item
        day = item.deadline.date
        text = say("last day {day}").format(day=self._speech.day(day))
        self.show_words(
            item.entry.name, self._words.sentence(item), text, self._speech.exactly(day)
        )


class ComingRow(ListRow):
    """What asks next."""

    def __init__(self, look: Look, speech: Speech, words: DecisionWords) -> None:
        """Be blank."""
        super().__init__(look)
        self._speech = speech
        self._words = words

    def show_coming(self, coming: Coming) -> None:
        """Show a decision and the day on which it asks."""
        item, day = coming.item, coming.asks_on
        text = say("asks {day}").format(day=self._speech.day(day))
        self.show_words(
            item.entry.name, self._words.sentence(item), text, self._speech.exactly(day)
        )


class DecisionColumn(PieceColumn):
    """One of the views of the inbox."""

    def show_inbox(self, inbox: Inbox) -> None:
        """Show its part of the inbox."""
        raise NotImplementedError


class LaterColumn(DecisionColumn):
    """What was put off, by the day on which it asks again."""

    def __init__(self, look: Look, speech: Speech, words: DecisionWords, answers: Answers) -> None:
        """Be empty."""

        def piece() -> Piece:
            row = LaterRow(look, speech, words, answers)
            return Piece(row, row.show_item, takes_focus=True)

        super().__init__(say("Later"), {Item: piece})
        self._nothing = Label(look, say("Nothing was put off."), "body", "text2", wraps=True)
        self.top.addWidget(self._nothing)

    def show_inbox(self, inbox: Inbox) -> None:
        """Show what was put off."""
        self._nothing.setVisible(not inbox.later)
        self.show_values([(item.occurrence, item) for item in inbox.later])


class AnsweredColumn(DecisionColumn):
    """What was answered, newest first."""

    def __init__(self, look: Look, speech: Speech, answers: Answers) -> None:
        """Be empty."""

        def piece() -> Piece:
            row = AnsweredRow(look, speech, answers)
            return Piece(row, row.show_answered, takes_focus=True)

        super().__init__(say("Answered"), {Answered: piece})
        nothing = say("Nothing was answered in the last {count} day(s).", DAYS_ANSWERED)
        text = nothing.format(count=speech.number(DAYS_ANSWERED))
        self._nothing = Label(look, text, "body", "text2", wraps=True)
        self.top.addWidget(self._nothing)

    def show_inbox(self, inbox: Inbox) -> None:
        """Show what was answered."""
        self._nothing.setVisible(not inbox.answered)
        self.show_values([(one.occurrence, one) for one in inbox.answered])
