"""Cancellations on the command line, from the opening until no further charge comes."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from subtrack.cli.main import main
from tests.cli.calling import Subtrack

NETFLIX = ("--provider", "netflix", "--billed-by", "direct", "--first", "2026-01-15")
PICTURE = b"\x89PNG\r\n\x1a\n picture"
KEYS = [
    *("subscription", "state", "route", "opened", "sent", "confirmed", "ends", "follow_up"),
    *("steps", "evidence", "letters", "log"),
]


def case(subtrack: Subtrack, words: str = "1") -> dict[str, Any]:
    found: dict[str, Any] = subtrack.ok("case", words, "--json").json
    assert list(found) == KEYS
    return found


def entered(subtrack: Subtrack, today: str, *words: str) -> dict[str, Any]:
    subtrack.today = today
    subtrack.ok("case", "1", *words)
    return case(subtrack)


def kinds(subtrack: Subtrack) -> set[str]:
    return {one["kind"] for one in subtrack.deadlines(60)}


@pytest.fixture(scope="module")
def cancelling(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a cancellation that was opened, which each test gets for itself."""
    data = tmp_path_factory.mktemp("netflix") / "data"
    price = ("--price", "9.99", "--currency", "EUR", "--every", "1m")
    for words in (("add", "Netflix", *price, *NETFLIX), ("cancel", "1")):
        assert main(["--data-dir", str(data), "--today", "2026-11-22", *words]) == 0
    return data


@pytest.fixture
def netflix(cancelling: Path, subtrack: Subtrack) -> Subtrack:
    shutil.copytree(cancelling, subtrack.data)
    return subtrack


def test_a_charge_before_the_end_is_owed_unless_it_ended_earlier(netflix: Subtrack) -> None:
    entered(netflix, "2026-11-22", "sent")
    entered(netflix, "2026-11-24", "confirmed", "--ends", "2027-01-15")
    netflix.today = "2026-12-16"
    charged = ("case", "1", "charged", "--on", "2026-12-15")
    assert netflix.refused(2, *charged) == (
        "What was charged on 2026-12-15 was still owed: the first day not owed is 2027-01-15. If "
        "it ended earlier, enter that end first."
    )
    entered(netflix, "2026-12-16", "confirmed", "--ends", "2026-12-15")
    assert entered(netflix, "2026-12-16", *charged[2:])["state"] == "charged-again"


def test_money_that_came_back_is_said_with_what_is_verified_or_closed(netflix: Subtrack) -> None:
    entered(netflix, "2026-12-15", "confirmed", "--ends", "2026-12-15")
    said = netflix.refused(2, "case", "1", "verified", "--money-back")
    assert "enter the charge first" in said
    assert "--money-back does not go with" in netflix.refused(
        2, "case", "1", "step", "1", "--money-back"
    )
    entered(netflix, "2026-12-16", "charged", "--on", "2026-12-15")
    log = entered(netflix, "2026-12-20", "verified")["log"]
    assert log[-1]["money_back"] is None
    owed = "Whether what was charged on 2026-12-15 came back is not noted"
    assert owed in netflix.ok("case", "1").out
    log = entered(netflix, "2026-12-21", "closed", "--money-back")["log"]
    assert log[-1]["money_back"] is True
    said = netflix.ok("case", "1").out
    assert "2026-12-21 closed, the money came back" in said
    assert owed not in said


def test_what_is_left_to_do_is_ticked_by_its_number(netflix: Subtrack) -> None:
    netflix.add("Home", "--first", "2026-01-15", "--provider", "xfinity", "--billed-by", "direct")
    netflix.ok("cancel", "Home")
    netflix.ok("case", "Home", "confirmed", "--ends", "2026-12-15")
    netflix.ok("case", "Home", "task", "3")
    said = netflix.ok("case", "Home").out
    assert "3. [x] To return: Equipment goes back" in said
    assert "(done on 2026-11-22)" in said
    netflix.ok("case", "Home", "task", "3", "--undone")
    assert "(by 2026-12-24)" in netflix.ok("case", "Home").out
    assert "no task 9" in netflix.refused(2, "case", "Home", "task", "9")
    assert "Name the task by its number" in netflix.refused(2, "case", "Home", "task")
    netflix.today = "2026-12-24"
    due = [one for one in netflix.deadlines() if one["name"] == "Home"]
    assert [(one["kind"], one["date"], one["event"]) for one in due][-1] == (
        "follow-up",
        "2026-12-24",
        "2026-12-24",
    )
    assert "“Equipment goes back within about 10 days" in due[-1]["why"][0]


