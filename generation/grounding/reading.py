# ruff: noqa: E501 (tables of words read better unbroken)
"""A text read once: its sentences, the names in it, and which job each stretch of it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from generation.grounding.address import greeting_span
from generation.grounding.evidence import HELD, Entry, Evidence
from generation.grounding.furniture import furniture
from generation.grounding.likeness import told
from generation.grounding.model import Claim, Source, State
from generation.grounding.naming import Named, Names, entries_of
from generation.grounding.sentences import BULLET, Sentence, sentences
from generation.grounding.words import FOLDED_STOP, words
from jobs.parsing.language import language_of
from profiles.parsing.folding import flat

_BACK = re.compile(
    r"\W*(?:there|in (?:that|this) (?:role|post|position|job)|during (?:that|this|my) time|while there|dort|in dieser (?:rolle|position)|la-bas|alli|en ese puesto)\b"
)
FIRST_PERSON = re.compile(r"\b(?:i|my|me|we|our|us|myself|ich|mein\w*|wir|je|j'ai|mon|ma|mes|nous|mi|mis)\b")
_THERE = re.compile(
    r"\b(?:stayed|worked|spent|been|joined|started|left) (?:\w+ ){0,3}there\b|\bthere (?:for|since|i|until)\b|\bthere, i\b"
)
_SEPARATOR = re.compile(
    r"[;:—–]|,|\.\s|\s(?:and(?! a (?:half|quarter))|before|after|then|while|und|sowie|danach|et|puis|y|luego|antes)\s"
)
# "Before Acme I …", "Head of Data | ex-Acme": what is told happened elsewhere.
LEFT = re.compile(
    r"\b(?:before|prior to|after|since leaving|after leaving|vor|nach|avant|apres|antes de|despues de|tras)\s+(?:the\s+|der\s+|dem\s+|l[ae]\s+|el\s+)?(?:(?:an?|my|the|eine[mr]?|mein\w*|une?|mon|ma|una?|mi) (?:[\w-]+ ){1,3}(?:at|with|in|bei|chez|en) (?:the )?)?$|\b(?:before|prior to|until) (?:i (?:\w+ )?)?(?:join\w*|mov\w+ (?:on )?to|c(?:ame|oming) to|went to|going to|start\w* (?:at|with)|switch\w+ to) (?:the )?$|\bex[- –](?:the )?$"
)
# "…; before that I spent three years elsewhere": no longer of the job just named.
_ELSEWHEN = re.compile(
    r"(?:[,;–—]|\sand)\s(?:and )?(?:since (?:then|\d{4})|afterwards|after that|later on|seitdem|danach|depuis|desde entonces|before (?:that|this|then)|prior to (?:that|this)|previously|earlier,?|beforehand|davor|zuvor|vorher|avant cela|auparavant|antes|anteriormente)\b|\s(?:following|after|preceded by|on top of)\s(?=(?:[\w-]+ ){1,3}(?:years?|months?)\b)"
)
_CLAUSE = re.compile(r"[;—–]\s|,\s(?:and|while|but|und|et|y|mais|pero|aber)\s|\s(?:and|but|while),\s")
_HAS_SUBJECT = re.compile(
    r"(?:^|[,:]\s)\W*(?:the|this|that|our|a|an) (?:[\w-]+ ){1,5}(?:\w+ed|cut|led|grew|rose|fell|went|took|brought|is|was|has|had|\w+s)\b"
)
# "…, and at Widgets I …": the name opens what follows.
_OPENS = re.compile(
    r"\s*(?:(?:and|then|later|now|today|earlier|before that|previously|und|et|y),?\s+)*(?:at|with|for|bei|beim|chez|en)\s+(?:the\s+|der\s+|l[ea]s?\s+|el\s+)?"
)
_LONGEST_HEADER = 16
_RIGHT_BEFORE = 240  # characters
_MAIN_CLAUSE = 30  # characters that are no mere opening of a sentence ("In 2019, and …")
_BEFORE_NAME = 60  # characters that may say that one had left
_AS = r"\b(?:as|als|comme|como) (?:an? |the |eine? |une? |una )?"
# "As an apprentice I …": the position by the word of rank in its title.
_AS_LEVEL = re.compile(
    rf"(?:^|[.;,]\s|\band\s){_AS}(?P<level>apprentice|intern|trainee|student|resident|cadet|clerk|assistant|junior|auszubildender?|praktikantin|praktikant|apprentie?|stagiaire)(?=,? (?:i|there)\b|, )"
)
_TODAY = re.compile(
    r"\b(?:now|today|currently|since|later|then|before|after|heute|seit|depuis|aujourd'hui|hoy|desde|years?|jahren?|ans|anos)\b"
)


def _main(title: str) -> str:
    """A title without what its comma or bar adds: "Staff Nurse, Acute Unit"."""
    return flat(re.split(r",| [-–—|(]", title)[0]).strip()


@dataclass(frozen=True)
class Passage:
    """text[start:end] tells of the entries (all that the name may mean); none where it names none."""

    start: int
    end: int
    entries: tuple[Entry, ...]


@dataclass
class Reading:
    """The text, what may support it, and the spans that a finder has claimed already."""

    text: str
    evidence: Evidence
    taken: list[tuple[int, int]] = field(default_factory=list)
    made: list[Claim] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folded = flat(self.text)
        self.language = language_of(self.text)
        self.sentences = sentences(self.text)
        self.named = tuple(Names(self.evidence).find(self.text))
        self.passages = tuple(self._passages())
        self.taken += furniture(self.text, self.evidence.silent)
        self.greeting = greeting_span(self.text)

    def sentence_at(self, position: int) -> Sentence:
        for sentence in self.sentences:
            if sentence.start <= position < sentence.end:
                return sentence
        return Sentence(self.text, 0, len(self.text), 0, 0)

    def passage_at(self, position: int) -> Passage | None:
        return next((one for one in self.passages if one.start <= position < one.end), None)

    def ends(self, pattern: re.Pattern[str], position: int) -> re.Match[str] | None:
        """Where the folded words right before a position end so. pattern: ends in "$" and takes up few words."""
        return pattern.search(self.folded, max(0, position - _RIGHT_BEFORE), position)

    def line_start(self, position: int) -> int:
        return self.text.rfind("\n", 0, position) + 1

    def line_at(self, start: int, end: int) -> str:
        """The line, or lines, that text[start:end] stands in."""
        stop = self.text.find("\n", end)
        return self.text[self.line_start(start) : stop if stop >= 0 else len(self.text)]

    def names_told(self) -> frozenset[str]:
        """What the names in the text tell by themselves, which says nothing of what was done."""
        return told(" ".join(self.text[named.start : named.end] for named in self.named))

    def greets(self, position: int) -> bool:
        return self.greeting[0] <= position < self.greeting[1]

    def free(self, start: int, end: int) -> bool:
        return not any(begin < end and start < finish for begin, finish in self.taken)

    def take(self, start: int, end: int) -> None:
        self.taken.append((start, end))

    def claim(self, start: int, end: int, kind: str, state: State, source: Source | None, reason: str = "") -> Claim:
        made = Claim(self.text[start:end], start, end, kind, state, source, reason)
        self.made.append(made)
        return made

    def _passages(self) -> Iterator[Passage]:
        """Sentence by sentence; "there" looks back to the sentence before, bullets to the heading above them."""
        before: tuple[Entry, ...] = ()
        heading: tuple[Entry, ...] = ()
        for sentence in self.sentences:
            held = [
                (named, tuple(entry for entry in entries_of(named, self.evidence) if entry.pointer.startswith(HELD)))
                for named in self.named
                if sentence.start <= named.start < sentence.end
            ]
            told = [
                (named, entries)
                for named, entries in held
                if entries
                and not LEFT.search(self.folded, max(sentence.start, named.start - _BEFORE_NAME), named.start)
            ]
            if not told:
                bullet = BULLET.match(self.text, self.line_start(sentence.start))
                if not bullet:
                    heading = ()
                back = _BACK.match(self.folded, sentence.start) or _THERE.search(
                    self.folded, sentence.start, sentence.end
                )
                carried = (heading if bullet else before if back else ()) or self._by_office(sentence)
                yield Passage(sentence.start, sentence.end, carried)
                before = carried
                continue
            parts = tuple(self._parts(sentence, told))
            yield from parts
            before = parts[-1].entries
            heading = before if self._is_heading(sentence) else ()

    def _by_office(self, sentence: Sentence) -> tuple[Entry, ...]:
        """The past position that a sentence names by its title alone: "As a PhD fellow I …", "Sales clerk with …"."""
        said = self.folded[sentence.start : sentence.end]
        held = [one for one in self.evidence.entries if one.pointer.startswith(HELD) and one.title]
        level = _AS_LEVEL.search(said)
        if level:
            ranked = [one for one in held if re.search(rf"\b{level['level']}\b", flat(one.title))]
            return tuple(ranked) if len(ranked) == 1 and not ranked[0].current and not _TODAY.search(said) else ()
        found = tuple(
            one
            for one in held
            if not one.current
            and not any(_main(one.title) in flat(other.title) for other in held if other.name != one.name)
            and re.search(rf"(?:{_AS}|^\W*){re.escape(_main(one.title))}\b", said)
        )
        alone = any(said.strip(" -•*.") == _main(one.title) for one in found)  # a heading
        return found if len({one.name for one in found}) == 1 and not alone and not _TODAY.search(said) else ()

    def _is_heading(self, sentence: Sentence) -> bool:
        short = len(sentence.text.split()) <= _LONGEST_HEADER
        return short and not sentence.text.endswith((".", "!", "?", ";")) and not BULLET.match(sentence.text)

    def _parts(self, sentence: Sentence, told: list[tuple[Named, tuple[Entry, ...]]]) -> Iterator[Passage]:
        """A sentence that names several employers, cut between them."""
        begin = self._clause_of(sentence, told[0][0])
        if begin > sentence.start:
            yield Passage(sentence.start, begin, ())
        for (named, entries), (following, _) in pairwise(told):
            cut = self._cut(begin, named, following)
            yield Passage(begin, cut, entries)
            begin = cut
        moved = _ELSEWHEN.search(self.folded, told[-1][0].end, sentence.end)
        end = moved.start() if moved else sentence.end
        yield Passage(begin, end, told[-1][1])
        if moved:
            yield Passage(end, sentence.end, ())

    def _clause_of(self, sentence: Sentence, named: Named) -> int:
        """Where the clause of the first name begins, if it and the one before have each an "I" of their own."""
        for match in reversed(list(_CLAUSE.finditer(self.folded, sentence.start, named.start))):
            apart = match[0].endswith(", ") and match[0][0] == " "  # "… and, as an auditor at Acme, I"
            mine = FIRST_PERSON.search(self.folded, match.end(), named.start)
            if mine and mine.start() == match.end() and match.start() - sentence.start >= _MAIN_CLAUSE:
                return match.end()  # "…, and I cut my teeth at": two main clauses
            before = self.folded[sentence.start : match.start()]
            if (mine or apart) and (FIRST_PERSON.search(before) or _HAS_SUBJECT.search(before)):
                return match.end()
        return sentence.start

    def _cut(self, begin: int, named: Named, following: Named) -> int:
        """Before the second name where the first one opens its stretch ("At A I did this, at B that"), after the first
        where it closes it ("this at A, that at B")."""
        bar = self.text.find(" | ", named.end, following.start)
        if bar >= 0:
            return bar
        lead = re.split(r"[:;,—–]\s", self.text[begin : named.start])[-1]
        opening = [word for word in words(lead) if word.folded not in FOLDED_STOP]
        separators = list(_SEPARATOR.finditer(self.folded, named.end, following.start))
        if not separators:
            return following.start
        if _OPENS.fullmatch(self.folded, separators[-1].end(), following.start):
            return separators[-1].start()
        return separators[-1].start() if len(opening) <= 3 else separators[0].start()
