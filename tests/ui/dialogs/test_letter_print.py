"""Printing: a letter in its real size on its own paper, kept with the case as others are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from subtrack.ui.dialogs.letter_print import LetterPrint
from subtrack.ui.rendering import rendered
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.test_imports import modules_after
from tests.ui.dialogs.test_letter import FIRM, ME, Room

_DARK = 235


@pytest.fixture
def room(workspace: Workspace, qtbot: QtBot) -> Room:
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
    workspace.services.profiles.add("me", ME)
    workspace.services.cases.open("Gym")
    return Room(workspace, qtbot)


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """Give a printer that writes what it gets into a file."""
    found = QPrinter(QPrinter.PrinterMode.HighResolution)
    found.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    found.setOutputFileName(str(tmp_path / "printed.pdf"))
    return found


def printing(room: Room) -> LetterPrint:
    return room.dialog.printing


def send(room: Room, printer: QPrinter) -> None:
    shown = room.dialog.preview.shown
    assert shown is not None
    printing(room).print_on(printer, shown.draft, room.dialog.form.wishes())
    room.settle()


def ink(image: QImage) -> tuple[int, int, int, int]:
    """Give the edges of what is written: left, top, right, bottom, in pixels."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high, step = grey.width(), grey.height(), grey.bytesPerLine()
    dots = bytes(grey.constBits())
    rows = [dots[at * step : at * step + wide] for at in range(high)]
    inked = [at for at, row in enumerate(rows) if min(row) < _DARK]
    across = [at for at in range(wide) if min(row[at] for row in rows) < _DARK]
    return across[0], inked[0], across[-1], inked[-1]


@pytest.mark.slow
def test_what_is_printed_stands_where_the_page_shows_it(
    room: Room, printer: QPrinter, tmp_path: Path
) -> None:
    send(room, printer)
    shown = room.dialog.preview.shown
    assert shown is not None
    assert shown.pdf is not None
    wanted = rendered(shown.pdf, 0, 4, ())
    found = rendered((tmp_path / "printed.pdf").read_bytes(), 0, 4, ())
    assert found.size.width() == pytest.approx(wanted.size.width(), abs=0.5)
    assert found.size.height() == pytest.approx(wanted.size.height(), abs=0.5)
    assert ink(found.image) == pytest.approx(ink(wanted.image), abs=3)


@pytest.mark.slow
def test_a_paper_that_was_chosen_otherwise_does_not_move_the_address(
    room: Room, printer: QPrinter, tmp_path: Path
) -> None:
    small = QPageSize(QPageSize.PageSizeId.A6)
    margins = QMarginsF(20, 20, 20, 20)
    printer.setPageLayout(QPageLayout(small, QPageLayout.Orientation.Landscape, margins))
    send(room, printer)
    found = rendered((tmp_path / "printed.pdf").read_bytes(), 0, 1, ())
    assert (found.size.width(), found.size.height()) == pytest.approx((210, 297), abs=0.5)


def test_it_is_kept_with_the_cancellation_and_asked_how_it_was_sent(
    room: Room, printer: QPrinter
) -> None:
    send(room, printer)
    assert room.news.startswith("Printed. A copy is kept with the cancellation.")
    assert not room.dialog.sent.isHidden()
    (seen,) = room.workspace.services.cases.listed()
    (letter,) = seen.case.letters
    (kept,) = seen.case.evidence
    assert letter.sha256 == kept.sha256
    assert room.workspace.services.evidence.read(kept) is not None


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_and_nothing_is_noted(
    room: Room, printer: QPrinter, tmp_path: Path
) -> None:
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    send(room, printer)
    assert room.news.startswith("It was not printed")
    assert room.dialog.sent.isHidden()
    (seen,) = room.workspace.services.cases.listed()
    assert seen.case.letters == ()


def test_the_key_opens_the_dialog_of_the_system_over_the_letter(room: Room) -> None:
    asked = QSignalSpy(room.dialog.foot.print_wanted)
    room.dialog.foot.paper.click()
    assert asked.count() == 1
    dialog = room.dialog.findChild(QPrintDialog)
    assert dialog is not None
    layout = dialog.printer().pageLayout()
    assert layout.pageSize().id() is QPageSize.PageSizeId.A4  # and no paper of one's own
    assert layout.mode() is QPageLayout.Mode.FullPageMode
    assert layout.orientation() is QPageLayout.Orientation.Portrait
    dialog.reject()


def test_what_lacks_something_cannot_be_printed(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05"))
    room = Room(workspace, qtbot)
    assert not room.dialog.foot.paper.isEnabled()


def test_what_prints_is_loaded_when_something_is_to_be_printed(tmp_path: Path) -> None:
    loaded = modules_after("import subtrack.ui.dialogs.letter", home=tmp_path, qt=True)
    assert "subtrack.ui.dialogs.letter_print" in loaded
    assert not loaded & {"PySide6.QtPrintSupport", "PIL", "fpdf"}
