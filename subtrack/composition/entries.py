"""Entries: builds what keeps subscriptions and asks for decisions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from subtrack.clock import utc_now
from subtrack.composition.cases import CaseServices
from subtrack.composition.ground import new_uid
from subtrack.composition.records import RecordServices
from subtrack.services.deciding import Deciding
from subtrack.services.overview import Overview
from subtrack.services.preferences import PreferenceBook
from subtrack.services.subscriptions import SubscriptionBook

if TYPE_CHECKING:
    from subtrack.domain.subscription import Subscription
    from subtrack.services.offering import Offering
    from subtrack.services.planner import Planner
    from subtrack.services.previewing import Previewing
    from subtrack.services.quick_entry import QuickEntry
    from subtrack.services.renewing import Renewing
    from subtrack.services.sampling import Sampling


class EntryServices(RecordServices, CaseServices):
    """What a person does with their subscriptions."""

    @cached_property
    def subscriptions(self) -> SubscriptionBook:
        """Keeping entries."""
        return SubscriptionBook(
            self._book, self.providers, self.today, utc_now, new_uid, self._followed
        )

    def _followed(self, before: Subscription, after: Subscription) -> Subscription:
        """Let a case follow an edit; without one nothing of it is loaded."""
        return self.following.followed(before, after) if after.is_being_cancelled else after

    @cached_property
    def deciding(self) -> Deciding:
        """Deadlines and answers."""
        return Deciding(self._book, self.providers, self._posting, self.today, utc_now)

    @cached_property
    def renewing(self) -> Renewing:
        """Answers where nothing renews by itself."""
        from subtrack.services.renewing import Renewing  # noqa: PLC0415 - when wanted

        return Renewing(self._book, self.today, utc_now)

    @cached_property
    def overview(self) -> Overview:
        """What a person sees first."""
        return Overview(self._book, self.providers, self._posting, self.today)

    @cached_property
    def planner(self) -> Planner:
        """What falls on which day."""
        from subtrack.services.planner import Planner  # noqa: PLC0415 - when wanted

        return Planner(self._book, self.overview, self.today)

    @cached_property
    def preferences(self) -> PreferenceBook:
        """What a person chose about their book."""
        return PreferenceBook(self._book)

    @cached_property
    def previewing(self) -> Previewing:
        """What a draft would become."""
        from subtrack.services.previewing import Previewing  # noqa: PLC0415 - when wanted

        return Previewing(self._book, self.providers, self.browsing, self.today, utc_now)

    @cached_property
    def offering(self) -> Offering:
        """What a form offers to choose from."""
        from subtrack.services.offering import Offering  # noqa: PLC0415 - when wanted

        return Offering(self._book, self.browsing)

    @cached_property
    def quick_entry(self) -> QuickEntry:
        """Reading a subscription from one line."""
        from subtrack.services.quick_entry import QuickEntry  # noqa: PLC0415 - slow to import

        return QuickEntry(self.browsing)

    @cached_property
    def sampling(self) -> Sampling:
        """Looking around before adding anything."""
        from subtrack.services.sampling import Sampling  # noqa: PLC0415 - when wanted

        return Sampling(self._book, self.providers, self.deciding, self.today, utc_now, new_uid)
