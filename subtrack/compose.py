"""Composition: builds the services from paths; knows storage and adapters, and no Qt."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import uuid4

from subtrack.adapters.countries import BabelCountries
from subtrack.adapters.files import LocalFiles
from subtrack.adapters.layout_files import LayoutFiles
from subtrack.adapters.paths import Paths, resources
from subtrack.adapters.pdf import PdfWriter
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.services.book import Book
from subtrack.services.browsing import Browsing
from subtrack.services.deciding import Deciding
from subtrack.services.guiding import Guiding
from subtrack.services.lettering import LetterDesk, Lettering
from subtrack.services.ports import Maintenance, Providers, Today
from subtrack.services.profiles import ProfileBook
from subtrack.services.reminding import Reminding
from subtrack.services.subscriptions import SubscriptionBook
from subtrack.services.transfer import Transfer


@dataclass(frozen=True, slots=True)
class Services:
    """What a person can do, ready for the command line or the window."""

    subscriptions: SubscriptionBook
    deciding: Deciding
    reminding: Reminding
    profiles: ProfileBook
    transfer: Transfer
    maintenance: Maintenance
    guiding: Guiding
    browsing: Browsing
    lettering: Lettering
    providers: Providers
    today: Today


def local_today() -> date:
    """Give the local date: the only place that asks the clock for it."""
    return date.today()


def utc_now() -> datetime:
    """Give the instant: the only place that asks the clock for it."""
    return datetime.now(UTC)


def _desk() -> LetterDesk:
    layouts = LayoutFiles(resources() / "letters" / "layouts.toml")
    return LetterDesk(layouts, PdfWriter(), BabelCountries(), LocalFiles())


def compose(paths: Paths, today: Today) -> Services:
    """Join services, storage and adapters; no file is opened before it is needed."""
    from subtrack.storage.database import Database  # noqa: PLC0415 - importing SQLModel is slow
    from subtrack.storage.deliveries import SqlLedger  # noqa: PLC0415
    from subtrack.storage.maintenance import SqlMaintenance  # noqa: PLC0415
    from subtrack.storage.opening import DatabaseFile  # noqa: PLC0415
    from subtrack.storage.store import SqlStore  # noqa: PLC0415

    database = Database(DatabaseFile(paths.database, paths.backups, sqlite3))
    book = Book(SqlStore(database))
    providers = ProviderFiles(resources() / "providers")
    maintenance = SqlMaintenance(database)
    return Services(
        subscriptions=SubscriptionBook(book, providers, today, utc_now, lambda: uuid4().hex),
        deciding=Deciding(book, providers, today, utc_now),
        reminding=Reminding(book, SqlLedger(database), today, utc_now),
        profiles=ProfileBook(book, utc_now, lambda: uuid4().hex),
        transfer=Transfer(book, LocalFiles(), maintenance),
        maintenance=maintenance,
        guiding=Guiding(book, providers, today),
        browsing=Browsing(providers, providers),
        lettering=Lettering(book, _desk(), today),
        providers=providers,
        today=today,
    )
