"""The form of a subscription, by keyboard, over the real records and a book on disk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import StorageError
from subtrack.domain.money import Money
from subtrack.domain.periods import MONTH, Period
from subtrack.domain.subscription import Subscription
from subtrack.services.drafts import Draft
from subtrack.ui.dialogs.entry import EntryDialog
from subtrack.ui.dialogs.entry_row import Row
from subtrack.ui.widgets.day_field import DayField, DayPopup
from subtrack.ui.widgets.suggest_field import SuggestField
from subtrack.ui.workspace import Workspace
from tests.services.making import draft
from tests.ui.walking import faults

TODAY = date(2026, 11, 22)


class Form:
    """A dialog as a person uses it."""

    def __init__(self, workspace: Workspace, qtbot: QtBot, **begin: object) -> None:
        self.window = QWidget()
        self.window.resize(1000, 700)
        qtbot.addWidget(self.window)
        self.workspace = workspace
        self.dialog = EntryDialog(workspace, self.window, **begin)  # type: ignore[arg-type] # as given
        self.window.show()
        self.dialog.open()
        self.settle()

    def row(self, key: str) -> Row:
        return next(row for row in self.dialog.form.rows if row.key == key)

    def type(self, key: str, text: str) -> None:
        """Type into a field as though it had been reached by the tab key."""
        field = self.row(key).editor.field
        field.setFocus()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        self.settle()

    def settle(self) -> None:
        """Let what is waited for come at once."""
        self.dialog.form.provider.search.hurry()
        self.dialog.writing.newest.hurry()
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.dialog.focusWidget(), key)

    def click(self, words: str) -> None:
        button = next(one for one in self.buttons() if one.accessibleName() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def buttons(self) -> Iterator[QPushButton]:
        return (one for one in self.dialog.findChildren(QPushButton) if one.isVisible())

    def text(self, key: str) -> str:
        field = self.row(key).editor.field
        assert isinstance(field, QLineEdit)
        return field.text()

    def complaint(self, key: str) -> str:
        return self.row(key).complaint.text()

    def entry(self, name: str) -> Subscription:
        return self.workspace.services.subscriptions.shown(name).entry

    def names(self) -> list[str]:
        return [one.entry.name for one in self.workspace.services.subscriptions.listed()]


@pytest.fixture
def form(workspace: Workspace, qtbot: QtBot) -> Form:
    return Form(workspace, qtbot)


def fill_in(form: Form) -> None:
    for key, text in (("name", "Gym"), ("price", "24.90"), ("every", "1"), ("first", "7 Dec")):
        form.type(key, text)


def test_a_subscription_is_added_by_keyboard_alone_and_can_be_taken_back(form: Form) -> None:
    fill_in(form)
    assert form.dialog.foot.deed.isEnabled()
    form.press(Qt.Key.Key_Return)
    assert not form.dialog.isVisible()
    entry = form.entry("Gym")
    assert entry.contract.prices.prices[-1].money == Money(2490, "GBP")
    assert entry.contract.billing[-1].anchor == date(2026, 12, 7)
    assert form.workspace.undo.stack.undoText() == "Gym added"
    form.workspace.undo.stack.undo()
    assert form.names() == []


def test_what_is_missing_stands_beside_the_button(form: Form) -> None:
    assert form.dialog.foot.reason() == "Still missing: name, price, how often and first charge."
    assert not form.dialog.foot.deed.isEnabled()
    form.type("name", "Gym")
    assert "name" not in form.dialog.foot.reason()
    form.press(Qt.Key.Key_Return)
    assert form.dialog.isVisible()
    assert form.dialog.focusWidget() is form.row("price").editor.field


def test_a_bad_amount_is_named_at_its_field_and_the_rest_goes_on(form: Form) -> None:
    fill_in(form)
    form.type("price", "59.9O")
    assert form.complaint("price") == "“59.9O” is not an amount. Write digits, such as 59.90."
    assert form.dialog.foot.reason() == "Look again at: price."
    assert not form.dialog.foot.deed.isEnabled()
    assert "next on Mon 7 Dec" in form.dialog.live.text()
    form.press(Qt.Key.Key_Return)
    assert form.dialog.isVisible()
    assert form.text("price") == "59.9O"
    form.type("price", "59.90")
    assert form.complaint("price") == ""
    form.press(Qt.Key.Key_Return)
    assert form.names() == ["Gym"]


def test_what_cannot_be_read_stays_as_it_was_typed(form: Form) -> None:
    fill_in(form)
    form.type("first", "someday")
    form.type("notice", "a while")
    assert "“someday” is not a day" in form.complaint("first")
    assert "“a while” is not a length of time" in form.complaint("notice")
    assert (form.text("first"), form.text("notice")) == ("someday", "a while")


def test_the_sentence_says_by_when_to_cancel_and_why(form: Form) -> None:
    fill_in(form)
    form.type("every", "3")
    form.type("first", "31 Oct")
    form.type("notice", "1")
    assert form.dialog.live.text() == (
        "Every 3 months, next on Sun 31 Jan 2027. "
        "Cancel by Wed 30 Dec, in 38 days, or it runs until Thu 29 Apr 2027."
    )
    assert form.dialog.live.reckoning() is None
    form.click("Why")
    reckoning = form.dialog.live.reckoning()
    assert reckoning
    assert "1 month of notice" in reckoning.accessibleName()
    assert "Wed 30 Dec is the last safe day" in reckoning.accessibleName()
    form.type("price", "?")
    reckoning = form.dialog.live.reckoning()
    assert reckoning
    assert reckoning.accessibleName().endswith("The day before is Wed 30 Dec.")


def test_a_provider_is_completed_and_its_record_fills_in(form: Form) -> None:
    form.type("name", "netf")
    name = form.row("name").editor
    assert isinstance(name, SuggestField)
    assert [one.text for one in name.list.rows()] == ["Netflix"]
    assert name.list.isVisible()
    form.press(Qt.Key.Key_Down)
    form.press(Qt.Key.Key_Return)
    form.settle()
    panel = form.dialog.form.provider.panel
    assert form.text("name") == "Netflix"
    assert panel.text().startswith("Netflix, Video Its record fills in: ")
    assert "category" in panel.text()
    assert form.text("category") == "Video"
    assert form.row("category").origin.text().startswith("from the record, ")
    assert form.dialog.isVisible()


def test_a_record_that_is_not_meant_fills_nothing(form: Form) -> None:
    form.type("name", "Netflix")
    form.press(Qt.Key.Key_Tab)
    form.settle()
    assert form.dialog.form.provider.slug == "netflix"
    form.click("Not this one")
    assert not form.dialog.form.provider.panel.isVisible()
    assert form.text("category") == ""
    form.press(Qt.Key.Key_Tab)
    form.settle()
    assert form.dialog.form.provider.slug is None


def test_what_a_record_fills_can_be_cleared_and_taken_again(
    workspace: Workspace, qtbot: QtBot
) -> None:
    form = Form(workspace, qtbot, slug="netflix")
    fill_in(form)
    form.dialog.form.more.fold.open()
    row = form.row("category")
    QTest.mouseClick(row.origin.change, Qt.MouseButton.LeftButton)
    form.settle()
    assert (form.text("category"), row.origin.text()) == ("", "left empty")
    assert "category" in form.dialog.form.draft().given()
    QTest.mouseClick(row.origin.change, Qt.MouseButton.LeftButton)
    form.settle()
    assert form.text("category") == "Video"
    QTest.mouseClick(row.origin.change, Qt.MouseButton.LeftButton)
    form.settle()
    form.dialog.writing.save()
    entry = form.entry("Gym")
    assert entry.particulars.category is None
    assert "category" in entry.cleared


def test_a_plan_of_the_record_brings_its_price_with_its_date(
    workspace: Workspace, qtbot: QtBot
) -> None:
    form = Form(workspace, qtbot, slug="paramount-plus")
    plan = form.row("plan").editor
    assert isinstance(plan, SuggestField)
    assert [one.detail for one in plan.list.rows()] == [
        "8.99 USD every month (US)",
        "13.99 USD every month (US)",
    ]
    plan.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        form.press(key)
    form.settle()
    assert (form.text("plan"), form.text("price"), form.text("every")) == (
        "Premium, monthly",
        "13.99",
        "1",
    )
    assert form.row("price").origin.text() == "from the record, 15 Jan 2026"
    form.type("first", "30 Nov")
    form.press(Qt.Key.Key_Return)
    (price,) = form.entry("Paramount+").contract.prices.prices
    assert price.money == Money(1399, "USD")


def test_what_was_typed_is_worth_more_than_a_plan(workspace: Workspace, qtbot: QtBot) -> None:
    form = Form(workspace, qtbot, slug="paramount-plus")
    form.type("price", "7.99")
    form.row("plan").editor.field.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        form.press(key)
    form.settle()
    assert form.text("price") == "7.99"
    form.click("Not this one")
    assert (form.text("price"), form.text("every")) == ("7.99", "")


def test_a_trial_of_the_record_is_offered_and_not_assumed(
    workspace: Workspace, qtbot: QtBot
) -> None:
    form = Form(workspace, qtbot, slug="mubi")
    assert form.text("trial_ends") == ""
    form.type("started", "20 Nov")
    form.click("7 days from the start")
    assert form.text("trial_ends") == "27 Nov 2026"


def test_days_are_written_out_when_one_goes_on(form: Form) -> None:
    form.type("first", "5.12.")
    form.press(Qt.Key.Key_Tab)
    assert form.text("first") == "5 Dec 2026"


def test_a_day_is_chosen_from_the_calendar(form: Form) -> None:
    field = form.row("first").editor
    assert isinstance(field, DayField)
    field.open_calendar()
    popup = field.findChild(DayPopup)
    assert popup
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(popup.grid, key)
    assert form.text("first") == "23 Dec 2026"
    assert not popup.isVisible()


def an_entry(workspace: Workspace, **fields: Any) -> Subscription:
    given = draft("Gym", "24.90 EUR", first="2026-06-07", **fields)
    return workspace.services.subscriptions.add(given).after


def test_an_entry_is_shown_as_it_is_and_unchanged_it_stays_so(
    workspace: Workspace, qtbot: QtBot
) -> None:
    entry = an_entry(
        workspace,
        notice="1m",
        plan="Full",
        tags=("home", "sport"),
        address=("Gym Ltd", "Road 1"),
        payment="Visa 4242",
        promo="9.99",
        promo_until="2026-12-07",
        card_expires="2027-12-31",
        ends="2027-04-01",
        manual=True,
        category="fitness",
        note="two\nlines",
        lead_days=(60, 14),
    )
    form = Form(workspace, qtbot, number=entry.number)
    assert form.dialog.form.draft() == Draft()
    assert not form.dialog.form.changed
    assert form.text("first") == "7 Jun 2026"
    assert form.text("ends") == "31 Mar 2027"
    assert form.text("category") == "Fitness"
    form.press(Qt.Key.Key_Return)
    assert not form.dialog.isVisible()
    assert form.entry("Gym") == entry
    assert not workspace.undo.stack.canUndo()


def test_lead_times_of_ones_own_are_entered_and_cleared(workspace: Workspace, qtbot: QtBot) -> None:
    number = an_entry(workspace).number
    form = Form(workspace, qtbot, number=number)
    form.dialog.form.more.fold.open()
    form.type("lead_days", "7 60, x")
    assert "“x” is not a number of days" in form.complaint("lead_days")
    form.type("lead_days", "7 60")
    form.press(Qt.Key.Key_Return)
    assert form.entry("Gym").lead_days == (60, 7)
    form = Form(workspace, qtbot, number=number)
    assert form.text("lead_days") == "60, 7"
    form.type("lead_days", "")
    form.press(Qt.Key.Key_Return)
    assert form.entry("Gym").lead_days == ()


def test_edit_with_a_bad_amount_and_recover(workspace: Workspace, qtbot: QtBot) -> None:
    form = Form(workspace, qtbot, number=an_entry(workspace).number)
    form.type("price", "3o.00,")
    assert not form.dialog.foot.deed.isEnabled()
    form.type("price", "30")
    form.press(Qt.Key.Key_Return)
    entry = form.entry("Gym")
    assert entry.contract.prices.on(date(2026, 12, 6)) == Money(2490, "EUR")
    assert entry.contract.prices.on(date(2026, 12, 7)) == Money(3000, "EUR")
    workspace.undo.stack.undo()
    assert len(form.entry("Gym").contract.prices.prices) == 1


def test_a_price_may_have_been_wrong_all_the_time(workspace: Workspace, qtbot: QtBot) -> None:
    form = Form(workspace, qtbot, number=an_entry(workspace).number)
    assert not form.dialog.form.price.change.isVisible()
    form.type("price", "30.00")
    change = form.dialog.form.price.change
    assert change.isVisible()
    assert change.day.value() == date(2026, 12, 7)
    QTest.mouseClick(change.always, Qt.MouseButton.LeftButton)
    form.settle()
    form.dialog.writing.save()
    prices = form.entry("Gym").contract.prices.prices
    assert [one.money for one in prices] == [Money(3000, "EUR")]


def test_a_new_cycle_begins_on_its_day(workspace: Workspace, qtbot: QtBot) -> None:
    form = Form(workspace, qtbot, number=an_entry(workspace).number)
    form.type("every", "3")
    form.dialog.form.price.change.day.field.setText("7.1.2027")
    form.dialog.form.price.change.day.edited.emit()
    form.settle()
    form.dialog.writing.save()
    first, second = form.entry("Gym").contract.billing
    assert (first.cycle, second.cycle, second.since) == (
        MONTH,
        Period(months=3),
        date(2027, 1, 7),
    )


def test_the_last_day_is_kept_as_the_first_one_not_owed(form: Form) -> None:
    fill_in(form)
    form.dialog.form.more.fold.open()
    form.type("ends", "31.3.2027")
    assert "runs until Wed 31 Mar 2027" in form.dialog.live.text()
    form.dialog.writing.save()
    assert form.entry("Gym").contract.ends == date(2027, 4, 1)


def test_only_the_next_charge_may_be_known(form: Form) -> None:
    form.click("I only know the next one")
    for key, text in (("name", "Gym"), ("price", "24,90"), ("every", "1"), ("next", "tomorrow")):
        form.type(key, text)
    form.dialog.writing.save()
    period = form.entry("Gym").contract.billing[-1]
    assert (period.anchor, period.anchor_kind) == (date(2026, 11, 23), "next")


def test_a_trial_can_be_told_by_its_length(form: Form) -> None:
    for key, text in (("name", "Gym"), ("price", "9"), ("every", "1"), ("started", "20 Nov")):
        form.type(key, text)
    form.type("trial_ends", "14d")
    assert "The trial ends on Fri 4 Dec, then 9.00 GBP is charged." in form.dialog.live.text()
    form.dialog.writing.save()
    assert form.entry("Gym").contract.trial_ends == date(2026, 12, 4)


def test_the_last_day_of_the_month_is_asked_for_where_it_matters(form: Form) -> None:
    fill_in(form)
    tick = form.row("last_day").editor.field
    assert not tick.isVisible()
    form.type("first", "30 Nov")
    assert tick.isVisible()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    form.settle()
    form.dialog.writing.save()
    assert form.entry("Gym").contract.billing[-1].last_day


def test_a_failed_save_keeps_what_was_typed(form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    fill_in(form)
    book = form.workspace.services.subscriptions

    def full(_draft: Draft) -> object:
        raise StorageError("The disk is full, so nothing was changed.")

    with monkeypatch.context() as patch:
        patch.setattr(book, "add", full)
        form.press(Qt.Key.Key_Return)
    assert form.dialog.isVisible()
    assert form.dialog.foot.failure.text() == (
        "The disk is full, so nothing was changed. What you typed is still here."
    )
    assert form.text("name") == "Gym"
    form.press(Qt.Key.Key_Return)
    assert form.names() == ["Gym"]


def test_leaving_asks_only_where_something_would_be_lost(
    workspace: Workspace, qtbot: QtBot
) -> None:
    form = Form(workspace, qtbot)
    form.press(Qt.Key.Key_Escape)
    assert not form.dialog.isVisible()
    form = Form(workspace, qtbot)
    form.type("price", "9.99")
    form.press(Qt.Key.Key_Escape)
    assert form.dialog.foot.is_asking()
    form.press(Qt.Key.Key_Escape)
    assert not form.dialog.foot.is_asking()
    assert form.dialog.isVisible()
    form.dialog.close()
    assert form.dialog.isVisible()
    form.click("Discard")
    assert not form.dialog.isVisible()
    assert form.names() == []


def test_markup_and_long_names_are_only_text(form: Form) -> None:
    fill_in(form)
    name = "<b>" + "x" * 197
    form.type("name", name)
    assert form.dialog.foot.deed.isEnabled()
    form.type("name", name + "x")
    assert form.complaint("name") == "name: 201 characters are too many; at most 200 fit."
    form.type("name", name)
    form.dialog.writing.save()
    assert form.names() == [name]


def test_how_long_it_renews_is_refused_without_the_term_that_it_follows(form: Form) -> None:
    fill_in(form)
    form.type("renewal_term", "1 year")
    assert "counts from the end of a minimum term" in form.complaint("renewal_term")
    assert not form.dialog.foot.deed.isEnabled()
    form.type("minimum_term", "2 years")
    assert not form.complaint("renewal_term")
    assert form.dialog.foot.deed.isEnabled()


def test_days_that_contradict_each_other_are_told_at_the_field(form: Form) -> None:
    fill_in(form)
    form.dialog.form.more.fold.open()
    form.type("promo", "9.90")
    form.type("promo_until", "1 Dec 2025")
    assert form.complaint("promo_until") == (
        "The lower price would end on Mon 1 Dec 2025, before the contract begins on Mon 7 Dec."
    )
    assert not form.complaint("promo")
    form.press(Qt.Key.Key_Return)
    assert form.names() == []
    form.type("promo_until", "1 Dec 2027")
    form.type("ends", "1 Dec 2025")
    assert "before its first charge on Mon 7 Dec" in form.complaint("ends")
    form.type("ends", "")
    form.press(Qt.Key.Key_Return)
    assert form.names() == ["Gym"]


def test_a_change_before_the_contract_is_told_at_its_day(
    workspace: Workspace, qtbot: QtBot
) -> None:
    entry = workspace.services.subscriptions.add(draft("Gym", first="2026-01-15")).after
    form = Form(workspace, qtbot, number=entry.number)
    form.type("price", "12")
    change = form.dialog.form.price.change
    change.day.put(date(2025, 12, 15))
    change.day.edited.emit()
    form.settle()
    assert "before the contract begins" in change.complaint.text()
    form.press(Qt.Key.Key_Return)
    assert form.dialog.isVisible()
    assert form.entry("Gym") == entry


def test_a_full_card_number_is_refused_at_its_field(form: Form) -> None:
    fill_in(form)
    form.type("payment", "4242 4242 4242 4242")
    assert "4242" in form.complaint("payment")
    assert not form.dialog.foot.deed.isEnabled()


def test_the_tab_key_goes_down_the_form(form: Form) -> None:
    form.type("name", "x")
    seen = []
    for _ in range(40):
        form.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        row = next((row for row in form.dialog.form.rows if row.editor.field is focus), None)
        if row and row.key not in seen:
            seen.append(row.key)
    order = ["plan", "price", "currency", "every", "first", "trial_ends", "started", "notice"]
    assert seen[: len(order)] == order


def test_nothing_in_the_form_is_nameless_or_read_as_markup(
    workspace: Workspace, qtbot: QtBot
) -> None:
    form = Form(workspace, qtbot, slug="netflix")
    form.dialog.form.more.fold.open()
    assert "\n".join(faults(form.dialog)) == ""


def test_the_guide_is_read_inside_the_form_and_nothing_is_lost(
    workspace: Workspace, qtbot: QtBot
) -> None:
    form = Form(workspace, qtbot, slug="netflix")
    form.type("price", "13.99")
    form.click("Read the guide")
    guide = form.dialog.guide
    assert guide.isVisible()
    assert guide.view.body
    assert "\n".join(faults(guide)) == ""
    form.press(Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert form.text("price") == "13.99"
    form.click("Read the guide")
    form.click("Back to the form")
    assert not guide.isVisible()
    assert form.dialog.isVisible()


def test_a_line_of_a_receipt_fills_in_what_is_free(form: Form) -> None:
    form.type("price", "12.00")
    form.click("Paste a receipt line…")
    receipt = form.dialog.receipt
    assert form.dialog.focusWidget() is receipt.line
    QTest.keyClicks(receipt.line, "12.11.2026 NETFLIX.COM 13,99 EUR")
    form.press(Qt.Key.Key_Return)
    form.settle()
    assert form.dialog.isVisible()
    assert (form.text("price"), form.text("next")) == ("12.00", "12 Nov 2026")
    assert form.dialog.form.provider.slug == "netflix"
    assert "filled in" in receipt.accessibleDescription()
    form.type("every", "1")
    form.press(Qt.Key.Key_Return)
    assert len(form.names()) == 1


def test_a_draft_goes_on_in_the_form(workspace: Workspace, qtbot: QtBot) -> None:
    known = draft("Gym", "24.90 EUR", next="2026-12-07", provider="the-gym-group", notice="1m")
    form = Form(workspace, qtbot, draft=known)
    assert (form.text("name"), form.text("price"), form.text("next")) == (
        "Gym",
        "24.90",
        "7 Dec 2026",
    )
    assert form.dialog.form.provider.slug == "the-gym-group"
    form.press(Qt.Key.Key_Return)
    entry = form.entry("Gym")
    assert entry.contract.terms.notice == MONTH
    assert entry.contract.prices.prices[-1].money == Money(2490, "EUR")
