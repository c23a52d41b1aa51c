"""Cases: opened by the best way, moved on with what proves it, and taken back like anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from subtrack.domain.case import CaseRoute
from subtrack.domain.case_event import CaseState
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.domain.evidence import Soundness
from subtrack.domain.provider import Channel
from subtrack.domain.record import Route, RouteStep
from subtrack.domain.status import Status
from subtrack.domain.terms import Rule
from subtrack.services.book import Book
from subtrack.services.case_evidence import CaseEvidence
from subtrack.services.case_words import CaseWords
from subtrack.services.way_words import WayWords
from subtrack.services.wording import Wording
from tests.services.conftest import Desk
from tests.services.making import draft, record

PROOF = Path("a") / "proof.png"


@pytest.fixture
def service(desk: Desk) -> Desk:
    """Know a service that is best cancelled by letter, and have it billed from 30 October."""
    known = record("service", Channel.LETTER, Channel.WEB, countries=("DE",))
    routes = tuple(
        Route(channel=one, steps=(RouteStep("Sign in"), RouteStep("Do it", "There")), sources=(1,))
        for one in (Channel.LETTER, Channel.WEB)
    )
    desk.know(replace(known, routes=routes))
    thing = draft(provider="service", billed_by="direct", first="2026-10-30")
    desk.subscriptions.add(thing)
    desk.profiles.put(None, {"country": "DE", "full_name": "Anna Muster"})
    desk.evidence_files.sources[PROOF] = b"picture"
    return desk


def words() -> CaseWords:
    return CaseWords(Wording())


def test_the_best_way_is_the_first_one_that_arrives_in_time(service: Desk) -> None:
    found = service.cases.proposal("Thing")
    assert (found.cancel_by, found.days_left) == (date(2026, 11, 29), 7)
    assert [way.route.channel for way in found.ways] == [Channel.LETTER, Channel.WEB]
    assert list(words().proposal(found)) == []
    service.clock.go_to(date(2026, 11, 26))
    late = service.cases.proposal("Thing")
    assert late.best
    assert late.best.route.channel is Channel.WEB
    assert list(words().proposal(late)) == [
        "By letter: needs 4 working days, and 3 days are left. Best now: On the web."
    ]
    change = service.cases.open("Thing")
    assert change.after.case
    assert change.after.case.route
    assert change.after.case.route.channel is Channel.WEB
    assert (change.after.case.country, change.after.case.abroad) == ("DE", False)


def test_where_no_way_is_in_time_the_quickest_is_proposed_all_the_same(service: Desk) -> None:
    service.clock.go_to(date(2026, 11, 29))  # a Sunday: nothing arrives on a working day any more
    found = service.cases.proposal("Thing")
    assert found.best
    assert found.best.route.channel is Channel.WEB
    (said,) = words().proposal(found)
    assert said.startswith("No way that is known still arrives safely by 2026-11-29.")


def test_a_letter_of_our_own_is_offered_where_its_address_is_known(desk: Desk) -> None:
    desk.subscriptions.add(draft(first="2026-10-30", address=("Company", "Weg 1", "Berlin")))
    found = desk.cases.proposal("Thing")
    plain, registered = found.ways
    assert [way.route.channel for way in found.ways] == [Channel.LETTER, Channel.LETTER]
    assert (plain.record, registered.record) == (None, None)
    assert (plain.route.is_registered, registered.route.is_registered) == (False, True)
    assert (plain.takes, registered.takes) == (12, 13)
    assert WayWords(Wording()).name(registered.route) == "Registered post"


def test_registered_post_that_was_chosen_is_reckoned_a_working_day_longer(desk: Desk) -> None:
    desk.profiles.put(None, {"country": "DE"})
    address = ("Company", "Weg 1", "Wien", "Austria")
    desk.subscriptions.add(draft(every="1y", next="2026-12-21", address=address))
    desk.cases.open("Thing")
    for way, last in zip(desk.cases.proposal("Thing").ways, (2, 1), strict=True):
        desk.cases.use("Thing", way.route)
        asked = desk.cases.shown("Thing").next
        assert asked
        assert (asked.rule, asked.day) == (Rule.CASE_SEND, date(2026, 12, last))
        assert way.send_by == asked.day


def test_an_open_case_is_not_opened_again(service: Desk) -> None:
    first = service.cases.open("Thing", reason="too dear")
    writes = service.store.writes
    again = service.cases.open("Thing")
    assert again.before == again.after == first.after
    assert service.store.writes == writes
    other = service.cases.open("Thing", channel=Channel.PHONE)
    assert len(other.after.cases) == 1
    assert [one.channel for one in other.after.cases[0].routes] == [Channel.LETTER, Channel.PHONE]
    assert other.after.cases[0].reason == "too dear"


def test_several_are_opened_at_once_or_none(service: Desk) -> None:
    service.subscriptions.add(draft("Other", first="2026-10-30"))
    with pytest.raises(NotFoundError):
        service.cases.open_all(["Thing", "Nothing"])
    assert service.cases.listed() == []
    changes = service.cases.open_all(["Thing", "Other"])
    assert [one.after.name for one in changes] == ["Thing", "Other"]
    assert all(one.after.case for one in changes)


def test_every_change_is_taken_back_like_any_other(service: Desk) -> None:
    before = service.book.find("Thing")
    changes = [
        service.cases.open("Thing"),
        service.cases.tick("Thing", 1),
        service.cases.use("Thing", CaseRoute(channel=Channel.PHONE)),
        service.cases.give_reason("Thing", "not used"),
        service.evidence.attach("Thing", [PROOF], note="from the counter"),
        service.cases.move("Thing", CaseState.SENT),
        service.cases.move("Thing", CaseState.CONFIRMED, ends=date(2027, 1, 30)),
    ]
    assert service.book.find("Thing").contract.ends == date(2027, 1, 30)
    service.subscriptions.undo_all(changes)
    assert service.book.find("Thing") == before


def test_the_next_action_of_a_draft_is_to_send_it_in_time(service: Desk) -> None:
    service.cases.open("Thing")
    found = service.cases.shown("Thing")
    assert found.next
    assert (found.next.rule, found.next.day) == (Rule.CASE_SEND, date(2026, 11, 23))
    assert found.next.follow_up is None
    service.clock.go_to(date(2026, 11, 24))
    late = service.cases.shown("Thing")
    assert late.next
    assert late.next.late


def test_cases_are_listed_by_their_next_action_and_those_that_are_over_last(service: Desk) -> None:
    for name in ("Second", "Over", "Never"):
        service.subscriptions.add(draft(name, first="2026-11-10", every="1y"))
    service.cases.open("Thing")
    for name in ("Second", "Over"):
        service.cases.open(name)
        service.cases.move(name, CaseState.SENT)
    service.cases.move("Over", CaseState.ABANDONED)
    assert [one.entry.name for one in service.cases.listed()] == ["Second", "Thing"]
    everything = service.cases.listed(everything=True)
    assert [one.entry.name for one in everything] == ["Second", "Thing", "Over"]
    service.cases.open("Over")
    assert [one.number for one in service.cases.earlier("Over")] == [1]
    assert service.cases.earlier("Over")[0].moves == ()
    service.subscriptions.remove("Second")
    assert [one.entry.name for one in service.cases.listed()] == ["Thing", "Over"]


def test_everybody_reckons_with_the_case(service: Desk) -> None:
    service.cases.open("Thing")
    assert [one.deadline.kind for one in service.deciding.due(30)] == [Kind.CANCEL_BY]
    service.cases.move("Thing", CaseState.SENT)
    entry = service.book.find("Thing")
    assert service.subscriptions.seen(entry).status is Status.CANCELLING
    assert {one.deadline.kind for one in service.deciding.due(3)} == {Kind.FOLLOW_UP}
    service.clock.go_to(date(2026, 11, 23))
    assert [one.deadline.kind for _, one in service.reminding.owed()] == [Kind.FOLLOW_UP]
    assert service.overview.inbox().to_decide == ()
    service.clock.go_to(date(2026, 12, 5))
    missed = service.overview.since(date(2026, 11, 22))
    assert (missed.trials, missed.safe_days) == ((), ())


def test_evidence_is_added_once_and_goes_when_nothing_holds_it(service: Desk) -> None:
    service.cases.open("Thing")
    service.cases.move("Thing", CaseState.SENT, evidence=[PROOF, PROOF])
    (one,) = service.cases.shown("Thing").case.evidence
    assert (one.name, one.event) == ("proof.png", 1)
    noted = service.evidence.describe("Thing", one, "the page after Confirm").after
    (one,) = noted.cases[-1].evidence
    change = service.evidence.detach("Thing", one)
    assert list(service.evidence_files.kept) == [one.file_name]
    service.subscriptions.undo(change)
    assert service.evidence.tidy_up() == []
    service.subscriptions.remove("Thing")
    assert service.evidence.tidy_up() == []
    service.subscriptions.restore_removed("Thing")
    service.evidence.detach("Thing", one)
    assert service.evidence.tidy_up() == [one.file_name]
    with pytest.raises(InvalidInputError, match="is no evidence"):
        service.evidence.detach("Thing", one)


def test_what_was_just_copied_may_be_of_another_process(service: Desk) -> None:
    service.cases.open("Thing")
    service.evidence.attach("Thing", [PROOF])
    (one,) = service.cases.shown("Thing").case.evidence
    service.evidence.detach("Thing", one)
    service.evidence_files.copied_at = service.clock.now()
    assert service.evidence.tidy_up() == []
    service.clock.advance(timedelta(minutes=11))
    assert service.evidence.tidy_up() == [one.file_name]


def test_a_copy_that_another_process_holds_meanwhile_stays(service: Desk) -> None:
    service.cases.open("Thing")
    service.subscriptions.add(draft("Other", first="2026-10-30"))
    service.cases.open("Other")
    elsewhere = Book(service.store)
    theirs = CaseEvidence(elsewhere, service.evidence_files, service.clock.now)
    ours = service.evidence.kept([PROOF])
    ours.__enter__()
    theirs.attach("Other", [PROOF])
    failure = InvalidInputError("Something else is wrong.")
    assert not ours.__exit__(InvalidInputError, failure, None)
    assert len(service.evidence_files.kept) == 1


def test_what_became_of_a_file_is_told_with_it(service: Desk) -> None:
    service.cases.open("Thing")
    service.evidence.attach("Thing", [PROOF])
    case = service.cases.shown("Thing").case
    assert [one.soundness for one in service.evidence.seen(case)] == [Soundness.WHOLE]
    service.evidence_files.drop(case.evidence[0].file_name)
    assert [one.soundness for one in service.evidence.seen(case)] == [Soundness.MISSING]


def test_a_copy_that_nobody_holds_is_gone_again(service: Desk) -> None:
    service.cases.open("Thing")
    with pytest.raises(InvalidInputError, match="cannot be read"):
        service.cases.move("Thing", CaseState.SENT, evidence=[PROOF, Path("gone.png")])
    assert service.evidence_files.kept == {}
    service.store.full = True
    with pytest.raises(StorageError):
        service.evidence.attach("Thing", [PROOF])
    assert service.evidence_files.kept == {}
    service.store.full = False
    service.evidence.attach("Thing", [PROOF])
    service.store.full = True
    with pytest.raises(StorageError):
        service.cases.move("Thing", CaseState.SENT, evidence=[PROOF])
    assert len(service.evidence_files.kept) == 1


def test_a_move_that_is_refused_copies_nothing(service: Desk) -> None:
    service.cases.open("Thing")
    with pytest.raises(InvalidInputError):
        service.cases.move("Thing", CaseState.VERIFIED, evidence=[PROOF])
    assert service.evidence_files.kept == {}


def test_what_was_spared_is_what_would_have_been_charged(service: Desk) -> None:
    service.cases.open("Thing")
    service.cases.move("Thing", CaseState.SENT)
    service.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    first, end = date(2026, 1, 1), date(2027, 3, 1)
    (saved,) = service.cases.saved(first, end)
    assert saved.amount == "29.97"  # 30 December, 30 January, 28 February
    service.clock.go_to(date(2027, 2, 2))
    service.cases.move("Thing", CaseState.CHARGED_AGAIN, on=date(2027, 1, 31))
    (saved,) = service.cases.saved(first, end)
    assert saved.amount == "19.98"
    service.cases.move("Thing", CaseState.VERIFIED)
    (saved,) = service.cases.saved(first, end)
    assert saved.amount == "19.98", "that no further charge came brings no money back"
    service.cases.move("Thing", CaseState.VERIFIED, came_back=True)
    (saved,) = service.cases.saved(first, end)
    assert saved.amount == "29.97"
    assert service.cases.shown("Thing").facts.checks == 1, "and it is no second look"
    service.cases.move("Thing", CaseState.ABANDONED)
    assert service.cases.saved(first, end) == ()


def test_a_case_that_is_closed_without_the_money_has_not_spared_it(service: Desk) -> None:
    service.cases.open("Thing")
    service.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    service.clock.go_to(date(2027, 2, 2))
    for day in (date(2026, 12, 31), date(2027, 1, 31)):
        service.cases.move("Thing", CaseState.CHARGED_AGAIN, on=day)
    service.cases.move("Thing", CaseState.CLOSED)
    (saved,) = service.cases.saved(date(2026, 1, 1), date(2027, 3, 1))
    assert saved.amount == "9.99"
    service.cases.undo("Thing")
    service.cases.move("Thing", CaseState.CLOSED, came_back=True)
    (saved,) = service.cases.saved(date(2026, 1, 1), date(2027, 3, 1))
    assert saved.amount == "29.97"


def test_money_comes_back_only_after_a_charge(service: Desk) -> None:
    service.cases.open("Thing")
    service.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    service.clock.go_to(date(2027, 2, 2))
    with pytest.raises(InvalidInputError, match="enter the charge first"):
        service.cases.move("Thing", CaseState.VERIFIED, came_back=True)
    service.cases.move("Thing", CaseState.CHARGED_AGAIN, on=date(2027, 1, 31))
    with pytest.raises(InvalidInputError, match="verified or closed"):
        service.cases.move("Thing", CaseState.DISPUTED, came_back=True)
    service.cases.move("Thing", CaseState.VERIFIED, came_back=True)
    with pytest.raises(InvalidInputError, match="enter the charge first"):
        service.cases.move("Thing", CaseState.VERIFIED, came_back=True)


def test_a_case_that_is_only_begun_takes_nothing_from_what_was_spared(service: Desk) -> None:
    service.cases.open("Thing")
    service.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30))
    service.clock.go_to(date(2027, 2, 2))
    service.cases.move("Thing", CaseState.CLOSED)
    service.cases.open("Thing")
    (saved,) = service.cases.saved(date(2026, 1, 1), date(2027, 3, 1))
    assert saved.amount == "29.97"


def test_without_an_open_case_there_is_nothing_to_move(service: Desk) -> None:
    for call in (
        lambda: service.cases.shown("Thing"),
        lambda: service.cases.move("Thing", CaseState.SENT),
        lambda: service.cases.tick("Thing", 1),
        lambda: service.evidence.attach("Thing", [PROOF]),
    ):
        with pytest.raises(NotFoundError, match="has no case"):
            call()
    assert service.evidence_files.kept == {}


def test_every_state_has_words_and_names_its_days(service: Desk) -> None:
    service.cases.open("Thing")
    seen = service.cases.shown("Thing")
    for state in CaseState:
        assert words().state(state)
        assert "{" not in words().meaning(replace(seen, state=state))
    for channel in (None, *Channel):
        assert words().proof(channel)


def test_a_case_stands_in_the_history_of_days_to_come(service: Desk) -> None:
    service.cases.open("Thing")
    service.cases.move("Thing", CaseState.SENT)
    today = service.clock.today()
    for days in range(60):
        service.clock.go_to(today + timedelta(days=days))
        found = service.cases.shown("Thing")
        assert found.next
        assert found.next.day
        assert words().action(found.next)
        assert words().why(found.next)
