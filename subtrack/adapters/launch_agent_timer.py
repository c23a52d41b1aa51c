"""Launch agent timer: launchd of macOS starts the program once a day and at every login."""

from __future__ import annotations

import plistlib
import shlex
from collections.abc import Sequence
from pathlib import Path

from subtrack.adapters.system_programs import Run
from subtrack.adapters.timer_files import is_outdated, told_changing
from subtrack.adapters.timer_words import HOUR, starts
from subtrack.adapters.whole_files import replace_whole
from subtrack.domain.remarks import Remark


class LaunchAgentTimer:
    """The port `Timer` over the folder of a person's launch agents and `launchctl`."""

    def __init__(self, folder: Path, name: str, call: Sequence[str], user: int, run: Run) -> None:
        """Remember where agents lie, this one's name and call, the person's number, who runs."""
        self._name = name
        self._path = folder / f"{name}.plist"
        self._call = call
        self._domain = f"gui/{user}"
        self._run = run

    def install(self) -> Remark:
        """Write the agent and have it taken; say from when on it starts the program.

        Raises:
            OutsideError: it cannot be written.
        """
        self._write()
        # What it knew under this name would stay, and a name that was switched off stays off.
        self._launchctl("bootout", self._target)
        self._launchctl("enable", self._target)
        if self._launchctl("bootstrap", self._domain, str(self._path)):
            return starts()
        return Remark(
            "The timer is written, but launchd did not take it: it starts with your next login. To "
            "start it at once, run: launchctl bootstrap {domain} {path}",
            {"domain": self._domain, "path": shlex.quote(str(self._path))},
        )

    def repair(self) -> None:
        """Where it is installed and calls a program that has moved since, have it call this one.

        It holds from the next login on: launchd would end what it started to know of it at once.

        Raises:
            OutsideError: the agent cannot be read or written.
        """
        if is_outdated(self._path, agent(self._name, self._call)):
            self._write()

    def remove(self) -> Remark:
        """Take the agent away, and end the program if it was started by it; say what was done.

        Raises:
            OutsideError: it cannot be taken away.
        """
        if not self._path.exists():
            return Remark("There is no timer.")
        self._launchctl("bootout", self._target)
        with told_changing(self._path):
            self._path.unlink(missing_ok=True)
        return Remark("The timer is gone.")

    def _write(self) -> None:
        with told_changing(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_whole(self._path, agent(self._name, self._call))

    @property
    def _target(self) -> str:
        return f"{self._domain}/{self._name}"

    def _launchctl(self, *words: str) -> bool:
        return self._run(("launchctl", *words))


def agent(name: str, call: Sequence[str]) -> bytes:
    """Write the agent that makes a call at nine and at login, as in launchd.plist(5)."""
    hour, minute = map(int, HOUR.split(":"))
    return plistlib.dumps(
        {
            "Label": name,
            "ProgramArguments": list(call),
            # A day that began with the computer off has no nine o'clock for launchd.
            "RunAtLoad": True,
            "StartCalendarInterval": {"Hour": hour, "Minute": minute},
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
    )
