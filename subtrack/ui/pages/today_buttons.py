"""Today buttons: those of a card that know what is possible: keeping, and putting off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolTip, QWidget

from subtrack.domain.dates import ONE_DAY, WeekStart
from subtrack.domain.decisions import Kind
from subtrack.services.inbox import Item
from subtrack.ui.look import Look
from subtrack.ui.pages.today_answers import Answers, asks_within_a_year, days_to_put_off
from subtrack.ui.pages.today_words import CardWords
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.day_field import DayPopup
from subtrack.ui.widgets.text import Label, set_tip


class KeepButton(Button):
    """The answer that it goes on, for a year where it would ask before."""

    def __init__(self, look: Look, speech: Speech, answers: Answers) -> None:
        """Remember what is done."""
        super().__init__(look, say("Keep"))
        self._speech = speech
        self._answers = answers
        self._item: Item | None = None
        self.clicked.connect(self.answer)

    def show_item(self, item: Item) -> None:
        """Offer what fits a decision."""
        self._item = item
        by_hand = item.deadline.kind is Kind.RENEWAL
        self.set_text(say("Renewed") if by_hand else say("Keep"))
        often = asks_within_a_year(item, self._speech.today())
        self.set_menu(self._choices(item) if often else None)

    def answer(self) -> None:
        """Answer that it goes on."""
        if self._item is None:
            return
        if self._item.deadline.kind is Kind.RENEWAL:
            self._answers.renew(self._item)
        else:
            self._answers.keep(self._item)

    def _choices(self, item: Item) -> QMenu:
        menu = QMenu(self)
        menu.addAction(say("Keep")).triggered.connect(self.answer)
        always = menu.addAction(say("Keep, ask again in a year"))
        always.triggered.connect(lambda: self._answers.keep(item, always=True))
        return menu


class SeenLine(QWidget):
    """Says that reminders were seen, or lets the person say so; it stays to be decided."""

    def __init__(self, look: Look, acknowledge: Callable[[], None]) -> None:
        """Remember what notes it."""
        super().__init__()
        self.button = Button(look, say("Seen"), kind="link")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(acknowledge)
        self.said = Label(look, "", "small", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.said)

    def show_words(self, words: CardWords, item: Item) -> None:
        """Show what is possible for a decision."""
        self.setVisible(item.can_be_seen or bool(words.seen))
        self.button.setVisible(item.can_be_seen)
        self.button.setAccessibleDescription(words.short)
        set_tip(self.button, say("No reminder until the day comes nearer; it stays to be decided."))
        self.said.setVisible(bool(words.seen))
        self.said.setText(words.seen)


class LaterButton(Button):
    """A button with the days that are possible; without any it says why."""

    def __init__(
        self,
        look: Look,
        speech: Speech,
        put_off: Callable[[date], None],
        week_start: Callable[[], WeekStart],
    ) -> None:
        """Remember what puts off until a day, and what says on which day weeks begin."""
        super().__init__(look, say("Later"))
        self._speech = speech
        self._put_off = put_off
        self._week_start = week_start
        self._last = date.min
        self._days = QMenu(self)
        self._days.aboutToShow.connect(self._list_days)
        self.set_menu(self._days)

    def show_last(self, last: date, card: str) -> None:
        """Offer the days up to the last safe one; `card` tells readers what of."""
        self._last, today = last, self._speech.today()
        reason = ""
        if last == today:
            reason = say("Today is the last safe day, so it cannot wait.")
        elif last < today:
            reason = say("The safe day has passed, so it cannot wait.")
        self.setEnabled(not reason)
        self.setAccessibleDescription(f"{card}. {reason}" if reason else card)
        set_tip(self, reason)

    def open_days(self) -> None:
        """Show the days, or why there are none."""
        below = self.mapToGlobal(QPoint(0, self.height()))
        if self.isEnabled():
            self._days.popup(below)
        else:
            QToolTip.showText(below, self.toolTip(), self)

    def _list_days(self) -> None:
        self._days.clear()
        today = self._speech.today()
        usual = days_to_put_off(today, self._last)
        for words, day in usual:
            action = self._days.addAction(f"{words}\t{self._speech.day(day)}")
            action.triggered.connect(partial(self._put_off, day))
        if (self._last - today).days > len(usual):
            self._days.addSeparator()
            self._days.addAction(say("A day…")).triggered.connect(self._choose_day)

    def _choose_day(self) -> None:
        popup = DayPopup(self._look, self._speech, int(self._week_start()), self)
        popup.limit(self._speech.today() + ONE_DAY, self._last)
        popup.grid.chosen.connect(self._put_off)
        popup.show_below(self)
