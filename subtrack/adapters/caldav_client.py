"""CalDAV client: single requests to a server; the password goes to that server alone."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import urljoin, urlsplit

from caldav.davclient import DAVClient
from caldav.lib import error as dav
from caldav.lib.url import URL
from caldav.response import DAVResponse
from niquests import Session, exceptions
from niquests.utils import get_environ_proxies

from subtrack.adapters.caldav_failures import (
    DONE,
    NOWHERE,
    no_calendars,
    refusal,
    sends_on,
    target_of,
    told,
)
from subtrack.domain.accounts import CalendarAccount, origin
from subtrack.domain.errors import OutsideError
from subtrack.domain.publication import ServerCalendar

_HEADERS = {"Content-Type": "text/calendar; charset=utf-8"}
_NOT_HERE = (dav.NotFoundError, dav.PropfindError, SyntaxError)
"""What is raised of a place that has nothing to say of calendars; a page of HTML is no syntax."""
_WELL_KNOWN = "/.well-known/caldav"
_MOST_HOPS = 4
_TAKEN = 0
"""In the place of a status: an event of that name is there already, in another place."""


class Client:
    """A connection to the server of an account."""

    def __init__(self, account: CalendarAccount, password: str, request_s: float) -> None:
        """Connect to nobody yet; the server may be silent for `request_s` seconds."""
        # What the library warns of would stand between the lines of a command.
        logging.getLogger("caldav").setLevel(logging.CRITICAL)
        dav.debug_dump_communication = False  # it would write passwords to files
        self._account = account
        self._dav = _OneServer(
            account.address or "",
            username=account.user,
            password=password,
            timeout=request_s,
            headers={"User-Agent": "Subtrack"},
            enable_rfc6764=False,  # it would ask others where the server is
            rate_limit_handle=False,
        )
        self._dav.session.close()
        self._dav.session = _session(account)

    def close(self) -> None:
        """Let go of the connection."""
        self._dav.close()

    def calendars(self) -> Sequence[ServerCalendar]:
        """Give the calendars of the person.

        Raises:
            OutsideError: the server cannot be reached, refuses, or is none.
        """
        with self._told():
            try:
                found = self._calendars_from(self._account.address or "")
            except _NOT_HERE:
                # By RFC 6764 a server says at this place where its calendars are.
                found = self._calendars_from(urljoin(self._account.address or "", _WELL_KNOWN))
        if not found:
            raise no_calendars(self._account.host)
        return found

    def _calendars_from(self, address: str) -> Sequence[ServerCalendar]:
        """Look at an address, and on the same server where it sends on to."""
        for _ in range(_MOST_HOPS):
            self._dav.look_from(address)
            try:
                return [_calendar(address, one) for one in self._dav.get_calendars()]
            except exceptions.TooManyRedirects as error:
                target = target_of(error, address)
                if origin(target) != origin(address) or target == address:
                    raise
                address = target
        raise no_calendars(self._account.host)

    def put(self, calendar: str, uid: str, content: bytes) -> None:
        """Put an event into a calendar, or in the place of the one of that name.

        Raises:
            OutsideError: it is not there.
        """
        with self._told():
            status = self._put(_place(calendar, uid), content)
            if status == _TAKEN:
                # It came into the calendar in another way, such as in a file that was imported.
                elsewhere = self._find(calendar, uid)
                status = self._put(elsewhere, content) if elsewhere else status
        self._check(status, calendar)

    def take_out(self, calendar: str, uid: str) -> None:
        """Take an event out of a calendar; one that is not there is out already.

        Raises:
            OutsideError: it is still there.
        """
        with self._told():
            status = self._dav.delete(_place(calendar, uid)).status
            elsewhere = self._find(calendar, uid) if status in NOWHERE else None
            if elsewhere:
                status = self._dav.delete(elsewhere).status
        if status not in NOWHERE:
            self._check(status, calendar)

    def _put(self, place: str, content: bytes) -> int:
        """Give the status of the answer, or that an event of this name lies elsewhere."""
        try:
            response = self._dav.put(place, content.decode(), _HEADERS)
        except dav.AuthorizationError as error:
            if dav.UID_CONFLICT_PRECONDITIONS.isdisjoint(error.preconditions):
                raise
            return _TAKEN
        unmet = dav.UID_CONFLICT_PRECONDITIONS.intersection(dav.parse_preconditions(response.raw))
        return _TAKEN if unmet and response.status not in DONE else response.status

    def _find(self, calendar: str, uid: str) -> str | None:
        """Give where an event of that name lies; None where there is none."""
        shelf: Any = self._dav.calendar(url=calendar)  # type: ignore[no-untyped-call] # as it is
        try:
            return str(shelf.get_event_by_uid(uid).url)
        except dav.NotFoundError:
            return None

    def _check(self, status: int, calendar: str) -> None:
        if status not in DONE:
            raise refusal(status, self._account.host, calendar)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the library raises into sentences."""
        try:
            yield
        except OutsideError:
            raise
        except Exception as error:
            raise told(error, self._account) from error


class _OneServer(DAVClient):
    """Asks the one server that it was made for, wherever an answer points to."""

    def __init__(self, address: str, **options: Any) -> None:  # noqa: ANN401 - those of a DAVClient
        super().__init__(address, **options)
        self._address = address

    def look_from(self, address: str) -> None:
        """Look for calendars from another address of the server on."""
        self.url = URL.objectify(address)
        self._principal = None

    def request(
        self,
        url: str,
        method: str = "GET",
        body: str = "",
        headers: Mapping[str, str] | None = None,
        rate_limit_time_slept: int = 0,
    ) -> DAVResponse:
        place = urljoin(self._address, str(url))
        if origin(place) != origin(self._address):
            raise sends_on(self._address, place)
        return super().request(url, method, body, headers or {}, rate_limit_time_slept)


def _session(account: CalendarAccount) -> Session:
    """Give a session that follows nobody to other places and asks nobody else."""
    session = Session(disable_http3=True, revocation_configuration=None)
    session.max_redirects = 0
    session.trust_env = False  # other passwords of the person are not for this server
    session.proxies = get_environ_proxies(account.address or "")
    return session


def _calendar(address: str, found: Any) -> ServerCalendar:  # noqa: ANN401 - as the library has it
    whole = urljoin(address, str(found.url))
    name = found.get_display_name() or urlsplit(whole).path.rstrip("/").rpartition("/")[2]
    return ServerCalendar(whole, str(name))


def _place(calendar: str, uid: str) -> str:
    return f"{calendar.rstrip('/')}/{uid}.ics"
