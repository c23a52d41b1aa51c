"""Away: the time in which nobody could be told, and what happened in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.dates import ONE_DAY
from subtrack.services.missed import Missed
from subtrack.services.overview import Overview
from subtrack.services.ports.clock import Now, Today
from subtrack.services.ports.reminders import LastCheck
from subtrack.services.wording import Wording

_NOTED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Absence:
    """The days, both included, on which nobody looked for reminders, and what happened."""

    first: date
    last: date
    missed: Missed

    def said(self, wording: Wording) -> str:
        """Say in one sentence what happened, without a name or an amount; empty for nothing."""
        translate, missed = wording.translate, self.missed
        # One that turns today has a reminder of its own.
        trials = [one for one in missed.trials if one.deadline.event <= self.last]
        counted = (
            (translate("{count} charge(s)", len(missed.charges)), missed.charges),
            (translate("{count} unpaid", len(missed.unpaid)), missed.unpaid),
            (translate("{count} trial(s) ended", len(trials)), trials),
            (translate("{count} safe day(s) passed", len(missed.safe_days)), missed.safe_days),
            (translate("{count} contract(s) ended", len(missed.ended)), missed.ended),
        )
        what = ", ".join(text.format(count=len(found)) for text, found in counted if found)
        if not what:
            return ""
        template = translate("While reminders were off, {first} to {last}: {what}.")
        return template.format(
            first=wording.day(self.first), last=wording.day(self.last), what=what
        )


class Away:
    """Knows when reminders were last looked for."""

    def __init__(self, overview: Overview, last_check: LastCheck, today: Today, now: Now) -> None:
        """Remember where it is kept, and the clock."""
        self._overview = overview
        self._last_check = last_check
        self._today = today
        self._now = now

    def absence(self) -> Absence | None:
        """Give the days that lie between the last check and today; None where there are none."""
        last, today = self._last_check.read(), self._today()
        if last is None or last >= today - ONE_DAY:
            return None
        return Absence(last + ONE_DAY, today - ONE_DAY, self._overview.since(last))

    def end(self, looked: date) -> None:
        """Note that reminders were looked for on that day.

        What came to be on the days since, while the computer slept, is still to be told. A day that
        another process noted meanwhile stays.
        """
        today, now, last = self._today(), self._now(), self._last_check.read()
        if last is not None and looked < last <= today:
            return
        at = self._last_check.at()
        is_noted = at is not None and abs(now - at) < _NOTED_EVERY
        if not is_noted or last != looked:
            self._last_check.write(looked, now)
