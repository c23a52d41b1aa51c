"""Table: subscriptions as other programs and spreadsheets list them, by their headings."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from io import StringIO
from types import MappingProxyType
from typing import Any, Final

from subtrack.domain.errors import InvalidInputError
from subtrack.services.foreign.headings import (
    DAYS,
    HOUSEKEEPING,
    JOINED,
    MEANING,
    MEANING_IN_FIREFLY,
    NEEDED,
)

Row = Mapping[str, str]
"""What a list says of one subscription, by what it means."""
BROKEN: Final = "broken"
"""The key of a row, besides what headings mean, that does not fit under them."""

_LISTS = ("subscriptions", "items", "data")
_MOST_ROWS = 50_000
_TYPICAL = 50
"""So many rows of a document say which columns there are."""
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
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|#0?39);")
"""What PHP's htmlspecialchars writes; in an address `&copy=1` is none."""


@dataclass(frozen=True, slots=True)
class ForeignList:
    """The rows of a list, and the columns that say something, of which nothing is taken over."""

    rows: Sequence[Row]
    aside: tuple[str, ...] = ()


def list_of(content: bytes) -> ForeignList | None:
    """Give what a list of subscriptions holds; None where it is no such list.

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
    if found is not None and len(found.rows) > _MOST_ROWS:
        raise InvalidInputError("The list has more than {most} rows.", most=_MOST_ROWS)
    return found


def _from_json(text: str) -> ForeignList | None:
    """Read a list of objects, bare or in an object; what a server printed before it is skipped."""
    start = min((at for at in (text.find("["), text.find("{")) if at >= 0), default=-1)
    if start < 0 or (text[:start].strip() and "<" not in text[:start]):
        return None
    try:
        root = json.loads(text[start:], parse_float=str, parse_int=str)
        if isinstance(root, dict):
            if root.get("format"):
                return None
            root = next((root[key] for key in _LISTS if isinstance(root.get(key), list)), None)
        if not isinstance(root, list) or not all(isinstance(one, dict) for one in root):
            return None
        cells = [[(_key(name), _text(it)) for name, it in one.items()] for one in root]
    except (ValueError, RecursionError):
        return None
    return _meant(cells, {name for row in cells[:_TYPICAL] for name, _ in row})


def _from_table(text: str) -> ForeignList | None:
    head = text.partition("\n")[0]
    separator = max(",;\t", key=head.count)
    try:
        names, *rows = _cells(text, separator)
    except (csv.Error, ValueError):
        return None
    headings = tuple(map(_key, names))
    is_whole = all(len(one) == len(_WALLOS) for one in rows)
    if headings == _WALLOS and separator == "," and not is_whole:
        rows = list(_unquoted(text.partition("\n")[2]))
    return _meant([_under(headings, one) for one in rows], headings)


def _cells(text: str, separator: str) -> list[list[str]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    return [one for one in reader if any(cell.strip() for cell in one)]


def _under(headings: Sequence[str], cells: Sequence[str]) -> list[tuple[str, str]]:
    """Give cells under their headings; what is written beyond the last one shows a broken row."""
    whole = not any(cell.strip() for cell in cells[len(headings) :])
    under = list(zip(headings, cells, strict=False))
    return under if whole else [*under[:1], (BROKEN, "yes")]


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
    if row.strip():
        yield row.split(",")


def _meant(
    found: Sequence[Sequence[tuple[str, str]]], headings: Iterable[str]
) -> ForeignList | None:
    """Give rows by what their headings mean; None where what is needed is not among them."""
    meaning = MEANING_IN_FIREFLY if "repeat freq" in (known := {*headings}) else MEANING
    meanings = {meaning[name] for name in known if name in meaning}
    if not meanings >= NEEDED or not meanings & DAYS:
        return None
    aside: dict[str, None] = {}
    rows = [_row(cells, meaning, aside) for cells in found]
    return ForeignList(rows, tuple(aside))


def _row(
    cells: Iterable[tuple[str, str]], meaning: Mapping[str, str], aside: dict[str, None]
) -> Row:
    """Give a row by what it means, and add to the columns of which nothing is taken over.

    Where two columns mean the same, the first that says something holds.
    """
    row: dict[str, str] = {}
    for name, cell in cells:
        said = _ENTITY.sub(lambda one: unescape(one[0]), cell).strip()
        means = BROKEN if name == BROKEN else meaning.get(name)
        if means and not row.get(means):
            row[means] = said
        elif means in JOINED and said:
            row[means] = f"{row[means]}\n{said}"
        elif said and name not in HOUSEKEEPING and said != row.get(means or ""):
            aside[name] = None
    return row


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
