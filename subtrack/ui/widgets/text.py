"""Text: labels of plain text in the window's type, and lines with strong parts."""

from __future__ import annotations

import html
import math
from collections.abc import Collection, Mapping, Sequence
from string import Formatter
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from subtrack.ui.look import Look
from subtrack.ui.widgets.painting import elided, wraps

Part = tuple[str, str, str]
"""A text, its step of type and its tone."""
LONG_WORD = 24
"""Characters of a word that may be wider than a narrow column."""
_WHOLE = ("medium", "strong", "small-strong")
_ONE_LINE = 10_000
_WIDTHS_KEPT = 4


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
        self._measured: object = None
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("tone", tone)
        self.setFont(look.font(step))
        look.changed.connect(self._follow)

    def heightForWidth(self, width: int) -> int:
        """Give the height in a width; Qt lays the text out anew each time that it asks."""
        what = (self.text(), self.font(), self.contentsMargins())
        if what != self._measured:
            self._measured = what
            self._heights.clear()
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

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
        self._has_tip = False
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
        shown = self.shortened(rect.width())
        self.style().drawItemText(
            painter, rect, int(self.alignment().value), self.palette(), self.isEnabled(), shown
        )
        if not self._has_tip:
            tell_whole(self, self.text(), shown)

    def shortened(self, width: int) -> str:
        """Give what is shown of the text in a width in logical pixels."""
        return elided(self.fontMetrics(), self.text(), width)

    def set_tip(self, text: str) -> None:
        """Show a text in place of the whole one while the pointer rests on the label."""
        self._has_tip = bool(text)
        super().set_tip(text)


class _LaidOut(NamedTuple):
    """Lines of a text: the same in all widths from the narrowest to the widest one."""

    lines: QTextLayout
    height: int
    narrowest: int
    widest: int


class Paragraph:
    """A text whose parts differ in weight and tone, laid out for painting; it wraps.

    Attributes:
        text: the whole of it.
    """

    def __init__(self, look: Look, parts: Sequence[Part] = ()) -> None:
        """Take the parts, which stand one after the other."""
        self._look = look
        self._parts = tuple(part for part in parts if part[0])
        self._laid_out: list[_LaidOut] = []
        self.text = "".join(text for text, _, _ in self._parts)

    @property
    def width(self) -> int:
        """How wide it is in one line, in logical pixels."""
        return int(self._layout(_ONE_LINE).lines.maximumWidth()) + 2

    def height(self, width: int = 0) -> int:
        """Give the height that it needs in a width; of one line without a width."""
        return self._layout(width or _ONE_LINE).height

    def draw(self, painter: QPainter, left: float, top: float, width: int) -> None:
        """Paint it into a width."""
        self._layout(width).lines.draw(painter, QPointF(left, top))

    def _layout(self, width: int) -> _LaidOut:
        for known in self._laid_out:
            if known.narrowest <= width <= known.widest:
                return known
        if len(self._laid_out) >= _WIDTHS_KEPT:
            self._laid_out.clear()
        found = self._new_layout(width)
        self._laid_out.append(found)
        return found

    def _new_layout(self, width: int) -> _LaidOut:
        # A layout breaks lines at the separator of lines alone, which is as long as a line feed.
        text = "".join(map(_unbroken, self._parts)).replace("\n", "\u2028")
        layout = QTextLayout(text, self._look.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        height = right = 0.0
        widest = width
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            # What is written from the right moves with the width.
            from_left = line.naturalTextRect().left() == 0
            right = max(right, line.naturalTextWidth() if from_left else width)
        layout.endLayout()
        if layout.lineCount() <= 1 and right < width:
            widest = max(width, _ONE_LINE)
        return _LaidOut(layout, math.ceil(height), min(math.ceil(right), width), widest)

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


class StrongLine(QWidget):
    """A paragraph as a widget; it is one text to a reader."""

    def __init__(self, look: Look, parts: Sequence[Part] = ()) -> None:
        """Show the parts one after the other."""
        super().__init__()
        self._look = look
        self._parts: tuple[Part, ...] = ()
        self._paragraph = Paragraph(look)
        wraps(self)
        self.set_parts(parts)
        look.changed.connect(self._follow)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts."""
        self._parts = tuple(parts)
        self._follow()
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """Give the whole text."""
        return self._paragraph.text

    def heightForWidth(self, width: int) -> int:
        """Give the height that the text needs in a width."""
        margins = self.contentsMargins()
        inner = max(width - margins.left() - margins.right(), 1)
        return self._paragraph.height(inner) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Give the size of the text in one line."""
        return QSize(self._paragraph.width, self._paragraph.height())

    def minimumSizeHint(self) -> QSize:
        """Let the text wrap."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text."""
        inner = self.contentsRect()
        self._paragraph.draw(QPainter(self), inner.left(), inner.top(), inner.width())

    def _follow(self) -> None:
        self._paragraph = Paragraph(self._look, self._parts)
        self.updateGeometry()
        self.update()


def parts_of(
    template: str, values: Mapping[str, str], strong: Collection[str] = (), tone: str = "text"
) -> list[Part]:
    """Fill a template's `{name}` fields; the values named in `strong` stand out.

    A value that ends with a dot, as short names of months do, ends a sentence with that dot.
    """
    found: list[Part] = []
    value = ""
    for text, name, _, _ in Formatter().parse(template):
        ends_twice = value.endswith(".") and text.startswith(".")
        found.append((text[1:] if ends_twice else text, "body", tone))
        if name:
            value = values[name]
            found.append((value, "strong" if name in strong else "body", tone))
    return found


def wrapping(look: Look, text: str, step: str = "body", tone: str = "text") -> QWidget:
    """Give a text that takes several lines, even where a single word is wider than its place."""
    if max(map(len, text.split()), default=0) > LONG_WORD:
        return StrongLine(look, [(text, step, tone)])
    label = Label(look, text, step, tone, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip of plain text; a bare string would be searched for markup."""
    tip = plain_tip(text)
    if tip != widget.toolTip():
        widget.setToolTip(tip)


def tell_whole(widget: QWidget, text: str, shown: str) -> None:
    """Show all of a text in the tooltip where only a part of it is shown."""
    set_tip(widget, text if shown != text else "")


def plain_tip(text: str) -> str:
    """Give a tooltip that shows a text as it stands."""
    return f"<qt>{html.escape(text)}</qt>" if text else ""


def _unbroken(part: Part) -> str:
    """Keep a strong amount or day on one line; a longer text may be wrapped."""
    text, step, _ = part
    return text.replace(" ", "\u00a0") if step in _WHOLE and len(text) <= LONG_WORD else text
