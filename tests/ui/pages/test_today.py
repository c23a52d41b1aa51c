"""Today, through its cards, keys and lists, over the sample household on 22 November 2026."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from subtrack.adapters.paths import Paths
from subtrack.compose import Services, sample_services
from subtrack.domain.dates import WeekStart
from subtrack.domain.decisions import Kind
from subtrack.services.deciding import Occurrence
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.pages.today import TodayPage
from subtrack.ui.pages.today_card import DecisionCard
from subtrack.ui.pages.today_desk import TodayDesk
from subtrack.ui.pages.today_inbox import GroupPiece, NothingToDecide
from subtrack.ui.pages.today_lists import KnownRow, ListRow
from subtrack.ui.pages.today_since import SincePanel
from subtrack.ui.pages.today_strip import StripCell
from subtrack.ui.pages.today_sums import Side
from subtrack.ui.widgets.amounts import AmountLines
from subtrack.ui.widgets.day_field import DayPopup
from subtrack.ui.widgets.reckoning import ReckoningPanel
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import TODAY, FakeDoors, a_workspace
from tests.ui.walking import faults

Opens = Callable[..., TodayPage]
WIDE, NARROW = (1300, 900), (1000, 700)


@pytest.fixture(scope="module")
def household(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample household once; tests work on copies."""
    paths = Paths(tmp_path_factory.mktemp("household"))
    sample_services(paths, lambda: TODAY)
    return paths.sample.data


@pytest.fixture
def home(tmp_path: Path, household: Path, qtbot: QtBot) -> Workspace:  # noqa: ARG001 - fonts
    shutil.copytree(household, tmp_path / "data")
    return a_workspace(tmp_path / "data")


@pytest.fixture
def open_page(qtbot: QtBot) -> Opens:
    """Open the page over a workspace, in a window of a size."""
    kept = list[TodayPage]()

    def opened(workspace: Workspace, size: tuple[int, int] = WIDE) -> TodayPage:
        page = TodayPage(workspace)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        settle()
        kept.append(page)  # the bot does not hold it
        return page

    return opened


def settle() -> None:
    """Let what is built step by step be built, and what goes be gone."""
    for _ in range(12):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cards(page: QWidget) -> list[DecisionCard]:
    desk = page.findChildren(TodayDesk)[0]
    return [one for one in desk.cards.shown() if isinstance(one, DecisionCard)]


def card(page: QWidget, name: str, kind: Kind | None = None) -> DecisionCard:
    return next(
        one
        for one in cards(page)
        if one.item.entry.name == name and kind in {None, one.item.deadline.kind}
    )


def names(page: QWidget) -> list[str]:
    return [one.item.entry.name for one in cards(page)]


def button(widget: QWidget, word: str) -> QAbstractButton:
    return next(
        one
        for one in widget.findChildren(QAbstractButton)
        if one.accessibleName() == word and one.isVisible()
    )


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)
    settle()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def turn(page: QWidget, view: str) -> list[ListRow]:
    click(button(page, view))
    return [one for one in page.findChildren(ListRow) if one.isVisible()]


