"""Password field: a line that nobody can read over a shoulder, or copy out of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from subtrack.ui.widgets.text_field import LineField


class PasswordField(LineField):
    """A password as it is typed; what is kept is never shown."""

    def __init__(self, name: str, nothing: str = "") -> None:
        """Be empty."""
        super().__init__(name, nothing)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )

    def value(self) -> str | None:
        """Give what was typed, blanks included; None where nothing was."""
        return self.text() or None

    def put(self, text: str | None) -> None:
        """Show a text, as dots."""
        self.show_text(text or "")
