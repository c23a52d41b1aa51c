"""Term words: the terms of a provider's record, line by line, in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from subtrack.domain.provider import Condition, ConditionalTerms
from subtrack.domain.record import Record, Words
from subtrack.domain.terms import OPEN
from subtrack.services.wording import Wording


class TermWords:
    """Says terms through the wording of the command line or of the window."""

    def __init__(self, wording: Wording) -> None:
        """Remember how things are said."""
        self._wording = wording
        self._say = wording.translate

    def lines(self, record: Record) -> Iterator[str]:
        """Say what a record knows of its terms, those that hold only for some at the end."""
        terms, words = record.facts.terms, record.words
        for key, template in _PERIODS.items():
            period = getattr(terms, key)
            if period:
                yield self._say(template).format(period=self._wording.period(period))
        if terms.renewal_term == OPEN:
            yield self._say("After the minimum term it can be ended at any time with notice.")
        elif terms.renewal_term:
            yield self._say("Then it renews by {period}.").format(
                period=self._wording.period(terms.renewal_term)
            )
        if words.trial_days:
            yield self._counted("A trial lasts {count} day(s).", words.trial_days)
        yield from filter(None, (self.sentence(key, words) for key in _SENTENCES))
        if words.early_exit_fee:
            yield words.early_exit_fee
        yield from self.remarks(record)

    def remarks(self, record: Record) -> Iterator[str]:
        """Say of the terms what takes a sentence, those that hold only for some among it."""
        yield from (rule.text for rule in record.deadline_rules)
        yield from (self._special(one) for one in record.special_terms)
        yield from record.words.notes

    def sentence(self, key: str, words: Words) -> str | None:
        """Say one of the terms for which a record has fixed words, such as `access_after`."""
        template = _SENTENCES.get(key, {}).get(getattr(words, key, None) or "")
        if template is None:
            return None
        count = words.refund_days
        return self._say(template, count or _SOME).format(count=count or self._say("some"))

    def _special(self, special: ConditionalTerms) -> str:
        terms = special.terms
        found = ((template, getattr(terms, key)) for key, template in _SPECIAL_PERIODS.items())
        what = [self._say(t).format(period=self._wording.period(p)) for t, p in found if p]
        if terms.refund_days:
            what.append(self._counted("refund within {count} day(s)", terms.refund_days))
        who = ", ".join(self._condition(special.condition))
        return f"{who}: {', '.join(what) or self._say('terms of its own')}."

    def _counted(self, template: str, count: int) -> str:
        return self._say(template, count).format(count=count)

    def _condition(self, condition: Condition) -> Iterator[str]:
        yield from filter(None, (condition.plan, condition.country, condition.billed_by))
        for template, day in (
            ("signed from {day} on", condition.signed_from),
            ("signed before {day}", condition.signed_before),
        ):
            if day:
                yield self._say(template).format(day=self._wording.day(day))


_SOME = 2
"""Stands for a number of days that is not known: a plural."""
_PERIODS = MappingProxyType(
    {
        "notice": "Notice: {period}.",
        "minimum_term": "Minimum term: {period}.",
        "cancel_before": "Cancel at least {period} before a renewal.",
        "trial_notice": "Cancel at least {period} before a trial ends.",
        "charged_before_end": "The next term may be charged {period} before this one ends.",
    }
)
_SPECIAL_PERIODS = MappingProxyType(
    {
        "notice": "notice {period}",
        "minimum_term": "minimum term {period}",
        "cancel_before": "cancel {period} before a renewal",
        "trial_notice": "cancel {period} before a trial ends",
        "charged_before_end": "charged up to {period} before the end",
    }
)
_SENTENCES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "trial_access_after": {
            "trial-end": "A trial that is cancelled early still runs to its end.",
            "immediate": "A trial ends at once when it is cancelled: cancel on the last safe day.",
            "varies": (
                "Whether a cancelled trial runs on differs: cancel on the day before the last."
            ),
        },
        "access_after": {
            "period-end": "What is paid can be used to its end.",
            "immediate": "It ends at once when it is cancelled.",
            "varies": "Whether it can be used to the end of what is paid differs.",
        },
        "refund": {
            "none": "Nothing is paid back.",
            "window": "Money is paid back within {count} day(s).",
            "prorated": "Unused time is paid back.",
            "discretionary": "Whether money is paid back is decided case by case.",
            "varies": "Whether money is paid back differs.",
        },
        "undo": {
            "until-period-end": "The cancellation can be taken back until the period ends.",
            "resubscribe": "To go on, one signs up anew.",
            "not-possible": "The cancellation cannot be taken back.",
            "varies": "Whether the cancellation can be taken back differs.",
        },
    }
)
