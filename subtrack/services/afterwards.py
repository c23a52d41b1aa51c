"""Afterwards: what a record says about the time around the end, beside what is left to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.follow_up import first_charge_from
from subtrack.domain.record import Record
from subtrack.domain.subscription import Subscription
from subtrack.services.tasks_left import last_access

STATEMENT_AFTER = timedelta(days=3)
"""From an expected charge until it shows on a statement (letters.md 4.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterwards:
    """What happens around the end, as far as it is known.

    `access_until` is the last day of access, `statement_on` the day of the first statement to look
    at. `happens` is what the record says besides what is left to do. `may_revoke` tells whether the
    cancellation can be taken back and `revoke_until` until when; None where that is not known.
    """

    access_until: date | None = None
    statement_on: date | None = None
    happens: tuple[str, ...] = ()
    may_revoke: bool | None = None
    revoke_until: date | None = None


def afterwards(entry: Subscription, record: Record | None) -> Afterwards:
    """Give what is known for an entry; its end is that of the contract, once it has one."""
    ends = entry.contract.ends
    charge = first_charge_from(entry.contract, ends) if ends else None
    statement = charge + STATEMENT_AFTER if charge else None
    if record is None:
        return Afterwards(statement_on=statement)
    undo = record.words.undo
    to_do = {one.text for one in entry.case.tasks} if entry.case else set()
    return Afterwards(
        access_until=last_access(entry, record),
        statement_on=statement,
        happens=tuple(one for one in (*record.endings, *record.after) if one not in to_do),
        may_revoke={"until-period-end": True, "resubscribe": False, "not-possible": False}.get(
            undo or ""
        ),
        revoke_until=ends - ONE_DAY if ends and undo == "until-period-end" else None,
    )
