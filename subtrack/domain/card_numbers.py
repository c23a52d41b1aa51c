"""Card numbers: where none is taken in, of what a person enters or a file brings.

Most texts are refused by the value that holds them. Those here were kept unasked once: a book that
has such a number in one is still read, and only what is new is refused. A contract number may be
any number; an e-mail address and a telephone number have forms of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from subtrack.domain.entries import refuse_card_number
from subtrack.domain.subscription import Subscription

if TYPE_CHECKING:  # only named here; the first look at a book does without them
    from subtrack.domain.letter_template import LetterTemplate
    from subtrack.domain.profile import Profile

Holding = TypeVar("Holding", "Subscription", "Profile", "LetterTemplate")
_TEXTS = ("name", "full_name", "street", "postcode", "city")
"""Those of a profile; a template has a name."""


def without_card_numbers(holding: Holding, before: Holding | None = None) -> Holding:
    """Give a value in whose texts no full card number stands that it did not have `before`.

    Raises:
        InvalidInputError: there is one; the sentence names the text.
    """
    known = {text for _, text in _texts(before)} if before else set()
    for field, text in _texts(holding):
        if text not in known:
            refuse_card_number(field, text)
    return holding


def _texts(holding: Subscription | Profile | LetterTemplate) -> Iterator[tuple[str, str]]:
    if isinstance(holding, Subscription):
        yield from (("address", line) for line in holding.particulars.address)
        events = (event for case in holding.cases for event in case.events)
        yield from (("reference", event.reference) for event in events if event.reference)
    else:
        texts = ((key, getattr(holding, key, None)) for key in _TEXTS)
        yield from ((key.replace("_", "-"), text) for key, text in texts if text)
