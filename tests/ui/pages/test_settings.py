"""The settings page: what is set is saved at once, or stays typed, and can be taken back."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.dates import WeekStart
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import StorageError
from subtrack.domain.hours import Hours, Span
from subtrack.domain.preferences import Preferences
from subtrack.services.book import Book
from subtrack.services.drafts import Draft
from subtrack.ui.dialogs.deleting import DeletingDialog
from subtrack.ui.pages.settings import SettingsPage
from subtrack.ui.pages.settings_profiles import ProfileCard
from subtrack.ui.pages.settings_reminders import SHORT_PLAN
from subtrack.ui.widgets.fact_field import NamedField
from subtrack.ui.workspace import PageName, Workspace
from tests.backups import EVIDENCE, RECORD, SIGNATURE, contents, fill
from tests.calendars import read
from tests.services.making import draft
from tests.ui.making import FakeDoors
from tests.ui.walking import faults

ME = {"full_name": "Me Myself", "street": "Way 1", "city": "Bonn", "country": "DE"}


class Room:
    """The page, and what one does on it."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        self.workspace = workspace
        self.services = workspace.services
        self.page = SettingsPage(workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 800)
        self.page.show()

    @property
    def chosen(self) -> Preferences:
        return self.services.preferences.get()

    def undo(self) -> None:
        self.workspace.undo.stack.undo()

    def cards(self) -> list[ProfileCard]:
        return list(self.page.profiles.cards())


def type_over(field: NamedField, text: str) -> None:
    """Type over what a field has, and stay in it."""
    line = field.field
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def enter(field: NamedField, text: str) -> None:
    """Type over what a field has, and go on."""
    type_over(field, text)
    QTest.keyClick(field.field, Qt.Key.Key_Return)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def save_as(parent: QWidget, path: Path) -> None:
    """Answer the platform's question for a name."""
    asking = parent.findChild(QFileDialog)
    assert asking is not None
    name = asking.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Room:
    return Room(workspace, qtbot)


@pytest.fixture
def full(workspace: Workspace, qtbot: QtBot) -> Room:
    """Give a page over two profiles and two subscriptions, one of them in the trash."""
    workspace.services.profiles.add("Home", ME)
    workspace.services.profiles.add("Work", {**ME, "street": "Office 2"})
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", holder="Work"))
    workspace.services.subscriptions.add(draft("Old", "5 CHF", first="2026-01-05"))
    workspace.services.subscriptions.remove("Old")
    return Room(workspace, qtbot)


def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise StorageError("The disk is full, so nothing was changed.")

    monkeypatch.setattr(Book, "write", refuse)


