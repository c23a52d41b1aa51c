"""What letters of each kind say, and which law they name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from subtrack.domain.billing import BillingPeriod
from subtrack.domain.letter_kinds import Cause, Kind
from subtrack.domain.money import Money
from subtrack.domain.particulars import Particulars
from subtrack.domain.periods import parse_period
from subtrack.domain.phrases import LANGUAGES
from subtrack.domain.prices import Price, PriceList
from subtrack.domain.profile import Profile
from subtrack.domain.terms import Terms
from subtrack.services.composing import Composition
from subtrack.services.letter_proposals import proposed
from subtrack.services.letter_remarks import letter_remarks
from subtrack.services.wishes import Wishes
from tests.services.letter_samples import (
    BOOK,
    COUNTRIES,
    FOLDER,
    TODAY,
    charged,
    composition,
    entry,
    letter,
    samples,
)

WITHDRAWAL = Wishes(kind=Kind.WITHDRAWAL)
BILLED_ON_24 = (BillingPeriod(cycle=parse_period("1m"), anchor=date(2026, 10, 24)),)
NASTY = ("{law}", "**b** <b>x</b>", "a -- b", "\u202eabc", "x" * 300, "😀")
ERASURE = Wishes(kind=Kind.DATA_DELETION)
REMINDER = Wishes(kind=Kind.REMINDER)


def said(found: Composition) -> str:
    return "\n".join(found.letter().paragraphs)


def remarks(found: Composition) -> list[str]:
    return [one.template for one in letter_remarks(found)]


def why_not(found: Composition, law: str) -> str:
    """Give why a rule of a name is not cited."""
    (told,) = [one for one in found.law_told() if law in str(one.values["law"])]
    return told.template.format_map(told.values)


def of(country: str, wishes: Wishes, region: str | None = None, **changes: Any) -> Composition:
    sender = Profile(
        uid="me",
        name="me",
        full_name="Alex Doe",
        street="Way 1",
        city="Town",
        country=country,
        region=region,
    )
    return replace(composition("en", wishes), sender=sender, **changes)


def cited(found: Composition) -> str | None:
    return found.law.rule.id if found.law.rule else None


@pytest.mark.parametrize("language", COUNTRIES)
def test_letters_are_as_somebody_read_them(language: str) -> None:
    """`python -m tests.services.letter_samples` writes them anew, to be read."""
    assert samples(language) == (FOLDER / f"{language}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", COUNTRIES)
def test_no_letter_leaves_a_gap_or_a_place_that_is_not_filled(language: str) -> None:
    text = (FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    assert not set("{}[]").intersection(text)
    assert "  " not in text


def test_no_letter_to_brazil_is_written_as_in_portugal() -> None:
    text = (FOLDER / "pt-BR.txt").read_text(encoding="utf-8")
    for word in ("«", "Morada", "Solicito", "Pela presente", "V. Exas", "até ao dia", "receção"):
        assert word not in text


class TestWithdrawal:
    @pytest.mark.parametrize(
        ("country", "rule"),
        [
            ("DE", "de-bgb-355"),
            ("AT", "at-fagg-11"),
            ("FR", "fr-l221-18"),
            ("IT", "it-consumo-52"),
            ("ES", "es-lgdcu-102"),
            ("PL", "pl-konsument-27"),
            ("PT", "pt-24-2014"),
            ("BR", "br-cdc-49"),
            ("NL", "eu-withdrawal"),
            ("NO", None),
            ("GB", "uk-ccr-29"),
            ("CH", None),
        ],
    )
    def test_names_the_rule_of_the_person_s_country(self, country: str, rule: str | None) -> None:
        assert cited(of(country, WITHDRAWAL)) == rule

    def test_counts_from_sending_and_on_its_last_day(self) -> None:
        last = entry(started=TODAY - timedelta(days=14))
        assert cited(of("DE", WITHDRAWAL, entry=last))

    def test_is_written_all_the_same_when_its_period_looks_over(self) -> None:
        late = of("DE", WITHDRAWAL, entry=entry(started=TODAY - timedelta(days=15)))
        assert cited(late) is None
        assert "I withdraw from (cancel) my contract" in said(late)
        assert "Should withdrawal not be possible" in said(late)
        assert "Legal basis" not in said(late)
        (remark,) = [
            one for one in letter_remarks(late) if "period for a withdrawal" in one.template
        ]
        assert remark.values["day"] == TODAY - timedelta(days=1)

    def test_of_a_contract_whose_start_nobody_told_names_no_rule_and_no_day(self) -> None:
        found = of("DE", WITHDRAWAL, entry=entry(started=None))
        assert cited(found) is None
        assert "entered into on" not in said(found)
        assert "No rule is named that gives you a withdrawal here" in remarks(found)[0]

    def test_ends_the_mandate_at_once_and_a_cancellation_after_the_end(self) -> None:
        assert "not take any further payment" in said(of("DE", WITHDRAWAL))
        assert "for the time after the contract ends" in said(of("DE", Wishes()))

    def test_that_may_not_hold_leaves_the_mandate_for_what_is_owed_until_the_end(self) -> None:
        late = of("DE", WITHDRAWAL, entry=entry(started=TODAY - timedelta(days=15)))
        assert "for the time after the contract ends" in said(late)
        assert "not take any further payment" not in said(late)

    def test_cancels_in_case_the_right_was_lost(self) -> None:
        assert "Should withdrawal not be possible" in said(of("DE", WITHDRAWAL))


class TestData:
    @pytest.mark.parametrize(
        ("country", "region", "rule"),
        [
            ("DE", None, "gdpr-17"),
            ("NO", None, "gdpr-17"),
            ("GB", None, "uk-gdpr-17"),
            ("US", "US-CA", "ccpa-1798-105"),
            ("BR", None, "br-lgpd-18"),
            ("US", "US-NY", None),
            ("US", None, None),
            ("CH", None, None),
        ],
    )
    def test_names_data_protection_only_where_it_applies(
        self, country: str, region: str | None, rule: str | None
    ) -> None:
        found = of(country, ERASURE, region)
        assert cited(found) == rule
        assert ("Legal basis" in said(found)) == (rule is not None)
        beside = of(country, Wishes(delete_data=True), region)
        assert (beside.data_law.rule is not None) == (rule is not None)
        assert "delete my personal data" in said(beside)

    def test_that_a_running_contract_needs_may_stay_until_it_ends(self) -> None:
        later = "as soon as the contract has ended"
        assert later in said(of("DE", ERASURE))
        assert later not in said(of("DE", ERASURE, entry=entry(ends=TODAY)))

    def test_asks_for_an_answer_when_the_rule_has_it(self) -> None:
        found = of("US", ERASURE, "US-CA")
        day = found.countries.long_date(found.arrival + timedelta(days=45), "en", "US")
        assert day in said(found)


class TestCancellation:
    def test_of_a_californian_contract_made_since_the_law_names_it(self) -> None:
        assert cited(of("US", Wishes(), "US-CA")) == "us-ca-arl"
        older = entry(started=date(2025, 6, 30))
        assert cited(of("US", Wishes(), "US-CA", entry=older)) is None

    def test_of_a_renewed_telephone_contract_names_its_law_where_no_day_stands(self) -> None:
        phone = replace(
            entry(
                started=date(2023, 1, 1),
                terms=Terms(minimum_term=parse_period("2y"), notice=parse_period("1m")),
            ),
            particulars=Particulars(category="telecom"),
        )
        assert cited(of("DE", Wishes(as_soon_as_possible=True), entry=phone)) == "de-tkg-56"
        dated = of("DE", Wishes(), entry=phone)
        assert cited(dated) is None
        why = [one.template for one in dated.law_told() if "TKG" in str(one.values["law"])]
        assert "names a day" in why[0]

    def test_names_no_law_about_standard_terms_that_nobody_read(self) -> None:
        club = replace(
            entry(started=date(2023, 1, 1), terms=Terms(minimum_term=parse_period("1y"))),
            particulars=Particulars(category="fitness"),
        )
        found = of("DE", Wishes(as_soon_as_possible=True), entry=club)
        assert cited(found) is None
        assert "what your terms say is not known" in why_not(found, "§ 309")

    def test_in_california_names_no_law_for_what_may_be_exempt(self) -> None:
        phone = replace(entry(), particulars=Particulars(category="telecom"))
        assert cited(of("US", Wishes(), "US-CA", entry=phone)) is None

    @pytest.mark.parametrize(
        ("country", "region", "spoken_of"),
        [("US", None, ["15 U.S.C. 8403"]), ("AU", None, []), ("GB", None, [])],
    )
    def test_of_law_that_is_not_in_force_nothing_is_said(
        self, country: str, region: str | None, spoken_of: list[str]
    ) -> None:
        told = [str(one.values["law"]) for one in of(country, Wishes(), region).law_told()]
        assert [law.rpartition(", ")[2] for law in told] == spoken_of


class TestBank:
    WANTED = Wishes(kind=Kind.BANK_STOP)

    def debited(self, *days: date) -> Composition:
        return of("DE", self.WANTED, entry=charged(*days, started=None, ends=date(2026, 9, 1)))

    def test_names_the_refund_of_a_direct_debit_only_for_its_eight_weeks(self) -> None:
        arrival = self.debited().arrival
        last = arrival - timedelta(days=56)
        assert cited(self.debited(last)) == "eu-psd2-76"
        late = self.debited(last - timedelta(days=1), last)
        assert cited(late) is None
        assert "too far back" in why_not(late, "Article")

    @pytest.mark.parametrize("payment", ["Debit card", "PayPal account", "SEPA transfer"])
    def test_names_no_refund_of_what_is_no_direct_debit(self, payment: str) -> None:
        debited = charged(TODAY, started=None, ends=date(2026, 9, 1))
        other = replace(debited, particulars=Particulars(payment=payment))
        found = of("DE", self.WANTED, entry=other)
        assert cited(found) is None
        assert "not known to be paid by direct debit" in why_not(found, "Article")

    def test_names_no_refund_where_no_charge_is_known(self) -> None:
        assert cited(self.debited()) is None
        assert "enter the charge" in why_not(self.debited(), "Article")


class TestWhy:
    @pytest.mark.parametrize(
        ("language", "name"), [("en", "Article 9 of Directive"), ("de", "Artikel 9 der Richtlinie")]
    )
    def test_names_the_law_as_the_letter_does(self, language: str, name: str) -> None:
        wishes = Wishes(kind=Kind.WITHDRAWAL, language=language)
        found = replace(of("NL", wishes), wishes=wishes)
        (named,) = found.law_named()
        assert name in str(named.values["law"])
        assert str(named.values["law"]) in said(found)


class TestExtraordinary:
    def test_without_a_cause_asks_for_one(self) -> None:
        found = of("DE", Wishes(kind=Kind.EXTRAORDINARY))
        assert any("gives no reason" in one for one in remarks(found))
        told = of("DE", Wishes(kind=Kind.EXTRAORDINARY, own="They closed."))
        assert not any("gives no reason" in one for one in remarks(told))
        assert "They closed." in said(told)

    def test_names_no_law_that_needs_a_warning_nobody_told_of(self) -> None:
        found = of("DE", Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.BREACH))
        assert cited(found) is None
        assert "Legal basis" not in said(found)
        assert "it needs a warning" in why_not(found, "§ 314")

    def test_of_a_breach_after_a_warning_names_its_day_and_the_law(self) -> None:
        warned = Wishes(
            kind=Kind.EXTRAORDINARY, cause=Cause.BREACH, warned=TODAY - timedelta(days=9)
        )
        found = of("DE", warned)
        assert cited(found) == "de-bgb-314"
        assert "although I asked you on 15 November 2026 to put this right" in said(found)
        assert cited(of("DE", replace(warned, cause=Cause.MOVE))) is None

    def test_names_a_law_for_a_price_rise_of_a_telephone_contract_alone(self) -> None:
        phone = replace(entry(), particulars=Particulars(category="telecom"))
        rise = Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.PRICE_RISE)
        assert cited(of("DE", rise, entry=phone)) == "de-tkg-57"
        assert cited(of("DE", replace(rise, cause=Cause.MOVE), entry=phone)) is None
        assert cited(of("DE", rise)) is None

    def test_after_a_move_claims_no_more_than_the_move(self) -> None:
        move = Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.MOVE)
        assert "cannot" not in said(of("DE", move))
        assert any("at your new address" in one for one in remarks(of("DE", move)))
        told = of("DE", replace(move, own="You cannot serve me there."))
        assert not any("at your new address" in one for one in remarks(told))

    def test_after_a_death_claims_no_end_back_to_that_day(self) -> None:
        died = Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.DEATH, deceased="Jo Doe")
        assert "Unless the contract ended with the death, I hereby" in said(of("DE", died))
        assert "day of death" not in said(of("DE", died))

    def test_after_a_death_needs_to_know_whose(self) -> None:
        found = of("DE", Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.DEATH))
        assert [one.key for one in found.missing] == ["deceased"]
        assert "[name], who held the contract" in said(found)

    def test_after_a_death_names_the_holder_and_not_who_writes(self) -> None:
        died = Wishes(
            kind=Kind.EXTRAORDINARY, cause=Cause.DEATH, deceased="Jo Doe", delete_data=True
        )
        found = of("DE", died)
        assert "Name: Jo Doe" in said(found)
        assert "Way 1" not in said(found)
        assert "the personal data of the deceased, and mine" in said(found)
        assert found.data_law.rule is None
        assert "Legal basis" not in said(found)


class TestReminder:
    def test_never_claims_a_day_that_nobody_told(self) -> None:
        found = of("DE", REMINDER)
        assert "I have cancelled my contract" in said(found)
        assert "the last day of the contract" not in said(found)
        assert any("not known when" in one for one in remarks(found))

    def test_cancels_again_in_case_the_first_was_lost(self) -> None:
        known = replace(REMINDER, last_day=date(2026, 12, 31))
        over = of("DE", REMINDER, entry=entry(ends=date(2026, 11, 20)))
        assert "the last day of the contract is 31 December 2026" in said(of("DE", known))
        assert "the last day of the contract was 19 November 2026" in said(over)
        for found in (of("DE", REMINDER), of("DE", known), over):
            assert "I hereby cancel the contract again" in said(found)

    def test_asks_again_within_a_week_of_its_arrival(self) -> None:
        found = of("DE", Wishes(kind=Kind.REMINDER, sent=date(2026, 11, 1)))
        assert "I cancelled my contract for Streamly on 1 November 2026" in said(found)
        week = found.countries.long_date(found.arrival + timedelta(days=7), "en", "DE")
        assert f"by {week}" in said(found)


class TestRefund:
    WANTED = Wishes(kind=Kind.REFUND)

    def test_names_the_charge_after_a_trial_with_the_price_of_its_day(self) -> None:
        trial = entry(started=date(2026, 10, 18), trial_ends=date(2026, 11, 18))
        found = of("GB", self.WANTED, entry=trial)
        assert "Payment: EUR\xa09.99, taken on 18 November 2026" in said(found)
        assert any("{amount} for the charge of {day}" in one for one in remarks(found))

    def test_of_a_trial_of_long_ago_says_nothing_of_it(self) -> None:
        old = entry(started=date(2025, 1, 1), trial_ends=date(2025, 1, 18))
        found = of("GB", self.WANTED, entry=old)
        assert "You took payment for Streamly that I do not owe." in said(found)
        assert "Payment:" not in said(found)

    @pytest.mark.parametrize(("charge", "of_trial"), [(date(2026, 9, 18), True), (TODAY, False)])
    def test_speaks_of_the_trial_where_the_charge_came_shortly_after_it(
        self, charge: date, *, of_trial: bool
    ) -> None:
        tried = charged(charge, started=date(2026, 9, 1), trial_ends=date(2026, 9, 18))
        told = said(of("GB", self.WANTED, entry=tried))
        assert ("turned into a paid plan" in told) == of_trial
        assert "Payment:" in told

    def test_of_a_trial_that_was_not_charged_yet_names_no_charge(self) -> None:
        billing = (BillingPeriod(cycle=parse_period("1m"), anchor=date(2026, 12, 1)),)
        trial = entry(started=date(2026, 10, 18), trial_ends=date(2026, 11, 18), billing=billing)
        assert "Payment:" not in said(of("GB", self.WANTED, entry=trial))

    def test_names_each_charge_that_was_entered_and_not_those_that_were_owed(self) -> None:
        days = (date(2026, 11, 18), date(2026, 11, 20), date(2026, 11, 22))
        found = of("GB", self.WANTED, entry=charged(*days, ends=date(2026, 11, 20)))
        named = [line for line in said(found).splitlines() if line.startswith("Payment:")]
        assert [line.partition("taken on ")[2] for line in named] == [
            "20 November 2026",
            "22 November 2026",
        ]

    def test_names_what_was_taken_before_the_end_for_the_time_after_it(self) -> None:
        ahead = charged(date(2026, 11, 19), date(2026, 11, 23), ends=date(2026, 11, 22))
        ahead = replace(ahead, contract=replace(ahead.contract, billing=BILLED_ON_24))
        found = of("GB", self.WANTED, entry=ahead)
        assert "taken on 19 November 2026" in said(found)
        assert not any("was owed" in one for one in remarks(found))
        assert any("for the time from that day on" in one for one in remarks(found))

    @pytest.mark.parametrize("kind", [Kind.REFUND, Kind.BANK_STOP, Kind.COMPLAINT])
    def test_two_charges_on_one_day_are_two(self, kind: Kind) -> None:
        day = date(2026, 11, 20)
        found = of("GB", Wishes(kind=kind), entry=charged(day, day, ends=day))
        lines = said(found).splitlines()
        assert lines.count("Payment: EUR\xa09.99, taken on 20 November 2026") == 2
        assert "EUR\xa019.98" in said(found)
        assert len([one for one in remarks(found) if "{amount} for the charge" in one]) == 1
        (twice,) = [one for one in letter_remarks(found) if "{count} charges of" in one.template]
        assert twice.values == {"count": 2, "day": day}

    def test_of_several_charges_demands_what_they_come_to_each_currency_on_its_own(self) -> None:
        two = charged(date(2026, 11, 20), date(2026, 11, 22), ends=date(2026, 11, 20))
        assert "Please refund EUR\xa019.98, by" in said(of("GB", self.WANTED, entry=two))
        prices = PriceList(
            (Price(Money(999, "EUR")), Price(Money(500, "USD"), since=date(2026, 11, 21)))
        )
        priced = replace(two, contract=replace(two.contract, prices=prices))
        told = said(of("GB", self.WANTED, entry=priced))
        assert "Please refund EUR\xa09.99 and USD\xa05.00, by" in told

    @pytest.mark.parametrize("kind", [Kind.BANK_STOP, Kind.COMPLAINT])
    def test_a_bank_and_an_agency_are_told_of_each_charge_too(self, kind: Kind) -> None:
        two = charged(date(2026, 11, 20), date(2026, 11, 22), ends=date(2026, 11, 20))
        told = said(of("GB", Wishes(kind=kind), entry=two))
        assert "Payment: EUR\xa09.99, taken on 20 November 2026" in told
        assert "Payment: EUR\xa09.99, taken on 22 November 2026" in told
        assert "EUR\xa019.98" in told

    @pytest.mark.parametrize("kind", [Kind.BANK_STOP, Kind.COMPLAINT])
    def test_a_trial_that_turned_is_disputed_by_nobody_who_did_not_say_so(self, kind: Kind) -> None:
        trial = entry(started=date(2026, 10, 18), trial_ends=date(2026, 11, 18))
        told = said(of("GB", Wishes(kind=kind), entry=trial))
        assert "Payment:" not in told
        assert "I dispute" not in told

    def test_a_dispute_of_no_known_charge_says_that_it_names_none(self) -> None:
        ended = of("GB", Wishes(kind=Kind.BANK_STOP), entry=entry(ends=date(2026, 11, 20)))
        assert any("neither the day nor the amount" in one for one in remarks(ended))
        running = of("GB", Wishes(kind=Kind.BANK_STOP))
        assert not any("neither the day nor the amount" in one for one in remarks(running))

    def test_says_that_it_names_no_charge_where_none_is_known(self) -> None:
        found = of("GB", self.WANTED, entry=entry(ends=date(2026, 11, 20)))
        assert "Payment:" not in said(found)
        assert any("neither the day nor the amount" in one for one in remarks(found))
        own = of("GB", replace(self.WANTED, own="It was 9.99."), entry=found.entry)
        assert not any("neither the day nor the amount" in one for one in remarks(own))


class TestElsewhere:
    @pytest.mark.parametrize("kind", [Kind.BANK_STOP, Kind.COMPLAINT])
    def test_a_letter_to_others_needs_their_address(self, kind: Kind) -> None:
        found = of("DE", Wishes(kind=kind), recipient=())
        (missing,) = found.missing
        assert missing.key == "recipient"
        assert "address is not known" in str(missing.error)

    def test_a_bank_is_not_told_what_it_has_no_use_for(self) -> None:
        assert "S-77" not in said(of("DE", Wishes(kind=Kind.BANK_STOP)))
        assert "S-77" not in letter("en", Wishes(kind=Kind.BANK_STOP)).subject

    def test_a_bank_is_told_of_a_cancellation_only_if_there_was_one(self) -> None:
        assert "has been cancelled" not in said(of("DE", Wishes(kind=Kind.BANK_STOP)))
        sent = Wishes(kind=Kind.BANK_STOP, sent=date(2026, 11, 1))
        assert "has been cancelled" in said(of("DE", sent))


class TestMandate:
    REVOKED = Wishes(kind=Kind.REVOKE_MANDATE)

    def test_that_is_withdrawn_leaves_the_contract_and_what_is_owed(self) -> None:
        assert "does not end the contract. Whatever I owe" in said(of("DE", self.REVOKED))

    def test_of_a_cancelled_contract_leaves_what_is_still_owed(self) -> None:
        cancelled = said(of("DE", self.REVOKED, entry=entry(ends=date(2026, 12, 18))))
        assert "Whatever I still owe" in cancelled
        assert "does not end the contract" not in cancelled


class TestLanguage:
    def test_a_foreign_letter_can_be_read_in_english(self) -> None:
        found = composition("pl", Wishes())
        english = found.in_english()
        assert english
        assert english.paragraphs[0].startswith("I hereby cancel my contract for Streamly")
        assert composition("en", Wishes()).in_english() is None
        assert composition("en-US", Wishes()).in_english() is None

    @pytest.mark.parametrize(
        ("language", "part"),
        [
            ("fr", "Town, le 24 novembre 2026"),
            ("es", "Town, a 24 de noviembre de 2026"),
            ("pl", "Town, 24 listopada 2026 r."),
            ("en-US", "November 24, 2026"),
            ("de", "Town, 24. November 2026"),
        ],
    )
    def test_the_day_is_written_as_the_language_has_it(self, language: str, part: str) -> None:
        assert letter(language, Wishes()).place_and_date == part

    @pytest.mark.parametrize(
        ("language", "part"),
        [
            ("fr", "Town, le 1er décembre 2026"),
            ("it", "Town, 1° dicembre 2026"),
            ("es", "Town, a 1 de diciembre de 2026"),
        ],
    )
    def test_the_first_of_a_month_is_written_as_the_language_has_it(
        self, language: str, part: str
    ) -> None:
        found = replace(composition(language, Wishes()), today=date(2026, 12, 1))
        assert found.letter().place_and_date == part

    def test_the_sender_s_country_is_in_the_letter_s_language(self) -> None:
        assert letter("de", Wishes()).sender[-1] == "Deutschland"
        assert letter("de", Wishes()).recipient[-1] == "Deutschland"

    @pytest.mark.parametrize(
        "name", ["{law}", "**b** <b>x</b>", "a -- b", "\u202eabc", "x" * 300, "😀"]
    )
    def test_whatever_a_name_is_it_is_only_text(self, name: str) -> None:
        nasty = replace(entry(), name=name[:200])
        for language in LANGUAGES:
            assert name[:200] in letter(language, Wishes(), nasty).paragraphs[0]


class TestProposal:
    def propose(self, country: str = "DE", **facts: Any) -> Kind:
        sender = of(country, Wishes()).sender
        return proposed(entry(**facts), sender, BOOK.rules(), TODAY).kind

    def test_is_a_withdrawal_while_there_is_time_and_a_rule(self) -> None:
        assert self.propose() is Kind.WITHDRAWAL
        assert self.propose("CH") is Kind.CANCELLATION
        assert self.propose(started=date(2026, 1, 1)) is Kind.CANCELLATION

    def test_is_about_data_once_the_contract_has_ended(self) -> None:
        assert self.propose(started=date(2026, 1, 1), ends=TODAY) is Kind.DATA_DELETION
