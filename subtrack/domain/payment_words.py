"""Payment words: how something is paid, by what a person wrote of it."""

from __future__ import annotations

import re

from subtrack.domain.money_back import Payment

_PAYMENTS = (
    (Payment.PAYPAL, r"paypal"),
    (
        Payment.NOT_KNOWN,
        (
            r"überweisung|\btransfer\b|dauerauftrag|standing order|virement|bonifico|transferencia"
            r"|transferência|overboeking|przelew"
        ),
    ),
    (
        Payment.DEBIT_CARD,
        (
            r"debit ?card|debitkarte|girocard|ec-?karte|\bmaestro\b|deb[ei]tkort|betaalpas"
            r"|(?:carte|carta|tarjeta|cartão) d[ei] d[eé]bito?|karta debetowa"
        ),
    ),
    (
        Payment.CREDIT_CARD,
        (
            r"credit ?card|kreditkarte|kreditkort|\bamex\b|american express"
            r"|(?:carte|carta|tarjeta|cartão) d[ei] cr[eé]dito?|karta kredytowa"
        ),
    ),
    (
        Payment.DIRECT_DEBIT,
        (
            r"\bsepa\b|lastschrift|\blsv\b|direct ?debit|pre-?authori[sz]ed debit|prélèvement"
            r"|domicilia|adeudo|débito (?:dire[ct]|automático)|incasso|addebito|polecenie zapłaty"
            r"|autogiro|betalingsservice|\biban\b|\bach\b|bank account|girokonto|bankkonto"
        ),
    ),
    (
        Payment.CARD,
        (
            r"\bvisa\b|master ?card|\bcard\b|\w*karte\b|\bcarte\b|tarjeta|\bcarta\b|cartão"
            r"|\bkarta\b|kort\b"
        ),
    ),
)
"""By what each way is known, the first that fits; what a person sends themselves is none."""


def payment_named(noted: str) -> Payment:
    """Give the way that a note names, in one of the languages of letters and some more."""
    for payment, words in _PAYMENTS:
        if re.search(words, noted, re.IGNORECASE):
            return payment
    return Payment.NOT_KNOWN
