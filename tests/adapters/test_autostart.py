"""Autostart: what each platform is told, and what is read of it again."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.adapters.autostart import (
    APPROVED_KEY,
    NAME,
    RUN_KEY,
    DesktopAutostart,
    LaunchAgentAutostart,
    RunKeyAutostart,
    desktop_entry,
    exec_words,
    own_call,
)
from subtrack.domain.errors import OutsideError
from subtrack.services.ports.system import Autostart

CALL = ("/opt/my programs/sub$track 100%", "--data-dir", 'a "quoted" \\ `folder`', "--minimised")
WORDS = st.lists(
    st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters="\x7f")).filter(
        bool
    ),
    min_size=1,
    max_size=4,
)


def registry() -> Any:
    """Give a registry in memory that acts as `winreg` does."""
    keys: dict[str, dict[str, Any]] = {RUN_KEY: {}, APPROVED_KEY: {}}

    @contextmanager
    def opened(_root: object, path: str, *_rest: object) -> Iterator[dict[str, Any]]:
        yield keys[path]

    def query(key: dict[str, Any], name: str) -> tuple[Any, int]:
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], 1

    def delete(key: dict[str, Any], name: str) -> None:
        if name not in key:
            raise FileNotFoundError(name)
        del key[name]

    return SimpleNamespace(
        HKEY_CURRENT_USER=1,
        KEY_READ=1,
        KEY_SET_VALUE=2,
        REG_SZ=1,
        CreateKeyEx=opened,
        QueryValueEx=query,
        SetValueEx=lambda key, name, _zero, _kind, value: key.__setitem__(name, value),
        DeleteValue=delete,
        keys=keys,
    )


@pytest.fixture(params=["linux", "macos", "windows"])
def autostart(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    made: dict[str, Autostart] = {
        "linux": DesktopAutostart(tmp_path / "not" / "there"),
        "macos": LaunchAgentAutostart(tmp_path / "not" / "there"),
        "windows": RunKeyAutostart(registry()),
    }
    return made[request.param]


def test_is_off_until_it_is_switched_on_and_off_again_afterwards(autostart: Autostart) -> None:
    assert autostart.call() is None
    autostart.put(["/usr/bin/subtrack", "--minimised"])
    assert autostart.call()
    autostart.put(None)
    autostart.put(None)
    assert autostart.call() is None


def test_a_call_replaces_the_one_before(autostart: Autostart) -> None:
    autostart.put(["/old/subtrack"])
    before = autostart.call()
    autostart.put(["/new/subtrack"])
    assert autostart.call() != before
    assert autostart.makes(["/new/subtrack"])
    assert not autostart.makes(["/old/subtrack"])


def test_linux_and_macos_give_the_words_back(tmp_path: Path) -> None:
    for one in (DesktopAutostart(tmp_path), LaunchAgentAutostart(tmp_path)):
        one.put(CALL)
        assert one.call() == CALL


@given(WORDS)
def test_any_words_are_given_back(words: list[str]) -> None:
    (line,) = (one for one in desktop_entry(words).split("\n") if one.startswith("Exec="))
    assert exec_words(line.removeprefix("Exec=")) == tuple(words)


def test_paths_are_escaped_as_the_specification_wants_it() -> None:
    line = desktop_entry(["/my programs/sub$track", "100%", "plain"]).splitlines()[3]
    assert line == 'Exec="/my programs/sub\\\\$track" 100%% plain'


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    one = DesktopAutostart(tmp_path)
    one.put(CALL)
    path = tmp_path / f"{NAME}.desktop"
    kept = path.read_text(encoding="utf-8").replace("X-GNOME-Autostart-enabled=true\n", "")
    path.write_text(f"{kept}{line}\n", encoding="utf-8")
    assert one.call() is None


def test_the_desktop_s_own_tool_finds_no_fault(tmp_path: Path) -> None:
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("desktop-file-validate is not here")
    DesktopAutostart(tmp_path).put(CALL)
    said = subprocess.run(
        [tool, str(tmp_path / f"{NAME}.desktop")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stdout) == (0, "")


def test_the_agent_starts_at_login(tmp_path: Path) -> None:
    LaunchAgentAutostart(tmp_path).put(CALL)
    found = plistlib.loads((tmp_path / f"{NAME}.plist").read_bytes())
    assert found["RunAtLoad"] is True
    assert found["Label"] == NAME


def test_the_run_key_holds_a_command_line() -> None:
    fake = registry()
    RunKeyAutostart(fake).put([r"C:\My Programs\subtrack.exe", "--minimised"])
    assert fake.keys[RUN_KEY] == {NAME: r'"C:\My Programs\subtrack.exe" --minimised'}


@pytest.mark.parametrize("noted", [b"\x02" + bytes(11), b"\x06" + bytes(11), b""])
def test_what_task_manager_approves_is_on(noted: bytes) -> None:
    fake = registry()
    RunKeyAutostart(fake).put(CALL)
    fake.keys[APPROVED_KEY][NAME] = noted
    assert RunKeyAutostart(fake).makes(CALL)


def test_what_the_person_switched_off_in_task_manager_is_off_until_switched_on_here() -> None:
    fake = registry()
    one = RunKeyAutostart(fake)
    one.put(CALL)
    fake.keys[APPROVED_KEY][NAME] = b"\x03\0\0\0\xd4\x0d\x43\x8d\xc8\x3b\xd9\x01"
    assert one.call() is None
    one.put(CALL)
    assert one.makes(CALL)
    assert fake.keys[APPROVED_KEY] == {}


@pytest.mark.parametrize(("platform", "name"), [("win32", "pythonw.exe"), ("linux", "python.exe")])
def test_windows_opens_no_console_for_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, name: str
) -> None:
    for one in ("python.exe", "pythonw.exe"):
        (tmp_path / one).touch()
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("sys.executable", str(tmp_path / "python.exe"))
    assert own_call()[0] == str(tmp_path / name)


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    one = DesktopAutostart(tmp_path / "autostart")
    with pytest.raises(OutsideError, match="Starting with the computer cannot be switched"):
        one.put(CALL)
    assert [path.name for path in tmp_path.iterdir()] == ["autostart"]
