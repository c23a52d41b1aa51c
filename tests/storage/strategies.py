"""Strategies: any entry and any profile that the domain allows."""

from __future__ import annotations

from datetime import UTC, date
from typing import TypeVar
from unicodedata import category

from hypothesis import strategies as st

from subtrack.domain.billing import AnchorKind, BillingPeriod
from subtrack.domain.case import Case, CaseRoute, CaseStep
from subtrack.domain.case_event import RECKONED, CaseEvent, CaseState
from subtrack.domain.case_task import CaseTask, Since, TaskKind
from subtrack.domain.contract import Contract, Pause
from subtrack.domain.dates import EARLIEST, LATEST
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.evidence import LARGEST_EVIDENCE, CaseLetter, Evidence
from subtrack.domain.money import Money
from subtrack.domain.particulars import Particulars
from subtrack.domain.periods import Period
from subtrack.domain.prices import Price, PriceList, Promotion
from subtrack.domain.provider import Channel
from subtrack.domain.subscription import FILLABLE, Subscription
from subtrack.domain.terms import OPEN, PartyTerms, Terms

T = TypeVar("T")

DAYS = st.dates(EARLIEST, LATEST)
INSTANTS = st.datetimes(timezones=st.just(UTC))
SLUGS = st.sampled_from(["netflix", "apple", "bahn-card", "direct"])
# Twelve characters are too few for the 13 digits of a card number.
TEXTS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=12
).filter(lambda text: any(not one.isspace() and category(one) != "Cf" for one in text))
MONEY = st.builds(
    Money, st.integers(0, 10**16), st.sampled_from(["EUR", "USD", "JPY", "KWD", "CLF"])
)
MONTHS = st.builds(Period, years=st.integers(0, 9), months=st.integers(1, 99))
PERIODS = MONTHS | st.builds(
    Period, st.integers(0, 9), st.integers(0, 99), st.integers(0, 9), st.integers(1, 99)
)
WITH_HOURS = PERIODS | st.builds(Period, hours=st.integers(1, 9999))


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def rising(most: int) -> st.SearchStrategy[list[date]]:
    """Give up to `most` different days, in order."""
    return st.lists(DAYS, max_size=most, unique=True).map(sorted)


def cycles(anchor: date | None, since: date | None) -> st.SearchStrategy[BillingPeriod]:
    common = {
        "anchor": st.just(anchor),
        "anchor_kind": st.sampled_from([AnchorKind.FIRST, AnchorKind.NEXT]),
        "plan": maybe(TEXTS),
        "since": st.just(since),
    }
    return st.builds(BillingPeriod, cycle=PERIODS, **common) | st.builds(
        BillingPeriod, cycle=MONTHS, last_day=st.booleans(), **common
    )


PARTIES = st.builds(
    PartyTerms,
    party=SLUGS,
    cancel_before=maybe(WITH_HOURS),
    charged_before_end=maybe(WITH_HOURS),
    trial_notice=maybe(WITH_HOURS),
    trial_only=st.booleans(),
)
TERMS = st.builds(
    Terms,
    renewal_term=maybe(st.just(OPEN) | PERIODS),
    notice=maybe(PERIODS),
    trial_notice=maybe(WITH_HOURS),
    cancel_before=maybe(WITH_HOURS),
    charged_before_end=maybe(WITH_HOURS),
    refund_days=maybe(st.integers(1, 99)),
    parties=st.lists(PARTIES, max_size=2).map(tuple),
    assumed=st.dictionaries(st.sampled_from(["notice", "cancel_before"]), SLUGS),
    minimum_term=maybe(PERIODS),
)
PARTICULARS = st.builds(
    Particulars,
    provider=maybe(SLUGS),
    billed_by=maybe(SLUGS),
    account=maybe(TEXTS),
    contract_no=maybe(TEXTS),
    address=st.lists(TEXTS, max_size=9).map(tuple),
    contact_email=maybe(st.just("a@example.org")),
    holder=maybe(TEXTS),
    category=maybe(TEXTS),
    tags=st.lists(TEXTS, max_size=3).map(tuple),
    payment=maybe(TEXTS),
    note=maybe(TEXTS),
    assumed=st.dictionaries(st.sampled_from(["category", "address"]), SLUGS),
)
DECISIONS = st.builds(
    Decision,
    kind=st.sampled_from(Kind),
    event=DAYS,
    answer=st.sampled_from(Answer),
    decided_on=DAYS,
    price=maybe(MONEY),
    always=st.booleans(),
    until=maybe(DAYS),
)


