"""Paragraphs of evidence in English: where, what was done, and what of the posting it answers."""

from __future__ import annotations

from collections.abc import Sequence

from generation.letters import english as say
from generation.letters.clauses import Clause, clause_of
from generation.letters.evidence import Evidence, shared
from generation.letters.facts import Entry
from generation.letters.material import Material, Telling
from generation.wording import leading_verb

NEAR_DUTY = 0.22  # share of a duty's telling words that a line says, from which the two go together
Told = tuple[Evidence, Clause]


def clauses(found: Sequence[Evidence]) -> list[Told]:
    """The lines that can be told by rule, with their words. Verbs before noun phrases of about the same worth."""
    said = (
        (each, clause_of(each.line.text, current=each.entry.current))
        for each in _english(found)
        if each.line.number >= 0
    )
    told = [(each, clause) for each, clause in said if clause is not None]
    return sorted(told, key=lambda each: -(each[0].worth - (0.12 if each[1].kind == "nouns" else 0)))


def _english(found: Sequence[Evidence]) -> list[Evidence]:
    return [each for each in found if each.line.language == "en"]


def of_entry(material: Material, telling: Telling, entry: Entry, most: int) -> list[str]:
    """One entry told in at most `most` of its lines; [] where nothing new can be said of it."""
    chosen = clauses(telling.fresh(material.matched.of(entry)))[:most]
    if entry.section == "projects":
        return of_project(telling, entry, chosen)
    return chained(material, telling, chosen) if chosen else []


def of_project(telling: Telling, entry: Entry, chosen: Sequence[Told]) -> list[str]:
    """ "Among my projects is tinyfs, a journaling file system. I used C and FUSE for it." """
    if telling.knows(entry) or not entry.title:
        return []
    among = "Another project" if any(each.section == "projects" for each in telling.entries) else "Among my projects"
    telling.met(entry)
    telling.lines.extend(each for each, _ in chosen[:1])
    about = next((line.text for line in entry.lines if line.number == -1 and line.language == "en"), "").rstrip(".")
    about = about[:1].lower() + about[1:] if not about[1:2].isupper() else about
    colon = "," if about.startswith(("a ", "an ", "the ")) else ":"
    said = [say.stop(f"{among} is {entry.title}{f'{colon} {about}' if about else ''}")]
    if entry.keywords:
        said.append(f"I used {say.listed(entry.keywords[:3])} for it.")
    if chosen:
        said.append(alone(chosen[0]))
    return said


def alone(told: Told) -> str:
    """A line as a sentence that does not say where: "It survives power loss.", "I wrote the parser."."""
    return say.stop(_of_thing(told) or say.told(told[1]))


def _of_thing(told: Told) -> str:
    """A project's line that tells of the project: "Survives power loss" → "It survives power loss"; "" for others."""
    text = told[0].line.text.rstrip(". ")
    found = leading_verb(text)
    return f"It {text[:1].lower()}{text[1:]}" if found and found[1] == "third" else ""


def chained(material: Material, telling: Telling, chosen: Sequence[Told]) -> list[str]:
    """Lines of one entry as sentences, of which the first says where."""
    entry = chosen[0][0].entry
    before = say.lead(entry, same=telling.last == entry, known=telling.knows(entry), earlier=telling.earlier(entry))
    telling.met(entry)
    telling.lines.extend(each for each, _ in chosen)
    return say.run([clause for _, clause in chosen], material.register, before=before)


def strongest(material: Material, telling: Telling) -> Told | None:
    """The line that would open a letter: told by a verb, most telling, of work before projects."""
    found = [
        each
        for each in clauses(telling.fresh(material.matched.every))
        if each[1].kind == "verb" and not each[1].words.startswith(("was ", "am "))
    ]
    work = [each for each in found if each[0].entry.section != "projects"]
    answering = [
        each
        for each in work
        if any(asked.topic for asked in each[0].answers) and each[0].worth >= 0.85 * work[0][0].worth
    ]
    return next(iter(answering or work), None)


def topics_of(found: Sequence[Evidence], telling: Telling, most: int) -> tuple[str, ...]:
    """What of the posting the lines answer, by name."""
    return telling.new_topics([asked.topic for each in found for asked in each.answers], most)


def near_duty(material: Material, evidence: Evidence, telling: Telling) -> str:
    """The duty of the posting that shares most telling words with a line; "" where none shares enough."""
    shares = [(asked.duty, shared(evidence.line.text, asked.need)) for asked in material.job.asked if asked.duty]
    duty, share = max(shares, key=lambda each: each[1], default=("", 0.0))
    return next(iter(telling.new_topics([duty], 1)), "") if share >= NEAR_DUTY else ""


def duty_of(found: Sequence[Evidence], telling: Telling) -> str:
    """A duty of the posting that the lines answer: "leading the night shift"; "" for none."""
    duties = [asked.duty for each in found for asked in each.answers if not asked.topic]
    return next(iter(telling.new_topics(duties, 1)), "")


def qualifications(material: Material) -> list[str]:
    """Schooling, certificates and languages in one or two sentences."""
    person, said = material.person, []
    schools = say.schools_of(person.schools, worked=any(entry.section == "work" for entry in person.entries))
    school = say.schooling(schools[0]) if schools else ""
    asked = " ".join(each.need.text for each in material.job.asked).casefold()
    held = sorted(person.certificates, key=lambda name: -_shared(name, asked))[:2]
    certificates = f"my qualifications include {say.listed(held)}" if held else ""
    if school and certificates and material.register.joins:
        said.append(say.stop(f"{school}, and {certificates}"))
    else:
        said += [say.stop(say.capital(part)) for part in (school, certificates) if part]
    wanted = {each.topic.casefold() for each in material.job.asked if each.kind == "language"}
    spoken = [name for name, _ in person.tongues if name.casefold() in wanted - {"english"}]
    if spoken:
        said.append(f"I speak {say.listed(spoken)}.")
    return said


def _shared(name: str, text: str) -> int:
    return sum(word in text for word in name.casefold().split() if len(word) > 2)


def career(material: Material, telling: Telling) -> list[str]:
    """Jobs by their names and years, for people whose lines cannot be told: in another language, or none."""
    said = []
    for entry in [each for each in material.matched.entries if each.section == "work" and not telling.knows(each)][:3]:
        if entry.current and (held := say.since(entry)):
            said.append(say.stop(held))
        elif entry.title and 0 < entry.since < entry.until:
            said.append(say.stop(f"From {entry.since} to {entry.until} I worked {say.place(entry)}"))
        elif entry.title:
            said.append(
                say.stop(f"I have also worked {say.place(entry)}" if said else f"I have worked {say.place(entry)}")
            )
        telling.met(entry)
    return said


def further(material: Material, telling: Telling, most: int = 3) -> list[str]:
    """What the posting asks for and the resume names without telling more."""
    also = "also " if telling.topics else ""
    found = telling.new_topics(material.has, most)
    return [f"From your list, I {also}bring {say.listed(found)}."] if found else []
