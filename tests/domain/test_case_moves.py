"""Moving a case on and back, and what that does to the contract."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtrack.domain.case import Case, CaseRoute, CaseStep
from subtrack.domain.case_event import RECKONED, CaseEvent, CaseState
from subtrack.domain.case_moves import Move, moved, moves, opened, running_case, undone, with_case
from subtrack.domain.case_state import facts, state
from subtrack.domain.contract import Contract
from subtrack.domain.dates import ONE_DAY
from subtrack.domain.deadlines import deadlines
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.evidence import Evidence
from subtrack.domain.follow_up import follow_ups, pending
from subtrack.domain.provider import Channel
from subtrack.domain.standing import standing
from subtrack.domain.subscription import Subscription
from tests.domain.casing import TODAY, case, started, state_on, status_on, subscription, walked
from tests.domain.making import contract, day

SENT = "sent 2026-11-23"
ENDS = date(2027, 7, 1)
MONTHLY = contract(first="2026-01-15")
TO_LEAVE = {Kind.TRIAL, Kind.CANCEL_BY, Kind.RENEWAL}


def kinds(entry: Subscription, on: date) -> set[Kind]:
    found = deadlines(entry.contract, on, entry.decisions, entry.cancellation(on))
    return {one.kind for one in found}


def test_a_draft_keeps_the_deadline_and_a_sending_takes_it() -> None:
    made = started()
    assert Kind.CANCEL_BY in kinds(made, TODAY)
    assert Kind.CANCEL_BY in kinds(walked(made, "ready 2026-11-23"), TODAY)
    assert Kind.CANCEL_BY not in kinds(walked(made, SENT), TODAY)


@pytest.mark.parametrize("entered", ["refused", "retained-offer"])
def test_a_refusal_or_an_offer_before_anything_was_sent_takes_no_deadline(entered: str) -> None:
    made = walked(started(), f"{entered} 2026-11-23")
    assert Kind.CANCEL_BY in kinds(made, TODAY)
    assert status_on(made, TODAY) == "active"


@pytest.mark.parametrize("heard", ["delivered", "acknowledged", "confirmed"])
def test_who_hears_from_them_has_sent_something(heard: str) -> None:
    made = walked(started(), f"{heard} 2026-11-23")
    assert facts(case(made)).sent == TODAY
    assert Kind.CANCEL_BY not in kinds(made, TODAY)


def test_a_confirmation_sets_the_end_and_what_takes_it_back_restores_it() -> None:
    made = walked(started(), SENT, "confirmed 2026-11-25 2027-07-01")
    assert (made.contract.ends, status_on(made, "2026-11-25")) == (ENDS, "ending")
    for back in ("ready", "sent", "delivered", "acknowledged", "refused", "abandoned"):
        assert walked(made, f"{back} 2026-11-26").contract.ends is None
    for on in ("retained-offer", "escalated", "charged-again", "disputed", "closed"):
        assert walked(made, f"{on} 2026-11-26").contract.ends == ENDS


def test_without_an_end_the_earliest_one_is_taken_as_it_was_on_the_day_of_the_first_sending() -> (
    None
):
    made = started(MONTHLY, on="2026-12-14")
    late = walked(made, "sent 2026-12-14", "sent 2026-12-15", "confirmed 2026-12-20")
    assert late.contract.ends == date(2026, 12, 15)
    assert case(late).events[-1].end_assumed
    next_month = walked(made, "sent 2026-12-15", "confirmed 2026-12-20")
    assert next_month.contract.ends == date(2027, 1, 15)


def test_of_an_open_contract_the_earliest_end_follows_the_notice() -> None:
    made = started(contract(first="2026-01-15", renewal_term="open", notice="14d"))
    assert walked(made, SENT, "confirmed 2026-12-01").contract.ends == date(2026, 12, 8)


def test_a_second_confirmation_without_an_end_keeps_the_end() -> None:
    made = walked(started(), SENT, "confirmed 2026-11-25 2027-03-01", "retained-offer 2026-11-26")
    assert walked(made, "confirmed 2026-11-27").contract.ends == date(2027, 3, 1)
    corrected = walked(made, "confirmed 2026-11-27 2027-04-01")
    assert corrected.contract.ends == date(2027, 4, 1)
    assert undone(corrected).contract.ends == date(2027, 3, 1)
    assert walked(corrected, "sent 2026-11-28").contract.ends is None


def test_what_the_person_typed_before_comes_back() -> None:
    typed = contract("1y", first="2026-07-01", ends="2028-07-01")
    made = walked(started(typed), SENT, "confirmed 2026-11-25 2027-07-01")
    assert made.contract.ends == ENDS
    assert walked(made, "refused 2026-11-26").contract.ends == typed.ends
    assert undone(made).contract.ends == typed.ends


def test_what_the_person_typed_afterwards_stays() -> None:
    made = walked(started(), SENT, "confirmed 2026-11-25 2027-07-01")
    typed = replace(made, contract=replace(made.contract, ends=date(2027, 8, 1)))
    assert undone(typed).contract.ends == date(2027, 8, 1)
    assert walked(typed, "refused 2026-11-26").contract.ends == date(2027, 8, 1)


def test_a_kept_subscription_is_active_again_with_its_old_anchor() -> None:
    made = walked(started(MONTHLY), SENT, "confirmed 2026-11-25 2026-12-15")
    kept = walked(made, "abandoned 2026-11-26")
    assert kept.contract == MONTHLY
    assert status_on(kept, "2026-11-26") == "active"
    assert Kind.CANCEL_BY in kinds(kept, date(2026, 11, 26))
    assert undone(kept) == made


def test_an_end_that_is_taken_out_by_hand_brings_the_deadlines_back() -> None:
    made = walked(started(), SENT, "confirmed 2026-11-25 2027-07-01")
    resumed = replace(made, contract=replace(made.contract, ends=None))
    assert status_on(resumed, "2026-11-26") == "active"
    assert Kind.CANCEL_BY in kinds(resumed, date(2026, 11, 26))
    assert running_case(resumed) is None
    assert running_case(made) == case(made)


def test_a_second_case_counts_and_the_first_one_stays() -> None:
    first = walked(started(), SENT, "abandoned 2026-11-24")
    second = opened(first, date(2027, 11, 1))
    assert len(second.cases) == 2
    assert second.cases[0] == case(first)
    assert state_on(second, "2027-11-01") == "draft"


def test_a_closed_case_leaves_the_end_and_can_be_opened_again() -> None:
    made = walked(started(), SENT, "confirmed 2026-11-25 2026-11-26", "verified 2026-12-01")
    closed = walked(made, "closed 2026-12-02")
    assert status_on(closed, "2026-12-02") == "ended"
    assert moves(closed, date(2026, 12, 2)) == (CaseState.CHARGED_AGAIN, CaseState.REOPENED)
    assert state_on(walked(closed, "reopened 2026-12-03"), "2026-12-03") == "reopened"


@pytest.mark.parametrize(
    ("steps", "wanted", "said"),
    [
        ((), "verified 2026-11-23", "No end of Thing is known"),
        ((), "closed 2026-11-23", "No end of Thing is known"),
        ((), "charged-again 2026-11-23", "from there it cannot become charged-again"),
        (("refused 2026-11-23",), "disputed 2026-11-23", "Nothing was sent for Thing yet"),
        ((), "reopened 2026-11-23", "from there it cannot become reopened"),
        ((SENT, "abandoned 2026-11-24"), "sent 2026-11-25", "is abandoned; from there"),
        ((SENT,), "delivered 2026-11-22", "2026-11-22 lies before 2026-11-23, the day on which"),
        ((), "sent 2026-06-30", "lies before the contract, which begins on 2026-07-01"),
        (
            (SENT, "confirmed 2026-11-23 2027-07-01"),
            "verified 2026-11-24",
            "Thing runs until 2027-07-01",
        ),
    ],
)
def test_a_move_that_makes_no_sense_is_refused(
    steps: tuple[str, ...], wanted: str, said: str
) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        walked(started(), *steps, wanted)
    assert said in str(refusal.value)


UNKNOWN_START = {
    "next charge": (contract("1m", next_charge="2026-12-15"), "2025-11-23"),
    "a trial": (contract("1m", trial_ends="2026-12-15"), "2025-11-23"),
    "every two years": (contract("2y", next_charge="2027-03-01"), "2024-11-23"),
}


@pytest.mark.parametrize(("made", "first"), UNKNOWN_START.values(), ids=UNKNOWN_START)
def test_where_the_start_is_not_known_a_day_of_another_year_is_not_believed(
    made: Contract, first: str
) -> None:
    entry = started(made)
    assert state_on(walked(entry, f"sent {first}"), first) == "sent"
    too_early = day(first) - ONE_DAY
    with pytest.raises(InvalidInputError, match="look at the year") as refusal:
        walked(entry, f"sent {too_early}")
    assert "lies long before 2026-11-23, when this case was opened" in str(refusal.value)
    known = replace(entry, contract=replace(made, started=day("2020-01-01")))
    assert state_on(walked(known, f"sent {too_early}"), too_early) == "sent"


CONFIRMED = (SENT, "confirmed 2026-11-25 2027-01-15")
BILLED_AHEAD = contract(first="2026-01-15", charged_before_end="7d")


@pytest.mark.parametrize(
    ("made", "steps", "charged", "said"),
    [
        (MONTHLY, CONFIRMED, "2026-12-15", "the first day not owed is 2027-01-15. If it ended"),
        (MONTHLY, CONFIRMED, "2026-12-18", "still owed"),  # booked after a weekend
        (MONTHLY, CONFIRMED, "2026-12-14", "still owed"),
        (BILLED_AHEAD, CONFIRMED, "2026-12-09", "still owed"),
        (contract(first="2026-01-23"), (SENT,), "2026-11-23", "at the earliest"),
        (contract(first="2026-01-15", notice="1m"), (SENT,), "2026-12-15", "at the earliest"),
    ],
)
def test_a_charge_that_is_owed_is_no_further_one(
    made: Contract, steps: tuple[str, ...], charged: str, said: str
) -> None:
    entry = walked(started(made), *steps)
    with pytest.raises(InvalidInputError, match=said):
        walked(entry, f"charged-again {charged}")


@pytest.mark.parametrize(
    ("made", "steps", "charged"),
    [
        (MONTHLY, CONFIRMED, "2027-01-15"),
        (MONTHLY, CONFIRMED, "2027-01-14"),  # for the next term, a day ahead
        (MONTHLY, CONFIRMED, "2026-12-27"),  # nothing is due then
        (BILLED_AHEAD, CONFIRMED, "2027-01-09"),
        (MONTHLY, (SENT,), "2026-12-15"),
        (MONTHLY, (SENT, "refused 2026-11-30"), "2026-12-15"),
        # The provider let go earlier than the book said at first.
        (MONTHLY, (*CONFIRMED, "confirmed 2026-12-01 2026-12-01"), "2026-12-15"),
    ],
)
def test_a_charge_that_is_not_owed_is_entered_also_before_the_end(
    made: Contract, steps: tuple[str, ...], charged: str
) -> None:
    entry = walked(started(made), *steps, f"charged-again {charged}")
    assert state_on(entry, charged) == "charged-again"


def test_a_day_to_come_is_refused_and_one_before_the_opening_is_not() -> None:
    made = started()
    with pytest.raises(InvalidInputError, match="2026-11-24 has not come yet"):
        moved(made, Move(state=CaseState.SENT, day=date(2026, 11, 24)), TODAY)
    on_monday = moved(made, Move(state=CaseState.SENT, day=date(2026, 11, 16)), TODAY)
    assert facts(case(on_monday)).sent == date(2026, 11, 16)


def test_a_trial_of_an_unknown_start_and_a_start_to_come_set_no_first_day() -> None:
    for made in (
        contract(trial_ends="2026-11-23"),
        contract(first="2027-01-15"),
        contract(next_charge="2026-12-01"),
    ):
        assert facts(case(walked(started(made), SENT))).sent == TODAY


def test_an_end_goes_with_a_confirmation_alone() -> None:
    with pytest.raises(InvalidInputError, match="An end goes with a confirmation"):
        walked(started(), "sent 2026-11-23 2027-07-01")


def test_an_end_before_the_contract_is_refused() -> None:
    made = started(contract("1y", started="2026-07-01"))
    with pytest.raises(InvalidInputError, match="before it started"):
        walked(made, SENT, "confirmed 2026-11-23 2026-06-01")


def test_nothing_can_be_taken_back_of_a_case_that_was_only_opened() -> None:
    with pytest.raises(NotFoundError, match="only opened"):
        undone(started())
    with pytest.raises(NotFoundError, match="has no case"):
        undone(subscription())


@pytest.mark.parametrize("reckoned", sorted(RECKONED))
def test_what_comes_by_itself_is_entered_by_nobody(reckoned: CaseState) -> None:
    assert reckoned not in moves(walked(started(), SENT), TODAY)
    with pytest.raises(InvalidInputError, match="comes by itself"):
        CaseEvent(state=reckoned, day=TODAY)


def test_ticks_stay_with_their_way_and_go_with_their_words() -> None:
    web = CaseRoute(channel=Channel.WEB, steps=(CaseStep("Sign in"), CaseStep("Confirm")))
    chat = CaseRoute(channel=Channel.CHAT, steps=(CaseStep("Sign in"), CaseStep("Say it")))
    made = case(started()).with_route(web).with_step(1, TODAY)
    other = made.with_route(chat)
    assert other.route is not None
    assert [step.done for step in other.route.steps] == [TODAY, None]
    back = other.with_step(2, TODAY).with_route(web)
    assert back.route is not None
    assert [step.done for step in back.route.steps] == [TODAY, None]
    assert [one.channel for one in back.routes] == [Channel.CHAT, Channel.WEB]
    untold = back.with_step(1, None)
    assert untold.route is not None
    assert untold.route.steps[0].done is None
    with pytest.raises(InvalidInputError, match="no step 3; the way in use has 2"):
        back.with_step(3, TODAY)
    with pytest.raises(InvalidInputError, match="has 0"):
        case(started()).with_step(1, TODAY)


# Laws over any log

DAY = timedelta(days=1)
STATES = st.sampled_from(sorted(set(CaseState) - RECKONED - {CaseState.DRAFT}))
CHANNELS = st.none() | st.sampled_from(Channel)
CONTRACTS = st.sampled_from(
    [
        MONTHLY,
        contract("1y", first="2026-07-01", notice="1m"),
        contract(first="2026-01-31", renewal_term="open", notice="14d"),
        contract("1y", first="2025-12-24", manual=True),
        contract(first="2026-10-01", trial_ends="2026-12-01"),
        contract("1m", started="2025-01-01", minimum_term="24m", notice="3m"),
        contract("4w", next_charge="2026-11-30", ends="2027-01-25"),
    ]
)
usual = settings(max_examples=40)


@st.composite
def logs(draw: st.DrawFn) -> tuple[Subscription, date]:
    """Give an entry whose case came about by sensible moves, and the day of the last one."""
    today = TODAY
    entry = started(draw(CONTRACTS), on=today, country=draw(st.sampled_from([None, "DE"])))
    for _ in range(draw(st.integers(0, 8))):
        today += draw(st.integers(0, 40)) * DAY
        possible = moves(entry, today)
        if not possible:
            break
        channel = draw(CHANNELS)
        if channel:
            entry = with_case(entry, case(entry).with_route(CaseRoute(channel=channel)))
        entry = draw(any_move(entry, today, draw(st.sampled_from(possible))))
    return entry, today


@st.composite
def any_move(draw: st.DrawFn, entry: Subscription, today: date, state: CaseState) -> Subscription:
    """Move an entry; a day that is refused is today's instead."""
    named = state is CaseState.CONFIRMED and draw(st.booleans())
    ends = today + draw(st.integers(-30, 400)) * DAY if named else None
    on = today - draw(st.integers(0, 20)) * DAY
    for one in (on, today):
        try:
            return moved(entry, Move(state=state, day=one, ends=ends), today)
        except InvalidInputError:
            continue
    return entry


