"""What the job is called: as labelled, in the likeliest of the first lines, or in a sentence that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jobs.parsing.facts import Fact
from jobs.parsing.lexicon import facts as words
from jobs.parsing.lexicon import identity
from jobs.parsing.lines import PostingLine, label_of
from jobs.parsing.sections import heading_kind

HEAD_LINES = 12
SURE = 1.5
_LETTER_MARK = re.compile(r"(?<=\w)\((?:a|o|e|in|innen|ne|se|trice|euse|ère)\)(?=\s|$)|(?<=\w)/(?:in|a|e)(?=\s|$)")
_WHERE = re.compile(r"\s+(?:in|à|en|a|em|te|w)\s+(?P<place>[A-ZÄÖÜÉŁŚ][^,|]*)$")
_TERMS_AT_END = re.compile(r"\s*\([^()]*\)\s*$")


def title_of(lines: Sequence[PostingLine], told: dict[str, Fact]) -> Fact | None:
    """The job's title without "(m/f/d)", employer, place and terms that stand on its line; None where none shows."""
    if "title" in told:
        return _cleaned(told["title"])
    best: tuple[float, Fact] | None = None
    for position, line in enumerate(lines[:HEAD_LINES]):
        lead = identity.LEAD_IN.match(line.text)
        start = lead.end() if lead else 0
        score = _title_score(line, line.text[start:], position, announced=bool(lead))
        if score > 0 and (best is None or score > best[0]):
            best = (score, Fact(line.text[start:], line.start + start, line.end, min(0.95, score / 4)))
    # A line that is not the first and has no word of a trade yields to a sentence that names the job.
    told_in_prose = None if best and (best[0] > SURE or best[1].start == lines[0].start) else _named_in_prose(lines)
    return told_in_prose or (_cleaned(_own_part(best[1])) if best else None)


def _title_score(line: PostingLine, text: str, position: int, *, announced: bool) -> float:
    count = len(text.split())
    if count > 14 or len(text) > 120 or line.bullet or text.endswith((":", "?")) or "@" in text.replace(" @ ", " "):
        return 0.0
    if (label_of(line) and not announced) or "http" in text or _is_sentence(text):
        return 0.0
    titled = bool(words.TITLE_WORDS.search(text))
    score = 1.5 - 0.2 * position + 1.5 * titled + 1.0 * bool(words.GENDER_MARK.search(text)) + announced
    score -= 1.0 if text.endswith((".", "!", ",")) and count > 4 else 0.0
    score -= 2.0 if heading_kind(text) and not titled else 0.0
    return score - (1.0 if words.ORGANIZATION.search(text) and not titled else 0.0)


def _is_sentence(text: str) -> bool:
    """A sentence about the job or the employer, which may name the title but is not it."""
    if identity.SEEKING.search(text) or identity.JOIN.search(text) or identity.HIRES.match(text):
        return True
    return text.endswith(".") and (len(text.split()) > 5 or not words.TITLE_WORDS.search(text))


def _own_part(fact: Fact) -> Fact:
    """The part of a line that is the title ("Acme | Cook | Lyon", "Cook at Acme"); all of it where none stands out."""
    named = identity.AT.search(fact.value)
    if named and words.TITLE_WORDS.search(fact.value[: named.start()]):
        return _cut(fact, 0, named.start())
    cuts = [0, *(edge for match in identity.PARTS.finditer(fact.value) for edge in match.span()), len(fact.value)]
    parts = list(zip(cuts[::2], cuts[1::2], strict=True))
    titled = [part for part in parts if words.TITLE_WORDS.search(fact.value[slice(*part)])]
    if len(parts) == 1 or not titled:
        return fact
    rest = [fact.value[slice(*part)] for part in parts if part != titled[0]]
    return _cut(fact, *titled[0]) if len(parts) > 2 or all(_is_apart(each) for each in rest) else fact


def _is_apart(part: str) -> bool:
    """Whether what stands beside a title is a name or terms, and not what the job is about ("Nurse - Dialysis")."""
    if identity.TERMS.search(part) or words.ORGANIZATION.search(part):
        return True
    capitalised = [word for word in part.split() if word[:1].isupper()]
    return len(capitalised) >= 2 or (bool(capitalised) and _is_a_place(part))


def _is_a_place(part: str) -> bool:
    from jobs.parsing.whereabouts import wholly_place

    return bool(wholly_place(part, ""))


def _cut(fact: Fact, start: int, end: int) -> Fact:
    return Fact(fact.value[start:end], fact.start + start, fact.start + end, fact.confidence)


def _named_in_prose(lines: Sequence[PostingLine]) -> Fact | None:
    for line in lines[:30]:
        joined = identity.JOIN.search(line.text)
        named = identity.AS_A.search(line.text, max(0, joined.end() - 12)) if joined else None
        match = named or identity.SEEKING.search(line.text)
        if match:
            return _found(line, match, 0.6)
    for pattern, confidence in ((identity.NEED, 0.5), (identity.AS_A, 0.5), (identity.PLAIN_SEEKING, 0.5)):
        for line in lines[:30]:
            match = pattern.search(line.text)
            if match and words.TITLE_WORDS.search(match["title"]):
                return _found(line, match, confidence)
    return _first_words(lines)


def _found(line: PostingLine, match: re.Match[str], confidence: float) -> Fact:
    end = match.end("title")
    marked = words.GENDER_MARK.search(line.text, end, end + 40)
    if marked and re.fullmatch(r"[\w\s'’-]*", line.text[end : marked.start()]):
        end = marked.start()
    value = re.split(r"[.!]\s", line.text[match.start("title") : end])[0].rstrip(" .,;:-–!")
    start = line.start + match.start("title")
    return _cleaned(Fact(value, start, start + len(value), confidence))


def _first_words(lines: Sequence[PostingLine]) -> Fact | None:
    """The words before the first comma or full stop of a posting in one paragraph ("Legal Secretary, Bristol. …")."""
    if not lines:
        return None
    head = re.split(r"[,.;:(|–]\s|\s-\s", lines[0].text)[0].rstrip(".")
    if len(head.split()) > 7 or not words.TITLE_WORDS.search(head):
        return None
    return _cleaned(Fact(head, lines[0].start, lines[0].start + len(head), 0.5))


def _cleaned(fact: Fact) -> Fact:
    """The title without "(m/f/d)" and without terms at its end; the span keeps to the words that are left."""
    value = _without_place(fact.value)
    match = words.GENDER_MARK.search(value)
    if match and match.start() > 3:
        rest = value[match.end() :].strip(" -–|,")
        value = value[: match.start()] if not rest or len(match.group()) < 2 or _is_terms(rest) else value
    terms = _TERMS_AT_END.search(value)
    if terms and terms.start() > 3 and identity.TERMS.search(terms.group()):
        value = value[: terms.start()]
    marked = _LETTER_MARK.search(value)
    if marked and marked.end() == len(value.rstrip()):
        value = value[: marked.start()]
    value = value.rstrip(" -–|,*!")
    lead = len(value) - len(value.lstrip(" *-–"))
    return Fact(value[lead:], fact.start + lead, fact.start + len(value), fact.confidence)


def _without_place(value: str) -> str:
    """ "Cook in Denver" without where; "Nurse in Charge" stays."""
    match = _WHERE.search(value)
    return value[: match.start()] if match and _is_a_place(match["place"]) else value


def _is_terms(rest: str) -> bool:
    return len(rest.split()) <= 4 and bool(identity.TERMS.search(rest))
