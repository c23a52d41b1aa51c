"""Subscription actions: what a person does with chosen subscriptions, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from subtrack.domain.status import Status
from subtrack.services.change import Change
from subtrack.services.drafts import Draft
from subtrack.ui.pages.deeds import Deeds, Many, Rows, numbers_of
from subtrack.ui.pages.trash_emptying import TrashEmptying
from subtrack.ui.speech import say
from subtrack.ui.workspace import Workspace


class SubscriptionActions(QObject):
    """The actions; they go through the undo, several entries in one step.

    Signals:
        made: the number of an entry that was made, to be chosen.
    """

    made = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        """Remember who does it."""
        super().__init__(parent)
        self._doors = workspace.doors
        self._services = workspace.services
        self._deeds = Deeds(workspace)
        self._speech = workspace.speech
        self._trash = TrashEmptying(workspace, parent)

    def edit(self, rows: Rows) -> None:
        """Open the form with the only one chosen."""
        self._open(rows, self._doors.edit)

    def cancel(self, rows: Rows) -> None:
        """Begin to cancel what has not ended, several in one sitting."""
        chosen = [row.number for row in rows if not row.is_removed and row.status != Status.ENDED]
        if chosen:
            self._doors.cancel(*chosen)

    def write_letter(self, rows: Rows) -> None:
        """Open the letter of the only one chosen, or the letters of all."""
        kept = [row.number for row in rows if not row.is_removed]
        if len(kept) > 1:
            self._doors.write_letters(*kept)
        else:
            self._open(rows, self._doors.write_letter)

    def remove(self, rows: Rows) -> None:
        """Move to the trash what is not there."""
        kept = [row for row in rows if not row.is_removed]
        self._deeds.each(
            kept,
            self._services.subscriptions.remove_all,
            say("{name} is in the trash"),
            lambda count: say("{count} subscription(s) moved to the trash", count),
        )

    def delete(self, rows: Rows) -> None:
        """Ask whether those in the trash are to go for good."""
        removed = [row for row in rows if row.is_removed]
        if removed:
            self._trash.ask(numbers_of(removed))

    def empty_trash(self) -> None:
        """Ask whether all that lies in the trash is to go for good."""
        self._trash.ask_for_all()

    def remove_or_delete(self, rows: Rows) -> None:
        """Move to the trash, or ask whether what lies there is to go for good."""
        if rows and all(row.is_removed for row in rows):
            self.delete(rows)
        else:
            self.remove(rows)

    def restore(self, rows: Rows) -> None:
        """Take out of the trash what is there."""
        removed = [row for row in rows if row.is_removed]
        self._deeds.each(
            removed,
            self._services.subscriptions.restore_all,
            say("{name} is out of the trash"),
            lambda count: say("{count} subscription(s) taken out of the trash", count),
        )

    def duplicate(self, rows: Rows) -> None:
        """Add a copy of the only one chosen."""
        if len(rows) == 1 and not rows[0].is_removed:
            number, mark = str(rows[0].number), say(" (copy)")
            words = say("A copy of {name} was added").format(name=rows[0].name)
            self._deeds.do(
                lambda: [self._services.subscriptions.duplicate(number, mark)],
                lambda _: words,
                self._tell_made,
            )

    def keep(self, rows: Rows) -> None:
        """Answer what is to be decided next of each with keep."""
        asked = [row.occurrence for row in rows if row.occurrence]
        if asked:
            self._deeds.do(
                lambda: self._services.deciding.keep_all(asked),
                lambda done: self._deeds.about(
                    done,
                    say("{name} is kept"),
                    lambda count: say("{count} subscription(s) kept", count),
                ),
            )

    def put_into(self, rows: Rows, category: str | None) -> None:
        """Give a category to all, or take theirs away."""
        self._edit(
            rows,
            Draft(category=category),
            say("{name} has another category"),
            lambda count: say("{count} subscription(s) have another category", count),
        )

    def tag(self, rows: Rows, tags: Sequence[str]) -> None:
        """Add tags to all."""
        numbers = numbers_of(rows)
        self._deeds.do(
            lambda: self._services.subscriptions.tag_all(numbers, tags),
            lambda done: self._deeds.about(
                done,
                say("{name} has more tags"),
                lambda count: say("{count} subscription(s) have more tags", count),
            ),
        )

    def mark_paid(self, rows: Rows, day: date) -> None:
        """Mark the charge of a day of the only one chosen as paid."""
        (row,) = rows
        words = say("The charge of {name} on {day} is marked as paid").format(
            name=row.name, day=self._speech.day(day)
        )
        subscriptions, number = self._services.subscriptions, str(row.number)
        self._deeds.do(lambda: [subscriptions.mark_paid(number, day)[0]], lambda _: words)

    def pause(self, rows: Rows, until: date | Literal["open"]) -> None:
        """Pause all from today on."""
        self._edit(
            rows,
            Draft(paused_until=until),
            say("{name} is paused"),
            lambda count: say("{count} subscription(s) paused", count),
        )

    def resume(self, rows: Rows) -> None:
        """End the pause of those paused."""
        paused = [row for row in rows if row.status is Status.PAUSED]
        self._edit(
            paused,
            Draft(paused_until=None),
            say("{name} goes on"),
            lambda count: say("{count} subscription(s) go on", count),
        )

    def take_record(self, rows: Rows) -> None:
        """Take over what the record of the only one chosen says now."""
        provider = rows[0].entry.particulars.provider
        if provider:
            done = say("{name} has what the record says now")
            self._edit(rows, Draft(provider=provider), done, lambda _count: done)

    def _open(self, rows: Rows, door: Callable[[int], None]) -> None:
        if len(rows) == 1 and not rows[0].is_removed:
            door(rows[0].number)

    def _edit(self, rows: Rows, draft: Draft, one: str, many: Many) -> None:
        subscriptions = self._services.subscriptions
        self._deeds.each(rows, lambda numbers: subscriptions.edit_all(numbers, draft), one, many)

    def _tell_made(self, done: Sequence[Change]) -> None:
        self.made.emit(done[0].after.number)
