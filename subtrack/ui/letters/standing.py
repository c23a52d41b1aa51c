"""Standing: which letters of several can be written, and what the others lack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from subtrack.services.letter_drafts import LetterDraft
from subtrack.ui.letters.running import Outcome
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.scrolling import ScrollColumn, clear

_LABELS = 150
_MOST_NAMED = 12


class LettersStanding(ScrollColumn):
    """The letters that can be written in one row, and in a row each what is wrong with others."""

    def __init__(self, look: Look, speech: Speech) -> None:
        """Show nothing yet."""
        super().__init__(say("How the letters stand"))
        self._look = look
        self._speech = speech
        self.column.setSpacing(Space.MEDIUM)

    def show_drafts(self, drafts: Sequence[LetterDraft]) -> None:
        """Show how letters stand before they are written."""
        ready = [draft for draft in drafts if draft.can_be_posted]
        remark = self._speech.wording.remark
        self._show(
            (say("Can be written"), ready),
            [(one.entry.name, self._lack(one), "urgent") for one in drafts if one not in ready],
            [(one.entry.name, remark(said), "soon") for one in ready for said in one.remarks],
        )

    def show_outcome(self, outcome: Outcome, lacking: Sequence[LetterDraft]) -> None:
        """Show what became of letters, and which lacked something from the first."""
        error, remark = self._speech.wording.error, self._speech.wording.remark
        self._show(
            (say("Written"), outcome.written),
            [(one.entry.name, self._lack(one), "urgent") for one in lacking],
            [(one.entry.name, error(why), "urgent") for one, why in outcome.refused],
            [("", remark(said), "soon") for said in outcome.remarks],
        )

    def _show(
        self, good: tuple[str, Sequence[LetterDraft]], *rest: Sequence[tuple[str, str, str]]
    ) -> None:
        clear(self.column)
        facts = Facts(self._look, _LABELS)
        name, drafts = good
        if drafts:
            facts.add(name, self._named(drafts))
        for group in rest:
            for label, value, tone in group:
                facts.add(label, value, tone=tone)
        self.column.addWidget(facts)
        self.column.addStretch(1)

    def _lack(self, draft: LetterDraft) -> str:
        return " ".join(self._speech.wording.error(one.error) for one in draft.missing)

    def _named(self, drafts: Sequence[LetterDraft]) -> str:
        count = self._speech.number(len(drafts))
        words = say("{count} letter(s): {names}", len(drafts))
        return words.format(count=count, names=self._speech.listed(list(self._names(drafts))))

    def _names(self, drafts: Sequence[LetterDraft]) -> Iterator[str]:
        yield from (one.entry.name for one in drafts[:_MOST_NAMED])
        more = len(drafts) - _MOST_NAMED
        if more > 0:
            yield say("{count} more", more).format(count=self._speech.number(more))
