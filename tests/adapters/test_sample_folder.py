"""The sample household goes without a trace, and takes nothing else with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.adapters.paths import Paths
from subtrack.adapters.sample_folder import discard
from subtrack.domain.errors import StorageError

OWN = (
    "subtrack.db",
    "subtrack.db-journal",
    "subtrack.db.migrating-7",
    "backups/before-import.db",
    "backups/before-import.1.db",
    "backups/copy.db.part",
    "logs/subtrack.log",
    "providers/mine.toml",
    "providers/mine.toml.new-7",
    "logs/subtrack.log.1",
    f"evidence/{'0a' * 32}.png",
    f"evidence/{'0b' * 32}",
    "evidence/.part-7-00ff00ff",
    f"signatures/{'0c' * 16}.png",
    f"signatures/{'0c' * 16}.png.new-7",
    "calendar.json",
    "calendar.json.new-7",
    "last-check",
    "last-check.new-7",
)


@pytest.fixture
def sample(tmp_path: Path) -> Paths:
    """Give a sample household beside a person's own database."""
    own = Paths(tmp_path)
    own.database.write_text("mine")
    for name in OWN:
        path = own.sample.data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("sample")
    return own.sample


def test_everything_of_it_goes_and_the_person_s_own_stays(sample: Paths, tmp_path: Path) -> None:
    discard(sample)
    assert [path.name for path in tmp_path.iterdir()] == ["subtrack.db"]
    assert (tmp_path / "subtrack.db").read_text() == "mine"


def test_where_there_is_none_nothing_happens(tmp_path: Path) -> None:
    discard(Paths(tmp_path / "sample"))
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_the_program_did_not_make_stays(sample: Paths) -> None:
    letter = sample.data / "letter.pdf"
    letter.write_text("written by the person")
    discard(sample)
    assert [path.name for path in sample.data.rglob("*")] == ["letter.pdf"]


@pytest.mark.parametrize("linked", ["", "backups", "logs"])
def test_what_lies_behind_a_link_stays(tmp_path: Path, linked: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("subtrack.db", "precious.db", "subtrack.log"):
        (elsewhere / name).write_text("precious")
    sample = Paths(tmp_path / "data").sample
    link = sample.data / linked
    link.parent.mkdir(parents=True)
    link.symlink_to(elsewhere)
    discard(sample)
    assert len(list(elsewhere.iterdir())) == 3


def test_what_cannot_be_removed_is_one_sentence(sample: Paths) -> None:
    sample.database.unlink()
    sample.database.mkdir()
    with pytest.raises(StorageError, match=r"cannot be removed from .* untouched"):
        discard(sample)
