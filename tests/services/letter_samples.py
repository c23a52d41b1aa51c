"""Letter samples: one letter of each kind and language, as text; run it to write the snapshots.

A changed snapshot is read by somebody who knows the language before it is kept.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from subtrack.adapters.countries import BabelCountries
from subtrack.adapters.letter_files import LetterFiles
from subtrack.adapters.paths import resources
from subtrack.domain.billing import BillingPeriod
from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.contract import Contract
from subtrack.domain.letter import Letter
from subtrack.domain.letter_kinds import Cause, Kind
from subtrack.domain.money import Money
from subtrack.domain.particulars import Particulars
from subtrack.domain.periods import parse_period
from subtrack.domain.phrases import LANGUAGES
from subtrack.domain.prices import Price, PriceList
from subtrack.domain.profile import Profile
from subtrack.domain.provider import Channel
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import Terms
from subtrack.services.case_scripts import Cancelling, Tongue
from subtrack.services.composing import Composition
from subtrack.services.letter_text import plain_text
from subtrack.services.wishes import Wishes

FOLDER = Path(__file__).parent / "letters"
SCRIPTS = Path(__file__).parent / "scripts"
TODAY = date(2026, 11, 24)
BOOK = LetterFiles(resources() / "letters")
COUNTRIES = {
    "en": "GB",
    "en-US": "US",
    "de": "DE",
    "fr": "FR",
    "es": "ES",
    "it": "IT",
    "nl": "NL",
    "pt": "PT",
    "pl": "PL",
    "pt-BR": "BR",
    "de-CH": "CH",
}
"""To and from which country the letters of each snapshot are; a country may have its own forms."""
CHARGES = (date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 23))
PRICES = PriceList(
    (Price(Money(123450, "EUR")), Price(Money(500, "USD"), since=date(2026, 11, 23)))
)
EXTRAS: tuple[tuple[str, Wishes], ...] = (
    ("asap", Wishes(as_soon_as_possible=True, delete_data=True, enclosures=("1", "2"))),
    ("price-rise", Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.PRICE_RISE)),
    ("move", Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.MOVE)),
    ("breach", Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.BREACH)),
    (
        "breach-warned",
        Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.BREACH, warned=date(2026, 11, 1)),
    ),
    ("death", Wishes(kind=Kind.EXTRAORDINARY, cause=Cause.DEATH, deceased="Jo Doe")),
    ("sent", Wishes(kind=Kind.REMINDER, sent=date(2026, 11, 1), last_day=date(2026, 12, 31))),
    ("complaint-sent", Wishes(kind=Kind.COMPLAINT, sent=date(2026, 11, 1), own="My words.")),
)


def entry(**facts: object) -> Subscription:
    """Give a subscription that was made on 18 November 2026; `facts` change its contract."""
    known: dict[str, object] = {
        "billing": (BillingPeriod(cycle=parse_period("1m"), anchor=date(2026, 11, 18)),),
        "prices": PriceList((Price(Money(999, "EUR")),)),
        "started": date(2026, 11, 18),
    }
    particulars = Particulars(category="video", contract_no="S-77", payment="SEPA debit")
    contract = Contract(**{**known, **facts})  # type: ignore[arg-type] # any of its fields
    return Subscription(
        number=1, uid="uid-1", name="Streamly", contract=contract, particulars=particulars
    )


def charged(*days: date, **facts: object) -> Subscription:
    """Give one that was cancelled and charged again on some days."""
    states = (
        (CaseState.DRAFT, date(2026, 11, 1)),
        (CaseState.SENT, date(2026, 11, 2)),
        *((CaseState.CHARGED_AGAIN, day) for day in days),
    )
    events = tuple(CaseEvent(state=state, day=day) for state, day in states)
    return replace(entry(**facts), cases=(Case(events=events),))


def letter(language: str, wishes: Wishes, subscription: Subscription | None = None) -> Letter:
    """Compose a letter from and to the country of a language."""
    return composition(language, wishes, subscription).letter()


def composition(
    language: str, wishes: Wishes, subscription: Subscription | None = None
) -> Composition:
    """Give a letter in the making, from and to the country of a language."""
    country = COUNTRIES[language]
    name = BabelCountries().name(country)
    sender = Profile(
        uid="me", name="me", full_name="Alex Doe", street="Way 1", city="Town", country=country
    )
    return Composition(
        entry=subscription or entry(),
        sender=sender,
        recipient=("Streamly Ltd", "12345 City", name),
        wishes=replace(wishes, language=language if language in LANGUAGES else language[:2]),
        today=TODAY,
        countries=BabelCountries(),
        book=BOOK,
    )


def cancelling(language: str) -> Cancelling:
    """Give a cancellation in the country of a language, to be said or pasted."""
    country = COUNTRIES[language]
    made = composition(language, Wishes())
    return Cancelling(
        entry=made.entry,
        sender=made.sender,
        addressee=made.recipient[0],
        today=TODAY,
        tongue=Tongue(
            phrases=BOOK.phrases(made.wishes.language, country),
            countries=made.countries,
            country=country,
        ),
    )


def scripts(language: str) -> str:
    """Give what is said on the phone, pasted into a chat and mailed in a language."""
    said = cancelling(language)
    found = {one: said.script(one) for one in (Channel.PHONE, Channel.CHAT, Channel.EMAIL)}
    return "\n".join(
        f"##### to {channel.value}\n\n{one.text}\n" for channel, one in found.items() if one
    )


def samples(language: str) -> str:
    """Give one letter of each kind in a language, and what other facts make of them."""
    ended = {"ends": date(2026, 11, 20)}
    trial = {"started": date(2026, 10, 18), "trial_ends": date(2026, 11, 18)}
    found = {kind.value: letter(language, Wishes(kind=kind)) for kind in Kind}
    found |= {name: letter(language, wishes) for name, wishes in EXTRAS}
    late = entry(started=date(2026, 10, 18))
    found["withdrawal-late"] = letter(language, Wishes(kind=Kind.WITHDRAWAL), late)
    found["refund-ended"] = letter(language, Wishes(kind=Kind.REFUND), entry(**ended))
    found["refund-trial"] = letter(language, Wishes(kind=Kind.REFUND), entry(**trial))
    found["bank-stop-ended"] = letter(language, Wishes(kind=Kind.BANK_STOP), entry(**ended))
    term = entry(terms=Terms(minimum_term=parse_period("1y")))
    soon = Wishes(kind=Kind.OBJECTION, as_soon_as_possible=True)
    found["objection-asap"] = letter(language, soon, term)
    once, both = charged(date(2026, 11, 20), **ended), charged(*CHARGES, **ended, prices=PRICES)
    for kind in (Kind.REFUND, Kind.BANK_STOP, Kind.COMPLAINT):
        found[f"{kind.value}-charged"] = letter(language, Wishes(kind=kind), once)
        found[f"{kind.value}-charges"] = letter(language, Wishes(kind=kind), both)
    return "\n".join(f"##### {name}\n\n{plain_text(one)}" for name, one in found.items())


if __name__ == "__main__":
    for tongue in COUNTRIES:
        (FOLDER / f"{tongue}.txt").write_text(samples(tongue), encoding="utf-8")
        (SCRIPTS / f"{tongue}.txt").write_text(scripts(tongue), encoding="utf-8")
