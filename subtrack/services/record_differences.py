"""Record differences: where two records of one provider differ, addresses before all else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

_LONGEST = 600
_ADDRESS = re.compile(
    r"https?://[^\s<>\"]+|[\w.+'-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?"
    r"|\+?\d[\d ()/-]{5,}\d",
    re.ASCII,
)
_NUMBERS = re.compile(r"\[\d+\]")
_WHOLE = frozenset({"website", "domains", "contact.postal", "contact.addresses.postal"})
"""Places whose texts are addresses as they are."""

_MIXED = frozenset({"needs", "after", "contact.hours", "contact.addresses", "endings", "name"})
"""Places whose texts may have an address beside other words."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What stands at a place of one record and not of the other; empty where nothing does.

    `is_address` tells what leads somewhere: pages, mail, phone and postal addresses.
    """

    place: str
    one: str
    other: str
    is_address: bool = False


def differences(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[Difference]:
    """Give where two records differ: addresses first, then every key in the order of the first.

    A key that is nothing but an address is not told twice.
    """
    first = list(_addresses(one, other))
    told = {pair.place for pair in first} - _MIXED
    return [*first, *(pair for pair in _keys(one, other) if not _is_told(pair, told))]


def _is_told(pair: Difference, told: Collection[str]) -> bool:
    """Whether a difference is one of addresses alone, which were told before."""
    place = _NUMBERS.sub("", pair.place)
    if place not in told:
        return False
    alone = place in _WHOLE or all(map(_ADDRESS.fullmatch, filter(None, (pair.one, pair.other))))
    return alone or "." not in place or place.startswith("contact.")


def _addresses(one: Mapping[str, Any], other: Mapping[str, Any]) -> Iterator[Difference]:
    """Yield the addresses that one of them has and the other has nowhere."""
    ours, theirs = _places(one), _places(other)
    everywhere = {text for found in ours.values() for text in found}
    elsewhere = {text for found in theirs.values() for text in found}
    for place in {**ours, **theirs}:
        mine = [text for text in ours.get(place, {}) if text not in elsewhere]
        yours = [text for text in theirs.get(place, {}) if text not in everywhere]
        if mine or yours:
            yield Difference(place, _short(", ".join(mine)), _short(", ".join(yours)), True)


def _places(table: Mapping[str, Any]) -> Mapping[str, dict[str, None]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for place, text in _texts(table, ""):
        texts = [text] if place in _WHOLE else _ADDRESS.findall(text)
        for address in texts:
            found[place][address.rstrip(".,;:")] = None
    return found


def _texts(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, Mapping):
        for key, member in value.items():
            yield from _texts(member, f"{place}.{key}".lstrip("."))
    elif isinstance(value, list):
        for member in value:
            yield from _texts(member, place)


def _keys(one: Mapping[str, Any], other: Mapping[str, Any]) -> Iterator[Difference]:
    for place, mine, yours in _apart(one, other, ""):
        if place != "slug":
            yield Difference(place, _short(_shown(mine)), _short(_shown(yours)))


def _apart(one: object, other: object, place: str) -> Iterator[tuple[str, object, object]]:
    """Yield what differs, as deep down as both have the same shape: `routes[1].steps[3].do`."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        for key in {**one, **other}:
            yield from _apart(one.get(key), other.get(key), f"{place}.{key}".lstrip("."))
    elif _is_tables(one) and _is_tables(other) and len(one) == len(other):
        for number, (mine, yours) in enumerate(zip(one, other, strict=True), 1):
            yield from _apart(mine, yours, f"{place}[{number}]")
    elif one != other:
        yield place, one, other


def _is_tables(value: object) -> TypeGuard[list[Mapping[str, Any]]]:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(member, Mapping) for member in value)
    )


def _shown(value: object) -> str:
    """Give a value for reading: tables and lists line by line, with no names of keys."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return ", ".join(filter(None, map(_shown, value.values())))
    if isinstance(value, list):
        return ("\n" if _is_tables(value) else "; ").join(map(_shown, value))
    return str(value)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\u2026"
