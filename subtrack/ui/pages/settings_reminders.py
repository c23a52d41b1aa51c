"""Settings reminders: how early one is reminded, by what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError, KnownError
from subtrack.domain.lead_times import (
    USUAL,
    USUAL_FOR_SHORT_PLANS,
    Days,
    LeadTimes,
    days_text,
    parse_days,
)
from subtrack.domain.preferences import Preferences
from subtrack.ui.look import Space
from subtrack.ui.pages.settings_hours import BESIDE, FIELD, HoursFields
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.widgets.buttons import Button
from subtrack.ui.widgets.complaint import Complaint
from subtrack.ui.widgets.fact_field import FactField
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TextField, TickField
from subtrack.ui.workspace import Workspace

SHORT_PLAN = "short-plan"


class RemindersSection(Section):
    """When one is reminded, a field for each kind; and what others may read of it."""

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Show the usual days."""
        super().__init__(workspace.look, say("Reminders"))
        self._wording = workspace.speech.wording
        self._saving = saving
        self.fields = {
            key: FactField(self.look, name, TextField(name)) for key, name in _names().items()
        }
        self.names = TickField(say("Show names and amounts in notifications"))
        self.hours = HoursFields(workspace, saving)
        self._unsaved = Complaint(self.look, self.names)
        self._usual = {key: Button(self.look, say("As usual"), kind="link") for key in self.fields}
        said = say("How many days before the last safe day you are told. 0 is that day itself.")
        self.column.addWidget(Label(self.look, said, "body", "text2", wraps=True))
        self._lay_out()
        self.names.edited.connect(self._choose_names)
        for key, field in self.fields.items():
            field.typed.connect(partial(self._check, key))
            field.left.connect(partial(self._save, key))
            self._usual[key].clicked.connect(partial(self._put, key, _usual(key)))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is saved, but where something else was typed."""
        days = _days(preferences.lead_times)
        for key, field in self.fields.items():
            field.show_saved(days_text(days[key]) or None)
            self._usual[key].setVisible(days[key] != _usual(key))
            self._check(key)
        self.hours.show_hours(preferences.hours)
        self.names.put(preferences.names_on_desktop)

    def _check(self, key: str) -> None:
        """Complain while it is being typed."""
        try:
            self._typed(key)
        except InvalidInputError as error:
            self._complain(key, error)
        else:
            self.fields[key].complain("")

    def _complain(self, key: str, error: KnownError) -> None:
        self.fields[key].complain(self._wording.error(error))

    def _typed(self, key: str) -> Days:
        """Give the days that were typed, in their order."""
        return parse_days(self.fields[key].value() or "")

    def _save(self, key: str) -> None:
        if not self.fields[key].is_changed:
            return
        try:
            days = self._typed(key)
        except InvalidInputError:
            return
        self._put(key, days)

    def _put(self, key: str, days: Days) -> None:
        self.fields[key].put(days_text(days))
        self._saving.choose(
            lambda now: replace(now, lead_times=_with_days(now.lead_times, key, days)),
            say("Reminders changed"),
            partial(self._complain, key),
        )

    def _choose_names(self) -> None:
        named = self.names.value()
        self._unsaved.say("")
        self._saving.choose(
            lambda now: replace(now, names_on_desktop=named),
            say("Notifications changed"),
            self._names_failed,
        )

    def _names_failed(self, error: KnownError) -> None:
        self.names.put(not self.names.value())
        self._unsaved.say(self._wording.error(error))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        top = Qt.AlignmentFlag.AlignTop
        for row, (key, field) in enumerate(self.fields.items()):
            field.setFixedWidth(FIELD)
            field.name.hide()
            name = Label(self.look, field.name.text(), wraps=True)
            name.setContentsMargins(0, Space.SMALL, 0, 0)
            grid.addWidget(name, row, 0, top)
            grid.addWidget(field, row, 1, top)
            grid.addWidget(self._usual[key], row, 2, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, BESIDE)
        self.column.addLayout(grid)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self.hours)
        self.column.addSpacing(Space.SMALL)
        self.column.addWidget(self.names, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._unsaved)
        said = say("Without names they say only by when there is something to decide.")
        self.column.addWidget(Label(self.look, said, "small", "text2", wraps=True))


def _usual(key: str) -> Days:
    return USUAL_FOR_SHORT_PLANS if key == SHORT_PLAN else USUAL[Kind(key)]


def _days(lead_times: LeadTimes) -> Mapping[str, Days]:
    by_kind = {str(kind): days for kind, days in lead_times.by_kind.items()}
    return {**by_kind, SHORT_PLAN: lead_times.short_plan}


def _with_days(lead_times: LeadTimes, key: str, days: Days) -> LeadTimes:
    if key == SHORT_PLAN:
        return replace(lead_times, short_plan=days)
    return replace(lead_times, by_kind={**lead_times.by_kind, Kind(key): days})


def _names() -> Mapping[str, str]:
    """Say what one is reminded of; what belongs to a running cancellation is not offered."""
    return {
        Kind.TRIAL: say("A trial ends"),
        Kind.CANCEL_BY: say("A plan or contract renews"),
        SHORT_PLAN: say("The next charge of a plan that can be left at any time"),
        Kind.RENEWAL: say("Something that you renew by hand is due"),
        Kind.PROMO_ENDS: say("A lower price ends"),
        Kind.PRICE_CHANGE: say("A price rises"),
        Kind.REFUND_WINDOW: say("Money can still be asked back"),
        Kind.CONTRACT_END: say("A contract ends"),
        Kind.CARD_EXPIRES: say("A card expires"),
    }
