"""Starting: whether the program starts with the computer, so that it can remind."""

from __future__ import annotations

from collections.abc import Sequence

from subtrack.services.ports.system import Autostart


class Starting:
    """What a person does about the start at login."""

    def __init__(self, autostart: Autostart, call: Sequence[str]) -> None:
        """Remember where it is switched, and the call that starts this program."""
        self._autostart = autostart
        self._call = tuple(call)

    def is_on(self) -> bool:
        """Whether the program starts at login.

        Raises:
            OutsideError: it cannot be read.
        """
        return self._autostart.call() is not None

    def switch(self, *, on: bool) -> bool:
        """Switch it; give whether it was on before.

        Raises:
            OutsideError: it cannot be read or written.
        """
        before = self.is_on()
        if before != on:
            self._autostart.put(self._call if on else None)
        return before

    def repair(self) -> None:
        """Where it is on and starts a program that has moved since, have it start this one.

        Raises:
            OutsideError: it cannot be read or written.
        """
        if self.is_on() and not self._autostart.makes(self._call):
            self._autostart.put(self._call)
