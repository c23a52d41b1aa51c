"""Making: the providers page over the shipped records, with subscriptions in the book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.periods import MONTH
from subtrack.services.drafts import Draft
from subtrack.ui.guide.view import Body, GuideView
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.widgets.choice_card import ChoiceCard
from subtrack.ui.widgets.fold import Fold, FoldHead
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.text import Label, StrongLine
from subtrack.ui.workspace import Workspace

THING = Draft(name="Thing", price="9.99", currency="EUR", every=MONTH, first=date(2026, 10, 30))
TRIAL = replace(
    THING,
    name="Coursera Plus",
    first=date(2026, 11, 27),
    trial_ends=date(2026, 11, 27),
    provider="coursera",
    account="me@example.org",
)


def entered(workspace: Workspace, draft: Draft, **fields: Any) -> int:
    """Add a subscription; give its number."""
    return workspace.services.subscriptions.add(replace(draft, **fields)).after.number


def a_page(
    qtbot: QtBot, workspace: Workspace, opened: list[str] | None = None, *, width: int = 1196
) -> ProvidersPage:
    """Give the page as it is seen in a window of some 1,400 pixels."""
    gone: list[str] = []
    page = ProvidersPage(workspace, (gone if opened is None else opened).append)
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show()
    return page


def body(page: ProvidersPage) -> Body:
    """Give the guide that is shown, with what is added once one sees it."""
    page.guide.complete()
    assert page.guide.body is not None
    return page.guide.body


def card(page: ProvidersPage, key: str) -> ChoiceCard:
    """Give one of those who might bill."""
    bills = page.guide.bare.bills if page.guide.bare else body(page).bills
    assert bills is not None
    (found,) = [one for one in bills.cards if one.key == key]
    return found


def texts(widget: QWidget) -> str:
    """Give all that is read, from labels and painted lines, one a line."""
    if isinstance(widget, GuideView):
        widget.complete()
    read = [one for one in widget.findChildren(QWidget) if one.isVisibleTo(widget)]
    return "\n".join(one.text() for one in read if isinstance(one, Label | IconLine | StrongLine))


def press(widget: QWidget, name: str) -> None:
    """Click the button of a name."""
    if isinstance(widget, GuideView):
        widget.complete()
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    (button,) = [one for one in buttons if one.accessibleName() == name]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def fold(page: ProvidersPage, word: str) -> Fold:
    """Give a fold by its word."""
    (found,) = [one for one in body(page).findChildren(Fold) if one.head.text() == word]
    return found


def heads(page: ProvidersPage) -> list[str]:
    """Give the words of all folds."""
    return [one.text() for one in body(page).findChildren(FoldHead)]
