"""Backup and restore: one file with everything, and the way back that loses nothing."""

from __future__ import annotations

import json
import os
import resource
import shutil
import sqlite3
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from subtrack.adapters.paths import Paths
from subtrack.adapters.replacing import finish
from subtrack.compose import Services
from subtrack.services.drafts import Draft
from tests.backups import (
    EVIDENCE,
    RECORD,
    SIGNATURE,
    Files,
    contents,
    fill,
    packed,
    rows,
    state,
    told,
)
from tests.cli.calling import Subtrack
from tests.storage.workers import holding

OLD = Path(__file__).parents[1] / "storage" / "files"


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Subtrack:
    return Subtrack(tmp_path / "other", capsys)


@pytest.fixture
def backup(subtrack: Subtrack, tmp_path: Path) -> Path:
    """Give a backup of a book with something of everything, which has changed since."""
    subtrack.add("Gym", "--first", "2026-01-05")
    subtrack.ok("cancel", "Gym")
    fill(subtrack.data)
    path = tmp_path / "backup.zip"
    subtrack.ok("backup", str(path))
    subtrack.ok("edit", "Gym", "--note", "later")
    fill(subtrack.data, "of a later day")
    (subtrack.data / "evidence" / ("1" * 64)).write_bytes(b"later")
    return path


class TestBackingUp:
    def test_it_has_everything_and_says_of_each_file_what_it_is(
        self, subtrack: Subtrack, backup: Path
    ) -> None:
        found = contents(backup)
        members = ["subtrack.db", "settings.json", EVIDENCE, RECORD, SIGNATURE]
        assert list(found) == [*members, "manifest.json"]
        manifest = json.loads(found["manifest.json"])
        assert manifest["format"] == "subtrack-backup"
        assert (manifest["version"], manifest["database_format"]) == (1, 7)
        assert manifest["made_on"] == subtrack.today
        assert told(found) == found | {"manifest.json": json.dumps(manifest).encode()}
        assert found[EVIDENCE] == b"proof"
        assert backup.stat().st_mode & 0o777 == 0o600

    def test_it_is_told_what_is_in_it_and_what_is_not(
        self, subtrack: Subtrack, tmp_path: Path
    ) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        said = subtrack.ok("backup", str(tmp_path / "a.zip")).out
        assert "1 subscription\n" in said
        assert "Passwords are not in it" in said

    def test_equal_data_of_a_day_give_equal_bytes(self, subtrack: Subtrack, tmp_path: Path) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        fill(subtrack.data)
        for name in ("a.zip", "b.zip"):
            subtrack.ok("backup", str(tmp_path / name))
        assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()

    def test_a_file_that_is_there_is_left(self, subtrack: Subtrack, tmp_path: Path) -> None:
        path = tmp_path / "mine.zip"
        path.write_bytes(b"mine")
        assert "is there already" in subtrack.refused(2, "backup", str(path))
        assert path.read_bytes() == b"mine"
        assert "no folder" in subtrack.refused(2, "backup", str(tmp_path / "none" / "a.zip"))

    def test_within_the_data_it_does_not_hold_itself(self, subtrack: Subtrack) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        fill(subtrack.data)
        paths = [subtrack.data / name for name in ("a.zip", "backups/b.zip", "evidence/c.zip")]
        for path in paths:
            path.parent.mkdir(exist_ok=True)
            subtrack.ok("backup", str(path))
        assert len({path.read_bytes() for path in paths}) == 1
        assert not [name for name in contents(paths[0]) if name.endswith(".zip")]

    def test_an_empty_book_is_a_book(self, subtrack: Subtrack, tmp_path: Path) -> None:
        subtrack.ok("backup", str(tmp_path / "a.zip"))
        assert not subtrack.data.exists()
        subtrack.ok("restore", str(tmp_path / "a.zip"))
        assert subtrack.ok("list", "--json").json == []

    def test_what_is_not_the_persons_stays_out(self, subtrack: Subtrack, tmp_path: Path) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        fill(subtrack.data)
        for name in ("evidence/.part-7-00000000", "calendar.json", "last-check", "notes.txt"):
            (subtrack.data / name).write_bytes(b"x")
        (subtrack.data / "providers" / "link.toml").symlink_to("/etc/passwd")
        subtrack.ok("backup", str(tmp_path / "a.zip"))
        members = {"subtrack.db", "settings.json", EVIDENCE, RECORD, SIGNATURE, "manifest.json"}
        assert set(contents(tmp_path / "a.zip")) == members

    @pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
    def test_a_full_disk_leaves_nothing(self, subtrack: Subtrack, tmp_path: Path) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        (subtrack.data / "evidence").mkdir()
        (subtrack.data / "evidence" / ("1" * 64)).write_bytes(os.urandom(2_000_000))
        folder = tmp_path / "full"
        folder.mkdir()
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
        try:
            said = subtrack.refused(3, "backup", str(folder / "a.zip"))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert "cannot be written" in said
        assert list(folder.iterdir()) == []

    def test_a_damaged_database_is_told_and_not_backed_up(
        self, subtrack: Subtrack, tmp_path: Path
    ) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        damage(subtrack.data / "subtrack.db")
        assert "damaged" in subtrack.refused(3, "backup", str(tmp_path / "a.zip"))
        assert not (tmp_path / "a.zip").exists()

    def test_it_is_made_while_another_process_writes(
        self, subtrack: Subtrack, tmp_path: Path
    ) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        with holding(subtrack.data / "subtrack.db", "BEGIN IMMEDIATE"):
            subtrack.ok("backup", str(tmp_path / "a.zip"))


