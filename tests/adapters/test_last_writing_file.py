"""How the calendar file fared outlives a process, and a broken memory stops nobody."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from subtrack.adapters.last_writing_file import LastWritingFile
from subtrack.domain.errors import StorageError
from subtrack.domain.last_writing import LastWriting

AT = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
FAILURE = StorageError("{path} cannot be written: {reason}.", path=Path("a {b}"), reason="full")


@pytest.mark.parametrize("at", [None, AT])
@pytest.mark.parametrize("failure", [None, FAILURE])
def test_what_was_remembered_is_read_by_the_next_process(
    tmp_path: Path, at: datetime | None, failure: StorageError | None
) -> None:
    path = tmp_path / "calendar.json"
    LastWritingFile(path).write(LastWriting(at, failure))
    found = LastWritingFile(path).read()
    assert found.written_at == at
    assert found.failed_alike(LastWriting(at, failure))
    assert [one.name for one in tmp_path.iterdir()] == ["calendar.json"]


def test_a_remembered_failure_says_the_same(tmp_path: Path) -> None:
    file = LastWritingFile(tmp_path / "calendar.json")
    file.write(LastWriting(AT, FAILURE))
    assert str(file.read().failure) == "a {b} cannot be written: full."


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        "nonsense",
        json.dumps({"written_at": 5, "failure": None}),
        json.dumps({"written_at": "yesterday", "failure": None}),
        json.dumps({"written_at": None, "failure": {"template": "{gone}", "values": {}}}),
        json.dumps({"written_at": None, "failure": {"template": "{0}", "values": {}}}),
        json.dumps({"written_at": None, "failure": {"template": 5, "values": {}}}),
        json.dumps({"written_at": None, "failure": "full"}),
        "[" * 50_000,
    ],
)
def test_what_cannot_be_read_tells_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "calendar.json"
    path.write_text(content)
    assert LastWritingFile(path).read() == LastWriting()


def test_a_folder_that_is_not_there_stops_nobody(tmp_path: Path) -> None:
    LastWritingFile(tmp_path / "no" / "calendar.json").write(LastWriting(AT))
    assert list(tmp_path.iterdir()) == []
