from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from pytestqt.modeltest import ModelTester

from subtrack.domain.lead_times import LEAD_TIMES
from subtrack.domain.money import Money
from subtrack.services.deciding import Occurrence
from subtrack.ui.models.narrowing import ordered
from subtrack.ui.models.ordered import OrderedModel
from subtrack.ui.models.subscription_columns import subscription_columns
from subtrack.ui.models.subscription_rows import EntryRow, RowMaker
from subtrack.ui.models.table import CellStyle, Column
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.making import TODAY

Make = Callable[..., EntryRow]


@pytest.fixture
def make(workspace: Workspace) -> Make:
    """Adds an entry and gives its row."""

    def made(name: str = "Thing", **fields: Any) -> EntryRow:
        subscriptions = workspace.services.subscriptions
        number = subscriptions.add(draft(name, **fields)).after.number
        return again(number)

    def again(number: int) -> EntryRow:
        seen = workspace.services.subscriptions.shown(str(number))
        (row,) = RowMaker(workspace.speech, LEAD_TIMES).rows([seen])
        return row

    return made


@pytest.fixture
def columns(workspace: Workspace) -> dict[str, Column[EntryRow]]:
    return {column.name: column for column in subscription_columns(workspace.speech)}


def test_a_row_has_its_texts(make: Make, columns: dict[str, Column[EntryRow]]) -> None:
    row = make("Netflix", price="13.99 EUR", first="2023-01-31", plan="Standard", category="video")
    texts = {name: column.text(row) for name, column in columns.items()}
    assert texts == {
        "name": "Netflix",
        "plan": "Standard",
        "price": "13.99 EUR",
        "cycle": "every month",
        "next": "Mon 30 Nov",
        "cancel": "Sun 29 Nov",
        "status": "Active",
        "category": "Video",
    }
    tip = columns["next"].tip
    assert tip is not None
    assert tip(row) == "Monday, 30 November 2026, in 8 days"


@pytest.mark.parametrize(
    ("fields", "tone"),
    [
        ({"trial_ends": "2026-11-23"}, "urgent"),
        ({"trial_ends": "2026-11-24"}, "urgent"),
        ({"trial_ends": "2026-11-25"}, "soon"),
        ({"trial_ends": "2026-11-30"}, "soon"),
        ({"trial_ends": "2026-12-01"}, "text2"),
        ({"first": "2023-11-24", "every": "1y"}, "urgent"),
        ({"first": "2023-01-24"}, "text2"),
        ({"first": "2023-11-24", "every": "1y", "notice": "1m"}, "urgent"),
        ({"first": "2023-11-24", "every": "1y", "ends": "2026-11-24"}, "text2"),
    ],
)
def test_a_tone_stands_only_where_a_decision_waits(
    make: Make, fields: dict[str, str], tone: str
) -> None:
    assert make(**fields).nearness == tone


def test_a_safe_day_that_passed_unanswered_is_shown_and_late(
    make: Make, columns: dict[str, Column[EntryRow]]
) -> None:
    row = make(first="2023-11-24", every="1y", notice="1m")
    assert row.is_late
    assert columns["cancel"].text(row) == "23 Oct"
    assert columns["cancel"].spoken is not None
    assert "Act now all the same" in columns["cancel"].spoken(row)


def test_a_plan_that_can_be_left_at_any_time_shows_its_next_safe_day(make: Make) -> None:
    row = make(first="2026-01-23", every="1w", cancel_before="5d")
    assert not row.is_late
    assert row.chance is not None
    assert row.chance.safe_day >= TODAY


