"""Way words: the ways to cancel, what they are called and whether they are quick enough."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from subtrack.domain.case import CaseRoute
from subtrack.domain.provider import Channel
from subtrack.domain.record import Record
from subtrack.services.guides import Guide, WayOut
from subtrack.services.leading import Sending
from subtrack.services.windows import after_the_window
from subtrack.services.wording import Wording

REGISTERED_POST = "Registered post"
"""What the program's own way by registered post is called."""


class WayWords:
    """Says ways through the wording of the command line or of the window."""

    def __init__(self, wording: Wording) -> None:
        """Remember how things are said."""
        self._wording = wording
        self._say = wording.translate

    def channel(self, channel: Channel) -> str:
        """Say by which means one cancels."""
        return self._say(_CHANNELS[channel])

    def name(self, route: CaseRoute) -> str:
        """Say a way in short: as it is called, else by which means one cancels."""
        return self._say(route.title) if route.title else self.channel(route.channel)

    def title(self, way: WayOut) -> str:
        """Say a way in full: the means, what the record calls it, and for whom it is."""
        title = self.channel(way.route.channel)
        if way.route.title:
            title = f"{title}: {way.route.title}"
        for_whom = [text for text in (way.route.for_plan, way.route.country) if text]
        return f"{title} ({', '.join(for_whom)})" if for_whom else title

    def title_among_billers(self, guide: Guide, way: WayOut) -> str:
        """Say a way in full, and, while it is not known who bills, in which case it is the one."""
        title = self.title(way)
        if not guide.billers:
            return title
        return self._say("If {name} bills: {way}").format(name=way.record.listing.name, way=title)

    def use_by(self, sending: Sending, today: date) -> str:
        """Say in a way's own words by which day to use it, where that lies before the last one."""
        usual = "{way}: do it by {day}, the last working day in time."
        template = _USE_BY.get(sending.channel, usual)
        if sending.day < today:
            template = _TOO_LATE.get(
                sending.channel, "{way}: use it today; the last working day in time was {day}."
            )
        return self._say(template).format(
            way=self.channel(sending.channel), day=self._wording.day(sending.day)
        )

    def timing(self, guide: Guide, way: WayOut) -> str | None:
        """Say by when to use a way, where that is another day than the last safe one.

        Of one whose window is over it says so, and what its record knows to do then.
        """
        if way.over:
            return self.over(way.over, way.record)
        if way.in_time is False:
            return self._say("Too slow to arrive by the last safe day; use another way if you can.")
        if way.send_by and way.send_by != guide.cancel_by:
            return self._say("Do it by {day}, so that it arrives in time.").format(
                day=self._wording.day(way.send_by)
            )
        return None

    def over(self, day: date, record: Record) -> str:
        """Say that a window for money back is over since a day, and what a record says to do."""
        said = self._say(_OVER).format(day=self._wording.day(day))
        return " ".join((said, *after_the_window(record)))


_OVER = "Its time ended on {day}: asked now, it may be refused."
_TOO_SLOW = "{way}: too slow to arrive by the last safe day; use another way if you can."
_TOO_LATE = MappingProxyType({Channel.LETTER: _TOO_SLOW, Channel.EMAIL: _TOO_SLOW})
_GO_THERE = "{way}: go there by {day}, the last working day in time."
_USE_BY = MappingProxyType(
    {
        Channel.LETTER: "{way}: post it by {day}, so that it arrives in time.",
        Channel.EMAIL: "{way}: send it by {day}, so that it arrives in time.",
        Channel.TEXT_MESSAGE: "{way}: send it by {day}, the last working day in time.",
        Channel.PHONE: "{way}: call by {day}, the last working day in time.",
        Channel.IN_PERSON: _GO_THERE,
        Channel.BANK: _GO_THERE,
    }
)
_CHANNELS = MappingProxyType(
    {
        Channel.WEB: "On the web",
        Channel.FORM: "With a form, without signing in",
        Channel.IOS_APP: "In the iPhone app",
        Channel.ANDROID_APP: "In the Android app",
        Channel.MOBILE_APP: "In the app",
        Channel.DESKTOP_APP: "In the desktop program",
        Channel.TV: "On the television",
        Channel.CONSOLE: "On the console",
        Channel.CHAT: "By chat",
        Channel.CHAT_BOT: "With the chat bot",
        Channel.TEXT_MESSAGE: "By text message",
        Channel.PHONE: "By phone",
        Channel.EMAIL: "By e-mail",
        Channel.LETTER: "By letter",
        Channel.IN_PERSON: "In person",
        Channel.BANK: "At the bank",
    }
)
