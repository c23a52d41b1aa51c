"""Folds: what one reads at leisure, each part built when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from subtrack.domain.record import Alternative, Plan, Record, Source
from subtrack.services.guides import Guide
from subtrack.services.wording import begun
from subtrack.ui.guide.telling import Telling
from subtrack.ui.look import Space
from subtrack.ui.speech import say
from subtrack.ui.widgets.facts import Facts
from subtrack.ui.widgets.fold import Fold
from subtrack.ui.widgets.icon_line import IconLine
from subtrack.ui.widgets.page_link import host_link
from subtrack.ui.widgets.text import Label

_LABELS = 96
Fill = Callable[[QVBoxLayout], None]
Pair = tuple[str, str]


class Folds(QWidget):
    """All folds of a guide; the first is open."""

    def __init__(self, telling: Telling, guide: Guide) -> None:
        """Show their heads."""
        super().__init__()
        self._telling = telling
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._add_about_the_service(guide)
        self._add_about_money(guide)
        self._add_about_trouble(guide)
        self._add_about_the_record(guide)

    def _add_about_the_service(self, guide: Guide) -> None:
        told = [one for one in (guide.leading, *guide.others) if one is not guide.last_step]
        found = [alternative for one in told for alternative in one.alternatives]
        self._add(say("Before you cancel"), len(found), partial(self._alternatives, found)).open()

    def _add_about_money(self, guide: Guide) -> None:
        words, record = self._telling.words, guide.leading
        answers, still_open = list(words.answers(record)), list(words.open_questions(record))
        lines = partial(self._lines, "info", answers)
        self._add(say("What decides about money"), len(answers), lines)
        if still_open:
            lines = partial(self._lines, "question", [begun(one) for one in still_open])
            self._add(say("Not known: check before you rely on it"), len(still_open), lines)
        self._add(say("Plans and prices"), len(record.plans), partial(self._plans, record.plans))

    def _add_about_trouble(self, guide: Guide) -> None:
        record = guide.leading
        problems = [(one.when, one.then) for one in record.problems]
        self._add(say("If something goes wrong"), len(problems), partial(self._pairs, problems))
        questions = [(one.question, one.answer) for one in record.faq]
        if questions:
            self._add(say("Questions"), len(questions), partial(self._pairs, questions))
        always = list(self._telling.words.always(guide))
        self._add(say("Always"), len(always), partial(self._lines, "check", always))

    def _add_about_the_record(self, guide: Guide) -> None:
        record, disputed = guide.leading, len(guide.leading.disputes)
        note = say("{count} point(s) disputed", disputed).format(count=disputed) if disputed else ""
        fill = partial(self._sources, record)
        self._add(say("Sources and disagreements"), len(record.sources), fill, note)

    def _add(self, word: str, count: int, fill: Fill, note: str = "") -> Fold:
        """Add a fold; one of which nothing is known says so."""
        number = self._telling.speech.number(count) if count else ""
        unknown = say("not known")
        if count:
            fold = Fold(self._telling.look, word, number, note, fill)
        else:
            fold = Fold(self._telling.look, word, "", unknown, self._tell_unknown)
        self._column.addWidget(fold)
        return fold

    def _tell_unknown(self, column: QVBoxLayout) -> None:
        words = say("The record knows nothing of this, which does not mean that there is nothing.")
        column.addWidget(Label(self._telling.look, words, "body", "text2", wraps=True))

    def _lines(self, icon: str, lines: Sequence[str], column: QVBoxLayout) -> None:
        for line in lines:
            column.addWidget(IconLine(self._telling.look, icon, line))

    def _pairs(self, pairs: Sequence[Pair], column: QVBoxLayout) -> None:
        for first, second in pairs:
            column.addWidget(self._pair(first, second))

    def _pair(self, first: str, second: str) -> QWidget:
        look, pair = self._telling.look, QWidget()
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(Label(look, first, "body", wraps=True))
        column.addWidget(Label(look, second, "body", "text2", wraps=True))
        return pair

    def _alternatives(self, found: Sequence[Alternative], column: QVBoxLayout) -> None:
        facts = Facts(self._telling.look, _LABELS)
        for one in found:
            facts.add(_alternative_name(one.kind), one.text)
        column.addWidget(facts)

    def _plans(self, plans: Sequence[Plan], column: QVBoxLayout) -> None:
        for plan in plans:
            column.addWidget(self._pair(plan.name, ", ".join(self._plan_parts(plan))))

    def _plan_parts(self, plan: Plan) -> Iterator[str]:
        speech = self._telling.speech
        yield f"{speech.money(plan.price)} {speech.cycle(plan.cycle)}"
        if plan.region:
            yield plan.region
        if plan.as_of:
            yield say("as of {day}").format(day=speech.dated(plan.as_of))
        yield say("source {number}").format(number=plan.source)

    def _sources(self, record: Record, column: QVBoxLayout) -> None:
        look, disputes = self._telling.look, list(self._telling.words.disputes(record))
        if disputes:
            column.addWidget(Label(look, say("Where sources disagree"), "strong"))
            self._pairs(disputes, column)
            column.addSpacing(Space.SMALL)
        column.addWidget(Label(look, say("Sources"), "strong"))
        for number, source in enumerate(record.sources, 1):
            column.addWidget(self._source(number, source))

    def _source(self, number: int, source: Source) -> QWidget:
        look, row = self._telling.look, QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = f"[{number}] {source.title or _publisher(source.publisher)}"
        column.addWidget(Label(look, title, wraps=True))
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        line.addWidget(host_link(look, source.url, self._telling.opens))
        day = self._telling.speech.dated(source.retrieved)
        parts = [_publisher(source.publisher), say("read on {day}").format(day=day)]
        line.addWidget(Label(look, ", ".join(parts), "small", "text2"), 1)
        column.addLayout(line)
        return row


def _alternative_name(kind: str) -> str:
    names = {
        "pause": say("Pause"),
        "downgrade": say("Smaller plan"),
        "discount": say("Discount"),
        "free-tier": say("Free tier"),
        "switch-cycle": say("Other cycle"),
        "share": say("Share"),
    }
    return names.get(kind, kind)


def _publisher(publisher: str) -> str:
    names = {
        "provider": say("provider"),
        "authority": say("authority"),
        "third-party": say("third party"),
    }
    return names.get(publisher, publisher)
