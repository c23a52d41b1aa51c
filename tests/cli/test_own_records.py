"""Own records on the command line: taken in, found, guided by, given away."""

from __future__ import annotations

from pathlib import Path

from subtrack.adapters.paths import resources
from tests.adapters.record_samples import SOUND, of_slug
from tests.cli.calling import Subtrack

RECORDS = resources() / "providers"


def test_a_record_from_a_file_is_found_and_guides(subtrack: Subtrack, tmp_path: Path) -> None:
    path = tmp_path / "gym.toml"
    path.write_text(SOUND)
    said = subtrack.ok("providers", "import", str(path)).out
    assert "Took in My gym as gym." in said
    assert "kept already" in subtrack.ok("providers", "import", str(path)).out
    assert "gym" in subtrack.ok("providers", "my", "gym").out
    assert "Write to the desk" in subtrack.ok("guide", "gym").out
    out = tmp_path / "out" / "gym.toml"
    out.parent.mkdir()
    subtrack.ok("providers", "export", "gym", str(out))
    assert "sound" in subtrack.ok("providers", "check", str(out)).out


def test_what_a_file_says_of_itself_is_not_taken_for_a_check(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    shipped = RECORDS / "netflix.toml"
    path = tmp_path / "netflix.toml"
    path.write_text(shipped.read_text(encoding="utf-8") + "\n# mine\n", encoding="utf-8")
    subtrack.ok("providers", "import", str(path))
    shown, strange = (subtrack.ok("guide", one).out for one in ("netflix", "netflix-2"))
    assert "The steps stand on the provider's own page." in shown
    assert "Nobody has checked it." not in shown
    assert "own page." not in strange
    assert "This record came from a file. Nobody has checked it." in strange
    rows = subtrack.ok("providers", "netflix").out.splitlines()
    (row,) = (one for one in rows if one.startswith("netflix-2 "))
    assert "from a file" in row
    assert "official" not in row
    assert subtrack.ok("guide", "netflix-2", "--json").json["confidence"] == "official"


def test_a_record_from_a_day_to_come_is_refused_and_one_of_today_is_not(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    path = tmp_path / "gym.toml"
    path.write_text(SOUND.replace("checked = 2026-11-20", "checked = 2026-11-23"))
    said = subtrack.refused(2, "providers", "import", str(path))
    assert said.endswith(
        "is not taken in: checked: is a day in the future; it can be today at the latest."
    )
    subtrack.today = "2026-11-23"
    assert "Took in" in subtrack.ok("providers", "import", str(path)).out


def test_a_record_kept_already_from_a_day_to_come_is_read_on(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    folder = tmp_path / "data" / "providers"
    folder.mkdir(parents=True)
    (folder / "gym.toml").write_text(SOUND.replace("checked = 2026-11-20", "checked = 2036-11-01"))
    said = subtrack.ok("guide", "gym").out
    assert "Put together on 2036-11-01." in said
    assert "months ago" not in said


def test_what_differs_from_the_shipped_record_is_told(subtrack: Subtrack, tmp_path: Path) -> None:
    text = (RECORDS / "netflix.toml").read_text(encoding="utf-8")
    path = tmp_path / "netflix.toml"
    path.write_text(text.replace("https://www.netflix.com/account", "https://evil.example.com/"))
    said = subtrack.ok("providers", "import", str(path)).out
    assert "as netflix-2" in said
    assert "routes.url: https://evil.example.com" in said


def test_bad_files_and_calls_are_refused(subtrack: Subtrack, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(SOUND.replace("https://gym", "javascript:gym"))
    assert "website" in subtrack.refused(2, "providers", "import", str(bad))
    assert subtrack.refused(2, "providers", "import")
    assert subtrack.refused(1, "providers", "export", "nobody", str(tmp_path / "x.toml"))


def test_a_broken_own_file_is_named_and_stops_nothing(subtrack: Subtrack, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "providers"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text("nonsense")
    assert "Left out: mine.toml: the file is not TOML" in subtrack.ok("providers").out
    subtrack.ok("guide", "netflix")


def test_a_best_way_that_is_registered_post_is_sent_a_working_day_earlier(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    subtrack.ok("profile", "home", "--country", "DE")
    for name, step in (("plain", "Send it"), ("safe", "Send it as registered post")):
        path = tmp_path / f"{name}.toml"
        text = of_slug(name).replace('channel = "email"', 'channel = "letter"')
        path.write_text(text.replace("Write to the desk", step))
        subtrack.ok("providers", "import", str(path))
        subtrack.add(name, "--provider", name, "--billed-by", "direct", "--next", "2026-12-19")
    found = {one["name"]: one["send_by"] for one in subtrack.deadlines()}
    assert found == {"plain": "2026-12-14", "safe": "2026-12-11"}
