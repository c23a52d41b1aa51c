"""Letter parts: to whom a letter goes, who writes it, what it names, and what else it asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from subtrack.domain.layout import Layout
from subtrack.domain.profile import Profile
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.letter_needs import RECIPIENT
from subtrack.ui.dialogs.letter_signature import SignatureField
from subtrack.ui.dialogs.letter_words import address_source, layout_name
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.widgets.fact_field import FactField, NamedField
from subtrack.ui.widgets.folded import Folded
from subtrack.ui.widgets.profile_fields import ProfileFields
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import AddressField, NoteField, TextField, TickField

_ADDRESS_LINES = 5
_ENCLOSURE_LINES = 2
_OWN_LINES = 3


class ToSection(Section):
    """Where the letter goes.

    Signals:
        typed: something was changed by the person.
        left: the person went on to something else.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        self._speech = speech
        name = say("Address, the country in the last line")
        self.address = FactField(look, name, AddressField(look, name, _ADDRESS_LINES))
        self._mail_to = TextField(say("E-mail address"))
        self.email = FactField(look, say("E-mail address"), self._mail_to)
        pencil = say("Edit where the letter goes")
        self.card = Folded(look, pencil, self.address, self.address.field)
        self.card.opened.connect(self.email.show)
        self._source = Label(look, "", "small", "text2", wraps=True)
        super().__init__(look, say("To"), self.card, self._source, self.email)
        self.email.hide()
        for field in (self.address, self.email):
            field.typed.connect(self.typed)
            field.left.connect(self.left)

    def show_draft(self, draft: LetterDraft) -> None:
        """Show what is saved, but where something else was typed."""
        particulars = draft.entry.particulars
        self.address.show_saved(draft.address or None)
        self.email.show_saved(particulars.contact_email)
        self._mail_to.setPlaceholderText(draft.mail_to or "")
        self.card.show_lines(draft.address)
        self._source.setText(address_source(self._speech, draft))
        self._source.setVisible(bool(self._source.text()))
        if RECIPIENT in {one.key for one in draft.missing}:
            self.card.open()

    def source(self) -> str:
        """Give where the address is from."""
        return self._source.text()

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield what differs from what is saved, by the names of a draft's fields."""
        if self.address.is_changed:
            yield "address", self.address.value()
        if self.email.is_changed:
            yield "contact_email", self.email.value()

    def fields(self) -> Mapping[str, NamedField]:
        """Give the fields by the names of what stands in them."""
        return {"address": self.address, RECIPIENT: self.address, "contact_email": self.email}


class ElsewhereSection(Section):
    """Where a letter goes that is not for the company; it is for this letter alone.

    Signals:
        typed: something was changed by the person.
    """

    typed = Signal()

    def __init__(self, look: Look) -> None:
        """Be empty."""
        name = say("Address of your bank or of the agency, the country in the last line")
        self.address = FactField(look, name, AddressField(look, name, _ADDRESS_LINES))
        super().__init__(look, say("To"), self.address)
        self.address.typed.connect(self.typed)


class FromSection(Section):
    """Who writes the letter.

    Signals:
        typed: something was changed by the person.
        left: the person went on to something else.
        given_to: the name of the profile that was chosen.
    """

    typed = Signal()
    left = Signal()
    given_to = Signal(str)

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        self.holders = Choice(look, say("Who writes the letter"))
        self.profile = ProfileFields(look, speech)
        self.card = Folded(
            look,
            say("Edit who writes the letter"),
            self.profile,
            self.profile.fields()["full_name"].field,
        )
        self.signature = SignatureField(look)
        super().__init__(look, say("From"), self.holders, self.card, self.signature)
        self.holders.hide()
        self.holders.edited.connect(self._choose)
        self.profile.typed.connect(self.typed)
        self.profile.left.connect(self.left)

    def show_draft(self, draft: LetterDraft, profiles: Sequence[Profile]) -> None:
        """Show what is saved, but where something else was typed."""
        self.profile.show_saved(draft.sender)
        self.card.show_lines(draft.letter.sender)
        self.holders.setVisible(len(profiles) > 1)
        self.holders.offer([(one.name, one.name) for one in profiles])
        if draft.sender:
            self.holders.put(draft.sender.name)
        if {one.key for one in draft.missing} - {RECIPIENT}:
            self.card.open()

    def fields(self) -> Mapping[str, NamedField]:
        """Give the fields by the names of what stands in them."""
        return self.profile.fields()

    def _choose(self) -> None:
        self.given_to.emit(str(self.holders.value()))


class ContractSection(Section):
    """By what the company finds the contract.

    Signals:
        typed: something was changed by the person.
        left: the person went on to something else.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__(look, say("The contract"))
        names = {
            "contract_no": say("Contract or customer number"),
            "account": say("Account"),
            "plan": say("Plan"),
            "payment": say("Paid with"),
        }
        self._fields = {key: FactField(look, name, TextField(name)) for key, name in names.items()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        for place, field in enumerate(self._fields.values()):
            grid.addWidget(field, place, 0)
            field.typed.connect(self.typed)
            field.left.connect(self.left)
        self.column.addLayout(grid)

    def show_draft(self, draft: LetterDraft) -> None:
        """Show what is saved, but where something else was typed."""
        entry = draft.entry
        for key, field in self._fields.items():
            source = entry.contract.billing[-1] if key == "plan" else entry.particulars
            field.show_saved(getattr(source, key))

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield what differs from what is saved, by the names of a draft's fields."""
        for key, field in self._fields.items():
            if field.is_changed:
                yield key, field.value()

    def fields(self) -> Mapping[str, NamedField]:
        """Give the fields by the names of what stands in them."""
        return self._fields


class AlsoSection(Section):
    """What else the letter asks for, what is sent along, and how it looks.

    `layout_wanted` is the layout that was chosen; None for the usual one of the country.

    Signals:
        typed: something was changed by the person.
    """

    typed = Signal()

    def __init__(self, look: Look) -> None:
        """Ask for nothing more."""
        self.delete_data = TickField(say("Delete my data after the end"))
        own = say("A paragraph in your own words")
        self.own = FactField(look, own, NoteField(look, own, _OWN_LINES))
        name = say("Sent along, one thing a line")
        self.enclosures = FactField(look, name, AddressField(look, name, _ENCLOSURE_LINES))
        self.layouts = Choice(look, say("Layout"))
        self.layout_wanted: str | None = None
        self._usual = ""
        super().__init__(
            look,
            say("Also"),
            self.delete_data,
            self.own,
            self.enclosures,
            NamedField(look, say("Layout"), self.layouts, self.layouts),
        )
        self.delete_data.edited.connect(self.typed)
        for field in (self.own, self.enclosures):
            field.typed.connect(self.typed)
        self.layouts.edited.connect(self._choose_layout)

    def offer(self, layouts: Sequence[Layout]) -> None:
        """Offer layouts."""
        self.layouts.offer([(one.name, layout_name(one)) for one in layouts])
        self.layouts.put(self.layout_wanted or self._usual)

    def show_draft(self, draft: LetterDraft) -> None:
        """Follow the country, unless another layout was chosen."""
        if self.layout_wanted is None:
            self._usual = draft.layout.name
            self.layouts.put(draft.layout.name)

    def _choose_layout(self) -> None:
        chosen = str(self.layouts.value())
        self.layout_wanted = None if chosen == self._usual else chosen
        self.typed.emit()
