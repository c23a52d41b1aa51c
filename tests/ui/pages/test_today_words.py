"""What a card says of each kind of decision."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from subtrack.domain.decisions import Kind
from subtrack.domain.provider import Channel
from subtrack.services.inbox import Item
from subtrack.ui.nearness import tone_of
from subtrack.ui.pages.today_answers import days_to_put_off
from subtrack.ui.pages.today_words import DecisionWords
from subtrack.ui.speech import Speech
from tests.services.conftest import Desk
from tests.services.making import draft, record

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(qapp: object) -> Desk:  # noqa: ARG001 - translation needs the application
    return Desk()


def words_of(desk: Desk) -> DecisionWords:
    return DecisionWords(Speech(QLocale("en_GB"), desk.clock.today))


def asked(desk: Desk, kind: Kind) -> Item:
    return next(one for one in desk.overview.inbox().to_decide if one.deadline.kind is kind)


def sentence(desk: Desk, kind: Kind = Kind.CANCEL_BY) -> str:
    return "".join(text for text, _, _ in words_of(desk).sentence(asked(desk, kind)))


@pytest.mark.parametrize(
    ("fields", "kind", "said", "chip"),
    [
        (
            {"started": "2026-11-17", "trial_ends": "2026-11-24"},
            Kind.TRIAL,
            "Trial ends Tue 24 Nov, then 9.99 EUR every month.",
            "Trial",
        ),
        (
            {"started": "2026-11-01", "trial_ends": "2026-11-20"},
            Kind.TRIAL,
            "The trial turned into a paid plan Fri 20 Nov, 9.99 EUR every month.",
            "Trial",
        ),
        (
            {"every": "1y", "first": "2025-11-28"},
            Kind.CANCEL_BY,
            "Renews Sat 28 Nov for 1 year, 9.99 EUR.",
            "Yearly",
        ),
        (
            {"every": "3m", "first": "2026-08-28"},
            Kind.CANCEL_BY,
            "Renews Sat 28 Nov for 3 months, 9.99 EUR.",
            "Renewal",
        ),
        (
            {"started": "2025-12-15", "first": "2025-12-15", "minimum_term": "1y"},
            Kind.CANCEL_BY,
            "Renews Tue 15 Dec for 1 year, 9.99 EUR every month.",
            "Contract",
        ),
        (
            {
                "started": "2025-12-15",
                "first": "2025-12-15",
                "minimum_term": "1y",
                "renewal_term": "open",
            },
            Kind.CANCEL_BY,
            "The minimum term ends Tue 15 Dec, then it runs on for 9.99 EUR every month.",
            "Contract",
        ),
        (
            {"every": "1y", "first": "2025-11-28", "paused_until": "open"},
            Kind.CANCEL_BY,
            (
                "Renews Sat 28 Nov for 1 year. "
                "It is paused, and nothing is charged until it is taken up again."
            ),
            "Yearly",
        ),
        (
            {"every": "3m", "first": "2026-08-28", "paused_until": date(2026, 12, 15)},
            Kind.CANCEL_BY,
            (
                "Renews Sat 28 Nov for 3 months. It is paused until Tue 15 Dec; "
                "the first charge after that is 9.99 EUR on Sun 28 Feb 2027."
            ),
            "Renewal",
        ),
        (
            {"started": "2026-11-17", "trial_ends": "2026-11-24", "paused_until": "open"},
            Kind.TRIAL,
            (
                "Trial ends Tue 24 Nov, then it is a paid plan. "
                "It is paused, and nothing is charged until it is taken up again."
            ),
            "Trial",
        ),
        (
            {
                "started": "2025-12-15",
                "first": "2025-12-15",
                "minimum_term": "1y",
                "renewal_term": "open",
                "paused_until": "open",
            },
            Kind.CANCEL_BY,
            (
                "The minimum term ends Tue 15 Dec, then it runs on. "
                "It is paused, and nothing is charged until it is taken up again."
            ),
            "Contract",
        ),
        (
            {"first": "2026-01-30", "manual": True},
            Kind.RENEWAL,
            "Due Mon 30 Nov, 9.99 EUR. It does not renew by itself.",
            "By hand",
        ),
        (
            {"first": "2026-01-30", "promo": "5", "promo_until": date(2026, 11, 25)},
            Kind.PROMO_ENDS,
            "The lower price ends: from Mon 30 Nov on 9.99 EUR every month instead of 5.00 EUR.",
            "Promotion",
        ),
    ],
)
def test_says_what_happens_and_what_it_costs(
    desk: Desk, fields: dict[str, Any], kind: Kind, said: str, chip: str
) -> None:
    desk.subscriptions.add(draft(**fields))
    assert sentence(desk, kind) == said
    assert words_of(desk).card(asked(desk, kind)).chip == chip


def test_says_that_a_price_rises(desk: Desk) -> None:
    desk.subscriptions.add(draft(first="2026-01-31"))
    desk.subscriptions.edit("Thing", draft(price="12 EUR", since="2026-11-30"))
    assert sentence(desk, Kind.PRICE_CHANGE) == (
        "The price rises: from Mon 30 Nov on 12.00 EUR every month instead of 9.99 EUR."
    )


def test_the_amount_alone_is_emphasised(desk: Desk) -> None:
    desk.subscriptions.add(draft("A 9.99 EUR thing", every="1y", first="2025-11-28"))
    parts = words_of(desk).sentence(asked(desk, Kind.CANCEL_BY))
    assert [text for text, step, _ in parts if step == "medium"] == ["9.99 EUR"]


@pytest.mark.parametrize(
    ("channel", "said", "on_the_day"),
    [
        (Channel.LETTER, "post by Mon 7 Dec", "post it today"),
        (Channel.EMAIL, "send by Thu 10 Dec", "send it today"),
        (Channel.PHONE, "call by Fri 11 Dec", "call today"),
        (Channel.IN_PERSON, "go there by Fri 11 Dec", "go there today"),
        (Channel.WEB, "do it by Fri 11 Dec", "do it today"),
        (Channel.CHAT, "do it by Fri 11 Dec", "do it today"),
    ],
)
def test_the_best_way_is_said_in_its_own_words(
    desk: Desk, channel: Channel, said: str, on_the_day: str
) -> None:
    desk.know(record("club", channel, countries=("DE",)))
    desk.profiles.put(None, {"country": "DE"})
    desk.subscriptions.add(draft(every="1y", next="2026-12-14", provider="club"))
    item = asked(desk, Kind.CANCEL_BY)
    assert words_of(desk).card(item).send == said
    assert item.send_by
    desk.clock.go_to(item.send_by)
    assert words_of(desk).card(asked(desk, Kind.CANCEL_BY)).send == on_the_day


@pytest.mark.parametrize(
    ("day", "tone"),
    [(-3, "urgent"), (0, "urgent"), (1, "urgent"), (2, "soon"), (7, "soon"), (8, "text2")],
)
def test_the_nearer_a_day_the_stronger_its_tone(day: int, tone: str) -> None:
    assert tone_of(date.fromordinal(TODAY.toordinal() + day), TODAY) == tone


@pytest.mark.parametrize(
    ("last", "days"),
    [
        (-1, []),
        (0, []),
        (1, [1]),
        (3, [1, 3]),
        (4, [1, 3, 4]),
        (9, [1, 3, 7, 9]),
    ],
)
def test_days_to_put_off_end_with_the_last_safe_day(
    qapp: object,  # noqa: ARG001 - as above
    last: int,
    days: list[int],
) -> None:
    monday = date(2026, 11, 23)
    found = days_to_put_off(monday, date.fromordinal(monday.toordinal() + last))
    assert [(day - monday).days for _, day in found] == days
