"""Files: kept files of a case as pictures, and what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QMenu

from subtrack.domain.failed_step import NamedStep
from subtrack.services.case_evidence import EvidenceSeen
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.speech import say
from subtrack.ui.widgets.file_cards import FileCard, FileCards


class CaseFiles(FileCards):
    """Some of the files of a case; `places` are theirs among all, from 0."""

    def __init__(
        self, telling: CaseTelling, told: CaseTold, places: Sequence[int], *, adds: bool
    ) -> None:
        """Show them; with `adds` there is a place for more."""
        super().__init__(telling.look, telling.pictures, adds=adds)
        self._telling = telling
        self._told = told
        self._places = places
        self.set_files([self._card(told.evidence[place]) for place in places])
        self.opened.connect(self._open_menu)

    def menu(self, at: int) -> QMenu:
        """Give what can be done with the file that stands at a place here."""
        menu, hands, number = QMenu(self), self._telling.hands, self._told.number
        place = self._places[at]
        path = self._told.evidence[place].path
        menu.addAction(say("Open")).triggered.connect(lambda: hands.open_file(path))
        note = menu.addAction(say("Note on it…"))
        note.triggered.connect(lambda: hands.ask_note(number, place))
        remove = menu.addAction(say("Take it out of the case"))
        remove.triggered.connect(lambda: hands.remove_file(number, place))
        return menu

    def _open_menu(self, at: int, button: QAbstractButton) -> None:
        menu = self.menu(at)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _card(self, one: EvidenceSeen) -> FileCard:
        at = one.evidence.added_at.astimezone()
        speech = self._telling.speech
        when = f"{speech.day(at.date())}, {speech.time(at.time())}"
        trouble = self._telling.words.soundness(one.soundness)
        return FileCard(one.evidence.name, when, one.path, trouble, one.evidence.note or "")


def places_at(told: CaseTold, step: NamedStep) -> list[int]:
    """Give the places of the files that belong to a step, from 0."""
    return [place for place, one in enumerate(told.evidence) if one.evidence.step == step]


def places_elsewhere(told: CaseTold) -> list[int]:
    """Give the places of the files that belong to no step that is shown, from 0.

    Once it was sent the steps are folded.
    """
    route = told.seen.case.route if told.is_to_send else None
    shown = {route.named(step) for step in route.steps} if route else set[NamedStep]()
    return [place for place, one in enumerate(told.evidence) if one.evidence.step not in shown]
