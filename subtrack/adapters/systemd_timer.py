"""Systemd timer: reminders once a day and after every login, by systemd of the person's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from subtrack.adapters.system_programs import Run
from subtrack.adapters.timer_files import is_outdated, told_changing
from subtrack.adapters.timer_words import HOUR
from subtrack.adapters.whole_files import replace_whole
from subtrack.domain.remarks import Remark


class SystemdTimer:
    """The port `Timer` over the folder of a person's units and `systemctl`."""

    def __init__(self, folder: Path, name: str, call: Sequence[str], run: Run) -> None:
        """Remember where units lie, what to call these two, what they call, who runs programs."""
        self._service = folder / f"{name}.service"
        self._timer = folder / f"{name}.timer"
        self._wanted = folder / "timers.target.wants" / self._timer.name
        self._call = call
        self._run = run

    def install(self) -> Remark:
        """Write both units and switch the timer on; say from when on it reminds.

        Raises:
            OutsideError: they cannot be written.
        """
        with told_changing(self._timer):
            self._timer.parent.mkdir(parents=True, exist_ok=True)
            replace_whole(self._service, service_unit(self._call).encode())
            replace_whole(self._timer, timer_unit().encode())
            # What `systemctl enable` does; like this it holds without a running systemd, too.
            _link(self._wanted, self._timer)
        if self._systemctl("daemon-reload") and self._systemctl("enable", "--now", self._name):
            return Remark(
                "Reminders come every day from {hour} on, and two minutes after you log in.",
                {"hour": HOUR},
            )
        return Remark(
            "The timer is written, but systemd could not be told: where it runs, the timer starts "
            "with your next login. To start it at once, run: systemctl --user daemon-reload && "
            "systemctl --user enable --now {timer}",
            {"timer": self._name},
        )

    def repair(self) -> None:
        """Where it is installed and calls a program that has moved since, have it call this one.

        Raises:
            OutsideError: the units cannot be read or written.
        """
        if is_outdated(self._service, service_unit(self._call).encode()):
            self.install()

    def remove(self) -> Remark:
        """Stop the timer and take both units away; say what was done.

        Raises:
            OutsideError: they cannot be taken away.
        """
        if not any(path.exists() or path.is_symlink() for path in self._paths()):
            return Remark("There is no timer.")
        stopped = self._systemctl("disable", "--now", self._name)
        with told_changing(self._timer):
            for path in self._paths():
                path.unlink(missing_ok=True)
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
        return self._run(("systemctl", "--user", *words))


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
    """Write the unit that starts the other one every day, a day that was slept through included.

    It comes again every hour of the day, for reminders may have to wait for the person's hours.
    """
    return (
        "[Unit]\n"
        "Description=Subtrack: reminders once a day\n"
        "\n"
        "[Timer]\n"
        f"OnCalendar=*-*-* {HOUR.replace(':', '..23:')}\n"
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
