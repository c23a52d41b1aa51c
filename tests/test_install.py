"""Installing: what `pip install .` gives in a clean environment."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.slow
def test_the_wheel_carries_its_resources_and_runs_anywhere(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(wheels), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (wheel,) = wheels.glob("subtrack-*.whl")
    names = ZipFile(wheel).namelist()
    assert "subtrack/resources/providers/netflix.toml" in names
    assert not [name for name in names if "screenshots" in name]
    venv.create(tmp_path / "clean", with_pip=True)
    python = tmp_path / "clean" / "bin" / "python"
    needed = ["sqlmodel", "python-dateutil", "platformdirs"]
    subprocess.run([python, "-m", "pip", "install", "-q", *needed], check=True, capture_output=True)
    subprocess.run(
        [python, "-m", "pip", "install", "-q", "--no-deps", str(wheel)],
        check=True,
        capture_output=True,
    )
    call = [str(python.parent / "subtrack"), "--data-dir", str(tmp_path / "data")]
    added = subprocess.run(
        [
            *(*call, "add", "Netflix", "--provider", "netflix", "--price", "13.99"),
            *("--currency", "EUR", "--every", "1m", "--first", "2023-01-31"),
        ],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert (added.stdout, added.stderr) == ("1\n", "")
    shown = subprocess.run(
        [*call, "show", "1"], check=True, capture_output=True, text=True, cwd=tmp_path
    )
    assert "video" in shown.stdout
