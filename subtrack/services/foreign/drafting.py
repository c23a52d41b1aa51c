"""Drafting: what a row of somebody else's list becomes, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from subtrack.domain.billing import BillingPeriod, schedule
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import Period
from subtrack.domain.remarks import Remark
from subtrack.services.drafts import Draft
from subtrack.services.foreign.cells import Amount, cycle_of, day_of, money_of, truth_of
from subtrack.services.foreign.table import Row

_ONCE = frozenset({"one-time", "one time", "once", "lifetime", "einmalig"})
_NO_CATEGORY = frozenset({"no category", "none", "uncategorized"})
_MOST_DIGITS = 3
_ENDED = frozenset({"cancelled", "canceled", "expired", "ended"})


@dataclass(frozen=True, slots=True)
class Drafted:
    """A subscription of a list, and what to look at because the list does not say it."""

    draft: Draft
    remarks: tuple[Remark, ...]


def drafted(row: Row, today: date, home: str | None) -> Drafted:
    """Make a draft of a row; `home` is the currency of amounts whose sign can mean several.

    Raises:
        InvalidInputError: it is no subscription, or what is needed cannot be read.
    """
    amount, cycle = _amount(row, home), _cycle(row)
    plain = Draft(
        name=_name(row),
        price=amount.amount,
        currency=amount.currency,
        every=cycle,
        category=_category(row),
        payment=row.get("payment") or None,
        account=row.get("account") or None,
        tags=tuple(filter(None, row.get("tags", "").split("\n"))),
        manual=truth_of(row.get("renews", "")) is False,
        note="\n".join(_notes(row)) or None,
    )
    dated = replace(plain, **_days(row, cycle, today))
    draft, remarks = _with_status(_with_notice(dated, row), row, today)
    return Drafted(draft, (*_doubts(row, amount, draft, today), *remarks))


def _name(row: Row) -> str:
    name, label = " ".join(row.get("name", "").split()), " ".join(row.get("label", "").split())
    if not name:
        raise InvalidInputError("It has no name.")
    return f"{name} ({label})" if label else name


def _amount(row: Row, home: str | None) -> Amount:
    text, currency = row.get("price", ""), row.get("currency", "")
    amount = money_of(text, currency, home)
    if amount is None:
        raise InvalidInputError(
            "It is not clear which price {text!r} is.", text=f"{text} {currency}".strip()
        )
    return amount


def _cycle(row: Row) -> Period:
    text = row.get("cycle", "")
    if text.strip().casefold() in _ONCE:
        raise InvalidInputError("It is paid once, so nothing renews.")
    cycle = cycle_of(text, row.get("interval", ""))
    if cycle is None:
        raise InvalidInputError("It is not clear how often {text!r} is.", text=text)
    return cycle


def _days(row: Row, cycle: Period, today: date) -> dict[str, Any]:
    """Give the days to reckon from: the start where its charges fall on the next one, too.

    So the day in the month is known again that a short month has shortened.
    """
    found = {key: day_of(row.get(key, ""), today) for key in ("next", "started", "trial_ends")}
    coming, started = found["next"], found["started"]
    if coming and started and started <= coming:
        charges = schedule((BillingPeriod(cycle=cycle, anchor=started),), started)
        if any(charges.between(coming, coming + ONE_DAY)):
            found = {**found, "next": None, "started": None, "first": started}
    days = {key: day for key, day in found.items() if day}
    if not days:
        raise InvalidInputError("It names no day to reckon from that can be read.")
    return days


def _with_status(draft: Draft, row: Row, today: date) -> tuple[Draft, list[Remark]]:
    """Take over what the list says of where it stands."""
    status = row.get("status", "").casefold()
    if status in _ENDED:
        ends = _end(row, today)
        remark = Remark(
            "It was cancelled there: taken as over from {day} on; correct it if it runs longer.",
            {"day": ends},
        )
        return replace(draft, ends=ends), [remark]
    active = truth_of(row.get("active", "") or status)
    if active is False or status == "paused":
        remark = Remark("It was not active there: taken as paused. Enter its end if it has ended.")
        return replace(draft, paused_until="open"), [remark]
    if status == "trial" and not isinstance(draft.trial_ends, date):
        coming = day_of(row.get("next", ""), today)
        remark = Remark("It is a trial there, without its end: look when it ends.")
        fits = coming is not None and coming > today
        return (replace(draft, trial_ends=coming) if fits else draft), [remark]
    return draft, []


def _end(row: Row, today: date) -> date:
    """Give the first day not owed: what was paid for runs on to the next charge, if it is ahead."""
    coming, over = day_of(row.get("next", ""), today), day_of(row.get("decide_by", ""), today)
    return coming if coming and coming > today else min(over or today, today)


def _with_notice(draft: Draft, row: Row) -> Draft:
    days = row.get("notice_days", "")
    known = days.isascii() and days.isdecimal() and len(days) <= _MOST_DIGITS and int(days)
    return replace(draft, notice=Period(days=int(days))) if known else draft


def _doubts(row: Row, amount: Amount, draft: Draft, today: date) -> Iterator[Remark]:
    """Yield what was taken for granted."""
    if amount.sign:
        yield Remark(
            "{sign} was read as {currency}; change it where it is another one.",
            {"sign": amount.sign, "currency": amount.currency},
        )
    coming = draft.next
    is_last = isinstance(coming, date) and (coming + ONE_DAY).day == 1
    if is_last and isinstance(draft.every, Period) and draft.every.whole_months:
        yield Remark(
            "{day} ends a month: look whether it is charged on each month's last day.",
            {"day": coming},
        )
    decide_by = day_of(row.get("decide_by", ""), today)
    if decide_by and row.get("status", "").casefold() not in _ENDED:
        yield Remark(
            "The day {day} to cancel is in its note: enter the notice period to be reminded of it.",
            {"day": decide_by},
        )


def _category(row: Row) -> str | None:
    category = row.get("category", "")
    return None if not category or category.casefold() in _NO_CATEGORY else category


def _notes(row: Row) -> Iterator[str]:
    if row.get("note"):
        yield row["note"]
    if row.get("url"):
        yield row["url"]
    if row.get("payer"):
        yield f"Paid by {row['payer']}"
    if row.get("decide_by"):
        yield f"Cancel by {row['decide_by']}"