@st.composite
def contracts(draw: st.DrawFn) -> Contract:
    started, trial_ends, ends = sorted(draw(st.tuples(DAYS, DAYS, DAYS)))
    changes = draw(rising(2))
    billing = [draw(cycles(draw(maybe(DAYS)), None))]
    billing += [draw(cycles(draw(maybe(DAYS)), since)) for since in changes]
    prices = [Price(draw(MONEY)), *(Price(draw(MONEY), since) for since in draw(rising(2)))]
    bounds, terms = draw(rising(4)), draw(TERMS)
    must_start = billing[0].anchor is None or terms.minimum_term is not None
    return Contract(
        billing=tuple(billing),
        prices=PriceList(tuple(prices), draw(maybe(st.builds(Promotion, MONEY, DAYS)))),
        terms=terms,
        started=started if must_start else draw(maybe(st.just(started))),
        trial_ends=draw(maybe(st.just(trial_ends))),
        ends=draw(maybe(st.just(ends))),
        pauses=tuple(map(Pause, bounds[::2], [*bounds[1::2], None][: len(bounds[::2])])),
        paid=frozenset(draw(st.sets(DAYS, max_size=3))),
        auto_renew=draw(st.booleans()),
        card_expires=draw(maybe(DAYS)),
    )


STATES = st.sampled_from(sorted(set(CaseState) - RECKONED))
EVENTS = st.builds(
    CaseEvent,
    state=STATES,
    day=DAYS,
    note=maybe(TEXTS),
    reference=maybe(TEXTS),
    channel=maybe(st.sampled_from(Channel)),
    end_before=maybe(DAYS),
    end_after=maybe(DAYS),
    end_assumed=st.booleans(),
    came_back=maybe(st.booleans()),
)
STEPS = st.builds(CaseStep, do=TEXTS, where=maybe(TEXTS), done=maybe(DAYS))
ROUTES = st.builds(
    CaseRoute,
    channel=st.sampled_from(Channel),
    provider=maybe(SLUGS),
    title=maybe(TEXTS),
    url=maybe(st.just("https://example.org/?a=1")),
    steps=st.lists(STEPS, max_size=2).map(tuple),
)
HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
EVIDENCE = st.builds(
    Evidence,
    name=st.just("Bildschirm 1.png") | TEXTS,
    sha256=HASHES,
    size=st.integers(0, LARGEST_EVIDENCE),
    ending=st.sampled_from(["", ".png", ".eml"]),
    added_at=INSTANTS,
    note=maybe(TEXTS),
    event=maybe(st.just(0)),
)
LETTERS = st.builds(
    CaseLetter, name=st.just("letter.pdf"), sha256=HASHES, kind=TEXTS, written_on=DAYS
)
TASKS = st.builds(
    CaseTask,
    kind=st.sampled_from(TaskKind),
    text=maybe(TEXTS),
    since=maybe(st.sampled_from(Since)),
    within=maybe(st.integers(1, 90).map(lambda days: Period(days=days))),
    done=maybe(DAYS),
)
CASES = st.builds(
    lambda opened, events, **fields: Case(events=(opened, *events), **fields),
    opened=st.builds(CaseEvent, state=st.just(CaseState.DRAFT), day=DAYS),
    events=st.lists(EVENTS, max_size=3),
    routes=st.lists(ROUTES, max_size=2).map(tuple),
    evidence=st.lists(EVIDENCE, max_size=2).map(tuple),
    letters=st.lists(LETTERS, max_size=1).map(tuple),
    tasks=st.lists(TASKS, max_size=2).map(tuple),
    reason=maybe(TEXTS),
    country=maybe(st.sampled_from(["DE", "US"])),
    abroad=st.booleans(),
)

ENTRIES = st.builds(
    Subscription,
    uid=st.uuids().map(lambda uid: uid.hex),
    name=TEXTS,
    contract=contracts(),
    particulars=PARTICULARS,
    cleared=st.frozensets(st.sampled_from(FILLABLE)),
    decisions=st.lists(DECISIONS, max_size=2).map(tuple),
    lead_days=st.lists(st.integers(0, 109_937), max_size=3).map(tuple),
    cases=st.lists(CASES, max_size=2).map(tuple),
    removed_on=maybe(DAYS),
    changed_at=INSTANTS,
)
