"""Making: entries, profiles and databases, as the tests of storage want them."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from subtrack.domain.billing import AnchorKind, BillingPeriod
from subtrack.domain.case import Case, CaseRoute, CaseStep
from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.case_task import CaseTask, Since, TaskKind
from subtrack.domain.contract import Contract, Pause
from subtrack.domain.decisions import Answer, Decision, Kind
from subtrack.domain.evidence import CaseLetter, Evidence
from subtrack.domain.failed_step import FailedStep
from subtrack.domain.letter_kinds import Kind as LetterKind
from subtrack.domain.letter_template import LetterTemplate
from subtrack.domain.money import Money
from subtrack.domain.particulars import Particulars
from subtrack.domain.periods import MONTH, YEAR, Period
from subtrack.domain.prices import Price, PriceList, Promotion
from subtrack.domain.profile import Profile
from subtrack.domain.provider import Channel
from subtrack.domain.reminders import Claim
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import PartyTerms, Terms
from subtrack.storage.connecting import DatabaseFile
from subtrack.storage.database import Database
from subtrack.storage.store import SqlStore

MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TODAY = MORNING.date()
SHORT_WAIT_MS = 50


def euros(minor: int) -> Money:
    return Money(minor, "EUR")


def entry(name: str = "Netflix", **fields: Any) -> Subscription:
    """Give a plain entry whose uid is its name, unless said otherwise."""
    contract = Contract(
        billing=(BillingPeriod(cycle=MONTH, anchor=date(2026, 12, 5)),),
        prices=PriceList((Price(euros(1399)),)),
    )
    return Subscription(
        **{"uid": name, "name": name, "contract": contract, "changed_at": MORNING, **fields}
    )


def full_entry() -> Subscription:
    """Give an entry with something in every field."""
    return Subscription(
        uid="f" * 32,
        name="Fünf Sterne 🎬 <b>Kino</b>",
        contract=full_contract(),
        particulars=full_particulars(),
        cleared=frozenset({"trial_notice", "minimum_term"}),
        decisions=(
            Decision(
                kind=Kind.TRIAL,
                event=date(2025, 2, 15),
                answer=Answer.KEEP,
                decided_on=date(2025, 2, 1),
                price=euros(799),
                always=True,
            ),
            Decision(
                kind=Kind.CANCEL_BY,
                event=date(2027, 2, 15),
                answer=Answer.LATER,
                decided_on=date(2026, 11, 1),
                until=date(2026, 12, 1),
            ),
            Decision(
                kind=Kind.CANCEL_BY,
                event=date(2027, 2, 15),
                answer=Answer.SEEN,
                decided_on=date(2026, 11, 2),
            ),
        ),
        lead_days=(400, 60, 14),
        cases=(full_case(), replace(full_case(), reason=None, country=None, abroad=False)),
        removed_on=date(2026, 11, 20),
        changed_at=datetime(2026, 11, 20, 17, 45, 12, 345678, tzinfo=UTC),
    )


def full_contract() -> Contract:
    return Contract(
        billing=(
            BillingPeriod(
                cycle=Period(weeks=4), anchor=date(2025, 2, 15), anchor_kind=AnchorKind.NEXT
            ),
            BillingPeriod(
                cycle=Period(years=1, months=6),
                anchor=date(2025, 7, 31),
                last_day=True,
                plan="Family 4K",
                since=date(2025, 6, 1),
            ),
        ),
        prices=PriceList(
            (Price(euros(799)), Price(Money(1299, "JPY"), date(2026, 1, 1))),
            Promotion(Money(0, "KWD"), date(2025, 12, 31)),
        ),
        terms=Terms(
            minimum_term=Period(months=24),
            renewal_term="open",
            notice=Period(months=3, weeks=1, days=2),
            trial_notice=Period(hours=48),
            cancel_before=Period(days=1),
            charged_before_end=Period(hours=25),
            refund_days=14,
            parties=(
                PartyTerms(party="apple", cancel_before=Period(hours=24), trial_only=True),
                PartyTerms(
                    party="roku",
                    charged_before_end=Period(days=1),
                    trial_notice=Period(weeks=2),
                ),
            ),
            assumed={"notice": "netflix", "cancel_before": "apple"},
        ),
        started=date(2025, 1, 15),
        trial_ends=date(2025, 2, 15),
        ends=date(2027, 4, 1),
        pauses=(
            Pause(date(2026, 3, 1), date(2026, 5, 1)),
            Pause(date(2026, 10, 1), None),
        ),
        paid=frozenset({date(2025, 3, 15), date(2025, 4, 12)}),
        auto_renew=False,
        card_expires=date(2028, 2, 29),
    )


def full_case() -> Case:
    """Give a case with something in every field."""
    opened = CaseEvent(state=CaseState.DRAFT, day=TODAY)
    sent = CaseEvent(
        state=CaseState.SENT,
        day=date(2026, 11, 24),
        note="Am Schalter\nabgegeben",
        reference="RR 123 456 789 DE",
        channel=Channel.LETTER,
    )
    confirmed = CaseEvent(
        state=CaseState.CONFIRMED,
        day=date(2026, 12, 1),
        end_before=None,
        end_after=date(2027, 4, 1),
        end_assumed=True,
        came_back=False,
    )
    web = CaseRoute(channel=Channel.WEB, provider="netflix", url="https://netflix.com/account")
    letter = CaseRoute(
        channel=Channel.LETTER,
        title="Einschreiben",
        steps=(CaseStep("Write it"), CaseStep("Post it", "Counter", date(2026, 11, 24))),
    )
    proof = Evidence(
        name="Einlieferung <1>.png",
        sha256="ab" * 32,
        size=12_345,
        ending=".png",
        added_at=MORNING,
        note="vom Schalter",
        event=1,
    )
    wrote, posted = map(letter.named, letter.steps)
    return Case(
        events=(opened, sent, confirmed),
        failed=(
            FailedStep(step=wrote, day=TODAY, note="Drucker leer\n<b>", event=0),
            FailedStep(step=posted, day=TODAY, event=1),
        ),
        routes=(web, letter),
        evidence=(
            proof,
            replace(proof, note=None, event=None, ending="", size=0),
            replace(proof, step=posted),
            replace(proof, step=web.named(CaseStep("Sign in"))),
        ),
        letters=(
            CaseLetter(name="letter.pdf", sha256="cd" * 32, kind="cancellation", written_on=TODAY),
        ),
        tasks=(
            CaseTask(kind=TaskKind.SAVE, text="Save <it>", since=Since.SENDING, done=TODAY),
            CaseTask(kind=TaskKind.NUMBER),
            CaseTask(kind=TaskKind.RETURN, text="Box", since=Since.END, within=Period(days=10)),
        ),
        reason="too dear",
        country="DE",
        abroad=True,
    )


def full_particulars() -> Particulars:
    return Particulars(
        provider="netflix",
        billed_by="apple",
        account="anna+tv@example.org",
        contract_no="4111 1111 1111 1111",
        address=("Netflix International B.V.", "Postbus 94059", "Niederlande"),
        contact_email="hilfe@example.org",
        holder="Anna",
        category="video",
        tags=("Familie", "=1+1", "zwei Wörter"),
        payment="Karte …1234",
        note="Zeile eins\nZeile zwei\tmit Tab",
        assumed={"category": "netflix", "address": "netflix"},
    )


def full_profile() -> Profile:
    return Profile(
        uid="a" * 32,
        name="Anna",
        full_name="Anna Müller-Łącka",
        street="Weg 1",
        postcode="01067",
        city="Dresden",
        region="DE-SN",
        country="DE",
        email="anna@example.org",
        phone="+49 351 123456",
        is_default=True,
        changed_at=MORNING,
    )


def full_template() -> LetterTemplate:
    """Give a template of letters with something in every field."""
    return LetterTemplate(
        uid="t" * 32,
        name="Kurz <b>& gut</b>",
        kind=LetterKind.EXTRAORDINARY,
        language="de",
        texts={"details": "", "confirm+": "Bis {last_day}.\n\n{x} “ä” 🎬"},
        changed_at=MORNING,
    )


def yearly(one: Subscription, changed_at: datetime) -> Subscription:
    """Give the entry as it is after a change: billed yearly."""
    billing = (replace(one.contract.billing[0], cycle=YEAR),)
    contract = replace(one.contract, billing=billing)
    return replace(one, contract=contract, changed_at=changed_at)


def claim(uid: str = "Netflix", day: date = TODAY, **fields: Any) -> Claim:
    usual = {"kind": Kind.CANCEL_BY, "event": date(2026, 12, 5), "lead_days": 7, "channel": "cli"}
    return Claim(uid=uid, day=day, **{**usual, **fields})


def database_file(folder: Path, **fields: Any) -> DatabaseFile:
    """Describe a database in `folder` that does not wait long for locks."""
    usual = {"dbapi": sqlite3, "busy_timeout_ms": SHORT_WAIT_MS}
    return DatabaseFile(folder / "subtrack.db", folder / "backups", **{**usual, **fields})


def sql_store(folder: Path, **fields: Any) -> SqlStore:
    return SqlStore(Database(database_file(folder, **fields)))


def stored(folder: Path, *entries: Subscription) -> Path:
    """Make a database with entries in it and give its path."""
    sql_store(folder).write(added=entries or (entry(),), beside=[full_profile(), full_template()])
    return folder / "subtrack.db"


def sql(path: Path, *statements: str) -> None:
    """Run statements on a database file past all checks of the program."""
    connection = sqlite3.connect(path)
    try:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    finally:
        connection.close()


def rows(path: Path, statement: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def files_in(folder: Path) -> list[str]:
    """Name everything below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
