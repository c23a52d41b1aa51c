"""The letter dialog: what is typed is seen on the page and kept, and only a whole letter leaves."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from textwrap import wrap

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from subtrack.domain.errors import StorageError
from subtrack.domain.layout import Layout
from subtrack.domain.letter import Letter
from subtrack.services.book import Book
from subtrack.services.drafts import Draft
from subtrack.services.letter_text import plain_text
from subtrack.ui.dialogs.letter import LetterDialog
from subtrack.ui.widgets.choice import Choice
from subtrack.ui.workspace import Workspace
from tests.rights import hand_over, open_folder, read_only
from tests.services.making import draft
from tests.ui.making import a_workspace
from tests.ui.walking import faults, name_of

FIRM = ("Firm Ltd", "1 Road", "10115 Berlin", "Germany")
ME = {
    "full_name": "Me Myself",
    "street": "Way 1",
    "postcode": "53111",
    "city": "Bonn",
    "country": "DE",
}


class Room:
    """A dialog over a window, and what one does in it."""

    def __init__(
        self, workspace: Workspace, qtbot: QtBot, language: str = "en", number: int = 1
    ) -> None:
        self.workspace = workspace
        self.qtbot = qtbot
        self.window = QWidget()
        self.window.resize(1100, 760)
        qtbot.addWidget(self.window)
        self.dialog = LetterDialog(workspace, number, self.window)
        if language:
            choice = self.dialog.form.kind.languages
            choice.put(language)
            choice.edited.emit()
        self.dialog.open()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.dialog.settled, timeout=20_000)

    def field(self, key: str) -> QLineEdit:
        form = self.dialog.form
        fields = {**form.writer.profile.fields(), **form.contract.fields(), **form.to.fields()}
        field = fields[key].field
        assert isinstance(field, QLineEdit)
        return field

    def complaint(self, key: str) -> str:
        form = self.dialog.form
        fields = {**form.writer.profile.fields(), **form.contract.fields(), **form.to.fields()}
        return fields[key].complaint()

    def type(self, key: str, text: str) -> None:
        """Type over what a field has, and stay in it."""
        field = self.field(key)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
        self.settle()

    def enter(self, key: str, text: str) -> None:
        """Type over what a field has, and go on."""
        self.type(key, text)
        QTest.keyClick(self.field(key), Qt.Key.Key_Return)
        self.settle()

    def type_address(self, lines: Sequence[str]) -> None:
        """Type over the recipient's address."""
        field = self.dialog.form.to.address.field
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for line in lines:
            QTest.keyClicks(field, line)
            QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def choose_country(self, code: str) -> None:
        choice = self.dialog.form.writer.profile.fields()["country"].field
        assert isinstance(choice, Choice)
        choice.put(code)
        choice.edited.emit()
        self.settle()

    @property
    def page(self) -> str:
        found = self.dialog.preview.paper.sheet.page()
        assert found is not None
        return found.text.replace("\r\n", "\n")

    @property
    def news(self) -> str:
        return self.dialog.foot.news.text()

    def save_as(self, path: Path) -> None:
        """Answer the platform's question for a name."""
        asking = self.dialog.findChild(QFileDialog)
        assert asking is not None
        name = asking.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        self.settle()

    def export(self, path: Path) -> None:
        QTest.mouseClick(self.dialog.foot.pdf, Qt.MouseButton.LeftButton)
        self.save_as(path)


def draw_quickly(workspace: Workspace) -> None:
    """Draw letters without their layout from now on, which takes a tenth of the time."""
    object.__setattr__(workspace.services.lettering._desk, "writer", QuickWriter())


