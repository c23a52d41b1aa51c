"""Collecting: only the window's thread collects, and it does."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from subtrack.ui.collecting import Collecting


@pytest.fixture
def collecting(qapp: object) -> Iterator[Collecting]:  # noqa: ARG001 - timers need the application
    parent = QObject()
    made = Collecting(parent)
    yield made
    made.stop()
    parent.deleteLater()


def test_python_collects_nothing_by_itself(collecting: Collecting) -> None:
    assert collecting.parent() is not None
    assert not gc.isenabled()


def test_what_became_garbage_is_collected_in_time(qtbot: QtBot, collecting: Collecting) -> None:
    timer = collecting.findChildren(QObject)[0]
    timer.setProperty("interval", 1)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    gc.collect()
    kept = [[index] for index in range(5_000)]
    assert gc.get_count()[0] > 2_000
    qtbot.waitUntil(lambda: gc.get_count()[0] < 2_000)
    assert kept


def test_it_is_given_back_at_the_end(collecting: Collecting) -> None:
    collecting.stop()
    assert gc.isenabled()
