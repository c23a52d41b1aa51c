"""Providers: the rows of the list of provider records."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from subtrack.domain.catalog import Listing, Provenance
from subtrack.ui.categories import category_names
from subtrack.ui.efforts import EFFORTS, effort_amid
from subtrack.ui.speech import say
from subtrack.ui.widgets.master_list import MasterRow


def provider_rows(listings: Iterable[Listing], own: Collection[str]) -> list[MasterRow]:
    """Make the rows of records; `own` are the slugs of those the person has."""
    categories = category_names()
    efforts = {key: effort_amid(key) for key in EFFORTS}
    line, mark = say("{category}, {effort}"), say("yours")
    whose = {
        Provenance.YOURS: say("{line}, your record"),
        Provenance.FILE: say("{line}, from a file"),
    }
    return [
        MasterRow(
            key=one.slug,
            name=one.name,
            line=whose.get(one.provenance, "{line}").format(
                line=line.format(
                    category=categories.get(one.category, one.category),
                    effort=efforts.get(one.difficulty, one.difficulty),
                )
            ),
            mark=mark if one.slug in own else "",
        )
        for one in listings
    ]
