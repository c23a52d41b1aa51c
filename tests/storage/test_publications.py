"""What may be in calendars elsewhere is remembered, in memory and in a database alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.services.ports.elsewhere import Publications
from subtrack.storage.database import Database
from subtrack.storage.publications import SqlPublications
from tests.fakes import FakePublications
from tests.storage.making import database_file, rows, stored

HERE, THERE = "anna https://a.example.org/x/", "anna https://b.example.org/x/"


@pytest.fixture(params=["memory", "database"])
def publications(request: pytest.FixtureRequest, tmp_path: Path) -> Publications:
    if request.param == "memory":
        return FakePublications()
    return SqlPublications(Database(database_file(stored(tmp_path).parent)))


def test_what_is_expected_may_be_there_with_any_content(publications: Publications) -> None:
    assert publications.known() == {}
    publications.expect(HERE, ["a", "b"])
    assert publications.known() == {HERE: {"a": None, "b": None}}


def test_what_was_put_has_its_mark_and_what_is_gone_is_forgotten(
    publications: Publications,
) -> None:
    publications.expect(HERE, ["a", "b"])
    publications.expect(THERE, ["a"])
    publications.settle(HERE, {"a": "1", "c": "3"}, [(HERE, "b"), (THERE, "a"), (THERE, "z")])
    assert publications.known() == {HERE: {"a": "1", "c": "3"}}
    publications.settle(HERE, {"a": "2"}, [])
    publications.expect(HERE, ["c"])
    assert publications.known() == {HERE: {"a": "2", "c": None}}


def test_nothing_is_written_where_nothing_is_to_be_remembered(tmp_path: Path) -> None:
    publications = SqlPublications(Database(database_file(tmp_path)))
    assert publications.known() == {}
    publications.expect(HERE, [])
    publications.settle(HERE, {}, [])
    assert list(tmp_path.iterdir()) == []


def test_neither_names_nor_contents_are_kept(tmp_path: Path) -> None:
    path = stored(tmp_path)
    SqlPublications(Database(database_file(tmp_path))).settle(HERE, {"a": "1"}, [])
    assert rows(path, "SELECT * FROM published") == [(HERE, "a", "1")]
