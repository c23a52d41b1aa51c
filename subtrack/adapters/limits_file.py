"""Limits file: what gets money back, from the program's own data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from subtrack.domain.money_back import Counts, Limit, LimitSource, Payment, Rung
from subtrack.domain.unions import places

_KEYS = frozenset(
    {
        *("key", "rung", "payments", "countries", "counts", "days", "months", "working_days"),
        *("letter", "law", "page", "verified", "sources"),
    }
)


class LimitsFile:
    """The port `Limits` over a file; it is read when it is first asked."""

    def __init__(self, path: Path) -> None:
        """Remember the file."""
        self._path = path

    def all(self) -> Sequence[Limit]:
        """Give every limit, those that are not verified too, as they stand in the file.

        Raises:
            ValueError: the file is not as it must be; it is the program's own.
        """
        return self._limits

    @cached_property
    def _limits(self) -> tuple[Limit, ...]:
        content = tomllib.loads(self._path.read_text(encoding="utf-8"))
        return tuple(map(_limit, content["limits"]))


def _limit(values: Mapping[str, Any]) -> Limit:
    unknown = values.keys() - _KEYS
    if unknown:
        message = f"{values.get('key')}: {', '.join(sorted(unknown))} is no key of a limit"
        raise ValueError(message)
    return Limit(
        key=values["key"],
        rung=Rung(values["rung"]),
        payments=frozenset(Payment(one) for one in values.get("payments", ())),
        countries=places(values.get("countries", ())),
        counts=Counts(values.get("counts", Counts.NOTHING)),
        days=values.get("days", 0),
        months=values.get("months", 0),
        working_days=values.get("working_days", 0),
        letter=values.get("letter"),
        law=values.get("law"),
        page=values.get("page"),
        verified=values.get("verified", True),
        sources=tuple(LimitSource(**one) for one in values["sources"]),
    )
