"""The entry: a command is run, and without one the window is opened where there is a screen."""

from __future__ import annotations

import builtins
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from subtrack.__main__ import SCREENS, has_screen, open_window
from subtrack.adapters.paths import Paths
from subtrack.cli.main import main
from subtrack.domain.errors import OutsideError


def test_without_a_command_the_window_opens_on_the_data_and_the_day_that_were_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[tuple[Path, date | None, bool]] = []

    def window(paths: Paths, today: date | None, *, hidden: bool = False) -> int:
        opened.append((paths.data, today, hidden))
        return 0

    assert main(["--data-dir", str(tmp_path / "d"), "--today", "2026-11-22"], window) == 0
    assert opened == [(tmp_path / "d", date(2026, 11, 22), False)]
    assert main(["--data-dir", str(tmp_path / "d"), "--minimised"], window) == 0
    assert opened[1] == (tmp_path / "d", None, True)
    assert capsys.readouterr() == ("", "")


def test_a_command_opens_no_window(tmp_path: Path) -> None:
    def window(paths: Paths, today: date | None, *, hidden: bool = False) -> int:
        raise AssertionError(paths, today, hidden)

    assert main(["--data-dir", str(tmp_path / "d"), "list"], window) == 0


def test_without_a_screen_what_is_due_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path / "d")], None) == 0
    assert capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_a_screen_is_what_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_screen()


def test_a_system_without_what_qt_needs_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = builtins.__import__

    def without_qt(name: str, *more: Any, **named: Any) -> object:
        if name == "subtrack.start":
            raise ImportError("libEGL.so.1: cannot open shared object file")
        return load(name, *more, **named)

    monkeypatch.setattr(builtins, "__import__", without_qt)
    with pytest.raises(OutsideError, match="libEGL"):
        open_window(Paths(tmp_path), None)
