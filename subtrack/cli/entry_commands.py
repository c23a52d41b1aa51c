"""Entry commands: adding, changing, showing subscriptions, and their charges."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import fields

from subtrack.cli import shapes, texts
from subtrack.cli.command_group import CommandGroup
from subtrack.cli.values import CLEARED
from subtrack.services.drafts import Draft


class EntryCommands(CommandGroup):
    """The commands of subscriptions."""

    def do_add(self, arguments: Namespace) -> None:
        """Add a subscription and print its number."""
        change = self._services.subscriptions.add(draft(arguments))
        self._output.line(str(change.after.number))

    def do_edit(self, arguments: Namespace) -> None:
        """Change a subscription."""
        change = self._services.subscriptions.edit(arguments.subscription, draft(arguments))
        same = change.before == change.after
        self._output.line(f"{change.after.name}: {'nothing to change' if same else 'changed'}.")

    def do_remove(self, arguments: Namespace) -> None:
        """Put a subscription into the trash."""
        change = self._services.subscriptions.remove(arguments.subscription)
        number = change.after.number
        self._output.line(
            f"{change.after.name} is in the trash; restore-removed {number} brings it back."
        )

    def do_restore_removed(self, arguments: Namespace) -> None:
        """Take a subscription out of the trash."""
        change = self._services.subscriptions.restore_removed(arguments.subscription)
        self._output.line(f"{change.after.name} is back.")

    def do_paid(self, arguments: Namespace) -> None:
        """Mark a charge as paid."""
        change, day = self._services.subscriptions.mark_paid(arguments.subscription, arguments.on)
        self._output.line(f"{change.after.name}: the charge of {self._wording.day(day)} is paid.")

    def do_list(self, arguments: Namespace) -> None:
        """List subscriptions."""
        found = self._services.subscriptions.listed(everything=arguments.everything)
        if arguments.json:
            self._output.json([shapes.subscription(seen) for seen in found])
        elif found:
            self._output.lines(texts.listing(found, self._wording))
        else:
            self._output.line("No subscriptions yet; subtrack add --help tells how to add one.")

    def do_show(self, arguments: Namespace) -> None:
        """Show a subscription."""
        seen = self._services.subscriptions.shown(arguments.subscription)
        if arguments.json:
            self._output.json(shapes.subscription(seen))
        else:
            changed = self._services.subscriptions.record_changes(seen.entry)
            self._output.lines(texts.details(seen, changed, self._wording))

    def do_charges(self, arguments: Namespace) -> None:
        """List the charges of a range of days."""
        found = self._services.subscriptions.charges(arguments.first, arguments.end)
        if arguments.json:
            self._output.json([shapes.charge(one) for one in found])
        elif found:
            self._output.lines(texts.charges(found, self._wording))
        else:
            self._output.line("Nothing is charged in that time.")


def draft(arguments: Namespace) -> Draft:
    """Make a draft of the options that were given."""
    given = {
        field.name: getattr(arguments, field.name)
        for field in fields(Draft)
        if hasattr(arguments, field.name)
    }
    tags = given.get("tags")
    if tags is not None:
        given["tags"] = None if tags == [CLEARED] else tuple(tags)
    if given.get("promo") == CLEARED:
        given["promo"] = None
    if "charged_before" in arguments:
        given["charged_before_end"] = arguments.charged_before
    return Draft(**given)
