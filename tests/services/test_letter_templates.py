"""Templates of letters are kept, chosen, renamed and deleted, and say each letter's own facts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.letter_template import LetterTemplate
from subtrack.services.drafts import Draft
from subtrack.services.letter_drafts import LetterDraft
from subtrack.services.letter_templates import LetterTemplates, TemplateChange
from subtrack.services.lettering import Lettering
from subtrack.services.wishes import Edit, Wishes, below
from tests.services.conftest import Desk
from tests.services.making import draft
from tests.services.test_lettering import FIRM, ME, lettering

__all__ = ["lettering"]
FILE = Path("book.json")
TEXTS = {"confirm": "Write to me about {service} soon."}


@pytest.fixture
def templates(desk: Desk) -> LetterTemplates:
    uids = (f"template-{number}" for number in range(1, 99))
    return LetterTemplates(desk.book, desk.clock.now, lambda: next(uids))


@pytest.fixture
def other() -> Desk:
    return Desk()


def kept(templates: LetterTemplates, name: str = "Mine", **texts: str) -> LetterTemplate:
    change = templates.keep(name, Kind.CANCELLATION, "en", texts or TEXTS)
    assert change.after
    return change.after


def only(templates: LetterTemplates) -> LetterTemplate:
    (found,) = templates.all()
    return found


class TestKeeping:
    def test_one_of_the_same_name_kind_and_language_is_replaced(
        self, templates: LetterTemplates
    ) -> None:
        first = kept(templates)
        second = kept(templates, "MINE", details="Mine.")
        assert (second.uid, dict(only(templates).texts)) == (first.uid, {"details": "Mine."})
        templates.keep("Mine", Kind.CANCELLATION, "de", TEXTS)
        templates.keep("Mine", Kind.WITHDRAWAL, "en", TEXTS)
        assert len(templates.all()) == 3

    def test_the_same_again_writes_nothing(self, desk: Desk, templates: LetterTemplates) -> None:
        kept(templates)
        writes = desk.store.writes
        assert not templates.keep("Mine", Kind.CANCELLATION, "en-US", TEXTS)
        assert desk.store.writes == writes

    def test_nothing_is_kept_without_a_name_or_words(self, templates: LetterTemplates) -> None:
        with pytest.raises(InvalidInputError):
            kept(templates, " ")
        with pytest.raises(InvalidInputError):
            templates.keep("Mine", Kind.CANCELLATION, "en", {})
        assert templates.all() == ()

    def test_two_of_one_name_cannot_be_told_apart(self, templates: LetterTemplates) -> None:
        mine = kept(templates)
        kept(templates, "Other")
        with pytest.raises(InvalidInputError, match="'other' already"):
            templates.rename(mine.uid, "other")
        templates.rename(mine.uid, "mine")
        assert [one.name for one in templates.all()] == ["mine", "Other"]

    def test_one_that_is_gone_is_neither_renamed_nor_deleted(
        self, templates: LetterTemplates
    ) -> None:
        mine = kept(templates)
        templates.remove(mine.uid)
        with pytest.raises(NotFoundError):
            templates.remove(mine.uid)
        with pytest.raises(NotFoundError):
            templates.rename(mine.uid, "x")


class TestUndo:
    def test_takes_back_and_does_again(self, templates: LetterTemplates) -> None:
        mine = kept(templates)
        acts: tuple[Callable[[], TemplateChange], ...] = (
            lambda: templates.keep("Mine", Kind.CANCELLATION, "en", {"details": "x"}),
            lambda: templates.rename(mine.uid, "Other"),
            lambda: templates.remove(mine.uid),
            lambda: templates.keep("New", Kind.CANCELLATION, "en", TEXTS),
        )
        for act in acts:
            change, done = act(), templates.all()
            assert done != (mine,)
            again = templates.undo(change)
            assert templates.all() == (mine,)
            back = templates.undo(again)
            assert templates.all() == done
            templates.undo(back)

    def test_is_refused_once_it_was_changed_again(self, templates: LetterTemplates) -> None:
        mine = kept(templates)
        change = templates.rename(mine.uid, "Other")
        templates.rename(mine.uid, "Third")
        with pytest.raises(StorageError, match="changed since"):
            templates.undo(change)

    def test_is_refused_once_another_has_its_name(self, templates: LetterTemplates) -> None:
        change = templates.remove(kept(templates).uid)
        kept(templates)
        with pytest.raises(StorageError, match="another template Mine"):
            templates.undo(change)


class TestLetter:
    @pytest.fixture(autouse=True)
    def whole(self, desk: Desk, lettering: Lettering) -> None:
        desk.profiles.add("me", ME)
        desk.subscriptions.edit("Gym", Draft(address=FIRM))
        assert lettering.layouts()

    def draft(
        self,
        lettering: Lettering,
        template: LetterTemplate | None = None,
        wishes: Wishes = Wishes(),  # noqa: B008 - it is frozen
        words: str = "Gym",
    ) -> LetterDraft:
        uid = template.uid if template else None
        return lettering.draft(words, replace(wishes, template=uid))

    def test_says_the_facts_of_each_letter(
        self,
        desk: Desk,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        desk.subscriptions.add(draft("Paper", first="2026-01-05", address=FIRM))
        mine = kept(templates, confirm="{service}, {last_day}, {full_name}.")
        day = date(2026, 12, 31)
        for name in ("Gym", "Paper"):
            found = self.draft(lettering, mine, Wishes(last_day=day), name)
            assert f"{name}, 31 December 2026, Me Myself." in found.letter.paragraphs
            assert found.can_be_posted

    def test_a_fact_that_nobody_told_is_missing_until_it_is_said_otherwise(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        mine = kept(templates, confirm="As I wrote on {sent}, {contract_no}.")
        found = self.draft(lettering, mine)
        assert "As I wrote on [sent], [contract no]." in found.letter.paragraphs
        assert [one.key for one in found.missing] == ["sent", "contract_no"]
        assert not found.can_be_posted
        with pytest.raises(InvalidInputError, match="template asks for this"):
            lettering.write("Gym", Path("x.pdf"), Wishes(template=mine.uid))
        edit = Edit(block="confirm", text="Write.", of="")
        assert self.draft(lettering, mine, Wishes(edits=(edit,))).missing == ()

    def test_names_the_law_only_where_it_holds(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        deletion = Wishes(kind=Kind.DATA_DELETION)
        found = self.draft(lettering, None, deletion)
        (block,) = (one.block for one in found.paragraphs if "Article 17" in one.words)
        text = "Delete it all, by {law}."
        mine = templates.keep("Mine", Kind.DATA_DELETION, "en", {block: text}).after
        assert mine
        assert found.named
        named = self.draft(lettering, mine, deletion)
        assert named.named == found.named
        plain = templates.keep("Plain", Kind.DATA_DELETION, "en", {block: "Delete it."}).after
        assert plain
        assert self.draft(lettering, plain, deletion).named == ()

    def test_is_left_where_it_does_not_fit_or_is_gone(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        mine, plain = kept(templates), self.draft(lettering).letter
        assert self.draft(lettering, mine).letter != plain
        german = self.draft(lettering, mine, Wishes(language="de"))
        assert german.letter == self.draft(lettering, None, Wishes(language="de")).letter
        assert german.templates == ()
        templates.remove(mine.uid)
        assert self.draft(lettering, mine).letter == plain

    def test_lies_below_what_is_changed_by_hand(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        mine, plain = kept(templates), self.draft(lettering).letter
        base = "Write to me about Gym soon."
        hand = Edit(block="confirm", text="By hand.", of=base)
        found = self.draft(lettering, mine, Wishes(edits=(hand,)))
        assert "By hand." in found.letter.paragraphs
        assert base not in found.letter.paragraphs
        assert found.remarks == ()
        back = replace(hand, text=None)
        assert self.draft(lettering, mine, Wishes(edits=(back,))).letter == plain

    def test_words_by_hand_that_a_template_says_too_are_no_others_by_now(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        found = self.draft(lettering).paragraphs
        (said,) = (one.words for one in found if one.block == "confirm")
        hand = Edit(block="confirm", text="Write to me about Gym soon.", of=said)
        assert self.draft(lettering, kept(templates), Wishes(edits=(hand,))).remarks == ()
        other = kept(templates, confirm="Call me.")
        (remark,) = self.draft(lettering, other, Wishes(edits=(hand,))).remarks
        assert remark.values == {"words": "Call me."}

    def test_what_has_no_place_in_a_letter_is_told(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        mine = kept(templates, stop_now="Stop {service} now.", **TEXTS)
        (remark,) = self.draft(lettering, mine).remarks
        assert remark.template == "A paragraph of the template is not in this letter: “{words}”."
        assert remark.values == {"words": "Stop Gym now."}

    def test_own_words_are_read_in_english_as_they_are(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        mine = templates.keep("Mein", Kind.CANCELLATION, "de", {"confirm": "Bis {last_day}!"}).after
        wishes = Wishes(language="de", last_day=date(2026, 12, 31))
        found = self.draft(lettering, mine, wishes)
        assert found.english
        assert "Bis 31. Dezember 2026!" in found.english.paragraphs
        assert any("hereby" in one for one in found.english.paragraphs)

    def test_what_was_said_by_hand_is_kept_with_names_for_its_facts(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        edits = (
            Edit(block="confirm", text="Gym ends on 31 December 2026, {x}.", of=""),
            Edit(block="details", text="", of=""),
            Edit(block=below("confirm"), text="Me Myself.", of=""),
        )
        dated = Wishes(last_day=date(2026, 12, 31))
        wishes = replace(dated, edits=edits, own="I move away.")
        found = self.draft(lettering, None, wishes)
        assert found.to_keep == {
            "cancel_dated+": "I move away.",
            "details": "",
            "confirm": "{service} ends on {last_day}, {x}.",
            "confirm+": "{full_name}.",
        }
        mine = kept(templates, **found.to_keep)
        assert self.draft(lettering, mine, dated).letter == found.letter

    def test_kept_again_it_is_as_it_was(
        self,
        lettering: Lettering,
        templates: LetterTemplates,
    ) -> None:
        mine = kept(templates, confirm="On {sent} I wrote about {service}.")
        assert self.draft(lettering, mine).to_keep == dict(mine.texts)

    def test_where_nothing_is_said_by_hand_there_is_nothing_to_keep(
        self,
        lettering: Lettering,
    ) -> None:
        assert self.draft(lettering).to_keep == {}


class TestTransfer:
    def carry(self, desk: Desk, other: Desk) -> None:
        desk.transfer.export(FILE)
        other.files.contents[FILE] = desk.files.contents[FILE]

    def test_they_go_out_with_the_book_and_come_in(
        self, desk: Desk, other: Desk, templates: LetterTemplates
    ) -> None:
        mine = kept(templates, confirm="", details="a\nb {law} “ä”")
        self.carry(desk, other)
        done = other.transfer.take_in(FILE)
        assert (done.templates, done.left_templates) == (1, ())
        assert other.book.templates() == (mine,)
        assert other.book.templates()[0].changed_at == mine.changed_at
        other.transfer.export(FILE)
        assert other.files.contents == desk.files.contents
        assert other.transfer.take_in(FILE).templates == 0

    def test_one_that_differs_stays_unless_it_is_older_and_may_be_updated(
        self, desk: Desk, other: Desk, templates: LetterTemplates
    ) -> None:
        mine = kept(templates)
        self.carry(desk, other)
        other.transfer.take_in(FILE)
        desk.clock.advance()
        newer = kept(templates, details="Newer.")
        self.carry(desk, other)
        assert other.transfer.take_in(FILE).left_templates == ("Mine",)
        assert other.book.templates() == (mine,)
        assert other.transfer.take_in(FILE, update=True).templates == 1
        assert other.book.templates() == (newer,)

    def test_one_whose_name_is_taken_stays_out(
        self, desk: Desk, other: Desk, templates: LetterTemplates
    ) -> None:
        kept(templates)
        self.carry(desk, other)
        own = LetterTemplates(other.book, other.clock.now, lambda: "own")
        own.keep("mine", Kind.CANCELLATION, "en", {"details": "Own."})
        assert other.transfer.take_in(FILE).left_templates == ("Mine",)
        assert [one.uid for one in other.book.templates()] == ["own"]

    def test_a_file_of_version_4_has_none(
        self, desk: Desk, other: Desk, templates: LetterTemplates
    ) -> None:
        kept(templates)
        self.carry(desk, other)
        document = json.loads(other.files.contents[FILE])
        del document["templates"]
        with pytest.raises(InvalidInputError, match="templates is missing"):
            self.take(other, document)
        assert self.take(other, {**document, "version": 4}) == 0

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"kind": "greeting"}, "kind"),
            ({"language": "xx"}, "not written in 'xx'"),
            ({"texts": []}, "texts is not an object"),
            ({"texts": {"a": 7}}, "texts is not an object"),
            ({"texts": {"a": "4111 1111 1111 1111"}}, "card number"),
        ],
    )
    def test_what_cannot_be_right_is_told_with_its_place(
        self,
        desk: Desk,
        other: Desk,
        templates: LetterTemplates,
        changes: dict[str, object],
        said: str,
    ) -> None:
        kept(templates)
        self.carry(desk, other)
        document = json.loads(other.files.contents[FILE])
        document["templates"][0].update(changes)
        with pytest.raises(InvalidInputError, match=rf"templates\[0\].*{said}"):
            self.take(other, document)
        assert other.book.templates() == ()

    def take(self, other: Desk, document: dict[str, object]) -> int:
        other.files.contents[FILE] = json.dumps(document).encode()
        return other.transfer.take_in(FILE).templates
