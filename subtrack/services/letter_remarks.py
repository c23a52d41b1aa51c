"""Letter remarks: what is worth a look in a letter, while nothing is refused."""

from __future__ import annotations

from collections.abc import Iterator

from subtrack.domain.case_event import CaseState
from subtrack.domain.letter_kinds import Cause, Fact, Kind
from subtrack.domain.postcodes import address_remarks
from subtrack.domain.remarks import Remark
from subtrack.services.composing import Composition
from subtrack.services.letter_charges import charge_remarks
from subtrack.services.wishes import Wishes

_ANSWERS = frozenset({CaseState.ACKNOWLEDGED, CaseState.CONFIRMED, CaseState.REFUSED})


def letter_remarks(made: Composition) -> Iterator[Remark]:
    """Yield what is worth a look."""
    wishes = made.wishes
    yield from (*made.law.remarks(), *made.data_law.remarks())
    if wishes.kind is Kind.EXTRAORDINARY and not wishes.own:
        yield from _of_cause(wishes)
    if wishes.kind is Kind.REMINDER and Fact.SENT not in made.law.situation.known:
        yield Remark("The letter says that you cancelled before, but it is not known when.")
    yield from charge_remarks(made.entry, wishes, made.today)
    yield from made.wording.remarks()
    if made.sender:
        yield from made.sender.remarks
    yield from (*_of_silence(made), *_of_address(made))


def _of_cause(wishes: Wishes) -> Iterator[Remark]:
    """Tell what a letter that ends a contract before its time lacks without own words."""
    if wishes.cause is None:
        yield Remark("The letter gives no reason for ending the contract at once: add one.")
    if wishes.cause is Cause.MOVE:
        yield Remark(
            "Whether a move ends the contract may hang on whether they can serve you at your new "
            "address: say in your own words if they cannot."
        )


def _of_silence(made: Composition) -> Iterator[Remark]:
    """Tell where a letter about silence is not true any more."""
    case = made.entry.case
    if made.wishes.kind is not Kind.REMINDER or case is None:
        return
    heard = next((one for one in reversed(case.events) if one.state in _ANSWERS), None)
    if heard:
        yield Remark(
            "The letter says that there was no confirmation, but an answer of {day} is noted "
            "in the case: change that paragraph, or do not send it.",
            {"day": heard.day},
        )


def _of_address(made: Composition) -> Iterator[Remark]:
    if not made.recipient:
        return
    country = made.countries.code(made.recipient)
    if made.asks_whose and country and made.country and country != made.country:
        yield Remark(
            "The record does not say for customers of which country this address is: look "
            "up whether it is yours before you post."
        )
    lines = made.recipient[:-1] if country else made.recipient
    yield from address_remarks(lines, country or made.country)
