"""Record differences: where two records of one provider differ, addresses before all else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_LONGEST = 600
_ADDRESS = re.compile(
    r"https?://[^\s<>\"]+|[\w.+'-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?"
    r"|\+?\d[\d ()/-]{5,}\d",
    re.ASCII,
)
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
    told = {pair.place for pair in first if "." not in pair.place or "contact." in pair.place}
    return [*first, *(pair for pair in _keys(one, other) if pair.place not in told - _MIXED)]


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
    ours, theirs = dict(_flat(one)), dict(_flat(other))
    for key in {**ours, **theirs}:
        mine, yours = ours.get(key), theirs.get(key)
        if mine != yours and key != "slug":
            yield Difference(key, _short(_shown(mine)), _short(_shown(yours)))


def _flat(table: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """Yield the keys with their values, those of terms and contact one by one."""
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from ((f"{key}.{inner}", member) for inner, member in value.items())
        else:
            yield key, value


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_shown(member)}" for key, member in value.items())
    if isinstance(value, list):
        return "; ".join(map(_shown, value))
    return str(value)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\u2026"
