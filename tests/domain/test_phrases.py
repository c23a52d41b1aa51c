from __future__ import annotations

from subtrack.domain.phrases import Phrases

PHRASES = Phrases(
    language="en",
    form={"subject": "Re {subject}"},
    labels={},
    subjects={},
    texts={"cancel": "I cancel {service}."},
    scripts={},
)


def test_facts_are_filled_in_and_never_read_as_texts() -> None:
    assert PHRASES.said("cancel", {"service": "{law} {0} {"}) == "I cancel {law} {0} {."
    assert PHRASES.formed("subject", subject="{service}") == "Re {service}"
