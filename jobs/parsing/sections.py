"""Which part of a posting each line belongs to: requirements, tasks, benefits, the company, the small print."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from jobs.parsing.lexicon.headings import COMPILED
from jobs.parsing.lines import PostingLine, label_of

LEADING_SIGNS = re.compile(r"^[\W\d_]+")
BOILERPLATE = re.compile(
    r"\b(?:equal[\s-]+opportunit|regardless\s+of\s+(?:race|age|gender|your)|without\s+regard\s+to|all\s+qualified\s+applicants|protected\s+veteran"
    r"|reasonable\s+accommodation|unabhängig\s+von\s+(?:geschlecht|herkunft|alter|nationalität)|schwerbehindert|vielfalt\s+(?:ist|schätz)"
    r"|chancengleichheit|egalité\s+des\s+chances|égalité\s+des\s+chances|situation\s+de\s+handicap|igualdad\s+de\s+oportunidades"
    r"|categorie\s+protette|ambo\s*(?:i\s+)?sess|igualdade\s+de\s+oportunidade|pessoas\s+com\s+deficiência|gelijke\s+kansen"
    r"|wyrażam\s+zgodę|przetwarzani\w+\s+(?:moich\s+)?danych|discriminat|diskrimin|privacy\s+(?:policy|notice)|datenschutz"
    r"|background\s+check\s+(?:is|will)|e-verify|fair\s+chance|sexual\s+orientation|sexueller?\s+(?:orientierung|identität))",
    re.IGNORECASE,
)
APPLYING = re.compile(
    r"\b(?:(?:please\s+)?(?:send|submit|forward|email)\s+(?:us\s+)?(?:your|a|an\s+up)\b.{0,40}\b(?:cv|resume|résumé|application|letter|portfolio)"
    r"|apply\s+(?:now|today|via|by|online|here|through|directly)|to\s+apply|click\s+.{0,20}apply|we\s+look\s+forward\s+to\s+(?:your|hearing)"
    r"|closing\s+date|applications?\s+(?:close|deadline|will)|bewirb\s+dich|bewerben\s+sie\s+sich|ihre\s+(?:vollständigen\s+)?bewerbung|deine\s+bewerbung"
    r"|wir\s+freuen\s+uns\s+auf\s+(?:ihre|deine)|envoyez|merci\s+d['’]adresser|adressez\s+(?:votre|vos)|postulez|env[ií]a(?:nos)?\s+(?:tu|su)\s+(?:cv|curr)"
    r"|inviar?e?\s+(?:il\s+)?(?:cv|curriculum)|envie\s+(?:seu|o)\s+curr|stuur\s+(?:je|jouw|ons)\b.{0,30}\bcv|prześlij|prosimy\s+o\s+(?:przes|wys)|zainteresowan\w+\s+osoby)",
    re.IGNORECASE,
)
OFFERING = re.compile(
    r"\b(?:^(?:we|our\s+company)\s+(?:offer|provide)|^wir\s+bieten|^nous\s+(?:vous\s+)?(?:offrons|proposons)|^(?:te\s+)?ofrecemos|^offriamo|^oferecemos"
    r"|^(?:wij|we)\s+bieden|^oferujemy|benefits\s+(?:include|package)|paid\s+(?:time\s+off|holiday|vacation|leave)|health\s+insurance|pension\s+scheme|401\(?k"
    r"|\d+\s+(?:days?['’]?\s+(?:of\s+)?(?:annual\s+leave|holiday|vacation|pto)|tage\s+urlaub|urlaubstage|jours\s+de\s+congés|días\s+de\s+vacaciones|vakantiedagen)"
    r"|tickets?\s+restaurant|mutuelle|betriebliche\s+altersvorsorge|jobticket|gym\s+membership|stock\s+options|competitive\s+(?:salary|pay|compensation))",
    re.IGNORECASE,
)
TASK = re.compile(
    r"^(?:in\s+this\s+(?:role|position),?\s+)?(?:you(?:'ll|\s+will|\s+would)\s+(?!need|have\s+(?:a|an|at|experience|strong|excellent|proven|\d)|bring|possess|be\s+(?:fluent|proficient|required\s+to\s+(?:have|hold)|expected\s+to\s+have)|require|hold|know)\w+"
    r"|(?:the\s+successful\s+candidate|the\s+candidate|you)\s+(?:will|would|'ll)\s+(?:be\s+responsible|lead|work|manage|support|join|design|develop|build|report|assist|help|drive|own|deliver|ensure|collaborate|provide)"
    r"|responsible\s+for|du\s+(?:entwickelst|betreust|übernimmst|unterstützt|planst|leitest|koordinierst|berätst|erstellst|führst|arbeitest|verantwortest|gestaltest)"
    r"|sie\s+(?:entwickeln|betreuen|übernehmen|unterstützen|planen|leiten|koordinieren|beraten|erstellen|führen|arbeiten|verantworten)"
    r"|vous\s+(?:serez|assurez|participez|gérez|travaillez|aurez\s+pour|contribuez|développez|encadrez|réalisez|êtes\s+(?:en\s+charge|responsable))|rattachée?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one heading. kind: a section kind of lexicon.headings, "" before the first heading."""

    kind: str
    heading: PostingLine | None
    lines: tuple[PostingLine, ...]


