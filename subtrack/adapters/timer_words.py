"""Timer words: what all timers say alike."""

from __future__ import annotations

from subtrack.domain.remarks import Remark

HOUR = "09:00"
"""Early enough for what must be done before noon."""


def starts() -> Remark:
    """Say when a timer starts the program that reminds."""
    return Remark(
        "Subtrack starts in the tray when you log in, and every day at {hour} where it does not "
        "run, and shows reminders on the desktop while it runs. Settings switches them off.",
        {"hour": HOUR},
    )
