"""Texts: collects what the program says; keeps the translation files up to date with it.

`python -m tools.texts` brings `resources/i18n/subtrack_*.ts` up to date with the source and
compiles them; translations are written into the `.ts` files, by hand or with Qt Linguist. A text is
what stands as a literal in a call of `say` or `translate` or in a known error, every whole
sentence, what the modules that hold tables of words say, and what rules of law give. The command
line is English, and so are the letters.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from subtrack.services.translating import PLURAL

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "subtrack"
FOLDER = ROOT / "resources" / "i18n"
LAW = ROOT / "resources" / "letters" / "law.toml"
CONTEXT = "subtrack"
LANGUAGES = ("de",)
_SENTENCE = re.compile(r"[A-Z{].* .*\S[.?]", re.DOTALL)
_CALLS = {"say", "_say", "translate"}
_ERRORS = {"KnownError", "InvalidInputError", "NotFoundError", "StorageError", "OutsideError"}
_SAID = {*_CALLS, *_ERRORS, "Remark"}
_SAID_SECOND = {"Fault", "_that", "_matching"}
"""Calls whose second argument is a text: what is wrong, after where."""
_UNTRANSLATED = ("cli/", "self_check.py")
_LETTERS = {"services/composing.py"}
_TABLES = {
    "services/agency_words.py",
    "services/calendar_words.py",
    "services/case_words.py",
    "services/dispute_words.py",
    "services/guide_words.py",
    "services/ladder_words.py",
    "services/onward_words.py",
    "services/packing.py",
    "services/term_facts.py",
    "services/term_words.py",
    "services/way_words.py",
    "services/wording.py",
}


def texts() -> list[str]:
    """Give every text of the program once, ordered by where it stands."""
    found: dict[str, None] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        relative = path.relative_to(SOURCE).as_posix()
        if not relative.startswith(_UNTRANSLATED):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found.update(dict.fromkeys(_of_calls(tree)))
            if relative not in _LETTERS:
                found.update(dict.fromkeys(_of_tables(tree, words=relative in _TABLES)))
    return [*found, *_of_law()]


def _of_law() -> Iterator[str]:
    """Yield once what each rule of law gives, and why one is in doubt."""
    rules = tomllib.loads(LAW.read_text(encoding="utf-8")).values()
    yield from dict.fromkeys(rule["gives"] for rule in rules)
    yield from (rule["doubt"] for rule in rules if "doubt" in rule)


def _of_calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in _SAID:
            yield from _constants(node.args[0])
        elif isinstance(node, ast.Call) and _name(node.func) in _SAID_SECOND:
            yield from _constants(node.args[1])


def _of_tables(tree: ast.Module, *, words: bool) -> Iterator[str]:
    unsaid = set[ast.AST](_unsaid(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in unsaid:
            if _SENTENCE.fullmatch(node.value) or (words and _is_phrase(node.value)):
                yield node.value
        elif isinstance(node, ast.Dict) and words:
            found = (text for value in node.values for text in _constants(value))
            yield from (text for text in found if text.isalpha())


def _unsaid(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield docstrings and the pieces of f-strings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from node.values


def _constants(node: ast.expr) -> Iterator[str]:
    """Yield a literal, or both of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_phrase(text: str) -> bool:
    return " " in text.strip() and any(sign.isalpha() for sign in text)


def read(path: Path) -> dict[str, tuple[str, ...]]:
    """Give the translations of a file: one form, or two where a count decides; empty if missing."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        said = message.find("translation")
        if said is not None:
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            found[message.findtext("source", "")] = tuple(forms)
    return found


def written(language: str, known: dict[str, tuple[str, ...]]) -> bytes:
    """Write a translation file with all texts of today; what is not said any more is left out."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts():
        _add(context, text, known.get(text, ()))
    ET.indent(root, " ")
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode").encode() + b"\n"


def _add(context: ET.Element, text: str, forms: tuple[str, ...]) -> None:
    counted = PLURAL in text
    message = ET.SubElement(context, "message", {"numerus": "yes"} if counted else {})
    ET.SubElement(message, "source").text = text
    said = ET.SubElement(message, "translation")
    if not any(forms):
        said.set("type", "unfinished")
    if counted:
        for form in (*forms, "", "")[:2]:
            ET.SubElement(said, "numerusform").text = form
    else:
        said.text = forms[0] if forms else ""


def compiled(source: Path, target: Path) -> None:
    """Compile a translation file into the form that Qt reads.

    Raises:
        CalledProcessError: Qt's compiler refused it.
    """
    suffix = ".exe" if sys.platform == "win32" else ""
    compiler = Path(PySide6.__path__[0]) / f"lrelease{suffix}"
    call = [str(compiler), "-silent", str(source), "-qm", str(target)]
    subprocess.run(call, check=True)  # noqa: S603 - Qt's own tool on our own file


def main() -> None:
    """Bring all translation files up to date."""
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"subtrack_{language}.ts"
        path.write_bytes(written(language, read(path)))
        compiled(path, path.with_suffix(".qm"))
        missing = sum(not all(forms) for forms in read(path).values())
        print(f"{path.name}: {len(texts())} texts, {missing} to translate")  # noqa: T201 - tells


if __name__ == "__main__":
    main()
