"""Autostart: the program starts when the person logs in, as each platform wants to be told."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from subtrack.adapters.paths import configuration_folder
from subtrack.adapters.whole_files import replace_whole
from subtrack.domain.errors import OutsideError

NAME = "app.subtrack.Subtrack"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where Task Manager notes what the person switched off; nothing else documents it."""
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")
"""Characters that make quotes necessary in `Exec`, by the Desktop Entry Specification 1.5."""


def own_call(*options: str) -> list[str]:
    """Give the call that starts this program again, in words."""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE", sys.executable), *options]
    # A call at login is made in the person's home, whose modules are none of ours: -P.
    return [_without_console(Path(sys.executable)), "-P", "-m", "subtrack", *options]


def _without_console(python: Path) -> str:
    """Give the Python of Windows that opens no window for what is printed, where there is one."""
    quiet = python.with_name("pythonw.exe")
    return str(quiet if sys.platform == "win32" and quiet.is_file() else python)


class DesktopAutostart:
    """The port over an XDG autostart folder, by the Desktop Application Autostart Specification."""

    def __init__(self, folder: Path, name: str = NAME) -> None:
        """Remember the folder and the entry's name; nothing is read yet."""
        self._path = folder / f"{name}.desktop"

    def call(self) -> Sequence[str] | None:
        """Give the words of `Exec`; None where there is no file, or it is switched off."""
        text = _read(self._path)
        if text is None:
            return None
        found = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
        off = found.get("Hidden") == "true" or found.get("X-GNOME-Autostart-enabled") == "false"
        return None if off else exec_words(found.get("Exec", ""))

    def makes(self, call: Sequence[str]) -> bool:
        """Whether it is switched on and makes this very call."""
        return self.call() == tuple(call)

    def put(self, call: Sequence[str] | None) -> None:
        """Write the file, or remove it."""
        if call is None:
            _remove(self._path)
        else:
            _write(self._path, desktop_entry(call).encode())


class LaunchAgentAutostart:
    """The port over the folder of launch agents of macOS, as in launchd.plist(5)."""

    def __init__(self, folder: Path, name: str = NAME) -> None:
        """Remember the folder and the agent's name; nothing is read yet."""
        self._name = name
        self._path = folder / f"{name}.plist"

    def call(self) -> Sequence[str] | None:
        """Give the arguments; None where there is no sound file, or it is disabled."""
        try:
            found = plistlib.loads(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _refused(self._path, error) from error
        except (plistlib.InvalidFileException, ValueError):
            return ()
        words = found.get("ProgramArguments") if isinstance(found, dict) else None
        return None if found.get("Disabled") else tuple(map(str, words or ()))

    def makes(self, call: Sequence[str]) -> bool:
        """Whether it is switched on and makes this very call."""
        return self.call() == tuple(call)

    def put(self, call: Sequence[str] | None) -> None:
        """Write the file, or remove it; it holds from the next login on."""
        if call is None:
            _remove(self._path)
            return
        agent = {
            "Label": self._name,
            "ProgramArguments": list(call),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        _write(self._path, plistlib.dumps(agent))


class RunKeyAutostart:
    """The port over the registry of Windows; `registry` is the module `winreg`."""

    def __init__(self, registry: Any, name: str = NAME) -> None:  # noqa: ANN401 - see above
        """Remember the registry and the value's name."""
        self._registry = registry
        self._name = name

    def call(self) -> Sequence[str] | None:
        """Give the command line as one word, for only Windows knows how it is taken apart.

        None, too, where the person switched it off in Task Manager.
        """
        line, approval = self._value(RUN_KEY), self._value(APPROVED_KEY)
        is_off = isinstance(approval, bytes) and approval[:1] and approval[0] % 2
        return None if line is None or is_off else (str(line),)

    def makes(self, call: Sequence[str]) -> bool:
        """Whether it is switched on and makes this very call."""
        return self.call() == (subprocess.list2cmdline(call),)

    def put(self, call: Sequence[str] | None) -> None:
        """Write the value, or remove it; what Task Manager noted of it goes in either case."""
        registry = self._registry
        try:
            with self._opened(RUN_KEY, registry.KEY_SET_VALUE) as key:
                if call is None:
                    with suppress(FileNotFoundError):
                        registry.DeleteValue(key, self._name)
                else:
                    line = subprocess.list2cmdline(call)
                    registry.SetValueEx(key, self._name, 0, registry.REG_SZ, line)
            approvals = self._opened(APPROVED_KEY, registry.KEY_SET_VALUE)
            with suppress(FileNotFoundError), approvals as key:
                registry.DeleteValue(key, self._name)
        except OSError as error:
            raise _refused(RUN_KEY, error) from error

    def _value(self, path: str) -> object:
        """Give what is noted under the name in a key; None for nothing."""
        try:
            with self._opened(path, self._registry.KEY_READ) as key:
                value: object = self._registry.QueryValueEx(key, self._name)[0]
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _refused(path, error) from error
        return value

    def _opened(self, path: str, access: int) -> Any:  # noqa: ANN401 - as above
        return self._registry.CreateKeyEx(self._registry.HKEY_CURRENT_USER, path, 0, access)


def platform_autostart(
    name: str = NAME,
) -> DesktopAutostart | LaunchAgentAutostart | RunKeyAutostart:
    """Give the port for this platform; programs on different data have different names."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only there

        return RunKeyAutostart(winreg, name)
    if sys.platform == "darwin":
        return LaunchAgentAutostart(Path.home() / "Library" / "LaunchAgents", name)
    return DesktopAutostart(configuration_folder() / "autostart", name)


def desktop_entry(call: Sequence[str]) -> str:
    """Write the desktop entry that makes a call at login."""
    # The first escape is that of Exec's quotes, the second that of any string in the file.
    line = " ".join(map(_quoted, call)).replace("\\", "\\\\")
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Subtrack\n"
        f"Exec={line}\n"
        "Icon=subtrack\n"
        "Terminal=false\n"
        "X-GNOME-Autostart-enabled=true\n"
        "X-GNOME-Autostart-Delay=5\n"
    )


def exec_words(line: str) -> tuple[str, ...]:
    """Take an `Exec` of such an entry apart."""
    words: list[str] = []
    word, quoted, escaped = "", False, False
    for letter in line.replace("\\\\", "\\"):
        if escaped:
            word, escaped = word + letter, False
        elif letter == "\\" and quoted:
            escaped = True
        elif letter == '"':
            quoted = not quoted
        elif letter == " " and not quoted:
            words.append(word)
            word = ""
        else:
            word += letter
    return tuple(one.replace("%%", "%") for one in (*words, word) if one)


def _quoted(word: str) -> str:
    plain = word.replace("%", "%%")
    if word and not set(word) & _RESERVED:
        return plain
    for letter in '\\"`$':
        plain = plain.replace(letter, f"\\{letter}")
    return f'"{plain}"'


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _refused(path, error) from error


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_whole(path, content)
    except OSError as error:
        raise _refused(path, error) from error


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise _refused(path, error) from error


def _refused(place: object, error: OSError) -> OutsideError:
    return OutsideError(
        "Starting with the computer cannot be switched: {place} cannot be used ({reason}).",
        place=place,
        reason=error.strerror or error,
    )
