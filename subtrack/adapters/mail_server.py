"""Mail server: hands mails over to the server that the person's provider has for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from subtrack.adapters.bounded import Bounded
from subtrack.adapters.server_failures import late
from subtrack.domain.accounts import MailAccount
from subtrack.domain.errors import OutsideError
from subtrack.domain.mail import Mail, Stamp

if TYPE_CHECKING:
    from email.message import EmailMessage

REQUEST_S = 15.0
"""How long the server may be silent."""
WORK_S = 45.0
"""How long all of it may take: a reminder that is claimed for longer is anybody's again."""


class SmtpServer:
    """The port `MailServer`; nothing is imported before somebody wants to send."""

    def __init__(self, request_s: float = REQUEST_S, work_s: float = WORK_S) -> None:
        """Remember the bounds, in seconds."""
        self._request_s = request_s
        self._bounded = Bounded(work_s)

    def stop(self) -> None:
        """Wait a moment for what is on its way and no longer, for the program ends."""
        self._bounded.hurry()

    def send(self, account: MailAccount, password: str | None, mail: Mail, stamp: Stamp) -> None:
        """Hand a mail over; it was taken once this returns.

        Raises:
            OutsideError: the server cannot be reached, cannot prove who it is, or refuses.
        """
        message = composed(mail, stamp)

        def call() -> None:
            from subtrack.adapters.smtp_client import send  # noqa: PLC0415 - when wanted

            send(account, password, message, self._request_s)

        try:
            self._bounded.run(call)
        except TimeoutError as error:
            raise late(account.host) from error


def composed(mail: Mail, stamp: Stamp) -> EmailMessage:
    """Give a mail as it is sent; by RFC 3834 no program answers it."""
    from email.message import EmailMessage  # noqa: PLC0415 - when wanted
    from email.policy import SMTP  # noqa: PLC0415 - as above
    from email.utils import format_datetime  # noqa: PLC0415 - as above

    sender, recipient = mail.sender, mail.recipient
    if sender is None or recipient is None:
        raise OutsideError("It is not known by whom or to whom to send the mail.")
    message = EmailMessage(SMTP)
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = format_datetime(stamp.at)
    message["Message-ID"] = f"<{stamp.name}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text, cte="quoted-printable")
    return message
