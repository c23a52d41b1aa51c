"""The record dialog: a record is written and changed, checked as one types, and nothing is lost."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import resources
from subtrack.domain.catalog import Provenance
from subtrack.ui.records.edit_dialog import RecordDialog
from subtrack.ui.records.field import RecordField
from subtrack.ui.records.form import RecordForm
from subtrack.ui.workspace import Workspace
from tests.adapters.record_samples import SOUND
from tests.ui.making import FakeDoors
from tests.ui.walking import alike, faults, name_of

_HEAD, _SOURCES = SOUND.split("[[routes]]")[0], f"[[sources]]{SOUND.split('[[sources]]')[1]}"
SHIPPED = sorted((resources() / "providers").glob("*.toml"))


class Room:
    """A dialog over a window, and what one does in it."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, slug: str | None = None) -> None:
        self.workspace = workspace
        self.window = QWidget()
        self.window.resize(1200, 900)
        qtbot.addWidget(self.window)
        self.dialog = RecordDialog(workspace, self.window, slug)
        self.dialog.open()

    @property
    def form(self) -> RecordForm:
        return self.dialog.form

    def type(self, field: RecordField, text: str) -> None:
        widget = field.editor.field
        assert isinstance(widget, QLineEdit | QPlainTextEdit)
        widget.selectAll()
        QTest.keyClicks(widget, text)

    def fill(self) -> None:
        """Write down the least that a record needs."""
        self.type(self.form.field("name"), "My gym")
        self.type(self.form.field("website"), "https://www.gym.example.org")
        channel, _, steps, *_ = self.form.routes.members[0].fields
        assert channel.place == "channel"
        self.type(steps, "Write to the desk | Desk")
        self.type(self.form.sources.members[0].fields[0], "https://gym.example.org/terms")

    def save(self) -> None:
        QTest.mouseClick(self.dialog.foot.deed, Qt.MouseButton.LeftButton)

    def kept(self, slug: str) -> dict[str, Any]:
        return self.workspace.services.own_records.begun(slug)


@pytest.fixture
def room(qtbot: QtBot, workspace: Workspace) -> Room:
    return Room(qtbot, workspace)


def test_a_new_record_says_what_it_needs_and_complains_of_nothing_yet(room: Room) -> None:
    assert room.dialog.foot.reason() == "Name: is missing"
    assert not room.dialog.foot.deed.isEnabled()
    assert not [one for one in room.form.fields if one.complaint.text()]


def test_a_new_record_is_written_and_guides(room: Room) -> None:
    room.fill()
    assert room.form.field("domains").editor.value() == ("gym.example.org",)
    assert room.dialog.foot.reason() == ""
    room.save()
    assert not room.dialog.isVisible()
    services = room.workspace.services
    record = services.browsing.record("my-gym")
    assert record.listing.provenance is Provenance.YOURS
    assert record.listing.checked == date(2026, 11, 22)
    (step,) = record.routes[0].steps
    assert (step.do, step.where) == ("Write to the desk", "Desk")
    assert isinstance(room.workspace.doors, FakeDoors)
    assert room.workspace.doors.opened == [("provider", "my-gym")]
    room.workspace.undo.stack.undo()
    assert "my-gym" not in {one.slug for one in services.browsing.found("")}


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        ("website", "javascript:alert(1)", "is not an https address"),
        ("website", "data:text/html,x", "is not an https address"),
        ("name", "<b>Gym</b>", "Has markup"),
        ("domains", "com", "is not a domain"),
        ("terms.notice", "soon", "is not an ISO 8601 duration"),
        ("terms.trial_days", "many", "is not a count of days"),
        ("contact.email", "a@b", "is not an e-mail address"),
        ("checked", "someday", "is not a day"),
        ("checked", "2036-11-01", "Is a day in the future; it can be today at the latest"),
    ],
)
def test_what_cannot_be_right_is_said_at_its_field(
    room: Room, place: str, text: str, said: str
) -> None:
    room.fill()
    field = room.form.field(place)
    room.type(field, text)
    assert said in field.complaint.text()
    assert not room.dialog.foot.deed.isEnabled()


def test_a_day_that_cannot_be_read_is_told_once_and_with_what_would_do(room: Room) -> None:
    room.fill()
    field = room.form.field("checked")
    room.type(field, "someday")
    assert field.complaint.text().startswith("“someday” is not a day. Write one like 22 Nov 2026")
    assert field.complaint.text().count("is not a day") == 1


