"""Notices: how reminders are said outside the window, where anybody may read along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import OF_A_CASE, TO_DECIDE, TO_KNOW, Kind
from subtrack.domain.notice import Notice, Press, PressButton, Urgency
from subtrack.services.reminding import Reminder
from subtrack.services.wording import Wording

SEPARATE = 3
"""Up to so many new reminders are a notice each; more are one digest."""
_SOON_DAYS = 7
_LINES = 6


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """Puts reminders into notices; names and amounts are in them only where `named` says so."""

    wording: Wording
    today: date
    named: bool

    def notices(
        self, reminders: Sequence[Reminder], meanwhile: str = ""
    ) -> Iterator[tuple[Notice, Sequence[Reminder]]]:
        """Yield notices, each with what it is about: new reminders first, the others in one.

        With a sentence about what happened `meanwhile`, all of them come in one, after it.
        """
        if meanwhile:
            notice = self._notice(reminders)
            yield replace(notice, body=f"{meanwhile}\n{notice.body}"), reminders
            return
        new = [one for one in reminders if not one.repeat]
        old = [one for one in reminders if one.repeat]
        groups = [[one] for one in new] if len(new) <= SEPARATE else [new]
        for group in [*groups, *([old] if old else [])]:
            yield self._notice(group), group

    def title(self, reminders: Sequence[Reminder]) -> str:
        """Say in one line how near the first of some reminders is; it names nothing."""
        first = _first(reminders)
        several = len(reminders) > 1
        return self._several(first, len(reminders)) if several else self.line(first)

    def _notice(self, reminders: Sequence[Reminder]) -> Notice:
        several = len(reminders) > 1
        body = self._lines(reminders) if several else self._body(reminders[0])
        about = tuple(one.entry.number for one in reminders)
        asks = None if several else reminders[0].claim
        first = _first(reminders)
        buttons = (self._open(),) if several else tuple(self._buttons(first))
        return Notice(self.title(reminders), body, self._urgency(first), about, asks, buttons)

    def _open(self) -> PressButton:
        return PressButton(Press.OPEN, self.wording.translate("Open"))

    def _buttons(self, deadline: Deadline) -> Iterator[PressButton]:
        """Yield what can be answered right there; some desktops show the first three alone."""
        translate, kind = self.wording.translate, deadline.kind
        is_last_day, by_hand = deadline.date == self.today, kind is Kind.RENEWAL
        yield self._open()
        if kind in TO_KNOW:
            yield PressButton(Press.KEEP, translate("I know"))
        if kind in TO_DECIDE:
            yield PressButton(Press.KEEP, translate("Renewed" if by_hand else "Keep"))
        if kind in TO_DECIDE and not by_hand:
            yield PressButton(Press.CANCEL, translate("Cancel…"))
        if self.today < deadline.date:
            yield PressButton(Press.LATER, translate("Tomorrow"))
        if not is_last_day:
            yield PressButton(Press.SEEN, translate("Seen"))

    def line(self, deadline: Deadline) -> str:
        """Say by when something is to be decided or done, and neither what nor how much."""
        translate, decide = self.wording.translate, deadline.kind in TO_DECIDE
        if deadline.kind in OF_A_CASE and deadline.date < self.today:
            said = translate("Something was to be done by {date}")
        elif deadline.event <= self.today and deadline.kind not in OF_A_CASE:
            said = translate("A trial turned into a paid plan on {event}")
        elif deadline.late:
            said = translate("A decision is late: the safe day was {date}")
        elif deadline.date > self.today:
            said = translate(
                "A decision is due by {date}" if decide else "Something is to be done by {date}"
            )
        else:
            said = translate(
                "A decision is due today, {date}, before noon"
                if decide
                else "Something is to be done today, {date}"
            )
        return self._filled(said, deadline)

    def _several(self, first: Deadline, count: int) -> str:
        translate = self.wording.translate
        if first.date < self.today and first.kind in OF_A_CASE:
            said = translate("{count} reminders; the first was due by {date}")
        elif first.date < self.today:
            said = translate("{count} reminders; the safe day of the first was {date}")
        elif first.date > self.today:
            said = translate("{count} reminders; the first is due by {date}")
        else:
            said = translate("{count} reminders; the first is due today, {date}, before noon")
        return self._filled(said, first, count)

    def _body(self, told: Reminder) -> str:
        if not self.named:
            return self.wording.translate("Subtrack says which one, and why this day.")
        owed = told.owed
        return self.wording.reminder(told.entry.name, owed.deadline, self.today, owed.trial_access)

    def _lines(self, reminders: Sequence[Reminder]) -> str:
        if not self.named:
            return self.wording.translate("Subtrack says which ones, and why these days.")
        lines = [f"{one.entry.name}: {self._day(one)}" for one in reminders[:_LINES]]
        more = len(reminders) - _LINES
        if more > 0:
            lines.append(self.wording.translate("and {count} more", more).format(count=more))
        return "\n".join(lines)

    def _day(self, told: Reminder) -> str:
        return self.wording.day(told.owed.deadline.date)

    def _urgency(self, first: Deadline) -> Urgency:
        days_left = (first.date - self.today).days
        if days_left <= 0:
            return Urgency.CRITICAL
        return Urgency.NORMAL if days_left <= _SOON_DAYS else Urgency.LOW

    def _filled(self, said: str, deadline: Deadline, count: int = 1) -> str:
        day = self.wording.day
        return said.format(date=day(deadline.date), event=day(deadline.event), count=count)


def _first(reminders: Sequence[Reminder]) -> Deadline:
    return min((one.owed.deadline for one in reminders), key=lambda one: one.date)
