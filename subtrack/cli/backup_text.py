"""Backup text: what the command line says of what is in a backup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from subtrack.domain.backup import Holding
from subtrack.services.backups import Restored
from subtrack.services.translating import english
from subtrack.services.wording import Wording

_GAP = "  "


def backed_up(path: Path, found: Holding, wording: Wording) -> Iterator[str]:
    """Yield what was put into a backup, and what is not in it."""
    yield from held(path, found, wording)
    yield "Passwords are not in it: they stay in the keyring of this system."


def held(path: Path, found: Holding, wording: Wording) -> Iterator[str]:
    """Yield what is in a backup."""
    day = f", made on {wording.day(found.made_on)}" if found.made_on else ""
    yield f"In {path}{day}:"
    counted = (
        (found.counts.subscriptions, "{count} subscription(s)"),
        (found.counts.cases, "{count} cancellation(s)"),
        (found.evidence, "{count} file(s) of evidence"),
        (found.records, "{count} own provider record(s)"),
        (found.signatures, "{count} signature(s)"),
    )
    for count, words in counted if found.is_whole else counted[:2]:
        yield f"{_GAP}{english(words, count).format(count=count)}"
    if not found.is_whole:
        yield f"{_GAP}the database alone; files and records stay as they are here"


def restored(path: Path, done: Restored, wording: Wording) -> Iterator[str]:
    """Yield what was brought back, and where everything from before is."""
    yield from held(path, done.holding, wording)
    yield "All of it is in its place now."
    for kept in done.kept:
        yield f"What was here before is kept as {kept}."
