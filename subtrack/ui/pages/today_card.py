"""Today card: a decision, the reckoning of its day on demand, and the answers to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from subtrack.domain.dates import WeekStart
from subtrack.domain.decisions import Kind
from subtrack.services.inbox import Item
from subtrack.ui.look import Space
from subtrack.ui.pages.today_answers import Answers
from subtrack.ui.pages.today_buttons import KeepButton, LaterButton, SeenLine
from subtrack.ui.pages.today_face import LEFT, CardFace
from subtrack.ui.pages.today_words import CardWords, DecisionWords
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, hanging
from subtrack.ui.widgets.panels import Card
from subtrack.ui.widgets.reckoning import ReckoningPanel
from subtrack.ui.workspace import Workspace

_SIDE, _TOP = 16, 14
_AFTER_WHY = 2
"""The place in the line of links, which begins with the room that it hangs out by."""


class DecisionCard(Card):
    """The card of one decision.

    Signals:
        moved: the focus shall go to the card below (1) or above (-1).
    """

    moved = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        words: DecisionWords,
        answers: Answers,
        week_start: Callable[[], WeekStart],
    ) -> None:
        """Be blank; `week_start` says when asked on which day weeks begin."""
        super().__init__(workspace.look)
        self._look = workspace.look
        self._speech = workspace.speech
        self._words = words
        self._answers = answers
        self._item: Item | None = None
        self._face = CardFace(self._look)
        self._why = Button(self._look, say("Why this date"), icon="right", kind="link")
        self._why.clicked.connect(self.toggle_reckoning)
        self._keep = KeepButton(self._look, self._speech, answers)
        self._leave = Button(self._look, say("Cancel…"))
        self._leave.clicked.connect(self._end)
        self._later = LaterButton(self._look, self._speech, self._put_off, week_start)
        self._seen: SeenLine | None = None
        self._reckoning: ReckoningPanel | None = None
        self._lay_out()

    @property
    def item(self) -> Item:
        """The decision."""
        assert self._item is not None  # noqa: S101 - a card is shown with its decision
        return self._item

    def show_item(self, item: Item) -> None:
        """Show a decision; what is shown already stays as it is."""
        words = self._words.card(item)
        if item == self._item and words.spoken == self.accessibleName():
            return
        self._item = item
        self._face.show_words(words)
        self.setAccessibleName(words.spoken)
        by_hand = item.deadline.kind is Kind.RENEWAL
        self._leave.set_text(say("Let it end") if by_hand else say("Cancel…"))
        self._keep.show_item(item)
        for button in (self._why, self._keep, self._leave):
            button.setAccessibleDescription(words.short)
        self._later.show_last(item.deadline.date, words.short)
        self._show_seen(words, item)
        if self._reckoning is not None:
            self._close_reckoning()
            self.toggle_reckoning()

    def toggle_reckoning(self) -> None:
        """Show why the day is the one it is, or hide it."""
        if self._reckoning is not None:
            self._close_reckoning()
            return
        speech, today = self._speech, self._speech.today()
        lines = [
            (speech.short_day(day) if day.year == today.year else speech.dated(day), sentence)
            for day, sentence in speech.wording.reasons(self.item.deadline, today)
        ]
        self._reckoning = ReckoningPanel(self._look, lines)
        self._below.addWidget(self._reckoning)
        self._why.set_icon("down")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, open the reckoning, or move on."""
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: self.toggle_reckoning,
            Qt.Key.Key_Enter: self.toggle_reckoning,
            Qt.Key.Key_K: self._keep.answer,
            Qt.Key.Key_C: self._end,
            Qt.Key.Key_L: self._later.open_days,
            Qt.Key.Key_S: self._acknowledge,
            Qt.Key.Key_Down: partial(self.moved.emit, 1),
            Qt.Key.Key_Up: partial(self.moved.emit, -1),
        }
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        act = acts.get(Qt.Key(event.key())) if plain else None
        if act:
            act()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers below where they do not fit beside."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        seen = (self._seen,) if self._seen is not None and not self._seen.isHidden() else ()
        needed = self._why.sizeHint().width() + sum(
            one.sizeHint().width() + Space.SMALL
            for one in (self._keep, self._leave, self._later, *seen)
        )
        fits = needed < self.width() - 2 * _SIDE - LEFT
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out(self) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(Space.TINY + 2)
        answers.addStretch(1)
        for button in (self._keep, self._leave, self._later):
            button.setAutoDefault(True)
            answers.addWidget(button)
        self._why.setAutoDefault(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(Space.TINY)
        self._links = hanging(self._why)
        self._row.addLayout(self._links)
        self._row.addLayout(answers, 1)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(LEFT, 0, 0, 0)
        self._below.setSpacing(Space.SMALL)
        self._below.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP - 2)
        column.setSpacing(Space.TINY)
        column.addWidget(self._face)
        column.addLayout(self._below)

    def _show_seen(self, words: CardWords, item: Item) -> None:
        """Offer to note that it was seen, or say so; the line is made when it is first wanted."""
        if self._seen is None and (item.can_be_seen or words.seen):
            self._seen = SeenLine(self._look, self._acknowledge)
            self._links.insertWidget(_AFTER_WHY, self._seen)
        if self._seen is not None:
            self._seen.show_words(words, item)
            self._arrange()

    def _acknowledge(self) -> None:
        if self.item.can_be_seen:
            self._answers.acknowledge(self.item)

    def _close_reckoning(self) -> None:
        if self._reckoning is not None:
            self._reckoning.hide()
            self._reckoning.deleteLater()
            self._reckoning = None
            self._why.set_icon("right")

    def _end(self) -> None:
        if self.item.deadline.kind is Kind.RENEWAL:
            self._answers.let_end(self.item)
        else:
            self._answers.cancel(self.item)

    def _put_off(self, day: date) -> None:
        self._answers.later(self.item, day)
