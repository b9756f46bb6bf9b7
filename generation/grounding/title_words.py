# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""The words that job titles are made of, and those that stand before one's own."""

from __future__ import annotations

import re

from generation.grounding.words import stem

LEVEL_WORDS = frozenset(
    "meister meisterin leiter leiterin senior sr lead leading principal head chief director manager vp svp evp vice president executive supervisor superintendent partner general group regional district "
    "national global area managing founding founder owner master deputy assistant junior staff ii iii iv ceo coo cto cfo cio associate".split()
)
MODIFIERS = frozenset(
    "senior junior lead leading principal head chief deputy assistant associate vice executive managing general regional district national global group area registered certified "
    "licensed clinical staff charge sous acting interim technical senior-level full stack full-stack back-end backend front-end frontend software data product project program programme "
    "marketing sales human resources hr account customer operations business graduate trainee apprentice mechanical electrical civil chemical structural site shift night team store shop "
    "warehouse bar kitchen head pastry primary secondary physics science mathematics english history research postdoctoral teaching social case community hospital corporate legal "
    "general audit tax finance financial accounting it systems system network cloud security devops platform machine learning design ux ui digital content brand flight intensive care contracts warehouse ward shift facilities maintenance fleet logistics planning university college police military hotel office branch depot plant restaurant laboratory lab workshop clinic studio area zone unit section department division".split()
)
OWN_BEFORE = re.compile(
    r"(?:\b(?:war|bin|arbeitete) ich (?:\w+ ){0,4}?jahre? (?:lang )?|\b(?:i'm|he's|she's|as|als|comme|como|be|am|been|ete|sido|was|is|became|become|being|bin|war|wurde|suis|etais|devenu|devenue|soy|fui|promoted to|promoted from|role of|role as|position of|position as|post of|post as|work of|title of|job of|"
    r"formerly|previously|currently|now|joined as|started as|began as|appointed|named|hired as|advanced to|rose to|stepped up to|experienced|seasoned|qualified)\s+(?:(?:also|now|still|already|both|and|\w+ly)\s+)*(?:(?:an?|the|its|their|our|your|ein|eine|einen|une?|una|la|le|der|die)\s+)?(?:\w+ly\s+)?|"
    r"(?:^|\n)\s*(?:[-•*·–]\s*)?(?:an?\s+)?|[.:;]\s+(?:an?\s+)?)$"
)
AT_AFTER = re.compile(
    r"\s*(?:,|\(|–|-|—|\||@)?\s*(?:at|with|for|of|bei|der|chez|en|de|a|since|who|seit|depuis|desde|from|in)\b|\s*[,|–—(@:]"
)
# "From operator to supervisor to manager", "moved up from nurse": one's own where the words tell of a way up.
ROSE = re.compile(
    r"\b(?:promot\w+|advanc\w+|progress\w*|rose|risen|rising|moved|moving|grew|grown|growing|worked (?:my|his|her|their) way|went|gone|started|began|joined|career|my (?:path|journey|road|route|way)|befordert|aufgestiegen|entwickelt|promue?|passee?|evolue\w*|ascend\w+|pase|paso)\b[^.;:\n]*\b(?:to|from|zum|zur|vom|von|a|de)\s+(?:an?\s+|being an?\s+)?$|^\W*from\s+(?:an?\s+)?(?:[\w-]+\s+){0,6}?(?:to\s+(?:an?\s+)?)?$"
)
NOT_OWN = re.compile(
    r"\b(?:to|by|with|under|reporting to|report to|dear|our|your|their|the|external|for|mentor|mentored|supervise[ds]?|train(?:ed)?|coach(?:ed)?|advised?|served)\s+(?:the\s+|an?\s+)?(?:[\w-]+(?:\s[\w-]+){0,2}(?:,| and| or| und| et| y)\s+(?:the\s+)?){0,2}$"
)
# Praise before a title is no part of it, capital or not.
PRAISE = re.compile(
    r"(?:accomplished|adaptable|ambitious|analytical|aspiring|bilingual|calm|careful|caring|collaborative|committed|compassionate|competent|confident|conscientious|creative|curious|customer-\w+|data-driven|dedicated|dependable|detail-oriented|diligent|disciplined|driven|dynamic|efficient|empathetic|energetic|engaged|enthusiastic|experienced|forward-thinking|friendly|hands-on|hard-?working|highly|innovative|loyal|meticulous|motivated|multilingual|organi[sz]ed|passionate|patient|people-\w+|personable|pragmatic|proactive|proven|qualified|recent|reliable|resourceful|result[s]?-\w+|seasoned|self-\w+|skilled|skillful|strategic-minded|successful|talented|thorough|thoughtful|trusted|tech-savvy|trustworthy|versatile|veteran|warm|well-organi[sz]ed|"
    r"(?:erfahren|engagiert|motiviert|zuverlassig|gelernt|ausgebildet|versiert|leidenschaftlich|kompetent|belastbar|begeistert|zielstrebig|sorgfaltig|qualifiziert|langjahrig|teamorientiert)\w{0,2}|"
    r"(?:experimente|passionne|motive|qualifie|confirme|rigour\w+|dynamique|polyvalent|autonome|serieu\w+|investi|engage|organise)e?|(?:experimentad|apasionad|comprometid|motivad|titulad|organizad|polivalente|responsable y)[oa]?)"
)
SAME_OFFICE = tuple(
    frozenset(stem(word) for word in line.split())
    for line in (
        "engineer developer programmer",
        "lawyer attorney counsel solicitor",
        "doctor physician arzt",
        "teacher educator instructor lehrer schoolteacher",
        "nurse infirmier pflegefachkraft krankenpfleger",
        "chef cook",
        "designer",
        "chief coo",
        "accountant cpa",
        "marketer marketing",
        "analyst",
        "architect architekt",
        "softwareentwickler entwickler softwareengineer developer",
        "welder",
        "researcher scientist",
        "driver",
        "manager management",
        "assistant",
        "colleague",
    )
)
_LONG = {"vp": "vice president", "svp": "senior vice president", "evp": "executive vice president", "coo": "chief operating officer",
         "ceo": "chief executive officer", "cfo": "chief financial officer", "cto": "chief technology officer", "cio": "chief information officer",
         "cmo": "chief marketing officer", "sr": "senior", "snr": "senior", "jr": "junior", "gcp": "google cloud", "aws": "amazon web services", "hr": "human resources"}  # fmt: skip
_SHORT = re.compile(rf"\b(?:{'|'.join(_LONG)})\b", re.IGNORECASE)
_PARTS = re.compile(
    r"\b(\w{4,}?)(meister|geselle|gesellin|leiter|helfer|lehrling|assistent|referent)(in)?\b", re.IGNORECASE
)


def in_full(title: str) -> str:
    """A title with its short forms read out: VP of HR is a vice president of human resources."""
    return _SHORT.sub(lambda match: _LONG[match[0].lower()], title)


def parted(title: str) -> str:
    """German compounds in two, so that the rank is compared: Tischlermeister, Tischlergeselle."""
    return _PARTS.sub(r"\1 \2\3", title)


GENERAL = frozenset(
    stem(word)
    for word in "professional person practitioner member employee graduate student leader player colleague candidate team-player expert specialist generalist partner friend mentor coach volunteer author speaker user reader fan host advocate resident owner "
    # what one is to others, or how one works: a role, and no office
    "advisor adviser liaison gatekeeper preceptor referent bridge worker contact contributor communicator collaborator thinker doer learner listener organizer organiser solver problem-solver enthusiast newcomer beginner all-rounder supporter champion facilitator motivator helper intermediary counterpart confidant lover maker storyteller negotiator".split()
)
