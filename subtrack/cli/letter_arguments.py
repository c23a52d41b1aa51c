"""Letter arguments: what can be said about a letter."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from subtrack.cli import values
from subtrack.domain.letter_kinds import Cause, Kind
from subtrack.domain.phrases import LANGUAGES

LAYOUTS = (
    "din5008a",
    "din5008b",
    "sn-left",
    "sn-right",
    "nf",
    "uk-dl",
    "us10",
    "us10-double",
    "plain",
)


def add_letter_options(letter: ArgumentParser) -> None:
    """Add the options of `letter`."""
    letter.add_argument("subscription", metavar="SUB")
    letter.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="ends in .pdf, .txt or .eml"
    )
    _add_reasons(letter)
    _add_paper(letter)
    _add_words(letter)


def _add_reasons(letter: ArgumentParser) -> None:
    """Add what the letter is for, and what it has to know for that."""
    letter.add_argument("--kind", choices=[one.value for one in Kind], default="cancellation")
    when = letter.add_mutually_exclusive_group()
    when.add_argument(
        "--on",
        type=values.known(values.day),
        default=None,
        metavar="DATE",
        help="the last day of the contract",
    )
    when.add_argument("--asap", action="store_true", default=False, help="as soon as possible")
    letter.add_argument(
        "--cause",
        choices=[one.value for one in Cause],
        default=None,
        help="why the contract ends before its time, with --kind extraordinary",
    )
    letter.add_argument(
        "--deceased", default=None, metavar="NAME", help="who died, with --cause death"
    )
    letter.add_argument(
        "--sent",
        type=values.known(values.day),
        default=None,
        metavar="DATE",
        help="when you first cancelled, where no case says so",
    )
    letter.add_argument(
        "--warned",
        type=values.known(values.day),
        default=None,
        metavar="DATE",
        help="when you asked in vain for it to be put right, with --cause breach",
    )


def _add_paper(letter: ArgumentParser) -> None:
    """Add where the letter goes, and what it is laid out and written in."""
    letter.add_argument(
        "--to",
        type=values.known(values.lines),
        default=(),
        metavar='"LINE; LINE; …"',
        help="where it goes, country last",
    )
    letter.add_argument("--layout", choices=LAYOUTS, default=None)
    letter.add_argument("--language", choices=LANGUAGES, default="en")
    letter.add_argument(
        "--pdf-a", action="store_true", default=False, help="make the PDF a PDF/A-2u, for keeping"
    )


def _add_words(letter: ArgumentParser) -> None:
    """Add what else the letter says, and what is told of it."""
    letter.add_argument(
        "--delete-data",
        action="store_true",
        default=False,
        help="ask for your personal data to be deleted after the end",
    )
    letter.add_argument(
        "--enclosure",
        action="append",
        dest="enclosures",
        default=[],
        metavar="TEXT",
        help="what is sent along; may be repeated",
    )
    letter.add_argument("--own", default=None, metavar="TEXT", help="a paragraph in your own words")
    letter.add_argument(
        "--explain",
        action="store_true",
        default=False,
        help="say of each rule of law whether the letter names it, and why",
    )
