"""Insights: sums with their parts, a chart that is also a table, and what if."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.preferences import Preferences
from subtrack.services.drafts import Draft
from subtrack.services.outgoing import Span
from subtrack.ui.pages.insights import InsightsPage
from subtrack.ui.pages.insights_desk import InsightsDesk
from subtrack.ui.pages.insights_lists import FindingRow
from subtrack.ui.pages.insights_words import OutWords
from subtrack.ui.workspace import PageName, Workspace
from tests.services.making import draft
from tests.ui import seeing
from tests.ui.making import FakeDoors, LateTasks, a_workspace
from tests.ui.seeing import button, shown

Open = Callable[..., InsightsDesk]
BY_THE_YEAR = (
    "Plus by the year\n"
    "399.00 USD a year instead of 708.00 USD, by the record's price of 11 Jan 2026."
)
YEARLY = draft("Year", "100 EUR", "1y", first="2026-12-24")


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def made(width: int = 1200, space: Workspace = workspace) -> InsightsDesk:
        page = InsightsPage(space)
        shown(qtbot, page, width)
        assert page.desk is not None
        return page.desk

    return made


def add(workspace: Workspace, *drafts: Draft) -> None:
    for one in drafts:
        workspace.services.subscriptions.add(one)


def texts(where: QWidget) -> str:
    return "\n".join(seeing.texts(where)).replace("\u00a0", " ")


def tick(desk: InsightsDesk, *names: str) -> None:
    ticks = desk.what_if.list
    for place, row in enumerate(ticks.rows.shown):
        if row.name in names:
            ticks.turn(ticks.rows.index(place, 0))


def doors(workspace: Workspace) -> list[tuple[str, object]]:
    assert isinstance(workspace.doors, FakeDoors)
    return workspace.doors.opened


class TestSums:
    def test_an_empty_book_offers_to_add_the_first_one(
        self, workspace: Workspace, qtbot: QtBot
    ) -> None:
        page = InsightsPage(workspace)
        qtbot.addWidget(page)
        page.show()
        assert page.desk is None
        assert "Nothing to add up yet" in texts(page)
        button(page, "Add a subscription").click()
        assert doors(workspace) == [("add", None)]

    def test_one_subscription(self, workspace: Workspace, opened: Open) -> None:
        add(workspace, draft(first="2026-01-05", category="video"))
        desk = opened()
        said = texts(desk)
        assert "Leaves your accounts from December 2026 to November 2027" in said
        assert "119.88 EUR" in said
        assert "come on top" not in said
        assert not desk.out.currency.isVisible()
        assert desk.categories.lines.accessibleName() == "Video 119.88 100 %"
        assert desk.takers.lines.accessibleName() == "Not known 1 subscription 119.88"
        assert "Nothing stands out" in said
        assert "Nothing ended this year." in said

    def test_every_bar_is_told_in_full(self, workspace: Workspace, opened: Open) -> None:
        add(
            workspace, draft(first="2026-01-05"), draft("Year", "100 EUR", "1y", first="2026-12-24")
        )
        chart = opened().out.chart
        told = chart.accessibleDescription().split("; ")
        assert len(told) == 12
        assert told[0] == (
            "December 2026: 109.99 EUR, of which 100.00 EUR for yearly and other bills"
        )
        assert told[1] == "January 2027: 9.99 EUR"

    def test_values_are_whole_where_they_are_large_and_years_stand_where_they_begin(
        self, workspace: Workspace
    ) -> None:
        add(workspace, draft("Small", "1.50 EUR", first="2026-01-05"))
        words, insights = OutWords(workspace.speech), workspace.services.insights

        def bars() -> list[tuple[str, str, str]]:
            (shown,) = insights.outgoing(Span.NEXT).currencies
            return [(one.value, one.label, one.below) for one in words.bars(shown)[:3]]

        year = [("Dec", "2026"), ("Jan", "2027"), ("Feb", "")]
        assert bars() == [("1.50", *one) for one in year]
        add(workspace, draft("Large", "99 EUR", first="2026-01-05"))
        assert bars() == [("101", *one) for one in year]

    def test_currencies_are_never_added_and_can_be_turned_to(
        self, workspace: Workspace, opened: Open
    ) -> None:
        for price in ("1 EUR", "900 JPY", "3 USD", "4 CHF", "5 KWD"):
            add(workspace, draft(price, price, first="2026-11-05", category=price))
        workspace.services.preferences.put(Preferences(home_currency="EUR"))
        desk = opened()
        assert desk.out.sum.text() == "12.00 EUR"
        others = "10,800 JPY, 60.000 KWD, 48.00 CHF and 36.00 USD come on top"
        assert others in texts(desk)
        assert desk.categories.lines.accessibleName() == "1 EUR 12.00 100 %"
        desk.out.show_currency("JPY")
        assert desk.out.sum.text() == "10,800 JPY"
        assert desk.categories.lines.accessibleName() == "900 JPY 10,800 100 %"
        assert desk.out.currency.accessibleName() == "Currency: JPY"

    def test_another_span_is_asked_for(self, workspace: Workspace, opened: Open) -> None:
        add(workspace, draft(first="2025-01-05"), draft("Next", "1 EUR", next="2026-12-01"))
        desk = opened()
        button(desk, "This year").click()
        assert desk.out.title.text() == "Leaves your accounts in 2026"
        assert desk.out.sum.text() == "120.88 EUR"
        assert "Of 1 subscription earlier charges are not known." in texts(desk)
        button(desk, "Since the start").click()
        assert desk.out.title.text() == "Left your accounts since January 2025"
        assert desk.out.sum.text() == "229.77 EUR"

    def test_many_months_are_shown_by_year(self, workspace: Workspace, opened: Open) -> None:
        add(workspace, draft(price="1 EUR", first="2024-10-05"))
        desk = opened()
        button(desk, "Since the start").click()
        told = desk.out.chart.accessibleDescription()
        assert told == "2024: 3.00 EUR; 2025: 12.00 EUR; 2026: 11.00 EUR"

    def test_what_arrives_of_a_span_that_was_left_is_not_shown(
        self, tmp_path: Path, qtbot: QtBot
    ) -> None:
        tasks = LateTasks()
        space = a_workspace(tmp_path / "late", tasks=tasks)
        add(space, draft(first="2026-01-05"))
        page = InsightsPage(space)
        qtbot.addWidget(page)
        page.show()
        tasks.let_go()
        page.choose("year")
        page.choose("next")
        tasks.let_go()  # what was asked first comes last
        assert page.desk is not None
        assert "2027" in page.desk.out.title.text()

    def test_small_categories_stand_together_until_all_are_wanted(
        self, workspace: Workspace, opened: Open
    ) -> None:
        for number in range(1, 11):
            add(
                workspace,
                draft(f"{number}", f"{number} EUR", first="2026-01-05", category=f"C{number}"),
            )
        desk = opened()
        told = desk.categories.lines.accessibleName()
        assert told.endswith("3 others 72.00 11 %")
        button(desk, "Show all 10").click()
        told = desk.categories.lines.accessibleName()
        assert told.endswith("C1 12.00 2 %")
        button(desk, "Show fewer").click()
        assert desk.categories.lines.accessibleName().endswith("3 others 72.00 11 %")

    def test_a_change_shows_at_once(self, workspace: Workspace, opened: Open) -> None:
        add(workspace, draft(first="2026-01-05"))
        desk = opened()
        add(workspace, draft("Other", "1 EUR", first="2026-01-05"))
        workspace.undo.changed.emit()
        assert desk.out.sum.text() == "131.88 EUR"


class TestTable:
    def test_it_has_the_numbers_of_the_chart(self, workspace: Workspace, opened: Open) -> None:
        add(
            workspace, draft(first="2026-01-05"), draft("Year", "100 EUR", "1y", first="2026-12-24")
        )
        desk = opened()
        button(desk, "Show as a table").click()
        assert not desk.out.chart.isVisible()
        model = desk.out.table.numbers
        assert model.rowCount() == 12
        row = [model.index(0, column).data() for column in range(4)]
        assert row == ["December 2026", "9.99", "100.00", "109.99"]
        button(desk, "Show as a chart").click()
        assert desk.out.chart.isVisible()
        assert not desk.out.table.isVisible()

    def test_it_is_copied_whole_or_what_is_chosen(self, workspace: Workspace, opened: Open) -> None:
        add(workspace, draft(first="2026-01-05"))
        desk = opened()
        button(desk, "Show as a table").click()
        button(desk, "Copy").click()
        lines = QGuiApplication.clipboard().text().split("\n")
        assert lines[0] == "When\tEvery month or more often\tYearly and other bills\tTogether"
        assert lines[1] == "December 2026\t9.99\t0.00\t9.99"
        assert len(lines) == 13
        desk.out.table.selectRow(2)
        QTest.keyClick(desk.out.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        lines = QGuiApplication.clipboard().text().split("\n")
        assert lines[1:] == ["February 2027\t9.99\t0.00\t9.99"]


class TestWhatIf:
    def test_what_is_ticked_is_summed_up_and_cancelled(
        self, workspace: Workspace, opened: Open
    ) -> None:
        add(
            workspace,
            draft("A", "10 EUR", first="2026-01-25"),
            draft("B", "1 EUR", first="2026-01-25"),
            draft("C", "900 JPY", first="2026-01-25"),
        )
        desk = opened()
        panel = desk.what_if.panel
        assert not panel.isVisible()
        tick(desk, "A")
        assert "Without this one\n120.00 EUR less\nup to 21 Nov 2027." in texts(panel)
        tick(desk, "C")
        said = "Without these 2\n120.00 EUR less\nand 10,800 JPY, up to 21 Nov 2027."
        assert said in texts(panel)
        button(panel, "Cancel these 2…").click()
        assert doors(workspace) == [("cancel", 1), ("cancel", 3)]
        tick(desk, "A", "C")
        assert not panel.isVisible()

    def test_ticks_outlive_other_changes_and_what_is_gone_is_not_counted(
        self, workspace: Workspace, opened: Open
    ) -> None:
        add(workspace, draft("A", first="2026-01-25"), draft("B", first="2026-01-25"))
        desk = opened()
        tick(desk, "A", "B")
        workspace.services.subscriptions.remove("A")
        workspace.undo.changed.emit()
        assert list(desk.what_if.list.chosen) == [2]
        assert "Without this one" in texts(desk.what_if.panel)

    def test_what_is_owed_before_is_told(self, workspace: Workspace, opened: Open) -> None:
        bound = draft("B", "10 EUR", first="2026-03-01", started="2026-03-01", minimum_term="1y")
        longer = replace(bound, name="C", minimum_term=draft(notice="36m").notice)
        add(workspace, draft("A", "20 EUR", first="2026-01-25"), bound, longer)
        rows = {row.name: row.told for row in opened().what_if.list.rows.shown}
        assert {name: told.replace("\u00a0", " ") for name, told in rows.items()} == {
            "A": "A, 240.00 EUR, from 25 Nov",
            "B": "B, 90.00 EUR, from 1 Mar, 30.00 EUR until then",
            "C": "C, nothing, from 1 Mar 2029, 270.00 EUR until then",
        }

    def test_it_stands_below_the_sums_where_the_window_is_narrow(
        self, workspace: Workspace, opened: Open, qtbot: QtBot
    ) -> None:
        add(workspace, draft(first="2026-01-25"))
        desk = opened(810)

        def left() -> int:
            return desk.what_if.mapTo(desk, QPoint(0, 0)).x()

        qtbot.waitUntil(lambda: left() < desk.width() / 4)
        desk.window().resize(1250, 800)
        qtbot.waitUntil(lambda: left() > desk.width() / 2)


class TestWorthALook:
    def test_each_leads_to_where_one_acts(self, workspace: Workspace, opened: Open) -> None:
        add(
            workspace,
            draft("Trial", "5 EUR", started="2026-11-20", trial_ends="2026-11-27"),
            draft("One", first="2026-01-05", provider="chatgpt"),
            draft("Two", first="2026-01-05", provider="claude"),
            draft("Plus", "59 USD", first="2026-01-05", provider="coursera"),
            draft("Dear", "10 EUR", first="2026-01-05"),
        )
        raised = Draft(price="12", since=date(2026, 11, 5))
        workspace.services.subscriptions.edit("Dear", raised)
        desk = opened()
        rows = desk.worth.findChildren(FindingRow)
        assert [texts(row) for row in rows] == [
            "The trial of Trial ends soon\nOn Fri 27 Nov, then 5.00 EUR every month.",
            "2 AI assistants\nOne and Two, 19.98 EUR a month together.",
            BY_THE_YEAR,
            "Dear rose by 20 %\n10.00 EUR to 12.00 EUR from 5 Nov 2026 on.",
        ]
        for row in rows:
            row.link.click()
        assert doors(workspace) == [
            ("page", PageName.TODAY),
            ("subscription", 2),
            ("guide", 4),
            ("subscription", 5),
        ]

    def test_many_are_shown_once_they_are_wanted(self, workspace: Workspace, opened: Open) -> None:
        for number in range(50):
            add(workspace, draft(f"N{number}", "10 EUR", first="2026-01-05"))
            raised = Draft(price="12", since=date(2026, 11, 5))
            workspace.services.subscriptions.edit(f"N{number}", raised)
        worth = opened().worth
        assert worth.content.count() == 6
        button(worth, "Show all 50").click()
        assert worth.content.count() == 40
        assert "and 10 more" in texts(worth)


class TestEnded:
    def test_what_ended_without_a_cancellation_is_told_and_not_counted(
        self, workspace: Workspace, opened: Open
    ) -> None:
        add(workspace, draft(first="2026-01-05", ends="2026-10-05"))
        add(workspace, draft("Other", first="2026-01-05", ends="2026-12-05"))
        desk = opened()
        assert desk.ended.lines.accessibleName() == (
            "Thing ended Sun 4 Oct not counted; Other ends Fri 4 Dec not counted"
        )
        assert "Counted is what was cancelled here" in texts(desk.ended)


class TestExport:
    def test_the_charges_of_the_span_are_written(
        self, workspace: Workspace, opened: Open, tmp_path: Path
    ) -> None:
        add(workspace, draft(first="2026-01-05"))
        desk, path = opened(), tmp_path / "charges.csv"
        desk.news.write(Span.NEXT, path)
        assert desk.news.text() == "Saved as charges.csv."
        assert len(path.read_text(encoding="utf-8").splitlines()) == 13
        path.write_text("mine", encoding="utf-8")
        desk.news.write(Span.NEXT, path)
        assert desk.news.text().endswith("The file that was there is now charges.csv.1.")

    def test_what_cannot_be_written_is_said(
        self, workspace: Workspace, opened: Open, tmp_path: Path
    ) -> None:
        add(workspace, draft(first="2026-01-05"))
        desk = opened()
        desk.news.write(Span.NEXT, tmp_path / "nowhere" / "charges.csv")
        assert "folder" in desk.news.text()
