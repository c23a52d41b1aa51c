"""Left: what a cancellation leaves to do around the end, as boxes to tick with their days."""

from __future__ import annotations

from subtrack.domain.case_task import CaseTask
from subtrack.ui.cases.telling import CaseTelling, CaseTold
from subtrack.ui.speech import say
from subtrack.ui.widgets.checklist import Checklist, Task
from subtrack.ui.widgets.section import Section


class Left(Section):
    """Data to save, a number to keep, equipment to give back; none where a record knows of none."""

    def __init__(self, telling: CaseTelling, told: CaseTold) -> None:
        """Show it; hidden where nothing is left, or the subscription was kept."""
        super().__init__(telling.look, say("Left to do around the end"))
        self._telling = telling
        self._told = told
        self.tasks = Checklist(telling.look)
        self.tasks.setAccessibleName(self.head)
        self.tasks.set_tasks([self._task(one) for one in told.seen.case.tasks])
        self.tasks.ticked.connect(
            lambda task, done: telling.hands.tick_task(told.number, task, done=done)
        )
        self.column.addWidget(self.tasks)
        self.setHidden(not told.seen.case.tasks or told.seen.case.is_abandoned)

    def _task(self, task: CaseTask) -> Task:
        words = self._telling.words
        day = words.task_day(task, self._told.seen)
        return Task(words.task(task), day, "", task.done is not None)
