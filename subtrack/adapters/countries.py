"""Countries: their names and how days are written there, from Babel's copy of the CLDR."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

_LANGUAGES: Final = ("en", "de", "fr", "es", "it", "nl", "pt", "pl")
_CODE: Final = 2
_NO_COUNTRIES: Final = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes of the CLDR for unions, pseudo-locales and what is not known."""
_ALSO_KNOWN_AS: Final = {
    "USA": "US",
    "U.S.A.": "US",
    "U.S.": "US",
    "UNITED STATES OF AMERICA": "US",
    "UK": "GB",
    "U.K.": "GB",
    "GREAT BRITAIN": "GB",
    "ENGLAND": "GB",
    "SCOTLAND": "GB",
    "WALES": "GB",
    "NORTHERN IRELAND": "GB",
    "REPUBLIC OF IRELAND": "IE",
    "THE NETHERLANDS": "NL",
    "HOLLAND": "NL",
    "CZECH REPUBLIC": "CZ",
    "TURKEY": "TR",
    "HONG KONG": "HK",
}


class BabelCountries:
    """The port `Countries`; Babel is loaded when it is first asked."""

    def name(self, code: str) -> str:
        """Give the English name of a country by its ISO 3166-1 code."""
        return self._names("en").get(code, code)

    def names(self, language: str) -> Mapping[str, str]:
        """Give the names of all countries in a language by their ISO 3166-1 codes."""
        return {
            code: name
            for code, name in self._names(language).items()
            if len(code) == _CODE and code.isalpha() and code not in _NO_COUNTRIES
        }

    def code(self, address: Sequence[str]) -> str | None:
        """Give the ISO 3166-1 code of the country in an address's last line; None for none."""
        return self._country(address[-1]) if address else None

    def long_date(self, day: date, code: str) -> str:
        """Write a day in words in English, as it is done in a country."""
        from babel.dates import format_date  # noqa: PLC0415 - loaded for a letter alone

        return format_date(day, "long", locale="en_US" if code == "US" else "en_GB")

    def _country(self, line: str) -> str | None:
        wanted = line.strip().casefold()
        if wanted.upper() in _ALSO_KNOWN_AS:
            return _ALSO_KNOWN_AS[wanted.upper()]
        for language in _LANGUAGES:
            for code, name in self._names(language).items():
                if name.casefold() == wanted:
                    return code
        return None

    @staticmethod
    def _names(language: str) -> dict[str, str]:
        from babel import Locale  # noqa: PLC0415 - loaded for a letter alone

        return dict(Locale(language).territories)
