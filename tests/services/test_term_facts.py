"""Term facts: what is known is said in brief, what is not known has no value."""

from __future__ import annotations

from dataclasses import replace

from subtrack.domain.disputes import Dispute, Statement
from subtrack.domain.periods import Period
from subtrack.domain.provider import RecordTerms
from subtrack.domain.record import Record, Words
from subtrack.services.term_facts import TermFact, TermFacts
from subtrack.services.wording import Wording
from tests.services.making import record


def facts(one: Record) -> dict[str, TermFact]:
    return {fact.name: fact for fact in TermFacts(Wording()).of(one)}


def with_terms(terms: RecordTerms | None = None, words: Words | None = None) -> Record:
    bare = record("thing")
    facts = replace(bare.facts, terms=terms or RecordTerms())
    return replace(bare, words=words or Words(), facts=facts)


def test_a_bare_record_knows_none_of_what_one_asks_first() -> None:
    found = facts(with_terms())
    assert list(found) == [
        *("Trial", "Notice", "Minimum term", "Access", "Refund", "Change of mind"),
    ]
    assert {fact.value for fact in found.values()} == {None}


def test_what_is_known_is_said_in_brief() -> None:
    terms = RecordTerms(
        notice=Period(months=1),
        minimum_term=Period(years=2),
        renewal_term="open",
        cancel_before=Period(days=1),
        charged_before_end=Period(hours=24),
    )
    words = Words(trial_days=1, access_after="period-end", refund="window", refund_days=14)
    said = {name: fact.value for name, fact in facts(with_terms(terms, words)).items()}
    assert said == {
        "Trial": "1 day",
        "Notice": "1 month",
        "Renewal": "cancel 1 day before",
        "Minimum term": "2 years",
        "After that": "ends at any time with notice",
        "Charged": "up to 24 hours before the end",
        "Access": "to the end of what is paid",
        "Refund": "within 14 days",
        "Change of mind": None,
    }


def test_a_refund_that_is_no_window_is_not_said_in_days() -> None:
    words = Words(refund="none", refund_days=14, undo="resubscribe")
    found = facts(with_terms(words=words))
    assert found["Refund"].value == "nothing back"
    assert found["Change of mind"].value == "by signing up anew"
    assert facts(with_terms(words=Words(refund="window")))["Refund"].value == "within some days"


def test_a_renewal_by_a_length_is_said_with_it() -> None:
    found = facts(with_terms(RecordTerms(renewal_term=Period(months=12))))
    assert found["After that"].value == "renews by 12 months"


def test_what_sources_disagree_on_is_marked() -> None:
    dispute = Dispute("terms.trial_days", (Statement("7 days [1]"), Statement("14 days [2]")))
    found = facts(replace(with_terms(words=Words(trial_days=7)), disputes=(dispute,)))
    assert found["Trial"] == TermFact("Trial", "7 days", disputed=True)
    assert not found["Refund"].disputed
    days = Dispute("terms.refund_days", dispute.says)
    assert facts(replace(with_terms(), disputes=(days,)))["Refund"].disputed
