"""Trash: what is deleted for good goes whole, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.domain.errors import NotFoundError, StorageError
from subtrack.services.drafts import Draft
from subtrack.services.trash import Trash
from tests.fakes import FakeMaintenance
from tests.services.conftest import Desk
from tests.services.making import draft

MINE, SHARED = Path("mine.png"), Path("shared.png")


@pytest.fixture
def maintenance() -> FakeMaintenance:
    return FakeMaintenance()


@pytest.fixture
def trash(desk: Desk, maintenance: FakeMaintenance) -> Trash:
    """Three subscriptions with cancellations, two of them in the trash; one file is of two."""
    desk.evidence_files.sources |= {MINE: b"mine", SHARED: b"shared"}
    for name in ("A", "B", "C"):
        desk.subscriptions.add(draft(name, first="2026-10-30"))
        desk.cases.open(name)
    desk.evidence.attach("A", [MINE, SHARED])
    desk.evidence.attach("C", [SHARED])
    desk.subscriptions.remove_all(["A", "B"])
    return Trash(desk.book, desk.evidence, maintenance)


def names(desk: Desk) -> list[str]:
    return [one.name for one in desk.book.entries()]


def test_what_is_at_stake_is_told_before_anything_goes(desk: Desk, trash: Trash) -> None:
    stake = trash.at_stake()
    assert [one.name for one in stake.entries] == ["A", "B"]
    assert [desk.evidence_files.kept[one] for one in stake.files] == [b"mine"]
    assert trash.at_stake(["B"]).files == frozenset()
    with pytest.raises(NotFoundError):
        trash.at_stake(["C"])
    assert names(desk) == ["A", "B", "C"]


def test_it_goes_with_the_files_that_only_it_has_after_a_backup(
    desk: Desk, trash: Trash, maintenance: FakeMaintenance
) -> None:
    trash.delete(trash.at_stake(["A"]).entries)
    assert names(desk) == ["B", "C"]
    assert list(desk.evidence_files.kept.values()) == [b"shared"]
    assert maintenance.labels == ["before-deleting"]


def test_what_was_restored_meanwhile_stays_and_so_does_all_else(desk: Desk, trash: Trash) -> None:
    stake = trash.at_stake()
    desk.subscriptions.restore_removed("B")
    with pytest.raises(StorageError, match="B was changed"):
        trash.delete(stake.entries)
    assert names(desk) == ["A", "B", "C"]
    assert len(desk.evidence_files.kept) == 2


def test_an_undo_does_not_bring_back_what_was_deleted(desk: Desk, trash: Trash) -> None:
    change = desk.subscriptions.edit("C", Draft(note="so"))
    change = desk.subscriptions.remove("C")
    trash.delete(trash.at_stake().entries)
    with pytest.raises(StorageError):
        desk.subscriptions.undo(change)
    assert names(desk) == []
