"""The bundle: one folder that works wherever it is put, with nothing else on the machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LARGEST = 200_000_000


def size(folder: Path) -> int:
    return sum(one.lstat().st_size for one in folder.rglob("*") if one.is_file())


@pytest.mark.slow
def test_the_bundle_works_in_another_folder_and_an_empty_environment(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "pyinstaller>=6.10"], check=True)
    built, work = tmp_path / "dist", tmp_path / "work"
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", str(built), "--workpath", str(work), "subtrack.spec"),
        ],
        check=True,
        cwd=ROOT,
    )
    moved = tmp_path / "elsewhere" / "subtrack"
    shutil.copytree(built / "subtrack", moved, symlinks=True)
    shutil.rmtree(built)
    assert size(moved) <= LARGEST
    home = tmp_path / "home"
    home.mkdir()
    said = subprocess.run(
        [str(moved / "subtrack"), "--self-check"],
        env={"HOME": str(home), "PATH": "/usr/bin"},
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stdout + said.stderr
    parts = [line.partition(":")[0] for line in said.stdout.splitlines()]
    assert parts == ["database", "records", "letter", "texts", "servers", "window", "printing"]
    assert list(home.iterdir()) == []
