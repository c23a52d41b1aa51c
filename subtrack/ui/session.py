"""Session: one book in the window, from its opening until another is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from subtrack.domain.attempts import ChannelName
from subtrack.domain.errors import KnownError
from subtrack.ui.calendar_keeping import CalendarKeeping
from subtrack.ui.doors import WindowDoors
from subtrack.ui.errands import Errands
from subtrack.ui.kept import Kept
from subtrack.ui.look import Look
from subtrack.ui.main_window import MainWindow
from subtrack.ui.speech import Speech
from subtrack.ui.tasks import Tasks
from subtrack.ui.tray import MOST, Ahead, ahead
from subtrack.ui.troubles import Troubles
from subtrack.ui.undo import Undo
from subtrack.ui.watch import Watch
from subtrack.ui.workspace import PageName, Services, Workspace

if TYPE_CHECKING:  # only named here; importing them would hold up the first page
    from subtrack.domain.notice import Notice, Press
    from subtrack.ui.presses import Presses

_COUNTED = (PageName.TODAY, PageName.SUBSCRIPTIONS, PageName.CANCELLATIONS)


class Session(QObject):
    """Joins a book to the window; once it is gone, nothing of it is left there.

    Signals:
        ahead: what waits for a decision, for the tray.
        wanted: the window is to come to the front.
        troubled: the names of the channels by which reminders do not reach the person.
    """

    ahead = Signal(object)
    wanted = Signal()
    troubled = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        *,
        look: Look,
        speech: Speech,
        tasks: Tasks,
        kept: Kept,
        doors: WindowDoors,
        reminds: bool = True,
    ) -> None:
        """Take the undo bar and the keys; nothing is asked of the book yet.

        `reminds` is false for a book that is not the person's own.
        """
        super().__init__()
        self._window = window
        self._services = services
        self._speech = speech
        self._tasks = tasks
        self._day = services.today()
        self._undo = Undo(tasks, self)
        self._errands = Errands(services, tasks, self) if reminds else None
        self._calendar = CalendarKeeping(services, tasks, self)
        self.workspace = Workspace(
            services,
            tasks,
            self._undo,
            look,
            speech,
            doors,
            kept,
            self._calendar,
            is_own=reminds,
            errands=self._errands,
        )
        self._troubles = Troubles(window, look, self)
        self._troubles.changed.connect(self.troubled)
        self._presses: Presses | None = None
        doors.enter(self.workspace)
        self._watch = Watch(self.workspace, self) if reminds else None
        self._join_watch()
        self._join_window()
        self._join_channels()

    def warn(self, error: KnownError) -> None:
        """Say what went wrong."""
        self._window.bar.warn(self._speech.wording.error(error))

    def begin(self) -> None:
        """Count, and remind of what is owed."""
        self.count()
        self.look_again()

    def count(self) -> None:
        """Show beside the pages how many wait on them."""
        self._tasks.run(self._counted, self._show_counts)

    def tell_again(self) -> None:
        """Say once more what waits, and which channels fail."""
        self.count()
        self._troubles.tell_again()

    def is_paused(self) -> bool | None:
        """Whether reminders pause until tomorrow; None where none are shown."""
        if self._watch is None or not self.workspace.kept.settings.remind:
            return None
        return self._watch.is_paused()

    def pause(self, *, paused: bool) -> None:
        """Have reminders pause until tomorrow, or end the pause."""
        if self._watch is not None:
            self._watch.pause(paused=paused)

    def press(self, notice: Notice, press: Press) -> None:
        """Do what was pressed on a notification of this book; of another one nothing is known."""
        if self._watch is None:
            return
        if self._presses is None:
            from subtrack.ui.presses import Presses  # noqa: PLC0415 - when wanted

            self._presses = Presses(self.workspace, self)
            self._presses.wanted.connect(self.wanted)
        self._presses.press(notice, press)

    def look_again(self) -> None:
        """See whether the day changed, or the file was written by another process; remind."""
        self._look_at_the_file()
        self._calendar.try_again()
        if self._errands is not None:
            self._errands.try_again()
        if self._watch is not None:
            self._watch.look()

    def finish(self) -> None:
        """Write what would be written soon, and tidy up, for the window closes."""
        # Nothing can be taken back any more: files of evidence that were taken out may go.
        self._tasks.run(self._services.tidy_up, self._tidied)
        if self._errands is not None:
            self._errands.finish()
        if self._watch is not None:
            self._watch.finish()
        self._calendar.finish()

    def _join_watch(self) -> None:
        if self._watch is not None:
            self._watch.told.connect(partial(self._troubles.tell, ChannelName.DESKTOP))
            self._undo.changed.connect(self._watch.look_anew)

    def _join_window(self) -> None:
        """Say in the window what was done, and take back there what can be."""
        window, undo = self._window, self._undo
        window.bar.hide()
        undo.done.connect(window.bar.tell)
        undo.told.connect(window.bar.note)
        undo.failed.connect(self.warn)
        undo.stepped.connect(window.bar.taken_back)
        undo.changed.connect(self.count)
        # At once, for whoever is told that something was changed elsewhere tries again.
        undo.refused.connect(self._look_at_the_file)
        window.undo.connect(undo.take_back)
        window.redo.connect(undo.do_again)

    def _join_channels(self) -> None:
        """Have what lies elsewhere follow the book."""
        self._calendar.told.connect(partial(self._say_trouble, ChannelName.CALENDAR_FILE))
        self._calendar.start()
        self._undo.changed.connect(self._calendar.follow)
        if self._errands is not None:
            self._errands.told.connect(self._say_trouble)
            self._undo.changed.connect(self._errands.follow)

    def _look_at_the_file(self) -> None:
        self._tasks.run(self._services.refresh, self._told)

    def _tidied(self, _nothing: None) -> None:
        """Take the result of tidying up, which nobody waits for."""

    def _say_trouble(self, channel: ChannelName, failure: KnownError | None) -> None:
        self._troubles.tell(channel, self._speech.wording.error(failure) if failure else "")

    def _told(self, changed: bool) -> None:  # noqa: FBT001 - the result of a task
        today = self._services.today()
        if today != self._day:
            self._troubles.begin_day()
        if changed or today != self._day:
            self._day = today
            self._undo.changed.emit()

    def _counted(self) -> tuple[tuple[int, ...], Ahead]:
        overview = self._services.overview
        counts = overview.counts()
        found = (counts.to_decide, counts.subscriptions, counts.cancellations)
        return found, ahead(overview.next(MOST), self._speech)

    def _show_counts(self, counted: tuple[tuple[int, ...], Ahead]) -> None:
        counts, waiting = counted
        self.ahead.emit(waiting)
        for page, count in zip(_COUNTED, counts, strict=True):
            self._window.rail.set_count(page, self._speech.number(count) if count else "")