@usual
@given(made=logs(), ahead=st.integers(0, 900))
def test_any_log_has_a_state_on_any_day(made: tuple[Subscription, date], ahead: int) -> None:
    entry, today = made
    on = today + ahead * DAY
    found = state(case(entry), entry.contract, on)
    entered = case(entry).entered
    assert found is entered or found in RECKONED
    assert (found is CaseState.ABANDONED) == (entered is CaseState.ABANDONED)
    list(deadlines(entry.contract, on, (), entry.cancellation(on)))
    status_on(entry, on)
    moves(entry, on)


@usual
@given(made=logs(), data=st.data())
def test_taking_back_is_the_inverse_of_moving(
    made: tuple[Subscription, date], data: st.DataObject
) -> None:
    entry, today = made
    for wanted in moves(entry, today):
        became = data.draw(any_move(entry, today, wanted))
        if became is not entry:
            assert undone(became) == entry


@usual
@given(made=logs())
def test_only_what_was_sent_takes_the_deadline(made: tuple[Subscription, date]) -> None:
    entry, today = made
    bare = replace(entry, cases=())
    sent = facts(case(entry)).sent if running_case(entry) else None
    if sent is None:
        assert kinds(entry, today) & TO_LEAVE == kinds(bare, today) & TO_LEAVE
    else:
        assert not kinds(entry, today) & TO_LEAVE


