"""Stories through the real window, the real database and the real records."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.domain.decisions import Answer
from subtrack.domain.money import Money
from subtrack.domain.prices import Price, PriceList
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import Draft
from subtrack.storage.connecting import DatabaseFile
from subtrack.storage.database import Database
from subtrack.storage.store import SqlStore
from tests.benchmarks.engine import contracts
from tests.services.making import draft
from tests.stories.person import Person, at_the_window
from tests.ui.walking import name_of

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
        person.click_row("Gym")
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
    assert "Kündigung: Gym" in text  # it goes to Germany
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
    person.press(Qt.Key.Key_Tab)
    assert person.focus.accessibleName() == "Country"
    person.write("Germany")
    address = person.see(QPlainTextEdit, "Address, the country in the last line")
    person.click_on(address.viewport(), address.viewport().rect().center())
    for line in ("Gym Company", "Gym Street 2", "10115 Berlin", "Germany"):
        person.write(line)
        person.press(Qt.Key.Key_Return)
    person.wait(lambda: "Export waits" not in person.spoken())


def _answer(asked: QFileDialog, path: Path) -> None:
    (name,) = (one for one in asked.findChildren(QLineEdit) if one.isVisible())
    name.setText(str(path))
    QTest.keyClick(name, Qt.Key.Key_Return)


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


def test_a_price_that_cannot_be_read_is_mended_and_the_change_taken_back(
    enter: Enter, paths: Paths
) -> None:
    for name, price in (("Gym", "24.90 EUR"), ("Radio", "5.99 EUR")):
        Services(paths, lambda: TODAY).subscriptions.add(draft(name, price, first="2026-01-05"))
    before = kept(paths)
    with enter("bad-price") as person:
        person.control(Qt.Key.Key_2)
        person.click_row("Gym")
        person.click("Edit")
        person.wait(lambda: person.front.windowTitle() == "Change Gym")
        person.type("Price", "cheap")
        complaint = "“cheap” is not an amount. Write digits, such as 12.99."
        person.wait(lambda: complaint in person.spoken())
        assert person.see(QLineEdit, "Price").accessibleDescription() == complaint
        assert "Look again at: price." in person.texts()
        person.picture()
        _try_to_save(person)
        assert person.see(QLineEdit, "Price").text() == "cheap"
        assert kept(paths) == before
        person.type("Price", "29.90")
        person.wait(lambda: complaint not in person.spoken())
        assert person.see(QRadioButton, "It changes on").isChecked()
        assert person.see(QLineEdit, "Day of the change").text() == "5 Dec 2026"
        person.picture()
        person.click("Save")
        person.wait(lambda: kept(paths) != before)
        person.wait(lambda: person.front is person.start.shell)
        person.picture()
        after = kept(paths)
        assert _prices(after["Gym"]) == [("24.90", None), ("29.90", date(2026, 12, 5))]
        assert after["Radio"] == before["Radio"]
        person.wait(lambda: person.cell("Gym", "Price").data() == "29.90 EUR")
        assert "Gym changed" in person.texts()
        person.control(Qt.Key.Key_Z)
        person.wait(lambda: person.cell("Gym", "Price").data() == "24.90 EUR")
        assert "Gym changed" not in person.texts()
        assert _prices(kept(paths)["Gym"]) == [("24.90", None)]
        person.picture()


def _try_to_save(person: Person) -> None:
    """Click what cannot be clicked, and press Return."""
    save = person.see(QPushButton, "Save")
    person.click_on(save, save.rect().center())
    person.press(Qt.Key.Key_Return)
    person.qtbot.wait(300)
    assert person.front.windowTitle() == "Change Gym"


def _prices(entry: Subscription) -> list[tuple[str, date | None]]:
    return [(one.money.amount, one.since) for one in entry.contract.prices.prices]


def test_what_was_deleted_is_restored_after_a_restart(enter: Enter, paths: Paths) -> None:
    _keep_two(paths)
    before = kept(paths)
    with enter("trash-1") as person:
        person.control(Qt.Key.Key_2)
        person.click_row("Lesson")
        person.press(Qt.Key.Key_Delete)
        person.wait(lambda: person.rows() == ["Gym"])
        assert "Lesson is in the trash" in person.texts()
        person.picture()
        person.control(Qt.Key.Key_Z)
        person.wait(lambda: "Lesson" in person.rows())
        assert kept(paths) == before
        assert person.chosen() == ["Lesson"]
        person.press(Qt.Key.Key_Delete)
        person.wait(lambda: person.rows() == ["Gym"])
    assert kept(paths)["Lesson"].removed_on == TODAY
    with enter("trash-2") as person:
        person.wait(lambda: person.rows() == ["Gym"])
        person.click("Trash 1")
        person.click_row("Lesson")
        person.picture()
        person.click("Restore")
        person.wait(lambda: "Lesson is out of the trash" in person.texts())
        person.wait(lambda: "There is nothing under Trash." in person.texts())
        person.wait(lambda: name_of(person.focus) == "Close the details")
        person.picture()
    with enter("trash-3") as person:
        person.wait(lambda: person.rows() == ["Gym", "Lesson"])
        person.click_row("Lesson")
        person.picture()
        person.wait(lambda: "Kept" in person.texts())
    assert kept(paths) == before


def _keep_two(paths: Paths) -> None:
    """Have two, one of them with a past and an answer."""
    services = Services(paths, lambda: TODAY)
    services.subscriptions.add(draft("Gym", "24.90 EUR", first="2026-01-05"))
    yearly = draft("Lesson", "49.00 EUR", every="1y", first="2024-12-20", notice="P1M")
    services.subscriptions.add(yearly)
    services.subscriptions.edit("Lesson", Draft(price="59.00", since=date(2025, 12, 20)))
    services.deciding.keep("Lesson")


@pytest.mark.slow
def test_ten_thousand_are_filtered_ordered_and_opened(enter: Enter, paths: Paths) -> None:
    _keep_many(paths)
    with enter("many") as person:
        person.control(Qt.Key.Key_2)
        person.wait(lambda: person.count() == 10_000)
        person.picture()
        person.control(Qt.Key.Key_F)
        person.write("radio")
        person.wait(lambda: person.count() == 1_000)
        assert all(name.startswith("Radio") for name in person.rows())
        person.click("Trial 100")
        person.click_heading("Price")
        person.picture()
        rows = person.rows()
        assert len(rows) == 100
        assert (rows[:2], rows[-1]) == (["Radio 8572", "Radio 2872"], "Radio 4272")
        person.control(Qt.Key.Key_F)
        person.press(Qt.Key.Key_Down)
        person.press(Qt.Key.Key_End)
        person.press(Qt.Key.Key_Return)
        person.wait(lambda: person.front.windowTitle() == "Change Radio 4272")
        person.press(Qt.Key.Key_Escape)
        person.wait(lambda: person.front is person.start.shell)
        person.control(Qt.Key.Key_F)
        person.press(Qt.Key.Key_Escape)
        person.wait(lambda: person.count() == 1_000)
        assert "Thing 2" in person.rows()
        assert person.chosen() == ["Radio 4272"]
        assert person.sees_row("Radio 4272")
        person.press(Qt.Key.Key_Escape)
        assert person.focus is person.table
        person.picture()


def _keep_many(paths: Paths) -> None:
    """Write 10,000, each at another price; a tenth are radios, and of these a tenth in a trial."""
    entries = []
    for number, contract in enumerate(contracts(10_000)):
        price = PriceList((Price(Money(500 + number * 7 % 10_000, "EUR")),))
        name = f"{'Radio' if number // 10 % 10 == 7 else 'Thing'} {number}"
        one = replace(contract, prices=price)
        entries.append(Subscription(uid=f"{number:032x}", name=name, contract=one))
    file = DatabaseFile(paths.database, paths.backups, sqlite3)
    SqlStore(Database(file)).write(entries)
