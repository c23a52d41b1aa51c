"""Evidence: files that prove what happened to a cancellation, and how they are kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from subtrack.domain.entries import NAME_LENGTH, checked_text, refuse_card_number
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.failed_step import NamedStep

LARGEST_EVIDENCE = 50_000_000
"""Bytes."""
MOST_EVIDENCE = 500
PICTURES = frozenset({".png", ".jpg", ".jpeg"})
"""The endings of files that are shown as pictures; no SVG, which can hold a program."""
_ENDINGS = PICTURES | {
    ".pdf", ".eml", ".msg", ".txt", ".html", ".htm", ".mht", ".webp", ".gif", ".heic", ".tif",
    ".tiff", ".mp3", ".m4a", ".wav", ".ogg", ".mp4", ".mov", ".csv", ".json", ".doc", ".docx",
    ".odt", ".zip",
}  # fmt: skip
"""The endings that a kept file may have; any other is kept without one."""
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
"""What a file's name could deceive with: control characters and marks of writing direction."""


class Soundness(StrEnum):
    """What became of a kept file."""

    WHOLE = "whole"
    MISSING = "missing"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file that was copied; `is_new` where the same content was not kept before."""

    name: str
    sha256: str
    size: int
    ending: str
    is_new: bool

    @property
    def file_name(self) -> str:
        """The name under which it is kept."""
        return f"{self.sha256}{self.ending}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One file that proves something.

    It is kept under `file_name`, which comes from its content; `name` is what the person called
    it. `size` is in bytes. `event` is the place in the case's log of the event that it came with,
    `step` the step that it belongs to; None where it came by itself.
    """

    name: str
    sha256: str
    size: int
    ending: str
    added_at: datetime
    note: str | None = None
    event: int | None = None
    step: NamedStep | None = None

    def __post_init__(self) -> None:
        """Check everything, for it may come from a file; the name is kept as a plain one.

        Raises:
            InvalidInputError: the hash is none, the ending is not one of those that are kept, the
                size is out of bounds, or a text is empty or too long.
        """
        if not _SHA256.fullmatch(self.sha256):
            raise InvalidInputError("{text!r} is not a SHA-256 hash.", text=self.sha256)
        if self.ending and self.ending not in _ENDINGS:
            raise InvalidInputError("{text!r} is no ending of a kept file.", text=self.ending)
        if not 0 <= self.size <= LARGEST_EVIDENCE:
            raise InvalidInputError("{size} bytes is no size of a kept file.", size=self.size)
        object.__setattr__(self, "name", plain_name(self.name))
        if self.note is not None:
            note = checked_text("note", self.note, multiline=True)
            refuse_card_number("note", note)
            object.__setattr__(self, "note", note)

    @property
    def file_name(self) -> str:
        """The name under which it is kept: its hash and its ending, nothing that anybody typed."""
        return f"{self.sha256}{self.ending}"

    @property
    def is_picture(self) -> bool:
        """Whether its name says that it is a picture that can be shown."""
        return self.ending in PICTURES

    @property
    def day(self) -> date:
        """The day on which it was added, in UTC."""
        return self.added_at.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLetter:
    """A letter that was written for a case: the file's name, its hash, and what it is."""

    name: str
    sha256: str
    kind: str
    written_on: date

    def __post_init__(self) -> None:
        """Check everything, for it may come from a file.

        Raises:
            InvalidInputError: the hash is none, or a text is empty or too long.
        """
        if not _SHA256.fullmatch(self.sha256):
            raise InvalidInputError("{text!r} is not a SHA-256 hash.", text=self.sha256)
        object.__setattr__(self, "name", plain_name(self.name))
        object.__setattr__(self, "kind", checked_text("kind", self.kind, longest=NAME_LENGTH))


def plain_name(name: str) -> str:
    """Give the name of a file without folders and without what could deceive; never empty."""
    last = re.split(r"[/\\]", name)[-1]
    shown = _UNSAFE.sub("", last).strip().strip(".")
    return shown[-NAME_LENGTH:].strip() or "file"


def kept_ending(name: str) -> str:
    """Give the ending under which a file of that name is kept; empty for one that is not known."""
    found = "." + name.rpartition(".")[2].lower() if "." in name else ""
    return found if found in _ENDINGS else ""
