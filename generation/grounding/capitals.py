# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""Capitalised words of a text: what a name looks like, and what is capital for another reason."""

from __future__ import annotations

import re
from functools import cache

from generation.grounding.evidence import Entry, Evidence, Fact
from generation.grounding.reading import Reading
from generation.grounding.words import FOLDED_STOP, every_stem, words
from jobmatch.places.gazetteer import areas, cities
from jobmatch.places.names import key_of
from profiles.parsing.folding import flat
from profiles.parsing.lexicon import group, phrases

CAPITAL = r"(?!I['’](?:m|ve|d|ll)\b)[A-ZÀ-ÖØ-Þ][\w'’+#.-]*[\w+#]|[A-HJ-ZÀ-Þ]|(?!iPhone|iPad|iCloud)(?:[a-df-z][A-Z][a-z]{2,}|[a-z]{3,}[A-Z])\w*"
NAME = re.compile(
    rf"(?<![\w@/.])(?:{CAPITAL})(?:(?:[ \t]+(?:&[ ]|of[ ](?:the[ ])?|and[ ](?=[A-Z][a-z]+[ ](?:LLP|Ltd|Inc|Partners|Sons))|de[ ](?:la[ ]|los[ ]|las[ ]|l['’])?|du[ ]|des[ ]|da[ ]|do[ ]|dos[ ]|del[ ]|della[ ]|degli[ ]|di[ ]|d['’]|von[ ]|van[ ](?:der[ ]|den[ ])?|für[ ])?|-)(?:{CAPITAL}))*"
)
# Before a house that one works for, and never before a thing.
AT_HOUSE = re.compile(r"\b(?:at|joined|bei|chez)\s+(?:the\s+)?$")
ORDINARY = frozenset(
    """i im ive id monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december christmas easter
dear hello hi hey hiya greetings hola salut sir madam mr mrs ms miss dr prof kind best warm regards sincerely yours faithfully truly thank thanks hiring manager team committee recruiter recruitment human resources department application applicant
guten tag morgen abend moin re subject curriculum vitae cv resume portfolio linkedin github email phone mobile summary profile experience education skills languages certificates certifications projects publications awards references
references available upon request cover letter position role post job office company board ceo cfo cto coo hr it ui ux pr ai api gpa phd msc bsc mba ba ma jd pm am usa uk us eu english german french spanish italian
world internet web agile stack tools niveau level certified licensed chartered registered level gcse pqe send sen arr mrr ebitda nps csat sla slas yoy ytd gdp kpi kpis roi okr okrs leadership teamwork communication collaboration coursework competencies achievements strengths b2b b2c saas crm erp p&l sql yes no ok stem
european american british asian african western eastern northern southern north south east west europe america asia africa australia
herr frau damen herren sehr geehrte mit freundlichen grussen grusse anlage betreff bewerbung als madame monsieur cordialement objet candidature estimados estimada atentamente asunto saludos linie""".split()
)
TITLED = re.compile(r"\b(?:award|prize|medal|journal|review|lancet|proceedings|fellowship|scholarship)\b")
_CAMPUS = frozenset(
    "mit harvard stanford yale princeton oxford cambridge caltech ucla eth epfl lse insead hec essec escp rwth tum lmu ucl sorbonne esade iese unam nyu cmu berkeley columbia cornell".split()
)


_LARGE = 50_000


@cache
def _tongues() -> frozenset[str]:
    return frozenset(phrases("languages"))


def is_of_a_place(said: str) -> bool:
    """An adjective of a country or region: Tasmanian, Portuguese, Scottish."""
    return bool(re.fullmatch(r"[A-Z][a-z]{2,}(?:ian|ean|ese|ish|ander)s?", said))


def is_large_place(name: str) -> bool:
    """A town that people are likely to mean by its name, a region or a country."""
    return any(city.population >= _LARGE for city in cities(key_of(name))[:1]) or bool(areas(name))


def is_campus(said: str) -> bool:
    return flat(said) in _CAMPUS and (said.isupper() or len(said) > 4)


def is_plain(reading: Reading, word: tuple[int, int, str]) -> bool:
    start, _end, folded = word
    bare = folded.split("'")[0]
    if is_campus(reading.text[start:_end]):
        return False
    capital = reading.text[start].isupper() or is_product(reading.text[start:_end])
    return bare in ORDINARY or bare in FOLDED_STOP or bare in _tongues() or not capital


