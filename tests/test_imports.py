"""What importing and a quick call must not pull in, and that importing has no effects."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from subtrack.adapters.paths import Paths
from subtrack.compose import Services
from tests.services.making import draft
from tests.storage.making import stored

HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "fpdf",
    "keyring",
    "babel",
    "PIL",
    "PySide6",
    "caldav",
    "niquests",
    "lxml",
    "icalendar",
    "smtplib",
    "platformdirs",
)
ROOT = Path(__file__).parent.parent


def modules_after(code: str, *, home: Path, qt: bool = False) -> set[str]:
    said = subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            "-c",
            f"{code}\nimport sys\nprint('\\n'.join(sys.modules))",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            **({"QT_QPA_PLATFORM": "offscreen"} if qt else {}),
        },
    )
    return set(said.stdout.splitlines())


def test_a_wrong_call_loads_nothing_heavy(tmp_path: Path) -> None:
    code = "from subtrack.cli.main import main\nassert main(['list', '--nonsense']) == 2"
    loaded = modules_after(code, home=tmp_path)
    assert not loaded & set(HEAVY)


def test_the_domain_and_the_services_load_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import subtrack.domain.deadlines, subtrack.services.subscriptions, "
        "subtrack.services.transfer, subtrack.services.wording"
    )
    loaded = modules_after(code, home=tmp_path)
    assert not loaded & set(HEAVY)


def test_a_command_loads_no_qt(tmp_path: Path) -> None:
    call = ["--data-dir", str(tmp_path / "data"), "list"]
    code = f"from subtrack.cli.main import main\nassert main({call!r}) == 0"
    loaded = modules_after(code, home=tmp_path)
    assert not {name for name in loaded if name.startswith(("PySide6", "fpdf", "keyring"))}


def test_reading_a_book_loads_nothing_heavy_but_the_place_of_the_data(tmp_path: Path) -> None:
    data = tmp_path / "data"
    stored(data)
    code = (
        f"from pathlib import Path\nfrom datetime import date\n"
        "from subtrack.adapters.paths import Paths\nfrom subtrack.compose import Services\n"
        f"services = Services(Paths(Path({str(data)!r})), lambda: date(2026, 11, 22))\n"
        "assert services.subscriptions.listed()"
    )
    assert not modules_after(code, home=tmp_path) & set(HEAVY)


def test_reminding_loads_nothing_of_a_calendar_file_that_nobody_wants(tmp_path: Path) -> None:
    data = tmp_path / "data"
    stored(data)
    call = ["--data-dir", str(data), "remind", "--channel", "print"]
    code = f"from subtrack.cli.main import main\nassert main({call!r}) == 0"
    loaded = modules_after(code, home=tmp_path)
    assert not {name for name in loaded if "calendar" in name.removeprefix("calendar")}
    assert not loaded & {"babel", "subtrack.adapters.ics", "subtrack.adapters.languages"}


def test_reminding_loads_nothing_of_servers_that_nobody_wants_asked(tmp_path: Path) -> None:
    data = tmp_path / "data"
    stored(data)
    call = ["--data-dir", str(data), "--today", "2026-11-01", "remind"]
    code = f"from subtrack.cli.main import main\nassert main({call!r}) in (0, 4)"
    loaded = modules_after(code, home=tmp_path)
    assert not loaded & {
        "caldav",
        "niquests",
        "lxml",
        "keyring",
        "smtplib",
        "subtrack.composition.outside",
    }


def test_a_reminder_is_shown_and_noted_without_what_writes_entries(tmp_path: Path) -> None:
    data = tmp_path / "data"
    trial = draft("Thing", started="2026-11-20", trial_ends="2026-11-27")
    Services(Paths(data), lambda: date(2026, 11, 22)).subscriptions.add(trial)
    call = ["--data-dir", str(data), "--today", "2026-11-22", "remind", "--channel", "print"]
    code = f"from subtrack.cli.main import main\nassert main({call!r}) == 0"
    assert {line for line in modules_after(code, home=tmp_path) if "Thing" in line}
    assert not modules_after(code, home=tmp_path) & set(HEAVY)
    call[3] = "2026-11-23"
    code = f"from subtrack.cli.main import main\nassert main({call!r}) == 0"
    assert not modules_after(code, home=tmp_path) & set(HEAVY)


def test_searching_the_records_opens_no_book(tmp_path: Path) -> None:
    call = ["--data-dir", str(tmp_path / "data"), "providers", "netflix"]
    code = f"from subtrack.cli.main import main\nassert main({call!r}) == 0"
    assert not modules_after(code, home=tmp_path) & set(HEAVY)


@pytest.mark.slow
def test_importing_every_module_leaves_no_trace(tmp_path: Path) -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((ROOT / "subtrack").rglob("*.py"))
        if path.stem not in {"__init__", "__main__"}
    ]
    assert len(names) > 40
    modules_after("\n".join(f"import {name}" for name in names), home=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the fault is in builds for Python 3.11")
def test_this_qt_keeps_the_references_to_none(tmp_path: Path) -> None:
    """PySide6 6.12 under Python 3.11 loses one reference to None at every call without result."""
    code = (
        "import sys\n"
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(5000): thing.setObjectName('x')\n"
        "assert abs(sys.getrefcount(None) - before) < 100, sys.getrefcount(None) - before\n"
    )
    assert "PySide6.QtCore" in modules_after(code, home=tmp_path)


def test_a_book_without_cases_loads_nothing_of_them(tmp_path: Path) -> None:
    data = tmp_path / "data"
    stored(data)
    code = (
        "from pathlib import Path\nfrom datetime import date\n"
        "from subtrack.adapters.paths import Paths\nfrom subtrack.compose import Services\n"
        f"services = Services(Paths(Path({str(data)!r})), lambda: date(2026, 11, 22))\n"
        "services.overview.inbox()\nservices.overview.counts()\nservices.deciding.due(30)"
    )
    loaded = modules_after(code, home=tmp_path)
    assert not {"subtrack.domain.case", "subtrack.domain.follow_up"} & loaded


def test_the_page_that_offers_many_letters_loads_nothing_that_draws_them(tmp_path: Path) -> None:
    code = (
        "import subtrack.app, subtrack.compose, subtrack.ui.pages.subscriptions\n"
        "from subtrack.ui.dialogs import letter"
    )
    loaded = modules_after(code, home=tmp_path, qt=True)
    assert not {name for name in loaded if name.startswith(("multiprocessing", "fpdf"))}
    assert not loaded & {"subtrack.ui.letters.dialog", "subtrack.adapters.letter_press"}
