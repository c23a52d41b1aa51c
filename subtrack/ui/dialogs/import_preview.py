"""Import preview: what of a file would be added, updated and left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.subscription import Subscription
from subtrack.services.foreign.importing import Noticed
from subtrack.services.transfer import Imported
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.scrolling import clear
from subtrack.ui.widgets.text import Label, StrongLine, tell_whole

_LABELS = 170
_MOST_NAMED = 8
_MOST_LINES = 5
_MOST_ALIKE = 4


class ImportPreview(QWidget):
    """A sentence where there is nothing to do, and what the file holds in rows."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._speech = speech
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def say(self, sentence: str) -> None:
        """Show a sentence alone."""
        clear(self._column)
        self._add(Label(self._look, sentence, "body", "text2", wraps=True))

    def show_planned(self, planned: Imported) -> None:
        """Show what an import would do."""
        clear(self._column)
        if not does_anything(planned):
            same = say("Everything in it is here already.")
            words = say("Nothing in it would be taken in.") if planned.left else same
            self._add(Label(self._look, words, "body", "text2", wraps=True))
        facts = Facts(self._look, _LABELS)
        for name, value in self._rows(planned):
            facts.add(name, value)
        self._add(facts)
        self._show_noticed(planned)

    def _show_noticed(self, planned: Imported) -> None:
        """Say what was noticed of single subscriptions, and of several alike at once."""
        for word, noticed in (
            (say("Not taken in"), planned.refused),
            (say("Worth a look"), planned.remarks),
        ):
            if noticed:
                head = Label(self._look, word, "strong")
                head.setContentsMargins(0, Space.SMALL, 0, 0)
                self._add(head)
            told = self._told(noticed)
            for said, who in list(told.items())[:_MOST_LINES]:
                self._add(self._line(said, who))
            more = len(told) - _MOST_LINES
            if more > 0:
                words = say("and {count} more; subtrack import --dry-run lists all of them", more)
                count = self._speech.number(more)
                self._add(Label(self._look, words.format(count=count), "body", "text2", wraps=True))

    def _told(self, noticed: Sequence[Noticed]) -> dict[str, list[str]]:
        """Give each thing that was noticed with the names that it is noticed of."""
        names: dict[str, list[str]] = {}
        for one in noticed:
            names.setdefault(self._speech.wording.told(one.said), []).append(one.name)
        return names

    def _line(self, said: str, who: Sequence[str]) -> StrongLine:
        """Say one thing of the first names; readers and the tooltip have all of them."""
        if not any(who):
            return StrongLine(self._look, [(said, "body", "text2")])
        line = StrongLine(
            self._look, [(f"{self._listed(who, _MOST_ALIKE)}: {said}", "body", "text2")]
        )
        whole = f"{self._speech.listed(who)}: {said}"
        line.setAccessibleName(whole)
        tell_whole(line, whole, line.text())
        return line

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        widget.show()

    def _rows(self, planned: Imported) -> Iterator[tuple[str, str]]:
        speech = self._speech
        for name, entries in (
            (say("Would be added"), planned.added),
            (say("Would be updated"), planned.updated),
            (say("Differ and stay as here"), planned.left),
        ):
            if entries:
                yield name, self._named(entries)
        if planned.unchanged:
            yield say("Are here already"), speech.number(planned.unchanged)
        if planned.profiles:
            yield say("Profiles"), speech.number(planned.profiles)
        if planned.left_profiles:
            yield say("Profiles that stay as here"), speech.listed(planned.left_profiles)
        if planned.templates:
            yield say("Templates of letters"), speech.number(planned.templates)
        if planned.left_templates:
            yield say("Templates that stay as here"), speech.listed(planned.left_templates)
        if planned.preferences:
            yield say("Settings"), say("taken over where you chose nothing yet")

    def _named(self, entries: Sequence[Subscription]) -> str:
        """Count entries, and name the first of them."""
        count = self._speech.number(len(entries))
        names = self._listed([one.name for one in entries], _MOST_NAMED)
        words = say("{count} subscription(s): {names}", len(entries))
        return words.format(count=count, names=names)

    def _listed(self, names: Sequence[str], most: int) -> str:
        """Name at most so many, and count the others."""
        more = len(names) - most
        if more <= 0:
            return self._speech.listed(names)
        others = say("{count} more", more).format(count=self._speech.number(more))
        return self._speech.listed([*names[:most], others])


def does_anything(planned: Imported) -> bool:
    """Whether an import would change anything."""
    beside = planned.profiles or planned.templates
    return bool(planned.added or planned.updated or beside or planned.preferences)
