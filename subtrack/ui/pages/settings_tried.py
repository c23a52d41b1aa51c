"""Settings tried: what was tried to reach the person, and how it went, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.attempts import Attempt, ChannelName
from subtrack.ui.look import Look
from subtrack.ui.pages.instants import during
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label

_MOST = 30
_WIDTH = 150


class TriedPanel(QWidget):
    """How each channel fares, and every try."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Know of nothing."""
        super().__init__()
        self._look = look
        self._speech = speech
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: Sequence[Attempt] | None = None
        self.show_attempts(())

    def show_attempts(self, attempts: Sequence[Attempt]) -> None:
        """Show what was tried, the newest first."""
        if attempts == self._shown:
            return
        self._shown = attempts
        clear(self._column)
        if not attempts:
            said = say("Nothing was tried yet.")
            self._column.addWidget(Label(self._look, said, "body", "text2", wraps=True))
            return
        self._column.addWidget(self._facts(attempts[:_MOST]))
        older = len(attempts) - _MOST
        if older > 0:
            said = say("and {count} older one(s)", older).format(count=self._speech.number(older))
            self._column.addWidget(Label(self._look, said, "small", "text2", wraps=True))

    def _facts(self, attempts: Sequence[Attempt]) -> Facts:
        facts = Facts(self._look, _WIDTH)
        for one in attempts:
            said = f"{channel_name(one.channel)}: {self._outcome(one)}"
            facts.add(
                during(self._speech, one.since, one.until),
                said,
                tone="urgent" if one.failure else "text",
            )
        return facts

    def _outcome(self, attempt: Attempt) -> str:
        if attempt.failure is not None:
            return self._speech.wording.error(attempt.failure)
        return {
            ChannelName.DESKTOP: say("shown"),
            ChannelName.CALENDAR_FILE: say("written"),
            ChannelName.CALDAV: say("published"),
            ChannelName.MAIL: say("sent"),
        }[attempt.channel]


def channel_name(channel: ChannelName) -> str:
    """Say what a channel is called."""
    return {
        ChannelName.DESKTOP: say("Desktop"),
        ChannelName.CALENDAR_FILE: say("Calendar file"),
        ChannelName.CALDAV: say("Calendar on a server"),
        ChannelName.MAIL: say("Mail"),
    }[channel]


def last_states(attempts: Sequence[Attempt]) -> dict[ChannelName, Attempt]:
    """Give the newest attempt of each channel."""
    found: dict[ChannelName, Attempt] = {}
    for one in attempts:
        found.setdefault(one.channel, one)
    return found
