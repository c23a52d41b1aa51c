"""Deadlines: what must be decided or done by a day, with its event, its price and its reckoning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from subtrack.domain.cancellation import NOT_CANCELLED, Cancellation
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.decisions import OF_A_CASE, Decision, Kind
from subtrack.domain.money import Money
from subtrack.domain.onward import Onward, onward
from subtrack.domain.periods import DAY, MONTH, Period
from subtrack.domain.reckoning import (
    RULE,
    Chance,
    Reckoning,
    Step,
    chance,
    last_renewal,
    paid_chance,
    renewals,
    trial_chance,
)
from subtrack.domain.terms import Rule

_GO_ON = frozenset({Kind.TRIAL, Kind.CANCEL_BY})


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something to decide or do by `date`, or `event` happens and costs `price`.

    `late`: the safe day has passed, the event has not come, and it may still count. `onward` is
    what follows on the event of a trial or of a term; None for other kinds.
    """

    kind: Kind
    event: date
    reckoning: Reckoning
    price: Money
    late: bool = False
    onward: Onward | None = None

    @classmethod
    def of(cls, contract: Contract, kind: Kind, found: Chance, *, late: bool = False) -> Deadline:
        """Give the deadline of a kind for what can be avoided, at the price that holds then."""
        price = contract.prices.on(found.event)
        follows = onward(contract, found, price) if kind in _GO_ON else None
        return cls(kind, found.event, found.reckoning, price, late, follows)

    @property
    def date(self) -> date:
        """The last safe day: the end of the reckoning's last step."""
        return self.reckoning[-1].to


def deadlines(
    contract: Contract,
    today: date,
    decisions: Iterable[Decision] = (),
    cancellation: Cancellation = NOT_CANCELLED,
) -> Iterator[Deadline]:
    """Yield the unanswered deadlines: of each kind at most the late one and the next, in no order.

    A deadline is gone on the day of its event; what a case asks for stays until it is done, and the
    late one tells of all that is late.
    """
    answers = tuple(decisions)
    for kind, chances in _chances(contract, today, cancellation):
        late: list[Chance] = []
        for found in chances:
            if answers and is_kept(contract, kind, found, answers):
                continue
            if found.safe_day >= today:
                coming: Chance | None = found
                break
            late.append(found)
        else:
            coming = None
        if late:
            told = _together(late) if kind in OF_A_CASE else late[0]
            yield Deadline.of(contract, kind, told, late=True)
        if coming is not None:
            yield Deadline.of(contract, kind, coming)


def _together(late: list[Chance]) -> Chance:
    """Give the earliest of what a case asks for with the reasons of all: none hides another."""
    first = late[0]
    reasons = (step for one in late for step in one.reckoning[:-1])
    return Chance(first.event, (*reasons, first.reckoning[-1]))


def upcoming(
    contract: Contract,
    today: date,
    end: date,
    decisions: Iterable[Decision] = (),
    cancellation: Cancellation = NOT_CANCELLED,
) -> Iterator[Deadline]:
    """Yield every unanswered deadline whose day is from `today` to before `end`, in no order."""
    answers = tuple(decisions)
    for kind, chances in _chances(contract, today, cancellation):
        for found in chances:
            if found.safe_day >= end:
                break
            if found.safe_day >= today and not is_kept(contract, kind, found, answers):
                yield Deadline.of(contract, kind, found)


def is_kept(contract: Contract, kind: Kind, found: Chance, answers: Iterable[Decision]) -> bool:
    """Whether a person answered what can be avoided: the contract goes on, at that price."""
    price = contract.prices.on(found.event)
    return any(one.keeps(kind, found.event, found.safe_day, price) for one in answers)


def _chances(
    contract: Contract, today: date, cancellation: Cancellation
) -> list[tuple[Kind, Iterator[Chance]]]:
    """Give for each kind what can be avoided after `today`, soonest event first."""
    found: list[tuple[Kind, Iterator[Chance]]] = []
    if not (contract.ends or cancellation.sent):
        found = _chances_to_leave(contract, today)
    if contract.terms.refund_days:
        window = _refund_window(contract, today, contract.terms.refund_days)
        found.append((Kind.REFUND_WINDOW, window))
    if contract.ends:
        if contract.ends > today:
            end = _the_day_before(Rule.CONTRACT_END, contract.ends)
            found.append((Kind.CONTRACT_END, iter((end,))))
    elif contract.card_expires and today <= contract.card_expires:
        card = _the_day_before(Rule.CARD_EXPIRES, contract.card_expires + ONE_DAY)
        found.append((Kind.CARD_EXPIRES, iter((card,))))
    if cancellation is not NOT_CANCELLED:
        found.extend(_next_steps(cancellation))
    return found


def _chances_to_leave(contract: Contract, today: date) -> list[tuple[Kind, Iterator[Chance]]]:
    found: list[tuple[Kind, Iterator[Chance]]] = []
    if contract.trial_ends and today < contract.trial_ends:
        found.append((Kind.TRIAL, trial_events(contract, today)))
    if contract.auto_renew:
        found.append((Kind.CANCEL_BY, paid_events(contract, today)))
    else:
        found.append((Kind.RENEWAL, _manual_renewals(contract, today)))
    if contract.prices.promotion:
        found.append((Kind.PROMO_ENDS, _promotion_end(contract, today)))
    if len(contract.prices.prices) > 1:
        found.append((Kind.PRICE_CHANGE, _price_rises(contract, today)))
    return found


