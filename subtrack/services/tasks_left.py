"""Tasks left: what the records say is left to do around the end of what is cancelled.

A case keeps them as they were said last, with what was ticked, so that their days are known where
no record is read. Each call that changes a case notes them anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from subtrack.domain.case_moves import running_case, with_case
from subtrack.domain.case_state import facts
from subtrack.domain.case_task import MOST_TASKS, CaseTask, Since, TaskKind, taken_over
from subtrack.domain.contract import Contract
from subtrack.domain.periods import MONTH, Period
from subtrack.domain.provider import Role
from subtrack.domain.record import Question, Record
from subtrack.domain.subscription import Subscription
from subtrack.services.ports.records import Catalog

_TO_SAVE = re.compile(
    r"^(an export|exports of|backups of|saved (copies|voicemail))|\bdownload (them|the)\b.*"
    r"\b(first|before)|\bsaved? (the files|first)|should be saved",
    re.IGNORECASE,
)
_TO_RETURN = re.compile(r"\bback\b|\breturn", re.IGNORECASE)
_NOT_TO_RETURN = re.compile(r"\bstays? yours\b|\bseparate matter\b|\bno equipment\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b(PAC|RIO) code\b|\bTransfer PIN\b|\bnumber\b.*\b(moved|moves) to (another|a new|the new)\b",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(r"\bnot moved\b.*\bfirst\b", re.IGNORECASE)
_WITH_NUMBER = frozenset({"telecom", "mobile", "phone", "internet"})
_SENTENCE = re.compile(r"(?<=[a-z)]\.) (?=[A-Z])")
_WITHIN_DAYS = re.compile(r"within (?:about )?(\d{1,3}) (?:business |working )?days", re.ASCII)
_WITHIN_MONTH = re.compile(r"within (?:the|a|one) month")
_BY_THE_END = re.compile(r"\bby the end of the (billing|bill|contract|term)", re.IGNORECASE)
_BEFORE_THE_END = re.compile(r"\bbefore it ends\b|\bwhen the (plan|contract) ends\b", re.IGNORECASE)
_TO_THE_END = frozenset({"period-end", "trial-end"})


class TasksLeft:
    """Knows what is left to do, from the records of who provides and who bills."""

    def __init__(self, catalog: Catalog) -> None:
        """Remember the records."""
        self._catalog = catalog

    def noted(self, entry: Subscription) -> Subscription:
        """Give an entry with what is left to do for its running case, and what was ticked of it.

        Where the record is gone, what was noted stays.
        """
        case = running_case(entry)
        slug = entry.particulars.provider
        provider = self._catalog.record(slug) if slug else None
        if case is None or (slug and provider is None):
            return entry
        found = taken_over(case.tasks, tuple(self._found(entry, provider)))
        return with_case(entry, replace(case, tasks=found[:MOST_TASKS]))

    def _found(self, entry: Subscription, provider: Record | None) -> Iterator[CaseTask]:
        if provider:
            access = _access_since(entry.contract, self._leading(entry, provider))
            for text in (*provider.needs, *provider.after):
                if _TO_SAVE.search(text):
                    since = Since.END if _BEFORE_THE_END.search(text) else access
                    yield CaseTask(kind=TaskKind.SAVE, text=text, since=since)
        category = provider.listing.category if provider else entry.particulars.category
        if category and category.casefold() in _WITH_NUMBER:
            yield _number(provider)
        if provider:
            yield from _to_return(provider)

    def _leading(self, entry: Subscription, provider: Record) -> Record:
        """Give the record of the seller who made the contract, else the provider's."""
        slug = entry.particulars.billed_by
        biller = self._catalog.record(slug) if slug else None
        return biller if biller and biller.facts.role is Role.SELLER else provider


def last_access(entry: Subscription, record: Record) -> date | None:
    """Give the last day of access by the record that leads; None where it is not known."""
    since = _access_since(entry.contract, record)
    sent = facts(entry.case).sent if entry.case else None
    step = CaseTask(kind=TaskKind.SAVE, since=since).step(entry.contract.ends, sent)
    return step.to if step else None


def _access_since(contract: Contract, record: Record) -> Since | None:
    ends = contract.ends
    in_trial = bool(ends and contract.trial_ends and ends <= contract.trial_ends)
    words = record.words
    said = words.trial_access_after if in_trial else words.access_after
    if said in _TO_THE_END:
        return Since.END
    return Since.SENDING if said == "immediate" else None


def _number(provider: Record | None) -> CaseTask:
    """Give what is to be done about a phone number; its day only where a record names one."""
    said = (*provider.needs, *provider.after) if provider else ()
    texts = [one for one in said if _NUMBER.search(one)]
    first = any(_NUMBER_FIRST.search(one) for one in texts)
    return CaseTask(
        kind=TaskKind.NUMBER,
        text=" ".join(_ended(one) for one in texts) or None,
        since=Since.END if first else None,
    )


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _to_return(record: Record) -> Iterator[CaseTask]:
    answers = (one.text for one in record.answers if one.question is Question.EQUIPMENT)
    for text in _sentences(filter(None, answers)):
        if _TO_RETURN.search(text) and not _NOT_TO_RETURN.search(text):
            since, within = _limit(text)
            yield CaseTask(kind=TaskKind.RETURN, text=text, since=since, within=within)


def _sentences(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from _SENTENCE.split(text)


def _limit(text: str) -> tuple[Since | None, Period | None]:
    """Give how long after the end a text leaves; working days count like any, which is earlier."""
    days = [int(found) for found in _WITHIN_DAYS.findall(text)]
    if days:
        return Since.END, Period(days=min(days))
    if _WITHIN_MONTH.search(text):
        return Since.END, MONTH
    return (Since.END, None) if _BY_THE_END.search(text) else (None, None)
