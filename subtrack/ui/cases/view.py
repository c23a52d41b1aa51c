"""View: one cancellation as a page that says where it stands and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from subtrack.ui.cases.ladder import LadderSection
from subtrack.ui.cases.left import Left
from subtrack.ui.cases.next_card import NextCard
from subtrack.ui.cases.proof import Proof
from subtrack.ui.cases.side import CaseSide
from subtrack.ui.cases.stops import stops
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.cases.work import Work
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, IconButton, hanging
from subtrack.ui.widgets.list_and_one import ANY_WIDTH, One
from subtrack.ui.widgets.monogram import Monogram
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label, wrapping
from subtrack.ui.widgets.track import Track

_SIDE = 276
_READING = 720
_MONOGRAM = 48


class CaseHead(QWidget):
    """Whose cancellation it is, and what its state means."""

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Show it."""
        super().__init__()
        look, name, number = telling.look, told.seen.entry.name, told.number
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(Monogram(look, name, _MONOGRAM), 0, top)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(wrapping(look, name, "title"))
        self.meaning = Label(look, telling.words.meaning(told.seen), "body", "text2", wraps=True)
        words.addWidget(self.meaning)
        row.addLayout(words, 1)
        if told.evidence or told.seen.facts.sent:
            pack = Button(look, say("Evidence pack…"), icon="export")
            pack.clicked.connect(lambda: telling.hands.pack(name, number))
            row.addWidget(pack, 0, top)
        more = IconButton(look, "more", say("More actions"))
        menu, hands = QMenu(more), telling.hands
        menu.addAction(say("Show the subscription")).triggered.connect(
            lambda: hands.show_entry(number)
        )
        menu.addAction(say("Read the whole guide")).triggered.connect(
            lambda: hands.show_guide(number)
        )
        menu.addAction(say("Write a letter")).triggered.connect(lambda: hands.write_letter(number))
        more.setMenu(menu)
        row.addWidget(more, 0, top)


class CaseView(One):
    """Shows one cancellation after the other."""

    def __init__(self, telling: CaseTelling) -> None:
        """Show nothing yet."""
        super().__init__(say("Cancellation"))
        self._telling = telling
        self._told: CaseTold | None = None
        self._narrow = False
        self.body: CaseBody | None = None
        self._arrow = Button(telling.look, say("All cancellations"), icon="back", kind="link")
        self._arrow.clicked.connect(self.back)
        self._page = QVBoxLayout()
        self.column.setContentsMargins(Space.PAGE, Space.SECTION, Space.PAGE, Space.PAGE)
        self.column.setSpacing(Space.GROUP)
        self.column.addLayout(hanging(self._arrow))
        self.column.addLayout(self._page)
        self.column.addStretch(1)

    def set_room(self, *, narrow: bool, alone: bool) -> None:
        """Say how much room there is; `alone`, without the list, an arrow leads back to it."""
        self._narrow = narrow
        self._arrow.setVisible(alone)
        self._fit()
        if self.body is not None:
            self.body.arrange(narrow=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave free what is wider than one reads with ease."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look, narrow = self._telling.look, self._narrow
        side = Space.SECTION if narrow else Space.PAGE
        widest = look.wide(_READING + (0 if narrow else _SIDE)) + Space.PAGE
        free = max(self.viewport().width() - 2 * side - widest, 0)
        self.column.setContentsMargins(side, Space.SECTION, side + free, Space.PAGE)

    def tell(self, told: CaseTold) -> None:
        """Show a cancellation; of the same one the place is kept."""
        if told == self._told:
            return
        same = self._told is not None and self._told.number == told.number
        place = self.verticalScrollBar().value() if same else 0
        self._told = told
        held = self._held_focus()
        clear(self._page)
        self.body = CaseBody(self._telling, told)
        self.body.arrange(narrow=self._narrow)
        self._page.addWidget(self.body)
        self.body.show()
        self.settle()
        self._give_focus(held)
        self.verticalScrollBar().setValue(place)

    def tell_nothing(self) -> None:
        """Show no cancellation."""
        self._told = self.body = None
        clear(self._page)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out at once what was told while the view was hidden."""
        super().showEvent(event)
        self.settle()

    def _held_focus(self) -> tuple[type[QWidget], str] | None:
        """Give what had the focus, to be found again among what is built anew."""
        focus = QApplication.focusWidget()
        if self.body is None or focus is None or not self.body.isAncestorOf(focus):
            return None
        return type(focus), focus.accessibleName()

    def _give_focus(self, held: tuple[type[QWidget], str] | None) -> None:
        if held is None or self.body is None:
            return
        kind, name = held
        found = (one for one in self.body.findChildren(kind) if one.accessibleName() == name)
        widget = next(found, None) or self.body.next.first
        if widget is not None:
            widget.setFocus()


class CaseBody(QWidget):
    """All of one cancellation."""

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Build it."""
        super().__init__()
        self._look = telling.look
        self._narrow: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GROUP)
        self.head = CaseHead(telling, told)
        column.addWidget(self.head)
        self.track = Track(telling.look)
        self.track.set_stops(
            stops(told.seen, telling.speech, telling.words.heading(told.seen.state))
        )
        column.addWidget(self.track)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.PAGE)
        self._reading = QVBoxLayout()
        self._reading.setSpacing(Space.SECTION)
        self.next = NextCard(telling, told)
        self.work = Work(telling, told)
        self.left = Left(telling, told)
        self.proof = Proof(telling, told)
        self.side = CaseSide(telling, told)
        ladder = told.ladder
        self.ladder = LadderSection(telling, told.number, ladder) if ladder else None
        for widget in (self.next, self.ladder, self.work, self.left, self.proof):
            if widget is not None:
                self._reading.addWidget(widget)
        self._reading.addStretch(1)
        self._row.addLayout(self._reading, 1)
        column.addLayout(self._row)

    def arrange(self, *, narrow: bool) -> None:
        """Put the side column beside the steps, or below them."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        look = self._look
        if narrow:
            self._row.removeWidget(self.side)
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(ANY_WIDTH)
            self._reading.insertWidget(self._reading.count() - 1, self.side)
        else:
            self._reading.removeWidget(self.side)
            self.side.setFixedWidth(look.wide(_SIDE))
            self._row.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
