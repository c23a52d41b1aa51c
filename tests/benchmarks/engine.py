"""Benchmarks of the engine: each figure is a ratio to a baseline that is taken in the same run.

Run with `make bench`. Processes are measured in processor seconds, the best of several.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from dateutil.relativedelta import relativedelta

from subtrack.adapters.countries import BabelCountries
from subtrack.domain.billing import BillingPeriod
from subtrack.domain.contract import Contract
from subtrack.domain.deadlines import deadlines
from subtrack.domain.money import Money
from subtrack.domain.periods import MONTH, YEAR, Period
from subtrack.domain.preferences import Preferences
from subtrack.domain.prices import Price, PriceList
from subtrack.domain.subscription import Subscription
from subtrack.domain.terms import Terms
from subtrack.services.book import Book
from subtrack.services.documents import written
from subtrack.services.overview import Overview
from subtrack.services.posting import Posting
from tests.fakes import FakeCatalog, FakeStore

TODAY = date(2026, 11, 22)
IMPORT_SQLMODEL = [sys.executable, "-c", "import sqlmodel"]
BARE_INSERTS = """
import sys
from sqlmodel import Session, SQLModel, create_engine
from subtrack.storage.rows import SubscriptionRow
engine = create_engine("sqlite:///" + sys.argv[1])
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    for number in range(int(sys.argv[2])):
        session.add(SubscriptionRow(
            uid=str(number), name=f"Thing {number}", auto_renew=True, address="[]", tags="[]",
            assumed="{}", cleared="[]", changed_at="2026-11-22T00:00:00+00:00"))
    session.commit()
"""


def contracts(count: int) -> list[Contract]:
    """Make contracts of the sorts that a household has, in the shares that it has them."""
    price = PriceList((Price(Money(1399, "EUR")),))
    phone = Terms(minimum_term=Period(months=24), renewal_term=MONTH, notice=MONTH)
    made = []
    for number in range(count):
        anchor = date(2023, 1, 1) + timedelta(days=number % 1_000)
        cycle = YEAR if number % 10 in {0, 3, 6} else MONTH
        is_phone, is_trial = number % 10 == 1, number % 10 == 2
        made.append(
            Contract(
                billing=(BillingPeriod(cycle=cycle, anchor=None if is_trial else anchor),),
                prices=price,
                terms=phone if is_phone else Terms(),
                started=anchor if is_phone else None,
                trial_ends=TODAY + timedelta(days=number % 30) if is_trial else None,
            )
        )
    return made


def book(path: Path, count: int) -> None:
    """Write an exported book of `count` subscriptions."""
    entries = [
        Subscription(uid=f"{number:032x}", number=number + 1, name=f"Thing {number}", contract=one)
        for number, one in enumerate(contracts(count))
    ]
    path.write_bytes(written(entries, [], Preferences()))


def processor_seconds(call: list[str], times: int = 7) -> float:
    """Run a process several times; give the least processor time."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    found = []
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL, env=environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        found.append(
            after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        )
    return min(found)


def seconds(call: Callable[[], object], times: int = 5) -> float:
    """Call several times; give the least time."""
    found = []
    for _ in range(times):
        before = time.perf_counter()
        call()
        found.append(time.perf_counter() - before)
    return min(found)


def subtrack(data: Path, *words: str) -> list[str]:
    """Give the call of the command line."""
    return [
        sys.executable,
        "-m",
        "subtrack",
        "--data-dir",
        str(data),
        "--today",
        str(TODAY),
        *words,
    ]


def peak_megabytes(call: list[str]) -> float:
    """Give the most memory that a process held."""
    code = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, *call], check=True, capture_output=True, text=True
    )
    return float(said.stdout)


def say(what: str, found: float, most: float, unit: str = "x") -> None:
    """Print a figure beside its bound."""
    print(f"{what:<66} {found:7.2f} {unit} (at most {most:g}) {'ok' if found <= most else 'OVER'}")


def add_months(count: int) -> None:
    """Add months to a day, barely."""
    for _ in range(count):
        TODAY + relativedelta(months=1)


def reckon(made: list[Contract]) -> None:
    """Reckon the deadlines of each contract."""
    for one in made:
        for _ in deadlines(one, TODAY):
            pass


def bench_deadlines() -> None:
    """Reckon the deadlines of many contracts against as many bare additions of months."""
    ratios = {}
    for count in (10_000, 100_000):
        made = contracts(count)
        bare = seconds(partial(add_months, count))
        found = seconds(partial(reckon, made), 3)
        ratios[count] = found / bare
        say(f"deadlines of {count:,} to as many bare date + relativedelta", found / bare, 3)
    say("the ratio of 100,000 to that of 10,000", ratios[100_000] / ratios[10_000], 1.3)


def bench_overview() -> None:
    """Fill the first page of many entries against reckoning their deadlines once."""
    made = contracts(10_000)
    entries = [
        Subscription(uid=f"{number:032x}", name=f"Thing {number}", contract=one)
        for number, one in enumerate(made)
    ]
    store, records = FakeStore(entries), FakeCatalog()

    def look() -> None:
        overview = Overview(Book(store), records, Posting(BabelCountries()), lambda: TODAY)
        overview.inbox()
        overview.spending()

    bare = seconds(partial(reckon, made), 3)
    say("first page of 10,000 to reckoning their deadlines", seconds(look, 3) / bare, 5)


def bench_commands(folder: Path) -> None:
    """Measure whole commands against importing SQLModel and bare inserts."""
    baseline = processor_seconds(IMPORT_SQLMODEL)
    thousand, many = folder / "1000.json", folder / "10000.json"
    book(thousand, 1_000)
    book(many, 10_000)
    subprocess.run(subtrack(folder / "a", "import", str(thousand)), check=True, capture_output=True)
    listing = processor_seconds(subtrack(folder / "a", "list"))
    say("list of 1,000 to importing sqlmodel", listing / baseline, 1.6)
    say(
        "list --json of 1,000 to the same",
        processor_seconds(subtrack(folder / "a", "list", "--json")) / baseline,
        1.6,
    )
    inserts = [sys.executable, "-c", BARE_INSERTS]
    bare = min(
        processor_seconds([*inserts, str(folder / f"bare-{run}.db"), "10000"], 1)
        for run in range(3)
    )
    took = min(
        processor_seconds(subtrack(folder / f"i{run}", "import", str(many)), 1) for run in range(3)
    )
    say("import of 10,000 to as many bare SQLModel inserts", took / bare, 3)
    for what, call in (
        ("list of 1,000", subtrack(folder / "a", "list")),
        ("deadlines of 10,000", subtrack(folder / "i0", "deadlines", "--json")),
        ("import of 10,000", subtrack(folder / "m", "import", str(many))),
    ):
        say(f"memory of {what}", peak_megabytes(call), 200, "MB")


def main() -> None:
    """Run all and print each figure beside its bound."""
    bench_deadlines()
    bench_overview()
    with tempfile.TemporaryDirectory() as folder:
        bench_commands(Path(folder))


if __name__ == "__main__":
    main()
