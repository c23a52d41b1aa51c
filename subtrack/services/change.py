"""Change: what a call did to an entry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from subtrack.domain.subscription import Subscription


@dataclass(frozen=True, slots=True)
class Change:
    """What a call did to an entry: None before it was added."""

    before: Subscription | None
    after: Subscription