def test_who_bills_is_asked_where_no_record_is_known(subtrack: Subtrack) -> None:
    subtrack.add("Pony", "--first", "2026-01-15")
    said = subtrack.ok("cancel", "Pony").out
    assert "- APPLE.COM/BILL, ITUNES.COM/BILL: Apple" in said
    assert "Note it with edit 1 --billed-by, one of: direct, amazon, apple" in said
    subtrack.ok("edit", "1", "--billed-by", "apple")
    assert "Who bills" not in subtrack.ok("cancel", "Pony").out
    assert "(Apple App Store and media subscriptions)" in subtrack.ok("case", "Pony").out


def test_registered_post_is_planned_a_working_day_earlier(subtrack: Subtrack) -> None:
    subtrack.ok("profile", "home", "--country", "DE")
    bound = ("--started", "2026-01-20", "--minimum-term", "1y", "--notice", "1m")
    # The last safe day is Saturday, 19 December; FitX asks for registered post, ZEIT for a letter.
    for provider, day in (("fitx", "2026-12-11"), ("zeit", "2026-12-14")):
        subtrack.add(provider, "--provider", provider, "--billed-by", "direct", *bound)
        subtrack.ok("cancel", provider, "--route", "letter")
        assert f"Next: {day}: " in subtrack.ok("case", provider).out
        assert f"Do it by {day}, so that it arrives" in subtrack.ok("guide", provider).out


def test_a_case_opens_with_the_best_way_and_its_steps(netflix: Subtrack) -> None:
    found = case(netflix, "netflix")
    assert (found["state"], found["route"], found["opened"]) == ("draft", "web", "2026-11-22")
    assert found["steps"][0] == {
        "do": "Sign in",
        "where": "netflix.com in a browser",
        "done": False,
    }
    assert (found["sent"], found["follow_up"], found["evidence"]) == (None, None, [])
    assert [one["state"] for one in found["log"]] == ["draft"]


def test_a_draft_keeps_the_deadline_and_only_a_sending_takes_it(netflix: Subtrack) -> None:
    before = netflix.deadlines()
    assert {one["kind"] for one in before} == {"cancel-by"}
    netflix.ok("case", "1", "ready")
    assert netflix.deadlines() == before
    assert netflix.show()["cancel_by"] == "2026-12-14"
    netflix.ok("case", "1", "sent")
    assert kinds(netflix) == {"follow-up"}
    shown = netflix.show()
    assert (shown["status"], shown["cancel_by"], shown["renewal_day"]) == ("cancelling", None, None)


def test_a_case_runs_until_no_further_charge_comes(netflix: Subtrack) -> None:
    sent = entered(netflix, "2026-11-23", "sent", "--on", "2026-11-20", "--reference", "RR 12")
    assert (sent["state"], sent["sent"]) == ("sent", "2026-11-20")
    assert sent["log"][-1]["reference"] == "RR 12"
    (asked, *_) = netflix.deadlines()
    assert (asked["kind"], asked["date"], asked["event"]) == ("follow-up", *["2026-11-23"] * 2)
    assert (asked["late"], asked["send_by"]) == (False, None)
    assert "2026-11-23" in asked["why"][-1]
    netflix.today = "2026-12-04"
    assert case(netflix)["state"] == "overdue"
    running = entered(netflix, "2026-12-05", "confirmed", "--ends", "2026-12-15")
    assert (running["state"], running["ends"]) == ("ending", "2026-12-15")
    assert (netflix.show()["status"], netflix.show()["ends"]) == ("ending", "2026-12-15")
    assert kinds(netflix) == {"contract-end", "follow-up", "watch"}
    netflix.today = "2026-12-15"
    assert (case(netflix)["state"], netflix.show()["status"]) == ("ended", "ended")
    assert entered(netflix, "2026-12-18", "verified")["follow_up"] == "2027-01-18"
    closed = entered(netflix, "2027-01-18", "closed")
    assert (closed["state"], closed["follow_up"]) == ("closed", None)
    assert netflix.deadlines() == []


