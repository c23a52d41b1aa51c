"""The self-check: tells each part that works, and touches nothing of a person's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.slow
def test_this_copy_works_and_leaves_nothing_behind(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "subtrack", "--data-dir", str(tmp_path / "data"), "--self-check"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (said.returncode, said.stderr) == (0, "")
    assert [line.partition(":")[0] for line in said.stdout.splitlines()] == [
        "database",
        "records",
        "letter",
        "texts",
        "servers",
        "window",
        "printing",
    ]
    assert list(tmp_path.iterdir()) == []
