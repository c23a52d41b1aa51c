"""Entry form: all rows of a subscription, and the draft that comes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.catalog import Listing
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import LEFT_ALONE, Draft
from subtrack.services.offering import Choices
from subtrack.services.prefilling import Prefill
from subtrack.services.previewing import Preview
from subtrack.ui.dialogs.entry_dates import DatesSection
from subtrack.ui.dialogs.entry_judging import Judging
from subtrack.ui.dialogs.entry_kit import Kit, begin_weeks
from subtrack.ui.dialogs.entry_more import MoreSection
from subtrack.ui.dialogs.entry_price import PriceSection
from subtrack.ui.dialogs.entry_provider import ProviderChoice
from subtrack.ui.dialogs.entry_row import Row, Sheet
from subtrack.ui.dialogs.entry_terms import TermsSection
from subtrack.ui.field_words import field_word
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.workspace import Workspace

LABELS = 124
_NEEDED = ("name", "price", "every")


class EntryForm(QWidget):
    """The rows, in their sections.

    Signals:
        edited: the person changed something.
        provider_chosen: another record was chosen, or none, or another plan.
    """

    edited = Signal()
    provider_chosen = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Be empty."""
        super().__init__()
        self._speech = workspace.speech
        self._entry: Subscription | None = None
        kit = Kit(workspace.look, workspace.speech)
        sheet = Sheet(workspace.look, LABELS)
        self.provider = ProviderChoice(workspace)
        sheet.add_line(self.provider.row.label, _name_lines(self.provider))
        self.price = PriceSection(kit, sheet)
        self.dates = DatesSection(kit, sheet)
        self.terms = TermsSection(kit, sheet)
        self.more = MoreSection(kit, LABELS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(sheet)
        column.addWidget(self.more.fold)
        column.addStretch(1)
        self.rows: Sequence[Row] = (
            self.provider.row,
            *self.price.rows,
            *self.dates.rows,
            *self.terms.rows,
            *self.more.rows,
        )
        self._judging = Judging(workspace.speech, self.provider, self.rows)
        self._connect()

    @property
    def changed(self) -> bool:
        """Whether the person entered what would be lost."""
        return any(row.changed for row in self.rows) or self.provider.given() is not LEFT_ALONE

    def offer(self, choices: Choices) -> None:
        """Offer what there is to choose from."""
        self.price.offer(choices)
        self.terms.offer(choices)
        self.more.offer(choices)
        begin_weeks(self.rows, choices, int(self._speech.week_start()))

    def start(self, entry: Subscription, listing: Listing | None) -> None:
        """Show what an entry holds; `listing` is the record of its provider."""
        self._entry = entry
        self.provider.start(entry.name, listing, entry.particulars.provider)
        self.price.start(entry)
        self.dates.start(entry)
        self.terms.start(entry)
        self.more.start(entry, self._speech.today())
        self.price.change.suggest(entry.contract.next_charge(self._speech.today()))
        self._follow()

    def take(self, draft: Draft) -> None:
        """Enter a draft for the person."""
        by_key = {row.key: row for row in self.rows}
        for key in draft.given():
            value = getattr(draft, key)
            if key in {"first", "next"} and value:
                self.dates.take_charge(value, is_next=key == "next")
            elif key in by_key:
                by_key[key].take(value)
        self._follow()

    def take_where_free(self, draft: Draft, listing: Listing | None) -> int:
        """Enter of a draft what nobody said yet; give how many fields were filled in."""
        free = {row.key for row in self.rows if row.is_free and row.is_empty}
        if self.dates.charge.is_free:
            free |= {"first", "next"}
        if "price" in free:
            free.add("currency")
        values = {key: getattr(draft, key) for key in draft.given() if key in free}
        self.take(Draft(**values))
        if listing and self.provider.listing is None:
            self.provider.take(listing)
        return len(values.keys() - {"currency"})

    def prefill(self, found: Prefill | None) -> None:
        """Take over what a record offers."""
        self.price.prefill(found)
        self.dates.prefill(found)
        listing = self.provider.listing
        self.terms.follow_provider(listing, found.sold_through if found else ())
        self._follow()

    def draft(self) -> Draft:
        """Give what was entered; what cannot be read is left alone."""
        given: dict[str, Any] = {row.key: row.given() for row in self.rows}
        given["provider"] = self.provider.given()
        given["since"] = self.price.since() if self._entry else LEFT_ALONE
        return Draft(**given)

    def unreadable(self) -> Mapping[str, str]:
        """Give what cannot be read, or is missing where it was before, as sentences by key."""
        found = {row.key: row.editor.problem() for row in self.rows}
        if self._entry:
            emptied = (row for row in self.rows if row.key in _NEEDED)
            found |= {
                row.key: say("This is needed.")
                for row in emptied
                if row.editor.value() is None and not found[row.key]
            }
            if self.price.is_changed:
                found["since"] = self.price.change.problem()
        return {key: sentence for key, sentence in found.items() if sentence}

    def word_for(self, key: str) -> str:
        """Say what a field is called inside a sentence."""
        return field_word(self.dates.charge.key if key == "first" else key)

    def show_preview(self, preview: Preview) -> None:
        """Show what records fill, and complain about what is wrong."""
        self._judging.tell_assumed(preview.assumed)
        wrong = {**dict(self._judging.sentences(preview.complaints)), **self.unreadable()}
        self._judging.tell_wrong(wrong)
        self.price.change.complaint.say(wrong.get("since", ""))
        self._follow()

    def focus_first_fault(self, preview: Preview) -> None:
        """Go to the first field that is wrong or missing."""
        wrong = {*self.unreadable(), *preview.missing, *(one.field for one in preview.complaints)}
        first = {"first": "next"} if self.dates.charge.key == "next" else {}
        keys = {first.get(key, key) for key in wrong}
        row = next((row for row in self.rows if row.key in keys), None)
        if row:
            row.editor.field.setFocus()

    def _follow(self) -> None:
        """Let fields that depend on others follow them."""
        self.dates.follow_cycle(self.price.every.editor.value())
        self.more.follow_currency(self.price.code)
        self.price.change.setVisible(self._entry is not None and self.price.is_changed)

    def _edit(self) -> None:
        self._follow()
        self.edited.emit()

    def _connect(self) -> None:
        self.provider.row.edited.connect(self._edit)
        for section in (self.price, self.dates, self.terms, self.more):
            section.edited.connect(self._edit)
        self.provider.chosen.connect(self.provider_chosen)
        self.price.plan_taken.connect(self.provider_chosen)


def _name_lines(provider: ProviderChoice) -> list[QWidget]:
    editor = provider.row.editor
    assert isinstance(editor, QWidget)  # noqa: S101 - every editor is one
    return [editor, provider.row.complaint, provider.panel]
