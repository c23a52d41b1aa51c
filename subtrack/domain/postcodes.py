"""Postcodes: how countries write them, for a hint where one looks wrong.

The patterns are those of the Unicode CLDR (`supplemental/postalCodeData.xml`, release 26) for
countries that have not changed theirs since; of Great Britain only the shape. A country that is not
here is not known, and nothing is said about its postcodes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from subtrack.domain.remarks import Remark

_FOUR, _FIVE, _SIX = r"\d{4}", r"\d{5}", r"\d{6}"
_THREE_AND_TWO = r"\d{3} ?\d{2}"
_READ = re.IGNORECASE | re.ASCII
_PATTERNS = MappingProxyType(
    {
        **dict.fromkeys(["AT", "AU", "BE", "BG", "CH", "CY", "DK", "GE", "HU", "LU"], _FOUR),
        **dict.fromkeys(["LV", "NO", "NZ", "PH", "SI", "TN", "ZA"], _FOUR),
        **dict.fromkeys(["BA", "DE", "DZ", "EE", "EG", "ES", "FI", "HR", "ID", "IT"], _FIVE),
        **dict.fromkeys(["LT", "MX", "MY", "PK", "TH", "TR", "UA", "UY"], _FIVE),
        **dict.fromkeys(["BY", "CN", "IN", "KZ", "RO", "RU", "SG"], _SIX),
        **dict.fromkeys(["CZ", "GR", "SE", "SK"], _THREE_AND_TWO),
        "BR": r"\d{5}-?\d{3}",
        "CA": r"[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d",
        "FR": r"\d{2} ?\d{3}",
        "GB": r"[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLN-UW-Z]{2}",
        "IS": r"\d{3}",
        "JP": r"\d{3}-\d{4}",
        "LI": r"948[5-9]|949[0-7]",
        "MC": r"980\d{2}",
        "MT": r"[A-Z]{3} ?\d{2,4}",
        "NL": r"\d{4} ?[A-Z]{2}",
        "PL": r"\d{2}-\d{3}",
        "PT": r"\d{4}(-\d{3})?",
        "SM": r"4789\d",
        "US": r"\d{5}([ -]\d{4})?",
    }
)


def fits(postcode: str, country: str) -> bool | None:
    """Whether a country writes its postcodes like this one; None where that is not known.

    The country's code may stand before it, as in `D-10115` or `LV-1010`.
    """
    pattern = _pattern(country)
    if pattern is None:
        return None
    return bool(re.fullmatch(pattern, postcode.strip(), _READ))


def stands_in(lines: Sequence[str], country: str) -> bool | None:
    """Whether a postcode of the country stands in one of these lines; None where not known."""
    return postcode_in(lines, country) is not None if country in _PATTERNS else None


def postcode_in(lines: Sequence[str], country: str) -> str | None:
    """Give the postcode of the country that stands in the lowest of these lines; None for none."""
    pattern = _pattern(country)
    if pattern is None:
        return None
    within = re.compile(rf"(?<![A-Z\d])(?:{pattern})(?![A-Z\d])", _READ)
    found = (within.search(line) for line in reversed(lines))
    return next((one[0] for one in found if one), None)


def postcode_remarks(postcode: str | None, country: str | None) -> Iterator[Remark]:
    """Yield a remark where the postcode of a sender does not fit the country."""
    if postcode and country and fits(postcode, country) is False:
        yield Remark(
            "The postcode {postcode} is not written like one of {country}: look whether it is "
            "right.",
            {"postcode": postcode, "country": country},
        )


def address_remarks(lines: Sequence[str], country: str) -> Iterator[Remark]:
    """Yield a remark where no postcode of the country stands in an address.

    `lines` leave out the country. The first names the addressee; where the last has no digit,
    there is nothing that could be a postcode.
    """
    place = lines[1:]
    if place and re.search(r"\d", place[-1]) and stands_in(place, country) is False:
        yield Remark(
            "No postcode as {country} writes it stands in the recipient's address, which ends with "
            "{line}: look whether it is right.",
            {"country": country, "line": place[-1]},
        )


def _pattern(country: str) -> str | None:
    pattern = _PATTERNS.get(country)
    return rf"(?:{country[0]}{country[1]}?-)?(?:{pattern})" if pattern else None
