"""Step row: one step of the way in use, with its box, its files, and whether it worked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from subtrack.domain.case import CaseRoute
from subtrack.domain.errors import KnownError
from subtrack.domain.failed_step import FailedStep, NamedStep
from subtrack.services.case_routes import Way
from subtrack.ui.cases.files import CaseFiles, places_at
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.look import Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import IconButton
from subtrack.ui.widgets.checklist import LEFT, TaskBox
from subtrack.ui.widgets.painting import hairline, smooth
from subtrack.ui.widgets.step_failure import Failed, StepFailure, WayLeft


class StepRow(QWidget):
    """A step that can be ticked, and below it what was noted of it and kept with it."""

    def __init__(
        self,
        telling: CaseTelling,
        told: CaseTold,
        number: int,
        step: NamedStep,
        box: TaskBox,
        others: Sequence[Way],
    ) -> None:
        """Show the step of a number, counted from 1, around the box that ticks it."""
        super().__init__()
        self._telling = telling
        self._told = told
        self._number = number
        self._step = step
        self.box = box
        failed = told.seen.case.failure(step)
        self.failure = StepFailure(
            telling.look, step.do, _noted(telling.speech, failed), self._ways(others)
        )
        self.failure.noted.connect(self._note)
        self.failure.typed.connect(self._keep)
        self.more = IconButton(
            telling.look, "more", say("More for step {number}").format(number=number)
        )
        self.more.setAccessibleDescription(step.do)
        self.more.setMenu(self._menu(failed))
        places = places_at(told, step)
        self.files = CaseFiles(telling, told, places, adds=False) if places else None
        self._lay_out()
        self._go_on_typing()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below all but the last one."""
        route = self._told.seen.case.route
        if route is not None and self._number < len(route.steps):
            line = self._telling.look.colour("line")
            hairline(smooth(self), LEFT, self.width(), self.height() - 1, line)

    def _menu(self, failed: FailedStep | None) -> QMenu:
        menu, hands, number = QMenu(self), self._telling.hands, self._told.number
        if failed is None:
            menu.addAction(say("This did not work\u2026")).triggered.connect(self._ask)
        else:
            menu.addAction(say("Change the note\u2026")).triggered.connect(self._ask)
            menu.addAction(say("It did work")).triggered.connect(
                lambda: hands.forget_failure(number, self._number)
            )
        menu.addAction(say("Keep a file with this step\u2026")).triggered.connect(
            lambda: hands.choose_files(number, self._number)
        )
        return menu

    def _ways(self, others: Sequence[Way]) -> list[WayLeft]:
        hands, number = self._telling.hands, self._told.number
        nearest = sorted(others, key=lambda way: way.route.provider != self._step.provider)
        return [(self._name(one.route), partial(hands.use, number, one.route)) for one in nearest]

    def _name(self, route: CaseRoute) -> str:
        """Name a way, with whose it is where that is another one's than the way in use."""
        name = self._telling.ways.name(route)
        if not route.provider or route.provider == self._step.provider:
            return name
        return f"{name} ({self._telling.speech.wording.name_of(route.provider)})"

    def _ask(self) -> None:
        self.failure.ask()

    def _note(self, note: str | None) -> None:
        hands = self._telling.hands
        hands.fail_step(self._told.number, self._number, note, self.failure.finish, self._refuse)

    def _refuse(self, error: KnownError) -> None:
        self.failure.refuse(self._telling.speech.wording.error(error))

    def _keep(self, text: str | None) -> None:
        """Keep what is typed for when the page is built anew."""
        if text is None:
            self._telling.typed.pop(self._key(), None)
        else:
            self._telling.typed[self._key()] = text

    def _go_on_typing(self) -> None:
        text = self._telling.typed.get(self._key())
        if text is not None:
            self.failure.go_on(text)

    def _key(self) -> tuple[int, NamedStep]:
        return self._told.number, self._step

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.TINY)
        row.addWidget(self.box, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout()
        below.setContentsMargins(LEFT, 0, 0, Space.SMALL if self.files else 0)
        below.setSpacing(Space.SMALL)
        below.addWidget(self.failure)
        if self.files is not None:
            below.addWidget(self.files)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(below)


def _noted(speech: Speech, failed: FailedStep | None) -> Failed | None:
    return Failed(speech.day(failed.day), failed.note or "") if failed else None
