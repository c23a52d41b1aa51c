"""Commands: what each one does with the services, and what it prints."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from subtrack.cli import shapes, texts
from subtrack.cli.guide_text import guide_lines
from subtrack.cli.printing import printable
from subtrack.cli.values import CLEARED
from subtrack.compose import Services
from subtrack.domain.dates import add_months
from subtrack.domain.errors import FaultsFoundError, InvalidInputError, OutsideError
from subtrack.domain.profile import FIELDS
from subtrack.services.drafts import Draft
from subtrack.services.reminding import Reminder
from subtrack.services.wording import Wording

if TYPE_CHECKING:
    from subtrack.cli.case_commands import CaseCommands

Print = Callable[[str], None]
_DONE = 0
_TODAYS_HORIZON = 30
_CHANGING = frozenset(
    {
        *("add", "edit", "remove", "restore-removed", "paid", "decide", "cancel", "case"),
        *("import", "restore"),
    }
)
"""The commands after which the calendar may hold something else."""


class Commands:
    """The commands over the services; every one gives its exit status."""

    def __init__(self, services: Services, out: Print, flush: Callable[[], None]) -> None:
        """Remember the services, where to print, and how to send what was printed on its way."""
        self._services = services
        self._raw = out
        self._flush = flush
        self._wording = Wording(name_of=self._provider_name)

    def run(self, arguments: Namespace) -> int:
        """Run the command that was called; without one, show today."""
        command = arguments.command or "today"
        method = getattr(self, "do_" + command.replace("-", "_"))
        if command == "remind":  # first, for nobody may be there to show reminders
            self._refresh_calendar(arguments)
        status: int = method(arguments)
        if command in _CHANGING:
            self._refresh_calendar(arguments)
        return status

    def _refresh_calendar(self, arguments: Namespace) -> None:
        """Let the calendar file follow what was done; that it cannot be written is no failure."""
        failure = self._services.refresh_calendar()
        if failure and not getattr(arguments, "json", False):
            self._out(self._wording.error(failure))

    def do_today(self, _: Namespace) -> int:
        """Show what is to be decided, and this month's charges."""
        today = self._services.today()
        first = today.replace(day=1)
        self._lines(
            texts.today_page(
                today,
                self._services.deciding.due(_TODAYS_HORIZON),
                self._services.subscriptions.charges(first, add_months(first, 1)),
                self._wording,
            )
        )
        return _DONE

    def do_add(self, arguments: Namespace) -> int:
        """Add a subscription and print its number."""
        change = self._services.subscriptions.add(draft(arguments))
        self._out(str(change.after.number))
        return _DONE

    def do_edit(self, arguments: Namespace) -> int:
        """Change a subscription."""
        change = self._services.subscriptions.edit(arguments.subscription, draft(arguments))
        same = change.before == change.after
        self._out(f"{change.after.name}: {'nothing to change' if same else 'changed'}.")
        return _DONE

    def do_remove(self, arguments: Namespace) -> int:
        """Put a subscription into the trash."""
        change = self._services.subscriptions.remove(arguments.subscription)
        number = change.after.number
        self._out(f"{change.after.name} is in the trash; restore-removed {number} brings it back.")
        return _DONE

    def do_restore_removed(self, arguments: Namespace) -> int:
        """Take a subscription out of the trash."""
        change = self._services.subscriptions.restore_removed(arguments.subscription)
        self._out(f"{change.after.name} is back.")
        return _DONE

    def do_paid(self, arguments: Namespace) -> int:
        """Mark a charge as paid."""
        change, day = self._services.subscriptions.mark_paid(arguments.subscription, arguments.on)
        self._out(f"{change.after.name}: the charge of {self._wording.day(day)} is paid.")
        return _DONE

    def do_list(self, arguments: Namespace) -> int:
        """List subscriptions."""
        found = self._services.subscriptions.listed(everything=arguments.everything)
        if arguments.json:
            self._json([shapes.subscription(seen) for seen in found])
        elif found:
            self._lines(texts.listing(found, self._wording))
        else:
            self._out("No subscriptions yet; subtrack add --help tells how to add one.")
        return _DONE

    def do_show(self, arguments: Namespace) -> int:
        """Show a subscription."""
        seen = self._services.subscriptions.shown(arguments.subscription)
        if arguments.json:
            self._json(shapes.subscription(seen))
        else:
            changed = self._services.subscriptions.record_changes(seen.entry)
            self._lines(texts.details(seen, changed, self._wording))
        return _DONE

    def do_charges(self, arguments: Namespace) -> int:
        """List the charges of a range of days."""
        found = self._services.subscriptions.charges(arguments.first, arguments.end)
        if arguments.json:
            self._json([shapes.charge(one) for one in found])
        elif found:
            self._lines(texts.charges(found, self._wording))
        else:
            self._out("Nothing is charged in that time.")
        return _DONE

    def do_deadlines(self, arguments: Namespace) -> int:
        """List what must be decided by when."""
        found = self._services.deciding.due(arguments.days)
        if arguments.json:
            self._json([shapes.deadline(due, self._wording) for due in found])
        elif found:
            self._lines(texts.deadlines(found, self._services.today(), self._wording))
        else:
            self._out(f"Nothing to decide in the next {arguments.days} days.")
        return _DONE

    def do_decide(self, arguments: Namespace) -> int:
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
        self._out(f"{change.after.name} ({deadline.kind} of {event}): {said}.")
        return _DONE

    def do_remind(self, arguments: Namespace) -> int:
        """Give each owed reminder once a day, or have a timer of the system do so."""
        if arguments.timer:
            timer = self._services.timer
            done = timer.install() if arguments.timer == "install" else timer.remove()
            self._out(self._wording.remark(done))
            return _DONE
        if arguments.channel == "print":
            return self._print_reminders(as_json=arguments.json)
        try:
            self._remind_on_desktop(as_json=arguments.json)
        finally:  # nobody may be there to show reminders
            failures = self._services.catch_up_outside()
        if failures:
            raise failures[0]
        return _DONE

    def _remind_on_desktop(self, *, as_json: bool) -> None:
        if self._services.is_paused():
            if as_json:
                self._json([])
            else:
                self._out("Reminders on the desktop are paused until tomorrow.")
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
            self._json(self._reminders(told.reminders))
        else:
            self._lines(texts.told_on_desktop(told))
        self._flush()

    def _print_reminders(self, *, as_json: bool) -> int:
        today, wording = self._services.today(), self._wording

        def show(reminders: Sequence[Reminder]) -> Iterator[Sequence[Reminder]]:
            """Print reminders; only what has left this process is marked as shown."""
            if as_json:
                self._json(self._reminders(reminders))
            else:
                self._lines(
                    wording.reminder(
                        one.entry.name, one.owed.deadline, today, one.owed.trial_access
                    )
                    for one in reminders
                )
            self._flush()
            yield reminders

        told = self._services.reminding.remind("print", show)
        if as_json and not told:
            self._json([])
        return _DONE

    def _reminders(self, told: Sequence[Reminder]) -> list[shapes.Shape]:
        today = self._services.today()
        return [shapes.reminder(one, self._wording, today) for one in told]

    def do_guide(self, arguments: Namespace) -> int:
        """Show how to cancel."""
        found = self._services.guiding.guide(arguments.words)
        if arguments.json:
            self._json(shapes.guide(found))
        else:
            self._lines(guide_lines(found, self._wording))
        return _DONE

    def do_providers(self, arguments: Namespace) -> int:
        """Search the provider records, or check record files."""
        words = arguments.query
        if words and words[0] == "check":
            return self._check_records([Path(name) for name in words[1:]])
        if words and words[0] in {"import", "export"}:
            return self._move_record(words)
        browsing = self._services.browsing
        found = browsing.found(" ".join(words))
        if arguments.json:
            self._json([shapes.listing(one) for one in found])
            return _DONE
        self._lines(texts.records(found) if found else ["No record fits."])
        if not words:
            self._lines(texts.left_out(browsing.left_out()))
        return _DONE

    def _check_records(self, paths: Sequence[Path]) -> int:
        if not paths:
            raise InvalidInputError("Name the record files to check, such as mine.toml.")
        checked = self._services.browsing.checked(paths)
        self._lines(texts.checked_records(checked))
        if any(one.faults for one in checked):
            raise FaultsFoundError(
                "A record file is faulty or cannot be read: mend what is listed above, and check "
                "again."
            )
        return _DONE

    def _move_record(self, words: Sequence[str]) -> int:
        from subtrack.cli.record_commands import exported, taken_in  # noqa: PLC0415 - when wanted

        deed, *rest = words
        if deed == "import" and len(rest) == 1:
            self._lines(taken_in(self._services.record_import, Path(rest[0])))
        elif deed == "export" and len(rest) == 2:  # noqa: PLR2004 - which one, and where to
            self._lines(exported(self._services.own_records, rest[0], Path(rest[1])))
        else:
            raise InvalidInputError("Write providers import FILE, or providers export SLUG FILE.")
        return _DONE

    def do_cancel(self, arguments: Namespace) -> int:
        """Open a case."""
        self._lines(self._cases.cancel(arguments))
        return _DONE

    def do_case(self, arguments: Namespace) -> int:
        """Show a case, or move it on."""
        if getattr(arguments, "json", False):
            self._json(self._cases.shape(arguments))
        else:
            self._lines(list(self._cases.case(arguments)))
        return _DONE

    @cached_property
    def _cases(self) -> CaseCommands:
        from subtrack.cli.case_commands import CaseCommands  # noqa: PLC0415 - when wanted

        return CaseCommands(self._services, self._wording)

    def do_letter(self, arguments: Namespace) -> int:
        """Write the letter with which a person cancels."""
        from subtrack.cli.letter_commands import letter_lines  # noqa: PLC0415 - when wanted

        self._lines(letter_lines(self._services, self._wording, arguments))
        return _DONE

    def do_profile(self, arguments: Namespace) -> int:
        """Show or change who writes the letters."""
        given = {key: getattr(arguments, key) for key in FIELDS if hasattr(arguments, key)}
        profiles = self._services.profiles
        if given or arguments.default:
            shown = profiles.put(arguments.profile, given, default=arguments.default)
        else:
            shown = profiles.shown(arguments.profile)
        if arguments.json:
            self._json(shapes.profile(shown))
        else:
            self._lines(texts.profile(shown))
            self._lines(map(self._wording.remark, shown.remarks))
        return _DONE

    def do_export(self, arguments: Namespace) -> int:
        """Write everything, a table, or the deadlines to come, to a file."""
        aside = self._services.transfer.export(arguments.file, self._wording)
        if aside:
            self._out(f"The file that was there is now {aside}.")
        return _DONE

    def do_import(self, arguments: Namespace) -> int:
        """Add what is in an exported file."""
        done = self._services.transfer.take_in(
            arguments.file, update=arguments.update, dry_run=arguments.dry_run
        )
        if arguments.json:
            self._json(shapes.imported(done))
        else:
            self._lines(texts.imported(done, dry_run=arguments.dry_run))
        return _DONE

    def do_backup(self, arguments: Namespace) -> int:
        """Write everything to one file."""
        from subtrack.cli.backup_text import backed_up  # noqa: PLC0415 - when wanted

        path = arguments.file
        self._lines(backed_up(path, self._services.backups.back_up(path), self._wording))
        return _DONE

    def do_restore(self, arguments: Namespace) -> int:
        """Put what is in a backup in the place of everything that is here."""
        from subtrack.cli.backup_text import held, restored  # noqa: PLC0415 - when wanted

        backups, path = self._services.backups, arguments.file
        if arguments.dry_run:
            self._lines(held(path, backups.look_into(path), self._wording))
        else:
            self._lines(restored(path, backups.restore(path), self._wording))
        return _DONE

    def do_check(self, arguments: Namespace) -> int:
        """Look for damage in the database."""
        faults = list(self._services.maintenance.faults())
        if arguments.json:
            self._json({"ok": not faults, "faults": faults})
        else:
            self._lines(faults or ["The database is whole."])
        if faults:
            raise FaultsFoundError("The database is damaged: restore FILE brings back a backup.")
        return _DONE

    def _provider_name(self, slug: str) -> str:
        record = self._services.providers.get(slug)
        return record.name if record else slug

    def _out(self, text: str) -> None:
        self._raw(printable(text))

    def _lines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._out(line)

    def _json(self, shape: Sequence[Any] | Mapping[str, Any]) -> None:
        self._raw(json.dumps(shape, ensure_ascii=False))


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
