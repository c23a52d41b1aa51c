"""Letter law: which rule a letter cites, and why it cites that one and no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from subtrack.domain.contract import Contract
from subtrack.domain.law import Outcome, Rule, Situation, Verdict, period_end, verdicts
from subtrack.domain.letter_kinds import Cause, Fact, Kind
from subtrack.domain.money_back import Payment
from subtrack.domain.payment_words import payment_named
from subtrack.domain.profile import Profile
from subtrack.domain.reckoning import term_start
from subtrack.domain.remarks import Remark, Told
from subtrack.domain.subscription import Subscription
from subtrack.services.letter_charges import charges_named, is_of_trial
from subtrack.services.wishes import Wishes

_CAUSES = MappingProxyType(
    {
        None: Fact.OTHER_CAUSE,
        Cause.PRICE_RISE: Fact.PRICE_RISE,
        Cause.MOVE: Fact.MOVE,
        Cause.BREACH: Fact.BREACH,
        Cause.DEATH: Fact.DEATH,
    }
)
REASONS = MappingProxyType(
    {
        Outcome.CITED: "The letter names {law}: it gives {gives}. Source: {source}, "
        "checked on {day}.",
        Outcome.SECOND: "{law} would fit too, but another rule is named.",
        Outcome.UNVERIFIED: "{law} is not named: it is known from memory only and not verified.",
        Outcome.NOT_YET: "{law} is not named: it is not in force yet.",
        Outcome.CONTRACT_UNKNOWN: "{law} is not named: give the subscription a category, for it is "
        "not known whether the rule is for such contracts.",
        Outcome.OTHER_CONTRACT: "{law} is not named: it is for other kinds of contracts.",
        Outcome.MADE_UNKNOWN: "{law} is not named: it is not known when the contract was made; "
        "give its start.",
        Outcome.MADE_BEFORE: "{law} is not named: the contract is older than it.",
        Outcome.PERIOD_OVER: "{law} is not named: its period is over.",
        Outcome.CHARGE_UNKNOWN: "{law} is not named: it is not known what was charged on which "
        "day; enter the charge in the case.",
        Outcome.CHARGE_TOO_OLD: "{law} is not named: something that was charged lies too far back.",
        Outcome.DOUBTFUL: "{law} is not named: {doubt}.",
    }
)
"""Why a rule is named or not, by what became of it; others are not even spoken of."""
LACKS = MappingProxyType(
    {
        Fact.RENEWED: "{law} is not named: the minimum term is not over, or not known.",
        Fact.UNDATED: "{law} is not named: the letter names a day, and it may give you an earlier "
        "one; ask for the end as soon as possible.",
        Fact.FIXED_TERM: "{law} is not named: no minimum term is known.",
        Fact.DIRECT_DEBIT: "{law} is not named: it is not known to be paid by direct debit.",
        Fact.PRICE_RISE: "{law} is not named: no price rise is given as the cause.",
        Fact.WARNED: "{law} is not named: for a breach it needs a warning, and it is not known "
        "that you asked them in vain to put it right.",
        Fact.BREACH: "{law} is not named: no breach of the contract is given as the cause.",
    }
)
"""Why a rule is not named, by the fact that is not known."""
_TAKEN_OUT = "{law} is not named: you changed the paragraph that named it."
_ELSE = "{law} is not named: a fact that it needs is not known."


@dataclass(frozen=True, slots=True)
class Citing:
    """What became of the rules for one letter, which names them in its `language`."""

    situation: Situation
    language: str
    verdicts: tuple[Verdict, ...] = ()

    @property
    def rule(self) -> Rule | None:
        """The rule that is cited, if any."""
        return next((one.rule for one in self.verdicts if one.is_cited), None)

    @property
    def _spoken_of(self) -> Sequence[Verdict]:
        spoken = {*REASONS, Outcome.FACT_MISSING}
        return [one for one in self.verdicts if one.outcome in spoken]

    def why(self, text: str) -> Iterator[Remark]:
        """Say of each rule whether the letter of a text names it, and why.

        Nothing is said of rules that have an end or no known start.
        """
        for verdict in self._spoken_of:
            rule = verdict.rule
            values = {"law": rule.name(self.language), "gives": Told(rule.gives)}
            where = {"source": rule.source, "day": rule.checked_on, "doubt": Told(rule.doubt)}
            template = self._template(verdict)
            if verdict.is_cited and not self._stands_in(text, rule):
                template = _TAKEN_OUT
            yield Remark(template, {**values, **where})

    def _stands_in(self, text: str, rule: Rule) -> bool:
        return rule.name(self.language) in text

    def _template(self, verdict: Verdict) -> str:
        if verdict.outcome is not Outcome.FACT_MISSING:
            return REASONS[verdict.outcome]
        needed = verdict.rule.needs - set(self.situation.known)
        first = min(needed, key=lambda fact: fact.value)
        return LACKS.get(first, _ELSE)

    def named(self, text: str) -> Iterator[Remark]:
        """Say which rule the letter of a text names, and why; nothing where it names none."""
        for verdict, remark in zip(self._spoken_of, self.why(text), strict=True):
            if verdict.is_cited and self._stands_in(text, verdict.rule):
                yield remark

    def remarks(self) -> Iterator[Remark]:
        """Yield what is worth a look."""
        for verdict in self.verdicts:
            if verdict.is_cited and verdict.is_stale(self.situation.today):
                yield Remark(
                    "{law} was checked more than a year ago: look whether it still holds.",
                    {"law": verdict.rule.name(self.language)},
                )
        yield from self._period_remarks()

    def _period_remarks(self) -> Iterator[Remark]:
        if self.rule or self.situation.kind is not Kind.WITHDRAWAL:
            return
        over = [one.rule for one in self.verdicts if one.outcome is Outcome.PERIOD_OVER]
        for rule in over[:1]:
            yield Remark(
                "The period for a withdrawal looks over since {day}: the letter is written all the "
                "same, without naming a rule, and cancels if a withdrawal is no longer possible.",
                {"day": period_end(rule, self.situation)},
            )
        if not over:
            yield Remark(
                "No rule is named that gives you a withdrawal here: the letter cancels if there is "
                "none."
            )


def cite(rules: Sequence[Rule], situation: Situation, language: str) -> Citing:
    """Look which rule a letter in a language cites."""
    return Citing(situation, language, tuple(verdicts(rules, situation)))


def situation_of(
    entry: Subscription, sender: Profile | None, wishes: Wishes, today: date, end: date | None
) -> Situation:
    """Give what decides which blocks a letter has, and which law it cites.

    `end` is the last day of the contract that it names, None for none.
    """
    return Situation(
        kind=wishes.kind,
        country=(sender and sender.country) or "",
        region=(sender and sender.region) or "",
        today=today,
        category=entry.particulars.category,
        made_on=entry.contract.started,
        known=frozenset(_known(entry, wishes, today, end)),
        charged=tuple(day for day, _ in charges_named(entry, wishes.kind, today)),
    )


def for_data(situation: Situation) -> Situation:
    """Give the same for what a letter says of personal data."""
    return replace(situation, kind=Kind.DATA_DELETION)


def first_sent(entry: Subscription, wishes: Wishes, today: date) -> date | None:
    """Give the day on which the contract was first cancelled; None where nobody told it."""
    return wishes.sent or entry.cancellation(today).sent


def _known(entry: Subscription, wishes: Wishes, today: date, end: date | None) -> Iterator[Fact]:
    contract = entry.contract
    sent = first_sent(entry, wishes, today)
    charges = charges_named(entry, wishes.kind, today)
    yield _CAUSES[wishes.cause]
    yield Fact.DATED if end else Fact.UNDATED
    told = {
        Fact.TOLD_END: wishes.last_day or contract.ends,
        Fact.STARTED: contract.started,
        Fact.SENT: sent,
        Fact.WARNED: wishes.cause is Cause.BREACH and wishes.warned,
        Fact.TRIAL: is_of_trial(entry, today),
        Fact.CHARGE: charges,
        Fact.CHARGES: len(charges) > 1,
        Fact.ENDED: contract.ends and contract.ends <= today,
        Fact.CANCELLED: contract.ends or sent,
        Fact.DELETE: wishes.delete_data,
        Fact.RENEWED: _is_renewed(contract, today),
        Fact.FIXED_TERM: contract.terms.minimum_term,
        Fact.DIRECT_DEBIT: payment_named(entry.particulars.payment or "") is Payment.DIRECT_DEBIT,
    }
    yield from (fact for fact, known in told.items() if known)


def _is_renewed(contract: Contract, today: date) -> bool:
    minimum = contract.terms.minimum_term
    return minimum is not None and minimum.after(term_start(contract)) <= today
