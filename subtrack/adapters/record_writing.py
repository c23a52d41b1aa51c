"""Record writing: a record's table as TOML, laid out like the files that come with the program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

_WIDEST = 100
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def written(table: Mapping[str, Any]) -> str:
    """Write a table that was read from TOML; reading it gives an equal one.

    Raises:
        TypeError: it has a value that no record can have, such as a fraction.
    """
    return "\n".join(_lines(table, "")).lstrip("\n") + "\n"


def _lines(table: Mapping[str, Any], place: str) -> Iterator[str]:
    """Yield the plain values of a table first, then the tables in it."""
    inner = {key: value for key, value in table.items() if _is_table(value) or _is_tables(value)}
    for key, value in table.items():
        if key not in inner:
            yield f"{_key(key)} = {_value(value)}"
    for key, value in inner.items():
        name = f"{place}.{_key(key)}".lstrip(".")
        for one in [value] if _is_table(value) else value:
            yield from ("", f"[{name}]" if _is_table(value) else f"[[{name}]]")
            yield from _lines(one, name)


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping)


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_table, value))


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return _list([_value(one) for one in value])
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)} = {_value(one)}" for key, one in value.items()) + "}"
    raise TypeError(type(value).__name__)


def _list(members: Sequence[str]) -> str:
    line = f"[{', '.join(members)}]"
    if len(line) <= _WIDEST:
        return line
    return "[\n" + "".join(f"  {member},\n" for member in members) + "]"


def _key(key: str) -> str:
    plain = key.isascii() and key.replace("-", "").replace("_", "").isalnum()
    return key if plain else _text(key)


def _text(text: str) -> str:
    return '"' + "".join(_ESCAPES.get(sign) or _sign(sign) for sign in text) + '"'


def _sign(sign: str) -> str:
    return sign if sign.isprintable() else f"\\U{ord(sign):08X}"
