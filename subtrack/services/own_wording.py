"""Own wording: what a person made of the paragraphs of a letter, over what the program says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from subtrack.domain.remarks import Remark
from subtrack.services.wishes import Edit, below, is_added

_TO_KNOW_IT = 60
"""Characters of a paragraph that tell which one it is."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a letter: its place, what the program says there, and what it says.

    `block` is the name of its block, or a place below one; the program says nothing there.
    """

    block: str
    words: str
    text: str

    @property
    def is_added(self) -> bool:
        """Whether the person added it."""
        return is_added(self.block)


def laid_over(said: Iterable[tuple[str, str]], edits: Sequence[Edit]) -> Iterator[Paragraph]:
    """Yield what is said in each block as the person has it, and what they added below it."""
    own = {one.block: one.text for one in edits}
    for block, words in said:
        if words:
            yield Paragraph(block, words, own.get(block, words))
        added = below(block)
        if added in own:
            yield Paragraph(added, "", own[added])


def outdated(edits: Sequence[Edit], paragraphs: Sequence[Paragraph]) -> Iterator[Remark]:
    """Tell of paragraphs that the person changed and that would be others by now."""
    standing = {one.block: one for one in paragraphs}
    for edit in edits:
        found = standing.get(edit.block)
        if found is None:
            yield from _homeless(edit)
        elif edit.of != found.words:
            yield Remark(
                "A paragraph that you changed would say something else by now, look at it "
                "again: {words}",
                {"words": found.words},
            )


def _homeless(edit: Edit) -> Iterator[Remark]:
    if not is_added(edit.block):
        yield Remark(
            "What you wrote in place of “{words}” is not in this letter.",
            {"words": shorten(edit.of, _TO_KNOW_IT, placeholder="…")},
        )
    elif edit.text:
        yield Remark(
            "The paragraph “{words}” that you added is not in this letter.",
            {"words": shorten(edit.text, _TO_KNOW_IT, placeholder="…")},
        )
