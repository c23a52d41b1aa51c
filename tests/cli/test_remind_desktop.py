"""`remind` on the desktop: shown, or one sentence and status 4, and nothing is lost."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from subtrack.adapters.paths import Paths
from subtrack.adapters.settings_file import SettingsFile
from subtrack.clock import local_time
from subtrack.compose import Services
from subtrack.domain.hours import Hours, Span
from subtrack.domain.preferences import Preferences
from subtrack.domain.settings import Settings
from subtrack.services.wording import Wording
from tests.cli.calling import Subtrack
from tests.desktop import notification_service, session_bus
from tests.storage.workers import at_once

TRIAL = ("--started", "2026-11-20", "--trial-ends", "2026-11-27")
PROCESSES = 8


@pytest.fixture
def nowhere(subtrack: Subtrack, monkeypatch: pytest.MonkeyPatch) -> Subtrack:
    """Subtrack with a trial, outside any desktop session."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    subtrack.add("Thing", *TRIAL)
    return subtrack


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        yield address


@pytest.fixture
def session(nowhere: Subtrack, address: str, monkeypatch: pytest.MonkeyPatch) -> Subtrack:
    """Subtrack with a trial, in a session of its own with nobody in it."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    return nowhere


def test_without_a_session_nothing_is_shown_or_marked(nowhere: Subtrack) -> None:
    assert "no desktop session" in nowhere.refused(4, "remind")
    assert "--channel print" in nowhere.refused(4, "remind", "--channel", "desktop", "--json")


def test_with_nothing_owed_no_session_is_wanted(nowhere: Subtrack) -> None:
    nowhere.today = "2026-11-10"
    assert nowhere.ok("remind").out == ""
    assert nowhere.ok("remind", "--json").json == []


def test_what_failed_is_shown_as_soon_as_somebody_is_there(session: Subtrack, address: str) -> None:
    assert "No notification service" in session.refused(4, "remind")
    with notification_service(address) as service:
        assert session.ok("remind").out == "1 reminder shown on the desktop.\n"
        assert session.ok("remind").out == ""
    assert len(service.shown) == 1


def test_the_desktop_says_the_day_as_one_says_it_and_no_name(
    session: Subtrack, address: str
) -> None:
    with notification_service(address) as service:
        session.ok("remind")
    (shown,) = service.shown
    assert shown.title == "A decision is due by Thu 26 Nov"
    assert "Thing" not in shown.title + shown.body


def test_a_day_of_another_year_says_which(session: Subtrack, address: str) -> None:
    session.ok("edit", "Thing", "--trial-ends", "2027-01-05")
    session.today = "2026-12-30"
    with notification_service(address) as service:
        session.ok("remind")
    assert service.shown[0].title == "A decision is due by Mon 4 Jan 2027"


def test_the_desktop_speaks_the_language_of_the_person_and_the_command_english(
    session: Subtrack, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LC_ALL")
    monkeypatch.setenv("LANG", "de_AT.UTF-8")
    with notification_service(address) as service:
        assert session.ok("remind").out == "1 reminder shown on the desktop.\n"
        session.today = "2026-11-23"
        (one,) = session.ok("remind", "--json").json
    assert service.shown[0].title == "Bis Do 26. Nov ist etwas zu entscheiden"
    assert one["text"].startswith("The trial of Thing")
    assert "2026-11-26" in one["text"]


def test_the_language_of_the_window_goes_before_that_of_the_system(
    session: Subtrack, address: str
) -> None:
    SettingsFile(Paths(session.data).settings).write(Settings(language="de"))
    with notification_service(address) as service:
        session.ok("remind")
    assert service.shown[0].title.startswith("Bis Do 26. Nov")


def test_a_pause_until_tomorrow_holds_for_the_command_too(session: Subtrack, address: str) -> None:
    settings = SettingsFile(Paths(session.data).settings)
    settings.write(Settings(paused=session.today))
    with notification_service(address) as service:
        said = session.ok("remind").out
        assert said == "Reminders on the desktop are paused until tomorrow.\n"
        assert session.ok("remind", "--json").json == []
        assert len(session.remind()) == 1
        assert service.shown == []
        session.today = "2026-11-23"
        assert session.ok("remind").out == "1 reminder shown on the desktop.\n"


def test_json_has_what_was_shown_with_names(session: Subtrack, address: str) -> None:
    with notification_service(address):
        (one,) = session.ok("remind", "--json").json
        assert session.ok("remind", "--json").json == []
    assert (one["name"], one["lead_days"], one["repeat"]) == ("Thing", 7, False)
    assert set(one) == {
        "subscription",
        "name",
        "kind",
        "date",
        "event",
        "lead_days",
        "repeat",
        "text",
    }


def test_when_the_service_dies_what_it_had_shown_is_not_shown_again(
    session: Subtrack, address: str
) -> None:
    session.add("Second", *TRIAL)
    with notification_service(address, takes=1) as service:
        said = session("remind")
        assert (said.status, said.out) == (4, "")
        assert "did not take" in said.err
        assert len(service.shown) == 1
    with notification_service(address) as service:
        (one,) = session.ok("remind", "--json").json
    assert one["name"] == "Thing"
    assert not one["repeat"]
    assert len(service.shown) == 1


def test_the_desktop_and_the_terminal_each_have_their_turn(session: Subtrack, address: str) -> None:
    assert len(session.remind()) == 1
    with notification_service(address):
        assert len(session.ok("remind", "--json").json) == 1


def test_in_quiet_hours_it_says_so_and_the_terminal_shows_it_all_the_same(
    session: Subtrack,
) -> None:
    now = local_time()
    span = Span(shifted(now, -1), shifted(now, 1))
    preferences = Services(Paths(session.data), lambda: date(2026, 11, 22)).preferences
    preferences.put(Preferences(hours=Hours(quiet=span)))
    assert session.ok("remind").out.startswith("By your hours, more may be shown")
    assert session.ok("remind", "--json").json == []
    assert len(session.remind()) == 1


def shifted(at: time, hours: int) -> time:
    return time((at.hour + hours) % 24, at.minute)


def remind_at(data: Path, address: str) -> list[str]:
    """Remind in a process of its own; give the names of what was shown."""
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    services = Services(Paths(data), lambda: date(2026, 11, 22))
    return [one.entry.name for one in services.notifying.remind(Wording()).reminders]


@pytest.mark.slow
def test_of_eight_processes_each_reminder_is_shown_by_exactly_one(
    session: Subtrack, address: str
) -> None:
    session.add("Second", *TRIAL)
    session.add("Third", *TRIAL)
    with notification_service(address) as service:
        told = at_once(remind_at, [(session.data, address)] * PROCESSES)
    assert Counter(name for each in told for name in each) == Counter(["Thing", "Second", "Third"])
    assert len(service.shown) == 3


def test_after_days_off_it_says_what_happened_meanwhile(session: Subtrack, address: str) -> None:
    session.add("Paid", "--first", "2026-01-24")
    with notification_service(address) as service:
        session.ok("remind")
        session.today = "2026-11-26"
        session.ok("remind")
    first, *_ = service.shown[-1].body.split("\n")
    assert first == "While reminders were off, Mon 23 Nov to Wed 25 Nov: 1 charge."