def _next_steps(cancellation: Cancellation) -> Iterator[tuple[Kind, Iterator[Chance]]]:
    """Yield what a case asks for; what was to be done on a day before stays, and is late."""
    for kind, steps in (
        (Kind.FOLLOW_UP, cancellation.follow_ups),
        (Kind.WATCH, cancellation.watches),
    ):
        if steps:
            yield kind, (Chance(one[-1].to, one) for one in steps)


def trial_events(contract: Contract, today: date) -> Iterator[Chance]:
    """Yield the trial's end, if it is still to come."""
    found = trial_chance(contract)
    if found and found.event > today:
        yield found


def paid_events(contract: Contract, today: date) -> Iterator[Chance]:
    """Yield the renewal days after `today`, each with its last safe day.

    Before a contract begins there is no safe day: a first charge in the future is its start. While
    a trial can safely be ended, a safe day that has passed is none, for ending the trial avoids all
    that follows.
    """
    earliest = _first_safe_day(contract, today)
    for step in renewals(contract, today + ONE_DAY):
        found = paid_chance(contract, step)
        if earliest is None or found.reckoning[-1].to >= earliest:
            yield found


def _first_safe_day(contract: Contract, today: date) -> date | None:
    if contract.trial_ends:
        if today >= contract.trial_ends:
            return None
        trial = trial_chance(contract)
        return today if trial and trial.safe_day >= today else None
    beginning = contract.beginning
    return beginning if beginning and beginning > today else None


def _manual_renewals(contract: Contract, today: date) -> Iterator[Chance]:
    start = contract.first_charge
    for day in contract.charges(today + ONE_DAY, date.max):
        if day != start and day not in contract.paid:
            yield by_hand(day)


def by_hand(day: date) -> Chance:
    """Give the charge of a manual renewal on `day`, to be decided on the day before."""
    return _the_day_before(Rule.CHARGE, day)


def _the_day_before(rule: Rule, event: date) -> Chance:
    return chance(event, (Step(rule, event, None, event),), ())


def _promotion_end(contract: Contract, today: date) -> Iterator[Chance]:
    promotion = contract.prices.promotion
    if promotion and contract.prices.regular_on(promotion.until).exceeds(promotion.money):
        yield from _new_price(contract, today, promotion.until, Rule.PROMOTION_ENDS)


def _price_rises(contract: Contract, today: date) -> Iterator[Chance]:
    for day in contract.prices.rises:
        yield from _new_price(contract, today, day, Rule.NEW_PRICE)


def _new_price(contract: Contract, today: date, day: date, rule: Rule) -> Iterator[Chance]:
    """Yield the first charge at a new price, if it is still to come, with its last safe day."""
    event = next(contract.charges(day, date.max), None)
    if event is None or event <= today:
        return
    first = Step(rule, day, _days(day, event), event)
    yield _leave_by(contract, event, first, _first_safe_day(contract, today))


def _days(first: date, second: date) -> Period | None:
    return Period(days=(second - first).days) if first != second else None


def _leave_by(contract: Contract, event: date, first: Step, earliest: date | None) -> Chance:
    """Reckon the last safe day to be out before `event`: that of the last renewal day up to it.

    A safe day before `earliest` is none.
    """
    if _runs_open(contract, event) or not contract.auto_renew:
        return chance(event, (first,), contract.terms.paid_advances)
    trial = trial_chance(contract)
    renewal = last_renewal(contract, event)
    paid = paid_chance(contract, renewal) if renewal else None
    if paid and (earliest is None or paid.safe_day >= earliest):
        found = paid
    elif trial and trial.event <= event:
        found = trial
    else:
        bound = Step(Rule.BOUND, event, None, event, RULE)
        return Chance(event, (first, bound, Step(Rule.DAY_BEFORE, event, DAY, event - ONE_DAY)))
    back = Step(Rule.LAST_RENEWAL, event, _days(found.event, event), found.event, RULE)
    return Chance(event, (first, back, *found.reckoning[1:]))


def _runs_open(contract: Contract, event: date) -> bool:
    """Whether the contract can be ended on any day by then: open, its minimum term over."""
    terms = contract.terms
    return terms.is_open and next(renewals(contract, event + ONE_DAY), None) is None


def _refund_window(contract: Contract, today: date, days: int) -> Iterator[Chance]:
    """Yield the window's end, once the first charge was made; its day counts as the first."""
    first = contract.first_charge
    if first is None or first > today:
        return
    event = first + timedelta(days=days)
    if event > today:
        window = Step(
            Rule.REFUND_WINDOW,
            first,
            Period(days=days),
            event,
            contract.terms.source("refund_days"),
        )
        yield chance(event, (window,), ())


def is_news(contract: Contract, kind: Kind, event: date) -> bool:
    """Whether it is but the next charge of a plan that can be left at any time: no decision."""
    return kind is Kind.CANCEL_BY and is_short(contract, event)


def is_short(contract: Contract, day: date) -> bool:
    """Whether the plan billed on `day` is of a month or less, without notice or minimum term."""
    terms = contract.terms
    cycle = contract.billing_on(day).cycle
    return cycle.length <= MONTH.length and not (terms.notice or terms.minimum_term)


def sort_key(deadline: Deadline, name: str) -> tuple[date, date, str]:
    """Order by safe day, then by event, then by the subscription's name."""
    return (deadline.date, deadline.event, name.casefold())


def events_by_kind(contract: Contract, today: date) -> dict[Kind, date]:
    """Give for each kind the next event that can safely be avoided, whatever was answered."""
    return {found.kind: found.event for found in deadlines(contract, today) if not found.late}
