"""Main: one call of the command line, from its arguments to its exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from subtrack.adapters.paths import Paths, platform_paths
from subtrack.cli import streams
from subtrack.domain.errors import (
    FaultsFoundError,
    InvalidInputError,
    KnownError,
    NotFoundError,
    OutsideError,
    StorageError,
)

if TYPE_CHECKING:
    from datetime import date


class Window(Protocol):
    """Opens the window over a data folder; the day stands for the local date if it is given."""

    def __call__(self, paths: Paths, today: date | None, *, hidden: bool = False) -> int:
        """Open it, or with `hidden` wait in the tray; give the exit status."""


STATUSES: tuple[tuple[type[KnownError], int], ...] = (
    (NotFoundError, 1),
    (FaultsFoundError, 1),
    (InvalidInputError, 2),
    (StorageError, 3),
    (OutsideError, 4),
)
INTERRUPTED = 130
"""What a shell gives for a command that was stopped with Ctrl+C."""


def main(words: Sequence[str] | None = None, window: Window | None = None) -> int:
    """Run one command; a known error becomes one sentence on stderr and its status.

    Without a command `window` opens the window; where there is none, what is due is printed.
    """
    streams.make_ready()
    try:
        return _run(sys.argv[1:] if words is None else words, window)
    except KnownError as error:
        from subtrack.cli.printing import printable  # noqa: PLC0415 - as below
        from subtrack.services.wording import Wording  # noqa: PLC0415 - as below

        streams.complain(printable(Wording().error(error)))
        return next(status for kind, status in STATUSES if isinstance(error, kind))
    except BrokenPipeError:
        streams.leave()
        return 0
    except KeyboardInterrupt:
        streams.complain("Stopped before it was finished; look with list at what was done of it.")
        return INTERRUPTED


def _run(words: Sequence[str], window: Window | None) -> int:
    if not words and window:
        return window(platform_paths(), None)
    from subtrack.cli.arguments import parser  # noqa: PLC0415 - a window is not to wait for it

    arguments = parser().parse_args(words)
    paths = Paths(arguments.data_dir) if arguments.data_dir else platform_paths()
    today = arguments.today
    if arguments.self_check:
        from subtrack.self_check import self_check  # noqa: PLC0415 - wants everything there is

        self_check(streams.write)
        return 0
    if arguments.command is None and window:
        return window(paths, today, hidden=arguments.minimised)
    streams.check()
    from subtrack.cli.commands import Commands  # noqa: PLC0415 - not wanted for a wrong call
    from subtrack.cli.output import Output  # noqa: PLC0415 - as above
    from subtrack.clock import local_today  # noqa: PLC0415 - as above
    from subtrack.compose import Services  # noqa: PLC0415 - as above

    services = Services(paths, (lambda: today) if today else local_today)
    Commands(services, Output(streams.write, streams.flush)).run(arguments)
    streams.flush()
    return 0
