"""Servers: a calendar server and others, run by the tests themselves, on this machine alone."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import warnings
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any, TypeVar
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import pytest

Given = TypeVar("Given")
USER, PASSWORD = "anna", "a sentinel that must not show"
_POLL_S = 0.02


@contextmanager
def served(server: Any) -> Iterator[int]:
    """Run a server in a thread; give its port."""
    thread = threading.Thread(target=server.serve_forever, args=(_POLL_S,), daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _CalendarServer(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    block_on_close = False


class _SilentHandler(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def radicale(
    folder: Path, calendars: tuple[str, ...] = ("deadlines",), port: int = 0
) -> Iterator[str]:
    """Run Radicale with calendars of one user, on any port or this one; give its address."""
    from radicale.app import Application
    from radicale.config import load
    from radicale.log import logger

    logger.setLevel("CRITICAL")
    users = folder / "users"
    users.write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    configuration = load()
    configuration.update(
        {
            "auth": {
                "type": "htpasswd",
                "htpasswd_filename": str(users),
                "htpasswd_encryption": "plain",
                "delay": "0",
            },
            "storage": {"filesystem_folder": str(folder / "collections")},
            "logging": {"level": "critical"},
        },
        "test",
        privileged=True,
    )
    for name in calendars:
        made = folder / "collections" / "collection-root" / USER / name
        made.mkdir(parents=True, exist_ok=True)
        (made / ".Radicale.props").write_text(
            f'{{"tag": "VCALENDAR", "D:displayname": "{name.capitalize()}"}}', encoding="utf-8"
        )
    server = _CalendarServer(("127.0.0.1", port), _SilentHandler)
    server.set_app(Application(configuration))
    with served(server) as found:
        yield f"http://127.0.0.1:{found}/"


def events_in(folder: Path, calendar: str = "deadlines") -> dict[str, str]:
    """Give the events of a calendar of Radicale by the names of their files."""
    found = (folder / "collections" / "collection-root" / USER / calendar).glob("*.ics")
    return {path.stem: path.read_text(encoding="utf-8") for path in found}


@dataclass
class Heard:
    """A request as a server heard it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Answer:
    """What a server answers."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


@contextmanager
def web_server(
    answer: Callable[[Heard], Answer], certificate: Path | None = None
) -> Iterator[tuple[str, list[Heard]]]:
    """Run a server that answers as it is told; give its address and what it hears."""
    heard: list[Heard] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer_one(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            heard.append(Heard(self.command, self.path, dict(self.headers), body))
            said = answer(heard[-1])
            self.send_response(said.status)
            for name, value in {"Content-Length": str(len(said.body)), **said.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(said.body)

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.answer_one
            raise AttributeError(name)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_: object) -> None:
            """Say nothing of a client that went away."""

    server = Server(("127.0.0.1", 0), Handler)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    with served(server) as port:
        scheme, host = ("https", "localhost") if certificate else ("http", "127.0.0.1")
        yield f"{scheme}://{host}:{port}/", heard


@dataclass
class Post:
    """What a mail server took, and who logged in; `answers` refuse a command."""

    answers: dict[str, str] = field(default_factory=dict)
    taken: list[EmailMessage] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    greeted: list[str] = field(default_factory=list)

    async def handle_EHLO(  # noqa: N802 - named by aiosmtpd
        self, _server: Any, session: Any, _envelope: Any, name: str, responses: list[str]
    ) -> list[str]:
        session.host_name = name
        self.greeted.append(name)
        return responses

    async def handle_MAIL(  # noqa: N802 - as above
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: object
    ) -> str:
        envelope.mail_from = address
        return self.answers.get("MAIL", "250 OK")

    async def handle_RCPT(  # noqa: N802 - as above
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: object
    ) -> str:
        envelope.rcpt_tos.append(address)
        return self.answers.get("RCPT", "250 OK")

    async def handle_DATA(  # noqa: N802 - as above
        self, _server: Any, _session: Any, envelope: Any
    ) -> str:
        answer = self.answers.get("DATA", "250 OK")
        if answer.startswith("250"):
            message = message_from_bytes(envelope.content, policy=policy.default)
            assert isinstance(message, EmailMessage)
            self.taken.append(message)
        return answer

    def authenticate(
        self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any
    ) -> Any:
        from aiosmtpd.smtp import AuthResult

        self.logins.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=self.logins[-1] == (USER, PASSWORD), handled=False)


@contextmanager
def mail_server(
    post: Post,
    certificate: Path | None = None,
    *,
    starttls: bool = False,
    login: bool = True,
    port: int = 0,
) -> Iterator[int]:
    """Run a mail server on any port or this one; give its port.

    With a certificate it is encrypted in one of two ways.
    """
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    options: dict[str, Any] = {"authenticator": post.authenticate, "auth_required": login}
    if not login:
        options = {"auth_exclude_mechanism": ["LOGIN", "PLAIN"]}
    if starttls:
        options |= {"tls_context": context, "require_starttls": True}
    elif login:
        options["auth_require_tls"] = False
    talks = _Talks(post, options, None if starttls else context)
    thread = threading.Thread(target=talks.loop.run_forever, daemon=True)
    thread.start()
    try:
        yield talks.wait_for(talks.begin(port))
    finally:
        talks.wait_for(talks.end())
        talks.loop.call_soon_threadsafe(talks.loop.stop)
        thread.join()
        talks.loop.close()


class _Talks:
    """What is talked with a mail server, in a loop of its own."""

    def __init__(self, post: Post, options: dict[str, Any], context: ssl.SSLContext | None) -> None:
        self.loop = asyncio.new_event_loop()
        self._post = post
        self._options = options
        self._context = context
        self._talks: list[Any] = []
        self._server: asyncio.Server | None = None

    def wait_for(self, what: Coroutine[Any, Any, Given]) -> Given:
        return asyncio.run_coroutine_threadsafe(what, self.loop).result()

    async def begin(self, port: int) -> int:
        server = await self.loop.create_server(self._talk, "127.0.0.1", port, ssl=self._context)
        self._server = server
        found: int = server.sockets[0].getsockname()[1]
        return found

    async def end(self) -> None:
        if self._server is not None:
            self._server.close()
        for one in self._talks:
            if one.transport is not None:
                one.transport.abort()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await asyncio.sleep(0.01)  # what was aborted is closed in a turn of its own

    def _talk(self) -> Any:
        from aiosmtpd.smtp import SMTP

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a password in the clear is what a test wants
            talk = SMTP(self._post, hostname="localhost", loop=self.loop, **self._options)
        self._talks.append(talk)
        return talk


@contextmanager
def silent_server(port: int = 0) -> Iterator[int]:
    """Run a server that takes every connection and says nothing; give its port."""
    with socket.create_server(("127.0.0.1", port)) as listener:
        yield listener.getsockname()[1]


def free_port() -> int:
    """Give a port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def self_signed(folder: Path, host: str = "localhost") -> Path:
    """Give a file with a certificate that nobody vouches for, and its key."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)  # noqa: TID251 - the library that checks it asks the clock, too
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    path = folder / "self-signed.pem"
    path.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(pem)
    )
    return path
