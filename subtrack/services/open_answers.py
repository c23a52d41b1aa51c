"""Open answers: which of the fixed questions a record leaves open."""

from __future__ import annotations

from subtrack.domain.provider import Provider
from subtrack.domain.record import Answer, Question, Record


def open_answers(record: Record) -> list[Answer]:
    """Give the questions that neither an answer nor a key of the terms answers."""
    known = _answered_by_terms(record.facts, record)
    return [one for one in record.answers if one.is_open and one.question not in known]


def _answered_by_terms(facts: Provider, record: Record) -> set[Question]:
    terms, words = facts.terms, record.words
    found = {
        Question.LIMIT_BEFORE_RENEWAL: terms.cancel_before or terms.notice,
        Question.LIMIT_BEFORE_TRIAL_END: terms.trial_notice,
        Question.CHARGED_BEFORE_END: terms.charged_before_end,
        Question.TRIAL_ENDS_AT_ONCE: words.trial_access_after,
        Question.WHOSE_ADDRESS: any(one.purpose for one in facts.addresses),
    }
    return {question for question, value in found.items() if value}
