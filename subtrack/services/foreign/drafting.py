"""Drafting: what a row of somebody else's list becomes, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from subtrack.domain.billing import BillingPeriod, schedule
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import Period
from subtrack.domain.remarks import Remark
from subtrack.services.drafts import Draft
from subtrack.services.foreign.cells import (
    Amount,
    cycle_of,
    day_of,
    money_of,
    notice_of,
    says_no_day,
    truth_of,
)
from subtrack.services.foreign.headings import DAYS
from subtrack.services.foreign.table import BROKEN, Row

_ONCE = frozenset({"one-time", "one time", "once", "lifetime", "einmalig"})
_NO_CATEGORY = frozenset({"no category", "none", "uncategorized"})
_MOST_DIGITS = 3
_ENDED = frozenset({"cancelled", "canceled", "expired", "ended", "gekündigt", "beendet"})
_PAUSED = frozenset({"paused", "pausiert"})
_TRIAL = frozenset({"trial", "probe"})
_AHEAD: Final[Mapping[str, bool]] = MappingProxyType({"started": False, "trial_ends": True})
"""Where a day without a year lies; of the others the nearest is meant."""
_LONGEST_MONTH = 31


@dataclass(frozen=True, slots=True)
class Drafted:
    """A subscription of a list, and what to look at because the list does not say it."""

    draft: Draft
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """What a row is read by besides itself.

    `home` is the currency of amounts whose sign can mean several. `day_first` says of a column of
    days how those with slashes are meant, where one of them can be read in one way alone.
    """

    today: date
    home: str | None = None
    day_first: Mapping[str, bool | None] = field(default_factory=dict)

    def day(self, row: Row, key: str) -> date | None:
        """Read the day in a cell; None where there is none, or it is not clear."""
        ahead, day_first = _AHEAD.get(key), self.day_first.get(key)
        return day_of(row.get(key, ""), self.today, day_first=day_first, ahead=ahead)

    def is_by_others(self, row: Row, key: str) -> bool:
        """Whether a day is clear by the others of its column alone."""
        return day_of(row.get(key, ""), self.today) is None and self.day(row, key) is not None


def drafted(row: Row, ground: Ground) -> Drafted:
    """Make a draft of a row.

    Raises:
        InvalidInputError: it is no subscription, or what is needed cannot be read.
    """
    if BROKEN in row:
        raise InvalidInputError(
            "It has more cells than there are headings: put what has a comma in it in quotes."
        )
    name, amount, cycle = _name(row), _amount(row, ground.home), _cycle(row)
    plain = Draft(
        name=name,
        price=amount.amount,
        currency=amount.currency,
        every=cycle,
        category=_category(row),
        payment=row.get("payment") or None,
        account=row.get("account") or None,
        contract_no=row.get("contract_no") or None,
        tags=tuple(filter(None, row.get("tags", "").split("\n"))),
        manual=truth_of(row.get("renews", "")) is False,
        note="\n".join(_notes(row)) or None,
    )
    dated = replace(plain, **_days(row, cycle, ground))
    draft, remarks = _with_status(_with_notice(dated, row), row, ground)
    return Drafted(draft, (*_doubts(row, amount, draft, ground), *remarks))


def _name(row: Row) -> str:
    name, label = " ".join(row.get("name", "").split()), " ".join(row.get("label", "").split())
    if not name:
        raise InvalidInputError("It has no name.")
    return f"{name} ({label})" if label else name


def _amount(row: Row, home: str | None) -> Amount:
    text, currency = row.get("price", ""), row.get("currency", "")
    amount = money_of(text, currency, home)
    if amount is not None:
        return amount
    if home is None and not currency and money_of(text, "EUR", None):
        raise InvalidInputError(
            "The price {text!r} has no currency: write it beside the price, or in a column of its "
            "own.",
            text=text,
        )
    raise InvalidInputError(
        "It is not clear which price {text!r} is.", text=f"{text} {currency}".strip()
    )


def _cycle(row: Row) -> Period:
    text, skipped = row.get("cycle", ""), row.get("skip", "")
    if text.strip().casefold() in _ONCE:
        raise InvalidInputError("It is paid once, so nothing renews.")
    counts = skipped.isascii() and skipped.isdecimal() and len(skipped) <= _MOST_DIGITS
    cycle = cycle_of(text, str(int(skipped) + 1) if counts else row.get("interval", ""))
    if cycle is None or (skipped and not counts):
        raise InvalidInputError("It is not clear how often {text!r} is.", text=text)
    return cycle


def _days(row: Row, cycle: Period, ground: Ground) -> dict[str, Any]:
    """Give the days to reckon from: the start where its charges fall on the next one, too.

    So the day in the month is known again that a short month has shortened. A start that cannot be
    read is told; of the other days each is needed.
    """
    found = {key: ground.day(row, key) for key in ("next", "first", "started", "trial_ends")}
    for key in ("next", "first", "trial_ends"):
        if found[key] is None and not says_no_day(row.get(key, "")):
            raise InvalidInputError("It is not clear which day {text!r} is.", text=row[key])
    coming, begun = found["next"], found["first"] or found["started"]
    if coming and begun and begun <= coming:
        charges = schedule((BillingPeriod(cycle=cycle, anchor=begun),), begun)
        fits = any(charges.between(coming, coming + ONE_DAY))
        own = {"next": None, "first": begun} if fits else {"first": None}
        found = {**found, **own, "started": None if fits else begun}
    days = {key: day for key, day in found.items() if day}
    if not days:
        raise InvalidInputError("It names no day to reckon from that can be read.")
    return days


def _with_status(draft: Draft, row: Row, ground: Ground) -> tuple[Draft, list[Remark]]:
    """Take over what the list says of where it stands."""
    status = row.get("status", "").casefold()
    if status in _ENDED:
        ends = _end(row, ground)
        remark = Remark(
            "It was cancelled there: taken as over from {day} on; correct it if it runs longer.",
            {"day": ends},
        )
        return replace(draft, ends=ends), [remark]
    active = truth_of(row.get("active", "") or status)
    if active is False or status in _PAUSED:
        remark = Remark("It was not active there: taken as paused. Enter its end if it has ended.")
        return replace(draft, paused_until="open"), [remark]
    if status in _TRIAL and not isinstance(draft.trial_ends, date):
        coming = ground.day(row, "next")
        remark = Remark("It is a trial there, without its end: look when it ends.")
        fits = coming is not None and coming > ground.today
        return (replace(draft, trial_ends=coming) if fits else draft), [remark]
    if status and truth_of(status) is None and status not in _TRIAL:
        return draft, [
            Remark("It is {status!r} there: taken as active.", {"status": row["status"]})
        ]
    return draft, []


def _end(row: Row, ground: Ground) -> date:
    """Give the first day not owed: what was paid for runs on to the next charge, if it is ahead."""
    coming, over = ground.day(row, "next"), ground.day(row, "decide_by")
    today = ground.today
    return coming if coming and coming > today else min(over or today, today)


def _with_notice(draft: Draft, row: Row) -> Draft:
    notice = notice_of(row.get("notice", ""))
    return replace(draft, notice=notice) if notice else draft


def _doubts(row: Row, amount: Amount, draft: Draft, ground: Ground) -> Iterator[Remark]:
    """Yield what was taken for granted."""
    if amount.sign:
        yield Remark(
            "{sign} was read as {currency}; change it where it is another one.",
            {"sign": amount.sign, "currency": amount.currency},
        )
    least = money_of(row.get("least", ""), amount.currency, None)
    if least and least != replace(amount, sign=""):
        yield Remark("Its price goes from {text} on there: the highest was taken.", {
            "text": row["least"],
        })  # fmt: skip
    yield from _doubtful_days(row, draft, ground)
    notice = row.get("notice", "")
    if notice.strip("0 ") and notice_of(notice) is None:
        yield Remark("Its notice period {text!r} cannot be read: enter it.", {"text": notice})
    decide_by = ground.day(row, "decide_by")
    if decide_by and row.get("status", "").casefold() not in _ENDED:
        yield Remark(
            "The day {day} to cancel is in its note: enter the notice period to be reminded of it.",
            {"day": decide_by},
        )


def _doubtful_days(row: Row, draft: Draft, ground: Ground) -> Iterator[Remark]:
    for key in sorted(DAYS):
        if ground.is_by_others(row, key):
            yield Remark(
                "{text} was read as {day}, as the other days of its column are.",
                {"text": row[key], "day": ground.day(row, key)},
            )
    started = row.get("started", "")
    if ground.day(row, "started") is None and not says_no_day(started):
        yield Remark("Its start {text!r} cannot be read, and is left out.", {"text": started})
    coming, cycle = draft.next, draft.every
    if not isinstance(coming, date) or not isinstance(cycle, Period) or not cycle.whole_months:
        return
    if (coming + ONE_DAY).day == 1 and coming.day < _LONGEST_MONTH:
        yield Remark(
            "{day} ends a month: look whether it is charged on each month's last day.",
            {"day": coming},
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
