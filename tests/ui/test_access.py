"""Everything in the window has a name, and the tab key leads to it in the order of reading."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import subtrack.ui
from tests.ui.access import Access
from tests.ui.touring import touring

_WIDE = (1400, 900)
_A_WHILE = 20
"""Milliseconds."""


@pytest.mark.slow
def test_all_there_is_can_be_reached_and_is_told(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    access, found, met = Access(), dict[str, None](), set[type]()
    with touring(qapp, tmp_path, "en_GB", _WIDE) as tour:
        for where, root in tour.sights():
            qtbot.wait(_A_WHILE)  # layouts settle in several steps, on a busy machine late
            for widget in (root.window(), *root.window().findChildren(QWidget)):
                met.update(type(widget).__mro__)
            found |= {f"{where}: {fault}": None for fault in access.faults(root)}
    assert list(found) == []
    assert [kind.__qualname__ for kind in own_widgets() if kind not in met] == []


def own_widgets() -> Iterator[type[QWidget]]:
    """Yield every kind of widget that the window has."""
    for module in pkgutil.walk_packages(subtrack.ui.__path__, f"{subtrack.ui.__name__}."):
        importlib.import_module(module.name)
    yield from (kind for kind in _kinds_of(QWidget) if kind.__module__.startswith("subtrack."))


def _kinds_of(kind: type[QWidget]) -> Iterator[type[QWidget]]:
    for one in kind.__subclasses__():
        yield one
        yield from _kinds_of(one)
