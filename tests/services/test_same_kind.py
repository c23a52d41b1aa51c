"""Same kind: every record that is named there is in the catalog, and alike ones in one category."""

from __future__ import annotations

from collections import defaultdict

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.services.same_kind import KINDS, SEVERAL, ServiceKind


def test_what_is_alike_is_of_one_category_of_the_catalog() -> None:
    catalog = {one.slug: one for one in ProviderFiles(resources() / "providers").listings()}
    categories: defaultdict[ServiceKind, set[str]] = defaultdict(set)
    for slug, kind in KINDS.items():
        categories[kind].add(catalog[slug].category)
    assert {kind: len(found) for kind, found in categories.items()} == dict.fromkeys(ServiceKind, 1)
    assert catalog.keys() >= SEVERAL
