"""Guide text: a guide as the command line prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from subtrack.domain.record import Record
from subtrack.services.guide_words import GuideWords
from subtrack.services.guiding import Guide, WayOut
from subtrack.services.wording import Wording

_INDENT = "  "


def guide_lines(guide: Guide, wording: Wording) -> Iterator[str]:
    """Yield a guide from what is urgent to what is read at leisure."""
    words = GuideWords(wording)
    record = guide.leading
    yield f"How to cancel {guide.entry.name if guide.entry else record.listing.name}"
    yield words.reliance(record, guide.today)
    yield from words.when(guide)
    yield from _section("Who bills", words.who_bills(guide))
    yield from _ways(guide, wording)
    yield from _section("Have at hand", _needs(guide))
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
    for way in guide.ways:
        yield ""
        yield _way_title(guide, way)
        if way.route.url:
            yield f"{_INDENT}{way.route.url}"
        if way.in_time is False:
            yield f"{_INDENT}Too slow to arrive by the last safe day; use another way if you can."
        elif way.send_by and way.send_by != guide.cancel_by:
            yield f"{_INDENT}Do it by {wording.day(way.send_by)}, so that it arrives in time."
        for number, step in enumerate(way.route.steps, 1):
            place = f"  ({step.where})" if step.where else ""
            yield f"{_INDENT}{number}. {step.do}{place}"


def _way_title(guide: Guide, way: WayOut) -> str:
    title = _CHANNELS.get(str(way.route.channel), str(way.route.channel))
    if way.route.title:
        title = f"{title}: {way.route.title}"
    for_whom = [text for text in (way.route.for_plan, way.route.country) if text]
    if for_whom:
        title = f"{title} ({', '.join(for_whom)})"
    if guide.billers:
        title = f"If {way.record.listing.name} bills: {title}"
    return title


_CHANNELS = {
    "web": "On the web",
    "form": "With a form, without signing in",
    "ios-app": "In the iPhone app",
    "android-app": "In the Android app",
    "mobile-app": "In the app",
    "desktop-app": "In the desktop program",
    "tv": "On the television",
    "console": "On the console",
    "chat": "By chat",
    "chat-bot": "With the chat bot",
    "text-message": "By text message",
    "phone": "By phone",
    "email": "By e-mail",
    "letter": "By letter",
    "in-person": "In person",
    "bank": "At the bank",
}


def _needs(guide: Guide) -> Iterator[str]:
    yield from guide.leading.needs
    for name, value in guide.at_hand:
        yield f"You noted: {name.lower()} {value}"


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
