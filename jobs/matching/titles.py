# ruff: noqa: E501 (tables of words read better unbroken)
"""Job titles: short forms written out, ornaments taken off, and the seniority they state."""

from __future__ import annotations

import re

_SHORT_FORMS = {
    "rn": "registered nurse", "lpn": "licensed practical nurse", "lvn": "licensed vocational nurse",
    "cna": "certified nursing assistant", "np": "nurse practitioner", "gp": "general practitioner physician",
    "emt": "emergency medical technician", "ceo": "chief executive officer", "cto": "chief technology officer",
    "cfo": "chief financial officer", "coo": "chief operating officer", "cmo": "chief marketing officer",
    "cio": "chief information officer", "ciso": "chief information security officer",
    "chro": "chief human resources officer", "vp": "vice president", "svp": "senior vice president",
    "evp": "executive vice president", "gm": "general manager", "hr": "human resources", "qa": "quality assurance",
    "qc": "quality control", "swe": "software engineer", "sde": "software development engineer",
    "sre": "site reliability engineer", "dba": "database administrator", "pm": "project manager",
    "bdr": "business development representative", "sdr": "sales development representative",
    "csr": "customer service representative", "cpa": "certified public accountant", "ca": "chartered accountant",
    "ux": "user experience", "ui": "user interface", "ml": "machine learning", "ai": "artificial intelligence",
    "bi": "business intelligence", "it": "information technology", "sysadmin": "system administrator",
    "dev": "developer", "devs": "developers", "eng": "engineer", "engr": "engineer", "mgr": "manager",
    "mgmt": "management", "asst": "assistant", "assoc": "associate", "admin": "administrator", "exec": "executive",
    "acct": "account", "coord": "coordinator", "dir": "director", "spec": "specialist", "supv": "supervisor",
    "tech": "technician", "rep": "representative", "hvac": "heating ventilation air conditioning",
    "hgv": "heavy goods vehicle", "lgv": "large goods vehicle", "cdl": "commercial truck", "pa": "personal assistant",
    "ea": "executive assistant", "ta": "teaching assistant", "tefl": "english language", "sen": "special needs",
    "seo": "search engine optimization", "ppc": "pay per click advertising", "pr": "public relations",
    "pt": "personal trainer", "physio": "physiotherapist", "paralegal": "legal assistant paralegal",
    "fullstack": "full stack", "frontend": "front end", "backend": "back end",
}  # fmt: skip
# Forms that are ordinary words in lower case: only taken when written in capitals.
_CAPITALS_ONLY = frozenset(["it", "pa", "ca", "pt", "ta", "ea", "pr", "pm", "sen", "ai", "gm", "np"])

_LEVELS = (
    (6, r"chief|c[etfoi]o|cmo|ciso|president|vice president|vp|svp|evp|managing director|executive director|partner"),
    (5, r"director|head of|head|principal|general manager|leiter|leiterin|directeur|directora?"),
    (4, r"lead|manager|supervisor|foreman|team ?lead(?:er)?|staff engineer|superintendent|matron|chef de projet"),
    (3, r"senior|sr|snr|expert|charge nurse|sous chef|experienced"),
    (1, r"junior|jr|jnr|entry[ -]level|graduate|assistant|associate|beginner|early career"),
    (
        0,
        r"intern|internship|trainee|apprentice|apprenticeship|working student|student|praktikant|werkstudent|stagiaire|azubi",
    ),
)
_LEVEL_PATTERNS = tuple((level, re.compile(rf"\b(?:{form})\b\.?", re.IGNORECASE)) for level, form in _LEVELS)
_ORNAMENT = re.compile(
    r"\((?:[mwfdxhsn]\s*[/|,*]\s*)+[mwfdxhsn*]\)|\b(?:[mwf]/){1,2}[mwfdx]\b|\([^)]*\)|\[[^\]]*\]|\s[-–—|@].*$|"
    r"\b(?:full|part)[ -]time\b|\b(?:remote|hybrid|on-?site|urgent(?:ly)?(?: hiring)?|hiring|immediate start)\b|"
    r"\b(?:senior|sr|snr|junior|jr|jnr|entry[ -]level|graduate|mid[ -]level)\b\.?|\b(?:i{1,3}|iv)\b$|[:*in]*\*[:*in]+",
    re.IGNORECASE,
)


def level_of(title: str) -> int | None:
    """Seniority that the words of a title state: 0 intern, 1 junior, 3 senior, 4 lead or manager, 5 director, 6 executive.

    None where it states none; a plain title usually means 2.
    """
    return next((level for level, pattern in _LEVEL_PATTERNS if pattern.search(title)), None)


def plain(title: str) -> str:
    """The occupation in a title, for comparing meanings: no seniority, no place, no "(m/f/d)", short forms in full."""
    bare = " ".join(_ORNAMENT.sub(" ", title).split()).strip(" -–—|,;:/") or title
    words = (_written_out(word) for word in re.split(r"(\W+)", bare))
    return " ".join("".join(words).split())


def _written_out(word: str) -> str:
    key = word.lower()
    if key in _CAPITALS_ONLY and not word.isupper():
        return word
    return _SHORT_FORMS.get(key, word)
