"""The arrows of the house: which package may import which, and who may name a foreign one."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "subtrack"
MAY_IMPORT = {
    "domain": set[str](),
    "services": {"domain"},
    "storage": {"domain"},
    "adapters": {"domain"},
    "clock": set[str](),
    "composition": {"domain", "services", "storage", "adapters", "clock"},
    "compose": {"domain", "services", "adapters", "composition"},
    "cli": {"domain", "services", "compose", "adapters", "clock", "self_check"},
    "self_check": {"domain", "services", "compose", "adapters", "app"},
    "ui": {"domain", "services"},
    "books": {"domain", "services", "storage", "adapters", "compose", "clock"},
    "app": {"domain", "adapters", "compose", "books", "ui"},
    "start": {"domain", "adapters", "ui", "app"},
    "__main__": {"cli", "start", "adapters", "domain", "ui"},
}
FOREIGN = {
    "domain": {"dateutil"},
    "services": set[str](),
    "storage": {"sqlmodel", "sqlalchemy"},
    "adapters": {
        "platformdirs",
        "babel",
        "fpdf",
        "PIL",
        "pymupdf_fonts",
        "jeepney",
        "keyring",
        "caldav",
        "niquests",
    },
    "clock": set[str](),
    "composition": set[str](),
    "compose": set[str](),
    "cli": set[str](),
    "ui": {"PySide6", "shiboken6", "pypdfium2"},
    "books": set[str](),
    "app": {"PySide6"},
    "start": {"PySide6"},
    "self_check": {"PySide6", "pypdfium2"},
    "__main__": set[str](),
}
MODULES = sorted(PACKAGE.rglob("*.py"))
STANDARD = sys.stdlib_module_names


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path} imports relatively"
            yield node.module or ""


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_every_package_has_a_place_in_the_house() -> None:
    assert {layer(path) for path in MODULES} - {"__init__"} == set(MAY_IMPORT)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_arrows_run_one_way(path: Path) -> None:
    here = layer(path)
    if here == "__init__":
        return
    own = {name.split(".")[1] for name in imports(path) if name.startswith("subtrack.")}
    assert own - {here} <= MAY_IMPORT[here]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_foreign_packages_stay_where_they_belong(path: Path) -> None:
    here = layer(path)
    roots = {name.split(".")[0] for name in imports(path)} - STANDARD - {"subtrack", "__future__"}
    assert roots <= FOREIGN.get(here, set())


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_adapters_of_the_command_line_are_paths(path: Path) -> None:
    if layer(path) == "cli":
        found = {name for name in imports(path) if name.startswith("subtrack.adapters")}
        assert found <= {"subtrack.adapters.paths"}


def test_packages_carry_no_code_of_their_own() -> None:
    inits = list(PACKAGE.glob("*/__init__.py"))
    assert inits
    assert all(not path.read_text(encoding="utf-8").strip() for path in inits)


def test_every_module_says_what_it_is() -> None:
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        assert not text.strip() or ast.get_docstring(ast.parse(text)), path


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "common", "helpers", "constants"}
    assert not drawers & {path.stem for path in MODULES}


def test_no_layout_is_asked_for_its_items() -> None:
    # PySide keeps what itemAt gives when Qt has deleted it; the process ends some time later.
    for path in MODULES:
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        asked = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
        assert not asked & {"itemAt", "itemAtPosition"}, path
