"""Paying: which charge of a manual renewal a person means to mark as paid."""

from __future__ import annotations

from datetime import date

from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.subscription import Subscription


def unpaid_charge(entry: Subscription, day: date | None, today: date) -> date:
    """Give the charge of `day`, else the oldest one that is due and not marked as paid.

    Raises:
        NotFoundError: no charge is due.
        InvalidInputError: it renews by itself, nothing is charged on that day, or that charge is
            marked already.
    """
    if entry.contract.auto_renew:
        raise InvalidInputError(
            "{name} renews by itself, so its charges need no mark.", name=entry.name
        )
    return _oldest_due(entry, today) if day is None else _unpaid(entry, day)


def _unpaid(entry: Subscription, day: date) -> date:
    contract = entry.contract
    if next(contract.charges(day, date.max), None) != day:
        raise InvalidInputError("Nothing is charged for {name} on {day}.", name=entry.name, day=day)
    if day in contract.paid:
        raise InvalidInputError(
            "The charge of {name} on {day} is marked as paid already.", name=entry.name, day=day
        )
    return day


def _oldest_due(entry: Subscription, today: date) -> date:
    overdue = entry.contract.overdue(today)
    if overdue:
        return overdue[0]
    following = entry.contract.next_charge(today)
    if following == today:
        return today
    template = (
        "No charge of {name} is due; the next one is on {day}."
        if following
        else "No charge of {name} is due, and none is to come."
    )
    raise NotFoundError(template, name=entry.name, day=following)
