"""Work: what is done until a cancellation is sent, and folded from then on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.case_event import CaseState
from subtrack.ui.cases.before import Before
from subtrack.ui.cases.doing import Doing
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.fold import Fill, Fold

_ANEW = frozenset({CaseState.OVERDUE, CaseState.REFUSED})
"""States in which one goes through the steps once more."""


class Work(QWidget):
    """What to think of before, and the steps.

    Attributes:
        before, doing: both parts; None where one is folded and was not opened yet.
        folds: the folds by what is in them; none until it is sent.
    """

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Show both, or their folds, each as the person left it."""
        super().__init__()
        self._telling = telling
        self._told = told
        self.before: Before | None = None
        self.doing: Doing | None = None
        self.folds: dict[str, Fold] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        if told.is_to_send:
            self._column.setSpacing(Space.SECTION)
            self._fill_before(self._column)
            self._fill_steps(self._column)
        else:
            self._column.setSpacing(0)
            self._fold("before", say("Before it was sent"), "", self._fill_before)
            self._fold("steps", say("Steps"), self._count(), self._fill_steps)

    def _fold(self, key: str, word: str, note: str, fill: Fill) -> None:
        fold = Fold(self._telling.look, word, "", note, fill)
        place, unfolded = (self._told.number, key), self._telling.unfolded
        if unfolded.get(place, key == "steps" and self._told.seen.state in _ANEW):
            fold.open()
        fold.toggled.connect(partial(unfolded.__setitem__, place))
        self.folds[key] = fold
        self._column.addWidget(fold)

    def _count(self) -> str:
        """Say how many steps are done; nothing where there are none."""
        route, number = self._told.seen.case.route, self._telling.speech.number
        if route is None or not route.steps:
            return ""
        done = sum(one.done is not None for one in route.steps)
        words = say("{count} of {all} done")
        return words.format(count=number(done), all=number(len(route.steps)))

    def _fill_before(self, column: QVBoxLayout) -> None:
        self.before = Before(self._telling, self._told)
        column.addWidget(self.before)

    def _fill_steps(self, column: QVBoxLayout) -> None:
        self.doing = Doing(self._telling, self._told)
        column.addWidget(self.doing)
