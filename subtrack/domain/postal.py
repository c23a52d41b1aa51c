"""Postal: how the town stands in an address, by the country in which it lies.

Source: the letter formats that the national posts ask for, as the Universal Postal Union collects
them; what is not here has the postcode before the town, as most of Europe has.
"""

from __future__ import annotations

from collections.abc import Sequence

_TOWN_REGION_POSTCODE = frozenset({"AU", "CA", "US"})
"""`Springfield IL 62701`."""
_TOWN_POSTCODE = frozenset({"IN", "ID", "NZ", "SG", "TH", "ZA"})
"""`Wellington 6011`."""
_TOWN_THEN_POSTCODE = frozenset({"GB", "IE"})
"""The postcode stands on a line of its own, below the town."""
_PROVINCE_LAST = frozenset({"IT"})
"""`00184 Roma RM`."""


def town_lines(country: str, town: str, postcode: str = "", region: str = "") -> Sequence[str]:
    """Give town, postcode and region as an address of a country has them.

    `country` is an ISO 3166-1 code, `region` an ISO 3166-2 code such as `US-CA`; what is empty is
    left out.
    """
    part = region.partition("-")[2]
    if country in _TOWN_REGION_POSTCODE:
        return _lines((town, part, postcode))
    if country in _TOWN_POSTCODE:
        return _lines((town, postcode))
    if country in _TOWN_THEN_POSTCODE:
        return _lines((town,), (postcode,))
    if country in _PROVINCE_LAST:
        return _lines((postcode, town, part))
    return _lines((postcode, town))


def _lines(*parts: Sequence[str]) -> Sequence[str]:
    lines = (" ".join(filter(None, one)) for one in parts)
    return tuple(line for line in lines if line)
