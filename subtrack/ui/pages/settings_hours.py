"""Settings hours: at which time of day notifications may come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from subtrack.domain.errors import KnownError
from subtrack.domain.hours import ALWAYS, LAST_DAY_WAITS_UNTIL, Hours, Span
from subtrack.ui.look import Space
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.widgets.fact_field import FactField
from subtrack.ui.widgets.text import Label
from subtrack.ui.widgets.text_field import TickField
from subtrack.ui.widgets.time_field import TimeField
from subtrack.ui.workspace import Workspace

FIELD = 190
BESIDE = 96
"""Widths of the fields, and of what may stand beside them."""
_NIGHT = Span(time(22), time(7))
"""The quiet hours that are offered first."""


class HoursFields(QWidget):
    """The time before which nothing is shown, and the quiet hours.

    Attributes:
        not_before, begins, ends: the fields for times.
        quiet: whether there are quiet hours.
    """

    def __init__(self, workspace: Workspace, saving: SettingsSaving) -> None:
        """Show that notifications may come at any time."""
        super().__init__()
        self._look = workspace.look
        self._speech = workspace.speech
        self._saving = saving
        self.quiet = TickField(say("Quiet hours from"))
        self.not_before = self._field(
            say("Show nothing before"), self._save_not_before, say("any time")
        )
        self.begins = self._field(say("Quiet hours from"), self._save_quiet)
        self.ends = self._field(say("Quiet until"), self._save_quiet)
        self._note = Label(self._look, self._said(), "small", "text2", wraps=True)
        self.quiet.edited.connect(self._switch)
        self._lay_out()
        self.show_hours(ALWAYS)

    def show_hours(self, hours: Hours) -> None:
        """Show what is saved, but where something else was typed."""
        quiet = hours.quiet
        self.not_before.show_saved(hours.not_before)
        self.begins.show_saved(quiet.begins if quiet else None)
        self.ends.show_saved(quiet.ends if quiet else None)
        self.quiet.put(quiet is not None)
        for widget in self._of_quiet:
            widget.setVisible(quiet is not None)
        self._note.setVisible(hours != ALWAYS)

    def _field(self, name: str, save: Callable[[FactField], None], nothing: str = "") -> FactField:
        editor = TimeField(self._speech, name, nothing)
        field = FactField(self._look, name, editor)
        field.name.hide()
        field.setFixedWidth(FIELD)
        field.typed.connect(lambda: field.complain(editor.problem()))
        field.left.connect(
            lambda: save(field) if field.is_changed and not editor.problem() else None
        )
        return field

    def _save_not_before(self, field: FactField) -> None:
        at = field.value()
        field.put(at)
        self._choose(lambda hours: replace(hours, not_before=at), field)

    def _save_quiet(self, field: FactField) -> None:
        """Save both ends as they stand, for one that was refused may be right by now."""
        begins, ends = self.begins.value(), self.ends.value()
        if field.value() is None:
            field.complain(say("Write a time of day."))
        elif begins is not None and ends is not None:
            field.put(field.value())
            span = Span(begins, ends)
            self._choose(lambda hours: replace(hours, quiet=span), field)

    def _switch(self) -> None:
        quiet = _NIGHT if self.quiet.value() else None
        self._choose(lambda hours: replace(hours, quiet=quiet), self.not_before)

    def _choose(self, become: Callable[[Hours], Hours], field: FactField) -> None:
        for one in (self.not_before, self.begins, self.ends):
            one.complain("")
        self._saving.choose(
            lambda now: replace(now, hours=become(now.hours)),
            say("Reminders changed"),
            partial(self._fail, field),
        )

    def _fail(self, field: FactField, error: KnownError) -> None:
        self.quiet.put(self.begins.isVisibleTo(self))
        field.complain(self._speech.wording.error(error))

    def _said(self) -> str:
        said = say(
            "What comes up meanwhile is shown afterwards; on the last safe day it waits until "
            "{time} at most. Today and the tray show everything at any time."
        )
        return said.format(time=self._speech.time(LAST_DAY_WAITS_UNTIL))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        top = Qt.AlignmentFlag.AlignTop
        names = [Label(self._look, one.name.text()) for one in (self.not_before, self.ends)]
        beside = ((names[0], self.not_before), (self.quiet, self.begins), (names[1], self.ends))
        for row, (name, field) in enumerate(beside):
            name.setFixedHeight(field.field.sizeHint().height())
            grid.addWidget(name, row, 0, top | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(field, row, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, FIELD)
        grid.setColumnMinimumWidth(2, BESIDE)
        self._of_quiet = (self.begins, names[1], self.ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(grid)
        column.addWidget(self._note)