class QuickWriter:
    """Draws the text of a letter in no time."""

    def write(self, letter: Letter, layout: Layout, *, archival: bool = False) -> bytes:
        from fpdf import FPDF

        pdf = FPDF(unit="mm", format=(layout.paper.width, layout.paper.height))
        pdf.set_creation_date(datetime(2026, 1, 1, tzinfo=UTC))  # equal letters, equal bytes
        pdf.set_font("Helvetica", size=8)
        pdf.add_page()
        # Its font has Latin letters alone.
        text = plain_text(letter).encode("latin-1", "replace").decode("latin-1")
        text += "kept" if archival else ""
        # Lines that fpdf need not break, which it measures letter by letter.
        lines = [line for one in text.splitlines() for line in wrap(one, 130) or [""]]
        for at, line in enumerate(lines):
            pdf.text(10, 10 + 3.2 * at, line)
        return bytes(pdf.output())


@pytest.fixture
def made(workspace: Workspace) -> Workspace:
    """Give a workspace with one subscription, and letters that are drawn in no time."""
    terms = {"started": "2026-01-05", "minimum_term": "1y", "notice": "1m"}
    workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", **terms))
    draw_quickly(workspace)
    return workspace


@pytest.fixture
def lacking(made: Workspace, qtbot: QtBot) -> Room:
    return Room(made, qtbot)


@pytest.fixture
def whole(made: Workspace, qtbot: QtBot) -> Room:
    made.services.profiles.add("me", ME)
    made.services.subscriptions.edit("1", Draft(address=FIRM))
    return Room(made, qtbot)


class TestMissing:
    def test_each_is_complained_about_and_marked_on_the_page(self, lacking: Room) -> None:
        for key in ("full_name", "street", "city", "country", "recipient"):
            assert lacking.complaint(key)
        page = lacking.dialog.preview.paper.sheet.page()
        assert page is not None
        assert "[name]" in page.text
        assert len(page.found) == page.text.count("[")
        assert lacking.news.startswith("5 facts missing: your name,")
        foot = lacking.dialog.foot
        assert not any(one.isEnabled() for one in (foot.copy, foot.save, foot.pdf))
        assert foot.close_button.isEnabled()

    def test_what_is_told_fills_its_gap_while_it_is_typed(self, lacking: Room) -> None:
        lacking.type("street", "Way 1")
        assert "[street]" not in lacking.page
        assert "Way 1" in lacking.page
        assert lacking.complaint("street") == ""
        assert lacking.news.startswith("4 facts missing")
        assert lacking.workspace.services.profiles.all() == ()

    def test_everything_told_lets_the_letter_go(self, lacking: Room, tmp_path: Path) -> None:
        for key, text in ME.items():
            lacking.choose_country(text) if key == "country" else lacking.enter(key, text)
        lacking.type_address(FIRM)
        lacking.dialog.foot.close_button.setFocus()
        lacking.settle()
        assert lacking.news == ""
        assert lacking.workspace.services.subscriptions.shown("1").entry.particulars.address == FIRM
        lacking.export(tmp_path / "x.pdf")
        assert lacking.news.startswith("Saved as x.pdf.")

    def test_the_address_of_a_record_is_shown_as_it_stands_in_the_letter(
        self, made: Workspace, qtbot: QtBot
    ) -> None:
        made.services.subscriptions.edit("1", Draft(provider="telekom-de"))
        room = Room(made, qtbot)
        room.choose_country("DE")
        to = room.dialog.form.to
        assert "53171 Bonn" in to.card.lines()
        assert to.source().startswith("From the record of Telekom")
        to.card.pencil.click()
        room.type_address(FIRM)
        room.dialog.foot.close_button.setFocus()
        room.settle()
        assert to.source() == "As you wrote it."
        assert "Firm Ltd" in room.page


