"""Calendar: the month, the chosen day beside it, and the same days as a list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from subtrack.domain.case_event import CaseState
from subtrack.domain.dates import WeekStart
from subtrack.ui.models.calendar_cells import Mark
from subtrack.ui.pages.calendar import CalendarPage
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import TODAY, LateTasks, a_workspace
from tests.ui.seeing import button, shown, texts

Open = Callable[..., CalendarPage]


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def made(width: int = 1400, within: Workspace = workspace) -> CalendarPage:
        page = CalendarPage(within)
        shown(qtbot, page, width)
        return page

    return made


def add(workspace: Workspace, name: str, price: str = "9.99 EUR", **fields: Any) -> int:
    return workspace.services.subscriptions.add(draft(name, price, **fields)).after.number


def marks(page: CalendarPage, day: date) -> list[tuple[Mark, str, str]]:
    return [(one.mark, one.name, one.amount) for one in page.grid.cell(day).entries]


def test_each_day_has_its_charges_its_sum_and_its_last_days_to_decide(
    workspace: Workspace, opened: Open
) -> None:
    add(workspace, "Yearly", "59.99 EUR", every="1y", first="2025-11-30", notice="2d")
    add(workspace, "Trial", started="2026-11-10", trial_ends="2026-11-27")
    add(workspace, "Abroad", "5.00 USD", first="2026-10-30")
    page = opened()
    assert page.head.title.text() == "November 2026"
    assert marks(page, date(2026, 11, 27)) == [
        (Mark.FLAG, "Yearly", ""),
        (Mark.FIRST, "Trial", "9.99"),
    ]
    assert marks(page, date(2026, 11, 26)) == [(Mark.FLAG, "Trial", "")]
    assert page.grid.cell(date(2026, 11, 30)).sum == "59.99 + 5.00 USD"
    assert page.grid.cell(date(2026, 11, 3)).entries == ()


def test_who_is_asked_for_two_reasons_on_a_day_has_one_flag_and_both_reasons(
    workspace: Workspace, opened: Open
) -> None:
    add(workspace, "Dear", every="1y", first="2025-12-01", promo=None)
    entry = workspace.services.subscriptions.shown("Dear").entry
    rise = draft("Dear", "19.99 EUR", every="1y", first="2025-12-01", since="2026-12-01")
    workspace.services.subscriptions.edit(str(entry.number), rise)
    page = opened()
    page.grid.go_to(date(2026, 11, 30))
    assert [one[:2] for one in marks(page, date(2026, 11, 30))] == [(Mark.FLAG, "Dear")]
    said = texts(page.side.day)
    assert any(one.startswith("Renews") for one in said)
    assert any(one.startswith("The price rises") for one in said)


def test_what_is_paid_by_hand_and_was_not_marked_is_told_as_due(
    workspace: Workspace, opened: Open
) -> None:
    add(workspace, "By hand", first="2026-10-20", manual=True)
    page = opened()
    page.grid.go_to(date(2026, 11, 20))
    (entry,) = page.grid.cell(date(2026, 11, 20)).entries
    assert (entry.tone, entry.past) == ("urgent", False)
    assert "Was due" in texts(page.side.day)
    assert "Not marked as paid: By hand, 9.99 EUR" in page.grid.accessibleName()
    workspace.services.subscriptions.mark_paid("By hand", date(2026, 11, 20))
    workspace.undo.changed.emit()
    assert "Left your accounts" in texts(page.side.day)


def test_arrows_go_from_day_to_day_and_the_day_beside_follows(
    workspace: Workspace, opened: Open
) -> None:
    add(workspace, "Weekly", every="1w", first="2026-11-23")
    page = opened()
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.grid.day == date(2026, 11, 23)
    assert "Leaves your accounts" in texts(page.side.day)
    assert "Weekly, 9.99 EUR" in page.grid.accessibleName()
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert "Nothing is charged, and nothing to decide." in texts(page.side.day)


def test_months_are_turned_by_keys_and_buttons_and_today_leads_back(
    workspace: Workspace, opened: Open
) -> None:
    add(workspace, "Weekly", every="1w", first="2026-11-23")
    page = opened()
    QTest.keyClick(page.grid, Qt.Key.Key_PageDown)
    assert page.head.title.text() == "December 2026"
    assert marks(page, date(2026, 12, 14)) == [(Mark.CHARGE, "Weekly", "9.99")]
    button(page, "Month before").click()
    button(page, "Month before").click()
    assert page.head.title.text() == "October 2026"
    button(page, "Today").click()
    assert page.grid.day == TODAY


def test_a_decision_leads_to_its_card_a_case_to_its_page_and_a_charge_to_its_subscription(
    workspace: Workspace, opened: Open
) -> None:
    yearly = add(workspace, "Yearly", every="1y", first="2025-11-24")
    leaving = add(workspace, "Leaving", every="1y", first="2025-12-20")
    workspace.services.cases.open("Leaving")
    workspace.services.cases.move("Leaving", CaseState.SENT, on=TODAY)
    asked = workspace.services.cases.shown("Leaving").next
    assert asked is not None
    assert asked.day is not None
    page, doors = opened(), workspace.doors.opened  # type: ignore[attr-defined]
    page.grid.go_to(date(2026, 11, 23))
    button(page.side, "Decide").click()
    page.grid.go_to(date(2026, 11, 24))
    button(page.side, "Yearly, 9.99 EUR, Tue 24 Nov").click()
    page.grid.go_to(asked.day)
    assert any(one.endswith("a proof of it should be kept.") for one in texts(page.side.day))
    button(page.side, "Go on…").click()
    (decision, (_, number)), *others = doors
    assert (decision, number) == ("decision", yearly)
    assert others == [("subscription", yearly), ("case", leaving)]


def test_what_changed_is_seen_at_once(workspace: Workspace, opened: Open) -> None:
    page = opened()
    add(workspace, "New", first="2026-11-24")
    workspace.undo.changed.emit()
    assert marks(page, date(2026, 11, 24)) == [(Mark.CHARGE, "New", "9.99")]


def test_a_month_that_was_turned_away_from_is_not_shown(tmp_path: Path, opened: Open) -> None:
    tasks = LateTasks()
    workspace = a_workspace(tmp_path / "late", tasks=tasks)
    add(workspace, "Weekly", every="1w", first="2026-11-23")
    page = opened(within=workspace)
    page.grid.turn(1)
    tasks.let_go()
    assert marks(page, date(2026, 12, 14)) == [(Mark.CHARGE, "Weekly", "9.99")]
    assert page.grid.cell(date(2026, 11, 23)).entries == ()


def test_nothing_is_said_of_a_day_before_its_month_is_known(tmp_path: Path, opened: Open) -> None:
    tasks = LateTasks()
    workspace = a_workspace(tmp_path / "late", tasks=tasks)
    add(workspace, "Weekly", every="1w", first="2026-11-21")
    page = opened(within=workspace)
    tasks.let_go()
    page.grid.go_to(date(2026, 12, 26))
    assert "Saturday, 26 December 2026" not in texts(page.side.day)
    tasks.let_go()
    assert "Saturday, 26 December 2026" in texts(page.side.day)


def test_what_is_no_decision_is_called_none(workspace: Workspace, opened: Open) -> None:
    add(workspace, "Ending", first="2026-01-05", ends="2026-11-26")
    add(workspace, "Card", first="2026-01-05", card_expires="2026-11-30")
    add(workspace, "Case", first="2026-01-05")
    workspace.services.cases.open("Case")
    workspace.services.cases.move("Case", CaseState.SENT)
    page = opened()
    lines = [line for day in range(20, 31) for line in page.grid.cell(date(2026, 11, day)).lines]
    assert "Last day: Ending" in lines
    assert "Last day of the card: Card" in lines
    assert "To do in the cancellation: Case" in lines
    assert not [one for one in lines if one.startswith("Last day to decide")]
    page.grid.go_to(date(2026, 11, 25))
    assert "To do and to know" in texts(page.side.day)
    assert "Last day to decide" not in texts(page.side.day)


def test_today_leads_back_in_the_agenda_too(
    workspace: Workspace, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(workspace, "Weekly", every="1w", first="2027-03-01")
    page = opened()
    button(page.head, "Agenda").click()
    seen: list[date] = []
    monkeypatch.setattr(page.agenda, "show_from", seen.append)
    button(page.head, "Today").click()
    assert seen == [TODAY]


def test_in_a_narrow_window_the_day_lies_over_the_month_until_it_is_left(
    workspace: Workspace, opened: Open
) -> None:
    add(workspace, "Weekly", every="1w", first="2026-11-23")
    page = opened(width=900)
    assert not page.side.isVisible()
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.side.isVisible()
    QTest.keyClick(page.grid, Qt.Key.Key_Escape)
    assert not page.side.isVisible()
    assert page.grid.hasFocus()
    QTest.mouseClick(
        page.grid, Qt.MouseButton.LeftButton, pos=page.grid.rect_of(TODAY).center().toPoint()
    )
    button(page.side, "Close").click()
    assert not page.side.isVisible()


def test_the_agenda_has_the_days_on_which_anything_falls(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    add(workspace, "Yearly", "59.99 EUR", every="1y", first="2025-11-30")
    add(workspace, "Weekly", every="1w", first="2026-10-26")
    page = opened()
    button(page.head, "Agenda").click()
    assert page.agenda.isVisible()
    days = ["Mon 2 Nov", "Mon 9 Nov", "Mon 16 Nov", "Mon 23 Nov", "Sun 29 Nov", "Mon 30 Nov"]

    def shown() -> list[str]:
        return [one for one in texts(page.agenda) if one in days]

    qtbot.waitUntil(lambda: shown() == days)  # built as far as one can see, and then the rest
    assert not page.side.day.isVisible()
    page.grid.turn(-120)
    assert "Nothing falls into this month." in texts(page.agenda)


def test_the_tooltip_has_all_that_stands_on_a_day(workspace: Workspace, opened: Open) -> None:
    for number in range(9):
        add(workspace, f"<b>{number}</b>", first="2026-11-24")
    page = opened()
    place = page.grid.rect_of(date(2026, 11, 24)).center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, place, page.grid.mapToGlobal(place))
    QApplication.sendEvent(page.grid, event)
    assert "&lt;b&gt;8&lt;/b&gt;, 9.99 EUR" in QToolTip.text()


def test_the_ends_of_the_calendar_are_no_fault(workspace: Workspace, opened: Open) -> None:
    add(workspace, "Weekly", every="1w", first="2026-11-23")
    page = opened()
    page.grid.go_to(date(1, 1, 1))
    assert page.head.title.text() == "January 1900"
    page.grid.go_to(date(9999, 12, 31))
    assert page.head.title.text() == "November 2036"


def test_weeks_begin_as_the_person_chose(workspace: Workspace, opened: Open) -> None:
    add(workspace, "Weekly", every="1w", first="2027-03-01")
    page = opened()
    monday = page.grid.days()[0]
    preferences = workspace.services.preferences
    preferences.put(replace(preferences.get(), week_start=WeekStart.SUNDAY))
    workspace.undo.changed.emit()
    assert (monday, page.grid.days()[0]) == (date(2026, 10, 26), date(2026, 11, 1))
    assert page.grid.day_at(page.grid.rect_of(TODAY).center()) == TODAY


def test_many_charges_of_a_day_are_counted_and_not_all_built(
    workspace: Workspace, opened: Open
) -> None:
    for number in range(25):
        add(workspace, f"Thing {number}", first="2026-11-24")
    page = opened()
    page.grid.go_to(date(2026, 11, 24))
    assert "and 5 more" in texts(page.side.day)
    assert not page.grid.grab().isNull()


def test_focus_goes_to_the_days_where_there_is_nothing_to_filter(opened: Open) -> None:
    page = opened()
    page.focus_filter()
    assert page.grid.hasFocus()


def test_an_empty_book_offers_the_first_entry_until_there_is_one(
    workspace: Workspace, opened: Open
) -> None:
    page = opened()
    assert not page.grid.isVisible()
    button(page, "Add a subscription").click()
    assert workspace.doors.opened == [("add", None)]  # type: ignore[attr-defined]
    add(workspace, "First", first="2026-11-24")
    workspace.undo.changed.emit()
    assert page.grid.isVisible()
    assert marks(page, date(2026, 11, 24)) == [(Mark.CHARGE, "First", "9.99")]
