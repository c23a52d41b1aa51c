"""Entry: the dialog in which a subscription is added or changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QStackedLayout, QVBoxLayout, QWidget

from subtrack.domain.catalog import Listing
from subtrack.domain.errors import NotFoundError
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import Draft
from subtrack.services.offering import Choices
from subtrack.services.prefilling import Prefill
from subtrack.ui.dialogs.dialog import Dialog
from subtrack.ui.dialogs.entry_foot import Foot
from subtrack.ui.dialogs.entry_form import EntryForm
from subtrack.ui.dialogs.entry_guide import GuideReader
from subtrack.ui.dialogs.entry_receipt import ReceiptLine
from subtrack.ui.dialogs.entry_writing import Writing
from subtrack.ui.look import Space
from subtrack.ui.quick_choices import Settled
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.live_sentence import LiveSentence
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.workspace import Services, Workspace

_WIDTH = 660
_HEIGHT = 720
_MARGIN = 24


@dataclass(frozen=True, slots=True)
class Basis:
    """What the form begins with."""

    choices: Choices
    entry: Subscription | None = None
    listing: Listing | None = None


class EntryDialog(Dialog):
    """The form of a subscription, with what follows from it below."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget,
        *,
        slug: str | None = None,
        number: int | None = None,
        draft: Draft | None = None,
    ) -> None:
        """Begin with a provider, with an entry to change, or with what is known already."""
        super().__init__(parent)
        self._workspace = workspace
        self._draft = draft
        self._choices = Choices()
        self.form = EntryForm(workspace)
        self.live = LiveSentence(
            workspace.look,
            workspace.speech,
            say("Here you see the next charge, and by when to decide."),
        )
        self.receipt = ReceiptLine(workspace)
        self.guide = GuideReader(workspace)
        self._paste = Button(workspace.look, say("Paste a receipt line…"), kind="link")
        self._paste.setAutoDefault(False)
        self.foot = Foot(workspace.look, say("Save") if number else say("Add"), self._paste)
        self.writing = Writing(workspace, self.form, self.live, self.foot)
        self.setWindowTitle(say("Change a subscription") if number else say("Add a subscription"))
        self.resize(workspace.look.wide(_WIDTH), min(_HEIGHT, parent.height() - _MARGIN))
        self._lay_out()
        self._connect()
        services = workspace.services
        named = slug or (draft.provider if draft and isinstance(draft.provider, str) else None)
        workspace.tasks.run(
            lambda: _basis(services, number, named), self._begin, self.writing.saving.fail
        )

    def reject(self) -> None:
        """Leave, after a question where something would be lost."""
        if self._sides.currentWidget() is self.guide:
            self._close_guide()
        elif self.form.changed:
            self.foot.ask()
        else:
            self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter wherever it means nothing else; leave with Esc."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        focus = self.focusWidget()
        if entered and focus is self.receipt.line:
            self.receipt.fill_in()
        elif entered and isinstance(focus, QAbstractButton) and focus is not self.foot.deed:
            focus.click()
        elif entered and self._sides.currentIndex() == 0:
            self.writing.save()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._sides = QStackedLayout(self)
        self._sides.addWidget(self._form_side())
        self._sides.addWidget(self.guide)

    def _form_side(self) -> QWidget:
        scroll = FormColumn()
        scroll.column.addWidget(self.form)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, Space.MEDIUM, 0)
        below.setSpacing(Space.MEDIUM)
        below.addWidget(self.receipt)
        below.addWidget(self.live)
        below.addWidget(self.foot)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(Space.SECTION, Space.GROUP, Space.MEDIUM, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(scroll, 1)
        column.addLayout(below)
        return side

    def _connect(self) -> None:
        self.foot.wanted.connect(self.writing.save)
        self.foot.left.connect(self._leave)
        self.foot.stayed.connect(self._go_on)
        self.writing.saving.saved.connect(self.accept)
        self._paste.clicked.connect(self._open_receipt)
        self.receipt.taken.connect(self._fill_in)
        self.receipt.closed.connect(self._paste.show)
        self.guide.back.connect(self._close_guide)
        self.form.provider_chosen.connect(self._follow_provider)
        self.form.provider.panel.guide_wanted.connect(self._read_guide)

    def _begin(self, basis: Basis) -> None:
        self._choices = basis.choices
        self.form.offer(basis.choices)
        if basis.entry:
            self.setWindowTitle(say("Change {name}").format(name=basis.entry.name))
            self.writing.change(basis.entry)
            self.form.start(basis.entry, basis.listing)
        elif basis.listing:
            self.form.provider.take(basis.listing)
        if self._draft:
            self.form.take(self._draft)
        self._follow_provider()
        self._go_on()

    def _open_receipt(self) -> None:
        self._paste.hide()
        self.receipt.open_line()

    def _fill_in(self, settled: Settled) -> None:
        filled = self.form.take_where_free(settled.draft, settled.provider)
        self.receipt.tell(filled)
        self.writing.look_ahead()

    def _go_on(self) -> None:
        self.form.provider.row.editor.field.setFocus()

    def _follow_provider(self) -> None:
        slug, plan = self.form.provider.slug, self.form.price.plan.editor.value()
        country, previewing = self._choices.country, self._workspace.services.previewing
        fail = self.writing.saving.fail
        if slug is None:
            self._prefill(None)
        else:
            self._workspace.tasks.run(
                lambda: previewing.prefill(slug, plan, country), self._prefill, fail
            )

    def _prefill(self, found: Prefill | None) -> None:
        if (found.listing.slug if found else None) == self.form.provider.slug:
            self.form.prefill(found)
            self.writing.look_ahead()

    def _read_guide(self) -> None:
        slug = self.form.provider.slug
        if slug:
            self._sides.setCurrentWidget(self.guide)
            self.guide.read(slug)

    def _close_guide(self) -> None:
        self._sides.setCurrentIndex(0)
        self._go_on()

    def _leave(self) -> None:
        super().reject()


class FormColumn(ScrollColumn):
    """Has as much room at the right with a scroll bar as without one, so that nothing moves."""

    def __init__(self) -> None:
        """Be empty."""
        super().__init__(say("Form"))
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)
        self._leave_room(0, 0)

    def _leave_room(self, _lowest: int, highest: int) -> None:
        beside = self.verticalScrollBar().sizeHint().width() if highest else 0
        self.column.setContentsMargins(0, Space.HAIR, Space.MEDIUM - beside, Space.HAIR)


def _basis(services: Services, number: int | None, slug: str | None) -> Basis:
    entry = services.subscriptions.shown(str(number)).entry if number else None
    wanted = entry.particulars.provider if entry else slug
    return Basis(services.offering.choices(), entry, _listing(services, wanted))


def _listing(services: Services, slug: str | None) -> Listing | None:
    try:
        return services.browsing.record(slug).listing if slug else None
    except NotFoundError:
        return None