def test_faults_of_steps_and_sources_are_said_at_theirs(room: Room) -> None:
    room.fill()
    way, source = room.form.routes.members[0], room.form.sources.members[0]
    steps, numbers = way.fields[2], way.fields[3]
    room.type(steps, "<i>Sign in</i>")
    assert "Has markup" in steps.complaint.text()
    room.type(numbers, "7")
    assert "There is no source 7" in numbers.complaint.text()
    source.unwanted.emit()
    assert "There is no source" not in room.form.sources.complaint.text()
    assert "0 members" in room.form.sources.complaint.text()
    room.form.sources.add.click()
    assert len(room.form.sources.members) == 1


def test_lengths_are_written_as_the_format_has_them(room: Room) -> None:
    room.fill()
    room.type(room.form.field("terms.notice"), "1m")
    room.save()
    assert room.kept("my-gym")["terms"] == {"notice": "P1M"}


@pytest.mark.slow
def test_every_shipped_record_fits_the_form_and_nothing_of_it_is_lost(
    qtbot: QtBot, workspace: Workspace
) -> None:
    form = RecordForm(workspace.look, workspace.speech)
    qtbot.addWidget(form)
    for path in SHIPPED[::12]:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        assert form.fits(table), path
        form.show_table(table)
        assert form.table() == table, path
        for field in form.fields:
            field.touched = True
        for member in (*form.routes.members, *form.sources.members):
            for field in member.fields:
                field.touched = True
        form.routes._touched = form.sources._touched = True
        found = form.table()
        assert _without_dots(found) == _without_dots(table), path


def _without_dots(table: dict[str, Any]) -> dict[str, Any]:
    """Leave out what a comma or a length may write otherwise; compare all else."""
    return {key: value for key, value in table.items() if value not in ([], {})}


def test_a_shipped_record_is_changed_into_the_persons_own(
    qtbot: QtBot, workspace: Workspace
) -> None:
    room = Room(qtbot, workspace, "netflix")
    before = room.kept("netflix")
    room.type(room.form.field("contact.phone"), "+49 30 123456")
    room.save()
    after = room.kept("netflix")
    assert after["contact"].pop("phone") == "+49 30 123456"
    assert after == before


def test_the_text_has_what_the_form_does_not_and_leads_back(room: Room) -> None:
    room.fill()
    room.dialog.views.chosen.emit("text")
    text = room.dialog.text.toPlainText()
    assert 'name = "My gym"' in text
    room.dialog.text.setPlainText(text + "\n[[faq]]\nq = 'Why?'\na = 'Because.'\n")
    assert room.dialog.foot.reason() == ""
    room.dialog.views.chosen.emit("form")
    room.type(room.form.field("name"), "Our gym")
    room.save()
    kept = room.kept("our-gym")
    assert (kept["name"], kept["faq"]) == ("Our gym", [{"q": "Why?", "a": "Because."}])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nonsense", "the file is not TOML"),
        (SOUND.replace('"My gym"', "7"), "name: is not a text"),
        ("routes = 3\n" + _HEAD + _SOURCES, "routes: is not a list"),
        ("a = " + "[" * 100_000, "the file is not TOML"),
    ],
)
def test_a_text_that_the_form_cannot_show_stays_text(room: Room, text: str, said: str) -> None:
    room.dialog.views.chosen.emit("text")
    room.dialog.text.setPlainText(text)
    assert said in room.dialog.foot.reason()
    room.dialog.views.chosen.emit("form")
    assert room.dialog.text.isVisible()
    assert "The form cannot show this" in room.dialog.foot.reason()
    assert not room.dialog.foot.deed.isEnabled()


def test_leaving_asks_where_something_would_be_lost(room: Room) -> None:
    room.type(room.form.field("name"), "x")
    room.dialog.reject()
    assert room.dialog.foot.is_asking()
    assert room.dialog.isVisible()


def test_fields_of_several_ways_and_sources_are_told_apart(room: Room) -> None:
    room.form.routes.add.click()
    room.form.sources.add.click()
    assert list(alike(room.dialog)) == []
    page = room.form.routes.members[1].fields[1].editor.field
    assert name_of(page) == "Way 2: Page"
    room.form.routes.members[0].remove.click()
    assert name_of(page) == "Way 1: Page"


def test_the_dialog_is_sound_to_readers(room: Room) -> None:
    assert list(faults(room.dialog)) == []
