"""Notification line: what is pressed is heard, and nothing else is taken for it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import Empty, Queue

import pytest

from subtrack.adapters.notifications import BOUND_S, DesktopNotifications
from subtrack.domain.errors import OutsideError
from subtrack.domain.notice import Notice, Press, PressButton
from tests.desktop import ALL, NotificationService, notification_service, session_bus

A_WHILE_S = 10.0
A_MOMENT_S = 0.2
NOTICE = Notice(
    "A decision is due",
    "",
    buttons=(PressButton(Press.OPEN, "Open"), PressButton(Press.KEEP, "Keep")),
)


class Desk:
    """A program that runs on, and what it heard."""

    def __init__(self, address: str, bound_s: float = BOUND_S) -> None:
        self._heard: Queue[tuple[str, Press]] = Queue()
        self.channel = DesktopNotifications(
            {"DBUS_SESSION_BUS_ADDRESS": address}, "linux", bound_s, self._hear
        )

    def _hear(self, notice: Notice, press: Press) -> None:
        self._heard.put((notice.title, press))

    def show(self, title: str = "A") -> None:
        self.channel.show(replace(NOTICE, title=title))

    def heard(self) -> tuple[str, Press]:
        return self._heard.get(timeout=A_WHILE_S)

    def hears_nothing(self) -> bool:
        try:
            self._heard.get(timeout=A_MOMENT_S)
        except Empty:
            return True
        return False


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        yield address


@pytest.fixture
def service(address: str) -> Iterator[NotificationService]:
    with notification_service(address) as service:
        yield service


@pytest.fixture
def desk(address: str) -> Iterator[Desk]:
    made = Desk(address)
    yield made
    made.channel.leave()


@pytest.mark.parametrize("told", ["everybody", "who showed it"])
def test_what_is_pressed_is_heard_with_its_notice(
    desk: Desk, service: NotificationService, told: str
) -> None:
    desk.show("A")
    desk.show("B")
    assert list(service.shown[0].actions) == ["default", "Open", "keep", "Keep"]
    alone = service.senders[1] if told == "who showed it" else None
    service.press(2, "keep", to=alone)
    assert desk.heard() == ("B", Press.KEEP)
    service.press(1, "default", to=alone and service.senders[0])
    assert desk.heard() == ("A", Press.OPEN)


def test_one_connection_shows_all_of_it(desk: Desk, service: NotificationService) -> None:
    desk.channel.check()
    desk.show()
    desk.show()
    assert len(set(service.senders)) == 1


def test_what_is_pressed_before_the_answer_was_read_is_heard(
    desk: Desk, service: NotificationService
) -> None:
    service.hasty = "keep"
    desk.show()
    assert desk.heard() == ("A", Press.KEEP)


@pytest.mark.parametrize(("number", "key"), [(1, "nonsense"), (1, "cancel"), (7, "keep")])
def test_what_was_not_offered_is_not_heard(
    desk: Desk, service: NotificationService, number: int, key: str
) -> None:
    desk.show()
    service.press(number, key)
    assert desk.hears_nothing()


def test_what_was_closed_is_over(desk: Desk, service: NotificationService) -> None:
    desk.show()
    service.close(1)
    service.press(1, "keep")
    assert desk.hears_nothing()


def test_after_a_restart_of_the_program_an_old_press_does_nothing(
    desk: Desk, address: str, service: NotificationService
) -> None:
    desk.show("old")
    desk.channel.leave()
    after = Desk(address)
    after.show("new")
    service.press(1, "keep")
    assert after.hears_nothing()
    assert desk.hears_nothing()
    service.press(2, "keep")
    assert after.heard() == ("new", Press.KEEP)
    after.channel.leave()


def test_a_number_that_another_service_gives_again_is_not_taken_for_the_old_one(
    desk: Desk, address: str
) -> None:
    with notification_service(address):
        desk.show("old")
    with notification_service(address) as another:
        another.press(1, "keep")
        assert desk.hears_nothing()
        desk.show("new")
        another.press(1, "keep")
        assert desk.heard() == ("new", Press.KEEP)


def test_somebody_else_on_the_bus_presses_nothing(
    desk: Desk, service: NotificationService, address: str
) -> None:
    desk.show()
    with notification_service(address, named=False) as stranger:
        stranger.press(1, "keep")
        stranger.press(1, "keep", to=service.senders[0])
        assert desk.hears_nothing()


def test_a_service_without_actions_gets_none(address: str) -> None:
    desk = Desk(address)
    with notification_service(address, [one for one in ALL if one != "actions"]) as service:
        desk.show()
    assert list(service.shown[0].actions) == []
    desk.channel.leave()


def test_who_hears_nothing_offers_nothing(address: str, service: NotificationService) -> None:
    DesktopNotifications({"DBUS_SESSION_BUS_ADDRESS": address}, "linux").show(NOTICE)
    assert list(service.shown[0].actions) == []


@pytest.mark.parametrize("then", ["dying", "refusing", "silent"])
def test_a_service_that_fails_in_the_middle_is_told_and_its_successor_heard(
    address: str, then: str
) -> None:
    desk = Desk(address, 0.3 if then == "silent" else BOUND_S)
    why = "does not answer" if then == "silent" else "did not take"
    with notification_service(address, takes=1, then=then):
        desk.show("A")
        with pytest.raises(OutsideError, match=why):
            desk.show("B")
    with notification_service(address) as successor:
        desk.show("B")
        successor.press(1, "keep")
        assert desk.heard() == ("B", Press.KEEP)
    desk.channel.leave()


def test_without_a_bus_or_a_service_it_says_so(tmp_path: Path) -> None:
    with session_bus(tmp_path) as address:
        desk = Desk(address)
        with pytest.raises(OutsideError, match="No notification service runs"):
            desk.channel.check()
    with pytest.raises(OutsideError, match=r"does not answer|did not take"):
        desk.channel.check()
    desk.channel.leave()
    nowhere = DesktopNotifications({}, "linux", pressed=lambda _notice, _press: None)
    with pytest.raises(OutsideError, match="no desktop session"):
        nowhere.check()
    nowhere.leave()


def test_a_bus_that_comes_back_is_used_again(tmp_path: Path) -> None:
    address = f"unix:path={tmp_path / 'bus'}"
    desk = Desk(address)
    for _ in range(2):
        with session_bus(tmp_path, address), notification_service(address) as service:
            desk.show()
            service.press(len(service.shown), "keep")
            assert desk.heard() == ("A", Press.KEEP)
    desk.channel.leave()


def test_a_program_that_leaves_has_no_thread_left(desk: Desk, service: NotificationService) -> None:
    before = threading.active_count()
    desk.show()
    assert threading.active_count() == before + 1
    desk.channel.leave()
    assert threading.active_count() == before
    assert service.shown
