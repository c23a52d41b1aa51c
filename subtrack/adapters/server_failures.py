"""Server failures: what keeps a server on the network away, in sentences that all of them share."""

from __future__ import annotations

from subtrack.domain.errors import OutsideError

_DEEPEST = 10
_LONGEST = 120


def late(host: str) -> OutsideError:
    """Give what to tell of a server that is silent."""
    return OutsideError(
        "{host} does not answer in time. Nothing here is lost; check the address and the "
        "connection.",
        host=host,
    )


def unreached(host: str) -> OutsideError:
    """Give what to tell of a server that is not there."""
    return OutsideError(
        "{host} cannot be reached. Perhaps this computer is offline, or the address is another "
        "one.",
        host=host,
    )


def refused_login(host: str) -> OutsideError:
    """Give what to tell of a server that does not let the person in."""
    return OutsideError(
        "{host} refuses the user name or the password. Some providers want a password that is "
        "made for this program alone.",
        host=host,
    )


def distrusted(host: str, error: BaseException) -> OutsideError:
    """Give what to tell of a server whose certificate is refused."""
    return OutsideError(
        "{host} cannot prove that it is the server you mean ({reason}), so it was told nothing.",
        host=host,
        reason=_check_of_certificate(error),
    )


def shortened(text: str | bytes) -> str:
    """Give what a server says in one line that can be shown."""
    said = text.decode(errors="replace") if isinstance(text, bytes) else text
    line = "".join(one if one.isprintable() else " " for one in said)
    return " ".join(line.split())[:_LONGEST].rstrip(" .")


def _check_of_certificate(error: BaseException | None) -> str:
    """Give what the check says, which lies deep in what is raised."""
    for _ in range(_DEEPEST):
        said = getattr(error, "verify_message", None)
        if error is None or said:
            break
        within = (*error.args, getattr(error, "reason", None), error.__cause__, error.__context__)
        error = next((one for one in within if isinstance(one, BaseException)), None)
    return said or "no secure connection"
