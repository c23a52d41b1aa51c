"""Lead days field: the days before on which one is reminded, with commas between them."""

from __future__ import annotations

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.lead_times import Days, days_text, parse_days
from subtrack.services.wording import Wording
from subtrack.ui.widgets.text_field import LineField


class LeadDaysField(LineField):
    """A line for several days before: `30, 7, 1`."""

    def __init__(self, wording: Wording, name: str, nothing: str = "") -> None:
        """Be empty; `name` tells readers what is typed, `nothing` what no days mean."""
        super().__init__(name, nothing)
        self._wording = wording

    def value(self) -> Days | None:
        """Give the days, widest first; None where there are none, or they cannot be read."""
        try:
            return parse_days(self.text()) or None
        except InvalidInputError:
            return None

    def put(self, days: Days | None) -> None:
        """Show days."""
        self.show_text(days_text(days or ()))

    def problem(self) -> str:
        """Say what cannot be read; empty where all is well."""
        try:
            parse_days(self.text())
        except InvalidInputError as error:
            return self._wording.error(error)
        return ""
