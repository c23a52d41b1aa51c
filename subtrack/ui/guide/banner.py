"""Banner: the day that a subscription of the person has near, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import Deadline
from subtrack.domain.decisions import Kind
from subtrack.services.guides import Leaving
from subtrack.services.onward_words import sayings
from subtrack.ui.guide.telling import Telling
from subtrack.ui.look import Space
from subtrack.ui.nearness import tone_of
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.icon import Icon
from subtrack.ui.widgets.panels import Panel
from subtrack.ui.widgets.text import Part, StrongLine, parts_of

_GROUNDS = {"urgent": "urgent_soft", "soon": "soon_soft"}


class Banner(Panel):
    """What a subscription has ahead; where the guide is not its own, with the way to that."""

    def __init__(self, telling: Telling, leaving: Leaving, *, leads_on: bool) -> None:
        """Say it."""
        tone = _tone(leaving)
        look = telling.look
        super().__init__(look, _GROUNDS.get(tone, "sunken"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(Icon(look, "clock", tone, 16))
        self.line = StrongLine(look, _sentence(telling, leaving))
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        if leads_on and leaving.entry:
            number, name = leaving.entry.number, leaving.entry.name
            button = Button(look, say("Show its steps"), kind="link")
            button.setAccessibleName(say("Show the steps for {name}").format(name=name))
            button.clicked.connect(lambda: telling.hands.show_entry(number))
            row.addWidget(button)


def has_news(leaving: Leaving) -> bool:
    """Whether there is a day to tell of a subscription."""
    ends = leaving.entry and leaving.entry.contract.ends
    return bool(leaving.deadline or leaving.missed or ends)


def _tone(leaving: Leaving) -> str:
    """Give the tone by how near the day is; what has ended or lies far ahead is quiet."""
    if leaving.missed:
        return "urgent"
    if leaving.cancel_by is None:
        return "text2"
    return tone_of(leaving.cancel_by, leaving.today)


def _sentence(telling: Telling, leaving: Leaving) -> Sequence[Part]:
    entry = leaving.entry
    assert entry is not None  # noqa: S101 - a banner is about a subscription
    if leaving.missed:
        lines = " ".join(telling.words.when(leaving))
        words = say("{name}: {sentence}").format(name=entry.name, sentence=lines)
        return ((words, "body", "text"),)
    if leaving.deadline:
        return _ahead(telling, entry.name, leaving.deadline)
    if entry.contract.ends:
        day = telling.speech.day(entry.contract.ends - ONE_DAY)
        words = say("{name} is cancelled. Its last day is {day}.")
        return parts_of(words, {"name": entry.name, "day": day}, {"day"})
    words = say("No day is known by which {name} must be cancelled.")
    return ((words.format(name=entry.name), "body", "text"),)


def _ahead(telling: Telling, name: str, deadline: Deadline) -> Sequence[Part]:
    speech = telling.speech
    if deadline.kind is Kind.TRIAL:
        words = say(
            "The trial of {name} ends {event}. Cancel by {day}, {near}, or {price} is charged."
        )
    else:
        words = say("{name} renews {event} for {price}. Cancel by {day}, {near}.")
    if sayings(deadline):
        words = say("{happens} Cancel by {day}, {near}.")
    values = {
        "happens": speech.wording.happens(name, deadline),
        "name": name,
        "event": speech.day(deadline.event),
        "day": speech.day(deadline.date),
        "near": speech.near(deadline.date),
        "price": speech.money(deadline.price),
    }
    return parts_of(words, values, {"day"})