def test_a_confirmation_without_an_end_takes_the_earliest_one_of_the_first_sending(
    netflix: Subtrack,
) -> None:
    entered(netflix, "2026-12-14", "sent")
    found = entered(netflix, "2026-12-20", "confirmed")
    assert (found["ends"], found["state"]) == ("2026-12-15", "ended")
    assert found["log"][-1]["ends_assumed"]


def test_a_kept_subscription_is_active_again(netflix: Subtrack) -> None:
    before = netflix.show()
    entered(netflix, "2026-11-22", "sent")
    entered(netflix, "2026-11-22", "confirmed", "--ends", "2026-12-15")
    assert entered(netflix, "2026-11-22", "kept")["state"] == "abandoned"
    assert netflix.show() == before
    assert entered(netflix, "2026-11-22", "undo")["state"] == "ending"
    assert netflix.show()["ends"] == "2026-12-15"


@pytest.mark.parametrize(
    ("provider", "said"),
    [
        (
            "coursera",
            (
                "Until it ends they take it back. Once they have, enter here that you keep it. "
                "Later it would be a new contract, with the price and the terms of that day."
            ),
        ),
        ("netflix", "It cannot be taken back with them; it would be a new contract."),
        ("audible", "Whether they take it back is not known: ask them."),
        (None, "Whether they take it back is not known: ask them."),
    ],
)
def test_from_the_sending_on_it_is_said_whether_it_can_be_taken_back(
    subtrack: Subtrack, provider: str | None, said: str
) -> None:
    known = ("--provider", provider, "--billed-by", "direct") if provider else ()
    subtrack.add("Thing", "--first", "2026-01-05", *known)
    subtrack.ok("cancel", "1")
    line = f"If you change your mind: {said}"
    assert "change your mind" not in subtrack.ok("case", "1").out
    assert line in subtrack.ok("case", "1", "sent").out.splitlines()
    assert line in subtrack.ok("case", "1", "acknowledged").out.splitlines()
    assert "change your mind" not in subtrack.ok("case", "1", "kept").out


def test_a_confirmed_end_bounds_the_change_of_mind(subtrack: Subtrack) -> None:
    known = ("--provider", "coursera", "--billed-by", "direct")
    subtrack.add("Thing", "--first", "2026-01-05", *known)
    subtrack.ok("cancel", "1")
    confirmed = subtrack.ok("case", "1", "confirmed", "--ends", "2026-12-05").out
    assert "If you change your mind: Until 2026-12-04 they take it back. Once" in confirmed
    subtrack.today = "2026-12-05"
    assert (
        "If you change your mind: It cannot be taken back with them; it would be a new contract."
        in subtrack.ok("case", "1").out
    )


@pytest.mark.parametrize(
    ("provider", "said"),
    [
        ("audible", "no charge, and the credits stay. Nothing is charged while it lasts."),
        ("audible", "offer a discount or a credit. What it saves is not known."),
        ("datacamp", "annual plans cannot. What it saves is not known."),
        ("spotify", "It saves 9.99 EUR every month."),
    ],
)
def test_an_alternative_says_what_it_saves_or_that_it_is_not_known(
    subtrack: Subtrack, provider: str, said: str
) -> None:
    known = ("--provider", provider, "--billed-by", "direct")
    subtrack.add("Thing", "--first", "2026-01-05", *known)
    assert said in subtrack.ok("cancel", "1").out


