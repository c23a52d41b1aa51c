"""CalDAV failures: what a calendar server refuses, and what keeps it away, in sentences."""

from __future__ import annotations

from urllib.parse import urljoin

from caldav.lib import error as dav
from niquests import exceptions

from subtrack.adapters.server_failures import distrusted, late, refused_login, unreached
from subtrack.domain.accounts import CalendarAccount
from subtrack.domain.errors import OutsideError

DONE = range(200, 300)
NOWHERE = frozenset({404, 409, 410})
"""The answers that say that there is nothing at a place, or nothing to put something into."""
_REFUSED, _FORBIDDEN, _FULL = 401, 403, 507


def told(error: Exception, account: CalendarAccount) -> OutsideError:
    """Give what to tell of anything that the library raises."""
    place = account.calendar or account.address or ""
    match error:
        case dav.AuthorizationError(status=status):
            return refusal(status or _REFUSED, account.host, place)
        case dav.NotFoundError():
            return OutsideError("There is no calendar at {place}.", place=place)
        case dav.RateLimitError():
            return OutsideError("{host} wants to be asked less often.", host=account.host)
        case exceptions.RequestException():
            return _unreached(error, account)
        case _:
            return OutsideError(
                "What {host} answers is not what a calendar server says ({reason}).",
                host=account.host,
                reason=type(error).__name__,
            )


def refusal(status: int, host: str, place: str) -> OutsideError:
    """Give what to tell of an answer that is neither success nor a way on."""
    if status == _REFUSED:
        return refused_login(host)
    if status == _FORBIDDEN:
        return OutsideError("{host} does not let you write to {place}.", host=host, place=place)
    if status in NOWHERE:
        return OutsideError("There is no calendar at {place}.", place=place)
    if status == _FULL:
        return OutsideError("There is no room left in your calendar on {host}.", host=host)
    return OutsideError("{host} answers with error {status}.", host=host, status=status)


def sends_on(address: str, place: str) -> OutsideError:
    """Give what to tell of a server that points to another place."""
    return OutsideError(
        "{address} sends on to {place}, and your password is not for that. If you know it to be "
        "yours, write that address instead.",
        address=address,
        place=place,
    )


def no_calendars(host: str) -> OutsideError:
    """Give what to tell of a server without a calendar to write to."""
    return OutsideError(
        "{host} has no calendar for you at this address. Make one there first, or look whether "
        "the address is another one.",
        host=host,
    )


def target_of(error: exceptions.RequestException, address: str) -> str:
    """Give where an answer points to that would send on from an address."""
    headers = error.response.headers if error.response is not None else {}
    return urljoin(address, str(headers.get("Location") or ""))


def _unreached(error: exceptions.RequestException, account: CalendarAccount) -> OutsideError:
    host, address = account.host, account.address or ""
    match error:
        case exceptions.TooManyRedirects():
            return sends_on(address, target_of(error, address))
        case exceptions.SSLError():
            return distrusted(host, error)
        case exceptions.Timeout():
            return late(host)
        case _:
            return unreached(host)
