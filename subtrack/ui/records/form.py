"""Form: a provider record as fields; what the form does not have stays as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.provider import Channel
from subtrack.domain.record_faults import Fault
from subtrack.services.way_words import WayWords
from subtrack.services.wording import begun
from subtrack.ui.categories import category_names
from subtrack.ui.dialogs.entry_row import Sheet
from subtrack.ui.efforts import EFFORTS, effort_name
from subtrack.ui.look import Look, Space
from subtrack.ui.records.cards import LABELS, Members, is_at
from subtrack.ui.records.field import RecordField, Table, lay_out
from subtrack.ui.records.kit import RecordKit
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.text import Label

_MISSING = "is missing"


class RecordForm(QWidget):
    """All fields, one section below the other.

    Signals:
        edited: the person changed something.
    """

    edited = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._speech = speech
        self._table: Table = {}
        self._proposed: tuple[str, ...] | None = None
        kit = RecordKit(look, speech)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self.fields: list[RecordField] = []
        self._add(say("Provider"), self._itself(kit))
        self.routes = self._listed(say("Ways to cancel"), self._ways())
        self._add(say("Have at hand, and afterwards"), self._around(kit))
        self._add(say("Terms"), self._terms(kit))
        self._add(say("Contact"), self._contact(kit))
        self.sources = self._listed(say("Sources"), self._read_in())
        self.field("website").edited.connect(self._propose_domain)  # before it is asked for
        for field in self.fields:
            field.edited.connect(self.edited)

    def field(self, place: str) -> RecordField:
        """Give the field of a place."""
        return next(one for one in self.fields if one.place == place)

    def fits(self, table: Mapping[str, Any]) -> bool:
        """Whether the form can show a table."""
        listed = self.routes.fits(table) and self.sources.fits(table)
        return listed and all(one.fits(table) for one in self.fields)

    def show_table(self, table: Mapping[str, Any]) -> None:
        """Show a table."""
        self._table = dict(deepcopy(table))
        for field in self.fields:
            field.show(table)
        self.routes.show_table(table)
        self.sources.show_table(table)

    def table(self) -> Table:
        """Give the table with what was entered."""
        found = deepcopy(self._table)
        for field in self.fields:
            field.write(found)
        self.routes.write(found)
        self.sources.write(found)
        return found

    def complain(self, faults: Sequence[Fault]) -> list[Fault]:
        """Complain at the fields; give the faults that belong to none, or where nothing is yet.

        What is missing is not complained about before the person was there.
        """
        loud = {one.place: one for one in reversed(faults) if one.template != _MISSING}
        told = set[str]()
        for field in self.fields:
            mine = [one for place, one in loud.items() if is_at(place, field.place)]
            told.update(one.place for one in mine)
            field.complain(self._said(mine[0]) if mine else "")
        for members in (self.routes, self.sources):
            told |= members.complain(loud, self._said)
        return [one for one in faults if one.place not in told]

    def _said(self, fault: Fault) -> str:
        return f"{begun(self._speech.wording.fault(fault))}."

    def _add(self, heading: str, fields: Sequence[RecordField]) -> None:
        sheet = Sheet(self._look, LABELS)
        lay_out(sheet, fields)
        self.fields += fields
        self._column.addWidget(Label(self._look, heading, "strong"))
        self._column.addWidget(sheet)

    def _listed(self, heading: str, members: Members) -> Members:
        members.edited.connect(self.edited)
        self._column.addWidget(Label(self._look, heading, "strong"))
        self._column.addWidget(members)
        return members

    def _itself(self, kit: RecordKit) -> list[RecordField]:
        efforts = [(key, effort_name(key)) for key in EFFORTS]
        return [
            kit.text("name"),
            kit.choice("category", category_names().items()),
            kit.text("website", "https://example.org"),
            kit.tags("domains", "example.org"),
            kit.lines("aliases", say("One on each line"), 2),
            kit.lines("statement_tokens", say("In capitals, one on each line"), 2),
            kit.tags("countries", say("DE, AT; * for everywhere")),
            kit.choice("difficulty", efforts),
            kit.choice("confidence", _confidences()),
            kit.day("checked"),
        ]

    def _around(self, kit: RecordKit) -> list[RecordField]:
        return [kit.lines(one, say("One on each line")) for one in ("needs", "after")]

    def _terms(self, kit: RecordKit) -> list[RecordField]:
        advances = ("cancel_before_renewal", "trial_notice", "charged_before_end")
        lengths = ("notice", "minimum_term", "renewal_term", *advances)
        return [
            *(kit.period(f"terms.{one}") for one in lengths),
            *(kit.count(f"terms.{one}") for one in ("trial_days", "refund_days")),
            kit.text("terms.early_exit_fee"),
            kit.lines("terms.notes", say("One on each line"), 2),
        ]

    def _contact(self, kit: RecordKit) -> list[RecordField]:
        keys = ("support_url", "email", "phone", "hours", "cancel_email", "cancel_phone")
        lines = say("As on an envelope, company first, country last")
        return [
            *(kit.text(f"contact.{one}") for one in keys),
            kit.lines("contact.postal", lines, 4),
        ]

    def _ways(self) -> Members:
        kit = RecordKit(self._look, self._speech, "routes.")
        words = WayWords(self._speech.wording)
        channels = [(str(one), words.channel(one)) for one in Channel]

        def fields() -> list[RecordField]:
            return [
                kit.choice("channel", channels),
                kit.text("url", "https://example.org/account"),
                kit.steps("steps"),
                kit.numbers("sources"),
                kit.text("title"),
                kit.text("country", "DE"),
                kit.text("for_plan"),
            ]

        names = (say("Way {number}"), say("Add a way"))
        return Members(self._look, "routes", names, fields, _new_way)

    def _read_in(self) -> Members:
        kit = RecordKit(self._look, self._speech, "sources.")

        def fields() -> list[RecordField]:
            return [
                kit.text("url", "https://example.org/help"),
                kit.choice("publisher", _publishers()),
                kit.day("retrieved"),
                kit.text("title"),
            ]

        def new() -> Table:
            return {"publisher": "provider", "retrieved": self._speech.today()}

        names = (say("Source {number}"), say("Add a source"))
        return Members(self._look, "sources", names, fields, new)

    def _propose_domain(self) -> None:
        """Take the domain from the home page, as long as nothing else was entered."""
        domains = self.field("domains")
        if "domains" in self._table or domains.editor.value() != self._proposed:
            return
        host = _host(self.field("website").editor.value() or "")
        self._proposed = (host,) if host else None
        domains.enter(self._proposed)


def _new_way() -> Table:
    return {"channel": "web", "sources": [1]}


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _confidences() -> list[tuple[str, str]]:
    return [
        ("single", say("Only one source")),
        ("corroborated", say("Several sources agree")),
        ("official", say("From the provider's own page")),
    ]


def _publishers() -> list[tuple[str, str]]:
    return [
        ("provider", say("provider")),
        ("authority", say("authority")),
        ("third-party", say("third party")),
    ]
