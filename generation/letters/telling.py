"""Paragraphs of evidence in English: where, what was done, and what of the posting it answers."""

from __future__ import annotations

from collections.abc import Sequence

from generation.letters import english as say
from generation.letters.clauses import Clause, clause_of
from generation.letters.evidence import Evidence
from generation.letters.facts import Entry
from generation.letters.material import Material, Telling


def clauses(found: Sequence[Evidence]) -> list[tuple[Evidence, Clause]]:
    """The lines that can be told by rule, with their words."""
    said = ((each, clause_of(each.line.text, current=each.entry.current)) for each in found if each.line.number >= 0)
    return [(each, clause) for each, clause in said if clause is not None]


def of_entry(material: Material, telling: Telling, entry: Entry, most: int, *, earlier: bool = False) -> list[str]:
    """One entry told in at most `most` of its lines; [] where nothing new can be said of it."""
    fresh = telling.fresh(material.matched.evidence[entry.section, entry.index])
    chosen = distinct(clauses(fresh))[:most]
    if entry.section == "projects":
        return _project(telling, entry, chosen)
    if not chosen:
        return []
    known = telling.knows(entry)
    before = say.lead(entry, known=known, earlier=earlier)
    sentences = _chained(material, chosen, before)
    telling.met(entry)
    telling.lines.extend(each for each, _ in chosen)
    return sentences


def _project(telling: Telling, entry: Entry, chosen: Sequence[tuple[Evidence, Clause]]) -> list[str]:
    if telling.knows(entry):
        return []
    telling.met(entry)
    telling.lines.extend(each for each, _ in chosen[:1])
    return say.project(entry, chosen[0][1] if chosen else None)


def distinct(found: Sequence[tuple[Evidence, Clause]]) -> list[tuple[Evidence, Clause]]:
    """Verbs before bare noun phrases of about the same worth: they read better first."""
    return sorted(found, key=lambda each: -(each[0].worth - (0.12 if each[1].kind == "nouns" else 0)))


def _chained(material: Material, chosen: Sequence[tuple[Evidence, Clause]], before: str) -> list[str]:
    parts = [clause for _, clause in chosen]
    if len(parts) == 1:
        return [say.stop(say.told(parts[0], before=before))]
    if len(parts) == 2:
        return say.pair(parts[0], parts[1], material.register, before=before)
    first = say.stop(say.told(parts[0], before=before))
    second, third = parts[1], parts[2]
    rest = say.pair(second, third, material.register)
    if len(rest) == 2:
        rest = [say.stop(say.told(second, also=True)), say.stop(say.told(third))]
    return [first, *rest, *(say.stop(say.told(clause, also=True)) for clause in parts[3:])]


def topics_of(found: Sequence[Evidence], telling: Telling, most: int) -> tuple[str, ...]:
    return telling.new_topics([asked.topic for each in found for asked in each.answers], most)


def strongest(material: Material, telling: Telling) -> tuple[Evidence, Clause] | None:
    """The line that would open a letter: told by a verb, most telling, of work before projects."""
    found = [
        each
        for each in clauses(telling.fresh(material.matched.every))
        if each[1].kind == "verb" and each[0].entry.section != "projects"
    ]
    return found[0] if found else None


def qualifications(material: Material, telling: Telling) -> list[str]:
    """Schooling, certificates and languages, as far as they matter."""
    person = material.person
    said: list[str] = []
    schools = [school for school in person.schools if school.degree or school.area]
    if schools:
        said.append(say.stop(say.schooling(schools[0])))
    if person.certificates:
        asked = " ".join(asked.need.text for asked in material.job.asked).casefold()
        wanted = sorted(person.certificates, key=lambda name: -_shared(name, asked))[:2]
        said.append(
            say.stop(
                f"My certificates include {say.listed(wanted)}"
                if len(person.certificates) > 1
                else f"I also have the certificate {wanted[0]}"
            )
        )
    spoken = say.tongues(person, [asked.topic for asked in material.job.asked])
    if spoken:
        said.append(say.stop(spoken))
    return said


def _shared(name: str, text: str) -> int:
    return sum(word in text for word in name.casefold().split() if len(word) > 2)


def further(material: Material, telling: Telling, most: int = 3) -> list[str]:
    """What the posting asks for and the resume names without telling more."""
    found = telling.new_topics(material.has, most)
    if not found:
        return []
    return [f"Of the other things you list, I also bring {say.listed(found)}."]
