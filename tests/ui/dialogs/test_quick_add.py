"""The one line, by keyboard, over the real records."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import StorageError
from subtrack.domain.money import Money
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import Draft
from subtrack.ui.dialogs.quick_add import QuickAddDialog
from subtrack.ui.workspace import Workspace
from tests.ui.fitting import cut_texts
from tests.ui.making import FakeDoors, a_workspace
from tests.ui.walking import faults


class Quick:
    """A dialog as a person uses it."""

    def __init__(self, workspace: Workspace, qtbot: QtBot, text: str = "") -> None:
        self.window = QWidget()
        self.window.resize(1000, 700)
        qtbot.addWidget(self.window)
        self.workspace = workspace
        self.dialog = QuickAddDialog(workspace, self.window, text=text)
        self.window.show()
        self.dialog.open()
        self.settle()

    def settle(self) -> None:
        """Let what is waited for come at once."""
        self.dialog.quick.newest.hurry()
        QApplication.processEvents()

    def type(self, text: str) -> None:
        line = self.dialog.quick.line
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)
        self.settle()

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.dialog.quick.line.selectAll()
        self.dialog.quick.line.paste()
        self.settle()

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        QTest.keyClick(self.dialog.focusWidget(), key, modifier)

    def buttons(self) -> Iterator[QPushButton]:
        return (one for one in self.dialog.findChildren(QPushButton) if one.isVisible())

    def click(self, words: str) -> None:
        button = next(one for one in self.buttons() if one.accessibleName() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def parts(self) -> str:
        return self.dialog.quick.parts.text()

    def doubts(self) -> str:
        labels = self.dialog.quick.doubts.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())

    def reason(self) -> str:
        return self.dialog.foot.reason()

    def entries(self) -> list[Subscription]:
        return [one.entry for one in self.workspace.services.subscriptions.listed()]


@pytest.fixture
def quick(workspace: Workspace, qtbot: QtBot) -> Quick:
    return Quick(workspace, qtbot)


def test_a_line_is_understood_while_it_is_typed_and_enter_adds_it(quick: Quick) -> None:
    assert quick.parts() == ""
    quick.type("Netflix 13.99 EUR monthly from 5 Dec, trial 14d")
    assert quick.parts() == (
        "name Netflix, price 13.99 EUR, how often every month, start Sat 5 Dec, "
        "end of the trial Sat 19 Dec, provider Netflix"
    )
    assert "The trial ends on Sat 19 Dec, then 13.99 EUR is charged." in (
        quick.dialog.quick.live.text()
    )
    assert quick.reason() == ""
    quick.press(Qt.Key.Key_Return)
    assert not quick.dialog.isVisible()
    (entry,) = quick.entries()
    assert (entry.name, entry.contract.trial_ends) == ("Netflix", date(2026, 12, 19))
    assert entry.particulars.provider == "netflix"
    quick.workspace.undo.stack.undo()
    assert quick.entries() == []


def test_german_is_understood_too(tmp_path: Path, qtbot: QtBot) -> None:
    quick = Quick(a_workspace(tmp_path / "data", locale="de_DE"), qtbot)
    quick.paste("Spotify Family 17,99 € im Monat ab 14.12., Kündigungsfrist 1 Monat")
    assert "price 17,99 EUR" in quick.parts()
    quick.press(Qt.Key.Key_Return)
    (entry,) = quick.entries()
    assert entry.contract.prices.prices[-1].money == Money(1799, "EUR")
    assert entry.contract.billing[-1].anchor == date(2026, 12, 14)


def test_what_is_missing_is_said_and_nothing_is_added(quick: Quick) -> None:
    quick.type("Gym 24.90 monthly")
    assert quick.reason() == "Still missing: first charge."
    assert "first charge?" in quick.parts()
    assert "price (assumed) 24.90 GBP" in quick.parts()
    quick.press(Qt.Key.Key_Return)
    assert quick.dialog.isVisible()
    assert quick.entries() == []
    QTest.keyClicks(quick.dialog.quick.line, " from 7 Dec")
    quick.press(Qt.Key.Key_Return)
    assert [one.name for one in quick.entries()] == ["Gym"]


def test_enter_waits_for_the_newest_reading(quick: Quick) -> None:
    quick.type("Gym 24.90 monthly")
    QTest.keyClicks(quick.dialog.quick.line, " from 7 Dec")
    quick.press(Qt.Key.Key_Return)
    assert [one.name for one in quick.entries()] == ["Gym"]


def test_of_several_meanings_one_is_chosen(quick: Quick) -> None:
    quick.type("Gym 24.90 GBP biweekly from 5/12 whatnot")
    words = {one.accessibleName() for one in quick.buttons()}
    assert {"every 2 weeks", "first charge: Sat 5 Dec", "first charge: Wed 12 May 2027"} <= words
    quick.click("first charge: Wed 12 May 2027")
    quick.click("every 2 weeks")
    assert "first charge Wed 12 May 2027" in quick.parts()
    assert quick.dialog.focusWidget() is quick.dialog.quick.line
    quick.press(Qt.Key.Key_Return)
    (entry,) = quick.entries()
    assert entry.contract.billing[-1].anchor == date(2027, 5, 12)


def test_the_dialog_grows_with_what_is_open(quick: Quick) -> None:
    before = quick.dialog.height()
    quick.type("Gym 1.299 GBP biweekly from 5/12 whatnot, trial 3/4")
    QApplication.processEvents()
    assert before < quick.dialog.height() < quick.window.height()
    for button in quick.buttons():
        assert button.height() >= button.sizeHint().height()


@pytest.mark.parametrize(
    "text",
    [
        "x" * 3000,
        "Gym 5 EUR monthly " + "lorem ipsum dolor " * 160,
        "1.299 5/12 biweekly 3/4 " * 120,
        "Apple 1.299 5/12 biweekly 3/4 " + "lorem " * 400 + "; whatnot" * 60,
    ],
)
def test_a_pasted_text_leaves_the_buttons_in_the_window(quick: Quick, text: str) -> None:
    before = quick.dialog.size()
    quick.paste(text)
    QApplication.processEvents()
    assert quick.dialog.width() == before.width()
    assert quick.dialog.height() < quick.window.height()
    assert list(cut_texts(quick.dialog)) == []
    quick.paste("Gym 24.90 GBP monthly from 7 Dec")
    QApplication.processEvents()
    assert quick.dialog.size() == before


def test_of_many_questions_the_next_follows_an_answer(quick: Quick) -> None:
    quick.paste("Gym 1.299 GBP biweekly whatnot biweekly from 5/12 whatnot, trial 3/4")
    assert "and 1 more" in quick.doubts()
    assert "“trial 3/4”" not in quick.doubts()
    quick.click("every 2 weeks")
    assert "more" not in quick.doubts()
    assert "“trial 3/4”" in quick.doubts()


def test_what_is_left_out_is_quoted_in_part(quick: Quick) -> None:
    quick.paste("biweekly ".join(["x" * 90 + " "] * 7))
    assert quick.doubts().count(f"“{'x' * 40}…”") == 4
    assert "and 2 more" in quick.doubts()


def test_which_record_is_meant_can_be_said(quick: Quick) -> None:
    quick.type("Apple 9.99 GBP monthly from 7 Dec")
    assert "provider" not in quick.parts()
    quick.click("Apple Music")
    assert "provider Apple Music" in quick.parts()
    quick.type("Apple 9.99 GBP monthly from 8 Dec")
    assert "provider Apple Music" in quick.parts()


def test_the_form_goes_on_with_what_was_understood(quick: Quick) -> None:
    quick.type("Gym 24.90 GBP monthly")
    quick.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not quick.dialog.isVisible()
    assert isinstance(quick.workspace.doors, FakeDoors)
    ((door, draft),) = quick.workspace.doors.opened
    assert door == "add"
    assert isinstance(draft, Draft)
    assert (draft.name, draft.price) == ("Gym", "24.90")


def test_leaving_asks_where_a_line_would_be_lost(quick: Quick) -> None:
    quick.type("Gym")
    quick.press(Qt.Key.Key_Escape)
    assert quick.dialog.isVisible()
    quick.click("Go on editing")
    assert quick.dialog.focusWidget() is quick.dialog.quick.line
    quick.type("")
    quick.press(Qt.Key.Key_Escape)
    assert not quick.dialog.isVisible()


def test_a_failed_save_keeps_the_line(quick: Quick, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_draft: Draft) -> object:
        raise StorageError("The disk is full, so nothing was changed.")

    quick.type("Gym 24.90 GBP monthly from 7 Dec")
    with monkeypatch.context() as patch:
        patch.setattr(quick.workspace.services.subscriptions, "add", full)
        quick.press(Qt.Key.Key_Return)
    assert quick.dialog.quick.failure.text().startswith("The disk is full")
    assert quick.dialog.quick.line.text() == "Gym 24.90 GBP monthly from 7 Dec"
    quick.press(Qt.Key.Key_Return)
    assert len(quick.entries()) == 1


def test_it_opens_with_a_text_to_type_on(workspace: Workspace, qtbot: QtBot) -> None:
    quick = Quick(workspace, qtbot, "Gym 24.90 GBP monthly from 7 Dec")
    line = quick.dialog.quick.line
    assert (line.selectedText(), line.cursorPosition()) == ("", len(line.text()))
    assert quick.reason() == ""


def test_markup_and_long_lines_are_only_text(quick: Quick) -> None:
    quick.type('"<b>Gym</b>" 24.90 GBP monthly from 7 Dec')
    assert "name <b>Gym</b>" in quick.parts()
    quick.dialog.quick.line.setText(f'"{"x" * 3000}" 5 EUR monthly')
    quick.settle()
    assert quick.dialog.isVisible()
    assert "\n".join(faults(quick.dialog)) == ""
