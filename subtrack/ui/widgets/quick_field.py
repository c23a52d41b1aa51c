"""Quick field: one line in which a subscription is written, and what was understood of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from subtrack.domain.catalog import Listing
from subtrack.services.drafts import Draft
from subtrack.services.offering import Choices
from subtrack.services.previewing import Preview
from subtrack.services.quick_line import Reading
from subtrack.ui.field_words import field_word
from subtrack.ui.look import Look, Space
from subtrack.ui.newest import Newest
from subtrack.ui.quick_choices import Doubt, QuickChoices, Settled
from subtrack.ui.quick_words import told
from subtrack.ui.saving import Saving
from subtrack.ui.speech import say
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.doubts import Doubts
from subtrack.ui.widgets.live_sentence import LiveSentence
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.told_parts import ToldParts
from subtrack.ui.workspace import Workspace

_WAIT_MS = 120


@dataclass(frozen=True, slots=True)
class Seen:
    """A line that was looked at: what it became, and what follows."""

    settled: Settled
    preview: Preview


class QuickLine(QLineEdit):
    """The line; Enter adds, with Ctrl it goes on in the form.

    Signals:
        entered: the person wants it added.
        form_wanted: the person wants to go on in the form.
    """

    entered = Signal()
    form_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Be empty, with an example in place of text."""
        super().__init__()
        self.setProperty("kind", "large")
        self.setFont(look.font("lead-plain"))
        self.setPlaceholderText(say("Netflix 13.99 EUR monthly from 5 Dec, trial 14d"))
        self.setAccessibleName(say("A subscription in one line"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the person type on at the end, rather than over what stands there."""
        super().focusInEvent(event)
        if self.hasSelectedText():
            self.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Enter; all other keys are typed."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.form_wanted.emit()
        else:
            self.entered.emit()


class QuickField(QWidget):
    """The line with what was understood below it.

    Attributes:
        line: what is typed into.
        newest: the question what the line means.
        saving: how it gets into the book.

    Signals:
        judged: why it cannot be added yet; empty where it can.
        added: it is in the book.
        form_wanted: the draft with which to go on in the form.
    """

    judged = Signal(str)
    added = Signal()
    form_wanted = Signal(object)

    def __init__(self, workspace: Workspace, *, alone: bool = False) -> None:
        """Be empty; `alone`, without a button that waits, it says itself what is missing."""
        super().__init__()
        self._workspace = workspace
        self._choices = Choices()
        self._meant = QuickChoices()
        self._seen: Seen | None = None
        self._wanted: Callable[[Seen], None] | None = None
        self.saving = Saving(workspace, self)
        look = workspace.look
        self.line = QuickLine(look)
        self.parts = ToldParts(look)
        self.doubts = Doubts(look, workspace.speech)
        self.live = LiveSentence(
            look, workspace.speech, say("Here you see the next charge, and by when to decide.")
        )
        self.failure = Complaint(look, self.line)
        self._hint = Label(
            look,
            say("Enter adds it; you see how it was understood before that."),
            "small",
            "text2",
            wraps=True,
        )
        self._reason = Label(look, "", "small", "text2", wraps=True)
        self._alone = alone
        self.newest = Newest(workspace.tasks, self._question, _WAIT_MS, self)
        self._lay_out()
        self._connect()
        workspace.tasks.run(workspace.services.offering.choices, self._offer, self.saving.fail)

    def add(self) -> None:
        """Add what was written once it is understood; else leave it as it is."""
        self._want(self._add)

    def go_on_in_form(self) -> None:
        """Go on in the form with what was understood."""
        if self.line.text().strip():
            self._want(lambda seen: self.form_wanted.emit(seen.settled.draft))
        else:
            self.form_wanted.emit(Draft())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for part in (
            self.line,
            self.failure,
            self._hint,
            self.parts,
            self.doubts,
            self._reason,
            self.live,
        ):
            column.addWidget(part)
        self.setFocusProxy(self.line)
        self._show(None)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._edit)
        self.line.entered.connect(self.add)
        self.line.form_wanted.connect(self.go_on_in_form)
        self.doubts.meant.connect(self._mean)
        self.doubts.provider_meant.connect(self._mean_provider)
        self.newest.answered.connect(self._show)
        self.newest.failed.connect(self.saving.fail)
        self.saving.failed.connect(self.failure.say)
        self.saving.saved.connect(self._done)

    def _offer(self, choices: Choices) -> None:
        self._choices = choices
        self.newest.ask()

    def _edit(self) -> None:
        self.failure.say("")
        self.newest.ask()

    def _question(self) -> Callable[[], Seen | None]:
        text, services, meant = self.line.text(), self._workspace.services, self._meant
        home = next(iter(self._choices.currencies_first(self._workspace.speech.currency())), None)

        def look() -> Seen | None:
            if not text.strip():
                return None
            settled = meant.settled(text, services.quick_entry.read(text, services.today(), home))
            return Seen(settled, services.previewing.preview(settled.draft))

        return look

    def _show(self, seen: Seen | None) -> None:
        self._seen = seen
        self._hint.setVisible(seen is None)
        self.parts.show_parts(list(told(seen.settled, self._workspace.speech)) if seen else [])
        self.parts.setVisible(seen is not None)
        self.doubts.show_doubts(seen.settled if seen else None)
        self.live.show_outlook(seen.preview.outlook if seen else None)
        self.live.setVisible(seen is not None)
        reason = self._told_reason()
        self._reason.setText(reason)
        self._reason.setVisible(self._alone and seen is not None and bool(reason))
        self.judged.emit(reason)
        if seen and self._wanted:
            wanted, self._wanted = self._wanted, None
            wanted(seen)

    def _told_reason(self) -> str:
        """Say why it cannot be added yet; empty where it can."""
        if self._seen is None:
            return say("Write what it is, what it costs, how often and from when.")
        preview, speech = self._seen.preview, self._workspace.speech
        if preview.complaints:
            return speech.wording.error(preview.complaints[0].error)
        names = [field_word(key) for key in preview.missing]
        template = say("Still missing: {fields}.") if names else ""
        return template.format(fields=speech.listed(names))

    def _want(self, act: Callable[[Seen], None]) -> None:
        self._wanted = act
        if not self.newest.settled:
            self.newest.hurry()
        else:
            self._show(self._seen)

    def _add(self, seen: Seen) -> None:
        if seen.preview.entry:
            self.saving.save(seen.settled.draft)

    def _done(self) -> None:
        self.line.clear()
        self.added.emit()

    def _mean(self, doubt: Doubt, reading: Reading) -> None:
        self._meant = self._meant.with_reading(doubt, reading)
        self._ask_again()

    def _mean_provider(self, candidates: tuple[Listing, ...], chosen: Listing | None) -> None:
        self._meant = self._meant.with_provider(candidates, chosen)
        self._ask_again()

    def _ask_again(self) -> None:
        self.line.setFocus()
        self.newest.ask()
        self.newest.hurry()
