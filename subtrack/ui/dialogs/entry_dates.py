"""Entry dates: the charge to reckon from, the trial, and the start."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from subtrack.domain.billing import AnchorKind
from subtrack.domain.dates import month_end
from subtrack.domain.periods import Period
from subtrack.domain.subscription import Subscription
from subtrack.services.prefilling import Prefill
from subtrack.ui.dialogs.entry_kit import Kit
from subtrack.ui.dialogs.entry_row import Row, Sheet
from subtrack.ui.look import Look
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.buttons import LINK_AIR, Button
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TickField


class TrialField(DayField):
    """The day on which a trial ends, or how long it lasts from its start on."""

    def __init__(self, look: Look, speech: Speech, name: str, started: DayField) -> None:
        """Count lengths from a start that is entered elsewhere, else from today."""
        super().__init__(look, speech, name, nothing=say("no trial"))
        self._started = started

    def read(self, text: str) -> date | None:
        """Read a day, or a length such as `14d` as the day on which it is over."""
        length = self._reader.period(text)
        start = self._started.value() or self._speech.today()
        return length.after(start) if length else super().read(text)


class DatesSection(QObject):
    """The rows of the first or next charge, the trial and the start.

    Signals:
        edited: the person changed one of them.
    """

    edited = Signal()

    def __init__(self, kit: Kit, sheet: Sheet) -> None:
        """Add the rows to a sheet."""
        super().__init__()
        self._speech = kit.speech
        self._charge = DayField(kit.look, kit.speech, say("First charge"))
        self.charge = Row(kit.look, "first", say("First charge"), self._charge)
        self._turn = Button(kit.look, "", kind="link")
        self._turn.clicked.connect(self._turn_over)
        self._last = TickField(say("always the last day of the month"))
        self.last_day = Row(kit.look, "last_day", "", self._last)
        self.last_day.start(False)
        self.started = kit.day("started", say("Started"), say("not known"))
        assert isinstance(self.started.editor, DayField)  # noqa: S101 - made so
        started = self.started.editor
        self._trial = TrialField(kit.look, kit.speech, say("Trial ends"), started)
        self.trial = Row(kit.look, "trial_ends", say("Trial ends"), self._trial)
        self._offer = Button(kit.look, say("As the record says"), kind="link")
        self._offer.clicked.connect(self._take_trial)
        self._offer.hide()
        self._hint = Label(kit.look, say("or how long, such as 14d"), "small", "text2")
        self._hint.setContentsMargins(LINK_AIR, 0, 0, 0)
        self._offered: Period | None = None
        self._is_next = False
        self._cycle: Period | None = None
        self.rows = (self.charge, self.last_day, self.trial, self.started)
        for row in self.rows:
            row.edited.connect(self._edit)
        self._lay_out(sheet)
        self._say_which()
        self._show_hints()

    def start(self, entry: Subscription) -> None:
        """Show what an entry holds."""
        contract, last = entry.contract, entry.contract.billing[-1]
        self._is_next = last.anchor is not None and last.anchor_kind is AnchorKind.NEXT
        self._say_which()
        self.charge.start(last.anchor)
        self.last_day.start(last.last_day)
        self.trial.start(contract.trial_ends)
        self.started.start(contract.started)
        self._show_hints()
        if last.since:
            self.charge.origin.tell(
                say("since the change of {day}").format(day=self._speech.dated(last.since))
            )

    def take_charge(self, day: date, *, is_next: bool) -> None:
        """Enter the first charge for the person, or the next one."""
        self._is_next = is_next
        self._say_which()
        self.charge.take(day)

    def prefill(self, found: Prefill | None) -> None:
        """Offer the trial that a record knows of; whether one is in it only the person knows."""
        days = found.trial_days if found else None
        self._offered = Period(days=days) if days else None
        if self._offered:
            length = self._speech.period(self._offered)
            self._offer.set_text(say("{length} from the start").format(length=length))
        self._show_hints()

    def follow_cycle(self, cycle: Period | None) -> None:
        """Ask for the last day of the month where that differs from the day itself."""
        self._cycle = cycle
        self._show_hints()

    def _edit(self) -> None:
        self._show_hints()
        self.edited.emit()

    def _turn_over(self) -> None:
        self._is_next = not self._is_next
        self._say_which()
        self._charge.field.setFocus()
        if self._charge.value():
            self.charge.take(self._charge.value())
            self.edited.emit()

    def _say_which(self) -> None:
        name = say("Next charge") if self._is_next else say("First charge")
        self.charge.key = "next" if self._is_next else "first"
        self.charge.name = name
        self.charge.label.setText(name)
        self._charge.field.setAccessibleName(name)
        self._turn.set_text(
            say("I know the first one") if self._is_next else say("I only know the next one")
        )

    def _take_trial(self) -> None:
        if self._offered:
            start = self.started.editor.value() or self._speech.today()
            self.trial.take(self._offered.after(start))
            self._edit()

    def _show_hints(self) -> None:
        self._turn.setVisible(not self._charge.field.text())
        offered = self._offered is not None and self._trial.value() is None
        self._offer.setVisible(offered)
        self._hint.setVisible(not offered and not self._trial.field.text())
        self._month_end.setVisible(self._last.isChecked() or self._differs_from_its_day())

    def _differs_from_its_day(self) -> bool:
        day = self._charge.value() or self._trial.value() or self.started.editor.value()
        months = self._cycle is not None and self._cycle.whole_months and not self._cycle.whole_days
        return bool(months and day and day == month_end(day) and day.day < 31)  # noqa: PLR2004

    def _lay_out(self, sheet: Sheet) -> None:
        sheet.add(self.charge, self._turn)
        self._month_end = sheet.add(self.last_day)
        sheet.add(self.trial, self._hint, self._offer)
        sheet.add(self.started)
