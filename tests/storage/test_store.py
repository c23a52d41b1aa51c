"""What every store promises: the one in memory and the one in a database alike."""

from __future__ import annotations

from dataclasses import astuple, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from subtrack.domain.attempts import ChannelName
from subtrack.domain.decisions import Kind
from subtrack.domain.errors import StorageError
from subtrack.domain.lead_times import LeadTimes
from subtrack.domain.preferences import Preferences
from subtrack.domain.subscription import Subscription
from subtrack.services.ports.book import Store
from subtrack.storage.attempts import SqlAttempts
from subtrack.storage.database import Database
from subtrack.storage.deliveries import SqlLedger
from subtrack.storage.publications import SqlPublications
from tests.fakes import FakeStore
from tests.storage.dbapis import Recording
from tests.storage.making import (
    MORNING,
    TODAY,
    claim,
    database_file,
    entry,
    full_entry,
    full_profile,
    full_template,
    rows,
    sql,
    sql_store,
    stored,
    yearly,
)
from tests.storage.strategies import ENTRIES

LATER = MORNING + timedelta(seconds=1)
QUICK = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return FakeStore() if request.param == "memory" else sql_store(tmp_path)


def told(entries: tuple[Subscription, ...] | list[Subscription]) -> list[tuple[Any, ...]]:
    """Give everything of each entry, what `==` leaves out included, in one order."""
    return sorted(((one.uid, one.number, one.changed_at, one) for one in entries), key=first)


def first(values: tuple[Any, ...]) -> str:
    return str(values[0])