class TestRestoring:
    def test_everything_is_as_it_was(
        self, subtrack: Subtrack, other: Subtrack, backup: Path
    ) -> None:
        other.ok("restore", str(backup))
        assert set(state(other.data)) == {
            *("subtrack.db", "settings.json", EVIDENCE, RECORD, SIGNATURE)
        }
        subtrack.ok("restore", str(backup))
        assert state(subtrack.data) == state(other.data)
        assert subtrack.show("Gym")["note"] is None
        assert (subtrack.data / RECORD).read_bytes() == b"# of the first day"

    def test_what_was_there_is_a_backup_that_brings_it_back(
        self, subtrack: Subtrack, backup: Path
    ) -> None:
        before = state(subtrack.data)
        said = subtrack.ok("restore", str(backup)).out
        kept = subtrack.data / "backups" / "before-restore.zip"
        assert f"kept as {kept}." in said
        assert state(subtrack.data) != before
        subtrack.ok("restore", str(kept))
        assert state(subtrack.data) == before
        assert (kept.parent / "before-restore.1.zip").is_file()

    def test_a_dry_run_says_what_is_in_it_and_changes_nothing(
        self, subtrack: Subtrack, backup: Path
    ) -> None:
        before = subtrack.files()
        said = subtrack.ok("restore", str(backup), "--dry-run").out
        for words in (
            f"made on {subtrack.today}",
            *("1 subscription\n", "1 cancellation\n", "1 file of evidence\n"),
            *("1 own provider record\n", "1 signature\n"),
        ):
            assert words in said
        assert subtrack.files() == before

    def test_a_copy_of_the_database_alone_leaves_the_files(self, subtrack: Subtrack) -> None:
        copy = subtrack.data / "backups" / "mine.db"
        subtrack.add("Gym", "--first", "2026-01-05")
        fill(subtrack.data)
        copy.parent.mkdir()
        shutil.copyfile(subtrack.data / "subtrack.db", copy)
        before = state(subtrack.data)
        subtrack.ok("edit", "Gym", "--note", "later")
        said = subtrack.ok("restore", str(copy)).out
        assert "the database alone" in said
        assert state(subtrack.data) == before

    def test_the_database_in_use_is_no_backup(self, subtrack: Subtrack) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        said = subtrack.refused(2, "restore", str(subtrack.data / "subtrack.db"))
        assert "in use" in said

    def test_files_that_are_not_the_programs_stay(self, subtrack: Subtrack, backup: Path) -> None:
        kept = {"evidence/notes.txt", "providers/My drafts.toml", "signatures/old/ink.png"}
        for name in kept:
            path = subtrack.data / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(b"mine")
        subtrack.ok("restore", str(backup))
        assert kept <= set(state(subtrack.data))

    def test_a_damaged_database_is_replaced_and_kept(
        self, subtrack: Subtrack, backup: Path
    ) -> None:
        database = subtrack.data / "subtrack.db"
        damage(database)
        damaged, later = database.read_bytes(), (subtrack.data / RECORD).read_bytes()
        assert subtrack("list").status == 3
        said = subtrack.ok("restore", str(backup)).out
        backups = subtrack.data / "backups"
        assert (backups / "before-restore.db").read_bytes() == damaged
        assert contents(backups / "before-restore.zip")[RECORD] == later
        assert "before-restore.db" in said
        assert "before-restore.zip" in said
        assert subtrack.show("Gym")["note"] is None

    @pytest.mark.parametrize("content", [b"", b"torn", b"SQLite format 3\0torn"])
    def test_whatever_lies_in_its_place_is_kept(
        self, subtrack: Subtrack, backup: Path, content: bytes
    ) -> None:
        (subtrack.data / "subtrack.db").write_bytes(content)
        subtrack.ok("restore", str(backup))
        assert (subtrack.data / "backups" / "before-restore.db").read_bytes() == content
        assert subtrack.show("Gym")["note"] is None

    def test_a_missing_database_comes_back(self, subtrack: Subtrack, backup: Path) -> None:
        kept = subtrack.data / "backups" / "before-restore.zip"
        subtrack.ok("restore", str(backup))
        (subtrack.data / "subtrack.db").unlink()
        assert "restore one" in subtrack.refused(3, "list")
        subtrack.ok("restore", str(kept))
        assert subtrack.show("Gym")["note"] == "later"

    def test_an_older_format_is_brought_up_to_date(
        self, subtrack: Subtrack, other: Subtrack, tmp_path: Path, backup: Path
    ) -> None:
        for version in range(1, 6):
            old = OLD / f"version-{version}.db"
            files = {**contents(backup), "subtrack.db": old.read_bytes()}
            path = packed(tmp_path / f"{version}.zip", told(files, database_format=version))
            other.ok("restore", str(path))
            shutil.rmtree(subtrack.data)
            subtrack.data.mkdir()
            shutil.copyfile(old, subtrack.data / "subtrack.db")
            assert subtrack.ok("list", "--all").out == other.ok("list", "--all").out
            database = other.data / "subtrack.db"
            assert (
                rows(database)["subscription"]
                == rows(subtrack.data / "subtrack.db")["subscription"]
            )
            assert path.read_bytes()

    def test_it_waits_for_nobody_who_writes(self, subtrack: Subtrack, backup: Path) -> None:
        with holding(subtrack.data / "subtrack.db", "BEGIN IMMEDIATE"):
            before = {
                name: content for name, content in subtrack.files().items() if name != "subtrack.db"
            }
            said = subtrack("restore", str(backup))
            assert (said.status, said.out) == (3, "")
            assert "in use by another program" in said.err
            files = subtrack.files()
            assert {name: files[name] for name in before} == before
            assert set(files) == {*before, "subtrack.db"}

    @pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")
    def test_a_full_disk_changes_nothing(self, subtrack: Subtrack, tmp_path: Path) -> None:
        subtrack.add("Gym", "--first", "2026-01-05")
        (subtrack.data / "evidence").mkdir()
        (subtrack.data / "evidence" / ("1" * 64)).write_bytes(os.urandom(2_000_000))
        subtrack.ok("backup", str(tmp_path / "a.zip"))
        subtrack.ok("edit", "Gym", "--note", "later")
        before = state(subtrack.data)
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
        try:
            said = subtrack("restore", str(tmp_path / "a.zip"))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert said.status == 3
        assert "cannot be written" in said.err
        assert state(subtrack.data) == before
        subtrack.ok("restore", str(tmp_path / "a.zip"))
        assert not (subtrack.data / "restoring").exists()