def test_what_was_kept_or_put_off_is_quiet(make: Make, workspace: Workspace) -> None:
    deciding, subscriptions = workspace.services.deciding, workspace.services.subscriptions
    kept = make("Kept", first="2023-11-26", every="1y")
    later = make("Later", first="2023-11-29", every="1y")
    assert (kept.nearness, later.nearness) == ("soon", "soon")
    deciding.keep("Kept")
    deciding.later("Later", TODAY + timedelta(days=2))
    rows = RowMaker(workspace.speech, LEAD_TIMES).rows(subscriptions.listed())
    assert [row.nearness for row in rows] == ["text2", "text2"]
    assert [row.occurrence for row in rows][1] is None


def test_keeping_answers_the_next_question(make: Make) -> None:
    row = make(first="2023-11-26", every="1y")
    asked = row.occurrence
    assert asked == Occurrence(row.entry.uid, "cancel-by", date(2026, 11, 26))  # type: ignore[arg-type]


def test_a_renewal_by_hand_says_so_and_shows_what_was_not_paid_of_late(
    make: Make, columns: dict[str, Column[EntryRow]]
) -> None:
    row = make(first="2026-08-20", manual=True)
    assert columns["cancel"].text(row) == "by hand"
    assert columns["next"].text(row) == "20 Nov"
    assert columns["next"].style(row) == CellStyle(tone="urgent", step="medium")
    assert columns["next"].spoken is not None
    assert columns["next"].spoken(row).endswith("not marked as paid")
    assert row.occurrence is None


def test_a_charge_that_was_due_long_ago_does_not_hide_the_next(make: Make) -> None:
    assert make(first="2020-10-31", last_day=True, manual=True).due == date(2026, 11, 30)


def test_the_trash_is_a_group_of_its_own_with_no_days(make: Make, workspace: Workspace) -> None:
    make("Gone", first="2026-01-10")
    workspace.services.subscriptions.remove("Gone")
    seen = workspace.services.subscriptions.shown("Gone")
    (row,) = RowMaker(workspace.speech, LEAD_TIMES).rows([seen])
    assert (row.group, row.due, row.chance, row.month) == ("trash", None, None, ())
    assert row.question is None


def test_a_row_knows_its_charges_of_the_month(make: Make) -> None:
    row = make(price="5 USD", first="2026-11-02", every="1w")
    assert list(row.month) == [Money(500, "USD")] * 5


@pytest.mark.parametrize("word", ["netflix", "duo", "me@", "video", "famil", "notiz", "Video"])
def test_everything_that_a_person_wrote_is_searched(make: Make, word: str) -> None:
    row = make(
        "Film",
        first="2026-01-01",
        provider="netflix",
        plan="Duo",
        account="me@example.org",
        category="video",
        tags=("Family",),
        note="Eine Notiz",
    )
    assert word.casefold() in row.searched


def test_each_column_orders_by_value(make: Make, columns: dict[str, Column[EntryRow]]) -> None:
    rows = [
        make("b", price="9.00 EUR", first="2026-12-05", every="1y", plan="Z", category="News"),
        make("C", price="10.00 EUR", first="2026-11-30", every="2w", plan="a"),
        make("a", price="1 USD", first="2027-01-02", every="1m", ends="2026-12-01"),
    ]

    def by(name: str, *, descending: bool = False) -> str:
        found = ordered(rows, columns[name].key, descending=descending)
        return "".join(row.name for row in found)

    assert by("name") == "abC"
    assert by("price") == "bCa"
    assert by("price", descending=True) == "aCb"
    assert by("cycle") == "Cab"
    assert by("next") == "Cba"
    assert by("next", descending=True) == "bCa"
    assert by("plan") == "Cba"
    assert by("category")[0] == "b"
    assert by("status") == "bCa"


def test_the_model_of_rows_keeps_the_rules_of_models(
    make: Make, workspace: Workspace, qtmodeltester: ModelTester
) -> None:
    model: OrderedModel[EntryRow] = OrderedModel(
        subscription_columns(workspace.speech), lambda row: row.searched, lambda row: row.group
    )
    model.set_rows([make("One", first="2026-01-01"), make("Two", trial_ends="2026-12-01")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # it ships none