class TestStore:
    def test_is_empty_before_anything_was_written(self, store: Store) -> None:
        assert store.subscriptions() == ()
        assert store.profiles() == ()

    def test_gives_an_entry_back_with_everything_in_it(self, store: Store) -> None:
        written = store.write(added=[full_entry()])
        assert written == (full_entry(),)
        assert told(store.subscriptions()) == told(written)

    @QUICK
    @given(st.lists(ENTRIES, max_size=2, unique_by=lambda one: one.uid))
    def test_gives_back_any_entry_that_the_domain_allows(
        self, store: Store, entries: list[Subscription]
    ) -> None:
        here = {one.uid for one in store.subscriptions()}
        written = store.write(added=[one for one in entries if one.uid not in here])
        found = [one for one in store.subscriptions() if one.uid in {new.uid for new in written}]
        assert told(found) == told(written)

    def test_gives_a_changed_entry_back_and_nothing_of_what_it_was(self, store: Store) -> None:
        (before,) = store.write(added=[full_entry()])
        after = entry("Plain", uid=before.uid, number=before.number, changed_at=LATER)
        assert store.write(changed=[(before, after)]) == (after,)
        assert told(store.subscriptions()) == told([after])

    def test_fills_what_was_empty(self, store: Store) -> None:
        (before,) = store.write(added=[entry(uid=full_entry().uid)])
        after = replace(full_entry(), number=before.number, changed_at=LATER)
        store.write(changed=[(before, after)])
        assert told(store.subscriptions()) == told([after])

    def test_keeps_entries_in_the_trash(self, store: Store) -> None:
        (before,) = store.write(added=[entry()])
        store.write(changed=[(before, replace(before, removed_on=TODAY, changed_at=LATER))])
        (found,) = store.subscriptions()
        assert found.removed_on == TODAY

    def test_counts_entries_from_one(self, store: Store) -> None:
        written = store.write(added=[entry("A"), entry("B")])
        assert [one.number for one in written] == [1, 2]

    def test_keeps_a_number_that_is_free(self, store: Store) -> None:
        written = store.write(added=[entry("A", number=7), entry("B"), entry("C", number=3)])
        assert [one.number for one in written] == [7, 8, 3]

    def test_gives_a_new_number_for_one_that_is_taken(self, store: Store) -> None:
        store.write(added=[entry("A", number=7)])
        written = store.write(added=[entry("B", number=7), entry("C", number=7)])
        assert [one.number for one in written] == [8, 9]

    def test_gives_a_number_that_two_ask_for_to_the_first(self, store: Store) -> None:
        written = store.write(added=[entry("A", number=7), entry("B", number=7)])
        assert [one.number for one in written] == [7, 8]

    def test_gives_no_number_twice_whatever_was_asked_for_before(self, store: Store) -> None:
        store.write(added=[entry("A", number=7)])
        (before,) = store.write(added=[entry("B", number=2)])
        store.write(changed=[(before, replace(before, removed_on=TODAY, changed_at=LATER))])
        (written,) = store.write(added=[entry("C")])
        assert written.number == 8

    def test_refuses_a_change_to_an_entry_that_was_changed_meanwhile(self, store: Store) -> None:
        (before,) = store.write(added=[entry()])
        current = yearly(before, LATER)
        store.write(changed=[(before, current)])
        with pytest.raises(StorageError, match="Netflix was changed elsewhere"):
            store.write(changed=[(before, replace(before, name="Mine", changed_at=LATER))])
        assert told(store.subscriptions()) == told([current])

    def test_refuses_a_change_to_an_entry_that_is_not_there(self, store: Store) -> None:
        with pytest.raises(StorageError):
            store.write(changed=[(entry(number=4), entry(number=4, changed_at=LATER))])
        assert store.subscriptions() == ()

    def test_deletes_an_entry_with_all_that_is_its_own_and_nothing_else(self, store: Store) -> None:
        whole = full_entry()
        others = [entry("A"), entry("B")]
        written = store.write(added=[*others, whole])
        store.delete(written[2:])
        assert told(store.subscriptions()) == told(written[:2])
        assert store.write(added=[full_entry()])[0].number == written[2].number + 1

    def test_deletes_all_or_nothing(self, store: Store) -> None:
        first, second = store.write(added=[entry("A"), entry("B")])
        (current,) = store.write(changed=[(second, replace(second, changed_at=LATER))])
        with pytest.raises(StorageError, match="B was changed elsewhere"):
            store.delete([first, second])
        assert told(store.subscriptions()) == told([first, current])

    def test_writes_nothing_of_a_batch_with_a_stale_change(self, store: Store) -> None:
        first, second = store.write(added=[entry("A"), entry("B")], beside=[full_profile()])
        moved = replace(second, removed_on=TODAY, changed_at=LATER)
        store.write(changed=[(second, moved)])
        with pytest.raises(StorageError):
            store.write(
                added=[entry("C")],
                changed=[(first, yearly(first, LATER)), (second, yearly(second, LATER))],
                beside=[replace(full_profile(), city="Leipzig")],
            )
        assert told(store.subscriptions()) == told([first, moved])
        assert store.profiles() == (full_profile(),)

    def test_writes_nothing_of_a_batch_with_a_uid_that_is_there(self, store: Store) -> None:
        (here,) = store.write(added=[entry("A")])
        with pytest.raises(StorageError):
            store.write(added=[entry("B"), entry("A")], beside=[full_profile()])
        assert told(store.subscriptions()) == told([here])
        assert store.profiles() == ()

    def test_writes_nothing_of_a_batch_with_a_profile_that_is_refused(self, store: Store) -> None:
        (here,) = store.write(added=[entry("A")], beside=[full_profile()])
        with pytest.raises(StorageError):
            store.write(
                added=[entry("B")],
                changed=[(here, yearly(here, LATER))],
                beside=[replace(full_profile(), uid="b")],
            )
        assert told(store.subscriptions()) == told([here])

    def test_takes_profiles_out_with_the_rest_or_not_at_all(self, store: Store) -> None:
        store.write(added=[entry("A")], beside=[full_profile()])
        with pytest.raises(StorageError):
            store.write(added=[entry("A")], gone=[full_profile()])
        assert store.profiles() == (full_profile(),)
        store.write(beside=[replace(full_profile(), uid="b")], gone=[full_profile()])
        assert [one.uid for one in store.profiles()] == ["b"]

    def test_changes_entries_and_adds_others_in_one_batch(self, store: Store) -> None:
        (before,) = store.write(added=[entry("A")])
        written = store.write(added=[entry("B")], changed=[(before, yearly(before, LATER))])
        assert [one.uid for one in written] == ["B", "A"]
        assert told(store.subscriptions()) == told(written)

    def test_gives_a_profile_back_with_everything_in_it(self, store: Store) -> None:
        store.write(beside=[full_profile()])
        (found,) = store.profiles()
        assert astuple(found) == astuple(full_profile())

    def test_replaces_a_profile_of_the_same_uid(self, store: Store) -> None:
        other = replace(full_profile(), uid="b", name="Ben", is_default=False)
        store.write(beside=[full_profile(), other])
        moved = replace(full_profile(), name="Anna Maria", phone=None)
        store.write(beside=[moved])
        assert sorted(store.profiles(), key=lambda one: one.uid) == [moved, other]

    def test_lets_profiles_swap_their_names(self, store: Store) -> None:
        anna, ben = full_profile(), replace(full_profile(), uid="b", name="Ben")
        store.write(beside=[anna, ben])
        store.write(beside=[replace(anna, name="Ben"), replace(ben, name="Anna")])
        assert {one.uid: one.name for one in store.profiles()} == {anna.uid: "Ben", "b": "Anna"}

    def test_refuses_two_profiles_of_one_name(self, store: Store) -> None:
        store.write(beside=[full_profile()])
        with pytest.raises(StorageError):
            store.write(beside=[replace(full_profile(), uid="b")])
        assert store.profiles() == (full_profile(),)

    def test_gives_a_template_back_with_everything_in_it(self, store: Store) -> None:
        assert store.templates() == ()
        store.write(beside=[full_template()])
        (found,) = store.templates()
        assert (found, found.changed_at) == (full_template(), full_template().changed_at)

    def test_replaces_and_takes_out_templates_by_their_uids(self, store: Store) -> None:
        other = replace(full_template(), uid="b", language="en")
        store.write(beside=[full_template(), other])
        renamed = replace(full_template(), name="New")
        store.write(beside=[renamed], gone=[other])
        assert store.templates() == (renamed,)

    def test_refuses_two_templates_of_one_kind_language_and_name(self, store: Store) -> None:
        store.write(beside=[full_template()])
        with pytest.raises(StorageError):
            store.write(added=[entry()], beside=[replace(full_template(), uid="b")])
        assert store.templates() == (full_template(),)
        assert store.subscriptions() == ()

    def test_gives_preferences_back_and_the_defaults_before(self, store: Store) -> None:
        assert store.preferences() == Preferences()
        chosen = Preferences(home_currency="CHF", lead_times=LeadTimes({Kind.TRIAL: (9,)}))
        store.write(preferences=chosen)
        assert store.preferences() == chosen
        store.write(added=[entry()])
        assert store.preferences() == chosen

    def test_writes_no_preferences_of_a_batch_that_is_refused(self, store: Store) -> None:
        (here,) = store.write(added=[entry("A")])
        with pytest.raises(StorageError):
            store.write(added=[entry("A")], preferences=Preferences(home_currency="CHF"))
        assert store.preferences() == Preferences()
        assert told(store.subscriptions()) == told([here])

    def test_marks_that_something_was_written(self, store: Store) -> None:
        empty = store.mark()
        (before,) = store.write(added=[entry()])
        added = store.mark()
        # So many that the file grows: not every file system tells moments apart that are close.
        store.write(
            added=[entry(f"{number}") for number in range(200)],
            changed=[(before, yearly(before, LATER))],
        )
        assert len({empty, added, store.mark()}) == 3

    def test_marks_nothing_by_reading(self, store: Store) -> None:
        store.write(added=[entry()], beside=[full_profile()])
        mark = store.mark()
        store.subscriptions()
        store.profiles()
        assert store.mark() == mark


