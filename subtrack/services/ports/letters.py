"""Letters: what they say and look like, what writes them, and the countries that they go to."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only types: what a service needs of them it imports itself, when it is wanted.
    from pathlib import Path

    from subtrack.domain.drawn import Drawn
    from subtrack.domain.law import Rule
    from subtrack.domain.layout import Layout
    from subtrack.domain.letter import Letter
    from subtrack.domain.letter_kinds import Kind, Pattern
    from subtrack.domain.mail import Mail
    from subtrack.domain.money import Money
    from subtrack.domain.phrases import Phrases


class LetterBook(Protocol):
    """What letters say, and what they may cite."""

    def pattern(self, kind: Kind) -> Pattern:
        """Give how letters of a kind are made."""

    def phrases(self, language: str, country: str) -> Phrases:
        """Give the texts of a language, in the forms of a country where it has its own."""

    def rules(self) -> Sequence[Rule]:
        """Give all rules of law, those that are cited first before the others."""


class Layouts(Protocol):
    """How letters look."""

    def names(self) -> Sequence[str]:
        """Give the names of all layouts."""

    def get(self, name: str) -> Layout:
        """Give a layout.

        Raises:
            InvalidInputError: there is none of that name.
        """


class LetterWriter(Protocol):
    """Turns letters into documents."""

    def write(self, letter: Letter, layout: Layout, *, archival: bool = False) -> bytes:
        """Give a letter as a PDF, or as a PDF/A-2u for keeping; equal input gives equal bytes.

        Raises:
            InvalidInputError: it does not fit the layout, or no font has its characters.
        """


class Fonts(Protocol):
    """The fonts for characters that those of letters lack."""

    def look_at(self, path: Path) -> str:
        """Give what a font that a person chooses is called.

        Raises:
            InvalidInputError: it cannot be used.
        """


class Run(Protocol):
    """Letters that are drawn one after the other, beside everything else."""

    def following(self) -> Drawn | None:
        """Wait for what becomes of the next letter; None after the last one, or once stopped.

        Raises:
            OutsideError: they cannot be drawn any more.
        """

    def stop(self) -> None:
        """Draw no more; may be called while something waits for a letter."""


class Press(Protocol):
    """Draws many letters."""

    def start(self, letters: Sequence[tuple[Letter, Layout]], *, together: bool) -> Run:
        """Begin to draw letters, into one file or each into its own."""


class SignatureFiles(Protocol):
    """The pictures of signatures, by the uid of whose they are."""

    def get(self, uid: str) -> bytes:
        """Give a signature as a PNG; empty where there is none that can be read."""

    def put(self, uid: str, picture: bytes) -> None:
        """Keep a signature in the place of what was there; an empty one removes it.

        Raises:
            StorageError: it cannot be written; what was there is as it was.
        """

    def sweep(self, used: Collection[str]) -> None:
        """Remove the signatures of all but these; what cannot be removed stays."""

    def read(self, path: Path) -> bytes:
        """Read a picture of a signature from a file, and make its paper transparent.

        Raises:
            InvalidInputError: it is no picture that can be read, or there is nothing on it.
        """

    def made(self, picture: bytes) -> bytes:
        """Make the paper of a picture transparent, and cut off what is empty around it.

        Raises:
            InvalidInputError: as above.
        """


class MailWriter(Protocol):
    """Turns mails into files that a mail program opens as drafts."""

    def write(self, mail: Mail) -> bytes:
        """Give a draft; equal input gives equal bytes."""


class Countries(Protocol):
    """What countries are called, and how days and amounts are written there."""

    def name(self, code: str, language: str = "en") -> str:
        """Give the name of a country in a language by its ISO 3166-1 code."""

    def name_abroad(self, code: str, sender: str, language: str) -> str:
        """Give it in capitals, in a language that the post of the sender's country reads."""

    def names(self, language: str) -> Mapping[str, str]:
        """Give the names of all countries in a language by their ISO 3166-1 codes."""

    def code(self, address: Sequence[str]) -> str | None:
        """Give the ISO 3166-1 code of the country in an address's last line; None for none."""

    def languages(self, code: str) -> Sequence[str]:
        """Give the official languages of a country, those that most people speak first."""

    def amount(self, money: Money, language: str, country: str) -> str:
        """Write an amount with the code of its currency, as it is done in a country."""

    def listed(self, words: Sequence[str], language: str, country: str) -> str:
        """Write words one after the other, with an “and” before the last."""

    def long_date(self, day: date, language: str, country: str) -> str:
        """Write a day in words in a language, as it is done in a country."""
