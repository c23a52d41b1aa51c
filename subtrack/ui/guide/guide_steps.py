"""Guide steps: the steps of a way, and of each whether it worked, as the person notes it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.failed_step import FailedStep, NamedStep
from subtrack.services.guides import WayOut
from subtrack.ui.guide.telling import Telling
from subtrack.ui.look import Look
from subtrack.ui.speech import say
from subtrack.ui.widgets.menus import add_action
from subtrack.ui.widgets.painting import hairline, smooth
from subtrack.ui.widgets.scrolling import settle
from subtrack.ui.widgets.step_failure import Failed, StepFailure, WayLeft
from subtrack.ui.widgets.steps import LEFT, StepRow, Steps


class GuideSteps(Steps):
    """Offers at each step to note that it did not work, where somebody keeps that.

    Attributes:
        steps: the steps by their names.
        below: what stands below a step, where something does.
    """

    def __init__(self, telling: Telling, way: WayOut, others: Sequence[WayLeft]) -> None:
        """Show the steps of a way; `others` are what is left to try."""
        steps = [(step.do, step.where or "") for step in way.route.steps]
        super().__init__(telling.look, steps, offers=telling.steps is not None)
        self._telling = telling
        self._others = others
        self.steps = _named(way)
        self._failed: dict[NamedStep, FailedStep] = {}
        self.below: dict[NamedStep, Below] = {}

    def tell_failed(self, failed: Sequence[FailedStep]) -> None:
        """Show which steps did not work, and go on where a note is being typed."""
        before = self._failed
        self._failed = {one.step: one for one in failed}
        for number, step in enumerate(self.steps, 1):
            if before.get(step) != self._failed.get(step):
                self._rebuild(number, step)
            elif step in self._telling.typed and step not in self.below:
                self._put_below(number, step)
        settle(self)

    def menu(self, row: StepRow | None) -> QMenu:
        """Give what can be done with a step."""
        menu, hands = super().menu(row), self._telling.steps
        if row is None or hands is None:
            return menu
        step = self.steps[row.number - 1]
        menu.addSeparator()
        known = step in self._failed
        words = say("Change the note\u2026") if known else say("This did not work\u2026")
        add_action(menu, words, partial(self.ask, row.number))
        if known:
            add_action(menu, say("It did work"), partial(hands.forget, step))
        return menu

    def ask(self, number: int) -> None:
        """Ask what happened at a step, counted from 1."""
        step = self.steps[number - 1]
        below = self.below.get(step) or self._put_below(number, step)
        below.failure.ask()

    def _rebuild(self, number: int, step: NamedStep) -> None:
        below = self.below.pop(step, None)
        if below is not None:
            below.hide()
            below.deleteLater()
        self.rows[number - 1].set_lined(lined=number < len(self.rows))
        if step in self._failed or step in self._telling.typed:
            self._put_below(number, step)

    def _put_below(self, number: int, step: NamedStep) -> Below:
        """Put what is noted of a step below it, or the form to note it."""
        row, failed = self.rows[number - 1], self._failed.get(step)
        noted = Failed(self._telling.speech.day(failed.day), failed.note or "") if failed else None
        failure = StepFailure(self._telling.look, step.do, noted, self._others)
        failure.noted.connect(partial(self._note, step))
        failure.typed.connect(partial(self._keep, step))
        below = Below(self._telling.look, failure, lined=number < len(self.rows))
        row.set_lined(lined=False)
        self.below[step] = below
        self.insert_below(row, below)
        if (text := self._telling.typed.get(step)) is not None:
            failure.go_on(text)
        return below

    def _note(self, step: NamedStep, note: str | None) -> None:
        failure, hands = self.below[step].failure, self._telling.steps
        if hands is not None:
            hands.fail(step, note, failure.finish, partial(self._refuse, step))

    def _refuse(self, step: NamedStep, error: KnownError) -> None:
        if step in self.below:
            self.below[step].failure.refuse(self._telling.speech.wording.error(error))

    def _keep(self, step: NamedStep, text: str | None) -> None:
        """Keep what is typed for when the way is shown anew."""
        if text is None:
            self._telling.typed.pop(step, None)
        else:
            self._telling.typed[step] = text


class Below(QWidget):
    """What stands below a step, with the line that parts it from the next one."""

    def __init__(self, look: Look, failure: StepFailure, *, lined: bool) -> None:
        """Show what was noted."""
        super().__init__()
        self._look = look
        self._lined = lined
        self.failure = failure
        column = QVBoxLayout(self)
        column.setContentsMargins(LEFT, 0, 0, 0)
        column.addWidget(failure)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        if self._lined:
            line = self._look.colour("line")
            hairline(smooth(self), LEFT, self.width(), self.height() - 1, line)


def _named(way: WayOut) -> list[NamedStep]:
    route, slug = way.route, way.record.listing.slug
    return [
        NamedStep(
            do=step.do, where=step.where, channel=route.channel, provider=slug, title=route.title
        )
        for step in route.steps
    ]
