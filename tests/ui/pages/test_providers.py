"""Providers: records are searched, their guides read; what a person chooses is noted with undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.periods import YEAR
from subtrack.services.drafts import Draft
from subtrack.ui.guide.telling import Subject, Told
from subtrack.ui.models.table import ROW_ROLE
from subtrack.ui.pages.provider_desk import ProviderDesk
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.tones import DARK, LIGHT, Tones
from subtrack.ui.workspace import Workspace
from tests.ui.guide.making import (
    THING,
    TRIAL,
    a_page,
    body,
    card,
    entered,
    fold,
    heads,
    press,
    texts,
)
from tests.ui.making import FakeDoors, a_workspace


def names(page: ProvidersPage) -> list[str]:
    rows = page.index.list.rows
    return [rows.row(number).name for number in range(rows.rowCount())]


def doors(workspace: Workspace) -> list[tuple[str, object]]:
    assert isinstance(workspace.doors, FakeDoors)
    return workspace.doors.opened


def test_all_records_are_listed_by_name_with_the_persons_own_marked(
    qtbot: QtBot, workspace: Workspace
) -> None:
    entered(workspace, TRIAL)
    page = a_page(qtbot, workspace)
    listed = names(page)
    assert len(listed) == len(workspace.services.browsing.found(""))
    assert listed == sorted(listed, key=str.casefold)
    assert f"Search {len(listed)} providers" in page.index.field.placeholderText()
    rows = [page.index.list.rows.row(number) for number in range(len(listed))]
    assert [row.key for row in rows if row.mark] == ["coursera"]


def test_searching_ranks_as_the_search_does_statement_lines_too(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = a_page(qtbot, workspace)
    QTest.keyClicks(page.index.field, "netfl")
    assert names(page)[0] == "Netflix"
    page.index.field.setText("PAYPAL *SPOTIFY 35314369001")
    assert names(page)[:2] == ["Spotify Premium", "PayPal automatic payments"]


def test_filters_leave_a_category_or_an_effort_and_count_what_each_leaves(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = a_page(qtbot, workspace)
    index = page.index
    whole = len(names(page))
    menu = index.category.menu()
    menu.aboutToShow.emit()
    texts_of = {one.text().split("\t")[0]: one for one in menu.actions() if one.text()}
    assert texts_of["All categories"].text().split("\t")[1] == str(whole)
    count = int(texts_of["Music"].text().split("\t")[1])
    texts_of["Music"].trigger()
    assert len(names(page)) == count < whole
    assert "Spotify Premium" in names(page)
    assert index.category.accessibleName() == "Category: Music"
    menu = index.effort.menu()
    menu.aboutToShow.emit()
    easy = next(one for one in menu.actions() if one.text().startswith("Easy"))
    assert int(easy.text().split("\t")[1]) <= count
    easy.trigger()
    assert index.list.rows.row(0).line.endswith(", easy")


def test_an_empty_result_says_so_and_shows_all_on_request(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = a_page(qtbot, workspace)
    page.index.field.setText("qwertzuiop")
    assert page.index.list.isHidden()
    assert "No provider fits." in texts(page.index)
    assert "You can write down what you know" in texts(page.index)
    press(page.index, "Show all")
    assert len(names(page)) > 200
    assert page.index.list.isVisible()


def test_the_keyboard_goes_from_the_search_into_the_list_and_opens_guides(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = a_page(qtbot, workspace)
    page.focus_filter()
    assert page.focusWidget() is page.index.field
    QTest.keyClicks(page.index.field, "netflix")
    QTest.keyClick(page.index.field, Qt.Key.Key_Down)
    assert page.focusWidget() is page.index.list
    assert "Cancel Netflix" in texts(page.guide)
    QTest.keyClick(page.index.field, Qt.Key.Key_Escape)
    assert len(names(page)) > 200


def test_the_arrow_keys_go_through_the_list_and_the_guide_comes_where_they_rest(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = a_page(qtbot, workspace)
    asked: list[Subject] = []
    told = ProviderDesk.told

    def noted(desk: ProviderDesk, subject: Subject) -> Told:
        asked.append(subject)
        return told(desk, subject)

    monkeypatch.setattr(ProviderDesk, "told", noted)
    page.focus_filter()
    for _ in range(30):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    slug = page.index.list.currentIndex().data(ROW_ROLE).key
    assert page.index.list.currentIndex().row() == 29
    qtbot.waitUntil(lambda: Subject(slug=slug) in asked)
    assert len(asked) < 10
    assert page.index.list.currentIndex().row() == 29
    QTest.keyClick(page.index.list, Qt.Key.Key_Up)
    assert page.index.list.currentIndex().row() == 28
    QTest.keyClick(page.index.list, Qt.Key.Key_Home)
    QTest.keyClick(page.index.list, Qt.Key.Key_Up)
    assert page.focusWidget() is page.index.field


def test_return_goes_on_in_the_guide_and_esc_leads_back(qtbot: QtBot, workspace: Workspace) -> None:
    page = a_page(qtbot, workspace)
    page.focus_filter()
    QTest.keyClicks(page.index.field, "netflix")
    QTest.keyClick(page.index.field, Qt.Key.Key_Return)
    QTest.keyClick(page.index.list, Qt.Key.Key_Return)
    focus = page.focusWidget()
    assert focus is not None
    assert page.guide.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.index.list


def test_a_record_shows_its_guide_and_its_own_subscription(
    qtbot: QtBot, workspace: Workspace
) -> None:
    number = entered(workspace, TRIAL)
    page = a_page(qtbot, workspace)
    page.show_record("coursera")
    said = texts(page.guide)
    assert "Cancel Coursera" in said
    assert "Also sold through Apple App Store and media subscriptions and Google Play" in said
    assert "The trial of Coursera Plus ends Fri 27 Nov. Cancel by Wed 25 Nov, in 3 days" in said
    assert page.index.list.currentIndex().data().startswith("Coursera")
    press(page.guide, "Add subscription")
    press(page.guide, "Show the steps for Coursera Plus")
    assert doors(workspace) == [("add", "coursera")]
    assert "Cancel Coursera Plus" in texts(page.guide)
    press(page.guide, "Cancel it step by step")
    assert doors(workspace)[-1] == ("cancel", number)


def test_the_guide_of_a_subscription_has_its_data_filled_in(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = a_page(qtbot, workspace)
    page.show_entry(entered(workspace, TRIAL))
    said = texts(page.guide)
    assert "me@example.org" in said
    assert "Not noted yet. The steps below are those if Coursera itself bills." in said
    assert not any(card(page, key).isChecked() for key in ("direct", "apple", "google-play"))


def test_choosing_who_bills_changes_the_steps_and_notes_nothing(
    qtbot: QtBot, workspace: Workspace
) -> None:
    entered(workspace, TRIAL)
    page = a_page(qtbot, workspace)
    page.show_record("coursera")
    assert card(page, "direct").isChecked()
    before = body(page).ways.steps.text()
    QTest.mouseClick(card(page, "apple"), Qt.MouseButton.LeftButton)
    assert card(page, "apple").isChecked()
    assert body(page).ways.steps.text() != before
    assert "bills it, so it is cancelled there" in texts(page.guide)
    assert "Terms of Coursera" in texts(page.guide)
    (seen,) = workspace.services.subscriptions.listed()
    assert seen.entry.particulars.billed_by is None
    QTest.mouseClick(card(page, "direct"), Qt.MouseButton.LeftButton)
    assert body(page).ways.steps.text() == before


def test_a_payment_service_adds_a_last_step(qtbot: QtBot, workspace: Workspace) -> None:
    page = a_page(qtbot, workspace)
    page.show_record("shudder")
    before = body(page).ways.steps.text()
    QTest.mouseClick(card(page, "paypal"), Qt.MouseButton.LeftButton)
    assert body(page).ways.steps.text() == before
    assert "PayPal automatic payments only moves the money: cancel first" in texts(page.guide)


def test_who_bills_is_remembered_and_the_memory_taken_back(
    qtbot: QtBot, workspace: Workspace
) -> None:
    number = entered(workspace, TRIAL)
    page = a_page(qtbot, workspace)
    page.show_entry(number)
    QTest.mouseClick(card(page, "google-play"), Qt.MouseButton.LeftButton)
    done: list[str] = []
    workspace.undo.done.connect(done.append)
    press(page.guide, "Remember for Coursera Plus")
    assert done == ["Noted who bills Coursera Plus"]

    def noted() -> str | None:
        return workspace.services.subscriptions.shown(str(number)).entry.particulars.billed_by

    assert noted() == "google-play"
    assert card(page, "google-play").isChecked()
    assert "Remember for" not in texts(page.guide)
    workspace.undo.stack.undo()
    assert noted() is None
    assert not card(page, "google-play").isChecked()
    workspace.undo.stack.redo()
    assert noted() == "google-play"


def test_without_a_provider_the_guide_of_a_seller_that_bills_leads(
    qtbot: QtBot, workspace: Workspace
) -> None:
    number = entered(workspace, THING, name="Pony app")
    page = a_page(qtbot, workspace)
    page.show_entry(number)
    assert page.guide.body is None
    assert "Who bills you?" in texts(page.guide)
    assert card(page, "direct").accessibleName() == "Pony app itself"
    assert "APPLE.COM/BILL" in card(page, "apple").accessibleDescription()
    QTest.mouseClick(card(page, "apple"), Qt.MouseButton.LeftButton)
    assert body(page).ways.steps.rows
    assert card(page, "apple").isChecked()
    press(page.guide, "Remember for Pony app")
    (seen,) = workspace.services.subscriptions.listed()
    assert seen.entry.particulars.billed_by == "apple"
    QTest.mouseClick(card(page, "direct"), Qt.MouseButton.LeftButton)
    assert page.guide.body is None
    assert card(page, "direct").isChecked()


def test_a_subscription_without_provider_gets_one_with_undo(
    qtbot: QtBot, workspace: Workspace
) -> None:
    number = entered(workspace, THING, name="Spotify family")
    page = a_page(qtbot, workspace)
    page.show_entry(number)
    said = texts(page.guide)
    assert "No provider is noted for Spotify family, so no steps are known." in said
    assert "cancel before you delete" in said
    bare = page.guide.bare
    assert bare is not None
    assert bare.chooser.list.rows.row(0).key == "spotify"
    bare.chooser.field.setText("qwertzuiop")
    assert "No provider fits." in texts(bare)
    bare.chooser.field.setText("spotify")
    bare.chooser.list.setFocus()
    bare.chooser.list.setCurrentIndex(bare.chooser.list.rows.index(0, 0))
    QTest.keyClick(bare.chooser.list, Qt.Key.Key_Return)
    assert page.guide.bare is None
    assert "Cancel Spotify family" in texts(page.guide)
    assert body(page).ways.steps.rows
    workspace.undo.stack.undo()
    assert "No provider is noted" in texts(page.guide)


def test_a_subscription_that_is_gone_says_so_until_it_is_back(
    qtbot: QtBot, workspace: Workspace
) -> None:
    number = entered(workspace, TRIAL)
    page = a_page(qtbot, workspace)
    page.show_entry(number)
    subscriptions = workspace.services.subscriptions
    workspace.undo.do(
        lambda: subscriptions.remove_all([str(number)]), subscriptions.undo_all, lambda _done: "x"
    )
    assert "no longer there" in texts(page.guide)
    workspace.undo.stack.undo()
    assert "Cancel Coursera Plus" in texts(page.guide)
    page.show_record("no-such-record")
    assert "neither a subscription nor a provider" in texts(page.guide)


def test_a_safe_day_that_has_passed_is_no_reason_to_wait(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path / "data", date(2026, 11, 26))
    page = a_page(qtbot, workspace)
    page.show_entry(entered(workspace, TRIAL))
    said = texts(page.guide)
    assert "The safe day was Wed 25 Nov. Cancel now all the same" in said


def test_the_guide_says_of_a_subscription_what_follows_and_what_it_costs(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = a_page(qtbot, workspace)
    bound = {"started": date(2026, 1, 15), "minimum_term": YEAR, "renewal_term": "open"}
    page.show_entry(entered(workspace, THING, provider="zeit", **bound))
    said = texts(page.guide)
    assert "The minimum term of Thing is over on Fri 15 Jan 2027; from then on it runs on" in said
    assert "It costs 9.99 EUR every month. Cancel by Mon 14 Dec, in 22 days." in said
    assert "Thing renews" not in said
    workspace.services.subscriptions.edit("Thing", Draft(paused_until="open"))
    page.refresh()
    assert "9.99" not in texts(page.guide)
    assert "nothing is charged until it is taken up again. Cancel by" in texts(page.guide)


def test_ways_that_are_too_slow_come_last_and_say_so(qtbot: QtBot, workspace: Workspace) -> None:
    page = a_page(qtbot, workspace)
    page.show_entry(entered(workspace, TRIAL, provider="zeit"))
    tabs = body(page).ways.tabs
    slow = [tab.accessibleName().endswith("too slow") for tab in tabs.tabs]
    assert slow == sorted(slow)
    assert any(slow)
    tabs.choose(slow.index(True))
    assert "Too slow to arrive by the last safe day" in texts(body(page).ways)


def test_what_a_record_does_not_know_is_said(qtbot: QtBot, workspace: Workspace) -> None:
    page = a_page(qtbot, workspace)
    page.show_record("telekom-de")
    assert "not known" in texts(body(page).side)
    assert "Not known: check before you rely on it" in heads(page)
    plans = fold(page, "Plans and prices")
    plans.open()
    assert "does not mean that there is nothing" in texts(plans)


def test_folds_are_built_when_they_are_first_opened(qtbot: QtBot, workspace: Workspace) -> None:
    page = a_page(qtbot, workspace)
    page.show_record("coursera")
    sources = fold(page, "Sources and disagreements")
    assert not texts(sources)
    QTest.mouseClick(sources.head, Qt.MouseButton.LeftButton)
    said = texts(sources)
    assert "[1] Cancel Coursera (cancellation letter and guide)" in said
    assert "For when to act 14 days is used." in said
    assert "read on 22 Nov 2026" in said
    QTest.mouseClick(sources.head, Qt.MouseButton.LeftButton)
    QTest.mouseClick(sources.head, Qt.MouseButton.LeftButton)
    assert texts(sources) == said


def test_the_page_of_a_way_opens_from_the_guide(qtbot: QtBot, workspace: Workspace) -> None:
    opened: list[str] = []
    page = a_page(qtbot, workspace, opened)
    page.show_record("coursera")
    press(page.guide, "Open coursera.org/my-purchases")
    assert opened == ["https://www.coursera.org/my-purchases"]


def test_in_a_narrow_window_list_and_guide_take_turns(qtbot: QtBot, workspace: Workspace) -> None:
    page = a_page(qtbot, workspace, width=800)
    assert page.index.isVisible()
    assert page.guide.isHidden()
    page.index.field.setText("netflix")
    QTest.keyClick(page.index.field, Qt.Key.Key_Down)
    assert page.index.isVisible(), "moving in the list alone opens nothing"
    QTest.keyClick(page.index.list, Qt.Key.Key_Return)
    assert page.index.isHidden()
    assert "Cancel Netflix" in texts(page.guide)
    press(page.guide, "All providers")
    assert page.index.isVisible()
    assert page.guide.isHidden()
    page.resize(1196, 800)
    assert page.index.isVisible()
    assert page.guide.isVisible()
    assert page.index.width() == 268


@pytest.mark.parametrize(("width", "beside"), [(1196, True), (800, False)])
def test_the_side_column_lies_beside_the_steps_or_below_them(
    qtbot: QtBot, workspace: Workspace, width: int, *, beside: bool
) -> None:
    page = a_page(qtbot, workspace, width=width)
    page.show_record("coursera")
    shown = body(page)
    assert shown.folds is not None
    assert (shown.side.x() > shown.ways.geometry().right()) == beside
    assert (shown.side.y() > shown.ways.geometry().bottom()) != beside
    assert max(shown.ways.width(), shown.folds.width()) <= 720
    page.resize(1_800, 900)
    page.guide.settle()
    assert max(shown.ways.width(), shown.folds.width()) <= 720


def test_nothing_is_squeezed_or_cut_at_any_width(qtbot: QtBot, workspace: Workspace) -> None:
    entered(workspace, TRIAL, name="A subscription with quite a long name that goes on and on")
    page = a_page(qtbot, workspace)
    page.show_record("coursera")
    for width in (570, 800, 1_000, 1_400):
        page.resize(width, 700)
        qtbot.wait(1)
        page.guide.settle()
        for one in page.guide.content.findChildren(QWidget):
            if one.isVisible() and one.hasHeightForWidth():
                assert one.height() >= one.heightForWidth(one.width()), (width, one)
        assert page.guide.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("tones", [LIGHT, DARK])
def test_list_and_guide_are_painted_in_both_themes(
    qtbot: QtBot, tmp_path: Path, tones: Tones
) -> None:
    workspace = a_workspace(tmp_path / "data", tones=tones)
    entered(workspace, TRIAL)
    page = a_page(qtbot, workspace)
    page.show_record("coursera")
    before = page.grab().toImage()
    workspace.look.use(LIGHT if tones is DARK else DARK)
    assert page.grab().toImage() != before


def test_the_search_and_the_filters_are_kept_for_the_next_window(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = a_page(qtbot, workspace)
    page.index.field.setText("a")
    page.index.category.choose("news")
    page.index.effort.choose("hard")
    page.hide()
    again = a_page(qtbot, workspace).index
    assert (again.query, again.category.key, again.effort.key) == ("a", "news", "hard")
    assert again.category.accessibleName() == "Category: News"
    assert again.category.isChecked()
    left = {one.key for one in again.list.rows.shown}
    assert left == {
        one.slug
        for one in workspace.services.browsing.found("a")
        if (one.category, one.difficulty) == ("news", "hard")
    }


def test_a_filter_that_is_no_longer_known_leaves_everything(
    qtbot: QtBot, workspace: Workspace
) -> None:
    workspace.kept.put(category="a kind that went", effort="none")
    index = a_page(qtbot, workspace).index
    assert (index.category.key, index.effort.key) == ("", "")
    assert len(index.list.rows.shown) == len(workspace.services.browsing.found(""))
