"""Deadline commands: what is to be decided by when, answering it, and being told."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from subtrack.cli import shapes, texts
from subtrack.cli.command_group import CommandGroup
from subtrack.domain.dates import add_months
from subtrack.domain.errors import OutsideError
from subtrack.services.reminding import Reminder

_TODAYS_HORIZON = 30


class DeadlineCommands(CommandGroup):
    """The commands of deadlines and reminders."""

    def do_today(self, _: Namespace) -> None:
        """Show what is to be decided, and this month's charges."""
        today = self._services.today()
        first = today.replace(day=1)
        self._output.lines(
            texts.today_page(
                today,
                self._services.deciding.due(_TODAYS_HORIZON),
                self._services.subscriptions.charges(first, add_months(first, 1)),
                self._wording,
            )
        )

    def do_deadlines(self, arguments: Namespace) -> None:
        """List what must be decided by when."""
        found = self._services.deciding.due(arguments.days)
        if arguments.json:
            self._output.json([shapes.deadline(due, self._wording) for due in found])
        elif found:
            self._output.lines(texts.deadlines(found, self._services.today(), self._wording))
        else:
            self._output.line(f"Nothing to decide in the next {arguments.days} days.")

    def do_decide(self, arguments: Namespace) -> None:
        """Answer the earliest deadline of a subscription."""
        deciding, words = self._services.deciding, arguments.subscription
        if arguments.answer == "keep":
            change, deadline = deciding.keep(words, always=arguments.always)
            said = "kept always" if arguments.always else "kept"
        elif arguments.answer == "seen":
            change, deadline = deciding.see(words)
            said = "seen; it reminds again as the day comes nearer"
        else:
            change, deadline = deciding.later(words, arguments.until)
            said = f"asked again on {self._wording.day(arguments.until)}"
        event = self._wording.day(deadline.event)
        self._output.line(f"{change.after.name} ({deadline.kind} of {event}): {said}.")

    def do_remind(self, arguments: Namespace) -> None:
        """Give each owed reminder once a day, or have a timer of the system do so."""
        if arguments.timer:
            timer = self._services.timer
            done = timer.install() if arguments.timer == "install" else timer.remove()
            self._output.line(self._wording.remark(done))
            return
        if arguments.channel == "print":
            self._print_reminders(as_json=arguments.json)
            return
        try:
            self._remind_on_desktop(as_json=arguments.json)
        finally:  # nobody may be there to show reminders
            failures = self._services.catch_up_outside()
        if failures:
            raise failures[0]

    def _remind_on_desktop(self, *, as_json: bool) -> None:
        if self._services.is_paused():
            if as_json:
                self._output.json([])
            else:
                self._output.line("Reminders on the desktop are paused until tomorrow.")
            return
        try:
            told = self._services.notifying.remind(self._services.desktop_wording())
        except OutsideError as error:
            # Only who gave a command can give it otherwise; the window says the rest alike.
            said = self._wording.error(error)
            raise OutsideError(
                "{said} Use --channel print to read them here.", said=said
            ) from error
        if as_json:
            self._output.json(self._reminders(told.reminders))
        else:
            self._output.lines(texts.told_on_desktop(told))
        self._output.flush()

    def _print_reminders(self, *, as_json: bool) -> None:
        today, wording = self._services.today(), self._wording

        def show(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
            """Print reminders; only what has left this process is marked as shown."""
            if as_json:
                self._output.json(self._reminders(reminders))
            else:
                self._output.lines(
                    wording.reminder(
                        one.entry.name, one.owed.deadline, today, one.owed.trial_access
                    )
                    for one in reminders
                )
            self._output.flush()
            yield reminders

        told = self._services.reminding.remind("print", show)
        if as_json and not told:
            self._output.json([])

    def _reminders(self, told: Sequence[Reminder]) -> list[shapes.Shape]:
        today = self._services.today()
        return [shapes.reminder(one, self._wording, today) for one in told]
