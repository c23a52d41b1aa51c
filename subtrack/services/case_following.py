"""Case following: what an edit of a subscription means for its running cancellation."""

from __future__ import annotations

from dataclasses import replace

from subtrack.domain.case import CaseRoute
from subtrack.domain.case_moves import running_case, with_case
from subtrack.domain.case_state import facts
from subtrack.domain.provider import Role
from subtrack.domain.subscription import Subscription
from subtrack.services.case_routes import Proposal, again, proposed
from subtrack.services.guides import Guide, Leaving
from subtrack.services.guiding import Guiding
from subtrack.services.tasks_left import TasksLeft


class CaseFollowing:
    """Lets cases follow who provides and who bills, where the person says something else now."""

    def __init__(self, guiding: Guiding, left: TasksLeft) -> None:
        """Remember who knows the guides, and who knows what is left to do."""
        self._guiding = guiding
        self._left = left

    def followed(self, before: Subscription, after: Subscription) -> Subscription:
        """Give what an edit made of an entry, with its running case as it is then.

        Where nothing was sent yet and another one leads now, the way in use is the best of theirs;
        what was ticked stays. Where no way of theirs is known, those of other records go.
        """
        after = self._left.noted(after)
        case = running_case(after)
        if case is None or facts(case).sent or _parties(before) == _parties(after):
            return after
        leaving = self._guiding.of(after)
        found = proposed(leaving, abroad=self._guiding.is_abroad(leaving))
        if _still_fits(case.route, leaving, found):
            return after
        if found.best is None:
            own = tuple(one for one in case.routes if one.provider is None)
            return with_case(after, replace(case, routes=own))
        return with_case(after, case.with_route(again(found.best.route)))


def _parties(entry: Subscription) -> tuple[str | None, str | None]:
    return entry.particulars.provider, entry.particulars.billed_by


def _still_fits(route: CaseRoute | None, leaving: Guide | Leaving, found: Proposal) -> bool:
    """Whether a way leads to whoever is to be told now: the seller alone where one bills."""
    if route is None:
        return found.best is None
    led = leaving.leading if isinstance(leaving, Guide) else None
    if led and led.facts.role is Role.SELLER:
        return route.provider == led.listing.slug
    return route.provider is None or any(way.route.is_like(route) for way in found.ways)
