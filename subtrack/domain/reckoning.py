"""Reckoning: from what is known to a day, step by step.

A reckoning is a tuple of steps. Each begins where the one before it ended, and the day that was
asked for *is* the end of the last one, so that the day and its reasons cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from subtrack.domain.billing import AnchorKind
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY, months_between
from subtrack.domain.periods import DAY, Period
from subtrack.domain.terms import PERSON, Advance, Rule


class Step(NamedTuple):
    """From the day `origin` by a period to the day `to`.

    Where both days are the same, the step says something without moving. `source` is `person`,
    `rule`, or the slug of the provider record that says so. `what` is what is to be done by `to`,
    where the rule alone does not tell.
    """

    rule: Rule
    origin: date
    by: Period | None
    to: date
    source: str = PERSON
    what: str = ""


Reckoning = tuple[Step, ...]
RULE = "rule"


class Chance(NamedTuple):
    """A day that can be avoided, and the reckoning of the last safe day to avoid it."""

    event: date
    reckoning: Reckoning

    @property
    def safe_day(self) -> date:
        """The last safe day: the end of the reckoning's last step."""
        return self.reckoning[-1].to


def chance(event: date, steps: Reckoning, advances: Iterable[Advance]) -> Chance:
    """Reckon the last safe day before `event`: of all advances the earliest day holds, less a day.

    Months are subtracted first, then days; no weekend moves the day.
    """
    earliest, holding = event, None
    for advance in advances:
        day = advance.period.before(event)
        if day < earliest:
            earliest, holding = day, advance
    if holding:
        step = Step(holding.rule, event, holding.period, earliest, holding.source)
        steps = (*steps, step)
    return Chance(event, (*steps, Step(Rule.DAY_BEFORE, earliest, DAY, earliest - ONE_DAY)))


def trial_chance(contract: Contract) -> Chance | None:
    """Reckon the last safe day before the trial turns into a paid plan; None without a trial.

    The contract's notice counts only where it reaches back to a day after a known start;
    otherwise a step says that it is not known to hold for the trial.
    """
    end = contract.trial_ends
    if end is None:
        return None
    advances = list(contract.terms.trial_advances())
    steps: Reckoning = (Step(Rule.TRIAL_END, end, None, end),)
    notice = contract.terms.notice
    if notice:
        source = contract.terms.source("notice")
        if contract.started and notice.before(end) > contract.started:
            advances.append(Advance(Rule.NOTICE, notice, source))
        else:
            steps = (*steps, Step(Rule.NOTICE_NOT_KNOWN_FOR_TRIAL, end, notice, end, source))
    return chance(end, _with_biller(contract, steps), advances)


def paid_chance(contract: Contract, renewal: Step) -> Chance:
    """Reckon the last safe day before the renewal day that `renewal` ends on."""
    terms = contract.terms
    steps: Reckoning = (renewal,)
    if renewal.rule is Rule.RENEWAL_TERM and terms.assumed_renewal:
        assumed = Step(Rule.RENEWAL_ASSUMED, renewal.to, terms.assumed_renewal, renewal.to, RULE)
        steps = (*steps, assumed)
    if terms.parties:
        steps = _with_biller(contract, steps)
    return chance(renewal.to, steps, terms.paid_advances)


def _with_biller(contract: Contract, steps: Reckoning) -> Reckoning:
    if any(not party.trial_only for party in contract.terms.parties):
        day = steps[-1].to
        return (*steps, Step(Rule.BILLER_NOT_KNOWN, day, None, day, RULE))
    return steps


def renewals(contract: Contract, first: date) -> Iterator[Step]:
    """Give the renewal days on or after `first`, in order, each as the step that leads to it.

    Without a minimum term they are the charge days, pauses left aside: the first charge is the
    start and no renewal, a next charge is one. With a minimum term they are the ends of the
    terms; an open contract has the end of its minimum term alone, or none.
    """
    if contract.terms.minimum_term:
        return _term_ends(contract, contract.terms.minimum_term, first)
    return iter(()) if contract.terms.is_open else _charge_renewals(contract, first)


def last_renewal(contract: Contract, day: date) -> Step | None:
    """Give the last renewal day on or before `day`, as the step that leads to it."""
    terms = contract.terms
    if terms.minimum_term is None and not terms.is_open:
        found = contract.schedule.on_or_before(day)
        if found is None or found.day < _first_renewal(contract):
            return None
        by = found.stretch.cycle.times(found.k)
        return Step(Rule.CHARGE, found.stretch.anchor, by, found.day)
    last = None
    for step in renewals(contract, date.min):
        if step.to > day:
            break
        last = step
    return last


def _charge_renewals(contract: Contract, first: date) -> Iterator[Step]:
    earliest = _first_renewal(contract)
    found = contract.schedule.on_or_after(max(earliest, first))
    while found is not None:
        stretch = found.stretch
        yield Step(Rule.CHARGE, stretch.anchor, stretch.cycle.times(found.k), found.day)
        found = contract.schedule.on_or_after(found.day + ONE_DAY)


def _first_renewal(contract: Contract) -> date:
    """Give the first day on which a charge day can be a renewal day."""
    start = contract.schedule.stretches[0].first
    if contract.anchor_kind is not AnchorKind.NEXT:
        start += ONE_DAY
    if contract.trial_ends and start <= contract.trial_ends:
        return contract.trial_ends + ONE_DAY
    return start


def term_start(contract: Contract) -> date:
    """Give the day from which terms count: the trial's end, else the start, else the anchor."""
    return contract.trial_ends or contract.started or contract.anchor


def _term_ends(contract: Contract, minimum: Period, first: date) -> Iterator[Step]:
    start, renewal = term_start(contract), contract.terms.renewal_period
    k = _term_index(start, minimum, renewal, first) if renewal else 0
    while True:
        by = minimum.plus(renewal.times(k)) if renewal and k else minimum
        step = Step(
            Rule.RENEWAL_TERM if k else Rule.MINIMUM_TERM,
            start,
            by,
            by.after(start),
            contract.terms.source("renewal_term" if k else "minimum_term"),
        )
        if step.to >= first:
            yield step
        if renewal is None:
            return
        k += 1


def _term_index(start: date, minimum: Period, renewal: Period, first: date) -> int:
    """Guess, never too high, which renewal term ends on or after `first`."""
    end = minimum.after(start)
    if first <= end:
        return 0
    if renewal.whole_months and not renewal.whole_days:
        return max(0, months_between(end, first) // renewal.whole_months - 1)
    longest = renewal.whole_months * 31 + renewal.whole_days
    return max(0, (first - end).days // longest - 1)
