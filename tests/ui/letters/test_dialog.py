"""The dialog of many letters: what can be written is, the rest is named, and one can stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.drawn import Drawn
from subtrack.domain.layout import Layout
from subtrack.domain.letter import Letter
from subtrack.services.drafts import Draft
from subtrack.ui.letters.dialog import LettersDialog
from subtrack.ui.workspace import Workspace
from tests.fakes import FakeFiles
from tests.services.making import draft
from tests.ui.dialogs.test_letter import FIRM, ME
from tests.ui.walking import faults


class PenRun:
    """The port `Run`: a file with the subject for each letter, or one with all of them."""

    def __init__(self, drawn: Sequence[Drawn], between: Callable[[], object]) -> None:
        self._drawn = list(drawn)
        self._between = between

    def following(self) -> Drawn | None:
        self._between()
        return self._drawn.pop(0) if self._drawn else None

    def stop(self) -> None:
        self._drawn.clear()


class Pen:
    """The port `Press`; `between` is called before each letter is given."""

    def __init__(self) -> None:
        self.between: Callable[[], object] = lambda: None

    def start(self, letters: Sequence[tuple[Letter, Layout]], *, together: bool) -> PenRun:
        each = [Drawn(None if together else one.subject.encode()) for one, _ in letters]
        pile = Drawn("\n".join(one.subject for one, _ in letters).encode(), is_whole=True)
        return PenRun([*each, pile] if together else each, self.between)


class Room:
    """A dialog over a window, and what one does in it."""

    def __init__(self, workspace: Workspace, qtbot: QtBot, numbers: Sequence[int]) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.dialog = LettersDialog(workspace, numbers, self.window)
        self.dialog.open()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.dialog.settled, timeout=60_000)

    def choose_files(self) -> None:
        self.dialog.targets.put("files")

    def write(self, path: Path) -> None:
        """Write the letters, and answer the platform's question where to."""
        QTest.mouseClick(self.dialog.write, Qt.MouseButton.LeftButton)
        asking = self.dialog.findChild(QFileDialog)
        assert asking is not None
        name = asking.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        self.settle()

    @property
    def said(self) -> str:
        return " ".join(one.text() for one in self.dialog.standing.findChildren(QLabel))

    @property
    def news(self) -> str:
        return self.dialog.news.text()


@pytest.fixture
def made(workspace: Workspace) -> Workspace:
    """Give a workspace with two subscriptions with an address, and one without."""
    services = workspace.services
    for name, address in (("Gym", FIRM), ("Paper", FIRM), ("Cloud", None)):
        services.subscriptions.add(draft(name, first="2026-01-05", address=address))
    services.profiles.add("me", ME)
    return workspace


@pytest.fixture
def pen(made: Workspace) -> Pen:
    found = Pen()
    made.services.letter_batch._press = found
    return found


def letters_of(workspace: Workspace, name: str) -> list[str]:
    case = workspace.services.cases.shown(name).case
    return [one.name for one in case.letters]


def test_what_is_missing_is_named_before_anything_is_written(made: Workspace, qtbot: QtBot) -> None:
    room = Room(made, qtbot, (1, 2, 3))
    assert "2 letters: Gym and Paper" in room.said
    assert "It is not known where letters to Cloud go." in room.said
    assert room.dialog.write.isEnabled()
    assert list(faults(room.dialog)) == []


def test_nothing_can_be_written_where_each_lacks_something(made: Workspace, qtbot: QtBot) -> None:
    room = Room(made, qtbot, (3,))
    assert not room.dialog.write.isEnabled()


def test_the_real_letters_go_into_one_pdf_and_into_their_cases(
    made: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    made.services.cases.open("Gym")
    made.services.subscriptions.edit("Paper", Draft(account="\u13a3"))
    made.services.subscriptions.add(draft("Radio", first="2026-01-05", address=FIRM))
    room = Room(made, qtbot, (1, 2, 3, 4))
    room.write(tmp_path / "pile.pdf")
    assert room.news == "2 letters saved in pile.pdf."
    assert "No font has the characters \u13a3 (U+13A3 " in room.said
    assert "It is not known where letters to Cloud go." in room.said
    document = pypdfium2.PdfDocument(tmp_path / "pile.pdf")
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert ["Gym" in texts[0], "Radio" in texts[1], len(texts)] == [True, True, 2]
    assert letters_of(made, "Gym") == ["pile.pdf"]
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["pile.pdf"]


@pytest.mark.usefixtures("pen")
def test_each_letter_can_have_its_own_file(made: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    made.services.cases.open("Paper")
    room = Room(made, qtbot, (1, 2, 3))
    room.choose_files()
    folder = tmp_path / "letters"
    folder.mkdir()
    room.write(folder)
    assert room.news == "2 letters saved in letters."
    found = sorted(path.name for path in folder.iterdir())
    assert [name.split("_")[:3] for name in found] == [
        ["2026-11-22", "gym", "cancellation"],
        ["2026-11-22", "paper", "cancellation"],
    ]
    case = made.services.cases.shown("Paper").case
    assert [one.name for one in case.letters] == [found[1]]
    assert [one.name for one in case.evidence] == [found[1]]


def test_what_was_stopped_leaves_no_half_file(
    made: Workspace, pen: Pen, qtbot: QtBot, tmp_path: Path
) -> None:
    made.services.cases.open("Gym")
    room = Room(made, qtbot, (1, 2))
    pen.between = lambda: room.dialog.stop_button.click()  # noqa: PLW0108 - made later
    room.write(tmp_path / "pile.pdf")
    assert room.news == "The rest was stopped; it is in no file."
    assert not list(tmp_path.glob("*.pdf*"))
    assert letters_of(made, "Gym") == []


def test_single_files_that_were_whole_before_stopping_stay(
    made: Workspace, pen: Pen, qtbot: QtBot, tmp_path: Path
) -> None:
    room = Room(made, qtbot, (1, 2))
    room.choose_files()
    folder = tmp_path / "letters"
    folder.mkdir()

    def stop_after_the_first() -> None:
        if list(folder.iterdir()):
            room.dialog.stop_button.click()

    pen.between = stop_after_the_first
    room.write(folder)
    assert room.news == "1 letter saved in letters. The rest was stopped; it is in no file."
    (found,) = folder.iterdir()
    assert "gym" in found.name


@pytest.mark.usefixtures("pen")
def test_a_folder_that_cannot_be_written_is_told_once(
    made: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    full = FakeFiles()
    full.full = True
    made.services.letter_batch._files = full
    room = Room(made, qtbot, (1, 2))
    room.choose_files()
    room.write(tmp_path)
    assert room.news.count("cannot be written") == 1
    assert not full.contents


def test_closing_stops_what_is_written(
    made: Workspace, pen: Pen, qtbot: QtBot, tmp_path: Path
) -> None:
    room = Room(made, qtbot, (1, 2))
    pen.between = lambda: room.dialog.close_button.click()  # noqa: PLW0108 - made later
    room.write(tmp_path / "pile.pdf")
    assert not room.dialog.isVisible()
    assert not list(tmp_path.glob("*.pdf*"))
