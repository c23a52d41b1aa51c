"""Notifying: giving what is owed to the desktop, whoever looks at it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from subtrack.domain.notice import Notice, Urgency
from subtrack.services.away import Away
from subtrack.services.book import Book
from subtrack.services.notices import NoticeWords
from subtrack.services.ports import Channel, Today
from subtrack.services.reminding import Reminder, Reminding
from subtrack.services.wording import Wording

DESKTOP = "desktop"
"""The channel's name in the ledger."""


class Notifying:
    """The reminders, as notices on the desktop."""

    def __init__(
        self, book: Book, reminding: Reminding, away: Away, channel: Channel, today: Today
    ) -> None:
        """Remember where reminders come from and where notices go."""
        self._book = book
        self._reminding = reminding
        self._away = away
        self._channel = channel
        self._today = today

    def try_out(self, wording: Wording) -> None:
        """Show a notice that is no reminder, so that the person sees whether reminders would come.

        Raises:
            OutsideError: it could not be shown.
        """
        translate = wording.translate
        title = translate("A test reminder")
        said = translate("This is where Subtrack reminds you. It names nothing unless you wish.")
        self._channel.check()
        self._channel.show(Notice(title, said, Urgency.NORMAL))

    def remind(self, wording: Wording) -> list[Reminder]:
        """Show what is owed and was not shown today; give what was shown.

        After days on which nobody looked, all of it comes in one, with what happened meanwhile.

        Raises:
            OutsideError: something could not be shown; it comes again.
        """
        named = self._book.preferences().names_on_desktop
        words = NoticeWords(wording, self._today(), named)

        def show(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
            absence = self._away.absence()
            meanwhile = absence.said(wording) if absence else ""
            for notice, about in words.notices(reminders, meanwhile):
                self._channel.show(notice)
                yield about

        told = self._reminding.remind(DESKTOP, show, self._channel.check)
        self._away.end()
        return told
