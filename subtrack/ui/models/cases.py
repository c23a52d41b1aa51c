"""Cases: the rows of the list of cancellations."""

from __future__ import annotations

from collections.abc import Iterable

from subtrack.services.case_views import CaseSeen
from subtrack.services.case_words import CaseWords
from subtrack.ui.nearness import tone_of
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.master_list import MasterRow


def case_rows(cases: Iterable[CaseSeen], speech: Speech, text: str = "") -> list[MasterRow]:
    """Make the rows: what asks for something by its day, and below it what is closed.

    Only cases whose name has `text` in it are listed.
    """
    words = CaseWords(speech.wording)
    wanted = [one for one in cases if text.casefold() in one.entry.name.casefold()]
    running = [_row(one, words, speech) for one in wanted if not one.is_over]
    over = [_row(one, words, speech) for one in wanted if one.is_over]
    heads = (say("By next action"), running), (say("Closed"), over)
    return [row for head, rows in heads if rows for row in (MasterRow(key="", name=head), *rows)]


def _row(seen: CaseSeen, words: CaseWords, speech: Speech) -> MasterRow:
    day = seen.next.day if seen.next else None
    return MasterRow(
        key=str(seen.entry.number),
        name=seen.entry.name,
        line=words.heading(seen.state),
        mark=speech.listed_day(day) if day else "",
        tone=tone_of(day, seen.today) if day else "text2",
    )
