"""Packing: a case with all that proves it, as one file for a bank or an agency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from subtrack.domain.case import Case
from subtrack.domain.case_event import CaseEvent, CaseState
from subtrack.domain.case_moves import the_case
from subtrack.domain.errors import InvalidInputError
from subtrack.domain.evidence import Evidence, Soundness
from subtrack.domain.failed_step import FailedStep
from subtrack.domain.pack import Pack, PackFile
from subtrack.domain.profile import Profile
from subtrack.domain.subscription import Subscription
from subtrack.services.book import Book
from subtrack.services.case_evidence import CaseEvidence
from subtrack.services.case_words import CaseWords
from subtrack.services.ports.cases import PackWriter
from subtrack.services.ports.system import Files
from subtrack.services.wording import Wording

LARGEST_PACK = 200_000_000
"""Bytes of evidence."""
DOCUMENT, SUMS = "cancellation.pdf", "SHA256SUMS"
_FOLDER = "evidence"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The day of every file in a ZIP: equal packs have equal bytes."""
_PRIVATE = 0o600 << 16
_UNTOLD = frozenset({CaseState.DRAFT, CaseState.READY})


@dataclass(frozen=True, slots=True)
class Packed:
    """A pack that was written; `left_out` is evidence whose file is gone or was changed."""

    aside: Path | None = None
    left_out: tuple[Evidence, ...] = ()


class Packing:
    """The packs of all cases."""

    def __init__(
        self, book: Book, evidence: CaseEvidence, writer: PackWriter, files: Files
    ) -> None:
        """Remember the book, who keeps evidence, who writes documents, and the files."""
        self._book = book
        self._evidence = evidence
        self._writer = writer
        self._files = files

    def write(self, words: str, path: Path, wording: Wording) -> Packed:
        """Write the newest case of an entry as a ZIP: a PDF, the files, and their hashes.

        Raises:
            NotFoundError: there is no such entry, or it has no case. InvalidInputError: the file
                has another ending, there is no such folder, or the evidence is too large.
            StorageError: the file cannot be written.
        """
        if path.suffix.lower() != ".zip":
            raise InvalidInputError(
                "{name} has an ending that is not known; end it with .zip.", name=path.name
            )
        entry = self._book.find(words)
        case = the_case(entry)
        size = sum(one.size for one in case.evidence)
        if size > LARGEST_PACK:
            raise InvalidInputError(
                "The evidence of {name} has {size} bytes; a pack holds at most {most}.",
                name=entry.name,
                size=size,
                most=LARGEST_PACK,
            )
        read = [(one, self._evidence.read(one)) for one in case.evidence]
        contents = {
            _name(number, one): content
            for number, (one, content) in enumerate(read, 1)
            if content is not None
        }
        lost = {
            one.evidence: one.soundness if one.soundness is Soundness.MISSING else Soundness.CHANGED
            for one, (_, content) in zip(self._evidence.seen(case), read, strict=True)
            if content is None
        }
        holder = self._book.holder(entry.particulars.holder)
        pack = _pack(entry, holder, lost, wording)
        document = self._writer.write(pack, contents)
        content = _zipped({DOCUMENT: document, **contents})
        left_out = tuple(one for one, content in read if content is None)
        return Packed(self._files.write(path, content), left_out)


def _name(number: int, evidence: Evidence) -> str:
    """Name a file in the pack: numbered, so that no two are alike and none begins oddly."""
    return f"{_FOLDER}/{number:02}-{evidence.name}"


def _pack(
    entry: Subscription,
    holder: Profile | None,
    lost: Mapping[Evidence, Soundness],
    wording: Wording,
) -> Pack:
    say, case = wording.translate, the_case(entry)
    return Pack(
        title=say("Cancellation of {name}").format(name=entry.name),
        headings=(say("What happened"), say("Files in this pack"), say("Letters")),
        facts=tuple(_facts(entry, holder, wording)),
        timeline=tuple(_timeline(case, wording)),
        letters=tuple(
            (wording.day(one.written_on), f"{one.name}\nSHA-256 {one.sha256}")
            for one in case.letters
        ),
        files=tuple(
            _file(_name(number, one), one, lost.get(one), wording)
            for number, one in enumerate(case.evidence, 1)
        ),
    )


