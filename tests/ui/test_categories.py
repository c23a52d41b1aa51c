from __future__ import annotations

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.ui.categories import category_name, category_names


def test_every_category_of_the_records_has_a_name() -> None:
    used = {one.category for one in ProviderFiles(resources() / "providers").listings()}
    assert used <= set(category_names())


def test_a_persons_own_word_stays_as_it_is() -> None:
    assert category_name("video") == "Video"
    assert category_name("<b>Mum's</b>") == "<b>Mum's</b>"


def test_names_are_ordered() -> None:
    names = list(category_names().values())
    assert names == sorted(names, key=str.casefold)
