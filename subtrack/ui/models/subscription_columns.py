"""Subscription columns: what the table of subscriptions shows of a row, and how it sorts by it."""

from __future__ import annotations

from collections.abc import Mapping

from subtrack.domain.status import Status
from subtrack.ui.models.subscription_rows import TRASH, EntryRow
from subtrack.ui.models.table import CellStyle, Column
from subtrack.ui.speech import Speech, say

GIVES_WAY = ("category", "plan", "cycle")
"""The columns that are left out where there is no room, the first one first."""
_ORDER = tuple(Status)
_NAME = CellStyle(step="medium", monogram=True)
_QUIET = CellStyle(tone="text2")
_TONED = {
    tone: CellStyle(tone=tone, step="medium" if tone == "urgent" else "body")
    for tone in ("text2", "soon", "urgent")
}
_OVERDUE = CellStyle(tone="urgent", step="medium")
_DUE = CellStyle()
_CHIPS = {
    Status.TRIAL: CellStyle(tone="accent_text", chip=True),
    Status.CANCELLING: CellStyle(tone="soon", chip=True),
    Status.ENDING: CellStyle(tone="text2", chip=True),
    Status.PAUSED: CellStyle(tone="text2", chip=True),
    Status.ENDED: CellStyle(tone="text2", chip=True),
}


def group_names() -> Mapping[str, str]:
    """Give the groups of entries with their names, in the order in which they are shown."""
    return {
        Status.TRIAL: say("Trial"),
        Status.ACTIVE: say("Active"),
        Status.PAUSED: say("Paused"),
        Status.CANCELLING: say("Cancelling"),
        Status.ENDING: say("Ending"),
        Status.ENDED: say("Ended"),
        TRASH: say("Trash"),
    }


def subscription_columns(speech: Speech) -> tuple[Column[EntryRow], ...]:
    """Give the columns, in the order in which they stand."""
    return (*_name_columns(), *_cost_columns(), *_day_columns(speech), *_word_columns())


def _name_columns() -> tuple[Column[EntryRow], Column[EntryRow]]:
    return (
        Column(
            "name",
            say("Name"),
            lambda row: row.name,
            lambda row: row.entry.order,
            style=lambda _row: _NAME,
        ),
        Column(
            "plan",
            say("Plan"),
            lambda row: row.plan,
            lambda row: row.plan.casefold() or None,
            style=lambda _row: _QUIET,
        ),
    )


def _cost_columns() -> tuple[Column[EntryRow], Column[EntryRow]]:
    return (
        Column(
            "price",
            say("Price"),
            lambda row: row.price_text,
            lambda row: (row.price.currency, row.price.minor),
            right=True,
        ),
        Column(
            "cycle",
            say("Cycle"),
            lambda row: row.cycle_text,
            lambda row: row.entry.contract.billing_on(row.due or row.today).cycle.length,
            style=lambda _row: _QUIET,
        ),
    )


def _day_columns(speech: Speech) -> tuple[Column[EntryRow], Column[EntryRow]]:
    return (
        Column(
            "next",
            say("Next charge"),
            lambda row: row.due_text,
            lambda row: row.due,
            tip=lambda row: _due_words(row, speech),
            style=lambda row: _OVERDUE if row.is_overdue else _DUE,
            spoken=lambda row: _due_words(row, speech),
        ),
        Column(
            "cancel",
            say("Cancel by"),
            lambda row: row.cancel_text,
            lambda row: row.chance and row.chance.safe_day,
            tip=lambda row: _cancel_words(row, speech),
            style=lambda row: _TONED[row.nearness],
            spoken=lambda row: _cancel_words(row, speech),
        ),
    )


def _word_columns() -> tuple[Column[EntryRow], Column[EntryRow]]:
    names = group_names()
    return (
        Column(
            "status",
            say("Status"),
            lambda row: names[row.status],
            lambda row: _ORDER.index(row.status),
            style=lambda row: _CHIPS.get(row.status, _QUIET),
        ),
        Column(
            "category",
            say("Category"),
            lambda row: row.category,
            lambda row: row.category.casefold() or None,
            style=lambda _row: _QUIET,
        ),
    )


def _due_words(row: EntryRow, speech: Speech) -> str:
    if row.due is None:
        return ""
    if row.is_overdue:
        return say("{day}, not marked as paid").format(day=speech.exactly(row.due))
    return speech.exactly(row.due)


def _cancel_words(row: EntryRow, speech: Speech) -> str:
    if row.chance is None:
        return row.cancel_text
    if row.is_late:
        return say("The safe day was {day}. Act now all the same: it may still count.").format(
            day=speech.exactly(row.chance.safe_day)
        )
    return speech.exactly(row.chance.safe_day)
