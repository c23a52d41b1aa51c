"""Quick framing: what receipts and statements put around the name of what was paid for."""

from __future__ import annotations

import re
from typing import Final

_THINGS = (
    *("abo", "abonnement", "subscription", "membership", "mitgliedschaft", "mitgliedsbeitrag"),
    *("suscripci\u00f3n", "abbonamento", "assinatura", "subskrypcja"),
)
_COMPANIES = (
    *("GmbH", "gGmbH", "GmbH & Co. KG", "GmbH & Co. KGaA", "AG", "SE", "KG", "UG", "OHG", "e.V."),
    *("Ltd", "LTD", "Limited", "LIMITED", "Inc", "INC", "LLC", "LLP", "PLC", "plc", "Corp"),
    *("B.V.", "BV", "N.V.", "NV", "S.A.", "SA", "SAS", "SARL", "S.L.", "SL", "S.p.A.", "SpA"),
    *("S.r.l.", "AB", "A/S", "ApS", "Oy", "Sp. z o.o"),
)
"""The kinds of company; in small letters the same signs mean something else."""


def _any(words: tuple[str, ...]) -> str:
    """Give a pattern of any of these words, the longest first; a dot may be missing."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\.", r"\.?") for word in longest)


_THING = _any(_THINGS)
_AT = "(?:to|for|at|with|bei|von|f\u00fcr|chez|de|\u00e0|a|di|do|da|bij|op|w)"
_DONE = (
    r"(?:has been|was|wurde) (?:renewed|extended|verl\u00e4ngert|erneuert)"
    r"|a \u00e9t\u00e9 renouvel\u00e9"
)
_INTRODUCED: Final = re.compile(
    r"(?:(?:thank you|thanks) for (?:your|the) (?:purchase|order|payment)|"
    r"(?:danke|vielen dank) f\u00fcr (?:deine|ihre) (?:bestellung|zahlung)|"
    r"your (?:receipt|invoice|order|payment|purchase)|"
    r"(?:deine|ihre) (?:bestellung|rechnung|zahlung)|"
    r"(?:votre|ta) (?:commande|facture))"
    r"(?: ?: ?| (?:from|to|for|of|bei|von|an|f\u00fcr|chez|de|\u00e0) )|"
    r"(?:receipt|invoice|order|payment|purchase) ?: ?|"
    r"(?:receipt|invoice|order) from |payment to ",
    re.IGNORECASE,
)
"""How a receipt begins, up to the name. "Order of Malta" and "Invoice to Go" are names."""
_OWNED: Final = re.compile(
    rf"(?:your|ihre?|deine?|uw|je|tu|twoja|votre|ton|il tuo|a sua) "
    rf"(?P<thing>(?:{_THING}) (?:{_AT} )?)?",
    re.IGNORECASE,
)
"""Whose it is said to be, where the thing itself is named before or after the name."""
_THING_AT_END: Final = re.compile(
    rf"[\s-]+(?:{_THING}|plan|vertrag)(?:\s+(?:{_DONE}))?$", re.IGNORECASE
)
_DONE_AT_END: Final = re.compile(rf"\s+(?:{_DONE})$", re.IGNORECASE)
_COMPANY_AT_END: Final = re.compile(
    rf"(?<![0-9])(?<!\biPhone)(?<!\bWatch)(?:,? (?:{_any(_COMPANIES)})\.?)+$"
)
"""A company at the end; 10 KG are a weight, and an iPhone SE is a thing."""


def named(text: str) -> tuple[int, int]:
    """Give where the name stands in a text, end excluded; the whole text where it is bare."""
    start, end = 0, len(text)
    introduced, owned = _INTRODUCED.match(text), _OWNED.match(text)
    if introduced:
        start = introduced.end()
    elif owned and (owned["thing"] or _THING_AT_END.search(text)):
        start = owned.end()
    for framing in (_DONE_AT_END, _THING_AT_END) if start else ():
        end = _cut(text, end, framing)
    end = _cut(text, end, _COMPANY_AT_END)
    return (start, end) if any(sign.isalnum() for sign in text[start:end]) else (0, len(text))


def without_thing(text: str) -> str:
    """Give a text without "subscription" or the like at its end."""
    return text[: _cut(text, len(text), _THING_AT_END)]


def _cut(text: str, end: int, pattern: re.Pattern[str]) -> int:
    found = pattern.search(text[:end])
    return found.start() if found else end
