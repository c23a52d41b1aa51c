"""Mailing: what is owed, as one mail a day, for those who look there first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from hashlib import sha256

from subtrack.domain.accounts import MailAccount
from subtrack.domain.attempts import ChannelName
from subtrack.domain.errors import KnownError, OutsideError
from subtrack.domain.hours import Hours
from subtrack.domain.mail import Mail, Stamp
from subtrack.domain.reminders import Claim
from subtrack.services.book import Book
from subtrack.services.mail_words import MailWords
from subtrack.services.passwords import Passwords
from subtrack.services.ports.clock import Now, WallClock
from subtrack.services.ports.elsewhere import MailServer, Secrets
from subtrack.services.reminding import Claimed, Reminding, Standing
from subtrack.services.trying import Trying
from subtrack.services.wording import Wording

MAIL = str(ChannelName.MAIL)
"""The channel's name in the ledger."""


@dataclass(frozen=True, slots=True)
class MailingDesk:
    """What it takes: how things are said for an account, the server, the passwords, the log."""

    wording: Callable[[MailAccount], Wording]
    server: MailServer
    secrets: Secrets
    trying: Trying


@dataclass(frozen=True, slots=True)
class Digest:
    """A mail that is to be sent, and what it tells of."""

    account: MailAccount
    mail: Mail
    stamp: Stamp
    claimed: Claimed


@dataclass(frozen=True, slots=True)
class Sent:
    """That a mail was sent, or what went wrong."""

    failure: KnownError | None = None


class Mailing:
    """Sends the digest, in three steps.

    `prepare` and `settle` read and write the book's file; `carry_out` takes its time with the
    server and touches neither. What was not sent comes again.
    """

    def __init__(
        self, book: Book, reminding: Reminding, desk: MailingDesk, clock: WallClock, now: Now
    ) -> None:
        """Remember where reminders come from, what it takes to send them, and the clocks."""
        self._book = book
        self._reminding = reminding
        self._desk = desk
        self._clock = clock
        self._now = now
        self.passwords = Passwords(desk.secrets)
        self.waits_until: time | None = None

    def prepare(self) -> Digest | None:
        """Claim what is owed and was not mailed today; give the mail, None where none is to go.

        It waits for the person's hours, as `waits_until` then tells. What comes up on a day that
        had its mail waits for the next day, unless that is too late.

        Raises:
            StorageError: the book cannot be read, or nothing can be claimed.
        """
        self.waits_until = None
        preferences = self._book.preferences()
        account, today = preferences.mail_account, self._clock.today()
        if not (account.on and account.is_ready):
            return None
        standing = self._reminding.standing(MAIL)
        if not self._is_time(standing, preferences.hours, today):
            return None
        claimed = self._reminding.claim(standing, standing.unshown)
        if not claimed.reminders:
            return None
        words = MailWords(self._desk.wording(account), today, account.named)
        mail = Mail(
            subject=words.subject(claimed.reminders),
            text=words.text(claimed.reminders),
            sender=account.used_sender,
            recipient=account.recipient,
        )
        stamp = Stamp(self._now(), _name([one.claim for one in claimed.reminders]))
        return Digest(account, mail, stamp, claimed)

    def carry_out(self, digest: Digest) -> Sent:
        """Send it; called beside the window, for it takes time."""
        try:
            password = self._password(digest.account)
            self._desk.server.send(digest.account, password, digest.mail, digest.stamp)
        except KnownError as error:
            return Sent(error)
        return Sent()

    def settle(self, digest: Digest, sent: Sent) -> bool:
        """Note whether it was sent; say so.

        Raises:
            StorageError: it cannot be noted, so that it comes again.
        """
        told = () if sent.failure else digest.claimed.reminders
        self._reminding.finish(digest.claimed, told)
        self._desk.trying.note(ChannelName.MAIL, sent.failure)
        return sent.failure is None

    def stop(self) -> None:
        """Wait a moment for a mail that is on its way and no longer, for the program ends."""
        self.passwords.stop()
        self._desk.server.stop()

    def catch_up(self) -> None:
        """Do all three steps.

        Raises:
            OutsideError: it could not be sent. StorageError: as `prepare`.
        """
        digest = self.prepare()
        if digest is not None:
            sent = self.carry_out(digest)
            self.settle(digest, sent)
            if sent.failure is not None:
                raise sent.failure

    def try_out(self, account: MailAccount, password: str | None) -> None:
        """Send a mail that is no reminder; a password that is given is kept first.

        Called beside the window, for it takes time.

        Raises:
            OutsideError: it could not be sent, or not enough is known to send it.
        """
        if not account.is_ready:
            raise OutsideError("Say first by which server and to whom the mail is to go.")
        if password and account.user:
            self.passwords.keep(account, password)
        words = MailWords(self._desk.wording(account), self._clock.today(), account.named)
        mail = Mail(
            subject=words.test_subject(),
            text=words.test_text(),
            sender=account.used_sender,
            recipient=account.recipient,
        )
        now = self._now()
        stamp = Stamp(now, _digest(f"test {now.isoformat()}"))
        self._desk.server.send(account, password or self._password(account), mail, stamp)

    def _is_time(self, standing: Standing, hours: Hours, today: date) -> bool:
        unshown = [standing.owed[one][1] for one in standing.unshown]
        had_its_mail = len(standing.unshown) < len(standing.owed)
        at = self._clock.time_of_day()
        waits = []
        for owed in unshown:
            is_last_day = owed.is_last_day(today)
            if had_its_mail and not is_last_day:
                continue
            until = hours.waits_until(at, is_last_day=is_last_day)
            if until is None:
                return True
            waits.append(until)
        self.waits_until = min(waits, default=None)
        return False

    def _password(self, account: MailAccount) -> str | None:
        """Give the password; None where the server asks for none."""
        return self.passwords.of(account) if account.user else None


def _name(claims: Sequence[Claim]) -> str:
    """Give the same name to a mail that says the same on the same day: it may go out twice."""
    told = sorted(f"{one.uid} {one.kind} {one.event} {one.lead_days} {one.day}" for one in claims)
    return _digest("\n".join(told))


def _digest(text: str) -> str:
    return f"subtrack.{sha256(text.encode()).hexdigest()[:32]}"
