"""Servers: a calendar server and others, run by the tests themselves, on this machine alone."""

from __future__ import annotations

import ipaddress
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import pytest

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
def radicale(folder: Path, calendars: tuple[str, ...] = ("deadlines",)) -> Iterator[str]:
    """Run Radicale with calendars of one user; give its address."""
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
        made.mkdir(parents=True)
        (made / ".Radicale.props").write_text(
            f'{{"tag": "VCALENDAR", "D:displayname": "{name.capitalize()}"}}', encoding="utf-8"
        )
    server = _CalendarServer(("127.0.0.1", 0), _SilentHandler)
    server.set_app(Application(configuration))
    with served(server) as port:
        yield f"http://127.0.0.1:{port}/"


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


def self_signed(folder: Path) -> Path:
    """Give a file with a certificate for localhost that nobody vouches for, and its key."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)  # noqa: TID251 - the library that checks it asks the clock, too
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    path = folder / "self-signed.pem"
    path.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(pem)
    )
    return path
