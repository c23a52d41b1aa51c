"""Printing: texts as a terminal shows them, in the order in which they stand."""

from __future__ import annotations

import re

_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """Write control characters and marks of direction as codes, for they could move a line."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
