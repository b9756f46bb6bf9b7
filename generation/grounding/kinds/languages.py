# ruff: noqa: E501 (tables of words read better unbroken)
"""Languages spoken, and how well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generation.grounding.evidence import Fact
from generation.grounding.language_levels import NATIVE, SOFT, level_held, level_in
from generation.grounding.model import Claim
from generation.grounding.reading import Reading
from generation.grounding.standing import asserted, clause, listed, standing
from generation.grounding.vocabulary import is_noun_only
from jobs.matching.languages import language_level
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import rows

_SPOKEN = re.compile(
    r"\b(?:speak\w*|spoken|spoke|gets? by|reads?|writes?|convers\w+|chat|understand|tongue|at home|on holiday|grew up (?:with|speaking)|me defiendo|me debrouille|fluent\w*|native|mother tongue|bilingual|trilingual|languages?|conversational\w*|proficien\w+|intermediate|advanced|basic|beginner|written|c1|c2|b1|b2|a1|a2|level|"
    r"sprache\w*|spreche|sprach\w*|muttersprach\w*|fliessend|fließend|verhandlungssicher|niveau|parle|langues?|courant|maternelle|bilingue|hablo|idiomas?|nativ[oa]|nivel|fluido)\b"
)
_MY = re.compile(
    r"\b(?:i (?:also )?have (?:some |good )?|(?:my|her|his|mein|meine[mn]?|mon|mi)\s+(?:own\s+|school\s+|rusty\s+|business\s+)?)$"
)
_TOLD_OF = re.compile(
    r"\s*(?:[.,;:!?)]|$|\b(?:is|was|has|helps?|helped|needs|remains|gets|got|and|still|improved|comes?|came|makes?|made|serves?|lets?|ist|hilft|reicht|est|es|me)\b)"
)
_IN_TONGUE = re.compile(r"\bin (?:both |either )?(?:[a-z]+,? (?:and |or )?){0,3}$")
_COUNTED = ("number", "percentage", "money", "team_size", "duration")
_SOME = re.compile(r"(?:[,&/|]|\b(?:and|und|et|y))\s+(?:some|a little|a bit of|etwas|un peu d[e'’]|algo de)?\s*\w+$")
# What parts one language from the next after it, and before it: "a native speaker with advanced Twi".
_BESIDE = "plus|but|alongside|besides?|next to|as well as|in addition to|and|und|sowie|et|y"
_ENDED = re.compile(rf"[;\n–—|]|,|\.\s|\s(?:{_BESIDE})\s")
_PARTED = re.compile(rf"[;\n–—|]|,\s|\s(?:{_BESIDE}|with)\s")
_ENDS = re.compile(r"\s*(?:[.,;|)\n]|$)")
_JOINED = re.compile(r"\s*[–—:|=-]\s+")
_GUESSED = 4
_BILINGUAL = 5  # who calls oneself bilingual may have learned one of the two
_LEVELS = "native|fluent|basic|advanced|intermediate|conversational|proficient|level|sprach|kennt|elementary|beginner"
_NAME_AFTER = re.compile(rf" (?![ABC][12]\b|(?i:{_LEVELS}))[A-Z][a-z]")
# What is done by speaking or writing, and what is only made or sold in a language.
_USED_IN = re.compile(
    r"\b(?:answer|interview|advis|counsel|tutor|teach|taught|serv(?:e|ed|es|ing)\b|greet|present|negotiat|correspond|explain|consult|guid|host|speak|spoke|talk|communicat|deal[st]?\b|dealt|handl|took|tak(?:e|ing)\b|call|phon|mail|wrot|writ|chat|welcom|support|train|coach|mentor|discuss|translat|interpret|assist|help|led tours|tours?\b)\w*[^.;:]{0,70}\bin (?:both |either )?(?:[a-z]+,? (?:and |or )?){0,3}$"
)
_DO_SO_IN = re.compile(r"\bi (?:can |could |also |often |may )*do (?:so|it|this|that|the same) (?:also |too )?in $")
_MADE_IN = re.compile(
    r"\b(?:launch|publish|releas|locali[sz]|built|build|develop|appear|available|edition|version|print|sold|sell|subtitl|dubb|record|film)\w*\b"
)
# What follows a language that is one: "Spanish speaker", "French proficiency", "English skills".
_OF_TONGUE = r"speak\w*|skills?|proficien\w*|fluen\w*|knowledge|language|abilit\w+|command|conversation\w*|tongue|dialect|learner"
_NOUN_AFTER = re.compile(rf"[ -](?!{_LEVELS}|{_OF_TONGUE})([a-z]{{3,}})\b")


@cache
def _names() -> tuple[dict[str, str], re.Pattern[str]]:
    named: dict[str, str] = {}
    for code, forms in rows("languages"):
        for form in forms:
            named.setdefault(flat(form), code)
    longest = sorted((name for name in named if len(name) > 3), key=len, reverse=True)
    return named, re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, longest)) + r")(?![\w-])")


def code_of(name: str) -> str:
    """A code for a language's name in nine languages, the folded name itself where it is not listed."""
    named, pattern = _names()
    match = pattern.search(flat(name))
    return named[match[0]] if match else flat(name).strip()


