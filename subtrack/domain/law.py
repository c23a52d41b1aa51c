"""Law: rules that a letter may cite, and whether one is in force for a person on a day."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from subtrack.domain.letter_kinds import Fact, Kind

STALE = timedelta(days=365)
"""A rule that was looked at longer ago is to be looked up again."""


class Tag(Enum):
    """How a rule was read; what is only remembered is not verified."""

    READ = "V"
    SECOND_HAND = "V2"
    REMEMBERED = "M"


class Outcome(Enum):
    """Why a rule is cited, or why not."""

    CITED = "cited"
    SECOND = "another rule is cited"
    UNVERIFIED = "not verified"
    NO_START = "no start"
    HAS_END = "has an end"
    NOT_YET = "not yet in force"
    CONTRACT_UNKNOWN = "category unknown"
    OTHER_CONTRACT = "other category"
    MADE_UNKNOWN = "start unknown"
    MADE_BEFORE = "older contract"
    PERIOD_OVER = "period over"
    FACT_MISSING = "fact missing"
    CHARGE_UNKNOWN = "no charge known"
    CHARGE_TOO_OLD = "charge too old"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of law, as `resources/letters/law.toml` has it.

    `places` are ISO 3166-1 codes of countries and ISO 3166-2 codes of regions, `contracts` the
    categories that it fits, None for all. `valid_from` and `valid_to` are the first and the last
    day in force; `within`, `charged_within` and `answer_days` are in days. `names` are by language.
    `doubt` says why it is not cited although it fits.
    """

    id: str
    places: frozenset[str]
    gives: str
    letters: frozenset[Kind]
    source: str
    checked_on: date
    tag: Tag
    names: Mapping[str, str]
    contracts: frozenset[str] | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    made_from: date | None = None
    within: int | None = None
    charged_within: int | None = None
    answer_days: int | None = None
    needs: frozenset[Fact] = frozenset()
    reminds: bool = False
    doubt: str = ""

    def name(self, language: str) -> str:
        """Give how letters in a language, or in that of a country such as `pt-BR`, name it."""
        return self.names.get(language) or self.names.get(language[:2]) or self.names[""]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Of whom and of which contract a letter is; `made_on` is the day on which it was made.

    `country` and `region` are those of the person, empty where they are not known. `charged` are
    the days of the charges that it is about, `arrival` is its own, None for today.
    """

    kind: Kind
    country: str
    today: date
    region: str = ""
    category: str | None = None
    made_on: date | None = None
    known: Collection[Fact] = field(default_factory=frozenset)
    charged: Collection[date] = ()
    arrival: date | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A rule, and why it is cited or not."""

    rule: Rule
    outcome: Outcome

    @property
    def is_cited(self) -> bool:
        """Whether the letter names it."""
        return self.outcome is Outcome.CITED

    def is_stale(self, today: date) -> bool:
        """Whether it was looked at more than a year ago."""
        return today - self.rule.checked_on > STALE


def verdicts(rules: Sequence[Rule], situation: Situation) -> Iterator[Verdict]:
    """Yield what becomes of each rule for such letters at that place, in order; one is cited."""
    cited = False
    for rule in rules:
        here = rule.places & {situation.country, situation.region or situation.country}
        if not here or situation.kind not in rule.letters:
            continue
        outcome = _hindrance(rule, situation) or Outcome.CITED
        if outcome is Outcome.CITED and cited:
            outcome = Outcome.SECOND
        cited = cited or outcome is Outcome.CITED
        yield Verdict(rule, outcome)


def period_end(rule: Rule, situation: Situation) -> date | None:
    """Give the last day on which a rule can be used; None where it has none, or is not known."""
    if rule.within is None or situation.made_on is None:
        return None
    return situation.made_on + timedelta(days=rule.within)


def _hindrance(rule: Rule, situation: Situation) -> Outcome | None:
    """Tell why a rule cannot be cited; None where it can."""
    found = _not_in_force(rule, situation.today) or _does_not_fit(rule, situation)
    return found or (Outcome.DOUBTFUL if rule.doubt else None)


def _not_in_force(rule: Rule, today: date) -> Outcome | None:
    if rule.tag is Tag.REMEMBERED:
        return Outcome.UNVERIFIED
    if rule.valid_to is not None:
        return Outcome.HAS_END
    if rule.valid_from is None:
        return Outcome.NO_START
    return Outcome.NOT_YET if today < rule.valid_from else None


def _does_not_fit(rule: Rule, situation: Situation) -> Outcome | None:
    if rule.contracts is not None and situation.category is None:
        return Outcome.CONTRACT_UNKNOWN
    if rule.contracts is not None and situation.category not in rule.contracts:
        return Outcome.OTHER_CONTRACT
    if not rule.needs.issubset(situation.known):
        return Outcome.FACT_MISSING
    return _not_for_its_age(rule, situation) or _not_for_its_charges(rule, situation)


def _not_for_its_age(rule: Rule, situation: Situation) -> Outcome | None:
    made_on = situation.made_on
    if made_on is None:
        by_age = rule.made_from is not None or rule.within is not None
        return Outcome.MADE_UNKNOWN if by_age else None
    if rule.made_from is not None and made_on < rule.made_from:
        return Outcome.MADE_BEFORE
    last = period_end(rule, situation)
    return Outcome.PERIOD_OVER if last is not None and situation.today > last else None


def _not_for_its_charges(rule: Rule, situation: Situation) -> Outcome | None:
    if rule.charged_within is None:
        return None
    if not situation.charged:
        return Outcome.CHARGE_UNKNOWN
    last = min(situation.charged) + timedelta(days=rule.charged_within)
    return Outcome.CHARGE_TOO_OLD if (situation.arrival or situation.today) > last else None
