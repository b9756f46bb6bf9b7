"""Letters in German, French and Spanish: the four structures, said by a language's voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generation.letters.about import supplied_facts
from generation.letters.evidence import Evidence
from generation.letters.facts import Entry
from generation.letters.grouping import by_time, grouped
from generation.letters.material import Material, Telling
from generation.letters.voice import Offer, Phrase, Voice

OWN = {"de": {"deutsch", "german"}, "fr": {"français", "french"}, "es": {"español", "spanish", "castellano"}}
FEWEST_LINES = 2  # told: with fewer, the jobs themselves are named
MOST_OTHERS = (1, 4, 6)  # sentences on other entries than the first, by length
Paragraphs = list[list[str]]
Said = tuple[Evidence, Phrase]


@dataclass(frozen=True, slots=True)
class Teller:
    """A letter being told. Every method gives sentences and remembers what it told."""

    voice: Voice
    material: Material
    telling: Telling

    def phrases(self, entry: Entry) -> list[Said]:
        fresh = self.telling.fresh(self.material.matched.of(entry))
        own = [each for each in fresh if each.line.language == self.voice.language and each.line.number >= 0]
        said = [(each, self.voice.phrase(each.line.text, entry.current)) for each in own]
        return [(each, phrase) for each, phrase in said if phrase is not None]

    def entry(self, entry: Entry, most: int) -> list[str]:
        """Phrases of one kind share a sentence, two at most."""
        if entry.section == "projects":
            return self.project(entry)
        chosen = self.phrases(entry)[:most]
        return [] if entry.section == "volunteer" else self.said(chosen)

    def lines(self, found: Sequence[Evidence]) -> list[str]:
        """These lines, all of one entry."""
        phrases = self.phrases(found[0].entry) if found else []
        return self.said([each for line in found for each in phrases if each[0] == line])

    def said(self, chosen: Sequence[Said]) -> list[str]:
        """Phrases of one entry as sentences."""
        said, rest = [], list(chosen)
        while rest:
            entry, kind = rest[0][0].entry, rest[0][1].kind
            room = 1 if kind == "verb" or self.material.register.joins == 0 else 2
            group = [each for each in rest if each[1].kind == kind][:room]
            rest = [each for each in rest if each not in group]
            same, turn = self.telling.last == entry, len(self.telling.lines)
            said.append(self.voice.did(entry, [phrase for _, phrase in group], same, turn))
            self.telling.lines.extend(each for each, _ in group)
            self.telling.met(entry)
        return said

    def project(self, entry: Entry) -> list[str]:
        if self.telling.knows(entry) or not entry.title:
            return []
        self.telling.met(entry)
        told = (line for line in entry.lines if line.number == -1 and line.language == self.voice.language)
        about = next((line.text.rstrip(".") for line in told), "")
        return [self.voice.project(entry, about if "(" not in about else "")]

    def topics(self, found: Sequence[Said], most: int) -> tuple[str, ...]:
        return self.telling.new_topics([asked.topic for each, _ in found for asked in each.answers], most)

    def who(self) -> list[str]:
        jobs = [entry for entry in by_time(self.material.matched.entries) if entry.section == "work"][:1]
        said = self.voice.held(jobs[0]) if jobs else self.voice.calls(self.material.person)
        if jobs and said:
            self.telling.met(jobs[0])
        change = [self.voice.change] if self.material.elsewhere else []
        return [part for part in (said, *change) if part]

    def career(self) -> list[str]:
        jobs = [entry for entry in by_time(self.material.matched.entries) if entry.section == "work"]
        new = [entry for entry in jobs if not self.telling.knows(entry)][:3]
        for entry in new:
            self.telling.met(entry)
        return [said for entry in new if (said := self.voice.held(entry))]

    def further(self) -> list[str]:
        also = bool(self.telling.topics)
        found = self.telling.new_topics(self.material.has, 3)
        return [self.voice.brings(found, also)] if found else []

    def qualifications(self) -> list[str]:
        person, voice = self.material.person, self.voice
        said = [voice.schooling(person.schools[0])] if person.schools else []
        if person.certificates:
            said.append(voice.certificates(person.certificates[:2]))
        wanted = {asked.topic.casefold() for asked in self.material.job.asked if asked.kind == "language"}
        spoken = [name for name, _ in person.tongues if name.casefold() in wanted - OWN[voice.language]]
        return said + ([voice.tongues(spoken)] if spoken else [])

    def taught(self) -> list[str]:
        return self.qualifications() if self.material.length else []

    def sparse(self) -> list[str]:
        named = {topic.casefold() for topic in self.telling.topics}
        skills = [name for name in self.material.person.skills if name.casefold() not in named][:4]
        return [self.voice.skills(skills) if skills else self.voice.bare]

    def closing(self, kind: Offer) -> list[str]:
        register = self.material.register
        facts = supplied_facts(self.material.supplied) if kind != "brief" else []
        said = [self.voice.read(fact) for fact in facts]
        said.append(self.voice.offers[kind][register.tone])
        mark = "!" if register.exclaims else "."
        return [*said, self.voice.thanks[register.tone] + mark] if register.thanks else said

    def purpose(self) -> str:
        return self.voice.purpose(self.material.job, self.material.register.tone)


def paragraphs(voice: Voice, material: Material, variant: str, telling: Telling) -> Paragraphs:
    """The letter's paragraphs as lists of sentences, three to `material.limit`."""
    teller = Teller(voice, material, telling)
    opening, planned, closing = _PLANS[variant](teller)
    middle = [part for part in planned if part]
    # After the line that was told, so that "there" keeps its place.
    if len(telling.lines) < min(FEWEST_LINES, material.most(FEWEST_LINES)):
        spot = min(len(telling.lines), 1)
        middle = [*middle[:spot], teller.career(), *middle[spot:]]
    middle = [part for part in middle if part] or [teller.sparse()]
    return [opening, *grouped(middle, material.limit - 2), closing]


