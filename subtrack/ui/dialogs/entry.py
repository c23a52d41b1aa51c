"""Entry: the dialog in which a subscription is added or changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QVBoxLayout, QWidget

from subtrack.domain.catalog import Listing
from subtrack.domain.errors import NotFoundError
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import Draft
from subtrack.services.offering import Choices
from subtrack.services.prefilling import Prefill
from subtrack.ui.dialogs.entry_foot import Foot
from subtrack.ui.dialogs.entry_form import EntryForm
from subtrack.ui.dialogs.entry_writing import Writing
from subtrack.ui.look import Space
from subtrack.ui.speech import say
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


class EntryDialog(QDialog):
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
            workspace.look, workspace.speech, say("What follows from it is said here.")
        )
        self.foot = Foot(workspace.look, say("Save") if number else say("Add"))
        self.writing = Writing(workspace, self.form, self.live, self.foot)
        self.setWindowTitle(say("Change a subscription") if number else say("Add a subscription"))
        self.resize(_WIDTH, min(_HEIGHT, parent.height() - _MARGIN))
        self._lay_out()
        self._connect()
        services = workspace.services
        named = slug or (draft.provider if draft and isinstance(draft.provider, str) else None)
        workspace.tasks.run(lambda: _basis(services, number, named), self._begin, self.writing.fail)

    def reject(self) -> None:
        """Leave, after a question where something would be lost."""
        if self.form.changed:
            self.foot.ask()
        else:
            self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter wherever it means nothing else; leave with Esc."""
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        focus = self.focusWidget()
        if entered and isinstance(focus, QAbstractButton) and focus is not self.foot.deed:
            focus.click()
        elif entered:
            self.writing.save()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        scroll = ScrollColumn(say("Form"))
        scroll.column.addWidget(self.form)
        _keep_width(scroll)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, Space.MEDIUM, 0)
        below.setSpacing(Space.MEDIUM)
        below.addWidget(self.live)
        below.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SECTION, Space.GROUP, Space.MEDIUM, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(scroll, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self.foot.wanted.connect(self.writing.save)
        self.foot.left.connect(self._leave)
        self.foot.stayed.connect(self._go_on)
        self.writing.saved.connect(self.accept)
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

    def _go_on(self) -> None:
        self.form.provider.row.editor.field.setFocus()

    def _follow_provider(self) -> None:
        slug, plan = self.form.provider.slug, self.form.price.plan.editor.value()
        country, previewing = self._choices.country, self._workspace.services.previewing
        if slug is None:
            self._prefill(None)
        else:
            self._workspace.tasks.run(
                lambda: previewing.prefill(slug, plan, country), self._prefill, self.writing.fail
            )

    def _prefill(self, found: Prefill | None) -> None:
        if (found.listing.slug if found else None) == self.form.provider.slug:
            self.form.prefill(found)
            self.writing.look_ahead()

    def _read_guide(self) -> None:
        slug = self.form.provider.slug
        if slug:
            self._leave()
            self._workspace.doors.show_provider(slug)

    def _leave(self) -> None:
        super().reject()


def _keep_width(scroll: ScrollColumn) -> None:
    """Leave as much room at the right with a scroll bar as without one, so that nothing moves."""
    bar = scroll.verticalScrollBar()

    def leave_room(_lowest: int = 0, highest: int = 0) -> None:
        beside = bar.sizeHint().width() if highest else 0
        scroll.column.setContentsMargins(0, Space.HAIR, Space.MEDIUM - beside, Space.HAIR)

    bar.rangeChanged.connect(leave_room)
    leave_room()


def _basis(services: Services, number: int | None, slug: str | None) -> Basis:
    entry = services.subscriptions.shown(str(number)).entry if number else None
    wanted = entry.particulars.provider if entry else slug
    return Basis(services.offering.choices(), entry, _listing(services, wanted))


def _listing(services: Services, slug: str | None) -> Listing | None:
    try:
        return services.browsing.record(slug).listing if slug else None
    except NotFoundError:
        return None
