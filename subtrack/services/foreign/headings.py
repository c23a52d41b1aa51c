"""Headings: what the columns of a list of subscriptions mean.

The names are those that Wallos 5.4, SubTrackr 0.5 and 0.6 and Firefly III write, and those that
people give to their own lists, in English and German.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "name": ("name", "subscription", "service", "company", "title", "vendor", "abo", "dienst",
                 "anbieter", "bezeichnung"),
        "label": ("label",),
        "price": ("price", "cost", "amount", "preis", "betrag", "kosten", "amount max"),
        "least": ("amount min",),
        "currency": ("currency", "original currency", "currency code", "währung"),
        "cycle": ("payment cycle", "cycle", "schedule", "frequency", "billing cycle",
                  "billing period", "period", "repeat freq", "turnus", "zyklus", "abrechnung",
                  "billingcycle"),
        "interval": ("schedule interval", "billingintervalcount"),
        "skip": ("skip",),
        "next": ("next payment", "renewal date", "next charge", "next billing", "due",
                 "next billing date", "next renewal", "next renewal date", "nextrenewaldate",
                 "due date", "next payment date", "nächste zahlung", "nächste abbuchung", "fällig"),
        "first": ("first charge", "first payment", "erste zahlung", "erste abbuchung"),
        "started": ("start date", "startdate", "started", "start", "since", "beginn", "seit"),
        "trial_ends": ("trial end", "trial ends", "trial end date", "trialenddate",
                       "probezeit bis"),
        "status": ("status", "state"),
        "active": ("active",),
        "renews": ("renewal", "auto renew", "autorenew", "autopay"),
        "decide_by": ("cancellation date",),
        "notice": ("cancellation notice days", "notice", "notice period", "kündigungsfrist"),
        "category": ("category", "category name", "kategorie"),
        "payment": ("payment method", "paymentmethod", "zahlungsart"),
        "payer": ("paid by",),
        "account": ("account", "konto"),
        "contract_no": ("contract no", "contract number", "vertragsnummer"),
        "tags": ("tags",),
        "note": ("notes", "note", "description", "comment", "notiz", "notizen"),
        "url": ("url", "website", "websiteurl", "link"),
    }
)  # fmt: skip
MEANING: Final = MappingProxyType(
    {heading: field for field, names in _HEADINGS.items() for heading in names}
)
"""What a heading means, by its words in small letters."""
MEANING_IN_FIREFLY: Final = MappingProxyType({**MEANING, "date": "first"})
"""As `MEANING`; a date that stands alone is the day from which Firefly III counts."""
DAYS: Final = frozenset({"next", "first", "started", "trial_ends"})
"""What a subscription can be reckoned from."""
NEEDED: Final = frozenset({"name", "price", "cycle"})
JOINED: Final = frozenset({"note", "url", "tags"})
"""What several columns may say something of."""
HOUSEKEEPING: Final = frozenset(
    {
        *("id", "user id", "bill id", "category id", "created at", "updated at", "icon url"),
        *("notifications", "reminder enabled", "date calculation version", "last reminder sent"),
        *("last reminder renewal date", "last reminder window", "last cancellation reminder sent"),
        *("last cancellation reminder date", "last cancellation reminder window"),
    }
)
"""What a program keeps for itself; it says nothing of a subscription."""
