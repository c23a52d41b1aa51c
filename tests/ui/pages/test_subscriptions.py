from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from subtrack.ui.dialogs.deleting import DeletingDialog
from subtrack.ui.dialogs.line import LineDialog
from subtrack.ui.look import Look
from subtrack.ui.pages.subscriptions import SubscriptionsPage
from subtrack.ui.pages.subscriptions_bulk import Sums
from subtrack.ui.widgets.chip import FilterChip
from subtrack.ui.widgets.text import StrongLine
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import FakeDoors
from tests.ui.walking import faults

Open = Callable[..., SubscriptionsPage]
WIDE, NARROW = (1200, 700), (760, 520)
MARKUP = "<b>Bold</b> & <img src=x>"


@pytest.fixture
def add(workspace: Workspace) -> Callable[..., int]:
    """Adds an entry and gives its number."""

    def added(name: str, **fields: Any) -> int:
        return workspace.services.subscriptions.add(draft(name, **fields)).after.number

    return added


@pytest.fixture
def household(add: Callable[..., int]) -> dict[str, int]:
    return {
        "Netflix": add("Netflix", price="13.99 EUR", first="2023-01-31", plan="Standard"),
        "Disney": add("Disney", price="10.99 EUR", trial_ends="2026-11-24", tags=("TV",)),
        "Strava": add("Strava", price="59.99 EUR", every="1y", first="2023-11-30"),
        "Café": add("Café", price="5.00 USD", first="2024-01-05", account="me@example.org"),
        "Paper": add("Paper", price="44.50 EUR", first="2026-10-30", manual=True),
        "Old": add("Old", price="1.00 EUR", first="2023-01-31", ends="2026-03-01"),
    }


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def made(size: tuple[int, int] = WIDE) -> SubscriptionsPage:
        page = SubscriptionsPage(workspace)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
        qtbot.waitUntil(lambda: not page.content.counting.isActive())
        return page

    return made


def names(page: SubscriptionsPage) -> list[str]:
    return [row.name for row in page.table.model.shown]


def chosen(page: SubscriptionsPage) -> list[str]:
    return [row.name for row in page.table.view.chosen()]


