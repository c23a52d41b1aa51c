"""Letter preview: the page as it will be printed, drawn beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.layout import Rect
from subtrack.services.letter_drafts import LetterDraft
from subtrack.ui.dialogs.letter_english import LetterEnglish
from subtrack.ui.look import Space
from subtrack.ui.newest import Newest
from subtrack.ui.rendering import PageImage, rendered
from subtrack.ui.speech import say
from subtrack.ui.tasks import Lane
from subtrack.ui.widgets.buttons import Button, IconButton
from subtrack.ui.widgets.chip import FilterChip
from subtrack.ui.widgets.panels import Hairline
from subtrack.ui.widgets.paper import PaperView
from subtrack.ui.widgets.text import ElidedLabel, Label
from subtrack.ui.workspace import Workspace

_WAIT_MS = 60
_ROOMY = 480
"""From this width on there is room for the number of the page, in logical pixels."""
_WIDE = 500
"""From this width on the page and what it says in English stand side by side."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What became of a draft: its PDF and one page of it as a picture, or why there is none."""

    draft: LetterDraft
    pdf: bytes = b""
    page: PageImage | None = None
    error: KnownError | None = None


class LetterPreview(QWidget):
    """The page with its tools.

    Signals:
        drawn: the newest draft is shown, or could not be drawn; `shown` tells.
    """

    drawn = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._look = workspace.look
        self._lettering = workspace.services.lettering
        self._speech = workspace.speech
        self._draft: LetterDraft | None = None
        self._number = 0
        self.shown: Shown | None = None
        self._newest = Newest(workspace.tasks, self._question, _WAIT_MS, self, Lane.PAPER)
        self._newest.answered.connect(self._show)
        self.paper = PaperView(workspace.look)
        self.paper.wanted.connect(self._ask)
        self.paper.zoomed.connect(self._follow_zoom)
        self.paper.turn.connect(self.turn)
        self.window_chip = FilterChip(self._look, say("Envelope window"))
        self.window_chip.setChecked(True)
        self.window_chip.toggled.connect(self._follow_window)
        self.english = LetterEnglish(workspace.look)
        self.english.hide()
        self.english_chip = FilterChip(self._look, say("In English"))
        self.english_chip.setChecked(True)
        self.english_chip.toggled.connect(self._follow_english)
        self.english_chip.hide()
        self._no_window = ElidedLabel(
            self._look, say("For envelopes without a window"), "body", "text2"
        )
        self._no_window.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fit = Button(self._look, say("Fit"), kind="quiet")
        self._page = Label(self._look, "", "body", "text2")
        self._lay_out()

    @property
    def settled(self) -> bool:
        """Whether the newest draft is shown."""
        return self._newest.settled

    def show_draft(self, draft: LetterDraft) -> None:
        """Draw a draft beside the window; what is shown stays until then."""
        if self._draft is None or self._draft.letter.language != draft.letter.language:
            foreign = draft.letter.language[:2] != self._speech.language[:2]
            self.english_chip.setChecked(foreign)
        self._draft = draft
        self.english.show_letter(draft.english)
        self.english_chip.setVisible(draft.english is not None)
        self._follow_english()
        self._ask()

    def turn(self, by: int) -> None:
        """Go so many pages on."""
        page = self.paper.sheet.page()
        if page is not None and 0 <= page.number + by < page.count:
            self._number = page.number + by
            self._ask()

    def _ask(self) -> None:
        if self._draft is not None:
            self._newest.ask()

    def _question(self) -> Callable[[], Shown | None]:
        draft, known = self._draft, self.shown
        number, scale = self._number, self.paper.pixels_per_mm
        return lambda: self._pictured(draft, known, number, scale) if draft else None

    def _pictured(
        self, draft: LetterDraft, known: Shown | None, number: int, scale: float
    ) -> Shown:
        """Draw a draft, unless it is drawn already; runs beside the window."""
        try:
            if known and known.pdf and _looks_alike(known.draft, draft):
                pdf = known.pdf
            else:
                pdf = self._lettering.drawn(draft)
        except KnownError as error:
            return Shown(draft, error=error)
        gaps = [one.gap for one in draft.missing]
        return Shown(draft, pdf, rendered(pdf, number, scale, gaps))

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        if shown.page is not None:
            shown.page.image.setDevicePixelRatio(self.devicePixelRatioF())
            self._number = shown.page.number
            self.paper.show_page(shown.page)
            self._follow_page(shown.page)
            self._follow_window()
        self.drawn.emit()

    def _follow_page(self, page: PageImage) -> None:
        words = say("Page {number} of {count}")
        number = self._speech.number
        self._page.setText(words.format(number=number(page.number + 1), count=number(page.count)))
        self._fit_tools()
        for button, at in ((self._before, 0), (self._after, page.count - 1)):
            button.setVisible(page.count > 1)
            button.setEnabled(page.number != at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for: the page's number, the page beside its English."""
        super().resizeEvent(event)
        self._fit_tools()
        self._follow_english()

    def _fit_tools(self) -> None:
        page = self.shown.page if self.shown else None
        several = page is not None and page.count > 1
        self._page.setVisible(several and self.width() >= _ROOMY)

    def _follow_window(self) -> None:
        if self.shown is None:
            return
        layout = self.shown.draft.layout
        self.window_chip.setVisible(layout.has_window)
        self._no_window.setVisible(not layout.has_window)
        seen = layout.has_window and self.window_chip.isChecked()
        self.paper.sheet.show_windows([_window(field) for field in layout.windows if seen])

    def _follow_english(self) -> None:
        there = self._draft is not None and self._draft.english is not None
        shown = there and self.english_chip.isChecked()
        self.english.setVisible(shown)
        self.paper.setVisible(not shown or self.width() >= _WIDE)

    def _follow_zoom(self) -> None:
        percent = self._speech.number(round(self.paper.zoom * 100))
        words = say("Fit") if self.paper.fits else say("{percent} %").format(percent=percent)
        self._fit.set_text(words)
        self._fit.setAccessibleDescription(say("Show the whole page"))

    def _lay_out(self) -> None:
        self._before = self._tool("left", say("Page before"))
        self._before.clicked.connect(lambda: self.turn(-1))
        self._after = self._tool("right", say("Page after"))
        self._after.clicked.connect(lambda: self.turn(1))
        smaller, larger = self._tool("minus", say("Smaller")), self._tool("plus", say("Larger"))
        smaller.clicked.connect(self.paper.reduce)
        larger.clicked.connect(self.paper.enlarge)
        self._fit.clicked.connect(self.paper.fit)
        self._no_window.hide()
        for button in (self._before, self._after):
            button.hide()
        tools = self._tools((smaller, self._fit, larger), (self._before, self._page, self._after))
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.paper, 1)
        sides.addWidget(self.english)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(Hairline(self._look))
        column.addLayout(sides, 1)

    def _tools(self, *groups: Sequence[QWidget]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.TINY)
        for group in groups:
            for widget in group:
                row.addWidget(widget)
            row.addSpacing(Space.SMALL)
        row.addWidget(self._no_window, 1)
        row.addStretch(0)
        row.addWidget(self.english_chip)
        row.addWidget(self.window_chip)
        return row

    def _tool(self, icon: str, name: str) -> IconButton:
        return IconButton(self._look, icon, name)


def _looks_alike(one: LetterDraft, other: LetterDraft) -> bool:
    return one.letter == other.letter and one.layout == other.layout


def _window(field: Rect) -> QRectF:
    return QRectF(field.x, field.y, field.width, field.height)
