"""Case desk: what the page of cancellations asks the services, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from subtrack.domain.case_event import CaseState
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.money import Money
from subtrack.services.case_views import CaseSeen
from subtrack.services.change import Change
from subtrack.ui.cases.telling import CaseTold
from subtrack.ui.undo import changes

if TYPE_CHECKING:
    from subtrack.ui.dialogs.case_move import Moved
    from subtrack.ui.workspace import Services


_TROUBLED = frozenset({CaseState.CHARGED_AGAIN, CaseState.DISPUTED, CaseState.ESCALATED})


@dataclass(frozen=True, slots=True)
class Listed:
    """The cases, those that are over last, and the sums that were spared since the year began."""

    cases: Sequence[CaseSeen]
    saved: Sequence[Money]


class CaseDesk:
    """Asks the services; only used in the lane of storage."""

    def __init__(self, services: Services, language: str) -> None:
        """Remember the services, and the language in which the person writes."""
        self._services = services
        self._language = language

    def listed(self) -> Listed:
        """Give the newest case of each subscription, and what they spared this year."""
        cases, today = self._services.cases, self._services.today()
        newest = [one for one in cases.listed(everything=True) if one.is_newest]
        return Listed(newest, cases.saved(date(today.year, 1, 1), today + ONE_DAY))

    def told(self, number: int) -> CaseTold:
        """Look for everything about the newest case of a subscription.

        Raises:
            NotFoundError: the subscription is not there, or has no case.
        """
        cases, words = self._services.cases, str(number)
        preparing, prompting = self._services.preparing, self._services.prompting
        seen = cases.shown(words)
        route = seen.case.route
        return CaseTold(
            seen=seen,
            leaving=self._services.guiding.of_entry(words),
            proposal=cases.proposal(words),
            evidence=self._services.evidence.seen(seen.case),
            earlier=cases.earlier(words),
            at_hand=preparing.at_hand(words),
            instead=preparing.alternatives(words),
            script=prompting.script(words, route.channel, self._language) if route else None,
            after=preparing.afterwards(words),
            ladder=self._services.money_back.ladder(words) if _was_charged(seen) else None,
        )

    def move(self, number: int, state: CaseState, moved: Moved) -> Sequence[Change]:
        """Enter that a state was reached, with what else is said of it.

        Raises:
            NotFoundError: there is no case. InvalidInputError: it cannot be. StorageError: a file
                cannot be kept.
        """
        cases, words = self._services.cases, str(number)
        change = cases.move(
            words,
            state,
            on=moved.day,
            ends=moved.ends,
            reference=moved.reference,
            note=moved.note,
            evidence=moved.files,
        )
        return changes(change)

    def attach(self, number: int, paths: Sequence[Path]) -> Sequence[Change]:
        """Keep copies of files.

        Raises:
            InvalidInputError: one cannot be taken. StorageError: one cannot be written.
        """
        return changes(self._services.evidence.attach(str(number), paths))

    def describe(self, number: int, place: int, note: str) -> Sequence[Change]:
        """Put a note to a kept file, counted from 0.

        Raises:
            InvalidInputError: the note cannot be right.
        """
        evidence = self._services.cases.shown(str(number)).case.evidence
        return changes(self._services.evidence.describe(str(number), evidence[place], note))

    def detach(self, number: int, place: int) -> Sequence[Change]:
        """Take a kept file out of the case, counted from 0."""
        evidence = self._services.cases.shown(str(number)).case.evidence
        return changes(self._services.evidence.detach(str(number), evidence[place]))

    def do(self, act: Callable[[], Change]) -> Sequence[Change]:
        """Do one thing; give what can be taken back."""
        return changes(act())

    def take_back(self, done: Sequence[Change]) -> Sequence[Change]:
        """Take changes back.

        Raises:
            StorageError: the subscription was changed since.
        """
        return self._services.subscriptions.undo_all(done)


def _was_charged(seen: CaseSeen) -> bool:
    """Whether a charge came after all that nothing has settled since."""
    return seen.state in _TROUBLED and any(
        one.state is CaseState.CHARGED_AGAIN for one in seen.case.events
    )
