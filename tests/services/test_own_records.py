"""Own records: written, changed, taken from files; checked always, and taken back."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from subtrack.adapters.files import LocalFiles
from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.adapters.record_catalog import RecordCatalog
from subtrack.adapters.record_text import TomlRecordText
from subtrack.domain.catalog import Provenance
from subtrack.domain.errors import InvalidInputError, NotFoundError, StorageError
from subtrack.services.own_records import OwnRecords, slug_of
from subtrack.services.record_import import RecordImport
from tests.adapters.record_samples import SOUND, of_slug

SHIPPED = resources() / "providers"
TODAY = date(2026, 11, 22)


@dataclass
class Room:
    """Own records over some shipped ones, which a later version of the program may change."""

    folder: Path
    shipped: Path

    def __post_init__(self) -> None:
        self.catalog = RecordCatalog(ProviderFiles(self.shipped), self.folder)
        texts = TomlRecordText()
        self.own = OwnRecords(self.catalog, texts, LocalFiles(), lambda: TODAY)
        self.import_ = RecordImport(self.catalog, texts, lambda: TODAY)

    def named(self, slug: str) -> str:
        record = self.catalog.record(slug)
        return record.listing.name if record else ""


@pytest.fixture
def room(tmp_path: Path) -> Room:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    for slug in ("netflix", "apple", "google-play"):
        (shipped / f"{slug}.toml").write_bytes((SHIPPED / f"{slug}.toml").read_bytes())
    return Room(tmp_path / "data" / "providers", shipped)


def table(text: str = SOUND) -> dict[str, Any]:
    return tomllib.loads(text)


def a_file(tmp_path: Path, text: str, name: str = "theirs.toml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_new_record_gets_a_free_name_from_that_of_the_provider(room: Room) -> None:
    new = {**table(), "slug": ""}
    assert room.own.save(new).slug == "my-gym"
    assert room.own.save(new).slug == "my-gym-2"
    assert room.own.save({**new, "name": "Netflix"}).slug == "netflix-2"
    assert room.named("netflix") == "Netflix"
    assert slug_of("Café Größe & Söhne!") == "cafe-groe-sohne"
    assert slug_of("\u4e2d\u6587") == "record"


def test_a_new_record_wants_a_source_a_step_and_a_name(room: Room) -> None:
    begun = room.own.begun()
    assert begun["checked"] == TODAY
    places = {fault.place for fault in room.own.judged(begun)}
    assert {"name", "website", "domains", "routes[1].steps", "sources[1].url"} <= places
    with pytest.raises(InvalidInputError, match="not sound"):
        room.own.save(begun)
    assert "sources" in {one.place for one in room.own.judged({**table(), "sources": []}, "gym")}
    assert not room.folder.exists()


def test_a_full_card_number_is_told_at_its_place_written_or_from_a_file(
    room: Room, tmp_path: Path
) -> None:
    card = {**table(), "aliases": ["Visa 4111 1111 1111 1111"]}
    (fault,) = room.own.judged(card, "gym")
    assert str(fault) == (
        "aliases[0]: this looks like a full card number; write only its last four, 1111"
    )
    path = a_file(tmp_path, room.own.text(card))
    (told,) = room.import_.look_into(path).faults
    assert told == fault


def test_a_name_that_is_taken_is_refused_for_a_new_record(room: Room) -> None:
    (fault,) = room.own.judged(table(of_slug("netflix")))
    assert str(fault) == "slug: there is a record netflix already"


def test_the_persons_edit_of_a_shipped_record_wins_and_is_taken_back(room: Room) -> None:
    edited = {**room.own.begun("netflix"), "name": "Netflix at home"}
    change = room.own.save(edited, "netflix")
    assert room.named("netflix") == "Netflix at home"
    standing = room.own.standing("netflix")
    assert standing
    assert standing.provenance is Provenance.YOURS
    assert standing.shipped_checked
    assert not standing.is_newer
    again = room.own.undo(change)
    assert room.named("netflix") == "Netflix"
    assert room.own.standing("netflix") is None
    room.own.undo(again)
    assert room.named("netflix") == "Netflix at home"
    with pytest.raises(StorageError, match="changed since"):
        room.own.undo(again)


def test_the_persons_edit_survives_an_update_which_is_told_until_answered(room: Room) -> None:
    room.own.save({**room.own.begun("netflix"), "name": "Mine"}, "netflix")
    path = room.shipped / "netflix.toml"
    text = path.read_text(encoding="utf-8").replace("/account", "/you", 1)
    path.write_text(text.replace("checked = 2026-11-22", "checked = 2027-02-01"), encoding="utf-8")
    later = Room(room.folder, room.shipped)
    assert later.named("netflix") == "Mine"
    standing = later.own.standing("netflix")
    assert standing
    assert standing.is_newer
    assert standing.shipped_checked == date(2027, 2, 1)
    later.own.save({**later.own.begun("netflix"), "name": "Mine too"}, "netflix")
    standing = later.own.standing("netflix")
    assert standing
    assert standing.is_newer  # it was not compared
    first, *rest = later.own.compared("netflix")
    assert first.is_address
    assert (first.place, first.one, first.other) == (
        "routes.url",
        "https://www.netflix.com/account",
        "https://www.netflix.com/you",
    )
    assert {"name", "checked"} <= {one.place for one in rest}
    kept = later.own.keep("netflix")
    standing = later.own.standing("netflix")
    assert standing
    assert not standing.is_newer
    later.own.undo(kept)
    later.own.remove("netflix")  # the shipped one is taken
    assert later.named("netflix") == "Netflix"
    with pytest.raises(NotFoundError):
        later.own.remove("netflix")


def test_a_record_from_a_file_lies_beside_with_its_addresses_first(
    room: Room, tmp_path: Path
) -> None:
    theirs = (room.shipped / "netflix.toml").read_text(encoding="utf-8")
    theirs = theirs.replace("https://www.netflix.com/account", "https://netflix.example.com/pay")
    theirs = theirs.replace('do = "Open Account"', 'do = "Call +44 20 7946 0000"')
    path = a_file(tmp_path, theirs)
    found = room.import_.look_into(path)
    assert (found.faults, found.beside, found.name) == ((), "netflix", "Netflix")
    addresses = [one for one in found.differences if one.is_address]
    assert found.differences[: len(addresses)] == tuple(addresses)
    assert {one.one for one in addresses} == {
        "https://netflix.example.com/pay",
        "+44 20 7946 0000",
    }
    change = room.import_.take_in(found)
    assert change.slug == "netflix-2"
    standing = room.own.standing("netflix-2")
    assert standing
    assert (standing.provenance, standing.came_from) == (Provenance.FILE, "theirs.toml")
    netflix = room.catalog.record("netflix")
    assert netflix
    assert netflix.routes[0].url == "https://www.netflix.com/account"
    assert room.import_.look_into(path).is_kept
    room.own.undo(change)
    assert room.named("netflix-2") == ""
    assert not room.import_.look_into(path).is_kept


def test_a_head_in_a_foreign_file_gives_it_no_trust(room: Room, tmp_path: Path) -> None:
    head = '# subtrack {"kind": "yours", "from": "", "based_on": ""}\n'
    found = room.import_.look_into(a_file(tmp_path, head + of_slug("netflix")))
    change = room.import_.take_in(found)
    assert change.slug == "netflix-2"
    assert room.named("netflix") == "Netflix"


def test_an_edit_of_a_record_from_a_file_is_the_persons_and_stays_beside(
    room: Room, tmp_path: Path
) -> None:
    room.import_.take_in(room.import_.look_into(a_file(tmp_path, of_slug("netflix"))))
    room.own.save({**room.own.begun("netflix-2"), "name": "Other"}, "netflix-2")
    assert (room.named("netflix"), room.named("netflix-2")) == ("Netflix", "Other")
    standing = room.own.standing("netflix-2")
    assert standing
    assert standing.provenance is Provenance.YOURS


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("colour = 'red'\n" + SOUND, "colour: is not a key"),
        (SOUND.replace('"My gym"', "7"), "name: is not a text"),
        (SOUND.replace("My gym", "<b>My gym</b>"), "name: has markup"),
        (SOUND.replace("My gym", "My \\u202E gym"), "name: has a line break"),
        (SOUND.replace("My gym", "My \\u0007 gym"), "name: has a line break"),
        (SOUND.replace("https://gym", "javascript:gym"), "website:"),
        (SOUND.replace("https://gym", "file://gym"), "website:"),
        (SOUND.replace("https://gym", "data:gym"), "website:"),
        (SOUND.replace('slug = "gym"', 'slug = "../gym"'), "slug:"),
        (SOUND.replace('slug = "gym"', "slug = ['gym']"), "slug:"),
        (SOUND + "x = " + "{a=" * 5_000 + "1" + "}" * 5_000, "the file is not TOML"),
        ("", "format: None is none"),
    ],
)
def test_a_file_with_faults_is_told_and_not_taken_in(
    room: Room, tmp_path: Path, text: str, fault: str
) -> None:
    found = room.import_.look_into(a_file(tmp_path, text))
    assert any(str(one).startswith(fault) for one in found.faults), found.faults
    with pytest.raises(InvalidInputError):
        room.import_.take_in(found)
    assert not room.folder.exists()


def test_large_files_links_and_folders_are_not_read(room: Room, tmp_path: Path) -> None:
    path = a_file(tmp_path, SOUND)
    link, large = tmp_path / "link.toml", tmp_path / "large.toml"
    link.symlink_to(path)
    large.write_bytes(b"#" * 10_000_000)
    for one, reason in (
        (link, "a link"),
        (large, "over 262144 bytes"),
        (tmp_path, "cannot be read|not a file"),
        (tmp_path / "gone.toml", "No such file"),
    ):
        (fault,) = room.import_.look_into(one).faults
        with pytest.raises(InvalidInputError, match=reason):
            room.import_.take_in(room.import_.look_into(one))
        assert not fault.place


def test_a_record_is_given_away_as_it_is_taken_in(room: Room, tmp_path: Path) -> None:
    room.own.save(table(), None)
    path = tmp_path / "gym.toml"
    assert room.own.export("gym", path) is None
    assert table(path.read_text(encoding="utf-8")) == table()
    assert room.import_.look_into(path).is_kept
    room.own.export("netflix", tmp_path / "netflix.toml")
    assert (tmp_path / "netflix.toml").read_bytes() == (room.shipped / "netflix.toml").read_bytes()
    with pytest.raises(NotFoundError):
        room.own.export("nobody", path)


def test_more_than_are_kept_are_refused(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("subtrack.adapters.record_catalog.MOST_RECORDS", 1)
    room.own.save(table())
    with pytest.raises(InvalidInputError, match="At most 1 records"):
        room.own.save(table(of_slug("pool")))
