"""Letter needs: the facts without which a letter cannot leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.letter_kinds import Cause, Kind
from subtrack.domain.letter_template import filled
from subtrack.domain.profile import Profile
from subtrack.services.wishes import Wishes

RECIPIENT = "recipient"
DECEASED = "deceased"
_TO_OTHERS = MappingProxyType(
    {
        Kind.BANK_STOP: InvalidInputError(
            "This letter goes to your bank, whose address is not known."
        ),
        Kind.COMPLAINT: InvalidInputError(
            "This letter goes to an agency, whose address is not known."
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that a letter needs: a field of the sender's profile, `recipient` or `deceased`.

    `gap` is what stands in its place while the letter is only looked at.
    """

    key: str
    gap: str
    error: InvalidInputError


def needed(
    name: str, sender: Profile | None, recipient: Sequence[str] | None, wishes: Wishes
) -> Iterator[Missing]:
    """Yield what every letter of its kind needs and nobody told.

    `name` is what the subscription is called; a `recipient` of None is not needed.
    """
    yield from (one for one in _OF_SENDER if not getattr(sender, one.key, None))
    if recipient is not None and not recipient:
        error = _TO_OTHERS.get(wishes.kind) or InvalidInputError(
            "It is not known where letters to {name} go.", name=name
        )
        yield Missing(RECIPIENT, "[address]", error)
    if wishes.cause is Cause.DEATH and not wishes.deceased:
        yield _WHO_DIED


def asked(name: str) -> Missing:
    """Give a fact that a template asks for."""
    error = InvalidInputError("Your template asks for this, and it is not known.")
    return Missing(name, filled(f"{{{name}}}", {}), error)


_WHO_DIED = Missing(
    DECEASED,
    "[name]",
    InvalidInputError("The letter needs the name of the person who died."),
)
_OF_SENDER = (
    Missing(
        "full_name",
        "[name]",
        InvalidInputError("The letter needs your name, as the contract has it."),
    ),
    Missing(
        "street", "[street]", InvalidInputError("The letter needs your street and house number.")
    ),
    Missing("city", "[town]", InvalidInputError("The letter needs your town.")),
    Missing("country", "[country]", InvalidInputError("The letter needs your country.")),
)
