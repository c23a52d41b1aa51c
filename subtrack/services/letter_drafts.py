"""Letter drafts: a letter to be looked at, with what was typed and is not saved yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from subtrack.domain.catalog import Listing
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.layout import Layout
from subtrack.domain.letter import Letter
from subtrack.domain.letter_kinds import Kind
from subtrack.domain.letter_template import LetterTemplate
from subtrack.domain.profile import Profile
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.complaints import Complaint, sorted_out
from subtrack.services.drafting import redrafted
from subtrack.services.drafts import LEFT_ALONE, Draft
from subtrack.services.letter_end import End
from subtrack.services.letter_needs import RECIPIENT, Missing
from subtrack.services.letter_proposals import Proposal
from subtrack.services.own_wording import Paragraph
from subtrack.services.wishes import THEIRS

_WORD = re.compile(r"\w+")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person typed and did not save yet.

    `sender` are texts by the names of `domain.profile.FIELDS`, None to clear one.
    """

    sender: Mapping[str, Any] = field(default_factory=dict)
    entry: Draft = field(default_factory=Draft)

    def keys(self) -> set[str]:
        """Give the names of the fields of both."""
        return {*self.sender, *self.entry.given()}


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """A letter to be looked at, with gaps where facts are missing; it is never sent like this.

    `entry` and `sender` are as saved, and so is `address`, where letters go: what the person noted,
    else what a record has for the sender's country. `address_from` is that record, None where the
    person wrote it. `today` is the day of the letter, `arrival` the working day on which it arrives
    if it is posted then, `end` the next possible one that it reaches. `mail_to` is where a mail
    would go. `wished_language` is a tag, or `THEIRS`. `complaints` are about what was typed and
    cannot be right, which is left out. `english` is what it says, where it is in another language;
    `law` says of each rule for such letters whether it is named, and why, `named` of those that
    are. `proposal` is the kind that fits now. `paragraphs` have what the program says, beside what
    the letter says; `to_keep` are those in the person's words, as the texts of a template, and
    `templates` those that fit.
    """

    entry: Subscription
    sender: Profile | None
    address: tuple[str, ...]
    letter: Letter
    layout: Layout
    today: date
    arrival: date
    end: End
    wished_language: str = THEIRS
    address_from: Listing | None = None
    mail_to: str | None = None
    missing: tuple[Missing, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    remarks: tuple[Remark, ...] = ()
    kind: Kind = Kind.CANCELLATION
    english: Letter | None = None
    named: tuple[Remark, ...] = ()
    law: tuple[Remark, ...] = ()
    proposal: Proposal | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    to_keep: Mapping[str, str] = field(default_factory=dict)
    templates: tuple[LetterTemplate, ...] = ()

    @property
    def can_be_posted(self) -> bool:
        """Whether nothing is missing and nothing is wrong."""
        return not self.missing and not self.complaints

    @property
    def can_be_mailed(self) -> bool:
        """Whether nothing is missing but where it goes by post, and nothing is wrong."""
        addressed = bool(self.mail_to) or RECIPIENT not in {one.key for one in self.missing}
        told = all(one.key == RECIPIENT for one in self.missing)
        return addressed and told and not self.complaints

    def file_name(self, ending: str) -> str:
        """Suggest a name for its file: the day, whom it is about, its kind, and its reference."""
        code = self.letter.code
        company = "-".join(_WORD.findall(self.entry.name.casefold()))[:_LONGEST_NAME]
        return f"{self.today}_{company or 'letter'}_{self.kind.value}_{code}{ending}"


def with_facts(
    entry: Subscription, typed: Draft, today: date
) -> tuple[Subscription, list[Complaint]]:
    """Put on an entry all that was typed and can be right."""

    def become(draft: Draft) -> Subscription:
        return redrafted(entry, draft, today, entry.changed_at)

    sound, complaints = sorted_out(typed, Draft(), become)
    return become(sound), complaints


def with_fields(
    sender: Profile | None, fields: Mapping[str, Any]
) -> tuple[Profile | None, list[Complaint]]:
    """Put on a sender all that can be right; what cannot stays as it was saved, where it fits."""
    if not fields:
        return sender, []
    saved = sender or Profile(uid="", name="-")
    # A region and a country may each be wrong beside the other's old value.
    cleared: dict[str, Any] = dict.fromkeys(fields)
    became, complaints = replace(saved, **cleared), []
    for key, text in fields.items():
        try:
            became = replace(became, **{key: text})
        except InvalidInputError as error:
            complaints.append(Complaint(key, error))
            with suppress(InvalidInputError):
                became = replace(became, **{key: getattr(saved, key)})
    return became, complaints


def sound_part(typed: Typed, entry: Subscription, sender: Profile | None, today: date) -> Typed:
    """Give the part of what was typed that can be right."""
    _, complaints = with_facts(entry, typed.entry, today)
    _, refused = with_fields(sender, typed.sender)
    wrong = {one.field for one in (*complaints, *refused)}
    left = dict.fromkeys(wrong & set(typed.entry.given()), LEFT_ALONE)
    return Typed(
        {key: text for key, text in typed.sender.items() if key not in wrong},
        replace(typed.entry, **left),
    )