def damage(database: Path) -> None:
    content = bytearray(database.read_bytes())
    content[4096 : 4096 * 6] = b"\xff" * (4096 * 5)
    database.write_bytes(content)


def _database(change: str, *more: str) -> Callable[[Files, Path], Files]:
    """Change the database of a backup, which tells of it truly."""

    def changed(files: Files, room: Path) -> Files:
        path = room / "changed.db"
        path.write_bytes(files["subtrack.db"])
        connection = sqlite3.connect(path, isolation_level=None)
        for statement in (change, *more):
            connection.execute(statement)
        connection.close()
        return told({**files, "subtrack.db": path.read_bytes()})

    return changed


def _foreign(_files: Files, room: Path) -> Files:
    path = room / "foreign.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE mine (id)")
    connection.close()
    return told({**_files, "subtrack.db": path.read_bytes()})


HOSTILE: dict[str, tuple[Callable[[Files, Path], Files], str]] = {
    "a path upwards": (
        lambda files, _: told({**files, "../../evil.toml": b"x"}),
        "something in it",
    ),
    "a path upwards within a folder": (
        lambda files, _: told({**files, "evidence/../../evil": b"x"}),
        "something in it",
    ),
    "an absolute path": (lambda files, _: told({**files, "/evil": b"x"}), "something in it"),
    "a path of Windows": (
        lambda files, _: told({**files, "providers\\evil.toml": b"x"}),
        "something in it",
    ),
    "a name that is not told of": (
        lambda files, _: {**files, "providers/evil.toml": b"x"},
        "something in it",
    ),
    "a file of another kind": (
        lambda files, _: told({**files, "backups/evil.db": b"x"}),
        "something in it",
    ),
    "a file that is told of and not there": (
        lambda files, _: {name: one for name, one in files.items() if name != RECORD},
        "is damaged",
    ),
    "another content": (lambda files, _: {**files, RECORD: b"# of the first sun"}, "is damaged"),
    "a longer content": (lambda files, _: {**files, RECORD: b"x" * 900}, "something in it"),
    "a record that is too large": (
        lambda files, _: told({**files, RECORD: os.urandom(1_000_001)}),
        "something in it",
    ),
    "a bomb": (
        lambda files, _: told({**files, "subtrack.db": bytes(14_000_000)}),
        "something in it",
    ),
    "no manifest": (
        lambda files, _: {name: one for name, one in files.items() if name != "manifest.json"},
        "not a backup",
    ),
    "a manifest of another program": (
        lambda files, _: told(files, format="other"),
        "not a backup",
    ),
    "a manifest that is no list": (lambda files, _: {**files, "manifest.json": b"[]"}, "not a"),
    "a manifest of endless sizes": (
        lambda files, _: {
            **files,
            "manifest.json": files["manifest.json"].replace(b'"size": ', b'"size": 1e999, "x": '),
        },
        "not a backup",
    ),
    "a newer backup": (lambda files, _: told(files, version=2), "newer Subtrack"),
    "no database": (
        lambda files, _: told({name: one for name, one in files.items() if name != "subtrack.db"}),
        "no subscriptions",
    ),
    "a newer database": (_database("PRAGMA user_version = 8"), "newer Subtrack"),
    "a database without a version": (_database("PRAGMA user_version = 0"), "damaged"),
    "a database of another program": (_foreign, "belongs to another program"),
    "something that is no database": (
        lambda files, _: told({**files, "subtrack.db": b"x" * 5_000}),
        "not a Subtrack database",
    ),
    "a trigger": (
        _database(
            "CREATE TRIGGER evil AFTER INSERT ON subscription BEGIN DELETE FROM subscription; END"
        ),
        "did not make",
    ),
    "a view": (_database("CREATE VIEW evil AS SELECT 1"), "did not make"),
    "a table more": (_database("CREATE TABLE evil (id)"), "did not make"),
    "rows that belong to nothing": (
        _database("PRAGMA foreign_keys = OFF", "DELETE FROM subscription"),
        "damaged database",
    ),
    "a value that cannot be right": (
        _database("UPDATE subscription SET changed_at = 'yesterday'"),
        "cannot be right",
    ),
}


