from __future__ import annotations

from pathlib import Path

import pytest

from subtrack.adapters.paths import resources
from subtrack.adapters.provider_files import ProviderFiles
from subtrack.domain.periods import Period
from subtrack.domain.provider import Channel, PostalAddress, Role

SHIPPED = ProviderFiles(resources() / "providers")
SOUND = """
format = 1
slug = "example"
name = "Beispiel"
kind = "service"
category = "video"
website = "https://example.org"
domains = ["example.org"]
countries = ["DE", "AT"]
sold_through = ["apple"]
difficulty = "easy"
checked = 2026-11-01
confidence = "official"

[terms]
notice = "P1M"
minimum_term = "P24M"
renewal_term = "open"
trial_notice = "PT48H"
cancel_before_renewal = "P1D"
charged_before_end = "PT24H"
refund = "window"
refund_days = 14

[[plans]]
name = "Basic"
price = "9.99"
currency = "EUR"
cycle = "P1M"
notice = "P1W"
source = 1

[contact]
postal = ["Beispiel GmbH", "Weg 1", "Deutschland"]

[[contact.addresses]]
country = "AT"
postal = ["Beispiel Austria", "Ring 2", "Österreich"]
purpose = "cancel"

[[routes]]
channel = "web"
sources = [1]
steps = [{do = "Choose Cancel"}]

[[routes]]
channel = "letter"
sources = [1]
steps = [{do = "Write"}]

[[sources]]
url = "https://example.org/help"
publisher = "provider"
retrieved = 2026-11-01
"""


@pytest.fixture
def providers(tmp_path: Path) -> ProviderFiles:
    return ProviderFiles(tmp_path)


def without(*headings: str) -> str:
    """Give the sound record up to the first of these headings."""
    return SOUND[: min(SOUND.index(heading) for heading in headings)]


