"""First start: what the window shows before there is anything: a field, and three other ways in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.empty_state import Drawing
from subtrack.ui.widgets.painting import FOCUS, box, elided, smooth
from subtrack.ui.widgets.panels import Card, Hairline
from subtrack.ui.widgets.quick_field import QuickField
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.widgets.text import Label, tell_whole
from subtrack.ui.workspace import Workspace

_WIDEST = 540
_ROW = 68
_ICON = 18
_TEXT = 54


class WayIn(QAbstractButton):
    """One way to begin: an icon, what it is, and a sentence on it."""

    def __init__(self, look: Look, icon: str, title: str, sentence: str) -> None:
        """Show it."""
        super().__init__()
        self._look = look
        self._icon = icon
        self._sentence = sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Give the size."""
        lines = QFontMetrics(self._look.font("medium")).height() * 2
        return QSize(300, max(_ROW, lines + 2 * Space.LARGE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row."""
        look, painter = self._look, smooth(self)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = look.colour("accent") if self.hasFocus() else None
        if outline or self.underMouse():
            box(painter, rect, 9, look.colour("hover"), outline, FOCUS)
        ratio, middle = self.devicePixelRatioF(), int((self.height() - _ICON) / 2)
        icons = look.icons
        painter.drawPixmap(18, middle, icons.pixmap(self._icon, look.tones.accent, _ICON, ratio))
        right = self.width() - 34
        painter.drawPixmap(right, middle, icons.pixmap("right", look.tones.text2, 16, ratio))
        height = QFontMetrics(look.font("medium")).height()
        top = (self.height() - 2 * height - Space.HAIR) / 2
        for text, step, tone in (
            (self.text(), "medium", "text"),
            (self._sentence, "body", "text2"),
        ):
            font = look.font(step)
            painter.setFont(font)
            painter.setPen(look.colour(tone))
            line = QRectF(_TEXT, top, right - _TEXT - Space.SMALL, height)
            shown = elided(QFontMetrics(font), text, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)
            tell_whole(self, text, shown)
            top += height + Space.HAIR


class FirstStart(ScrollColumn):
    """The start."""

    def __init__(self, workspace: Workspace, records: int) -> None:
        """Offer all ways; `records` is how many providers are known."""
        super().__init__(say("First start"))
        self._look = workspace.look
        self._doors = workspace.doors
        self._quick = QuickField(workspace, alone=True)
        self._quick.form_wanted.connect(lambda draft: self._doors.add(draft=draft))
        self.field = self._quick.line
        count = workspace.speech.number(records)
        self._ways = (
            self._way(
                "pencil",
                say("Fill in a form instead"),
                say("{count} providers bring their own terms along").format(count=count),
                self._doors.add,
            ),
            self._way(
                "eye",
                say("Look around first"),
                say("A sample household, kept apart and gone with one click"),
                self._doors.look_around,
            ),
            self._way(
                "import",
                say("Import a file"),
                say("Nothing is kept before you have seen it"),
                self._doors.import_file,
            ),
        )
        self._lay_out()
        self.setFocusProxy(self.field)

    def _way(self, icon: str, title: str, sentence: str, go: Callable[[], None]) -> WayIn:
        way = WayIn(self._look, icon, title, sentence)
        way.clicked.connect(lambda: go())  # noqa: PLW0108 - drops what the signal carries
        return way

    def _lay_out(self) -> None:
        column = self.column
        column.setContentsMargins(Space.SECTION, Space.LARGE, Space.SECTION, Space.SECTION)
        column.setSpacing(Space.SMALL)
        column.addStretch(2)
        column.addWidget(Drawing(self._look), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.GROUP)
        question = say("What do you pay for again and again?")
        promise = say(
            "Write the first one down as you would say it. Subtrack tells you by when to decide."
        )
        self._add_line(question, "title", "text")
        self._add_line(promise, "body", "text2")
        column.addSpacing(Space.SMALL)
        self._add_centred(self._quick)
        column.addSpacing(Space.MEDIUM)
        self._add_centred(self._card())
        column.addStretch(3)
        column.addWidget(self._last_line(), 0, Qt.AlignmentFlag.AlignHCenter)

    def _add_line(self, text: str, step: str, tone: str) -> None:
        label = Label(self._look, text, step, tone, wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(label)

    def _add_centred(self, widget: QWidget) -> None:
        widget.setMaximumWidth(self._look.wide(_WIDEST))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(widget, 100)
        row.addStretch(1)
        self.column.addLayout(row)

    def _card(self) -> Card:
        card = Card(self._look, focusable=False)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        for way in self._ways:
            if way is not self._ways[0]:
                inside.addWidget(Hairline(self._look))
            inside.addWidget(way)
        return card

    def _last_line(self) -> QWidget:
        line, icon = QWidget(), Label(self._look)
        ratio = self.devicePixelRatioF()
        icon.setPixmap(self._look.icons.pixmap("lock", self._look.tones.text2, 16, ratio))
        words = Label(
            self._look,
            say("Everything stays on this computer. No account, nothing is sent."),
            "body",
            "text2",
        )
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(icon)
        row.addWidget(words)
        return line
