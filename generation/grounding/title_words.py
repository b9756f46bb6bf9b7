# ruff: noqa: E501, SIM905 (tables of words read better unbroken)
"""The words that job titles are made of, and those that stand before one's own."""

from __future__ import annotations

import re

from generation.grounding.words import stem

LEVEL_WORDS = frozenset(
    "meister meisterin leiter leiterin senior sr lead leading principal head chief director manager vp svp evp vice president executive supervisor superintendent partner general group regional district "
    "national global area managing founding founder owner master deputy assistant junior staff ceo coo cto cfo cio associate".split()
)
MODIFIERS = frozenset(
    "senior junior lead leading principal head chief deputy assistant associate vice executive managing general regional district national global group area registered certified "
    "licensed clinical staff charge sous acting interim technical senior-level full stack full-stack back-end backend front-end frontend software data product project program programme "
    "marketing sales human resources hr account customer operations business graduate trainee apprentice mechanical electrical civil chemical structural site shift night team store shop "
    "warehouse bar kitchen head pastry primary secondary physics science mathematics english history research postdoctoral teaching social case community hospital corporate legal "
    "general audit tax finance financial accounting it systems system network cloud security devops platform machine learning design ux ui digital content brand flight intensive care contracts warehouse ward shift facilities maintenance fleet logistics planning".split()
)
OWN_BEFORE = re.compile(
    r"(?:\b(?:war|bin|arbeitete) ich (?:\w+ ){0,4}?jahre? (?:lang )?|\b(?:i'm|he's|she's|as|als|comme|como|be|am|been|was|is|became|become|being|bin|war|wurde|suis|etais|devenu|devenue|soy|fui|promoted to|promoted from|from|to|role of|role as|position of|position as|post of|post as|work of|title of|job of|"
    r"formerly|previously|currently|now|joined as|started as|began as|appointed|named|hired as|advanced to|rose to|stepped up to|experienced|seasoned|qualified)\s+(?:(?:also|now|still|already|both|and|\w+ly)\s+)*(?:(?:an?|the|its|their|our|your|ein|eine|einen|une?|una|la|le|der|die)\s+)?(?:\w+ly\s+)?|"
    r"(?:^|\n)\s*(?:[-•*·–]\s*)?(?:an?\s+|the\s+)?|[.:;]\s+(?:an?\s+)?)$"
)
AT_AFTER = re.compile(
    r"\s*(?:,|\(|–|-|—|\||@)?\s*(?:at|with|for|of|bei|der|chez|en|de|a|since|who|seit|depuis|desde|from|in)\b|\s*[,|–—(@:]"
)
NOT_OWN = re.compile(
    r"\b(?:to|by|with|under|reporting to|report to|dear|our|your|their|the|external|for|mentor|mentored|supervise[ds]?|train(?:ed)?|coach(?:ed)?|advised?|served)\s+(?:the\s+|an?\s+)?$"
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
LONG = {"vp": "vice president", "svp": "senior vice president", "evp": "executive vice president", "coo": "chief operating officer",
         "ceo": "chief executive officer", "cfo": "chief financial officer", "cto": "chief technology officer", "cio": "chief information officer",
         "cmo": "chief marketing officer", "sr": "senior", "snr": "senior", "jr": "junior", "gcp": "google cloud", "aws": "amazon web services", "hr": "human resources"}  # fmt: skip
SHORT = re.compile(rf"\b(?:{'|'.join(LONG)})\b", re.IGNORECASE)
_PARTS = re.compile(
    r"\b(\w{4,}?)(meister|geselle|gesellin|leiter|helfer|lehrling|assistent|referent)(in)?\b", re.IGNORECASE
)


def parted(title: str) -> str:
    """German compounds in two, so that the rank is compared: Tischlermeister, Tischlergeselle."""
    return _PARTS.sub(r"\1 \2\3", title)


GENERAL = frozenset(
    stem(word)
    for word in "professional person practitioner member employee graduate student leader player colleague candidate team-player expert specialist generalist partner friend mentor coach volunteer author speaker user reader fan host advocate resident owner".split()
)
