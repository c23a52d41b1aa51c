from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.adapters.mail import MailDrafts
from subtrack.domain.mail import Attachment, Mail

CANCEL = Mail(
    subject="Cancellation of Example",
    text="I cancel.\n\nMe\n",
    sender="me@example.org",
    recipient="cancel@example.com",
)
LINES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=420)
MARKED = st.text("ab =?_-", max_size=300)


def read(mail: Mail) -> EmailMessage:
    message = message_from_bytes(MailDrafts().write(mail), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_is_a_mail_that_was_not_sent() -> None:
    assert MailDrafts().write(CANCEL).decode() == (
        'Content-Type: text/plain; charset="utf-8"\r\n'
        "MIME-Version: 1.0\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n"
        "X-Unsent: 1\r\n"
        "From: me@example.org\r\n"
        "To: cancel@example.com\r\n"
        "Subject: Cancellation of Example\r\n"
        "\r\n"
        "I cancel.\r\n"
        "\r\n"
        "Me\r\n"
    )


def test_an_attachment_goes_beside_the_text() -> None:
    mail = replace(CANCEL, attachment=Attachment("Kündigung.pdf", b"%PDF-1.4\x00\xff"))
    assert MailDrafts().write(mail) == MailDrafts().write(mail)
    found = read(mail)
    assert (found["X-Unsent"], found["To"]) == ("1", "cancel@example.com")
    text = found.get_body(("plain",))
    assert text is not None
    assert text.get_content().replace("\r\n", "\n") == CANCEL.text
    (attachment,) = found.iter_attachments()
    assert attachment.get_content_type() == "application/pdf"
    assert attachment.get_filename() == "Kündigung.pdf"
    assert attachment.get_content() == b"%PDF-1.4\x00\xff"


def test_equal_mails_give_equal_bytes() -> None:
    assert MailDrafts().write(CANCEL) == MailDrafts().write(CANCEL)


def test_an_address_that_is_not_known_is_left_out() -> None:
    found = read(Mail(subject="Cancellation", text="I cancel."))
    assert (found["From"], found["To"]) == (None, None)


@given(subject=LINES | MARKED, text=st.lists(LINES, max_size=5).map("\n".join))
def test_what_was_written_is_what_is_read(subject: str, text: str) -> None:
    raw = MailDrafts().write(Mail(subject=subject, text=text))
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))
    found = read(Mail(subject=subject, text=text))
    assert str(found["Subject"]) == " ".join(subject.split())
    assert found.get_content().splitlines() == text.splitlines()


@pytest.mark.parametrize(
    "subject",
    [
        "Cancellation\r\nBcc: other@example.com\r\n\r\nsomething else",
        "Cancellation\nBcc: other@example.com",
        "Cancellation\u2028Bcc: other@example.com",
        "Cancellation =?utf-8?q?x=0D=0ABcc:_other=40example.com?= tail",
        "Cancellation =?utf-8?q?x=0D=0A=0D=0Asomething_else?= tail",
    ],
)
def test_a_subject_is_one_header_whatever_stands_in_it(subject: str) -> None:
    found = read(Mail(subject=subject, text="I cancel."))
    assert found["Bcc"] is None
    assert found.get_content().strip() == "I cancel."
    assert str(found["Subject"]) == " ".join(subject.split())
