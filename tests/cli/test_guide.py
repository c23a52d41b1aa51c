"""Guide and providers: what a person reads to get out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from subtrack.adapters.paths import resources
from tests.cli.calling import Subtrack

RECORDS = resources() / "providers"
KEYS = (
    *("slug", "name", "billed_by", "confidence", "checked", "routes", "needs", "after"),
    *("alternatives", "problems", "faq", "terms", "sources", "disputes"),
)


@pytest.fixture
def own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of records that the program reads, with one sound record and no index."""
    folder = tmp_path / "resources" / "providers"
    folder.mkdir(parents=True)
    shutil.copy(RECORDS / "netflix.toml", folder)
    monkeypatch.setattr("subtrack.composition.ground.resources", lambda: folder.parent)
    return folder


def test_a_guide_has_every_key_and_its_steps(subtrack: Subtrack) -> None:
    found = subtrack.ok("guide", "adobe-creative-cloud", "--json").json
    assert tuple(found) == KEYS
    first = found["routes"][0]
    assert tuple(first) == ("provider", "channel", "title", "url", "steps")
    assert first["channel"] == "web"
    assert first["url"] == "https://account.adobe.com/plans"
    assert first["steps"][0] == {"do": "Sign in", "where": "account.adobe.com/plans"}


@pytest.mark.slow
@pytest.mark.parametrize("path", sorted(RECORDS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_record_gives_a_guide_without_a_gap(subtrack: Subtrack, path: Path) -> None:
    said = subtrack.ok("guide", path.stem).out
    assert "1. " in said
    assert "Sources" in said
    assert "{" not in said
    assert "(None)" not in said


def test_an_entry_comes_before_a_record_of_that_name(subtrack: Subtrack) -> None:
    subtrack.add("netflix", "--provider", "spotify", "--first", "2026-01-31")
    assert subtrack.ok("guide", "netflix", "--json").json["slug"] == "spotify"


def test_what_is_known_already_is_filled_in(household: Subtrack) -> None:
    said = household.ok("guide", "Telekom Festnetz").out
    assert "account Kundennummer 2210044" in said
    assert "Cancel by 2027-02-28" in said


def test_the_guide_of_a_seller_leads(household: Subtrack) -> None:
    found = household.ok("guide", "Strava", "--json").json
    assert (found["slug"], found["billed_by"]) == ("apple", "apple")
    assert {route["provider"] for route in found["routes"]} == {"apple"}
    said = household.ok("guide", "Strava").out
    assert "bills it, so it is cancelled there" in said
    assert "Terms of Strava" in said


def test_a_payment_service_comes_last(household: Subtrack) -> None:
    found = household.ok("guide", "Spotify", "--json").json
    assert (found["slug"], found["billed_by"]) == ("spotify", "paypal")
    assert "only moves the money" in household.ok("guide", "Spotify").out


def test_while_nobody_knows_who_bills_both_ways_are_shown(household: Subtrack) -> None:
    found = household.ok("guide", "Disney+ trial", "--json").json
    assert found["billed_by"] is None
    assert {"disney-plus", "apple", "google-play"} <= {one["provider"] for one in found["routes"]}
    said = household.ok("guide", "Disney+ trial").out
    assert "Look at the last charge on your statement" in said
    assert "APPLE.COM/BILL" in said


def test_ways_that_are_too_slow_come_last_and_say_so(household: Subtrack) -> None:
    said = household.ok("guide", "DIE ZEIT").out
    assert "Too slow to arrive by the last safe day" in said
    assert said.index("Too slow") > said.index("1. ")


def test_what_a_record_does_not_know_is_said_as_not_known(subtrack: Subtrack) -> None:
    said = subtrack.ok("guide", "netflix").out
    assert "Not known: check before you rely on it" in said
    assert "none" not in said.split("Not known")[1].split("\n\n")[0]


def disagreements(subtrack: Subtrack, slug: str) -> str:
    return subtrack.ok("guide", slug).out.split("Where sources disagree\n")[1].split("\n\n")[0]


def test_sources_that_disagree_are_both_told_with_what_each_is_used_for(subtrack: Subtrack) -> None:
    assert disagreements(subtrack, "mcfit") == (
        "  Notice: 4 weeks before the end [1, 2, 3, 5, 8]; 6 weeks before the end [4, 6]\n"
        "    For when to act the earlier day is used: 6 weeks before. Whether it can still work "
        "may follow the later one: 4 weeks before [1, 2, 3, 5, 8]."
    )
    assert (
        "For when to act the shorter one is used: 10 days. Whether it can still work may follow "
        "the longer one: 60 days [3]."
    ) in disagreements(subtrack, "patreon")
    assert "the later one: any time before [6]" in disagreements(subtrack, "betterhelp")


def test_a_value_that_no_date_rests_on_is_said_to_be_left_out(subtrack: Subtrack) -> None:
    said = disagreements(subtrack, "telekom-de")
    assert "For when to act 1 month is used. No date here rests on the still earlier one" in said
    assert "3 months before [7]" in said
    assert "No date here rests on it: for when to act" in disagreements(subtrack, "joyn")


def test_what_is_no_length_of_time_is_told_as_it_is_used(subtrack: Subtrack) -> None:
    assert "Used here: +1 800 234 3993" in disagreements(subtrack, "cox")
    assert "Used here: 36 months" in disagreements(subtrack, "adt")
    assert "Used here: What is paid can be used to its end." in disagreements(subtrack, "apple-one")
    assert "Used here: JetBrains s.r.o., Na" in disagreements(subtrack, "jetbrains")
    assert disagreements(subtrack, "bild-plus").endswith("No date here rests on it.")


def test_scripts_read_both_sides_of_a_disagreement(subtrack: Subtrack) -> None:
    found = subtrack.ok("guide", "mcfit", "--json").json["disputes"][0]
    assert found["says"][0] == "4 weeks before the end [1, 2, 3, 5, 8]"
    assert (found["about"], found["to_act"], found["may_work"]) == ("terms.notice", "P6W", "P4W")
    found = subtrack.ok("guide", "cox", "--json").json["disputes"][0]
    assert (found["about"], found["to_act"], found["may_work"]) == ("routes", None, None)


def test_after_the_safe_day_the_later_of_two_values_may_still_be_met(subtrack: Subtrack) -> None:
    terms = ("--started", "2025-12-20", "--minimum-term", "1y")
    subtrack.add("Fit", "--provider", "mcfit", *terms)
    subtrack.today = "2026-11-07"
    assert "Cancel by 2026-11-07." in subtrack.ok("guide", "Fit").out
    subtrack.today = "2026-11-21"
    said = subtrack.ok("guide", "Fit").out
    assert "The safe day was 2026-11-07. Cancel now all the same: it may still count" in said
    assert "by the latest of what they say, 2026-11-21 is still in time" in said
    assert "Otherwise cancel by 2027-11-07." in said
    subtrack.today = "2026-11-22"
    said = subtrack.ok("guide", "Fit").out
    assert "Cancel now all the same" in said
    assert "still in time" not in said
    subtrack.ok("edit", "Fit", "--notice", "6w")
    subtrack.today = "2026-11-21"
    said = subtrack.ok("guide", "Fit").out
    assert "Cancel now all the same" in said
    assert "still in time" not in said, "what the person said is not disputed"


def test_the_guide_says_how_the_provider_is_reached(subtrack: Subtrack) -> None:
    said = subtrack.ok("guide", "adac").out
    assert "E-mail for cancelling: service@adac.de\n" in said
    assert "Letters to: ADAC e.V., Mitgliederservice, Hansastraße 19" in said
    said = subtrack.ok("guide", "o2-de").out
    assert "Head office, not for cancelling (DE): Telefónica Germany GmbH" in said
    assert "Letters that cancel to (US): The Economist" in subtrack.ok("guide", "economist").out
    assert "How to reach Anytime" in subtrack.ok("guide", "anytime-fitness").out


def test_the_country_of_whose_contract_it_is_decides(subtrack: Subtrack) -> None:
    subtrack.ok("profile", "--country", "US")
    subtrack.ok("profile", "Other", "--country", "GB")
    subtrack.add("Mine", "--provider", "netflix", "--first", "2026-01-31")
    subtrack.add("Theirs", "--provider", "netflix", "--first", "2026-01-31", "--holder", "Other")
    assert "you may withdraw" not in subtrack.ok("guide", "Mine").out
    assert "Consumer Contracts Regulations 2013" in subtrack.ok("guide", "Theirs").out


def test_a_record_that_another_took_over_says_so(subtrack: Subtrack, own_records: Path) -> None:
    whole = (RECORDS / "netflix.toml").read_text(encoding="utf-8")
    text = whole.replace('slug = "netflix"', 'slug = "old"').replace(
        'kind = "service"', 'kind = "service"\nsuccessor = "netflix"'
    )
    (own_records / "old.toml").write_text(text, encoding="utf-8")
    assert "It goes on as Netflix: read the guide of Netflix" in subtrack.ok("guide", "old").out


def test_a_record_that_is_not_sound_is_left_out_and_told(
    subtrack: Subtrack, own_records: Path
) -> None:
    (own_records / "bad.toml").write_text('format = 2\nslug = "other"\n', encoding="utf-8")
    said = subtrack.ok("providers").out
    assert "netflix" in said
    assert "Left out: bad.toml: name: is missing; " in said
    assert "Left out" not in subtrack.ok("providers", "netflix").out
    assert [one["slug"] for one in subtrack.ok("providers", "--json").json] == ["netflix"]
    assert subtrack.refused(1, "guide", "bad")


def test_a_right_to_withdraw_is_told_where_the_country_gives_one(subtrack: Subtrack) -> None:
    assert "withdraw" not in subtrack.ok("guide", "philo").out
    subtrack.ok("profile", "--country", "DE")
    said = subtrack.ok("guide", "philo").out
    assert "Directive 2011/83/EU" in said
    assert "https://www.legislation.gov.uk/eudr/2011/83/article/9, read on 2026-11-22" in said


def test_an_old_record_says_how_old_it_is(subtrack: Subtrack) -> None:
    assert "months ago" not in subtrack.ok("guide", "netflix").out
    subtrack.today = "2028-01-05"
    assert "14 months ago" in subtrack.ok("guide", "netflix").out


def test_without_a_record_there_is_no_guide(subtrack: Subtrack) -> None:
    subtrack.add("Garden", "--first", "2026-01-31")
    assert "no provider's record" in subtrack.refused(1, "guide", "Garden")
    assert "nonsense" in subtrack.refused(1, "guide", "nonsense")
    assert subtrack.refused(1, "guide", "../netflix")


def test_providers_are_searched_best_first(subtrack: Subtrack) -> None:
    found = subtrack.ok("providers", "PAYPAL *SPOTIFY 35314369001", "--json").json
    assert [one["slug"] for one in found][:2] == ["spotify", "paypal"]
    assert tuple(found[0]) == ("slug", "name", "category", "difficulty", "confidence", "checked")
    assert subtrack.ok("providers", "qwertzuiop", "--json").json == []
    assert len(subtrack.ok("providers", "--json").json) == len(list(RECORDS.glob("*.toml")))
    assert "netflix" in subtrack.ok("providers", "netfilx").out


ANSWERS = """
[[answers]]
question = "equipment"
looked = true

[[answers]]
question = "refund-first"
answer = "Nothing is paid back."
sources = [1]

[[answers]]
question = "refund-renewal"
answer = "Nothing is paid back on a renewal."
"""


def test_an_answer_says_who_says_so_or_that_nobody_noted_it(subtrack: Subtrack) -> None:
    said = subtrack.ok("guide", "telekom-de").out
    assert "the letter that ends the contract goes there. [3]\n" in said
    assert "Rented devices go back, where the contract says so. (source not noted)\n" in said


def test_checking_counts_open_questions_and_answers_without_a_source(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    whole = (RECORDS / "netflix.toml").read_text(encoding="utf-8")
    bare, path = whole.split("\n[[answers]]")[0], tmp_path / "netflix.toml"
    path.write_text(bare, encoding="utf-8")
    said = subtrack.ok("providers", "check", str(path)).out.splitlines()
    counts = "9 questions open, 0 of them looked for, 0 answers without a source"
    assert said == [f"{path}: sound, {counts}", f"1 records, 0 with faults, {counts}"]
    path.write_text(bare + ANSWERS, encoding="utf-8")
    said = subtrack.ok("providers", "check", str(path), str(path)).out.splitlines()
    assert "7 questions open, 1 of them looked for, 1 answers without a source" in said[0]
    assert said[2].endswith("14 questions open, 2 of them looked for, 2 answers without a source")


def test_record_files_are_checked(subtrack: Subtrack, tmp_path: Path) -> None:
    good, bad = tmp_path / "netflix.toml", tmp_path / "spotify.toml"
    shutil.copy(RECORDS / "netflix.toml", good)
    shutil.copy(RECORDS / "netflix.toml", bad)
    said = subtrack.ok("providers", "check", str(good))
    assert "sound" in said.out
    assert "questions open" in said.out
    said = subtrack("providers", "check", str(good), str(bad))
    assert said.status == 1
    assert "spotify.toml: slug" in said.out
    assert "1 with faults" in said.out
    assert subtrack.refused(2, "providers", "check")
    missing = subtrack("providers", "check", str(tmp_path / "missing.toml"))
    assert missing.status == 1
    assert "the file cannot be read" in missing.out
    assert missing.err.count("\n") == 1
    assert "A record file is faulty or cannot be read" in missing.err


def test_a_check_of_record_files_is_one_json_document_too(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    good, missing = tmp_path / "netflix.toml", tmp_path / "missing.toml"
    shutil.copy(RECORDS / "netflix.toml", good)
    sound = {"file": str(good), "ok": True, "faults": []}
    assert subtrack.ok("providers", "check", str(good), "--json").json == [sound]
    said = subtrack("providers", "check", str(good), str(missing), "--json")
    assert (said.status, said.json[0], said.json[1]["ok"]) == (1, sound, False)


@pytest.mark.parametrize("words", [("import", "x.toml"), ("export", "netflix", "x.toml")])
def test_what_moves_a_record_has_no_json(subtrack: Subtrack, words: tuple[str, ...]) -> None:
    assert "--json" in subtrack.refused(2, "providers", *words, "--json")