def claims(reading: Reading) -> Iterator[Claim]:
    known = {
        code_of(fact.text): fact
        for fact in reading.evidence.facts
        if fact.pointer.startswith("/languages") and fact.field == "language"
    }
    for start, end, code in _told(reading, known):
        if not reading.free(start, end) or _of_a_country(reading, end):
            continue
        sentence = reading.sentence_at(start)
        if not _SPOKEN.search(reading.folded, sentence.start, sentence.end) and not (
            _mine(reading, start, end)
            or _listed(reading, end, known)
            or _beside_own(reading, start, end, known)
            or _used_in(reading, start)
        ):
            continue
        claim = judged(reading, start, end, code, known.get(code))
        if claim is not None:
            reading.take(claim.start, claim.end)
            yield claim


def _listed(reading: Reading, end: int, known: dict[str, Fact]) -> bool:
    """ "Swedish and English, some Norwegian.": the last of a list of languages, others of which the profile has."""
    named, pattern = _names()
    sentence = reading.sentence_at(end - 1)
    said = _SOME.search(reading.folded[sentence.start : end])
    others = [match for match in pattern.finditer(reading.folded, sentence.start, end) if match.end() < end]
    return bool(said and others and named[others[-1][0]] in known) and bool(_ENDS.match(reading.folded, end))


def _beside_own(reading: Reading, start: int, end: int, known: dict[str, Fact]) -> bool:
    """ "Answered mails in Greek, English and Spanish": among languages of which the profile has some, after "in" or
    between bars."""
    named, pattern = _names()
    run = rf"((?:{pattern.pattern})(?:(?:, | and |, and )(?:{pattern.pattern}))+)"
    listed = re.compile(rf"\bin {run}(?! [a-z]+s\b)|(?:^|[|\n] ?){run}(?=[.\s]*(?:[|\n]|$))")
    for match in listed.finditer(reading.folded, reading.sentence_at(start).start, reading.sentence_at(start).end):
        if match.start() <= start < match.end():
            return any(named[one[0]] in (*known, reading.language) for one in pattern.finditer(match[0]))
    return False


def _used_in(reading: Reading, start: int) -> bool:
    """ "Took calls from hauliers in Polish": what one says, writes or hears is in a language that one knows."""
    left, _ = clause(reading, start, start + 1)
    said = _USED_IN.search(reading.folded, left, start) or _DO_SO_IN.search(reading.folded, left, start)
    return said is not None and not _MADE_IN.search(reading.folded, left, start) and asserted(reading, start, start + 1)


def _mine(reading: Reading, start: int, end: int) -> bool:
    """ "My Spanish is …", not "my Spanish students"."""
    return bool(_MY.search(reading.folded[:start]) and _TOLD_OF.match(reading.folded, end))


def _of_a_country(reading: Reading, end: int) -> bool:
    """ "Irish Heart Council", "French cuisine", "Norwegian colleagues": an adjective, not a language."""
    if _NAME_AFTER.match(reading.text, end):
        return True
    following = _NOUN_AFTER.match(reading.folded, end)
    return following is not None and is_noun_only(following[1])


def _told(reading: Reading, known: dict[str, Fact]) -> Iterator[tuple[int, int, str]]:
    named, pattern = _names()
    spans = [
        (*match.span(), named[match[0]])
        for match in pattern.finditer(reading.folded)
        if reading.text[match.start()].isupper() or reading.language in ("fr", "es", "it", "pt")
    ]
    for code, fact in known.items():
        if code == flat(fact.text).strip() and code:
            spans += [(*match.span(), code) for match in re.finditer(rf"\b{re.escape(code)}\b", reading.folded)]
    return iter(sorted(set(spans)))


