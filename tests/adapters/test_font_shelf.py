"""Characters are looked for in the font that the person chose, and then in those of the system."""

from __future__ import annotations

import json
import pickle
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from subtrack.adapters import font_shelf as module
from subtrack.adapters.font_shelf import FontShelf
from subtrack.domain.errors import InvalidInputError
from tests.adapters.fonts import a_font, collection, font_file


def shelf(tmp_path: Path, chosen: Path | None = None) -> FontShelf:
    """Give a shelf of the fonts in the folder `fonts`, with a chosen one or none."""
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"letter_font": str(chosen or "")}))
    return FontShelf(settings, [tmp_path / "fonts"])


def of(text: str) -> frozenset[int]:
    return frozenset(map(ord, text))


def shown(parts: Sequence[bytes]) -> list[str]:
    """Give the characters of each small font."""
    return ["".join(map(chr, sorted(TTFont(BytesIO(part)).getBestCmap()))) for part in parts]


def test_the_chosen_font_goes_first_and_the_system_s_fill_in(tmp_path: Path) -> None:
    font_file(tmp_path / "fonts" / "a.ttf", "東京株")
    chosen = font_file(tmp_path / "mine.ttf", "東")
    assert shown(shelf(tmp_path, chosen).parts(of("東京"))) == ["東", "京"]
    assert shown(shelf(tmp_path).parts(of("東京"))) == ["京東"]


def test_one_font_with_everything_goes_before_several(tmp_path: Path) -> None:
    font_file(tmp_path / "fonts" / "NotoSansCJK-Regular.ttf", "東")
    font_file(tmp_path / "fonts" / "z.ttf", "東京")
    assert shown(shelf(tmp_path).parts(of("東京"))) == ["京東"]


def test_several_fonts_share_what_none_has_alone(tmp_path: Path) -> None:
    font_file(tmp_path / "fonts" / "a.ttf", "東京")
    font_file(tmp_path / "fonts" / "b.ttf", "한")
    assert shown(shelf(tmp_path).parts(of("東京한😀"))) == ["京東", "한"]


def test_the_font_of_a_collection_that_has_most_is_taken(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    collection(tmp_path / "fonts" / "a.ttc", [a_font("東"), a_font("東京")])
    assert shown(shelf(tmp_path).parts(of("東京"))) == ["京東"]


def test_what_nobody_has_is_no_font(tmp_path: Path) -> None:
    font_file(tmp_path / "fonts" / "a.ttf", "東京")
    assert shelf(tmp_path).parts(of("😀")) == []


def test_broken_files_are_passed_over(tmp_path: Path) -> None:
    font_file(tmp_path / "fonts" / "b.ttf", "東京")
    (tmp_path / "fonts" / "a.ttf").write_bytes(b"\0\1\0\0 and then nothing")
    (tmp_path / "fonts" / "c.ttf").mkdir()
    broken = tmp_path / "mine.ttf"
    broken.write_text("no font")
    assert shown(shelf(tmp_path, broken).parts(of("東京"))) == ["京東"]


@pytest.mark.parametrize("share", [0.4, 0.7, 0.8])
def test_a_font_that_ends_too_early_is_told_of_and_passed_over(
    tmp_path: Path, share: float
) -> None:
    whole = font_file(tmp_path / "mine.ttf").read_bytes()
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(InvalidInputError, match=r"^broken\.ttf is no font"):
        shelf(tmp_path).look_at(broken)
    assert shelf(tmp_path, broken).parts(of("東京")) == []


def test_a_font_that_was_removed_meanwhile_is_passed_over(tmp_path: Path) -> None:
    known = shelf(tmp_path)
    first = font_file(tmp_path / "fonts" / "a.ttf", "東京")
    second = font_file(tmp_path / "fonts" / "b.ttf", "東京")
    assert known.parts(of("東"))
    first.unlink()
    assert shown(known.parts(of("京"))) == ["京"]
    second.unlink()


def test_what_is_chosen_later_holds_at_once(tmp_path: Path) -> None:
    font_file(tmp_path / "fonts" / "a.ttf", "東")
    known = shelf(tmp_path)
    before = known.parts(of("東"))
    shelf(tmp_path, font_file(tmp_path / "mine.ttf", "東", cff=True))
    assert b"OTTO" == known.parts(of("東"))[0][:4] != before[0][:4]


def test_what_was_found_is_not_looked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    font_file(tmp_path / "fonts" / "a.ttf", "東京")
    known = shelf(tmp_path)
    found = known.parts(of("東京"))
    monkeypatch.setattr(module, "read_faces", None)
    assert known.parts(of("京東")) == found


def test_a_search_ends_in_time_and_the_next_goes_on_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    font_file(tmp_path / "fonts" / "NotoSansCJK.ttf", "東")
    font_file(tmp_path / "fonts" / "z.ttf", "京")
    ticks = iter([0.0, 1.0, 3.0, 4.0, *[5.0] * 9])
    monkeypatch.setattr(module, "monotonic", lambda: next(ticks))
    known = shelf(tmp_path)
    assert shown(known.parts(of("東京"))) == ["東"]
    assert shown(known.parts(of("東京"))) == ["東", "京"]


def test_without_folders_there_is_nothing() -> None:
    assert FontShelf(folders=()).parts(of("東")) == []


def test_another_process_finds_the_same(tmp_path: Path) -> None:
    font_file(tmp_path / "fonts" / "a.ttf", "東京")
    known = shelf(tmp_path, font_file(tmp_path / "mine.ttf", "東"))
    found = known.parts(of("東京"))
    assert pickle.loads(pickle.dumps(known)).parts(of("東京")) == found  # noqa: S301 - its own


def test_looking_at_a_font_gives_its_name_or_why_it_cannot_be_used(tmp_path: Path) -> None:
    path = font_file(tmp_path / "mine.ttf", name="Mine")
    assert shelf(tmp_path).look_at(path) == "Mine"
    path.write_text("no font")
    with pytest.raises(InvalidInputError, match=r"^mine\.ttf is no font"):
        shelf(tmp_path).look_at(path)