class TestSaving:
    def test_a_first_name_makes_the_profile(self, lacking: Room) -> None:
        lacking.enter("full_name", "Me Myself")
        (profile,) = lacking.workspace.services.profiles.all()
        assert (profile.name, profile.full_name, profile.is_default) == (
            "Me Myself",
            "Me Myself",
            True,
        )

    def test_can_be_taken_back(self, whole: Room) -> None:
        whole.enter("street", "Other Way 2")
        whole.enter("contract_no", "G-77")
        services, stack = whole.workspace.services, whole.workspace.undo.stack
        assert services.profiles.shown(None).street == "Other Way 2"
        assert services.subscriptions.shown("1").entry.particulars.contract_no == "G-77"
        assert "no. G-77" in whole.page
        stack.undo()
        assert services.subscriptions.shown("1").entry.particulars.contract_no is None
        stack.undo()
        whole.settle()
        assert services.profiles.shown(None).street == "Way 1"
        assert whole.field("street").text() == "Way 1"
        assert whole.field("contract_no").text() == ""
        assert "Way 1" in whole.page

    def test_what_cannot_be_right_stays_typed_and_is_not_saved(self, whole: Room) -> None:
        whole.enter("payment", "Visa 4242 4242 4242 4242")
        assert "full card number" in whole.complaint("payment")
        assert whole.field("payment").text() == "Visa 4242 4242 4242 4242"
        assert "4242 4242" not in whole.page
        assert not whole.dialog.foot.pdf.isEnabled()
        assert whole.workspace.services.subscriptions.shown("1").entry.particulars.payment is None
        whole.enter("payment", "Visa 4242")
        assert whole.complaint("payment") == ""
        assert whole.dialog.foot.pdf.isEnabled()

    def test_a_full_disk_keeps_what_was_typed(
        self, whole: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object, **__: object) -> None:
            raise StorageError("The disk is full, so nothing was changed.")

        with monkeypatch.context() as patch:
            patch.setattr(Book, "write", full)
            whole.enter("account", "me@example.org")
            assert "disk is full" in whole.complaint("account")
            assert whole.field("account").text() == "me@example.org"
            assert not whole.dialog.foot.pdf.isEnabled()
        whole.enter("account", "me@example.org")
        assert whole.complaint("account") == ""
        particulars = whole.workspace.services.subscriptions.shown("1").entry.particulars
        assert particulars.account == "me@example.org"

    def test_the_region_goes_with_its_country(self, whole: Room) -> None:
        whole.choose_country("US")
        whole.enter("region", "ca")
        assert whole.workspace.services.profiles.shown(None).region == "US-CA"
        whole.choose_country("DE")
        assert whole.workspace.services.profiles.shown(None).region is None
        assert not whole.field("region").isVisible()

    def test_another_writer_holds_the_contract(self, made: Workspace, qtbot: QtBot) -> None:
        made.services.profiles.add("Home", ME)
        made.services.profiles.add("Work", {**ME, "street": "Office 2"})
        room = Room(made, qtbot)
        holders = room.dialog.form.writer.holders
        assert holders.isVisible()
        holders.put("Work")
        holders.edited.emit()
        room.settle()
        assert made.services.subscriptions.shown("1").entry.particulars.holder == "Work"
        assert "Office 2" in room.page


class TestClosing:
    def test_saves_what_is_still_in_its_field(self, whole: Room) -> None:
        whole.type("plan", "Flex")
        QTest.keyClick(whole.dialog, Qt.Key.Key_Escape)
        whole.settle()
        assert not whole.dialog.isVisible()
        entry = whole.workspace.services.subscriptions.shown("1").entry
        assert entry.contract.billing[-1].plan == "Flex"

    def test_says_once_what_cannot_be_saved(self, whole: Room) -> None:
        whole.enter("email", "me@")
        close = whole.dialog.foot.close_button
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
        whole.settle()
        assert whole.dialog.isVisible()
        assert "cannot be saved" in whole.news
        assert whole.field("email").text() == "me@"
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
        assert not whole.dialog.isVisible()

    def test_a_full_disk_keeps_the_dialog_open_once(
        self, whole: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object, **__: object) -> None:
            raise StorageError("The disk is full, so nothing was changed.")

        monkeypatch.setattr(Book, "write", full)
        whole.type("plan", "Flex")
        close = whole.dialog.foot.close_button
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
        assert whole.dialog.isVisible()
        assert "disk is full" in whole.news
        assert whole.field("plan").text() == "Flex"
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
        assert not whole.dialog.isVisible()


