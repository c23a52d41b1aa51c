"""Lettering: the letters with which a person cancels, as files to print or to send."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from subtrack.domain.case import CaseRoute
from subtrack.domain.catalog import Listing
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.evidence import CaseLetter
from subtrack.domain.layout import LETTER, Layout
from subtrack.domain.letter import Letter
from subtrack.domain.letter_kinds import Fact, Kind
from subtrack.domain.profile import Profile
from subtrack.domain.provider import Channel
from subtrack.domain.record import Record, Route
from subtrack.domain.remarks import Remark
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.case_letters import CaseLetters, case_letter
from subtrack.services.change import Change
from subtrack.services.composing import ENDING, Composition
from subtrack.services.leading import leading, letter_address
from subtrack.services.letter_drafts import LetterDraft, Typed, sound_part, with_facts, with_fields
from subtrack.services.letter_language import language_of
from subtrack.services.letter_mail import attached, mail_address, mail_of, mail_remarks
from subtrack.services.letter_needs import DECEASED, RECIPIENT
from subtrack.services.letter_proposals import proposed
from subtrack.services.letter_remarks import letter_remarks
from subtrack.services.letter_templates import fitting
from subtrack.services.letter_text import plain_text
from subtrack.services.ports.clock import Today
from subtrack.services.ports.letters import (
    Countries,
    Layouts,
    LetterBook,
    LetterWriter,
    MailWriter,
    SignatureFiles,
)
from subtrack.services.ports.records import Catalog, Providers
from subtrack.services.ports.system import Files
from subtrack.services.wishes import AS_BEFORE, THEIRS, Wishes

_PDF, _TEXT, _MAIL = ".pdf", ".txt", ".eml"
_PLAIN = "plain"
_NEEDED = MappingProxyType(
    {"full_name": "name", "street": "street", "city": "city", "country": "country"}
)
_WITH_OPTIONS = MappingProxyType(
    {
        RECIPIENT: InvalidInputError(
            "This letter goes to your bank or to an agency, not to the company: give --to."
        ),
        DECEASED: InvalidInputError(
            "The letter needs the name of the person who died: give --deceased."
        ),
    }
)
_LETTER_PAPER = frozenset("BZ CA CL CO CR DO GT MX NI PA PH PR SV US VE".split())  # noqa: SIM905 - a list of quoted codes is harder to read
"""Countries that print on Letter paper. Source: CLDR supplemental data; DO by use."""
_USUAL_LAYOUTS = MappingProxyType(
    {
        **dict.fromkeys(_LETTER_PAPER, "us10"),
        **dict.fromkeys(["DE", "AT"], "din5008b"),
        "CH": "sn-left",
        "FR": "nf",
        "GB": "uk-dl",
    }
)
"""The layout by the country of the sender; elsewhere `plain`."""


@dataclass(frozen=True, slots=True)
class LetterDesk:
    """What a letter is made with: what it says, how it looks, who writes it, and files."""

    book: LetterBook
    layouts: Layouts
    writer: LetterWriter
    mail: MailWriter
    countries: Countries
    files: Files
    signatures: SignatureFiles


@dataclass(frozen=True, slots=True)
class Written:
    """A letter that was written.

    `aside` is the name to which an older file was moved, `remarks` what is worth a look. `change`
    is what noting it did to the entry, where a case is open; `noted` is what it holds of the letter
    then. `law` says of each rule for such letters whether it is named, and why.
    """

    letter: Letter
    kind: Kind
    noted: CaseLetter
    aside: Path | None = None
    remarks: tuple[Remark, ...] = ()
    change: Change | None = None
    law: tuple[Remark, ...] = ()


class Lettering:
    """The letters of all entries."""

    def __init__(  # noqa: PLR0913 - what a letter is made of, and where it is noted
        self,
        book: Book,
        providers: Providers,
        catalog: Catalog,
        desk: LetterDesk,
        *,
        cases: CaseLetters,
        today: Today,
    ) -> None:
        """Remember the book, the records, what letters are made with, the cases, and the clock."""
        self._book = book
        self._providers = providers
        self._catalog = catalog
        self._desk = desk
        self._cases = cases
        self._today = today

    def kinds_that_heed(self, facts: Collection[Fact]) -> tuple[Kind, ...]:
        """Give the kinds of letters that say something else where one of some facts is known."""
        return tuple(kind for kind in Kind if self._desk.book.pattern(kind).heeds(facts))

    def write(self, words: str, path: Path, wishes: Wishes) -> Written:
        """Write the letter of an entry as a PDF, as text, or as the draft of a mail.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: something that the letter
                needs is missing, or the file's ending is not known. StorageError: it cannot be
                written.
        """
        ending = path.suffix.lower()
        if ending not in {_PDF, _TEXT, _MAIL}:
            raise InvalidInputError(
                "{name} has an ending that is not known; end it with .pdf, .txt or .eml.",
                name=path.name,
            )
        _check_days(wishes, self._today())
        entry = self._book.find(words)
        record = self._leading(entry)
        mail_to = self._mail_to(entry, wishes) if ending == _MAIL else None
        composition, profile = self._composed(
            entry, wishes, by_mail=ending == _MAIL, mail_to=mail_to
        )
        letter = composition.letter()
        remarks = [*composition.law_named(), *letter_remarks(composition)]
        layout = self._layout(wishes, profile)
        if ending == _PDF:
            content = self._desk.writer.write(letter, layout, archival=wishes.archival)
        elif ending == _TEXT:
            content = plain_text(letter).encode()
        else:
            pdf, failed = attached(self._desk.writer, letter, layout, path.stem)
            content = self._desk.mail.write(mail_of(letter, profile, mail_to, pdf))
            remarks += [*mail_remarks(entry, record, mail_to), *failed]
        aside = self._desk.files.write(path, content)
        noted = case_letter(path, content, wishes.kind.value, self._today())
        change, failed = self._cases.note(entry, noted, path)
        law = tuple(composition.law_told())
        return Written(letter, wishes.kind, noted, aside, (*remarks, *failed), change, law)

    def note(
        self, words: str, written: Written, path: Path
    ) -> tuple[Change | None, tuple[Remark, ...]]:
        """Note a letter that was written in a case that was opened since; say what cannot be.

        Raises:
            NotFoundError: there is no such entry.
        """
        return self._cases.note(self._book.find(words), written.noted, path)

    def composed(self, words: str, wishes: Wishes) -> tuple[Letter, Profile]:
        """Compose the letter of an entry as it goes by post, and give whose it is.

        Raises:
            NotFoundError: there is no such entry. InvalidInputError: something that the letter
                needs is missing.
        """
        composition, profile = self._composed(self._book.find(words), wishes, by_mail=False)
        return composition.letter(), profile

    def draft(self, words: str, wishes: Wishes, typed: Typed | None = None) -> LetterDraft:
        """Compose the letter of an entry as it would be, whatever is missing or wrong.

        Raises:
            NotFoundError: there is no such entry, or no such layout.
        """
        typed = typed or Typed()
        entry = self._book.find(words)
        saved = self._sender(entry)
        changed, complaints = with_facts(entry, typed.entry, self._today())
        sender, refused = with_fields(saved, typed.sender)
        composition = self._composition(changed, sender, wishes)
        return LetterDraft(
            entry=entry,
            sender=saved,
            address=self._address(entry, sender),
            letter=composition.letter(),
            layout=self._layout(wishes, sender),
            wished_language=self._wished_language(changed, wishes),
            today=composition.today,
            arrival=composition.arrival,
            end=composition.end,
            address_from=self._address_source(changed, sender),
            mail_to=self._mail_to(changed, wishes),
            kind=wishes.kind,
            english=composition.in_english(),
            named=tuple(composition.law_named()),
            law=tuple(composition.law_told()),
            paragraphs=composition.paragraphs,
            to_keep=composition.wording.to_keep(),
            templates=fitting(self._book.templates(), wishes.kind, composition.wishes.language),
            proposal=proposed(changed, sender, self._desk.book.rules(), self._today()),
            missing=composition.missing,
            complaints=(*complaints, *refused),
            remarks=tuple(letter_remarks(composition)),
        )

    def drawn(self, draft: LetterDraft) -> bytes:
        """Give a draft as a PDF; needs no book, so it may run beside other calls.

        Raises:
            InvalidInputError: it does not fit its layout, or no font has its characters.
        """
        return self._desk.writer.write(draft.letter, draft.layout)

    def layouts(self) -> Sequence[Layout]:
        """Give all layouts, each with its papers and the window of its envelope in mm."""
        return [self._desk.layouts.get(name) for name in self._desk.layouts.names()]

    def countries(self, language: str) -> Mapping[str, str]:
        """Give the names of all countries in a language by their ISO 3166-1 codes."""
        return self._desk.countries.names(language)

    def sound(self, words: str, typed: Typed) -> Typed:
        """Give the part of what was typed that can be right, to be saved.

        Raises:
            NotFoundError: there is no such entry.
        """
        entry = self._book.find(words)
        return sound_part(typed, entry, self._sender(entry), self._today())

    def _composed(
        self, entry: Subscription, wishes: Wishes, *, by_mail: bool, mail_to: str | None = None
    ) -> tuple[Composition, Profile]:
        profile = _complete(self._sender(entry))
        composition = self._composition(entry, profile, wishes, by_mail=by_mail)
        if not (composition.recipient or mail_to) and self._goes_to_company(wishes):
            raise InvalidInputError(
                "It is not known where letters to {name} go: give --to or --address.",
                name=entry.name,
            )
        for missing in replace(composition, by_mail=bool(mail_to)).missing:
            raise _WITH_OPTIONS.get(missing.key, missing.error)
        return composition, profile

    def _composition(
        self, entry: Subscription, sender: Profile | None, wishes: Wishes, *, by_mail: bool = False
    ) -> Composition:
        to_company = self._goes_to_company(wishes)
        address = self._address(entry, sender) if to_company else ()
        recipient, countries = wishes.recipient or address, self._desk.countries
        country = (sender and sender.country) or ""
        wished = self._wished_language(entry, wishes)
        language = language_of(replace(wishes, language=wished), recipient, country, countries)
        return Composition(
            entry=entry,
            sender=sender,
            recipient=recipient,
            wishes=replace(wishes, language=language),
            today=self._today(),
            countries=countries,
            book=self._desk.book,
            by_mail=by_mail,
            registered=to_company and self._is_registered(entry),
            company="" if to_company else self._company(entry, sender),
            asks_whose=to_company and self._is_unsure(entry, sender, recipient),
            signed=self._desk.signatures.get(sender.uid) if sender else b"",
            template=self._texts(wishes, language),
        )

    def _wished_language(self, entry: Subscription, wishes: Wishes) -> str:
        """Give what was wished for now, else what was chosen before for letters to the company."""
        if wishes.language != AS_BEFORE:
            return wishes.language
        kept = self._book.preferences().letter_language(entry.uid)
        return (kept if self._goes_to_company(wishes) else None) or THEIRS

    def _texts(self, wishes: Wishes, language: str) -> Mapping[str, str]:
        """Give the texts of the template that was chosen, where it is there and fits."""
        if wishes.template is None:
            return {}
        fit = fitting(self._book.templates(), wishes.kind, language)
        return next((one.texts for one in fit if one.uid == wishes.template), {})

    def _layout(self, wishes: Wishes, sender: Profile | None) -> Layout:
        country = (sender and sender.country) or ""
        layout = self._desk.layouts.get(wishes.layout or _USUAL_LAYOUTS.get(country, _PLAIN))
        fits = country in _LETTER_PAPER and LETTER in layout.papers
        return layout.on(LETTER) if fits else layout

    def _address(self, entry: Subscription, sender: Profile | None) -> tuple[str, ...]:
        country = sender.country if sender else None
        return letter_address(entry, country, self._providers.get)

    def _company(self, entry: Subscription, sender: Profile | None) -> str:
        """Give whose letters and charges it is about, by the address, else by the record."""
        lead, address = self._leading(entry), self._address(entry, sender)
        return address[0] if address else lead.listing.name if lead else ""

    def _is_unsure(
        self, entry: Subscription, sender: Profile | None, recipient: tuple[str, ...]
    ) -> bool:
        """Whether a record has the address and does not say for customers of which country."""
        lead = leading(entry.particulars, self._providers.get)
        country = sender.country if sender else None
        return bool(lead and lead.has_address(recipient) and not lead.has_address_in(country))

    def _is_registered(self, entry: Subscription) -> bool:
        """Whether it goes by registered post: as the way of its case says, else the record's."""
        case, record = entry.case, self._leading(entry)
        ways: list[CaseRoute | Route] = [*reversed(case.routes)] if case else []
        ways += record.routes if record else ()
        return next((one.is_registered for one in ways if one.channel is Channel.LETTER), False)

    def _address_source(self, entry: Subscription, sender: Profile | None) -> Listing | None:
        slug = entry.particulars.assumed.get("address")
        record = self._catalog.record(slug) if slug else None
        if record is None and not entry.particulars.address and self._address(entry, sender):
            record = self._leading(entry)
        return record.listing if record else None

    def _goes_to_company(self, wishes: Wishes) -> bool:
        return self._desk.book.pattern(wishes.kind).is_for_company

    def _mail_to(self, entry: Subscription, wishes: Wishes) -> str | None:
        """Give where a mail goes; that to a bank or an agency is not the company's."""
        company = self._goes_to_company(wishes)
        return mail_address(entry, self._leading(entry)) if company else None

    def _leading(self, entry: Subscription) -> Record | None:
        lead = leading(entry.particulars, self._providers.get)
        return self._catalog.record(lead.slug) if lead else None

    def _sender(self, entry: Subscription) -> Profile | None:
        holder = entry.particulars.holder
        if holder is None:
            return self._book.default_profile()
        wanted = holder.casefold()
        return next((one for one in self._book.profiles() if one.name.casefold() == wanted), None)


def _check_days(wishes: Wishes, today: date) -> None:
    if wishes.sent and wishes.sent > today:
        raise InvalidInputError(
            "{day} has not come yet: you cannot have cancelled then.", day=wishes.sent
        )
    if wishes.warned and wishes.warned > today:
        raise InvalidInputError(
            "{day} has not come yet: you cannot have asked them then.", day=wishes.warned
        )
    if wishes.last_day and wishes.last_day < today and wishes.kind in ENDING:
        raise InvalidInputError(
            "{day} has passed: a contract cannot be ended on it any more.", day=wishes.last_day
        )


def _complete(profile: Profile | None) -> Profile:
    if profile is None:
        raise InvalidInputError(
            "It is not known who writes the letter: profile --name --street --city --country "
            "says it."
        )
    missing = [said for key, said in _NEEDED.items() if not getattr(profile, key)]
    if missing:
        raise InvalidInputError(
            "The letter needs the sender's {missing}: profile {options} says it.",
            missing=", ".join(missing),
            options=" ".join(f"--{said}" for said in missing),
        )
    return profile
