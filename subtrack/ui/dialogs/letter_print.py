"""Letter print: the page goes to a printer as it is shown, in its real size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from subtrack.domain.errors import KnownError
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.wishes import Wishes
from subtrack.ui.rendering import PageImage, pages
from subtrack.ui.speech import say
from subtrack.ui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PIXELS_PER_MM = 300 / 25.4
"""Dots of a printer; finer ones show no more of letters of this size."""
_MM_PER_INCH = 25.4


class LetterPrint(QObject):
    """Asks for a printer in the system's own dialog, and prints.

    Signals:
        told: a sentence, its tone, and what one can do now.
        printed: the draft that was printed, and the wishes it was made with.
    """

    told = Signal(str, str, object)
    printed = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Ask over a widget."""
        super().__init__(parent)
        self._tasks = workspace.tasks
        self._lettering = workspace.services.lettering
        self._wording = workspace.speech.wording
        self._over = parent

    def ask(self, draft: LetterDraft, wishes: Wishes) -> None:
        """Ask for a printer, and print the letter there."""
        from PySide6.QtPrintSupport import (  # noqa: PLC0415 - wanted by few, and slow to load
            QPrintDialog,
            QPrinter,
        )

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(draft.file_name(""))
        set_paper(printer, draft)
        dialog = QPrintDialog(printer, self._over)
        dialog.setWindowTitle(say("Print the letter"))
        # This keeps the printer, too, for as long as the dialog is there.
        dialog.accepted.connect(partial(self.print_on, printer, draft, wishes))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own of that name wants a slot by its text

    def print_on(self, printer: QPrinter, draft: LetterDraft, wishes: Wishes) -> None:
        """Print a draft that lacks nothing."""
        self._tasks.run(
            self._drawing(draft),
            lambda shown: self._print(printer, shown, draft, wishes),
            self._fail,
        )

    def _drawing(self, draft: LetterDraft) -> Callable[[], Sequence[PageImage]]:
        return lambda: pages(self._lettering.drawn(draft), _PIXELS_PER_MM)

    def _print(
        self, printer: QPrinter, shown: Sequence[PageImage], draft: LetterDraft, wishes: Wishes
    ) -> None:
        set_paper(printer, draft)  # another one in the dialog would move the address
        if not painted(printer, _asked_for(printer, shown)):
            words = say("It was not printed: {printer} takes nothing. Export the PDF instead.")
            name = printer.printerName() or say("the printer")
            self.told.emit(words.format(printer=name), "urgent", ())
            return
        self.printed.emit(draft, wishes)

    def _fail(self, error: KnownError) -> None:
        self.told.emit(self._wording.error(error), "urgent", ())


def set_paper(printer: QPrinter, draft: LetterDraft) -> None:
    """Set a printer to the paper of a letter, without margins, for the page has its own."""
    paper = draft.layout.paper
    size = QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    # Else a printer that cannot print up to the edge refuses it, and with it the paper.
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)


def painted(printer: QPrinter, shown: Sequence[PageImage]) -> bool:
    """Paint pages in their real size; False where the printer does not take them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dots = printer.resolution() / _MM_PER_INCH
    for place, page in enumerate(shown):
        if place and not printer.newPage():
            painter.end()
            return False
        whole = QRectF(QPointF(0, 0), page.size * dots)
        painter.drawImage(whole, page.image)
    return painter.end()


def _asked_for(printer: QPrinter, shown: Sequence[PageImage]) -> Sequence[PageImage]:
    """Give the pages that were asked for in the dialog; it counts them from 1, 0 means all."""
    first, last = printer.fromPage(), printer.toPage()
    return shown[first - 1 : last] if first else shown
