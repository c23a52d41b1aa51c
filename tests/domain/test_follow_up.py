"""What a case asks for next, against the table of reference/letters.md, section 4.3."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from subtrack.domain.case import CaseRoute
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.evidence import Evidence
from subtrack.domain.follow_up import first_charge_from
from subtrack.domain.provider import Channel
from tests.domain.casing import asked, due, started, state_on, status_on, walked
from tests.domain.making import contract

WEB = (CaseRoute(channel=Channel.WEB),)
LETTER = (CaseRoute(channel=Channel.LETTER),)
REGISTERED = (CaseRoute(channel=Channel.LETTER, title="Registered post"),)
PROOF = Evidence(
    name="a.png",
    sha256="0" * 64,
    size=1,
    ending=".png",
    added_at=datetime(2026, 11, 23, tzinfo=UTC),
)
SENT = "sent 2026-11-23"


def test_a_draft_asks_for_nothing_of_its_own_where_a_deadline_does() -> None:
    assert asked(started(), "2026-11-23") == []


def test_a_draft_of_a_contract_that_can_be_left_at_any_time_asks_itself() -> None:
    made = contract(first="2026-01-15", renewal_term="open", notice="14d")
    assert asked(started(made), "2026-11-24") == [("2026-11-26", "send")]


def test_after_sending_it_asks_for_a_proof_then_a_receipt_then_reminds_then_goes_further() -> None:
    made = walked(started(routes=WEB), SENT)
    assert asked(made, "2026-11-23") == [
        ("2026-11-24", "proof"),
        ("2026-11-26", "receipt"),
        ("2026-12-07", "remind"),
        ("2026-12-14", "escalate"),
        ("2027-06-29", "second-way"),
    ]
    assert state_on(made, "2026-12-06") == "sent"
    assert state_on(made, "2026-12-07") == "overdue"
    assert status_on(made, "2026-12-07") == "cancelling"


def test_who_has_a_proof_is_not_asked_for_one() -> None:
    made = walked(started(routes=WEB, evidence=(PROOF,)), SENT)
    assert asked(made, "2026-11-23")[0] == ("2026-11-26", "receipt")


@pytest.mark.parametrize(
    ("routes", "abroad", "arrives_and_is_answered"),
    [
        (LETTER, False, "2026-12-11"),
        (LETTER, True, "2026-12-23"),
        (REGISTERED, False, "2026-12-14"),
        (REGISTERED, True, "2026-12-24"),
    ],
)
def test_a_letter_is_waited_for_from_the_day_on_which_it_arrives(
    routes: tuple[CaseRoute, ...],
    abroad: bool,  # noqa: FBT001 - a parameter of the test
    arrives_and_is_answered: str,
) -> None:
    made = walked(started(routes=routes, evidence=(PROOF,), abroad=abroad), SENT)
    assert asked(made, "2026-11-23")[:2] == [
        ("2026-11-28", "receipt"),
        (arrives_and_is_answered, "remind"),
    ]


def test_in_germany_the_record_of_delivery_is_fetched_after_a_week() -> None:
    made = walked(started(routes=LETTER, country="DE", abroad=False), SENT)
    assert ("2026-11-30", "delivery-record") in asked(made, "2026-11-23")
    assert ("2026-11-30", "delivery-record") in asked(
        walked(made, "delivered 2026-11-26"), "2026-11-26"
    )


# The last safe day of these contracts is the day before their next charge.
@pytest.mark.parametrize(
    ("next_charge", "first"),
    [
        ("2026-11-28", ("2026-11-26", "second-way")),  # safe on Friday 27: Thursday is before it
        ("2026-11-26", ("2026-11-24", "second-way")),  # safe on Wednesday 25
        ("2026-11-30", ("2026-11-26", "receipt")),  # safe on Sunday 29: Friday is after the receipt
        ("2026-11-25", ("2026-11-26", "receipt")),  # safe on Tuesday 24: no working day is left
        ("2026-11-24", ("2026-11-26", "receipt")),  # sent on the last safe day
    ],
)
def test_the_first_follow_up_comes_before_the_safe_day_where_that_leaves_a_working_day(
    next_charge: str, first: tuple[str, str]
) -> None:
    made = started(contract(next_charge=next_charge), routes=WEB, evidence=(PROOF,))
    assert asked(walked(made, SENT), "2026-11-23")[0] == first


def test_after_a_second_sending_a_week_is_waited() -> None:
    made = walked(started(routes=WEB, evidence=(PROOF,)), SENT, "sent 2026-12-07")
    assert state_on(made, "2026-12-07") == "sent"
    assert asked(made, "2026-12-07")[:2] == [("2026-12-10", "receipt"), ("2026-12-14", "escalate")]
    assert state_on(made, "2026-12-14") == "overdue"


def test_what_has_come_stays_until_something_else_has_come() -> None:
    made = walked(started(routes=WEB), SENT)
    assert due(made, "2026-11-25") == [
        ("follow-up", "2026-11-24", True),
        ("follow-up", "2026-11-26", False),
    ]
    assert due(made, "2026-11-30") == [
        ("follow-up", "2026-11-26", True),
        ("follow-up", "2026-12-07", False),
    ]
    assert due(made, "2027-03-01") == [
        ("follow-up", "2026-12-14", True),
        ("follow-up", "2027-06-29", False),
    ]


def test_an_answer_to_one_day_leaves_the_next_one() -> None:
    looked = Decision(
        kind=Kind.FOLLOW_UP,
        event=date(2026, 11, 26),
        answer=Answer.KEEP,
        decided_on=date(2026, 11, 27),
    )
    made = replace(walked(started(routes=WEB), SENT), decisions=(looked,))
    assert due(made, "2026-11-27") == [("follow-up", "2026-12-07", False)]


def test_a_receipt_without_an_end_is_asked_for_the_end() -> None:
    made = walked(started(routes=WEB), SENT, "acknowledged 2026-11-25")
    assert asked(made, "2026-11-25") == [
        ("2026-12-02", "ask-for-end"),
        ("2026-12-09", "remind"),
        ("2026-12-16", "escalate"),
    ]
    assert state_on(made, "2027-01-01") == "acknowledged"


MONTHLY = contract(first="2026-01-15")


def test_a_confirmation_runs_out_is_over_and_is_watched() -> None:
    made = walked(started(MONTHLY), SENT, "confirmed 2026-11-25 2026-12-15")
    assert asked(made, "2026-11-25") == [
        ("2026-12-12", "save-data"),
        ("2026-12-16", "access"),
        ("2026-12-18", "statement"),
    ]
    assert [state_on(made, f"2026-12-{number}") for number in (14, 15)] == ["ending", "ended"]
    assert [status_on(made, f"2026-12-{number}") for number in (14, 15)] == ["ending", "ended"]
    assert due(made, "2027-05-01") == [("watch", "2026-12-18", True)]


def test_the_end_is_prepared_at_once_where_it_is_near_and_not_where_it_has_passed() -> None:
    near = walked(started(MONTHLY), SENT, "confirmed 2026-11-25 2026-11-26")
    assert asked(near, "2026-11-25")[0] == ("2026-11-25", "save-data")
    over = walked(started(MONTHLY), SENT, "confirmed 2026-11-25 2026-11-25")
    assert asked(over, "2026-11-25")[0] == ("2026-11-26", "access")


def test_the_statement_is_that_of_the_first_charge_after_the_end() -> None:
    made = walked(started(MONTHLY), SENT, "confirmed 2026-11-25 2026-12-20")
    assert asked(made, "2027-01-18") == [("2027-01-18", "statement")]


def test_a_second_look_comes_a_period_later_and_then_it_is_closed() -> None:
    made = walked(started(MONTHLY), SENT, "confirmed 2026-11-25 2026-12-15", "verified 2026-12-18")
    assert due(made, "2026-12-18") == [("watch", "2027-01-18", False)]
    assert asked(walked(made, "verified 2027-01-18"), "2027-01-18") == []
    assert state_on(walked(made, "closed 2027-01-19"), "2027-02-01") == "closed"


def test_what_is_paid_yearly_is_looked_at_once() -> None:
    made = walked(started(), SENT, "confirmed 2026-11-25 2027-07-01")
    assert ("2027-07-04", "statement") in asked(made, "2026-11-25")
    assert asked(walked(made, "verified 2027-07-04"), "2027-07-04") == []


def test_what_does_not_renew_by_itself_is_not_watched() -> None:
    made = contract("1y", first="2026-07-01", manual=True)
    ended = walked(started(made), SENT, "confirmed 2026-11-25 2027-07-01")
    assert [rule for _, rule in asked(ended, "2026-11-25")] == ["save-data", "access"]
    assert first_charge_from(made, date(2026, 7, 1)) is None


def test_a_refusal_is_to_be_answered_on_the_same_day() -> None:
    made = walked(started(), SENT, "refused 2026-11-25")
    assert asked(made, "2026-11-25")[:2] == [("2026-11-25", "refusal"), ("2026-12-02", "escalate")]


def test_an_offer_is_decided_on_in_three_days_and_what_was_sent_goes_on() -> None:
    made = walked(started(routes=WEB), SENT, "retained-offer 2026-11-25")
    assert asked(made, "2026-11-25")[:2] == [("2026-11-28", "offer"), ("2026-12-07", "remind")]
    assert status_on(made, "2026-11-25") == "cancelling"
    later = walked(
        started(MONTHLY), SENT, "confirmed 2026-11-25 2026-12-15", "retained-offer 2026-11-26"
    )
    assert [rule for _, rule in asked(later, "2026-11-26")] == [
        "offer",
        "save-data",
        "access",
        "statement",
    ]
    assert status_on(later, "2026-11-26") == "ending"


def test_a_further_charge_is_written_about_stopped_and_fetched_back() -> None:
    made = walked(
        started(MONTHLY), SENT, "confirmed 2026-11-25 2026-12-15", "charged-again 2026-12-16"
    )
    assert asked(made, "2026-12-16") == [
        ("2026-12-16", "write"),
        ("2026-12-19", "stop-payment"),
        ("2026-12-23", "money-back"),
    ]
    disputed = walked(made, "disputed 2026-12-23")
    assert asked(disputed, "2026-12-23") == [
        ("2027-01-22", "ask-bank"),
        ("2027-02-21", "ask-bank"),
        ("2027-03-23", "ask-bank"),
    ]


@pytest.mark.parametrize("over", ["closed", "abandoned"])
def test_a_case_that_is_over_asks_for_nothing(over: str) -> None:
    made = walked(started(MONTHLY), SENT, "confirmed 2026-11-25 2026-12-15", f"{over} 2026-12-18")
    assert due(made, "2027-01-01") == []
    assert state_on(made, "2027-01-01") == over