@usual
@given(made=logs())
def test_follow_ups_lie_after_the_sending_and_in_the_order_of_their_days(
    made: tuple[Subscription, date],
) -> None:
    entry, today = made
    found, asked = facts(case(entry)), follow_ups(case(entry), entry.contract)
    assert [one.day for one in asked] == sorted(one.day for one in asked)
    for one in asked:
        assert one.reckoning[-1].to == one.day
        if found.last_sent and found.entered in {CaseState.SENT, CaseState.DELIVERED}:
            assert one.day > found.last_sent
    left = pending(case(entry), entry.contract, today)
    assert sum(one.day <= today for one in left) <= 1
    assert left == asked[len(asked) - len(left) :]


@usual
@given(made=logs())
def test_the_first_follow_up_leaves_time_for_a_second_way(made: tuple[Subscription, date]) -> None:
    entry, _ = made
    found = facts(case(entry))
    if found.entered is not CaseState.SENT or found.sendings > 1 or found.last_sent is None:
        return
    safe = standing(entry.contract, found.last_sent).upcoming
    if safe is None:
        return
    between = (found.last_sent + number * DAY for number in range(1, 400))
    working = [one for one in between if one < safe.safe_day and one.weekday() < 5]
    if working:
        first = [one for one in follow_ups(case(entry), entry.contract) if one.rule != "case-proof"]
        assert first[0].day < safe.safe_day


def test_evidence_that_came_with_an_event_goes_with_it() -> None:
    proof = Evidence(
        name="a.png",
        sha256="0" * 64,
        size=1,
        ending=".png",
        added_at=datetime(2026, 11, 23, tzinfo=UTC),
    )
    made = walked(started(), SENT)
    found = replace(case(made), evidence=(replace(proof, event=1), proof))
    assert case(undone(with_case(made, found))).evidence == (proof,)


def test_a_case_begins_as_a_draft_and_holds_only_so_much() -> None:
    sent = CaseEvent(state=CaseState.SENT, day=TODAY)
    for events in ((), (sent,)):
        with pytest.raises(InvalidInputError, match="begins as a draft"):
            Case(events=events)
    draft = CaseEvent(state=CaseState.DRAFT, day=TODAY)
    with pytest.raises(InvalidInputError, match="too many"):
        Case(events=(draft, *[sent] * 1_000))
    with pytest.raises(InvalidInputError, match="country code"):
        Case(events=(draft,), country="Germany")
    with pytest.raises(InvalidInputError, match="https"):
        CaseRoute(channel=Channel.WEB, url="javascript:alert(1)")
