"""Guides: what applies to a person who wants to leave, and the ways that lead out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from subtrack.domain.catalog import Provenance
from subtrack.domain.deadlines import Deadline
from subtrack.domain.record import Record, Route
from subtrack.domain.subscription import Subscription


@dataclass(frozen=True, slots=True)
class WayOut:
    """A route of a record, and how many working days it takes to arrive.

    `send_by` is the last day to use it so that it arrives in time; `in_time` is None where there is
    no day to be in time for. `over` is the last day of a window for money back that the way is for,
    once it has passed for sure.
    """

    record: Record
    route: Route
    takes: int = 0
    send_by: date | None = None
    in_time: bool | None = None
    over: date | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    """A safe day that has passed while its event has not come: to cancel may still count.

    `may_work_until` is the last day by the latest of the values on which sources disagree; None
    where they do not, or where it has passed as well.
    """

    safe_day: date
    event: date
    may_work_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What holds whatever the records know.

    `deadline` is the next safe day not yet passed, of a trial or of a term. `at_hand` are the
    particulars of the entry that one may be asked for, each under its key, as far as they are
    known; `country` is the person's. `platforms` are all through which it is sold or paid, or may
    be where it is not known who provides it. `billed_by` is the slug of who bills, `direct`, or
    None where that is not known.
    """

    today: date
    country: str | None = None
    entry: Subscription | None = None
    deadline: Deadline | None = None
    missed: Missed | None = None
    at_hand: tuple[tuple[str, str], ...] = ()
    platforms: tuple[Record, ...] = ()
    billed_by: str | None = None

    @property
    def cancel_by(self) -> date | None:
        """The next safe day not yet passed."""
        return self.deadline.date if self.deadline else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide(Leaving):
    """What applies: `leading` is told first, `others` are read as well.

    `provider` is who provides the service, None where that is not known. `billers` are those who
    might bill where that is not known. `last_step` is the payment service whose payment is stopped
    at the end. `sellers` are the domains of all known billing platforms.
    """

    leading: Record
    ways: tuple[WayOut, ...]
    provider: Record | None = None
    others: tuple[Record, ...] = ()
    billers: tuple[Record, ...] = ()
    last_step: Record | None = None
    sellers: tuple[str, ...] = ()

    def domains(self, slug: str) -> tuple[str, ...]:
        """Give the domains whose pages are opened unasked for a way of that record.

        What somebody's file says of its domains is not believed.
        """
        known = (self.leading, self.provider, *self.platforms, *self.others)
        for record in known:
            if record is not None and record.listing.slug == slug:
                strange = record.listing.provenance is Provenance.FILE
                return () if strange else record.listing.domains
        return ()
