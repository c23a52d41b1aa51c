"""Quick words: what people write for days, lengths, cycles and money, in English and German.

Every table holds plain words and phrases in small letters; `alternatives` makes a pattern of them
that also takes "ae" for "ä", "ss" for "ß", and any space between the words of a phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from subtrack.services import search_words

_SPELLINGS = MappingProxyType(
    {
        "ä": "(?:ä|ae|a\u0308)",
        "ö": "(?:ö|oe|o\u0308)",
        "ü": "(?:ü|ue|u\u0308)",
        "ß": "(?:ß|ss)",
        "\\ ": r"\s+",
    }
)


_ONE_SPELLING = (
    *(("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("\u0308", "e")),
    *(("i\u0307", "i"), ("\u0131", "i")),  # without regard to case they match an "i" too
)


def alternatives(words: Iterable[str]) -> str:
    """Give a pattern that matches any of the words, the longest that fits."""
    escaped = (re.escape(word) for word in sorted(words, key=len, reverse=True))
    return f"(?:{'|'.join(_spelled(word) for word in escaped)})"


def whole_words(source: str) -> re.Pattern[str]:
    """Compile a pattern, without regard to case, that begins and ends where words do."""
    return re.compile(rf"(?<![^\W_])(?:{source})(?![^\W_])", re.IGNORECASE)


def key_of(words: str) -> str:
    """Give words as they were matched in one spelling, to look them up by."""
    small = re.sub(r"\s+", " ", words.casefold())
    for letter, spelling in _ONE_SPELLING:
        small = small.replace(letter, spelling)
    return small


def _spelled(escaped: str) -> str:
    for letter, pattern in _SPELLINGS.items():
        escaped = escaped.replace(letter, pattern)
    return escaped


MONTHS: Final = (
    ("january", "jan", "januar", "jän", "jänner"),
    ("february", "feb", "februar", "feber"),
    ("march", "mar", "märz", "mär", "mrz"),
    ("april", "apr"),
    ("may", "mai"),
    ("june", "jun", "juni"),
    ("july", "jul", "juli"),
    ("august", "aug"),
    ("september", "sep", "sept"),
    ("october", "oct", "oktober", "okt"),
    ("november", "nov"),
    ("december", "dec", "dezember", "dez"),
)
DAYS_FROM_TODAY: Final = MappingProxyType(
    {
        "today": 0,
        "now": 0,
        "heute": 0,
        "sofort": 0,
        "tomorrow": 1,
        "morgen": 1,
        "yesterday": -1,
        "gestern": -1,
    }
)

NUMBERS: Final = MappingProxyType(
    {
        **dict.fromkeys(("a", "an", "one", "first"), 1),
        **dict.fromkeys(("ein", "eine", "einem", "einen", "einer", "eines"), 1),
        **dict.fromkeys(("erste", "ersten", "erster", "erstes"), 1),
        **dict.fromkeys(("two", "zwei"), 2),
        **dict.fromkeys(("three", "drei"), 3),
        **dict.fromkeys(("four", "vier"), 4),
        **dict.fromkeys(("five", "fünf"), 5),
        **dict.fromkeys(("six", "sechs"), 6),
        **dict.fromkeys(("seven", "sieben"), 7),
        **dict.fromkeys(("eight", "acht"), 8),
        **dict.fromkeys(("nine", "neun"), 9),
        **dict.fromkeys(("ten", "zehn"), 10),
        **dict.fromkeys(("eleven", "elf"), 11),
        **dict.fromkeys(("twelve", "zwölf"), 12),
        **dict.fromkeys(("fourteen", "vierzehn"), 14),
        **dict.fromkeys(("twenty-four", "vierundzwanzig"), 24),
    }
)
EVERY_NTH: Final = MappingProxyType(
    {
        **dict.fromkeys(("other", "second", "2nd", "zweite", "zweiten", "zweiter", "zweites"), 2),
        **dict.fromkeys(("third", "3rd", "dritte", "dritten", "dritter", "drittes"), 3),
        **dict.fromkeys(("fourth", "4th", "vierte", "vierten", "vierter", "viertes"), 4),
        **dict.fromkeys(("sixth", "6th", "sechste", "sechsten", "sechster", "sechstes"), 6),
    }
)

UNITS: Final = MappingProxyType(
    {
        **dict.fromkeys(("day", "days", "tag", "tage", "tagen", "tages", "d"), "1D"),
        **dict.fromkeys(("week", "weeks", "wk", "wks", "w"), "1W"),
        **dict.fromkeys(("woche", "wochen", "wo"), "1W"),
        **dict.fromkeys(("fortnight", "fortnights"), "2W"),
        **dict.fromkeys(("month", "months", "mth", "mths", "mo", "mos", "m"), "1M"),
        **dict.fromkeys(("monat", "monate", "monaten", "monats", "mon"), "1M"),
        **dict.fromkeys(("quarter", "quarters", "qtr", "quartal", "quartale", "quartals"), "3M"),
        **dict.fromkeys(("half-year", "half year", "halbjahr", "halbjahre", "halbjahres"), "6M"),
        **dict.fromkeys(("year", "years", "yr", "yrs", "y"), "1Y"),
        **dict.fromkeys(("jahr", "jahre", "jahren", "jahres", "j"), "1Y"),
    }
)
"""Each unit with how many of which letter of ISO 8601 it is."""

CYCLES: Final = MappingProxyType(
    {
        **dict.fromkeys(("daily", "täglich"), "P1D"),
        **dict.fromkeys(("weekly", "wöchentlich", "wöchentl.", "wtl."), "P1W"),
        **dict.fromkeys(("fortnightly", "zweiwöchentlich"), "P2W"),
        **dict.fromkeys(("vierwöchentlich", "four-weekly", "4-weekly"), "P4W"),
        **dict.fromkeys(("monthly", "monatlich", "monatl.", "mtl.", "mtl", "p.m.", "p. m."), "P1M"),
        **dict.fromkeys(("quarterly", "vierteljährlich", "quartalsweise"), "P3M"),
        **dict.fromkeys(("half-yearly", "half yearly", "semiannual", "semiannually"), "P6M"),
        **dict.fromkeys(("semi-annually", "semi-annual", "halbjährlich", "halbjährl."), "P6M"),
        **dict.fromkeys(("yearly", "annual", "annually", "jährlich", "jährl."), "P1Y"),
        **dict.fromkeys(("p.a.", "p. a.", "p.a", "per annum"), "P1Y"),
        **dict.fromkeys(("biennial", "biennially", "zweijährlich"), "P2Y"),
    }
)
UNCLEAR_CYCLES: Final = MappingProxyType(
    {
        **dict.fromkeys(("biweekly", "bi-weekly"), ("P2W",)),
        **dict.fromkeys(("bimonthly", "bi-monthly"), ("P2M",)),
        **dict.fromkeys(("biannual", "biannually", "bi-annual"), ("P6M", "P2Y")),
    }
)
"""Words that some take for twice in a time and others for every two of them."""
EVERY_SO_MANY: Final = MappingProxyType(
    {
        **dict.fromkeys(("tägig", "täglich"), "D"),
        **dict.fromkeys(("wöchig", "wöchentlich"), "W"),
        **dict.fromkeys(("monatig", "monatlich"), "M"),
        **dict.fromkeys(("jährig", "jährlich"), "Y"),
    }
)
"""What follows a number in "14-täglich"."""
EVERY: Final = ("every", "each", "alle", "aller", "jede", "jeden", "jeder", "jedes", "jedem")
PER: Final = ("/", "per", "pro", "je", "im", "in der", "p.")
PER_ARTICLE: Final = ("a", "an", "the")
"""Means "per" only right after an amount and before a whole word."""

FROM: Final = (
    *("from", "starting", "starting from", "starts", "start", "begins", "beginning", "as of"),
    *("first", "first charge", "first payment", "first charged"),
    *("ab", "beginnt", "beginnend", "beginn", "erste abbuchung", "erste zahlung"),
)
NEXT: Final = (
    *("next", "next charge", "next payment", "next due", "next renewal", "due", "renews"),
    *("nächste", "nächster", "nächstes", "nächstes mal", "nächste abbuchung", "nächste zahlung"),
    *("fällig", "wieder", "verlängert sich", "paid until", "paid to", "bezahlt bis"),
)
CHARGED: Final = ("charged", "billed", "booked", "paid", "abgebucht", "gebucht", "bezahlt")
SINCE: Final = ("since", "started", "member since", "seit", "mitglied seit")
ENDS: Final = (
    *("ends", "ending", "cancelled to", "canceled to", "cancelled for", "canceled for"),
    *("endet", "gekündigt zum", "gekündigt bis", "gekündigt per", "läuft aus"),
)
ENDS_OR_RENEWS: Final = (
    *("until", "till", "runs until", "valid until", "expires"),
    *("bis", "läuft bis", "gültig bis"),
)
"""What is said of contracts that end on a day, and of others that go on if nobody cancels."""
UNTIL: Final = ("until", "till", "to", "ends", "ending", "bis", "endet")
BEFORE_A_DAY: Final = ("on", "at", "am", "zum", "dem", "den", "the", "from", "of")
TRIAL: Final = (
    *("trial", "free trial", "trial period", "free", "free for", "for free"),
    *("test", "testphase", "testzeitraum", "testabo", "probe", "probezeit", "probeabo"),
    *("probephase", "kostenlos", "kostenfrei", "gratis", "kostenlos testen", "gratis testen"),
)
NOTICE: Final = ("notice", "notice period", "kündigungsfrist", "frist")
MINIMUM_TERM: Final = (
    *("minimum term", "min term", "min. term", "term", "contract", "commitment"),
    *("laufzeit", "mindestlaufzeit", "mindestvertragslaufzeit", "vertragslaufzeit", "vertrag"),
)
RENEWAL_TERM: Final = (
    *("renewal term", "renews by", "renews for"),
    *("verlängerung", "verlängerung um", "verlängert sich um", "verlängert um"),
)
TO_THE_END_OF: Final = (
    *("zum monatsende", "zum ende des monats", "zum quartalsende", "zum jahresende"),
    *("zum ende der laufzeit", "zum vertragsende", "zum ende des vertragsjahres"),
    *("to the end of the month", "to the end of the quarter", "to the end of the year"),
)
"""Ends to which notice can be given, which is more than a length."""
LAST_DAY: Final = (
    *("last day", "last day of the month", "last day of each month", "last day of every month"),
    *("last of the month", "end of month", "end of the month", "month end", "month-end"),
    *("letzter tag", "letzten tag", "letzter tag des monats", "letzten tag des monats"),
    *("am monatsende", "monatsletzter", "monatsletzten", "ultimo"),
)

SIGNS: Final = MappingProxyType(
    {
        "€": ("EUR",),
        "£": ("GBP",),
        "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD"),
        "US$": ("USD",),
        "U$S": ("USD",),
        "US $": ("USD",),
        "CA $": ("CAD",),
        "AU $": ("AUD",),
        "CA$": ("CAD",),
        "C$": ("CAD",),
        "AU$": ("AUD",),
        "A$": ("AUD",),
        "NZ$": ("NZD",),
        "S$": ("SGD",),
        "HK$": ("HKD",),
        "NT$": ("TWD",),
        "MX$": ("MXN",),
        "R$": ("BRL",),
        "¥": ("JPY", "CNY"),
        "円": ("JPY",),
        "元": ("CNY",),
        "₹": ("INR",),
        "₩": ("KRW",),
        "₺": ("TRY",),
        "₴": ("UAH",),
        "₽": ("RUB",),
        "₪": ("ILS",),
        "₫": ("VND",),
        "₱": ("PHP",),
        "฿": ("THB",),
        "zł": ("PLN",),
        "Kč": ("CZK",),
        "Ft": ("HUF",),
        "Fr.": ("CHF",),
        "SFr.": ("CHF",),
        "kr": ("SEK", "NOK", "DKK", "ISK"),
        "kr.": ("DKK", "SEK", "NOK", "ISK"),
        "euro": ("EUR",),
        "euros": ("EUR",),
        "pounds": ("GBP",),
        "dollar": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
        "dollars": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD"),
        "franken": ("CHF",),
        "yen": ("JPY",),
    }
)
"""Each sign with the currencies that it may be; the home currency if it is among them."""
USUALLY: Final = MappingProxyType({"$": "USD", "¥": "JPY", "dollar": "USD", "dollars": "USD"})
"""What a sign of several currencies means where the home currency is none of them."""
SMALL_CODES: Final = ("eur", "usd", "gbp", "chf", "jpy", "cad", "aud", "sek", "nok", "dkk", "pln")
"""Codes that are taken in small letters too; others might be words."""
ALSO_WORDS: Final = frozenset(["ALL", "TOP", "TRY", "CUP", "MAD", "BOB", "COP", "PEN", "GEL"])
"""Codes that are words too, so that they do not stand before an amount."""
SMALL_MONEY: Final = ("ct", "ct.", "cent", "cents", "p", "pence", "¢", "%")
"""What makes a number another thing than an amount."""

JOINING: Final = frozenset(
    """
    and und then dann danach for für fuer plus at on am zu zum costs cost kostet price preis is
    charged billed abgebucht gebucht von via with mit an after nach
    """.split()  # noqa: SIM905 - a list of quoted words is harder to read
)
"""What joins the parts of a line and is none itself."""
GRADES: Final = frozenset(search_words.GRADES.split()).union(
    ("s", "m", "l", "xl", "xxl", "single", "team", "business", "solo", "starter", "lite", "light")
) - {"plan", "plans", "membership", "memberships"}
"""What a plan is called, right after the provider's name."""
