# ruff: noqa: E501 (tables of words read better unbroken)
"""Tools and skills: one's own, the posting's, or the posting's told as one's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generation.grounding.capitals import is_plural_acronym
from generation.grounding.evidence import Evidence, Fact, mentions
from generation.grounding.model import Claim, Source
from generation.grounding.products import same_product
from generation.grounding.reading import Reading
from generation.grounding.standing import asserted, listed, standing
from generation.grounding.vocabulary import is_ordinary
from generation.grounding.words import stems, words
from jobmatch import skills
from jobmatch.skills.model import Mention
from profiles.parsing.folding import flat

AS_THEIRS = "told as the posting's"
_CHECKED = frozenset(["tool", "technology", "knowledge"])
_ENOUGH = 0.79  # what answers for its parent: Django for Python
_COUNTED = ("number", "percentage", "money", "team_size", "duration")
_BESIDE = 40
_GO = re.compile(r"\b(?:in|mit|with|using|en|and|und|et|y|or|,) (Go)(?=[.,;:)\n]|$| (?:and|und|et|y|or|that|for|on)\b)")
_SQL = (
    "postgresql",
    "mysql",
    "sqlite",
    "mariadb",
    "snowflake",
    "bigquery",
    "amazon-redshift",
    "microsoft-sql-server",
    "oracle-database",
    "dbt",
    "t-sql",
    "pl-sql",
    "power-query",
)
# What one cannot know without knowing the other.
_IMPLIED = {
    **dict.fromkeys(_SQL, ("sql", "databases")),
    **dict.fromkeys(("react", "vue-js", "angular", "svelte", "next-js", "typescript"), ("javascript", "html", "css", "front-end-development")),
    **dict.fromkeys(("github", "gitlab", "bitbucket", "github-actions"), ("git", "version-control")),
    **dict.fromkeys(("scikit-learn", "pytorch", "tensorflow", "keras", "pandas", "numpy"), ("machine-learning", "python")),
    "kubernetes": ("docker", "containers"), "spring-boot": ("java", "spring-framework", "api-design", "rest-apis"), "django": ("python", "api-design", "rest-apis"), "ruby-on-rails": ("ruby",), "ubuntu": ("linux",), "shell-scripting": ("linux",), "microsoft-excel": ("microsoft-office", "spreadsheets"),
}  # fmt: skip
# What one is good at or has done for years, in so many words; "in" alone may say of what a number is: "$3M in sales".
_BOASTED = re.compile(
    r"\b(?:experience (?:with|in|of|using)|experienced in|skilled in|proficien\w+ (?:in|with|at)|expert(?:ise)? (?:in|with|at)|fluent in|years (?:of|with|in)|knowledge of|background in|trained in|"
    r"specialis\w+ in|specializ\w+ in|master\w* of|command of|hands-on|worked with|work with|use|used|using|certified in|practised|"
    r"(?:degree|diploma|certificate|qualification|bachelor\S*|master\S*|major\w*|b\.?sc|m\.?sc|b\.?a|m\.?a|mph|mba|ph\.?d|doctorate) in)\s+(?:the\s+|daily\s+|hands-on\s+)?(?:[^\W\d][\w./+#-]*,?\s+(?:and\s+|or\s+)?){0,4}$"
)
_TITLED = re.compile(r"[A-Z][a-z]+")
# A page on the web, not a tool: "my GitHub has the code".
_PAGE = re.compile(r"\b(?:my|on my|on|our)\s+$")
_MARKETS = frozenset(["B2B", "B2C", "SaaS"])  # to whom or how something is sold: nobody's skill
_NO = re.compile(r"no ")  # "I have no SQL yet", which is not NoSQL
_GLOSS = re.compile(r" \(([^()]{2,40})\)")
_PAGES = (
    "github",
    "gitlab",
    "linkedin",
    "behance",
    "dribbble",
    "youtube",
    "instagram",
    "medium",
    "bitbucket",
    "kaggle",
    "stack-overflow",
)


def claims(reading: Reading) -> Iterator[Claim]:
    for mention in (*mentions(reading.text), *_go(reading)):
        if mention.kind not in _CHECKED or not reading.free(mention.start, mention.end) or _is_page(reading, mention):
            continue
        claim = judged(reading, mention)
        if claim is not None:
            reading.take(mention.start, mention.end)
            yield claim


def _is_page(reading: Reading, mention: Mention) -> bool:
    return mention.id in _PAGES and bool(reading.ends(_PAGE, mention.start))


def _go(reading: Reading) -> Iterator[Mention]:
    """The language whose name is an everyday word, after what one writes a program in."""
    skill = skills.get("go")
    for match in _GO.finditer(reading.text):
        if skill is not None and reading.free(*match.span(1)):
            yield Mention("go", skill.name, *match.span(1), kind=skill.kind)


def judged(reading: Reading, mention: Mention) -> Claim | None:
    evidence, start, end = reading.evidence, mention.start, mention.end
    own = evidence.skills.get(mention.id)
    said = reading.text[start:end]
    spelled = by_words(evidence, said, exact=True) is not None
    if own is not None and not spelled and not same_product(mention, said, evidence.spellings.get(mention.id, set())):
        if standing(reading, start, end, thing=True) != "own":
            return _foreign(reading, mention)
        return reading.claim(start, end, "skill", "unsupported", None, f"the profile names {own.text}")
    swapped = _swapped(reading, mention) if own is not None else ""
    if swapped and standing(reading, start, end, thing=True) == "own":
        return reading.claim(start, end, "skill", "unsupported", None, swapped)
    if own is not None:
        return reading.claim(start, end, "skill", "stated", own.source)
    worded = by_words(evidence, reading.text[start:end], exact=mention.kind != "knowledge" and not said.islower())
    if worded is not None:
        return reading.claim(start, end, "skill", "stated", worded.source)
    implied = next((fact for id, fact in evidence.skills.items() if mention.id in _IMPLIED.get(id, ())), None)
    if implied is not None:
        return reading.claim(start, end, "skill", "derived", implied.source, f"{implied.text} goes with {mention.name}")
    near = skills.closest(sorted(evidence.skills), mention.id)
    if near is not None and near[1] >= _ENOUGH:
        source = evidence.skills[near[0]].source
        name = known.name if (known := skills.get(near[0])) else near[0]
        return reading.claim(start, end, "skill", "derived", source, f"{name} is {mention.name}")
    return _foreign(reading, mention)


def _swapped(reading: Reading, mention: Mention) -> str:
    """Why a tool that the profile has stands where its fact names another: "moved to SAP in seven months" for NetSuite."""
    if mention.kind not in ("tool", "technology"):
        return ""
    pointers = {
        claim.source.pointer
        for claim in reading.made
        if claim.source is not None
        and claim.kind in _COUNTED
        and abs(claim.start - mention.end) <= _BESIDE
        and reading.sentence_at(claim.start) == reading.sentence_at(mention.start)
    }
    for fact in reading.evidence.facts:
        if fact.pointer not in pointers or fact.field != "highlights":
            continue
        used = [one for one in mentions(fact.text) if one.kind in ("tool",)]
        sentence = reading.sentence_at(mention.start)
        told = {one.id for one in mentions(sentence.text)}
        if used and mention.kind == "tool" and not told & {one.id for one in used}:
            return f"the profile names {used[0].name} here: “{fact.text}”"
    return ""


def by_words(evidence: Evidence, said: str, *, exact: bool = False) -> Fact | None:
    """A fact of the profile or a confirmation that has all these words; exact: as they stand, not their stems."""
    if exact:
        spelled = {word.folded.rstrip("s") for word in words(said)}
        facts = evidence.mine
        return next((fact for fact in facts if spelled <= {word.folded.rstrip("s") for word in words(fact.text)}), None)
    wanted = stems(said)
    if not wanted:
        return None
    return next((fact for fact in evidence.mine if wanted <= fact.stems), None)


def _foreign(reading: Reading, mention: Mention) -> Claim | None:
    """A skill that the profile does not know: the posting's may be spoken of, not claimed."""
    start, end = mention.start, mention.end
    asked = asked_source(reading, mention.id)
    held = standing(reading, start, end, thing=True)
    if asked is not None and (held != "own" or not _had(reading, start, end)):
        return reading.claim(start, end, "skill", "stated", asked, AS_THEIRS)
    if reading.text[start:end] in _MARKETS:
        return None
    if held != "own" or is_plural_acronym(reading.text[start:end]) or _NO.match(reading.folded, start):
        return None
    part = _part_of_own(reading, start, end)
    if part is not None:
        return reading.claim(start, end, "skill", "derived", part.source, f"as in {part.text}")
    opening = mention.start == reading.sentence_at(start).start and reading.language != "en" and asked is None
    if opening and _TITLED.fullmatch(reading.text[start:end]):
        return None  # "Creo que …": a capital that says nothing, in a language that the taxonomy's names are not of
    if glossed(reading, end):
        return None
    common = mention.kind == "knowledge" or _everyday(reading, mention)
    if common and not (asked is not None and _boasted(reading, mention)):
        return None  # a field of work in everyday words
    reason = "only the posting names it" if asked is not None else "neither the profile nor the posting names it"
    return reading.claim(start, end, "skill", "unsupported", None, reason)


