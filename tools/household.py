"""Household: the books that the pictures are taken of."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from subtrack.adapters.paths import Paths, resources
from subtrack.compose import Services
from subtrack.domain.case_event import CaseState
from subtrack.domain.provider import Channel

DAY = date(2026, 11, 22)
"""Today in all pictures: the day on which the sample household stands as it was written."""
SENDER = {
    "full_name": "Your Name",
    "street": "Your Street 1",
    "postcode": "10115",
    "city": "Berlin",
    "country": "DE",
}
EXPORT = "subscriptions.json"
WAITING, CHARGED = "Vodafone Kabel", "Spotify"
"""What is being cancelled."""


def household(folder: Path) -> Path:
    """Put the sample household, with a sender and two cancellations, into a new book."""
    book = folder / "household"
    services = Services(Paths(book), lambda: DAY)
    services.sampling.fill((resources() / "sample" / "household.toml").read_bytes())
    services.profiles.put(None, SENDER)
    _cancel(services)
    return book


def _cancel(services: Services) -> None:
    """Have one contract wait for its confirmation, and one charge on although it has ended."""
    cases = services.cases
    cases.open(WAITING, channel=Channel.LETTER)
    for step in (1, 2):
        cases.tick(WAITING, step)
    cases.move(WAITING, CaseState.SENT, on=date(2026, 11, 19), reference="RR 0000 0000 0 DE")
    cases.move(WAITING, CaseState.DELIVERED, on=date(2026, 11, 21))
    cases.open(CHARGED)
    cases.move(CHARGED, CaseState.CONFIRMED, on=date(2026, 11, 1), ends=date(2026, 11, 10))
    cases.move(CHARGED, CaseState.CHARGED_AGAIN, on=date(2026, 11, 14))


def copy(book: Path, folder: Path) -> Path:
    """Copy a book, which stays as it is."""
    return Path(shutil.copytree(book, folder / "household"))


def empty(folder: Path) -> Path:
    """Make a folder with nothing but an export beside it, for a first start and an import."""
    Services(Paths(household(folder / "other")), lambda: DAY).transfer.export(folder / EXPORT)
    book = folder / "empty"
    book.mkdir()
    return book
