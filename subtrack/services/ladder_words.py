"""Ladder words: what is said of the steps after a charge that came although it was cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from subtrack.domain.money_back import Payment, Rung
from subtrack.services.agency_words import AGENCIES
from subtrack.services.money_back import Ladder, LadderStep
from subtrack.services.wording import Wording


class LadderWords:
    """Says ladders through the wording of the command line or of the window."""

    def __init__(self, wording: Wording) -> None:
        """Remember how things are said."""
        self._wording = wording
        self._say = wording.translate

    def rung(self, rung: Rung) -> str:
        """Say what a rung is about, as a heading."""
        return self._say(_RUNGS[rung])

    def step(self, step: LadderStep) -> str:
        """Say what to do, until when, and for whom where that is not known."""
        said = [self._say(_STEPS[step.key])]
        if not step.sure:
            ways = self._say(" or ").join(self.payment(one) for one in sorted(step.payments))
            said.insert(0, self._say("If you pay by {ways}:").format(ways=ways))
        if step.last_day:
            day = self._wording.day(step.last_day)
            template = _OVER if step.over else _PASSED if step.passed else _UNTIL
            said.append(self._say(template).format(day=day))
        return " ".join(said)

    def payment(self, payment: Payment) -> str:
        """Say how it is paid, as in "by credit card"."""
        return self._say(_PAYMENTS[payment])

    def unknown(self, ladder: Ladder) -> Iterator[str]:
        """Say what is not known, and what that leaves open."""
        if ladder.payment is Payment.NOT_KNOWN:
            yield self._say("It is not known how you pay; note it, and only what fits is shown.")
        if ladder.country is None:
            yield self._say(
                "It is not known where you live, so only what holds everywhere is shown."
            )
        if ladder.no_limit_known:
            yield self._say("Until when the money can be fetched back is not known: ask at once.")

    def source(self, step: LadderStep) -> Iterator[str]:
        """Say by which rule, and where and when that was read."""
        if step.law:
            yield step.law
        for one in step.sources:
            said = self._say(
                "{publisher}, read in a stored copy on {day}"
                if one.stored
                else "{publisher}, read on {day}"
            )
            yield said.format(publisher=one.publisher, day=self._wording.day(one.retrieved))

    def not_advice(self) -> str:
        """Say once that these are facts that were read, and no legal advice."""
        return self._say("These are facts with their sources, not legal advice.")


_UNTIL = "The last safe day for it is {day}."
_PASSED = "The last safe day for it was {day}. Ask at once all the same: it may still count."
_OVER = "The last safe day for it was {day}, and the time is over: asked now, it may be refused."
_RUNGS = MappingProxyType(
    {
        Rung.WRITE: "Write to them",
        Rung.STOP_PAYMENT: "Stop further payments",
        Rung.MONEY_BACK: "Get the money back",
        Rung.ESCALATE: "Take it further",
    }
)
_STEPS = MappingProxyType(
    {
        **AGENCIES,
        "write": (
            "Write to the company: send the proof of the cancellation, ask for the money and give "
            "them seven days."
        ),
        "seller-refund": "Ask the seller for the money; it decides.",
        "seller-refund-over": (
            "The seller's own time for refunds has ended; what to do then stands below."
        ),
        "sepa-block": (
            "Tell your bank to block the company's direct debits, and revoke the mandate towards "
            "the company."
        ),
        "sepa-refund": (
            "Have your bank return the direct debit: for eight weeks it asks for no reason."
        ),
        "pl-debit-refund": (
            "Have your bank return the direct debit (polecenie zapłaty): for eight weeks it may "
            "not refuse."
        ),
        "sepa-without-mandate": (
            "A debit for which there was no mandate any more can be disputed with the bank: tell "
            "it as soon as you see the debit."
        ),
        "uk-debit-cancel": "Cancel the direct debit with your bank; that is possible at any time.",
        "uk-debit-guarantee": (
            "Ask your bank for a refund under the Direct Debit Guarantee: a debit taken in error "
            "is paid back at once. No limit is named."
        ),
        "uk-card-stop": (
            "Withdraw your consent to the recurring card payment with the card's issuer; it may "
            "not send you to the company first."
        ),
        "uk-card-refund": (
            "What is taken after you withdrew your consent with the issuer is unauthorised: ask "
            "the issuer for it. No limit is named."
        ),
        "us-stop-payment": (
            "Give your bank a stop payment order, three business days before the next payment; it "
            "may want it in writing within 14 days."
        ),
        "us-billing-error": (
            "Write to the card issuer's address for billing inquiries: the letter must arrive "
            "within 60 days of the first bill. They are counted from the charge here, which is "
            "earlier."
        ),
        "us-debit-error": (
            "Report the error to your bank within 60 days of the statement that shows it. They are "
            "counted from the charge here, which is earlier."
        ),
        "eea-card-stop": (
            "Tell the card's issuer in writing that you withdraw your consent to the company's "
            "payments; by the law of the EU that is possible at any time."
        ),
        "eea-card-refund": (
            "By the law of the EU, what is taken after you withdrew your consent is unauthorised: "
            "ask the card's issuer for it as soon as you see it."
        ),
        "ch-debit-stop": "Withdraw the debit authorisation; that is possible at any time.",
        "ch-debit-refund": (
            "Object to the debit with your bank, in writing: you have 30 days for that, if it is a "
            "Swiss direct debit with a right to object."
        ),
        "ch-card-dispute": (
            "Dispute the charge with the card's issuer in writing: Swiss issuers want that within "
            "30 days of the bill or statement, else it counts as accepted. They are counted from "
            "the charge here, which is earlier."
        ),
        "ca-debit-stop": (
            "Tell the company that you withdraw the authorization for pre-authorized debits; it "
            "must stop no later than 30 days after."
        ),
        "ca-debit-refund": (
            "Claim the pre-authorized debit back from your bank: you have 90 days, if you withdrew "
            "the authorization before or the debit is not what was agreed."
        ),
        "au-debit-stop": (
            "Tell your bank to cancel the direct debit; it may not send you to the company first."
        ),
        "card-dispute": (
            "Ask the card's issuer for a chargeback as a cancelled recurring payment; you must "
            "have tried with the company first. The card networks allow 120 days; the issuer's own "
            "terms may name fewer."
        ),
        "paypal-stop": "Stop the automatic payment in your PayPal account.",
        "paypal-dispute": (
            "Open a dispute in PayPal's Resolution Center, and make it a claim within 20 days of "
            "opening it, else it closes."
        ),
    }
)
_PAYMENTS = MappingProxyType(
    {
        Payment.CREDIT_CARD: "credit card",
        Payment.DEBIT_CARD: "debit card",
        Payment.CARD: "card",
        Payment.DIRECT_DEBIT: "direct debit",
        Payment.PAYPAL: "PayPal account",
        Payment.SELLER: "a store",
        Payment.NOT_KNOWN: "a way that is not known",
    }
)
