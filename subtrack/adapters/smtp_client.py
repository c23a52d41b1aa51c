"""SMTP client: one mail to one server, encrypted before anything of it is told."""

from __future__ import annotations

import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage

from subtrack.adapters.server_failures import (
    distrusted,
    late,
    refused_login,
    shortened,
    unreached,
)
from subtrack.domain.accounts import MailAccount, Security
from subtrack.domain.errors import OutsideError

_OWN_NAME = "[127.0.0.1]"
"""What is said of this computer; its real name is nobody's business."""


def send(
    account: MailAccount, password: str | None, message: EmailMessage, request_s: float
) -> None:
    """Send a message; the server may be silent for `request_s` seconds each time.

    Raises:
        OutsideError: it was not taken.
    """
    try:
        server = _connected(account, request_s)
        try:
            if account.user and password is not None:
                server.login(account.user, password)
            # `send_message` would put a sign before lines that begin with "From".
            server.sendmail(
                account.used_sender or "", [account.recipient or ""], message.as_bytes()
            )
        finally:
            with suppress(OSError, smtplib.SMTPException):
                server.quit()
    except (OSError, smtplib.SMTPException) as error:
        raise _told(error, account) from error


def _connected(account: MailAccount, request_s: float) -> smtplib.SMTP:
    """Give a connection that nobody on the way can read."""
    host, port = account.host, account.used_port
    if account.security is Security.TLS:
        return smtplib.SMTP_SSL(
            host, port, _OWN_NAME, timeout=request_s, context=ssl.create_default_context()
        )
    server = smtplib.SMTP(host, port, _OWN_NAME, timeout=request_s)
    if account.security is Security.STARTTLS:
        try:
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server


def _told(error: Exception, account: MailAccount) -> OutsideError:
    host = account.host
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return late(host)
    match error:
        case ssl.SSLError():
            return distrusted(host, error)
        case smtplib.SMTPAuthenticationError():
            return refused_login(host)
        case smtplib.SMTPException():
            return _refusal(error, account)
        case _:
            return unreached(host)


def _refusal(error: smtplib.SMTPException, account: MailAccount) -> OutsideError:
    host = account.host
    match error:
        case smtplib.SMTPNotSupportedError():
            return OutsideError(
                "{host} does not offer on port {port} what is needed ({reason}). Choose another "
                "port or encryption.",
                host=host,
                port=account.used_port,
                reason=shortened(str(error)),
            )
        case smtplib.SMTPServerDisconnected():
            return OutsideError("{host} broke off before it had taken the mail.", host=host)
        case smtplib.SMTPRecipientsRefused(recipients=refused):
            return OutsideError(
                "{host} takes no mail for {recipient} ({reason}).",
                host=host,
                recipient=account.recipient,
                reason=shortened(next((text for _, text in refused.values()), b"")),
            )
        case smtplib.SMTPSenderRefused(smtp_error=said):
            return OutsideError(
                "{host} takes no mail from {sender} ({reason}).",
                host=host,
                sender=account.used_sender,
                reason=shortened(said),
            )
        case _:
            reason = shortened(getattr(error, "smtp_error", None) or str(error))
            return OutsideError(
                "{host} did not take the mail ({reason}).", host=host, reason=reason
            )
