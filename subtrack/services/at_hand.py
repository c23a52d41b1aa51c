"""At hand: what one is asked for while cancelling, filled in where it is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription

_LAST_FOUR = re.compile(r"(?<!\d)(\d{4})\s*$", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is known, to be copied.

    `key` is one of `account`, `contract_no`, `plan`, `payment`, `last_four` (digits of the card),
    `next_charge` (a day), `full_name`, `address`, `email` and `phone`.
    """

    key: str
    value: str | date


@dataclass(frozen=True, slots=True)
class Need:
    """What a record says one needs, and what is known of it; passwords never are."""

    text: str
    known: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class AtHand:
    """All that is known, and what the record of who leads asks for."""

    facts: tuple[Fact, ...]
    needs: tuple[Need, ...] = ()


def known_facts(entry: Subscription, profile: Profile | None, today: date) -> Iterator[Fact]:
    """Yield what is known of the entry and of whoever holds it."""
    particulars = entry.particulars
    payment = particulars.payment or ""
    digits = _LAST_FOUR.search(payment)
    found: list[tuple[str, str | date | None]] = [
        ("account", particulars.account),
        ("contract_no", particulars.contract_no),
        ("plan", entry.contract.billing[-1].plan),
        ("payment", payment),
        ("last_four", digits[1] if digits else None),
        ("next_charge", entry.contract.next_charge(today)),
    ]
    if profile:
        town = " ".join(filter(None, (profile.postcode, profile.city)))
        street = profile.street if town else None
        found += [
            ("full_name", profile.full_name),
            ("address", f"{street}, {town}" if street else None),
            ("email", profile.email),
            ("phone", profile.phone),
        ]
    for key, value in found:
        if value:
            yield Fact(key, value)


def filled(text: str, facts: tuple[Fact, ...]) -> Need:
    """Say which facts a need of a record asks for; in doubt none, for a wrong one would harm."""
    wanted = {key for key, words in _ASKED if words.search(text)}
    by_key = {one.key: one for one in facts}
    account = by_key.get("account")
    if "e-mail" in wanted:
        wanted.discard("e-mail")
        if account and "@" in str(account.value):
            wanted.add("account")
    return Need(text, tuple(one for one in facts if one.key in wanted))


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_ASKED = (
    (
        "e-mail",
        _words(r"(?<!working )\be-?mail( address)?( or [a-z ]+)?,? (and|or|with|of)\b.*"
               r"\b(password|account|sign-?in|login)|\baccount e-?mail\b|^e-?mail address$"),
    ),
    ("account", _words(r"^(user ?name|account name)\b|\baccount name and password")),
    (
        "contract_no",
        _words(
            r"\b(customer|contract|account|membership|member|client) (reference )?number\b"
            r"|\bcustomer and line number|kundennummer|vertragsnummer|mitgliedsnummer"
        ),
    ),
    ("plan", _words(r"^(the )?kind of (plan|membership)\b|^plan\b")),
    ("last_four", _words(r"last (four|4) digits of (the |your )?((credit|debit|bank) )?card")),
    ("payment", _words(r"\bway of pay(ing|ment)\b(?!: monthly)")),
    ("next_charge", _words(r"\b(date|day) of the next (renewal|charge|payment|bill)")),
    (
        "full_name",
        _words(
            r"^(full )?name(,| and) .*\b(address|date of birth)(?! of the home)|^full name\b"
        ),
    ),
    ("address", _words(r"^(full )?name(,| and) .*(?<!e-mail )\baddress\b(?! of the home)")),
    ("phone", _words(r"^(your )?(phone|mobile) number\b")),
)  # fmt: skip
"""By which words of a need each fact is asked for."""
