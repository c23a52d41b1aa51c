"""Packing: a case, its files and their hashes in one file."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from subtrack.domain.case import CaseRoute, CaseStep
from subtrack.domain.case_event import CaseState
from subtrack.domain.errors import InvalidInputError, NotFoundError
from subtrack.domain.pack import Pack
from subtrack.domain.provider import Channel
from subtrack.services import packing
from subtrack.services.drafts import Draft
from subtrack.services.packing import Packing
from subtrack.services.wording import Wording
from tests.services.conftest import Desk
from tests.services.making import draft

OUT = Path("pack.zip")
SHOT, MAIL = Path("shot.png"), Path("mail.eml")


class FakeWriter:
    """The port `PackWriter`: remembers what it was given."""

    def __init__(self) -> None:
        self.packs: list[Pack] = []

    def write(self, pack: Pack, contents: Mapping[str, bytes]) -> bytes:
        self.packs.append(pack)
        return f"{pack.title} {len(contents)}".encode()


@pytest.fixture
def writer() -> FakeWriter:
    return FakeWriter()


@pytest.fixture
def packs(desk: Desk, writer: FakeWriter) -> Packing:
    desk.profiles.put(None, {"full_name": "Anna Muster"})
    desk.subscriptions.add(draft(first="2026-10-30", contract_no="4711"))
    desk.cases.open("Thing", reason="too dear")
    desk.evidence_files.sources |= {SHOT: b"picture", MAIL: b"From: a"}
    desk.cases.move("Thing", CaseState.SENT, reference="RR 12", evidence=[SHOT, MAIL])
    desk.cases.move("Thing", CaseState.CONFIRMED, ends=date(2026, 12, 30), note="by mail")
    return Packing(desk.book, desk.evidence, writer, desk.files)


def opened(desk: Desk) -> dict[str, bytes]:
    with ZipFile(BytesIO(desk.files.contents[OUT])) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_was_given_back_stands_in_the_timeline_on_its_day(
    desk: Desk, packs: Packing, writer: FakeWriter
) -> None:
    desk.subscriptions.edit("Thing", Draft(category="telecom"))
    desk.clock.go_to(date(2026, 11, 30))
    desk.cases.tick_task("Thing", 1)
    packs.write("Thing", OUT, Wording())
    day, said = writer.packs[-1].timeline[-1]
    assert (day, said.splitlines()[0]) == ("2026-11-30", "Done")
    assert "phone number" in said


def test_a_pack_has_the_document_the_files_and_their_hashes(desk: Desk, packs: Packing) -> None:
    assert packs.write("Thing", OUT, Wording()).left_out == ()
    found = opened(desk)
    assert list(found) == [
        "cancellation.pdf",
        "evidence/01-shot.png",
        "evidence/02-mail.eml",
        "SHA256SUMS",
    ]
    sums = dict(line.split("  ")[::-1] for line in found.pop("SHA256SUMS").decode().splitlines())
    assert sums == {name: sha256(content).hexdigest() for name, content in found.items()}
    first = desk.files.contents[OUT]
    packs.write("Thing", Path("again.zip"), Wording())
    assert desk.files.contents[Path("again.zip")] == first


def test_the_document_tells_what_others_took_part_in(packs: Packing, writer: FakeWriter) -> None:
    packs.write("Thing", OUT, Wording())
    (pack,) = writer.packs
    assert ("Name", "Anna Muster") in pack.facts
    assert ("First day not owed", "2026-12-30") in pack.facts
    assert pack.timeline == (
        ("2026-11-22", "Sent\nReference: RR 12"),
        ("2026-11-22", "End confirmed\nFirst day not owed: 2026-12-30\nby mail"),
    )
    assert [one.is_picture for one in pack.files] == [True, False]
    assert pack.files[0].said == "Added on 2026-11-22 at 08:00 UTC"


def test_a_file_that_is_gone_is_told_and_left_out(
    desk: Desk, packs: Packing, writer: FakeWriter
) -> None:
    (shot, _) = desk.cases.shown("Thing").case.evidence
    desk.evidence_files.drop(shot.file_name)
    assert packs.write("Thing", OUT, Wording()).left_out == (shot,)
    assert "evidence/01-shot.png" not in opened(desk)
    assert "The file is gone." in writer.packs[0].files[0].said


def test_a_file_that_was_changed_is_not_said_to_be_gone(
    desk: Desk, packs: Packing, writer: FakeWriter
) -> None:
    (shot, _) = desk.cases.shown("Thing").case.evidence
    desk.evidence_files.kept[shot.file_name] = b"something else"
    assert packs.write("Thing", OUT, Wording()).left_out == (shot,)
    assert "The file was changed since it was added." in writer.packs[0].files[0].said


def test_what_cannot_be_packed_is_refused(
    desk: Desk, packs: Packing, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InvalidInputError, match=r"end it with \.zip"):
        packs.write("Thing", Path("pack.rar"), Wording())
    monkeypatch.setattr(packing, "LARGEST_PACK", 5)
    with pytest.raises(InvalidInputError, match="holds at most 5"):
        packs.write("Thing", OUT, Wording())
    desk.subscriptions.add(draft("Other", first="2026-10-30"))
    with pytest.raises(NotFoundError, match="has no case"):
        packs.write("Other", OUT, Wording())
    assert desk.files.contents == {}


def test_steps_are_named_where_they_failed_and_where_a_file_belongs_to_one(
    desk: Desk, packs: Packing, writer: FakeWriter
) -> None:
    step = CaseStep("Press the button", "At the bottom")
    desk.cases.use("Thing", CaseRoute(channel=Channel.WEB, steps=(step,)))
    desk.step_notes.fail("Thing", 1, note="It does nothing")
    desk.evidence.attach("Thing", [SHOT], step=1)
    desk.cases.use("Thing", CaseRoute(channel=Channel.PHONE))
    packs.write("Thing", OUT, Wording())
    (pack,) = writer.packs
    named = "“Press the button” (On the web)"
    assert pack.timeline[-1] == ("2026-11-22", f"A step did not work: {named}\nIt does nothing")
    assert f"Step: {named}" in pack.files[-1].said
