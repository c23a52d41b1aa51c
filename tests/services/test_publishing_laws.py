"""Whatever happens on the way, the calendar says in the end what the book does, and no more."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from subtrack.domain.errors import KnownError
from subtrack.services.calendar_words import DiscreetWords
from subtrack.services.wording import Wording
from tests.services.conftest import Desk
from tests.services.test_publishing import ACCOUNT, CALENDAR, HANGS, Room, trial

OTHER = "https://cloud.example.org/dav/anna/other/"
THEIRS = (CALENDAR, "dentist")
NAMES = ("A", "B", "C")
STEPS = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(NAMES)),
    st.tuples(st.just("remove"), st.sampled_from(NAMES)),
    st.tuples(st.just("keep"), st.sampled_from(NAMES)),
    st.tuples(st.just("days"), st.integers(1, 4)),
    st.tuples(st.just("switch"), st.booleans()),
    st.tuples(st.just("use"), st.sampled_from([CALENDAR, OTHER])),
    st.tuples(st.just("publish"), st.integers(0, 4)),
    st.tuples(st.just("die"), st.integers(0, 4)),
)


def take(room: Room, step: str, value: object) -> None:
    """Do one thing that can happen."""
    desk, account = room.desk, room.desk.preferences.get().calendar_account
    match step, value:
        case "add", str(name):
            desk.subscriptions.add(trial(name))
        case "remove", str(name):
            desk.subscriptions.remove(name)
        case "keep", str(name):
            desk.deciding.keep(name)
        case "days", int(days):
            desk.clock.advance(timedelta(days=days))
        case "switch", bool(on):
            room.use(replace(account, on=on))
        case "use", str(calendar):
            room.use(replace(account, calendar=calendar))
        case "publish", int(takes):
            room.server.takes, room.server.failure = takes, HANGS if takes < len(NAMES) else None
            room.publishing.catch_up()
        case "die", int(takes):
            room.server.takes, room.server.failure = takes, None
            publication = room.publishing.prepare()
            if publication is not None:
                room.publishing.carry_out(publication)
            room.publishing = room.anew()


@example([("add", "A"), ("publish", 1), ("switch", False), ("die", 1)], CALENDAR)
@settings(max_examples=60)
@given(st.lists(STEPS, max_size=14), st.sampled_from([CALENDAR, OTHER]))
def test_in_the_end_it_says_what_the_book_does_and_no_more(
    history: list[tuple[str, object]], calendar: str
) -> None:
    room = Room(Desk())
    room.server.events[THEIRS] = b"theirs"
    for step, value in history:
        with suppress(KnownError):
            take(room, step, value)
    room.server.takes, room.server.failure = 1_000, None
    room.use(replace(ACCOUNT, calendar=calendar, on=True))
    room.publishing.catch_up()
    wanted = room.desk.calendar.parts(DiscreetWords(Wording()))
    assert room.server.events == {
        THEIRS: b"theirs",
        **{(calendar, one.uid): room.desk.calendar.whole([one]) for one in wanted},
    }
    assert room.publishing.prepare() is None
