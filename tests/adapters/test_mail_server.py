"""Mail to a real server: encrypted or not at all, and every refusal in a sentence."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtrack.adapters.mail_server import SmtpServer, composed
from subtrack.domain.accounts import MailAccount, Security
from subtrack.domain.errors import OutsideError
from subtrack.domain.mail import Mail, Stamp
from tests.servers import PASSWORD, USER, Post, mail_server, self_signed, silent_server

IMPATIENT_S = 0.3
LATE = r"in time\. Nothing here is lost; check the address and the connection\."
ME = "anna@example.org"
DIGEST = Mail(
    subject="Subtrack: 2 reminders; the first is due by Mon 23 Nov",
    text="* Müller’s gym: 9,99 €\n.\nFrom here on\n",
    sender=ME,
    recipient=ME,
)
STAMP = Stamp(datetime(2026, 11, 22, 8, 30, tzinfo=UTC), "subtrack.1234")


def account(
    port: int, security: Security = Security.NONE, server: str = "localhost"
) -> MailAccount:
    return MailAccount(
        server=server, port=port, security=security, user=USER, sender=ME, recipient=ME
    )


def send(account: MailAccount, password: str | None = PASSWORD) -> None:
    SmtpServer().send(account, password, DIGEST, STAMP)


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    return self_signed(tmp_path)


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have this machine trust the certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return certificate


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_mail_arrives_as_it_was_written(post: Post, trusted: Path, security: Security) -> None:
    with mail_server(post, trusted, starttls=security is Security.STARTTLS) as port:
        send(account(port, security))
    (mail,) = post.taken
    assert mail.get_content().replace("\r\n", "\n") == DIGEST.text
    assert dict(mail.items()) == {
        "From": ME,
        "To": ME,
        "Subject": DIGEST.subject,
        "Date": "Sun, 22 Nov 2026 08:30:00 +0000",
        "Message-ID": "<subtrack.1234@example.org>",
        "Auto-Submitted": "auto-generated",
        "MIME-Version": "1.0",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
        **({"X-Peer": mail["X-Peer"]} if "X-Peer" in mail else {}),
    }
    assert post.logins == [(USER, PASSWORD)]
    assert set(post.greeted) == {"[127.0.0.1]"}


def test_on_this_computer_itself_it_may_go_in_the_clear(post: Post) -> None:
    with mail_server(post) as port:
        send(account(port))
    assert len(post.taken) == 1


def test_without_a_user_nobody_logs_in(post: Post) -> None:
    with mail_server(post, login=False) as port:
        send(MailAccount(server="localhost", port=port, security=Security.NONE, recipient=ME), None)
    assert (len(post.taken), post.logins) == (1, [])


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_that_nobody_vouches_for_is_refused(
    post: Post, certificate: Path, security: Security
) -> None:
    with mail_server(post, certificate, starttls=security is Security.STARTTLS) as port:
        sentence = r"cannot prove that it is the server you mean \(self-signed certificate\)"
        with pytest.raises(OutsideError, match=sentence):
            send(account(port, security))
    assert (post.taken, post.logins) == ([], [])


def test_a_certificate_for_another_server_is_refused(
    post: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = self_signed(tmp_path, "mail.example.org")
    monkeypatch.setenv("SSL_CERT_FILE", str(other))
    with mail_server(post, other) as port, pytest.raises(OutsideError, match="Hostname mismatch"):
        send(account(port, Security.TLS))
    assert post.logins == []


def test_where_encryption_is_not_offered_nothing_is_told(post: Post) -> None:
    with mail_server(post) as port, pytest.raises(OutsideError, match="does not offer on port"):
        send(account(port, Security.STARTTLS))
    assert (post.taken, post.logins) == ([], [])
    with mail_server(post) as port, pytest.raises(OutsideError, match="cannot prove"):
        send(account(port, Security.TLS))
    assert (post.taken, post.logins) == ([], [])


def test_a_wrong_password_is_told_without_it(post: Post) -> None:
    sentence = "refuses the user name or the password"
    with mail_server(post) as port, pytest.raises(OutsideError, match=sentence) as caught:
        send(account(port), "wrong-password")
    assert "wrong-password" not in str(caught.value) + repr(caught.value.values)
    assert post.taken == []


def test_a_server_where_nobody_can_log_in_is_told(post: Post) -> None:
    with mail_server(post, login=False) as port, pytest.raises(OutsideError, match="needed"):
        send(account(port))


@pytest.mark.parametrize(
    ("command", "answer", "sentence"),
    [
        ("RCPT", "550 No such\x00 user here.", "takes no mail for anna@example.org (No such user"),
        ("MAIL", "553 Not your address", "takes no mail from anna@example.org (Not your address)"),
        ("DATA", "554 Looks like spam", "did not take the mail (Looks like spam)"),
        ("DATA", f"452 {'full ' * 100}", "did not take the mail (full full"),
    ],
)
def test_a_refusal_is_told_with_its_reason(
    post: Post, command: str, answer: str, sentence: str
) -> None:
    post.answers[command] = answer
    with mail_server(post) as port, pytest.raises(OutsideError) as caught:
        send(account(port))
    assert sentence in str(caught.value)
    assert len(str(caught.value)) < 250
    assert post.taken == []


def test_a_server_that_is_silent_is_given_up() -> None:
    for server in (SmtpServer(request_s=IMPATIENT_S), SmtpServer(work_s=IMPATIENT_S)):
        with silent_server() as port, pytest.raises(OutsideError, match=LATE):
            server.send(account(port), PASSWORD, DIGEST, STAMP)


def test_a_server_that_is_not_there_is_told() -> None:
    with silent_server() as port:
        pass
    with pytest.raises(OutsideError, match="localhost cannot be reached"):
        send(account(port))
    with pytest.raises(OutsideError, match=r"no\.such\.host\.invalid cannot be reached"):
        send(account(465, Security.TLS, server="no.such.host.invalid"))


def test_a_mail_without_an_address_is_none() -> None:
    with pytest.raises(OutsideError, match="to whom"):
        SmtpServer().send(account(25), PASSWORD, Mail(subject="x", text="y"), STAMP)


@given(
    subject=st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300),
)
def test_no_text_becomes_a_line_of_the_head(subject: str, text: str) -> None:
    mail = Mail(subject=f"a {subject}\r\nBcc: x@example.org", text=text, sender=ME, recipient=ME)
    message = composed(mail, STAMP)
    head = bytes(message).partition(b"\r\n\r\n")[0]
    names = {line.partition(b":")[0] for line in head.split(b"\r\n") if not line[:1].isspace()}
    assert names == {
        *(b"From", b"To", b"Subject", b"Date", b"Message-ID", b"Auto-Submitted"),
        *(b"Content-Type", b"Content-Transfer-Encoding", b"MIME-Version"),
    }
    assert isinstance(message, EmailMessage)
