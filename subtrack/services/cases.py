"""Cases: cancellations, opened, moved on and back, with what proves them.

Every call that changes something gives the entry's change, which `SubscriptionBook.undo` takes
back like any other. `words` name an entry by its number or its name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from subtrack.domain.case import Case, CaseRoute
from subtrack.domain.case_event import CaseState
from subtrack.domain.case_moves import (
    Move,
    moved,
    opened,
    running_case,
    the_case,
    undone,
    with_case,
)
from subtrack.domain.money import Money, sums
from subtrack.domain.provider import Channel
from subtrack.domain.savings import saved
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.case_evidence import CaseEvidence, with_evidence
from subtrack.services.case_routes import Proposal, again, own_route, proposed
from subtrack.services.case_views import CaseSeen, order, seen
from subtrack.services.change import Change
from subtrack.services.guiding import Guiding
from subtrack.services.ports.clock import Now, Today
from subtrack.services.tasks_left import TasksLeft


class Cases:
    """The cancellations of all entries."""

    def __init__(  # noqa: PLR0913, PLR0917 - whom it asks
        self,
        book: Book,
        guiding: Guiding,
        evidence: CaseEvidence,
        left: TasksLeft,
        today: Today,
        now: Now,
    ) -> None:
        """Remember the book, the guides, who keeps evidence, who knows what is left, the clock."""
        self._book = book
        self._left = left
        self._guiding = guiding
        self._evidence = evidence
        self._today = today
        self._now = now

    def listed(self, *, everything: bool = False) -> list[CaseSeen]:
        """Give the newest case of each entry, by the day of its next action.

        Those that are over and left nothing to do, and older cases of an entry, come only with
        `everything`, at the end.
        """
        today = self._today()
        newest = [seen(one, len(one.cases), today) for one in self._book.kept() if one.cases]
        asking = (one for one in newest if everything or one.next or not one.is_over)
        found = sorted(asking, key=order)
        if not everything:
            return found
        return [*found, *(old for one in found for old in self._earlier(one.entry))]

    def shown(self, words: str) -> CaseSeen:
        """Give the newest case of an entry, with what is left to do by the records of today.

        Raises:
            NotFoundError: there is no such entry, or it has no case. InvalidInputError: several
                have that name.
        """
        entry = self._book.find(words)
        the_case(entry)
        return seen(self._left.noted(entry), len(entry.cases), self._today())

    def saved(self, first: date, end: date) -> tuple[Money, ...]:
        """Sum what cancellations spared from `first` to before `end`, per currency.

        Counted are the charges that would really have come, from each contract's end on, of the
        newest case of each entry that is not in the trash.
        """
        entries = self._book.kept()
        return sums(one.price for entry in entries for one in saved(entry, first, end))

    def earlier(self, words: str) -> list[CaseSeen]:
        """Give the cases of an entry before its newest one, the newest of them first.

        Raises:
            NotFoundError: there is no such entry.
        """
        return self._earlier(self._book.find(words))

    def proposal(self, words: str) -> Proposal:
        """Give the ways by which an entry can be cancelled, the best for the time left first.

        Raises:
            NotFoundError: there is no such entry.
        """
        leaving = self._guiding.of_entry(words)
        return proposed(leaving, abroad=self._guiding.is_abroad(leaving))

    def open(
        self,
        words: str,
        *,
        channel: Channel | None = None,
        route: CaseRoute | None = None,
        reason: str | None = None,
    ) -> Change:
        """Open a case, by the proposed way unless a channel or a way of the proposal is named.

        Where a case is open already, it is given as it is, with the named way in use from then on.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: the reason cannot be right.
        """
        entry = self._book.find(words)
        (change,) = self._stored([(entry, self._opened(entry, channel, route, reason))])
        return change

    def open_all(self, words: Sequence[str]) -> tuple[Change, ...]:
        """Open a case for each of several entries, all or none, to be worked off one by one.

        Raises:
            NotFoundError: one of them is not there.
        """
        entries = {one.uid: one for one in map(self._book.find, words)}
        return self._stored([(one, self._opened(one)) for one in entries.values()])

    def use(self, words: str, route: CaseRoute) -> Change:
        """Use another way; what was ticked stays, and comes back with the way.

        Raises:
            NotFoundError: there is no such entry, or it has no case.
        """
        return self._with_case(words, lambda case: case.with_route(again(route)))

    def tick(
        self, words: str, number: int, *, done: bool = True, evidence: Sequence[Path] = ()
    ) -> Change:
        """Tick a step of the way in use, counted from 1, or take the tick away.

        Files of evidence that belong to it are copied first; if one cannot be, nothing is changed.

        Raises:
            NotFoundError: there is no such entry, or it has no case.
            InvalidInputError: there is no such step, or a file cannot be taken.
            StorageError: a copy or the book cannot be written.
        """
        entry = self._book.find(words)
        case = the_case(entry)
        ticked = with_case(entry, case.with_step(number, self._today() if done else None))
        with self._evidence.kept(evidence, step=case.step(number)) as found:
            return self._written(entry, with_evidence(ticked, found))

    def tick_task(self, words: str, number: int, *, done: bool = True) -> Change:
        """Tick what is left to do around the end, counted from 1, or take the tick away.

        Raises:
            NotFoundError: there is no such entry, or it has no case. InvalidInputError: there is no
                such task.
        """
        day = self._today() if done else None
        entry = self._book.find(words)
        the_case(entry)
        noted = self._left.noted(entry)
        return self._written(entry, with_case(noted, the_case(noted).with_task(number, day)))

    def give_reason(self, words: str, reason: str | None) -> Change:
        """Note why it is cancelled, or take that away.

        Raises:
            NotFoundError: there is no such entry, or it has no case.
            InvalidInputError: the text cannot be right.
        """
        return self._with_case(words, lambda case: replace(case, reason=reason))

    def move(  # noqa: PLR0913 - what one can say of a move
        self,
        words: str,
        state: CaseState,
        *,
        on: date | None = None,
        ends: date | None = None,
        reference: str | None = None,
        note: str | None = None,
        came_back: bool | None = None,
        evidence: Sequence[Path] = (),
    ) -> Change:
        """Move the newest case into a state that was reached on a day, today unless one is given.

        `ends` is the first day not owed, as a confirmation names it. `came_back`: the money of all
        charges before it came back. Files of evidence are copied first; if one cannot be, nothing
        is changed. `CaseState.ABANDONED` keeps the subscription: it is active again.

        Raises:
            NotFoundError: there is no such entry, or it has no case. InvalidInputError: the move is
                not sensible, something typed cannot be right, or a file cannot be taken.
            StorageError: a copy or the book cannot be written.
        """
        today = self._today()
        entry = self._book.find(words)
        move = Move(
            state=state,
            day=on or today,
            ends=ends,
            reference=reference,
            note=note,
            came_back=came_back,
        )
        after = moved(entry, move, today)
        place = len(the_case(after).events) - 1
        with self._evidence.kept(evidence, event=place) as found:
            return self._written(entry, with_evidence(after, found))

    def send(
        self,
        words: str,
        channel: Channel,
        *,
        state: CaseState = CaseState.SENT,
        on: date | None = None,
        reference: str | None = None,
    ) -> Change:
        """Enter that something was sent by a means, which the case uses from then on.

        `state` is what that makes of the newest case, `reference` what proves it, such as a
        tracking number.

        Raises:
            NotFoundError: there is no such entry, or it has no case. InvalidInputError: the move is
                not sensible, or something typed cannot be right. StorageError: it cannot be
                written.
        """
        today, entry = self._today(), self._book.find(words)
        case = the_case(entry)
        sent = entry
        if state is CaseState.SENT and (case.route is None or case.route.channel is not channel):
            way = _by(self.proposal(words), channel)
            sent = with_case(entry, case.with_route(again(way)))
        move = Move(state=state, day=on or today, reference=reference)
        return self._written(entry, moved(sent, move, today))

    def undo(self, words: str) -> Change:
        """Take the last event of the newest case back, with the evidence that came with it.

        Raises:
            NotFoundError: there is no such entry or case, or nothing happened since it was opened.
        """
        entry = self._book.find(words)
        return self._written(entry, undone(entry))

    def _opened(
        self,
        entry: Subscription,
        channel: Channel | None = None,
        route: CaseRoute | None = None,
        reason: str | None = None,
    ) -> Subscription:
        leaving = self._guiding.of_entry(str(entry.number))
        abroad = self._guiding.is_abroad(leaving)
        found = proposed(leaving, abroad=abroad)
        chosen = route or (_by(found, channel) if channel else None)
        if running_case(entry) is None:
            entry = opened(entry, self._today(), country=leaving.country, abroad=abroad)
            chosen = chosen or (found.best.route if found.best else None)
        case = the_case(entry)
        if reason is not None:
            case = replace(case, reason=reason)
        return with_case(entry, case.with_route(again(chosen)) if chosen else case)

    def _earlier(self, entry: Subscription) -> list[CaseSeen]:
        today = self._today()
        return [seen(entry, number, today) for number in range(len(entry.cases) - 1, 0, -1)]

    def _with_case(self, words: str, become: Callable[[Case], Case]) -> Change:
        entry = self._book.find(words)
        return self._written(entry, with_case(entry, become(the_case(entry))))

    def _written(self, before: Subscription, after: Subscription) -> Change:
        (change,) = self._stored([(before, after)])
        return change

    def _stored(self, pairs: Sequence[tuple[Subscription, Subscription]]) -> tuple[Change, ...]:
        """Store what entries become, all or none; those that stay as they are are not written."""
        now = self._now()
        pairs = [(one, one if one == after else self._left.noted(after)) for one, after in pairs]
        changed = [(one, replace(after, changed_at=now)) for one, after in pairs if one != after]
        written = iter(self._book.write(changed=changed) if changed else ())
        return tuple(
            next(written) if after != before else Change(before, before) for before, after in pairs
        )


def _by(found: Proposal, channel: Channel) -> CaseRoute:
    way = found.by(channel)
    return way.route if way else own_route(channel)
