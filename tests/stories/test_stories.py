"""Five stories through the real window, the real database and the real records."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Protocol

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.domain.decisions import Answer
from subtrack.domain.subscription import Subscription
from tests.benchmarks.engine import book
from tests.services.making import draft
from tests.stories.person import Person, at_the_window

TODAY = date(2026, 11, 22)


class Enter(Protocol):
    def __call__(self, story: str) -> AbstractContextManager[Person]: ...


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


@pytest.fixture
def enter(qtbot: QtBot, paths: Paths) -> Enter:
    return lambda story: at_the_window(qtbot, paths, TODAY, story)


def kept(paths: Paths) -> dict[str, Subscription]:
    """Give what lies in the database by name, as another program would read it."""
    seen = Services(paths, lambda: TODAY).subscriptions.listed(everything=True)
    return {one.entry.name: one.entry for one in seen}


def test_from_a_first_start_to_a_first_letter(enter: Enter, paths: Paths, tmp_path: Path) -> None:
    with enter("first-letter") as person:
        person.picture()
        question = "What do you pay for again and again?"
        person.type(question, "Gym 24.90 EUR monthly from 5 Jan 2026, notice 1m")
        person.picture()
        person.press(Qt.Key.Key_Return)
        person.wait(lambda: "Gym" in kept(paths))
        person.control(Qt.Key.Key_2)
        table = person.table()
        person.wait(lambda: table.model().rowCount() == 1)
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(_cell(table)).center()
        )
        person.click("Letter")
        person.wait(lambda: "Export waits" in person.texts())
        person.picture()
        _fill_in(person)
        person.click("Export PDF…")
        path = tmp_path / "letter.pdf"
        asked = person.see_file_dialog()
        _answer(asked, path)
        person.wait(path.exists)
        person.picture()
    text = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
    assert "Cancellation of Gym" in text
    assert "Gym Company" in text
    assert "Your Name" in text


def _fill_in(person: Person) -> None:
    for name, text in (
        ("Name", "Your Name"),
        ("Street and number", "Your Street 1"),
        ("Postcode", "10115"),
        ("Town", "Berlin"),
        ("Country", "DE"),
    ):
        person.type(name, text)
    address = person.see(QPlainTextEdit, "Address, the country in the last line")
    address.setPlainText("Gym Company\nGym Street 2\n10115 Berlin\nGermany")
    person.wait(lambda: "Export waits" not in person.texts())


def _answer(asked: QFileDialog, path: Path) -> None:
    (name,) = (one for one in asked.findChildren(QLineEdit) if one.isVisible())
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)


def _cell(table, row: int = 0):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
    return table.model().index(row, 0)


def test_a_trial_is_answered_from_today(enter: Enter, paths: Paths) -> None:
    trial = draft("Trial", "9.99 EUR", started="2026-11-17", trial_ends="2026-11-24")
    Services(paths, lambda: TODAY).subscriptions.add(trial)
    with enter("trial") as person:
        person.wait(lambda: "1 to decide" in person.texts())
        person.picture()
        person.click("Keep")
        person.wait(lambda: kept(paths)["Trial"].decisions)
        assert kept(paths)["Trial"].decisions[0].answer is Answer.KEEP
        person.wait(lambda: "Nothing to decide" in person.texts())
        person.picture()
        person.control(Qt.Key.Key_Z)
        person.wait(lambda: not kept(paths)["Trial"].decisions)
        person.wait(lambda: "1 to decide" in person.texts())


def test_a_bad_amount_is_complained_about_and_put_right(enter: Enter, paths: Paths) -> None:
    services = Services(paths, lambda: TODAY)
    services.subscriptions.add(draft("Thing", "9.99 EUR", first="2026-01-05"))
    with enter("bad-amount") as person:
        person.control(Qt.Key.Key_2)
        table = person.table()
        person.wait(lambda: table.model().rowCount() == 1)
        table.setFocus()
        table.selectRow(0)
        person.press(Qt.Key.Key_Return)
        person.wait(lambda: person.find(QLineEdit, "Price") is not None)
        person.type("Price", "12.9O")
        person.wait(lambda: "12.9O" in person.texts())
        save = person.see(QAbstractButton, "Save")
        assert not save.isEnabled()
        person.picture()
        assert kept(paths)["Thing"].contract.prices.prices[-1].money.amount == "9.99"
        person.type("Price", "12.90")
        person.click("Save")
        person.wait(lambda: len(kept(paths)["Thing"].contract.prices.prices) > 0)
        person.wait(lambda: _last_price(paths) == "12.90")


def _last_price(paths: Paths) -> str:
    return kept(paths)["Thing"].contract.prices.prices[-1].money.amount


def test_what_was_deleted_comes_back_and_stays_over_a_restart(enter: Enter, paths: Paths) -> None:
    services = Services(paths, lambda: TODAY)
    for name in ("First", "Second"):
        services.subscriptions.add(draft(name, first="2026-01-05"))
    before = kept(paths)
    with enter("delete") as person:
        person.control(Qt.Key.Key_2)
        table = person.table()
        person.wait(lambda: table.model().rowCount() == 2)
        table.setFocus()
        person.control(Qt.Key.Key_A)
        person.press(Qt.Key.Key_Delete)
        person.wait(lambda: all(one.removed_on for one in kept(paths).values()))
        person.picture()
        person.control(Qt.Key.Key_Z)
        person.wait(lambda: not any(one.removed_on for one in kept(paths).values()))
    with enter("restart") as person:
        table = person.table()
        person.wait(lambda: table.model().rowCount() == 2)
        person.picture()
    assert kept(paths) == before


def test_ten_thousand_rows_are_filtered_as_one_types(
    enter: Enter, paths: Paths, tmp_path: Path
) -> None:
    book(tmp_path / "book.json", 10_000)
    done = Services(paths, lambda: TODAY).transfer.take_in(tmp_path / "book.json")
    assert len(done.added) == 10_000
    named = json.loads((tmp_path / "book.json").read_text(encoding="utf-8"))["subscriptions"]
    wanted = [one for one in named if "777" in one["name"]]
    with enter("ten-thousand") as person:
        person.control(Qt.Key.Key_2)
        table = person.table()
        person.wait(lambda: table.model().rowCount() == 10_000)
        person.control(Qt.Key.Key_F)
        for letter in "777":
            person.press(Qt.Key(ord(letter)))
        person.wait(lambda: table.model().rowCount() == len(wanted))
        person.picture()
        person.press(Qt.Key.Key_Backspace)
        person.wait(lambda: table.model().rowCount() > len(wanted))
