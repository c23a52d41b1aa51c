"""Today since: what happened since the last visit, in one summary with its details on demand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.dates import ONE_DAY
from subtrack.services.missed import Missed, Passed
from subtrack.services.subscriptions import Charge
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.today_sums import SumsText
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.amounts import AmountLines, Line
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label

_ICON = 18
_DAYS = 72
_MOST = 40


class MissedText:
    """Says what was missed."""

    def __init__(self, speech: Speech) -> None:
        """Remember how days and money are said."""
        self._speech = speech

    def summary(self, missed: Missed) -> str:
        """Say everything in a few sentences."""
        return " ".join(self._sentences(missed))

    def _sentences(self, missed: Missed) -> Iterator[str]:
        number = self._speech.number
        if missed.charges:
            count, sums = len(missed.charges), SumsText(self._speech).all(missed.out)
            text = say("{count} charge(s) went out, {sums}.", count)
            yield text.format(count=number(count), sums=sums)
        if missed.unpaid:
            count = len(missed.unpaid)
            text = say("{count} charge(s) by hand are not marked as paid.", count)
            yield text.format(count=number(count))
        if missed.trials:
            yield self._trials(missed.trials)
        if missed.safe_days:
            yield self._safe_days(missed.safe_days)
        if missed.ended:
            count = len(missed.ended)
            if count == 1:
                yield say("{name} has ended.").format(name=missed.ended[0].name)
            else:
                yield say("{count} subscription(s) ended.", count).format(count=number(count))

    def trial(self, passed: Passed) -> str:
        """Say that a trial was not answered."""
        day = self._speech.day(passed.deadline.event)
        text = say("The trial of {name} turned into a paid plan on {day}.")
        return text.format(name=passed.entry.name, day=day)

    def safe_day(self, passed: Passed) -> str:
        """Say that a safe day was not used."""
        day = self._speech.day(passed.deadline.date)
        if passed.runs_to is None:
            text = say("The day to leave {name} passed on {day}.")
            return text.format(name=passed.entry.name, day=day)
        end = self._speech.day(passed.runs_to - ONE_DAY)
        text = say("The day to leave {name} passed on {day}: it now runs to {end}.")
        return text.format(name=passed.entry.name, day=day, end=end)

    def _trials(self, trials: Sequence[Passed]) -> str:
        if len(trials) == 1:
            return self.trial(trials[0])
        count = len(trials)
        text = say("{count} trial(s) turned into paid plans.", count)
        return text.format(count=self._speech.number(count))

    def _safe_days(self, passed: Sequence[Passed]) -> str:
        if len(passed) == 1:
            return self.safe_day(passed[0])
        count = len(passed)
        text = say("{count} day(s) to leave passed.", count)
        return text.format(count=self._speech.number(count))


class SincePanel(Panel):
    """The summary.

    Signals:
        seen: the person has seen it.
    """

    seen = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty and hidden."""
        super().__init__(look)
        self._look = look
        self._speech = speech
        self._text = MissedText(speech)
        self._missed: Missed | None = None
        self._icon = Label(look)
        self._title = Label(look, "", "strong")
        self._summary = Label(look, "", "body", "text2", wraps=True)
        self._show = Button(look, say("Show"), kind="quiet")
        self._show.clicked.connect(self._turn)
        self._seen = Button(look, say("Seen"))
        self._seen.clicked.connect(self.seen)
        self._details = QWidget()
        self._inside = QVBoxLayout(self._details)
        self._lay_out()
        self.hide()
        look.changed.connect(self._follow)
        self._follow()

    def show_missed(self, missed: Missed | None) -> None:
        """Show what was missed; nothing where it was nothing."""
        if missed == self._missed:
            return
        self._missed = missed
        self.setVisible(bool(missed))
        if missed:
            day = self._speech.day(missed.last_visit)
            self._title.setText(say("Since your last visit on {day}").format(day=day))
            self._summary.setText(self._text.summary(missed))
            self._fill(missed)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._show)
        row.addWidget(self._seen)
        self._inside.setContentsMargins(_ICON + Space.SMALL, Space.SMALL, 0, 0)
        self._inside.setSpacing(Space.TINY)
        self._details.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._details)

    def _fill(self, missed: Missed) -> None:
        clear(self._inside)
        self._add_charges(say("Went out"), missed.charges)
        self._add_charges(say("By hand, not marked as paid"), missed.unpaid)
        self._add_sentences(say("Passed without an answer"), list(self._passed(missed)))
        ended = [say("{name} has ended.").format(name=one.name) for one in missed.ended]
        self._add_sentences(say("Ended"), ended)

    def _add_charges(self, head: str, charges: Sequence[Charge]) -> None:
        if not charges:
            return
        self._add_head(head)
        lines = AmountLines(self._look, _DAYS)
        short, money = self._speech.short_day, self._speech.money
        lines.show_lines(
            [
                Line(one.entry.name, money(one.price), first=short(one.date))
                for one in charges[:_MOST]
            ]
        )
        self._inside.addWidget(lines)
        self._add_more(len(charges) - _MOST)

    def _passed(self, missed: Missed) -> Iterator[str]:
        yield from (self._text.trial(one) for one in missed.trials)
        yield from (self._text.safe_day(one) for one in missed.safe_days)

    def _add_sentences(self, head: str, sentences: Sequence[str]) -> None:
        if sentences:
            self._add_head(head)
            for sentence in sentences[:_MOST]:
                self._inside.addWidget(Label(self._look, sentence, wraps=True))
            self._add_more(len(sentences) - _MOST)

    def _add_head(self, words: str) -> None:
        self._inside.addWidget(Label(self._look, words, "small-strong", "text2"))

    def _add_more(self, count: int) -> None:
        if count > 0:
            text = say("and {count} more", count).format(count=self._speech.number(count))
            self._inside.addWidget(Label(self._look, text, "body", "text2"))

    def _turn(self) -> None:
        opened = self._details.isHidden()
        self._details.setVisible(opened)
        self._show.set_text(say("Hide") if opened else say("Show"))

    def _follow(self) -> None:
        ratio = self.devicePixelRatioF()
        tone = self._look.tones.text2
        self._icon.setPixmap(self._look.icons.pixmap("clock", tone, _ICON, ratio))
