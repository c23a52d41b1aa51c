"""Outlook words: what follows from a draft, in all its shapes, in whole sentences."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from subtrack.services.drafts import LEFT_ALONE, Draft
from subtrack.services.previewing import Outlook
from subtrack.ui.outlook_words import reasons, sentences
from subtrack.ui.speech import Speech
from tests.services.conftest import Desk
from tests.services.making import draft

TODAY = date(2026, 11, 22)
SPEECH = Speech(QLocale("en_GB"), lambda: TODAY)


def outlook(entered: Draft) -> Outlook:
    found = Desk().previewing.preview(entered).outlook
    assert found
    return found


def said(entered: Draft) -> str:
    lines = sentences(outlook(entered), SPEECH)
    return " ".join("".join(text for text, _, _ in line) for line in lines)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"first": "2026-01-31"},
            (
                "Every month, next on Mon 30 Nov. "
                "Cancel by Sun 29 Nov, in 7 days, or it runs until Wed 30 Dec."
            ),
        ),
        (
            {"started": "2026-11-20", "trial_ends": "2026-12-04"},
            (
                "The trial ends on Fri 4 Dec, then 9.99 EUR is charged. "
                "Cancel by Thu 3 Dec, in 11 days, or it is charged on Fri 4 Dec."
            ),
        ),
        (  # what is said to be charged in a trial is not; that stands out here
            {"first": "2026-11-20", "trial_ends": "2026-12-04"},
            (
                "The trial ends on Fri 4 Dec; on Sun 20 Dec, 9.99 EUR is charged first. "
                "Cancel by Thu 3 Dec, in 11 days, or it is a paid plan from Fri 4 Dec on."
            ),
        ),
        (
            {"next": "2026-12-01", "notice": "1m"},
            (
                "Every month, next on Tue 1 Dec. "
                "The safe day was Sat 31 Oct. Cancel now all the same: it may still count. "
                "Cancel by Mon 30 Nov, in 8 days, or it runs until Sun 31 Jan 2027."
            ),
        ),
        (
            {"first": "2026-01-31", "minimum_term": "1y", "renewal_term": "open", "notice": "1m"},
            (
                "Every month, next on Mon 30 Nov. Cancel by Wed 30 Dec, in 38 days, or it goes on; "
                "from Sun 31 Jan 2027 on it can be ended at any time."
            ),
        ),
        (
            {"first": "2020-01-31", "minimum_term": "1y", "renewal_term": "open", "notice": "1m"},
            (
                "Every month, next on Mon 30 Nov. "
                "It can be ended at any time: cancelled today, it runs until Tue 22 Dec."
            ),
        ),
        (
            {"first": "2026-01-31", "ends": "2027-03-01"},
            (
                "Every month, next on Mon 30 Nov. "
                "It runs until Sun 28 Feb 2027; nothing is owed after that."
            ),
        ),
        (
            {"first": "2026-01-31", "ends": "2026-11-01"},
            "It has ended; nothing is owed from Sun 1 Nov on.",
        ),
        (
            {"first": "2026-01-31", "manual": True},
            (
                "Every month, next on Mon 30 Nov; it does not renew by itself. "
                "Decide by Sun 29 Nov, in 7 days."
            ),
        ),
    ],
)
def test_what_follows_is_said(fields: dict[str, Any], sentence: str) -> None:
    assert said(draft(**fields)) == sentence


def test_a_pause_without_an_end_has_no_next_charge() -> None:
    assert said(draft(first="2026-01-31", paused_until="open")).startswith(
        "Paused: nothing is charged until it is taken up again."
    )


def test_days_stand_out_and_the_rest_does_not() -> None:
    first, *_ = sentences(outlook(draft(first="2026-01-31")), SPEECH)
    assert [text for text, step, _ in first if step == "strong"] == ["Mon 30 Nov"]


def test_without_a_price_the_days_and_their_reasons_stay() -> None:
    unpriced = Draft(
        name="Thing",
        price=LEFT_ALONE,
        currency="EUR",
        every=draft().every,
        first=date(2026, 1, 31),
    )
    assert "Cancel by Sun 29 Nov" in said(unpriced)
    lines = reasons(outlook(unpriced), SPEECH)
    assert lines[-1] == ("Sun 29 Nov", "The day before is Sun 29 Nov.")


def test_what_has_no_day_to_decide_has_no_reasons() -> None:
    assert reasons(outlook(draft(first="2026-01-31", ends="2026-11-01")), SPEECH) == []
