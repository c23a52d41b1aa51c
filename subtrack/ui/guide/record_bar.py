"""Record bar: whose record a guide stands on, and what one can do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.catalog import Provenance
from subtrack.services.own_records import Standing
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.text import Label


class RecordHands(Protocol):
    """What a person can do with the record of a guide."""

    def edit_record(self, slug: str) -> None:
        """Change it; what is saved is the person's own."""

    def export_record(self, slug: str) -> None:
        """Write it as a file."""

    def remove_record(self, slug: str, name: str) -> None:
        """Remove the person's own one."""

    def keep_record(self, slug: str) -> None:
        """Stay with one's own although the shipped one became newer."""

    def compare_record(self, slug: str) -> None:
        """Show where one's own and the shipped one differ."""


def record_news(
    look: Look, speech: Speech, standing: Standing | None, hands: RecordHands | None
) -> QWidget | None:
    """Say what to know of an own record before one goes by it; None where there is nothing."""
    if standing is None:
        return None
    if standing.provenance is Provenance.FILE:
        words = say("This record came from the file {file}. Nobody has checked it.")
        return IconLine(look, "warning", words.format(file=standing.came_from), "soon", "text")
    if not standing.is_newer or standing.shipped_checked is None or hands is None:
        return None
    return NewerLine(look, speech.dated(standing.shipped_checked), standing.slug, hands)


class NewerLine(QWidget):
    """Word that the shipped record is newer than the person's own, and what to do about it."""

    def __init__(self, look: Look, day: str, slug: str, hands: RecordHands) -> None:
        """Say it; `day` is when the shipped one was checked."""
        super().__init__()
        words = say("This record is yours. The one that comes with the program is newer: {day}.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(IconLine(look, "info", words.format(day=day), "soon", "text"))
        deeds = (
            (say("Compare…"), lambda: hands.compare_record(slug)),
            (say("Keep mine"), lambda: hands.keep_record(slug)),
        )
        column.addWidget(_links(look, deeds))


class RecordBar(QWidget):
    """The last line of a guide: change, give away and remove its record."""

    def __init__(
        self, look: Look, slug: str, name: str, standing: Standing | None, hands: RecordHands
    ) -> None:
        """Offer what can be done."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        words = say("Is something wrong or missing? Write down what you read, and where.")
        column.addWidget(Label(look, words, "small", "text2", wraps=True))
        deeds = [
            (say("Edit this record…"), lambda: hands.edit_record(slug)),
            (say("Export…"), lambda: hands.export_record(slug)),
        ]
        if standing is not None:
            is_yours = standing.provenance is Provenance.YOURS
            remove = say("Remove mine") if is_yours else say("Remove this record")
            deeds.append((remove, lambda: hands.remove_record(slug, name)))
        column.addWidget(_links(look, deeds))


def _links(look: Look, deeds: Iterable[tuple[str, Callable[[], None]]]) -> Flow:
    """Give links, each with what it does."""
    flow = Flow()
    for text, act in deeds:
        button = Button(look, text, kind="link")
        button.clicked.connect(lambda _on=False, act=act: act())
        flow.add(button)
    return flow
