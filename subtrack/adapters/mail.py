"""Mail: drafts as files that a mail program opens, ready to be looked at and sent."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from subtrack.domain.mail import Attachment, Mail

if TYPE_CHECKING:
    from email.header import Header
    from email.mime.multipart import MIMEMultipart
    from email.mime.text import MIMEText


class MailDrafts:
    """The port `MailWriter`: drafts as they are kept in `.eml` files."""

    def write(self, mail: Mail) -> bytes:
        """Give the bytes of the file, its lines ended as in a mail; equal mails give equal bytes.

        `X-Unsent` lets mail programs open it as a draft; it has neither a day nor a number of its
        own, which come with sending.
        """
        from email.policy import compat32  # noqa: PLC0415 - loaded for a draft alone

        body = _text(mail.text)
        message = _with_attachment(body, mail.attachment) if mail.attachment else body
        message["X-Unsent"] = "1"
        for name, address in (("From", mail.sender), ("To", mail.recipient)):
            if address:
                message[name] = address
        message["Subject"] = _header(mail.subject)  # type: ignore[assignment] # takes a Header
        return message.as_bytes(policy=compat32.clone(linesep="\r\n"))


def _text(text: str) -> MIMEText:
    from email.charset import QP, Charset  # noqa: PLC0415 - as above
    from email.mime.text import MIMEText  # noqa: PLC0415 - as above

    charset = Charset("utf-8")
    charset.body_encoding = QP
    return MIMEText(text, "plain", charset)  # type: ignore[arg-type] # takes a Charset


def _with_attachment(body: MIMEText, attachment: Attachment) -> MIMEMultipart:
    """Put both into one message; what parts them is reckoned, so that equal mails are equal."""
    from email.mime.application import MIMEApplication  # noqa: PLC0415 - as above
    from email.mime.multipart import MIMEMultipart  # noqa: PLC0415 - as above

    digest = sha256(body.as_bytes() + attachment.content).hexdigest()
    message = MIMEMultipart("mixed", boundary=f"subtrack-{digest[:32]}")
    part = MIMEApplication(attachment.content, "pdf")
    part.add_header("Content-Disposition", "attachment", filename=attachment.name)
    message.attach(body)
    message.attach(part)
    return message


def _header(text: str) -> Header:
    """Encode what is not plain, and what looks encoded: decoded, it could be a line of its own."""
    from email.header import Header  # noqa: PLC0415 - as above

    text = " ".join(text.split())
    plain = text.isascii() and "=?" not in text
    return Header(text, None if plain else "utf-8", header_name="Subject")
