"""Entry judging: what a preview says of the rows of a form, said at each row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from subtrack.domain.reckoning import RULE
from subtrack.services.complaints import Complaint
from subtrack.services.previewing import Assumed
from subtrack.ui.dialogs.entry_provider import ProviderChoice
from subtrack.ui.dialogs.entry_row import Row
from subtrack.ui.field_words import field_word
from subtrack.ui.speech import Speech, say


class Judging:
    """Tells rows what records fill in them, and what is wrong with them."""

    def __init__(self, speech: Speech, provider: ProviderChoice, rows: Sequence[Row]) -> None:
        """Speak to these rows, and to the panel of the provider."""
        self._speech = speech
        self._provider = provider
        self._rows = rows

    def tell_assumed(self, assumed: Sequence[Assumed]) -> None:
        """Show what records and rules fill, and where it is from."""
        by_key = {one.key: one for one in assumed}
        for row in self._rows:
            one = by_key.get(row.key)
            row.assume(one.value if one else None, self._source(one) if one else "")
        filled = [field_word(one.key) for one in assumed if one.source != RULE]
        if self._provider.listing:
            self._provider.panel.show_filled(self._speech.listed(filled))

    def tell_wrong(self, wrong: Mapping[str, str]) -> None:
        """Complain below the rows, given sentences by key; the others are content."""
        for row in self._rows:
            row.complain(wrong.get(row.key, ""))

    def sentences(self, complaints: Sequence[Complaint]) -> Iterator[tuple[str, str]]:
        """Yield keys with what is wrong there."""
        for one in complaints:
            yield one.field, self._speech.wording.error(one.error)

    def _source(self, assumed: Assumed) -> str:
        listing = self._provider.listing
        if assumed.source == RULE:
            return say("assumed")
        if listing and listing.slug == assumed.source:
            day = self._speech.dated(listing.checked)
            return say("from the record, {day}").format(day=day)
        name = self._speech.wording.name_of(assumed.source)
        return say("from the record of {name}").format(name=name)
