"""Case routes: the ways by which a case can be sent, the best for the time left first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from subtrack.domain.case import CaseRoute, CaseStep
from subtrack.domain.provider import Channel, send_by, working_days
from subtrack.domain.record import Record
from subtrack.services.guides import Guide, Leaving, WayOut
from subtrack.services.way_words import REGISTERED_POST

_WRITE = CaseStep("Write the letter, print it and sign it")
_KEEP = CaseStep("Keep a picture of the letter and of the proof")
_OWN_STEPS = {
    Channel.LETTER: (
        _WRITE,
        CaseStep("Post it so that you get a proof of it", "Counter of the post"),
        _KEEP,
    ),
    Channel.EMAIL: (
        CaseStep("Write the letter as an e-mail"),
        CaseStep("Send it from the address that the contract knows"),
        CaseStep("Keep the sent e-mail, and the answer"),
    ),
}
"""What this program itself helps to do; no record is needed for it."""
_REGISTERED = CaseRoute(
    channel=Channel.LETTER,
    title=REGISTERED_POST,
    steps=(_WRITE, CaseStep("Send it as registered post", "Counter of the post"), _KEEP),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to cancel, as it is proposed.

    `send_by` is the last day to use it so that it arrives in time, `takes` the working days that it
    needs; `in_time` is None where there is no day to be in time for. `record` knows its steps; None
    for a letter or an e-mail that this program writes. `over` is the last day of its window, once
    that has passed.
    """

    route: CaseRoute
    record: Record | None = None
    send_by: date | None = None
    in_time: bool | None = None
    takes: int = 0
    over: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The ways that may be used, the proposed one first.

    `too_slow` are those that no longer arrive in time, `passed_over` those of them that the record
    would put first; `cancel_by` is the last safe day.
    """

    today: date
    cancel_by: date | None = None
    ways: tuple[Way, ...] = ()
    too_slow: tuple[Way, ...] = ()
    passed_over: tuple[Way, ...] = ()

    @property
    def best(self) -> Way | None:
        """The way to propose; where none is in time, the quickest, for it may still count."""
        return self.ways[0] if self.ways else None

    @property
    def days_left(self) -> int | None:
        """How many days are left until the last safe day."""
        return (self.cancel_by - self.today).days if self.cancel_by else None

    def by(self, channel: Channel) -> Way | None:
        """Give the first way through a channel."""
        return next((way for way in self.ways if way.route.channel is channel), None)


def proposed(leaving: Guide | Leaving, *, abroad: bool) -> Proposal:
    """Put the ways of a guide in order, with those that this program helps with itself.

    `abroad`: letters that it helps to write go to another country, as they do in doubt.
    """
    known = [_way(one) for one in leaving.ways] if isinstance(leaving, Guide) else []
    found = [*known, *_own_ways(leaving, known, abroad=abroad)]
    in_time = [way for way in found if way.in_time is not False]
    too_slow = [way for way in found if way.in_time is False]
    quickest = sorted(too_slow, key=lambda way: way.send_by or date.min, reverse=True)
    best = next(iter(in_time), None)
    return Proposal(
        today=leaving.today,
        cancel_by=leaving.cancel_by,
        ways=(*in_time, *quickest),
        too_slow=tuple(too_slow),
        passed_over=tuple(way for way in too_slow if best and _stands_before(way, best)),
    )


def _stands_before(way: Way, other: Way) -> bool:
    """Whether the record of both puts one way before the other."""
    if way.record is None or way.record is not other.record:
        return False
    named = [(one.channel, one.title) for one in way.record.routes]
    return named.index((way.route.channel, way.route.title)) < named.index(
        (other.route.channel, other.route.title)
    )


def _way(way: WayOut) -> Way:
    route = CaseRoute(
        channel=way.route.channel,
        provider=way.record.listing.slug,
        title=way.route.title,
        url=way.route.url,
        steps=tuple(CaseStep(step.do, step.where) for step in way.route.steps),
    )
    return Way(
        route=route,
        record=way.record,
        send_by=way.send_by,
        in_time=way.in_time,
        takes=way.takes,
        over=way.over,
    )


def _own_ways(leaving: Guide | Leaving, known: Iterable[Way], *, abroad: bool) -> Iterator[Way]:
    """Yield a letter, plain and registered, and an e-mail, where it is known where they go.

    None that a record has.
    """
    channels = {way.route.channel for way in known}
    record = leaving.leading if isinstance(leaving, Guide) else None
    for channel in _addressed(leaving, record):
        if channel not in channels:
            yield _own_way(own_route(channel), leaving, abroad=abroad)
            if channel is Channel.LETTER:
                yield _own_way(_REGISTERED, leaving, abroad=abroad)


def _addressed(leaving: Leaving, record: Record | None) -> Iterator[Channel]:
    particulars = leaving.entry.particulars if leaving.entry else None
    mail = particulars.contact_email if particulars else None
    if mail or (record and record.contact.cancel_email):
        yield Channel.EMAIL
    address = particulars.address if particulars else ()
    if address or (record and record.facts.address_for(leaving.country)):
        yield Channel.LETTER


def _own_way(route: CaseRoute, leaving: Leaving, *, abroad: bool) -> Way:
    registered, last = route.is_registered, None
    if leaving.cancel_by:
        last = send_by(leaving.cancel_by, route.channel, abroad=abroad, registered=registered)
    return Way(
        route=route,
        send_by=last,
        in_time=last >= leaving.today if last else None,
        takes=working_days(route.channel, abroad=abroad, registered=registered),
    )


def own_route(channel: Channel) -> CaseRoute:
    """Give a way that no record knows, with the steps that this program helps with."""
    return CaseRoute(channel=channel, steps=_OWN_STEPS.get(channel, ()))


def again(route: CaseRoute) -> CaseRoute:
    """Give a way with nothing done yet."""
    return replace(route, steps=tuple(replace(step, done=None) for step in route.steps))
