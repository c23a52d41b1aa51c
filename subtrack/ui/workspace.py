"""Workspace: what pages and dialogs are built with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # what is only named here would hold up the first paint
    from subtrack.domain.letter_kinds import Kind as LetterKind
    from subtrack.services.backups import Backups
    from subtrack.services.browsing import Browsing
    from subtrack.services.calendar_file import CalendarFile
    from subtrack.services.case_evidence import CaseEvidence
    from subtrack.services.cases import Cases
    from subtrack.services.deciding import Deciding, Occurrence
    from subtrack.services.drafts import Draft
    from subtrack.services.guiding import Guiding
    from subtrack.services.insights import Insights
    from subtrack.services.letter_batch import LetterBatch
    from subtrack.services.letter_templates import LetterTemplates
    from subtrack.services.lettering import Lettering
    from subtrack.services.mailing import Mailing
    from subtrack.services.money_back import MoneyBack
    from subtrack.services.notifying import Notifying
    from subtrack.services.offering import Offering
    from subtrack.services.overview import Overview
    from subtrack.services.own_records import OwnRecords
    from subtrack.services.packing import Packing
    from subtrack.services.planner import Planner
    from subtrack.services.ports.book import Maintenance
    from subtrack.services.ports.letters import Fonts
    from subtrack.services.ports.reminders import LastCheck
    from subtrack.services.ports.system import Parts
    from subtrack.services.preferences import PreferenceBook
    from subtrack.services.preparing import Preparing
    from subtrack.services.previewing import Previewing
    from subtrack.services.profiles import ProfileBook
    from subtrack.services.prompting import Prompting
    from subtrack.services.publishing import Publishing
    from subtrack.services.quick_entry import QuickEntry
    from subtrack.services.record_import import RecordImport
    from subtrack.services.reminding import Reminding
    from subtrack.services.renewing import Renewing
    from subtrack.services.signatures import Signatures
    from subtrack.services.starting import Starting
    from subtrack.services.step_notes import StepNotes
    from subtrack.services.subscriptions import SubscriptionBook
    from subtrack.services.transfer import Transfer
    from subtrack.services.trash import Trash
    from subtrack.services.trying import Trying
    from subtrack.ui.calendar_keeping import CalendarKeeping
    from subtrack.ui.errands import Errands
    from subtrack.ui.kept import Kept
    from subtrack.ui.look import Look
    from subtrack.ui.speech import Speech
    from subtrack.ui.tasks import Tasks
    from subtrack.ui.undo import Undo


class PageName(StrEnum):
    """The pages, in the order of the rail; Settings stands at its end."""

    TODAY = "today"
    SUBSCRIPTIONS = "subscriptions"
    CALENDAR = "calendar"
    CANCELLATIONS = "cancellations"
    INSIGHTS = "insights"
    PROVIDERS = "providers"
    SETTINGS = "settings"


class Outside(Protocol):
    """What reaches the person away from this computer, each made when it is first wanted."""

    @property
    def publishing(self) -> Publishing:
        """Deadlines in a calendar on a server."""

    @property
    def mailing(self) -> Mailing:
        """What is owed, as one mail a day."""

    def stop(self) -> None:
        """Wait a moment for what is under way and no longer, for the program ends."""


class Services(Protocol):
    """What a person can do; used only in the lane of storage."""

    @property
    def today(self) -> Callable[[], date]:
        """Give the local date."""

    @property
    def time_of_day(self) -> Callable[[], time]:
        """Give the time on the wall."""

    def refresh(self) -> bool:
        """Look whether another process changed the file; what was read of it is dropped then."""

    def tidy_up(self) -> None:
        """Remove what nobody can take back any more."""

    @property
    def calendar_file(self) -> CalendarFile:
        """The deadlines in a file that follows the book."""

    @property
    def subscriptions(self) -> SubscriptionBook:
        """Keeping entries."""

    @property
    def deciding(self) -> Deciding:
        """Deadlines and answers."""

    @property
    def fonts(self) -> Fonts:
        """Fonts for what those of letters lack."""

    @property
    def renewing(self) -> Renewing:
        """Answers where nothing renews by itself."""

    @property
    def planner(self) -> Planner:
        """What falls on which day."""

    @property
    def overview(self) -> Overview:
        """What a person sees first."""

    @property
    def insights(self) -> Insights:
        """What goes out and where to, and what stopping would save."""

    @property
    def preferences(self) -> PreferenceBook:
        """What a person chose about their book."""

    @property
    def reminding(self) -> Reminding:
        """Reminders."""

    @property
    def profiles(self) -> ProfileBook:
        """Who writes the letters."""

    @property
    def transfer(self) -> Transfer:
        """Export and import."""

    @property
    def backups(self) -> Backups:
        """Everything in one file, and the way back from it."""

    @property
    def trash(self) -> Trash:
        """Deleting for good."""

    @property
    def maintenance(self) -> Maintenance:
        """Backups, and looking for damage."""

    @property
    def notifying(self) -> Notifying:
        """Reminders on the desktop."""

    @property
    def last_check(self) -> LastCheck:
        """When reminders were last looked for."""

    @property
    def outside(self) -> Outside:
        """What reaches the person away from this computer."""

    @property
    def trying(self) -> Trying:
        """What was tried to reach the person outside the window."""

    @property
    def starting(self) -> Starting:
        """Starting with the computer."""

    @property
    def parts(self) -> Parts:
        """What the program is made of."""

    @property
    def guiding(self) -> Guiding:
        """The steps to get out."""

    @property
    def browsing(self) -> Browsing:
        """The records."""

    @property
    def own_records(self) -> OwnRecords:
        """The records that the person wrote or changed."""

    @property
    def record_import(self) -> RecordImport:
        """Records from files."""

    @property
    def offering(self) -> Offering:
        """What a form offers to choose from."""

    @property
    def previewing(self) -> Previewing:
        """What a draft would become."""

    @property
    def quick_entry(self) -> QuickEntry:
        """Reading a subscription from one line."""

    @property
    def letter_templates(self) -> LetterTemplates:
        """What people say in letters, kept for later ones."""

    @property
    def signatures(self) -> Signatures:
        """How people sign their letters."""

    @property
    def lettering(self) -> Lettering:
        """The letters."""

    @property
    def letter_batch(self) -> LetterBatch:
        """Many letters at once."""

    @property
    def cases(self) -> Cases:
        """Cancellations, seen through."""

    @property
    def step_notes(self) -> StepNotes:
        """What did not work, noted at a step."""

    @property
    def preparing(self) -> Preparing:
        """What helps to cancel, and what to know of the time after it."""

    @property
    def prompting(self) -> Prompting:
        """What to say or to paste to cancel."""

    @property
    def money_back(self) -> MoneyBack:
        """What to do about a charge that came although it was cancelled."""

    @property
    def packing(self) -> Packing:
        """Everything of a cancellation in one file."""

    @property
    def evidence(self) -> CaseEvidence:
        """The files that prove them."""


class Doors(Protocol):
    """Ways from one page to another; dialogs open over the window and one at a time."""

    def show_page(self, name: PageName) -> None:
        """Turn to a page."""

    def show_decision(self, occurrence: Occurrence, number: int) -> None:
        """Turn to Today with one decision in view; without its card, to the subscription."""

    def show_subscription(self, number: int) -> None:
        """Turn to the subscriptions with one selected and its details open."""

    def show_provider(self, slug: str) -> None:
        """Turn to the providers with one guide open."""

    def cancel(self, *numbers: int) -> None:
        """Begin to cancel subscriptions, or go on where that was begun; the first is shown."""

    def show_case(self, number: int) -> None:
        """Show the newest case of a subscription."""

    def show_guide(self, number: int) -> None:
        """Open the guide that applies to a subscription."""

    def write_letter(self, number: int, kind: LetterKind | None = None) -> None:
        """Open the letter of a subscription, of a kind where one is named."""

    def write_letters(self, *numbers: int) -> None:
        """Open the letters of several subscriptions at once."""

    def add(self, slug: str | None = None, draft: Draft | None = None) -> None:
        """Open the form for a new subscription: for a provider, or with what is known already."""

    def edit(self, number: int) -> None:
        """Open the form with a subscription."""

    def quick_add(self, text: str = "") -> None:
        """Open the one line in which a subscription is written as one would say it."""

    def import_file(self) -> None:
        """Open the import of a file."""

    def restore_backup(self) -> None:
        """Open the restoring of a backup."""

    def new_record(self) -> None:
        """Open the form for a provider record of one's own."""

    def edit_record(self, slug: str) -> None:
        """Open the form with a provider record."""

    def import_record(self) -> None:
        """Open the import of a provider record from a file."""

    def compare_record(self, slug: str) -> None:
        """Open one's own record beside the one that comes with the program."""

    def look_around(self) -> None:
        """Show the sample household instead of the own book."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """Everything that a page needs; nothing is fetched from elsewhere.

    `is_own` is false for a book that is not the person's own, which runs no errands.
    """

    services: Services
    tasks: Tasks
    undo: Undo
    look: Look
    speech: Speech
    doors: Doors
    kept: Kept
    calendar: CalendarKeeping
    is_own: bool = True
    errands: Errands | None = None
