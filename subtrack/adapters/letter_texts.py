"""Letter texts: what is typed, as it can be set; and the direction in which it is read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, fields
from typing import Any

from subtrack.domain.letter import Letter

_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_SPACES = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_NO_BREAK_SPACE = "\u00a0"
_NARROW_NO_BREAK_SPACE = "\u202f"
_LEFT_TO_RIGHT_MARK = "\u200e"
_RIGHT_TO_LEFT_MARK = "\u200f"


def cleaned(letter: Letter) -> Letter:
    """Give a letter without what is not seen, and without empty lines."""
    values: dict[str, Any] = {field.name: getattr(letter, field.name) for field in fields(letter)}
    for name, value in values.items():
        if not isinstance(value, bytes):
            values[name] = _clean(value) if isinstance(value, str) else _clean_lines(value)
    values["paragraphs"] = tuple(filter(None, map(_clean, letter.paragraphs)))
    return Letter(**values)


def _clean(text: str) -> str:
    """Leave out what is not seen; lines stay lines, and other space is one blank."""
    text = _HIDDEN.sub("", unicodedata.normalize("NFC", text))
    text = text.replace(_NARROW_NO_BREAK_SPACE, _NO_BREAK_SPACE)
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.strip().splitlines())


def _clean_lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for text in texts for line in _clean(text).split("\n") if line)


def texts(letter: Letter) -> Iterator[str]:
    """Yield every text of a letter."""
    for value in astuple(letter):
        if not isinstance(value, bytes):
            yield from [value] if isinstance(value, str) else value


def plain(text: str) -> str:
    """Give a text without what is not seen, its lines as they are."""
    return _clean(text)


def leaning(text: str) -> int:
    """Tell the direction by the letters: above 0 from the right, below 0 from the left."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    return kinds.count("R") + kinds.count("AL") - kinds.count("L")


def is_rtl(text: str) -> bool:
    """Whether a text is read from the right."""
    return leaning(text) > 0


def on_one_line(texts: Sequence[str]) -> str:
    """Join lines; between two directions, marks keep a house number with its own street."""
    rtl = is_rtl("".join(texts))
    mark = _RIGHT_TO_LEFT_MARK if rtl else _LEFT_TO_RIGHT_MARK
    mixed = any(is_rtl(text) != rtl for text in texts)
    return f"{mark} · {mark}".join(texts) if mixed else " · ".join(texts)
