"""Many letters: those that lack nothing are drawn, written, and noted in the cases they are of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from subtrack.domain.drawn import Drawn
from subtrack.domain.errors import StorageError
from subtrack.domain.layout import Layout
from subtrack.domain.letter import Letter
from subtrack.domain.letter_kinds import Kind
from subtrack.services.case_letters import CaseLetters
from subtrack.services.drafts import Draft
from subtrack.services.letter_batch import LetterBatch
from subtrack.services.lettering import Lettering
from subtrack.services.wishes import Wishes
from tests.services.conftest import Desk
from tests.services.making import draft
from tests.services.test_lettering import FIRM, ME, lettering

__all__ = ["lettering"]


class FakeRun:
    """The port `Run` over what is drawn already."""

    def __init__(self, drawn: Sequence[Drawn]) -> None:
        self._drawn = list(drawn)

    def following(self) -> Drawn | None:
        return self._drawn.pop(0) if self._drawn else None

    def stop(self) -> None:
        self._drawn.clear()


class FakePress:
    """The port `Press`, which draws nothing but subjects."""

    def start(self, letters: Sequence[tuple[Letter, Layout]], *, together: bool) -> FakeRun:
        each = [Drawn(None if together else letter.subject.encode()) for letter, _ in letters]
        pile = Drawn("\n".join(letter.subject for letter, _ in letters).encode(), is_whole=True)
        return FakeRun([*each, pile] if together else each)


@pytest.fixture
def batch(desk: Desk, lettering: Lettering) -> LetterBatch:
    desk.profiles.add("me", ME)
    desk.subscriptions.edit("Gym", Draft(address=FIRM))
    desk.subscriptions.add(draft("Paper", first="2026-01-05", address=FIRM))
    desk.subscriptions.add(draft("Cloud", first="2026-01-05"))
    return LetterBatch(lettering, CaseLetters(desk.book, desk.evidence), FakePress(), desk.files)


def test_each_is_as_it_would_be_alone_and_says_what_it_lacks(batch: LetterBatch) -> None:
    found = batch.drafts(["Gym", "Cloud", "Paper"], Wishes())
    assert [one.entry.name for one in found] == ["Gym", "Cloud", "Paper"]
    assert [one.can_be_posted for one in found] == [True, False, True]
    assert [one.key for one in found[1].missing] == ["recipient"]


def test_each_can_have_the_kind_that_fits_it(batch: LetterBatch, desk: Desk) -> None:
    desk.subscriptions.edit("Paper", Draft(ends=date(2026, 11, 1)))
    usual = batch.drafts(["Gym", "Paper"], Wishes())
    assert {one.kind for one in usual} == {Kind.CANCELLATION}
    fitting = batch.drafts(["Gym", "Paper"], Wishes(), as_proposed=True)
    assert [one.kind for one in fitting] == [Kind.CANCELLATION, Kind.DATA_DELETION]


def test_what_is_written_is_noted_in_open_cases_alone(batch: LetterBatch, desk: Desk) -> None:
    desk.cases.open("Gym")
    ready = [one for one in batch.drafts(["Gym", "Cloud", "Paper"], Wishes()) if not one.missing]
    run = batch.start(ready, together=True)
    content = [*iter(run.following, None)][-1].content
    assert content
    aside, failed = batch.write(ready, content, Path("letters.pdf"), together=True)
    assert (aside, list(failed)) == (None, [])
    assert desk.files.contents[Path("letters.pdf")] == content
    gym, paper = desk.book.find("Gym"), desk.book.find("Paper")
    assert gym.case
    assert [(one.name, one.kind) for one in gym.case.letters] == [("letters.pdf", "cancellation")]
    assert not gym.case.evidence  # the pile holds letters to others
    assert paper.case is None


def test_what_cannot_be_noted_is_told_and_written_all_the_same(
    batch: LetterBatch, desk: Desk
) -> None:
    desk.cases.open("Gym")
    ready = batch.drafts(["Gym"], Wishes())
    desk.store.full = True
    _, (failed,) = batch.write(ready, b"x", Path("letters.pdf"), together=True)
    assert failed.template.startswith("The letter was written, but not noted")
    assert desk.files.contents[Path("letters.pdf")] == b"x"


def test_what_cannot_be_written_is_noted_nowhere(batch: LetterBatch, desk: Desk) -> None:
    desk.cases.open("Gym")
    ready = batch.drafts(["Gym"], Wishes())
    desk.files.full = True
    with pytest.raises(StorageError):
        batch.write(ready, b"x", Path("letters.pdf"), together=True)
    case = desk.book.find("Gym").case
    assert case
    assert not case.letters
