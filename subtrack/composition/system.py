"""System: builds what the system is asked to do, and what the program is made of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.adapters.paths import platform_paths
from subtrack.composition.ground import Ground

if TYPE_CHECKING:
    from subtrack.services.ports.system import Parts, Timer
    from subtrack.services.starting import Starting


class SystemServices(Ground):
    """How the system starts the program."""

    @cached_property
    def starting(self) -> Starting:
        """Starting with the computer."""
        from subtrack.adapters.autostart import (  # noqa: PLC0415 - when wanted
            NAME,
            own_call,
            platform_autostart,
        )
        from subtrack.services.starting import Starting  # noqa: PLC0415 - when wanted

        if self._own == platform_paths():
            return Starting(platform_autostart(), own_call("--minimised"))
        call = own_call("--data-dir", str(self._own.data.resolve()), "--minimised")
        return Starting(platform_autostart(self._own_name(NAME)), call)

    @cached_property
    def timer(self) -> Timer:
        """Reminders by a timer of the system."""
        from subtrack.adapters.autostart import own_call  # noqa: PLC0415 - when wanted
        from subtrack.adapters.timers import (  # noqa: PLC0415 - when wanted
            Calls,
            platform_timer,
            this_system,
        )

        # The place of the data is named always: systemd need not know the variables of a shell.
        place = ("--data-dir", str(self._own.data.resolve()))
        calls = Calls(own_call(*place, "remind"), own_call(*place, "--minimised"))
        name = self._own_name("subtrack-remind")
        return platform_timer(name, calls, self._own.data, this_system())

    def _own_name(self, name: str) -> str:
        """Tell by its name what belongs to these data, where they are not at the usual place."""
        from zlib import crc32  # noqa: PLC0415 - when wanted

        if self._own == platform_paths():
            return name
        return f"{name}-{crc32(str(self._own.data.resolve()).encode()):08x}"

    @cached_property
    def parts(self) -> Parts:
        """What the program is made of."""
        from subtrack.adapters.installed_parts import InstalledParts  # noqa: PLC0415 - when wanted

        return InstalledParts()
