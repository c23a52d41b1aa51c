"""The settings file: read whatever lies there, written whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from subtrack.adapters.settings_file import SettingsFile
from subtrack.domain.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_without_a_file_the_defaults_hold_and_nothing_is_made(path: Path) -> None:
    assert SettingsFile(path).read() == Settings()
    assert not path.parent.exists()


def test_what_was_written_is_read_again(path: Path) -> None:
    kept = Settings(appearance="dark", hidden=("plan", "cycle"), sort="-price", details=False)
    assert SettingsFile(path).write(kept)
    assert SettingsFile(path).read() == kept
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


def test_keys_of_a_newer_version_are_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"appearance": "light", "from_the_future": [1]}')
    SettingsFile(path).write(Settings(appearance="dark"))
    document = json.loads(path.read_text())
    assert document["from_the_future"] == [1]
    assert document["appearance"] == "dark"


def test_what_another_process_changed_meanwhile_stays(path: Path) -> None:
    one, other = SettingsFile(path), SettingsFile(path)
    one.read()
    other.write(Settings(remind=True, page="settings"))
    one.write(Settings(page="providers", details=False))
    assert SettingsFile(path).read() == Settings(remind=True, page="providers", details=False)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_a_file_that_cannot_be_read_is_put_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert SettingsFile(path).read() == Settings()
    assert path.with_name("settings.json.broken").read_bytes() == content


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("appearance", "purple"),
        ("appearance", 3),
        ("details", "yes"),
        ("hidden", "plan"),
        ("hidden", [1]),
        ("geometry", None),
    ],
)
def test_a_value_that_cannot_be_right_falls_back_alone(path: Path, key: str, value: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({key: value, "page": "providers"}))
    assert SettingsFile(path).read() == Settings(page="providers")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    assert not SettingsFile(tmp_path / "data" / "settings.json").write(Settings())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200))
def test_reading_never_fails(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    assert isinstance(SettingsFile(path).read(), Settings)