class TestCards:
    def test_stand_in_groups_by_how_near_their_days_are(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page = open_page(home)
        column = page.findChildren(TodayDesk)[0].cards
        order: list[Any] = []
        for one in column.shown():
            if isinstance(one, GroupPiece):
                order.append(tuple(words(one)))
            elif isinstance(one, DecisionCard):
                order.append(one.item.entry.name)
        assert order[:9] == [
            ("Overdue",),
            "DIE ZEIT",
            "Vodafone Kabel",
            "o2 Mobil",
            "Sports club",
            ("Today", "Sun 22 Nov"),
            "Disney+",
            ("Tomorrow", "Mon 23 Nov"),
            "Duolingo",
        ]
        assert ("This week", "until Sun 29 Nov") in order
        assert ("Later",) in order
        assert "Sunday, 22 November 2026. 18 to decide, 7 of them by tomorrow." in words(page)

    def test_say_everything_in_one_sentence_to_a_reader(
        self, home: Workspace, open_page: Opens
    ) -> None:
        said = card(open_page(home), "Apple TV").accessibleName()
        assert said == (
            "Apple TV, Trial. Trial ends Thu 26 Nov, then 9.99 EUR every month. Access stops the "
            "moment you cancel: use it until Tue 24 Nov, then cancel. Cancel by Tue 24 Nov, "
            "in 2 days"
        )

    def test_late_ones_say_what_can_still_be_done(self, home: Workspace, open_page: Opens) -> None:
        late = card(open_page(home), "Sports club")
        assert "it may still count, for Thu 31 Dec has not come" in late.accessibleName()
        assert "Safe day was Wed 18 Nov, 4 days ago" in late.accessibleName()
        assert not button(late, "Later").isEnabled()
        assert "has passed" in button(late, "Later").accessibleDescription()
        assert button(late, "Cancel…").isEnabled()

    def test_are_walked_through_by_key(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home)
        first, second, *_ = cards(page)
        first.setFocus()
        press(first, Qt.Key.Key_Up)
        assert first.hasFocus()
        press(first, Qt.Key.Key_Down)
        assert second.hasFocus()
        press(second, Qt.Key.Key_Up)
        assert first.hasFocus()
        for _ in range(len(cards(page)) + 3):
            press(focused(), Qt.Key.Key_Down)
        assert cards(page)[-1].hasFocus()

    def test_tab_goes_through_a_card_and_on_to_the_next(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page, window = open_page(home), Dialog()
        QVBoxLayout(window).addWidget(page)
        window.resize(*WIDE)
        window.show()
        window.activateWindow()
        settle()
        first = card(page, "Disney+")
        first.setFocus()
        passed = []
        for _ in range(5):
            press(focused(), Qt.Key.Key_Tab)
            passed.append(focused().accessibleName())
        assert passed[:3] == ["Why this date", "Keep", "Cancel…"]
        assert passed[3].startswith("Duolingo")
        window.deleteLater()

    def test_give_their_reasons_on_demand(self, home: Workspace, open_page: Opens) -> None:
        one = card(open_page(home), "Apple TV")
        press(one, Qt.Key.Key_Return)
        (panel,) = one.findChildren(ReckoningPanel)
        lines = words(panel)
        assert lines[0::2] == ["26 Nov", "25 Nov", "24 Nov"]
        assert lines[1] == "The trial turns into a paid plan on Thu 26 Nov."
        assert lines[-1].startswith("So Tue 24 Nov is the last safe day to cancel")
        click(button(one, "Why this date"))
        assert one.findChildren(ReckoningPanel) == []

    def test_stay_the_same_widgets_when_something_else_changes(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page = open_page(home)
        kept = card(page, "PlayStation Plus")
        kept.setFocus()
        press(kept, Qt.Key.Key_Return)
        scroll = page.findChildren(TodayDesk)[0].cards.verticalScrollBar()
        scroll.setValue(240)
        home.services.deciding.keep("Disney+")
        page.renew()
        settle()
        assert "Disney+" not in names(page)
        assert card(page, "PlayStation Plus") is kept
        assert kept.hasFocus()
        assert scroll.value() == 240
        assert len(kept.findChildren(ReckoningPanel)) == 1

    def test_show_what_changed(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home)
        one = card(page, "PlayStation Plus")
        home.services.subscriptions.edit("PlayStation Plus", draft("PS+", "80 EUR", "1y"))
        page.renew()
        settle()
        assert card(page, "PS+") is one
        assert "80.00 EUR" in one.accessibleName()


class TestFocus:
    def test_goes_to_the_next_answer_that_can_be_taken_back_and_then_to_the_views(
        self, home: Workspace, open_page: Opens
    ) -> None:
        for name in ("Disney+", "Duolingo"):
            home.services.deciding.keep(name)
        page = open_page(home)
        rows = turn(page, "Answered")
        taken_back = [one.button for one in rows if words(one)[0] in {"Disney+", "Duolingo"}]
        for one in taken_back:
            assert one is not None
            one.setFocus()
            press(one, Qt.Key.Key_Space)
            assert isinstance(focused(), QAbstractButton)
            assert focused().accessibleName() in {"Take back", "Answered"}


class TestKnown:
    def test_what_ends_stands_below_the_cards_until_one_knows(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page, told = open_page(home), list[str]()
        home.undo.done.connect(told.append)
        scroll = page.findChildren(TodayDesk)[0].cards.verticalScrollBar()
        for _ in range(6):  # more is built as one scrolls
            scroll.setValue(scroll.maximum())
            settle()
        (row,) = page.findChildren(KnownRow)
        assert words(row) == ["Audible", "last day Sat 28 Nov"]
        assert row._line.text() == "It ends; nothing is owed after that day."
        assert list(faults(row)) == []
        assert row.button is not None
        click(row.button)
        assert told == ["Audible: noted"]
        assert home.services.overview.inbox().to_know == ()
        rows = turn(page, "Answered")
        assert "Audible" in [words(one)[0] for one in rows]
        home.undo.stack.undo()
        settle()
        assert len(home.services.overview.inbox().to_know) == 1


class TestAnswers:
    def test_keep_moves_on_to_the_next_card_and_can_be_taken_back(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page, told = open_page(home), list[str]()
        home.undo.done.connect(told.append)
        one = card(page, "Disney+")
        one.setFocus()
        press(one, Qt.Key.Key_K)
        assert told == ["Disney+ is kept until Thu 24 Dec"]
        assert "Disney+" not in names(page)
        assert card(page, "Duolingo").hasFocus()
        assert "17 to decide, 6 of them" in " ".join(words(page))
        home.undo.stack.undo()
        settle()
        assert names(page)[4:6] == ["Disney+", "Duolingo"]
        assert card(page, "Duolingo").hasFocus()

    def test_the_last_card_gives_the_focus_to_the_one_before(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page = open_page(home)
        first = cards(page)[0]
        first.setFocus()
        for _ in range(17):
            press(focused(), Qt.Key.Key_Down)
        before, last = cards(page)[-2:]
        assert last.hasFocus()
        click(button(last, "Keep"))
        assert before.hasFocus()

    def test_what_was_seen_stays_and_says_when_it_reminds_again(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page, told = open_page(home), list[str]()
        home.undo.done.connect(told.append)
        one = next(one for one in cards(page) if one.item.can_be_seen and one.item.reminds_on)
        assert one.item.reminds_on is not None
        again = home.speech.day(one.item.reminds_on)
        click(button(one, "Seen"))
        assert told == [f"{one.item.entry.name}: seen, it reminds again {again}"]
        assert f"seen, again {again}" in words(one)
        assert f"seen, again {again}" in one.accessibleName()
        press(one, Qt.Key.Key_S)
        assert len(told) == 1
        home.undo.stack.undo()
        settle()
        assert button(one, "Seen").isEnabled()

    def test_a_late_one_is_seen_by_key_for_good(self, home: Workspace, open_page: Opens) -> None:
        page, told = open_page(home), list[str]()
        home.undo.done.connect(told.append)
        one = cards(page)[0]
        one.setFocus()
        press(one, Qt.Key.Key_S)
        assert told == [f"{one.item.entry.name}: seen"]
        assert "seen" in words(one)

    def test_a_decision_is_brought_into_view_however_far_down(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page = open_page(home, NARROW)
        last = home.services.overview.inbox().to_decide[-1]
        turn(page, "Answered")
        page.show_decision(last.occurrence, last.entry.number)
        settle()
        shown = cards(page)[-1]
        assert shown.item.occurrence == last.occurrence
        assert shown.hasFocus()
        assert shown.visibleRegion().boundingRect().height() > 40

    def test_without_a_card_the_subscription_is_shown(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page = open_page(home)
        page.show_decision(Occurrence("nobody", Kind.TRIAL, TODAY), 7)
        settle()
        assert isinstance(home.doors, FakeDoors)
        assert home.doors.opened == [("subscription", 7)]

    def test_cancel_leads_to_the_steps(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home)
        one = card(page, "Disney+")
        one.setFocus()
        press(one, Qt.Key.Key_C)
        click(button(one, "Cancel…"))
        assert isinstance(home.doors, FakeDoors)
        assert home.doors.opened == [("cancel", one.item.entry.number)] * 2
        assert "Disney+" in names(page)

    def test_later_offers_only_days_that_are_possible(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page = open_page(home)
        assert self.days(card(page, "Apple TV")) == [
            "Tomorrow\tMon 23 Nov",
            "On the last safe day\tTue 24 Nov",
        ]
        assert self.days(card(page, "Amazon Prime"))[:4] == [
            "Tomorrow\tMon 23 Nov",
            "In 3 days\tWed 25 Nov",
            "On the last safe day\tMon 30 Nov",
            "",
        ]
        assert "Next Monday\tMon 23 Nov" not in self.days(card(page, "Gym"))
        today = button(card(page, "Disney+"), "Later")
        assert not today.isEnabled()
        assert today.accessibleDescription() == (
            "Disney+: Cancel by Sun 22 Nov. Today is the last safe day, so it cannot wait."
        )

    def test_later_puts_off_until_a_day(self, home: Workspace, open_page: Opens) -> None:
        page, told = open_page(home), list[str]()
        home.undo.done.connect(told.append)
        one = card(page, "Gym")
        self.days(one)
        one._later._days.actions()[1].trigger()
        settle()
        assert told == ["Gym asks again Wed 25 Nov"]
        assert "Gym" not in names(page)
        rows = turn(page, "Later")
        assert [words(row)[1] for row in rows] == ["asks again Wed 25 Nov", "asks again Mon 30 Nov"]

    def test_later_can_be_any_day_up_to_the_last_safe_one(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page = open_page(home)
        one = card(page, "Gym")
        self.days(one)
        one._later._days.actions()[-1].trigger()
        (popup,) = page.window().findChildren(DayPopup)
        assert list(faults(popup)) == []
        press(popup.grid, Qt.Key.Key_Left)
        press(popup.grid, Qt.Key.Key_Right)
        press(popup.grid, Qt.Key.Key_Return)
        (item,) = (one for one in home.services.overview.inbox().later if one.entry.name == "Gym")
        assert item.put_off_until == date(2026, 11, 24)

    def test_its_calendar_begins_weeks_as_the_person_chose(
        self, home: Workspace, open_page: Opens
    ) -> None:
        book = home.services.preferences
        book.put(replace(book.get(), week_start=WeekStart.SUNDAY))
        page = open_page(home)
        one = card(page, "Gym")
        self.days(one)
        one._later._days.actions()[-1].trigger()
        (popup,) = page.window().findChildren(DayPopup)
        assert popup.grid.days()[0].weekday() == WeekStart.SUNDAY

    def test_what_asks_every_month_can_be_kept_for_a_year(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page, told = open_page(home), list[str]()
        home.undo.done.connect(told.append)
        menu = card(page, "Vodafone Kabel")._keep.menu()
        assert menu is not None
        assert card(page, "PlayStation Plus")._keep.menu() is None
        assert [action.text() for action in menu.actions()] == ["Keep", "Keep, ask again in a year"]
        menu.actions()[1].trigger()
        settle()
        assert told == ["Vodafone Kabel is kept and asks again after Mon 22 Nov 2027"]
        assert "Vodafone Kabel" not in names(page)

    def test_what_is_renewed_by_hand_is_paid(self, home: Workspace, open_page: Opens) -> None:
        page, told = open_page(home), list[str]()
        home.undo.done.connect(told.append)
        one = card(page, "Local paper (print)")
        assert "Renew by Sun 29 Nov" in one.accessibleName()
        click(button(one, "Renewed"))
        assert told == [
            "Local paper (print) is renewed: the charge of Mon 30 Nov is marked as paid"
        ]
        paid = home.services.subscriptions.shown("Local paper (print)").entry.contract.paid
        assert date(2026, 11, 30) in paid

    def test_what_is_not_renewed_by_hand_ends(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home)
        one = card(page, "Local paper (print)")
        one.setFocus()
        press(one, Qt.Key.Key_C)
        shown = home.services.subscriptions.shown("Local paper (print)")
        assert shown.entry.contract.ends == date(2026, 11, 30)
        home.undo.stack.undo()
        settle()
        assert "Local paper (print)" in names(page)

    def test_nothing_is_lost_when_the_answer_comes_too_late(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page, refused = open_page(home), list[object]()
        home.undo.failed.connect(refused.append)
        home.services.deciding.keep("Disney+")
        click(button(card(page, "Disney+"), "Keep"))
        assert len(refused) == 1
        assert "not open any more" in str(refused[0])

    @staticmethod
    def days(one: DecisionCard) -> list[str]:
        one._later._days.aboutToShow.emit()
        return [action.text() for action in one._later._days.actions()]


class TestLists:
    def test_what_was_put_off_is_brought_back(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home)
        (row,) = turn(page, "Later")
        assert words(row) == ["Google One", "asks again Mon 30 Nov"]
        click(button(row, "Bring back"))
        assert "Nothing was put off." in words(page)
        click(button(page, "To decide"))
        assert "Google One" in names(page)

    def test_an_answer_is_taken_back(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home)
        rows = turn(page, "Answered")
        assert [words(row)[0] for row in rows] == ["1Password", "Netflix"]
        assert (
            "Kept beyond Thu 10 Dec, 35.88 USD."
            in button(rows[0], "Take back").accessibleDescription()
        )
        click(button(rows[0], "Take back"))
        assert [words(row)[0] for row in turn(page, "Answered")] == ["Netflix"]
        asked = home.services.overview.inbox().to_decide
        assert "1Password" in {one.entry.name for one in asked}


class TestSinceTheLastVisit:
    SUMMARY = (
        "2 charges went out, 69.53 EUR. The day to leave Sports club passed on Wed 18 Nov: it now "
        "runs to Tue 30 Mar 2027."
    )

    def test_is_summed_up_and_told_in_detail(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home)
        (panel,) = page.findChildren(SincePanel)
        assert words(panel) == ["Since your last visit on Tue 17 Nov", self.SUMMARY]
        click(button(panel, "Show"))
        (lines,) = panel.findChildren(AmountLines)
        assert lines.accessibleName() == "19 Nov DIE ZEIT 6.60 EUR; 20 Nov HelloFresh 62.93 EUR"
        click(button(panel, "Hide"))
        assert not lines.isVisible()

    def test_stays_until_it_is_seen(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home)
        (panel,) = page.findChildren(SincePanel)
        page.renew()
        assert home.services.preferences.get().seen_on == date(2026, 11, 17)
        click(button(panel, "Seen"))
        assert not panel.isVisible()
        assert home.services.preferences.get().seen_on == TODAY
        home.undo.stack.undo()
        settle()
        assert panel.isVisible()

    def test_moves_by_itself_where_nothing_was_missed(
        self, workspace: Workspace, open_page: Opens
    ) -> None:
        workspace.services.subscriptions.add(draft("Thing", every="1y", first="2026-11-22"))
        page = open_page(workspace)
        (panel,) = page.findChildren(SincePanel)
        assert not panel.isVisible()
        assert workspace.services.preferences.get().seen_on == TODAY
        assert not workspace.undo.stack.canUndo()


class TestSums:
    def test_stand_beside_the_cards(self, home: Workspace, open_page: Opens) -> None:
        (side,) = open_page(home).findChildren(Side)
        assert words(side)[:3] == ["November", "907.83 EUR", "and 1,299 JPY, 69.00 USD"]
        month, year, week_head, week = (
            one.accessibleName() for one in side.findChildren(AmountLines)
        )
        assert month == (
            "Out so far 446.28 EUR; Still to come 121.51 EUR; Waits for you to decide 340.04 EUR"
        )
        assert year == "2026 6,789.20 EUR; 14,489 JPY; 382.88 USD"
        assert week_head == "Next seven days 325.47 EUR"
        assert "and 1,299 JPY, 59.00 USD" in words(side)
        assert week.startswith(
            "Today Xbox Game Pass 26.99 EUR; Tue 24 Disney+ 10.99 EUR; Duolingo 95.99 EUR"
        )

    def test_become_a_strip_in_a_narrow_window(self, home: Workspace, open_page: Opens) -> None:
        page = open_page(home, NARROW)
        assert page.findChildren(Side) == []
        cells = page.findChildren(StripCell)
        assert [cell.accessibleName() for cell in cells] == [
            "November: 907.83 EUR",
            "Next seven days: 325.47 EUR",
            "2026: 6,789.20 EUR",
            "Waits for you: 340.04 EUR",
        ]
        click(cells[1])
        assert any(
            "Xbox Game Pass" in one.accessibleName()
            for one in page.findChildren(AmountLines)
            if one.isVisible()
        )
        click(cells[0])
        assert "907.83 EUR" in words(page)
        assert not cells[1].isChecked()
        click(cells[0])
        assert "907.83 EUR" not in words(page)

    def test_change_places_with_the_width_of_the_window(
        self, home: Workspace, open_page: Opens
    ) -> None:
        page = open_page(home, NARROW)
        page.resize(*WIDE)
        settle()
        (side,) = page.findChildren(Side)
        assert side.isVisible()
        assert "907.83 EUR" in words(side)
        assert not page.findChildren(StripCell)[0].isVisible()


class TestNothingToDecide:
    def test_says_until_when_and_what_comes(self, workspace: Workspace, open_page: Opens) -> None:
        for name, first in (("A", "2026-01-15"), ("B", "2026-02-20"), ("C", "2026-12-05")):
            workspace.services.subscriptions.add(draft(name, every="1y", first=first))
        workspace.services.subscriptions.add(draft("Put off", every="1y", first="2025-12-10"))
        page = open_page(workspace)
        click(button(card(page, "Put off"), "Keep"))
        (nothing,) = page.findChildren(NothingToDecide)
        assert words(nothing)[:2] == [
            "Nothing to decide until Tue 15 Dec",
            "Everything is answered. This comes next:",
        ]
        rows = [row for row in nothing.findChildren(ListRow) if row.isVisible()]
        assert [words(row) for row in rows][:2] == [
            ["A", "asks Tue 15 Dec"],
            ["B", "asks Wed 20 Jan 2027"],
        ]
        workspace.undo.stack.undo()
        settle()
        assert not nothing.isVisible()
        assert names(page) == ["Put off"]

    def test_may_be_for_good(self, workspace: Workspace, open_page: Opens) -> None:
        workspace.services.subscriptions.add(draft("Monthly", first="2026-01-15"))
        said = words(open_page(workspace))
        assert "Nothing to decide" in said
        assert "Sunday, 22 November 2026. Nothing to decide." in said


def test_of_very_many_only_those_near_the_view_are_built(
    workspace: Workspace, open_page: Opens
) -> None:
    assert isinstance(workspace.services, Services)
    one = workspace.services.subscriptions.add(draft("000", every="1y", first="2025-12-10")).after
    copies = (f"{number:03}" for number in range(1, 120))
    workspace.services._book.write(
        added=[replace(one, uid=name, name=name, number=0) for name in copies]
    )
    page = open_page(workspace)
    built = len(cards(page))
    assert 5 < built < 40
    scroll = page.findChildren(TodayDesk)[0].cards.verticalScrollBar()
    scroll.setValue(scroll.maximum())
    settle()
    assert built < len(cards(page)) < 80
    last = cards(page)[-1]
    last.setFocus()
    press(last, Qt.Key.Key_Down)
    assert not last.hasFocus()
    assert isinstance(focused(), DecisionCard)


def test_a_card_of_a_missed_renewal_by_hand_asks_what_became_of_it(
    workspace: Workspace, open_page: Opens
) -> None:
    workspace.services.subscriptions.add(draft("Paper", first="2026-01-20", manual=True))
    page = open_page(workspace)
    (late,) = (one for one in cards(page) if one.item.deadline.late)
    assert late.item.occurrence == Occurrence(late.item.entry.uid, Kind.RENEWAL, date(2026, 11, 20))
    assert late.accessibleName() == (
        "Paper, By hand. Was due Fri 20 Nov, 9.99 EUR. It does not renew by itself. Did you renew "
        "it? Nobody marked it as paid. Was due Fri 20 Nov, 2 days ago"
    )
    click(button(late, "Renewed"))
    assert not any(one.item.deadline.late for one in cards(page))


def test_every_control_has_a_name_and_no_text_is_markup(home: Workspace, open_page: Opens) -> None:
    home.services.subscriptions.add(
        draft("<b>Bold</b> & co", every="1y", started="2026-11-01", trial_ends="2026-11-25")
    )
    page = open_page(home, NARROW)
    page.resize(*WIDE)
    press(card(page, "<b>Bold</b> & co"), Qt.Key.Key_Return)
    for view in ("Later", "Answered", "To decide"):
        click(button(page, view))
    assert list(faults(page)) == []
