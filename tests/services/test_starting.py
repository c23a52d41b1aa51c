"""Starting: switched on and off, and repaired where the program moved."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from subtrack.services.starting import Starting

CALL = ("/opt/subtrack", "--minimised")


class FakeAutostart:
    """The port `Autostart` in memory."""

    def __init__(self) -> None:
        self.kept: tuple[str, ...] | None = None
        self.written = 0

    def call(self) -> Sequence[str] | None:
        return self.kept

    def makes(self, call: Sequence[str]) -> bool:
        return self.kept == tuple(call)

    def put(self, call: Sequence[str] | None) -> None:
        self.kept = tuple(call) if call is not None else None
        self.written += 1


@pytest.fixture
def autostart() -> FakeAutostart:
    return FakeAutostart()


def test_is_switched_and_says_what_it_was(autostart: FakeAutostart) -> None:
    starting = Starting(autostart, CALL)
    assert not starting.switch(on=True)
    assert starting.is_on()
    assert autostart.kept == CALL
    assert starting.switch(on=False)
    assert autostart.kept is None


def test_what_is_so_already_is_not_written_again(autostart: FakeAutostart) -> None:
    starting = Starting(autostart, CALL)
    starting.switch(on=True)
    assert starting.switch(on=True)
    starting.repair()
    assert autostart.written == 1


def test_a_program_that_moved_is_found_again(autostart: FakeAutostart) -> None:
    Starting(autostart, ("/old/place", "--minimised")).switch(on=True)
    Starting(autostart, CALL).repair()
    assert autostart.kept == CALL


def test_what_is_off_is_not_repaired(autostart: FakeAutostart) -> None:
    Starting(autostart, CALL).repair()
    assert autostart.kept is None
