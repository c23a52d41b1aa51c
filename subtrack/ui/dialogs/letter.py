"""Letter: the letter of a subscription, with the page as it will be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.letter import Letter
from subtrack.domain.letter_kinds import Kind
from subtrack.services.letter_drafts import LetterDraft, Typed
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.dialogs.letter_asking import Asked, LetterAsking
from subtrack.ui.dialogs.letter_export import LetterExport
from subtrack.ui.dialogs.letter_foot import LetterFoot
from subtrack.ui.dialogs.letter_form import LetterForm
from subtrack.ui.dialogs.letter_preview import LetterPreview
from subtrack.ui.dialogs.letter_print import LetterPrint
from subtrack.ui.dialogs.letter_saving import LetterSaving
from subtrack.ui.dialogs.letter_sending import LetterSending
from subtrack.ui.dialogs.letter_sent import SentPanel
from subtrack.ui.dialogs.letter_signature import LetterSigning
from subtrack.ui.dialogs.letter_standing import standing
from subtrack.ui.dialogs.letter_template_field import TemplateKeeping
from subtrack.ui.speech import say
from subtrack.ui.widgets.news import Action
from subtrack.ui.widgets.panels import Hairline
from subtrack.ui.workspace import Workspace

_FORM = 380
_LARGEST = QSize(1180, 860)
_MARGIN = 48
_SMALLEST = QSize(752, 460)


class LetterDialog(Dialog):
    """The form at the left, the page at the right, and what to do with them below.

    What is typed is seen on the page at once, and saved when the person goes on to something else.
    """

    def __init__(
        self, workspace: Workspace, number: int, parent: QWidget, kind: Kind | None = None
    ) -> None:
        """Open the letter of the subscription of a number, of a kind where one is named."""
        super().__init__(parent)
        self._speech = workspace.speech
        self._draft: LetterDraft | None = None
        self._told_of: Letter | None = None
        self._unsaved: dict[str, str] = {}
        self._closing = False
        self._warned = False
        self.form = LetterForm(workspace.look, workspace.speech)
        self.preview = LetterPreview(workspace)
        self.sent = SentPanel(workspace.look, workspace.speech)
        self.foot = LetterFoot(workspace.look)
        self._export = LetterExport(workspace, number, self)
        self.printing = LetterPrint(workspace, self)
        self.signing = LetterSigning(workspace, self.form.writer.signature, self)
        self.keeping = TemplateKeeping(workspace, self.form.wording.templates, self)
        self._sending = LetterSending(workspace, number, self.sent)
        self._saving = LetterSaving(workspace, number, self)
        self._asking = LetterAsking(workspace, number, self.form)
        self.setWindowTitle(say("Letter"))
        self._lay_out(workspace)
        room = parent.window().size() - QSize(_MARGIN, _MARGIN)
        self.setMinimumSize(_SMALLEST)
        self.resize(room.boundedTo(_LARGEST).expandedTo(_SMALLEST))
        self._connect(workspace)
        if kind is not None:
            self.form.kind.choose(kind)
        self._asking.ask_now()

    @property
    def settled(self) -> bool:
        """Whether the page shows what the form says."""
        return self._asking.settled and self.preview.settled

    def reject(self) -> None:
        """Close once all that was typed is saved; what cannot be saved is told, once."""
        typed = self.form.changes()
        if self._warned or typed == Typed():
            super().reject()
            return
        self._closing = True
        self._saving.save(typed)

    def _show(self, asked: Asked) -> None:
        self._draft = asked.draft
        if asked.draft is None:
            self.foot.allow(post=False, mail=False)
            error = asked.error and self._speech.wording.error(asked.error)
            self.foot.news.tell(error or "", "urgent")
            return
        self.setWindowTitle(say("Letter for {name}").format(name=asked.draft.entry.name))
        self.form.show_draft(asked.draft, asked.profiles)
        self.signing.show_draft(asked.draft)
        self.keeping.show_draft(asked.draft)
        self.preview.show_draft(asked.draft)
        self._show_standing()
        if self._closing:
            self._finish_closing()

    def _show_standing(self) -> None:
        """Complain where something is missing or wrong, and say what can be done."""
        draft, shown = self._draft, self.preview.shown
        if draft is None:
            return
        wrong = {**self.form.problems(self._speech.wording), **self._unsaved}
        fault = shown.error if shown else None
        now = standing(self._speech, draft, self.form.texts(), wrong, fault)
        self.form.complain(now.complaints)
        drawn = shown is not None
        self.foot.allow(post=drawn and now.can_be_posted, mail=now.can_be_mailed)
        if draft.letter != self._told_of:
            self._told_of = None
            self.foot.news.tell(now.sentence, now.tone)

    def _type(self) -> None:
        self._unsaved.clear()
        self._warned = self._closing = False
        self._asking.ask()

    def _leave_field(self) -> None:
        """Save what was typed, but for what is complained about already."""
        typed = self.form.changes()
        known = {one.field for one in self._draft.complaints} if self._draft else set()
        if typed.keys() - known:
            self._saving.save(typed)

    def _keep_language(self, language: str) -> None:
        if self._draft:
            self._saving.write_in(self._draft.entry.uid, language)

    def _keep(self, error: KnownError) -> None:
        """Keep what was typed where it could not be saved, and say so at its field."""
        self._warned, self._closing = self._closing, False
        sentence = self._speech.wording.error(error)
        self._unsaved = dict.fromkeys(self.form.changes().keys(), sentence)
        self._show_standing()
        self._tell(sentence, "urgent")

    def _finish_closing(self) -> None:
        left = self.form.changes().keys()
        self._closing = False
        if not left:
            super().reject()
            return
        self._warned = True
        self.form.focus_on(min(left))
        self._tell(say("This cannot be saved as written. Close again to leave it out."), "urgent")

    def _tell(self, sentence: str, tone: str, actions: Sequence[Action] = ()) -> None:
        """Say something that holds until the letter changes."""
        self._told_of = self._draft.letter if self._draft else None
        self.foot.news.tell(sentence, tone, actions)

    def _export_as(self, ending: str) -> None:
        if self._draft:
            self._export.save(self._draft, self.form.wishes(), ending)

    def _archive(self) -> None:
        if self._draft:
            self._export.save(self._draft, replace(self.form.wishes(), archival=True), ".pdf")

    def _print(self) -> None:
        if self._draft:
            self.printing.ask(self._draft, self.form.wishes())

    def _copy(self) -> None:
        if self._draft:
            self._export.copy(self._draft)

    def _copy_short(self) -> None:
        if self._draft:
            self._export.copy_short(self._draft)

    def _connect(self, workspace: Workspace) -> None:
        self._asking.answered.connect(self._show)
        workspace.undo.changed.connect(self._asking.ask_now)
        self.form.typed.connect(self._type)
        self.form.kind.tongue_chosen.connect(self._keep_language)
        self.form.wording.paragraphs.edited.connect(self._show_standing)
        self.form.left.connect(self._leave_field)
        self.form.writer.given_to.connect(self._saving.give_to)
        self._saving.saved.connect(self._asking.ask_now)
        self._saving.failed.connect(self._keep)
        self.preview.drawn.connect(self._show_standing)
        self._export.told.connect(self._tell)
        self._export.exported.connect(self._sending.follow)
        self._sending.told.connect(self._tell)
        self.printing.told.connect(self._tell)
        self.signing.told.connect(self._tell)
        self.keeping.told.connect(self._tell)
        self.printing.printed.connect(self._export.keep_printed)
        foot = self.foot
        foot.close_wanted.connect(self.reject)
        foot.copy_wanted.connect(self._copy)
        foot.archive_wanted.connect(self._archive)
        foot.short_wanted.connect(self._copy_short)
        foot.export_wanted.connect(self._export_as)
        foot.print_wanted.connect(self._print)
        for keys, button in (
            (QKeySequence.StandardKey.Save, foot.pdf),
            (QKeySequence.StandardKey.Print, foot.paper),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)

    def _lay_out(self, workspace: Workspace) -> None:
        self.form.setFixedWidth(workspace.look.wide(_FORM))
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.form)
        sides.addWidget(Hairline(workspace.look, upright=True))
        sides.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(sides, 1)
        column.addWidget(Hairline(workspace.look))
        column.addWidget(self.sent)
        column.addWidget(self.foot)
