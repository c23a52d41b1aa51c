"""System programs: run where they lie, and nothing is made of one that is not there or fails."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from subtrack.adapters.system_programs import SystemPrograms

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="writes scripts for a shell")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    program = tmp_path / "teller"
    program.write_text(
        '#!/bin/sh\nprintf "%s|" "$@" "$LD_LIBRARY_PATH" > "$TOLD"\nexit "${STATUS:-0}"\n'
    )
    program.chmod(0o755)
    return tmp_path


def environment(place: Path, **more: str) -> dict[str, str]:
    return {"PATH": str(place), "TOLD": str(place / "told"), **more}


def test_a_program_gets_its_words_as_they_are(place: Path) -> None:
    assert SystemPrograms(environment(place))(["teller", "two words", '"$HOME" %', ""])
    assert (place / "told").read_text() == 'two words|"$HOME" %|||'


@pytest.mark.parametrize(
    ("words", "more"),
    [(["nobody"], {}), (["teller"], {"STATUS": "1"})],
    ids=["not there", "failing"],
)
def test_what_was_not_done_is_told(place: Path, words: list[str], more: dict[str, str]) -> None:
    assert not SystemPrograms(environment(place, **more))(words)


def test_what_cannot_be_run_is_told(place: Path) -> None:
    (place / "teller").write_bytes(b"\x7fELF no program at all")
    assert not SystemPrograms(environment(place))(["teller"])


@pytest.mark.parametrize(
    ("libraries", "seen"),
    [
        ({"LD_LIBRARY_PATH": "/bundle"}, ""),
        ({"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/own"}, "/own"),
    ],
    ids=["none before", "some before"],
)
def test_a_bundle_keeps_its_libraries_to_itself(
    place: Path, libraries: Mapping[str, str], seen: str
) -> None:
    assert SystemPrograms(environment(place, **libraries), bundled=True)(["teller"])
    assert (place / "told").read_text() == f"{seen}|"
    assert SystemPrograms(environment(place, **libraries), bundled=False)(["teller"])
    assert (place / "told").read_text() == "/bundle|"
