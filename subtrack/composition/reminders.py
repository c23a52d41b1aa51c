"""Reminders: builds what reminds on this computer, and the log of what was tried."""

from __future__ import annotations

import os
import sys
from functools import cached_property, partial
from typing import TYPE_CHECKING

from subtrack.clock import utc_now
from subtrack.composition.entries import EntryServices
from subtrack.services.ports.clock import WallClock

if TYPE_CHECKING:
    from subtrack.domain.settings import Settings
    from subtrack.services.notifying import Notifying
    from subtrack.services.ports.reminders import Channel, LastCheck
    from subtrack.services.reminding import Reminding
    from subtrack.services.trying import Trying
    from subtrack.services.wording import Wording


class ReminderServices(EntryServices):
    """How a person is reminded here."""

    @cached_property
    def reminding(self) -> Reminding:
        """Reminders."""
        from subtrack.services.reminding import Reminding  # noqa: PLC0415 - when wanted
        from subtrack.storage.deliveries import SqlLedger  # noqa: PLC0415 - when wanted

        return Reminding(self._book, SqlLedger(self._database), self.today, utc_now, self.providers)

    @cached_property
    def trying(self) -> Trying:
        """What was tried to reach the person outside the window."""
        from subtrack.services.trying import Trying  # noqa: PLC0415 - when wanted
        from subtrack.storage.attempts import SqlAttempts  # noqa: PLC0415 - as above

        return Trying(SqlAttempts(self._database), utc_now)

    @cached_property
    def last_check(self) -> LastCheck:
        """When reminders were last looked for."""
        from subtrack.adapters.last_check_file import LastCheckFile  # noqa: PLC0415 - when wanted

        return LastCheckFile(self._paths.last_check)

    @cached_property
    def notifying(self) -> Notifying:
        """Reminders on the desktop."""
        from subtrack.services.away import Away  # noqa: PLC0415 - when wanted
        from subtrack.services.notifying import Notifying, NotifyingDesk  # noqa: PLC0415 - as above

        away = Away(self.overview, self.last_check, self.today, utc_now)
        clock = WallClock(self.today, self.time_of_day)
        desk = NotifyingDesk(self._channel(), self.trying, away, clock)
        return Notifying(self._book, self.reminding, desk)

    def _channel(self) -> Channel:
        """Give the way to the desktop: what the running program has, else the desktop's service."""
        from subtrack.adapters.notifications import DesktopNotifications  # noqa: PLC0415 - as above
        from subtrack.services.fallbacks import Fallbacks  # noqa: PLC0415 - as above

        return Fallbacks(self._channels or [DesktopNotifications(os.environ, sys.platform)])

    def desktop_wording(self) -> Wording:
        """Give how notices are said where there is no window: in the person's language."""
        from subtrack.adapters.languages import spoken_code  # noqa: PLC0415 - when wanted
        from subtrack.services.wording import Wording  # noqa: PLC0415 - as above

        language = self._language(spoken_code(self._settings().language, os.environ))
        day = partial(language.day_from, today=self.today())
        return Wording(language.translate, day, language.money, self._name_of_record)

    def is_paused(self) -> bool:
        """Whether the person wants no reminders on the desktop until tomorrow."""
        return self._settings().paused == self.today().isoformat()

    def _settings(self) -> Settings:
        from subtrack.adapters.settings_file import SettingsFile  # noqa: PLC0415 - when wanted

        return SettingsFile(self._own.settings).read()
