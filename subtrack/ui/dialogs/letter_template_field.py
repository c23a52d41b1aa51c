"""Letter template field: own words of earlier letters to begin with, and this one's to keep."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.letter_template import facts_in
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.letter_templates import TemplateChange
from subtrack.ui.dialogs.letter_words import fact_names
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button, at_the_right
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import FactField, NamedField
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.scrolling import reveal, settle
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TextField
from subtrack.ui.workspace import Workspace

_NONE = ""
Done = TemplateChange | tuple[()]


class TemplateField(QWidget):
    """The template that a letter begins with, and what can be done with templates.

    `wanted` is the uid of the one that was chosen; None for none.

    Signals:
        typed: another one was chosen.
        kept: the words of this letter are to be kept under a name.
        renamed: the one that is chosen is to have another name.
        unwanted: the one that is chosen is to be deleted.
    """

    typed = Signal()
    kept = Signal(str)
    renamed = Signal(str)
    unwanted = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Offer no template yet."""
        super().__init__()
        self._speech = speech
        self.wanted: str | None = None
        self.choice = Choice(look, say("Template"))
        self.keep = Button(look, say("Keep as a template…"), kind="small")
        self.rename = Button(look, say("Rename…"), kind="small")
        self.delete = Button(look, say("Delete"), kind="small")
        name = say("Name of the template")
        line = TextField(name)
        line.returnPressed.connect(self._confirm)
        self.called = FactField(look, name, line)
        self.filled = Label(look, "", "small", "text2", wraps=True)
        self.cancel = Button(look, say("Not now"), kind="small")
        self.confirm = Button(look, say("Keep"), kind="small")
        self._renames = False
        self._panel = QWidget()
        self._words: Mapping[str, str] = {}
        self.chosen = NamedField(look, say("Template"), self.choice, self.choice)
        self._lay_out()
        self._connect()

    def show_draft(self, draft: LetterDraft) -> None:
        """Offer the templates that fit, and keeping where there are own words."""
        templates = {one.uid: one.name for one in draft.templates}
        self.choice.offer([(_NONE, say("No template"))], templates.items())
        self.choice.put(self.wanted or _NONE)
        self._words = {one.uid: "\n".join(one.texts.values()) for one in draft.templates}
        self.chosen.setVisible(bool(templates))
        self.keep.setVisible(bool(draft.to_keep))
        for button in (self.rename, self.delete):
            button.setVisible(self.wanted in templates)
        asked = {name for text in draft.to_keep.values() for name in facts_in(text)}
        names = [said for name, said in fact_names().items() if name in asked]
        words = say("Filled in anew in each letter: {facts}.")
        self.filled.setText(words.format(facts=self._speech.listed(names)) if names else "")

    def words(self) -> str:
        """Give what the template says that is chosen; empty where none is."""
        return self._words.get(self.wanted or _NONE, "")

    def choose_none(self) -> None:
        """Begin with the program's words."""
        self.wanted = None
        self.choice.put(_NONE)

    @property
    def is_open(self) -> bool:
        """Whether a name is asked for."""
        return not self._panel.isHidden()

    def close_panel(self) -> None:
        """Ask for no name any more."""
        self.called.complain("")
        self._panel.hide()
        settle(self)

    def _choose(self) -> None:
        self.wanted = str(self.choice.value()) or None
        self.close_panel()
        self.typed.emit()

    def _ask(self, *, renames: bool) -> None:
        self._renames = renames
        chosen = self.choice.currentText() if self.choice.value() != _NONE else ""
        self.called.put(chosen)
        self.called.complain("")
        self.confirm.set_text(say("Rename") if renames else say("Keep"))
        self.filled.setVisible(not renames and bool(self.filled.text()))
        self._panel.show()
        settle(self)
        self.called.field.setFocus()
        reveal(self._panel)

    def _confirm(self) -> None:
        name = self.called.value() or ""
        (self.renamed if self._renames else self.kept).emit(name)

    def _connect(self) -> None:
        self.choice.edited.connect(self._choose)
        self.keep.clicked.connect(lambda: self._ask(renames=False))
        self.rename.clicked.connect(lambda: self._ask(renames=True))
        self.delete.clicked.connect(self.unwanted)
        self.cancel.clicked.connect(self.close_panel)
        self.confirm.clicked.connect(self._confirm)

    def _lay_out(self) -> None:
        buttons = (self.keep, self.rename, self.delete)
        flow = Flow(*buttons)
        for button in buttons:
            button.hide()
        inner = QVBoxLayout(self._panel)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.TINY)
        inner.addWidget(self.called)
        inner.addWidget(self.filled)
        inner.addLayout(at_the_right(self.cancel, self.confirm))
        self._panel.hide()
        self.chosen.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for widget in (self.chosen, flow, self._panel):
            column.addWidget(widget)


class TemplateKeeping(QObject):
    """Keeps templates; each change can be taken back.

    Signals:
        told: a sentence, its tone, and what one can do now.
    """

    told = Signal(str, str, object)

    def __init__(self, workspace: Workspace, field: TemplateField, parent: QWidget) -> None:
        """Keep what a field gives."""
        super().__init__(parent)
        self._undo = workspace.undo
        self._services = workspace.services
        self._wording = workspace.speech.wording
        self._field = field
        self._draft: LetterDraft | None = None
        field.kept.connect(self._keep)
        field.renamed.connect(self._rename)
        field.unwanted.connect(self._remove)

    def show_draft(self, draft: LetterDraft) -> None:
        """Know what there is to keep."""
        self._draft = draft

    def _keep(self, name: str) -> None:
        draft, services = self._draft, self._services
        if draft is None:
            return
        kind, language, texts = draft.kind, draft.letter.language, draft.to_keep
        self._do(
            lambda: services.letter_templates.keep(name, kind, language, texts),
            say("Kept as the template “{name}”").format(name=name),
        )

    def _rename(self, name: str) -> None:
        uid, services = self._field.wanted, self._services
        if uid is not None:
            self._do(
                lambda: services.letter_templates.rename(uid, name),
                say("Renamed to “{name}”").format(name=name),
            )

    def _remove(self) -> None:
        uid, services = self._field.wanted, self._services
        if uid is not None:
            name = self._field.choice.currentText()
            self._do(
                lambda: services.letter_templates.remove(uid),
                say("Deleted the template “{name}”").format(name=name),
            )

    def _do(self, act: Callable[[], TemplateChange], words: str) -> None:
        self._undo.do(
            lambda: _done(act()), self._take_back, lambda _done: words, self._end, self._fail
        )

    def _take_back(self, done: Done) -> Done:
        return _done(self._services.letter_templates.undo(done)) if done else ()

    def _end(self, _done: Done) -> None:
        self._field.close_panel()

    def _fail(self, error: KnownError) -> None:
        sentence = self._wording.error(error)
        if self._field.is_open:
            self._field.called.complain(sentence)
            settle(self._field)
        else:
            self.told.emit(sentence, "urgent", ())


def _done(change: TemplateChange) -> Done:
    return change or ()
