"""The program: one window over one book, from its shell to its end."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.app import Program
from subtrack.compose import Services
from subtrack.domain.preferences import Preferences
from subtrack.domain.settings import Settings
from subtrack.services.drafts import Draft
from subtrack.start import Start
from subtrack.ui.dialogs.restore import RestoreDialog
from subtrack.ui.main_window import MainWindow
from subtrack.ui.pages.closed import ClosedBook
from subtrack.ui.pages.page import Page
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.pages.subscriptions import SubscriptionsPage
from subtrack.ui.pages.today_card import DecisionCard
from subtrack.ui.single_instance import Listener, hand_over, socket_name
from subtrack.ui.tones import DARK, LIGHT
from subtrack.ui.widgets.banner import Banner
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.rail import RailItem
from subtrack.ui.workspace import PageName
from tests.calendars import read
from tests.leaving import as_found, close
from tests.services.making import draft
from tests.test_imports import modules_after

TODAY = date(2026, 11, 22)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, paths: Paths) -> Iterator[Program]:
    with as_found(qapp):
        made = Program(qapp, paths, TODAY)
        yield made
        close(made.shell, qtbot)


def is_shown(program: Program) -> bool:
    page = program.window.page()
    return page is not None and page.isVisible()


def arrived(qtbot: QtBot, start: Start) -> Program:
    """Wait until the program and its page are there."""
    qtbot.waitUntil(lambda: bool(start.program and is_shown(start.program)), timeout=15_000)
    assert start.program is not None
    return start.program


def opened(qtbot: QtBot, program: Program) -> Page:
    program.start(socket_name(program.paths.data))
    qtbot.waitUntil(lambda: is_shown(program), timeout=15_000)
    page = program.window.page()
    assert page is not None
    return page


def test_the_shell_is_painted_before_anything_is_built_or_read(
    qapp: QApplication, qtbot: QtBot, paths: Paths
) -> None:
    start = Start(qapp, paths, TODAY)
    with qtbot.waitSignal(start.shell.painted):
        start.shell.show()
    assert start.program is None
    assert not paths.data.exists()
    colours = {start.shell.grab().toImage().pixelColor(x, 300).name() for x in (10, 400)}
    assert colours == {LIGHT.rail.lower(), LIGHT.ground.lower()}
    program = arrived(qtbot, start)
    assert program.window.size() == start.shell.size()
    start.shell.close()
    start.shell.deleteLater()


def test_a_program_that_waited_hidden_is_one_and_hears_its_keys_once_it_is_shown(
    qapp: QApplication, qtbot: QtBot, paths: Paths
) -> None:
    start = Start(qapp, paths, TODAY)
    with as_found(qapp):
        start.begin(hidden=True)
        qtbot.waitUntil(lambda: bool(start.program and start.program.window.page()), timeout=15_000)
        assert start.shell.isHidden()
        assert hand_over(socket_name(paths.data))
        program = arrived(qtbot, start)
        qtbot.waitUntil(start.shell.isVisible)
        with qtbot.waitActive(start.shell):
            start.shell.activateWindow()
        qtbot.wait(50)
        assert start.shell.findChildren(MainWindow) == [program.window]
        QTest.keyClick(program.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
        assert program.window.current == PageName.PROVIDERS
        close(start.shell, qtbot)


def test_pages_arrive_and_are_turned_to_by_key(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program)
    for number, name in enumerate(PageName, 1):
        QTest.keyClick(
            program.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
        )
        assert program.window.current == name


def test_the_keys_after_those_that_turn_a_page_are_for_what_is_on_it(
    qtbot: QtBot, program: Program, paths: Paths
) -> None:
    for name, first in (("A", "2025-12-10"), ("B", "2025-12-12")):
        added = draft(name, every="1y", first=first)
        Services(paths, lambda: TODAY).subscriptions.add(added)
    opened(qtbot, program)
    with qtbot.waitActive(program.shell):
        program.shell.activateWindow()
    qtbot.waitUntil(lambda: len(program.window.findChildren(DecisionCard)) == 2, timeout=15_000)

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        holder = QApplication.focusWidget()
        assert holder
        QTest.keyClick(holder, key, modifier)

    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    press(Qt.Key.Key_1, control)
    assert QApplication.focusWidget() is program.window.findChildren(DecisionCard)[0]
    press(Qt.Key.Key_2, control)
    page = program.window.page()
    assert isinstance(page, SubscriptionsPage)
    qtbot.waitUntil(lambda: len(page.table.model.shown) == 2, timeout=15_000)
    press(Qt.Key.Key_A, control)
    assert len(page.table.view.chosen()) == 2
    press(Qt.Key.Key_1, control)
    press(Qt.Key.Key_Down, none)
    assert QApplication.focusWidget() is program.window.findChildren(DecisionCard)[1]


def test_closing_keeps_the_page_and_the_place_of_the_window(
    qtbot: QtBot, program: Program, paths: Paths
) -> None:
    opened(qtbot, program)
    program.window.turn_to(PageName.PROVIDERS)
    program.shell.resize(790, 620)
    program.shell.close()
    kept = SettingsFile(paths.settings).read()
    assert kept.page == "providers"
    again = Start(program.application, paths, TODAY)
    again.shell.show()
    assert again.shell.size().toTuple() == (790, 620)
    assert arrived(qtbot, again).window.current == PageName.PROVIDERS
    again.shell.close()
    again.shell.deleteLater()


def test_the_theme_changes_while_the_window_is_open(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program)
    program.kept.put(appearance="light")
    light, sheet = ground(program), program.application.styleSheet()
    program.kept.put(appearance="dark")
    assert (light, ground(program)) == ("#fafaf8", "#1b1d1e")
    assert LIGHT.text in sheet
    assert DARK.text in program.application.styleSheet()
    assert LIGHT.text not in program.application.styleSheet()


def test_a_setting_that_cannot_be_saved_is_said_to_hold_until_the_window_closes(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = opened(qtbot, program).workspace
    monkeypatch.setattr(program.kept, "_save", lambda _settings: False)
    saving = SettingsSaving(workspace, program)
    with qtbot.waitSignal(program.kept.unwritten):
        saving.keep("Look changed", appearance="dark")
    assert program.window.bar.accessibleName().startswith(
        f"{program.paths.settings} cannot be written, so this holds only until Subtrack is closed"
    )
    assert ground(program) == "#1b1d1e"


def ground(program: Program) -> str:
    return program.application.palette().color(QPalette.ColorRole.Window).name()


def test_a_database_that_cannot_be_opened_is_told_and_left(
    qtbot: QtBot, program: Program, paths: Paths
) -> None:
    paths.data.mkdir()
    paths.database.write_bytes(b"this is no database at all, not in the least" * 9)
    before = paths.database.read_bytes()
    program.start(socket_name(paths.data))
    qtbot.waitUntil(lambda: bool(program.window.findChildren(ClosedBook)), timeout=15_000)
    assert paths.database.read_bytes() == before
    paths.database.unlink()
    program.window.findChildren(ClosedBook)[0].again.emit()
    qtbot.waitUntil(lambda: program.window.page() is not None, timeout=15_000)


def test_a_book_that_cannot_be_opened_is_restored_in_the_window(
    qtbot: QtBot, program: Program, paths: Paths, tmp_path: Path
) -> None:
    services = Services(paths, lambda: TODAY)
    services.subscriptions.add(draft("Gym", first="2026-01-05"))
    SettingsFile(paths.settings).write(Settings(appearance="dark"))
    services.backups.back_up(tmp_path / "a.zip")
    paths.settings.unlink()
    paths.database.write_bytes(b"no database")
    program.start(socket_name(paths.data))
    qtbot.waitUntil(lambda: bool(program.window.findChildren(ClosedBook)), timeout=15_000)
    program.window.findChildren(ClosedBook)[0].restore.emit()
    dialog = program.window.findChild(RestoreDialog)
    assert dialog is not None
    dialog.open_file(tmp_path / "a.zip")
    qtbot.waitUntil(dialog.restore.isVisible, timeout=15_000)
    assert paths.database.read_bytes() == b"no database"
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window.page() is not None, timeout=15_000)
    assert "before-restore.db" in dialog.news.text()
    assert program.kept.settings.appearance == "dark"
    page = program.window.page()
    assert page is not None
    names = [one.entry.name for one in page.workspace.services.subscriptions.listed()]
    assert names == ["Gym"]
    dialog.reject()


def test_the_window_shows_what_was_restored(
    qtbot: QtBot, program: Program, paths: Paths, tmp_path: Path
) -> None:
    services = Services(paths, lambda: TODAY)
    services.subscriptions.add(draft("Gym", first="2026-01-05"))
    services.backups.back_up(tmp_path / "a.zip")
    services.subscriptions.add(draft("Later", first="2026-01-05"))
    before = opened(qtbot, program)
    before.workspace.doors.restore_backup()
    dialog = program.window.findChild(RestoreDialog)
    assert dialog is not None
    dialog.open_file(tmp_path / "a.zip")
    qtbot.waitUntil(dialog.restore.isVisible, timeout=15_000)
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window.page() not in {None, before}, timeout=15_000)
    page = program.window.page()
    assert page is not None
    names = [one.entry.name for one in page.workspace.services.subscriptions.listed()]
    assert names == ["Gym"]
    dialog.reject()


def test_a_program_that_waits_hidden_shows_itself_where_its_book_cannot_be_opened(
    qtbot: QtBot, program: Program, paths: Paths
) -> None:
    paths.data.mkdir()
    paths.database.write_bytes(b"no database")
    program.start(socket_name(paths.data), hidden=True)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(ClosedBook)), timeout=15_000)
    assert program.shell.isVisible()


def test_a_second_start_raises_the_window_and_goes(qtbot: QtBot, program: Program) -> None:
    opened(qtbot, program)
    program.shell.showMinimized()
    code = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from subtrack.ui.single_instance import hand_over\n"
        "app = QCoreApplication([])\n"
        "sys.exit(0 if hand_over(sys.argv[1]) else 1)\n"
    )
    name = socket_name(program.paths.data)
    second = subprocess.Popen([sys.executable, "-c", code, name])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=15_000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: not program.shell.isMinimized())


def test_windows_of_other_data_are_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener(socket_name(tmp_path / "one"))
    with qtbot.assertNotEmitted(listener.wanted, wait=100):
        assert not hand_over(socket_name(tmp_path / "other"))
    listener.close()


def test_the_day_and_the_file_are_looked_at_again(qtbot: QtBot, program: Program) -> None:
    page = opened(qtbot, program)
    asked: list[bool] = []
    page.refresh = lambda: asked.append(True)  # type: ignore[method-assign]
    program.look_around()
    qtbot.wait(200)
    assert asked == []
    subprocess.run(
        [
            *(sys.executable, "-P", "-m", "subtrack", "--data-dir", str(program.paths.data)),
            *("add", "Elsewhere", "--price", "1", "--currency", "EUR", "--every", "1m"),
            *("--next", "2026-12-01"),
        ],
        check=True,
        capture_output=True,
    )
    program.look_around()
    qtbot.waitUntil(lambda: asked == [True], timeout=15_000)


def test_who_is_told_that_something_was_changed_elsewhere_can_try_again_at_once(
    qtbot: QtBot, program: Program, paths: Paths
) -> None:
    elsewhere = Services(paths, lambda: TODAY)
    elsewhere.subscriptions.add(draft("Gym", first="2026-01-05"))
    workspace = opened(qtbot, program).workspace
    book, undo = workspace.services.subscriptions, workspace.undo
    qtbot.waitUntil(lambda: count_of(program, "Subscriptions") == "1", timeout=15_000)
    looked: list[bool] = []  # the look at the file with which a session begins is over then
    workspace.tasks.run(lambda: True, looked.append)
    qtbot.waitUntil(lambda: looked == [True], timeout=15_000)
    elsewhere.subscriptions.edit("Gym", Draft(note="from elsewhere"))

    def name_the_plan() -> None:
        undo.do(lambda: book.edit("1", Draft(plan="All")), lambda done: done, lambda _: "Done")

    with qtbot.waitSignal(undo.failed):
        name_the_plan()
    with qtbot.waitSignal(undo.done):
        name_the_plan()
    kept = Services(paths, lambda: TODAY).subscriptions.shown("1").entry
    assert (kept.contract.billing[-1].plan, kept.particulars.note) == ("All", "from elsewhere")


def test_what_changed_just_before_closing_is_in_the_calendar_file(
    qtbot: QtBot, program: Program, paths: Paths
) -> None:
    file = paths.data.parent / "days.ics"
    elsewhere = Services(paths, lambda: TODAY)
    elsewhere.subscriptions.add(draft("Gym", every="1y", first="2026-06-07"))
    elsewhere.preferences.put(Preferences(calendar_file=str(file), names_in_calendar=True))
    workspace = opened(qtbot, program).workspace
    rename, services = draft("Club", every="1y"), workspace.services
    with qtbot.waitSignal(workspace.undo.changed):
        workspace.undo.do(
            lambda: services.subscriptions.edit("Gym", rename), lambda done: done, lambda _: "Done"
        )
    program.shell.close()
    assert [one.summary for one in read(file.read_bytes())] == [
        "Club: last safe day to cancel, then 9.99 EUR"
    ]


def test_the_shell_loads_nothing_that_can_wait(tmp_path: Path) -> None:
    code = (
        "import subtrack.start\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from pathlib import Path\n"
        "from subtrack.adapters.paths import Paths\n"
        "app = QApplication(['x'])\n"
        f"start = subtrack.start.Start(app, Paths(Path({str(tmp_path / 'd')!r})), None)\n"
        "start.shell.show()\n"
        "app.processEvents()\n"
    )
    loaded = modules_after(code, home=tmp_path, qt=True)
    slow = {"sqlmodel", "sqlalchemy", "pydantic", "fpdf", "keyring", "PIL", "babel", "pypdfium2"}
    assert not loaded & slow
    late = ("subtrack.storage", "subtrack.services", "subtrack.ui.pages", "subtrack.app")
    assert not {name for name in loaded if name.startswith(late)}


_THREADS = """
import sys, threading
from datetime import date
from pathlib import Path

