"""The rules: each module looks at one side of a resume and yields what it sights."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generation.ats.model import AtsDocument, Sighting
from generation.ats.rules import bullets, contact, dates, keywords, layout, phrases, placing, readable, sections, verbs

Rule = Callable[[AtsDocument], Iterator[Sighting]]
RULES: tuple[Rule, ...] = tuple(
    module.check for module in (readable, layout, contact, sections, placing, dates, bullets, verbs, phrases, keywords)
)
