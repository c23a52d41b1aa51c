"""Entries: what a person may type into a field of text."""

from __future__ import annotations

import re

from subtrack.domain.errors import InvalidInputError

NAME_LENGTH = 200
TEXT_LENGTH = 2_000
LINES = 9
_IBAN = re.compile(r"\b[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{1,4}){3,8}\b")
_NUMBER = re.compile(r"(?<![0-9A-Za-z])[0-9]{3,}(?:[ \u00a0-][0-9]{3,})*(?![0-9A-Za-z])")
_CARD_DIGITS = range(13, 20)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_CONTROL_IN_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_UNSEEN = re.compile("[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*")
_THIRTEEN = re.compile(r"(?:[0-9][^0-9]*){13}")


def checked_text(
    field: str, text: str, *, longest: int = TEXT_LENGTH, multiline: bool = False
) -> str:
    """Give `text` without space at its ends.

    Markup, formulas and marks of writing direction are only text and stay; line breaks and tabs
    stay where `multiline` allows them.

    Raises:
        InvalidInputError: nothing is left, it is over `longest` characters, or it has a control
            character.
    """
    stripped = text.strip()
    if _UNSEEN.fullmatch(stripped):
        raise InvalidInputError("{field}: nothing was written.", field=field)
    if len(stripped) > longest:
        raise InvalidInputError(
            "{field}: {length} characters are too many; at most {longest} fit.",
            field=field,
            length=len(stripped),
            longest=longest,
        )
    if (_CONTROL_IN_LINES if multiline else _CONTROL).search(stripped):
        raise InvalidInputError(
            "{field}: it has a control character, such as a line break or a tab; take it out.",
            field=field,
        )
    return stripped


def checked_lines(field: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Check each line of an address like `checked_text`; at most nine lines."""
    if len(lines) > LINES:
        raise InvalidInputError(
            "{field}: {count} lines are too many; at most {most} fit on a letter.",
            field=field,
            count=len(lines),
            most=LINES,
        )
    return tuple(checked_text(field, line, longest=NAME_LENGTH) for line in lines)


def refuse_card_number(field: str, text: str) -> None:
    """Refuse a text with a full card number: 13 to 19 digits that pass the Luhn check.

    Digits may stand in groups of three and more; a valid IBAN is no card number.

    Raises:
        InvalidInputError: there is one; the sentence offers its last four digits.
    """
    if not _THIRTEEN.search(text):
        return
    for found in _NUMBER.finditer(_IBAN.sub(_without_iban, text)):
        groups = re.split(r"[^0-9]", found[0])
        for first in range(len(groups)):
            for end in range(first + 1, len(groups) + 1):
                digits = "".join(groups[first:end])
                if len(digits) in _CARD_DIGITS and _passes_luhn(digits):
                    raise InvalidInputError(
                        "{field}: this looks like a full card number, which is not kept; "
                        "write only its last four digits, {last}. If it is another number, put a "
                        "letter right before it, such as N.",
                        field=field,
                        last=digits[-4:],
                    )


def _without_iban(found: re.Match[str]) -> str:
    """Blank an IBAN whose check digits hold (ISO 13616, remainder 1 by 97)."""
    text = found[0].replace(" ", "")
    digits = "".join(str(int(character, 36)) for character in text[4:] + text[:4])
    return "" if int(digits) % 97 == 1 else found[0]


def _passes_luhn(digits: str) -> bool:
    doubled = (sum(divmod(int(digit) * 2, 10)) for digit in digits[-2::-2])
    return (sum(int(digit) for digit in digits[-1::-2]) + sum(doubled)) % 10 == 0