def test_a_second_case_counts_a_year_later(netflix: Subtrack) -> None:
    entered(netflix, "2026-11-22", "sent")
    entered(netflix, "2026-11-22", "kept")
    netflix.today = "2027-11-22"
    netflix.ok("cancel", "1")
    found = case(netflix)
    assert (found["state"], found["opened"]) == ("draft", "2027-11-22")
    assert len(found["log"]) == 1


def test_another_way_keeps_what_was_done(netflix: Subtrack) -> None:
    netflix.ok("case", "1", "step", "1")
    netflix.ok("case", "1", "step", "2")
    netflix.ok("case", "1", "step", "2", "--undone")
    netflix.ok("cancel", "1", "--route", "phone")
    assert case(netflix)["steps"] == []
    netflix.ok("cancel", "1", "--route", "web")
    assert [one["done"] for one in case(netflix)["steps"]][:3] == [True, False, False]
    said = netflix.ok("cancel", "1", "--route", "letter").out
    assert "By letter: needs 12 working days" not in said
    netflix.today = "2026-12-10"
    assert "By letter: needs 12 working days, and 4 days are left" in netflix.ok("cancel", "1").out


def test_evidence_is_copied_and_goes_with_the_event_that_it_came_with(
    netflix: Subtrack, tmp_path: Path
) -> None:
    proof = tmp_path / "proof.png"
    proof.write_bytes(PICTURE)
    found = entered(netflix, "2026-11-22", "sent", "--evidence", str(proof))
    (one,) = found["evidence"]
    assert (one["name"], one["size"], one["state"]) == ("proof.png", len(PICTURE), "whole")
    kept = netflix.data / "evidence" / one["file"]
    assert kept.read_bytes() == PICTURE
    kept.write_bytes(b"forged!!")
    assert case(netflix)["evidence"][0]["state"] == "changed"
    assert "The file was changed" in netflix.ok("case", "1").out
    assert entered(netflix, "2026-11-22", "undo")["evidence"] == []


def test_evidence_that_cannot_be_taken_changes_nothing(netflix: Subtrack, tmp_path: Path) -> None:
    proof, film = tmp_path / "proof.png", tmp_path / "film.mp4"
    proof.write_bytes(PICTURE)
    with film.open("wb") as stream:
        stream.truncate(2_000_000_000)
    note = tmp_path / "note.png"
    note.write_text("no picture")
    for path in (film, tmp_path / "gone.png", tmp_path, note):
        said = netflix.refused(
            2, "case", "1", "sent", "--evidence", str(proof), "--evidence", str(path)
        )
        assert str(path) in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sent", "--on", "2026-11-23"), "has not come yet"),
        (("sent", "--on", "2026-01-14"), "lies before the contract"),
        (("verified",), "No end of Netflix is known"),
        (("sent", "--ends", "2027-01-01"), "An end goes with a confirmation"),
        (("overdue",), "invalid choice"),
        (("step",), "Name the step by its number"),
        (("step", "99"), "There is no step 99"),
        (("step", "0"), "is not a whole number"),
        (("sent", "3"), "N does not go with case SUB sent"),
        (("--on", "2026-11-22"), "--on does not go with case SUB alone"),
        (("undo", "--reference", "a"), "--reference does not go with case SUB undo"),
        (("sent", "--undone"), "--undone does not go with case SUB sent"),
        (("sent", "--reference", " "), "nothing was written"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(
    netflix: Subtrack, words: tuple[str, ...], said: str
) -> None:
    assert said in netflix.refused(2, "case", "1", *words)


def test_what_is_not_there_is_told(subtrack: Subtrack) -> None:
    subtrack.add("Thing", "--first", "2026-01-15")
    for words in (("case", "1"), ("case", "1", "sent"), ("case", "1", "undo")):
        assert "Thing has no case; cancel 1 opens one" in subtrack.refused(1, *words)
    assert "no subscription" in subtrack.refused(1, "cancel", "2")
    assert "invalid choice" in subtrack.refused(2, "cancel", "1", "--route", "pigeon")
    subtrack.ok("cancel", "1")
    assert "only opened" in subtrack.refused(1, "case", "1", "undo")


def test_without_a_record_there_are_no_steps_and_none_are_invented(subtrack: Subtrack) -> None:
    subtrack.add("Club", "--first", "2026-01-15")
    assert "No way to cancel is known" in subtrack.ok("cancel", "Club").out
    assert (case(subtrack)["route"], case(subtrack)["steps"]) == (None, [])
    subtrack.ok("cancel", "Club", "--route", "phone")
    assert (case(subtrack)["route"], case(subtrack)["steps"]) == ("phone", [])


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("Germany", "Next: 2026-11-24: Go through the steps and send it."),
        ("Austria", "No way that is known still arrives safely by 2026-11-30."),
    ],
)
def test_a_letter_takes_as_long_as_its_address_is_far(
    subtrack: Subtrack, last: str, said: str
) -> None:
    subtrack.ok("profile", "--country", "DE")
    address = f"FitClub; Sportstr. 2; 10115 Town; {last}"
    yearly = ("--every", "1y", "--first", "2026-01-01", "--notice", "1m")
    subtrack.add("FitClub", *yearly, "--address", address)
    assert said in subtrack.ok("cancel", "1").out


