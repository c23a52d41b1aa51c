"""Complaints: which fields of a draft cannot be right, and what of it can all the same."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from subtrack.domain.errors import InvalidInputError, KnownError
from subtrack.services.drafts import LEFT_ALONE, Draft

Make = Callable[[Draft], object]


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a field of a draft, by its name; empty: with the whole."""

    field: str
    error: KnownError


_PROMOTION = ("promo", "promo_until")
"""One is nothing without the other."""
_TOGETHER = (
    ("ends", "trial_ends", "started", "next", "first"),
    ("last_day", "every"),
    ("price", "currency"),
    _PROMOTION,
)
"""Fields that are right or wrong together; of two that contradict each other the one that stands
first here is complained about."""
_LAST = ("holder", "provider", "billed_by", "renewal_term", "paused_until", "since")
BEGIN_SINCE = frozenset({"every", "first", "next", "last_day", "price", "currency", "plan"})
"""The fields that a day to begin on goes with."""


def sorted_out(draft: Draft, base: Draft, make: Make) -> tuple[Draft, list[Complaint]]:
    """Put on `base` all of a draft that can be right, and complain about each field left out.

    `make` makes an entry of a draft, or raises `InvalidInputError`. What cannot begin on its day
    does not begin at all.
    """
    error = _fault(base, make)
    if error:
        return base, [Complaint("", error)]
    sound, complaints = base, list[Complaint]()
    for unit in _units(set(draft.given())):
        blamed = {one.field for one in complaints}
        if unit == ["since"] and blamed & BEGIN_SINCE and not set(sound.given()) & BEGIN_SINCE:
            continue
        sound, found = _with_unit(sound, draft, unit, make)
        complaints.extend(found)
        if any(one.field == "since" for one in found):
            sound = replace(sound, **{key: getattr(base, key) for key in BEGIN_SINCE})
            if _fault(sound, make):  # something was right only with what would have begun
                rest = replace(draft, **dict.fromkeys((*BEGIN_SINCE, "since"), LEFT_ALONE))
                sound, more = sorted_out(rest, base, make)
                known = {one.field for one in complaints}
                complaints.extend(one for one in more if one.field not in known)
    return sound, complaints


def _units(given: Collection[str]) -> Iterator[list[str]]:
    together = {key for unit in _TOGETHER for key in unit}
    alone = [field.name for field in fields(Draft) if field.name not in together.union(_LAST)]
    for unit in (*_TOGETHER, *((key,) for key in (*alone, *_LAST))):
        found = [key for key in unit if key in given]
        if found:
            yield found


def _with_unit(
    sound: Draft, draft: Draft, unit: Sequence[str], make: Make
) -> tuple[Draft, list[Complaint]]:
    whole = _taken(sound, draft, unit)
    error = _fault(whole, make)
    if error is None:
        return whole, []
    for key in unit:
        rest = _taken(sound, draft, [other for other in unit if other != key])
        if _fault(rest, make) is None:
            return rest, [Complaint(key, error)]
    if set(unit) <= {*_PROMOTION}:
        return sound, [Complaint(unit[-1 if "day" in error.values else 0], error)]
    return _one_by_one(sound, draft, unit, make)


def _one_by_one(
    sound: Draft, draft: Draft, unit: Sequence[str], make: Make
) -> tuple[Draft, list[Complaint]]:
    complaints = []
    for key in reversed(unit):
        longer = _taken(sound, draft, [key])
        error = _fault(longer, make)
        if error is None:
            sound = longer
        else:
            complaints.append(Complaint(key, error))
    return sound, complaints


def _taken(sound: Draft, draft: Draft, keys: Sequence[str]) -> Draft:
    values: dict[str, Any] = {key: getattr(draft, key) for key in keys}
    return replace(sound, **values)


def _fault(draft: Draft, make: Make) -> InvalidInputError | None:
    try:
        make(draft)
    except InvalidInputError as error:
        return error
    return None
