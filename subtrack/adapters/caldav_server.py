"""CalDAV server: a person's calendar somewhere on the network, through the library `caldav`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from subtrack.adapters.bounded import Bounded
from subtrack.adapters.server_failures import late
from subtrack.domain.accounts import CalendarAccount
from subtrack.domain.errors import KnownError, OutsideError
from subtrack.domain.publication import Publication, Published, ServerCalendar

if TYPE_CHECKING:
    from subtrack.adapters.caldav_client import Client

REQUEST_S = 15.0
"""How long the server may be silent."""
WORK_S = 60.0
"""How long is worked at most; the rest is left for the next time."""
_SLACK_S = 5.0

Result = TypeVar("Result")


class CaldavServer:
    """The port `CalendarServer`; nothing is imported before somebody wants to publish."""

    def __init__(self, request_s: float = REQUEST_S, work_s: float = WORK_S) -> None:
        """Remember the bounds, in seconds."""
        self._request_s = request_s
        self._work_s = work_s
        self._bounded = Bounded(work_s + request_s + _SLACK_S)
        self._stopped = Event()

    def stop(self) -> None:
        """Do nothing more after the request that is under way, for the program ends.

        A server that does not answer it is not waited for.
        """
        self._stopped.set()
        self._bounded.hurry()

    def calendars(self, account: CalendarAccount, password: str) -> Sequence[ServerCalendar]:
        """Give the calendars that the person has there.

        Raises:
            OutsideError: the server cannot be reached, refuses, or is none.
        """
        return self._with_client(account, password, lambda client: client.calendars())

    def carry_out(self, publication: Publication, password: str) -> Published:
        """Put events into the calendar, and take others out, as far as it goes; tell how far."""
        put: list[str] = []
        gone: list[tuple[str, str]] = []
        stopped, ends = Event(), monotonic() + self._work_s

        def work(client: Client) -> None:
            for step in _steps(client, publication, put, gone):
                if stopped.is_set() or self._stopped.is_set() or monotonic() >= ends:
                    return
                step()

        failure: KnownError | None = None
        try:
            self._with_client(publication.account, password, work)
        except OutsideError as error:
            failure = error
        finally:
            stopped.set()
        return Published(tuple(put), tuple(gone), failure)

    def _with_client(
        self, account: CalendarAccount, password: str, what: Callable[[Client], Result]
    ) -> Result:
        def call() -> Result:
            from subtrack.adapters.caldav_client import Client  # noqa: PLC0415 - slow to import

            with closing(Client(account, password, self._request_s)) as client:
                return what(client)

        try:
            return self._bounded.run(call)
        except TimeoutError as error:
            raise late(account.host) from error


def _steps(
    client: Client,
    publication: Publication,
    put: list[str],
    gone: list[tuple[str, str]],
) -> Iterable[Callable[[], None]]:
    """Yield what is to be done, each with its note that it was."""
    calendar = publication.account.calendar or ""
    for place, uid in publication.gone:

        def take_out(place: str = place, uid: str = uid) -> None:
            client.take_out(place, uid)
            gone.append((place, uid))

        yield take_out
    for uid, content in publication.put.items():

        def put_in(uid: str = uid, content: bytes = content) -> None:
            client.put(calendar, uid, content)
            put.append(uid)

        yield put_in
