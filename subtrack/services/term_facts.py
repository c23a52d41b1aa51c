"""Term facts: the terms of a record as names and values; what it does not know has none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from subtrack.domain.periods import Period
from subtrack.domain.record import Record, Words
from subtrack.domain.terms import OPEN
from subtrack.services.wording import Wording


@dataclass(frozen=True, slots=True)
class TermFact:
    """One of the terms; `value` is None where the record does not know it.

    `disputed`: sources disagree on it.
    """

    name: str
    value: str | None
    disputed: bool = False


class TermFacts:
    """Says terms in brief through the wording of the command line or of the window."""

    def __init__(self, wording: Wording) -> None:
        """Remember how things are said."""
        self._wording = wording
        self._say = wording.translate

    def of(self, record: Record) -> Iterator[TermFact]:
        """Yield what one asks for first, known or not, and the rest as far as it is known."""
        disputed = {dispute.about.partition(".")[2] for dispute in record.disputes}
        for key, name, value in self._found(record):
            if value is not None or key in _ALWAYS:
                yield TermFact(name, value, bool({key, f"{key}_days"} & disputed))

    def _found(self, record: Record) -> Iterator[tuple[str, str, str | None]]:
        terms, words, say = record.facts.terms, record.words, self._say
        length, brief = self._length, self._brief
        yield "trial_days", say("Trial"), self._days("{count} day(s)", words.trial_days)
        yield "trial_notice", say("In a trial"), length(_CANCEL_BEFORE, terms.trial_notice)
        yield "notice", say("Notice"), length("{period}", terms.notice)
        yield "cancel_before_renewal", say("Renewal"), length(_CANCEL_BEFORE, terms.cancel_before)
        yield "minimum_term", say("Minimum term"), length("{period}", terms.minimum_term)
        yield "renewal_term", say("After that"), self._renewal(terms.renewal_term)
        yield "charged_before_end", say("Charged"), length(_EARLY, terms.charged_before_end)
        yield "access_after", say("Access"), brief("access_after", words)
        yield "trial_access_after", say("Trial access"), brief("trial_access_after", words)
        yield "refund", say("Refund"), self._refund(words)
        yield "undo", say("Change of mind"), brief("undo", words)
        yield "early_exit_fee", say("Leaving early"), words.early_exit_fee

    def _length(self, template: str, period: Period | None) -> str | None:
        if period is None:
            return None
        return self._say(template).format(period=self._wording.period(period))

    def _days(self, template: str, count: int | None) -> str | None:
        return self._say(template, count).format(count=count) if count else None

    def _renewal(self, renewal: Period | Literal["open"] | None) -> str | None:
        if renewal == OPEN:
            return self._say("ends at any time with notice")
        return self._length("renews by {period}", renewal)

    def _refund(self, words: Words) -> str | None:
        within = self._days("within {count} day(s)", words.refund_days)
        return within if words.refund == "window" and within else self._brief("refund", words)

    def _brief(self, key: str, words: Words) -> str | None:
        template = _BRIEFLY[key].get(getattr(words, key) or "")
        return self._say(template) if template else None


_ALWAYS = frozenset({"trial_days", "notice", "minimum_term", "access_after", "refund", "undo"})
_CANCEL_BEFORE = "cancel {period} before"
_EARLY = "up to {period} before the end"
_BRIEFLY: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "trial_access_after": {
            "trial-end": "to the end of the trial",
            "immediate": "ends at once",
            "varies": "it depends",
        },
        "access_after": {
            "period-end": "to the end of what is paid",
            "immediate": "ends at once",
            "varies": "it depends",
        },
        "refund": {
            "none": "nothing back",
            "window": "within some days",
            "prorated": "for unused time",
            "discretionary": "case by case",
            "varies": "it depends",
        },
        "undo": {
            "until-period-end": "until the period ends",
            "resubscribe": "by signing up anew",
            "not-possible": "not possible",
            "varies": "it depends",
        },
    }
)
