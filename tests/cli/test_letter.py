"""Letters: one that can be posted, or a sentence that names what is missing."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pypdfium2
import pytest

from subtrack.domain.letter_kinds import Kind
from subtrack.domain.phrases import LANGUAGES
from tests.cli.calling import Subtrack

ME = ("--name", "Me Myself", "--street", "Way 1", "--postcode", "53111", "--city", "Bonn")


@pytest.fixture
def writer(subtrack: Subtrack) -> Subtrack:
    subtrack.ok("profile", *ME, "--country", "DE", "--email", "me@example.org")
    return subtrack


def text_of(book: Subtrack, folder: Path, *words: str) -> str:
    path = folder / "letter.txt"
    path.unlink(missing_ok=True)
    book.ok("letter", *words, "--out", str(path))
    return path.read_text(encoding="utf-8")


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_a_letter_says_everything_that_ends_the_contract(writer: Subtrack, tmp_path: Path) -> None:
    writer.add(
        "Gym",
        *("--first", "2026-01-05", "--started", "2026-01-05", "--minimum-term", "1y"),
        *("--notice", "1m", "--contract-no", "G-77", "--account", "me@example.org"),
        *("--plan", "Flex", "--address", "Gym Ltd; Street 5; 10115 Berlin; Germany"),
    )
    said = text_of(writer, tmp_path, "Gym")
    for part in (
        "Me Myself\nWay 1\n53111 Bonn\nGermany",
        "Gym Ltd\nStreet 5\n10115 Berlin\nGermany",
        "Germany\n\n22 November 2026\n",
        "Cancellation of Gym, no. G-77",
        "with effect from the end of 4 January 2027, or failing that from the next possible date",
        "Contract or customer number: G-77",
        "Account: me@example.org",
        "Plan: Flex",
        "any payment for the time after the contract ends",
        "direct debit mandate",
        "Please confirm in writing, by 3 December 2026",
        "Yours faithfully,",
    ):
        assert part in said
    assert "[" not in said
    assert "delete my personal data" not in said
    assert "delete my personal data" in text_of(writer, tmp_path, "Gym", "--delete-data")


def test_the_end_is_the_first_that_the_letter_can_still_reach(
    writer: Subtrack, tmp_path: Path
) -> None:
    terms = ("--notice", "1w", "--address", "Firm; Germany")
    writer.add("Near", "--first", "2026-01-05", *terms)
    assert "end of 4 December 2026" in text_of(writer, tmp_path, "Near")
    writer.today = "2026-11-24"
    assert "end of 4 January 2027" in text_of(writer, tmp_path, "Near")
    writer.add("Far", "--first", "2026-01-05", "--notice", "1w", "--address", "Firm; France")
    writer.today = "2026-11-11"
    assert "end of 4 December 2026" in text_of(writer, tmp_path, "Far")
    writer.today = "2026-11-12"
    assert "end of 4 January 2027" in text_of(writer, tmp_path, "Far")


def test_the_person_can_say_when(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    assert "end of 31 March 2027" in text_of(writer, tmp_path, "Thing", "--on", "2027-03-31")
    assert "from the next possible date" in text_of(writer, tmp_path, "Thing", "--asap")
    both = ("letter", "Thing", "--out", str(tmp_path / "x.pdf"), "--on", "2027-03-31", "--asap")
    assert writer.refused(2, *both)


def test_an_open_contract_ends_a_notice_after_the_letter_arrives(
    writer: Subtrack, tmp_path: Path
) -> None:
    options = ("--renewal-term", "open", "--notice", "1m", "--address", "Firm; Germany")
    writer.add("Open", "--first", "2026-01-05", *options)
    assert "end of 26 December 2026" in text_of(writer, tmp_path, "Open")


def test_equal_input_gives_equal_bytes(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    writer.ok("letter", "Thing", "--out", str(first))
    writer.ok("letter", "Thing", "--out", str(second))
    assert first.read_bytes() == second.read_bytes()
    assert writer.ok("letter", "Thing", "--out", str(first)).out == ""
    writer.today = "2026-11-24"
    assert "a.pdf.1" in writer.ok("letter", "Thing", "--out", str(first)).out


@pytest.mark.parametrize(
    ("country", "size"), [("DE", (595, 842)), ("US", (612, 792)), ("FR", (595, 842))]
)
def test_the_paper_fits_the_sender_s_country(
    subtrack: Subtrack, tmp_path: Path, country: str, size: tuple[int, int]
) -> None:
    subtrack.ok("profile", *ME, "--country", country)
    subtrack.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    path = tmp_path / "letter.pdf"
    subtrack.ok("letter", "Thing", "--out", str(path))
    document = pypdfium2.PdfDocument(path)
    assert tuple(round(side) for side in document.get_page_size(0)) == size
    document.close()
    assert "Cancellation of Thing" in pdf_text(path)


def test_whatever_a_person_writes_is_only_text(writer: Subtrack, tmp_path: Path) -> None:
    name = "**Bold** <b>x</b> {name} --"
    writer.add(name, "--first", "2026-01-05", "--address", "Firm; Germany")
    path = tmp_path / "letter.pdf"
    writer.ok("letter", "1", "--out", str(path))
    assert name in pdf_text(path).replace("\r\n", " ").replace("\n", " ")
    assert b"/URI" not in path.read_bytes()


def test_the_record_s_address_is_used_and_another_wins(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Phone", "--provider", "telekom-de", "--first", "2026-01-05")
    assert "53171 Bonn" in text_of(writer, tmp_path, "Phone")
    assert "Other Firm" in text_of(writer, tmp_path, "Phone", "--to", "Other Firm; 1 Road; UK")


def test_the_record_s_address_is_that_for_the_sender_s_country(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    subtrack.add("Paper", "--provider", "economist", "--first", "2026-01-05")
    subtrack.add("Music", "--provider", "spotify", "--first", "2026-01-05")
    assert subtrack.show("Paper")["address"] is None
    subtrack.ok("profile", *ME, "--country", "US")
    assert "St Louis MO 63146-6978\nUSA" in text_of(subtrack, tmp_path, "Paper")
    subtrack.ok("edit", "Music", "--provider", "spotify")
    assert "Spotify USA Inc." in text_of(subtrack, tmp_path, "Music")
    subtrack.ok("profile", "--country", "DE")
    call = ("letter", "Paper", "--out", str(tmp_path / "paper.pdf"))
    assert "not known where letters to Paper go" in subtrack.refused(2, *call)
    subtrack.ok("edit", "Music", "--provider", "spotify")
    assert "Spotify AB" in text_of(subtrack, tmp_path, "Music")
    subtrack.ok("profile", "--country", "US")
    subtrack.ok("edit", "Paper", "--address", "none")
    assert subtrack.refused(2, *call), "what the person cleared stays empty"


def body(message: EmailMessage) -> str:
    text = message.get_body(("plain",))
    assert isinstance(text, EmailMessage)
    return str(text.get_content())


def draft(book: Subtrack, folder: Path, *words: str) -> tuple[EmailMessage, str]:
    """Write a letter as the draft of a mail; gives it, and what was said about it."""
    path = folder / "letter.eml"
    path.unlink(missing_ok=True)
    said = book.ok("letter", *words, "--out", str(path)).out
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message, said


def test_a_letter_can_be_the_draft_of_a_mail(writer: Subtrack, tmp_path: Path) -> None:
    options = ("--contract-no", "G-77", "--contact-email", "cancel@example.com")
    writer.add("Café", "--first", "2026-01-05", "--address", "Firm; Germany", *options)
    message, said = draft(writer, tmp_path, "Café", "--on", "2027-03-31")
    assert said == ""
    assert message["X-Unsent"] == "1"
    assert message["To"] == "cancel@example.com"
    assert message["From"] == "me@example.org"
    assert str(message["Subject"]).startswith("Cancellation of Café, no. G-77 (2026-")
    assert "my contract for Café with effect from the end of 31 March 2027" in body(message)
    (attachment,) = message.iter_attachments()
    assert attachment.get_filename() == "letter.pdf"
    (tmp_path / "attached.pdf").write_bytes(attachment.get_content())
    assert "Cancellation of Café" in pdf_text(tmp_path / "attached.pdf")
    first = (tmp_path / "letter.eml").read_bytes()
    draft(writer, tmp_path, "Café", "--on", "2027-03-31")
    assert (tmp_path / "letter.eml").read_bytes() == first


def test_a_mail_says_what_the_letter_says(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Street 5; Germany")
    wishes = ("--on", "2027-03-31", "--delete-data", "--enclosure", "Copy of the contract")
    message, _ = draft(writer, tmp_path, "Thing", *wishes)
    by_mail, by_post = (
        [line for line in text.splitlines() if "Please confirm" not in line]
        for text in (body(message), text_of(writer, tmp_path, "Thing", *wishes))
    )
    assert by_mail == by_post


def test_a_mail_reaches_an_earlier_end_than_a_letter(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Near", "--first", "2026-01-05", "--notice", "1w", "--address", "Firm; Germany")
    writer.today = "2026-11-24"
    assert "end of 4 January 2027" in text_of(writer, tmp_path, "Near")
    assert "end of 4 December 2026" in body(draft(writer, tmp_path, "Near")[0])
    writer.today = "2026-11-27"
    assert "end of 4 January 2027" in body(draft(writer, tmp_path, "Near")[0])


def test_a_mail_without_a_known_address_leaves_it_open(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    message, said = draft(writer, tmp_path, "Thing")
    assert message["To"] is None
    assert "No e-mail address for Thing is known" in said
    writer.ok("edit", "Thing", "--contact-email", "cancel(old)@example.com")
    message, said = draft(writer, tmp_path, "Thing")
    assert message["To"] is None
    assert "fill it in before you send it" in said


def test_a_mail_goes_where_the_record_says_unless_the_person_knows_better(
    writer: Subtrack, tmp_path: Path
) -> None:
    writer.add("Club", "--provider", "adac", "--first", "2026-01-05")
    message, said = draft(writer, tmp_path, "Club")
    assert message["To"] == "service@adac.de"
    assert said == (
        "The draft goes to service@adac.de, as the record of ADAC said on 2026-11-22: look "
        "whether it is right.\n"
    )
    writer.ok("edit", "Club", "--contact-email", "me@example.com")
    message, said = draft(writer, tmp_path, "Club")
    assert (message["To"], said) == ("me@example.com", "")
    writer.ok("edit", "Club", "--contact-email", "none", "--billed-by", "apple")
    message, _ = draft(writer, tmp_path, "Club", "--to", "Apple; Ireland")
    assert message["To"] is None, "the seller's contract is not cancelled with the provider"


def test_a_mail_with_an_address_needs_no_postal_one(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--contact-email", "cancel@example.com")
    message, _ = draft(writer, tmp_path, "Thing")
    assert "Germany\n\n22 November 2026" in body(message).replace("\r\n", "\n")
    call = ("letter", "Thing", "--out", str(tmp_path / "letter.pdf"))
    assert "--to" in writer.refused(2, *call)


def test_a_mail_has_no_line_that_a_name_put_into_it(writer: Subtrack, tmp_path: Path) -> None:
    name = "x =?utf-8?q?y=0D=0ABcc:_other=40example.com?="
    writer.add(name, "--first", "2026-01-05", "--address", "Firm; Germany")
    message, _ = draft(writer, tmp_path, "1")
    assert message["Bcc"] is None
    assert str(message["Subject"]).startswith(f"Cancellation of {name} (2026-")


def test_enclosures_stand_at_the_end(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    assert "Enclosure" not in text_of(writer, tmp_path, "Thing")
    one = ("--enclosure", "Copy of the contract")
    assert text_of(writer, tmp_path, "Thing", *one).endswith(
        "Me Myself\n\nEnclosure:\nCopy of the contract\n"
    )
    both = (*one, "--enclosure", "**Bill** of May")
    end = "Enclosures:\nCopy of the contract\n**Bill** of May\n"
    assert text_of(writer, tmp_path, "Thing", *both).endswith(end)
    message, _ = draft(writer, tmp_path, "Thing", *both)
    assert body(message).replace("\r\n", "\n").endswith(end)
    path = tmp_path / "letter.pdf"
    writer.ok("letter", "Thing", "--out", str(path), *both)
    assert pdf_text(path).replace("\r\n", "\n").endswith(end.strip())


def test_a_country_by_another_of_its_names_is_abroad(writer: Subtrack, tmp_path: Path) -> None:
    terms = ("--notice", "1w", "--address", "Firm; 110 00 Praha; Czech Republic")
    writer.add("Far", "--first", "2026-01-05", *terms)
    writer.today = "2026-11-12"
    assert "end of 4 January 2027" in text_of(writer, tmp_path, "Far")


def test_what_is_missing_is_named(subtrack: Subtrack, tmp_path: Path) -> None:
    subtrack.add("Thing", "--first", "2026-01-05")
    call = ("letter", "Thing", "--out", str(tmp_path / "letter.pdf"))
    assert "who writes the letter" in subtrack.refused(2, *call)
    subtrack.ok("profile", "--name", "Me", "--city", "Bonn")
    assert "street, country" in subtrack.refused(2, *call)
    subtrack.ok("profile", "--street", "Way 1", "--country", "DE")
    assert "--to" in subtrack.refused(2, *call)
    assert subtrack.refused(2, *call, "--to", "; ".join("x" * 10))
    assert list(tmp_path.glob("letter*")) == []


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--out", "letter.odt"), ".pdf"),
        (("--out", "nowhere/letter.pdf"), "folder"),
        (("--out", "letter.pdf", "--layout", "round"), "layout"),
        (("--out", "letter.pdf", "--kind", "love"), "kind"),
        (("--out", "letter.pdf", "--language", "xx"), "language"),
        (("--out", "letter.pdf", "--on", "2027-02-30"), "2027-02-30"),
        (("--out", "letter.pdf", "--to", "; "), "address"),
        (("--out", "letter.pdf", "--to", "Firm 😀; Germany"), "characters"),
    ],
)
def test_a_letter_that_cannot_be_written_leaves_nothing(
    writer: Subtrack, tmp_path: Path, words: tuple[str, ...], part: str
) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    path = str(tmp_path / words[1])
    assert part in writer.refused(2, "letter", "Thing", "--out", path, *words[2:])
    assert list(tmp_path.glob("*letter*")) == []


def test_every_kind_and_every_language_can_be_written(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--category", "video")
    to = ("--to", "Firm; 10115 Berlin; Germany")
    kinds = {text_of(writer, tmp_path, "Thing", "--kind", one.value, *to) for one in Kind}
    tongues = {text_of(writer, tmp_path, "Thing", "--language", one, *to) for one in LANGUAGES}
    assert (len(kinds), len(tongues)) == (len(Kind), len(LANGUAGES))


def test_a_letter_says_which_law_it_names_and_why(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--started", "2026-11-20", "--first", "2026-11-20", "--category", "video")
    call = ("letter", "Thing", "--kind", "withdrawal", "--to", "Firm; Germany")
    said = writer.ok(*call, "--out", str(tmp_path / "a.txt")).out
    assert "The letter names § 312g Abs. 1, § 355 BGB" in said
    assert "checked on 2026-11-27" in said
    assert "2011/83" not in said
    explained = writer.ok(*call, "--out", str(tmp_path / "b.txt"), "--explain").out
    assert "implemented in national law would fit too, but another rule is named." in explained
    writer.today = "2026-12-05"
    late = writer.ok(*call, "--out", str(tmp_path / "c.txt")).out
    assert "looks over since 2026-12-04" in late
    assert "BGB" not in (tmp_path / "c.txt").read_text(encoding="utf-8")


def test_a_letter_to_the_bank_never_goes_to_the_company(writer: Subtrack, tmp_path: Path) -> None:
    mail = ("--contact-email", "firm@example.com")
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany", *mail)
    call = ("letter", "Thing", "--kind", "bank-stop", "--out")
    assert "give --to" in writer.refused(2, *call, str(tmp_path / "letter.txt"))
    assert "give --to" in writer.refused(2, *call, str(tmp_path / "letter.eml"))
    writer.ok(*call, str(tmp_path / "letter.eml"), "--to", "Bank; Germany")
    assert b"firm@example.com" not in (tmp_path / "letter.eml").read_bytes()


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--kind", "extraordinary", "--cause", "death"), "--deceased"),
        (("--kind", "reminder", "--sent", "2026-11-23"), "has not come yet"),
        (
            ("--kind", "extraordinary", "--cause", "breach", "--warned", "2026-11-23"),
            "cannot have asked",
        ),
        (("--own", " "), "nothing was written"),
        (("--on", "2026-11-21"), "2026-11-21 has passed"),
        (("--own", "4242 4242 4242 4242"), "card number"),
    ],
)
def test_what_a_letter_cannot_say_is_refused(
    writer: Subtrack, tmp_path: Path, words: tuple[str, ...], part: str
) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    path = str(tmp_path / "letter.txt")
    assert part in writer.refused(2, "letter", "Thing", "--out", path, *words)
    assert list(tmp_path.glob("letter*")) == []


def test_a_mail_whose_pdf_cannot_be_drawn_goes_without_and_says_why(
    writer: Subtrack, tmp_path: Path
) -> None:
    writer.add("Thing 😀", "--first", "2026-01-05", "--contact-email", "cancel@example.com")
    message, said = draft(writer, tmp_path, "1")
    assert "no PDF attached: No font has the characters 😀" in said
    assert "Thing 😀" in body(message)
    assert not list(message.iter_attachments())


def test_a_pdf_can_be_made_for_keeping(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Thing", "--first", "2026-01-05", "--address", "Firm; Germany")
    path = tmp_path / "letter.pdf"
    writer.ok("letter", "Thing", "--out", str(path), "--pdf-a")
    assert b"<pdfaid:part>2</pdfaid:part>" in path.read_bytes()


AMAZON = ("--provider", "amazon-prime", "--billed-by", "direct", "--first", "2026-11-20")


def test_an_address_of_a_record_follows_the_country_that_is_known_only_later(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    subtrack.add("Prime", *AMAZON)
    subtrack.ok("profile", *ME, "--country", "DE")
    assert "Luxembourg" in text_of(subtrack, tmp_path, "Prime")
    subtrack.ok("profile", "--country", "US")
    assert "Seattle" in text_of(subtrack, tmp_path, "Prime")
    subtrack.ok("edit", "Prime", "--address", "My Firm; 1 Road; Ireland")
    assert "My Firm" in text_of(subtrack, tmp_path, "Prime")


def test_an_address_of_which_nobody_says_for_whom_it_is_comes_with_a_remark(
    subtrack: Subtrack, tmp_path: Path
) -> None:
    subtrack.add("TV", "--provider", "apple-tv", "--billed-by", "apple", "--first", "2026-11-20")
    subtrack.ok("profile", *ME, "--country", "US")
    told = subtrack.ok("letter", "TV", "--out", str(tmp_path / "a.txt")).out
    assert "for customers of which country this address is" in told
    subtrack.ok("edit", "TV", "--address", "Apple; Cork; Ireland")
    told = subtrack.ok("letter", "TV", "--out", str(tmp_path / "b.txt")).out
    assert "which country" not in told


def test_letters_to_others_name_the_company_and_no_nickname(
    writer: Subtrack, tmp_path: Path
) -> None:
    writer.add(
        "My phone",
        *("--provider", "telekom-de", "--billed-by", "direct", "--started", "2025-12-15"),
    )
    bank = ("--to", "Bank AG; Weg 2; 60325 Frankfurt; Germany")
    for kind in ("bank-stop", "complaint"):
        said = text_of(writer, tmp_path, "1", "--kind", kind, *bank)
        assert "Company: Telekom Deutschland GmbH" in said
        assert "My phone" not in said
    assert "My phone" in text_of(writer, tmp_path, "1", "--kind", "refund")


def test_a_reminder_after_an_answer_comes_with_a_remark(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Gym", "--first", "2026-01-05", "--address", "Gym Ltd; Germany")
    for words in (("cancel", "1"), ("case", "1", "sent"), ("case", "1", "acknowledged")):
        writer.ok(*words)
    out = ("--out", str(tmp_path / "a.txt"))
    assert (
        "answer of 2026-11-22 is noted" in writer.ok("letter", "1", "--kind", "reminder", *out).out
    )
    assert "is noted" not in writer.ok("letter", "1", *out).out


def test_a_charge_before_the_end_comes_with_a_remark(writer: Subtrack, tmp_path: Path) -> None:
    writer.add("Gym", "--first", "2026-01-05", "--address", "Gym Ltd; Germany")
    for words in (("cancel", "1"), ("case", "1", "sent")):
        writer.ok(*words)
    writer.ok("case", "1", "confirmed", "--ends", "2027-01-05")
    writer.today = "2026-12-21"
    writer.ok("case", "1", "charged", "--on", "2026-12-20")
    out = ("--out", str(tmp_path / "a.txt"))
    told = writer.ok("letter", "1", "--kind", "refund", *out).out
    assert "2026-12-20 lies before 2027-01-05, the first day not owed" in told
    writer.today = "2027-01-07"
    writer.ok("case", "1", "undo")
    writer.ok("case", "1", "charged", "--on", "2027-01-06")
    assert "lies before" not in writer.ok("letter", "1", "--kind", "refund", *out).out


KINDS = {
    "--on": {"cancellation", "objection", "reminder"},
    "--asap": {"cancellation", "objection"},
    "--sent": {"revoke-mandate", "reminder", "bank-stop", "complaint"},
    "--delete-data": {"cancellation", "withdrawal", "extraordinary", "objection"},
}
VALUES = {"--on": ("2027-03-31",), "--sent": ("2026-11-01",)}


@pytest.mark.parametrize("option", KINDS)
def test_an_option_changes_the_letter_or_is_refused(
    writer: Subtrack, tmp_path: Path, option: str
) -> None:
    writer.add("Gym", "--first", "2026-01-05", "--address", "Gym Ltd; Germany")
    file = tmp_path / "a.txt"
    for kind in Kind:
        call = ("letter", "1", "--out", str(file), "--kind", kind.value, "--to", "Bank; Germany")
        wish = (option, *VALUES.get(option, ()))
        if kind.value not in KINDS[option]:
            said = writer.refused(2, *call, *wish)
            assert f"of the kind {kind.value} says nothing of {option}," in said
            assert all(one in said for one in KINDS[option])
            continue
        writer.ok(*call)
        usual = file.read_text(encoding="utf-8")
        writer.ok(*call, *wish)
        assert file.read_text(encoding="utf-8") != usual, kind
        if option == "--on":
            assert "31 March 2027" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("option", "kind"),
    [
        (("--cause", "move"), "cancellation"),
        (("--deceased", "Jo Doe"), "refund"),
        (("--cause", "breach", "--deceased", "Jo Doe"), "extraordinary"),
        (("--cause", "move", "--warned", "2026-11-01"), "extraordinary"),
        (("--warned", "2026-11-01"), "cancellation"),
    ],
)
def test_an_option_that_the_kind_has_no_use_for_is_refused(
    writer: Subtrack, tmp_path: Path, option: tuple[str, ...], kind: str
) -> None:
    writer.add("Gym", "--first", "2026-01-05", "--address", "Gym Ltd; Germany")
    out = ("--out", str(tmp_path / "a.txt"))
    said = writer.refused(2, "letter", "1", *out, "--kind", kind, *option)
    assert option[-2] in said
    assert kind in said