def test_reminders_name_the_step_and_come_again_until_it_is_answered(netflix: Subtrack) -> None:
    entered(netflix, "2026-11-22", "sent")
    netflix.today = "2026-11-25"
    (told,) = netflix.remind()
    assert (told["kind"], told["date"], told["repeat"]) == ("follow-up", "2026-11-25", False)
    assert "a receipt should have come" in told["text"]
    netflix.today = "2026-11-27"
    (again,) = netflix.remind()
    assert (again["date"], again["repeat"]) == ("2026-11-25", True)
    assert "It was due on 2026-11-25" in again["text"]
    netflix.ok("decide", "1", "keep")
    netflix.today = "2026-11-28"
    assert netflix.remind() == []
    assert case(netflix)["follow_up"] == "2026-12-06"


def test_everything_of_a_case_goes_out_and_comes_in(netflix: Subtrack, tmp_path: Path) -> None:
    proof = tmp_path / "proof.png"
    proof.write_bytes(PICTURE)
    netflix.ok("case", "1", "step", "1")
    entered(netflix, "2026-11-22", "sent", "--evidence", str(proof))
    entered(netflix, "2026-11-22", "confirmed", "--ends", "2026-12-15")
    netflix.ok("export", str(tmp_path / "book.json"))
    other = Subtrack(tmp_path / "other", netflix.capsys)
    other.ok("import", str(tmp_path / "book.json"))
    expected = case(netflix)
    expected["evidence"][0]["state"] = "missing"
    assert case(other) == expected
    assert "unchanged 1" in netflix.ok("import", str(tmp_path / "book.json")).out


def test_the_trash_keeps_a_case(netflix: Subtrack) -> None:
    before = case(netflix)
    netflix.ok("remove", "1")
    assert "no subscription" in netflix.refused(1, "case", "1")
    netflix.ok("restore-removed", "1")
    assert case(netflix) == before


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda found: found["events"][0].update(state="sent"), "begins as a draft"),
        (lambda found: found["events"].clear(), "begins as a draft"),
        (lambda found: found.update(country="../.."), "country code"),
        (
            lambda found: found["routes"][0].update(url="javascript:alert(1)"),
            "begins with https",
        ),
        (
            lambda found: found["routes"][0]["steps"].extend(
                [{"do": "a", "where": None, "done": None}] * 300
            ),
            "steps are too many",
        ),
        (
            lambda found: found["evidence"].append(
                {
                    "name": "../../passwd",
                    "sha256": "../../../../etc/passwd",
                    "size": 1,
                    "ending": "",
                    "added_at": "2026-11-22T08:00:00+00:00",
                    "note": None,
                    "event": None,
                    "step": None,
                }
            ),
            "SHA-256",
        ),
        (lambda found: found.pop("letters"), "letters is missing"),
        (
            lambda found: found["failed"].append(
                {
                    "step": {
                        "do": "Sign in",
                        "where": None,
                        "channel": "web",
                        "provider": None,
                        "title": None,
                    },
                    "day": "2026-11-22",
                    "note": None,
                    "event": 7,
                }
            ),
            "event that is not there",
        ),
    ],
)
def test_a_case_in_a_file_is_not_trusted(
    netflix: Subtrack, tmp_path: Path, spoil: Any, said: str
) -> None:
    path = tmp_path / "book.json"
    netflix.ok("export", str(path))
    document = json.loads(path.read_text(encoding="utf-8"))
    spoil(document["subscriptions"][0]["cases"][0])
    path.write_text(json.dumps(document), encoding="utf-8")
    other = Subtrack(tmp_path / "other", netflix.capsys)
    assert said in other.refused(2, "import", str(path))


