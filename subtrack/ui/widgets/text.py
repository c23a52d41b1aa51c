"""Text: labels of plain text in the window's type, and lines with strong parts."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from subtrack.ui.look import Look

Part = tuple[str, str, str]
"""A text, its step of type and its tone."""


class Label(QLabel):
    """A label that never reads markup, in a step of type and a tone."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        step: str = "body",
        tone: str = "text",
        *,
        wraps: bool = False,
    ) -> None:
        """Show a text; with `wraps` it takes several lines where it must."""
        super().__init__(text)
        self._look = look
        self._step = step
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("tone", tone)
        self.setFont(look.font(step))
        look.changed.connect(self._follow)

    def set_tone(self, tone: str) -> None:
        """Show the text in another tone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_tip(self, text: str) -> None:
        """Show a text, as plain text, while the pointer rests on the label."""
        set_tip(self, text)

    def _follow(self) -> None:
        self.setFont(self._look.font(self._step))


class ElidedLabel(Label):
    """A label of one line that is shortened where it does not fit; the tooltip has all of it."""

    def __init__(self, look: Look, text: str = "", step: str = "body", tone: str = "text") -> None:
        """Show a text."""
        super().__init__(look, text, step, tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def minimumSizeHint(self) -> QSize:
        """Let the label become narrow."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, rect.width()
        )
        self.style().drawItemText(
            painter, rect, int(self.alignment().value), self.palette(), self.isEnabled(), shown
        )
        if shown != self.text() and not self.toolTip():
            set_tip(self, self.text())


class StrongLine(QWidget):
    """A paragraph whose parts differ in weight and tone; wraps, and is one text to a reader."""

    def __init__(self, look: Look, parts: Sequence[Part] = ()) -> None:
        """Show the parts one after the other."""
        super().__init__()
        self._look = look
        self._parts: tuple[Part, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_parts(parts)
        look.changed.connect(self._follow)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts."""
        self._parts = tuple(part for part in parts if part[0])
        self.setAccessibleName(self.text())
        self._follow()

    def text(self) -> str:
        """Give the whole text."""
        return "".join(text for text, _, _ in self._parts)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the text needs in a width."""
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        """Give the size of the text in one line."""
        layout, height = self._laid_out(10_000)
        return QSize(int(layout.maximumWidth()) + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Let the text wrap."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text."""
        layout, _ = self._laid_out(self.width())
        painter = QPainter(self)
        layout.draw(painter, QPointF(0, 0))

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text(), self._look.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, int(QRectF(0, 0, 1, height).height() + 0.999)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found, start = [], 0
        for text, step, tone in self._parts:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, len(text.encode("utf-16-le")) // 2
            form = QTextCharFormat()
            form.setFont(self._look.font(step))
            form.setForeground(self._look.colour(tone))
            one.format = form
            found.append(one)
            start += one.length
        return found


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip of plain text; a bare string would be searched for markup."""
    widget.setToolTip(f"<qt>{html.escape(text)}</qt>" if text else "")
