"""Household: the books that the pictures are taken of."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from subtrack.adapters.paths import Paths, resources
from subtrack.compose import Services

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


def household(folder: Path) -> Path:
    """Put the sample household, with a sender for its letters, into a new book."""
    book = folder / "household"
    services = Services(Paths(book), lambda: DAY)
    services.sampling.fill((resources() / "sample" / "household.toml").read_bytes())
    services.profiles.put(None, SENDER)
    return book


def copy(book: Path, folder: Path) -> Path:
    """Copy a book, which stays as it is."""
    return Path(shutil.copytree(book, folder / "household"))


def empty(folder: Path) -> Path:
    """Make a folder with nothing but an export beside it, for a first start and an import."""
    Services(Paths(household(folder / "other")), lambda: DAY).transfer.export(folder / EXPORT)
    book = folder / "empty"
    book.mkdir()
    return book