def test_a_letter_is_noted_in_the_open_case_with_its_hash(
    netflix: Subtrack, tmp_path: Path
) -> None:
    sender = ("--name", "Anna Muster", "--street", "Weg 1", "--postcode", "10115")
    netflix.ok("profile", *sender, "--city", "Berlin", "--country", "DE")
    path = tmp_path / "letter.txt"
    for _ in range(2):
        netflix.ok("letter", "1", "--out", str(path))
    (one,) = case(netflix)["letters"]
    assert (one["name"], one["kind"]) == ("letter.txt", "cancellation")
    assert one["sha256"] == sha256(path.read_bytes()).hexdigest()
    entered(netflix, "2026-11-22", "kept")
    netflix.ok("letter", "1", "--out", str(tmp_path / "other.txt"))
    assert len(case(netflix)["letters"]) == 1


def test_a_pack_holds_the_case_and_its_files(netflix: Subtrack, tmp_path: Path) -> None:
    proof, out = tmp_path / "mail.eml", tmp_path / "pack.zip"
    proof.write_bytes(b"From: a")
    entered(netflix, "2026-11-22", "sent", "--evidence", str(proof))
    assert netflix.ok("case", "1", "pack", "--out", str(out)).out == ""
    with ZipFile(out) as archive:
        assert archive.namelist() == ["cancellation.pdf", "evidence/01-mail.eml", "SHA256SUMS"]
        assert archive.read("cancellation.pdf").startswith(b"%PDF")
    assert "Name the file" in netflix.refused(2, "case", "1", "pack")
    assert "end it with .zip" in netflix.refused(2, "case", "1", "pack", "--out", "a.pdf")
    assert "--out does not go with" in netflix.refused(2, "case", "1", "sent", "--out", "a.zip")


def test_a_step_is_answered_for_itself_and_shown_with_the_subscription(netflix: Subtrack) -> None:
    assert "Cancellation" in netflix.ok("show", "1").out
    entered(netflix, "2026-11-22", "sent")
    assert "sent" in netflix.ok("show", "1").out
    assert "is answered for itself" in netflix.refused(2, "decide", "1", "keep", "--always")


def test_a_step_keeps_the_file_that_belongs_to_it(netflix: Subtrack, tmp_path: Path) -> None:
    shot = tmp_path / "shot.png"
    shot.write_bytes(PICTURE)
    netflix.ok("case", "1", "step", "2", "--evidence", str(shot))
    found = case(netflix)
    (kept,) = found["evidence"]
    assert (kept["name"], kept["step"]["do"]) == ("shot.png", found["steps"][1]["do"])
    assert [one["done"] for one in found["steps"][:2]] == [False, True]
    said = netflix.ok("case", "1").out
    assert f"Evidence: shot.png, step “{found['steps'][1]['do']}” (On the web)" in said
    netflix.ok("cancel", "1", "--route", "phone")
    assert case(netflix)["evidence"][0]["step"] == kept["step"]
    netflix.refused(2, "case", "1", "step", "99", "--evidence", str(shot))
    gone = str(tmp_path / "gone.png")
    netflix.ok("cancel", "1", "--route", "web")
    before = case(netflix)
    netflix.refused(2, "case", "1", "step", "3", "--evidence", gone)
    assert case(netflix) == before


