"""Difference list: where two records differ, what leads somewhere first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.services.record_differences import Difference
from subtrack.ui.look import Look, Space
from subtrack.ui.records.names import place_name
from subtrack.ui.speech import say
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label

_MOST = 40


class DifferenceList(QWidget):
    """Pairs of what stands in one record and in the other."""

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)

    def show_pairs(self, found: Sequence[Difference], one: str, other: str) -> None:
        """Show differences; `one` and `other` say whose each side is."""
        clear(self._column)
        addresses = [pair for pair in found if pair.is_address]
        rest = [pair for pair in found if not pair.is_address]
        if addresses:
            words = say(
                "Addresses differ. Look whether they are the provider's before you use any."
            )
            self._add(IconLine(self._look, "warning", words, "soon", "text"))
            self._pairs(addresses, one, other)
        if rest:
            self._add(Label(self._look, say("What else differs"), "strong"))
            self._pairs(rest, one, other)
        if not found:
            self._add(Label(self._look, say("They say the same."), "body", "text2"))

    def _pairs(self, found: Sequence[Difference], one: str, other: str) -> None:
        for pair in found[:_MOST]:
            self._add(Label(self._look, place_name(pair.place), "medium", wraps=True))
            facts = Facts(self._look, 120)
            facts.add(one, pair.one or say("nothing"))
            facts.add(other, pair.other or say("nothing"))
            self._add(facts)
        if more := len(found[_MOST:]):
            words = say("{count} more", more).format(count=more)
            self._add(Label(self._look, words, "small", "text2"))

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()
