"""Stories through the real window, the real database and the real records."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Protocol

import pypdfium2
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.domain.decisions import Answer
from subtrack.domain.subscription import Subscription
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
        line = "Gym 24.90 EUR monthly from 5 Jan 2026, notice 1m"
        person.type("A subscription in one line", line)
        person.wait(lambda: "Cancel by" in person.spoken())
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
        person.wait(lambda: "Export waits" in person.spoken())
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
    ):
        person.type(name, text)
    country = next(one for one in person.front.findChildren(QComboBox) if one.isVisible())
    country.setFocus()
    QTest.keyClicks(country, "Germany")
    address = person.see(QPlainTextEdit, "Address, the country in the last line")
    address.setPlainText("Gym Company\nGym Street 2\n10115 Berlin\nGermany")
    person.wait(lambda: "Export waits" not in person.spoken())


def _answer(asked: QFileDialog, path: Path) -> None:
    (name,) = (one for one in asked.findChildren(QLineEdit) if one.isVisible())
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)


def _cell(table: QTableView, row: int = 0) -> QModelIndex:
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