def _achievement(teller: Teller) -> tuple[list[str], Paragraphs, list[str]]:
    """The best entry at once, then what else answers the posting."""
    opening = [teller.purpose()]
    entries = teller.material.matched.entries
    best = next((entry for entry in entries if entry.section == "work" and teller.phrases(entry)), None)
    if best is None or teller.material.elsewhere:
        opening += teller.who()
    else:
        opening += teller.entry(best, 1)
    middle = [teller.entry(best, teller.material.most(2))] if best else []
    return opening, [*middle, _others(teller), teller.taught()], teller.closing("talk")


def _others(teller: Teller) -> list[str]:
    said: list[str] = []
    for entry in teller.material.matched.entries[:8]:
        if len(said) >= MOST_OTHERS[teller.material.length]:
            break
        found = teller.phrases(entry)
        ask = entry.section == "work" and teller.telling.last != entry
        topics = teller.topics(found[:1], 2) if ask else ()
        told = teller.entry(entry, teller.material.most(2))
        if topics and told:
            told[0] = f"{teller.voice.asks(topics, bool(said))} {told[0]}"
        said += told
    return said + teller.further()


def _requirements(teller: Teller) -> tuple[list[str], Paragraphs, list[str]]:
    """What is asked for, each with its evidence; without two answers, the career in its order."""
    answered: list[tuple[str, Entry]] = []
    for asked in teller.material.job.asked:
        entry = next((each.entry for each in teller.material.matched.every if asked in each.answers), None)
        new = asked.topic and asked.topic not in [topic for topic, _ in answered]
        if entry is not None and new and entry not in [each for _, each in answered] and teller.phrases(entry):
            answered.append((asked.topic, entry))
    most = teller.material.most
    answered = answered[: min(3, most(3))]
    opening = [teller.purpose()]
    if len(answered) < 2:
        opening += teller.who()
        told = [teller.entry(entry, most(3)) for entry in by_time(teller.material.matched.entries)[: most(3)]]
        return opening, [*told, teller.further(), teller.taught()], teller.closing("hear")
    opening.append(teller.voice.in_turn(teller.telling.new_topics([topic for topic, _ in answered], 3)))
    told = [teller.entry(entry, most(2)) for _, entry in answered]
    return opening, [*told, teller.further(), teller.taught()], teller.closing("points")


def _story(teller: Teller) -> tuple[list[str], Paragraphs, list[str]]:
    """One job told whole, and what carries over."""
    jobs = [entry for entry in teller.material.matched.entries if entry.section == "work"]
    richest = max(jobs, key=lambda entry: min(4, len(teller.phrases(entry))), default=None)
    opening = [teller.purpose()]
    if richest is None or len(teller.phrases(richest)) < 2:
        way = reversed(by_time(teller.material.matched.entries)[: teller.material.most(3)])
        steps = [teller.entry(entry, teller.material.most(2)) for entry in way]
        return opening, [*steps, teller.further(), teller.taught()], teller.closing("hear")
    opening.append(teller.voice.story(richest))
    teller.telling.met(richest)
    topics = teller.topics(teller.phrases(richest), 3)
    asks = [teller.voice.brings(topics, False)] if topics else []
    told = teller.entry(richest, (2, 4, 6)[teller.material.length])
    return opening, [told, asks + teller.further(), teller.taught()], teller.closing("hear")


def _short(teller: Teller) -> tuple[list[str], Paragraphs, list[str]]:
    """Who, two facts, an offer to talk."""
    opening = [teller.purpose(), *teller.who()]
    most = teller.material.most
    tellable = [entry for entry in teller.material.matched.entries if teller.phrases(entry)][: most(2)]
    said = [sentence for entry in by_time(tellable) for sentence in teller.entry(entry, most(1))]
    said += teller.further()
    return opening, [said or teller.qualifications()], teller.closing("brief")


_PLANS = {"achievement": _achievement, "requirements": _requirements, "story": _story, "short": _short}
