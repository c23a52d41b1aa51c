"""Way view: the ways to cancel as tabs, and the steps of the one that is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from types import MappingProxyType

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.failed_step import FailedStep
from subtrack.domain.provider import Channel
from subtrack.services.guides import Guide, WayOut
from subtrack.ui.guide.guide_steps import GuideSteps
from subtrack.ui.guide.telling import Telling
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.page_link import PageLink
from subtrack.ui.widgets.scrolling import settle
from subtrack.ui.widgets.tabs import Tabs, TabText
from subtrack.ui.widgets.text import Label

_ICONS = MappingProxyType(
    {
        Channel.WEB: "globe",
        Channel.FORM: "pencil",
        Channel.IOS_APP: "mobile",
        Channel.ANDROID_APP: "mobile",
        Channel.MOBILE_APP: "mobile",
        Channel.DESKTOP_APP: "desktop",
        Channel.TV: "tv",
        Channel.CONSOLE: "console",
        Channel.CHAT: "chat",
        Channel.CHAT_BOT: "chat",
        Channel.TEXT_MESSAGE: "chat",
        Channel.PHONE: "phone",
        Channel.EMAIL: "mail",
        Channel.LETTER: "document",
        Channel.IN_PERSON: "person",
        Channel.BANK: "bank",
    }
)


class WayView(QWidget):
    """The ways of the record that leads, those in time first."""

    def __init__(self, telling: Telling, guide: Guide, failed: Sequence[FailedStep] = ()) -> None:
        """Show the first way; `failed` are the steps that did not work."""
        super().__init__()
        self._telling = telling
        self._guide = guide
        self._failed = failed
        self.ways: Sequence[WayOut] = [one for one in guide.ways if one.record is guide.leading]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        self._column = column
        self._shown: QWidget | None = None
        if self.ways:
            self.tabs = Tabs(
                telling.look, [self._tab(one) for one in self.ways], say("Ways to cancel")
            )
            self.tabs.chosen.connect(self._show)
            column.addWidget(self.tabs)
            self._show(0)
        else:
            self._tell_none(column)

    def tell_failed(self, failed: Sequence[FailedStep]) -> None:
        """Show other steps as those that did not work."""
        self._failed = failed
        if self.ways:
            self.steps.tell_failed(failed)

    def _tab(self, way: WayOut) -> TabText:
        route, words = way.route, self._telling.ways
        count = len(route.steps)
        steps = say("{count} step(s)", count).format(count=count)
        trouble = say("over") if way.over else say("too slow") if way.in_time is False else ""
        note = trouble or self._telling.speech.number(count)
        spoken = ", ".join(filter(None, (words.title(way), steps, trouble)))
        return TabText(
            icon=_ICONS[route.channel],
            word=self._name(way),
            note=note,
            spoken=spoken,
        )

    def _show(self, number: int) -> None:
        before, self._shown = self._shown, QWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        content = QVBoxLayout(self._shown)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(Space.SMALL)
        self._fill(content, self.ways[number])
        self._column.addWidget(self._shown)
        if self.isVisible():
            self._shown.show()
            settle(self)

    def _fill(self, content: QVBoxLayout, way: WayOut) -> None:
        route, look = way.route, self._telling.look
        read = _read_in(route.sources)
        if route.url:
            domains, sellers = self._guide.domains(way.record.listing.slug), self._guide.sellers
            opens = self._telling.opens
            content.addWidget(PageLink(look, route.url, domains, opens, read, sellers=sellers))
        if route.title or route.for_plan or route.country:
            title = self._telling.ways.title(way)
            content.addWidget(Label(look, title, "body", "text2", wraps=True))
        timing = self._telling.ways.timing(self._guide, way)
        if timing:
            late = way.in_time is False or way.over is not None
            icon, *tones = ("warning", "soon", "soon") if late else ("clock", "text", "text2")
            content.addWidget(IconLine(look, icon, timing, *tones))
        others = [(self._name(one), partial(self.tabs.choose, at)) for at, one in self._others(way)]
        self.steps = GuideSteps(self._telling, way, others)
        self.steps.tell_failed(self._failed)
        content.addWidget(self.steps)
        if not route.url:
            content.addWidget(Label(look, read, "small", "text2"))
        if route.channel is Channel.LETTER and self._guide.entry:
            content.addWidget(self._letter_button(self._guide.entry.number))

    def _others(self, way: WayOut) -> Iterator[tuple[int, WayOut]]:
        return ((at, one) for at, one in enumerate(self.ways) if one is not way)

    def _name(self, way: WayOut) -> str:
        return way.route.title or self._telling.ways.channel(way.route.channel)

    def _letter_button(self, number: int) -> QWidget:
        button = Button(self._telling.look, say("Write the letter"), icon="document")
        button.clicked.connect(lambda: self._telling.hands.write_letter(number))
        flow = Flow()
        flow.add(button)
        return flow

    def _tell_none(self, column: QVBoxLayout) -> None:
        record, look = self._guide.leading, self._telling.look
        words = say("No way to cancel that fits you is known. Look at {name}'s own page.")
        column.addWidget(IconLine(look, "question", words.format(name=record.listing.name)))
        domains = self._guide.domains(record.listing.slug)
        column.addWidget(PageLink(look, record.website, domains, self._telling.opens))


def _read_in(sources: Sequence[int]) -> str:
    numbers = ", ".join(str(number) for number in sources)
    return say("Read in source(s) {numbers}", len(sources)).format(numbers=numbers)