def judged(reading: Reading, start: int, end: int, code: str, fact: Fact | None) -> Claim | None:
    left, right, told = level_told(reading, start, end)
    if fact is None:
        posted = next((line for line in reading.evidence.posting if reading.text[start:end] in line.text), None)
        theirs = posted is not None and not asserted(reading, start, end, thing=True) and not listed(reading, start)
        if theirs or standing(reading, start, end, thing=True) != "own":
            return (
                reading.claim(start, end, "language", "stated", posted.source, "told as the posting's")
                if posted
                else None
            )
        worded = _worded(reading, code)
        if worded is not None:
            return reading.claim(start, end, "language", "stated", worded.source)
        return reading.claim(left, right, "language", "unsupported", None, "the profile names no such language")
    other = _swapped(reading, start, code)
    if other is not None:
        return reading.claim(start, end, "language", "unsupported", None, f"the profile says “{other.text}”")
    level = _profile_level(reading, fact)
    if told is not None and level is not None and (told > level if told != SOFT else level + 1 < _GUESSED):
        stated = _fluency(reading, fact)
        return reading.claim(
            left, right, "language", "unsupported", None, f"the profile says {stated.text if stated else 'less'}"
        )
    source = (_fluency(reading, fact) or fact).source if told is not None else fact.source
    return reading.claim(left, right, "language", "stated" if told == level or told is None else "derived", source)


def _swapped(reading: Reading, start: int, code: str) -> Fact | None:
    """The fact told here that names other languages: "40 calls a day in Greek" for forty in Turkish."""
    named, pattern = _names()
    sentence = reading.sentence_at(start)
    if not _IN_TONGUE.search(reading.folded, sentence.start, start):
        return None
    counted = {
        claim.source.pointer
        for claim in reading.made
        if claim.source is not None and claim.kind in _COUNTED and sentence.start <= claim.start < sentence.end
    }
    for fact in reading.evidence.facts:
        if fact.pointer in counted and fact.field == "highlights":
            codes = {named[match[0]] for match in pattern.finditer(flat(fact.text))}
            if codes and code not in codes:
                return fact
    return None


def _worded(reading: Reading, code: str) -> Fact | None:
    named, pattern = _names()
    for fact in reading.evidence.mine:
        telling = fact.field in ("summary", "label", "keywords", "highlights", "name") or fact.where == "confirmed"
        if telling and any(named[match[0]] == code for match in pattern.finditer(flat(fact.text))):
            return fact
    return None


def level_told(reading: Reading, start: int, end: int) -> tuple[int, int, int | None]:
    """The span of the language with its level words, and the level; None where the text gives none.

    A level shared by a list ("fluent in Hindi and English") holds for all that follow it.
    """
    _, pattern = _names()
    sentence = reading.sentence_at(start)
    others = [match.span() for match in pattern.finditer(reading.folded, sentence.start, sentence.end)]
    left = max([finish for _, finish in others if finish <= start], default=sentence.start)
    right = min([begin for begin, _ in others if begin >= end], default=sentence.end)
    lead = _JOINED.match(reading.folded, end, right)
    shift = lead.end() if lead else end
    after = _ENDED.split(reading.folded[shift:right], maxsplit=1)[0]
    before = _PARTED.split(reading.folded[left:start])[-1]
    for words, offset in ((after, shift), (before, start - len(before))):
        found = level_in(words)
        if found is not None:
            level, begin, finish = found
            return min(start, offset + begin), max(end, offset + finish), level
    shared = reading.folded[sentence.start : start]
    lists = re.search(
        r"(?:.*)\b(fluent|(?<!near-)(?<!near )native|proficient|conversational|bilingual|mother tongues?|muttersprachen?|langues maternelles)\b[^.;)]*$",
        shared,
    )
    if (
        lists
        and re.search(r"(?:[,/&(]|and|in|\w)\s*$", lists[0])
        and not re.search(
            r"\b(?:a1|a2|b1|b2|c1|c2|some|basic|intermediate)\b", lists[0][lists.start(1) - lists.start() :]
        )
        and _plain_list(lists[0][lists.start(1) - lists.start() :])
    ):
        return start, end, _level_of_list(lists[1])
    return start, end, None


def _level_of_list(word: str) -> int | None:
    if word == "bilingual":
        return _BILINGUAL
    return NATIVE if word.startswith(("mother", "mutter", "langues")) else language_level(word)


def _plain_list(words: str) -> bool:
    _, pattern = _names()
    rest = pattern.sub("", words)
    return (
        len(
            re.findall(
                r"[^\W\d_]+",
                re.sub(
                    r"\b(?:fluent|native|proficient|conversational|bilingual|mother|tongues?|muttersprachen?|langues|maternelles|in|and|speaker|speak|of|at|as|well|i|am|both)\b",
                    "",
                    rest,
                ),
            )
        )
        == 0
    )


def _fluency(reading: Reading, fact: Fact) -> Fact | None:
    return next((one for one in reading.evidence.facts if one.entry == fact.entry and one.field == "fluency"), None)


def _profile_level(reading: Reading, fact: Fact) -> int | None:
    stated = _fluency(reading, fact)
    if stated is None:
        return None
    return level_held(stated.text)
