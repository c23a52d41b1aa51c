"""Guide text: a guide as the command line prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from subtrack.domain.record import Record
from subtrack.services.guide_words import GuideWords
from subtrack.services.guides import Guide
from subtrack.services.way_words import WayWords
from subtrack.services.wording import Wording

_INDENT = "  "


def guide_lines(guide: Guide, wording: Wording) -> Iterator[str]:
    """Yield a guide from what is urgent to what is read at leisure."""
    words = GuideWords(wording)
    record = guide.leading
    yield f"How to cancel {guide.entry.name if guide.entry else record.listing.name}"
    yield words.reliance(record, guide.today)
    yield from words.successor(record)
    yield from words.when(guide)
    yield from _section("Who bills", words.who_bills(guide))
    yield from _ways(guide, wording)
    yield from _section("Have at hand", _needs(guide, words))
    yield from _section(f"How to reach {record.listing.name}", _contact(words, record))
    for one in (record, *guide.others):
        yield from _section(f"Terms of {one.listing.name}", words.terms(one))
    yield from _section("What decides about money", words.answers(record))
    yield from _section("Not known: check before you rely on it", words.open_questions(record))
    yield from _section("Afterwards", (*record.endings, *record.after))
    yield from _section("Instead of cancelling", (one.text for one in record.alternatives))
    yield from _section(
        "If something goes wrong", (f"{one.when}: {one.then}" for one in record.problems)
    )
    yield from _section("Questions", (f"{one.question} {one.answer}" for one in record.faq))
    yield from _section("Plans and prices", _plans(record, wording))
    yield from _section("Always", words.always(guide))
    yield from _section("Where sources disagree", _disputes(words, record))
    yield from _section("Sources", _sources(record, wording))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield ""
        yield title
        yield from (f"{_INDENT}{line}" for line in found)


def _ways(guide: Guide, wording: Wording) -> Iterator[str]:
    words = WayWords(wording)
    for way in guide.ways:
        yield ""
        yield words.title_among_billers(guide, way)
        for line in (way.route.url, words.timing(guide, way)):
            if line:
                yield f"{_INDENT}{line}"
        for number, step in enumerate(way.route.steps, 1):
            place = f"  ({step.where})" if step.where else ""
            yield f"{_INDENT}{number}. {step.do}{place}"


def _needs(guide: Guide, words: GuideWords) -> Iterator[str]:
    yield from guide.leading.needs
    for name, value in words.at_hand(guide):
        yield f"You noted: {name.lower()} {value}"


def _contact(words: GuideWords, record: Record) -> Iterator[str]:
    yield from (f"{name}: {value}" for name, value in words.contact(record))


def _plans(record: Record, wording: Wording) -> Iterator[str]:
    for plan in record.plans:
        region = f", {plan.region}" if plan.region else ""
        as_of = f", as of {wording.day(plan.as_of)}" if plan.as_of else ""
        price = f"{wording.money(plan.price)} {wording.cycle(plan.cycle)}"
        yield f"{plan.name}: {price}{region}{as_of} [{plan.source}]"


def _disputes(words: GuideWords, record: Record) -> Iterator[str]:
    for said, used in words.disputes(record):
        yield said
        yield f"{_INDENT}{used}"


def _sources(record: Record, wording: Wording) -> Iterator[str]:
    for number, source in enumerate(record.sources, 1):
        title = f"{source.title}, " if source.title else ""
        yield f"[{number}] {title}{source.url}, read on {wording.day(source.retrieved)}"