def known(facts: tuple[Fact, ...], wanted: frozenset[str]) -> Fact | None:
    return next((fact for fact in facts if wanted <= every_stem(fact.text)), None)


def known_as(facts: tuple[Fact, ...], said: str, wanted: frozenset[str]) -> Fact | None:
    """As `known`; what is written as a product is none whose name only begins like it: HealthRoster is no health."""
    if is_product(said):
        return next((fact for fact in facts if is_spelled_in((fact,), said)), None)
    return known(facts, wanted)


def of_entry(evidence: Evidence, wanted: frozenset[str]) -> Fact | None:
    """The first fact of an entry that has all the words, over its fields: a prize and who gave it."""
    found = (entry for entry in evidence.entries if entry.section in ("awards", "certificates", "publications"))
    whole = next((entry.facts[0] for entry in found if wanted <= entry.every_stem), None)
    studied = (entry for entry in evidence.of_section("education") if wanted <= _study(entry))
    return whole or next((entry.facts[0] for entry in studied), None)


def _study(entry: Entry) -> frozenset[str]:
    """The words of what was studied: "Diploma of Business"."""
    told = (every_stem(fact.text) for fact in entry.facts if fact.field in ("studyType", "area"))
    return frozenset().union(*told, every_stem("of in"))


def spelled_out(facts: tuple[Fact, ...], said: str) -> Fact | None:
    """The fact whose words in a row have these initials: EHC for "education, health and care plans"."""
    if not re.fullmatch(r"[A-Z]{3,5}", said):
        return None
    for fact in facts:
        telling = [word.folded for word in words(fact.text) if word.folded not in FOLDED_STOP]
        if said.lower() in "".join(word[0] for word in telling) or _initials_of_run(fact.text, said.lower()):
            return fact
    return None


def _initials_of_run(text: str, said: str) -> bool:
    """Whether words in a row, small ones among them but at neither end, begin with these letters."""
    every = [word.folded for word in words(text)]
    firsts = "".join(word[0] for word in every)
    at = firsts.find(said)
    while at >= 0:
        if every[at] not in FOLDED_STOP and every[at + len(said) - 1] not in FOLDED_STOP:
            return True
        at = firsts.find(said, at + 1)
    return False


def clipped(facts: tuple[Fact, ...], said: str) -> Fact | None:
    """The fact that has a name whose first word is its initials: "NPQ Leading Teaching"."""
    short, _, rest = said.partition(" ")
    fact = spelled_out(facts, short) if rest else None
    return fact if fact is not None and every_stem(rest) <= every_stem(fact.text) else None


def is_technical(said: str) -> bool:
    return (sum(character.isupper() for character in said) > 1 and " " not in said) or any(
        character.isdigit() for character in said
    )


def is_mixed(said: str) -> bool:
    """HubSpot, GmbH, TM30: a capital within a word, or a figure."""
    return any(character.isupper() for word in said.split() for character in word[1:]) or any(
        character.isdigit() for character in said
    )


def is_product(said: str) -> bool:
    """A single word written as only products are: HealthRoster, Restaurant365."""
    return bool(re.fullmatch(r"[A-Z]?[a-z]+[A-Z]\w*|[A-Za-z]{4,}\d+", said)) and not re.match(
        r"Ma?c[A-Z]|[DO]['’]?[A-Z]", said
    )


def is_spelled_in(facts: tuple[Fact, ...], said: str) -> bool:
    """Whether a fact has the name letter by letter, be it in one word or two."""
    return any(_letters(said) in _letters(fact.text) for fact in facts)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", flat(text))


def is_plural_acronym(said: str) -> bool:
    """ "EHCPs", "VMs": what one has several of is a thing of the trade, not a house."""
    return bool(re.fullmatch(r"[A-Z]{2,6}['’]?s", said))


def is_firm(said: str) -> bool:
    listed = flat(said).split()
    return any(
        word.strip(".") in group("organizations", "legal") | group("organizations", "school")
        or word in group("organizations", "kind")
        for word in listed
    ) or any(
        word.endswith(("erei", "kanzlei", "praxis", "werk", "werke", "klinik", "universitat", "hochschule", "schule"))
        for word in listed
    )
