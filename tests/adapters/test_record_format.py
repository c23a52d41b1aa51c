"""Record format: every shipped record holds to it, and each fault is named with its place."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from subtrack.adapters import record_index
from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.adapters.record_files import read_record, unknown_platforms
from subtrack.adapters.record_format import faults, is_web_address

FOLDER = resources() / "providers"
SHIPPED = sorted(FOLDER.glob("*.toml"))


def sound(**changed: Any) -> dict[str, Any]:
    record: dict[str, Any] = tomllib.loads((FOLDER / "netflix.toml").read_text(encoding="utf-8"))
    return {**record, **changed}


def said(record: dict[str, Any]) -> list[str]:
    return [str(fault) for fault in faults(record, "netflix")]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_record_is_sound(path: Path) -> None:
    record, found = read_record(path)
    assert found == []
    assert record
    assert list(unknown_platforms(record, [one.stem for one in SHIPPED])) == []


def test_there_are_as_many_records_as_were_put_together() -> None:
    assert len(SHIPPED) >= 239


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"format": 3}, "format"),
        ({"format": True}, "format"),
        ({"colour": "red"}, "colour"),
        ({"name": 7}, "name"),
        ({"name": "x" * 281}, "name"),
        ({"name": "two\nlines"}, "name"),
        ({"name": "turned \u202e round"}, "name"),
        ({"name": " space"}, "name"),
        ({"name": "a \u200b b"}, "name"),
        ({"name": "<b>bold</b>"}, "name"),
        ({"name": "[Sign in](https://example.org)"}, "name"),
        ({"name": "&lt;b&gt;"}, "name"),
        ({"format": 16**5_000}, "format"),
        ({"checked": 16**5_000}, "checked"),
        ({"category": ["video"]}, "category"),
        ({"website": "data:text/html,x"}, "website"),
        ({"website": "https://192.168.0.1/x"}, "website"),
        ({"domains": ["com"]}, "domains[1]"),
        ({"contact": {"email": "a@example.org?bcc=b@example.com"}}, "contact.email"),
        ({"contact": {"cancel_email": "a%0Abcc@example.org"}}, "contact.cancel_email"),
        ({"slug": "other"}, "slug"),
        ({"category": "nonsense"}, "category"),
        ({"website": "http://netflix.com"}, "website"),
        ({"website": "javascript:alert(1)"}, "website"),
        ({"website": "file:///etc/passwd"}, "website"),
        ({"website": "https://user:secret@netflix.com"}, "website"),
        ({"checked": "2026-11-22"}, "checked"),
        ({"countries": []}, "countries"),
        ({"countries": ["Germany"]}, "countries[1]"),
        ({"routes": []}, "routes"),
        ({"routes": [{"channel": "pigeon", "sources": [1], "steps": [{"do": "x"}]}]}, "channel"),
        ({"routes": [{"channel": "web", "sources": [99], "steps": [{"do": "x"}]}]}, "sources[1]"),
        ({"routes": [{"channel": "web", "sources": [1], "steps": []}]}, "routes[1].steps"),
        (
            {"routes": [{"channel": "web", "sources": [1], "steps": [{"do": "x"}] * 10_000}]},
            "routes[1].steps",
        ),
        ({"terms": {"notice": "1 month"}}, "terms.notice"),
        ({"terms": {"notice": "P0D"}}, "terms.notice"),
        ({"terms": {"notice": "PT24H"}}, "terms.notice"),
        ({"terms": {"refund": "maybe"}}, "terms.refund"),
        ({"terms": ["notice"]}, "terms"),
        ({"kind": "billing-platform", "role": None}, "role"),
        ({"answers": [{"question": "why"}]}, "answers[1].question"),
        ({"special_terms": [{"notice": "P1M"}]}, "special_terms[1].source"),
        ({"deadlines": [{"day_of_month": 32, "text": "x"}]}, "deadlines[1].day_of_month"),
    ],
)
def test_a_fault_names_its_place(changed: dict[str, Any], place: str) -> None:
    found = said(sound(**changed))
    assert any(place in one.split(": ")[0] for one in found), found


def test_a_missing_key_is_named() -> None:
    record = sound()
    del record["confidence"]
    assert said(record) == ["confidence: is missing"]


def test_version_1_knows_no_keys_of_version_2() -> None:
    assert any("answers" in one for one in said(sound(format=1, answers=[])))


@pytest.mark.parametrize(
    "address",
    [
        "https://example",
        "https://exa mple.org",
        "https://example.org:8080",
        "//example.org",
        "https://example.org\\@evil.org",
        "https://evil@example.org",
        "HTTPS://",
        "https://[::1]/",
        "data:text/html,x",
        "",
    ],
)
def test_an_address_that_may_not_be_opened(address: str) -> None:
    assert not is_web_address(address)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"not toml =", "not TOML"),
        (b"name = '\xff'", "UTF-8"),
        (b"x" * 5_000_000, "over"),
        (b"format = 2", "slug"),
        (b"a = " + b"[" * 5_000, "not TOML"),
    ],
)
def test_a_file_that_is_no_record_is_said_in_words(
    tmp_path: Path, content: bytes, part: str
) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(content)
    record, found = read_record(path)
    assert record is None
    assert any(part in str(fault) for fault in found)


def test_a_bad_record_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "netflix.toml").write_bytes((FOLDER / "netflix.toml").read_bytes())
    (tmp_path / "broken.toml").write_text("format = ")
    files = ProviderFiles(tmp_path)
    assert [one.slug for one in files.listings()] == ["netflix"]
    assert files.record("broken") is None


def test_the_shipped_index_is_that_of_the_shipped_records() -> None:
    assert (FOLDER / record_index.NAME).read_bytes() == ProviderFiles(FOLDER).index()
    assert record_index.read(FOLDER)


def test_an_index_that_does_not_fit_the_records_is_not_used(tmp_path: Path) -> None:
    for slug in ("netflix", "spotify"):
        (tmp_path / f"{slug}.toml").write_bytes((FOLDER / f"{slug}.toml").read_bytes())
    (tmp_path / record_index.NAME).write_bytes(ProviderFiles(tmp_path).index())
    assert record_index.read(tmp_path)
    (tmp_path / "spotify.toml").unlink()
    assert record_index.read(tmp_path) is None
    assert [one.slug for one in ProviderFiles(tmp_path).listings()] == ["netflix"]
    (tmp_path / record_index.NAME).write_text("[]")
    assert [one.slug for one in ProviderFiles(tmp_path).listings()] == ["netflix"]
