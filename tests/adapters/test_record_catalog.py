"""Record catalog: own records over the shipped ones, records from files beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.adapters.own_record_files import OwnRecordFiles
from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.adapters.record_catalog import RecordCatalog
from subtrack.domain.catalog import Provenance
from subtrack.domain.errors import StorageError
from tests.adapters.record_samples import SOUND, from_file, of_slug, yours

SHIPPED = resources() / "providers"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "providers"


@pytest.fixture
def catalog(folder: Path) -> RecordCatalog:
    return RecordCatalog(ProviderFiles(SHIPPED), folder)


def anew(folder: Path) -> RecordCatalog:
    return RecordCatalog(ProviderFiles(SHIPPED), folder)


def provenance(catalog: RecordCatalog, slug: str) -> Provenance:
    record = catalog.record(slug)
    assert record
    return record.listing.provenance


def test_without_own_records_there_are_the_shipped_ones_and_no_folder(
    catalog: RecordCatalog, folder: Path
) -> None:
    assert catalog.listings() == ProviderFiles(SHIPPED).listings()
    assert provenance(catalog, "netflix") is Provenance.SHIPPED
    assert not folder.exists()


def test_an_own_record_is_read_beside_the_shipped_ones_by_whoever_comes_later(
    catalog: RecordCatalog, folder: Path
) -> None:
    before = catalog.listings()
    catalog.put(yours())
    for one in (catalog, anew(folder)):
        assert provenance(one, "gym") is Provenance.YOURS
        assert "gym" in one.slugs()
        assert len(one.listings()) == len(before) + 1
    assert (folder / "gym.toml").stat().st_mode & 0o777 == 0o600


def test_the_persons_own_wins_over_the_shipped_one_and_removing_it_brings_that_back(
    catalog: RecordCatalog,
) -> None:
    catalog.put(yours("netflix"))
    found = catalog.get("netflix")
    assert found
    assert found.name == "My gym"
    assert len(catalog.listings()) == len(ProviderFiles(SHIPPED).listings())
    catalog.drop("netflix")
    found = catalog.get("netflix")
    assert found
    assert found.name == "Netflix"


def test_a_record_from_a_file_never_replaces_a_shipped_one(
    catalog: RecordCatalog, folder: Path
) -> None:
    folder.mkdir(parents=True)
    (folder / "netflix.toml").write_text(of_slug("netflix"))  # put there by hand
    assert provenance(catalog, "netflix") is Provenance.SHIPPED
    assert provenance(catalog, "netflix-2") is Provenance.FILE
    kept = catalog.kept("netflix-2")
    assert kept
    assert kept.origin.came_from == "netflix.toml"
    catalog.put(yours("netflix-2"))  # edited: it stays beside
    assert provenance(anew(folder), "netflix") is Provenance.SHIPPED
    assert [path.name for path in folder.iterdir()] == ["netflix-2.toml"]
    catalog.put(kept)
    assert provenance(anew(folder), "netflix-2") is Provenance.FILE


def test_a_head_that_makes_no_sense_leaves_a_file_untrusted(folder: Path) -> None:
    folder.mkdir(parents=True)
    for head in ("# subtrack {", '# subtrack {"kind": "shipped"}', "# subtrack " + "[" * 20_000):
        (folder / "netflix.toml").write_text(f"{head}\n{of_slug('netflix')}")
        assert provenance(anew(folder), "netflix") is Provenance.SHIPPED
        assert provenance(anew(folder), "netflix-2") is Provenance.FILE


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("gym.toml", b"not toml", "not TOML"),
        ("gym.toml", b"\xff\xfe", "UTF-8"),
        ("gym.toml", SOUND.replace("https://gym.example.org/", "javascript:").encode(), "https"),
        ("gym.toml", of_slug("other").encode(), "not the file's name"),
        ("gym.toml", b"x" * 10_000_000, "over 262144 bytes"),
        ("gym.toml", b"a = " + b"[" * 100_000, "not TOML"),
        ("Gym 1.toml", SOUND.encode(), "not the name of a record"),
        ("gym.toml", b'sold_through = ["nobody"]\n' + SOUND.encode(), "no record nobody"),
        ("gym.toml", b"format = 0x" + b"f" * 20_000, "beyond all bounds"),
    ],
)
def test_a_broken_own_file_is_named_and_left_out(
    catalog: RecordCatalog, folder: Path, name: str, content: bytes, reason: str
) -> None:
    folder.mkdir(parents=True)
    (folder / name).write_bytes(content)
    assert catalog.record("gym") is None
    (path,) = catalog.unsound()
    assert path.name == name
    _, faults = catalog.check(path)
    assert reason in faults[0]
    assert [*catalog.broken()] == [name]
    assert len(catalog.listings()) == len(ProviderFiles(SHIPPED).listings())


def test_links_and_folders_are_not_followed(
    catalog: RecordCatalog, folder: Path, tmp_path: Path
) -> None:
    folder.mkdir(parents=True)
    outside = tmp_path / "gym.toml"
    outside.write_text(SOUND)
    (folder / "gym.toml").symlink_to(outside)
    (folder / "pool.toml").mkdir()
    (folder / "gone.toml").symlink_to(tmp_path / "gone")
    assert catalog.record("gym") is None
    assert [*catalog.broken()] == ["gone.toml", "gym.toml", "pool.toml"]


def test_what_another_process_changed_is_read_anew(catalog: RecordCatalog, folder: Path) -> None:
    assert catalog.record("gym") is None
    assert not catalog.refresh()
    anew(folder).put(from_file())
    assert catalog.refresh()
    assert provenance(catalog, "gym") is Provenance.FILE
    assert not catalog.refresh()


def test_a_folder_that_cannot_be_written_is_told_and_nothing_changes(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    catalog = anew(tmp_path / "data" / "providers")
    with pytest.raises(StorageError, match="Nothing was changed"):
        catalog.put(yours())
    assert catalog.record("gym") is None


def test_an_own_record_is_written_with_its_origin(folder: Path) -> None:
    files = OwnRecordFiles(folder)
    record = yours(based_on="abc")
    files.put(record)
    kept, broken = files.read()
    assert kept == {"gym": record}
    assert not broken
