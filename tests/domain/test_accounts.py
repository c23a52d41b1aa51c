"""Accounts: no password goes in the clear, to another server, or into anything that is kept."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from subtrack.domain.accounts import (
    CalendarAccount,
    MailAccount,
    Security,
    account_values,
    calendar_account_from,
    mail_account_from,
    mail_address,
    mail_server,
    origin,
    web_address,
)
from subtrack.domain.errors import InvalidInputError

CALENDAR = CalendarAccount(
    address="https://cloud.example.org/dav",
    user="anna",
    calendar="https://cloud.example.org/dav/anna/deadlines/",
    called="Deadlines",
    language="de",
    named=True,
    on=True,
)
MAIL = MailAccount(
    server="mail.example.org",
    port=2525,
    security=Security.STARTTLS,
    user="anna",
    sender="robot@example.org",
    recipient="anna@example.org",
    language="de",
    named=True,
    on=True,
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://cloud.example.org/dav", "https://cloud.example.org/dav"),
        (" cloud.example.org/dav/ ", "https://cloud.example.org/dav/"),
        ("https://cloud.example.org:8443", "https://cloud.example.org:8443"),
        ("http://localhost:5232/anna", "http://localhost:5232/anna"),
        ("http://127.0.0.1:5232", "http://127.0.0.1:5232"),
        ("http://[::1]:5232/", "http://[::1]:5232/"),
    ],
)
def test_an_address_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    assert web_address(typed) == meant


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "not the address"),
        ("anna@example.org/dav", "user and the password"),
        ("https://anna:secret@example.org/", "user and the password"),
        ("http://cloud.example.org/dav", "https"),
        ("http://localhost.example.org/", "https"),
        ("ftp://example.org/", "not the address"),
        ("file:///etc/passwd", "not the address"),
        ("https://", "not the address"),
        ("https://exa mple.org/", "not the address"),
        ("https://example.org/\r\nX: y", "not the address"),
        ("https://example.org:99999/", "not the address"),
        ("https://example.org:x/", "not the address"),
        ("https://example.org/?a=b", "not the address"),
        ("https://example.org/#a", "not the address"),
        ("https://[::1/", "not the address"),
        (f"https://example.org/{'a' * 500}", "not the address"),
    ],
)
def test_an_address_that_cannot_be_right_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(InvalidInputError, match=reason):
        web_address(typed)


def test_the_same_server_is_the_same_scheme_host_and_port() -> None:
    assert origin("https://A.example.org/x") == origin("a.example.org:443/y")
    for other in ("http://a.example.org/", "https://b.example.org/", "https://a.example.org:444/"):
        assert origin(other) != origin("https://a.example.org/")
    assert origin("no address") != origin("no other")


def test_a_calendar_on_another_server_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="another server"):
        CalendarAccount(address="https://a.example.org/", calendar="https://b.example.org/x/")
    with pytest.raises(InvalidInputError, match="another server"):
        CalendarAccount(calendar="https://b.example.org/x/")


def test_a_password_is_for_one_user_of_one_server() -> None:
    names = {
        CALENDAR.secret_name(),
        CalendarAccount(address="https://cloud.example.org:8443/dav", user="anna").secret_name(),
        CalendarAccount(address="https://other.example.org/dav", user="anna").secret_name(),
        CalendarAccount(address="https://cloud.example.org/dav", user="ben").secret_name(),
        MAIL.secret_name(),
        MailAccount(server="mail.example.org", user="anna").secret_name(),
        MailAccount(server="other.example.org", port=2525, user="anna").secret_name(),
    }
    assert len(names) == 7
    elsewhere = CalendarAccount(address="cloud.example.org/elsewhere", user="anna")
    assert elsewhere.secret_name() == CALENDAR.secret_name()


def test_no_account_has_room_for_a_password() -> None:
    names = {one.name for cls in (CalendarAccount, MailAccount) for one in fields(cls)}
    assert not {name for name in names if "pass" in name or "secret" in name}


@pytest.mark.parametrize("text", ["mail.example.org", "localhost", "127.0.0.1", "::1", "a"])
def test_a_server_of_mail_is_a_name(text: str) -> None:
    assert mail_server(f" {text} ") == text
    assert MailAccount(server=text).server == text


@pytest.mark.parametrize(
    "text", ["", "mail server", "https://mail.example.org", "a\r\nb", "-x", "x:25", "ä.example.org"]
)
def test_what_is_no_name_of_a_server_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="name of a mail server"):
        mail_server(text)


@pytest.mark.parametrize(
    "text",
    [
        "anna",
        "anna@example.org, ben@example.org",
        "Anna <anna@example.org>",
        "anna@example.org\r\nBcc: x@y.org",
    ],
)
def test_what_is_not_one_address_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="not one e-mail address"):
        mail_address(text)
    with pytest.raises(InvalidInputError, match="not one e-mail address"):
        MailAccount(recipient=text)


def test_mail_in_the_clear_stays_on_this_computer() -> None:
    assert MailAccount(server="localhost", security=Security.NONE).used_port == 25
    with pytest.raises(InvalidInputError, match="this computer alone"):
        MailAccount(server="mail.example.org", security=Security.NONE)


def test_the_usual_port_follows_from_how_it_is_kept_from_others() -> None:
    assert MailAccount().used_port == 465
    assert MailAccount(security=Security.STARTTLS).used_port == 587
    assert MAIL.used_port == 2525
    with pytest.raises(InvalidInputError, match="not a port"):
        MailAccount(port=65_536)


def test_who_is_not_named_as_the_sender_is_the_recipient() -> None:
    assert MailAccount(recipient="anna@example.org").used_sender == "anna@example.org"
    assert MAIL.used_sender == "robot@example.org"


def test_it_is_ready_once_all_that_is_needed_was_said() -> None:
    assert CALENDAR.is_ready
    assert not CalendarAccount(address=CALENDAR.address, user="anna").is_ready
    assert MAIL.is_ready
    assert not MailAccount(server="mail.example.org").is_ready


def test_another_machine_knows_where_and_does_nothing_by_itself() -> None:
    assert CALENDAR.of_any_machine().calendar == CALENDAR.calendar
    for one in (CALENDAR.of_any_machine(), MAIL.of_any_machine()):
        assert not one.on
        assert not one.named


def test_what_is_written_is_read_back() -> None:
    for account, read in ((CALENDAR, calendar_account_from), (MAIL, mail_account_from)):
        assert read(json.loads(json.dumps(account_values(account)))) == account
    assert account_values(CalendarAccount()) is None
    assert account_values(MailAccount()) is None
    assert mail_account_from({"pigeons": 7}) == MailAccount()


@pytest.mark.parametrize(
    "values", [[], "x", {"port": "25"}, {"on": 1}, {"security": "rot13"}, {"server": None}]
)
def test_what_cannot_be_right_is_refused(values: object) -> None:
    with pytest.raises(InvalidInputError):
        mail_account_from(values)
