"""Books: the person's own, and the sample household, opened beside the window without Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from subtrack.adapters.paths import Paths

if TYPE_CHECKING:
    from subtrack.compose import Services
    from subtrack.services.backups import Backups
    from subtrack.services.ports.reminders import Channel


@dataclass(frozen=True, slots=True)
class Opened:
    """A book that was opened beside the window, and the names of the records."""

    services: Services
    names: Mapping[str, str]
    is_own: bool = True


def import_services() -> None:
    """Import what keeps a book; called beside the window, for it takes time."""
    import subtrack.compose  # noqa: PLC0415 - slow to import
    import subtrack.storage.opening  # noqa: PLC0415 - as above
    import subtrack.storage.store  # noqa: F401, PLC0415 - as above


class Books:
    """Opens the own book or the sample household; called beside the window, for it takes time."""

    def __init__(self, paths: Paths, today: date | None, channels: Sequence[Channel] = ()) -> None:
        """Remember the places; `today` stands for the local date where it is given.

        `channels` are those that the program which runs has for notices, preferred ones first.
        """
        self._paths = paths
        self._fixed_today = today
        self._channels = channels

    def own(self) -> Opened:
        """Open the own book.

        Raises:
            StorageError: it cannot be opened.
        """
        from subtrack.compose import Services  # noqa: PLC0415 - slow to import

        return self._opened(Services(self._paths, self.clock(), channels=self._channels))

    def backups(self) -> Backups:
        """Give who restores the own book; it is not opened for that.

        Raises:
            StorageError: what another process began cannot be brought to an end.
        """
        from subtrack.compose import Services  # noqa: PLC0415 - as above

        return Services(self._paths, self.clock()).backups

    def sample(self) -> Opened:
        """Make the sample household anew; the own book stays untouched.

        Raises:
            StorageError: it cannot be written.
        """
        from subtrack.compose import sample_services  # noqa: PLC0415 - as above

        self.discard_sample()
        sample = self._opened(sample_services(self._paths, self.clock()))
        return replace(sample, is_own=False)

    def discard_sample(self) -> None:
        """Remove the sample household.

        Raises:
            StorageError: a file of it cannot be removed.
        """
        from subtrack.compose import discard_sample  # noqa: PLC0415 - as above

        discard_sample(self._paths)

    def clock(self) -> Callable[[], date]:
        """Give who tells the day."""
        from subtrack.clock import local_today  # noqa: PLC0415 - as above

        fixed = self._fixed_today
        return (lambda: fixed) if fixed else local_today

    @staticmethod
    def _opened(services: Services) -> Opened:
        services.open()
        return Opened(services, {one.slug: one.name for one in services.browsing.found("")})
