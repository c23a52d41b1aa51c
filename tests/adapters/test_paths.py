from __future__ import annotations

import sys
from pathlib import Path

import pytest

import subtrack
from subtrack.adapters import paths
from subtrack.adapters.paths import Paths, platform_paths, resources

CHECKOUT = Path(subtrack.__file__).parent.parent


def test_everything_of_a_person_lies_below_one_folder() -> None:
    found = Paths(Path("/data"))
    assert found.database == Path("/data/subtrack.db")
    assert found.backups == Path("/data/backups")
    assert found.letters == Path("/data/letters")
    assert found.evidence == Path("/data/evidence")
    assert found.sample.database == Path("/data/sample/subtrack.db")


def test_asking_for_places_makes_none(tmp_path: Path) -> None:
    found = Paths(tmp_path / "data")
    assert (found.database.exists(), found.backups.exists()) == (False, False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other platforms have other places")
class TestPlatform:
    def test_data_lies_where_the_person_says(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
        assert platform_paths().data == tmp_path / "subtrack"
        assert list(tmp_path.iterdir()) == []

    def test_data_lies_in_the_home_folder_otherwise(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
        monkeypatch.setenv("HOME", str(tmp_path))
        assert platform_paths().data == tmp_path / ".local" / "share" / "subtrack"


class TestResources:
    def test_lie_beside_the_package_in_a_checkout(self) -> None:
        assert resources() == CHECKOUT / "resources"
        assert (resources() / "providers").is_dir()

    def test_lie_in_the_bundle_of_a_frozen_program(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        inside = tmp_path / "subtrack" / "resources"
        inside.mkdir(parents=True)
        monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
        assert resources() == inside

    def test_a_bundle_without_any_falls_back_to_the_package(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
        assert resources() == CHECKOUT / "resources"

    def test_lie_inside_an_installed_package(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        module = tmp_path / "site-packages" / "subtrack" / "adapters" / "paths.py"
        inside = tmp_path / "site-packages" / "subtrack" / "resources"
        inside.mkdir(parents=True)
        monkeypatch.setattr(paths, "__file__", str(module))
        assert resources() == inside.resolve()
