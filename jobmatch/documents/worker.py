"""The reading child: takes files from stdin, answers on stdout, one after the other, until stdin closes."""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from typing import Any

from jobmatch.documents import wire
from jobmatch.documents.model import Limits
from jobmatch.documents.picturing import page_pictures
from jobmatch.documents.reading import read
from jobmatch.errors import DomainError, Refused, refuse_file

# Beyond the parent's own deadline; only matters where the parent was killed in between.
_GRACE = 15
_MAPPED = 2 * 1024 * 1024 * 1024


def main() -> None:
    # Libraries that print must not garble the answers.
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    while (asked := wire.received(sys.stdin.buffer)) is not None:
        signal.alarm(int(asked.limits.seconds) + _GRACE)
        answer = _answer(asked, answers)
        answer["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        _tell(answers, answer)
        signal.alarm(0)


def _answer(asked: wire.Asked, answers: Any) -> dict[str, Any]:
    data, filename, limits, task, inspect, across = asked
    _limit_memory(limits.memory)
    try:
        if task == "draw":
            return wire.drawn_of(page_pictures(data, filename=filename, limits=limits))
        document = read(
            data,
            filename=filename,
            limits=limits,
            progress=lambda done, total: _report(answers, limits, done, total),
            inspect=inspect,
            across=across,
        )
        return wire.answer_of(document)
    except Refused as error:
        return wire.refusal_of(error)
    except DomainError as error:
        return wire.refusal_of(Refused(error.message, code=error.code))
    except MemoryError:
        return wire.refusal_of(refuse_file("decompression_bomb"))


def _report(answers: Any, limits: Limits, done: int, total: int) -> None:
    signal.alarm(int(limits.seconds) + _GRACE)
    _tell(answers, {"progress": (done, total)})


def _limit_memory(size: int) -> None:
    """What the process may write to (RLIMIT_DATA) is held to `size`; the address space to that and _MAPPED more.

    Libraries map far more than they use: onnxruntime alone reserves over a gigabyte of addresses to use half of it.
    """
    for kind, limit in ((resource.RLIMIT_DATA, size), (resource.RLIMIT_AS, size + _MAPPED)):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


def _tell(answers: Any, value: dict[str, Any]) -> None:
    answers.write(json.dumps(value).encode("ascii") + b"\n")


if __name__ == "__main__":
    main()
