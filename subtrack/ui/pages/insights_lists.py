"""Insights lists: what parts come to under a head, and what is worth a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from subtrack.services.findings import ByTheYear, Finding, Rise, TrialsEnd
from subtrack.ui.look import Look, Space
from subtrack.ui.pages.insights_words import AsideWords, FindingSaid
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.figure_lines import Figure, FigureLines
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label, wrapping
from subtrack.ui.workspace import Doors, PageName

_MOST = 6
_AT_ALL = 40
"""Findings that are shown once all are wanted."""
_ICON = 16


class ListedSection(QWidget):
    """A head with a note at its right, and what stands below it; it is at the top of its place.

    Signals:
        everything: all is wanted, or only the most again.
    """

    everything = Signal(bool)

    def __init__(self, look: Look, head: str) -> None:
        """Show the head alone."""
        super().__init__()
        self.look = look
        self._head = head
        self._shows_all = False
        self.note = Label(look, "", "body", "text2")
        self.hint = Label(look, "", "small", "text2", wraps=True)
        self.all = Button(look, "", kind="link")
        self.all.clicked.connect(self._turn)
        line = QHBoxLayout()
        line.setSpacing(Space.MEDIUM)
        line.addWidget(Label(look, head, "strong"), 1)
        line.addWidget(self.note)
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(line)
        column.addLayout(self.content)
        column.addWidget(self.hint)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say_hint("")
        self.offer_all("")

    def say_note(self, text: str, tone: str = "text2") -> None:
        """Say something at the right of the head."""
        self.note.setText(text)
        self.note.set_tone(tone)
        self.note.setVisible(bool(text))

    def say_hint(self, text: str) -> None:
        """Say something below, or nothing."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def offer_all(self, count: str) -> None:
        """Offer to show all, which are so many; nothing where that is empty."""
        shown = say("Show fewer") if self._shows_all else say("Show all {count}")
        self.all.set_text(shown.format(count=count))
        self.all.setAccessibleDescription(self._head)
        self.all.setVisible(bool(count))

    @property
    def shows_all(self) -> bool:
        """Whether all is wanted."""
        return self._shows_all

    def _turn(self) -> None:
        self._shows_all = not self._shows_all
        self.everything.emit(self._shows_all)


class FiguresSection(ListedSection):
    """Lines of figures under a head."""

    def __init__(self, look: Look, head: str) -> None:
        """Show the head alone."""
        super().__init__(look, head)
        self.lines = FigureLines(look)
        self.content.addWidget(self.lines)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show lines."""
        self.lines.show_figures(figures)
        self.lines.setVisible(bool(figures))


class FindingRow(QWidget):
    """One thing that is worth a look: icon, title, fact, and a way to where one acts."""

    def __init__(self, look: Look, said: FindingSaid, go: Callable[[], object]) -> None:
        """Show it; the link goes."""
        super().__init__()
        top = Qt.AlignmentFlag.AlignTop
        icon = Icon(look, said.icon, "text2", _ICON)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(wrapping(look, said.title, "medium"))
        words.addWidget(wrapping(look, said.fact, "body", "text2"))
        self.link = Button(look, said.link, kind="link")
        self.link.setAccessibleDescription(said.title)
        self.link.clicked.connect(lambda: go())  # noqa: PLW0108 - drops what the signal carries
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(icon, 0, top)
        row.addLayout(words, 1)
        row.addWidget(self.link, 0, top)


class WorthSection(ListedSection):
    """What is worth a look."""

    def __init__(self, look: Look, speech: Speech, doors: Doors) -> None:
        """Know nothing yet."""
        super().__init__(look, say("Worth a look"))
        self._words = AsideWords(speech)
        self._speech = speech
        self._doors = doors
        self._findings: Sequence[Finding] = ()
        self.everything.connect(self._fill)
        self.say_note("")

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what there is."""
        if list(findings) != list(self._findings) or not self.content.count():
            self._findings = findings
            self._fill()

    def _fill(self) -> None:
        clear(self.content)
        shown = self._findings[: _AT_ALL if self.shows_all else _MOST]
        for one in shown:
            row = FindingRow(self.look, self._words.finding(one), lambda one=one: self._go(one))  # type: ignore[misc]
            self.content.addWidget(row)
        if not shown:
            words = say("Nothing stands out in what is known here.")
            self.content.addWidget(Label(self.look, words, "body", "text2", wraps=True))
        left = len(self._findings) - _AT_ALL if self.shows_all else 0
        more = say("and {count} more", left).format(count=self._speech.number(left))
        self.say_hint(more if left > 0 else "")
        count = self._speech.number(len(self._findings))
        self.offer_all(count if len(self._findings) > _MOST else "")

    def _go(self, finding: Finding) -> None:
        if isinstance(finding, TrialsEnd):
            self._doors.show_page(PageName.TODAY)
        elif isinstance(finding, ByTheYear):
            self._doors.show_guide(finding.entry.number)
        elif isinstance(finding, Rise):
            self._doors.show_subscription(finding.entry.number)
        else:
            self._doors.show_subscription(finding.entries[0].number)