def test_a_number_in_a_database_is_never_given_again_even_after_its_row_is_gone(
    tmp_path: Path,
) -> None:
    store = sql_store(tmp_path)
    store.write(added=[entry("A"), entry("B")])
    tables = ("billing_period", "price")
    path = tmp_path / "subtrack.db"
    sql(path, *(f"DELETE FROM {table} WHERE subscription_id = 2" for table in tables))  # noqa: S608
    sql(path, "DELETE FROM subscription WHERE id = 2")
    (written,) = sql_store(tmp_path).write(added=[entry("C")])
    assert written.number == 3


def test_what_belongs_to_many_changed_entries_is_taken_out_at_once(tmp_path: Path) -> None:
    stored(tmp_path, *(entry(f"Entry {number}") for number in range(60)))
    dbapi = Recording()
    store = sql_store(tmp_path, dbapi=dbapi)
    kept = store.subscriptions()
    later = [(one, replace(one, changed_at=one.changed_at + timedelta(days=1))) for one in kept]
    store.write(changed=later)
    said = [words for connection in dbapi.connections for words in connection]
    assert sum(words.startswith("UPDATE subscription ") for words in said) == 60
    assert sum(words.startswith("DELETE FROM price ") for words in said) == 1


def test_what_was_told_of_a_deleted_entry_goes_with_it(tmp_path: Path) -> None:
    store, path = sql_store(tmp_path), tmp_path / "subtrack.db"
    written = store.write(added=[entry()])
    SqlLedger(Database(database_file(tmp_path))).claim([claim()], MORNING)
    assert rows(path, "SELECT count(*) FROM delivery") == [(1,)]
    mark = store.mark()
    store.delete(written)
    assert rows(path, "SELECT count(*) FROM delivery") == [(0,)]
    assert store.mark() != mark


