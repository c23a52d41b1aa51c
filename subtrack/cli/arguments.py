"""Arguments: the commands, their options, and how they are read."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import NoReturn

from subtrack import __version__
from subtrack.cli import values
from subtrack.cli.letter_arguments import add_letter_options
from subtrack.domain.case_event import CaseState
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.provider import Channel

MOVES = {
    "ready": CaseState.READY,
    "sent": CaseState.SENT,
    "delivered": CaseState.DELIVERED,
    "acknowledged": CaseState.ACKNOWLEDGED,
    "confirmed": CaseState.CONFIRMED,
    "refused": CaseState.REFUSED,
    "offer": CaseState.RETAINED_OFFER,
    "charged": CaseState.CHARGED_AGAIN,
    "disputed": CaseState.DISPUTED,
    "escalated": CaseState.ESCALATED,
    "verified": CaseState.VERIFIED,
    "closed": CaseState.CLOSED,
    "reopened": CaseState.REOPENED,
    "kept": CaseState.ABANDONED,
}
"""What a person says of a case, and the state that it is in then."""
_PROFILE_TEXTS = ("name", "street", "postcode", "city", "region", "country", "email", "phone")


class Parser(argparse.ArgumentParser):
    """A parser that says in one sentence what is wrong with a call."""

    def error(self, message: str) -> NoReturn:
        """Refuse the call.

        Raises:
            InvalidInputError: always.
        """
        plain = re.sub(r"^argument ([^:]+): ", r"\1: ", message).rstrip(".")
        raise InvalidInputError(
            "{message}. See {program} --help.", message=plain, program=self.prog
        )


def parser() -> Parser:
    """Make the parser of the whole command line."""
    root = Parser(
        prog="subtrack",
        description="Keeps your subscriptions and says what must be decided by when.",
        allow_abbrev=False,
    )
    root.add_argument(
        "--data-dir", type=values.known(values.folder), metavar="DIR", help="where the data lies"
    )
    root.add_argument(
        "--today", type=values.known(values.day), metavar="YYYY-MM-DD", help="what counts as today"
    )
    root.add_argument(
        "--self-check",
        action="store_true",
        help="try whether this copy of the program works, in a folder that is gone afterwards",
    )
    root.add_argument(
        "--minimised",
        action="store_true",
        help="without a command: wait in the tray, and show the window when it is asked for",
    )
    root.add_argument("--version", action="version", version=f"subtrack {__version__}")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    _add_entry_commands(commands)
    _add_looking_commands(commands)
    _add_deciding_commands(commands)
    _add_catalog_commands(commands)
    _add_case_commands(commands)
    _add_letter_command(commands)
    _add_other_commands(commands)
    return root


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its type no public name


def _command(commands: _Commands[Parser], name: str, does: str, *, json: bool = False) -> Parser:
    command = commands.add_parser(
        name,
        help=does,
        description=does,
        allow_abbrev=False,
        argument_default=argparse.SUPPRESS,
    )
    if json:
        _add_json(command)
    return command


def _add_json(options: argparse._ActionsContainer) -> None:
    options.add_argument(
        "--json", action="store_true", default=False, help="print one JSON document"
    )


def _add_entry_commands(commands: _Commands[Parser]) -> None:
    add = _command(commands, "add", "add a subscription; prints its number")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--price", required=True, metavar="AMOUNT")
    add.add_argument("--currency", required=True, metavar="CODE")
    add.add_argument("--every", required=True, type=values.known(values.period), metavar="PERIOD")
    _add_entry_options(add)
    edit = _command(commands, "edit", "change a subscription; `none` as a value clears it")
    edit.add_argument("subscription", metavar="SUB")
    edit.add_argument("--name", metavar="NAME")
    edit.add_argument("--price", metavar="AMOUNT")
    edit.add_argument("--currency", metavar="CODE")
    edit.add_argument("--every", type=values.known(values.period), metavar="PERIOD")
    edit.add_argument(
        "--from",
        dest="since",
        type=values.known(values.day),
        metavar="DATE",
        help="the day from which a new price, cycle, charge day or plan holds",
    )
    _add_entry_options(edit)
    for name, does in (
        ("remove", "put a subscription into the trash"),
        ("restore-removed", "take a subscription out of the trash"),
    ):
        _command(commands, name, does).add_argument("subscription", metavar="SUB")
    paid = _command(commands, "paid", "mark a charge that does not renew by itself as paid")
    paid.add_argument("subscription", metavar="SUB")
    paid.add_argument(
        "--on",
        type=values.known(values.day),
        default=None,
        metavar="DATE",
        help="the day of the charge",
    )


def _add_entry_options(command: Parser) -> None:
    _add_days(command)
    _add_terms(command)
    _add_words(command)


def _add_days(command: Parser) -> None:
    for option, does in (
        ("--first", "the first charge"),
        ("--next", "the next charge, where the first is not known"),
        ("--started", "the start of the contract"),
        ("--trial-ends", "the day on which the trial turns into a paid plan"),
        ("--ends", "cancelled already: the first day not owed"),
        ("--promo-until", "the day from which the full price holds"),
    ):
        command.add_argument(option, type=values.or_none(values.day), metavar="DATE", help=does)
    command.add_argument(
        "--paused-until",
        type=values.or_none(values.day_or_open),
        metavar="DATE|open",
        help="paused from today until then",
    )
    command.add_argument(
        "--card-expires",
        type=values.or_none(values.month),
        metavar="YYYY-MM",
        help="the last month of the card that pays",
    )
    command.add_argument(
        "--last-day",
        action=argparse.BooleanOptionalAction,
        help="charged on the last day of the month",
    )
    command.add_argument("--promo", metavar="AMOUNT", help="the price until --promo-until")
    command.add_argument(
        "--manual", action=argparse.BooleanOptionalAction, help="does not renew by itself"
    )


def _add_terms(command: Parser) -> None:
    for option, does in (
        ("--trial-notice", "what must be left before the trial ends"),
        ("--cancel-before", "what must be left before a renewal"),
        ("--charged-before", "how long before the end the next term may be charged"),
    ):
        command.add_argument(
            option, type=values.or_none(values.period_or_hours), metavar="PERIOD", help=does
        )
    for option, does in (
        ("--minimum-term", "how long you are bound at first"),
        ("--notice", "the notice period"),
    ):
        command.add_argument(
            option, type=values.or_none(values.period), metavar="PERIOD", help=does
        )
    command.add_argument(
        "--renewal-term",
        type=values.or_none(values.renewal),
        metavar="PERIOD|open",
        help="how long each term after the minimum one is; open: it ends a notice after you cancel",
    )


def _add_words(command: Parser) -> None:
    for option, metavar, does in (
        ("--provider", "SLUG", "the provider's record, which fills what you do not give"),
        ("--plan", "TEXT", "the plan"),
        ("--billed-by", "SLUG|direct|unknown", "who bills"),
        ("--account", "TEXT", "the account, such as its e-mail address"),
        ("--contract-no", "TEXT", "the contract or customer number"),
        ("--contact-email", "ADDRESS", "where e-mails go"),
        ("--holder", "PROFILE", "whose contract it is"),
        ("--category", "TEXT", "the category"),
        ("--payment", "TEXT", "how it is paid; of a card only the last four digits"),
        ("--note", "TEXT", "a note"),
    ):
        command.add_argument(option, type=values.or_none(values.text), metavar=metavar, help=does)
    command.add_argument(
        "--address",
        type=values.or_none(values.lines),
        metavar='"LINE; LINE; …"',
        help="where letters go, country last",
    )
    command.add_argument(
        "--remind",
        type=values.or_none(values.days_before),
        metavar="DAYS",
        dest="lead_days",
        help="how many days before the last safe day it reminds, such as 30,7,1; none: as usual",
    )
    command.add_argument(
        "--tag", action="append", metavar="TEXT", dest="tags", help="a tag; may be repeated"
    )


def _add_looking_commands(commands: _Commands[Parser]) -> None:
    listing = _command(commands, "list", "list subscriptions by name", json=True)
    listing.add_argument(
        "--all",
        action="store_true",
        default=False,
        dest="everything",
        help="ended and removed ones too",
    )
    show = _command(commands, "show", "show a subscription", json=True)
    show.add_argument("subscription", metavar="SUB")
    charges = _command(commands, "charges", "list every charge of a range of days", json=True)
    charges.add_argument(
        "--from", dest="first", type=values.known(values.day), required=True, metavar="DATE"
    )
    charges.add_argument(
        "--to",
        dest="end",
        type=values.known(values.day),
        required=True,
        metavar="DATE",
        help="not included",
    )


def _add_deciding_commands(commands: _Commands[Parser]) -> None:
    deadlines = _command(commands, "deadlines", "list what must be decided by when", json=True)
    deadlines.add_argument(
        "--days",
        type=values.known(values.count_of_days),
        default=30,
        metavar="N",
        help="how far ahead",
    )
    decide = _command(commands, "decide", "answer the earliest deadline of a subscription")
    decide.add_argument("subscription", metavar="SUB")
    answers = decide.add_subparsers(
        dest="answer", metavar="keep|later|seen", required=True, parser_class=Parser
    )
    keep = _command(answers, "keep", "it goes on")
    keep.add_argument(
        "--always", action="store_true", default=False, help="later terms too, for a year"
    )
    later = _command(answers, "later", "remind again on a day")
    later.add_argument("until", type=values.known(values.day), metavar="DATE")
    _command(answers, "seen", "no reminder until the next lead time; it stays to be decided")
    remind = _command(commands, "remind", "give each owed reminder once a day")
    remind.add_argument(
        "--channel", choices=["desktop", "print"], default="desktop", help="where to"
    )
    instead = remind.add_mutually_exclusive_group()
    _add_json(instead)
    for name, does in (
        ("install", "remind once a day and after every login, by a timer of the system"),
        ("remove", "take that timer away"),
    ):
        instead.add_argument(
            f"--{name}-timer",
            dest="timer",
            action="store_const",
            const=name,
            default=None,
            help=does,
        )


def _add_catalog_commands(commands: _Commands[Parser]) -> None:
    guide = _command(commands, "guide", "show how to cancel, step by step", json=True)
    guide.add_argument("words", metavar="SUB|SLUG")
    providers = _command(
        commands,
        "providers",
        "search the provider records; `check FILE…` says what is wrong with record files, "
        "`import FILE` takes one in beside the others, `export SLUG FILE` gives one away",
        json=True,
    )
    providers.add_argument("query", nargs="*", default=[], metavar="QUERY")


def _add_case_commands(commands: _Commands[Parser]) -> None:
    cancel = _command(commands, "cancel", "open a case, or name another way for the open one")
    cancel.add_argument("subscription", metavar="SUB")
    cancel.add_argument(
        "--route",
        choices=[str(one) for one in Channel],
        default=None,
        metavar="CHANNEL",
        help="the way to cancel, such as web, email, letter or phone",
    )
    case = _command(commands, "case", "show the newest case of a subscription, or move it on")
    case.add_argument("subscription", metavar="SUB")
    case.add_argument(
        "move",
        nargs="?",
        choices=[*MOVES, "undo", "step", "task", "failed", "pack"],
        default=None,
        metavar="STATE",
        help=f"{', '.join(MOVES)}; undo takes the last one back, step N ticks a step, task N "
        "what is left to do around the end, failed N notes that a step did not work, pack writes "
        "a ZIP of all that proves it",
    )
    case.add_argument(
        "number", nargs="?", type=values.known(values.count), default=None, metavar="N"
    )
    case.add_argument("--on", type=values.known(values.day), metavar="DATE", help="when it was")
    case.add_argument(
        "--ends", type=values.known(values.day), metavar="DATE", help="the first day not owed"
    )
    case.add_argument("--reference", metavar="TEXT", help="a number of theirs, or of the post")
    case.add_argument(
        "--evidence",
        action="append",
        type=Path,
        metavar="FILE",
        help="a file that proves it, or belongs to a step; may be repeated",
    )
    case.add_argument(
        "--undone", action="store_true", help="take the tick away, or that a step did not work"
    )
    case.add_argument(
        "--money-back",
        action="store_true",
        default=None,
        help="what was charged after the end came back; goes with verified and closed",
    )
    case.add_argument("--note", metavar="TEXT", help="what happened at a step that did not work")
    case.add_argument("--out", type=Path, metavar="FILE", help="where a pack goes; ends in .zip")
    case.add_argument("--json", action="store_true", help="print one JSON document")


def _add_letter_command(commands: _Commands[Parser]) -> None:
    add_letter_options(_command(commands, "letter", "write the letter with which you cancel"))


def _add_other_commands(commands: _Commands[Parser]) -> None:
    profile = _command(commands, "profile", "show or change who writes the letters", json=True)
    profile.add_argument("profile", nargs="?", default=None, metavar="NAME")
    for key in _PROFILE_TEXTS:
        profile.add_argument(
            f"--{key}",
            dest="full_name" if key == "name" else key,
            type=values.or_none(values.text),
            metavar="TEXT",
        )
    profile.add_argument(
        "--default", action="store_true", default=False, help="write letters unless named"
    )
    export = _command(
        commands,
        "export",
        "write everything to a file (.json), a table of subscriptions (.csv), or the deadlines to "
        "come (.ics)",
    )
    export.add_argument("file", type=Path, metavar="FILE")
    take_in = _command(commands, "import", "add what is in an exported file", json=True)
    take_in.add_argument("file", type=Path, metavar="FILE")
    take_in.add_argument(
        "--dry-run", action="store_true", default=False, help="only say what would be done"
    )
    take_in.add_argument(
        "--update",
        action="store_true",
        default=False,
        help="take over entries that are newer in the file",
    )
    backup = _command(
        commands, "backup", "write everything you have here to one file that is not there yet"
    )
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = _command(
        commands,
        "restore",
        "put what is in a backup, or in a copy from the folder backups, in the place of everything "
        "that is here; what was here is kept in backups",
    )
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument(
        "--dry-run", action="store_true", default=False, help="only say what is in it"
    )
    _command(commands, "check", "look for damage in the database", json=True)
