"""Spoken: which language is official where, in countries that have several.

By the beginning of the postcode, as the posts of Switzerland, Belgium and Canada divide their
countries. Single villages beyond a border of languages are not told apart. Elsewhere, as in
Luxembourg, the place says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType

from subtrack.domain.postcodes import postcode_in

_CODE_BEFORE = re.compile(r"[A-Z]{1,2}-", re.ASCII)
_REGIONS = MappingProxyType(
    {
        "CH": (
            (r"6[5-9]", ("it",)),  # Ticino
            (r"25", ("de", "fr")),  # Biel/Bienne
            (r"1|2|39[67]", ("fr",)),  # the west and the Jura, Sierre
            (r"\d", ("de",)),
        ),
        "BE": (
            (r"1[0-2]", ("fr", "nl")),  # Brussels
            (r"47", ("de",)),  # Eupen and Sankt Vith
            (r"1[34]|[4-7]", ("fr",)),  # Wallonia
            (r"\d", ("nl",)),
        ),
        "CA": (
            (r"[GHJ]", ("fr",)),  # Quebec
            (r"E", ("en", "fr")),  # New Brunswick
            (r"[A-Z]", ("en",)),
        ),
    }
)


def languages_at(address: Sequence[str], country: str) -> Sequence[str]:
    """Give the official languages where an address lies, the most spoken first; none if not known.

    The first line of the address names somebody.
    """
    postcode = postcode_in(address[1:], country) if country in _REGIONS else None
    if postcode is None:
        return ()
    code = _CODE_BEFORE.sub("", postcode.upper(), count=1)
    return next(tongues for start, tongues in _REGIONS[country] if re.match(start, code))
