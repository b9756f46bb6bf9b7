"""The person's facts as sentences, alike in every language: what a text puts between its own sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from generation.letters import english as say
from generation.letters import english_letters, french, german, spanish
from generation.letters import telling as tell
from generation.letters.evidence import Evidence
from generation.letters.facts import Entry
from generation.letters.introducing import called, introduction
from generation.letters.material import Material, Telling
from generation.letters.nominal import Teller
from generation.letters.posting import spoken
from generation.letters.voice import Voice
from generation.letters.wishes import names

VOICES: dict[str, Voice] = {"de": german.VOICE, "fr": french.VOICE, "es": spanish.VOICE}


class Tongue(Protocol):
    """Every method gives whole sentences and remembers what it told; none where the facts do not allow one."""

    @property
    def material(self) -> Material: ...

    @property
    def telling(self) -> Telling: ...

    def who(self) -> list[str]:
        """Who the person is: one sentence."""

    def new_paragraph(self) -> None:
        """What comes next begins a paragraph: it may have to say again where it was."""

    def tellable(self, entry: Entry) -> list[Evidence]:
        """The lines of an entry that can be told and were not, the most telling first."""

    def entry(self, entry: Entry, most: int) -> list[str]:
        """An entry in at most so many of its lines."""

    def lines(self, chosen: Sequence[Evidence]) -> list[str]:
        """These lines, all of one entry."""

    def line_alone(self, line: Evidence) -> list[str]:
        """One line of what was named just before, without saying again where it was."""

    def held(self, entry: Entry) -> str:
        """A position with its years."""

    def career(self) -> list[str]:
        """Positions by name and years, for people whose lines cannot be told."""

    def answers(self, found: Sequence[Evidence]) -> list[str]:
        """What of the posting these lines answer."""

    def brings(self, most: int) -> list[str]:
        """What the posting asks for and the resume names without telling more."""

    def skills(self, named: Sequence[str]) -> list[str]:
        """Skills by name, less those that the lines named."""

    def speaks(self, named: Sequence[str]) -> list[str]:
        """Languages by name."""

    def qualifications(self) -> list[str]:
        """Schooling and certificates."""

    def offer(self, kind: str) -> list[str]:
        """An offer to talk, and thanks where the person thanks."""


@dataclass(frozen=True, slots=True)
class English:
    material: Material
    telling: Telling

    def who(self) -> list[str]:
        said = introduction(self.material.person)
        if not said:
            held = next((each for each in self.material.matched.entries if say.since(each)), None)
            if held is not None:
                self.telling.met(held)
                return [say.stop(say.since(held))]
            label = self.material.person.label
            said = f"I am {say.an(called(label))}." if label else ""
        return [said] if said else []

    def new_paragraph(self) -> None:
        self.telling.last = None

    def tellable(self, entry: Entry) -> list[Evidence]:
        return [each for each, _ in tell.clauses(self.telling.fresh(self.material.matched.of(entry)))]

    def entry(self, entry: Entry, most: int) -> list[str]:
        return tell.of_entry(self.material, self.telling, entry, most)

    def lines(self, chosen: Sequence[Evidence]) -> list[str]:
        told = [each for line in chosen for each in tell.clauses([line])]
        if not told:
            return []
        if told[0][0].entry.section == "projects":
            return tell.of_project(self.telling, told[0][0].entry, told)
        return tell.chained(self.material, self.telling, told)

    def line_alone(self, line: Evidence) -> list[str]:
        told = tell.clauses([line])
        self.telling.lines.append(line)
        return [tell.alone(told[0])] if told else []

    def held(self, entry: Entry) -> str:
        if held := say.since(entry):
            return say.stop(held)
        if not entry.title:
            return ""
        years = f"From {entry.since} to {entry.until} I" if 0 < entry.since < entry.until else "I"
        return say.stop(f"{years} worked {say.place(entry)}")

    def career(self) -> list[str]:
        return tell.career(self.material, self.telling)

    def answers(self, found: Sequence[Evidence]) -> list[str]:
        topics = tell.topics_of(found, self.telling, 2)
        if not topics:
            return []
        verb = "is" if len(topics) == 1 else "are"
        if not found[0].entry.current:
            verb = "was" if len(topics) == 1 else "were"
        return [f"{say.capital(say.listed(topics))}, which you ask for, {verb} part of that work."]

    def brings(self, most: int) -> list[str]:
        return tell.further(self.material, self.telling, most)

    def skills(self, named: Sequence[str]) -> list[str]:
        new = [name for name in named if not any(names(each.line.text, name) for each in self.telling.lines)]
        also = "also " if self.telling.lines else ""
        return [f"My skills {also}include {say.listed([spoken(name) for name in new])}."] if new else []

    def speaks(self, named: Sequence[str]) -> list[str]:
        return [f"I speak {say.listed(named)}."] if named else []

    def qualifications(self) -> list[str]:
        return tell.qualifications(self.material)

    def offer(self, kind: str) -> list[str]:
        return english_letters.closing(self.material, kind)


@dataclass(frozen=True, slots=True)
class Nominal:
    """German, French and Spanish."""

    material: Material
    telling: Telling
    voice: Voice

    @property
    def _teller(self) -> Teller:
        return Teller(self.voice, self.material, self.telling)

    def who(self) -> list[str]:
        return self._teller.who()[:1]

    def new_paragraph(self) -> None:
        """ "Zu meinen Aufgaben dort" may begin one."""

    def tellable(self, entry: Entry) -> list[Evidence]:
        return [each for each, _ in self._teller.phrases(entry)]

    def entry(self, entry: Entry, most: int) -> list[str]:
        return self._teller.entry(entry, most)

    def lines(self, chosen: Sequence[Evidence]) -> list[str]:
        return self._teller.lines(chosen)

    def line_alone(self, line: Evidence) -> list[str]:
        self.telling.last = line.entry
        return self._teller.lines([line])

    def held(self, entry: Entry) -> str:
        return self.voice.held(entry)

    def career(self) -> list[str]:
        return self._teller.career()

    def answers(self, found: Sequence[Evidence]) -> list[str]:
        """Its lines are noun phrases, which name what they answer: saying it again would only repeat them."""
        return []

    def brings(self, most: int) -> list[str]:
        return self._teller.further()

    def skills(self, named: Sequence[str]) -> list[str]:
        new = [name for name in named if not any(names(each.line.text, name) for each in self.telling.lines)]
        told = new if self.voice.language == "de" else [spoken(name) for name in new]
        return [self.voice.skills(told)] if told else []

    def speaks(self, named: Sequence[str]) -> list[str]:
        return [self.voice.tongues(named)] if named else []

    def qualifications(self) -> list[str]:
        return self._teller.qualifications()

    def offer(self, kind: str) -> list[str]:
        return self._teller.closing(kind)  # type: ignore[arg-type]


def tongue_of(language: str, material: Material, telling: Telling) -> Tongue:
    voice = VOICES.get(language)
    return English(material, telling) if voice is None else Nominal(material, telling, voice)