def _part_of_own(reading: Reading, start: int, end: int) -> Fact | None:
    """One's own thing that a name is the end of, or that stands right before it: the RTOS of FreeRTOS, "Geotab
    telematics"."""
    said, before = reading.text[start:end], words(reading.text[max(0, start - _BESIDE) : start])
    listed = [fact for fact in reading.evidence.mine if fact.field == "keywords"]
    if said.isupper():
        return next((fact for fact in listed if fact.text != said and fact.text.endswith(said)), None)
    if not (said.islower() and before and reading.text[start - 1 : start] == " "):
        return None
    return next((fact for fact in listed if flat(fact.text) == before[-1].folded), None)


def glossed(reading: Reading, end: int) -> bool:
    """Whether one's own thing follows in brackets, so that the name before only says of what kind it is: "LMS (Docebo)"."""
    match = _GLOSS.match(reading.text, end)
    return match is not None and by_words(reading.evidence, match[1], exact=True) is not None


def _had(reading: Reading, start: int, end: int) -> bool:
    return asserted(reading, start, end, thing=True) or listed(reading, start)


def _everyday(reading: Reading, mention: Mention) -> bool:
    """A word that the taxonomy lists beside a tool's name and that is not written as a name: "payments"."""
    said = reading.text[mention.start : mention.end]
    skill = skills.get(mention.id)
    named = (
        skill is not None
        and said.casefold() == skill.name.casefold()
        and not (said.islower() and _TITLED.fullmatch(skill.name))
    )
    opening = mention.start == reading.sentence_at(mention.start).start
    if opening and is_ordinary(said) and not _heads_a_list(reading, mention):
        return True  # any sentence begins with a capital
    capital = (
        said[0].isupper()
        and (mention.start > reading.sentence_at(mention.start).start or _heads_a_list(reading, mention))
        and reading.language != "de"
    )
    return not named and not capital and not any(character.isupper() or character.isdigit() for character in said[1:])


def _heads_a_list(reading: Reading, mention: Mention) -> bool:
    """Whether a capital word opens a list of things had: "Miro, Figma, SQL"."""
    return reading.text[mention.end : mention.end + 2] == ", " and listed(reading, mention.start)


def _boasted(reading: Reading, mention: Mention) -> bool:
    """Fields of work are also everyday words: they count where the text boasts of them."""
    sentence = reading.sentence_at(mention.start)
    return bool(_BOASTED.search(reading.folded[sentence.start : mention.start]))


def asked_source(reading: Reading, id: str) -> Source | None:
    fact = reading.evidence.asked.get(id)
    if fact is None:
        return None
    mention = next(one for one in mentions(fact.text) if one.id == id)
    return Source(
        "posting", "", fact.text[mention.start : mention.end], fact.start + mention.start, fact.start + mention.end
    )
