"""Scenes: what there are pictures of, and how one gets there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import sin
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QMenu, QPlainTextEdit, QWidget

from subtrack.domain.case_event import CaseState
from subtrack.domain.dates import ONE_DAY, add_months
from subtrack.ui.cases.step_row import StepRow
from subtrack.ui.dialogs.import_file import ImportDialog
from subtrack.ui.dialogs.letter import LetterDialog
from subtrack.ui.dialogs.restore import RestoreDialog
from subtrack.ui.guide.guide_steps import GuideSteps
from subtrack.ui.pages.calendar import CalendarPage
from subtrack.ui.pages.cancellations import CancellationsPage
from subtrack.ui.pages.insights import InsightsPage
from subtrack.ui.pages.providers import ProvidersPage
from subtrack.ui.pages.subscriptions import SubscriptionsPage
from subtrack.ui.pages.today_buttons import LaterButton
from subtrack.ui.pages.today_card import DecisionCard
from subtrack.ui.pages.today_inbox import InboxColumn
from subtrack.ui.records.import_dialog import RecordImportDialog
from subtrack.ui.workspace import PageName
from tools.household import CHARGED, EXPORT, WAITING
from tools.stage import Stage

_CONTRACT = "Telekom Festnetz"
_TRIAL = "Coursera Plus"
_ABOVE = 240
"""Room above a card; what opens lies below it."""
_PICTURE = Path(__file__).parent.parent / "resources" / "screenshots" / "letter-light.png"
_STUCK = "The page only says that something went wrong."
_OWN_WORDS = "Hiermit kündige ich meinen Vertrag fristgerecht zum 31. März 2027."
_TEMPLATE = "Kurz und freundlich"
_LINE = "Netflix 13.99 EUR monthly from 5 Dec, trial 14d"


def _stay(_stage: Stage) -> None:
    """Do nothing: the page as it is opened."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture: the page it starts from, and what is done there.

    `empty` is set where nothing must have been entered yet.
    """

    name: str
    page: PageName = PageName.TODAY
    act: Callable[[Stage], object] = _stay
    empty: bool = False


def _number(stage: Stage, name: str) -> int:
    found = stage.workspace.services.subscriptions.listed()
    return next(one.entry.number for one in found if one.entry.name == name)


def _case(stage: Stage, name: str) -> int:
    """Give the number of what is being cancelled, which may have ended."""
    found = stage.workspace.services.cases.listed(everything=True)
    return next(one.entry.number for one in found if one.entry.name == name)


def _choose_busy_day(stage: Stage) -> None:
    """Look at the last day of the month, on which most is charged."""
    page = stage.turn_to(PageName.CALENDAR)
    if isinstance(page, CalendarPage):
        today = page.speech.today()
        page.grid.go_to(add_months(today.replace(day=1), 1) - ONE_DAY)
        page.grid.setFocus()


def _show_agenda(stage: Stage) -> None:
    page = stage.turn_to(PageName.CALENDAR)
    if isinstance(page, CalendarPage):
        page.head.views.choose("agenda")
        page.head.views.chosen.emit("agenda")


def _open_stuck(stage: Stage) -> None:
    """Say of a step that it did not work, and keep a picture with another."""
    number = _number(stage, _TRIAL)
    stage.workspace.doors.cancel(number)
    page = stage.turn_to(PageName.CANCELLATIONS)
    if isinstance(page, CancellationsPage):
        page.deeds.add_files(number, [_PICTURE], 1)
        page.deeds.fail_step(number, 2, _STUCK, lambda _done: None, lambda _error: None)
        stage.settle()
        boxes = page.view.findChildren(StepRow)
        boxes[2].failure.ask()


def _open_stuck_guide(stage: Stage) -> None:
    """Say in a guide that a step did not work."""
    page = stage.turn_to(PageName.PROVIDERS)
    if isinstance(page, ProvidersPage):
        page.show_record("coursera")
        stage.settle()
        steps = page.findChildren(GuideSteps)[-1]
        steps.ask(2)
        steps.below[steps.steps[1]].failure.noted.emit(_STUCK)
        stage.settle()
        steps.ask(3)


def _confirm(stage: Stage) -> None:
    """Enter that the end was confirmed."""
    page = stage.turn_to(PageName.CANCELLATIONS)
    if isinstance(page, CancellationsPage):
        page.deeds.ask(WAITING, _case(stage, WAITING), CaseState.CONFIRMED)


def _open_details(stage: Stage) -> None:
    page = stage.turn_to(PageName.SUBSCRIPTIONS)
    if isinstance(page, SubscriptionsPage):
        page.select(_number(stage, _CONTRACT))


def _tick_some(stage: Stage) -> None:
    """Tick the three whose end would save the most."""
    page = stage.turn_to(PageName.INSIGHTS)
    if isinstance(page, InsightsPage) and page.desk:
        ticks = page.desk.what_if.list
        for place in range(3):
            ticks.turn(ticks.rows.index(place, 0))


def _card(stage: Stage, name: str) -> DecisionCard:
    """Go down to the card of a subscription; cards are made as one comes to them."""
    page = stage.turn_to(PageName.TODAY)
    column = next(one for one in page.findChildren(InboxColumn) if one.isVisible())
    bar = column.verticalScrollBar()
    while not (found := [one for one in _cards(page) if one.item.entry.name == name]):
        if bar.value() == bar.maximum():
            raise LookupError(name)
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        stage.settle()
    column.settle()
    bar.setValue(found[0].mapTo(column.content, QPoint()).y() - _ABOVE)
    return found[0]


def _cards(page: QWidget) -> list[DecisionCard]:
    return [one for one in page.findChildren(DecisionCard) if one.isVisible()]


def _open_reckoning(stage: Stage) -> None:
    card = _card(stage, _TRIAL)
    card.setFocus()
    card.toggle_reckoning()


def _put_off(stage: Stage) -> None:
    card = _card(stage, _TRIAL)
    next(one for one in card.findChildren(LaterButton) if one.isVisible()).open_days()


def _choose_day(stage: Stage) -> None:
    _put_off(stage)
    menu = stage.over()
    if isinstance(menu, QMenu):
        menu.close()
        menu.actions()[-1].trigger()


def _several_letters(stage: Stage) -> None:
    numbers = [one.entry.number for one in stage.workspace.services.subscriptions.listed()]
    stage.workspace.doors.write_letters(*numbers)


def _send_letter(stage: Stage) -> None:
    """Be asked how a letter was sent, as after it was exported."""
    stage.workspace.doors.write_letter(_number(stage, _CONTRACT))
    stage.settle()
    dialog = stage.over()
    if isinstance(dialog, LetterDialog):
        dialog.sent.ask_how(stage.book.parent / "letter.pdf")


def _reword_letter(stage: Stage) -> None:
    """Say a paragraph of a letter otherwise."""
    stage.workspace.doors.write_letter(_number(stage, _CONTRACT))
    stage.settle()
    dialog = stage.over()
    if isinstance(dialog, LetterDialog):
        wording = dialog.form.wording
        if isinstance(field := wording.text.field, QPlainTextEdit):
            field.setPlainText(_OWN_WORDS)
        stage.settle()
        dialog.form.ensureWidgetVisible(wording, 0, 0)


def _keep_words(stage: Stage) -> None:
    """Keep the own words of a letter as a template, and begin to keep them under another name."""
    _reword_letter(stage)
    dialog = stage.over()
    if isinstance(dialog, LetterDialog):
        templates = dialog.form.wording.templates
        templates.keep.click()
        templates.called.put(_TEMPLATE)
        templates.confirm.click()
        stage.settle()
        templates.choice.setCurrentIndex(templates.choice.count() - 1)
        templates.choice.edited.emit()
        stage.settle()
        templates.keep.click()
        stage.settle()
        dialog.form.ensureWidgetVisible(templates, 0, 0)


def _sign_letter(stage: Stage) -> None:
    """Draw a signature where a letter is written."""
    stage.workspace.doors.write_letter(_number(stage, _CONTRACT))
    stage.settle()
    dialog = stage.over()
    if isinstance(dialog, LetterDialog):
        field = dialog.form.writer.signature
        field.open_pad.click()
        _draw(field.pad)
        field.use.click()
        stage.settle()
        field.open_pad.click()
        _draw(field.pad)
        stage.settle()
        dialog.form.ensureWidgetVisible(field, 0, 0)


def _draw(pad: QWidget) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 70))
    for place in range(42):
        QTest.mouseMove(pad, QPoint(30 + 5 * place, round(55 + 25 * sin(place / 2.2))))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(240, 60))


def _import(stage: Stage) -> None:
    stage.workspace.doors.import_file()
    dialog = stage.over()
    if isinstance(dialog, ImportDialog):
        dialog.open_file(stage.book.parent / EXPORT)


def _restore(stage: Stage) -> None:
    """Look into a backup of the book itself."""
    path = stage.book.parent / "subtrack-2026-11-22.zip"
    path.unlink(missing_ok=True)
    stage.workspace.services.backups.back_up(path)
    stage.workspace.doors.restore_backup()
    stage.settle()
    dialog = stage.over()
    if isinstance(dialog, RestoreDialog):
        dialog.open_file(path)


def _import_record(stage: Stage) -> None:
    """Take in a record that says something else than the shipped one."""
    services, path = stage.workspace.services, stage.book.parent / "coursera.toml"
    services.own_records.export("coursera", path)
    text = path.read_text(encoding="utf-8").replace("www.coursera.org", "coursera.example.com")
    path.write_text(text, encoding="utf-8")
    stage.workspace.doors.import_record()
    dialog = stage.over()
    if isinstance(dialog, RecordImportDialog):
        dialog.open_file(path)


SCENES = (
    Scene("today"),
    Scene("reckoning", act=_open_reckoning),
    Scene("later", act=_put_off),
    Scene("day", act=_choose_day),
    Scene("subscriptions", PageName.SUBSCRIPTIONS, _open_details),
    Scene("calendar", PageName.CALENDAR, _choose_busy_day),
    Scene("agenda", PageName.CALENDAR, _show_agenda),
    Scene("insights", PageName.INSIGHTS, _tick_some),
    Scene("providers", PageName.PROVIDERS),
    Scene(
        "cancellations", act=lambda stage: stage.workspace.doors.show_case(_case(stage, WAITING))
    ),
    Scene("charged", act=lambda stage: stage.workspace.doors.show_case(_case(stage, CHARGED))),
    Scene("confirming", act=_confirm),
    Scene("guide", act=lambda stage: stage.workspace.doors.show_guide(_number(stage, _TRIAL))),
    Scene("settings", PageName.SETTINGS),
    Scene("entry-add", act=lambda stage: stage.workspace.doors.add()),
    Scene("entry-edit", act=lambda stage: stage.workspace.doors.edit(_number(stage, _CONTRACT))),
    Scene("quick-add", act=lambda stage: stage.workspace.doors.quick_add(_LINE)),
    Scene(
        "letter", act=lambda stage: stage.workspace.doors.write_letter(_number(stage, _CONTRACT))
    ),
    Scene("letters", act=_several_letters),
    Scene("letter-sent", act=_send_letter),
    Scene("letter-wording", act=_reword_letter),
    Scene("letter-signing", act=_sign_letter),
    Scene("letter-template", act=_keep_words),
    Scene("record", act=lambda stage: stage.workspace.doors.edit_record("coursera")),
    Scene("record-new", act=lambda stage: stage.workspace.doors.new_record()),
    Scene("record-import", act=_import_record),
    Scene("keys", act=lambda stage: stage.window.help_wanted.emit()),
    Scene("offer", act=lambda stage: stage.workspace.kept.put(seen_hints=())),
    # These change the book, so they are the last ones.
    Scene("begun", act=lambda stage: stage.workspace.doors.cancel(_number(stage, _TRIAL))),
    Scene("stuck", act=_open_stuck),
    Scene("stuck-guide", PageName.PROVIDERS, _open_stuck_guide),
    Scene("first-start", empty=True),
    Scene("import", act=_import, empty=True),
    Scene("restore", PageName.SETTINGS, _restore),
)
