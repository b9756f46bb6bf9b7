"""parse_place: strings on stdin, one a line; one JSON value a line on stdout, null where no place is stated."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import Any

from jobmatch.commands import JsonCommand


class Command(JsonCommand):
    help = "Read one place string a line from stdin and print one JSON value a line."

    def handle(self, *args: Any, **options: Any) -> None:
        from jobs.parsing.answering import answer_lines

        for answer in answer_lines(sys.stdin.buffer, place_document):
            sys.stdout.write(answer + "\n")
            sys.stdout.flush()


def place_document(text: str) -> dict[str, Any] | None:
    """The first place of a string, and all of them under "places" where there are several; None for no place."""
    from jobmatch.places import parse_places

    places = [asdict(place) for place in parse_places(text)]
    if not places:
        return None
    return places[0] | ({"places": places} if len(places) > 1 else {})
