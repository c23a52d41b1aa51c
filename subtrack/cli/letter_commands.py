"""Letter commands: what the command line does about letters."""

from __future__ import annotations

from argparse import Namespace
from types import MappingProxyType

from subtrack.cli import shapes, texts
from subtrack.cli.command_group import CommandGroup
from subtrack.compose import Services
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.letter_kinds import Cause, Fact, Kind
from subtrack.domain.profile import FIELDS
from subtrack.services.wishes import Wishes

_HEEDED = MappingProxyType(
    {
        "on": (Fact.DATED, Fact.TOLD_END),
        "asap": (Fact.DATED,),
        "sent": (Fact.SENT, Fact.CANCELLED),
        "delete_data": (Fact.DELETE,),
    }
)
"""What each option tells; a letter that heeds none of it would be the same without the option."""


class LetterCommands(CommandGroup):
    """The commands of letters, and of who writes them."""

    def do_letter(self, arguments: Namespace) -> None:
        """Write a letter, and tell what is worth a look."""
        _check_use(self._services, arguments)
        lettering, wishes = self._services.lettering, _wishes(arguments)
        done = lettering.write(arguments.subscription, arguments.out, wishes)
        if done.aside:
            self._output.line(f"The file that was there is now {done.aside}.")
        told = [*done.remarks, *(done.law if arguments.explain else ())]
        self._output.lines(dict.fromkeys(map(self._wording.remark, told)))

    def do_profile(self, arguments: Namespace) -> None:
        """Show or change who writes the letters."""
        given = {key: getattr(arguments, key) for key in FIELDS if hasattr(arguments, key)}
        profiles = self._services.profiles
        if given or arguments.default:
            shown = profiles.put(arguments.profile, given, default=arguments.default)
        else:
            shown = profiles.shown(arguments.profile)
        if arguments.json:
            self._output.json(shapes.profile(shown))
        else:
            self._output.lines(texts.profile(shown))
            self._output.lines(map(self._wording.remark, shown.remarks))


def _check_use(services: Services, arguments: Namespace) -> None:
    """Refuse an option of which a letter of that kind would say nothing."""
    for name, facts in _HEEDED.items():
        if not getattr(arguments, name):
            continue
        kinds = [one.value for one in services.lettering.kinds_that_heed(facts)]
        if arguments.kind not in kinds:
            raise InvalidInputError(
                "A letter of the kind {kind} says nothing of --{option}, which is for the kinds "
                "{kinds}: leave it out, or choose one of them with --kind.",
                kind=arguments.kind,
                option=name.replace("_", "-"),
                kinds=", ".join(kinds),
            )


def _check_fit(arguments: Namespace) -> None:
    """Refuse what such a letter would have no use for."""
    kind, cause = arguments.kind, arguments.cause
    if cause and kind != Kind.EXTRAORDINARY.value:
        raise InvalidInputError(
            "--cause is for --kind extraordinary; a letter of the kind {kind} gives none.",
            kind=kind,
        )
    if arguments.deceased and cause != Cause.DEATH.value:
        raise InvalidInputError(
            "--deceased is for --kind extraordinary with --cause death; this letter is of the "
            "kind {kind}.",
            kind=kind,
        )
    if arguments.warned and cause != Cause.BREACH.value:
        raise InvalidInputError(
            "--warned is for --kind extraordinary with --cause breach; this letter is of the "
            "kind {kind}.",
            kind=kind,
        )


def _wishes(arguments: Namespace) -> Wishes:
    _check_fit(arguments)
    return Wishes(
        last_day=arguments.on,
        as_soon_as_possible=arguments.asap,
        layout=arguments.layout,
        recipient=arguments.to,
        delete_data=arguments.delete_data,
        enclosures=tuple(arguments.enclosures),
        kind=Kind(arguments.kind),
        language=arguments.language,
        cause=Cause(arguments.cause) if arguments.cause else None,
        deceased=arguments.deceased,
        sent=arguments.sent,
        warned=arguments.warned,
        own=arguments.own,
        archival=arguments.pdf_a,
    )
