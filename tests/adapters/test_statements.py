from __future__ import annotations

import pytest

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.adapters.statements import statement_from
from subtrack.domain.record import Record

PROVIDERS = ProviderFiles(resources() / "providers")
LEAVE_OUT_THE_EARLIEST = {
    *("1und1", "apple-arcade", "telekom-de", "udacity", "urban-sports-club", "vodafone-de", "zeit"),
}
"""Records whose earliest value holds for other plans or older contracts than theirs."""


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("4 weeks before the end [1, 2]", ["P4W"]),
        ("One month [3]", ["P1M"]),
        ("five to seven days, depending on place and day [7]", ["P5D", "P7D"]),
        ("24 to 36 months [1]", ["P24M", "P36M"]),
        ("31 days TV, 14 days broadband and Talk [1]", ["P31D", "P14D"]),
        ("at least 72 hours before [4]", ["PT72H"]),
        ("one month to the end of 12 or 24 months [4]", ["P1M"]),
        ("30 days, in some places 60 [1]", ["P30D"]),
        ("any time before the renewal [6]", ["P"]),
        ("no notice; it ends with the paid period [5]", ["P"]),
        ("it ends with the paid period, no notice named [2]", []),
        ("no limit named [1]", []),
        ("4 working days [1, 3]", []),
        ("cancel by the 10th of the month [4]", []),
        ("7 days, only after a 7-day trial [3]", ["P7D"]),
        ("up to 35 days for plans of a year or more [8]", ["P35D"]),
        ("a share after 1.5 years, 10,5 months or -3 days", []),
        ("someone monthly, 24monthly", []),
        ("", []),
    ],
)
def test_lengths_of_time_are_read_where_they_stand_plainly(text: str, periods: list[str]) -> None:
    assert [str(period) for period in statement_from(text).periods] == periods


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("one month [3]", (3,)),
        ("4 weeks [1, 2, 14]", (1, 2, 14)),
        ("24 hours [5][6]", (5, 6)),
        ("30 days [1] [2]", (1, 2)),
        ("30 days", ()),
        ("30 days [see 1]", ()),
    ],
)
def test_the_numbers_of_sources_stand_in_brackets(text: str, sources: tuple[int, ...]) -> None:
    found = statement_from(text)
    assert (found.text, found.sources) == (text, sources)


def shipped() -> list[Record]:
    found = [PROVIDERS.record(slug) for slug in PROVIDERS.slugs()]
    return [record for record in found if record]


def test_every_disputed_value_names_its_sources() -> None:
    for record in shipped():
        for dispute in record.disputes:
            for statement in dispute.says:
                assert statement.sources, (record.listing.slug, statement.text)
                assert max(statement.sources) <= len(record.sources)


def test_records_carry_the_value_that_is_safer_to_act_on() -> None:
    found = {
        record.listing.slug
        for record in shipped()
        for dispute in record.disputes
        if (used := record.length_of(dispute.about)) and dispute.sides(used).stricter
    }
    assert found == LEAVE_OUT_THE_EARLIEST
