"""Book table: subscriptions as a table for spreadsheets, one row each, and read back from one.

The columns are documented in the README and keep their names. A table holds each subscription as it
stands: not its history, answers or cancellations, for which there is the JSON document. What a
spreadsheet would take for a formula has an apostrophe in front, which is taken off again.
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING, Any

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.particulars import TEXTS
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import PERIODS
from subtrack.services.documents import party_document, subscription_from
from subtrack.services.nodes import Node

if TYPE_CHECKING:
    from subtrack.services.subscriptions import Seen

Row = dict[str, str]

COLUMNS = (
    "id", "uid", "name", "provider", "plan", "status", "price", "currency", "cycle", "anchor",
    "anchor_kind", "last_day", "next_charge", "started", "trial_ends", "cancel_by", "renewal_day",
    "earliest_end", "ends", "notice", "minimum_term", "renewal_term", "trial_notice",
    "cancel_before", "charged_before_end", "billed_by", "account", "contract_no", "address",
    "contact_email", "holder", "category", "tags", "payment", "auto_renew", "note", "assumed",
    "parties", "changed_at",
)  # fmt: skip
RECKONED = frozenset(
    {"id", "status", "next_charge", "cancel_by", "renewal_day", "earliest_end", "changed_at"}
)
"""The columns that follow from others and from the day, or are of this machine."""
_NEEDED = ("uid", "name", "price", "currency", "cycle", "anchor")
_FORMULAS = frozenset("=+-@\t\r＝＋－＠")  # noqa: RUF001 - full-width ones count as well
_SEPARATORS = ",;\t"
"""A comma, and with what some spreadsheets save a table."""
_LINES = "\n"
_MOST_ROWS = 50_000
_LONGEST_NUMBER = 10
"""Digits."""


def written(seen: Sequence[Seen]) -> bytes:
    """Write a table as in RFC 4180, in UTF-8."""
    text = StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for one in seen:
        writer.writerow({name: guarded(value) for name, value in row(one).items()})
    return text.getvalue().encode()


def is_own(content: bytes) -> bool:
    """Whether a table has the columns that this program writes."""
    head = content.partition(b"\n")[0].decode("utf-8-sig", errors="replace").strip()
    return any(set(_NEEDED) <= {*head.replace('"', "").split(mark)} for mark in _SEPARATORS)


def read(content: bytes) -> list[tuple[Row, Subscription]]:
    """Read a table; give each row with the entry that it makes.

    Raises:
        InvalidInputError: it is no table of this program's, or something in it cannot be right.
    """
    found = [(one, _entry(one, number)) for number, one in enumerate(_rows(content), 1)]
    for uid, count in Counter(entry.uid for _, entry in found).items():
        if count > 1:
            raise InvalidInputError("The subscription {uid} stands there twice.", uid=uid)
    return found


def is_same(own: Seen, other: Row) -> bool:
    """Whether an entry has everything that a row says of it, but for what is reckoned."""
    here = row(own)
    return all(other[name] == here[name] for name in other if name not in RECKONED)


def row(seen: Seen) -> Row:
    """Give an entry as it stands today."""
    entry, today = seen.entry, seen.today
    contract, particulars, terms = entry.contract, entry.particulars, entry.contract.terms
    billing, price = contract.billing_on(today), contract.prices.on(today)
    upcoming, standing = seen.standing.upcoming, seen.standing
    values: Mapping[str, Any] = {
        **{key: getattr(particulars, key) for key in TEXTS},
        **{key: getattr(terms, key) for key in PERIODS},
        "id": entry.number,
        "uid": entry.uid,
        "name": entry.name,
        "plan": billing.plan,
        "status": seen.status,
        "price": price.amount,
        "currency": price.currency,
        "cycle": billing.cycle,
        "anchor": contract.anchor_on(today),
        "anchor_kind": billing.anchor_kind,
        "last_day": billing.last_day,
        "next_charge": contract.next_charge(today),
        "started": contract.started,
        "trial_ends": contract.trial_ends,
        "cancel_by": upcoming.safe_day if upcoming else None,
        "renewal_day": upcoming.event if upcoming else None,
        "earliest_end": standing.earliest_end,
        "ends": contract.ends,
        "renewal_term": terms.renewal_term,
        "address": _LINES.join(particulars.address),
        "tags": _LINES.join(particulars.tags),
        "auto_renew": contract.auto_renew,
        "assumed": _LINES.join(
            f"{key}={slug}" for key, slug in {**terms.assumed, **particulars.assumed}.items()
        ),
        "parties": json.dumps([party_document(one) for one in terms.parties])
        if terms.parties
        else None,
        "changed_at": entry.changed_at.isoformat(),
    }
    return {name: _text(values[name]) for name in COLUMNS}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def guarded(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if _is_formula(text.lstrip("'")) else text


def _unguarded(text: str) -> str:
    guarded = text.startswith("'") and _is_formula(text.lstrip("'"))
    return text[1:] if guarded else text


def _is_formula(text: str) -> bool:
    return text[:1] in _FORMULAS and bool(text)


def _rows(content: bytes) -> Iterator[Row]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInputError(
            "The file is not text in UTF-8: a spreadsheet saves it so as “CSV UTF-8”."
        ) from error
    head = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.DictReader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        names = reader.fieldnames or ()
        if not set(_NEEDED) <= set(names) or len(set(names)) < len(names):
            raise InvalidInputError(
                "It is no table that Subtrack exported, and no list whose headings name the "
                "subscription, its price, its cycle and its next charge."
            )
        for number, found in enumerate(reader):
            if number >= _MOST_ROWS:
                raise InvalidInputError("The table has more than {most} rows.", most=_MOST_ROWS)
            if None in found or None in found.values():
                raise InvalidInputError(
                    "Row {number} has another number of columns than the first.",
                    number=reader.line_num,
                )
            yield {name: _unguarded(found[name]) for name in COLUMNS if name in found}
    except csv.Error as error:
        raise InvalidInputError(
            "The file is not a whole table (line {line}).", line=reader.line_num
        ) from error


def _entry(found: Row, number: int) -> Subscription:
    """Make the entry of a row; the document's reader checks every value."""
    return subscription_from(Node(_document(found), f"row {number}"))


