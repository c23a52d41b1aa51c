"""Settings about: which version this is, what it is made of, and that it keeps to itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from subtrack import __version__
from subtrack.domain.parts import Part
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.fold import Fold
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_HEIGHT = 320
_RULE = "\u2500" * 40


class AboutSection(Section):
    """Version, privacy, and the licences of the program's parts, which are read when opened."""

    def __init__(self, workspace: Workspace) -> None:
        """Read nothing yet."""
        super().__init__(workspace.look, say("About"))
        self._tasks = workspace.tasks
        self._services = workspace.services
        facts = Facts(self.look)
        facts.add(say("Version"), f"Subtrack {__version__}")
        facts.add(say("Privacy"), say("Nothing leaves this computer unless you switch it on here."))
        facts.add(
            say("More"),
            say("README.md, in its sections “Where the data lies” and “Privacy”"),
        )
        self.licences = Fold(self.look, say("Licences of the parts"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("Licences of the parts"))
        self.text.setFont(self.look.font("small"))
        self.text.setFixedHeight(_HEIGHT)
        column = QVBoxLayout(self.licences.content)
        column.setContentsMargins(0, 0, 0, Space.SMALL)
        said = say(
            "Subtrack is made with these. Those under the LGPL may be replaced by other versions."
        )
        column.addWidget(Label(self.look, said, "body", "text2", wraps=True))
        column.addWidget(self.text)
        self.licences.toggled.connect(self._read)
        self.column.setSpacing(Space.MEDIUM)
        self.column.addWidget(facts)
        self.column.addWidget(self.licences)

    def _read(self, opened: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if opened and not self.text.toPlainText():
            self._tasks.run(self._parts, self._show)

    def _parts(self) -> Sequence[Part]:
        return self._services.parts.all()

    def _show(self, parts: Sequence[Part]) -> None:
        self.text.setPlainText("\n".join(_told(parts)))


def _told(parts: Sequence[Part]) -> Iterator[str]:
    """Yield first the parts with the names of their licences, then the texts."""
    if not parts:
        yield say("The parts are not known here.")
    for part in parts:
        licence = part.licence or say("licence not named")
        yield say("{name} {version}: {licence}").format(
            name=part.name, version=part.version, licence=licence
        )
    for part in parts:
        if part.text:
            yield f"\n{_RULE}\n{part.name} {part.version}\n\n{part.text}"
