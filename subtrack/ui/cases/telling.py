"""Telling: what the parts of a cancellation are built with, and what one can do from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from subtrack.domain.case import CaseRoute
from subtrack.domain.case_event import CaseState
from subtrack.domain.errors import KnownError
from subtrack.domain.failed_step import NamedStep
from subtrack.domain.follow_up import FollowUp
from subtrack.services.afterwards import Afterwards
from subtrack.services.alternatives import Instead
from subtrack.services.at_hand import AtHand
from subtrack.services.case_evidence import EvidenceSeen
from subtrack.services.case_routes import Proposal
from subtrack.services.case_scripts import Script
from subtrack.services.case_views import CaseSeen
from subtrack.services.case_words import CaseWords
from subtrack.services.guide_words import GuideWords
from subtrack.services.guides import Guide, Leaving
from subtrack.services.money_back import Ladder
from subtrack.services.way_words import WayWords
from subtrack.ui.look import Look
from subtrack.ui.small_pictures import SmallPictures
from subtrack.ui.speech import Speech


@dataclass(frozen=True, slots=True)
class CaseTold:
    """Everything that is told of one cancellation.

    `evidence` are its files with what became of them, `earlier` the cases of the entry before it.
    `instead` is what one could do in place of cancelling, `script` what to say or to paste on the
    way in use. `ladder` is there once a charge came all the same.
    """

    seen: CaseSeen
    leaving: Guide | Leaving
    proposal: Proposal
    evidence: Sequence[EvidenceSeen]
    earlier: Sequence[CaseSeen]
    at_hand: AtHand
    instead: Sequence[Instead]
    script: Script | None
    after: Afterwards
    ladder: Ladder | None

    @property
    def number(self) -> int:
        """The number of the subscription that is cancelled."""
        return self.seen.entry.number

    @property
    def is_to_send(self) -> bool:
        """Whether it is still to be sent."""
        return self.seen.facts.sent is None and not self.seen.is_over


class CaseHands(Protocol):
    """What a person can do from a cancellation; numbers are those of subscriptions."""

    def enter(self, number: int, state: CaseState, *, came_back: bool | None = None) -> None:
        """Enter that a state was reached today, and that what was charged came back."""

    def ask(self, name: str, number: int, state: CaseState) -> None:
        """Ask for the day, and for more, before a state is entered."""

    def take_back(self, number: int) -> None:
        """Take the last thing that happened back."""

    def tick(self, number: int, step: int, *, done: bool) -> None:
        """Tick a step, counted from 1, or take the tick away."""

    def tick_task(self, number: int, task: int, *, done: bool) -> None:
        """Tick what is left to do, counted from 1, or take the tick away."""

    def settle(self, uid: str, step: FollowUp) -> None:
        """Note that what the case of a subscription's uid asks for is done."""

    def use(self, number: int, route: CaseRoute) -> None:
        """Use another way."""

    def give_reason(self, number: int, reason: str | None) -> None:
        """Note why it is cancelled."""

    def note_biller(self, number: int, key: str) -> None:
        """Note who bills."""

    def fail_step(
        self,
        number: int,
        step: int,
        note: str | None,
        taken: Callable[[object], None],
        refused: Callable[[KnownError], None],
    ) -> None:
        """Note that a step, counted from 1, did not work; tell whether that was taken."""

    def forget_failure(self, number: int, step: int) -> None:
        """Take back that a step, counted from 1, did not work."""

    def choose_files(self, number: int, step: int | None = None) -> None:
        """Choose files that prove something, or belong to a step, counted from 1."""

    def add_files(self, number: int, paths: Sequence[Path], step: int | None = None) -> None:
        """Keep copies of files that prove something, or belong to a step, counted from 1."""

    def ask_note(self, number: int, place: int) -> None:
        """Ask what a kept file, counted from 0, is to say of itself."""

    def remove_file(self, number: int, place: int) -> None:
        """Take a kept file, counted from 0, out of the case."""

    def open_file(self, path: Path) -> None:
        """Open a kept file with the program of the system."""

    def pack(self, name: str, number: int) -> None:
        """Write everything of the case into one file, for a bank or an agency."""

    def write_letter(self, number: int, kind: str | None = None) -> None:
        """Write the letter, of a kind where one is named."""

    def show_entry(self, number: int) -> None:
        """Show the subscription."""

    def show_guide(self, number: int) -> None:
        """Show the whole guide."""

    def open_page(self, address: str) -> None:
        """Open a page on the web, checked before."""


class CaseTelling:
    """How a cancellation is told: look, words, and hands.

    Attributes:
        typed: notes on steps that were not entered yet, by the subscription's number and the step.
        unfolded: whether a person opened a fold or closed it, by the same number and its word.
    """

    def __init__(
        self, look: Look, speech: Speech, hands: CaseHands, pictures: SmallPictures
    ) -> None:
        """Take what parts are built with."""
        self.look = look
        self.speech = speech
        self.hands = hands
        self.pictures = pictures
        self.words = CaseWords(speech.wording)
        self.guide = GuideWords(speech.wording)
        self.ways = WayWords(speech.wording)
        self.typed: dict[tuple[int, NamedStep], str] = {}
        self.unfolded: dict[tuple[int, str], bool] = {}
