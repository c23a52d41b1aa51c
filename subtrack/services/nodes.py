"""Nodes: the values of a JSON document and where they stand.

What is read is not trusted: every value is checked, and a fault names its place, such as
`subscriptions[3].prices[0].amount`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from subtrack.domain.dates import EARLIEST, LATEST, parse_date
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import Money, parse_money
from subtrack.domain.periods import Period, parse_period

_LONGEST_UID = 100

Value = TypeVar("Value")


def parsed(content: bytes) -> Node:
    """Give the root of a document.

    Raises:
        InvalidInputError: it is no whole JSON document in UTF-8.
    """
    try:
        value = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise InvalidInputError("The file is not text in UTF-8.") from error
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise InvalidInputError(
            "The file is not a whole JSON document (line {line}).", line=line
        ) from error
    return Node(value, "")


@dataclass(frozen=True, slots=True)
class Node:
    """A value of the document and where it stands."""

    value: Any
    place: str

    def items(self, key: str) -> Iterator[Node]:
        """Yield the members of a list."""
        found = self._at(key)
        if not isinstance(found.value, list):
            raise found.fault("{place} is not a list.")
        for number, value in enumerate(found.value):
            yield Node(value, f"{found.place}[{number}]")

    def text(self, key: str) -> str:
        """Give a text."""
        found = self._at(key)
        if not isinstance(found.value, str):
            raise found.fault("{place} is not a text.")
        return found.value

    def text_or_none(self, key: str) -> str | None:
        """Give a text, or None for null."""
        return None if self._at(key).value is None else self.text(key)

    def texts(self, key: str, allowed: Sequence[str] | None = None) -> list[str]:
        """Give a list of texts, each one of those allowed."""
        found = list(self.items(key))
        for one in found:
            if not isinstance(one.value, str) or (allowed and one.value not in allowed):
                raise one.fault("{place} is not a text that fits here.")
        return [one.value for one in found]

    def texts_by_key(self, key: str) -> dict[str, str]:
        """Give an object of texts."""
        found = self._at(key)
        if not isinstance(found.value, dict) or not all(
            isinstance(one, str) for one in found.value.values()
        ):
            raise found.fault("{place} is not an object of texts.")
        return found.value

    def truth(self, key: str) -> bool:
        """Give true or false."""
        found = self._at(key)
        if not isinstance(found.value, bool):
            raise found.fault("{place} is neither true nor false.")
        return found.value

    def whole(self, key: str, least: int, most: int) -> int:
        """Give a whole number from `least` to `most`, both included."""
        found = self._at(key)
        value = found.value
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise found.fault("{place} is not a whole number that fits here.")
        return value

    def day(self, key: str) -> date:
        """Give a day."""
        text = self.text(key)
        return self._at(key).made(lambda: parse_date(text))

    def day_or_none(self, key: str) -> date | None:
        """Give a day, or None for null."""
        return None if self._at(key).value is None else self.day(key)

    def instant(self, key: str) -> datetime:
        """Give an instant with its zone, in UTC."""
        found = self._at(key)
        try:
            value = datetime.fromisoformat(found.value)
            if value.tzinfo is None:
                raise found.fault("{place} is not an instant with its zone.")
            instant = value.astimezone(UTC)
        except (TypeError, ValueError, OverflowError) as error:
            raise found.fault("{place} is not an instant.") from error
        if not EARLIEST <= instant.date() <= LATEST:
            raise found.fault("{place} is not an instant.")
        return instant

    def period(self, key: str) -> Period:
        """Give a period."""
        text = self.text(key)
        return self._at(key).made(lambda: parse_period(text, hours=True))

    def period_or_none(self, key: str) -> Period | None:
        """Give a period, or None for null."""
        return None if self._at(key).value is None else self.period(key)

    def one_of(self, key: str, kind: Callable[[str], Value]) -> Value:
        """Give a member of an enumeration."""
        try:
            return kind(self.text(key))
        except ValueError as error:
            raise self._at(key).fault("{place} is none of the words that fit here.") from error

    def one_of_or_none(self, key: str, kind: Callable[[str], Value]) -> Value | None:
        """Give a member of an enumeration, or None for null."""
        return None if self._at(key).value is None else self.one_of(key, kind)

    def money(self) -> Money:
        """Give the money that stands in this object."""
        amount, currency = self.text("amount"), self.text("currency")
        return self.made(lambda: parse_money(amount, currency))

    def uid(self) -> str:
        """Give the name that holds everywhere."""
        uid = self.text("uid")
        if not (0 < len(uid) <= _LONGEST_UID and uid.isascii() and uid.isprintable()):
            raise self._at("uid").fault("{place} is not a uid.")
        return uid

    def part(self, key: str) -> Node:
        """Give an object."""
        found = self._at(key)
        if not isinstance(found.value, dict):
            raise found.fault("{place} is not an object.")
        return found

    def optional(self, key: str) -> Node | None:
        """Give an object, or None for null."""
        found = self._at(key)
        return None if found.value is None else found

    def made(self, make: Callable[[], Value]) -> Value:
        """Make a value; what it refuses is said with this place."""
        try:
            return make()
        except InvalidInputError as error:
            if error.values.get("place") is not None:
                raise
            raise InvalidInputError("{place}: {reason}", place=self.place, reason=error) from error

    def fault(self, sentence: str) -> InvalidInputError:
        """Give the error for a value that does not fit; the sentence names its `{place}`."""
        return InvalidInputError(sentence, place=self.place)

    def _at(self, key: str) -> Node:
        place = f"{self.place}.{key}" if self.place else key
        if not isinstance(self.value, dict):
            raise self.fault("{place} is not an object.")
        if key not in self.value:
            raise Node(None, place).fault("{place} is missing.")
        return Node(self.value[key], place)


def _refuse_constant(name: str) -> float:
    raise InvalidInputError("The file has {name} where a number belongs.", name=name)
