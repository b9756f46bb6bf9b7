"""What the tests of short texts and changed letters have in common: true and false words, a model's, texts kept."""

from __future__ import annotations

import json

from generation import short_texts
from generation.material import Own
from generation.models import Generation
from generation.short_texts import Wanted
from tests.ai.provider_server import Said
from tests.cast import NOW

TRUE = "At Northgate Travel I built the booking service in Python and Django, serving 40,000 bookings a day."
FALSE = "I also led a team of 60 engineers."
MANNER = {"tone": "", "length": "medium", "language": ""}


def kept(source: Own, wanted: Wanted) -> Generation:
    made = short_texts.compose(source, wanted, now=NOW)
    made.save()
    return made


def unsupported(document: Generation) -> list[str]:
    return [claim["claim"] for claim in document.claims if claim["state"] == "unsupported"]


def saying(*paragraphs: str) -> Said:
    return Said(json.dumps({"paragraphs": list(paragraphs)}))
