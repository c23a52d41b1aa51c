"""Letter sent: how an exported letter was sent, asked in the place where it was exported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from subtrack.domain.provider import Channel
from subtrack.services.way_words import WayWords
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TextField

_CHANNELS = (
    Channel.LETTER,
    Channel.EMAIL,
    Channel.FORM,
    Channel.WEB,
    Channel.CHAT,
    Channel.IN_PERSON,
)
_NUMBER = 280


@dataclass(frozen=True, slots=True)
class Sending:
    """How and when a letter was sent, and what proves it."""

    channel: Channel
    day: date
    number: str | None = None


class SentPanel(Panel):
    """Asks how a letter was sent, or first whether a cancellation is to begin; Esc puts it off.

    Signals:
        sent: how it was.
        put_off: it was not sent yet, or nothing is to begin.
        wanted: a cancellation is to begin.
    """

    sent = Signal(object)
    put_off = Signal()
    wanted = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be hidden until something is asked."""
        super().__init__(look, "soon_soft")
        self._speech = speech
        self._words = Label(look, "", "strong", wraps=True)
        self.ways = Choice(look, say("How you sent it"))
        ways = WayWords(speech.wording)
        self.ways.offer([(one, ways.channel(one)) for one in _CHANNELS])
        self.day = DayField(look, speech, say("Day on which you sent it"))
        self.number = TextField(say("Tracking number"), say("Tracking number, if there is one"))
        self.number.setFont(look.font("body"))
        self.number.setFixedWidth(look.wide(_NUMBER))
        self.complaint = Complaint(look, self.day.field)
        self.later = Button(look, say("Not sent yet"))
        self.enter = Button(look, say("I sent it"), kind="primary")
        self.begin = Button(look, say("Begin the cancellation"), kind="primary")
        self._fields = Flow()
        self._lay_out()
        self.later.clicked.connect(self.postpone)
        self.enter.clicked.connect(self._confirm)
        self.begin.clicked.connect(self.wanted)
        self.day.edited.connect(self._check)
        self.hide()

    def ask_how(self, path: Path) -> None:
        """Ask how a letter was sent that lies in a file."""
        words = say("How did you send {name}?")
        self._ask(words.format(name=path.name), say("Not sent yet"), how=True)
        self.ways.put(Channel.EMAIL if path.suffix.lower() == ".eml" else Channel.LETTER)
        self.day.show_day(self._speech.today())
        self.number.put(None)
        self._check()
        self.ways.setFocus()

    def offer_case(self, name: str) -> None:
        """Ask whether a cancellation is to begin, so that the letter is kept with it."""
        words = say(
            "No cancellation of {name} is begun. Begin it, and the letter is kept there with its "
            "proof, and you are reminded until the end is confirmed."
        )
        self._ask(words.format(name=name), say("Not now"), how=False)
        self.begin.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; all that was typed stays."""
        self.complaint.say(sentence)

    def postpone(self) -> None:
        """Ask no more."""
        self.hide()
        self.put_off.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it off with Esc; enter it with Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.postpone()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.enter.isVisible():
            self.enter.click()
        else:
            super().keyPressEvent(event)

    def _ask(self, question: str, later: str, *, how: bool) -> None:
        self._words.setText(question)
        self.later.set_text(later)
        self.complaint.say("")
        for widget in (self._fields, self.enter):
            widget.setVisible(how)
        self.begin.setVisible(not how)
        for button in (self.later, self.enter, self.begin):
            button.setAccessibleDescription(question)
        self.show()

    def _check(self) -> None:
        day, problem = self.day.day(), self.day.problem()
        if day is not None and day > self._speech.today():
            problem = say("{day} has not come yet.").format(day=self._speech.dated(day))
        self.complaint.say(problem)
        self.enter.setEnabled(not problem and day is not None)

    def _confirm(self) -> None:
        day, channel = self.day.day(), self.ways.value()
        if day is not None and isinstance(channel, Channel):
            self.sent.emit(Sending(channel, day, self.number.value()))

    def _lay_out(self) -> None:
        for field in (self.ways, self.day, self.number):
            self._fields.add(field)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.GROUP, Space.MEDIUM)
        row.setSpacing(Space.SMALL)
        asked = QVBoxLayout()
        asked.setSpacing(Space.SMALL)
        asked.addWidget(self._words)
        asked.addWidget(self._fields)
        asked.addWidget(self.complaint)
        row.addLayout(asked, 1)
        for button in (self.later, self.enter, self.begin):
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
