"""Task Scheduler: Windows starts the program once a day and after every login."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from subtrack.adapters.system_programs import Run
from subtrack.adapters.timer_files import is_outdated, told_changing
from subtrack.adapters.timer_words import HOUR, starts
from subtrack.adapters.whole_files import replace_whole
from subtrack.domain.errors import OutsideError
from subtrack.domain.remarks import Remark

_SCHEMA = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_VARIABLE = re.compile(r"%([^%]+)%")
_SETTINGS = {
    "MultipleInstancesPolicy": "IgnoreNew",
    # Three defaults that lose reminders, by [MS-TSCH] 2.5.4: on its battery a laptop starts none,
    # or ends it; a morning that was slept through is left out; after three days the program ends.
    "DisallowStartIfOnBatteries": "false",
    "StopIfGoingOnBatteries": "false",
    "StartWhenAvailable": "true",
    "ExecutionTimeLimit": "PT0S",
    # The default is for work that nobody waits for; this has a window.
    "Priority": "5",
}


class ScheduledTask:
    """The port `Timer` over Task Scheduler."""

    def __init__(
        self,
        place: Path,
        name: str,
        call: Sequence[str],
        environment: Mapping[str, str],
        run: Run,
    ) -> None:
        """Remember where the task is written down, its name, what it calls, and who runs programs.

        `environment` names the person.
        """
        self._place = place
        self._name = name
        self._call = call
        self._environment = environment
        self._run = run

    def install(self) -> Remark:
        """Write the task down and have it taken; say from when on it starts the program.

        Raises:
            OutsideError: it cannot be written, or would be read otherwise.
        """
        self._see_that_nothing_is_filled_in()
        task = task_xml(self._call, _person(self._environment))
        with told_changing(self._place):
            self._place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_whole(self._place, task)
        create = ("schtasks", "/Create", "/TN", self._name, "/XML", str(self._place), "/F")
        if self._run(create):
            return starts()
        return Remark(
            "The timer is written to {place}, but Task Scheduler did not take it. To have it all "
            "the same, open Task Scheduler, choose Import Task, and choose that file.",
            {"place": self._place},
        )

    def repair(self) -> None:
        """Where it is installed and calls a program that has moved since, have it call this one.

        Raises:
            OutsideError: what was written down cannot be read or written.
        """
        if is_outdated(self._place, task_xml(self._call, _person(self._environment))):
            self.install()

    def remove(self) -> Remark:
        """Take the task away; say what was done.

        Raises:
            OutsideError: what was written down cannot be taken away.
        """
        is_known = self._run(("schtasks", "/Query", "/TN", self._name))
        if not is_known and not self._place.exists():
            return Remark("There is no timer.")
        gone = not is_known or self._run(("schtasks", "/Delete", "/TN", self._name, "/F"))
        with told_changing(self._place):
            self._place.unlink(missing_ok=True)
        if gone:
            return Remark("The timer is gone.")
        return Remark(
            "Task Scheduler did not let go of the timer. Open Task Scheduler and delete {name} "
            "there.",
            {"name": self._name},
        )

    def _see_that_nothing_is_filled_in(self) -> None:
        """Refuse a call in which Windows would put the value of a variable; nothing escapes it."""
        known = {name.casefold() for name in self._environment}
        for word in self._call:
            for name in _VARIABLE.findall(word):
                if name.casefold() in known:
                    raise OutsideError(
                        "Task Scheduler would read %{name}% in {word} as a variable; a folder of "
                        "another name is needed.",
                        name=name,
                        word=word,
                    )


def task_xml(call: Sequence[str], person: str) -> bytes:
    """Write the task that makes a call at nine and after the login of a person.

    By the Task Scheduler Schema 1.2, in the UTF-16 in which Task Scheduler itself exports.
    """
    task = ET.Element("Task", {"version": "1.2", "xmlns": _SCHEMA})
    _put(task, "RegistrationInfo", {"Description": "Subtrack: what must be decided by when"})
    triggers = ET.SubElement(task, "Triggers")
    begins = f"2020-01-01T{HOUR}:00"
    daily = _put(triggers, "CalendarTrigger", {"StartBoundary": begins, "Enabled": "true"})
    _put(daily, "ScheduleByDay", {"DaysInterval": "1"})
    # Without a name it would be for everybody, which only an administrator may install.
    _put(triggers, "LogonTrigger", {"Enabled": "true", "UserId": person, "Delay": "PT2M"})
    who = _put(
        ET.SubElement(task, "Principals"),
        "Principal",
        # Only in the person's own session can a window be opened.
        {"UserId": person, "LogonType": "InteractiveToken", "RunLevel": "LeastPrivilege"},
    )
    who.set("id", "Author")
    _put(task, "Settings", _SETTINGS)
    actions = ET.SubElement(task, "Actions", {"Context": "Author"})
    program, *words = call
    _put(actions, "Exec", {"Command": program, "Arguments": subprocess.list2cmdline(words)})
    written: bytes = ET.tostring(task, encoding="utf-16", xml_declaration=True)
    return written


def _put(parent: ET.Element, name: str, values: Mapping[str, str]) -> ET.Element:
    element = ET.SubElement(parent, name)
    for key, value in values.items():
        ET.SubElement(element, key).text = value
    return element


def _person(environment: Mapping[str, str]) -> str:
    """Give the person's name as Windows has it, with the domain or computer it belongs to."""
    parts = (environment.get("USERDOMAIN"), environment.get("USERNAME"))
    return "\\".join(filter(None, parts))
