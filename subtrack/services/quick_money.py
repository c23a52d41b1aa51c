"""Quick money: finding the price in a line, and its currency."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from subtrack.domain.currencies import CODES, minor_digits
from subtrack.services import quick_words as words
from subtrack.services.quick_line import TAKEN, Found, Line, Reading
from subtrack.services.quick_words import alternatives, key_of
from subtrack.services.written_amounts import NUMBER, amount_readings

_MINUS = "[-\u2212\u2013]"
_SIGN = rf"(?P<sign>(?:{_MINUS}|\+)\s?)?"
_CURRENCY = (
    rf"(?P<currency>{alternatives(words.SIGNS)}|(?-i:[A-Z]{{3}})|{alternatives(words.SMALL_CODES)})"
)
_AMOUNT = rf"(?P<number>(?P<amount>{NUMBER})(?:[,.]{_MINUS}{{1,2}})?(?P<after>{_MINUS})?)"
_BEGINS, _ENDS = r"(?<![\w.,/])(?<![0-9][-:])", r"(?![\w%\u00a2]|[.,:/-][0-9])"
_AMOUNT_FIRST = re.compile(rf"{_BEGINS}{_SIGN}{_AMOUNT}\s?{_CURRENCY}(?![^\W_])", re.IGNORECASE)
_CURRENCY_FIRST = re.compile(
    rf"(?<![^\W_]){_SIGN}{_CURRENCY}\s?(?P<minus>{_MINUS}\s?)?{_AMOUNT}{_ENDS}", re.IGNORECASE
)
_SMALL_MONEY = re.compile(
    rf"{_BEGINS}{NUMBER}\s?{alternatives(words.SMALL_MONEY)}(?![^\W_])", re.IGNORECASE
)
_NUMBER_ALONE = re.compile(rf"{_BEGINS}{_SIGN}{_AMOUNT}{_ENDS}")
_REFERENCE = re.compile(
    r"(?<![\w.,])(?:[0-9]{6,}|[0-9]{3,}(?:[ \u00a0/-][0-9]{3,}){2,})(?!\w|[.,][0-9])"
)
"""A number by which a bank, a shop or a telephone is told apart; also that of a card."""
_THOUSANDS_BEFORE: Final = re.compile(r"(?<![\w.,/-])([0-9]{1,3}) \Z")
_A_GROUP: Final = re.compile(r"[0-9]{3}(?:[.,][0-9]+)?")
_MARK: Final = re.compile(r"[^0-9]")
_DECIMALS: Final = re.compile(r"[.,]([0-9]+)\Z")
_BEFORE_A_CYCLE: Final = re.compile(rf"\s*{TAKEN}")


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number in a line; `codes` are the currencies that it may be in, None where none stands."""

    match: re.Match[str]
    readings: tuple[str, ...]
    codes: tuple[str, ...] | None = None
    assumed: bool = False
    start: int | None = None

    @property
    def is_debit(self) -> bool:
        groups = self.match.groupdict()
        sign = (groups["sign"] or "").strip()
        return bool(groups["after"] or groups.get("minus") or sign not in {"", "+"})

    @property
    def is_credit(self) -> bool:
        return (self.match["sign"] or "").startswith("+")


