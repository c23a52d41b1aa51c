"""Entry guide: the guide of a record, read inside the form, so that nothing typed is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.catalog import Listing
from subtrack.domain.errors import KnownError
from subtrack.ui.guide.telling import Subject, Telling, Told
from subtrack.ui.guide.view import GuideView
from subtrack.ui.links import open_page
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.workspace import Workspace


class GuideReader(QWidget):
    """A guide with a way back to the form.

    Signals:
        back: the form is wanted again.
    """

    back = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._subject = Subject()
        self._arrow = Button(workspace.look, say("Back to the form"), icon="back", kind="link")
        self._arrow.clicked.connect(self.back)
        telling = Telling(workspace.look, workspace.speech, self, open_page)
        self.view = GuideView(telling, self._find_nothing)
        self.view.set_room(narrow=True, alone=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.view, 1)

    def read(self, slug: str) -> None:
        """Show the guide of a record."""
        self._turn_to(Subject(slug=slug))
        self._arrow.setFocus()

    def choose_biller(self, key: str) -> None:
        """Show the guide as it is where `key` bills."""
        self._turn_to(replace(self._subject, billed_by=key))

    def note_biller(self, number: int, key: str) -> None:
        """Note nothing: no subscription is shown here."""

    def note_provider(self, number: int, slug: str) -> None:
        """Note nothing, as above."""

    def show_entry(self, number: int) -> None:
        """Go nowhere, as above."""

    def write_letter(self, number: int) -> None:
        """Write nothing, as above."""

    def cancel(self, number: int) -> None:
        """Cancel nothing, as above."""

    def add(self, _slug: str) -> None:
        """Go on with the one that is being added."""
        self.back.emit()

    def _turn_to(self, subject: Subject) -> None:
        self._subject = subject
        guiding = self._workspace.services.guiding
        self._workspace.tasks.run(
            lambda: Told(subject, guiding.of_record(subject.slug, subject.billed_by)),
            self._show,
            self._refuse,
        )

    def _show(self, told: Told) -> None:
        if told.subject == self._subject:
            self.view.tell(told)

    def _refuse(self, error: KnownError) -> None:
        self.view.tell_nothing(self._workspace.speech.wording.error(error))

    def _find_nothing(self, _text: str, _then: Callable[[Sequence[Listing]], None]) -> None:
        """Look for nothing: a record that was chosen needs no other."""
