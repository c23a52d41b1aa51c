"""Settings: everything that a person can set, on one page, saved at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.attempts import Attempt
from subtrack.domain.last_writing import LastWriting
from subtrack.domain.preferences import Preferences
from subtrack.domain.profile import Profile
from subtrack.ui.look import NARROW, Space
from subtrack.ui.pages.page import Page
from subtrack.ui.pages.settings_about import AboutSection
from subtrack.ui.pages.settings_background import BackgroundSection
from subtrack.ui.pages.settings_choices import LookSection, MoneySection
from subtrack.ui.pages.settings_data import DataFacts, DataSection
from subtrack.ui.pages.settings_elsewhere import ElsewhereSection
from subtrack.ui.pages.settings_letters import LettersSection
from subtrack.ui.pages.settings_profiles import ProfilesSection
from subtrack.ui.pages.settings_reminders import RemindersSection
from subtrack.ui.pages.settings_saving import SettingsSaving
from subtrack.ui.speech import say
from subtrack.ui.widgets.panels import Hairline
from subtrack.ui.widgets.scrolling import ScrollColumn
from subtrack.ui.widgets.section import Section
from subtrack.ui.widgets.side_index import SideIndex
from subtrack.ui.widgets.text import Label
from subtrack.ui.workspace import Workspace

_READING = 640
_INDEX = 190
_WIDE = 760
"""Below this width of the page there is no room for the index, in logical pixels."""
_SLACK = 40


@dataclass(frozen=True, slots=True)
class _Known:
    """What the page shows, as it is saved."""

    profiles: Sequence[Profile]
    countries: Mapping[str, str]
    preferences: Preferences
    currencies: Sequence[str]
    data: DataFacts
    calendar: LastWriting | None
    tried: Sequence[Attempt]


class _Sheet(ScrollColumn):
    """What scrolls: never wider than one reads well."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        # A widget of a greatest width would be asked for its height in the whole width.
        super().resizeEvent(event)
        right = max(self.viewport().width() - _READING, Space.PAGE)
        self.column.setContentsMargins(0, 0, right, Space.PAGE)


class SettingsPage(Page):
    """The page: an index at the left, the sections one below the other."""

    def __init__(self, workspace: Workspace) -> None:
        """Build it."""
        super().__init__(workspace)
        saving = SettingsSaving(workspace, self)
        self.profiles = ProfilesSection(workspace, saving)
        self.reminders = RemindersSection(workspace, saving)
        self.background = BackgroundSection(workspace, saving)
        self.elsewhere = ElsewhereSection(workspace, saving)
        self.money = MoneySection(workspace, saving)
        self.letters = LettersSection(workspace, saving)
        self.appearance = LookSection(workspace, saving)
        self.data = DataSection(workspace)
        self.about = AboutSection(workspace)
        self.index = SideIndex(self.look, say("Sections"))
        self.sheet = _Sheet(say("Settings"))
        self._lay_out()
        self.index.chosen.connect(self._go_to)
        self.sheet.verticalScrollBar().valueChanged.connect(self._mark)
        workspace.kept.changed.connect(self._follow_settings)
        if workspace.errands is not None:
            workspace.errands.done.connect(self.renew)
        workspace.calendar.done.connect(self._ask_again)
        self.index.mark(0)

    def refresh(self) -> None:
        """Ask anew."""
        self._ask_what_is_saved()
        self.background.ask()
        self.letters.ask()
        self.workspace.calendar.begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew whenever it is seen: what was tried elsewhere changes nothing in the book."""
        self._stale = True
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the index out where there is no room for it."""
        super().resizeEvent(event)
        self.index.setVisible(self.width() >= _WIDE)
        narrow = self.window().width() < NARROW
        left = Space.SECTION if narrow else Space.PAGE
        self._page.setContentsMargins(left, Space.SECTION, 0, 0)

    def sections(self) -> Sequence[Section]:
        """Give the sections in their order."""
        return (
            self.profiles,
            self.reminders,
            self.background,
            self.elsewhere,
            self.money,
            self.letters,
            self.appearance,
            self.data,
            self.about,
        )

    def _ask_again(self) -> None:
        """Show how the calendar file fares, which does not make it be written once more."""
        if self.isVisible():
            self._ask_what_is_saved()

    def _ask_what_is_saved(self) -> None:
        self.workspace.tasks.run(self._known, self._show)

    def _known(self) -> _Known:
        services = self.workspace.services
        entries = services.subscriptions.listed(everything=True)
        maintenance = services.maintenance
        return _Known(
            profiles=services.profiles.all(),
            countries=services.lettering.countries(self.speech.language),
            preferences=services.preferences.get(),
            currencies=services.offering.choices().currencies,
            data=DataFacts(
                folder=maintenance.folder(),
                size=maintenance.size_of_data(),
                removed=sum(one.entry.removed_on is not None for one in entries),
            ),
            calendar=services.calendar_file.state(),
            tried=services.trying.newest(),
        )

    def _show(self, known: _Known) -> None:
        self.profiles.show_profiles(known.profiles, known.countries)
        self.reminders.show_preferences(known.preferences)
        self.elsewhere.show_channels(known.preferences, known.calendar, known.tried)
        self.money.show_preferences(known.preferences, known.currencies)
        self.data.show_facts(known.data)

    def _follow_settings(self) -> None:
        for section in (self.appearance, self.background, self.letters):
            section.show_settings(self.workspace.kept.settings)

    def _go_to(self, place: int) -> None:
        section = self.sections()[place]
        first = next(filter(_takes_focus, section.findChildren(QWidget)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        self.sheet.verticalScrollBar().setValue(section.y())
        self.index.mark(place)

    def _mark(self, top: int) -> None:
        """Mark the last section whose head is above the upper part of the view."""
        bar = self.sheet.verticalScrollBar()
        if top == bar.maximum() and top:
            return
        above = [place for place, one in enumerate(self.sections()) if one.y() <= top + _SLACK]
        self.index.mark(above[-1] if above else 0)

    def _lay_out(self) -> None:
        column = self.sheet.column
        column.setSpacing(Space.SECTION)
        for place, section in enumerate(self.sections()):
            if place:
                column.addWidget(Hairline(self.look))
            column.addWidget(section)
            self.index.add(section.head)
        column.addStretch(1)
        self.index.setFixedWidth(_INDEX)
        side = QVBoxLayout()
        side.addWidget(self.index)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.PAGE)
        row.addLayout(side)
        row.addWidget(self.sheet, 1)
        page = self._page = QVBoxLayout(self)
        page.setSpacing(Space.SECTION)
        page.addWidget(Label(self.look, say("Settings"), "title"), 0, Qt.AlignmentFlag.AlignTop)
        page.addLayout(row, 1)


def _takes_focus(widget: QWidget) -> bool:
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reached and widget.isEnabled() and widget.isVisible()
