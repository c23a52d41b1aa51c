"""Provider desk: what the page of providers asks the services, beside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from subtrack.domain.catalog import Listing
from subtrack.domain.record_faults import Fault
from subtrack.services.change import Change
from subtrack.services.drafts import Draft
from subtrack.services.guides import Guide
from subtrack.ui.guide.telling import Subject, Told
from subtrack.ui.undo import changes

if TYPE_CHECKING:
    from subtrack.ui.workspace import Services


@dataclass(frozen=True, slots=True)
class Found:
    """The records that fit what was typed, the slugs of the person's own, the count of all.

    `left_out` are the person's own record files that are not sound, with what is wrong.
    """

    listings: Sequence[Listing]
    own: frozenset[str]
    total: int
    left_out: Mapping[str, Sequence[Fault]] = field(default_factory=dict)


class ProviderDesk:
    """Asks the services; only used in the lane of storage."""

    def __init__(self, services: Services) -> None:
        """Remember the services."""
        self._services = services

    def found(self, query: str) -> Found:
        """Look for records."""
        browsing = self._services.browsing
        total = len(browsing.search().listings)
        own = self._services.guiding.own_providers()
        return Found(browsing.found(query), own, total, self._services.own_records.left_out())

    def told(self, subject: Subject) -> Told:
        """Look for the guide of a subject, and how its record stands.

        Raises:
            NotFoundError: the record or the subscription is not there.
        """
        told = self._told(subject)
        if not isinstance(told.found, Guide):
            return told
        slug, services = told.found.leading.listing.slug, self._services
        return replace(
            told,
            standing=services.own_records.standing(slug),
            failed=services.step_notes.of_record(slug),
        )

    def _told(self, subject: Subject) -> Told:
        guiding, words = self._services.guiding, str(subject.number)
        if not subject.number:
            guide = guiding.of_record(subject.slug, subject.billed_by)
            return Told(subject, guide, guiding.own(subject.slug))
        noted = guiding.of_entry(words)
        found = guiding.of_entry(words, subject.billed_by) if subject.billed_by else noted
        return Told(subject, found, (noted,))

    def note(self, number: int, draft: Draft) -> Sequence[Change]:
        """Change a subscription; give what can be taken back.

        Raises:
            NotFoundError: it is not there. InvalidInputError: it cannot become that.
        """
        return changes(self._services.subscriptions.edit(str(number), draft))

    def take_back(self, done: Sequence[Change]) -> Sequence[Change]:
        """Take changes back.

        Raises:
            StorageError: the subscription was changed since.
        """
        return self._services.subscriptions.undo_all(done)
