"""Text fields: one line, several lines, tags, an amount, the month of a card, a box to tick."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit

from subtrack.domain.dates import month_end
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.money import parse_money
from subtrack.ui.look import Look, Space
from subtrack.ui.reading import Reader
from subtrack.ui.speech import say

_MONTH = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})|(\d{4})-(\d{1,2})", re.ASCII)
_CENTURY = 2000
_LETTERS_FOR_DIGITS = str.maketrans("oOlI", "0011")
_EXAMPLE = "12.99"


class LineField(QLineEdit):
    """A line that someone types into; what it means is told by those made of it.

    Signals:
        edited: the person typed.
    """

    edited = Signal()

    def __init__(self, name: str, nothing: str = "") -> None:
        """Be empty; `name` tells readers what is typed, `nothing` what no text means."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(nothing)
        self.textEdited.connect(self._edit)

    @property
    def field(self) -> QLineEdit:
        """What takes the focus."""
        return self

    def show_text(self, text: str) -> None:
        """Show a text, from its beginning."""
        self.setText(text)
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Say what cannot be read; empty where all is well."""
        return ""

    def _edit(self, _text: str) -> None:
        self.edited.emit()


class TextField(LineField):
    """A line of text."""

    def value(self) -> str | None:
        """Give the text without space at its ends; None where there is none."""
        return self.text().strip() or None

    def put(self, text: str | None) -> None:
        """Show a text."""
        self.show_text(text or "")


class TagsField(LineField):
    """Tags with commas between them."""

    def value(self) -> tuple[str, ...] | None:
        """Give the tags; None where there are none."""
        return tuple(part for one in self.text().split(",") if (part := one.strip())) or None

    def put(self, tags: tuple[str, ...] | None) -> None:
        """Show tags."""
        self.show_text(", ".join(tags or ()))


class AmountField(LineField):
    """An amount of money in the forms of a locale; a dot and a comma both are decimal marks."""

    def __init__(self, locale: QLocale, name: str, nothing: str = "") -> None:
        """Be empty; amounts are in no currency yet."""
        super().__init__(name, nothing)
        self._locale = locale
        self._reader = Reader(locale)
        self.currency = ""

    def value(self) -> str | None:
        """Give the amount with a dot, and with all digits of its currency where they fit."""
        amount = self._read(self.text())
        if amount is None:
            return None
        try:
            return parse_money(amount, self.currency).amount
        except InvalidInputError:
            return amount

    def put(self, amount: str | None) -> None:
        """Show an amount that is written with a dot."""
        self.show_text((amount or "").replace(".", self._locale.decimalPoint()))

    def problem(self) -> str:
        """Say what cannot be read; empty where all is well."""
        text = self.text().strip()
        if not text or self.value() is not None:
            return ""
        meant = self._read(text.translate(_LETTERS_FOR_DIGITS)) or _EXAMPLE
        return say("“{text}” is not an amount. Write digits, such as {amount}.").format(
            text=text, amount=meant.replace(".", self._locale.decimalPoint())
        )

    def _read(self, text: str) -> str | None:
        return self._reader.amount(text, self.currency or None)


class CardField(LineField):
    """The month in which a card expires, as it stands on the card: `12/27`."""

    def value(self) -> date | None:
        """Give the last day of the month; None where there is none, or it cannot be read."""
        found = _MONTH.fullmatch(self.text().strip())
        if not found:
            return None
        year, month = int(found[2] or found[3]), int(found[1] or found[4])
        whole = year + (_CENTURY if year < 100 else 0)  # noqa: PLR2004 - two digits
        sound = 1 <= month <= 12 and 1900 <= whole <= 2200  # noqa: PLR2004 - months and years
        return month_end(date(whole, month, 1)) if sound else None

    def put(self, day: date | None) -> None:
        """Show the month of a day, or none."""
        self.show_text(f"{day.month:02}/{day.year}" if day else "")

    def problem(self) -> str:
        """Say what cannot be read; empty where all is well."""
        text = self.text().strip()
        if not text or self.value():
            return ""
        return say("“{text}” is not a month. Write it as on the card, 12/27.").format(text=text)


class LinesField(QPlainTextEdit):
    """Several lines that someone types into; Tab leaves them.

    Signals:
        edited: the person typed.
    """

    edited = Signal()

    def __init__(self, look: Look, name: str, lines: int, nothing: str = "") -> None:
        """Be empty, and as high as so many lines."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(nothing)
        self.setTabChangesFocus(True)
        self.setFont(look.font("body"))
        line = QFontMetrics(look.font("body")).lineSpacing()
        self.setFixedHeight(lines * line + 2 * Space.MEDIUM)
        self._shown = ""
        self.textChanged.connect(self._edit)

    @property
    def field(self) -> QPlainTextEdit:
        """What takes the focus."""
        return self

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._shown = text
        self.setPlainText(text)

    def problem(self) -> str:
        """Say what cannot be read: nothing, for any text is one."""
        return ""

    def whole_text(self) -> str:
        """Give the text as it was put in or typed; Qt's plain one loses no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _edit(self) -> None:
        if self.whole_text() != self._shown:
            self._shown = self.whole_text()
            self.edited.emit()


class NoteField(LinesField):
    """A text of several lines."""

    def value(self) -> str | None:
        """Give the text; None where there is none."""
        return self.whole_text().strip() or None

    def put(self, text: str | None) -> None:
        """Show a text."""
        self.show_text(text or "")


class AddressField(LinesField):
    """The lines of an address."""

    def value(self) -> tuple[str, ...] | None:
        """Give the lines that are not empty; None where there are none."""
        lines = self.toPlainText().splitlines()
        return tuple(part for one in lines if (part := one.strip())) or None

    def put(self, lines: tuple[str, ...] | None) -> None:
        """Show lines."""
        self.show_text("\n".join(lines or ()))


class TickField(QCheckBox):
    """A box to tick.

    Signals:
        edited: the person ticked it, or took the tick away.
    """

    edited = Signal()

    def __init__(self, words: str) -> None:
        """Be without a tick."""
        super().__init__(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.clicked.connect(self._edit)

    @property
    def field(self) -> QCheckBox:
        """What takes the focus."""
        return self

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def put(self, ticked: bool | None) -> None:  # noqa: FBT001 - a value like any other field's
        """Tick it, or take the tick away."""
        self.setChecked(bool(ticked))

    def problem(self) -> str:
        """Say what cannot be read: nothing."""
        return ""

    def _edit(self, _ticked: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        self.edited.emit()
