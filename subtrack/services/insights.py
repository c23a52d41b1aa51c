"""Insights: what goes out and where to, what stopping would save, and what is worth a look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from subtrack.domain.money import Money, sums
from subtrack.services.book import Book
from subtrack.services.charge_table import written
from subtrack.services.departures import Departure, departures
from subtrack.services.findings import Finding, findings
from subtrack.services.outgoing import Outgoing, Span, charges_of, outgoing
from subtrack.services.overview import Overview
from subtrack.services.ports.clock import Today
from subtrack.services.ports.records import Catalog
from subtrack.services.ports.system import Files
from subtrack.services.spending import ranked
from subtrack.services.what_if import Stop, stops, year_end


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a person may want to know beside the sums.

    `stops` are reckoned to before `until`. `saved` is what `departures` really saved this year,
    per currency; `home` is the currency that stands first, None where nothing is paid at all.
    """

    today: date
    until: date
    home: str | None
    stops: tuple[Stop, ...]
    findings: tuple[Finding, ...]
    departures: tuple[Departure, ...]
    saved: tuple[Money, ...]


class Insights:
    """Looks at all entries that are not in the trash; nothing here changes anything.

    `home_currency` holds where the person chose none and anything is paid in it.
    """

    def __init__(
        self, book: Book, catalog: Catalog, overview: Overview, files: Files, today: Today
    ) -> None:
        """Remember the book, the records, who knows the home currency, files and the clock."""
        self._book = book
        self._catalog = catalog
        self._overview = overview
        self._files = files
        self._today = today

    def is_empty(self) -> bool:
        """Whether there is nothing to look at."""
        return not self._book.kept()

    def outgoing(self, span: Span, home_currency: str | None = None) -> Outgoing:
        """Sum up what goes out in a span."""
        home = self._overview.home_currency(home_currency)
        return outgoing(self._book.kept(), span, self._today(), home)

    def outlook(self, home_currency: str | None = None) -> Outlook:
        """Give what stopping would save, what is worth a look, and what ended this year."""
        entries, today = self._book.kept(), self._today()
        home = self._overview.home_currency(home_currency)
        ended = departures(entries, today, home)
        return Outlook(
            today=today,
            until=year_end(today),
            home=home,
            stops=stops(entries, today, home),
            findings=findings(entries, self._catalog, self._book.country, today),
            departures=ended,
            saved=ranked(sums(money for one in ended for money in one.saved), home),
        )

    def export(self, path: Path, span: Span) -> Path | None:
        """Write the charges of a span as a table; give the name to which an older file was moved.

        Raises:
            InvalidInputError: there is no such folder. StorageError: the file cannot be written.
        """
        return self._files.write(path, written(charges_of(self._book.kept(), span, self._today())))