def put(folder: Path, text: str = SOUND, slug: str = "example") -> None:
    (folder / f"{slug}.toml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("slug", SHIPPED.slugs())
def test_every_shipped_record_is_sound(slug: str) -> None:
    found = SHIPPED.get(slug)
    assert found
    assert found.slug == slug
    assert found.channels
    assert (found.role is not None) == found.is_platform


def test_there_are_shipped_records() -> None:
    assert len(SHIPPED.slugs()) > 200


def test_every_seller_that_a_shipped_record_names_is_one() -> None:
    found = [SHIPPED.get(slug) for slug in SHIPPED.slugs()]
    sellers = {slug for provider in found if provider for slug in provider.sold_through}
    assert sellers
    for slug in sellers:
        seller = SHIPPED.get(slug)
        assert seller, slug
        assert seller.is_platform, slug


def test_a_record_is_read_with_everything_that_is_asked_for(
    tmp_path: Path, providers: ProviderFiles
) -> None:
    put(tmp_path)
    found = providers.get("example")
    assert found
    assert (found.name, found.category, found.role) == ("Beispiel", "video", None)
    assert (found.countries, found.sold_through) == (("DE", "AT"), ("apple",))
    assert found.channels == (Channel.WEB, Channel.LETTER)
    terms = found.terms
    assert (terms.notice, terms.minimum_term) == (Period(months=1), Period(months=24))
    assert (terms.renewal_term, terms.trial_notice) == ("open", Period(hours=48))
    assert (terms.cancel_before, terms.charged_before_end) == (Period(days=1), Period(hours=24))
    assert terms.refund_days == 14
    assert found.addresses == (
        PostalAddress(("Beispiel Austria", "Ring 2", "Österreich"), "AT", "cancel"),
        PostalAddress(("Beispiel GmbH", "Weg 1", "Deutschland")),
    )


def test_a_plan_has_the_terms_of_the_record_where_it_says_nothing_else(
    tmp_path: Path, providers: ProviderFiles
) -> None:
    put(tmp_path)
    found = providers.get("example")
    assert found
    basic = found.terms_for("basic", None, None, None)
    assert (basic.notice, basic.minimum_term) == (Period(weeks=1), Period(months=24))
    assert found.terms_for("Premium", None, None, None) == found.terms


def test_a_record_that_says_little_says_that_nothing_is_known(
    tmp_path: Path, providers: ProviderFiles
) -> None:
    facts, routes = without("[terms]", "[[routes]]"), SOUND[SOUND.index("[[routes]]") :]
    facts = facts.replace('"service"', '"billing-platform"\nrole = "seller"')
    put(tmp_path, facts + routes)
    found = providers.get("example")
    assert found
    assert (found.role, found.is_platform) == (Role.SELLER, True)
    assert found.terms.notice is None
    assert found.addresses == ()


@pytest.mark.parametrize("days", ["", "refund_days = 30"])
def test_days_of_a_refund_that_is_no_window_do_not_count(
    tmp_path: Path, providers: ProviderFiles, days: str
) -> None:
    put(tmp_path, SOUND.replace('refund = "window"\nrefund_days = 14', f'refund = "none"\n{days}'))
    found = providers.get("example")
    assert found
    assert found.terms.refund_days is None


BAD = {
    "no TOML": "this is no TOML",
    "an empty file": "",
    "a key twice": SOUND.replace("format = 1", "format = 1\nformat = 1"),
    "brackets without end": "a = " + "[" * 100_000,
    "too large": SOUND + "#" * 1_000_000,
    "no format": SOUND.replace("format = 1", ""),
    "a format of later": SOUND.replace("format = 1", "format = 99"),
    "a format that is a truth value": SOUND.replace("format = 1", "format = true"),
    "a format that is text": SOUND.replace("format = 1", 'format = "1"'),
    "another name than its file": SOUND.replace('"example"', '"netflix"'),
    "no name": SOUND.replace('name = "Beispiel"', ""),
    "a name that is a number": SOUND.replace('name = "Beispiel"', "name = 5"),
    "a category that is a list": SOUND.replace('"video"', '["video"]'),
    "countries that are one text": SOUND.replace('["DE", "AT"]', '"DE"'),
    "countries that are numbers": SOUND.replace('["DE", "AT"]', "[49, 43]"),
    "sellers that are a table": SOUND.replace('["apple"]', "{apple = 1}"),
    "terms that are text": without("[terms]") + 'terms = "none"\n' + SOUND[SOUND.index("[[rou") :],
    "a notice that is a number": SOUND.replace('notice = "P1M"', "notice = 30"),
    "a notice that is no period": SOUND.replace('notice = "P1M"', 'notice = "a month"'),
    "days that are text": SOUND.replace("refund_days = 14", 'refund_days = "14"'),
    "a plan without a name": SOUND.replace('name = "Basic"', ""),
    "plans that are text": SOUND.replace("format = 1", 'format = 1\nplans = "Basic"'),
    "an address that is one text": SOUND.replace(
        '["Beispiel GmbH", "Weg 1", "Deutschland"]', '"Weg 1"'
    ),
    "an address without a country": SOUND.replace('country = "AT"', ""),
    "a purpose that is a list": SOUND.replace('purpose = "cancel"', 'purpose = ["cancel"]'),
    "a way that nobody knows": SOUND.replace('"letter"', '"pigeon"'),
    "no ways": without("[[routes]]") + SOUND[SOUND.index("[[sources]]") :],
    "a role that nobody knows": SOUND.replace("format = 1", 'format = 1\nrole = "friend"'),
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_a_record_that_is_not_sound_is_none(
    tmp_path: Path, providers: ProviderFiles, text: str
) -> None:
    put(tmp_path, text)
    assert providers.get("example") is None
    assert providers.slugs() == ["example"]


def test_a_record_in_another_encoding_is_none(tmp_path: Path, providers: ProviderFiles) -> None:
    (tmp_path / "example.toml").write_bytes(SOUND.encode("utf-16"))
    assert providers.get("example") is None


def test_a_folder_named_like_a_record_is_none(tmp_path: Path, providers: ProviderFiles) -> None:
    (tmp_path / "example.toml").mkdir()
    assert providers.get("example") is None


@pytest.mark.parametrize(
    "slug",
    [
        "",
        ".",
        "..",
        "../example",
        "./example",
        "folder/example",
        "folder\\example",
        "/etc/passwd",
        "example.toml",
        "example\n",
        "example\0",
        "Example",
        "ex ample",
        "-example",
        "example-",
        "a" * 300,
        "netflíx",
        "\udcff",
    ],
)
def test_a_slug_that_is_none_finds_nothing(tmp_path: Path, slug: str) -> None:
    put(tmp_path)
    below = tmp_path / "folder"
    below.mkdir()
    put(below)
    assert ProviderFiles(below).get(slug) is None
    assert ProviderFiles(tmp_path).get(slug) is None


def test_what_is_not_there_is_none(tmp_path: Path, providers: ProviderFiles) -> None:
    assert providers.get("example") is None
    assert providers.slugs() == []
    gone = ProviderFiles(tmp_path / "gone")
    assert (gone.get("example"), gone.slugs()) == (None, [])


def test_names_are_given_in_order(tmp_path: Path, providers: ProviderFiles) -> None:
    for slug in ("netflix", "apple", "disney-plus"):
        put(tmp_path, slug=slug)
    (tmp_path / "notes.txt").touch()
    assert providers.slugs() == ["apple", "disney-plus", "netflix"]


def test_a_record_is_read_once(tmp_path: Path, providers: ProviderFiles) -> None:
    put(tmp_path)
    found = providers.get("example")
    (tmp_path / "example.toml").unlink()
    assert providers.get("example") is found