class TestHostileBackups:
    @pytest.mark.parametrize("name", HOSTILE)
    def test_it_is_refused_and_nothing_is_changed(
        self, subtrack: Subtrack, backup: Path, tmp_path: Path, name: str
    ) -> None:
        change, said = HOSTILE[name]
        path = packed(tmp_path / "hostile.zip", change(contents(backup), tmp_path))
        around = sorted(tmp_path.rglob("*"))
        assert said in subtrack.refused(2, "restore", str(path))
        assert said in subtrack.refused(2, "restore", str(path), "--dry-run")
        assert sorted(tmp_path.rglob("*")) == around

    def test_a_name_that_stands_twice(self, subtrack: Subtrack, backup: Path) -> None:
        with ZipFile(backup, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(RECORD, "evil")
        assert "something in it" in subtrack.refused(2, "restore", str(backup))

    @pytest.mark.parametrize("mode", [0o120777, 0o040755, 0o010600])
    def test_a_link_a_folder_and_a_pipe(
        self, subtrack: Subtrack, backup: Path, tmp_path: Path, mode: int
    ) -> None:
        def change(info: ZipInfo) -> None:
            if info.filename == RECORD:
                info.external_attr = mode << 16

        path = packed(tmp_path / "hostile.zip", contents(backup), change)
        assert "something in it" in subtrack.refused(2, "restore", str(path))

    def test_evidence_that_grows(self, subtrack: Subtrack, backup: Path, tmp_path: Path) -> None:
        def change(info: ZipInfo) -> None:
            info.compress_type = ZIP_DEFLATED

        path = packed(tmp_path / "hostile.zip", contents(backup), change)
        assert "something in it" in subtrack.refused(2, "restore", str(path))

    def test_files_that_lie_over_each_other(
        self, subtrack: Subtrack, backup: Path, tmp_path: Path
    ) -> None:
        files = contents(backup)
        for number in range(20):
            files[f"evidence/{number:064x}"] = bytes(10_000)
        path = packed(tmp_path / "hostile.zip", told(files))
        whole = path.read_bytes()
        start, end = whole.index(b"evidence/" + b"0" * 60), whole.rindex(b"PK\x01\x02")
        assert start < end
        # Every one but the last is told of, and none of them takes room.
        path.write_bytes(whole[: start - 30] + whole[whole.index(b"PK\x01\x02") :])
        assert subtrack.refused(2, "restore", str(path))

    @pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
    def test_one_that_was_cut_off(self, subtrack: Subtrack, backup: Path, share: float) -> None:
        content = backup.read_bytes()
        backup.write_bytes(content[: int(len(content) * share)])
        subtrack.refused(2, "restore", str(backup))

    def test_any_byte_that_was_changed_is_noticed_or_means_nothing(
        self, other: Subtrack, backup: Path, tmp_path: Path
    ) -> None:
        other.ok("restore", str(backup))
        wanted, content = state(other.data), backup.read_bytes()
        path, refused = tmp_path / "changed.zip", 0
        for place in range(0, len(content), len(content) // 40):
            path.write_bytes(
                content[:place] + bytes([content[place] ^ 0x55]) + content[place + 1 :]
            )
            said = other("restore", str(path))
            refused += said.status == 2
            assert said.status in {0, 2}, said
            assert "Traceback" not in said.err
            assert state(other.data) == wanted
        assert refused > 20

    @pytest.mark.parametrize("content", [b"", b"x", b"PK\x05\x06" + bytes(18), b"{}" * 900])
    def test_what_is_no_backup_at_all(
        self, subtrack: Subtrack, tmp_path: Path, content: bytes
    ) -> None:
        path = tmp_path / "a.zip"
        path.write_bytes(content)
        assert "not a backup" in subtrack.refused(2, "restore", str(path))

    def test_what_is_not_there_and_what_is_a_folder(
        self, subtrack: Subtrack, tmp_path: Path
    ) -> None:
        for path in (tmp_path / "none.zip", tmp_path):
            assert "not a file" in subtrack.refused(2, "restore", str(path))


class Killed(BaseException):
    """Ends what is under way, as the end of a process does."""


class TestKilledHalfWay:
    @pytest.mark.parametrize("damaged", [False, True], ids=["whole", "damaged"])
    def test_after_the_moment_that_counts_opening_goes_on(
        self, subtrack: Subtrack, backup: Path, monkeypatch: pytest.MonkeyPatch, *, damaged: bool
    ) -> None:
        """At each step, and once more at each step of going on."""
        if damaged:
            (subtrack.data / "subtrack.db").write_bytes(b"torn")
        before = subtrack.data.with_name("before")
        shutil.copytree(subtrack.data, before)
        wanted = self._restored(subtrack, backup)
        step, killed = 0, True
        while killed:
            step += 1
            shutil.rmtree(subtrack.data)
            shutil.copytree(before, subtrack.data)
            with monkeypatch.context() as patch:
                killed = self._killed_at(step, patch, lambda: subtrack("restore", str(backup)))
            assert (subtrack.data / "subtrack.db").exists()
            subtrack.ok("list")
            assert state(subtrack.data) == wanted
            assert (subtrack.data / "backups" / "before-restore.zip").exists()
        assert step > 10

    @staticmethod
    def _restored(subtrack: Subtrack, backup: Path) -> object:
        subtrack.ok("restore", str(backup))
        return state(subtrack.data)

    @staticmethod
    def _killed_at(step: int, patch: pytest.MonkeyPatch, call: Callable[[], object]) -> bool:
        """Call, and end it at a step of putting things into their places; say whether it was."""
        left = step

        def counted(do: Callable[..., object]) -> Callable[..., object]:
            def stepped(*words: object, **named: object) -> object:
                nonlocal left
                left -= 1
                if left == 0:
                    raise Killed
                return do(*words, **named)

            return stepped

        def finishing(*words: object) -> None:
            for owner, name in ((Path, "rename"), (Path, "replace"), (shutil, "rmtree")):
                patch.setattr(owner, name, counted(getattr(owner, name)))
            patch.setattr("subtrack.adapters.replacing.sync", counted(lambda _path: None))
            finish(*words)  # type: ignore[arg-type] # passed on

        patch.setattr("subtrack.adapters.replacing.finish", finishing)
        try:
            call()
        except Killed:
            return True
        return False

    def test_what_was_written_beside_is_swept_the_next_time(
        self, subtrack: Subtrack, backup: Path
    ) -> None:
        left = subtrack.data / "restoring.part-1"
        (left / "new").mkdir(parents=True)
        (left / "new" / "subtrack.db").write_bytes(b"torn")
        room = subtrack.data / "backups" / ".subtrack-x"
        room.mkdir(parents=True)
        assert subtrack.show("Gym")["note"] == "later"
        subtrack.ok("restore", str(backup))
        assert not left.exists()
        assert not room.exists()

    def test_what_was_written_since_into_a_book_that_is_open_goes_on_first(
        self, subtrack: Subtrack, backup: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A window that was open all the time writes into what was restored, never before it."""
        services = Services(Paths(subtrack.data), lambda: date(2026, 11, 22))
        assert services.subscriptions.shown("Gym").entry.particulars.note == "later"
        with monkeypatch.context() as patch:
            assert self._killed_at(3, patch, lambda: subtrack("restore", str(backup)))
        services.refresh()
        services.subscriptions.edit("Gym", Draft(payment="cash"))
        assert subtrack.show("Gym")["payment"] == "cash"
        assert subtrack.show("Gym")["note"] is None
