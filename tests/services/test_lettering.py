"""A draft shows the letter as it would be, and says all that is missing or wrong at once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from subtrack.adapters.countries import BabelCountries
from subtrack.adapters.layout_files import LayoutFiles
from subtrack.adapters.letter_files import LetterFiles
from subtrack.adapters.mail import MailDrafts
from subtrack.adapters.paths import resources
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.layout import A4, LETTER, Layout
from subtrack.domain.letter import Letter
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.provider import Channel, PostalAddress
from subtrack.domain.record import Route, RouteStep
from subtrack.services.case_letters import CaseLetters
from subtrack.services.drafts import Draft
from subtrack.services.letter_drafts import LetterDraft, Typed
from subtrack.services.letter_text import plain_text
from subtrack.services.lettering import LetterDesk, Lettering
from subtrack.services.wishes import Wishes
from tests.services.conftest import Desk
from tests.services.making import draft, record

FIRM = ("Firm Ltd", "1 Road", "10115 Berlin", "Germany")
ME = {"full_name": "Me Myself", "street": "Way 1", "city": "Bonn", "country": "DE"}


class Writer:
    def write(self, letter: Letter, layout: Layout, *, archival: bool = False) -> bytes:
        kept = "archival " if archival else ""
        return f"{kept}{layout.name} {layout.paper.name}\n{plain_text(letter)}".encode()


class NoSignatures:
    """Nobody signs with a picture."""

    def get(self, _uid: str) -> bytes:
        return b""

    def put(self, uid: str, picture: bytes) -> None:
        raise NotImplementedError

    def sweep(self, used: Collection[str]) -> None:
        raise NotImplementedError

    def read(self, path: Path) -> bytes:
        raise NotImplementedError

    def made(self, picture: bytes) -> bytes:
        raise NotImplementedError


@pytest.fixture
def lettering(desk: Desk) -> Lettering:
    layouts = LayoutFiles(resources() / "letters" / "layouts.toml")
    book = LetterFiles(resources() / "letters")
    tools = LetterDesk(
        book, layouts, Writer(), MailDrafts(), BabelCountries(), desk.files, NoSignatures()
    )
    desk.subscriptions.add(
        draft("Gym", first="2026-01-05", started="2026-01-05", minimum_term="1y", notice="1m")
    )
    cases = CaseLetters(desk.book, desk.evidence)
    today = desk.clock.today
    return Lettering(desk.book, desk.providers, desk.catalog, tools, cases=cases, today=today)


def keys(found: LetterDraft) -> list[str]:
    return [one.key for one in found.missing]


def wrong(found: LetterDraft) -> list[str]:
    return [one.field for one in found.complaints]


class TestMissing:
    def test_everything_is_named_at_once_and_leaves_a_gap(self, lettering: Lettering) -> None:
        found = lettering.draft("Gym", Wishes())
        assert keys(found) == ["full_name", "street", "city", "country", "recipient"]
        said = plain_text(found.letter)
        assert all(one.gap in said for one in found.missing)
        assert all(str(one.error).endswith(".") for one in found.missing)
        assert not found.can_be_posted

    def test_what_is_told_leaves_no_gap(self, desk: Desk, lettering: Lettering) -> None:
        desk.profiles.add("me", ME)
        desk.subscriptions.edit("Gym", Draft(address=FIRM))
        found = lettering.draft("Gym", Wishes())
        assert found.can_be_posted
        assert "[" not in plain_text(found.letter)

    def test_a_letter_with_gaps_is_never_written(self, desk: Desk, lettering: Lettering) -> None:
        desk.profiles.add("me", ME)
        with pytest.raises(InvalidInputError):
            lettering.write("Gym", Path("x.pdf"), Wishes())
        assert not desk.files.contents

    def test_a_holder_that_nobody_knows_writes_nothing(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        change = desk.profiles.add("Old", ME)
        desk.profiles.add("me", ME)
        desk.subscriptions.edit("Gym", Draft(holder="Old"))
        desk.store.write(gone=[after for _, after in change.profiles if after])
        found = lettering.draft("Gym", Wishes())
        assert found.sender is None
        assert "full_name" in keys(found)


class TestTyped:
    def test_is_seen_before_it_is_saved(self, desk: Desk, lettering: Lettering) -> None:
        typed = Typed(ME, Draft(address=FIRM, contract_no="G-77", plan="Flex"))
        found = lettering.draft("Gym", Wishes(), typed)
        assert found.can_be_posted
        assert found.letter.sender == ("Me Myself", "Way 1", "Bonn", "Germany")
        assert "no. G-77" in found.letter.subject
        assert "Plan: Flex" in plain_text(found.letter)
        assert desk.profiles.all() == ()
        assert desk.subscriptions.shown("Gym").entry.particulars.contract_no is None

    def test_what_cannot_be_right_is_left_out_and_named(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", ME)
        typed = Typed(
            {"country": "Germany", "email": "me@", "street": "Way 2"},
            Draft(payment="Visa 4242 4242 4242 4242", account="me"),
        )
        found = lettering.draft("Gym", Wishes(), typed)
        assert sorted(wrong(found)) == ["country", "email", "payment"]
        assert found.letter.sender == ("Me Myself", "Way 2", "Bonn", "Germany")
        assert "4242 4242" not in plain_text(found.letter)
        assert not found.can_be_posted

    def test_fields_that_are_right_only_together_are_taken_together(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", {**ME, "country": "US", "region": "US-CA"})
        assert not wrong(lettering.draft("Gym", Wishes(), Typed({"country": "DE", "region": None})))
        assert not wrong(
            lettering.draft("Gym", Wishes(), Typed({"region": "DE-BY", "country": "DE"}))
        )
        found = lettering.draft("Gym", Wishes(), Typed({"country": "DE"}))
        assert wrong(found) == ["country"]
        assert found.letter.sender[-1] == "United States"

    def test_a_needed_field_that_is_cleared_is_missing(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", ME)
        found = lettering.draft("Gym", Wishes(recipient=FIRM), Typed({"street": None}))
        assert keys(found) == ["street"]


class TestEnd:
    def test_is_the_next_that_a_letter_of_today_reaches(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", ME)
        found = lettering.draft("Gym", Wishes(recipient=FIRM))
        assert found.arrival == date(2026, 11, 26)
        assert found.end.last_day == date(2027, 1, 4)
        assert found.end.safe_day == date(2026, 12, 4)

    def test_stays_known_while_the_letter_asks_for_another(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", ME)
        found = lettering.draft("Gym", Wishes(recipient=FIRM, as_soon_as_possible=True))
        assert found.end.last_day == date(2027, 1, 4)
        assert "from the next possible date" in plain_text(found.letter)

    def test_a_letter_to_nobody_is_taken_to_go_abroad(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", ME)
        assert lettering.draft("Gym", Wishes()).arrival == date(2026, 12, 8)


class TestLayout:
    def test_follows_the_country_that_is_being_typed(self, lettering: Lettering) -> None:
        assert lettering.draft("Gym", Wishes()).layout.name == "plain"
        assert lettering.draft("Gym", Wishes(), Typed({"country": "AT"})).layout.name == "din5008b"
        assert lettering.draft("Gym", Wishes(), Typed({"country": "US"})).layout.name == "us10"

    @pytest.mark.parametrize(
        ("country", "layout"),
        [("CH", "sn-left"), ("FR", "nf"), ("GB", "uk-dl"), ("CA", "us10"), ("IT", "plain")],
    )
    def test_is_the_usual_one_of_the_sender_s_country(
        self, lettering: Lettering, country: str, layout: str
    ) -> None:
        assert lettering.draft("Gym", Wishes(), Typed({"country": country})).layout.name == layout

    def test_without_a_window_takes_the_paper_of_the_country(self, lettering: Lettering) -> None:
        plain = Wishes(layout="plain")
        assert lettering.draft("Gym", plain, Typed({"country": "US"})).layout.paper == LETTER
        assert lettering.draft("Gym", plain, Typed({"country": "FR"})).layout.paper == A4

    def test_all_are_listed(self, lettering: Lettering) -> None:
        assert {"din5008a", "uk-dl", "plain"} < {one.name for one in lettering.layouts()}

    def test_one_that_is_not_there_is_refused(self, lettering: Lettering) -> None:
        with pytest.raises(NotFoundError):
            lettering.draft("Gym", Wishes(layout="round"))


class TestAbroad:
    @pytest.mark.parametrize(
        ("sender", "line", "said"),
        [
            ("DE", "France", "FRANKREICH"),
            ("US", "Deutschland", "GERMANY"),
            ("FR", "United Kingdom", "ROYAUME-UNI"),
            ("CH", "Germany", "DEUTSCHLAND"),
            ("JP", "Germany", "GERMANY"),
            ("DE", "Germany", "Germany"),
            ("DE", "Atlantis", "Atlantis"),
        ],
    )
    def test_the_country_is_in_capitals_as_the_sender_s_post_reads_it(
        self, lettering: Lettering, sender: str, line: str, said: str
    ) -> None:
        typed = Typed({**ME, "country": sender})
        wishes = Wishes(recipient=("Firm", "12345 Town", line))
        assert lettering.draft("Gym", wishes, typed).letter.recipient[-1] == said


def test_what_is_drawn_is_the_draft(lettering: Lettering) -> None:
    found = lettering.draft("Gym", Wishes(layout="us10"))
    assert lettering.drawn(found).decode().startswith("us10 Letter\n[name]\n[street]")


class TestMail:
    def test_needs_no_address_where_the_mail_s_is_known(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", ME)
        assert not lettering.draft("Gym", Wishes()).can_be_mailed
        typed = Typed(entry=Draft(contact_email="gym@example.org"))
        found = lettering.draft("Gym", Wishes(), typed)
        assert found.mail_to == "gym@example.org"
        assert (found.can_be_mailed, found.can_be_posted) == (True, False)

    def test_needs_everything_else(self, lettering: Lettering) -> None:
        typed = Typed(entry=Draft(contact_email="gym@example.org", address=FIRM))
        assert not lettering.draft("Gym", Wishes(), typed).can_be_mailed


class TestAddress:
    def test_says_which_record_it_is_from_until_it_is_written(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        known = record("firm", Channel.LETTER)
        facts = replace(known.facts, addresses=(PostalAddress(FIRM),))
        desk.know(replace(known, facts=facts))
        desk.subscriptions.edit("Gym", Draft(provider="firm"))
        found = lettering.draft("Gym", Wishes())
        assert found.letter.recipient == FIRM
        assert found.address_from == known.listing
        found = lettering.draft("Gym", Wishes(), Typed(entry=Draft(address=("Else", "2 Road"))))
        assert found.address_from is None

    def test_comes_from_the_record_once_the_country_is_known(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        known = record("firm", Channel.LETTER)
        facts = replace(known.facts, addresses=(PostalAddress(FIRM, "DE", "cancel"),))
        desk.know(replace(known, facts=facts))
        desk.subscriptions.edit("Gym", Draft(provider="firm"))
        found = lettering.draft("Gym", Wishes())
        assert "recipient" in keys(found)
        assert found.address_from is None
        found = lettering.draft("Gym", Wishes(), Typed(ME))
        assert found.letter.recipient == FIRM
        assert found.address_from == known.listing
        found = lettering.draft("Gym", Wishes(), Typed({**ME, "country": "FR"}))
        assert "recipient" in keys(found)

    def test_a_record_s_address_comes_with_the_country_that_it_needs(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        known = record("firm", Channel.LETTER)
        facts = replace(known.facts, addresses=(PostalAddress(FIRM, country="DE"),))
        desk.know(replace(known, facts=facts))
        desk.subscriptions.edit("Gym", Draft(provider="firm"))
        found = lettering.draft("Gym", Wishes())
        assert (found.address, found.address_from) == ((), None)
        found = lettering.draft("Gym", Wishes(), Typed({"country": "DE"}))
        assert (found.address, found.address_from) == (FIRM, known.listing)
        assert found.letter.recipient == FIRM

    def test_a_postcode_that_does_not_fit_is_worth_a_look(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", {**ME, "postcode": "1234"})
        (remark,) = lettering.draft("Gym", Wishes(recipient=FIRM)).remarks
        assert remark.values["postcode"] == "1234"


class TestCase:
    """What is written while a case is open is noted in it, and its file is kept there."""

    def test_a_file_that_cannot_be_copied_is_noted_all_the_same(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.add("me", ME)
        desk.subscriptions.edit("Gym", Draft(address=FIRM))
        desk.cases.open("Gym", channel=Channel.LETTER)
        done = lettering.write("Gym", Path("x.pdf"), Wishes())
        assert "No copy of the letter was kept" in str(done.remarks[-1].template)
        case = desk.cases.shown("Gym").case
        assert [one.sha256 for one in case.letters] == [done.noted.sha256]
        assert case.evidence == ()

    def test_a_copy_is_kept_once(self, desk: Desk, lettering: Lettering) -> None:
        desk.profiles.add("me", ME)
        desk.subscriptions.edit("Gym", Draft(address=FIRM))
        desk.cases.open("Gym", channel=Channel.LETTER)
        first = lettering.write("Gym", Path("x.txt"), Wishes())
        assert first.change is not None
        desk.evidence_files.sources[Path("y.txt")] = desk.files.contents[Path("x.txt")]
        desk.evidence_files.sources[Path("z.txt")] = desk.files.contents[Path("x.txt")]
        for name in ("y.txt", "z.txt"):
            lettering.write("Gym", Path(name), Wishes())
        case = desk.cases.shown("Gym").case
        assert [one.name for one in case.letters] == ["x.txt", "y.txt", "z.txt"]
        assert [one.name for one in case.evidence] == ["y.txt"]


class TestRegisteredPost:
    def test_arrives_a_working_day_later_where_it_is_the_way_of_the_case(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.put(None, ME)
        desk.subscriptions.edit("Gym", Draft(address=FIRM))
        desk.cases.open("Gym")
        plain, registered = desk.cases.proposal("Gym").ways
        for way, day in ((plain, 26), (registered, 27), (plain, 26)):
            desk.cases.use("Gym", way.route)
            assert lettering.draft("Gym", Wishes()).arrival == date(2026, 11, day)

    def test_arrives_a_working_day_later_where_the_record_asks_for_it(
        self, desk: Desk, lettering: Lettering
    ) -> None:
        desk.profiles.put(None, ME)
        step = RouteStep("Send it as Einschreiben (registered mail)")
        route = Route(channel=Channel.LETTER, steps=(step,), sources=(1,))
        desk.know(replace(record("club", Channel.LETTER, countries=("DE",)), routes=(route,)))
        desk.subscriptions.edit("Gym", Draft(address=FIRM, provider="club", billed_by="direct"))
        assert lettering.draft("Gym", Wishes()).arrival == date(2026, 11, 27)
        to_bank = Wishes(kind=Kind.BANK_STOP, recipient=("Bank", "Germany"))
        assert lettering.draft("Gym", to_bank).arrival == date(2026, 11, 26)