def choose(page: SubscriptionsPage, *wanted: str) -> None:
    """Click on rows, the first alone, the others with Ctrl."""
    view = page.table.view
    modifier = Qt.KeyboardModifier.NoModifier
    for name in wanted:
        place = view.visualRect(page.table.model.index(names(page).index(name), 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        modifier = Qt.KeyboardModifier.ControlModifier


def press(page: SubscriptionsPage, key: Qt.Key, *, ctrl: bool = False) -> None:
    page.table.view.setFocus()
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(page.table.view, key, modifier)


def click(where: QWidget, name: str) -> None:
    buttons = [one for one in where.findChildren(QAbstractButton) if one.isVisible()]
    button = next(one for one in buttons if one.accessibleName().split("  ")[0] == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def click_chip(page: SubscriptionsPage, qtbot: QtBot, chip: str) -> None:
    """Click a chip once its count is there: the rows come first."""
    qtbot.waitUntil(lambda: chip in chips(page))
    click(page, chip)


def texts(where: QWidget) -> str:
    """Give all texts that are seen."""
    labels = [label.text() for label in where.findChildren(QLabel) if label.isVisible()]
    lines = [line.text() for line in where.findChildren(StrongLine) if line.isVisible()]
    return "\n".join([*labels, *lines])


def chips(page: SubscriptionsPage) -> list[str]:
    return [chip.accessibleName() for chip in page.findChildren(FilterChip) if chip.isVisible()]


def is_seen(widget: QWidget) -> bool:
    """Whether a widget is seen now."""
    return widget.isVisible()


def wait_for_details(page: SubscriptionsPage, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: name in texts(page.panel) and "Price" in texts(page.panel))


def entry(workspace: Workspace, number: int) -> Any:
    return workspace.services.subscriptions.shown(str(number)).entry


def test_details_offer_nothing_before_they_show_an_entry(
    workspace: Workspace, qtbot: QtBot, household: dict[str, int]
) -> None:
    page = SubscriptionsPage(workspace)
    qtbot.addWidget(page)
    assert household
    assert page.panel.lay_out()
    assert page.panel.details is None
    buttons = page.panel.findChildren(QAbstractButton)
    assert len(buttons) > 1
    assert [one for one in buttons if one.isVisibleTo(page.panel)] == [page.panel.head.leave]


@pytest.mark.usefixtures("household")
def test_all_are_listed_by_their_next_charge_with_their_sum(opened: Open) -> None:
    page = opened()
    assert names(page) == ["Disney", "Netflix", "Paper", "Strava", "Café", "Old"]
    assert page.head.total.text() == "129.47 EUR, 5.00 USD in November"
    assert chips(page) == ["All 6", "Trial 1", "Active 4", "Ended 1"]


@pytest.mark.usefixtures("household")
def test_typing_narrows_at_once_and_esc_takes_it_away(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    page.focus_filter()
    QTest.keyClicks(page.head.filter, "cafe me@")
    assert names(page) == ["Café"]
    qtbot.waitUntil(lambda: page.head.total.text() == "5.00 USD in November")
    assert chips(page) == ["All 1", "Active 1"]
    QTest.keyClick(page.head.filter, Qt.Key.Key_Escape)
    assert len(names(page)) == 6


@pytest.mark.usefixtures("household")
def test_a_chip_shows_one_status(opened: Open) -> None:
    page = opened()
    click(page, "Trial 1")
    assert names(page) == ["Disney"]
    click(page, "All 6")
    assert len(names(page)) == 6


@pytest.mark.usefixtures("household")
def test_nothing_found_says_so_and_shows_all_again(opened: Open) -> None:
    page = opened()
    click(page, "Trial 1")
    QTest.keyClicks(page.head.filter, MARKUP)
    assert is_seen(page.content.nothing_found)
    said = page.content.nothing_found.sentence.text()
    assert said == f"No subscription under Trial has “{MARKUP}” in it."
    click(page, "Show all")
    assert len(names(page)) == 6
    assert page.head.filter.text() == ""


def test_an_empty_book_offers_the_first_step(opened: Open, workspace: Workspace) -> None:
    page = opened()
    assert is_seen(page.content.nothing_yet)
    assert not is_seen(page.head.filter)
    assert not is_seen(page.panel)
    click(page, "Add a subscription")
    click(page, "Type one in a line")
    assert isinstance(workspace.doors, FakeDoors)
    assert workspace.doors.opened == [("add", None), ("quick", "")]


def test_the_details_come_with_the_first_one(opened: Open, add: Callable[..., int]) -> None:
    page = opened()
    assert not is_seen(page.panel)
    add("Netflix", price="13.99 EUR", first="2023-01-31")
    page.renew()
    assert is_seen(page.panel)


def test_the_focus_of_an_empty_page_is_on_the_first_step(opened: Open) -> None:
    page = opened()
    page.head.filter.show()
    page.head.filter.setFocus()
    page.renew()
    assert page.content.nothing_yet.first.hasFocus()


@pytest.mark.usefixtures("household")
def test_headings_order_by_mouse_and_by_key_and_are_kept(
    opened: Open, workspace: Workspace
) -> None:
    page = opened()
    header = page.table.view.header
    header.chosen.emit(2)
    assert names(page)[0] == "Old"
    assert names(page)[-1] == "Café"
    header.chosen.emit(2)
    assert names(page)[0] == "Café"
    page.table.keep()
    assert workspace.kept.settings.sort == "-price"


@pytest.mark.usefixtures("household")
def test_the_next_window_finds_the_table_as_it_was_left(opened: Open, workspace: Workspace) -> None:
    page = opened()
    click(page, "Active 4")
    QTest.keyClicks(page.head.filter, "st")
    page.table.view.header.chosen.emit(0)
    page.table.columns.show("plan", shown=False)
    page.table.view.header.resizeSection(2, 140)
    page.hide()
    again = SubscriptionsPage(workspace)
    again.resize(*WIDE)
    again.show()
    assert again.head.filter.text() == "st"
    assert names(again) == ["Netflix", "Strava"]
    assert again.table.columns.hidden == {"plan"}
    assert again.table.columns.own["price"] == 140
    again.deleteLater()


@pytest.mark.usefixtures("household")
def test_a_kept_group_with_nothing_left_in_it_gives_way_to_all(
    opened: Open, workspace: Workspace
) -> None:
    workspace.kept.put(chip="trash")
    page = opened()
    assert len(names(page)) == 6
    (checked,) = (one for one in page.findChildren(FilterChip) if one.isChecked())
    assert checked.accessibleName() == "All 6"
    page.table.keep()
    assert not workspace.kept.settings.chip


def test_settings_that_say_nonsense_do_no_harm(
    opened: Open, workspace: Workspace, household: dict[str, int]
) -> None:
    workspace.kept.put(sort="-nothing", chip="nothing", columns="x=1 y", hidden=("name", "z"))
    assert len(names(opened())) == len(household)


@pytest.mark.usefixtures("household")
def test_columns_are_hidden_through_their_menu(opened: Open) -> None:
    page = opened()
    menu = QMenu(page)
    page.table.fill_menu(menu)
    plan = menu.actions()[0]
    assert (plan.text(), plan.isChecked()) == ("Plan", True)
    plan.trigger()
    assert page.table.view.isColumnHidden(1)
    menu.actions()[-1].trigger()
    assert not page.table.view.isColumnHidden(1)


@pytest.mark.usefixtures("household")
def test_a_narrow_window_leaves_out_what_matters_least(opened: Open) -> None:
    page = opened((420, 520))
    view, columns = page.table.view, [one.name for one in page.table.model.columns]
    hidden = {name for number, name in enumerate(columns) if view.isColumnHidden(number)}
    assert hidden == {"category", "plan", "cycle"}
    menu = QMenu(page)
    page.table.fill_menu(menu)
    assert menu.actions()[0].text() == "Plan (no room)"


@pytest.mark.usefixtures("household")
def test_details_lie_over_a_narrow_table_and_close_with_esc(opened: Open, qtbot: QtBot) -> None:
    page = opened(NARROW)
    assert not is_seen(page.panel)
    choose(page, "Strava")
    assert is_seen(page.panel)
    wait_for_details(page, qtbot, "Strava")
    assert page.panel.geometry().right() == page.width() - 1
    assert page.panel.height() == page.table.view.height()
    press(page, Qt.Key.Key_Escape)
    assert not is_seen(page.panel)
    assert page.workspace.kept.settings.details
    page.resize(*WIDE)
    assert is_seen(page.panel)
    assert page.panel.height() == page.height()


@pytest.mark.usefixtures("household")
def test_details_show_the_row_in_a_window_that_grew_while_another_page_was_seen(
    workspace: Workspace, qtbot: QtBot
) -> None:
    window, page = QStackedWidget(), SubscriptionsPage(workspace)
    qtbot.addWidget(window)
    window.addWidget(page)
    window.addWidget(QWidget())
    window.resize(*NARROW)
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(lambda: not page.content.counting.isActive())
    page.table.view.choose(0)
    press(page, Qt.Key.Key_Escape)
    qtbot.wait(50)
    window.setCurrentIndex(1)
    window.resize(*WIDE)
    window.setCurrentIndex(0)
    current = page.table.view.current()
    assert current
    wait_for_details(page, qtbot, current.name)


@pytest.mark.usefixtures("household")
def test_details_beside_the_table_stay_closed_once_they_were_closed(
    opened: Open, workspace: Workspace
) -> None:
    page = opened()
    assert is_seen(page.panel)
    click(page.panel, "Close the details")
    assert not is_seen(page.panel)
    assert not workspace.kept.settings.details
    choose(page, "Strava")
    assert not is_seen(page.panel)
    press(page, Qt.Key.Key_I, ctrl=True)
    assert is_seen(page.panel)
    click(page.head, "Details")
    assert not is_seen(page.panel)


@pytest.mark.usefixtures("household")
def test_details_follow_the_row(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    wait_for_details(page, qtbot, "Disney")
    press(page, Qt.Key.Key_Down)
    wait_for_details(page, qtbot, "Netflix")
    shown = texts(page.panel)
    for text in ("Netflix", "Standard", "13.99 EUR every month", "139.90 EUR", "Next 10 charges"):
        assert text in shown
    assert "Cancel by Sun 29 Nov, in 7 days" in shown
    assert "So Sun 29 Nov is the last safe day" not in shown
    click(page.panel, "Why this date")
    assert "So Sun 29 Nov is the last safe day" in texts(page.panel)


@pytest.mark.usefixtures("household")
def test_the_buttons_of_the_details_lead_on(
    opened: Open, workspace: Workspace, household: dict[str, int], qtbot: QtBot
) -> None:
    page = opened()
    choose(page, "Netflix")
    wait_for_details(page, qtbot, "Netflix")
    for name in ("Edit", "Cancel…", "Letter"):
        click(page.panel, name)
    assert isinstance(workspace.doors, FakeDoors)
    number = household["Netflix"]
    assert workspace.doors.opened == [("edit", number), ("cancel", number), ("letter", number)]


@pytest.mark.usefixtures("household")
def test_what_one_copies_can_be_copied(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    choose(page, "Café")
    wait_for_details(page, qtbot, "Café")
    click(page.panel, "Copy: Account")
    assert QGuiApplication.clipboard().text() == "me@example.org"


def test_a_renewal_by_hand_is_marked_as_paid_and_that_is_taken_back(
    opened: Open, workspace: Workspace, household: dict[str, int], qtbot: QtBot
) -> None:
    page = opened()
    choose(page, "Paper")
    wait_for_details(page, qtbot, "Paper")
    click(page.panel, "Mark Mon 30 Nov as paid")
    assert len(entry(workspace, household["Paper"]).contract.paid) == 1
    qtbot.waitUntil(lambda: "Mark Wed 30 Dec as paid" in page.panel.head.paid.text())
    workspace.undo.stack.undo()
    assert not entry(workspace, household["Paper"]).contract.paid


@pytest.mark.usefixtures("household")
def test_keys_act_on_the_chosen_row(
    opened: Open, workspace: Workspace, household: dict[str, int]
) -> None:
    page = opened()
    choose(page, "Strava")
    press(page, Qt.Key.Key_Return)
    assert isinstance(workspace.doors, FakeDoors)
    assert workspace.doors.opened == [("edit", household["Strava"])]
    press(page, Qt.Key.Key_D, ctrl=True)
    assert "Strava (copy)" in names(page)
    assert chosen(page) == ["Strava (copy)"]
    press(page, Qt.Key.Key_Delete)
    assert "Strava (copy)" not in names(page)
    workspace.undo.stack.undo()
    assert "Strava (copy)" in names(page)


@pytest.mark.usefixtures("household")
def test_after_a_row_went_its_neighbour_is_chosen(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    choose(page, "Netflix")
    press(page, Qt.Key.Key_Delete)
    assert chosen(page) == ["Paper"]
    click_chip(page, qtbot, "Trash 1")
    assert names(page) == ["Netflix"]


@pytest.mark.usefixtures("household")
def test_what_an_undo_brings_back_is_chosen_again(opened: Open, workspace: Workspace) -> None:
    page = opened()
    choose(page, "Netflix", "Strava")
    press(page, Qt.Key.Key_Delete)
    assert chosen(page) == ["Old"]
    workspace.undo.stack.undo()
    assert chosen(page) == ["Netflix", "Strava"]
    workspace.undo.stack.redo()
    choose(page, "Disney")
    workspace.undo.stack.undo()
    assert chosen(page) == ["Disney"]


@pytest.mark.usefixtures("household")
def test_the_focus_stays_in_the_details_where_their_button_goes(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    choose(page, "Netflix")
    press(page, Qt.Key.Key_Delete)
    click_chip(page, qtbot, "Trash 1")
    choose(page, "Netflix")
    wait_for_details(page, qtbot, "Netflix")
    page.panel.head.restore.setFocus()
    QTest.keyClick(page.panel.head.restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.panel.details is None)
    assert page.panel.head.leave.hasFocus()


def test_amounts_are_shown_whole_or_not_at_all(look: Look) -> None:
    sums = Sums(look, "1,299.00 EUR, 59.00 USD a month")
    wide = sums.fontMetrics().horizontalAdvance(sums.text())
    assert sums.shortened(wide) == sums.text()
    assert sums.shortened(wide - 1) == ""


@pytest.mark.usefixtures("household")
def test_several_go_to_the_trash_and_come_back_in_one_step(
    opened: Open, workspace: Workspace, qtbot: QtBot
) -> None:
    page = opened()
    assert not is_seen(page.content.bulk)
    choose(page, "Netflix", "Strava", "Café")
    assert is_seen(page.content.bulk)
    assert page.content.bulk.count.text() == "3 selected"
    assert page.content.bulk.sum.text() == "18.99 EUR, 5.00 USD a month"
    with qtbot.waitSignal(workspace.undo.done) as done:
        click(page.content.bulk, "Trash")
    assert done.args == ["3 subscriptions moved to the trash"]
    assert names(page) == ["Disney", "Paper", "Old"]
    assert not is_seen(page.content.bulk)
    workspace.undo.stack.undo()
    assert len(names(page)) == 6
    workspace.undo.stack.redo()
    click_chip(page, qtbot, "Trash 3")
    press(page, Qt.Key.Key_A, ctrl=True)
    assert not is_seen(page.content.bulk.trash)
    click(page.content.bulk, "Restore")
    qtbot.waitUntil(lambda: chips(page)[0] == "All 6")


@pytest.mark.usefixtures("household")
def test_what_lies_in_the_trash_is_deleted_by_keys_after_one_question(
    opened: Open, workspace: Workspace, qtbot: QtBot
) -> None:
    page = opened()
    choose(page, "Netflix", "Strava")
    press(page, Qt.Key.Key_Delete)
    click_chip(page, qtbot, "Trash 2")
    choose(page, "Netflix")
    press(page, Qt.Key.Key_Delete)
    (dialog,) = page.findChildren(DeletingDialog)
    assert "Delete Netflix for good?" in texts(dialog)
    assert "This cannot be undone." in texts(dialog)
    assert not list(faults(dialog))
    QTest.keyClick(dialog.leave, Qt.Key.Key_Return)
    assert names(page) == ["Netflix", "Strava"]
    press(page, Qt.Key.Key_Delete)
    dialog = page.findChildren(DeletingDialog)[-1]
    dialog.do.setFocus()
    with qtbot.waitSignal(workspace.undo.told) as told:
        QTest.keyClick(dialog.do, Qt.Key.Key_Space)
    assert told.args == ["1 subscription deleted for good"]
    assert names(page) == ["Strava"]
    press(page, Qt.Key.Key_A, ctrl=True)
    choose(page, "Strava")
    wait_for_details(page, qtbot, "Strava")
    click(page.panel, "Delete for good…")
    assert "Delete Strava for good?" in texts(page.findChildren(DeletingDialog)[-1])


@pytest.mark.usefixtures("household")
def test_the_whole_trash_is_emptied_and_nothing_else(
    opened: Open, workspace: Workspace, qtbot: QtBot
) -> None:
    page = opened()
    choose(page, "Netflix", "Strava", "Café")
    press(page, Qt.Key.Key_Delete)
    click_chip(page, qtbot, "Trash 3")
    press(page, Qt.Key.Key_A, ctrl=True)
    click(page.content.bulk, "Delete for good…")
    (dialog,) = page.findChildren(DeletingDialog)
    assert "Delete 3 subscriptions for good?" in texts(dialog)
    dialog.reject()
    menu = QMenu(page)
    page.menus.fill(menu, page.table.view.chosen())
    next(one for one in menu.actions() if one.text() == "Empty the trash…").trigger()
    page.findChildren(DeletingDialog)[-1].do.click()
    left = workspace.services.subscriptions.listed(everything=True)
    assert sorted(one.entry.name for one in left) == ["Disney", "Old", "Paper"]


@pytest.mark.usefixtures("household")
def test_several_are_kept_where_a_decision_waits(opened: Open, workspace: Workspace) -> None:
    page = opened()
    choose(page, "Netflix", "Café")
    assert not page.content.bulk.keep.isEnabled()
    assert "None of them waits for a decision" in page.content.bulk.keep.toolTip()
    choose(page, "Disney", "Strava", "Netflix")
    click(page.content.bulk, "Keep")
    assert workspace.undo.stack.undoText() == "2 subscriptions kept"
    assert {row.name for row in page.table.model.all_rows if row.question} == {"Paper"}
    assert {row.nearness for row in page.table.model.all_rows} == {"text2"}


@pytest.mark.usefixtures("household")
def test_the_letters_of_several_are_opened_together(opened: Open, workspace: Workspace) -> None:
    page = opened()
    choose(page, "Netflix", "Strava")
    click(page.content.bulk, "Letters…")
    numbers = {row.name: row.number for row in page.table.model.all_rows}
    assert isinstance(workspace.doors, FakeDoors)
    ((door, chosen),) = workspace.doors.opened
    assert (door, set(chosen)) == ("letters", {numbers["Netflix"], numbers["Strava"]})


def test_several_get_a_category_and_tags(
    opened: Open, workspace: Workspace, household: dict[str, int]
) -> None:
    page = opened()
    choose(page, "Netflix", "Strava")
    menu = QMenu(page)
    page.naming.fill_tags(menu, page.table.view.chosen())
    menu.actions()[0].trigger()
    assert entry(workspace, household["Strava"]).particulars.tags == ("TV",)
    page.naming.fill_categories(menu, page.table.view.chosen())
    sub = menu.actions()[0].menu()
    assert isinstance(sub, QMenu)
    next(one for one in sub.actions() if one.text() == "Video").trigger()
    assert entry(workspace, household["Strava"]).particulars.category == "video"
    assert workspace.undo.stack.undoText() == "2 subscriptions have another category"
    workspace.undo.stack.undo()
    assert entry(workspace, household["Netflix"]).particulars.category is None


def test_a_new_category_is_asked_for_and_checked(
    opened: Open, workspace: Workspace, household: dict[str, int], qtbot: QtBot
) -> None:
    page = opened()
    choose(page, "Netflix", "Strava")
    menu = QMenu(page)
    page.naming.fill_categories(menu, page.table.view.chosen())
    next(one for one in menu.actions() if one.text() == "New category…").trigger()
    dialog = page.findChild(LineDialog)
    assert dialog is not None
    assert not list(faults(dialog))
    qtbot.waitUntil(dialog.field.hasFocus)
    QTest.keyClicks(dialog.field, "4111 1111 1111 1111")
    assert "full card number" in dialog.field.accessibleDescription()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "Mum's")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert entry(workspace, household["Netflix"]).particulars.category == "Mum's"


def test_new_tags_are_read_with_commas(
    opened: Open, workspace: Workspace, household: dict[str, int]
) -> None:
    page = opened()
    choose(page, "Disney", "Strava")
    menu = QMenu(page)
    page.naming.fill_tags(menu, page.table.view.chosen())
    menu.actions()[-1].trigger()
    dialog = page.findChild(LineDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.field, " a, ,b & c,a")
    click(dialog, "Add")
    assert entry(workspace, household["Disney"]).particulars.tags == ("TV", "a", "b & c")
    assert entry(workspace, household["Strava"]).particulars.tags == ("a", "b & c")


@pytest.mark.usefixtures("household")
def test_the_focus_goes_on_where_the_rows_were(opened: Open, workspace: Workspace) -> None:
    page = opened()
    press(page, Qt.Key.Key_A, ctrl=True)
    press(page, Qt.Key.Key_Delete)
    assert page.content.nothing_yet.first.hasFocus()
    workspace.undo.stack.undo()
    assert page.table.view.hasFocus()


@pytest.mark.usefixtures("household")
def test_the_persons_currency_stands_first(opened: Open, workspace: Workspace) -> None:
    preferences = workspace.services.preferences
    preferences.put(replace(preferences.get(), home_currency="USD"))
    assert opened().head.total.text() == "5.00 USD, 129.47 EUR in November"


@pytest.mark.usefixtures("household")
def test_esc_first_chooses_fewer_rows(opened: Open) -> None:
    page = opened()
    press(page, Qt.Key.Key_A, ctrl=True)
    assert len(chosen(page)) == 6
    press(page, Qt.Key.Key_Escape)
    assert len(chosen(page)) == 1
    assert is_seen(page.panel)
    press(page, Qt.Key.Key_Escape)
    assert not is_seen(page.panel)


def test_the_menu_of_a_row_has_what_can_be_done(
    opened: Open, workspace: Workspace, household: dict[str, int]
) -> None:
    page = opened()
    choose(page, "Paper")
    menu = QMenu(page)
    page.menus.fill(menu, page.table.view.chosen())
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words[:5] == [
        "Edit",
        "Cancel…",
        "Write a letter…",
        "Mark Mon 30 Nov as paid",
        "Keep",
    ] or words[:6] == [
        "Edit",
        "Cancel…",
        "Write a letter…",
        "Mark Fri 30 Oct as paid",
        "Mark Mon 30 Nov as paid",
        "Keep",
    ]
    pause = next(action.menu() for action in menu.actions() if action.text() == "Pause")
    assert isinstance(pause, QMenu)
    pause.actions()[0].trigger()
    assert entry(workspace, household["Paper"]).contract.pauses
    page.menus.fill(menu, page.table.view.chosen())
    next(action for action in menu.actions() if action.text() == "Go on").trigger()
    assert not entry(workspace, household["Paper"]).contract.pauses


def test_a_door_selects_and_takes_a_filter_away(
    opened: Open, household: dict[str, int], qtbot: QtBot
) -> None:
    page = opened()
    QTest.keyClicks(page.head.filter, "netflix")
    page.select(household["Strava"])
    assert chosen(page) == ["Strava"]
    assert page.head.filter.text() == ""
    wait_for_details(page, qtbot, "Strava")


def test_a_door_selects_before_the_page_was_seen(
    workspace: Workspace, household: dict[str, int], qtbot: QtBot
) -> None:
    workspace.services.subscriptions.remove("Strava")
    page = SubscriptionsPage(workspace)
    qtbot.addWidget(page)
    page.select(household["Strava"])
    page.resize(*NARROW)
    page.show()
    assert chosen(page) == ["Strava"]
    assert is_seen(page.panel)
    wait_for_details(page, qtbot, "Strava")
    click(page.panel, "Restore")
    assert entry(workspace, household["Strava"]).removed_on is None


def test_a_record_that_changed_is_taken_over_on_request(
    opened: Open, workspace: Workspace, add: Callable[..., int], qtbot: QtBot
) -> None:
    number = add("Netflix", first="2023-01-31", provider="netflix")
    before = entry(workspace, number)
    old = replace(before, particulars=replace(before.particulars, category="music"))
    workspace.services.subscriptions._book.write(changed=[(before, old)])
    page = opened()
    wait_for_details(page, qtbot, "Netflix")
    assert "The record changed: category." in texts(page.panel)
    click(page.panel, "Take it over")
    assert entry(workspace, number).particulars.category == "video"
    qtbot.waitUntil(lambda: "The record changed" not in texts(page.panel))


def test_markup_and_long_names_are_plain_text_that_fits(
    opened: Open, add: Callable[..., int], qtbot: QtBot
) -> None:
    name = (MARKUP + "Donaudampfschiff" * 20)[:200]
    add(name, first="2024-01-31", plan="<i>x", category="<h1>y", note=MARKUP, account="a" * 90)
    page = opened()
    wait_for_details(page, qtbot, name)
    assert name in texts(page.panel)
    assert MARKUP in texts(page.panel)
    assert not list(faults(page))
    content = page.panel.findChild(QWidget, "qt_scrollarea_viewport")
    assert content is not None
    inner = content.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0]
    assert inner.width() <= content.width()


@pytest.mark.usefixtures("household")
def test_every_control_can_be_reached_and_has_a_name(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    choose(page, "Netflix", "Strava")
    wait_for_details(page, qtbot, "Strava")
    assert not list(faults(page))


def test_rows_and_place_stay_over_changes_elsewhere(
    opened: Open, workspace: Workspace, add: Callable[..., int]
) -> None:
    for number in range(60):
        add(f"Thing {number:02}", first="2024-01-05")
    page = opened()
    view = page.table.view
    view.choose(40)
    before = (chosen(page), view.verticalScrollBar().value())
    add("Aaa", first="2024-01-20")
    workspace.undo.changed.emit()
    assert len(names(page)) == 61
    assert (chosen(page), view.verticalScrollBar().value()) == before


def test_the_chosen_row_is_shown_once_the_filter_is_taken_away(
    opened: Open, add: Callable[..., int]
) -> None:
    for number in range(60):
        add(f"{number:02} {'Radio' if number % 10 == 7 else 'Thing'}", first="2024-01-05")
    page = opened()
    QTest.keyClicks(page.head.filter, "radio")
    choose(page, "57 Radio")
    page.focus_filter()
    QTest.keyClick(page.head.filter, Qt.Key.Key_Escape)
    assert len(names(page)) == 60
    assert chosen(page) == ["57 Radio"]
    view = page.table.view
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
