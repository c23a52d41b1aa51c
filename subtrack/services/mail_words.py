"""Mail words: what the digest says, with names and amounts or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from subtrack.services.notices import NoticeWords
from subtrack.services.reminding import Reminder
from subtrack.services.wording import Wording


@dataclass(frozen=True, slots=True)
class MailWords:
    """Puts reminders into a mail; names and amounts are in it only where `named` says so."""

    wording: Wording
    today: date
    named: bool

    def subject(self, reminders: Sequence[Reminder]) -> str:
        """Say how near the first one is; a subject names nothing, for it is shown everywhere."""
        return f"Subtrack: {self._notices.title(reminders)}"

    def text(self, reminders: Sequence[Reminder]) -> str:
        """Say all of them, soonest first, and what to do about the mail itself."""
        return "\n\n".join((*self._lines(reminders), self._foot())) + "\n"

    def test_subject(self) -> str:
        """Say that it is only a test."""
        return f"Subtrack: {self.wording.translate('A test reminder')}"

    def test_text(self) -> str:
        """Say what a mail will be like."""
        said = self.wording.translate(
            "This is where Subtrack sends what is to be decided, in one mail a day."
        )
        return f"{said}\n"

    @property
    def _notices(self) -> NoticeWords:
        return NoticeWords(self.wording, self.today, self.named)

    def _lines(self, reminders: Sequence[Reminder]) -> Iterator[str]:
        for one in reminders:
            deadline, access = one.owed.deadline, one.owed.trial_access
            if self.named:
                yield f"* {self.wording.reminder(one.entry.name, deadline, self.today, access)}"
            else:
                yield f"* {self._notices.line(deadline)}"

    def _foot(self) -> str:
        translate = self.wording.translate
        said = [] if self.named else [translate("Subtrack says which ones, and why these days.")]
        said.append(
            translate(
                "What you have not answered there comes again tomorrow. The settings have the "
                "switch that ends these mails."
            )
        )
        return "\n".join(said)