@lru_cache(maxsize=4_096)
def heading_kind(words: str) -> str:
    """The section kind that a heading announces, "" where its words say nothing."""
    folded = LEADING_SIGNS.sub("", words.replace("’", "'").strip(" :*_#")).casefold()
    if not folded:
        return ""
    for kind, pattern in COMPILED:
        if pattern.search(folded):
            return kind
    return ""


@lru_cache(maxsize=4_096)
def line_kind(words: str) -> str:
    """What a line says it is by its own words, whatever it stands under: boilerplate, apply, benefits or ""."""
    if BOILERPLATE.search(words):
        return "boilerplate"
    if APPLYING.search(words):
        return "apply"
    return "benefits" if OFFERING.search(words) else ""


def _is_heading(line: PostingLine, following: PostingLine | None, section: str) -> str:
    """The kind of section this line opens, "" where it is no heading.

    An unmarked line must be short, say something a heading says, and not stand inside a run of bullets.
    """
    if not line.heading:
        return ""
    kind = heading_kind(line.text)
    if line.marked:
        return kind or ("other" if following is not None and not following.marked else "")
    if not kind or line.bullet or len(line.text.split()) > 7 or following is None:
        return ""
    if not (line.text[:1].isupper() or line.gap or not line.text[:1].isalpha()):
        return ""
    return kind if (line.gap or following.bullet or following.gap or line.text.isupper()) else ""


def _after_label(line: PostingLine) -> tuple[str, PostingLine] | None:
    """A line that carries its own heading ("Requirements: Python, SQL")."""
    found = label_of(line)
    if found is None or line.bullet:
        return None
    label, start = found
    kind = heading_kind(label) if len(label.split()) <= 5 else ""
    if kind not in ("requirements", "nice", "education", "responsibilities", "benefits", "company", "apply"):
        return None
    return kind, PostingLine(line.text[start - line.start :], start, line.end)


def split_sections(lines: Iterable[PostingLine]) -> list[Section]:
    """The posting's sections in order. A marked heading that says nothing known opens "other"."""
    sections: list[Section] = []
    kind, heading = "", None
    body: list[PostingLine] = []
    rows = list(lines)
    for position, line in enumerate(rows):
        following = rows[position + 1] if position + 1 < len(rows) else None
        opened = _is_heading(line, following, kind)
        labelled = None if opened else _after_label(line)
        if opened or labelled:
            sections.append(Section(kind, heading, tuple(body)))
            kind, heading, body = opened, line, []
        if labelled:
            kind, heading, body = labelled[0], None, [labelled[1]]
        elif not opened:
            body.append(line)
    sections.append(Section(kind, heading, tuple(body)))
    return [section for section in sections if section.lines or section.heading]
