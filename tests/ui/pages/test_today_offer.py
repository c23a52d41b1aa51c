"""The offer of reminders: once, quietly, where there is something to be reminded of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from subtrack.domain.settings import REMINDERS_HINT
from subtrack.ui.pages.today import TodayPage
from subtrack.ui.pages.today_offer import OfferPanel
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import TODAY

Opens = Callable[[Workspace], TodayPage]


@pytest.fixture
def open_page(qtbot: QtBot) -> Opens:
    def opened(workspace: Workspace) -> TodayPage:
        page = TodayPage(workspace)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.refresh()
        qtbot.wait(20)
        return page

    return opened


def add_trial(workspace: Workspace) -> None:
    trial = draft("Thing", started=str(TODAY), trial_ends="2026-11-27")
    workspace.services.subscriptions.add(trial)


def offers(page: TodayPage) -> list[OfferPanel]:
    return [one for one in page.findChildren(OfferPanel) if one.isVisible()]


def reminds(workspace: Workspace) -> bool:
    return workspace.kept.settings.remind


def test_yes_switches_reminders_on_and_can_be_taken_back(
    workspace: Workspace, open_page: Opens
) -> None:
    add_trial(workspace)
    page = open_page(workspace)
    (offer,) = offers(page)
    offer.yes.click()
    assert reminds(workspace)
    assert offers(page) == []
    workspace.undo.stack.undo()
    assert not reminds(workspace)
    assert offers(page) == [offer]


def test_not_now_is_remembered(workspace: Workspace, open_page: Opens) -> None:
    add_trial(workspace)
    page = open_page(workspace)
    offers(page)[0].later.click()
    assert not reminds(workspace)
    assert workspace.kept.settings.seen_hints == (REMINDERS_HINT,)
    page.refresh()
    assert offers(page) == []
    assert offers(open_page(workspace)) == []


def test_who_finds_the_switch_in_settings_is_not_asked(
    workspace: Workspace, open_page: Opens
) -> None:
    add_trial(workspace)
    page = open_page(workspace)
    workspace.kept.put(remind=True)
    assert offers(page) == []


def test_nobody_is_asked_before_there_is_anything_to_be_reminded_of(
    qtbot: QtBot, workspace: Workspace, open_page: Opens
) -> None:
    page = open_page(workspace)
    assert offers(page) == []
    workspace.services.subscriptions.add(draft("Over", first="2026-01-15", ends="2026-11-20"))
    page.refresh()
    qtbot.wait(20)
    assert offers(page) == []
    add_trial(workspace)
    page.refresh()
    assert len(offers(page)) == 1


def test_the_sample_household_asks_nothing(workspace: Workspace, open_page: Opens) -> None:
    add_trial(workspace)
    assert offers(open_page(replace(workspace, is_own=False))) == []
