"""App: the window's composition root; joins paths, settings, services and pages."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from subtrack.adapters.notifications import DesktopNotifications
from subtrack.adapters.paths import Paths, resources
from subtrack.adapters.settings_file import SettingsFile
from subtrack.books import Books, Opened, import_services
from subtrack.domain.errors import KnownError, StorageError
from subtrack.ui.background import Background
from subtrack.ui.balloons import Balloons
from subtrack.ui.collecting import Collecting
from subtrack.ui.doors import WindowDoors
from subtrack.ui.failures import Failures
from subtrack.ui.hearing import Hearing
from subtrack.ui.icons import Icons
from subtrack.ui.importing import Importing
from subtrack.ui.kept import Kept
from subtrack.ui.look import Look, read_style
from subtrack.ui.main_window import MainWindow
from subtrack.ui.minutes import Minutes
from subtrack.ui.page_makers import DIALOGS, PAGES, page_makers
from subtrack.ui.session import Session
from subtrack.ui.shell import Shell
from subtrack.ui.single_instance import Listener
from subtrack.ui.speech import Speech, say
from subtrack.ui.tasks import Lane, ThreadTasks
from subtrack.ui.tones import tones_for
from subtrack.ui.tray import Tray
from subtrack.ui.workspace import PageName

if TYPE_CHECKING:
    from subtrack.compose import Services
    from subtrack.domain.notice import Notice, Press

_COUNT_MS = 400
"""How long after a book is there it is counted, and reminded of: its page comes first."""

_REST_MS = 1_500
"""How long after a start the tray is sought, and after the first page the others are prepared."""


class Program(QObject):
    """The running program: one window over one book."""

    def __init__(
        self,
        application: QApplication,
        paths: Paths,
        today: date | None,
        shell: Shell | None = None,
    ) -> None:
        """Build what fills the shell; no file but the settings is read."""
        super().__init__()
        self.application = application
        self.paths = paths
        self._tray: Tray | None = None
        self._balloons = Balloons(self._tray_now, self)
        self._hearing = Hearing(self)
        self._desktop = DesktopNotifications(os.environ, sys.platform, pressed=self._hearing.hear)
        # Elsewhere the desktop's own can never be reached, and is not what to tell of.
        own = (self._desktop,) if sys.platform == "linux" else ()
        self._books = Books(paths, today, (*own, self._balloons))
        self._collecting = Collecting(self)
        self._tasks = ThreadTasks(self)
        self._settings = SettingsFile(paths.settings)
        self.kept = Kept(self._settings.read(), self._settings.write, self._tasks)
        self._translators = _translated(application, self.kept.settings.language)
        self._look = _look(application)
        self._wear()
        self.shell = shell or Shell(self._look.tones)
        self.window = MainWindow(self._look)
        self.window.turn_to(PageName(_page_of(self.kept.settings.page)))
        self._doors = WindowDoors(self.window, self.show_sample, self.restore_backup)
        self._failures = Failures(self._look, _log_to(paths), self.window)
        self._session: Session | None = None
        self._background = Background(application, self.shell, self.kept, self)
        self._listener: Listener | None = None
        self._open = True
        self._minutes = Minutes(self)
        self._connect()

    def start(self, socket: str, *, hidden: bool = False) -> None:
        """Fill the shell, and open the book beside it; `hidden` waits in the tray."""
        self._failures.install()
        self.shell.fill(self.window)
        if not hidden:
            self.shell.show()
        # Not before the window is painted: it would share the processor with a thread.
        QTimer.singleShot(1, lambda: self._tasks.run(import_services, self._open_book))
        QTimer.singleShot(1, partial(self._listen, socket))
        QTimer.singleShot(_REST_MS, self._wait_in_tray)

    def _open_book(self, _nothing: None) -> None:
        """Open the book, and meanwhile import the page that shows it.

        Not before the services are there: one thread would wait for what the other imports.
        """
        self._tasks.run(self._books.own, self._show_book, self._show_failure)
        Importing(PAGES[self.window.current], self)

    def _listen(self, socket: str) -> None:
        """Be there for a second start, and in the bar of windows; nobody waits for either."""
        if self._open:
            self.shell.setWindowIcon(_icon())
            self._listener = Listener(socket, self)
            self._listener.wanted.connect(self._raise)

    def _wait_in_tray(self) -> None:
        self._tray_now()

    def _tray_now(self) -> Tray | None:
        """Give the tray, which is made when it is first wanted; None once the program ends."""
        if self._open and self._tray is None:
            self._tray = Tray(_icon(), self)
            self._background.wait_in(self._tray)
        return self._tray if self._open else None

    def _show_chosen(self, number: int) -> None:
        self._raise()
        self._doors.show_subscription(number)

    def _press(self, notice: Notice, press: Press) -> None:
        if self._open and self._session is not None:
            self._session.press(notice, press)

    def _show_all(self) -> None:
        self._raise()
        self.window.turn_to(PageName.TODAY)

    def _show_book(self, opened: Opened) -> None:
        if self._session is not None:
            self._session.finish()
            self._session.deleteLater()
        names, language = opened.names, self.kept.settings.language
        self._session = Session(
            self.window,
            opened.services,
            look=self._look,
            speech=Speech(
                _locale(language), opened.services.today, lambda slug: names.get(slug, slug)
            ),
            tasks=self._tasks,
            kept=self.kept,
            doors=self._doors,
            reminds=opened.is_own,
        )
        self._session.wanted.connect(self._raise)
        self._background.follow(self._session)
        self.window.set_banner(None)
        self.window.set_pages(page_makers(self._session.workspace))
        # The page asks first: it is what a person waits for.
        QTimer.singleShot(_COUNT_MS, self._session.begin)
        self._minutes.start()
        QTimer.singleShot(_REST_MS, partial(self._see_to_rest, opened.services))

    def _repaired(self, _nothing: object) -> None:
        """Whether it starts with the computer, or why that is not known, the settings show."""

    def _see_to_rest(self, services: Services) -> None:
        """Prepare the other pages; see that the system starts this very program."""
        if self._open:
            if self.shell.isHidden():  # nobody turns a page of it, and each takes memory
                self.shell.painted.connect(self._import_the_rest)
            else:
                self._import_the_rest()
            for repair in (
                lambda: services.starting.repair(),  # noqa: PLW0108 - made beside the window
                lambda: services.timer.repair(),  # noqa: PLW0108 - as above
            ):
                self._tasks.run(repair, self._repaired, self._repaired, lane=Lane.WORLD)

    def _import_the_rest(self) -> None:
        Importing((*chain.from_iterable(PAGES.values()), *DIALOGS), self)

    def _show_sample(self, opened: Opened) -> None:
        from subtrack.ui.widgets.banner import Banner  # noqa: PLC0415 - when wanted

        self._show_book(opened)
        sentence = say("You are looking at a sample household. Nothing of it is yours.")
        banner = Banner(self._look, sentence, say("Leave and start my own"))
        banner.left.connect(self._leave_sample)
        self.window.set_banner(banner)

    def show_sample(self) -> None:
        """Show the sample household in place of the own book, which stays untouched."""
        self._tasks.run(self._books.sample, self._show_sample, self._warn)

    def _leave_sample(self) -> None:
        self._tasks.run(self._books.own, self._show_own_again, self._show_failure)

    def _show_own_again(self, opened: Opened) -> None:
        self._show_book(opened)
        self._tasks.run(self._books.discard_sample, self._discarded, self._warn)

    def _discarded(self, _nothing: None) -> None:
        """Nothing shows it."""

    def restore_backup(self) -> None:
        """Ask for a backup of the own book, whether that can be opened or not."""
        from subtrack.ui.dialogs.restore import RestoreDialog  # noqa: PLC0415 - when wanted

        speech = Speech(_locale(self.kept.settings.language), self._books.clock())
        dialog = RestoreDialog(
            self._books.backups, self._look, speech, self._tasks, self.kept, self.window
        )
        dialog.restored.connect(self._open_restored)
        self._doors.open(dialog)

    def _open_restored(self) -> None:
        """Show the book that was restored, in the look that it came with."""
        here = self.kept.settings
        come = self._settings.read()._replace(
            geometry=here.geometry, page=here.page, folder=here.folder
        )
        self.kept.put(**come._asdict())
        self._tasks.run(self._books.own, self._show_book, self._show_failure)

    def _warn(self, error: KnownError) -> None:
        if self._session is not None:
            self._session.warn(error)

    def _tell_unwritten(self) -> None:
        self._warn(
            StorageError(
                "{path} cannot be written, so this holds only until Subtrack is closed; make room "
                "there or allow writing to it, and choose it again.",
                path=self.paths.settings,
            )
        )

    def _show_failure(self, error: KnownError) -> None:
        from subtrack.ui.pages.closed import ClosedBook  # noqa: PLC0415 - when wanted

        self._background.tell_nothing()
        if self.shell.isHidden():
            # Nobody would know that nothing reminds them.
            self._raise()
        page = ClosedBook(self._look, error, self.paths.data)
        page.again.connect(
            lambda: self._tasks.run(self._books.own, self._show_book, self._show_failure)
        )
        page.restore.connect(self.restore_backup)
        self.window.show_instead(page)

    def _connect(self) -> None:
        self._tasks.failed.connect(self._failures.take)
        self._failures.known.connect(self._warn)
        self._minutes.begun.connect(self.look_around)
        self._hearing.pressed.connect(self._press)
        self.application.applicationStateChanged.connect(self.look_around)
        self.window.leave.connect(self.shell.leave)
        self.shell.closing.connect(self.close)
        self._background.open_wanted.connect(self._raise)
        self._background.chosen.connect(self._show_chosen)
        self._background.all_wanted.connect(self._show_all)
        self._background.found.connect(self._look_again)
        self.kept.changed.connect(self._wear)
        self.kept.unwritten.connect(self._tell_unwritten)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._wear)
        self.shell.font_changed.connect(self._follow_font)

    def _follow_font(self) -> None:
        self._look.use_font(self.application.font())

    def _wear(self) -> None:
        """Put on the colours that the settings or the system ask for."""
        tones = tones_for(self.kept.settings.appearance)
        if self.application.styleSheet() and tones is self._look.tones:
            return
        self._look.use(tones)
        self.application.setPalette(self._look.palette())
        # A style that wears a sheet has no name any more.
        if self.application.styleSheet() or self.application.style().name() == "fusion":
            self.application.setStyleSheet(self._look.style_sheet())

    def look_around(self) -> None:
        """See whether the day changed, or the file was written by another process."""
        self._background.look()
        self._look_again()

    def _look_again(self) -> None:
        if self._session is not None:
            self._session.look_again()

    def _raise(self) -> None:
        state = self.shell.windowState() & ~Qt.WindowState.WindowMinimized
        self.shell.setWindowState(state)
        self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()

    def close(self) -> None:
        """Keep where the window was, and finish what was begun; done once."""
        if not self._open:
            return
        self._open = False
        self._minutes.stop()
        if self._listener is not None:
            self._listener.close()
        self._balloons.leave()
        self._background.leave()
        self.kept.put(geometry=self.shell.geometry_text(), page=str(self.window.current))
        # Pages keep what they show when they are hidden: now, while it can still be saved.
        self.window.hide()
        if self._session is not None:
            self._session.finish()
        self.shell.hide()  # a server that is waited for would keep it on the screen, and dead
        self._tasks.drain()
        self._desktop.leave()
        self._failures.uninstall()
        self._collecting.stop()


def _icon() -> QIcon:
    return QIcon(str(resources() / "linux" / "subtrack.svg"))


def _look(application: QApplication) -> Look:
    folder = resources()
    icons = folder / "icons"
    return Look(application.font(), read_style(folder / "style.qss", icons), Icons(icons))


def _locale(language: str) -> QLocale:
    """Give the locale for forms: the system's, or the one of the language that was chosen."""
    system = QLocale.system()
    if language in {"system", system.name()[:2]}:
        return system
    return QLocale("de_DE" if language == "de" else "en_GB")


def _translated(application: QApplication, language: str) -> list[QTranslator]:
    """Load the texts of a language; English needs none."""
    locale = _locale(language)
    folders = (
        (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase"),
        (resources() / "i18n", "subtrack"),
    )
    found = []
    for folder, stem in folders:
        translator = QTranslator(application)
        if translator.load(locale, stem, "_", str(folder)):
            application.installTranslator(translator)
            found.append(translator)
    return found


def _page_of(name: str) -> str:
    return name if name in set(PageName) else PageName.TODAY


def _log_to(paths: Paths) -> Callable[[str], None]:
    def log(text: str) -> None:
        from subtrack.adapters.logs import write  # noqa: PLC0415

        write(paths, text)

    return log
