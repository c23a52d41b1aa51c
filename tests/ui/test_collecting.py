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
    yield Collecting(parent)
    gc.enable()
    parent.deleteLater()


def test_python_collects_nothing_by_itself(collecting: Collecting) -> None:
    assert collecting.parent() is not None
    assert not gc.isenabled()


def test_what_became_garbage_is_collected_in_time(qtbot: QtBot, collecting: Collecting) -> None:
    gc.collect()
    kept = [[index] for index in range(5_000)]
    assert gc.get_count()[0] > 2_000
    collecting.findChildren(QObject)[0].setProperty("interval", 1)
    qtbot.waitUntil(lambda: gc.get_count()[0] < 2_000)
    assert kept
