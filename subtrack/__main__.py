"""The program's entry: `subtrack`, or `python -m subtrack`."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from subtrack.adapters.paths import Paths
from subtrack.cli.main import main as run
from subtrack.domain.errors import OutsideError

if TYPE_CHECKING:
    from datetime import date

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What is set on Linux where a window can be opened."""


def main() -> int:
    """Run one command of the command line, or open the window where none is given."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # noqa: PLC0415 - a bundle alone wants it

        freeze_support()  # this may be the process that draws letters
    # One command is over before collecting could free anything; it costs a tenth of a start.
    gc.disable()
    return run(window=open_window if has_screen() else None)


def has_screen() -> bool:
    """Whether there is a screen to open a window on."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in SCREENS)


def open_window(paths: Paths, today: date | None, *, hidden: bool = False) -> int:
    """Open the window over a data folder; `today` stands for the local date if it is given.

    `hidden` waits in the tray.

    Raises:
        OutsideError: Qt cannot be loaded.
    """
    try:
        from subtrack.ui.pyside import make_ready  # noqa: PLC0415 - no command wants Qt

        make_ready()
        from subtrack.start import run as run_window  # noqa: PLC0415 - made after this
    except ImportError as error:
        raise OutsideError(
            "The window cannot be opened, for a part of the system is missing: {reason}. The "
            "README names the packages; the command line works without them.",
            reason=str(error),
        ) from error
    return run_window(paths, today, hidden=hidden)


if __name__ == "__main__":
    sys.exit(main())
