from __future__ import annotations

import pytest

from subtrack.domain.money_back import Payment
from subtrack.domain.payment_words import payment_named


@pytest.mark.parametrize(
    ("noted", "payment"),
    [
        ("tarjeta de débito", Payment.DEBIT_CARD),
        ("Carta di debito", Payment.DEBIT_CARD),
        ("debetkort", Payment.DEBIT_CARD),
        ("karta debetowa", Payment.DEBIT_CARD),
        ("carte de crédit", Payment.CREDIT_CARD),
        ("cartão de crédito 1234", Payment.CREDIT_CARD),
        ("carta di credito", Payment.CREDIT_CARD),
        ("karta kredytowa", Payment.CREDIT_CARD),
        ("recibo domiciliado", Payment.DIRECT_DEBIT),
        ("domiciliation", Payment.DIRECT_DEBIT),
        ("débito direto", Payment.DIRECT_DEBIT),
        ("addebito diretto", Payment.DIRECT_DEBIT),
        ("polecenie zapłaty", Payment.DIRECT_DEBIT),
        ("Betalingsservice", Payment.DIRECT_DEBIT),
        ("autogiro", Payment.DIRECT_DEBIT),
        ("LSV", Payment.DIRECT_DEBIT),
        ("pre-authorized debit", Payment.DIRECT_DEBIT),
        ("betalingskort", Payment.CARD),
        ("cartão", Payment.CARD),
        ("cash", Payment.NOT_KNOWN),
        ("débito automático", Payment.DIRECT_DEBIT),
        ("SEPA-Überweisung", Payment.NOT_KNOWN),
        ("bank transfer", Payment.NOT_KNOWN),
        ("PayPal account", Payment.PAYPAL),
        ("Debit card 1234", Payment.DEBIT_CARD),
    ],
)
def test_how_it_is_paid_is_read_in_many_languages(noted: str, payment: Payment) -> None:
    assert payment_named(noted) is payment
