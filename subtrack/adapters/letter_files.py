"""Letter files: kinds, phrases and law of letters in `resources/letters/`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from string import Formatter
from typing import Any

from subtrack.adapters.toml_reading import Table, check_keys, read_toml, unsound
from subtrack.domain.law import Rule, Tag
from subtrack.domain.letter_kinds import Block, Fact, Kind, Pattern
from subtrack.domain.phrases import Phrases
from subtrack.domain.unions import places

_PARTS = ("form", "labels", "subjects", "texts", "scripts")
_PLACEHOLDERS = frozenset(
    [
        "service",
        "place",
        "date",
        "reference",
        "subject",
        "number",
        "addressee",
        "label",
        "value",
        "amount",
        "total",
        "last_day",
        "started",
        "sent",
        "warned",
        "trial_ends",
        "answer_by",
        "law",
        "deceased",
    ]
)
_REGIONAL = frozenset({"de-CH", "en-US", "pt-BR"})
_SWISS = str.maketrans({"ß": "ss", "„": "«", "“": "»"})
"""How German is printed in Switzerland."""
_RULE_NEEDS = ("in", "gives", "letters", "source", "checked_on", "tag", "names")
_RULE_MAY = (
    "contracts",
    "valid_from",
    "valid_to",
    "made_from",
    "within",
    "answer",
    "needs",
    "reminds",
    "charged_within",
    "doubt",
)
_RULE_VALUES = ("valid_from", "valid_to", "made_from", "within", "charged_within")


class LetterFiles:
    """The port `LetterBook`, from a folder; each file is read when it is first wanted."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self._folder = folder
        self._phrases: dict[str, Phrases] = {}

    def pattern(self, kind: Kind) -> Pattern:
        """Give how letters of a kind are made.

        Raises:
            InvalidInputError: the file is not sound; it is named with the key.
        """
        return self._patterns[kind]

    def rules(self) -> Sequence[Rule]:
        """Give all rules of law, in the order of the file.

        Raises:
            InvalidInputError: the file is not sound; it is named with the key.
        """
        return self._rules

    def phrases(self, language: str, country: str) -> Phrases:
        """Give the texts of a language, in the forms of a country where it has its own.

        Raises:
            InvalidInputError: a file is not sound; it is named with the key.
        """
        regional = f"{language[:2]}-{country}"
        wanted = language if language in _REGIONAL else regional
        if wanted not in _REGIONAL:
            wanted = language
        if wanted not in self._phrases:
            self._phrases[wanted] = self._read_phrases(wanted)
        return self._phrases[wanted]

    @cached_property
    def _patterns(self) -> Mapping[Kind, Pattern]:
        path = self._folder / "kinds.toml"
        tables = read_toml(path)
        check_keys(path, "kinds", tables, [kind.value for kind in Kind])
        return {kind: _pattern(path, kind.value, tables[kind.value]) for kind in Kind}

    @cached_property
    def _rules(self) -> Sequence[Rule]:
        path = self._folder / "law.toml"
        return [_rule(path, key, table) for key, table in read_toml(path).items()]

    def _read_phrases(self, language: str) -> Phrases:
        path = self._folder / "texts" / f"{language[:2]}.toml"
        parts = {key: dict(part) for key, part in read_toml(path).items()}
        check_keys(path, language, parts, _PARTS)
        if language in _REGIONAL:
            own = self._folder / "texts" / f"{language}.toml"
            for key, part in read_toml(own).items():
                check_keys(own, key, part, (), parts[key])
                parts[key].update(part)
        for key, part in parts.items():
            for name, text in part.items():
                _check_text(path, f"{key}.{name}", text)
                if language == "de-CH":
                    part[name] = text.translate(_SWISS)
        return Phrases(language=language, **parts)


def _check_text(path: Path, place: str, text: object) -> None:
    if not isinstance(text, str):
        raise unsound(path, place, "is not a text")
    try:
        names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError as error:
        raise unsound(path, place, f"cannot be filled in: {error}") from None
    for name in names - _PLACEHOLDERS:
        raise unsound(path, place, f"names {{{name}}}, which is not known")


def _pattern(path: Path, place: str, table: Table) -> Pattern:
    check_keys(path, place, table, ("answer", "to", "blocks"))
    blocks = tuple(_block(path, f"{place}.blocks", one) for one in table["blocks"])
    return Pattern(
        blocks=blocks, answer_days=table["answer"], is_for_company=table["to"] == "company"
    )


def _block(path: Path, place: str, table: Table) -> Block:
    check_keys(path, place, table, ("say",), ("when",))
    words = table.get("when", "").split()
    needs = [word for word in words if not word.startswith("!")]
    excludes = [word[1:] for word in words if word.startswith("!")]
    return Block(table["say"], _facts(path, place, needs), _facts(path, place, excludes))


def _facts(path: Path, place: str, words: Sequence[str]) -> frozenset[Fact]:
    try:
        return frozenset(map(Fact, words))
    except ValueError as error:
        raise unsound(path, place, error) from None


def _rule(path: Path, key: str, table: Table) -> Rule:
    check_keys(path, key, table, _RULE_NEEDS, _RULE_MAY)
    contracts = table.get("contracts")
    kept: dict[str, Any] = {name: table.get(name) for name in _RULE_VALUES}
    try:
        letters, tag = frozenset(map(Kind, table["letters"])), Tag(table["tag"])
    except ValueError as error:
        raise unsound(path, key, error) from None
    if "" not in table["names"]:
        raise unsound(path, f"{key}.names", "lacks the name for all other languages")
    return Rule(
        id=key,
        places=places(table["in"]),
        gives=table["gives"],
        letters=letters,
        source=table["source"],
        checked_on=table["checked_on"],
        tag=tag,
        names=table["names"],
        contracts=frozenset(contracts) if contracts is not None else None,
        answer_days=table.get("answer"),
        needs=_facts(path, key, table.get("needs", [])),
        reminds=table.get("reminds", False),
        doubt=table.get("doubt", ""),
        **kept,
    )