class TestProfiles:
    def test_a_new_one_is_made_as_soon_as_it_has_a_word(self, room: Room) -> None:
        add = next(one for one in room.page.findChildren(QPushButton) if "Add a" in one.text())
        click(add)
        (card,) = room.cards()
        enter(card.called, "Home")
        enter(card.fields.fields()["street"], "Way 1")
        assert room.cards() == [card]
        (profile,) = room.services.profiles.all()
        assert (profile.name, profile.street, profile.is_default) == ("Home", "Way 1", True)
        room.undo()
        room.undo()
        assert room.services.profiles.all() == ()
        assert room.cards() == []

    def test_one_is_changed_where_it_stands_and_taken_back(self, full: Room) -> None:
        home, _ = full.cards()
        home.card.pencil.click()
        enter(home.fields.fields()["city"], "Ulm")
        assert full.services.profiles.shown("Home").city == "Ulm"
        full.undo()
        assert full.services.profiles.shown("Home").city == "Bonn"
        city = home.fields.fields()["city"].field
        assert isinstance(city, QLineEdit)
        assert city.text() == "Bonn"

    def test_what_it_holds_follows_its_word(self, full: Room) -> None:
        _, work = full.cards()
        work.card.pencil.click()
        enter(work.called, "Office")
        assert full.services.subscriptions.shown("Gym").entry.particulars.holder == "Office"
        enter(work.called, "home")
        assert "'Home' already" in work.called.complaint()
        assert {one.name for one in full.services.profiles.all()} == {"Home", "Office"}

    def test_what_cannot_be_right_is_complained_about_while_it_is_typed(self, full: Room) -> None:
        home, _ = full.cards()
        home.card.pencil.click()
        email = home.fields.fields()["email"]
        type_over(email, "me@")
        assert "not an e-mail address" in email.complaint()
        QTest.keyClick(email.field, Qt.Key.Key_Return)
        assert full.services.profiles.shown("Home").email is None
        enter(email, "me@example.org")
        assert email.complaint() == ""
        assert full.services.profiles.shown("Home").email == "me@example.org"

    def test_another_one_becomes_the_default(self, full: Room) -> None:
        _, work = full.cards()
        click(next(one for one in work.findChildren(QPushButton) if "default" in one.text()))
        assert full.services.profiles.shown(None).name == "Work"
        full.undo()
        assert full.services.profiles.shown(None).name == "Home"

    def test_one_is_removed_unless_it_holds_something(self, full: Room) -> None:
        home, work = full.cards()
        click(work.remove)
        assert len(full.cards()) == 2
        assert "holder of 1" in work.refusal()
        click(home.remove)
        assert [one.name for one in full.services.profiles.all()] == ["Work"]
        full.undo()
        assert full.services.profiles.shown(None).name == "Home"

    def test_a_full_disk_keeps_what_was_typed(
        self, full: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        home, _ = full.cards()
        home.card.pencil.click()
        city = home.fields.fields()["city"]
        fill_disk(monkeypatch)
        enter(city, "Ulm")
        assert "disk is full" in city.complaint()
        assert isinstance(city.field, QLineEdit)
        assert city.field.text() == "Ulm"
        monkeypatch.undo()
        QTest.keyClick(city.field, Qt.Key.Key_Return)
        assert full.services.profiles.shown("Home").city == "Ulm"


class TestReminders:
    def test_days_are_saved_in_their_order_and_taken_back(self, room: Room) -> None:
        field = room.page.reminders.fields[Kind.TRIAL]
        enter(field, "1 14;0, 1")
        assert field.value() == "14, 1, 0"
        assert room.chosen.lead_times.by_kind[Kind.TRIAL] == (14, 1, 0)
        room.undo()
        assert room.chosen == Preferences()
        assert field.value() == "7, 3, 1, 0"

    def test_days_reach_as_far_as_dates_do(self, room: Room) -> None:
        field = room.page.reminders.fields[Kind.CANCEL_BY]
        enter(field, "109937, 20000")
        assert field.complaint() == ""
        assert room.chosen.lead_times.by_kind[Kind.CANCEL_BY] == (109_937, 20_000)

    def test_nothing_typed_means_no_reminder(self, room: Room) -> None:
        enter(room.page.reminders.fields[SHORT_PLAN], "")
        assert room.chosen.lead_times.short_plan == ()

    @pytest.mark.parametrize(
        ("text", "said"),
        [("7, x", "“x” is not a number of days"), ("-1", "“-1”"), ("200000", "0 to 109937")],
    )
    def test_a_complaint_comes_while_it_is_typed(self, room: Room, text: str, said: str) -> None:
        field = room.page.reminders.fields[Kind.CANCEL_BY]
        type_over(field, text)
        assert said in field.complaint()
        QTest.keyClick(field.field, Qt.Key.Key_Return)
        assert field.value() == text
        assert room.chosen == Preferences()

    def test_two_kinds_are_kept_beside_each_other_and_one_goes_back_to_usual(
        self, room: Room
    ) -> None:
        enter(room.page.reminders.fields[Kind.TRIAL], "9")
        enter(room.page.reminders.fields[Kind.CARD_EXPIRES], "60")
        usual = [one for one in room.page.reminders.findChildren(QPushButton) if one.isVisible()]
        assert len(usual) == 2
        click(usual[0])
        by_kind = room.chosen.lead_times.by_kind
        assert (by_kind[Kind.TRIAL], by_kind[Kind.CARD_EXPIRES]) == ((7, 3, 1, 0), (60,))
        assert not usual[0].isVisible()

    def test_a_full_disk_keeps_what_was_typed(
        self, room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fill_disk(monkeypatch)
        field = room.page.reminders.fields[Kind.TRIAL]
        enter(field, "9")
        assert "disk is full" in field.complaint()
        assert field.value() == "9"

    def test_names_in_notifications_are_switched_on_and_off_again(self, room: Room) -> None:
        names = room.page.reminders.names
        assert not names.value()
        click(names)
        assert room.chosen.names_on_desktop
        room.undo()
        assert room.chosen == Preferences()
        assert not names.value()

    def test_a_full_disk_takes_the_tick_away_again(
        self, room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fill_disk(monkeypatch)
        names = room.page.reminders.names
        click(names)
        assert not names.value()
        assert "disk is full" in names.accessibleDescription()


class TestHours:
    def test_they_are_any_time_until_something_is_chosen(self, room: Room) -> None:
        hours = room.page.reminders.hours
        assert hours.not_before.value() is None
        assert not hours.quiet.value()
        assert not hours.begins.isVisible()

    def test_nothing_is_shown_before_a_time_and_that_is_taken_back(self, room: Room) -> None:
        field = room.page.reminders.hours.not_before
        enter(field, "9")
        assert room.chosen.hours == Hours(time(9))
        enter(field, "")
        assert room.chosen.hours == Hours()
        room.undo()
        assert field.value() == time(9)

    def test_quiet_hours_begin_with_the_night_and_are_moved(self, room: Room) -> None:
        hours = room.page.reminders.hours
        click(hours.quiet)
        assert room.chosen.hours.quiet == Span(time(22), time(7))
        assert hours.begins.isVisible()
        enter(hours.begins, "21.30")
        enter(hours.ends, "6 am")
        assert room.chosen.hours.quiet == Span(time(21, 30), time(6))
        click(hours.quiet)
        assert room.chosen == Preferences()
        assert not hours.begins.isVisible()

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("soon", "“soon” is not a time of day"),
            ("", "Write a time of day"),
            ("7", "leave no time"),
        ],
    )
    def test_what_cannot_be_is_complained_about_and_not_saved(
        self, room: Room, text: str, said: str
    ) -> None:
        hours = room.page.reminders.hours
        click(hours.quiet)
        enter(hours.begins, text)
        assert said in hours.begins.complaint()
        assert room.chosen.hours.quiet == Span(time(22), time(7))

    def test_a_time_that_was_refused_is_saved_once_the_other_one_lets_it(self, room: Room) -> None:
        hours = room.page.reminders.hours
        click(hours.quiet)
        enter(hours.begins, "7")
        enter(hours.ends, "9")
        assert room.chosen.hours.quiet == Span(time(7), time(9))
        assert hours.begins.complaint() == ""

    def test_a_full_disk_takes_the_tick_away_again(
        self, room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fill_disk(monkeypatch)
        hours = room.page.reminders.hours
        click(hours.quiet)
        assert not hours.quiet.value()
        assert "disk is full" in hours.not_before.complaint()


class TestElsewhere:
    """The calendar file: switched on with a place, and told how it fares."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        return tmp_path / "days.ics"

    def switch_on(self, room: Room, file: Path) -> None:
        section = room.page.elsewhere
        click(section.kept)
        save_as(section, file)

    def test_it_is_off_until_it_is_switched_on_with_a_place(self, full: Room, file: Path) -> None:
        section = full.page.elsewhere
        assert not section.kept.value()
        assert not section.choose.isVisible()
        self.switch_on(full, file)
        assert full.chosen == Preferences(calendar_file=str(file), calendar_language="en")
        assert section.kept.value()
        assert section.place.text() == str(file)
        assert section.state.text().startswith("It is up to date. It was last written on ")
        events = read(file.read_bytes())
        assert all(one.summary.startswith("A decision is due by ") for one in events)
        assert events

    def test_without_a_place_it_stays_off(self, room: Room) -> None:
        section = room.page.elsewhere
        click(section.kept)
        asking = section.findChild(QFileDialog)
        assert asking is not None
        asking.reject()
        assert not section.kept.value()
        assert room.chosen == Preferences()

    def test_names_are_switched_on_and_off_again(self, full: Room, file: Path) -> None:
        self.switch_on(full, file)
        click(full.page.elsewhere.named)
        assert b"Gym" in file.read_bytes()
        full.undo()
        assert not full.page.elsewhere.named.value()
        assert b"Gym" not in file.read_bytes()

    def test_switched_off_the_file_stays_and_is_left_alone(self, full: Room, file: Path) -> None:
        self.switch_on(full, file)
        before = file.read_bytes()
        click(full.page.elsewhere.kept)
        assert full.chosen.calendar_file is None
        assert not full.page.elsewhere.choose.isVisible()
        assert full.page.elsewhere.state.text() == ""
        full.services.subscriptions.remove("Gym")
        full.page.renew()
        assert file.read_bytes() == before

    def test_a_place_that_is_gone_is_one_sentence_and_tried_again(
        self, full: Room, tmp_path: Path
    ) -> None:
        folder = tmp_path / "stick"
        folder.mkdir()
        self.switch_on(full, folder / "days.ics")
        (folder / "days.ics").unlink()
        folder.rmdir()
        full.page.renew()
        state = full.page.elsewhere.state
        assert state.text() == (
            f"There is no folder {folder}; make it first. It is tried again by itself."
        )
        folder.mkdir()
        click(state.findChildren(QPushButton)[-1])
        assert state.text().startswith("It is up to date.")
        assert read((folder / "days.ics").read_bytes())

    def test_a_full_disk_leaves_it_as_it_was(
        self, room: Room, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fill_disk(monkeypatch)
        section = room.page.elsewhere
        click(section.named)
        assert not section.named.value()
        assert "disk is full" in section.news.text()
        self.switch_on(room, file)
        assert not section.kept.value()

    def test_a_calendar_that_is_exported_once_has_names(self, full: Room, file: Path) -> None:
        section = full.page.elsewhere
        click(section.export)
        save_as(section, file)
        assert section.news.text() == "Saved as days.ics."
        assert all(one.summary.startswith("Gym: ") for one in read(file.read_bytes()))
        assert full.chosen == Preferences()


class TestChoices:
    def test_the_home_currency(self, full: Room) -> None:
        choice = full.page.money.currency
        assert choice.itemText(0) == "As usual here: GBP"
        assert choice.itemText(2) == "EUR"
        choice.put("CHF")
        choice.edited.emit()
        assert full.chosen.home_currency == "CHF"
        full.undo()
        assert full.chosen == Preferences()
        assert choice.value() is None

    def test_the_start_of_the_week(self, room: Room) -> None:
        choice = room.page.money.week_start
        assert choice.currentText() == "As usual here: Monday"
        choice.put(WeekStart.SUNDAY)
        choice.edited.emit()
        assert room.chosen.week_start is WeekStart.SUNDAY
        room.undo()
        assert choice.currentText() == "As usual here: Monday"

    def test_the_look_changes_at_once_and_back(self, room: Room) -> None:
        appearance = room.page.appearance.appearance
        dark = next(one for one in appearance.findChildren(QWidget) if _name(one) == "Dark")
        click(dark)
        assert room.workspace.kept.settings.appearance == "dark"
        room.undo()
        looks = [room.workspace.kept.settings.appearance]
        room.workspace.undo.stack.redo()
        assert [*looks, room.workspace.kept.settings.appearance] == ["system", "dark"]

    def test_the_language_is_kept_for_the_next_start(self, room: Room) -> None:
        language = room.page.appearance.language
        language.put("de")
        language.edited.emit()
        assert room.workspace.kept.settings.language == "de"
        room.undo()
        assert language.value() == "system"


class TestData:
    def test_it_is_told_where_and_how_much(self, full: Room, tmp_path: Path) -> None:
        data = full.page.data
        assert data.place.text() == str(tmp_path / "data")
        assert data.room.text().endswith("in 1 file")
        assert data.trash.text() == "1 subscription"
        full.services.subscriptions.restore_removed("Old")
        full.page.renew()
        assert data.trash.text() == "Empty"
        assert not data.show_trash.isVisible()

    def test_the_trash_has_a_door(self, full: Room) -> None:
        click(full.page.data.show_trash)
        doors = full.workspace.doors
        assert isinstance(doors, FakeDoors)
        assert doors.opened == [("page", PageName.SUBSCRIPTIONS)]
        assert full.workspace.kept.settings.chip == "trash"

    def test_the_trash_is_emptied_after_one_question_and_a_backup(self, full: Room) -> None:
        data = full.page.data
        click(data.empty_trash)
        (dialog,) = full.page.window().findChildren(DeletingDialog)
        click(dialog.do)
        assert data.trash.text() == "Empty"
        assert not data.empty_trash.isVisible()
        assert [one.entry.name for one in full.services.subscriptions.listed(everything=True)] == [
            "Gym"
        ]
        (backup,) = (full.services.maintenance.folder() / "backups").iterdir()
        assert "before-deleting" in backup.name

    def test_a_backup_is_one_file_with_everything(self, full: Room, tmp_path: Path) -> None:
        data, path = full.page.data, tmp_path / "all.zip"
        fill(tmp_path / "data")
        click(data.back_up)
        save_as(data, path)
        assert data.news.text() == "Backed up as all.zip, with 2 subscriptions."
        assert {"subtrack.db", EVIDENCE, RECORD, SIGNATURE} < set(contents(path))

    def test_a_backup_takes_no_other_files_place(self, full: Room, tmp_path: Path) -> None:
        data, path = full.page.data, tmp_path / "all.zip"
        path.write_bytes(b"mine")
        click(data.back_up)
        save_as(data, path)
        assert "is there already" in data.news.text()
        assert path.read_bytes() == b"mine"

    def test_restoring_has_a_door(self, room: Room) -> None:
        click(room.page.data.restore)
        doors = room.workspace.doors
        assert isinstance(doors, FakeDoors)
        assert doors.opened == [("restore", None)]

    def test_a_sample_is_not_the_place_to_restore_into(
        self, workspace: Workspace, qtbot: QtBot
    ) -> None:
        shown = Room(replace(workspace, is_own=False), qtbot)
        assert not shown.page.data.restore.isVisibleTo(shown.page)

    def test_everything_goes_out_to_a_file(self, full: Room, tmp_path: Path) -> None:
        data = full.page.data
        for times in range(2):
            click(data.export)
            save_as(data, tmp_path / "book.json")
            assert data.news.text().startswith("Saved as book.json.")
            assert ("is now book.json.1" in data.news.text()) == bool(times)
            full.services.subscriptions.edit("Gym", Draft(note="changed"))

    def test_a_table_goes_out_where_its_kind_is_chosen(self, full: Room, tmp_path: Path) -> None:
        click(full.page.data.export)
        asking = full.page.data.findChild(QFileDialog)
        assert asking is not None
        asking.selectNameFilter("Table for spreadsheets (*.csv)")
        asking.filterSelected.emit("Table for spreadsheets (*.csv)")
        save_as(full.page.data, tmp_path / "book")
        assert full.page.data.news.text() == "Saved as book.csv."
        assert (tmp_path / "book.csv").read_bytes().startswith(b"id,uid,name,")

    def test_a_folder_that_is_not_there_is_one_sentence(self, full: Room, tmp_path: Path) -> None:
        click(full.page.data.export)
        asking = full.page.data.findChild(QFileDialog)
        assert asking is not None
        asking.fileSelected.emit(str(tmp_path / "nowhere" / "book.json"))
        assert "There is no folder" in full.page.data.news.text()
        asking.reject()

    def test_the_database_is_looked_through(self, full: Room) -> None:
        click(full.page.data.check)
        assert full.page.data.news.text() == "The database is sound."

    def test_import_has_a_door(self, room: Room) -> None:
        click(room.page.data.take_in)
        doors = room.workspace.doors
        assert isinstance(doors, FakeDoors)
        assert doors.opened == [("import", None)]

    @pytest.mark.skipif(sys.platform != "linux", reason="one platform shows that it is asked")
    def test_the_folder_is_opened_or_it_is_said(self, full: Room) -> None:
        opened: list[QUrl] = []
        handler = _Handler(opened)
        QDesktopServices.setUrlHandler("file", handler, "open")  # type: ignore[arg-type] # the stub is wrong
        try:
            click(full.page.data.open_folder)
        finally:
            QDesktopServices.unsetUrlHandler("file")
        assert [Path(one.toLocalFile()) for one in opened] == [full.services.maintenance.folder()]


class _Handler(QWidget):
    def __init__(self, opened: list[QUrl]) -> None:
        super().__init__()
        self._opened = opened

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self._opened.append(url)


class TestAbout:
    def test_licences_are_read_when_they_are_opened(self, room: Room) -> None:
        about = room.page.about
        assert about.text.toPlainText() == ""
        about.licences.open()
        said = about.text.toPlainText()
        for part, licence in (
            ("PySide6_Essentials", "LGPL"),
            ("fpdf2", "LGPL"),
            ("sqlmodel", "MIT"),
        ):
            line = next(one for one in said.splitlines() if one.startswith(part))
            assert licence in line


class TestPage:
    def test_the_index_leads_to_each_section_and_follows_scrolling(self, room: Room) -> None:
        index, bar = room.page.index, room.page.sheet.verticalScrollBar()
        assert index.marked() == 0
        words = index.findChildren(QWidget)
        money = next(one for one in words if _name(one) == "Currency and week")
        click(money)
        assert index.marked() == room.page.sections().index(room.page.money)
        assert bar.value() == room.page.money.y()
        assert room.page.money.currency.hasFocus()
        bar.setValue(0)
        assert index.marked() == 0

    def test_a_narrow_page_has_no_index(self, room: Room) -> None:
        room.page.resize(600, 500)
        assert not room.page.index.isVisible()

    def test_everything_has_a_name_and_is_reached(self, full: Room) -> None:
        for card in full.cards():
            card.card.pencil.click()
        full.page.about.licences.open()
        assert list(faults(full.page)) == []


def _name(widget: QWidget) -> str:
    return widget.accessibleName()
