"""Providers: the rows of the list of provider records."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from subtrack.domain.catalog import Listing
from subtrack.ui.categories import category_names
from subtrack.ui.efforts import EFFORTS, effort_amid
from subtrack.ui.models.table import Column, TableModel
from subtrack.ui.speech import say


@dataclass(frozen=True, slots=True)
class ProviderRow:
    """A record as the list shows it: its name, a line below, and a mark at the right."""

    listing: Listing
    line: str
    mark: str

    @property
    def spoken(self) -> str:
        """All of it, for readers."""
        return ", ".join(part for part in (self.listing.name, self.line, self.mark) if part)


def provider_rows(listings: Iterable[Listing], own: Collection[str]) -> list[ProviderRow]:
    """Make the rows of records; `own` are the slugs of those the person has."""
    categories = category_names()
    efforts = {key: effort_amid(key) for key in EFFORTS}
    line, mark = say("{category}, {effort}"), say("yours")
    return [
        ProviderRow(
            one,
            line.format(
                category=categories.get(one.category, one.category),
                effort=efforts.get(one.difficulty, one.difficulty),
            ),
            mark if one.slug in own else "",
        )
        for one in listings
    ]


def provider_model() -> TableModel[ProviderRow]:
    """Give a list without rows."""
    name: Column[ProviderRow] = Column(
        "name", say("Provider"), lambda row: row.spoken, lambda row: row.listing.name.casefold()
    )
    return TableModel([name])
