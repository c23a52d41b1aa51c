"""A restore killed, or let down by the disk, at each call to the system that touches its files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backups import EVIDENCE, RECORD, SIGNATURE, contents, fill, state
from tests.cli.calling import Subtrack
from tests.storage.test_crashes import (
    ACKNOWLEDGED,
    REFUSED,
    WAYS,
    _strace,  # noqa: F401 - a fixture
    each,
)

pytestmark = pytest.mark.slow

FILES = ("subtrack.db", "settings.json", EVIDENCE, RECORD, SIGNATURE)
LATER = f"evidence/{'1' * 64}"


def touched(folder: Path) -> Iterator[Path]:
    """Yield every path that a restore may touch in `folder`."""
    stages = [folder / name for name in ("restoring.part-7", "restoring")]
    backups = folder / "backups"
    yield from (folder, backups, backups / "before-restore.zip")
    for room in (folder, *(stage / "new" for stage in stages), backups / ".subtrack-x0"):
        yield room
        for name in (*FILES, LATER, "subtrack.db-journal", "backup"):
            yield room / name
            yield (room / name).parent
    for stage in stages:
        yield from (stage, stage / "lock", stage / "old", stage / "old" / LATER)
        yield from (stage / "old" / name for name in ("evidence", "providers", "signatures"))


@pytest.mark.usefixtures("_strace")
@pytest.mark.parametrize("how", WAYS)
def test_it_leaves_everything_as_it_was_or_everything_as_in_the_backup(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    made = Subtrack(tmp_path / "made", capsys)
    made.add("Gym", "--first", "2026-01-05")
    fill(made.data)
    backup = tmp_path / "backup.zip"
    made.ok("backup", str(backup))
    wanted = state(made.data)
    made.ok("edit", "Gym", "--note", "later")
    fill(made.data, "of a later day")
    (made.data / LATER).write_bytes(b"later")
    before = state(made.data)

    def prepare(folder: Path) -> None:
        shutil.copytree(made.data, folder)

    outcomes = set()
    for run in each(tmp_path, prepare, ["restore", str(backup)], how, touched):
        here = Subtrack(run.folder, capsys)
        here.ok("list")
        found = state(run.folder)
        kept = run.folder / "backups" / "before-restore.zip"
        assert found in (before, wanted), run.point
        assert found == before or contents(kept)[LATER] == b"later"
        if not run.killed:
            assert run.status in {ACKNOWLEDGED, REFUSED}, run.said
            assert run.said.count("\n") == (run.status == REFUSED), run.said
            promised = run.status == ACKNOWLEDGED or "not in its place yet" in run.said
            assert (found == wanted) == promised, (run.point, run.said)
        assert not (run.folder / "restoring").exists()
        here.ok("restore", str(backup))
        assert state(run.folder) == wanted
        outcomes.add(found == wanted)
    assert outcomes == {False, True}
