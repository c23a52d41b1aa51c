"""Presses: what was pressed on a notification, done as it would be in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.decisions import OF_A_CASE, TO_KNOW, Kind
from subtrack.domain.errors import KnownError
from subtrack.domain.notice import Notice, Press
from subtrack.services.deciding import Occurrence
from subtrack.ui.pages.today_answers import kept_until
from subtrack.ui.speech import say
from subtrack.ui.undo import changes
from subtrack.ui.workspace import PageName, Workspace

if TYPE_CHECKING:
    from subtrack.services.change import Change

Words = Callable[["Change"], str]


class Presses(QObject):
    """Answers a reminder as its notification was answered; each answer can be taken back.

    Signals:
        wanted: the window is to come to the front, for something is shown there.
    """

    wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Remember who does it."""
        super().__init__(parent)
        self._workspace = workspace
        self._services = workspace.services
        self._speech = workspace.speech

    def press(self, notice: Notice, press: Press) -> None:
        """Do what was pressed; a notice of several reminders only opens the window."""
        if press is Press.OPEN or notice.asks is None:
            self._open(notice)
        elif press is Press.CANCEL:
            self.wanted.emit()
            self._workspace.doors.cancel(notice.about[0])
        else:
            claim = notice.asks
            occurrence = Occurrence(claim.uid, claim.kind, claim.event)
            {
                Press.KEEP: self._keep,
                Press.LATER: self._put_off,
                Press.SEEN: self._acknowledge,
            }[press](occurrence)

    def _open(self, notice: Notice) -> None:
        self.wanted.emit()
        doors, claim = self._workspace.doors, notice.asks
        if claim is None:
            doors.show_page(PageName.TODAY)
        elif claim.kind in OF_A_CASE:
            doors.show_case(notice.about[0])
        else:
            occurrence = Occurrence(claim.uid, claim.kind, claim.event)
            doors.show_decision(occurrence, notice.about[0])

    def _keep(self, asked: Occurrence) -> None:
        deciding = self._services.deciding
        if asked.kind is Kind.RENEWAL:
            text = say("{name} is renewed: the charge of {day} is marked as paid")
            day = self._speech.day(asked.event)
            self._do(
                lambda: self._services.renewing.renew(asked),
                lambda change: text.format(name=change.after.name, day=day),
            )
        elif asked.kind in TO_KNOW:
            text = say("{name}: noted")
            self._do(
                lambda: deciding.keep_one(asked),
                lambda change: text.format(name=change.after.name),
            )
        else:
            self._do(lambda: deciding.keep_one(asked), lambda change: self._kept(asked, change))

    def _kept(self, asked: Occurrence, change: Change) -> str:
        name, until = change.after.name, kept_until(change.after.contract, asked.kind, asked.event)
        if until is None:
            return say("{name} is kept").format(name=name)
        return say("{name} is kept until {day}").format(name=name, day=self._speech.day(until))

    def _put_off(self, asked: Occurrence) -> None:
        day = self._speech.today() + ONE_DAY
        text, said = say("{name} asks again {day}"), self._speech.day(day)
        self._do(
            lambda: self._services.deciding.later_one(asked, day),
            lambda change: text.format(name=change.after.name, day=said),
        )

    def _acknowledge(self, asked: Occurrence) -> None:
        text = say("{name}: seen")
        self._do(
            lambda: self._services.deciding.see_one(asked),
            lambda change: text.format(name=change.after.name),
        )

    def _do(self, answer: Callable[[], Change], words: Words) -> None:
        def told(token: Sequence[Change]) -> str:
            return words(token[0]) if token else ""

        self._workspace.undo.do(
            lambda: changes(answer()),
            self._services.subscriptions.undo_all,
            told,
            failed=self._fail,
        )

    def _fail(self, error: KnownError) -> None:
        """Say in the window what went wrong: who pressed believes that it is done."""
        self.wanted.emit()
        self._workspace.undo.failed.emit(error)
