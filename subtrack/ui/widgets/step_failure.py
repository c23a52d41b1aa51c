"""Step failure: that a step did not work, as the person notes it, and the ways that are left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, at_the_right
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.menus import add_action
from subtrack.ui.widgets.scrolling import reveal, settle
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import NoteField

WayLeft = tuple[str, Callable[[], object]]
"""Another way by its name, and what takes one there."""
_LINES = 2
_SHOWN = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Failed:
    """What was noted: the day, in words, and what the person says; empty where they say nothing."""

    day: str
    note: str = ""


class StepFailure(QWidget):
    """Stands below a step; takes no room while nothing is noted and nothing is being typed.

    Signals:
        noted: the step did not work; the note, None where nothing was typed.
        typed: what stands in the form, None once it is closed.
    """

    noted = Signal(object)
    typed = Signal(object)

    def __init__(
        self, look: Look, step: str, failed: Failed | None, ways: Sequence[WayLeft]
    ) -> None:
        """Stand below a step; `ways` are what is left to try."""
        super().__init__()
        self._look = look
        self._step = step
        self._failed = failed
        self._form: FailureForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.SMALL)
        self._column.setSpacing(Space.TINY)
        if failed is not None:
            self._column.addWidget(IconLine(look, "warning", failed_words(failed), "text", "soon"))
            self._column.addWidget(_ways(look, ways))
        self.setVisible(failed is not None)

    @property
    def form(self) -> FailureForm | None:
        """Where it is being typed; None while it is not."""
        return self._form

    def ask(self) -> None:
        """Ask what happened; what was noted stands there already."""
        form = self._open(self._failed.note if self._failed else "")
        settle(self)
        form.note.setFocus()
        reveal(form)
        self.typed.emit(form.note.toPlainText())

    def go_on(self, text: str) -> None:
        """Ask what happened where a text was being typed; the focus stays where it is."""
        self._open(text)

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; what was typed stays."""
        if self._form is not None:
            self._form.refuse(sentence)

    def finish(self, _done: object) -> None:
        """Ask no more, for it was taken."""
        self.close_form()

    def close_form(self) -> None:
        """Ask no more."""
        if self._form is not None:
            self._form.hide()
        self.setVisible(self._failed is not None)
        settle(self)
        self.typed.emit(None)

    def _open(self, text: str) -> FailureForm:
        form = self._form or self._made()
        form.note.put(text)
        form.note.moveCursor(QTextCursor.MoveOperation.End)
        form.show()
        self.show()
        return form

    def _made(self) -> FailureForm:
        self._form = form = FailureForm(self._look, self._step)
        form.noted.connect(self.noted)
        form.put_off.connect(self.close_form)
        form.note.edited.connect(lambda: self.typed.emit(form.note.toPlainText()))
        self._column.addWidget(form)
        return form


class FailureForm(QWidget):
    """Asks what happened; Ctrl+Enter notes it, Esc puts it off.

    Signals:
        noted: the note, None where nothing was typed.
        put_off: nothing is to be noted.
    """

    noted = Signal(object)
    put_off = Signal()

    def __init__(self, look: Look, step: str) -> None:
        """Ask about a step."""
        super().__init__()
        name = say("What happened at this step: {step}").format(step=step)
        self.note = NoteField(look, name, _LINES, say("What happened? (optional)"))
        self.complaint = Complaint(look, self.note)
        self.later = Button(look, say("Not now"))
        self.enter = Button(look, say("It did not work"), kind="primary")
        for button in (self.later, self.enter):
            button.setAccessibleDescription(name)
        self.later.clicked.connect(self.put_off)
        self.enter.clicked.connect(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.TINY, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.note)
        column.addWidget(self.complaint)
        column.addLayout(at_the_right(self.later, self.enter))

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; what was typed stays."""
        self.complaint.say(sentence)
        self.enter.setEnabled(True)
        settle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note it with Ctrl+Enter, put it off with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_off.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enter.click()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        self.enter.setEnabled(False)
        self.noted.emit(self.note.value())


def failed_words(failed: Failed) -> str:
    """Say what was noted."""
    if failed.note:
        return say("Did not work, {day}: {note}").format(day=failed.day, note=failed.note)
    return say("Did not work, {day}").format(day=failed.day)


def _ways(look: Look, ways: Sequence[WayLeft]) -> QWidget:
    """Offer the first ways, and in a menu what there is beyond."""
    flow = Flow()
    if not ways:
        flow.add(Label(look, say("No other way is known here."), "small", "text2"))
        return flow
    made = [_way(look, name, go) for name, go in ways[:_SHOWN]]
    label = Label(look, say("Use another way:"), "small", "text2")
    label.setMinimumHeight(made[0].sizeHint().height())
    flow.add(label)
    for button in made:
        flow.add(button)
    if rest := ways[_SHOWN:]:
        flow.add(_more_ways(look, rest))
    return flow


def _way(look: Look, name: str, go: Callable[[], object]) -> Button:
    button = Button(look, name, kind="small")
    button.clicked.connect(lambda _on: go())
    return button


def _more_ways(look: Look, ways: Sequence[WayLeft]) -> Button:
    button = Button(look, say("More ways"), kind="small")
    menu = QMenu(button)
    for name, go in ways:
        add_action(menu, name, go)
    button.set_menu(menu)
    return button
