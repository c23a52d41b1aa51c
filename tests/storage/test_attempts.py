"""What was tried is noted: bounded, without repeating itself, and never in the way of anything."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from subtrack.domain.attempts import MOST_KEPT, Attempt, ChannelName
from subtrack.domain.errors import KnownError, OutsideError, StorageError, alike
from subtrack.storage.attempts import SqlAttempts
from subtrack.storage.database import Database
from tests.storage.making import database_file, rows, sql, stored

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HANGS = OutsideError("{host} does not answer.", host="mail.example.org")
MAIL, DESKTOP = ChannelName.MAIL, ChannelName.DESKTOP


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return stored(tmp_path)


@pytest.fixture
def attempts(path: Path) -> SqlAttempts:
    return over(path)


def over(path: Path) -> SqlAttempts:
    return SqlAttempts(Database(database_file(path.parent)))


def told(found: Attempt) -> tuple[str, int, int, str]:
    """Give the channel, the minutes from when until when, and what went wrong."""
    since, until = ((at - NOW) // MINUTE for at in (found.since, found.until))
    return str(found.channel), since, until, str(found.failure or "")


def test_what_was_tried_is_told_the_newest_first(attempts: SqlAttempts, path: Path) -> None:
    attempts.note(DESKTOP, NOW)
    attempts.note(MAIL, NOW + MINUTE, HANGS)
    attempts.note(MAIL, NOW + 2 * MINUTE)
    assert [told(one) for one in over(path).newest()] == [
        ("mail", 2, 2, ""),
        ("mail", 1, 1, "mail.example.org does not answer."),
        ("desktop", 0, 0, ""),
    ]
    assert len(attempts.newest(1)) == 1


def test_a_failure_can_be_said_in_any_language_again(attempts: SqlAttempts) -> None:
    attempts.note(MAIL, NOW, OutsideError("Since {day}: {why}", day=date(2026, 11, 1), why="no"))
    (found,) = attempts.newest()
    assert isinstance(found.failure, KnownError)
    assert found.failure.template == "Since {day}: {why}"
    assert found.failure.values == {"day": "2026-11-01", "why": "no"}


def test_where_there_is_no_database_nothing_was_tried(tmp_path: Path) -> None:
    assert over(tmp_path / "subtrack.db").newest() == []
    assert list(tmp_path.iterdir()) == []


def test_a_failure_that_stays_is_one_row_that_grows(attempts: SqlAttempts, path: Path) -> None:
    for minute in range(61):
        attempts.note(MAIL, NOW + minute * MINUTE, HANGS)
        attempts.note(DESKTOP, NOW + minute * MINUTE, OutsideError("Nobody."))
    assert [told(one) for one in attempts.newest()] == [
        ("desktop", 0, 60, "Nobody."),
        ("mail", 0, 60, "mail.example.org does not answer."),
    ]
    assert rows(path, "SELECT count(*) FROM attempt") == [(2,)]


def test_within_ten_minutes_the_same_failure_writes_nothing(
    attempts: SqlAttempts, path: Path
) -> None:
    attempts.note(MAIL, NOW, HANGS)
    before = path.read_bytes()
    attempts.note(MAIL, NOW + 9 * MINUTE, HANGS)
    assert path.read_bytes() == before


def test_another_failure_a_success_and_a_clock_set_back_are_tries_of_their_own(
    attempts: SqlAttempts,
) -> None:
    other = OutsideError("{host} does not answer.", host="elsewhere")
    for minute, failure in enumerate((HANGS, other, HANGS, None, None)):
        attempts.note(MAIL, NOW + minute * MINUTE, failure)
    attempts.note(MAIL, NOW - MINUTE, HANGS)
    attempts.note(MAIL, NOW - 2 * MINUTE, HANGS)
    assert len(attempts.newest()) == 7


def test_only_the_newest_are_kept(attempts: SqlAttempts, path: Path) -> None:
    attempts.note(MAIL, NOW)
    sql(
        path,
        "WITH RECURSIVE n(i) AS (VALUES (2) UNION ALL SELECT i + 1 FROM n WHERE i < 700) "
        "INSERT INTO attempt SELECT i, channel, since, until, failure FROM n, attempt",
    )
    attempts.note(DESKTOP, NOW + MINUTE)
    assert rows(path, "SELECT count(*), min(id) FROM attempt") == [(MOST_KEPT, 202)]
    assert attempts.newest(1)[0].channel is DESKTOP


@pytest.mark.parametrize(
    "harm",
    [
        "channel = 'pigeon'",
        "since = 'yesterday'",
        "until = 7",
        "failure = '{'",
        "failure = '[]'",
        """failure = '["{host}", {}]'""",
        """failure = '[1, {}]'""",
        """failure = '["x", {"template": 1}]'""",
    ],
)
def test_a_row_that_cannot_be_right_is_left_out(
    attempts: SqlAttempts, path: Path, harm: str
) -> None:
    attempts.note(DESKTOP, NOW)
    attempts.note(MAIL, NOW + MINUTE, HANGS)
    sql(path, f"UPDATE attempt SET {harm} WHERE channel = 'mail'")  # noqa: S608 - the test's own
    found = attempts.newest()
    assert found[-1].channel is DESKTOP
    attempts.note(MAIL, NOW + 2 * MINUTE, HANGS)
    assert len(attempts.newest()) >= 2


def test_what_cannot_be_noted_is_in_nobodys_way(attempts: SqlAttempts, path: Path) -> None:
    path.write_bytes(b"not a database at all")
    attempts.note(MAIL, NOW, HANGS)
    with pytest.raises(StorageError):
        attempts.newest()


def test_failures_are_alike_where_they_say_the_same() -> None:
    assert alike(None, None)
    assert not alike(HANGS, None)
    assert alike(HANGS, StorageError(HANGS.template, **HANGS.values))
    assert not alike(HANGS, OutsideError(HANGS.template, host="elsewhere"))
