"""Afterwards: what a record says about the time around the end, as things to do with their days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.case_state import facts
from subtrack.domain.dates import ONE_DAY, add_months
from subtrack.domain.follow_up import first_charge_from
from subtrack.domain.record import Question, Record
from subtrack.domain.subscription import Subscription

STATEMENT_AFTER = timedelta(days=3)
"""From an expected charge until it shows on a statement (letters.md 4.1)."""
_TO_SAVE = re.compile(
    r"^(an export|exports of|backups of|saved (copies|voicemail))|\bdownload (them|the)\b.*"
    r"\b(first|before)|\bsaved? (the files|first)|should be saved",
    re.IGNORECASE,
)
_WITHIN_DAYS = re.compile(r"within (?:about )?(\d{1,3}) (?:business |working )?days", re.ASCII)
_WITHIN_MONTH = re.compile(r"within (?:the|a|one) month")


@dataclass(frozen=True, slots=True)
class Task:
    """Something left to do, in the record's words.

    `by` is the last day for it; None where the record names none, or the end is not known.
    """

    text: str
    by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterwards:
    """What happens around the end, as far as it is known.

    `access_until` is the last day of access, `statement_on` the day of the first statement to look
    at. `to_save` is to be done while there is access, `to_return` once it has ended. `happens` is
    what the record says besides. `may_revoke` tells whether the cancellation can be taken back and
    `revoke_until` until when; None where that is not known.
    """

    access_until: date | None = None
    statement_on: date | None = None
    to_save: tuple[Task, ...] = ()
    to_return: tuple[Task, ...] = ()
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
    access = _access_until(entry, record)
    undo = record.words.undo
    return Afterwards(
        access_until=access,
        statement_on=statement,
        to_save=tuple(Task(text, access) for text in _to_save(record)),
        to_return=tuple(_to_return(record, ends)),
        happens=(*record.endings, *record.after),
        may_revoke={"until-period-end": True, "resubscribe": False, "not-possible": False}.get(
            undo or ""
        ),
        revoke_until=ends - ONE_DAY if ends and undo == "until-period-end" else None,
    )


def _access_until(entry: Subscription, record: Record) -> date | None:
    """Give the last day of access; None where it is not known or varies."""
    ends, case = entry.contract.ends, entry.case
    in_trial = bool(ends and entry.contract.trial_ends and ends <= entry.contract.trial_ends)
    words = record.words
    said = words.trial_access_after if in_trial else words.access_after
    if said in {"period-end", "trial-end"}:
        return ends - ONE_DAY if ends else None
    return facts(case).sent if case and said == "immediate" else None


def _to_save(record: Record) -> Iterator[str]:
    yield from (text for text in (*record.needs, *record.after) if _TO_SAVE.search(text))


def _to_return(record: Record, ends: date | None) -> Iterator[Task]:
    for answer in record.answers:
        if answer.question is Question.EQUIPMENT and answer.text:
            yield Task(answer.text, _by(answer.text, ends - ONE_DAY) if ends else None)


def _by(text: str, last_day: date) -> date | None:
    """Give the last safe day that a text names, counted from the contract's last day.

    Working days count like any others, which is earlier.
    """
    days = [int(found) for found in _WITHIN_DAYS.findall(text)]
    if days:
        return last_day + timedelta(days=min(days))
    return add_months(last_day, 1) if _WITHIN_MONTH.search(text) else None
