"""Today inbox: the cards of what is to be decided, in groups by how near their days are."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.dates import WeekStart
from subtrack.services.inbox import Coming, Inbox, Item
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.today_answers import Answers
from subtrack.ui.pages.today_card import DecisionCard
from subtrack.ui.pages.today_lists import ComingRow, DecisionColumn, KnownRow
from subtrack.ui.pages.today_words import DecisionWords, group_word
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.empty_state import Drawing
from subtrack.ui.widgets.heads import GroupHead
from subtrack.ui.widgets.pieces import Piece
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_WIDEST = 640


@dataclass(frozen=True, slots=True)
class Head:
    """A group: its word and its days."""

    word: str
    days: str


@dataclass(frozen=True, slots=True)
class Known:
    """Something that is only to be known of."""

    item: Item


class GroupPiece(QWidget):
    """A group's head, which can say something else later."""

    def __init__(self, look: Look) -> None:
        """Be blank."""
        super().__init__()
        self._look = look
        self._head: Head | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.MEDIUM, 0, 0)

    def show_head(self, head: Head) -> None:
        """Show a group's word and days."""
        if head == self._head:
            return
        self._head = head
        clear(self._column)
        self._column.addWidget(GroupHead(self._look, head.word, head.days))


class InboxColumn(DecisionColumn):
    """The cards, or until when there are none."""

    def __init__(self, workspace: Workspace, words: DecisionWords, answers: Answers) -> None:
        """Be empty."""
        self._workspace = workspace
        self._words = words
        self._answers = answers
        self._week_start = WeekStart.MONDAY
        makers = {Head: self._head_piece, Item: self._card_piece, Known: self._known_piece}
        super().__init__(say("To decide"), makers, Space.SMALL)
        self._nothing: NothingToDecide | None = None
        self.top.setSpacing(Space.SMALL)

    def show_inbox(self, inbox: Inbox) -> None:
        """Show what is to be decided, or when something will be."""
        self._week_start = inbox.week_start
        self.show_values(list(self._in_groups(inbox)))
        if self._nothing is None and not inbox.to_decide:
            workspace = self._workspace
            self._nothing = NothingToDecide(workspace.look, workspace.speech, self._words)
            self.top.addWidget(self._nothing)
        if self._nothing is not None:
            self._nothing.setVisible(not inbox.to_decide)
            self._nothing.show_coming(inbox.coming)

    def _in_groups(self, inbox: Inbox) -> Iterator[tuple[Hashable, Head | Item | Known]]:
        for nearness, items in groupby(inbox.to_decide, key=lambda one: one.nearness):
            group = list(items)
            days = self._words.days(nearness, group[0].deadline.date, inbox.week_ends)
            yield nearness, Head(group_word(nearness), days)
            yield from ((item.occurrence, item) for item in group)
        if inbox.to_know:
            yield Known, Head(say("Good to know"), "")
            yield from ((item.occurrence, Known(item)) for item in inbox.to_know)

    def _head_piece(self) -> Piece:
        head = GroupPiece(self._workspace.look)
        return Piece(head, head.show_head)

    def _card_piece(self) -> Piece:
        card = DecisionCard(self._workspace, self._words, self._answers, lambda: self._week_start)
        card.moved.connect(lambda step: self.focus_beside(card, step))
        return Piece(card, card.show_item, takes_focus=True)

    def _known_piece(self) -> Piece:
        workspace = self._workspace
        row = KnownRow(workspace.look, workspace.speech, self._words, self._answers)
        return Piece(row, lambda known: row.show_item(known.item))


class NothingToDecide(QWidget):
    """Says until when there is nothing to decide, and what comes then."""

    def __init__(self, look: Look, speech: Speech, words: DecisionWords) -> None:
        """Be empty."""
        super().__init__()
        self._speech = speech
        self._title = Label(look, "", "title", wraps=True)
        self._sentence = Label(look, "", "body", "text2", wraps=True)
        self._rows = tuple(ComingRow(look, speech, words) for _ in range(3))
        centre = Qt.AlignmentFlag.AlignHCenter
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2 * Space.PAGE, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, _WIDEST)
        row.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(Drawing(look), 0, centre)
        column.addSpacing(Space.MEDIUM)
        for label in (self._title, self._sentence):
            label.setAlignment(centre)
            column.addWidget(label)
        column.addSpacing(Space.LARGE)
        for coming in self._rows:
            column.addWidget(coming)

    def show_coming(self, coming: Sequence[Coming]) -> None:
        """Show what asks next."""
        if coming:
            day = self._speech.day(coming[0].asks_on)
            self._title.setText(say("Nothing to decide until {day}").format(day=day))
            self._sentence.setText(say("Everything is answered. This comes next:"))
        else:
            self._title.setText(say("Nothing to decide"))
            self._sentence.setText(say("No trial, renewal or price rise waits for an answer."))
        for row, one in zip(self._rows, coming, strict=False):
            row.show_coming(one)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(coming))
