"""Providers: the model of their list keeps Qt's rules and says what a reader needs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from subtrack.domain.catalog import Listing
from subtrack.ui.models.providers import provider_rows
from subtrack.ui.widgets.master_list import MasterModel, MasterRow
from tests.ui.making import TODAY

LISTING = Listing(
    slug="netflix",
    name="Netflix",
    category="video",
    difficulty="easy",
    confidence="official",
    checked=TODAY,
)


def test_rows_say_category_effort_and_whose(qtmodeltester: Any) -> None:
    own_word = replace(LISTING, slug="other", name="Other", category="knitting", difficulty="odd")
    model = MasterModel("Providers")
    qtmodeltester.check(model)
    model.set_rows(provider_rows([LISTING, own_word], {"netflix"}))
    qtmodeltester.check(model)
    said = [model.index(number, 0).data() for number in range(2)]
    assert said == ["Netflix, Video, easy, yours", "Other, knitting, odd"]


def test_a_head_in_the_list_cannot_be_chosen(qtmodeltester: Any) -> None:
    model = MasterModel("Cancellations")
    model.set_rows([MasterRow(key="", name="Closed"), MasterRow(key="1", name="Deezer")])
    qtmodeltester.check(model)
    flags = [model.flags(model.index(number, 0)) for number in range(2)]
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert [bool(one & selectable) for one in flags] == [False, True]
