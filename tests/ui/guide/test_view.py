"""View: every shipped record is told without a warning, and text from outside stays text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.catalog import Listing
from subtrack.domain.provider import Channel
from subtrack.domain.record import Alternative, Problem, Record, Route, RouteStep, Source
from subtrack.services.guides import Guide, WayOut
from subtrack.ui.guide.telling import Subject, Telling, Told
from subtrack.ui.guide.view import GuideView
from subtrack.ui.widgets.fold import Fold
from subtrack.ui.workspace import Workspace
from tests.services.making import record
from tests.ui.guide.making import texts
from tests.ui.making import TODAY

MARKUP = "<b>bold</b> <a href='https://evil.example'>here</a> &amp;"


@dataclass
class FakeHands:
    """The port `Hands`: remembers what was done."""

    done: list[tuple[object, ...]] = field(default_factory=list)

    def choose_biller(self, key: str) -> None:
        self.done.append(("choose", key))

    def note_biller(self, number: int, key: str) -> None:
        self.done.append(("note", number, key))

    def note_provider(self, number: int, slug: str) -> None:
        self.done.append(("provider", number, slug))

    def show_entry(self, number: int) -> None:
        self.done.append(("show", number))

    def add(self, slug: str) -> None:
        self.done.append(("add", slug))

    def write_letter(self, number: int) -> None:
        self.done.append(("letter", number))

    def cancel(self, number: int) -> None:
        self.done.append(("cancel", number))


def find_nothing(_text: str, _then: Callable[[Sequence[Listing]], None]) -> None:
    """Look for no provider."""


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace) -> GuideView:
    opened: list[str] = []
    telling = Telling(workspace.look, workspace.speech, FakeHands(), opened.append)
    found = GuideView(telling, find_nothing)
    qtbot.addWidget(found)
    found.resize(900, 700)
    return found


def told(one: Record, today: date = TODAY) -> Told:
    ways = tuple(WayOut(one, route) for route in one.routes)
    guide = Guide(today=today, leading=one, provider=one, ways=ways)
    return Told(Subject(slug=one.listing.slug), guide)


def a_record(**fields: object) -> Record:
    step = RouteStep(MARKUP, MARKUP)
    route = Route(channel=Channel.WEB, steps=(step,), sources=(1,), title=MARKUP)
    source = Source("javascript:alert(1)", "third-party", TODAY, MARKUP)
    bare = record("thing", Channel.WEB)
    whole = replace(
        bare,
        listing=replace(bare.listing, name=MARKUP),
        routes=(route,),
        sources=(source,),
        needs=(MARKUP,),
        after=(MARKUP,),
        alternatives=(Alternative(MARKUP, MARKUP),),
        problems=(Problem(MARKUP, MARKUP),),
    )
    return replace(whole, **fields)  # type: ignore[arg-type] # whatever a test is about


PARTS = 8
"""Every so many records are told at once; the other parts take long."""


@pytest.mark.slow
@pytest.mark.parametrize(
    "part", [0, *(pytest.param(part, marks=pytest.mark.slow) for part in range(1, PARTS))]
)
def test_every_shipped_record_is_told(view: GuideView, workspace: Workspace, part: int) -> None:
    guiding = workspace.services.guiding
    for number, listing in enumerate(workspace.services.browsing.found("")[part::PARTS]):
        guide = guiding.of_record(listing.slug)
        view.tell(Told(Subject(slug=listing.slug), guide))
        view.complete()
        assert view.body is not None
        assert view.body.folds is not None
        assert view.body.ways.steps.rows, listing.slug
        for fold in view.body.folds.findChildren(Fold) if number % 8 == 0 else ():
            fold.open()
        assert "{" not in texts(view.body), listing.slug
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_text_from_a_record_is_shown_as_it_stands(view: GuideView) -> None:
    view.tell(told(a_record()))
    view.complete()
    assert view.body is not None
    assert view.body.folds is not None
    for fold in view.body.folds.findChildren(Fold):
        fold.open()
    said = texts(view).splitlines()
    assert f"Cancel {MARKUP}" in said
    assert said.count(MARKUP) > 4
    assert view.body.ways.steps.rows[0].do == MARKUP
    labels = view.findChildren(QLabel)
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}
    tips = [one.toolTip() for one in view.findChildren(QWidget) if one.toolTip()]
    assert tips
    assert not any("<b>" in tip or "href='" in tip for tip in tips)
    assert "javascript:alert(1)" in said, "shown, and not opened"


def test_an_old_record_says_how_old_it_is(view: GuideView) -> None:
    view.tell(told(a_record(), date(2028, 1, 5)))
    chips = [one.accessibleName() for one in view.findChildren(QWidget)]
    assert "Checked 1 Oct 2026, 15 months ago: it may have changed" in chips


def test_a_record_that_knows_nothing_says_so_everywhere(view: GuideView) -> None:
    view.tell(told(record("thing")))
    assert view.body is not None
    said = texts(view)
    assert "No way to cancel that fits you is known. Look at Thing's own page." in said
    assert said.count("Not known") == 3, "at hand, afterwards, contact"
    assert said.count("not known") == 6, "the terms"
    assert view.body.bills is None


def test_the_same_guide_stays_as_it_is(view: GuideView) -> None:
    view.tell(told(a_record()))
    before = view.body
    view.tell(told(a_record()))
    assert view.body is before
    view.tell(told(a_record(needs=())))
    assert view.body is not before


def test_what_is_read_at_leisure_comes_once_the_steps_were_seen(
    view: GuideView, qtbot: QtBot
) -> None:
    view.show()
    view.tell(told(a_record()))
    body = view.body
    assert body is not None
    assert body.folds is None
    assert not texts(body.side)
    assert body.ways.isVisible()
    room = body.ways.geometry()
    qtbot.waitUntil(lambda: body.folds is not None and body.folds.isVisible())
    folds = body.folds
    assert "Not known" in texts(body.side)
    assert body.ways.geometry() == room, "nothing moves that was seen"
    view.complete()
    assert body.folds is folds, "once"


def test_a_guide_that_is_told_anew_is_whole_at_once_so_that_it_keeps_its_place(
    view: GuideView,
) -> None:
    view.resize(900, 300)
    view.show()
    view.tell(told(a_record()))
    view.complete()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    view.tell(told(a_record(needs=(MARKUP, MARKUP))))
    assert view.body is not None
    assert view.body.folds is not None
    assert 0 < place == bar.value()
