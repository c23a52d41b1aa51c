"""Money back: which limits apply to whom, and their last days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from subtrack.adapters.limits_file import LimitsFile
from subtrack.adapters.paths import resources
from subtrack.domain.case_event import CaseState
from subtrack.domain.errors import NotFoundError
from subtrack.domain.money_back import Payment, Rung
from subtrack.domain.provider import Channel, Role
from subtrack.domain.record import Answer, Contact, Problem, Question, Words
from subtrack.services.ladder_words import LadderWords
from subtrack.services.money_back import Ladder, MoneyBack
from subtrack.services.wording import Wording
from tests.services.conftest import Desk
from tests.services.making import draft, record

CHARGED = date(2026, 12, 30)


def ladder(desk: Desk, country: str | None, **fields: str) -> Ladder:
    """Give the ladder of a plan of 30 October that was charged again on 30 December."""
    if country:
        desk.profiles.put(None, {"country": country})
    desk.subscriptions.add(draft(first="2026-10-30", **fields))
    desk.cases.open("Thing")
    desk.cases.move("Thing", CaseState.SENT)
    desk.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 11, 30))
    desk.clock.go_to(date(2027, 1, 2))
    desk.cases.move("Thing", CaseState.CHARGED_AGAIN, on=CHARGED)
    limits = LimitsFile(resources() / "money" / "limits.toml")
    return MoneyBack(desk.book, desk.catalog, limits, desk.clock.today).ladder("Thing")


def days(found: Ladder) -> list[tuple[str, str | None]]:
    return [(one.key, one.last_day.isoformat() if one.last_day else None) for one in found.steps]


@pytest.mark.parametrize(
    ("country", "payment", "expected"),
    [
        (
            "DE",
            "SEPA-Lastschrift",
            [
                ("write", None),
                ("sepa-block", None),
                ("sepa-refund", "2027-02-24"),
                ("sepa-without-mandate", "2028-01-30"),
                ("de-bank", None),
                ("de-verbraucherzentrale", None),
                ("ecc-net", None),
            ],
        ),
        (
            "NL",
            "automatische incasso",
            [
                ("write", None),
                ("sepa-block", None),
                ("sepa-refund", "2027-02-24"),
                ("sepa-without-mandate", "2028-01-30"),
                ("nl-kifid", None),
                ("nl-consuwijzer", None),
                ("ecc-net", None),
            ],
        ),
        (
            "CH",
            "Lastschrift",
            [
                ("write", None),
                ("ch-debit-stop", None),
                ("ch-debit-refund", "2027-01-29"),
                ("ch-bank", None),
                ("ch-ecommerce", None),
                ("ch-seco", None),
            ],
        ),
        (
            "CH",
            "Kreditkarte",
            [
                ("write", None),
                ("ch-card-dispute", "2027-01-29"),
                ("card-dispute", "2027-04-29"),
                ("ch-bank", None),
                ("ch-ecommerce", None),
                ("ch-seco", None),
            ],
        ),
        (
            "CA",
            "direct debit",
            [
                ("write", None),
                ("ca-debit-stop", None),
                ("ca-debit-refund", "2027-03-30"),
                ("ca-obsi", None),
                ("ca-consumer", None),
            ],
        ),
        (
            "AU",
            "direct debit",
            [
                ("write", None),
                ("au-debit-stop", None),
                ("au-afca", None),
                ("au-state", None),
            ],
        ),
        (
            "IT",
            "credit card",
            [
                ("write", None),
                ("eea-card-stop", None),
                ("eea-card-refund", "2028-01-30"),
                ("card-dispute", "2027-04-29"),
                ("it-abf", None),
                ("it-agcm", None),
                ("ecc-net", None),
            ],
        ),
        (
            "US",
            "credit card 1234",
            [
                ("write", None),
                ("us-billing-error", "2027-02-28"),
                ("card-dispute", "2027-04-29"),
                ("us-ftc", None),
                ("us-cfpb", None),
            ],
        ),
        (
            "US",
            "bank account",
            [
                ("write", None),
                ("us-stop-payment", "2027-01-26"),
                ("us-debit-error", "2027-02-28"),
                ("us-ftc", None),
                ("us-cfpb", None),
            ],
        ),
        (
            "GB",
            "Visa debit card",
            [
                ("write", None),
                ("uk-card-stop", "2027-01-28"),
                ("uk-card-refund", None),
                ("card-dispute", "2027-04-29"),
                ("uk-ombudsman", None),
                ("uk-citizens-advice", None),
            ],
        ),
        (
            "FR",
            "PayPal",
            [
                ("write", None),
                ("paypal-stop", "2027-01-28"),
                ("paypal-dispute", "2027-06-28"),
                ("fr-signalconso", None),
                ("ecc-net", None),
            ],
        ),
    ],
)
def test_the_limits_are_those_of_the_country_and_of_how_it_is_paid(
    desk: Desk, country: str, payment: str, expected: list[tuple[str, str | None]]
) -> None:
    assert days(ladder(desk, country, payment=payment)) == expected


def test_without_a_reason_a_debit_goes_back_only_where_that_was_read(desk: Desk) -> None:
    krona = [key for key, _ in days(ladder(desk, "SE", payment="direct debit"))]
    assert "sepa-refund" not in krona
    assert "pl-debit-refund" not in krona
    assert "sepa-without-mandate" in krona


def test_a_stored_copy_is_said_to_be_one(desk: Desk) -> None:
    found = ladder(desk, "PL", payment="direct debit")
    refund = next(one for one in found.steps if one.key == "pl-debit-refund")
    assert "read in a stored copy on 2026-11-27" in list(LadderWords(Wording()).source(refund))[1]


def test_what_is_not_known_is_said_and_what_may_fit_is_marked(desk: Desk) -> None:
    found = ladder(desk, None)
    assert found.payment is Payment.NOT_KNOWN
    assert [(one.key, one.sure) for one in found.steps] == [
        ("write", True),
        ("paypal-stop", False),
        ("card-dispute", False),
        ("paypal-dispute", False),
    ]
    words = LadderWords(Wording())
    assert len(list(words.unknown(found))) == 2
    card = next(one for one in found.steps if one.key == "card-dispute")
    assert words.step(card).startswith("If you pay by credit card or debit card: Ask the card's")
    assert "The last safe day for it is 2027-04-29." in words.step(card)


def test_a_country_without_limits_says_so(desk: Desk) -> None:
    found = ladder(desk, "NZ", payment="direct debit")
    assert days(found) == [("write", None)]
    assert found.no_limit_known
    assert list(LadderWords(Wording()).unknown(found)) == [
        "Until when the money can be fetched back is not known: ask at once."
    ]


def test_a_card_of_an_unknown_kind_is_both(desk: Desk) -> None:
    found = ladder(desk, "US", payment="Visa …1234")
    assert found.payment is Payment.CARD
    assert [(one.key, one.sure) for one in found.steps][1:4] == [
        ("us-stop-payment", False),
        ("us-billing-error", False),
        ("us-debit-error", False),
    ]
    assert next(one for one in found.steps if one.key == "card-dispute").sure


def test_a_seller_pays_back_by_what_its_record_says(desk: Desk) -> None:
    store = replace(
        record("store", Channel.WEB, role=Role.SELLER),
        words=Words(refund_days=14),
        answers=(Answer(Question.REFUND_RENEWAL, "Ask within 14 days."),),
    )
    desk.know(store)
    found = ladder(desk, "DE", billed_by="store", payment="Visa")
    assert found.payment is Payment.SELLER
    refund = found.steps[1]
    assert (refund.key, refund.last_day, refund.text) == (
        "seller-refund",
        date(2027, 1, 12),
        "Ask within 14 days.",
    )
    assert [one.key for one in found.steps] == [
        "write",
        "seller-refund",
        "de-verbraucherzentrale",
        "ecc-net",
    ]


@pytest.mark.parametrize(
    ("days", "passed", "over", "said"),
    [
        (2, True, True, "was 2026-12-31, and the time is over: asked now, it may be refused."),
        (3, True, False, "was 2027-01-01. Ask at once all the same: it may still count."),
        (4, False, False, "is 2027-01-02."),
    ],
)
def test_a_time_that_is_over_sends_nobody_into_a_refusal(
    desk: Desk, days: int, *, passed: bool, over: bool, said: str
) -> None:
    store = replace(
        record("store", role=Role.SELLER),
        words=Words(refund_days=days),
        answers=(Answer(Question.REFUND_RENEWAL, "Ask within that time."),),
        problems=(Problem("The refund is refused", "Write to the developer."),),
        contact=Contact(support_url="https://store.example/refund"),
    )
    desk.know(store)
    refund = ladder(desk, "DE", billed_by="store").steps[1]
    assert (refund.passed, refund.over) == (passed, over)
    assert LadderWords(Wording()).step(refund).endswith(f"The last safe day for it {said}")
    if over:
        assert (refund.page, refund.text) == (None, "Write to the developer. Ask within that time.")
    else:
        assert refund.page == "https://store.example/refund"
        assert refund.text == "Ask within that time."


def test_what_is_still_in_time_comes_before_what_is_over(desk: Desk) -> None:
    found = ladder(desk, "DE", payment="Lastschrift")
    assert not any(one.over for one in found.steps)
    desk.clock.go_to(date(2027, 3, 1))
    limits = LimitsFile(resources() / "money" / "limits.toml")
    later = MoneyBack(desk.book, desk.catalog, limits, desk.clock.today).ladder("Thing")
    money = [(one.key, one.over) for one in later.steps if one.rung is Rung.MONEY_BACK]
    assert money == [("sepa-without-mandate", False), ("sepa-refund", True)]


def test_each_step_has_its_day_and_never_after_its_last_one(desk: Desk) -> None:
    found = ladder(desk, "DE", payment="Lastschrift")
    assert [one.on.isoformat() for one in found.steps] == [
        "2026-12-30",
        "2027-01-02",
        "2027-01-06",
        "2027-01-06",
        "2027-01-27",
        "2027-01-27",
        "2027-01-27",
    ]
    words = LadderWords(Wording())
    for one in found.steps:
        assert words.step(one)
        assert words.rung(one.rung)
        assert all(words.source(one))


def test_without_a_charge_there_is_no_ladder(desk: Desk) -> None:
    desk.subscriptions.add(draft(first="2026-10-30"))
    desk.cases.open("Thing")
    limits = LimitsFile(resources() / "money" / "limits.toml")
    with pytest.raises(NotFoundError, match="No further charge of Thing"):
        MoneyBack(desk.book, desk.catalog, limits, desk.clock.today).ladder("Thing")


def test_to_stop_a_payment_is_of_use_only_for_one_that_has_not_come_yet(desk: Desk) -> None:
    ladder(desk, "DE", payment="PayPal")
    desk.clock.go_to(date(2027, 2, 10))
    limits = LimitsFile(resources() / "money" / "limits.toml")
    found = MoneyBack(desk.book, desk.catalog, limits, desk.clock.today).ladder("Thing")
    assert ("paypal-stop", "2027-02-25") in days(found)
