"""Searching: what people type and what statements show, over all shipped records."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from subtrack.domain.catalog import Listing
from subtrack.services.searching import Search

RECORDS = Path(__file__).parents[2] / "resources" / "providers"
NOTHING = "-"


def asked() -> list[tuple[str, str]]:
    """Give each query of searching.txt with the record that it must find first."""
    text = Path(__file__).with_name("searching.txt").read_text(encoding="utf-8")
    pairs = (line.split("|", 1) for line in text.splitlines() if "|" in line and line[0] != "#")
    return [(query.strip(), slug.strip()) for slug, query in pairs]


def listing(name: str, **more: object) -> Listing:
    told: dict[str, object] = {"slug": "-", "is_platform": False, **more}
    return Listing(
        name=name,
        slug=str(told["slug"]),
        category="other",
        difficulty="easy",
        confidence="official",
        checked=date(2026, 1, 1),
        is_platform=bool(told["is_platform"]),
        aliases=texts(told, "aliases"),
        domains=texts(told, "domains"),
        statement_tokens=texts(told, "statement_tokens"),
    )


def texts(record: dict[str, object], key: str) -> tuple[str, ...]:
    found = record.get(key, ())
    assert isinstance(found, (list, tuple))
    return tuple(str(one) for one in found)


@pytest.fixture(scope="session")
def listings() -> list[Listing]:
    records = [
        tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(RECORDS.glob("*.toml"))
    ]
    assert len(records) > 200
    return [listing(**{**one, "is_platform": "role" in one}) for one in records]


@pytest.fixture(scope="session")
def search(listings: list[Listing]) -> Search:
    return Search(listings)


def slugs(search: Search, query: str) -> list[str]:
    return [found.slug for found in search.find(query)]


@pytest.mark.parametrize(("query", "slug"), asked())
def test_the_first_hit_is_what_people_mean(search: Search, query: str, slug: str) -> None:
    assert slugs(search, query)[:1] == ([] if slug == NOTHING else [slug])


def test_sixty_queries_are_asked() -> None:
    assert len(asked()) >= 60
    assert sum(slug == NOTHING for _, slug in asked()) >= 5


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("PAYPAL *SPOTIFY 35314369001", ["spotify", "paypal"]),
        ("GOOGLE *YouTubePremium g.co/helppay", ["youtube-premium", "google-play"]),
        ("PAYPAL *STEAM GAMES", ["steam", "paypal"]),
        ("PAYPAL *APPLE MUSIC", ["apple-music", "paypal", "apple"]),
        ("PAYPAL *MATCH 402-935-7733", ["match", "paypal"]),
        ("MICROSOFT*365 PERSONAL", ["microsoft-365", "microsoft-store"]),
        ("PAYPAL *NO SUCH SHOP", ["paypal"]),
        ("APPLE.COM/BILL 866-712-7753", ["apple"]),
        ("AMAZON MUSIC UNLTD*2K4", ["amazon-music", "amazon"]),
        ("YOUTUBE MUSIC 123 IRELAND", ["youtube-music", "youtube-premium"]),
        ("netflix über apple gekündigt", ["netflix", "apple"]),
    ],
)
def test_the_merchant_comes_before_the_platform(
    search: Search, query: str, first: list[str]
) -> None:
    assert slugs(search, query) == first


@pytest.mark.parametrize(
    "line",
    [
        "cancel",
        "subscription",
        "Abo kündigen",
        "SEPA LASTSCHRIFT",
        "AMZN MKTP US*2K4AB1CD3",
        "MIETE NOVEMBER",
        "LOYER NOVEMBRE",
        "SQ *BLUE BOTTLE COFFEE",
        "ORANGE BLOSSOM CAFE 33",
        "FREE PARKING LOT 12",
        "LIFE INSURANCE PREMIUM",
        "IKEA DEUTSCHLAND",
        "SHELL 1234 OBERHAUSEN",
        "TESCO STORES 3128",
        "BARGELDAUSZAHLUNG SPARKASSE",
    ],
)
def test_what_is_no_provider_finds_nothing(search: Search, line: str) -> None:
    assert slugs(search, line) == []


def test_a_better_fit_comes_first() -> None:
    wanted = ["Tune", "Tune Deck", "My Tune", "Fortune Radio", "Tuna"]
    assert found_names(Search([listing(name) for name in reversed(wanted)]), "tune") == wanted[:4]
    assert found_names(Search([listing("Tuner"), listing("Other")]), "tuenr") == ["Tuner"]


def test_a_longer_name_in_the_text_comes_before_one_inside_it() -> None:
    search = Search([listing("Alpha"), listing("Alpha Sound"), listing("Sound")])
    found = found_names(search, "alpha sound from somewhere")
    assert found == ["Alpha Sound", "Alpha", "Sound"]


def test_equals_come_by_name() -> None:
    search = Search([listing("Omega b"), listing("Omega A"), listing("Omega c")])
    assert found_names(search, "omega") == ["Omega A", "Omega b", "Omega c"]


def test_no_more_than_asked_for(search: Search) -> None:
    assert len(search.find("a", most=3)) == 3
    assert search.find("netflix", most=0) == []
    assert search.find("netflix", most=-1) == []


def test_nothing_is_found_among_nothing() -> None:
    assert Search([]).find("netflix") == []
    assert Search([listing("★")]).find("★") == []


@pytest.mark.slow
def test_every_name_finds_its_record(search: Search, listings: list[Listing]) -> None:
    for one in listings:
        for name in (one.name, *one.aliases):
            for typed in (name, name.upper(), name.lower(), name.replace(" ", ""), f" {name}! "):
                assert search.find(typed)[0].slug == one.slug, typed


def test_every_slug_finds_its_record(search: Search, listings: list[Listing]) -> None:
    for one in listings:
        assert search.find(one.slug)[0].slug == one.slug


@pytest.mark.slow
def test_every_domain_finds_a_record_that_has_it(search: Search, listings: list[Listing]) -> None:
    for one in listings:
        for domain in one.domains:
            found = search.find(domain)
            assert domain in found[0].domains, domain
            assert one in found, domain


@pytest.mark.slow
def test_every_statement_token_finds_its_record(search: Search, listings: list[Listing]) -> None:
    for one in listings:
        for token in one.statement_tokens:
            assert one in search.find(token)[:2], token
            assert one in search.find(f"{token} 1234567 LU")[:2], token


@given(query=st.text() | st.text("abcdeikp +&*'’.-/ 12äß", max_size=60))
@example(query="apple " * 1_667)
@example(query="x " * 5_000)
@example(query="\0" * 10_000)
@example(query="ﷺ" * 10_000)
def test_no_text_is_too_strange(search: Search, query: str) -> None:
    found = search.find(query)
    assert len(found) <= 20
    assert len({one.slug for one in found}) == len(found)


NAMES = st.text("abeo 1", min_size=1, max_size=24).filter(lambda name: bool(name.strip()))


@given(names=st.lists(NAMES, min_size=1, max_size=8, unique_by=lambda name: name.replace(" ", "")))
def test_an_alias_is_as_good_as_a_name(names: list[str]) -> None:
    made = [
        listing(f"Zzz {place}", slug=f"z{place}z", aliases=[name])
        for place, name in enumerate(names)
    ]
    search = Search(made)
    for one, name in zip(made, names, strict=True):
        for typed in (name, name.upper(), name.replace(" ", "")):
            assert search.find(typed)[0] == one


def found_names(search: Search, query: str) -> list[str]:
    return [found.name for found in search.find(query)]


@pytest.mark.parametrize(
    ("line", "slug"),
    [
        ("Netflix", "netflix"),
        ("netflix abo", "netflix"),
        ("Spotify Family", "spotify"),
        ("YouTube Music", "youtube-music"),
        ("Urban Sports Club M", "urban-sports-club"),
        ("Calm", "calm"),
        ("BT", "bt"),
        ("PAYPAL *SPOTIFY 35314369001", "spotify"),
        ("NETFLIX.COM 866-579-7172 CA", "netflix"),
        ("LASTSCHRIFT AMZN PRIME DE*2K4", "amazon-prime"),
    ],
)
def test_a_record_is_certain_where_nothing_else_can_be_meant(
    search: Search, line: str, slug: str
) -> None:
    found = search.certain(line)
    assert found
    assert found.slug == slug


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Netflix Mom",
        "netflix spotify",
        "Calm gym",
        "Calm Premium",
        "Sky",
        "Free",
        "X",
        "Gym",
        "NYT",
        "netfilx",
        "Apple",
        "Amazon",
        "PAYPAL *STEAM GAMES",
        "APPLE.COM/BILL 866-712-7753",
        "qwertzuiop",
    ],
)
def test_nothing_is_certain_where_something_else_may_be_meant(search: Search, line: str) -> None:
    assert search.certain(line) is None
