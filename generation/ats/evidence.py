"""What a resume states, ready to be asked for: skills by id with their places, and the words of its lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generation.ats.coverage_model import Stated
from generation.ats.model import AtsDocument
from generation.ats.rules.keywords import pointer_at, times_of
from jobmatch import skills
from jobmatch.skills.model import Mention
from jobs.matching.words import stems

_SHOWN = re.compile(r"/(?:work|volunteer|projects)/")
# In a list a word alone means the skill, also where it is too common to mean it in a sentence: "Negotiation".
_LISTED = re.compile(r"/(?:skills/\d+/(?:name|keywords/\d+)|certificates/\d+/name|languages/\d+/language)")


@dataclass(frozen=True, slots=True)
class Line:
    start: int
    end: int
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """skills: where each is stated, by id, in the order of the text. unsaid: named, but only denied, hidden or as a
    heading."""

    document: AtsDocument
    skills: Mapping[str, Sequence[Mention]]
    lines: tuple[Line, ...]
    unsaid: frozenset[str] = frozenset()

    @classmethod
    def of(cls, document: AtsDocument) -> Evidence:
        mentions = skills.mentions(document.text)
        found = {skill: list(places) for skill, places in times_of(document, mentions).items()}
        for pointer, spans in document.places.items():
            if not _LISTED.fullmatch(pointer):
                continue
            start, end = spans[0].start, spans[0].end
            known = skills.canonical(document.text[start:end])
            if known and not any(place.start < end and start < place.end for place in found.get(known.id, ())):
                found.setdefault(known.id, []).append(Mention(known.id, known.name, start, end, known.kind))
        ordered = {skill: sorted(places, key=lambda place: place.start) for skill, places in found.items()}
        unsaid = frozenset(mention.id for mention in mentions) - found.keys()
        return cls(document, ordered, tuple(_lines(document)), unsaid)

    def pointers(self, skill: str) -> list[str]:
        """The fields that name a skill, "" for words that no field holds."""
        return [pointer_at(self.document, mention.start) for mention in self.skills.get(skill, ())]

    def place(self, skill: str) -> tuple[Stated | None, str]:
        """(the telling place of a skill, "work" or "listed"): where it was used before where it is only listed."""
        mentions = self.skills.get(skill, ())
        if not mentions:
            return None, ""
        pointers = self.pointers(skill)
        best = next((number for number, pointer in enumerate(pointers) if _SHOWN.match(pointer)), 0)
        return self._stated(mentions[best].start, mentions[best].end, pointers[best])

    def words(self, phrase: str) -> tuple[Stated | None, str]:
        """The line that holds all words of a phrase, in any form of theirs."""
        wanted = frozenset(stems(phrase, language=self.document.language))
        line = next((line for line in self.lines if wanted and wanted <= line.stems), None)
        if line is None:
            return None, ""
        return self._stated(line.start, line.end, pointer_at(self.document, line.start))

    def _stated(self, start: int, end: int, pointer: str) -> tuple[Stated, str]:
        words = " ".join(self.document.text[start:end].split())[:200]
        place = Stated(pointer, self.document.page_at(start), start, end, words)
        return place, "work" if _SHOWN.match(pointer) else "listed"


def _lines(document: AtsDocument) -> list[Line]:
    """Lines of the text that can be seen; a line without words is none."""
    made = []
    for match in re.finditer(r"[^\n]*\S[^\n]*", document.text):
        hidden = any(start < match.end() and match.start() < end for start, end in document.hidden)
        said = frozenset(stems(match.group(), language=document.language)) if not hidden else frozenset()
        if said:
            made.append(Line(match.start(), match.end(), said))
    return made