def test_a_step_that_did_not_work_stands_in_the_log_and_can_be_taken_back(
    netflix: Subtrack,
) -> None:
    before = case(netflix)
    said = netflix.ok("case", "1", "failed", "1", "--note", "no such button").out
    assert "Did not work on 2026-11-22, no such button" in said
    assert "2026-11-22 did not work: “Sign in” (On the web), no such button" in said
    found = case(netflix)
    assert [one["state"] for one in found["log"]] == ["draft", "draft"]
    assert [one["failed_step"] and one["failed_step"]["do"] for one in found["log"]] == [
        None,
        "Sign in",
    ]
    assert (found["log"][1]["note"], found["log"][1]["route"]) == ("no such button", "web")
    assert {**found, "log": found["log"][:1]} == before
    netflix.ok("case", "1", "undo")
    assert case(netflix) == before
    netflix.ok("case", "1", "failed", "1")
    netflix.ok("case", "1", "failed", "1", "--undone")
    assert case(netflix) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("failed",), "Name the step by its number"),
        (("failed", "99"), "There is no step 99"),
        (("failed", "1", "--on", "2026-11-23"), "has not come yet"),
        (("failed", "1", "--note", "4111 1111 1111 1111"), "full card number"),
        (("failed", "1", "--ends", "2026-12-01"), "--ends does not go with"),
        (("sent", "--note", "x"), "--note does not go with"),
    ],
)
def test_what_cannot_have_failed_is_refused(
    netflix: Subtrack, words: tuple[str, ...], said: str
) -> None:
    before = case(netflix)
    assert said in netflix.refused(2, "case", "1", *words)
    assert case(netflix) == before


def test_failed_steps_and_their_files_go_out_with_the_book(
    netflix: Subtrack, tmp_path: Path
) -> None:
    shot = tmp_path / "shot.png"
    shot.write_bytes(PICTURE)
    netflix.ok("case", "1", "step", "1", "--evidence", str(shot))
    netflix.ok("case", "1", "failed", "1", "--note", "nothing happens")
    netflix.ok("export", str(tmp_path / "book.json"))
    other = Subtrack(tmp_path / "other", netflix.capsys)
    other.ok("import", str(tmp_path / "book.json"))
    expected = case(netflix)
    expected["evidence"][0]["state"] = "missing"
    assert case(other) == expected


@pytest.mark.parametrize(
    ("ends", "part"),
    [("2026-01-14", "before the contract"), ("2025-12-15", "before the contract")],
)
def test_an_end_before_the_contract_is_refused(netflix: Subtrack, ends: str, part: str) -> None:
    netflix.ok("case", "1", "sent")
    assert part in netflix.refused(2, "case", "1", "confirmed", "--ends", ends)
    assert case(netflix)["state"] == "sent"


def test_an_end_in_the_year_before_is_refused_where_no_start_is_known(subtrack: Subtrack) -> None:
    subtrack.add("Gym", "--next", "2026-12-11")
    for words in (("cancel", "1"), ("case", "1", "sent")):
        subtrack.ok(*words)
    assert "look at the year" in subtrack.refused(
        2, "case", "1", "confirmed", "--ends", "2025-12-11"
    )
    subtrack.ok("case", "1", "confirmed", "--ends", "2026-11-10")
    assert case(subtrack)["ends"] == "2026-11-10"


def test_a_letter_that_was_written_is_no_proof_that_one_was_sent(
    netflix: Subtrack, tmp_path: Path
) -> None:
    netflix.ok("profile", "--name", "A", "--street", "W 1", "--city", "Bonn", "--country", "DE")
    netflix.ok("case", "1", "sent")
    before = case(netflix)["follow_up"]
    netflix.ok("letter", "1", "--kind", "data-deletion", "--out", str(tmp_path / "a.pdf"))
    assert len(case(netflix)["evidence"]) == 1
    assert case(netflix)["follow_up"] == before
    proof = tmp_path / "proof.txt"
    proof.write_text("sent", encoding="utf-8")
    netflix.ok("case", "1", "step", "1", "--evidence", str(proof))
    assert case(netflix)["follow_up"] != before
