"""Session: one book in the window, from its opening until another is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from subtrack.domain.errors import KnownError
from subtrack.ui.calendar_keeping import CalendarKeeping
from subtrack.ui.doors import WindowDoors
from subtrack.ui.kept import Kept
from subtrack.ui.look import Look
from subtrack.ui.main_window import MainWindow
from subtrack.ui.speech import Speech, say
from subtrack.ui.tasks import Tasks
from subtrack.ui.tray import MOST, Ahead, ahead
from subtrack.ui.undo import Undo
from subtrack.ui.watch import Watch
from subtrack.ui.widgets.banner import Banner
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
        unreminded: what keeps reminders from being shown, in a sentence; empty where nothing does.
    """

    ahead = Signal(object)
    wanted = Signal()
    unreminded = Signal(str)

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
        self.workspace = Workspace(
            services, tasks, self._undo, look, speech, doors, kept, is_own=reminds
        )
        self._unreminded = ""
        self._presses: Presses | None = None
        doors.enter(self.workspace)
        self._watch = Watch(self.workspace, self) if reminds else None
        if self._watch is not None:
            self._watch.told.connect(self._say_unreminded)
            self._undo.changed.connect(self._watch.look_anew)
        window.bar.hide()
        self._undo.done.connect(window.bar.tell)
        self._undo.failed.connect(self.warn)
        self._undo.changed.connect(self.count)
        self._calendar = CalendarKeeping(services.refresh_calendar, tasks, self)
        self._calendar.failed.connect(self.warn)
        self._undo.changed.connect(self._calendar.follow)
        window.undo.connect(self._undo.stack.undo)
        window.redo.connect(self._undo.stack.redo)

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
        """Say once more what waits, and what keeps reminders from being shown."""
        self.count()
        self.unreminded.emit(self._unreminded)

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
        self._tasks.run(self._services.refresh, self._told)
        self._calendar.try_again()
        if self._watch is not None:
            self._watch.look()

    def finish(self) -> None:
        """Write what would be written soon, for the window closes."""
        self._calendar.finish()

    def _say_unreminded(self, why: str) -> None:
        """Say above all pages what keeps reminders from being shown, until they are."""
        if why == self._unreminded:
            return
        self._unreminded = why
        self.unreminded.emit(why)
        banner = Banner(self.workspace.look, why, say("Settings")) if why else None
        if banner is not None:
            banner.left.connect(self._show_settings)
        self._window.set_banner(banner)

    def _show_settings(self) -> None:
        """Show where reminders are switched and tried; the banner has done its work."""
        self._window.set_banner(None)
        self._window.turn_to(PageName.SETTINGS)

    def _told(self, changed: bool) -> None:  # noqa: FBT001 - the result of a task
        today = self._services.today()
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
