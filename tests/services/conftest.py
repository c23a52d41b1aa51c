"""Fixtures: services over fakes, on 22 November 2026."""

from __future__ import annotations

from datetime import date
from itertools import count

import pytest

from subtrack.adapters.countries import BabelCountries
from subtrack.adapters.ics import IcsWriter
from subtrack.adapters.letter_files import LetterFiles
from subtrack.adapters.paths import resources
from subtrack.domain.record import Record
from subtrack.services.book import Book
from subtrack.services.browsing import Browsing
from subtrack.services.calendar import Calendar
from subtrack.services.case_evidence import CaseEvidence
from subtrack.services.case_following import CaseFollowing
from subtrack.services.cases import Cases
from subtrack.services.deciding import Deciding
from subtrack.services.entering import Entering
from subtrack.services.foreign.importing import ForeignLists
from subtrack.services.guiding import Guiding
from subtrack.services.insights import Insights
from subtrack.services.offering import Offering
from subtrack.services.overview import Overview
from subtrack.services.planner import Planner
from subtrack.services.posting import Posting
from subtrack.services.preferences import PreferenceBook
from subtrack.services.preparing import Preparing
from subtrack.services.previewing import Previewing
from subtrack.services.profiles import ProfileBook
from subtrack.services.prompting import Prompting
from subtrack.services.reminding import Reminding
from subtrack.services.renewing import Renewing
from subtrack.services.step_notes import StepNotes
from subtrack.services.subscriptions import SubscriptionBook
from subtrack.services.tasks_left import TasksLeft
from subtrack.services.transfer import Means, Transfer
from subtrack.services.trying import Trying
from tests.fakes import (
    FakeAttempts,
    FakeCatalog,
    FakeEvidence,
    FakeFiles,
    FakeLedger,
    FakeMaintenance,
    FakeProviders,
    FakeStore,
    FixedClock,
)


class Desk:
    """All services over one store in memory."""

    def __init__(self) -> None:
        self.clock = FixedClock(date(2026, 11, 22))
        self.store = FakeStore()
        self.ledger = FakeLedger()
        self.attempts = FakeAttempts()
        self.book = Book(self.store)
        self.providers = FakeProviders()
        self.catalog = FakeCatalog()
        self.posting = Posting(BabelCountries())
        self.left = TasksLeft(self.catalog)
        uids = (f"uid-{number}" for number in count(1))
        today, now = self.clock.today, self.clock.now
        self.deciding = Deciding(self.book, self.providers, self.posting, today, now)
        self.guiding = Guiding(self.book, self.catalog, self.providers, self.posting, today, now)
        following = CaseFollowing(self.guiding, self.left)
        self.subscriptions = SubscriptionBook(
            self.book, self.providers, today, now, lambda: next(uids), following.followed
        )
        self.evidence_files = FakeEvidence()
        self.evidence = CaseEvidence(self.book, self.evidence_files, now)
        self.cases = Cases(self.book, self.guiding, self.evidence, self.left, today, now)
        self.step_notes = StepNotes(self.book, PreferenceBook(self.book), today, now)
        self.preparing = Preparing(self.book, self.guiding, today)
        letters, countries = LetterFiles(resources() / "letters"), BabelCountries()
        self.prompting = Prompting(self.book, self.providers, letters, countries, today)
        self.renewing = Renewing(self.book, today, now)
        self.overview = Overview(self.book, self.catalog, self.posting, today)
        self.planner = Planner(self.book, self.overview, today)
        self.reminding = Reminding(self.book, self.ledger, today, now, self.catalog)
        self.trying = Trying(self.attempts, now)
        self.preferences = PreferenceBook(self.book)
        self.calendar = Calendar(self.book, self.providers, self.posting, IcsWriter(), today)
        self.files, self.maintenance = FakeFiles(), FakeMaintenance()
        means = Means(
            calendar=self.calendar,
            files=self.files,
            maintenance=self.maintenance,
            seen=lambda: self.subscriptions.listed(everything=True),
            foreign=lambda: self.foreign,
        )
        self.insights = Insights(self.book, self.catalog, self.overview, self.files, today)
        self.transfer = Transfer(self.book, means)
        self.browsing = Browsing(self.catalog, self.catalog)
        entering = Entering(self.book, self.providers, today, now)
        self.foreign = ForeignLists(self.book, self.browsing, entering, today)
        self.offering = Offering(self.book, self.browsing)
        self.previewing = Previewing(self.book, self.providers, self.browsing, today, now)
        self.profiles = ProfileBook(self.book, now, lambda: next(uids))

    def know(self, *records: Record) -> None:
        """Put records on the shelf."""
        for record in records:
            self.catalog[record.listing.slug] = record
            self.providers[record.listing.slug] = record.facts


@pytest.fixture
def desk() -> Desk:
    return Desk()