class TestEnd:
    def test_the_next_possible_date_is_named_with_its_day(self, whole: Room) -> None:
        first, *_ = _radios(whole.dialog)
        assert first.text() == "At the next possible date, Mon 4 Jan 2027"
        assert "end of 4 January 2027" in whole.page.replace("\n", " ")

    def test_a_day_of_one_s_own_is_printed_as_given(self, whole: Room) -> None:
        _next, chosen, soon = _radios(whole.dialog)
        QTest.mouseClick(chosen, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
        whole.settle()
        assert not whole.dialog.foot.pdf.isEnabled()
        whole.dialog.form.end.day.put(date(2027, 3, 31))
        whole.dialog.form.end.day.edited.emit()
        whole.settle()
        assert "end of 31 March 2027" in whole.page.replace("\n", " ")
        assert whole.dialog.foot.pdf.isEnabled()
        whole.dialog.form.end.day.put(date(2026, 11, 21))
        whole.dialog.form.end.day.edited.emit()
        whole.settle()
        assert not whole.dialog.foot.pdf.isEnabled()
        QTest.mouseClick(soon, Qt.MouseButton.LeftButton, pos=QPoint(10, 8))
        whole.settle()
        assert "from the next possible date" in whole.page.replace("\n", " ")
        assert whole.dialog.foot.pdf.isEnabled()


class TestExport:
    def test_an_older_file_is_moved_aside_and_it_is_said(self, whole: Room, tmp_path: Path) -> None:
        whole.export(tmp_path / "letter.pdf")
        assert whole.news == "Saved as letter.pdf."
        words = [one.text() for one in whole.dialog.foot.news.findChildren(QPushButton)]
        assert words == ["Open", "Show in folder"]
        assert whole.workspace.kept.settings.folder == str(tmp_path)
        whole.enter("plan", "Flex")
        assert whole.news == ""
        whole.export(tmp_path / "letter.pdf")
        assert whole.news == "Saved as letter.pdf. The file that was there is now letter.pdf.1."

    def test_the_name_says_the_day_and_the_company(self, whole: Room) -> None:
        QTest.mouseClick(whole.dialog.foot.pdf, Qt.MouseButton.LeftButton)
        asking = whole.dialog.findChild(QFileDialog)
        assert asking is not None
        name = Path(asking.selectedFiles()[0]).name
        assert re.fullmatch(r"2026-11-22_gym_cancellation_2026-[0-9A-F]{7}\.pdf", name)
        asking.reject()

    def test_text_and_mail_go_the_same_way(self, whole: Room, tmp_path: Path) -> None:
        whole.dialog.foot.text_action.trigger()
        whole.save_as(tmp_path / "letter.txt")
        assert "Cancellation of Gym" in (tmp_path / "letter.txt").read_text(encoding="utf-8")
        whole.dialog.foot.mail_action.trigger()
        whole.save_as(tmp_path / "letter.eml")
        assert b"Subject: Cancellation of Gym" in (tmp_path / "letter.eml").read_bytes()
        assert "No e-mail address for Gym" in whole.news

    def test_the_text_is_copied(self, whole: Room) -> None:
        QTest.mouseClick(whole.dialog.foot.copy, Qt.MouseButton.LeftButton)
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("Me Myself\nWay 1\n53111 Bonn\nGermany\n\nFirm Ltd")

    def test_a_letter_that_changed_behind_the_window_is_not_written(
        self, whole: Room, tmp_path: Path
    ) -> None:
        whole.workspace.services.subscriptions.edit("1", Draft(contract_no="G-77"))
        whole.export(tmp_path / "letter.pdf")
        assert "not as it was shown" in whole.news
        assert list(tmp_path.glob("letter*")) == []

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
    def test_a_folder_that_is_read_only_is_told_and_loses_nothing(
        self, tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot
    ) -> None:
        del tmp_path_factory
        with open_folder() as base:
            data, out = base / "data", base / "out"
            data.mkdir()
            out.mkdir()
            workspace = a_workspace(data)
            workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
            workspace.services.profiles.add("me", ME)
            object.__setattr__(workspace.services.lettering._desk, "writer", QuickWriter())
            room = Room(workspace, qtbot)
            room.enter("account", "me@example.org")
            hand_over(data)
            QTest.mouseClick(room.dialog.foot.pdf, Qt.MouseButton.LeftButton)
            with read_only(out):
                room.save_as(out / "letter.pdf")
            assert "letter.pdf cannot be written: Permission denied." in room.news
            assert list(out.iterdir()) == []
            assert room.field("account").text() == "me@example.org"
            assert "me@example.org" in room.page


class TestPreview:
    @pytest.fixture
    def real(self, workspace: Workspace, qtbot: QtBot) -> Room:
        workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
        workspace.services.profiles.add("me", ME)
        return Room(workspace, qtbot)

    def test_it_is_the_pdf_that_is_exported(self, real: Room, tmp_path: Path) -> None:
        shown = real.dialog.preview.shown
        assert shown is not None
        document = pypdfium2.PdfDocument(shown.pdf)
        text = document[0].get_textpage().get_text_bounded()
        assert document.get_page_size(0) == pytest.approx((595.28, 841.89), abs=0.1)
        document.close()
        assert text.replace("\r\n", "\n") == real.page
        assert "Cancellation of Gym" in text
        real.export(tmp_path / "letter.pdf")
        assert (tmp_path / "letter.pdf").read_bytes() == shown.pdf

    def test_a_long_address_is_told_instead_of_cut(self, real: Room) -> None:
        before = real.page
        real.dialog.form.to.card.pencil.click()
        lines = [f"{number} " + "long line of an address " * 6 for number in range(8)]
        real.type_address([*lines, "Germany"])
        assert "address" in real.news
        assert "shorten it" in real.news
        assert not real.dialog.foot.pdf.isEnabled()
        assert real.page == before

    def test_the_layout_can_be_another_one(self, real: Room) -> None:
        sheet, layouts = real.dialog.preview.paper.sheet, real.dialog.form.also.layouts
        assert layouts.value() == "din5008b"
        (window,) = sheet.windows_shown()
        assert window is not None
        assert window.getRect() == (20, 45, 85, 45)
        chip = real.dialog.preview.window_chip
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert not sheet.windows_shown()
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        layouts.put("us10")
        layouts.edited.emit()
        real.settle()
        page = sheet.page()
        assert page is not None
        assert page.size.width() == pytest.approx(215.9, abs=0.1)
        layouts.put("plain")
        layouts.edited.emit()
        real.settle()
        assert not sheet.windows_shown()
        assert not chip.isVisible()

    def test_it_is_drawn_for_the_size_in_which_it_is_shown(self, whole: Room) -> None:
        paper = whole.dialog.preview.paper
        fitting = paper.sheet.width()
        assert paper.fits
        paper.setFocus()
        QTest.keyClick(paper, Qt.Key.Key_Plus)
        whole.settle()
        page = paper.sheet.page()
        assert page is not None
        assert paper.sheet.width() > fitting
        assert page.image.width() == pytest.approx(paper.sheet.width(), abs=2)
        _wheel(paper.viewport(), -120)
        _wheel(paper.viewport(), -120)
        assert paper.sheet.width() < page.image.width()
        QTest.keyClick(paper, Qt.Key.Key_0)
        assert paper.fits
        assert paper.sheet.width() == fitting


class TestKeyboard:
    def test_tab_leads_through_everything(self, whole: Room) -> None:
        whole.dialog.activateWindow()
        reached = list(_tabbed(whole))
        names = [one.accessibleName() or name_of(one) for one in reached]
        for name in (
            "Edit where the letter goes",
            "Edit who writes the letter",
            "Contract or customer number",
            "Account",
            "Plan",
            "Paid with",
            "Delete my data after the end",
            "Sent along, one thing a line",
            "Layout",
            "Smaller",
            "Fit",
            "Larger",
            "Envelope window",
            "Letter as it will be printed",
            "Close",
            "Copy text",
            "Save as",
            "Export PDF…",
        ):
            assert name in names
        assert names.index("Plan") < names.index("Layout") < names.index("Export PDF…")
        assert list(faults(whole.dialog)) == []

    def test_what_is_missing_is_reached_as_well(self, lacking: Room) -> None:
        assert list(faults(lacking.dialog)) == []

    def test_enter_in_a_field_exports_nothing(self, whole: Room) -> None:
        whole.enter("plan", "Flex")
        assert whole.dialog.findChild(QFileDialog) is None
        assert whole.dialog.isVisible()


def _tabbed(room: Room) -> Iterator[QWidget]:
    room.dialog.form.contract.fields()["contract_no"].field.setFocus()
    first = QApplication.focusWidget()
    assert first is not None
    now = first
    for _ in range(60):
        yield now
        QTest.keyClick(now, Qt.Key.Key_Tab)
        following = QApplication.focusWidget()
        assert following is not None
        if following is first:
            return
        now = following
    raise AssertionError


def _radios(dialog: LetterDialog) -> list[QRadioButton]:
    return dialog.form.end.findChildren(QRadioButton)


def _wheel(widget: QWidget, by: int) -> None:
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        widget.mapToGlobal(centre),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


class TestKind:
    @pytest.fixture
    def whole(self, workspace: Workspace, qtbot: QtBot) -> Room:
        workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=FIRM))
        workspace.services.profiles.add("me", ME)
        draw_quickly(workspace)
        return Room(workspace, qtbot)

    def choose(self, room: Room, **chosen: str) -> None:
        part = room.dialog.form.kind
        choices = {"kind": part.kinds, "language": part.languages, "cause": part.causes}
        for name, value in chosen.items():
            choices[name].put(value)
            choices[name].edited.emit()
        room.settle()

    def test_another_kind_is_another_letter_and_asks_for_what_it_needs(self, whole: Room) -> None:
        form = whole.dialog.form
        assert not form.end.isHidden()
        self.choose(whole, kind="refund")
        assert "Request for a refund" in whole.page
        assert form.end.isHidden()
        assert form.also.delete_data.isHidden()
        self.choose(whole, kind="extraordinary", cause="death")
        assert "Export waits" in whole.news
        assert "name of the person who died" in whole.news
        assert not whole.dialog.foot.pdf.isEnabled()
        QTest.keyClicks(form.kind.deceased.field, "Jo Doe")
        whole.settle()
        assert "Jo Doe, who held the contract" in whole.page
        assert whole.dialog.foot.pdf.isEnabled()

    def test_of_a_breach_asks_when_it_was_to_be_put_right(self, whole: Room) -> None:
        part = whole.dialog.form.kind
        self.choose(whole, kind="extraordinary")
        assert not part.warned.isVisible()
        self.choose(whole, cause="breach")
        assert "although I asked you" not in whole.page
        lines = whole.dialog.form.law.lines
        assert "you asked them in vain" in lines.text()
        part.warned.put(date(2026, 11, 1))
        part.warned.edited.emit()
        whole.settle()
        assert "although I asked you on 1 November 2026" in whole.page
        assert "§ 314 BGB" in part.law.text()
        part.warned.put(date(2099, 1, 1))
        part.warned.edited.emit()
        whole.settle()
        assert "Export waits" in whole.news
        self.choose(whole, cause="move")
        assert whole.dialog.foot.pdf.isEnabled()

    def test_says_which_is_proposed_and_why(self, whole: Room) -> None:
        part = whole.dialog.form.kind
        assert part.proposal.text() == "The contract runs: this letter ends it."
        assert part.take.isHidden()
        self.choose(whole, kind="complaint")
        assert part.proposal.text().startswith("Proposed: Cancellation. ")
        part.take.click()
        whole.settle()
        assert whole.dialog.form.kind.kinds.value() == "cancellation"

    @pytest.mark.parametrize(
        ("firm", "said", "word"),
        [
            (("Firme", "75001 Paris", "France"), "Madame, Monsieur,", "French"),
            (("Firm", "9000 Gent", "Belgium"), "Geachte heer", "Dutch"),
            (("Firm", "1000 Brussels", "Belgium"), "Madame, Monsieur,", "French"),
            (("Firma", "10115 Berlin"), "Sehr geehrte", "German"),
            (("Firma", "Stockholm", "Sweden"), "Dear Sir or Madam", "English, as in your country"),
            ((), "Sehr geehrte", "German"),
        ],
    )
    def test_is_in_the_language_that_is_spoken_where_it_goes(
        self, workspace: Workspace, qtbot: QtBot, firm: tuple[str, ...], said: str, word: str
    ) -> None:
        workspace.services.subscriptions.add(draft("Gym", first="2026-01-05", address=firm))
        workspace.services.profiles.add("me", ME)
        draw_quickly(workspace)
        room = Room(workspace, qtbot, language="")
        assert said in room.page
        written_in = room.dialog.form.kind.written_in
        assert written_in.text() == f"The letter is in {word}."
        assert not written_in.isHidden()
        self.choose(room, language="en")
        assert "Dear Sir or Madam" in room.page
        assert written_in.isHidden()

    def test_a_foreign_letter_stands_beside_its_english(self, whole: Room) -> None:
        preview = whole.dialog.preview
        assert preview.english_chip.isHidden()
        self.choose(whole, language="fr")
        assert "Madame, Monsieur," in whole.page
        assert "I hereby cancel my contract" in preview.english.text()
        assert not preview.english.isHidden()
        preview.english_chip.click()
        assert preview.english.isHidden()
        self.choose(whole, language="en")
        assert preview.english_chip.isHidden()
        assert preview.english.isHidden()

    def test_a_letter_to_the_bank_leaves_the_company_s_address_alone(self, whole: Room) -> None:
        form = whole.dialog.form
        self.choose(whole, kind="bank-stop")
        assert form.to.isHidden()
        assert form.elsewhere.address.complaint()
        field = form.elsewhere.address.field
        for line in ("Bank AG", "10115 Berlin", "Germany"):
            QTest.keyClicks(field, line)
            QTest.keyClick(field, Qt.Key.Key_Return)
        whole.settle()
        assert "Bank AG" in whole.page
        assert whole.dialog.foot.pdf.isEnabled()
        entry = whole.workspace.services.subscriptions.shown("1").entry
        assert "Bank AG" not in entry.particulars.address
        self.choose(whole, kind="cancellation")
        assert "Bank AG" not in whole.page

    def test_tells_which_law_it_names_with_its_source_and_which_not(self, whole: Room) -> None:
        form = whole.dialog.form
        self.choose(whole, kind="data-deletion")
        assert "Article 17 of the General Data Protection Regulation" in form.kind.law.text()
        assert "Source:" in form.kind.law.text()
        assert form.law.isHidden()
        self.choose(whole, kind="withdrawal")
        assert form.kind.law.isHidden()
        assert "§ 355 BGB is not named" in form.law.lines.text()
        assert "No rule is named" in whole.news

    def test_a_short_text_is_for_web_forms(self, whole: Room) -> None:
        whole.dialog.foot.short_action.trigger()
        said = QGuiApplication.clipboard().text()
        assert said.startswith("Cancellation of Gym\nI hereby cancel")
        assert "web form is on the clipboard" in whole.news

    def test_own_words_are_a_paragraph(self, whole: Room) -> None:
        QTest.keyClicks(whole.dialog.form.also.own.field, "Please write by e-mail.")
        whole.settle()
        assert "Please write by e-mail." in whole.page
