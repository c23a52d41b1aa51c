"""Packs: what a case was, put together for somebody who was not there, such as a bank."""

from __future__ import annotations

from dataclasses import dataclass

Lines = tuple[tuple[str, str], ...]
"""Pairs of a heading, or a day, and what stands beside it; plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """A file that is sent along: its name in the pack, its hash, and what is said of it."""

    name: str
    sha256: str
    said: str
    is_picture: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A case as one reads it: facts, what happened on which day, and what proves it.

    `headings` name the timeline, the files and the letters, in that order.
    """

    title: str
    headings: tuple[str, str, str]
    facts: Lines
    timeline: Lines
    files: tuple[PackFile, ...] = ()
    letters: Lines = ()
    language: str = "en"