def test_a_database_tells_that_another_process_wrote(tmp_path: Path) -> None:
    mine, other = sql_store(tmp_path), sql_store(tmp_path)
    mine.write(added=[entry("A")])
    mark = mine.mark()
    other.write(added=[entry(f"{number}") for number in range(200)])
    assert mine.mark() != mark
    assert len(mine.subscriptions()) == 201


def test_what_is_noted_beside_the_book_is_no_change_of_it(tmp_path: Path) -> None:
    mine, database = sql_store(tmp_path), Database(database_file(tmp_path))
    mine.write(added=[entry()])
    before, mark = rows(tmp_path / "subtrack.db", "SELECT * FROM edition"), mine.mark()
    SqlLedger(database).claim([claim()], MORNING)
    SqlAttempts(database).note(ChannelName.MAIL, MORNING)
    SqlPublications(database).expect("here", ["a"])
    assert mine.mark() == mark
    assert rows(tmp_path / "subtrack.db", "SELECT * FROM edition") == before == [(1, 1)]


def test_a_file_that_was_put_in_its_place_is_another_book(tmp_path: Path) -> None:
    mine = sql_store(tmp_path / "here")
    mine.write(added=[entry("A")])
    mark = mine.mark()
    stored(tmp_path / "there", entry("B")).replace(tmp_path / "here" / "subtrack.db")
    assert mine.mark() != mark
    assert [one.name for one in mine.subscriptions()] == ["B"]


def test_a_file_that_can_be_read_no_more_is_another_book(tmp_path: Path) -> None:
    mine = sql_store(tmp_path)
    mine.write(added=[entry("A")])
    mark = mine.mark()
    (tmp_path / "subtrack.db").write_bytes(b"not a database")
    assert mine.mark() != mark


@pytest.mark.slow
def test_thousands_of_entries_go_into_a_database_at_once(tmp_path: Path) -> None:
    store = sql_store(tmp_path)
    written = store.write(added=[entry(f"{number}") for number in range(1201)])
    assert told(store.subscriptions()) == told(written)
