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
from jobmatch.documents.reading import read
from jobmatch.errors import DomainError, Refused, refuse_file

# Beyond the parent's own deadline; only matters where the parent was killed in between.
_GRACE = 15


def main() -> None:
    # Libraries that print must not garble the answers.
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    while (asked := wire.received(sys.stdin.buffer)) is not None:
        data, filename, limits = asked
        signal.alarm(int(limits.seconds) + _GRACE)
        _tell(answers, _answer(data, filename, limits, answers))
        signal.alarm(0)


def _answer(data: bytes, filename: str, limits: Limits, answers: Any) -> dict[str, Any]:
    _limit_memory(limits.memory)
    try:
        document = read(
            data,
            filename=filename,
            limits=limits,
            progress=lambda done, total: _tell(answers, {"progress": (done, total)}),
        )
        return wire.answer_of(document)
    except Refused as error:
        return wire.refusal_of(error)
    except DomainError as error:
        return wire.refusal_of(Refused(error.message, code=error.code))
    except MemoryError:
        return wire.refusal_of(refuse_file("decompression_bomb"))


def _limit_memory(size: int) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (size if hard == resource.RLIM_INFINITY else min(size, hard), hard))


def _tell(answers: Any, value: dict[str, Any]) -> None:
    answers.write(json.dumps(value).encode("ascii") + b"\n")


if __name__ == "__main__":
    main()
