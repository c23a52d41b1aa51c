"""Telling: what the parts of a guide are built with, and what one can do from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from subtrack.domain.errors import KnownError
from subtrack.domain.failed_step import FailedStep, NamedStep
from subtrack.services.guide_words import GuideWords
from subtrack.services.guides import Guide, Leaving
from subtrack.services.own_records import Standing
from subtrack.services.term_facts import TermFacts
from subtrack.services.way_words import WayWords
from subtrack.ui.guide.record_bar import RecordHands
from subtrack.ui.look import Look
from subtrack.ui.speech import Speech


@dataclass(frozen=True, slots=True)
class Subject:
    """What a guide is wanted for: a record by its slug, or a subscription by its number.

    `billed_by` is who the person said bills, while that is not noted.
    """

    slug: str = ""
    number: int = 0
    billed_by: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What was found for a subject; `own` are the person's subscriptions there, as noted.

    `standing` is that of the record that leads, where it is the person's own; `failed` are its
    steps that did not work, as the person noted.
    """

    subject: Subject
    found: Guide | Leaving
    own: tuple[Leaving, ...] = ()
    standing: Standing | None = None
    failed: tuple[FailedStep, ...] = ()


class Hands(Protocol):
    """What a person can do from a guide."""

    def choose_biller(self, key: str) -> None:
        """Show the guide as it is where `key` bills: a slug, or `direct`."""

    def note_biller(self, number: int, key: str) -> None:
        """Note who bills a subscription."""

    def note_provider(self, number: int, slug: str) -> None:
        """Note whose subscription it is."""

    def show_entry(self, number: int) -> None:
        """Show the guide for a subscription."""

    def add(self, slug: str) -> None:
        """Add a subscription with a provider."""

    def write_letter(self, number: int) -> None:
        """Write the letter of a subscription."""

    def cancel(self, number: int) -> None:
        """Begin to cancel a subscription, or go on where that was begun."""


class StepHands(Protocol):
    """What a person can note of the steps of a guide."""

    def fail(
        self,
        step: NamedStep,
        note: str | None,
        taken: Callable[[object], None],
        refused: Callable[[KnownError], None],
    ) -> None:
        """Note that a step did not work; tell whether that was taken."""

    def forget(self, step: NamedStep) -> None:
        """Take back that a step did not work."""


class Telling:
    """How a guide is told: look, words, and who opens a page on the web.

    Attributes:
        typed: notes on steps that were not entered yet.
    """

    def __init__(
        self,
        look: Look,
        speech: Speech,
        hands: Hands,
        opens: Callable[[str], object],
        records: RecordHands | None = None,
        steps: StepHands | None = None,
    ) -> None:
        """Take what parts are built with; `opens` gets addresses that were checked.

        Without `records` nothing is offered to be done with the record itself, and without `steps`
        nothing can be noted of one.
        """
        self.look = look
        self.speech = speech
        self.hands = hands
        self.records = records
        self.steps = steps
        self.typed: dict[NamedStep, str] = {}
        self.opens = opens
        self.words = GuideWords(speech.wording)
        self.ways = WayWords(speech.wording)
        self.terms = TermFacts(speech.wording)
