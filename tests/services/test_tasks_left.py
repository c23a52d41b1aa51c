"""Tasks left: what the records leave to do, with the days that they name and no others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.domain.case_event import CaseState
from subtrack.domain.case_task import Tasks
from subtrack.domain.provider import Role
from subtrack.domain.record import Answer, Question, Record, Words
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import Draft
from subtrack.services.tasks_left import TasksLeft
from tests.domain.casing import started
from tests.services.conftest import Desk
from tests.services.making import draft, record

SHIPPED = """\
1password      save    end   An export of the vault
1und1          number
1und1          return        Rented devices go back, where the contract says so
adt            return        Leased equipment can be asked back
ancestry       save          Records that were linked cannot be opened any more
att            number        Number Transfer PIN, where a mobile number moves away
att            return  P21D  Leased equipment goes back within 21 days
bouygues       number        RIO code from 3179
bouygues       return        The Bbox and decoder go back in the time given
bt             save    end   Mail and files kept with BT
bt             number
bt             return        Equipment that BT asks back must be returned
canal-plus     return  P1M   A rented décodeur (set-top box) has to go back within the month
cox            number
cox            return  P10D  Rented equipment goes back to a Cox store within 10 days
dashlane       save    end   An export of the passwords
ee             number        A PAC code where the number is kept
ee             return  P30D  Equipment asked back goes in the tracked bag within 30 days
free-fr        number        RIO code from 3179
free-fr        return        The Freebox and player go back in the time given
free-fr        return  P30D  A rented phone goes back within 30 days
godaddy        save    end   Backups of sites and mailboxes
lastpass       save    end   An export of the vault
microsoft-store save   end   Microsoft 365: save the files
o2-de          number
o2-de          return        Rented devices go back, where the contract says so
orange-fr      number        RIO code from 3179
orange-fr      return        The Livebox and decoder go back
quickbooks     save    end   Exports of reports, lists and transactions
rent-the-runway return end   Every item must be back by the end of the billing cycle
ring           save          Saved copies of the videos that matter
ring           save    end   Stored videos are deleted for good when the plan ends
sfr            number        RIO code from 3179
sfr            return        Box, decoder and accessories go back
sky-uk         return        Equipment on loan goes back
spectrum       number
spectrum       return  P10D  Equipment must be back within 10 business days
squarespace    save          An export of the site's content
t-mobile-us    save    end   Saved voicemail: it is deleted
t-mobile-us    number
t-mobile-us    return        A home internet gateway belongs to T-Mobile and goes back
telekom-de     number
telekom-de     return        Rented devices go back, where the contract says so
verizon        number  end   Number Transfer PIN, where the number moves to another company
verizon        return  P30D  Rented routers and boxes go back within 30 days
virgin-media   number
virgin-media   return        Boxes and hub go back in the pack that Virgin Media sends
vodafone-de    number
vodafone-de    return        Rented devices go back, where the contract says so
xfinity        save          E-mail, voicemail and other data kept with Xfinity
xfinity        number
xfinity        return  P10D  Equipment goes back within about 10 days
zoom           save    end   Saved copies of cloud recordings
"""
"""Read off the records by hand: whose, what, the day it counts from or the time after it."""


def tasks(entry: Subscription) -> Tasks:
    assert entry.case
    return entry.case.tasks


def _shipped() -> Iterator[str]:
    catalog = ProviderFiles(resources() / "providers")
    left = TasksLeft(catalog)
    for slug in catalog.slugs():
        entry = started()
        entry = replace(entry, particulars=replace(entry.particulars, provider=slug))
        for one in tasks(left.noted(entry)):
            yield " ".join(
                map(str, (slug, one.kind, one.within or one.since or "", one.text or ""))
            )


def test_every_shipped_record_leaves_what_it_says_with_the_days_it_names() -> None:
    wanted = [" ".join((line[:14] + line[14:]).split()) for line in SHIPPED.splitlines()]
    found = [" ".join(line.split()) for line in _shipped()]
    assert len(found) == len(wanted)
    for said, begins in zip(found, wanted, strict=True):
        assert said.startswith(begins)


def service(*, access: str | None = "period-end", **fields: object) -> Record:
    return replace(record("service"), words=Words(access_after=access), **fields)  # type: ignore[arg-type]


ROUTER = (Answer(Question.EQUIPMENT, "Routers go back within 30 days, boxes within 10 days."),)


@pytest.fixture
def running(desk: Desk) -> Desk:
    desk.know(service(needs=("An export of the vault",), answers=ROUTER))
    desk.subscriptions.add(draft(provider="service", billed_by="direct", first="2026-10-30"))
    desk.cases.open("Thing")
    return desk


def days(desk: Desk) -> list[date | None]:
    seen = desk.cases.shown("Thing")
    steps = (one.step(seen.entry.contract.ends, seen.facts.sent) for one in seen.case.tasks)
    return [step.to if step else None for step in steps]


def follow_ups(desk: Desk) -> list[date]:
    return [one.deadline.date for one in desk.deciding.due(90) if one.deadline.kind == "follow-up"]


def test_the_days_come_with_the_end_and_are_deadlines_like_any_other(running: Desk) -> None:
    running.cases.move("Thing", CaseState.SENT)
    assert days(running) == [None, None]
    running.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    assert days(running) == [date(2026, 12, 29), date(2027, 1, 8)]
    running.clock.go_to(date(2027, 1, 5))
    assert follow_ups(running)[-1] == date(2027, 1, 8)
    running.clock.go_to(date(2027, 1, 8))
    running.cases.tick_task("Thing", 1)
    (told,) = [one for _, one in running.reminding.owed() if one.deadline.kind == "follow-up"]
    assert "Routers go back" in told.deadline.reckoning[0].what
    change = running.cases.tick_task("Thing", 2)
    assert [one for _, one in running.reminding.owed() if one.deadline.kind == "follow-up"] == []
    running.subscriptions.undo(change)
    assert [one.done for one in tasks(running.book.find("Thing"))] == [date(2027, 1, 8), None]
    running.cases.tick_task("Thing", 1, done=False)
    assert [one.done for one in tasks(running.book.find("Thing"))] == [None, None]


def test_the_next_action_of_a_case_is_what_is_due_first(running: Desk) -> None:
    running.cases.move("Thing", CaseState.SENT)
    running.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    running.clock.go_to(date(2027, 1, 3))
    running.cases.tick_task("Thing", 1)
    running.cases.move("Thing", CaseState.VERIFIED)
    asked = running.cases.shown("Thing").next
    assert asked
    assert asked.follow_up
    assert (asked.day, asked.follow_up.task) == (
        date(2027, 1, 8),
        tasks(running.book.find("Thing"))[1],
    )


def test_a_closed_case_is_listed_while_it_left_something_to_do(running: Desk) -> None:
    running.cases.move("Thing", CaseState.SENT)
    running.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    running.clock.go_to(date(2027, 1, 3))
    running.cases.tick_task("Thing", 1)
    running.cases.move("Thing", CaseState.CLOSED)
    (seen,) = running.cases.listed()
    assert seen.next
    assert seen.next.day == date(2027, 1, 8)
    running.cases.tick_task("Thing", 2)
    assert running.cases.listed() == []
    (seen,) = running.cases.listed(everything=True)
    assert seen.next is None


def test_a_provider_that_is_named_later_brings_what_it_leaves(desk: Desk) -> None:
    desk.know(service(answers=ROUTER))
    desk.subscriptions.add(draft(first="2026-10-30"))
    desk.cases.open("Thing")
    assert tasks(desk.book.find("Thing")) == ()
    desk.subscriptions.edit("Thing", Draft(provider="service"))
    assert len(tasks(desk.book.find("Thing"))) == 1


def test_a_record_that_is_gone_takes_nothing_away(running: Desk) -> None:
    before = tasks(running.book.find("Thing"))
    running.catalog.clear()
    running.cases.give_reason("Thing", "too dear")
    assert tasks(running.book.find("Thing")) == before


def test_a_record_that_says_something_else_now_is_followed_and_ticks_stay(running: Desk) -> None:
    running.cases.tick_task("Thing", 1)
    running.know(service(needs=("An export of the vault",)))
    running.cases.give_reason("Thing", "too dear")
    assert [(one.text, one.done) for one in tasks(running.book.find("Thing"))] == [
        ("An export of the vault", running.clock.today())
    ]


def test_what_to_save_is_the_providers_and_how_long_one_can_is_the_sellers(desk: Desk) -> None:
    desk.know(service(access="immediate", needs=("An export of the vault",)))
    shop = replace(record("shop", role=Role.SELLER), words=Words(access_after="period-end"))
    desk.know(shop)
    desk.subscriptions.add(draft(provider="service", billed_by="shop", first="2026-10-30"))
    desk.cases.open("Thing")
    desk.cases.move("Thing", CaseState.SENT)
    desk.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    assert days(desk) == [date(2026, 12, 29)]
    desk.subscriptions.edit("Thing", Draft(billed_by="direct"))
    assert days(desk) == [date(2026, 11, 22)], "the day of the sending"


@pytest.mark.parametrize(("category", "kinds"), [("Internet", ["number"]), ("Music", [])])
def test_without_a_record_a_number_is_thought_of_where_there_may_be_one(
    desk: Desk, category: str, kinds: list[str]
) -> None:
    desk.subscriptions.add(draft(first="2026-10-30", category=category))
    desk.cases.open("Thing")
    found = tasks(desk.book.find("Thing"))
    assert [str(one.kind) for one in found] == kinds
    assert all(one.text is None and one.since is None for one in found)
