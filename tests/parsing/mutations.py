"""Hostile files made of good ones: cut, spliced, repeated, with other bytes and numbers. One seed, one result."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

MOST = 600_000  # bytes of a mutant: a repeated part must not fill the disk


def mutant(chance: random.Random, originals: Sequence[bytes]) -> bytes:
    """One to four changes, one after the other."""
    data = chance.choice(originals)
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(CHANGES)(chance, data, originals)[:MOST]
    return data


def flip(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    changed = bytearray(data)
    for _number in range(chance.randint(1, 40)):
        if changed:
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def lose(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    return data[:start] + data[end:]


def splice(chance: random.Random, data: bytes, originals: Sequence[bytes]) -> bytes:
    other = chance.choice(originals)
    return data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]


def repeat(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start = chance.randrange(len(data) + 1)
    part = data[start : start + chance.choice((1, 16, 400, 4000))]
    return data[:start] + part * chance.choice((3, 50, 2000)) + data[start:]


def numbers(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    """Lengths, offsets, counts, versions: what a format believes of itself."""
    wrong = chance.choice((b"0", b"-1", b"99999999", b"2147483648", b"18446744073709551616"))
    found = [match.span() for match in re.finditer(rb"\d+", data[:200_000])]
    for start, end in sorted(chance.sample(found, min(len(found), 5)), reverse=True):
        data = data[:start] + wrong + data[end:]
    return data


def recode(chance: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(chance.choice(("utf-16", "utf-32", "utf-7", "cp1252")), "replace")


CHANGES: tuple[Callable[[random.Random, bytes, Sequence[bytes]], bytes], ...] = (
    flip, flip, cut, lose, splice, repeat, numbers, recode,
)  # fmt: skip
