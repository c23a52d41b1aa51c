"""What tests of the window start from: a workspace over an empty book; Qt's warnings are faults."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from subtrack.ui.look import Look
from subtrack.ui.workspace import Workspace
from tests.ui.making import a_look, a_workspace


@pytest.fixture(autouse=True)
def _an_application(qapp: object) -> None:
    """Fonts and widgets need one: without it Qt ends the process, whichever test comes first."""


@pytest.fixture
def look() -> Look:
    return a_look()


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Workspace:  # noqa: ARG001 - as above
    return a_workspace(tmp_path / "data")
