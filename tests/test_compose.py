"""The services over the real database and records: a typed line, and the sample household."""

from __future__ import annotations

import os
import stat
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from subtrack.adapters.paths import Paths
from subtrack.compose import Services, discard_sample, sample_services
from subtrack.domain.preferences import Preferences
from tests.services.making import draft

TODAY = date(2026, 12, 1)


def today() -> date:
    return TODAY


def names(services: Services) -> list[str]:
    return [one.entry.name for one in services.subscriptions.listed(everything=True)]


def test_the_sample_is_kept_apart_and_goes_without_a_trace(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    own = Services(paths, today)
    own.subscriptions.add(draft("Mine", first="2026-01-15"))
    sample = sample_services(paths, today)
    assert len(names(sample)) == 36
    assert names(own) == ["Mine"]
    sample.maintenance.back_up("copy")
    discard_sample(paths)
    assert [path.name for path in tmp_path.iterdir()] == ["subtrack.db"]
    assert names(Services(paths, today)) == ["Mine"]


def test_the_signature_of_a_profile_that_was_removed_goes_at_the_end(tmp_path: Path) -> None:
    services = Services(Paths(tmp_path), today)
    services.profiles.add("me", {"full_name": "Jane Doe"})
    picture = BytesIO()
    paper = Image.new("L", (80, 40), "white")
    paper.paste("black", (20, 18, 60, 22))
    paper.save(picture, "PNG")
    services.signatures.draw("me", picture.getvalue())
    services.tidy_up()
    assert len(list((tmp_path / "signatures").iterdir())) == 1
    services.profiles.remove(services.profiles.shown("me").uid)
    services.tidy_up()
    assert list((tmp_path / "signatures").iterdir()) == []


def test_looking_around_a_second_time_finds_what_was_changed(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    sample_services(paths, today).subscriptions.remove("Netflix")
    again = sample_services(paths, today)
    assert "Netflix" not in [one.entry.name for one in again.subscriptions.listed()]
    assert len(names(again)) == 36
    discard_sample(paths)
    assert "Netflix" in names(sample_services(paths, today))


def test_a_typed_line_is_looked_at_before_it_is_added(tmp_path: Path) -> None:
    services = Services(Paths(tmp_path), today)
    found = services.quick_entry.read("Netflix 13.99 monthly from 5 Dec", TODAY, "EUR")
    ahead = services.previewing.preview(found.draft)
    assert list(tmp_path.iterdir()) == []
    added = services.subscriptions.add(found.draft).after
    assert ahead.entry
    assert ahead.entry.contract == added.contract
    assert ahead.entry.particulars == added.particulars
    assert services.previewing.prefill("netflix").listing == found.provider


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights there")
def test_looking_around_first_makes_a_folder_that_nobody_else_can_look_into(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "deep" / "data")
    sample_services(paths, lambda: date(2026, 11, 22))
    for folder in (paths.data.parent, paths.data, paths.sample.data):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_a_calendar_said_is_remembered_until_it_is_said_otherwise(tmp_path: Path) -> None:
    services = Services(Paths(tmp_path), today)
    found = [
        services._calendar_words(Preferences(calendar_language=code, names_in_calendar=named))
        for code in ("de", "en")
        for named in (True, False)
        for _ in range(2)
    ]
    assert len(set(found)) == 4
