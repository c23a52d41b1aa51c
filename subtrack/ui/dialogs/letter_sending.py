"""Letter sending: an exported letter is followed into its case, and how it was sent is entered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from subtrack.domain.case_moves import running_case
from subtrack.domain.errors import KnownError
from subtrack.domain.remarks import Remark
from subtrack.services.case_letters import BEGINS_CASE, kept_file, sent_as
from subtrack.services.change import Change
from subtrack.services.way_words import WayWords
from subtrack.ui.cases.answers import word_of
from subtrack.ui.dialogs.letter_export import Exported
from subtrack.ui.dialogs.letter_sent import Sending, SentPanel
from subtrack.ui.speech import say
from subtrack.ui.undo import changes
from subtrack.ui.workspace import Workspace


class LetterSending(QObject):
    """Asks in a panel, and enters the answers; each can be taken back.

    Signals:
        told: a sentence, its tone, and what one can do now.
    """

    told = Signal(str, str, object)

    def __init__(self, workspace: Workspace, number: int, panel: SentPanel) -> None:
        """Ask in a panel about the letters of one subscription."""
        super().__init__(panel)
        self._undo = workspace.undo
        self._services = workspace.services
        self._speech = workspace.speech
        self._words = str(number)
        self._panel = panel
        self._exported: Exported | None = None
        panel.sent.connect(self._enter)
        panel.wanted.connect(self._begin)
        panel.put_off.connect(self._leave)

    def follow(self, exported: Exported) -> None:
        """Ask about a letter that was exported: how it was sent, or whether a case is to begin."""
        self._exported = exported
        entry = exported.entry
        if running_case(entry):
            self._panel.ask_how(exported.path)
        elif exported.written.kind in BEGINS_CASE:
            self._panel.offer_case(entry.name)
        else:
            self._panel.hide()

    def _begin(self) -> None:
        """Begin the cancellation, and keep the letter with it."""
        exported, failed = self._exported, list[Remark]()
        if exported is None:
            return

        def begin() -> Sequence[Change]:
            services, words = self._services, self._words
            opened = services.cases.open(words)
            noted, remarks = services.lettering.note(words, exported.written, exported.path)
            failed.extend(remarks)
            return changes(opened, *((noted,) if noted else ()))

        def told(done: Sequence[Change]) -> None:
            self._exported = replace(exported, entry=done[-1].after)
            self._panel.ask_how(exported.path)
            said = map(self._speech.wording.remark, failed)
            self.told.emit(" ".join([begun + ".", *said]), "good", ())

        begun = say("The cancellation of {name} is begun").format(name=exported.entry.name)
        self._do(begin, lambda _done: begun, told)

    def _enter(self, sending: Sending) -> None:
        exported, note = self._exported, self._noted(sending)
        if exported is None:
            return

        def said(done: Sequence[Change]) -> str:
            if not done:
                return ""
            after, kind = done[0].after, exported.written.kind
            state = sent_as(exported.entry, kind, self._speech.today())
            return say("{name}: {what}").format(
                name=after.name, what=word_of(state) if state else note
            )

        self._do(lambda: self._entered(exported, sending, note), said, self._tell)

    def _entered(self, exported: Exported, sending: Sending, note: str) -> Sequence[Change]:
        """Move the case where such a letter moves it, else note it at the copy of the letter."""
        services, words = self._services, self._words
        entry = services.subscriptions.shown(words).entry
        state = sent_as(entry, exported.written.kind, services.today())
        if state is None:
            copy = kept_file(entry, exported.written.noted)
            return changes(services.evidence.describe(words, copy, note)) if copy else ()
        return changes(
            services.cases.send(
                words, sending.channel, state=state, on=sending.day, reference=sending.number
            )
        )

    def _noted(self, sending: Sending) -> str:
        """Say how it was sent, for where no state of the case tells it."""
        way = WayWords(self._speech.wording).channel(sending.channel)
        said = say("Sent on {day}: {way}").format(day=self._speech.dated(sending.day), way=way)
        return f"{said}, {sending.number}" if sending.number else said

    def _tell(self, done: Sequence[Change]) -> None:
        self._panel.hide()
        if done:
            words = say("Entered. {name} goes on under Cancellations.")
            self.told.emit(words.format(name=done[0].after.name), "good", ())

    def _leave(self) -> None:
        if self._exported and running_case(self._exported.entry):
            words = say("Once it is sent, say so under Cancellations, or export it again.")
            self.told.emit(words, "text2", ())

    def _refuse(self, error: KnownError) -> None:
        self._panel.refuse(self._speech.wording.error(error))

    def _do(
        self,
        act: Callable[[], Sequence[Change]],
        said: Callable[[Sequence[Change]], str],
        then: Callable[[Sequence[Change]], None],
    ) -> None:
        take_back = self._services.subscriptions.undo_all
        self._undo.do(act, take_back, said, then, self._refuse)
