"""Links: what may be opened, and how it is shown."""

from __future__ import annotations

import pytest

from subtrack.ui.links import link


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "file:///etc/passwd",
        "http://coursera.org/",
        "ftp://coursera.org/",
        "data:text/html,hello",
        "https://coursera.org@evil.example/",
        "https://user:secret@coursera.org/",
        "https://@coursera.org/",
        "https:coursera.org",
        "https://coursera.org:8443/",
        "https:///path",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://.org/",
        "https://coursera.org/a b\n",
        "https://coursera.org\\@evil.example/",
        "//coursera.org/",
        "coursera.org",
        "",
    ],
)
def test_only_plain_pages_of_the_web_are_links(address: str) -> None:
    assert link(address) is None


def test_a_link_shows_its_host_first() -> None:
    found = link("https://www.coursera.org/my-purchases/?tab=1#top")
    assert found
    assert (found.host, found.shown) == ("www.coursera.org", "coursera.org/my-purchases")
    assert found.url == "https://www.coursera.org/my-purchases/?tab=1#top"


def test_names_in_other_scripts_are_shown_as_browsers_send_them() -> None:
    found = link("https://www.\u0430pple.com/")  # a Cyrillic letter
    assert found
    assert found.host == "www.xn--pple-43d.com"


def test_a_link_is_on_a_domain_or_below_it() -> None:
    found = link("https://help.coursera.org/x")
    assert found
    assert found.is_on(["coursera.org"])
    assert not found.is_on(["sera.org", "help.coursera.org.example"])
    assert not found.is_on([])


def test_a_long_address_is_shortened_and_a_long_host_keeps_its_end() -> None:
    found = link("https://www.coursera.org/a/very/long/path/to/somewhere")
    assert found
    assert found.brief(24) == "coursera.org/a/very/lon\u2026"
    assert found.brief(100) == found.shown
    nested = link("https://coursera.org.account.settings.evil.example/coursera.org")
    assert nested
    assert nested.brief(20) == "\u2026ttings.evil.example"
