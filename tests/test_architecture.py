"""The arrows of the house: which package may import which, and who may name a foreign one."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "subtrack"
MAY_IMPORT = {
    "domain": set[str](),
    "disk": set[str](),
    "services": {"domain"},
    "storage": {"domain", "disk"},
    "adapters": {"domain", "disk"},
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
    "disk": set[str](),
    "services": set[str](),
    "storage": {"sqlmodel", "sqlalchemy"},
    "adapters": {
        "platformdirs",
        "babel",
        "fpdf",
        "PIL",
        "pymupdf_fonts",
        "uharfbuzz",
        "fontTools",
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


@dataclass(frozen=True)
class Seen:
    """What a module imports, which attributes it asks for, and whether it says what it is."""

    imports: frozenset[str]
    attributes: frozenset[str]
    is_told: bool


@cache
def seen(path: Path) -> Seen:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports, attributes = set[str](), set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            attributes.add(node.attr)
        elif isinstance(node, ast.Import):
            imports.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path} imports relatively"
            imports.add(node.module or "")
    is_told = not tree.body or bool(ast.get_docstring(tree))
    return Seen(frozenset(imports), frozenset(attributes), is_told)


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def astray(forbidden: Callable[[Path], set[str]]) -> dict[Path, set[str]]:
    """Give what modules import although they may not."""
    return {path: found for path in MODULES if (found := forbidden(path))}


def test_every_package_has_a_place_in_the_house() -> None:
    assert {layer(path) for path in MODULES} - {"__init__"} == set(MAY_IMPORT)


def test_arrows_run_one_way() -> None:
    def forbidden(path: Path) -> set[str]:
        here = layer(path)
        own = {name.split(".")[1] for name in seen(path).imports if name.startswith("subtrack.")}
        return own - {here} - MAY_IMPORT[here] if here != "__init__" else set()

    assert astray(forbidden) == {}


def test_foreign_packages_stay_where_they_belong() -> None:
    def forbidden(path: Path) -> set[str]:
        roots = {name.split(".")[0] for name in seen(path).imports}
        return roots - STANDARD - {"subtrack", "__future__"} - FOREIGN.get(layer(path), set())

    assert astray(forbidden) == {}


def test_only_the_adapters_of_the_command_line_are_paths() -> None:
    def forbidden(path: Path) -> set[str]:
        found = {name for name in seen(path).imports if name.startswith("subtrack.adapters")}
        return found - {"subtrack.adapters.paths"} if layer(path) == "cli" else set()

    assert astray(forbidden) == {}


def test_packages_carry_no_code_of_their_own() -> None:
    inits = list(PACKAGE.glob("*/__init__.py"))
    assert inits
    assert all(not path.read_text(encoding="utf-8").strip() for path in inits)


def test_every_module_says_what_it_is() -> None:
    for path in MODULES:
        assert seen(path).is_told, path


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "common", "helpers", "constants"}
    assert not drawers & {path.stem for path in MODULES}


def test_no_layout_is_asked_for_its_items() -> None:
    # PySide keeps what itemAt gives when Qt has deleted it; the process ends some time later.
    for path in MODULES:
        assert not seen(path).attributes & {"itemAt", "itemAtPosition"}, path
