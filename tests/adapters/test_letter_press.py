"""Many letters are drawn in a process of their own, which says of each what became of it."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from threading import Thread

import pytest

from subtrack.adapters.letter_press import LetterPress, PressRun
from subtrack.adapters.pdf import PdfWriter
from subtrack.domain.drawn import Drawn
from subtrack.domain.errors import InvalidInputError, OutsideError
from subtrack.domain.layout import Layout
from subtrack.domain.letter import Letter
from tests.adapters.test_pdf import DIN, LETTER_OF_CANCELLATION, SENTENCE, US, pages

THREE = [
    (replace(LETTER_OF_CANCELLATION, subject=f"Vertrag {name}"), layout)
    for name, layout in (("eins", DIN), ("zwei", US), ("drei", DIN))
]
UNKNOWN = replace(LETTER_OF_CANCELLATION, subject="\u13a3")
"""A letter of Cherokee, which no font of the program has."""


def all_of(run: PressRun) -> list[Drawn]:
    return list(iter(run.following, None))


def run(letters: list[tuple[Letter, Layout]], *, together: bool) -> list[Drawn]:
    return all_of(LetterPress().start(letters, together=together))


def test_single_files_are_those_that_are_written_one_by_one() -> None:
    drawn = run(THREE[:2], together=False)
    assert [one.content for one in drawn] == [PdfWriter().write(*one) for one in THREE[:2]]


def test_a_pile_has_every_letter_on_its_own_paper_in_the_order_given() -> None:
    long = replace(THREE[0][0], paragraphs=(SENTENCE * 80,))
    *each, pile = run([(long, DIN), *THREE], together=True)
    assert [(one.content, one.error) for one in each] == [(None, None)] * 4
    assert pile.is_whole
    assert pile.content
    first, second, *others = pages(pile.content)
    assert "Vertrag eins" in first
    assert "2 / 2" in second
    assert [
        f"Vertrag {name}" in text
        for name, text in zip(("eins", "zwei", "drei"), others, strict=True)
    ] == [True] * 3


def test_a_pile_looks_as_the_single_letters_do() -> None:
    pile = run(THREE, together=True)[-1].content
    assert pile
    assert pages(pile) == [text for one in THREE for text in pages(PdfWriter().write(*one))]


@pytest.mark.parametrize("together", [True, False])
def test_a_letter_that_cannot_be_drawn_is_told_and_the_others_are_drawn(together: bool) -> None:  # noqa: FBT001 - a parameter
    drawn = run([THREE[0], (UNKNOWN, DIN), THREE[2]], together=together)
    assert [one.error is None for one in drawn[:3]] == [True, False, True]
    error = drawn[1].error
    assert isinstance(error, InvalidInputError)
    assert "U+13A3" in str(error)
    assert error.template.startswith("No font has")
    if together:
        assert len(pages(drawn[-1].content or b"")) == 2


def test_a_pile_of_nothing_is_no_file() -> None:
    assert [one.content for one in run([(UNKNOWN, DIN)], together=True)] == [None]


def test_stopping_ends_the_process_while_a_letter_is_waited_for() -> None:
    going = LetterPress().start(THREE * 50, together=False)
    assert going.following() is not None
    found: list[Drawn | None] = []
    waiting = Thread(target=lambda: found.extend(iter(going.following, None)))
    waiting.start()
    going.stop()
    waiting.join(20)
    assert not waiting.is_alive()
    assert len(found) < 20
    process = going._process
    assert process is not None
    process.join(20)
    assert process.exitcode is not None
    assert going.following() is None


def test_one_that_is_stopped_before_it_began_starts_no_process() -> None:
    going = LetterPress().start(THREE, together=True)
    going.stop()
    assert going.following() is None
    assert not multiprocessing.active_children()


def test_a_process_that_dies_is_told_of() -> None:
    going = LetterPress().start(THREE * 20, together=False)
    assert going.following() is not None
    assert going._process is not None
    going._process.kill()
    with pytest.raises(OutsideError, match="before it was done"):
        all_of(going)