class MoneyReader:
    """Finds the price; `home` is the currency of a person who writes none."""

    def __init__(self, line: Line, home: str | None) -> None:
        """Remember the line."""
        self._line = line
        self._home = home

    def take_amounts(self) -> None:
        """Take each amount that stands with its currency; of several a debit is the price."""
        found: list[_Amount] = []
        for pattern in (_AMOUNT_FIRST, _CURRENCY_FIRST):
            taken = [(one.match.start(), one.match.end()) for one in found]
            for match in self._line.search(pattern):
                amount = self._amount(match)
                free = all(match.end() <= start or end <= match.start() for start, end in taken)
                if amount and free:
                    found.append(amount)
        self._take_price(found)
        for match in self._line.search(_SMALL_MONEY):
            self._line.take(Found(*match.span(), ()))

    def take_numbers(self) -> None:
        """Take a number alone for the price: one with decimals, or one right before a cycle.

        Not where a price was found already, and not the numbers of banks and telephones.
        """
        for match in self._line.search(_REFERENCE):
            self._line.take(Found(*match.span(), ()))
        if self._line.has("price"):
            return
        numbers = [self._number(match) for match in self._line.search(_NUMBER_ALONE)]
        decimal = [one for one in numbers if self._looks_like_money(one)]
        before_a_cycle = [one for one in numbers if self._is_before_a_cycle(one)]
        chosen = decimal or (before_a_cycle if len(before_a_cycle) == 1 else [])
        self._take_price(chosen)

    def _amount(self, match: re.Match[str]) -> _Amount | None:
        codes, assumed = self._codes(match["currency"])
        before = match.start("amount") > match.start("currency")
        if not codes or (before and match["currency"] in words.ALSO_WORDS):
            return None
        currency = codes[0] if len(codes) == 1 else None
        readings = amount_readings(match["amount"], currency)
        group = _THOUSANDS_BEFORE.search(self._line.left[: match.start("amount")])
        if group and not before and _A_GROUP.fullmatch(match["amount"]):
            whole = amount_readings(group[1] + match["amount"], currency)
            return _Amount(match, (*whole, *readings), codes, assumed, group.start())
        return _Amount(match, readings, codes, assumed)

    def _number(self, match: re.Match[str]) -> _Amount:
        return _Amount(match, amount_readings(match["amount"], self._home))

    def _looks_like_money(self, number: _Amount) -> bool:
        digits = minor_digits(self._home) if self._home else 2
        decimals = _DECIMALS.search(number.match["amount"])
        if len(number.readings) > 1 or not digits:
            return bool(number.readings and _MARK.search(number.match["amount"]))
        return bool(number.readings and decimals and len(decimals[1]) == digits)

    def _is_before_a_cycle(self, number: _Amount) -> bool:
        end = number.match.end()
        gap = _BEFORE_A_CYCLE.match(self._line.left, end)
        return bool(
            gap
            and not _MARK.search(number.match["amount"])
            and any(one.start == gap.end() - 1 and one.may_be("every") for one in self._line.found)
        )

    def _codes(self, written: str) -> tuple[tuple[str, ...], bool]:
        """Give the currencies that a sign may mean, the home one alone if it is among them."""
        sign = next((sign for sign in words.SIGNS if key_of(sign) == key_of(written)), None)
        if sign is None:
            code = written.upper()
            return ((code,) if code in CODES else ()), False
        codes = words.SIGNS[sign]
        if len(codes) == 1:
            return codes, False
        if self._home in codes:
            return (self._home,), True
        usual = words.USUALLY.get(sign)
        return ((usual,) if usual else codes), True

    def _take_price(self, found: Sequence[_Amount]) -> None:
        """Take the price: the only debit, else what all amounts are; others are no price."""
        debits = [one for one in found if one.is_debit]
        prices = debits if len(debits) == 1 else found
        sure = len({(one.readings, one.codes) for one in prices}) == 1
        for one in found:
            self._take(one, sure=sure, aside=one not in prices)

    def _take(self, amount: _Amount, *, sure: bool, aside: bool) -> None:
        match = amount.match
        written = () if amount.is_credit else amount.readings
        readings = tuple(Reading("price", one) for one in written)
        if amount.codes is None or aside:
            self._line.take(Found(*match.span(), readings, sure and not aside))
            return
        first, last = match.span("currency")
        before = first < match.start("amount")
        start = match.start() if amount.start is None else amount.start
        price = (last, match.end()) if before else (start, match.end("number"))
        codes = tuple(Reading("currency", code) for code in amount.codes)
        self._line.take(Found(*price, readings, sure))
        self._line.take(Found(first, last, codes, assumed=amount.assumed))
