"""View: a guide as a page that one reads from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.services.guides import Guide
from subtrack.ui.guide.banner import Banner, has_news
from subtrack.ui.guide.bare import Bare, Find
from subtrack.ui.guide.bills import Bills
from subtrack.ui.guide.folds import Folds
from subtrack.ui.guide.head import Head
from subtrack.ui.guide.record_bar import RecordBar, record_news
from subtrack.ui.guide.side import Side
from subtrack.ui.guide.telling import Telling, Told
from subtrack.ui.guide.way_view import WayView
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, hanging
from subtrack.ui.widgets.choice_card import ChoiceCard
from subtrack.ui.widgets.empty_state import DRAWING, EmptyState
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.list_and_one import ANY_WIDTH, One
from subtrack.ui.widgets.text import Label

_READING = 720
"""The widest column that is still read with ease."""
_NARROWEST = 440
"""The narrowest column beside which there is room for a side column."""
_SIDE = 276
_ALL = 100
_SOON_MS = 20


class Body(QWidget):
    """Who bills, the steps and what is read at leisure; beside or between them the side column."""

    def __init__(self, telling: Telling, told: Told, guide: Guide) -> None:
        """Build the parts."""
        super().__init__()
        self._look = telling.look
        self._telling = telling
        self._guide = guide
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.PAGE)
        self._reading = QVBoxLayout()
        self._reading.setSpacing(Space.SECTION)
        self.bills = Bills(telling, told, guide) if guide.platforms else None
        if self.bills is not None:
            self._reading.addWidget(self.bills)
        self.ways = WayView(telling, guide, told.failed)
        self.side = Side(telling, guide)
        self.folds: Folds | None = None
        self._reading.addWidget(self.ways)
        self._reading.addStretch(1)
        self._row.addLayout(self._reading, 1)
        self._beside: bool | None = None

    def complete(self) -> None:
        """Add what is read at leisure, which nobody waits for."""
        self.side.fill()
        self.folds = Folds(self._telling, self._guide)
        self._reading.insertWidget(self._reading.count() - 1, self.folds)
        self.folds.show()

    def arrange(self, room: int, *, narrow: bool) -> int:
        """Put the side column beside the steps, or below them; give the width that is used."""
        look = self._look
        beside = not narrow and room >= look.wide(_NARROWEST + _SIDE) + Space.PAGE
        if beside != self._beside:
            self._beside = beside
            self._put_side(beside=beside)
        widest = look.wide(_READING + _SIDE) + Space.PAGE if beside else look.wide(_READING)
        return min(room, widest)

    def _put_side(self, *, beside: bool) -> None:
        if beside:
            self.side.setFixedWidth(self._look.wide(_SIDE))
            self._row.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(ANY_WIDTH)
            self._reading.insertWidget(self._reading.indexOf(self.ways) + 1, self.side)


class Sheet(QWidget):
    """What a guide stands on.

    Signals:
        painted: it is seen, for the first time.
    """

    painted = Signal()

    def __init__(self) -> None:
        """Be unseen yet."""
        super().__init__()
        self._seen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()


class GuideView(One):
    """Shows one guide after the other."""

    def __init__(self, telling: Telling, find: Find) -> None:
        """Show nothing yet."""
        super().__init__(say("Guide"))
        self._telling = telling
        self._find = find
        self._told: Told | None = None
        self._narrow = self._alone = False
        self.body: Body | None = None
        self.bare: Bare | None = None
        self._page: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.complete)
        self._arrow = Button(telling.look, say("All providers"), icon="back", kind="link")
        self._arrow.clicked.connect(self.back)
        self.column.setSpacing(Space.GROUP)
        self.column.addLayout(hanging(self._arrow))
        self.column.addStretch(1)
        self._offer()

    def set_room(self, *, narrow: bool, alone: bool) -> None:
        """Say how much room there is.

        Where it is `narrow`, the side column lies below the steps; `alone`, without the list beside
        it, an arrow leads back there.
        """
        self._narrow, self._alone = narrow, alone
        self._arrange()

    def tell(self, told: Told) -> None:
        """Show a guide; the same one stays as it is, and of another version the place is kept."""
        if told == self._told:
            return
        before = self._told and replace(self._told, failed=told.failed)
        if told == before and self.body is not None:
            self._told = told
            self.body.ways.tell_failed(told.failed)
            return
        same = self._told is not None and _is_same(self._told, told)
        place = self.verticalScrollBar().value() if same else 0
        card = self._focused_card() if same else ""
        self._told = told
        self._show(list(self._parts(told)))
        part = self.body or self.bare
        if part is not None and part.bills is not None and card:
            part.bills.focus(card)
        if same:
            self.complete()
        self.verticalScrollBar().setValue(place)

    def complete(self) -> None:
        """Add now what is read at leisure; it comes by itself once all else was seen."""
        if self._told is None or self.body is None or self.body.folds is not None:
            return
        telling, found = self._telling, self._told.found
        self.body.complete()
        if isinstance(found, Guide) and telling.records is not None:
            slug, name = found.leading.listing.slug, found.leading.listing.name
            bar = RecordBar(telling.look, slug, name, self._told.standing, telling.records)
            self._parts_column.addWidget(bar)
            bar.show()
        self.settle()

    def focus_first(self) -> None:
        """Put the focus on the first thing that one can do here."""
        stops = (one for one in self.content.findChildren(QWidget) if _is_stop(one))
        first = next(stops, None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_way_back(self) -> None:
        """Put the focus where it leads back to the list."""
        self._arrow.setFocus()

    def tell_nothing(self, words: str) -> None:
        """Say why there is no guide."""
        self._told = self.body = self.bare = None
        self._show([Label(self._telling.look, words, "body", "text2", wraps=True)])

    def _offer(self) -> None:
        """Say what one can read here."""
        look = self._telling.look
        words = say("Its guide has the steps, what to have at hand, and what comes afterwards.")
        drawing = Icon(look, "book", "text3", DRAWING)
        empty = EmptyState(look, say("Choose a provider"), words, drawing)
        empty.close_up()
        self._show([empty])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out anew whether there is room for the side column."""
        super().resizeEvent(event)
        self._arrange()

    def _parts(self, told: Told) -> Iterator[QWidget]:
        found, telling = told.found, self._telling
        self.body = self.bare = None
        yield Head(telling, found)
        news = record_news(telling.look, telling.speech, told.standing, telling.records)
        if news is not None:
            yield news
        if isinstance(found, Guide):
            for line in telling.words.successor(found.leading):
                yield IconLine(telling.look, "info", line)
        for leaving in told.own if found.entry is None else (found,):
            if found.entry is None or has_news(leaving):
                yield Banner(telling, leaving, leads_on=found.entry is None)
        if isinstance(found, Guide):
            self.body = Body(telling, told, found)
            yield self.body
        else:
            self.bare = Bare(telling, told, found, self._find)
            yield self.bare

    def _show(self, parts: Sequence[QWidget]) -> None:
        """Put parts in the place of all there were, at once, so that they are laid out once."""
        page, column = Sheet(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GROUP)
        for part in parts:
            column.addWidget(part)
        page.setLayout(column)
        self._arrange()
        before, self._page, self._parts_column = self._page, page, column
        if before is not None:
            before.hide()
            before.deleteLater()
        # A page that has nothing to read stands in the middle.
        self.column.insertWidget(1, page, 0 if self._told else _ALL)
        page.painted.connect(self._soon.start)
        page.show()
        self.settle()

    def _arrange(self) -> None:
        """Choose the width by the margins: Qt asks for heights in widths beyond any maximum."""
        margin = Space.SECTION if self._narrow else Space.PAGE
        room = self.viewport().width() - 2 * margin
        used = min(room, self._telling.look.wide(_READING)) if self._told else room
        if self.body is not None:
            used = self.body.arrange(room, narrow=self._narrow)
        self.column.setContentsMargins(margin, Space.SECTION, margin + room - used, Space.PAGE)
        self._arrow.setVisible(self._alone)

    def _focused_card(self) -> str:
        focus = self.content.focusWidget()
        return focus.key if isinstance(focus, ChoiceCard) and focus.hasFocus() else ""


def _is_same(before: Told, after: Told) -> bool:
    """Whether two guides are about the same thing, whoever bills it."""
    one, other = before.subject, after.subject
    return (one.slug, one.number) == (other.slug, other.number)


def _is_stop(widget: QWidget) -> bool:
    by_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_keys and widget.isEnabled() and widget.isVisible()
