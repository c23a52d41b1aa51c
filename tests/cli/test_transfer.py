"""Transfer: everything out to a file and in again, and nothing taken over unasked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.calling import Subtrack


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Subtrack:
    return Subtrack(tmp_path / "other", capsys)


def test_a_household_goes_out_and_in_without_loss(
    household: Subtrack, other: Subtrack, tmp_path: Path
) -> None:
    household.ok("profile", "--name", "Me", "--country", "DE")
    household.ok("decide", "Netflix", "keep", "--always")
    household.ok("decide", "Duolingo", "later", "2026-11-23")
    household.ok(
        "edit", "Hosting", "--paused-until", "2027-02-01", "--price", "1500", "--from", "2027-03-01"
    )
    household.ok("paid", "Local paper (print)")
    household.ok("remove", "Gym")
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    household.ok("export", str(first))
    assert "Added 36" in other.ok("import", str(first)).out
    other.ok("export", str(second))
    assert first.read_bytes() == second.read_bytes()
    for words in (("list", "--all", "--json"), ("deadlines", "--json"), ("profile", "--json")):
        assert other.ok(*words).json == household.ok(*words).json
    assert other.remind() == household.remind()


def test_importing_twice_adds_nothing(household: Subtrack, tmp_path: Path) -> None:
    book = tmp_path / "book.json"
    household.ok("export", str(book))
    before = household.files()
    done = household.ok("import", str(book), "--json").json
    assert done == {
        "added": [],
        "updated": [],
        "left": [],
        "unchanged": 36,
        "profiles": 0,
        "left_profiles": [],
        "refused": [],
        "remarks": [],
        "backup": None,
    }
    assert household.files() == before


def test_a_differing_entry_is_left_and_listed(subtrack: Subtrack, tmp_path: Path) -> None:
    book = tmp_path / "book.json"
    subtrack.add("Thing", "--first", "2026-01-15")
    subtrack.ok("export", str(book))
    subtrack.ok("edit", "1", "--note", "newer here")
    assert "Thing (1)" in subtrack.ok("import", str(book)).out
    assert "Thing (1)" in subtrack.ok("import", str(book), "--update").out
    assert subtrack.show()["note"] == "newer here"


def test_only_what_is_newer_is_taken_over_and_only_on_request(
    subtrack: Subtrack, other: Subtrack, tmp_path: Path
) -> None:
    book = tmp_path / "book.json"
    subtrack.add("Thing", "--first", "2026-01-15")
    subtrack.ok("export", str(book))
    other.add("First", "--first", "2026-01-15")
    other.ok("import", str(book))
    subtrack.ok("edit", "1", "--note", "newer there")
    newer = tmp_path / "newer.json"
    subtrack.ok("export", str(newer))
    assert other.ok("import", str(newer), "--json").json["left"] != []
    assert other.show("Thing")["note"] is None
    done = other.ok("import", str(newer), "--update", "--json").json
    assert len(done["updated"]) == 1
    assert Path(done["backup"]).is_file()
    assert other.show("Thing")["note"] == "newer there"
    assert other.show("Thing")["id"] == 2


def test_a_dry_run_only_says_what_would_be_done(
    household: Subtrack, other: Subtrack, tmp_path: Path
) -> None:
    book = tmp_path / "book.json"
    household.ok("export", str(book))
    assert "Would add 36" in other.ok("import", str(book), "--dry-run").out
    assert other.files() == {}


def test_before_an_import_there_is_a_backup(
    subtrack: Subtrack, other: Subtrack, tmp_path: Path
) -> None:
    book = tmp_path / "book.json"
    other.add("Other", "--first", "2026-01-15")
    other.ok("export", str(book))
    subtrack.add("Thing", "--first", "2026-01-15")
    subtrack.ok("import", str(book))
    assert (subtrack.data / "backups" / "before-import.db").is_file()
    assert [one["name"] for one in subtrack.ok("list", "--json").json] == ["Other", "Thing"]


def test_an_export_is_versioned_and_leaves_an_older_file_aside(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    book = tmp_path / "book.json"
    subtrack.add("Thing", "--first", "2026-01-15")
    assert subtrack.ok("export", str(book)).out == ""
    content = book.read_bytes()
    assert json.loads(content)["version"] == 6
    assert subtrack.ok("export", str(book)).out == ""
    assert list(tmp_path.glob("book.json.*")) == []
    subtrack.ok("edit", "1", "--note", "x")
    assert "book.json.1" in subtrack.ok("export", str(book)).out
    assert (tmp_path / "book.json.1").read_bytes() == content


def test_a_second_entry_of_one_number_gets_a_new_one(
    subtrack: Subtrack, other: Subtrack, tmp_path: Path
) -> None:
    book = tmp_path / "book.json"
    other.add("Other", "--first", "2026-01-15")
    other.ok("export", str(book))
    subtrack.add("Thing", "--first", "2026-01-15")
    subtrack.ok("import", str(book))
    assert subtrack.show("1")["name"] == "Thing"
    assert subtrack.show("2")["name"] == "Other"


def test_an_entry_that_stands_twice_is_refused(subtrack: Subtrack, tmp_path: Path) -> None:
    book = tmp_path / "book.json"
    subtrack.add("Thing", "--first", "2026-01-15")
    subtrack.ok("export", str(book))
    document = json.loads(book.read_text())
    document["subscriptions"] *= 2
    book.write_text(json.dumps(document))
    assert "subscriptions[1].uid" in subtrack.refused(2, "import", str(book))


def test_a_profile_that_differs_is_left_and_listed(
    subtrack: Subtrack, other: Subtrack, tmp_path: Path
) -> None:
    book = tmp_path / "book.json"
    subtrack.ok("profile", "--name", "Me", "--city", "Bonn")
    subtrack.ok("export", str(book))
    assert other.ok("import", str(book), "--json").json["profiles"] == 1
    assert other.ok("profile", "--json").json["city"] == "Bonn"
    subtrack.ok("profile", "--city", "Berlin")
    assert "the profile me differs" in subtrack.ok("import", str(book)).out
    assert subtrack.ok("profile", "--json").json["city"] == "Berlin"


def test_a_household_goes_out_as_a_table_and_comes_in_as_one(
    household: Subtrack, other: Subtrack, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    household.ok("export", str(first))
    assert "Added 36" in other.ok("import", str(first)).out
    other.ok("export", str(second))
    assert "unchanged 36" in household.ok("import", str(first)).out
    plain = [line for line in first.read_text().splitlines() if ",paused," not in line]
    assert len(set(plain) & set(second.read_text().splitlines())) > 25
    assert other.ok("export", str(second)).out == ""
    other.ok("remove", "Netflix")
    assert "second.csv.1" in other.ok("export", str(second)).out


def test_a_list_of_another_program_is_taken_in_row_by_row(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    path = tmp_path / "subscriptions.json"
    path.write_text(
        json.dumps(
            [
                _wallos("Netflix", "Monthly", "€15.9"),
                _wallos("AT&amp;T", "Every 3 Months", "$85.5"),
                _wallos("Lifetime VPN", "One-time", "€79"),
            ]
        )
    )
    said = subtrack.ok("import", str(path), "--dry-run").out
    assert "Would add 2" in said
    assert "Not taken in: Lifetime VPN. It is paid once, so nothing renews." in said
    assert subtrack.ok("list", "--json").json == []
    done = subtrack.ok("import", str(path), "--json").json
    assert [one["name"] for one in done["refused"]] == ["Lifetime VPN"]
    assert [one["name"] for one in done["remarks"]] == ["AT&T"]
    assert done["backup"] is None
    prices = {one["name"]: one["price"] for one in subtrack.ok("list", "--json").json}
    assert prices == {
        "Netflix": {"amount": "15.90", "currency": "EUR"},
        "AT&T": {"amount": "85.50", "currency": "USD"},
    }
    again = subtrack.ok("import", str(path), "--json").json
    assert (again["added"], again["unchanged"]) == ([], 2)


def test_an_archive_is_told_what_to_import_instead(subtrack: Subtrack, tmp_path: Path) -> None:
    path = tmp_path / "Wallos-Backup.zip"
    path.write_bytes(b"PK\x03\x04")
    assert "import the list that it exports as JSON or CSV" in subtrack.refused(
        2, "import", str(path)
    )


def _wallos(name: str, cycle: str, price: str) -> dict[str, str | None]:
    return {
        "Name": name,
        "Payment Cycle": cycle,
        "Next Payment": "2026-12-05",
        "Renewal": "Automatic",
        "Category": "No category",
        "Payment Method": "PayPal",
        "Paid By": "Anna",
        "Price": price,
        "Notes": "",
        "URL": "",
        "State": "Enabled",
        "Notifications": "Enabled",
        "Cancellation Date": None,
        "Active": "Yes",
    }
