"""Today cases: what a cancellation asks for soon stands on Today and leads to it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from subtrack.domain.case_event import CaseState
from subtrack.domain.periods import MONTH
from subtrack.services.drafts import Draft
from subtrack.ui.pages.today_cases import TodayCases
from subtrack.ui.pages.today_lists import ListRow
from tests.ui.making import FakeDoors, a_workspace


def test_what_is_due_within_a_week_leads_to_its_case(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    cases, numbers = workspace.services.cases, []
    for name, day in (("Near", date(2026, 11, 25)), ("Far", date(2027, 2, 1))):
        draft = Draft(name=name, price="5", currency="EUR", every=MONTH, next=day)
        numbers.append(workspace.services.subscriptions.add(draft).after.number)
        cases.open(str(numbers[-1]))
    shown = TodayCases(workspace)
    qtbot.addWidget(shown)
    shown.show_cases(cases.listed())
    shown.show()
    (row,) = (one for one in shown.findChildren(ListRow) if one.isVisible())
    assert row.button is not None
    said = row.button.accessibleDescription()
    assert said == "Near: Go through the steps and send it. in 2 days"
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert isinstance(workspace.doors, FakeDoors)
    assert workspace.doors.opened == [("case", numbers[0])]
    cases.move(str(numbers[0]), CaseState.ABANDONED)
    shown.show_cases(cases.listed())
    assert shown.isHidden()