threads = set()

def heard(event, about):
    if event == "import" and str(about[0]).startswith(("PySide6", "subtrack.ui")):
        threads.add(threading.current_thread() is threading.main_thread())

sys.addaudithook(heard)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from subtrack.adapters.paths import Paths
from subtrack.start import Start

application = QApplication(["subtrack"])
start = Start(application, Paths(Path(sys.argv[1])), date(2026, 11, 22))
start.shell.show()
look = QTimer()
look.timeout.connect(
    lambda: start.program and "subtrack.ui.dialogs.entry" in sys.modules and start.shell.close()
)
look.start(20)
application.exec()
assert threads == {True}, threads
"""


def test_what_names_classes_of_qt_is_imported_on_the_window_s_thread_alone(tmp_path: Path) -> None:
    call = [sys.executable, "-c", _THREADS, str(tmp_path / "data")]
    done = subprocess.run(call, check=False, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_settings_of_an_unknown_page_open_today(qapp: QApplication, paths: Paths) -> None:
    SettingsFile(paths.settings).write(Settings(page="nonsense"))
    made = Program(qapp, paths, TODAY)
    assert made.window.current == PageName.TODAY
    made.close()
    made.shell.deleteLater()


def test_the_sample_household_is_looked_at_and_left_without_a_trace(
    qtbot: QtBot, program: Program, paths: Paths
) -> None:
    opened(qtbot, program)
    program.show_sample()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(Banner)), timeout=15_000)
    (banner,) = program.window.findChildren(Banner)
    assert banner.accessibleName().startswith("You are looking at a sample household.")
    assert paths.sample.database.exists()
    assert not paths.database.exists()
    qtbot.waitUntil(lambda: count_of(program, "Subscriptions") == "36", timeout=15_000)
    QTest.mouseClick(banner.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not paths.sample.data.exists(), timeout=15_000)
    qtbot.waitUntil(lambda: not program.window.findChildren(Banner))
    qtbot.waitUntil(lambda: count_of(program, "Subscriptions") == "")
    assert not paths.database.exists()


def test_what_waits_is_counted_beside_the_pages(
    qtbot: QtBot, program: Program, paths: Paths
) -> None:
    services = Services(paths, lambda: TODAY)
    for name, first in (("A", "2025-12-10"), ("B", "2026-02-10")):
        services.subscriptions.add(draft(name, every="1y", first=first))
    opened(qtbot, program)
    qtbot.waitUntil(lambda: count_of(program, "Today") == "1", timeout=15_000)
    assert count_of(program, "Subscriptions") == "2"


def count_of(program: Program, word: str) -> str:
    (item,) = (one for one in program.window.rail.findChildren(RailItem) if one.text() == word)
    return item.accessibleName().removeprefix(word).strip()
