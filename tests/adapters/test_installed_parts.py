from __future__ import annotations

from subtrack.adapters.installed_parts import InstalledParts
from subtrack.domain.parts import Part


def parts() -> dict[str, Part]:
    return {part.name.casefold(): part for part in InstalledParts().all()}


def test_every_part_that_runs_is_named_with_its_licence() -> None:
    found = parts()
    for name, licence in (
        ("pyside6_essentials", "LGPL"),
        ("shiboken6", "LGPL"),
        ("fpdf2", "LGPL"),
        ("sqlmodel", "MIT"),
        ("python-dateutil", "BSD"),
        ("pypdfium2", "Apache"),
    ):
        assert licence in (found[name].licence or "")
    assert all(part.version for part in found.values())


def test_what_only_builds_or_tests_it_is_no_part() -> None:
    assert not {"subtrack", "pytest", "ruff", "mypy", "pyinstaller"} & parts().keys()


def test_the_text_of_a_licence_comes_with_it() -> None:
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts()["fpdf2"].text
