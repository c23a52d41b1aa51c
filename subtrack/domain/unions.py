"""Unions: countries that share law or money, so that what holds in one holds in all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

EU = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905 - a list of quoted codes is harder to read
)
EEA = EU | {"IS", "LI", "NO"}
EURO = EU - {"CZ", "DK", "HU", "PL", "RO", "SE"}
"""The members of the EU whose money is the euro, since 1 January 2026."""
_MEMBERS: Mapping[str, frozenset[str]] = MappingProxyType({"EU": EU, "EEA": EEA, "EURO": EURO})


def places(names: Iterable[str]) -> frozenset[str]:
    """Give places, the members of a union where it is named: `EU`, `EEA`, `EURO`."""
    return frozenset[str]().union(*(_MEMBERS.get(one, {one}) for one in names))
