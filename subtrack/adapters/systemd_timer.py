"""Systemd timer: reminders once a day and after every login, by systemd of the person's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from subtrack.adapters.paths import configuration_folder
from subtrack.adapters.whole_files import replace_whole
from subtrack.domain.errors import OutsideError
from subtrack.domain.remarks import Remark

HOUR = "09:00"
"""Early enough for what must be done before noon."""
_PATIENCE_S = 20.0


class SystemdTimer:
    """The port `Timer` over the folder of a person's units and `systemctl`."""

    def __init__(
        self, folder: Path, name: str, call: Sequence[str], environment: Mapping[str, str]
    ) -> None:
        """Remember where units lie, what to call these two, and what they call."""
        self._service = folder / f"{name}.service"
        self._timer = folder / f"{name}.timer"
        self._wanted = folder / "timers.target.wants" / self._timer.name
        self._call = call
        self._environment = environment

    def install(self) -> Remark:
        """Write both units and switch the timer on; say from when on it reminds.

        Raises:
            OutsideError: they cannot be written.
        """
        try:
            self._timer.parent.mkdir(parents=True, exist_ok=True)
            replace_whole(self._service, service_unit(self._call).encode())
            replace_whole(self._timer, timer_unit().encode())
            # What `systemctl enable` does; like this it holds without a running systemd, too.
            _link(self._wanted, self._timer)
        except OSError as error:
            raise _refused(self._timer, error) from error
        if self._systemctl("daemon-reload") and self._systemctl("enable", "--now", self._name):
            return Remark(
                "Reminders come every day at {hour}, and two minutes after you log in.",
                {"hour": HOUR},
            )
        return Remark(
            "The timer is written, but systemd could not be told: where it runs, the timer starts "
            "with your next login. To start it at once, run: systemctl --user daemon-reload && "
            "systemctl --user enable --now {timer}",
            {"timer": self._name},
        )

    def remove(self) -> Remark:
        """Stop the timer and take both units away; say what was done.

        Raises:
            OutsideError: they cannot be taken away.
        """
        if not any(path.exists() or path.is_symlink() for path in self._paths()):
            return Remark("There is no timer.")
        stopped = self._systemctl("disable", "--now", self._name)
        try:
            for path in self._paths():
                path.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(self._timer, error) from error
        if self._systemctl("daemon-reload") and stopped:
            return Remark("The timer is gone.")
        return Remark(
            "The timer is gone, but systemd could not be told; it may remind until you log out. To "
            "stop it at once, run: systemctl --user stop {timer}",
            {"timer": self._name},
        )

    @property
    def _name(self) -> str:
        return self._timer.name

    def _paths(self) -> tuple[Path, ...]:
        return (self._wanted, self._timer, self._service)

    def _systemctl(self, *words: str) -> bool:
        """Tell systemd something; False where it is not there or does not do it."""
        program = shutil.which("systemctl", path=self._environment.get("PATH"))
        if program is None:
            return False
        try:
            done = subprocess.run(  # noqa: S603 - systemctl, found where programs lie
                [program, "--user", *words],
                check=False,
                capture_output=True,
                env=dict(self._environment),
                timeout=_PATIENCE_S,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0


def platform_timer(name: str, call: Sequence[str]) -> SystemdTimer:
    """Give the port for this platform.

    Raises:
        OutsideError: it has none.
    """
    if sys.platform != "linux":
        raise OutsideError(
            "On this system a command cannot show notifications, so there is no timer for them; "
            "use remind --channel print."
        )
    return SystemdTimer(configuration_folder() / "systemd" / "user", name, call, os.environ)


def service_unit(call: Sequence[str]) -> str:
    """Write the unit that makes a call once; what could not be shown is tried again soon."""
    # systemd refuses a program with a quote or a backslash in its own name; the shell does not. The
    # colon keeps systemd from filling in variables.
    line = " ".join(map(_quoted, ("-c", 'exec "$@"', "sh", *call)))
    return (
        "[Unit]\n"
        "Description=Subtrack: what must be decided by when\n"
        "\n"
        "[Service]\n"
        "Type=oneshot\n"
        f"ExecStart=:/bin/sh {line}\n"
        "Restart=on-failure\n"
        "RestartSec=15min\n"
        "RestartPreventExitStatus=2\n"
    )


def timer_unit() -> str:
    """Write the unit that starts the other one every day, a day that was slept through included."""
    return (
        "[Unit]\n"
        "Description=Subtrack: reminders once a day\n"
        "\n"
        "[Timer]\n"
        f"OnCalendar=*-*-* {HOUR}\n"
        "OnStartupSec=2min\n"
        "Persistent=true\n"
        "\n"
        "[Install]\n"
        "WantedBy=timers.target\n"
    )


def _quoted(word: str) -> str:
    """Quote a word as in systemd.syntax(7); a percent sign would begin a specifier."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return '"' + plain.replace("\n", "\\n").replace("\t", "\\t") + '"'


def _link(path: Path, target: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.symlink_to(target)


def _refused(place: Path, error: OSError) -> OutsideError:
    return OutsideError(
        "The timer cannot be changed: {place} cannot be used ({reason}).",
        place=place,
        reason=error.strerror or error,
    )
