"""Fixtures: the command line on an empty folder, and on a household's."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path

import pytest

from subtrack.cli.arguments import parser
from subtrack.cli.main import main
from tests.cli.calling import Subtrack
from tests.cli.household import ENTRIES


@pytest.fixture(scope="session", autouse=True)
def _one_parser_for_all_calls() -> Iterator[None]:
    """Make the parser once; to make it takes longer than most commands do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("subtrack.cli.arguments.parser", cache(parser))
        yield


@pytest.fixture
def subtrack(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Subtrack:
    return Subtrack(tmp_path / "data", capsys)


@pytest.fixture(scope="session")
def entered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which a household was entered, command by command."""
    data = tmp_path_factory.mktemp("household") / "data"
    with redirect_stdout(StringIO()):
        for words in ENTRIES:
            assert main(["--data-dir", str(data), "--today", "2026-11-22", "add", *words]) == 0
    return data


@pytest.fixture
def household(entered: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Subtrack:
    data = tmp_path / "data"
    shutil.copytree(entered, data)
    return Subtrack(data, capsys)