def _facts(
    entry: Subscription, holder: Profile | None, wording: Wording
) -> Iterator[tuple[str, str]]:
    say, contract, particulars = wording.translate, entry.contract, entry.particulars
    found = {
        "name": holder.full_name if holder else None,
        "plan": contract.billing[-1].plan,
        "price": wording.money(contract.prices.prices[-1].money),
        "account": particulars.account,
        "contract_no": particulars.contract_no,
        "payment": particulars.payment,
        "ends": wording.day(contract.ends) if contract.ends else None,
        "reason": the_case(entry).reason,
    }
    return ((say(_LABELS[key]), value) for key, value in found.items() if value)


def _timeline(case: Case, wording: Wording) -> Iterator[tuple[str, str]]:
    """Yield what others took part in, and what was given back or saved, by its day.

    That a case was begun is of no use to them.
    """
    words = CaseWords(wording)
    told = [
        (
            one.day,
            _stuck(one, words) if isinstance(one, FailedStep) else _happened(one, words, wording),
        )
        for one in case.log()
        if _is_told(one)
    ]
    done = [
        (one.done, iter([wording.translate("Done"), words.task(one)]))
        for one in case.tasks
        if one.done
    ]
    for day, happened in sorted([*told, *done], key=lambda pair: pair[0]):
        yield wording.day(day), "\n".join(happened)


def _is_told(one: CaseEvent | FailedStep) -> bool:
    return isinstance(one, FailedStep) or one.state not in _UNTOLD


def _stuck(failed: FailedStep, words: CaseWords) -> Iterator[str]:
    yield f"{words.failed()}: {words.step(failed.step)}"
    if failed.note:
        yield failed.note


def _happened(event: CaseEvent, words: CaseWords, wording: Wording) -> Iterator[str]:
    channel = f": {words.channel(event.channel)}" if event.channel else ""
    yield f"{words.heading(event.state)}{channel}"
    if event.ends:
        yield wording.translate("First day not owed: {day}").format(day=wording.day(event.ends))
    if event.came_back:
        yield wording.translate("The money came back")
    if event.reference:
        yield wording.translate("Reference: {reference}").format(reference=event.reference)
    if event.note:
        yield event.note


def _file(name: str, evidence: Evidence, lost: Soundness | None, wording: Wording) -> PackFile:
    added = wording.translate("Added on {day} at {time} UTC").format(
        day=wording.day(evidence.day), time=f"{evidence.added_at:%H:%M}"
    )
    words = CaseWords(wording)
    at = words.step(evidence.step) if evidence.step else ""
    step = wording.translate("Step: {step}").format(step=at) if at else ""
    gone = words.soundness(lost) if lost else None
    return PackFile(
        name=name,
        sha256=evidence.sha256,
        said=" · ".join(filter(None, (added, step, evidence.note, gone))),
        is_picture=evidence.is_picture,
    )


def _zipped(contents: Mapping[str, bytes]) -> bytes:
    """Put files into a ZIP with their hashes, as `sha256sum --check` reads them."""
    sums = "".join(f"{sha256(one).hexdigest()}  {name}\n" for name, one in contents.items())
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in (*contents.items(), (SUMS, sums.encode())):
            info = ZipInfo(name, _EARLIEST)
            info.external_attr, info.compress_type = _PRIVATE, ZIP_DEFLATED
            archive.writestr(info, content)
    return target.getvalue()


_LABELS = MappingProxyType(
    {
        "name": "Name",
        "plan": "Plan",
        "price": "Price",
        "account": "Account",
        "contract_no": "Contract number",
        "payment": "Paid with",
        "ends": "First day not owed",
        "reason": "Reason",
    }
)