def _document(found: Row) -> dict[str, Any]:
    """Give what a document would hold for an entry of this row."""
    given: Callable[[str], str | None] = lambda name: found.get(name) or None  # noqa: E731 - short
    texts = {key: given(key) for key in (*TEXTS, *PERIODS, "renewal_term")}
    days = {key: given(key) for key in ("started", "trial_ends", "ends")}
    return {
        **texts,
        **days,
        "uid": found["uid"],
        "number": _number(found.get("id", "")),
        "name": found["name"],
        "changed_at": given("changed_at") or "1970-01-01T00:00:00+00:00",
        "billing": [
            {
                "since": None,
                "anchor": found["anchor"],
                "anchor_kind": given("anchor_kind") or "first",
                "cycle": found["cycle"],
                "last_day": found.get("last_day") == "yes",
                "plan": given("plan"),
            }
        ],
        "prices": [{"amount": found["price"], "currency": found["currency"], "since": None}],
        "auto_renew": found.get("auto_renew") != "no",
        "parties": _parties(given("parties")),
        "address": _lines(given("address")),
        "tags": _lines(given("tags")),
        "assumed": dict(line.split("=", 1) for line in _lines(given("assumed")) if "=" in line),
        **dict.fromkeys(("removed_on", "promotion", "card_expires", "refund_days")),
        **{key: [] for key in ("pauses", "paid", "cleared", "lead_days", "decisions", "cases")},
    }


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < _LONGEST_NUMBER else 0


def _lines(text: str | None) -> list[str]:
    return text.split(_LINES) if text else []


def _parties(text: str | None) -> Any:  # noqa: ANN401 - the document's reader looks at it
    try:
        return json.loads(text) if text else []
    except (ValueError, RecursionError):
        return text
