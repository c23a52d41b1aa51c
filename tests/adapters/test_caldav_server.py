"""Publishing to a real calendar server, and to servers that refuse, hang, lie or send elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from subtrack.adapters.caldav_server import CaldavServer
from subtrack.domain.accounts import CalendarAccount
from subtrack.domain.errors import OutsideError
from subtrack.domain.publication import Publication, Published
from tests.servers import (
    PASSWORD,
    USER,
    Answer,
    Heard,
    events_in,
    radicale,
    self_signed,
    web_server,
)

IMPATIENT_S = 0.3
LATE = r"in time\. Nothing here is lost; check the address and the connection\."
UID, OTHER = "0f3c1a52-6a0e-5d0a-9b53-7d6b1f2f8c41", "1f3c1a52-6a0e-5d0a-9b53-7d6b1f2f8c42"
CHALLENGE = Answer(401, {"WWW-Authenticate": 'Basic realm="x"'})


def event(uid: str, summary: str = "A decision is due") -> bytes:
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Subtrack//Subtrack//EN\r\nBEGIN:VEVENT\r\n"
        f"UID:{uid}\r\nDTSTAMP:20261122T083000Z\r\nDTSTART;VALUE=DATE:20261231\r\n"
        f"SUMMARY:{summary}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()


def account(address: str, calendar: str = "anna/deadlines/") -> CalendarAccount:
    return CalendarAccount(address=address, user=USER, calendar=f"{address}{calendar}")


def impatient() -> CaldavServer:
    return CaldavServer(request_s=IMPATIENT_S, work_s=IMPATIENT_S)


class Desk:
    """A calendar on a server that keeps it."""

    def __init__(self, address: str, folder: Path) -> None:
        self.account = account(address)
        self.folder = folder
        self.server = CaldavServer()

    def put(self, *uids: str, summary: str = "A decision is due") -> Published:
        return self.carry_out(Publication(self.account, {uid: event(uid, summary) for uid in uids}))

    def take_out(self, *uids: str) -> Published:
        place = self.account.calendar or ""
        return self.carry_out(Publication(self.account, {}, [(place, uid) for uid in uids]))

    def carry_out(self, publication: Publication) -> Published:
        return self.server.carry_out(publication, PASSWORD)

    def events(self) -> dict[str, str]:
        return events_in(self.folder)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with radicale(tmp_path) as address:
        yield Desk(address, tmp_path)


def test_an_event_is_put_changed_and_taken_out(desk: Desk) -> None:
    assert desk.put(UID, OTHER) == Published((UID, OTHER))
    assert set(desk.events()) == {UID, OTHER}
    assert desk.put(UID, summary="Changed") == Published((UID,))
    assert "SUMMARY:Changed" in desk.events()[UID]
    place = desk.account.calendar or ""
    assert desk.take_out(UID) == Published((), ((place, UID),))
    assert set(desk.events()) == {OTHER}


def test_what_is_gone_already_is_taken_out(desk: Desk) -> None:
    assert desk.take_out(UID).failure is None


def test_an_event_that_came_there_in_a_file_is_changed_where_it_lies(desk: Desk) -> None:
    folder = desk.folder / "collections" / "collection-root" / USER / "deadlines"
    (folder / "imported.ics").write_bytes(event(UID))
    (folder / "theirs.ics").write_bytes(event("theirs", "Dentist"))
    assert desk.put(UID, summary="Changed").failure is None
    assert set(desk.events()) == {"imported", "theirs"}
    assert "SUMMARY:Changed" in desk.events()["imported"]
    assert desk.take_out(UID).failure is None
    assert set(desk.events()) == {"theirs"}


def test_the_calendars_of_a_person_are_found(tmp_path: Path) -> None:
    with radicale(tmp_path, ("deadlines", "work")) as address:
        found = CaldavServer().calendars(CalendarAccount(address=address, user=USER), PASSWORD)
        assert sorted((one.address, one.name) for one in found) == [
            (f"{address}anna/deadlines/", "Deadlines"),
            (f"{address}anna/work/", "Work"),
        ]


def test_they_are_found_from_the_calendar_itself(desk: Desk) -> None:
    calendar = desk.account.calendar or ""
    found = desk.server.calendars(CalendarAccount(address=calendar, user=USER), PASSWORD)
    assert [one.address for one in found] == [calendar]


def test_a_person_without_a_calendar_is_told(tmp_path: Path) -> None:
    with radicale(tmp_path, ()) as address, pytest.raises(OutsideError, match="has no calendar"):
        CaldavServer().calendars(CalendarAccount(address=address, user=USER), PASSWORD)


def test_a_wrong_password_is_told_and_not_repeated(desk: Desk) -> None:
    with pytest.raises(OutsideError, match="refuses the user name or the password") as caught:
        desk.server.calendars(desk.account, "wrong-password")
    assert "wrong-password" not in str(caught.value) + repr(caught.value.values)
    done = desk.server.carry_out(Publication(desk.account, {UID: event(UID)}), "wrong-password")
    assert "refuses the user name" in str(done.failure)
    assert (done.put, desk.events()) == ((), {})


def test_a_calendar_that_is_not_there_is_told(desk: Desk) -> None:
    gone = CalendarAccount(
        address=desk.account.address, user=USER, calendar=f"{desk.account.address}anna/gone/"
    )
    done = desk.carry_out(Publication(gone, {UID: event(UID)}))
    assert str(done.failure) == f"There is no calendar at {gone.calendar}."


def test_what_failed_half_way_tells_how_far_it_came(desk: Desk) -> None:
    work = Publication(desk.account, {UID: event(UID), OTHER: b"no event at all"})
    done = desk.carry_out(work)
    assert done.put == (UID,)
    assert "answers with error 400" in str(done.failure)


def test_no_more_is_done_than_there_is_time_for(desk: Desk) -> None:
    desk.server = CaldavServer(work_s=0)
    assert desk.put(UID) == Published()


def test_who_ends_the_program_does_not_wait_for_the_rest(desk: Desk) -> None:
    desk.server.stop()
    assert desk.put(UID) == Published()


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(OutsideError, match=r"127\.0\.0\.1 cannot be reached"):
        CaldavServer().calendars(account("http://127.0.0.1:1/"), PASSWORD)


def test_a_server_that_is_silent_is_given_up() -> None:
    over = Event()

    def wait(_: Heard) -> Answer:
        over.wait(10)
        return Answer()

    with web_server(wait) as (address, _):
        with pytest.raises(OutsideError, match=LATE):
            impatient().calendars(account(address), PASSWORD)
        over.set()


def test_a_certificate_that_nobody_vouches_for_is_refused_before_anything_is_told(
    tmp_path: Path,
) -> None:
    with web_server(lambda _: Answer(), self_signed(tmp_path)) as (address, heard):
        done = CaldavServer().carry_out(Publication(account(address), {UID: event(UID)}), PASSWORD)
    assert "cannot prove that it is the server you mean (self-signed certificate)" in str(
        done.failure
    )
    assert heard == []


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_the_password_goes_to_no_other_server(status: int) -> None:
    with web_server(lambda _: CHALLENGE) as (thief, stolen):
        moved = Answer(status, {"Location": f"{thief}dav/"})
        with web_server(lambda _: moved) as (address, heard):
            for call in (
                lambda: CaldavServer().calendars(account(address), PASSWORD),
                lambda: _raised(
                    CaldavServer().carry_out(
                        Publication(account(address), {UID: event(UID)}), PASSWORD
                    )
                ),
            ):
                with pytest.raises(OutsideError, match=f"sends on to {thief}dav/"):
                    call()
    assert stolen == []
    assert not any("Authorization" in one.headers for one in heard)


def _raised(done: Published) -> None:
    assert done.failure is not None
    raise done.failure


def test_a_home_on_another_server_is_not_followed() -> None:
    with web_server(lambda _: CHALLENGE) as (thief, stolen):

        def answer(heard: Heard) -> Answer:
            if "Authorization" not in heard.headers:
                return CHALLENGE
            if b"current-user-principal" in heard.body:
                return multistatus(_pointing("current-user-principal", "DAV:", "/anna/"))
            space = "urn:ietf:params:xml:ns:caldav"
            return multistatus(_pointing("calendar-home-set", space, f"{thief}dav/"))

        with web_server(answer) as (address, _), pytest.raises(OutsideError, match="sends on to"):
            CaldavServer().calendars(account(address), PASSWORD)
    assert stolen == []


def _pointing(name: str, space: str, place: str) -> str:
    return f'<x:{name} xmlns:x="{space}"><href>{place}</href></x:{name}>'


A_CALENDAR = (
    '<resourcetype><collection/><C:calendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>'
    "</resourcetype><displayname>Deadlines</displayname>"
)


def multistatus(properties: str) -> Answer:
    body = (
        '<?xml version="1.0"?><multistatus xmlns="DAV:"><response><href>/dav/anna/</href><propstat>'
        f"<prop>{properties}</prop><status>HTTP/1.1 200 OK</status></propstat></response>"
        "</multistatus>"
    )
    return Answer(207, {"Content-Type": "text/xml"}, body.encode())


def test_a_server_that_says_itself_where_its_calendars_are_is_followed() -> None:
    def answer(heard: Heard) -> Answer:
        if heard.path == "/.well-known/caldav":
            return Answer(301, {"Location": "/dav/"})
        return Answer(404) if heard.path == "/" else multistatus(A_CALENDAR)

    with web_server(answer) as (address, heard):
        (found,) = CaldavServer().calendars(account(address), PASSWORD)
    assert (found.address, found.name) == (f"{address}dav/anna/", "Deadlines")
    assert [one.path for one in heard][:3] == ["/", "/.well-known/caldav", "/dav/"]


def test_a_server_that_sends_round_and_round_is_given_up() -> None:
    def answer(heard: Heard) -> Answer:
        return Answer(302, {"Location": f"{heard.path}x"})

    with web_server(answer) as (address, heard), pytest.raises(OutsideError, match="no calendar"):
        CaldavServer().calendars(account(address), PASSWORD)
    assert len(heard) < 10


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(200, {"Content-Type": "text/html"}, b"<p>Welcome"), "not what a calendar server"),
        (Answer(207, {"Content-Type": "text/xml"}, b"<a><b></c>"), "not what a calendar server"),
        (Answer(500), "not what a calendar server|answers with error"),
        (Answer(429, {"Retry-After": "60"}), "wants to be asked less often"),
        (Answer(403), "does not let you write"),
        (Answer(401), "refuses the user name"),
        (Answer(401, {"WWW-Authenticate": "Negotiate"}), "not what a calendar server"),
    ],
    ids=["html", "torn", "error", "busy", "forbidden", "bare", "negotiate"],
)
def test_what_no_calendar_server_says_is_told_in_a_sentence(answer: Answer, sentence: str) -> None:
    with web_server(lambda _: answer) as (address, _), pytest.raises(OutsideError, match=sentence):
        CaldavServer().calendars(account(address), PASSWORD)


@pytest.mark.parametrize(
    ("status", "sentence"),
    [(507, "no room left"), (503, "answers with error 503"), (412, "answers with error 412")],
)
def test_a_refused_event_is_told(status: int, sentence: str) -> None:
    with web_server(lambda _: Answer(status)) as (address, _):
        done = CaldavServer().carry_out(Publication(account(address), {UID: event(UID)}), PASSWORD)
    assert sentence in str(done.failure)


def test_nothing_is_logged_and_no_other_password_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login other password elsewhere\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    caplog.set_level(logging.DEBUG)
    with web_server(lambda _: CHALLENGE) as (address, heard), pytest.raises(OutsideError):
        CaldavServer().calendars(account(address), PASSWORD)
    assert "Authorization" not in heard[0].headers
    assert PASSWORD not in caplog.text
