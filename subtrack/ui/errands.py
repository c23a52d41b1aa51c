"""Errands: everything that reaches the person away from this computer, while the program runs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from subtrack.domain.attempts import ChannelName
from subtrack.ui.course import Steps
from subtrack.ui.errand import Errand
from subtrack.ui.tasks import Lane, Tasks
from subtrack.ui.workspace import Services

_DELAYS_MS = {ChannelName.CALDAV: 10_000, ChannelName.MAIL: 60_000}
"""A mail waits until a person has entered what they wanted to: there is one a day."""


class Errands(QObject):
    """The published calendar and the mail.

    Signals:
        told: a channel, and what has gone wrong with it more than once; None once all is well.
        done: something was tried.
    """

    told = Signal(object, object)
    done = Signal()

    def __init__(self, services: Services, tasks: Tasks, parent: QObject) -> None:
        """Begin soon."""
        super().__init__(parent)
        self._services = services
        self._tasks = tasks
        steps = {ChannelName.CALDAV: self._publishing, ChannelName.MAIL: self._mailing}
        self._errands = {
            channel: Errand(steps[channel], tasks, services.time_of_day, delay, Lane(channel), self)
            for channel, delay in _DELAYS_MS.items()
        }
        for channel, errand in self._errands.items():
            errand.told.connect(partial(self.told.emit, channel))
            errand.done.connect(self.done)

    def begin(self, channel: ChannelName) -> None:
        """Begin now."""
        self._errands[channel].begin()

    def follow(self) -> None:
        """Begin soon, for something changed."""
        for errand in self._errands.values():
            errand.follow()

    def try_again(self) -> None:
        """Begin where something failed long enough ago, or waited for this time of day."""
        for errand in self._errands.values():
            errand.try_again()

    def finish(self) -> None:
        """Begin nothing more, for the program ends."""
        for errand in self._errands.values():
            errand.finish()
        # A test from the settings may be under way that is no errand.
        self._tasks.run(self._stop, self._stopped)

    def _stop(self) -> None:
        self._services.outside.stop()

    def _stopped(self, _nothing: None) -> None:
        """Tell nobody, for the program ends."""

    def _publishing(self) -> Steps | None:
        """Give the steps; asked in the lane of storage. What was published may have to go yet."""
        wanted = self._services.preferences.get().calendar_account.is_ready
        return self._services.outside.publishing if wanted else None

    def _mailing(self) -> Steps | None:
        wanted = self._services.preferences.get().mail_account.on
        return self._services.outside.mailing if wanted else None
