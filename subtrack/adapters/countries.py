"""Countries: their names and how days and amounts are written there, from Babel's CLDR."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from subtrack.domain.money import Money

_LANGUAGES: Final = ("en", "de", "fr", "es", "it", "nl", "pt", "pt-BR", "pl")
_CODE: Final = 2
_LATIN_ENDS: Final = 0x250
_MONTH_FIRST: Final = frozenset({"CA", "US"})
_OWN_DATES: Final = frozenset({("de", "AT")})
"""Where a month has another name: Jänner."""
_FIRST: Final = {("fr", ""): "1er", ("it", ""): "1°", ("pt", "BR"): "1º"}
"""How the first day of a month is written, in a country or everywhere, if not as a plain number."""
_OWN_NUMBERS: Final = frozenset({("de", "CH"), ("it", "CH"), ("es", "MX"), ("pt", "PT")})
"""Where numbers have other signs than elsewhere in the language."""
_CODE_FIRST: Final = frozenset({("en", ""), ("nl", ""), ("de", "CH"), ("it", "CH"), ("pt", "BR")})
"""Where the code of a currency stands before the amount, in a country or everywhere."""
_NAMES_OF: Final = {"pt": "pt_PT", "pt-BR": "pt"}
"""Whose names a language has, where the CLDR means another country's by it."""
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

    def __init__(self) -> None:
        """Know nothing yet; what was read of a language is kept."""
        self._read: dict[str, Mapping[str, str]] = {}

    def name(self, code: str, language: str = "en") -> str:
        """Give the name of a country in a language by its ISO 3166-1 code."""
        return self._names(language).get(code, code)

    def name_abroad(self, code: str, sender: str, language: str) -> str:
        """Give it in capitals, in a language that the post of the sender's country reads.

        That is `language` where it is official there, else the first official one in Latin
        letters, else English.
        """
        official = self.languages(sender)
        for known in (language[:2], *official):
            there = "pt-BR" if (known, sender) == ("pt", "BR") else known
            name = self._names(there).get(code, "") if known in official else ""
            if name and all(ord(character) < _LATIN_ENDS for character in name):
                return name.upper()
        return self.name(code).upper()

    def names(self, language: str) -> Mapping[str, str]:
        """Give the names of all countries in a language by their ISO 3166-1 codes."""
        return {
            code: name
            for code, name in self._names(language).items()
            if len(code) == _CODE and code.isalpha() and code not in _NO_COUNTRIES
        }

    def languages(self, code: str) -> Sequence[str]:
        """Give the official languages of a country, those that most people speak first."""
        from babel.languages import get_official_languages  # noqa: PLC0415 - as below

        return get_official_languages(code, de_facto=True) if code else ()

    def code(self, address: Sequence[str]) -> str | None:
        """Give the ISO 3166-1 code of the country in an address's last line; None for none."""
        return self._country(address[-1]) if address else None

    def long_date(self, day: date, language: str, country: str) -> str:
        """Write a day in words in a language, as it is done in a country."""
        from babel.dates import format_date  # noqa: PLC0415 - loaded for a letter alone

        written = format_date(day, "long", locale=_locale(language, country))
        first = _FIRST.get((language, country)) or _FIRST.get((language, ""))
        return written.replace("1 ", f"{first} ", 1) if first and day.day == 1 else written

    def amount(self, money: Money, language: str, country: str) -> str:
        """Write an amount with the code of its currency, as it is done in a country."""
        from babel.numbers import format_decimal  # noqa: PLC0415 - loaded for a letter alone

        own = (language, country) in _OWN_NUMBERS
        digits = "0" * len(money.amount.partition(".")[2])
        written = format_decimal(
            Decimal(money.amount),
            format=f"#,##0.{digits}" if digits else "#,##0",
            locale=f"{language}_{country}" if own else language,
        ).replace("\u202f", "\xa0")
        first = {(language, ""), (language, country)} & _CODE_FIRST
        return "\xa0".join([money.currency, written] if first else [written, money.currency])

    def listed(self, words: Sequence[str], language: str, country: str) -> str:
        """Write words one after the other, with an “and” before the last."""
        from babel.lists import format_list  # noqa: PLC0415 - loaded for a letter alone

        return format_list(words, locale=_locale(language, country))

    def _country(self, line: str) -> str | None:
        wanted = line.strip().casefold()
        if wanted.upper() in _ALSO_KNOWN_AS:
            return _ALSO_KNOWN_AS[wanted.upper()]
        for language in _LANGUAGES:
            for code, name in self._names(language).items():
                if name.casefold() == wanted:
                    return code
        return None

    def _names(self, language: str) -> Mapping[str, str]:
        if language not in self._read:
            self._read[language] = _territories(language)
        return self._read[language]


def _territories(language: str) -> Mapping[str, str]:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - loaded for a letter alone

    tag = _NAMES_OF.get(language, language)
    try:
        return dict(Locale.parse(tag.replace("-", "_")).territories)
    except UnknownLocaleError:
        return {}


def _locale(language: str, country: str) -> str:
    if language == "en":
        return f"en_{country}" if country in _MONTH_FIRST else "en_GB"
    return f"{language}_{country}" if (language, country) in _OWN_DATES else language
