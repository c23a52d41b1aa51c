"""Letter standing: what a letter lacks, what is wrong with it, and what may be done with it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from subtrack.domain.characters import UncoveredError, named
from subtrack.domain.errors import KnownError
from subtrack.services.letter_drafts import LetterDraft
from subtrack.ui.dialogs.letter_words import fact_names, missing_words
from subtrack.ui.speech import Speech, say

TEMPLATE = "template"
"""The field of the template, which may ask for what no other field has."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a letter stands: a sentence for each field that lacks something, and one for all.

    `tone` is that of `sentence`; both are empty where there is nothing to say.
    """

    complaints: Mapping[str, str]
    can_be_posted: bool
    can_be_mailed: bool
    sentence: str = ""
    tone: str = "text2"


def standing(
    speech: Speech,
    draft: LetterDraft,
    texts: Mapping[str, str],
    wrong: Mapping[str, str],
    fault: KnownError | None,
) -> Standing:
    """Say how a draft stands.

    `texts` are what fields say, `wrong` are sentences about fields that the window found, `fault`
    is why it could not be drawn.
    """
    wording = speech.wording
    complaints = {
        **_uncovered(texts, fault),
        **_asked_elsewhere(speech, draft, texts),
        **{one.key: wording.error(one.error) for one in draft.missing},
        **{one.field: wording.error(one.error) for one in draft.complaints},
        **wrong,
    }
    sentence, tone = _news(speech, draft, wrong, fault)
    return Standing(
        complaints,
        can_be_posted=not wrong and fault is None and draft.can_be_posted,
        can_be_mailed=not wrong and draft.can_be_mailed,
        sentence=sentence,
        tone=tone,
    )


def _uncovered(texts: Mapping[str, str], fault: KnownError | None) -> dict[str, str]:
    """Say where the characters stand that no font has."""
    lacking = fault.characters if isinstance(fault, UncoveredError) else ""
    words = say(
        "No font has {characters}. Write it in another script, leave it out, or choose a font that "
        "has it: Settings, Letters."
    )
    found = dict[str, str]()
    for key, text in texts.items():
        composed = unicodedata.normalize("NFC", text)
        here = [character for character in lacking if character in composed]
        if here:
            found[key] = words.format(characters=named(here))
    return found


def _asked_elsewhere(
    speech: Speech, draft: LetterDraft, texts: Mapping[str, str]
) -> dict[str, str]:
    """Say what the template asks for and no field here has."""
    names = fact_names()
    facts = [names[one.key] for one in draft.missing if one.key not in texts and one.key in names]
    words = say(
        "The template asks for what is not known: {facts}. Enter it for the subscription, or "
        "choose no template."
    )
    return {TEMPLATE: words.format(facts=speech.listed(facts))} if facts else {}


def _news(
    speech: Speech, draft: LetterDraft, wrong: Mapping[str, str], fault: KnownError | None
) -> tuple[str, str]:
    count = len(draft.complaints) + len(wrong)
    if count:
        words = say("{count} thing(s) cannot be right as written. Export waits.", count)
        return words.format(count=speech.number(count)), "urgent"
    if draft.missing:
        return missing_words(speech, draft.missing), "urgent"
    if fault:
        return speech.wording.error(fault), "urgent"
    return " ".join(map(speech.wording.remark, draft.remarks)), "soon"
