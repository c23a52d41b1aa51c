"""Providers: the records, and the guide through leaving each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from subtrack.domain.catalog import Listing
from subtrack.domain.errors import KnownError, NotFoundError
from subtrack.services.change import Change
from subtrack.services.drafts import Draft
from subtrack.services.guides import Guide
from subtrack.ui.guide.telling import Subject, Telling, Told
from subtrack.ui.guide.view import GuideView
from subtrack.ui.links import open_page
from subtrack.ui.pages.page import Page
from subtrack.ui.pages.provider_desk import Found, ProviderDesk
from subtrack.ui.pages.provider_index import ProviderIndex
from subtrack.ui.pages.record_deeds import RecordDeeds
from subtrack.ui.pages.step_deeds import StepDeeds
from subtrack.ui.speech import say
from subtrack.ui.widgets.list_and_one import ListAndOne
from subtrack.ui.workspace import Workspace

_PASSING_MS = 80
"""How long a guide waits while keys pass others, so that holding one down does not stall."""


class ProvidersPage(Page):
    """The list of records at the left, the guide at the right; in a narrow window one of them."""

    def __init__(self, workspace: Workspace, opens: Callable[[str], object] = open_page) -> None:
        """Build both; `opens` gets the addresses of pages, checked."""
        super().__init__(workspace)
        self._desk = ProviderDesk(workspace.services)
        self._subject: Subject | None = None
        self._asked: Subject | None = None
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASSING_MS)
        self._passing.timeout.connect(self._catch_up)
        self.index = ProviderIndex(self.look, self.speech)
        self.index.take_up(workspace.kept.settings)
        self.records = RecordDeeds(workspace, self)
        steps = StepDeeds(workspace)
        telling = Telling(self.look, self.speech, self, opens, self.records, steps)
        self.guide = GuideView(telling, self._look_for)
        self._pair = ListAndOne(self.look, self.index, self.index.list, self.guide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._pair)
        self.index.searched.connect(self._search)
        self.index.list.reached.connect(self._reach)
        self.index.list.taken.connect(self.show_record)
        self.index.list.entered.connect(self._enter)
        self.index.new_wanted.connect(workspace.doors.new_record)
        self.index.import_wanted.connect(workspace.doors.import_record)

    def show_record(self, slug: str) -> None:
        """Open the guide of a record."""
        self._turn_to(Subject(slug=slug))

    def show_entry(self, number: int) -> None:
        """Open the guide that applies to a subscription."""
        self._turn_to(Subject(number=number))

    def refresh(self) -> None:
        """Ask for the records and for the guide anew."""
        self._search()
        self._ask_for_guide()

    def focus_filter(self) -> None:
        """Put the cursor into the search."""
        if self._pair.takes_turns:
            self._pair.go_back()
        self.index.field.setFocus()
        self.index.field.selectAll()

    def choose_biller(self, key: str) -> None:
        """Show the guide as it is where `key` bills; nothing is noted."""
        if self._subject is not None:
            self._turn_to(replace(self._subject, billed_by=key))

    def note_biller(self, number: int, key: str) -> None:
        """Note who bills a subscription."""
        self._note(number, Draft(billed_by=key), say("Noted who bills {name}"))

    def note_provider(self, number: int, slug: str) -> None:
        """Note whose subscription it is."""
        self._note(number, Draft(provider=slug), say("Noted the provider of {name}"))

    def add(self, slug: str) -> None:
        """Add a subscription with a provider."""
        self.workspace.doors.add(slug)

    def write_letter(self, number: int) -> None:
        """Write the letter of a subscription."""
        self.workspace.doors.write_letter(number)

    def cancel(self, number: int) -> None:
        """Begin to cancel a subscription, or go on where that was begun."""
        self.workspace.doors.cancel(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the guide back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.guide.isAncestorOf(self.focusWidget()):
            self._pair.go_back()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is searched and filtered by, for the next window."""
        super().hideEvent(event)
        index = self.index
        self.workspace.kept.put(
            search=index.query, category=index.category.key, effort=index.effort.key
        )

    def _turn_to(self, subject: Subject) -> None:
        self._subject = subject
        self._pair.read()
        if self._pair.takes_turns:
            self.guide.focus_way_back()
        self._ask_for_guide()

    def _reach(self, slug: str) -> None:
        """Follow the selection, unless the list is all that is seen; what is passed is left out."""
        if self._pair.takes_turns:
            return
        self._pair.read()
        self._subject = Subject(slug=slug)
        if not self._passing.isActive():
            self._ask_for_guide()
        self._passing.start()

    def _catch_up(self) -> None:
        """Show the guide on which the keys came to rest."""
        if self._subject != self._asked:
            self._ask_for_guide()

    def _enter(self, _slug: str) -> None:
        """Go on in the guide, which stands beside the list."""
        if not self._pair.takes_turns:
            self._catch_up()
            self.guide.focus_first()

    def _search(self) -> None:
        query = self.index.query
        self.workspace.tasks.run(lambda: self._desk.found(query), self._show_found)

    def _show_found(self, found: Found) -> None:
        self.index.show_found(found.listings, found.own, found.total)
        self.index.show_left_out(list(self.records.left_out(found.left_out)))

    def _look_for(self, text: str, then: Callable[[Sequence[Listing]], None]) -> None:
        browsing = self.workspace.services.browsing
        self.workspace.tasks.run(lambda: browsing.found(text), then)

    def _ask_for_guide(self) -> None:
        subject = self._asked = self._subject
        if subject is not None:
            self.workspace.tasks.run(
                lambda: self._desk.told(subject), self._show_told, self._show_refusal
            )

    def _show_told(self, told: Told) -> None:
        if told.subject != self._subject:  # another one was asked for in the meantime
            return
        self.guide.tell(told)
        found = told.found
        provider = found.provider if isinstance(found, Guide) else None
        self.index.choose(provider.listing.slug if provider else told.subject.slug)

    def _show_refusal(self, error: KnownError) -> None:
        gone = isinstance(error, NotFoundError) and self._subject and self._subject.number
        words = say("This subscription is no longer there.")
        self.guide.tell_nothing(words if gone else self.speech.wording.error(error))

    def _note(self, number: int, draft: Draft, words: str) -> None:
        if self._subject is not None:
            self._subject = replace(self._subject, billed_by=None)
        self.workspace.undo.do(
            lambda: self._desk.note(number, draft),
            self._desk.take_back,
            lambda done: _named(words, done),
        )


def _named(words: str, done: Sequence[Change]) -> str:
    """Fill in whose entry was changed."""
    return words.format(name=done[0].after.name if done else "")
