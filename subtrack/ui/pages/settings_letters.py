"""Settings letters: the font for characters that the fonts of letters lack."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from subtrack.domain.errors import KnownError
from subtrack.domain.settings import Settings
from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.look import Space
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.tasks import Lane
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.news import News
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_Found = tuple[str, str]
"""The file of a font, and what the font is called."""


class LettersSection(Section):
    """The chosen font, and whether it can be used; a file is looked at before it is taken."""

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Show what is chosen."""
        super().__init__(workspace.look, say("Letters"))
        self._workspace = workspace
        self._saving = saving
        self._files = FileDialogs(workspace.kept, self)
        self._path = ""
        note = say(
            "Letters are set in a font that has Latin, Greek, Cyrillic, Arabic and Hebrew. Other "
            "characters, such as Chinese and Japanese ones, are taken from a font of your "
            "computer; you can choose which."
        )
        facts = Facts(self.look)
        self.font_name = facts.add_label(say("Font for other characters"))
        self.choose = Button(self.look, say("Choose a font…"))
        self.forget = Button(self.look, say("Choose none"), kind="quiet")
        self.news = News(self.look)
        self.column.setSpacing(Space.MEDIUM)
        self.column.addWidget(Label(self.look, note, "body", "text2", wraps=True))
        self.column.addWidget(facts)
        self.column.addWidget(Flow(self.choose, self.forget))
        self.column.addWidget(self.news)
        self.choose.clicked.connect(self._ask_for_file)
        self.forget.clicked.connect(self._forget)
        self.show_settings(workspace.kept.settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self._path = settings.letter_font
        self.forget.setVisible(bool(self._path))
        self.font_name.setText(Path(self._path).name or say("As this computer has it"))
        self.news.tell("", "text2")

    def ask(self) -> None:
        """Look at the chosen font: it may have gone since."""
        if self._path:
            self._look_at(self._path, self._show_name)

    def _show_name(self, found: _Found) -> None:
        path, name = found
        if path == self._path:
            self.font_name.setText(name)

    def _ask_for_file(self) -> None:
        kind = say("Fonts (*.ttf *.otf *.ttc *.otc)")
        self._files.open(say("Choose a font"), kind, self._try)

    def _try(self, path: Path) -> None:
        self._look_at(str(path), self._take)

    def _look_at(self, path: str, then: Callable[[_Found], None]) -> None:
        # Beside storage: a font may lie on a drive that answers late, and is tried in a letter.
        fonts = self._workspace.services.fonts
        self._workspace.tasks.run(
            lambda: (path, fonts.look_at(Path(path))), then, self._refuse, Lane.PAPER
        )

    def _take(self, found: _Found) -> None:
        path, _ = found
        self._saving.keep(say("Font of letters changed"), letter_font=path)
        self._show_name(found)

    def _forget(self) -> None:
        self._saving.keep(say("Font of letters changed"), letter_font="")

    def _refuse(self, error: KnownError) -> None:
        self.news.tell(self._workspace.speech.wording.error(error), "urgent")
