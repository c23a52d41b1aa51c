"""Timers: the one that the platform has, and what it calls there."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from subtrack.adapters.paths import configuration_folder
from subtrack.adapters.settings_file import SettingsFile
from subtrack.adapters.system_programs import Run, SystemPrograms
from subtrack.domain.remarks import Remark


class Timer(Protocol):
    """What a timer does."""

    def install(self) -> Remark:
        """Switch it on."""

    def repair(self) -> None:
        """Have it call this program, where it is on and the program has moved since."""

    def remove(self) -> Remark:
        """Switch it off."""


@dataclass(frozen=True, slots=True)
class Calls:
    """What a timer may call: one that reminds and is done, one that starts the program."""

    remind: Sequence[str]
    start: Sequence[str]


@dataclass(frozen=True, slots=True)
class System:
    """The system that timers belong to: its name as in `sys.platform`, and who runs programs."""

    platform: str
    environment: Mapping[str, str]
    run: Run


def this_system() -> System:
    """Give the system that this program runs on."""
    return System(sys.platform, os.environ, SystemPrograms(os.environ))


class RemindingTimer:
    """A timer that starts a program, which then is to remind."""

    def __init__(self, timer: Timer, settings: SettingsFile) -> None:
        """Remember the timer, and where it stands that the program reminds."""
        self._timer = timer
        self._settings = settings

    def install(self) -> Remark:
        """Switch both on.

        Raises:
            OutsideError: the timer cannot be written.
        """
        said = self._timer.install()
        self._settings.write(self._settings.read()._replace(remind=True))
        return said

    def repair(self) -> None:
        """Have the timer start this program, where it is on and the program has moved since.

        Raises:
            OutsideError: it cannot be read or written.
        """
        self._timer.repair()

    def remove(self) -> Remark:
        """Switch the timer off; the program reminds where it runs.

        Raises:
            OutsideError: it cannot be taken away.
        """
        return self._timer.remove()


def platform_timer(
    name: str,
    calls: Calls,
    data: Path,
    system: System,
) -> Timer:
    """Give the port for a platform; timers for different data have different names.

    Windows and macOS let no command show notifications: there it starts the program.
    """
    settings = SettingsFile(data / "settings.json")
    if system.platform == "win32":
        from subtrack.adapters.task_scheduler import ScheduledTask  # noqa: PLC0415 - only there

        place = data / f"{name}.xml"
        task = ScheduledTask(place, name, calls.start, system.environment, system.run)
        return RemindingTimer(task, settings)
    if system.platform == "darwin":
        from subtrack.adapters.launch_agent_timer import LaunchAgentTimer  # noqa: PLC0415

        agents = Path.home() / "Library" / "LaunchAgents"
        agent = LaunchAgentTimer(
            agents, f"app.subtrack.{name}", calls.start, os.getuid(), system.run
        )
        return RemindingTimer(agent, settings)
    from subtrack.adapters.systemd_timer import SystemdTimer  # noqa: PLC0415 - only there

    units = configuration_folder() / "systemd" / "user"
    return SystemdTimer(units, name, calls.remind, system.run)
