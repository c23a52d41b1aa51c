"""Charge table: charges as a table for spreadsheets, one row each.

The columns are documented in the README and keep their names.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from subtrack.services.book_table import guarded
from subtrack.services.subscriptions import Charge

COLUMNS = (
    *("date", "month", "subscription", "name", "amount", "currency"),
    *("cycle", "category", "provider", "billed_by"),
)


def written(charges: Iterable[Charge]) -> bytes:
    """Write a table as in RFC 4180, in UTF-8; no cell is a formula to a spreadsheet."""
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(_row, charges))
    return text.getvalue().encode()


def _row(charge: Charge) -> list[str]:
    entry, price = charge.entry, charge.price
    about = entry.particulars
    texts = (about.category, about.provider, about.billed_by)
    return [
        charge.date.isoformat(),
        f"{charge.date:%Y-%m}",
        str(entry.number),
        guarded(entry.name),
        price.amount,
        price.currency,
        str(entry.contract.billing_on(charge.date).cycle),
        *(guarded(text or "") for text in texts),
    ]
