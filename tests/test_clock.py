"""The clock follows the person, not the process."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta

import pytest

from subtrack.clock import local_time, local_today


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells a process its zone once")
def test_the_day_is_that_of_the_place_in_which_the_person_is_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    days = []
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # 25 hours apart
        monkeypatch.setenv("TZ", zone)
        days.append(datetime.combine(local_today(), local_time()))
    monkeypatch.undo()
    local_today()
    assert abs(days[0] - days[1] - timedelta(hours=25)) < timedelta(minutes=1)
