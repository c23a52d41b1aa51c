"""Own wording: what a person made of the paragraphs of a letter, over what the program says.

Over the program's words lies the template that was chosen, and over both what was changed by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from textwrap import shorten

from subtrack.domain.letter_template import facts_in, filled, with_places
from subtrack.domain.remarks import Remark
from subtrack.services.wishes import Edit, below, block_of, is_added

OWN = "own"
"""The block of the paragraph that is all the person's."""
_TO_KNOW_IT = 60
"""Characters of a paragraph that tell which one it is."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a letter: its place, what the program says there, and what it says.

    `block` is the name of its block, or a place below one; the program says nothing there. `base`
    is what it says where the person changed nothing: the template's words, else the program's.
    """

    block: str
    words: str
    base: str
    text: str

    @property
    def is_added(self) -> bool:
        """Whether the person added it."""
        return is_added(self.block)


@dataclass(frozen=True, kw_only=True)
class OwnWording:
    """What lies over what the program `said` in each block.

    `template` has texts by their places, `facts` gives what is known for those of a block.
    """

    said: Sequence[tuple[str, str]]
    edits: Sequence[Edit] = ()
    template: Mapping[str, str]
    facts: Callable[[str], Mapping[str, str]]

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What is said in each block as the person has it, and what they added below it."""
        return tuple(self._laid_over())

    @cached_property
    def kept(self) -> Mapping[str, str]:
        """The texts of the template with their facts."""
        texts = self.template.items()
        return {place: filled(text, self.facts(block_of(place))) for place, text in texts}

    def unknown(self) -> Iterator[str]:
        """Yield the facts that the template asks for and nobody told, each once."""
        edited, told = set(self._edits), set[str]()
        for one in self.paragraphs:
            if one.block in edited:
                continue
            facts = self.facts(block_of(one.block))
            for name in facts_in(self.template.get(one.block, "")):
                if not facts.get(name) and name not in told:
                    told.add(name)
                    yield name

    def remarks(self) -> Iterator[Remark]:
        """Tell of own words that have no place here, or that would be others by now."""
        standing = {one.block: one for one in self.paragraphs}
        for edit in self.edits:
            found = standing.get(edit.block)
            if found is None:
                yield from _homeless(edit)
            elif edit.text not in {None, found.base} and edit.of != found.base:
                yield Remark(
                    "A paragraph that you changed would say something else by now, look at it "
                    "again: {words}",
                    {"words": found.base},
                )
        for place, text in self.kept.items():
            if text and place not in standing:
                yield Remark(
                    "A paragraph of the template is not in this letter: “{words}”.",
                    {"words": _short(text)},
                )

    def to_keep(self) -> Mapping[str, str]:
        """Give what the person said as the texts of a template, with the names of its facts."""
        found, above = dict[str, str](), ""
        for one in self.paragraphs:
            place = below(above) if one.block == OWN else one.block
            if one.block == OWN or one.text != one.words:
                text = self._to_keep(one)
                found[place] = f"{found[place]}\n\n{text}" if found.get(place) else text
            if not one.is_added and one.block != OWN:
                above = one.block
        return {place: text for place, text in found.items() if text or not is_added(place)}

    def _to_keep(self, paragraph: Paragraph) -> str:
        if paragraph.block not in self._edits and paragraph.block in self.template:
            return self.template[paragraph.block]
        return with_places(paragraph.text, self.facts(block_of(paragraph.block)))

    @cached_property
    def _edits(self) -> Mapping[str, Edit]:
        return {one.block: one for one in self.edits}

    def _laid_over(self) -> Iterator[Paragraph]:
        for block, words in self.said:
            if words:
                yield self._paragraph(block, words)
            added = below(block)
            if added in self._edits or self.kept.get(added):
                yield self._paragraph(added, "")

    def _paragraph(self, place: str, words: str) -> Paragraph:
        base, edit = self.kept.get(place, words), self._edits.get(place)
        if edit is None:
            return Paragraph(place, words, base, base)
        return Paragraph(place, words, base, words if edit.text is None else edit.text)


def _short(text: str) -> str:
    return shorten(text, _TO_KNOW_IT, placeholder="…")


def _homeless(edit: Edit) -> Iterator[Remark]:
    if not is_added(edit.block) and edit.text is not None:
        yield Remark(
            "What you wrote in place of “{words}” is not in this letter.",
            {"words": _short(edit.of)},
        )
    elif edit.text:
        yield Remark(
            "The paragraph “{words}” that you added is not in this letter.",
            {"words": _short(edit.text)},
        )
