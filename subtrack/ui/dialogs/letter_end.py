"""Letter end: when the contract is to end, as a letter asks for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton

from subtrack.domain.dates import WeekStart
from subtrack.services.letter_drafts import LetterDraft
from subtrack.ui.look import Look, Space
from subtrack.ui.speech import Speech, say
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.day_field import DayField
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label


class EndSection(Section):
    """When the contract is to end.

    Signals:
        changed: the person chose otherwise.
    """

    changed = Signal()

    def __init__(self, look: Look, speech: Speech) -> None:
        """Ask for the next possible date."""
        super().__init__(look, say("Ends"))
        self._speech = speech
        self._next = QRadioButton(say("At the next possible date"))
        self._chosen = QRadioButton(say("On a day of my choice"))
        self._soon = QRadioButton(say("As soon as possible, without naming a day"))
        self._note = Label(look, "", "small", "text2", wraps=True)
        self.day = DayField(look, speech, say("Last day of the contract"))
        self._complaint = Complaint(look, self.day.field)
        self._group = QButtonGroup(self)
        for button in (self._next, self._chosen, self._soon):
            button.setFont(look.font("body"))
            self._group.addButton(button)
        self._next.setChecked(True)
        self._lay_out()
        self._group.buttonToggled.connect(self._choose)
        self.day.edited.connect(self._follow)
        self._follow()

    def begin_weeks_on(self, start: WeekStart | None) -> None:
        """Let weeks of the calendar begin on a day; None for the usual one here."""
        usual = self._speech.week_start()
        self.day.first_weekday = int(usual if start is None else start)

    @property
    def last_day(self) -> date | None:
        """The last day that was chosen; None where none was."""
        return self.day.value() if self._chosen.isChecked() else None

    @property
    def as_soon_as_possible(self) -> bool:
        """Whether no day is to be named."""
        return self._soon.isChecked()

    def problem(self) -> str:
        """Say what is wrong with the day; empty where nothing is."""
        if not self._chosen.isChecked():
            return ""
        day = self.day.value()
        if day is None:
            return self.day.problem() or say("Say on which day, or choose another end.")
        if day < self._speech.today():
            words = say("{day} has passed. Choose today or a later day.")
            return words.format(day=self._speech.dated(day))
        return ""

    def show_draft(self, draft: LetterDraft) -> None:
        """Name the next possible date, and when the letter arrives."""
        last_day, speech = draft.end.last_day, self._speech
        words = say("At the next possible date, {day}") if last_day else ""
        self._next.setText(
            words.format(day=speech.day(last_day)) if last_day else say("At the next possible date")
        )
        self._next.setAccessibleName(self._next.text())
        self._note.setText(self._arrival_words(draft))

    def _arrival_words(self, draft: LetterDraft) -> str:
        arrival, safe_day = self._speech.day(draft.arrival), draft.end.safe_day
        if draft.end.last_day is None:
            return say("Posted today, it arrives by {arrival}.").format(arrival=arrival)
        if safe_day is None:
            words = say("Posted today, it arrives by {arrival}; the end is reckoned from there.")
            return words.format(arrival=arrival)
        words = say("Posted today, it arrives by {arrival}; the last safe day is {day}.")
        return words.format(arrival=arrival, day=self._speech.day(safe_day))

    def _choose(self, _button: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if checked:
            self._follow()

    def _follow(self) -> None:
        self.day.setVisible(self._chosen.isChecked())
        self._complaint.say(self.problem())
        self.changed.emit()

    def _lay_out(self) -> None:
        inset = QHBoxLayout()
        inset.setContentsMargins(Space.SECTION, 0, 0, 0)
        inset.addWidget(self.day, 1)
        for widget in (self._next, self._chosen):
            self.column.addWidget(widget)
        self.column.addLayout(inset)
        self.column.addWidget(self._complaint)
        self.column.addWidget(self._soon)
        self.column.addWidget(self._note)
