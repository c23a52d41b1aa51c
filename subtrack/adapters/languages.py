"""Languages: what the program says in a language where there is no window and no Qt.

The texts are those of the window's translation files, the days and amounts are in the forms of
Babel's copy of the CLDR.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

from subtrack.domain.currencies import minor_digits
from subtrack.domain.money import Money

_LOCALES = MappingProxyType({"en": "en_GB", "de": "de_DE"})
_DAYS = MappingProxyType({"en": "EEE d MMM", "de": "EEE d. MMM"})
_DOT_OF_NAME = re.compile(r"(?<=[^\W\d])\.")
_PLURAL = "(s)"
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_NO_LANGUAGE = frozenset({"C", "POSIX"})
_Forms = tuple[str, ...]


def spoken_code(setting: str, environment: Mapping[str, str]) -> str:
    """Give the language that a person reads, as a code of ISO 639.

    It is what they set, or for `system` what the environment names, as the GNU C library takes it.
    """
    if setting != "system":
        return setting
    named = next(filter(None, map(environment.get, _VARIABLES)), "C")
    if _code(named) in _NO_LANGUAGE:
        return "en"
    preferred = environment.get("LANGUAGE", "").split(":")
    return next(filter(None, map(_code, (*preferred, named))))


def _code(name: str) -> str:
    """Give the language of a locale's name, such as `de_DE.UTF-8`."""
    return re.split("[_.@]", name, maxsplit=1)[0]


class Language:
    """One language by its code of ISO 639; one that is not known is English."""

    def __init__(self, code: str | None, folder: Path) -> None:
        """Remember the folder of translation files; none is read yet."""
        self._code = code if code and code in _LOCALES else "en"
        self._folder = folder

    def translate(self, template: str, count: int = 1) -> str:
        """Give a template in this language, in the form that `count` asks for."""
        forms = self._texts.get(template)
        if forms is None:
            return template.replace(_PLURAL, "" if count == 1 else "s")
        return forms[0 if count == 1 else -1]

    def day(self, day: date) -> str:
        """Say a day in a sentence: `Tue 24 Nov 2026`."""
        return f"{self.short_day(day)} {day.year}"

    def day_from(self, day: date, today: date) -> str:
        """Say a day, with its year where that is another one than today's."""
        return self.short_day(day) if day.year == today.year else self.day(day)

    def short_day(self, day: date) -> str:
        """Say a day of the year that is meant anyway: `Tue 24 Nov`."""
        return _short_day(day, self._code)

    def money(self, money: Money) -> str:
        """Say an amount with its currency: `1,299.00 EUR`."""
        symbols, digits = self._symbols, minor_digits(money.currency)
        whole, part = divmod(money.minor, 10**digits)
        text = f"{whole:,}".replace(",", symbols["group"])
        amount = f"{text}{symbols['decimal']}{part:0{digits}}" if digits else text
        return f"{amount} {money.currency}"

    @cached_property
    def _symbols(self) -> Mapping[str, str]:
        from babel import Locale  # noqa: PLC0415 - loaded when wanted

        symbols: Mapping[str, str] = Locale.parse(_LOCALES[self._code]).number_symbols["latn"]
        return symbols

    @cached_property
    def _texts(self) -> Mapping[str, _Forms]:
        file = self._folder / f"subtrack_{self._code}.ts"
        return _read(file) if self._code != "en" else {}


@lru_cache(maxsize=2_000)
def _short_day(day: date, code: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - loaded when wanted

    said = format_date(day, _DAYS[code], locale=_LOCALES[code])
    # Some locales end short names with a dot, which reads like the end of a sentence.
    return _DOT_OF_NAME.sub("", said)


def _read(file: Path) -> Mapping[str, _Forms]:
    """Read a translation file of Qt; it comes with the program and can be trusted."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - loaded when wanted

    found = {}
    for message in ET.parse(file).iter("message"):  # noqa: S314 - as above
        translation = message.find("translation")
        if translation is not None:
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            found[message.findtext("source", "")] = forms or (translation.text or "",)
    return {source: forms for source, forms in found.items() if all(forms)}
