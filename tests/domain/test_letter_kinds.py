from __future__ import annotations

from subtrack.domain.letter_kinds import Block, Fact


def test_a_block_stands_where_all_that_it_needs_is_known_and_nothing_that_it_excludes() -> None:
    block = Block("x", frozenset({Fact.LAW, Fact.STARTED}), frozenset({Fact.ENDED}))
    assert block.stands({Fact.LAW, Fact.STARTED, Fact.SENT})
    assert not block.stands({Fact.LAW})
    assert not block.stands({Fact.LAW, Fact.STARTED, Fact.ENDED})
    assert Block("x").stands(())
