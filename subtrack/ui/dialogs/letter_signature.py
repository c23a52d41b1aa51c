"""Letter signature: a picture of the person's hand above their name, chosen or drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.signatures import SignatureChange
from subtrack.ui.file_dialogs import FileDialogs
from subtrack.ui.look import PANEL_RADIUS, Look, Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button, at_the_right
from subtrack.ui.widgets.flow import Flow
from subtrack.ui.widgets.painting import FOCUS, box, smooth
from subtrack.ui.widgets.scrolling import reveal, settle
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_PAD = QSize(280, 110)
_FINER = 4
"""Pixels that are kept for one of the screen."""
_PEN = 2.0
_INK, _PAPER = QColor("#102040"), QColor("white")
Done = SignatureChange | tuple[()]


class SignaturePad(QWidget):
    """White paper on which one draws with the mouse or a pen.

    Signals:
        drawn: something was drawn.
    """

    drawn = Signal()

    def __init__(self, look: Look) -> None:
        """Be empty."""
        super().__init__()
        self._look = look
        self._strokes: list[QPolygonF] = []
        self.setFixedSize(_PAD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(say("Draw your signature here"))
        self.setAccessibleDescription(
            say("It is drawn with the mouse; by key, a picture can be chosen instead.")
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn."""
        return not self._strokes

    def clear(self) -> None:
        """Take away what was drawn."""
        self._strokes = []
        self.update()
        self.drawn.emit()

    def picture(self) -> bytes:
        """Give what was drawn as a PNG, finer than it is on the screen."""
        image = QImage(_PAD * _FINER, QImage.Format.Format_RGB32)
        image.fill(_PAPER)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_FINER, _FINER)
        self._draw(painter)
        painter.end()
        kept = QByteArray()
        target = QBuffer(kept)
        target.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(target, QByteArray(b"PNG")).write(image)
        return bytes(kept.data())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus()
        self._strokes.append(QPolygonF([event.position(), event.position() + QPointF(0.5, 0.5)]))
        self.update()
        self.drawn.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._strokes and event.buttons() & Qt.MouseButton.LeftButton:
            self._strokes[-1].append(event.position())
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and what was drawn; it is white in the dark, too."""
        look, painter = self._look, smooth(self)
        focused = self.hasFocus()
        edge = look.colour("accent" if focused else "edge")
        rect = QRectF(self.rect())
        box(painter, rect, PANEL_RADIUS, _PAPER, edge, FOCUS if focused else 1.0)
        self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        round_ends = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(QPen(_INK, _PEN, *round_ends))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            painter.drawPolyline(stroke)


class SignatureField(QWidget):
    """How the letter is signed, and what can be done about it.

    Signals:
        wanted: a picture is to be chosen.
        drawn: a picture, as a PNG.
        unwanted: there is to be room to sign by hand.
    """

    wanted = Signal()
    drawn = Signal(bytes)
    unwanted = Signal()

    def __init__(self, look: Look) -> None:
        """Have no signature."""
        super().__init__()
        self.state = Label(look, "", "small", "text2", wraps=True)
        self.choose = Button(look, say("Picture…"), kind="small")
        self.open_pad = Button(look, say("Draw…"), kind="small")
        self.remove = Button(look, say("Sign by hand"), kind="small")
        self.pad = SignaturePad(look)
        self.again = Button(look, say("Begin anew"), kind="small")
        self.use = Button(look, say("Sign with it"), kind="small")
        name = say("Signature")
        for button in (self.choose, self.open_pad, self.remove):
            button.setAccessibleDescription(name)
        self._panel = QWidget()
        self._lay_out(Label(look, name, "body", "text2"))
        self.choose.clicked.connect(self.wanted)
        self.open_pad.clicked.connect(self._open)
        self.remove.clicked.connect(self.unwanted)
        self.again.clicked.connect(self.pad.clear)
        self.use.clicked.connect(lambda: self.drawn.emit(self.pad.picture()))
        self.pad.drawn.connect(self._follow)
        self._follow()

    def show_draft(self, draft: LetterDraft) -> None:
        """Say how the letter is signed; somebody must be known who signs."""
        signed = bool(draft.letter.signed)
        self.state.setText(
            say("A picture of it stands above your name.")
            if signed
            else say("There is room above your name to sign by hand.")
        )
        self.remove.setVisible(signed)
        for button in (self.choose, self.open_pad):
            button.setEnabled(draft.sender is not None)

    def close_pad(self) -> None:
        """Take the paper away."""
        self.pad.clear()
        self._panel.hide()
        settle(self)

    def _open(self) -> None:
        self._panel.show()
        settle(self)
        self.pad.setFocus()
        reveal(self._panel)

    def _follow(self) -> None:
        for button in (self.again, self.use):
            button.setEnabled(not self.pad.is_empty)

    def _lay_out(self, name: Label) -> None:
        flow = Flow()
        for button in (self.choose, self.open_pad, self.remove):
            flow.add(button)
        inner = QVBoxLayout(self._panel)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.TINY)
        inner.addWidget(self.pad)
        inner.addLayout(at_the_right(self.again, self.use))
        self._panel.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for widget in (name, self.state, flow, self._panel):
            column.addWidget(widget)


class LetterSigning(QObject):
    """Keeps signatures; each change can be taken back.

    Signals:
        told: a sentence, its tone, and what one can do now.
    """

    told = Signal(str, str, object)

    def __init__(self, workspace: Workspace, field: SignatureField, parent: QWidget) -> None:
        """Keep what a field gives."""
        super().__init__(parent)
        self._undo = workspace.undo
        self._services = workspace.services
        self._wording = workspace.speech.wording
        self._files = FileDialogs(workspace.kept, parent)
        self._field = field
        self._name = ""
        field.wanted.connect(self._ask)
        field.drawn.connect(self._draw)
        field.unwanted.connect(self._remove)

    def show_draft(self, draft: LetterDraft) -> None:
        """Know who signs."""
        self._name = draft.sender.name if draft.sender else ""
        self._field.show_draft(draft)

    def take(self, path: Path) -> None:
        """Sign with a picture from a file."""
        name, words = self._name, say("Signed with a picture")
        self._do(lambda: self._services.signatures.take(name, path), words)

    def _ask(self) -> None:
        self._files.open(
            say("A picture of your signature"), say("Pictures (*.png *.jpg *.jpeg)"), self.take
        )

    def _draw(self, picture: bytes) -> None:
        name, words = self._name, say("Signed with what was drawn")
        self._do(lambda: self._services.signatures.draw(name, picture), words)

    def _remove(self) -> None:
        name, words = self._name, say("Signed by hand")
        self._do(lambda: self._services.signatures.remove(name), words)

    def _do(self, act: Callable[[], SignatureChange], words: str) -> None:
        self._undo.do(
            lambda: _done(act()), self._take_back, lambda _done: words, self._end, self._fail
        )

    def _take_back(self, done: Done) -> Done:
        return _done(self._services.signatures.undo(done)) if done else ()

    def _end(self, _done: Done) -> None:
        self._field.close_pad()

    def _fail(self, error: KnownError) -> None:
        self.told.emit(self._wording.error(error), "urgent", ())


def _done(change: SignatureChange) -> Done:
    return change if change.before != change.after else ()
