"""Letter mail: a letter as the draft of a mail, with itself as a PDF attached."""

from __future__ import annotations

from collections.abc import Iterator

from subtrack.domain.errors import InvalidInputError
from subtrack.domain.layout import Layout
from subtrack.domain.letter import Letter
from subtrack.domain.mail import Attachment, Mail, plain_address
from subtrack.domain.profile import Profile
from subtrack.domain.record import Record
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.letter_text import plain_text
from subtrack.services.ports.letters import LetterWriter


def mail_address(entry: Subscription, record: Record | None) -> str | None:
    """Give where a mail goes: what the person noted, else what the record has for cancelling."""
    noted = entry.particulars.contact_email
    return plain_address(noted or (record.contact.cancel_email if record else None))


def attached(
    writer: LetterWriter, letter: Letter, layout: Layout, name: str
) -> tuple[Attachment | None, tuple[Remark, ...]]:
    """Give a letter as a PDF to attach; where it cannot be drawn the mail goes without, and why."""
    try:
        return Attachment(f"{name}.pdf", writer.write(letter, layout)), ()
    except InvalidInputError as error:
        remark = Remark("The draft has no PDF attached: {reason}", {"reason": error})
        return None, (remark,)


def mail_of(
    letter: Letter, profile: Profile, recipient: str | None, attachment: Attachment | None
) -> Mail:
    """Give a letter as a mail; its subject ends with the reference."""
    return Mail(
        subject=f"{letter.subject} ({letter.code})",
        text=plain_text(letter),
        sender=plain_address(profile.email),
        recipient=recipient,
        attachment=attachment,
    )


def mail_remarks(
    entry: Subscription, record: Record | None, recipient: str | None
) -> Iterator[Remark]:
    """Say what is worth a look before a draft is sent."""
    if recipient is None:
        yield Remark(
            "No e-mail address for {name} is known that could stand in the draft: fill it in "
            "before you send it.",
            {"name": entry.name},
        )
    elif record and recipient != entry.particulars.contact_email:
        yield Remark(
            "The draft goes to {address}, as the record of {name} said on {day}: look whether it "
            "is right.",
            {"address": recipient, "name": record.listing.name, "day": record.listing.checked},
        )
