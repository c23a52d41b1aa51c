"""What receipts put around a name is told from the name, and a bare name stays as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.services.quick_framing import named, without_thing


def name_in(text: str) -> str:
    start, end = named(text)
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ihr Netflix-Abo", "Netflix"),
        ("Dein Spotify Premium Abo", "Spotify Premium"),
        ("Your Disney+ subscription", "Disney+"),
        ("Votre abonnement Canal+", "Canal+"),
        ("Tu suscripci\u00f3n Movistar", "Movistar"),
        ("Your Foo Pro plan has been renewed", "Foo Pro"),
        ("Dein Vertrag wurde verl\u00e4ngert", "Dein Vertrag wurde verl\u00e4ngert"),
        ("Thank you for your purchase: Audible Gold", "Audible Gold"),
        ("Deine Bestellung: HelloFresh SE", "HelloFresh"),
        ("Your receipt from Foo Studio Inc.", "Foo Studio"),
        ("Payment to Example Works, LLC", "Example Works"),
        ("Spotify AB", "Spotify"),
        ("NETFLIX INTERNATIONAL B.V.", "NETFLIX INTERNATIONAL"),
        ("Studio GmbH & Co. KG", "Studio"),
        ("Warsztat Sp. z o.o.", "Warsztat"),
        ("Your subscription to Netflix", "Netflix"),
        ("Dein Abo bei Netflix", "Netflix"),
        ("Ihre Mitgliedschaft bei McFIT", "McFIT"),
        ("Votre abonnement \u00e0 Canal+", "Canal+"),
        ("Il tuo abbonamento a Sky", "Sky"),
        ("Je abonnement bij KPN", "KPN"),
        ("Your order of Example", "Example"),
        ("Invoice from Example", "Example"),
        ("Payment: Rent", "Rent"),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert name_in(text) == name


@pytest.mark.parametrize(
    "text",
    [
        *("Gym membership", "My gym membership", "Local paper (print)", "Your Rentals", "GmbH"),
        *("Plan B", "Ihr Platz", "La Cama se", "Order", "Receipt keeper", "Abo", "SE"),
        *("Order of Malta", "Order for Two", "Invoice to Go", "Purchase of Power", "Receipt to me"),
        *(
            "iPhone SE",
            "Apple Watch SE",
            "100 KG",
            "Gym 50 KG",
            "Il Tuo Benessere",
            "A Sua Sa\u00fade",
        ),
    ],
)
def test_a_name_as_a_person_types_it_stays(text: str) -> None:
    assert name_in(text) == text


def test_the_thing_is_left_out_where_a_record_is_looked_for() -> None:
    assert without_thing("McFIT Mitgliedschaft") == "McFIT"
    assert without_thing("McFIT") == "McFIT"


@given(text=st.text(max_size=80))
def test_something_is_always_left_of_a_text(text: str) -> None:
    start, end = named(text)
    assert 0 <= start <= end <= len(text)
    assert bool(name_in(text).strip()) == bool(text.strip())
