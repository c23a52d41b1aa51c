"""Making: a workspace for pages, over a book in memory or on disk, without threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from subtrack.domain.errors import KnownError
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.settings import Settings
from subtrack.services.deciding import Occurrence
from subtrack.services.drafts import Draft
from subtrack.ui.calendar_keeping import CalendarKeeping
from subtrack.ui.icons import Icons
from subtrack.ui.kept import Kept
from subtrack.ui.look import Look, read_style
from subtrack.ui.speech import Speech
from subtrack.ui.tasks import Lane, Tasks
from subtrack.ui.tones import LIGHT, Tones
from subtrack.ui.undo import Undo
from subtrack.ui.workspace import PageName, Workspace

Result = TypeVar("Result")
RESOURCES = Path(__file__).parents[2] / "resources"
TODAY = date(2026, 11, 22)


class ImmediateTasks:
    """The port `Tasks` at once and in this thread; a bug is raised where it happens."""

    def run(
        self,
        call: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Callable[[KnownError], None] | None = None,
        lane: Lane = Lane.STORAGE,  # noqa: ARG002 - there is only one
    ) -> None:
        try:
            result = call()
        except KnownError as error:
            if failed is None:
                raise
            failed(error)
        else:
            then(result)


class LateTasks:
    """Tasks that are done when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        call: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Callable[[KnownError], None] | None = None,
        lane: Lane = Lane.STORAGE,
    ) -> None:
        self.waiting.append(lambda: ImmediateTasks().run(call, then, failed, lane))

    def let_go(self) -> None:
        """Do all that waits."""
        while self.waiting:
            self.waiting.pop()()


@dataclass
class FakeDoors:
    """The port `Doors`: remembers which were gone through."""

    opened: list[tuple[str, Any]] = field(default_factory=list)

    def show_page(self, name: PageName) -> None:
        self.opened.append(("page", name))

    def show_decision(self, occurrence: Occurrence, number: int) -> None:
        self.opened.append(("decision", (occurrence, number)))

    def show_subscription(self, number: int) -> None:
        self.opened.append(("subscription", number))

    def show_provider(self, slug: str) -> None:
        self.opened.append(("provider", slug))

    def cancel(self, *numbers: int) -> None:
        self.opened += [("cancel", number) for number in numbers]

    def show_case(self, number: int) -> None:
        self.opened.append(("case", number))

    def show_guide(self, number: int) -> None:
        self.opened.append(("guide", number))

    def write_letter(self, number: int, kind: Kind | None = None) -> None:
        self.opened.append(("letter", (number, kind) if kind else number))

    def write_letters(self, *numbers: int) -> None:
        self.opened.append(("letters", numbers))

    def add(self, slug: str | None = None, draft: Draft | None = None) -> None:
        self.opened.append(("add", draft or slug))

    def edit(self, number: int) -> None:
        self.opened.append(("edit", number))

    def quick_add(self, text: str = "") -> None:
        self.opened.append(("quick", text))

    def import_file(self) -> None:
        self.opened.append(("import", None))

    def restore_backup(self) -> None:
        self.opened.append(("restore", None))

    def new_record(self) -> None:
        self.opened.append(("new record", None))

    def edit_record(self, slug: str) -> None:
        self.opened.append(("record", slug))

    def import_record(self) -> None:
        self.opened.append(("import record", None))

    def compare_record(self, slug: str) -> None:
        self.opened.append(("compare record", slug))

    def look_around(self) -> None:
        self.opened.append(("sample", None))


def a_look(tones: Tones = LIGHT) -> Look:
    """Give a look over the shipped icons and style."""
    icons = RESOURCES / "icons"
    look = Look(QApplication.font(), read_style(RESOURCES / "style.qss", icons), Icons(icons))
    look.use(tones)
    return look


def a_workspace(
    data: Path,
    today: date = TODAY,
    *,
    tones: Tones = LIGHT,
    tasks: Tasks | None = None,
    locale: str = "en_GB",
) -> Workspace:
    """Give a workspace over a book in a folder, on a day, with everything done at once."""
    runs = tasks or ImmediateTasks()
    services = Services(Paths(data), lambda: today)
    return Workspace(
        services=services,
        tasks=runs,
        undo=Undo(runs),
        look=a_look(tones),
        speech=Speech(QLocale(locale), lambda: today),
        doors=FakeDoors(),
        kept=Kept(Settings(), lambda _settings: True, runs),
        calendar=CalendarKeeping(services, runs),
    )
