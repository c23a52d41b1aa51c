"""Page link: opens a page of the provider, asks about another one, and refuses what is no page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.page_link import PageLink, host_link

URL = "https://www.coursera.org/my-purchases"


@pytest.fixture
def opened() -> list[str]:
    return []


def a_link(qtbot: QtBot, look: Look, address: str, opened: list[str]) -> PageLink:
    found = PageLink(look, address, ["coursera.org"], opened.append, "Read in source 1")
    qtbot.addWidget(found)
    found.show()
    return found


def click(link: PageLink, name: str) -> None:
    buttons = [one for one in link.findChildren(QPushButton) if one.isVisible()]
    (button,) = [one for one in buttons if one.accessibleName() == name]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_own_page_opens_at_once(qtbot: QtBot, look: Look, opened: list[str]) -> None:
    link = a_link(qtbot, look, URL, opened)
    click(link, "Open coursera.org/my-purchases")
    assert opened == [URL]


def test_its_address_is_copied(qtbot: QtBot, look: Look, opened: list[str]) -> None:
    link = a_link(qtbot, look, URL, opened)
    (copy,) = link.findChildren(QToolButton)
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == URL
    assert opened == []


def test_a_page_elsewhere_is_named_and_asked_about(
    qtbot: QtBot, look: Look, opened: list[str]
) -> None:
    link = a_link(qtbot, look, "https://play.google.com/store", opened)
    click(link, "Open play.google.com/store")
    assert opened == []
    (question,) = link.findChildren(IconLine)
    assert "not on coursera.org, but on play.google.com" in question.text()
    click(link, "Leave it")
    assert opened == []
    click(link, "Open play.google.com/store")
    click(link, "Open play.google.com")
    assert opened == ["https://play.google.com/store"]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "https://coursera.org@evil.example/"]
)
def test_what_is_no_page_is_shown_and_not_opened(
    qtbot: QtBot, look: Look, opened: list[str], address: str
) -> None:
    link = a_link(qtbot, look, address, opened)
    assert link.findChildren(QPushButton) == []
    (shown,) = link.findChildren(IconLine)
    assert address in shown.text()
    plain = host_link(look, address, opened.append)
    qtbot.addWidget(plain)
    assert not isinstance(plain, QPushButton)


def test_a_source_opens_by_the_name_of_its_host(
    qtbot: QtBot, look: Look, opened: list[str]
) -> None:
    link = host_link(look, URL, opened.append)
    qtbot.addWidget(link)
    assert link.accessibleName() == "coursera.org"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert opened == [URL]


def test_a_known_sellers_page_is_no_surprise(qtbot: QtBot, look: Look) -> None:
    opened: list[str] = []
    url = "https://support.apple.com/billing"
    link = PageLink(look, url, ["coursera.org"], opened.append, sellers=["apple.com"])
    qtbot.addWidget(link)
    link.show()
    click(link, link.button.accessibleName())
    assert opened == [url]
