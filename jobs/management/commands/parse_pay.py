"""parse_pay: strings on stdin, one a line; one JSON value a line on stdout, null where no pay is stated."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import Any

from jobmatch.commands import JsonCommand


class Command(JsonCommand):
    help = "Read one pay string a line from stdin and print one JSON value a line."

    def handle(self, *args: Any, **options: Any) -> None:
        from jobs.parsing.answering import answer_lines

        for answer in answer_lines(sys.stdin.buffer, pay_document):
            sys.stdout.write(answer + "\n")
            sys.stdout.flush()


def pay_document(text: str) -> dict[str, Any] | None:
    """A pay statement with its yearly equivalents; None where the text states none."""
    from jobs.parsing.pay import parse_pay

    pay = parse_pay(text)
    if pay is None:
        return None
    document = asdict(pay) | {"annual_minimum": pay.annual_minimum, "annual_maximum": pay.annual_maximum}
    return document | {"text": text[pay.start : pay.end]}
