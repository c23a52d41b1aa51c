"""`remind` brings mail and the published calendar along; what it prints stays the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.composition.outside import Outside
from subtrack.domain.accounts import CalendarAccount, MailAccount, Security
from tests.cli.calling import Subtrack
from tests.desktop import notification_service, session_bus
from tests.fakes import FakeSecrets
from tests.servers import PASSWORD, USER, Post, events_in, mail_server, radicale

TRIAL = ("--started", "2026-11-20", "--trial-ends", "2026-11-27")


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def book(
    subtrack: Subtrack, post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Subtrack]:
    """A trial, mail and a calendar switched on, and nobody on the desktop."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    subtrack.add("Thing", *TRIAL)
    with radicale(tmp_path) as address, mail_server(post) as port:
        calendar = CalendarAccount(
            address=address, user=USER, calendar=f"{address}anna/deadlines/", on=True
        )
        mail = MailAccount(
            server="localhost",
            port=port,
            security=Security.NONE,
            user=USER,
            recipient="anna@example.org",
            on=True,
        )
        kept = FakeSecrets({one.secret_name(): PASSWORD for one in (calendar, mail)})
        monkeypatch.setattr(Outside, "_secrets", kept)
        preferences = Services(Paths(subtrack.data), lambda: date(2026, 11, 22)).preferences
        preferences.put(replace(preferences.get(), calendar_account=calendar, mail_account=mail))
        yield subtrack


def test_nobody_on_the_desktop_keeps_no_mail_away(
    book: Subtrack, post: Post, tmp_path: Path
) -> None:
    said = book("remind")
    assert (said.status, said.out) == (4, "")
    assert "no desktop session" in said.err
    assert len(post.taken) == 1
    assert events_in(tmp_path)
    book("remind")
    assert len(post.taken) == 1


def test_what_is_printed_is_the_same_as_without(
    book: Subtrack, post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session_bus(tmp_path) as bus, notification_service(bus):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        (told,) = book.ok("remind", "--json").json
    assert told["name"] == "Thing"
    assert len(post.taken) == 1


def test_a_server_that_refuses_is_told_after_what_was_shown(
    book: Subtrack, post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.answers["RCPT"] = "550 No such user"
    with session_bus(tmp_path) as bus, notification_service(bus):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        said = book("remind", "--json")
    assert [one["name"] for one in said.json] == ["Thing"]
    assert said.status == 4
    assert said.err == "localhost takes no mail for anna@example.org (No such user).\n"
    assert events_in(tmp_path)


def test_reading_them_here_asks_nobody(book: Subtrack, post: Post, tmp_path: Path) -> None:
    assert "Thing" in book.ok("remind", "--channel", "print").out
    book.ok("list")
    assert (post.taken, events_in(tmp_path)) == ([], {})
