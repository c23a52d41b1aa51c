"""Table: subscriptions as other programs and spreadsheets list them, by what their headings mean.

The names of the columns are those that Wallos 5.4, SubTrackr 0.5 and 0.6 and Firefly III write,
and those that people give to their own lists, in English and German.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from io import StringIO
from types import MappingProxyType
from typing import Any, Final

from subtrack.domain.errors import InvalidInputError

Row = Mapping[str, str]
"""What a list says of one subscription, by what it means."""

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "name": ("name", "subscription", "service", "company", "title", "vendor", "abo", "dienst",
                 "anbieter", "bezeichnung"),
        "label": ("label",),
        "price": ("price", "cost", "amount", "preis", "betrag", "kosten", "amount max"),
        "currency": ("currency", "original currency", "currency code", "währung"),
        "cycle": ("payment cycle", "cycle", "schedule", "frequency", "billing cycle",
                  "billing period", "period", "repeat freq", "turnus", "zyklus", "abrechnung",
                  "billingcycle"),
        "interval": ("schedule interval", "billingintervalcount"),
        "next": ("next payment", "renewal date", "next charge", "next billing", "due",
                 "next billing date", "next renewal", "next renewal date", "nextrenewaldate",
                 "due date", "next payment date", "nächste zahlung", "nächste abbuchung", "fällig"),
        "started": ("start date", "startdate", "started", "start", "since", "beginn", "seit"),
        "trial_ends": ("trial end", "trial ends", "trial end date", "trialenddate",
                       "probezeit bis"),
        "status": ("status", "state"),
        "active": ("active",),
        "renews": ("renewal", "auto renew", "autorenew", "autopay"),
        "decide_by": ("cancellation date",),
        "notice_days": ("cancellation notice days",),
        "category": ("category", "category name", "kategorie"),
        "payment": ("payment method", "paymentmethod", "zahlungsart"),
        "payer": ("paid by",),
        "account": ("account", "konto"),
        "tags": ("tags",),
        "note": ("notes", "note", "description", "comment", "notiz", "notizen"),
        "url": ("url", "website", "websiteurl", "link"),
    }
)  # fmt: skip
_MEANING: Final = MappingProxyType(
    {heading: field for field, headings in _HEADINGS.items() for heading in headings}
)
_NEEDED = frozenset({"name", "price", "cycle"})
_DAYS = frozenset({"next", "started", "trial_ends"})
_LISTS = ("subscriptions", "items", "data")
_MOST_ROWS = 50_000
_OTHER_FILES: Final = MappingProxyType(
    {
        b"PK": InvalidInputError(
            "It is an archive. A backup of Subtrack is brought back by restoring it; of another "
            "program, import the list that it exports as JSON or CSV."
        ),
        b"SQLite format 3": InvalidInputError(
            "It is a database. Import the list that its program exports as JSON or CSV."
        ),
    }
)
_WALLOS = (
    *("name", "payment cycle", "next payment", "renewal", "category", "payment method", "paid by"),
    *("price", "notes", "url", "state", "notifications", "cancellation date", "active"),
)
"""The columns of Wallos, which quotes nothing that it joins with commas."""


def rows_of(content: bytes) -> Sequence[Row] | None:
    """Give the rows of a list of subscriptions; None where it is no such list.

    Raises:
        InvalidInputError: it has too many rows, or is an archive or a database.
    """
    for magic, error in _OTHER_FILES.items():
        if content.startswith(magic):
            raise error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    found = _from_json(text)
    if found is None:
        found = _from_table(text)
    if found is not None and len(found) > _MOST_ROWS:
        raise InvalidInputError("The list has more than {most} rows.", most=_MOST_ROWS)
    return found


def _from_json(text: str) -> Sequence[Row] | None:
    """Read a list of objects, bare or in an object; what a server printed before it is skipped."""
    start = min((at for at in (text.find("["), text.find("{")) if at >= 0), default=-1)
    if start < 0 or (text[:start].strip() and "<" not in text[:start]):
        return None
    try:
        root = json.loads(text[start:], parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        return None
    if isinstance(root, dict):
        if root.get("format"):
            return None
        root = next((root[key] for key in _LISTS if isinstance(root.get(key), list)), None)
    if not isinstance(root, list) or not all(isinstance(one, dict) for one in root):
        return None
    return _meant([{_key(name): _text(it) for name, it in one.items()} for one in root])


def _from_table(text: str) -> Sequence[Row] | None:
    head, _, body = text.partition("\n")
    separator = max(",;\t", key=head.count)
    names = tuple(_key(name) for name in next(csv.reader([head], delimiter=separator), ()))
    if names == _WALLOS:
        return _meant([dict(zip(names, cells, strict=True)) for cells in _unquoted(body)])
    reader = csv.reader(StringIO(body, newline=""), delimiter=separator)
    try:
        cells = [one for one in reader if any(cell.strip() for cell in one)]
    except csv.Error:
        return None
    return _meant([dict(zip(names, one, strict=False)) for one in cells], names)


def _unquoted(body: str) -> Iterator[list[str]]:
    """Yield the cells of Wallos' lines: a note may break a line, and an address has commas."""
    row = ""
    for line in body.splitlines():
        row = f"{row}\n{line}" if row else line
        cells = row.split(",")
        over = len(cells) - len(_WALLOS)
        if over >= 0:
            yield [*cells[:9], ",".join(cells[9 : 10 + over]), *cells[10 + over :]]
            row = ""


def _meant(found: Sequence[Mapping[str, str]], names: Iterable[str] = ()) -> Sequence[Row] | None:
    """Give rows by what their headings mean; None where what is needed is not among them."""
    headings = {*names, *(name for one in found[:50] for name in one)}
    meanings = {_MEANING[name] for name in headings if name in _MEANING}
    if not meanings >= _NEEDED or not meanings & _DAYS:
        return None
    return [
        {_MEANING[name]: unescape(cell).strip() for name, cell in one.items() if name in _MEANING}
        for one in found
    ]


def _key(name: str) -> str:
    return " ".join(name.replace("_", " ").split()).casefold()


def _text(value: Any) -> str:  # noqa: ANN401 - of somebody else's document
    """Give a value as a cell would hold it; of a list and of an object the names."""
    if isinstance(value, dict):
        return _text(value.get("name"))
    if isinstance(value, list):
        return "\n".join(filter(None, map(_text, value)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
