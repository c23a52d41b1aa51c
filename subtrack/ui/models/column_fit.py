"""Column fit: which columns have room, and how wide each one is; all lengths in logical pixels."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from subtrack.ui.models.table import Column, Row

LEAST = 48
"""The least width of a column."""
MEASURED = 3
"""How many of the longest texts are measured: the longest is not always the widest."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The widths of the columns that are shown, in their order."""

    widths: Mapping[str, int]

    def shows(self, name: str) -> bool:
        """Whether a column has room and is not hidden."""
        return name in self.widths


def fitted(
    wanted: Mapping[str, int],
    room: int,
    hidden: Collection[str] = (),
    gives_way: Sequence[str] = (),
    whole: Mapping[str, int] | None = None,
) -> Fit:
    """Fit columns into a room: the first takes what is left, at least what it wants.

    Of what is left, others may take up to half for texts that want more than their column: `whole`
    are the widths in which nothing of them is cut.

    Where there is too little room, the columns that give way are left out, the first one first;
    what is wider still is scrolled to.
    """
    widths = {name: max(width, LEAST) for name, width in wanted.items() if name not in hidden}
    for name in gives_way:
        if sum(widths.values()) <= room:
            break
        widths.pop(name, None)
    first = next(iter(widths))
    for name, width in (whole or {}).items():
        if name in widths:
            left = max(room - sum(widths.values()), 0)
            widths[name] += min(max(width - widths[name], 0), left // 2)
    widths[first] += max(room - sum(widths.values()), 0)
    return Fit(widths)


def longest(columns: Sequence[Column[Row]], rows: Sequence[Row]) -> Mapping[str, Sequence[Row]]:
    """Give for each column the rows with its longest texts, to be measured."""
    return {column.name: _longest(column, rows) for column in columns}


def _longest(column: Column[Row], rows: Sequence[Row]) -> Sequence[Row]:
    examples = {column.text(row): row for row in rows}
    return [examples[text] for text in nlargest(MEASURED, examples, key=len)]


def widths_text(widths: Mapping[str, int]) -> str:
    """Write widths as text to keep: `plan=80 price=96`."""
    return " ".join(f"{name}={width}" for name, width in widths.items())


def read_widths(text: str, names: Collection[str]) -> dict[str, int]:
    """Read widths that were kept; what says nothing of a column is passed over."""
    found = {}
    for part in text.split():
        name, _, width = part.partition("=")
        if name in names and width.isascii() and width.isdecimal():
            found[name] = min(int(width), 2_000)
    return found
