"""Notification line: a connection to the notification service that stays, and hears of presses.

Some desktops tell nobody but the connection that showed a notification what was pressed on it, and
take it away once that connection is over.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from socket import SHUT_RDWR
from threading import Lock, Thread
from typing import Any, NamedTuple

from jeepney import HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from subtrack.adapters.notification_bus import SERVICE, connect, unanswered

Pressed = Callable[[str], None]
_RULE = MatchRule(
    type="signal",
    sender=SERVICE.bus_name,
    interface=SERVICE.interface,
    path=SERVICE.object_path,
)


class _Shown(NamedTuple):
    """A notification: the service on the bus that shows it, and the number that it gave.

    Another service, or the same one started anew, may give the same number to another program.
    """

    service: str
    number: int


class NotificationLine:
    """Calls the service from any thread; what is pressed is told on a thread of its own."""

    def __init__(self, environment: Mapping[str, str], bound_s: float) -> None:
        """Remember where the session bus is named; it is called when it is first wanted.

        The bus and the service may take `bound_s` each time that they are asked something.
        """
        self._environment = environment
        self._bound_s = bound_s
        self._opening = Lock()
        self._lock = Lock()
        self._link: _Link | None = None
        self._shown: dict[_Shown, Pressed] = {}
        self._showing = 0
        self._early: dict[_Shown, str] = {}

    def call(self, method: str, signature: str, body: tuple[Any, ...]) -> tuple[Any, ...]:
        """Call a method of the service; give what it answers.

        Raises:
            OutsideError: nobody answered.
        """
        answer: tuple[Any, ...] = unwrap_msg(self._ask(method, signature, body))
        return answer

    def show(self, signature: str, body: tuple[Any, ...], pressed: Pressed) -> None:
        """Show a notification; `pressed` is told the keys of its actions as they are pressed.

        Raises:
            OutsideError: nobody answered.
        """
        with self._lock:
            self._showing += 1
        try:
            answer = self._ask("Notify", signature, body)
            (number,) = answer.body
            self._expect(_Shown(answer.header.fields[HeaderFields.sender], number), pressed)
        finally:
            with self._lock:
                self._showing -= 1
                if not self._showing:
                    self._early.clear()

    def close(self) -> None:
        """Hear nothing more."""
        with self._opening:
            link, self._link = self._link, None
        with self._lock:
            self._shown.clear()
        if link is not None:
            link.close()

    def _ask(self, method: str, signature: str, body: tuple[Any, ...]) -> Message:
        message = new_method_call(SERVICE, method, signature or None, body)
        try:
            answer = self._open_link().ask(message)
            unwrap_msg(answer)
        except (OSError, DBusErrorResponse) as error:
            raise unanswered(error) from error
        return answer

    def _open_link(self) -> _Link:
        with self._opening:
            link = self._link
            if link is None or link.is_over:
                link = self._link = _Link(self._environment, self._bound_s, self._hear)
                with self._lock:
                    self._shown.clear()
            return link

    def _expect(self, shown: _Shown, pressed: Pressed) -> None:
        """Wait for presses; one may have come before it was known what it is about."""
        with self._lock:
            self._shown[shown] = pressed
            key = self._early.pop(shown, None)
        if key is not None:
            pressed(key)

    def _hear(self, signal: Message) -> None:
        member = signal.header.fields.get(HeaderFields.member)
        if member not in {"ActionInvoked", "NotificationClosed"}:
            return
        number, said = signal.body
        shown = _Shown(signal.header.fields.get(HeaderFields.sender, ""), number)
        with self._lock:
            if member == "NotificationClosed":
                self._shown.pop(shown, None)
                return
            pressed = self._shown.get(shown)
            if pressed is None and self._showing:
                self._early[shown] = said
        if pressed is not None:
            pressed(said)


class _Link:
    """A connection with a thread that takes in whatever comes over it, and sleeps otherwise."""

    def __init__(
        self, environment: Mapping[str, str], bound_s: float, hear: Callable[[Message], None]
    ) -> None:
        self.is_over = False
        self._bound_s = bound_s
        self._hear = hear
        self._connection = connect(environment, bound_s)
        self._sending = Lock()
        self._asked: dict[int, Future[Message]] = {}
        self._thread = Thread(target=self._listen, name="notifications", daemon=True)
        self._thread.start()
        try:
            self.ask(message_bus.AddMatch(_RULE))
        except OSError:
            self.close()
            raise

    def ask(self, message: Message) -> Message:
        """Send a call and wait for its answer.

        Raises:
            OSError: none came in time.
        """
        answer = Future[Message]()
        with self._sending:
            serial = next(self._connection.outgoing_serial)
            self._asked[serial] = answer
            self._connection.send(message, serial=serial)
        try:
            if self.is_over:
                raise _broken()
            return answer.result(self._bound_s)
        finally:
            self._asked.pop(serial, None)

    def close(self) -> None:
        """End the connection, and the thread with it."""
        try:
            self._connection.sock.shutdown(SHUT_RDWR)
        except OSError:
            """It was over already."""
        self._thread.join(self._bound_s)

    def _listen(self) -> None:
        try:
            while True:
                message = self._connection.receive()
                answer = self._asked.get(message.header.fields.get(HeaderFields.reply_serial, 0))
                if answer is not None:
                    answer.set_result(message)
                elif message.header.message_type is MessageType.signal:
                    self._hear(message)
        except OSError:
            """The bus is gone, or nobody wants to hear any more."""
        finally:
            self.is_over = True
            for answer in list(self._asked.values()):
                answer.set_exception(_broken())
            self._connection.close()


def _broken() -> ConnectionError:
    return ConnectionResetError("the connection broke off")
