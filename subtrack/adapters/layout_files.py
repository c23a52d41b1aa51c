"""Layout files: the layouts of letters in `resources/letters/layouts.toml`."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.layout import PAPERS, AddressAt, Layout, Margins, Marks, Paper, Rect

_LONGEST = 1000.0
"""No length in a layout is greater, mm."""
_RECT = ("x", "y", "width", "height")
_MARGINS = ("left", "right", "top", "bottom")

Table = Mapping[str, Any]
Value = TypeVar("Value")


class LayoutFiles:
    """Layouts by name, from one file that is read when the first one is asked for."""

    def __init__(self, path: Path) -> None:
        """Remember the file; nothing is read yet."""
        self._path = path
        self._layouts: Mapping[str, Layout] | None = None

    def names(self) -> Sequence[str]:
        """Give the names of all layouts, in the order of the file."""
        return list(self._all())

    def get(self, name: str) -> Layout:
        """Give a layout.

        Raises:
            NotFoundError: there is none of that name.
            InvalidInputError: the file is not sound; it is named with the key.
        """
        layouts = self._all()
        if name not in layouts:
            raise NotFoundError(
                "There is no layout {layout}; there are {layouts}.",
                layout=name,
                layouts=", ".join(layouts),
            )
        return layouts[name]

    def _all(self) -> Mapping[str, Layout]:
        if self._layouts is None:
            try:
                self._layouts = {key: _layout(key, table) for key, table in self._tables().items()}
            except _FaultError as fault:
                raise InvalidInputError(
                    "{file} is not a sound file of layouts: {key} {reason}.",
                    file=self._path,
                    key=fault.key,
                    reason=fault.reason,
                ) from None
        return self._layouts

    def _tables(self) -> Table:
        try:
            return tomllib.loads(self._path.read_text(encoding="utf-8"))
        except OSError as error:
            reason = error.strerror or str(error)
        except (ValueError, RecursionError) as error:  # not UTF-8, not TOML, nested without end
            reason = str(error)
        raise InvalidInputError("{file} cannot be read: {reason}.", file=self._path, reason=reason)


class _FaultError(Exception):
    def __init__(self, key: str, reason: str) -> None:
        super().__init__(key, reason)
        self.key = key
        self.reason = reason


def _in(place: str, key: str) -> str:
    return f"{place}.{key}"


def _layout(name: str, value: object) -> Layout:
    table = _table(value, name, required=_REQUIRED, optional=_READ.keys() - _REQUIRED)
    read = {key: _READ[key](entry, _in(name, key)) for key, entry in table.items()}
    layout = Layout(name=name, **read)
    for fault in layout.faults():
        raise _FaultError(_in(name, fault.key), fault.reason)
    return layout


def _table(value: object, place: str, required: Iterable[str], optional: Iterable[str]) -> Table:
    if not isinstance(value, Mapping):
        raise _FaultError(place, "is not a table")
    for key in required:
        if key not in value:
            raise _FaultError(_in(place, key), "is missing")
    for key in value:
        if key not in {*required, *optional}:
            raise _FaultError(_in(place, key), "is not a key of a layout")
    return value


def _number(value: object, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _FaultError(place, "is not a number of millimetres")
    if not 0 <= value <= _LONGEST:
        raise _FaultError(place, f"is not between 0 and {_LONGEST:g} mm")
    return float(value)


def _members(value: object, place: str, read: Callable[[object, str], Value]) -> tuple[Value, ...]:
    if not isinstance(value, list):
        raise _FaultError(place, "is not a list")
    return tuple(read(member, f"{place}[{at}]") for at, member in enumerate(value, 1))


def _numbers(value: object, place: str, keys: Sequence[str]) -> list[float]:
    table = _table(value, place, required=keys, optional=())
    return [_number(table[key], _in(place, key)) for key in keys]


def _rect(value: object, place: str) -> Rect:
    rect = Rect(*_numbers(value, place, _RECT))
    if not rect.width or not rect.height:
        raise _FaultError(place, "is empty")
    return rect


def _margins(value: object, place: str) -> Margins:
    return Margins(*_numbers(value, place, _MARGINS))


def _marks(value: object, place: str) -> Marks:
    table = _table(value, place, ("x",), ("folds", "fold_length", "punch", "punch_length"))
    lengths = {key: _number(table[key], _in(place, key)) for key in table if key != "folds"}
    folds = _members(table.get("folds", []), _in(place, "folds"), _number)
    for kind, wanted in (("fold", bool(folds)), ("punch", "punch" in table)):
        if wanted and not lengths.get(f"{kind}_length"):
            raise _FaultError(_in(place, f"{kind}_length"), "is missing")
    return Marks(folds=folds, **lengths)


def _paper(value: object, place: str) -> Paper:
    for paper in PAPERS:
        if paper.name == value:
            return paper
    raise _FaultError(place, f"is none of {', '.join(paper.name for paper in PAPERS)}")


def _papers(value: object, place: str) -> tuple[Paper, ...]:
    papers = _members(value, place, _paper)
    if not papers or len(set(papers)) < len(papers):
        raise _FaultError(place, "names no paper, or one twice")
    return papers


def _address_at(value: object, place: str) -> AddressAt:
    for edge in AddressAt:
        if edge.value == value:
            return edge
    raise _FaultError(place, f"is none of {', '.join(edge.value for edge in AddressAt)}")


def _truth(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise _FaultError(place, "is neither true nor false")
    return value


_READ: Mapping[str, Callable[[object, str], Any]] = {
    "papers": _papers,
    "address_field": _rect,
    "address_zone": _rect,
    "address_at": _address_at,
    "return_zone": _rect,
    "sender_block": _rect,
    "sender_field": _rect,
    "information_block": _rect,
    "first_text_y": _number,
    "margins": _margins,
    "marks": _marks,
    "has_window": _truth,
}
_REQUIRED = (
    "papers",
    "address_field",
    "address_zone",
    "information_block",
    "first_text_y",
    "margins",
)
