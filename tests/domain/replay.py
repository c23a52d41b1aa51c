"""Replay: what becomes of a contract, lived through day by day.

This is the second opinion that the laws compare the program with. It is written from the rules
alone and shares nothing with `subtrack.domain` but the values that go in: of a contract it reads
what was entered, never what the program made of it. It is slow and knows no shortcut. Pauses,
manual renewal, later billing periods and other parties' terms are left aside.

Where the rules can be read in more than one way, it is read like this:

- The first charge is a start and no renewal, after a trial too; the charges after it are renewals.
- While the first charge is still to come there are no safe days before it. With a trial this does
  not hold, for its end is then what can be avoided first.
- In an open contract a cancellation that arrives on or before the safe day of the minimum term
  ends it with the minimum term, whatever `arrival + notice + 1 day` says. After that the notice
  alone counts, from the arrival, and `cancel before` does not. Its end is never before its trial's.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

from dateutil.relativedelta import relativedelta

from subtrack.domain.billing import AnchorKind
from subtrack.domain.contract import Contract
from subtrack.domain.periods import Period

NIGHT = timedelta(days=1)
A_LIFE = 120 * 366


def first_day_not_owed(contract: Contract, arrival: date) -> date:
    """Live on after a cancellation arrived, until the first morning on which nothing is owed."""
    term_ends = renewal_days(contract)
    term_end = next(term_ends, None)
    for morning in mornings(arrival + NIGHT, A_LIFE):
        while term_end is not None and term_end < morning:
            term_end = next(term_ends, None)
        if still_in_time_to_end_trial(contract, arrival):
            if morning == contract.trial_ends:
                return morning
        elif (morning == term_end and is_in_time(contract, arrival, term_end)) or is_notice_over(
            contract, arrival, morning
        ):
            return morning
    msg = f"a cancellation of {contract} on {arrival} never ends it"
    raise AssertionError(msg)


def charges_paid(contract: Contract, arrival: date) -> list[date]:
    """List all charges that a person pays whose cancellation arrives on a day."""
    return charges(contract, first_day_not_owed(contract, arrival))


def charges(contract: Contract, end: date) -> list[date]:
    """List the charges before `end` of somebody who never cancels, one morning after the other."""
    paid = []
    series = charge_days(contract)
    due = next(series)
    for morning in mornings(due, (end - due).days):
        if morning == due:
            due = next(series)
            if not is_on_trial(contract, morning):
                paid.append(morning)
    return paid


def renewal_days(contract: Contract) -> Iterator[date]:
    """Give the first days of all terms but the first, in order."""
    minimum = contract.terms.minimum_term
    if minimum is None:
        if contract.terms.renewal_term != "open":
            yield from charges_that_renew(contract)
        return
    again = renewal_term(contract)
    for k in count():
        yield later(bound_from(contract), (minimum, 1), (again or minimum, k))
        if again is None:
            return


def charges_that_renew(contract: Contract) -> Iterator[date]:
    """Give the charges on which a next term begins, where each billing cycle is a term."""
    paid = (day for day in charge_days(contract) if not is_on_trial(contract, day))
    if is_next_charge_known_only(contract):
        yield from (day for day in paid if day != contract.trial_ends)
        return
    next(paid)
    yield from paid


def renewal_term(contract: Contract) -> Period | None:
    """Give the length of the terms after the first; None where there are none."""
    minimum, renewal = contract.terms.minimum_term, contract.terms.renewal_term
    if isinstance(renewal, Period):
        return renewal
    if renewal == "open" or minimum is None:
        return None
    new_year = date(2001, 1, 1)
    is_long = later(new_year, (minimum, 1)) > date(2002, 1, 1)
    return Period(years=1) if is_long else minimum


def bound_from(contract: Contract) -> date:
    """Give the day from which the minimum term runs."""
    return contract.trial_ends or contract.started or anchor(contract)


def is_in_time(contract: Contract, arrival: date, renewal: date) -> bool:
    """Tell whether a cancellation that arrives on a day avoids a renewal."""
    safe = last_safe_day(contract, renewal)
    return arrival <= safe and counts(contract, arrival, safe)


def counts(contract: Contract, today: date, safe: date) -> bool:
    """Tell whether a safe day is one today: not before a first charge in the future."""
    if contract.trial_ends or is_next_charge_known_only(contract):
        return True
    return today >= beginning(contract) or safe >= beginning(contract)


def beginning(contract: Contract) -> date:
    """Give the first charge as it was entered, or the end of the trial if there is one."""
    return contract.trial_ends or anchor(contract)


def last_safe_day(contract: Contract, renewal: date) -> date:
    """Give the last day on which a cancellation may arrive to avoid a renewal of a paid term."""
    asked = contract.terms
    return day_before(renewal, [asked.notice, asked.cancel_before, asked.charged_before_end])


def last_safe_day_of_trial(contract: Contract) -> date:
    """Give the last day on which a cancellation may arrive to avoid the end of the trial."""
    assert contract.trial_ends
    asked = [contract.terms.trial_notice, contract.terms.cancel_before]
    notice = contract.terms.notice
    if notice and contract.started and earlier(contract.trial_ends, notice) > contract.started:
        asked.append(notice)
    return day_before(contract.trial_ends, asked)


def still_in_time_to_end_trial(contract: Contract, arrival: date) -> bool:
    return contract.trial_ends is not None and arrival <= last_safe_day_of_trial(contract)


def is_notice_over(contract: Contract, arrival: date, morning: date) -> bool:
    """Tell whether an open contract is over: the minimum term, and the notice with a day more."""
    asked = contract.terms
    if asked.renewal_term != "open" or is_on_trial(contract, morning):
        return False
    if asked.minimum_term and morning < later(bound_from(contract), (asked.minimum_term, 1)):
        return False
    out = (later(arrival, (asked.notice, 1)) if asked.notice else arrival) + NIGHT
    return morning >= out


def is_on_trial(contract: Contract, day: date) -> bool:
    return contract.trial_ends is not None and day < contract.trial_ends


def is_next_charge_known_only(contract: Contract) -> bool:
    billing = contract.billing[0]
    return billing.anchor is not None and billing.anchor_kind is AnchorKind.NEXT


def anchor(contract: Contract) -> date:
    """Give the day that all charges are counted from."""
    known = contract.billing[0].anchor or contract.trial_ends or contract.started
    assert known
    return known


def charge_days(contract: Contract) -> Iterator[date]:
    """Give the anchor and every cycle after it, those in a trial too."""
    billing = contract.billing[0]
    for k in count():
        day = later(anchor(contract), (billing.cycle, k))
        yield day + relativedelta(day=31) if billing.last_day else day


def later(day: date, *lengths: tuple[Period, int]) -> date:
    """Give the day after `day` by all lengths so many times each: months first, then days."""
    return day + relativedelta(
        months=sum(times * (12 * each.years + each.months) for each, times in lengths),
        days=sum(times * days_in(each) for each, times in lengths),
    )


def earlier(day: date, length: Period) -> date:
    """Give the day one length before `day`: months first, then days."""
    return later(day, (length, -1))


def days_in(length: Period) -> int:
    """Count the days beside the months; a day that has begun counts whole."""
    whole, begun = divmod(length.hours, 24)
    return 7 * length.weeks + length.days + whole + (1 if begun else 0)


def day_before(event: date, lengths: list[Period | None]) -> date:
    """Give the day before the earliest of the days that lie one of the lengths before `event`."""
    return min([event, *(earlier(event, each) for each in lengths if each)]) - NIGHT


def mornings(first: date, so_many: int) -> Iterator[date]:
    return (first + passed * NIGHT for passed in range(so_many))
