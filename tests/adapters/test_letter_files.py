from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from subtrack.adapters.letter_files import LetterFiles
from subtrack.adapters.paths import resources
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.law import Tag
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.phrases import LANGUAGES
from subtrack.domain.unions import EEA

FOLDER = resources() / "letters"
SHIPPED = LetterFiles(FOLDER)
MADE_OF_FACTS = {"own", "details"}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "letters"))


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def read_all(letters: LetterFiles) -> None:
    letters.pattern(Kind.REFUND)
    letters.rules()
    letters.phrases("en", "US")


def test_every_kind_has_its_texts_and_no_text_is_left_over() -> None:
    said = {block.say for kind in Kind for block in SHIPPED.pattern(kind).blocks}
    assert said - MADE_OF_FACTS == SHIPPED.phrases("en", "GB").texts.keys()
    assert SHIPPED.phrases("en", "GB").subjects.keys() == {kind.value for kind in Kind}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_all_that_english_says_with_the_same_facts(language: str) -> None:
    english, other = SHIPPED.phrases("en", "GB"), SHIPPED.phrases(language, "")
    for part in ("form", "labels", "subjects", "texts"):
        ours, theirs = getattr(english, part), getattr(other, part)
        assert ours.keys() == theirs.keys()
        for key in ours.keys() - {"place_and_date", "salutation"}:
            assert placeholders(ours[key]) == placeholders(theirs[key]), (part, key)


@pytest.mark.parametrize(
    ("language", "country", "closing"),
    [
        ("en", "DE", "Yours faithfully,"),
        ("en", "US", "Sincerely,"),
        ("en-US", "DE", "Sincerely,"),
        ("de", "CH", "Freundliche Grüsse"),
        ("de", "AT", "Mit freundlichen Grüßen"),
        ("pt", "BR", "Atenciosamente,"),
        ("pt", "PT", "Com os melhores cumprimentos,"),
    ],
)
def test_a_country_has_its_own_forms(language: str, country: str, closing: str) -> None:
    assert SHIPPED.phrases(language, country).form["closing"] == closing


def test_switzerland_has_no_sharp_s_and_its_own_quotation_marks() -> None:
    swiss = SHIPPED.phrases("de", "CH")
    for part in (swiss.form, swiss.labels, swiss.subjects, swiss.texts, swiss.scripts):
        assert not set("ß„“").intersection("".join(part.values()))
    assert "«{service}»" in swiss.texts["cancel_next"]


def test_only_letters_to_banks_and_agencies_go_elsewhere() -> None:
    elsewhere = {kind for kind in Kind if not SHIPPED.pattern(kind).is_for_company}
    assert elsewhere == {Kind.BANK_STOP, Kind.COMPLAINT}


class TestLaw:
    def test_every_rule_has_a_source_and_a_day(self) -> None:
        for rule in SHIPPED.rules():
            assert rule.source
            assert rule.gives
            assert date(2026, 11, 1) <= rule.checked_on <= date(2027, 11, 1)

    def test_what_is_remembered_names_no_source_and_what_is_read_does(self) -> None:
        for rule in SHIPPED.rules():
            assert (rule.tag is Tag.REMEMBERED) == (rule.source == "from memory")

    def test_nothing_is_there_that_may_not_be_linked(self) -> None:
        text = (FOLDER / "law.toml").read_text(encoding="utf-8")
        assert "ec.europa.eu/odr" not in text

    def test_rules_that_are_not_in_force_can_never_be_cited(self) -> None:
        rules = {rule.id: rule for rule in SHIPPED.rules()}
        assert rules["uk-dmcc-subscriptions"].valid_from is None
        assert rules["us-ftc-click-to-cancel"].valid_to == date(2025, 7, 8)
        assert rules["us-rosca"].tag is Tag.REMEMBERED

    def test_data_protection_is_for_those_whom_it_protects(self) -> None:
        rules = {rule.id: rule for rule in SHIPPED.rules()}
        assert rules["gdpr-17"].places == EEA
        assert rules["uk-gdpr-17"].places == {"GB"}
        assert rules["ccpa-1798-105"].places == {"US-CA"}


@pytest.mark.parametrize(
    ("file", "before", "after", "said"),
    [
        ("kinds.toml", "[refund]", "[refunds]", "kinds.refund is missing"),
        ("kinds.toml", 'when = "sent"', 'when = "send"', "'send' is not a valid Fact"),
        ("kinds.toml", "answer = 7", "answers = 7", "reminder.answer is missing"),
        ("law.toml", "made_from", "made_since", ".made_since is not known"),
        ("law.toml", 'tag = "V"', 'tag = "W"', "'W' is not a valid Tag"),
        ("law.toml", '"" = "Article 9', 'en = "Article 9', "lacks the name for all other"),
        ("texts/en.toml", "{deceased}", "{dead}", "names {dead}, which is not known"),
        ("texts/en.toml", "{deceased}", "{deceased", "cannot be filled in"),
        ("texts/en.toml", "[labels]", "[label]", "labels is missing"),
        ("texts/en-US.toml", "closing", "end", "form.end is not known"),
    ],
)
def test_a_fault_is_told_with_its_file_and_its_key(
    folder: Path, file: str, before: str, after: str, said: str
) -> None:
    change(folder / file, before, after)
    with pytest.raises(InvalidInputError) as caught:
        read_all(LetterFiles(folder))
    assert str(folder / file) in str(caught.value)
    assert said in str(caught.value)


def test_a_missing_file_is_told_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"law\.toml cannot be read: No such file"):
        LetterFiles(tmp_path).rules()
