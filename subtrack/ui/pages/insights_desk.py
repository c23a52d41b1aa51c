"""Insights desk: the spans, the sums with their parts, and what if beside or below them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.services.insights import Outlook
from subtrack.services.outgoing import Outgoing, Span
from subtrack.ui.file_dialogs import FileDialogs, open_path
from subtrack.ui.look import NARROW, Look, Space
from subtrack.ui.pages.insights_lists import FiguresSection, WorthSection
from subtrack.ui.pages.insights_out import OutSection
from subtrack.ui.pages.insights_what_if import WhatIf
from subtrack.ui.pages.insights_words import MOST_PARTS, AsideWords, OutWords
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.figure_lines import Figure
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.list_and_one import ANY_WIDTH
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.panels import Hairline
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.widgets.segmented import Segmented
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.tick_list import TickRow
from subtrack.ui.workspace import Workspace

_SIDE = 308
_COLUMN = 330
_BAR = 10
"""Width of a scroll bar."""


class InsightsHead(QWidget):
    """The title, the choice of a span, and the export."""

    def __init__(self, look: Look) -> None:
        """Show the next twelve months."""
        super().__init__()
        spans = (
            (Span.NEXT, say("Next 12 months")),
            (Span.YEAR, say("This year")),
            (Span.START, say("Since the start")),
        )
        self.spans = Segmented(look, spans, say("Which time to show"))
        self.export = Button(look, say("Export…"), icon="export")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.LARGE)
        row.addWidget(Label(look, say("Insights"), "title"), 1)
        row.addWidget(Flow(self.spans, self.export))


class ChargeExport(News):
    """Writes the charges of a span to a file, and says what came of it."""

    def __init__(self, workspace: Workspace) -> None:
        """Say nothing yet."""
        super().__init__(workspace.look)
        self._workspace = workspace
        self._files = FileDialogs(workspace.kept, self)

    def ask(self, span: Span) -> None:
        """Ask for a file, and write it."""
        name = f"charges-{self._workspace.speech.today().isoformat()}.csv"
        kind = say("Table for spreadsheets (*.csv)")
        self._files.save(say("Export the charges"), name, kind, partial(self.write, span))

    def write(self, span: Span, path: Path) -> None:
        """Write the charges of a span."""
        insights = self._workspace.services.insights
        self._workspace.tasks.run(
            lambda: (path, insights.export(path, span)), self._tell, self._fail
        )

    def _tell(self, done: tuple[Path, Path | None]) -> None:
        path, aside = done
        said = [say("Saved as {name}.").format(name=path.name)]
        if aside:
            said.append(say("The file that was there is now {name}.").format(name=aside.name))
        door = (say("Show in folder"), partial(open_path, path.parent))
        self.tell(" ".join(said), "good", [door])

    def _fail(self, error: KnownError) -> None:
        self.tell(self._workspace.speech.wording.error(error), "urgent")


class InsightsDesk(QWidget):
    """Everything that the page shows of a book that is in use.

    Signals:
        span_chosen: another span is wanted.
    """

    span_chosen = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Be empty."""
        super().__init__()
        look, speech = self._look, self._speech = workspace.look, workspace.speech
        self._out_words, self._words = OutWords(speech), AsideWords(speech)
        self._departures: Sequence[Figure] = ()
        self.head = InsightsHead(look)
        self.news = ChargeExport(workspace)
        self.out = OutSection(look, speech)
        self.categories = FiguresSection(look, say("By category"))
        self.worth = WorthSection(look, speech, workspace.doors)
        self.takers = FiguresSection(look, say("Who takes the money"))
        self.ended = FiguresSection(look, say("Ended this year"))
        self.what_if = WhatIf(look, speech, workspace.doors)
        self._scroll = ScrollColumn(say("Insights"))
        self._line = Hairline(look, upright=True)
        self._below = Hairline(look)
        self._row = QHBoxLayout(self)
        self._is_below = False
        self._lay_out()
        self.head.spans.chosen.connect(self.span_chosen)
        self.out.turned.connect(self._show_parts)
        self.categories.everything.connect(self._show_parts)
        self.ended.everything.connect(self._show_departures)

    def show_outgoing(self, out: Outgoing) -> None:
        """Show what goes out in a span."""
        self.out.show_outgoing(out)
        self._scroll.settle()

    def show_outlook(self, outlook: Outlook, rows: Sequence[TickRow]) -> None:
        """Show what stopping would save, with a row each, what is worth a look, and what ended."""
        self.what_if.show_outlook(outlook, rows)
        self.worth.show_findings(outlook.findings)
        departures, words = outlook.departures, self._words
        self._departures = [words.departure(one, outlook.today) for one in departures]
        saved = self._out_words.sums(outlook.saved)
        self.ended.say_note(say("{sums} saved").format(sums=saved) if saved else "", "good")
        hint = say("Nothing ended this year.")
        if departures:
            hint = say(
                "Counted is what was cancelled here, once you checked that no further charge came."
            )
        counted = departures and all(one.verified for one in departures)
        self.ended.say_hint("" if counted else hint)
        self._show_departures()
        self._scroll.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what if below the sums where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _show_parts(self) -> None:
        shown, words, number = self.out.shown, self._out_words, self._speech.number
        code = shown.total.currency if shown else ""
        figures = words.categories(shown, everything=self.categories.shows_all) if shown else []
        self.categories.show_figures(figures)
        self.categories.say_note(code)
        many = shown is not None and len(shown.categories) > MOST_PARTS
        self.categories.offer_all(number(len(shown.categories)) if shown and many else "")
        self.takers.show_figures(words.takers(shown) if shown else [])
        self.takers.say_note(code)
        for section in (self.categories, self.takers):
            section.say_hint("" if shown else say("Nothing goes out."))
        self._scroll.settle()

    def _show_departures(self) -> None:
        found, ended = self._departures, self.ended
        many = len(found) > MOST_PARTS
        ended.show_figures(found if ended.shows_all else found[:MOST_PARTS])
        ended.offer_all(self._speech.number(len(found)) if many else "")
        self._scroll.settle()

    def _fit(self) -> None:
        width, wide = self.window().width(), self._look.wide
        narrow = width < wide(NARROW)
        page = Space.SECTION if narrow else Space.PAGE
        self._column.setContentsMargins(page, Space.SECTION, page - _BAR, Space.SECTION)
        if narrow != self._is_below:
            self._is_below = narrow
            if narrow:
                self._column.insertWidget(self._column.count() - 1, self.what_if)
            else:
                self._row.addWidget(self.what_if)
        self._line.setVisible(not narrow)
        self._below.setVisible(narrow)
        self.what_if.set_below(below=narrow)
        beside = (Space.LARGE, Space.SECTION, Space.LARGE, Space.LARGE)
        self.what_if.column.setContentsMargins(*((0, 0, 0, 0) if narrow else beside))
        self.what_if.setMinimumWidth(0 if narrow else wide(_SIDE))
        self.what_if.setMaximumWidth(ANY_WIDTH if narrow else wide(_SIDE))

    def _lay_out(self) -> None:
        column = self._column = self._scroll.column
        column.setSpacing(Space.LARGE)
        for widget in (
            *(self.head, self.news, self.out, Hairline(self._look)),
            Flow(self.categories, self.worth, gap=Space.PAGE, column=self._look.wide(_COLUMN)),
            Hairline(self._look),
            Flow(self.takers, self.ended, gap=Space.PAGE, column=self._look.wide(_COLUMN)),
            self._below,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._scroll)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._line)
        self._row.addWidget(self.what_if)
