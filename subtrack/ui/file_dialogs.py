"""File dialogs: the platform's own, which begin where the last one ended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from subtrack.ui.kept import Kept

Chosen = Callable[[Path], None]


class FileDialogs(QObject):
    """Asks for the names of files; the folder is remembered."""

    def __init__(self, kept: Kept, parent: QWidget) -> None:
        """Ask over a widget."""
        super().__init__(parent)
        self._kept = kept
        self._parent = parent

    def save(self, title: str, name: str, kind: str, then: Chosen) -> None:
        """Ask where to save a file; `kind` is how such files are called, with their endings.

        Of several kinds, parted by `;;`, the chosen one says the ending where none is typed.

        Whoever writes it moves an older one aside, so nothing is asked about that.
        """
        dialog = self._dialog(title, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_ending(chosen)))
        dialog.selectFile(name)
        self._open(dialog, then)

    def open(self, title: str, kind: str, then: Chosen) -> None:
        """Ask for a file that is there."""
        dialog = self._dialog(title, kind)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, then)

    def folder(self, title: str, then: Chosen) -> None:
        """Ask for a folder."""
        dialog = self._dialog(title, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, then)

    def _dialog(self, title: str, kind: str) -> QFileDialog:
        return QFileDialog(self._parent, title, str(self._folder()), kind)

    def _open(self, dialog: QFileDialog, then: Chosen) -> None:
        def chosen(file: str) -> None:
            path = Path(file)
            self._kept.put(folder=str(path if path.is_dir() else path.parent))
            then(path)

        dialog.fileSelected.connect(chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _folder(self) -> Path:
        remembered = Path(self._kept.settings.folder)
        if self._kept.settings.folder and remembered.is_dir():
            return remembered
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = QStandardPaths.writableLocation(place)
        # the dialog takes a folder that is not there for the name of a file
        return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def _ending(kind: str) -> str:
    """Give the first ending of a kind of files, such as `csv` of `Table (*.csv)`."""
    return kind.partition("(*.")[2].partition(")")[0].partition(" ")[0]


def open_path(path: Path) -> bool:
    """Open a file or folder with what the system has for it; say whether there is anything."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
