from __future__ import annotations

from subtrack.services.letter_text import plain_text, short_text
from subtrack.services.wishes import Wishes
from tests.services.letter_samples import letter


def test_a_form_on_a_web_page_gets_the_act_and_the_facts_and_no_addresses() -> None:
    found = letter("en", Wishes())
    said = short_text(found)
    assert said.startswith("Cancellation of Streamly, no. S-77\nI hereby cancel my contract")
    assert "Contract or customer number: S-77" in said
    assert found.reference in said
    assert "Streamly Ltd" not in said
    assert "\n\n" not in said
    assert len(said) < len(plain_text(found))
