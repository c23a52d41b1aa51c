"""Head: whose guide it is, how much effort it takes, and how far it can be relied on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.catalog import Provenance
from subtrack.domain.provider import Role
from subtrack.domain.record import Record
from subtrack.services.guide_words import MONTHS_UNTIL_OLD, months_old
from subtrack.services.guides import Guide, Leaving
from subtrack.ui.categories import category_name
from subtrack.ui.efforts import effort_name
from subtrack.ui.guide.telling import Telling
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.chip import Chip
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.monogram import Monogram
from subtrack.ui.widgets.text import Label, set_tip

_SIDE = 48


class Head(QWidget):
    """The head of a guide, or of a subscription for which there is none."""

    def __init__(self, telling: Telling, found: Guide | Leaving) -> None:
        """Show whose it is."""
        super().__init__()
        look = telling.look
        name = name_of(found)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Monogram(look, name, _SIDE), 0, top)
        column = QVBoxLayout()
        column.setSpacing(Space.TINY)
        column.addWidget(Label(look, say("Cancel {name}").format(name=name), "title", wraps=True))
        if isinstance(found, Guide):
            line = _line(telling, found)
            column.addWidget(Label(look, line, "body", "text2", wraps=True))
            column.addWidget(_chips(telling, found))
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(_action(telling, found), 0, top)


def name_of(found: Guide | Leaving) -> str:
    """Give what is cancelled: the subscription's name, else the provider's."""
    if found.entry:
        return found.entry.name
    assert isinstance(found, Guide)  # noqa: S101 - without an entry there is a record
    return (found.provider or found.leading).listing.name


def _action(telling: Telling, found: Guide | Leaving) -> Button:
    if found.entry:
        number = found.entry.number
        button = Button(telling.look, say("Cancel it step by step"), icon="cancel")
        button.clicked.connect(lambda: telling.hands.cancel(number))
        return button
    assert isinstance(found, Guide)  # noqa: S101 - as above
    slug = (found.provider or found.leading).listing.slug
    button = Button(telling.look, say("Add subscription"), icon="plus")
    button.clicked.connect(lambda: telling.hands.add(slug))
    return button


def _line(telling: Telling, guide: Guide) -> str:
    """Say what kind of service it is, whose, and through whom it is sold too."""
    record = guide.provider or guide.leading
    parts = [category_name(record.listing.category)]
    if guide.entry and guide.entry.name != record.listing.name:
        parts = [say("{category}, by {name}").format(category=parts[0], name=record.listing.name)]
    sellers = [one.listing.name for one in guide.platforms if one.facts.role is Role.SELLER]
    if sellers and not guide.entry:
        others = telling.speech.locale.createSeparatedList(sellers)
        parts.append(say("Also sold through {names}").format(names=others))
    return ". ".join(parts)


def _chips(telling: Telling, guide: Guide) -> Flow:
    """Say effort, confidence and age of the record whose steps are shown."""
    flow = Flow(gap=6)
    for text, tone in _chip_texts(telling, guide.leading, guide):
        chip = Chip(telling.look, text, tone)
        set_tip(chip, telling.words.reliance(guide.leading, guide.today))
        flow.add(chip)
    return flow


def _chip_texts(telling: Telling, record: Record, guide: Guide) -> Iterator[tuple[str, str]]:
    listing = record.listing
    if listing.provenance is Provenance.YOURS:
        yield say("Your record"), "accent_text"
    elif listing.provenance is Provenance.FILE:
        yield say("From a file"), "soon"
    yield effort_name(listing.difficulty), "good" if listing.difficulty == "easy" else "text2"
    if listing.provenance is not Provenance.FILE:  # what a file says of itself is no reason
        yield _confidence(listing.confidence), "text2"
    day = telling.speech.dated(listing.checked)
    age = months_old(listing, guide.today)
    if listing.checked == guide.today:
        yield say("Checked today, {day}").format(day=day), "text2"
    elif age < MONTHS_UNTIL_OLD:
        yield say("Checked {day}").format(day=day), "text2"
    else:
        words = say("Checked {day}, {count} month(s) ago: it may have changed", age)
        yield words.format(day=day, count=telling.speech.number(age)), "text2"


def _confidence(confidence: str) -> str:
    names = {
        "official": say("From the provider's own page"),
        "corroborated": say("Several sources agree"),
        "single": say("Only one source"),
    }
    return names.get(confidence, confidence)
