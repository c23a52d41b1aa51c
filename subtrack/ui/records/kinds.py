"""Kinds: how what stands in a record is shown in a field, and what is typed becomes a part of it.

What cannot be read is passed on as it was typed, so that the check of the format names it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.periods import parse_period

APART = " | "
"""Stands between what is done in a step and the place where it is done."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How a field shows a value (`put`), reads it (`take`), and which it can show at all."""

    fits: Callable[[Any], bool]
    put: Callable[[Any], Any]
    take: Callable[[Any], Any]


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_numbers(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, int) for one in value)


def _is_steps(value: object) -> bool:
    return isinstance(value, list) and all(_is_step(one) for one in value)


def _is_step(value: object) -> bool:
    return (
        isinstance(value, dict)
        and {"do"} <= value.keys() <= {"do", "where"}
        and all(map(_is_text, value.values()))
    )


def _same(value: Any) -> Any:  # noqa: ANN401 - TOML gives any
    return value


def _count(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text  # noqa: PLR2004 - more days there are not


def _period(text: str) -> str:
    """Write `1m` or `2 weeks` as the format does."""
    try:
        return str(parse_period(text.strip(), hours=True))
    except InvalidInputError:
        return text


def _step_line(step: dict[str, str]) -> str:
    return APART.join(step[key] for key in ("do", "where") if key in step)


def _step(line: str) -> dict[str, str]:
    do, apart, where = line.rpartition(APART)
    return {"do": do.strip(), "where": where.strip()} if apart else {"do": line.strip()}


TEXT = Kind(_is_text, _same, _same)
CHOICE = TEXT
COUNT = Kind(lambda value: isinstance(value, int), str, _count)
PERIOD = Kind(_is_text, _same, _period)
DAY = Kind(lambda value: type(value) is date, _same, _same)
TEXTS = Kind(_is_texts, tuple, list)
NUMBERS = Kind(
    _is_numbers, lambda value: tuple(map(str, value)), lambda texts: [_count(one) for one in texts]
)
STEPS = Kind(
    _is_steps,
    lambda value: tuple(_step_line(one) for one in value),
    lambda lines: [_step(one) for one in lines],
)
