"""Accounts: where on the network a person wants to be reminded; no password is part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any
from urllib.parse import SplitResult, urlsplit

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.mail import plain_address

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|::1")
_PORTS = range(1, 65_536)
_DEFAULT_PORTS = {"https": 443, "http": 80}
_LONGEST = 500


class Security(StrEnum):
    """How what goes to a mail server is kept from others."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


USUAL_PORTS = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
"""By RFC 8314 and RFC 6409."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarAccount:
    """A calendar on a server, to which deadlines are published while it is `on`.

    `address` is what was typed; `calendar` the whole address of the calendar that was chosen there,
    and `called` its name. Names and amounts are told only where `named` says so, in a `language`
    (English where none is said).
    """

    address: str | None = None
    user: str | None = None
    calendar: str | None = None
    called: str | None = None
    language: str | None = None
    named: bool = False
    on: bool = False

    def __post_init__(self) -> None:
        """Check the addresses.

        Raises:
            InvalidInputError: one of them is none, or would send a password in the clear.
        """
        for address in filter(None, (self.address, self.calendar)):
            web_address(address)
        _check_plain(self.user)
        if self.calendar and origin(self.calendar) != origin(self.address or ""):
            raise InvalidInputError(
                "The calendar {calendar} is on another server than {address}.",
                calendar=self.calendar,
                address=self.address,
            )

    @property
    def host(self) -> str:
        """The name of the server."""
        return urlsplit(web_address(self.address or "")).hostname or ""

    @property
    def is_ready(self) -> bool:
        """Whether it is known where to publish, and as whom."""
        return bool(self.calendar and self.user)

    @property
    def wants_password(self) -> bool:
        """Whether it is known for whom a password is."""
        return bool(self.address and self.user)

    def secret_name(self) -> str:
        """Give the name of the password: it is for this user of this server and for no other."""
        return f"caldav {self.user}@{origin(self.address or '')}"

    def of_any_machine(self) -> CalendarAccount:
        """Give what holds on every machine: it publishes where it was switched on, and no else."""
        return replace(self, language=None, named=False, on=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAccount:
    """A mail server, and to whom a digest goes by it once a day while it is `on`.

    Without a `user` the server asks for no password. `named` and `language` as with calendars.
    """

    server: str | None = None
    port: int | None = None
    security: Security = Security.TLS
    user: str | None = None
    sender: str | None = None
    recipient: str | None = None
    language: str | None = None
    named: bool = False
    on: bool = False

    def __post_init__(self) -> None:
        """Check the server and the addresses.

        Raises:
            InvalidInputError: one of them is none, or a mail would go in the clear.
        """
        if self.server is not None:
            mail_server(self.server)
            check_security(self.server, self.security)
        if self.port is not None and self.port not in _PORTS:
            raise InvalidInputError("{port} is not a port; 465 and 587 are.", port=self.port)
        for address in filter(None, (self.sender, self.recipient)):
            mail_address(address)
        _check_plain(self.user)

    @property
    def host(self) -> str:
        """The name of the server."""
        return self.server or ""

    @property
    def is_ready(self) -> bool:
        """Whether it is known by whom and to whom to send."""
        return bool(self.server and self.recipient)

    @property
    def wants_password(self) -> bool:
        """Whether it is known for whom a password is."""
        return bool(self.server and self.user)

    @property
    def used_port(self) -> int:
        """The port: what was said, or what is usual."""
        return self.port or USUAL_PORTS[self.security]

    @property
    def used_sender(self) -> str | None:
        """Who sends: who was said, or the person that the mail goes to."""
        return self.sender or self.recipient

    def secret_name(self) -> str:
        """Give the name of the password: it is for this user of this server and for no other."""
        return f"mail {self.user}@{self.host.lower()}:{self.used_port}"

    def of_any_machine(self) -> MailAccount:
        """Give what holds on every machine: it sends where it was switched on, and nowhere else."""
        return replace(self, language=None, named=False, on=False)


def web_address(text: str) -> str:
    """Give the address of a calendar server as it was meant: https where nothing else is said.

    Raises:
        InvalidInputError: it is none, it names a user, or a password would go in the clear.
    """
    typed = text.strip()
    whole = typed if _SCHEME.match(typed) else f"https://{typed}"
    parts = _parts(whole)
    if parts is None or len(whole) > _LONGEST:
        raise InvalidInputError(
            "“{text}” is not the address of a calendar. Write it as your provider tells it, such "
            "as https://cloud.example.org/dav.",
            text=text,
        )
    if parts.username is not None:
        raise InvalidInputError(
            "Leave the user and the password out of the address; they have fields of their own."
        )
    if parts.scheme == "http" and parts.hostname not in _LOCAL:
        raise InvalidInputError(
            "Over http anybody on the way could read the password. Write the address with https."
        )
    return whole


def origin(address: str) -> str:
    """Give the scheme, the host and the port of an address: what a password is for.

    What is no address has an origin that equals no other's.
    """
    parts = _parts(address if _SCHEME.match(address) else f"https://{address}")
    if parts is None:
        return f"none:{address}"
    return f"{parts.scheme}://{parts.hostname}:{parts.port or _DEFAULT_PORTS[parts.scheme]}"


def mail_server(text: str) -> str:
    """Give the name of a mail server.

    Raises:
        InvalidInputError: it is none.
    """
    name = text.strip()
    if not _HOST.fullmatch(name):
        raise InvalidInputError(
            "“{text}” is not the name of a mail server, such as mail.example.org.", text=text
        )
    return name


def mail_address(text: str) -> str:
    """Give the one address of a person that mail can be sent to.

    Raises:
        InvalidInputError: it is none, or more than one.
    """
    address = plain_address(text.strip())
    if address is None:
        raise InvalidInputError("“{text}” is not one e-mail address.", text=text)
    return address


def check_security(server: str, security: Security) -> None:
    """Make sure that nothing goes to another machine in the clear.

    Raises:
        InvalidInputError: it would.
    """
    if security is Security.NONE and server.lower() not in _LOCAL:
        raise InvalidInputError(
            "Without encryption mail goes to this computer alone (localhost), for anybody on the "
            "way could read it, and the password."
        )


def account_values(account: CalendarAccount | MailAccount) -> dict[str, Any] | None:
    """Give what differs from the defaults as plain values; None where nothing does."""
    found = {
        one.name: getattr(account, one.name)
        for one in fields(account)
        if getattr(account, one.name) != one.default
    }
    return {name: str(one) if name == "security" else one for name, one in found.items()} or None


def calendar_account_from(values: object) -> CalendarAccount:
    """Read what `account_values` gave.

    Raises:
        InvalidInputError: a value cannot be right.
    """
    return CalendarAccount(**_checked(CalendarAccount, values))


def mail_account_from(values: object) -> MailAccount:
    """Read what `account_values` gave.

    Raises:
        InvalidInputError: a value cannot be right.
    """
    return MailAccount(**_checked(MailAccount, values))


def _checked(cls: type, values: object) -> dict[str, Any]:
    """Give the known values of an account, each of its type; others are left out."""
    if not isinstance(values, dict):
        raise InvalidInputError("{value!r} is not an account.", value=values)
    found = {one.name: values[one.name] for one in fields(cls) if one.name in values}
    for name, value in found.items():
        wanted = _TYPES.get(name, str)
        if type(value) is not wanted or (name == "security" and value not in set(Security)):
            raise InvalidInputError("{value!r} is not a right value.", value=value)
    if "security" in found:
        found["security"] = Security(found["security"])
    return found


_TYPES = {"port": int, "named": bool, "on": bool}


def _parts(address: str) -> SplitResult | None:
    """Take an address apart; None where it is none of a place on the web."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    sound = parts.scheme in _DEFAULT_PORTS and _HOST.fullmatch(parts.hostname or "")
    plain = address.isprintable() and " " not in address and not (parts.query or parts.fragment)
    return parts if sound and plain and (port is None or port in _PORTS) else None


def _check_plain(user: str | None) -> None:
    if user is not None and not user.isprintable():
        raise InvalidInputError("The user name has signs in it that cannot be seen.")


NO_CALENDAR_ACCOUNT = CalendarAccount()
NO_MAIL_ACCOUNT = MailAccount()
