from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from subtrack.domain.decisions import Kind
from subtrack.domain.money import Money
from subtrack.domain.periods import MONTH, YEAR
from subtrack.services.history import Past, PastKind
from subtrack.ui.models.past_words import PastWords
from subtrack.ui.workspace import Workspace

DAY = date(2026, 3, 1)
FIVE, SIX = Money(500, "EUR"), Money(600, "EUR")
KEPT = {"event": DAY, "price": None, "always": False}
PLANS = {"before": MONTH, "after": MONTH, "plan_before": "Basic"}


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        (PastKind.STARTED, {}, "Began"),
        (PastKind.TRIAL_ENDED, {"price": FIVE}, "Trial ended, then 5.00 EUR"),
        (PastKind.PRICE_CHANGED, {"before": FIVE, "after": SIX}, "5.00 EUR \u2192 6.00 EUR"),
        (
            PastKind.PROMOTION_ENDED,
            {"before": FIVE, "after": SIX},
            "Lower price ended: 5.00 EUR \u2192 6.00 EUR",
        ),
        (PastKind.FIRST_CHARGE, {"price": FIVE}, "First charge, 5.00 EUR"),
        (PastKind.PAID, {"price": FIVE}, "Paid, 5.00 EUR"),
        (PastKind.PUT_OFF, {"of": Kind.TRIAL, "event": DAY, "until": DAY}, "Put off until"),
        (PastKind.PAUSED, {"until": DAY}, "Paused until 1 Mar 2026"),
        (PastKind.PAUSED, {"until": None}, "Paused until further notice"),
        (PastKind.RESUMED, {}, "Went on"),
        (PastKind.REMOVED, {}, "Moved to the trash"),
        (PastKind.BILLING_CHANGED, {**PLANS, "after": YEAR, "plan": None}, "every year"),
        (PastKind.BILLING_CHANGED, {**PLANS, "plan": "Duo"}, "Plan Duo"),
        (PastKind.BILLING_CHANGED, {**PLANS, "plan": "Basic"}, "Another billing day"),
        (PastKind.KEPT, {**KEPT, "of": Kind.TRIAL}, "Kept after the trial that ends 1 Mar 2026"),
        (PastKind.KEPT, {**KEPT, "of": Kind.CANCEL_BY}, "Kept beyond 1 Mar 2026"),
        (PastKind.KEPT, {**KEPT, "of": Kind.RENEWAL}, "Kept, due 1 Mar 2026"),
        (PastKind.KEPT, {**KEPT, "of": Kind.WATCH}, "Kept, for 1 Mar 2026"),
        (PastKind.KEPT, {**KEPT, "of": Kind.TRIAL, "always": True}, "asked again after a year"),
    ],
)
def test_everything_that_happened_has_words(
    workspace: Workspace, kind: PastKind, values: dict[str, Any], words: str
) -> None:
    day, told = PastWords(workspace.speech).told(Past(DAY, kind, values))
    assert day == DAY
    assert words in told


def test_every_kind_of_the_past_has_words(workspace: Workspace) -> None:
    values = {
        "price": FIVE,
        "before": FIVE,
        "after": SIX,
        "until": DAY,
        "of": Kind.TRIAL,
        "event": DAY,
        "always": False,
    }
    for kind in set(PastKind) - {PastKind.BILLING_CHANGED}:
        assert PastWords(workspace.speech).told(Past(DAY, kind, values))[1]


def test_the_end_is_told_as_the_last_day(workspace: Workspace) -> None:
    told = PastWords(workspace.speech).told(Past(DAY, PastKind.ENDED, {}))
    assert told == (date(2026, 2, 28), "Last day")
