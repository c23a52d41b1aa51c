"""Channels over the network as the program composes them, with real servers on this machine."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.composition.outside import Outside
from subtrack.domain.accounts import CalendarAccount, MailAccount, Security
from subtrack.domain.errors import OutsideError
from tests.calendars import read
from tests.fakes import FakeSecrets
from tests.servers import PASSWORD, USER, Post, events_in, mail_server, radicale
from tests.services.making import draft

TODAY = date(2026, 11, 22)


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch) -> FakeSecrets:
    """Have passwords kept in memory; the tester's keyring is not asked."""
    kept = FakeSecrets()
    monkeypatch.setattr(Outside, "_secrets", kept)
    return kept


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with radicale(tmp_path) as address:
        yield address


@pytest.fixture
def services(tmp_path: Path) -> Services:
    made = Services(Paths(tmp_path / "data"), lambda: TODAY)
    for name in ("Cloud", "Gym"):
        made.subscriptions.add(draft(name, started="2026-11-20", trial_ends="2026-11-27"))
    return made


def publish_to(services: Services, address: str, *, named: bool = True, on: bool = True) -> None:
    """Choose the calendar and switch it on, as the window does it."""
    account = CalendarAccount(address=address, user=USER)
    (found,) = services.outside.publishing.find(account, PASSWORD)
    chosen = replace(account, calendar=found.address, called=found.name, named=named, on=on)
    services.preferences.put(replace(services.preferences.get(), calendar_account=chosen))


def summaries(folder: Path) -> list[str]:
    found = (read_one(text) for text in events_in(folder).values())
    return sorted(found)


def read_one(text: str) -> str:
    (event,) = read(text.replace("\r\n", "\n").replace("\n", "\r\n").encode())
    return event.summary


@pytest.mark.usefixtures("secrets")
def test_deadlines_are_published_changed_and_taken_out(
    services: Services, address: str, tmp_path: Path
) -> None:
    publish_to(services, address)
    services.outside.publishing.catch_up()
    first = len(events_in(tmp_path))
    assert first > 2
    services.deciding.keep("Gym")
    services.subscriptions.remove("Cloud")
    services.outside.publishing.catch_up()
    assert 0 < len(events_in(tmp_path)) < first
    publish_to(services, address, on=False)
    again = Services(Paths(tmp_path / "data"), lambda: TODAY)
    again.outside.publishing.catch_up()
    assert events_in(tmp_path) == {}


def test_the_password_is_nowhere_but_in_the_keyring(
    services: Services, secrets: FakeSecrets, address: str, tmp_path: Path
) -> None:
    publish_to(services, address)
    services.outside.publishing.catch_up()
    secrets.clear()
    secrets.put(f"caldav {USER}@{address.rstrip('/')}", "a wrong one that must not show")
    services.deciding.keep("Gym")
    with pytest.raises(OutsideError, match="refuses the user name or the password"):
        services.outside.publishing.catch_up()
    services.transfer.export(tmp_path / "data" / "book.json", None)
    services.maintenance.back_up("copy")
    for path in (tmp_path / "data").rglob("*"):
        if path.is_file():
            assert PASSWORD.encode() not in path.read_bytes(), path
            assert b"must not show" not in path.read_bytes(), path
    exported = (tmp_path / "data" / "book.json").read_text(encoding="utf-8")
    assert address in exported
    assert '"on"' not in exported
    assert "attempt" not in exported


@pytest.mark.usefixtures("secrets")
def test_what_was_tried_names_nobody(services: Services, address: str, tmp_path: Path) -> None:
    publish_to(services, address)
    services.outside.publishing.catch_up()
    with sqlite3.connect(tmp_path / "data" / "subtrack.db") as connection:
        told = repr(connection.execute("SELECT * FROM attempt").fetchall())
        told += repr(connection.execute("SELECT uid, mark FROM published").fetchall())
    connection.close()
    assert "caldav" in told
    assert not any(word in told for word in ("Cloud", "Gym", "9.99"))


def mail_by(services: Services, port: int) -> MailAccount:
    """Say by whom the mail goes and switch it on, as the window does it."""
    account = MailAccount(
        server="localhost",
        port=port,
        security=Security.NONE,
        user=USER,
        recipient="anna@example.org",
        language="de",
        on=True,
    )
    services.preferences.put(replace(services.preferences.get(), mail_account=account))
    return account


def test_the_digest_goes_once_in_the_language_of_the_person(
    services: Services, secrets: FakeSecrets
) -> None:
    post = Post()
    with mail_server(post) as port:
        secrets.put(mail_by(services, port).secret_name(), PASSWORD)
        assert services.catch_up_outside() == []
        assert services.catch_up_outside() == []
    (mail,) = post.taken
    assert mail["Subject"] == "Subtrack: 2 Erinnerungen; die erste gilt bis Do 26. Nov"
    assert "Cloud" not in mail.get_content()


def test_a_server_that_is_down_loses_nothing(services: Services, secrets: FakeSecrets) -> None:
    post = Post({"DATA": "451 Try again later"})
    with mail_server(post) as port:
        secrets.put(mail_by(services, port).secret_name(), PASSWORD)
        (failure,) = services.catch_up_outside()
        assert str(failure) == "localhost did not take the mail (Try again later)."
        post.answers.clear()
        assert services.catch_up_outside() == []
    assert len(post.taken) == 1
    assert [one.failure is None for one in services.trying.newest()] == [True, False]


def test_nothing_outside_is_made_where_nothing_is_wanted(services: Services) -> None:
    assert services.catch_up_outside() == ()
    assert "outside" not in vars(services)
