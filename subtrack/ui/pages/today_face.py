"""Today face: the painted part of a card: monogram, name, what happens, and by when."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from subtrack.ui.look import Look, Space
from subtrack.ui.pages.today_words import CardWords
from subtrack.ui.widgets.chip import chip_width, paint_chip
from subtrack.ui.widgets.monogram import paint_monogram
from subtrack.ui.widgets.painting import elided, smooth
from subtrack.ui.widgets.text import Paragraph, set_tip

LEFT = 52
"""Where the texts begin, right of the monogram, in logical pixels."""
_MONOGRAM = 40
_ICON = 16
_GAP = Space.HAIR


class CardFace(QWidget):
    """The face; its height follows from its width. It says nothing to readers: the card does."""

    def __init__(self, look: Look) -> None:
        """Be blank."""
        super().__init__()
        self._look = look
        self._words: CardWords | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out()
        look.changed.connect(self._lay_out)

    def show_words(self, words: CardWords) -> None:
        """Show the texts of a decision."""
        if words != self._words:
            self._words = words
            set_tip(self, words.exactly)
            self._lay_out()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for a width."""
        if width not in self._heights:
            self._heights[width] = self._height(self._inner(width))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Give the usual size."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Let the texts wrap."""
        return QSize(LEFT + self._right_width + 120, _MONOGRAM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face."""
        words = self._words
        if words is None:
            return
        painter = smooth(self)
        paint_monogram(painter, QRectF(0, 0, _MONOGRAM, _MONOGRAM), words.name, self._look)
        self._paint_name(painter, words)
        inner, top = self._inner(self.width()), self._name_height + _GAP
        self._sentence.draw(painter, LEFT, top, inner)
        if words.note:
            top += self._sentence.height(inner) + Space.TINY
            self._paint_note(painter, words.note_icon, top, inner)
        self._paint_right(painter)

    def _height(self, inner: int) -> int:
        left = self._name_height + _GAP + self._sentence.height(inner)
        if self._note.text:
            left += Space.TINY + max(_ICON, self._note.height(inner - _ICON - Space.SMALL))
        return max(_MONOGRAM, left, sum(one.height() for one in self._right))

    def _paint_name(self, painter: QPainter, words: CardWords) -> None:
        look, chip = self._look, chip_width(words.chip, self._look)
        room = self._inner(self.width()) - chip - Space.SMALL
        name = elided(self._metrics, words.name, room)
        set_tip(self, words.exactly if name == words.name else f"{words.name}, {words.exactly}")
        painter.setFont(look.font("lead"))
        painter.setPen(look.colour("text"))
        rect = QRectF(LEFT, 0, room, self._name_height)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        left = LEFT + self._metrics.horizontalAdvance(name) + Space.SMALL
        paint_chip(painter, left, self._name_height / 2, words.chip, "text2", look)

    def _paint_note(self, painter: QPainter, icon: str, top: int, inner: int) -> None:
        look, height = self._look, QFontMetrics(self._look.font("body")).height()
        pixmap = look.icons.pixmap(icon, look.tones.text2, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(LEFT, int(top + (height - _ICON) / 2), pixmap)
        indent = _ICON + Space.SMALL
        self._note.draw(painter, LEFT + indent, top, inner - indent)

    def _paint_right(self, painter: QPainter) -> None:
        top = 0
        for line in self._right:
            line.draw(painter, self.width() - line.width, top, line.width)
            top += line.height()

    def _inner(self, width: int) -> int:
        """Give the width of the texts on the left."""
        return max(width - LEFT - self._right_width, 60)

    def _lay_out(self) -> None:
        look, words = self._look, self._words
        self._metrics = QFontMetrics(look.font("lead"))
        self._name_height = max(
            self._metrics.height(), QFontMetrics(look.font("small")).height() + 4
        )
        self._sentence = Paragraph(look, words.sentence if words else ())
        self._note = Paragraph(look, ((words.note, "body", "text2"),) if words else ())
        self._right = self._right_lines(words) if words else []
        self._right_width = max((line.width for line in self._right), default=0) + Space.LARGE
        self._heights: dict[int, int] = {}
        self.updateGeometry()
        self.update()

    def _right_lines(self, words: CardWords) -> list[Paragraph]:
        lines = [words.by, ((words.near, "body", words.near_tone),)]
        if words.send:
            lines.append(((words.send, "body", words.send_tone),))
        return [Paragraph(self._look, line) for line in lines]
