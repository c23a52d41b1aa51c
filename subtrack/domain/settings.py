"""Settings: how the window looks and where it stood; each is declared once, here.

What a person says about themselves or their subscriptions is no setting: it lives in the database.
"""

from __future__ import annotations

from typing import NamedTuple

APPEARANCES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "de")
REMINDERS_HINT = "desktop-reminders"
"""The hint that offers reminders on the desktop."""

OF_THE_VIEW = frozenset(
    {
        *("geometry", "page", "columns", "hidden", "sort", "filter", "chip", "details"),
        *("search", "category", "effort", "folder"),
    }
)
"""What the window keeps in passing; all else was chosen, and is expected to hold."""


class Settings(NamedTuple):
    """The settings with their defaults; a tuple, for a first paint has no time for a dataclass.

    `geometry` and `columns` are texts that only the window reads. `hidden` are names of columns
    that the person hid. `sort` is a column's name, with a minus in front where it is descending.
    `folder` is where the person last saved or opened a file.
    `search`, `category` and `effort` are what the providers are searched and filtered by.
    `remind` shows reminders on the desktop, but not on the day `paused` (as in ISO 8601).
    `tray` keeps the program running in the tray when its window is closed, where there is a tray.
    `chip` is the status that is filtered by, empty for all. `seen_hints` are names of hints that
    the person closed for good. `letter_font` is the file of the font for characters that the
    program's own fonts lack, empty to look for one among those of the system.
    """

    appearance: str = "system"
    language: str = "system"
    geometry: str = ""
    page: str = "today"
    columns: str = ""
    hidden: tuple[str, ...] = ()
    sort: str = "next"
    filter: str = ""
    chip: str = ""
    details: bool = True
    search: str = ""
    category: str = ""
    effort: str = ""
    folder: str = ""
    tray: bool = True
    remind: bool = False
    paused: str = ""
    seen_hints: tuple[str, ...] = ()
    letter_font: str = ""

    @property
    def offers_reminders(self) -> bool:
        """Whether nobody has said yet if reminders are to come on the desktop."""
        return not self.remind and REMINDERS_HINT not in self.seen_hints
