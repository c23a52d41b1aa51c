"""Touring: everything that there is to see in the window, one thing after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from subtrack.adapters.paths import Paths
from subtrack.compose import Services, sample_services
from subtrack.domain.case_event import CaseState
from subtrack.domain.errors import StorageError
from subtrack.domain.settings import Settings
from subtrack.ui.cases.step_row import StepRow
from subtrack.ui.dialogs.import_file import ImportDialog
from subtrack.ui.dialogs.restore import RestoreDialog
from subtrack.ui.doors import WindowDoors
from subtrack.ui.failures import BugDialog
from subtrack.ui.guide.guide_steps import GuideSteps
from subtrack.ui.kept import Kept
from subtrack.ui.main_window import MainWindow
from subtrack.ui.models.subscription_rows import TRASH
from subtrack.ui.page_makers import page_makers
from subtrack.ui.pages.calendar import CalendarPage
from subtrack.ui.pages.cancellations import CancellationsPage
from subtrack.ui.pages.closed import ClosedBook
from subtrack.ui.pages.insights import InsightsPage
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.pages.subscriptions import SubscriptionsPage
from subtrack.ui.pages.today_card import DecisionCard
from subtrack.ui.session import Session
from subtrack.ui.shell import Shell
from subtrack.ui.speech import Speech
from subtrack.ui.widgets.banner import Banner
from subtrack.ui.widgets.day_field import DayField, DayPopup
from subtrack.ui.widgets.fold import FoldHead
from subtrack.ui.widgets.segmented import Segmented
from subtrack.ui.widgets.suggest_field import SuggestField
from subtrack.ui.widgets.tabs import Tab
from subtrack.ui.workspace import PageName
from subtrack.ui.workspace import Services as WindowServices
from tests.services.making import draft
from tests.ui.making import RESOURCES, TODAY, ImmediateTasks, a_look, a_workspace
from tests.ui.records.touring import RecordTour
from tests.ui.walking import name_of

SMALLEST = (1000, 700)
TELLING = ("Apple TV", "Coursera Plus", "Gym", "Vodafone Kabel", "Local paper (print)", "Netflix")
"""A trial through a seller, one abroad, one without a record, a late one, one by hand, a dearer."""
_STEPS = 12
"""How often events are handled until everything that is built in steps is there."""
Sight = tuple[str, QWidget]
"""Where one is, and the widget that holds what there is to see."""


class Tour:
    """A window in a language; first over an empty book, then over the sample household."""

    def __init__(self, folder: Path, locale: str, size: tuple[int, int] = SMALLEST) -> None:
        self.paths = Paths(folder / "data")
        self.other = folder / "other"
        self.locale = QLocale(locale)
        self.look = a_look()
        self.window = MainWindow(self.look)
        self.shell = Shell(self.look.tones)
        self.shell.resize(*size)
        self.shell.fill(self.window)
        self.doors = WindowDoors(self.window, lambda: None, lambda: None)
        self.sessions: list[Session] = []

    def sights(self) -> Iterator[Sight]:
        """Go to everything that there is to see, each time once it is all built."""
        for sight in self._sights():
            settle()
            yield sight

    def _sights(self) -> Iterator[Sight]:
        self.show(Services(self.paths, lambda: TODAY))
        yield "first start", self.window
        self.window.turn_to(PageName.SUBSCRIPTIONS)
        yield "no subscriptions", self.window
        self.window.turn_to(PageName.CALENDAR)
        yield "an empty calendar", self.window
        self.window.turn_to(PageName.INSIGHTS)
        yield "no insights", self.window
        self.window.turn_to(PageName.TODAY)
        yield from self._dialogs_of_an_empty_book()
        self.services.subscriptions.add(draft("Gym", every="1y", first="2026-06-07", notice="1m"))
        self.session.workspace.undo.changed.emit()
        yield "nothing to decide", self.window
        self.show(sample_services(self.paths, lambda: TODAY))
        self.window.set_banner(Banner(self.look, "A sample", "Leave"))
        yield from self._today()
        self.window.set_banner(None)
        yield from self._pages()
        yield from self._subscriptions()
        yield from self._calendar()
        yield from self._insights()
        yield from self._guides()
        yield from self._cases()
        yield from self._dialogs()
        yield from self._records()
        closed = ClosedBook(
            self.look, StorageError("{path} is a folder, not a file.", path="a"), self.paths.data
        )
        self.window.show_instead(closed)
        yield "closed", closed

    @property
    def session(self) -> Session:
        """What shows the book."""
        return self.sessions[-1]

    @property
    def services(self) -> WindowServices:
        """What a person can do with the book that is shown."""
        return self.session.workspace.services

    def show(self, services: Services) -> None:
        """Show a book."""
        tasks = ImmediateTasks()
        names = {one.slug: one.name for one in services.browsing.found("")}
        speech = Speech(self.locale, lambda: TODAY, lambda slug: names.get(slug, slug))
        kept = Kept(Settings(language=self.locale.name()[:2]), lambda _settings: True, tasks)
        session = Session(
            self.window,
            services,
            look=self.look,
            speech=speech,
            tasks=tasks,
            kept=kept,
            doors=self.doors,
        )
        self.sessions.append(session)
        self.window.set_pages(page_makers(session.workspace))
        session.count()
        self.shell.show()
        self.shell.activateWindow()

    def dialog(self) -> QDialog:
        """Give the dialog that is open."""
        return next(one for one in self.shell.findChildren(QDialog) if one.isVisible())

    def _dialogs_of_an_empty_book(self) -> Iterator[Sight]:
        self.doors.import_file()
        yield "import", self.dialog()
        yield from self._import_preview(self.dialog())
        self.dialog().reject()
        yield from self._restoring()
        self.doors.show_keys()
        yield "keys", self.dialog()
        self.dialog().reject()
        dialog = BugDialog(self.look, "trace", self.window)
        dialog.open()
        yield "bug", dialog
        dialog.accept()
        dialog.deleteLater()

    def _restoring(self) -> Iterator[Sight]:
        workspace = self.session.workspace
        dialog = RestoreDialog(
            lambda: Services(self.paths, lambda: TODAY).backups,
            self.look,
            workspace.speech,
            workspace.tasks,
            workspace.kept,
            self.window,
        )
        dialog.open()
        yield "restore", dialog
        dialog.reject()

    def _import_preview(self, dialog: QDialog) -> Iterator[Sight]:
        assert isinstance(dialog, ImportDialog)
        other = a_workspace(self.other).services
        other.subscriptions.add(draft("Gym", first="2026-01-05"))
        path = self.other / "book.json"
        other.transfer.export(path)
        dialog.open_file(path)
        yield "import preview", dialog
        path = self.other / "list.csv"
        for count in (2, 12):
            path.write_text(
                "name,price,cycle,next payment,active\n"
                "Old thing,$5,one-time,2026-12-05,yes\n"
                + "".join(f"Thing {n},$5,monthly,2027-02-28,no\n" for n in range(count))
            )
            dialog.open_file(path)
            yield f"import of a list of {count}", dialog

    def _today(self) -> Iterator[Sight]:
        today = self.window.turn_to(PageName.TODAY)
        assert today is not None
        settle()
        first = today.findChildren(DecisionCard)[0]
        first.toggle_reckoning()
        yield "today", self.window
        size = self.shell.size()
        self.shell.resize(*SMALLEST)
        yield "today in a narrow window", self.window
        self.shell.resize(size)
        self.services.deciding.keep("Disney+")
        self.services.deciding.later("Apple TV", TODAY + timedelta(days=1))
        today.renew()
        for view in today.findChildren(Segmented):
            for segment in reversed(view.findChildren(QAbstractButton)):
                segment.click()
                yield f"today, {segment.text()}", self.window

    def _pages(self) -> Iterator[Sight]:
        for name in (PageName.SUBSCRIPTIONS, PageName.PROVIDERS, PageName.SETTINGS):
            page = self.window.turn_to(name)
            assert page is not None
            open_all(page)
            yield name, self.window

    def _calendar(self) -> Iterator[Sight]:
        page = self.window.turn_to(PageName.CALENDAR)
        assert isinstance(page, CalendarPage)
        yield "the month", self.window
        for day in (TODAY, date(2026, 11, 30), date(2026, 12, 1)):
            page.grid.go_to(day)
            page.grid.chosen.emit(day)
            yield f"the month with {day}", self.window
        page.head.views.chosen.emit("agenda")
        yield "the agenda", self.window
        page.head.views.chosen.emit("month")

    def _subscriptions(self) -> Iterator[Sight]:
        page = self.window.turn_to(PageName.SUBSCRIPTIONS)
        assert isinstance(page, SubscriptionsPage)
        page.panel.lay_out()
        for row in page.table.model.all_rows:
            if row.entry.name in TELLING:
                page.select(row.number)
                page.beside.ask()  # not only after a while
                yield f"details of {row.entry.name}", page.panel
        page.table.view.selectAll()
        yield "several chosen", self.window
        yield from self._line(page)
        page.acting.remove(page.table.view.chosen()[:2])
        page.content.show_all(TRASH)
        page.table.view.choose(0)
        yield "trash", self.window
        page.acting.empty_trash()
        yield "emptying the trash", self.dialog()
        self.dialog().reject()
        page.head.filter.setText("nothing like it")
        yield "nothing found", self.window

    def _insights(self) -> Iterator[Sight]:
        page = self.window.turn_to(PageName.INSIGHTS)
        assert isinstance(page, InsightsPage)
        assert page.desk is not None
        yield "insights", self.window
        desk = page.desk
        ticks = desk.what_if.list
        for place in range(3):
            ticks.turn(ticks.rows.index(place, 0))
        desk.categories.all.click()
        desk.out.as_table.click()
        yield "insights as a table, with what if", self.window
        for segment in desk.head.spans.findChildren(QAbstractButton):
            segment.click()
            yield f"insights, {segment.text()}", self.window
        desk.news.write(page.span, self.other / "charges.csv")
        desk.out.as_table.click()
        yield "insights, exported", self.window

    def _line(self, page: SubscriptionsPage) -> Iterator[Sight]:
        menu = QMenu(page)
        page.naming.fill_tags(menu, page.table.view.chosen())
        menu.actions()[-1].trigger()
        yield "new tags", self.dialog()
        self.dialog().reject()

    def _guides(self) -> Iterator[Sight]:
        for slug in ("netflix", "vodafone-de", "apple-tv"):
            self.doors.show_provider(slug)
            yield from self._guide(slug)
        for row in self.services.subscriptions.listed():
            if row.entry.name in TELLING:
                self.doors.show_guide(row.entry.number)
                yield f"cancelling {row.entry.name}", self.window

    def _guide(self, name: str) -> Iterator[Sight]:
        page = self.window.page()
        assert page is not None
        open_all(page)
        yield f"guide of {name}", page
        for tab in page.findChildren(Tab):
            tab.click()
            yield f"guide of {name}, {tab.text()}", page
        steps = page.findChildren(GuideSteps)[-1]
        self.services.step_notes.note(steps.steps[0], "A note")
        self.session.workspace.undo.changed.emit()
        steps.ask(1)
        yield f"guide of {name}, a step that did not work", page

    def _cases(self) -> Iterator[Sight]:
        self.window.turn_to(PageName.CANCELLATIONS)
        yield "no cancellations", self.window
        cases = self.services.cases
        for name in TELLING:
            self.doors.cancel(self._number_of(name))
            yield f"case of {name}", self.window
        words = str(self._number_of("Netflix"))
        cases.move(words, CaseState.SENT, reference="A-17", note="A note")
        proof = self.other / "proof.txt"
        proof.write_text("sent", encoding="utf-8")
        self.services.evidence.attach(words, [proof])
        shot = self.other / "shot.txt"
        shot.write_text("seen", encoding="utf-8")
        self.services.evidence.attach(words, [shot], step=1)
        self.services.step_notes.fail(words, 1, note="A note")
        yield from self._case(words, "sent")
        for row in self.window.findChildren(StepRow)[:1]:
            row.failure.ask()
            yield "case with a step that did not work", self.window
        yield from self._asking(words)
        cases.move(words, CaseState.CONFIRMED, ends=TODAY)
        cases.move(words, CaseState.CHARGED_AGAIN)
        yield from self._case(words, "charged again")
        self.window.turn_to(PageName.TODAY)
        self.session.workspace.undo.changed.emit()
        yield "today with cancellations", self.window

    def _case(self, words: str, state: str) -> Iterator[Sight]:
        self.session.workspace.undo.changed.emit()
        self.doors.show_case(int(words))
        yield f"case that is {state}", self.window

    def _asking(self, words: str) -> Iterator[Sight]:
        page = self.window.page()
        assert isinstance(page, CancellationsPage)
        page.deeds.ask("Netflix", int(words), CaseState.CONFIRMED)
        yield "the end was confirmed", self.dialog()
        self.dialog().reject()

    def _dialogs(self) -> Iterator[Sight]:
        doors: dict[str, Callable[[], None]] = {
            "add": self.doors.add,
            "add for a provider": lambda: self.doors.add("netflix"),
            "edit": lambda: self.doors.edit(1),
            "edit a trial": lambda: self.doors.edit(self._number_of("Apple TV")),
            "quick add": lambda: self.doors.quick_add("Netflix 13,99 EUR monatlich ab 5. Dez"),
            "letter": lambda: self.doors.write_letter(1),
            "letters": lambda: self.doors.write_letters(*range(1, 20)),
        }
        for name, door in doors.items():
            door()
            dialog = self.dialog()
            open_all(dialog)
            yield name, dialog
            yield from _lists(dialog)
            yield from _calendar(dialog)
            dialog.done(0)

    def _records(self) -> Iterator[Sight]:
        page = self.window.turn_to(PageName.PROVIDERS)
        assert isinstance(page, ProvidersPage)
        yield from RecordTour(page, self.dialog, self.other).sights()

    def _number_of(self, name: str) -> int:
        rows = self.services.subscriptions.listed()
        return next(row.entry.number for row in rows if row.entry.name == name)


def _lists(dialog: QDialog) -> Iterator[Sight]:
    for field in dialog.findChildren(SuggestField):
        field.open_list()
        if field.list.isVisible():
            yield f"suggestions for {name_of(field)}", field.list
            field.list.hide()


def _calendar(dialog: QDialog) -> Iterator[Sight]:
    for field in dialog.findChildren(DayField)[:1]:
        field.open_calendar()
        popup = field.findChild(DayPopup)
        assert popup is not None
        yield f"calendar of {dialog.windowTitle()}", popup
        popup.close()


@contextmanager
def touring(
    application: QApplication, folder: Path, locale: str, size: tuple[int, int] = SMALLEST
) -> Iterator[Tour]:
    """Give a tour in a language, and leave nothing of it behind."""
    translator = QTranslator(application)
    if translator.load(QLocale(locale), "subtrack", "_", str(RESOURCES / "i18n")):
        application.installTranslator(translator)
    tour = Tour(folder, locale, size)
    application.setStyleSheet(tour.look.style_sheet())
    try:
        yield tour
    finally:
        application.removeTranslator(translator)
        tour.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.setStyleSheet("")


def settle() -> None:
    """Let what is built step by step be built, and what goes be gone."""
    for _ in range(_STEPS):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_all(root: QWidget) -> None:
    """Open what is folded."""
    for head in root.findChildren(FoldHead):
        if not head.isChecked():
            head.click()
